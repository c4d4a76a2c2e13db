//! The normalized service classes between kerma and other stacks, both ways. docs/interoperability.md has the results.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod commitment;
mod department;
mod generic;
mod mpps;
mod print;
mod printscp;
mod reports;
mod samples;
mod ups;
mod wire;
mod words;
