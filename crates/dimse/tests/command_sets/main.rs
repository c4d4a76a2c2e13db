//! Command sets and PDV layouts, against the table of the standard and by property.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod properties;
mod rows;
mod table;
