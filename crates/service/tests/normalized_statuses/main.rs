//! Every status of the DIMSE-N services, general ones (PS3.7 annex C) and those of each service class (PS3.4), row by row: each is
//! shown by a test here, or it is said why nothing gets there. A file a service class.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used)]

mod commitment;
mod display;
mod generic;
mod ian;
mod inventory;
mod logging;
mod media;
mod mpps;
mod rt_verification;
mod support;
mod ups;
