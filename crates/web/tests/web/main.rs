//! The services over HTTP: every row of docs/dicomweb.md.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used)]

mod access;
mod capabilities;
mod hostile;
mod negotiation;
mod render;
mod retrieve;
mod search;
mod store;
mod support;
mod workitems;
