//! The index seam: the statements of this crate are written once, and run on SQLite or on PostgreSQL.
//!
//! A statement is SQL that both understand, with parameters `?1`, `?2`, …; functions that only SQLite has are made on
//! PostgreSQL with the tables. Values are integers, text and bytes, or NULL. A transaction that writes is alone: SQLite has one
//! writer, and on PostgreSQL all nodes share one lock, which is held until the commit. So the numbers of changes grow in
//! the order of the commits, and what a transaction has read is so until it ends, whichever engine runs it.
//!
//! ```text
//!   rows, search, queues ──► Connection ─► Statement ─► Rows ─► Row
//!                                │ SQLite: a file beside the instances
//!                                └ PostgreSQL: a server that several nodes share
//! ```

mod connection;
mod error;
mod params;
#[cfg(feature = "postgres")]
pub(crate) mod postgres;
mod row;
#[cfg(feature = "postgres")]
pub(crate) mod said;
mod signature;
mod sqlite;
mod statement;
mod value;

pub(crate) use self::connection::{Connection, Transaction};
pub use self::error::IndexError;
pub(crate) use self::error::{OptionalExtension, Result};
pub(crate) use self::params::{params, params_from_iter};
pub(crate) use self::row::Row;
pub use self::signature::Signature;
pub(crate) use self::value::{Parameter, Value};
