//! The driver, both sides of it, over loopback: the cases of kerma-ae, whose driver is on threads, in which both sides
//! run on this one; and the cases of this one alone.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used)]

#[path = "../../../ae/tests/driver/admission.rs"]
mod admission;
#[path = "../../../ae/tests/driver/concurrency.rs"]
mod concurrency;
mod driver;
#[path = "../../../ae/tests/driver/find.rs"]
mod find;
#[path = "../../../ae/tests/driver/loopback.rs"]
mod loopback;
#[path = "../../../ae/tests/driver/normalized.rs"]
mod normalized;
#[path = "../../../ae/tests/driver/observe.rs"]
mod observe;
mod pending;
#[path = "../../../tls/tests/pki/mod.rs"]
mod pki;
#[path = "../../../ae/tests/driver/print.rs"]
mod print;
#[path = "../../../ae/tests/driver/reports.rs"]
mod reports;
#[path = "../../../ae/tests/driver/retrieve.rs"]
mod retrieve;
#[path = "../../../ae/tests/driver/reuse.rs"]
mod reuse;
#[path = "../../../ae/tests/driver/secured.rs"]
mod secured;
#[path = "../../../ae/tests/driver/slots.rs"]
mod slots;
mod streams;
#[path = "../../../ae/tests/driver/support.rs"]
mod support;
#[path = "../../../ae/tests/driver/window.rs"]
mod window;
#[path = "../../../ae/tests/driver/writes.rs"]
mod writes;
