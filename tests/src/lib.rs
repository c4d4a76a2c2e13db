//! The harness of the suites in `tests/`: peers, files, and what goes between them.
//!
//! - [`peer`]: DCMTK, pynetdicom and dicom-rs as SCUs and SCPs, and kerma beside them;
//! - [`process`]: a program that is run to its end, or runs until it is dropped;
//! - [`sample`]: the DICOM files of the corpus and of pydicom, read by a few lines that share nothing with kerma;
//! - [`tap`]: a wire between two peers that keeps what went over it, and [`capture`], a file of that;
//! - [`fuzz`]: what must hold whatever comes, for the targets in `fuzz/` and the seeds;
//! - [`simulation`]: associations on a virtual network under a virtual clock, with faults;
//! - [`open`]: configurations of `qrscp` that let everybody in;
//! - [`attack`]: attacks over sockets, and what becomes of the peers that are attacked;
//! - [`exchange`]: files sent by one peer to another, and what became of each;
//! - [`database`]: a server of PostgreSQL of our own;
//! - [`object_store`]: S3-compatible stores that are not ours, and [`fault_proxy`], a way to them on which things go wrong;
//! - [`http`]: an HTTP client that shows every byte;
//! - [`require`]: what a suite does where something that it needs is not there.
//!
//! A test fails by panicking, and so does what serves only tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod attack;
pub mod capture;
pub mod database;
pub mod exchange;
pub mod fault_proxy;
pub mod folder;
pub mod fuzz;
pub mod http;
pub mod object_store;
pub mod open;
#[cfg(doctest)]
mod pages;
pub mod peer;
pub mod process;
pub mod require;
pub mod sample;
pub mod simulation;
pub mod tap;
