//! What must hold whatever a peer sends or a file contains.
//!
//! Each function is the body of a fuzz target in `fuzz/`; `tests/fuzz_seeds.rs` replays the seeds through the same
//! functions with a stable compiler. A panic is a finding.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // that is how a finding is told

mod association;
mod command_set;
mod data_set;
mod dicomdir;
mod http;
mod json;
mod normalized;
mod part10;
mod pdu;
pub mod script;
mod side;

pub use association::association;
pub use command_set::command_set;
pub use data_set::{dataset_deflated, dataset_explicit_be, dataset_explicit_le, dataset_implicit_le};
pub use dicomdir::dicomdir;
pub use http::http;
pub use json::json;
pub use normalized::{messages as normalized_messages, normalized};
pub use part10::part10;
pub use pdu::pdu;

/// The body of a fuzz target.
pub type Target = fn(&[u8]);

/// All targets: the name, which is that of the fuzz target and of the folder of its seeds, and the body.
pub const TARGETS: &[(&str, Target)] = &[
    ("association", association),
    ("command_set", command_set),
    ("dataset_deflated", dataset_deflated),
    ("dataset_explicit_be", dataset_explicit_be),
    ("dataset_explicit_le", dataset_explicit_le),
    ("dataset_implicit_le", dataset_implicit_le),
    ("dicomdir", dicomdir),
    ("http", http),
    ("json", json),
    ("normalized", normalized),
    ("part10", part10),
    ("pdu", pdu),
];
