//! The driver, both sides of it, over loopback.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod admission;
mod concurrency;
mod find;
mod loopback;
mod observe;
mod retrieve;
mod reuse;
mod support;
