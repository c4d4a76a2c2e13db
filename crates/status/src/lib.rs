//! The status tables of the standard, and nothing that acts on them.
//!
//! Every DIMSE response carries a [`Status`] of 16 bits (PS3.7 annex C). What it means depends on the service: each
//! service class of PS3.4 has its [`tables`], and the codes that it shares with others are in the general table of
//! the DIMSE service (PS3.7 §9.1 and §10.1). A status is looked up there and nowhere else; its bits say nothing.
//!
//! ```text
//!  Status(0xA712) ─► tables::STORAGE ─────────► Row { A700..=A7FF, Failure, … }
//!                      │ not there                "Refused: out of resources"
//!                      ▼
//!                    tables::GENERAL_C_STORE ─► Row { 0122, Failure, … }
//!                      │ not there                "Refused: SOP Class not …"
//!                      ▼
//!                    Category::Unknown
//! ```
//!
//! | item | meaning | source |
//! |---|---|---|
//! | [`Status`] | the code, with names for the common ones | PS3.7 annex C |
//! | [`Category`] | Success, Pending, Warning, Failure, Cancel | PS3.7 annex C |
//! | [`Table`], [`Row`] | a table and its lookups | PS3.4, PS3.7 |
//! | [`tables`] | all of them, and which is for which SOP class | PS3.4, PS3.7 |
//! | [`StatusType`] | the optional elements that go with a general status | PS3.7 annex C |
//!
//! This crate does not choose a status and does not act on one: kerma-service does both.
//!
//! ```
//! use kerma_status::{Category, Status, tables};
//!
//! let status = Status(0xA712);
//! assert_eq!(status.category(&tables::STORAGE), Category::Failure);
//! assert_eq!(
//!     tables::STORAGE.describe(status).to_string(),
//!     "0xA712 (Failure: Refused: out of resources)",
//! );
//! ```
#![no_std]

mod category;
mod describe;
mod generated;
mod status;
mod table;
pub mod tables;
mod types;

pub use category::Category;
pub use status::Status;
pub use table::{Row, Table};
pub use types::StatusType;

/// The example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
