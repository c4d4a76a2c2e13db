//! The handlers of an archive, called as a driver calls them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used)]

mod announced;
mod api;
mod check;
mod commitment;
mod correct;
mod find;
mod identity;
#[cfg(feature = "postgres")]
mod lost_commit;
mod migrate;
mod mpps;
mod non_patient;
mod power_cut;
mod retrieve;
mod store;
mod support;
mod timezone;
mod worklist;
mod worklist_items;
