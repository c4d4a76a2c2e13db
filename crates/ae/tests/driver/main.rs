//! The driver, both sides of it, over loopback.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

// The cases are those of every driver: each gives them a module of this name.
use kerma_ae as driver;

mod admission;
mod concurrency;
mod find;
mod loopback;
mod normalized;
mod observe;
#[path = "../../../tls/tests/pki/mod.rs"]
mod pki;
mod print;
mod reports;
mod retrieve;
mod reuse;
mod secured;
mod slots;
mod support;
mod window;
mod writes;
