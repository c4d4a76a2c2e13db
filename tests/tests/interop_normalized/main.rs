//! The normalized service classes between kerma and other stacks, both ways. docs/interoperability.md has the results.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod generic;
mod print;
mod printscp;
mod reports;
mod ups;
mod words;
