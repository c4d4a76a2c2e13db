//! Unified Procedure Steps and their subscriptions as values (PS3.4 annex CC).
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod attributes;
mod step;
mod subscriptions;
