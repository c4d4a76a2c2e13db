//! A durable store of DICOM instances, with an index: the handlers of Storage and Query/Retrieve SCPs.
//!
//! What was acknowledged with Success survives a power cut: the file is written under a temporary name, synced and
//! renamed, its folder synced, and its rows committed, before the response goes out. What is not longer than 64 KiB is appended to
//! a journal instead, and that is synced; file and rows follow. Associations that store at the
//! same time share the syncs and the commit; one alone waits for nobody.
//!
//! ```text
//!  C-STORE fragments ─┬─► incoming/7.part ─► synced ─┬─► renamed, committed ─► Success
//!                     └─► what the index keeps ──────┴─► journal, synced ─► Success; committed, file written
//! ```
//!
//! The bytes stored are the bytes sent, after the preamble and File Meta Information (PS3.10 §7.1). The index has the
//! keys of Query/Retrieve (PS3.4 §C.6), except for sequences; what else is asked for is looked up in the files. A query asks
//! SQL what SQL compares as the standard does, and lets [`matching`](kerma_service::matching) have the last word; its
//! matches are read page by page while they are sent.
//!
//! The index is SQLite, in a file beside the instances, and one process has it open. With the feature `postgres` it may be
//! in a database (`Options::database`) that several nodes share, and with the feature `s3` the instances may be objects of
//! a bucket (`Options::bucket`) in place of files. Two seams make that so: `sql.rs`, on which all statements run, and
//! `objects.rs`, which all bytes go through.
//!
//! The handlers are adapters of an API that tools and servers share: search, instances, store, remove, counts, and a feed
//! of changes. Its table is in the source, `api.rs`, and its methods are those of [`Archive`].
//!
//! [`check`] brings index and files together again, should they have come apart.
//!
//! ```no_run
//! use std::sync::Arc;
//!
//! use kerma_archive::{Archive, Options};
//! use kerma_service::{Services, query::Query, retrieve::Get, storage::Storage};
//!
//! let archive = Arc::new(Archive::open("/var/lib/dicom", Options::default())?);
//! let services = Services::new()
//!     .with(Storage::standard(archive.clone()))
//!     .with(Query::query_retrieve(archive.clone()))
//!     .with(Get::query_retrieve(archive));
//! # Ok::<(), kerma_archive::Error>(())
//! ```

mod adopt;
mod ahead;
mod announced;
mod api;
mod archive;
mod attributes;
mod ballast;
mod behind;
#[cfg(feature = "s3")]
mod bucket;
mod check;
mod clock;
mod commit;
mod commitment;
mod conditions;
mod correct;
#[cfg(feature = "postgres")]
mod database;
mod digest;
mod entry;
mod error;
mod expire;
mod file_name;
mod find;
mod folder;
mod from_file;
mod index;
mod index_scan;
mod instances;
mod inventories;
mod job;
mod journal;
mod layout;
mod lease;
mod levels;
mod media;
mod migrate;
pub mod mpps;
mod names;
mod node;
mod nodes;
pub mod non_patient;
mod notices;
mod objects;
mod options;
#[cfg(feature = "s3")]
mod orphans;
mod pages;
mod part_file;
mod patient;
mod pin;
mod pins;
mod readable_by;
mod readers;
mod refused;
mod replay;
mod retrieve;
mod rows;
mod running;
#[cfg(feature = "s3")]
pub mod s3;
mod said;
mod schema;
#[cfg(test)]
mod scratch;
mod search;
mod select;
mod slice;
mod space;
mod sql;
mod store;
mod stored_file;
mod storing;
mod syncer;
mod unsynced;
mod uploads;
pub mod ups;
mod wake;
pub mod worklist;
mod writer;

pub use adopt::{Adopt, NotAdopted};
pub use announced::{ChangedStudy, Placed, Whereabouts};
pub use api::{By, Count, Entity, Removed};
pub use archive::{Archive, Condition, Holdings, NotReady};
pub use check::{Cleaned, Finding, Report, Verified, check, clean, holdings};
pub use commitment::Asked;
pub use correct::{Corrected, NotCorrected};
#[cfg(feature = "postgres")]
pub use database::{Database, NoDatabase};
pub use error::Error;
pub use expire::{Expired, Retention};
pub use file_name::file_name;
pub use instances::{Content, Held, Instances};
pub use inventories::Inventory;
pub use lease::Lease;
pub use migrate::{Migrated, Migrating, NotMigrated};
pub use nodes::NodeState;
pub use notices::{NoTopic, Notice, Queued, Topic};
pub use options::{Duplicates, Durability, Options};
pub use readable_by::ReadableBy;
pub use refused::Refused;
pub use rows::changes::{Change, ChangeKind};
pub use search::{Found, Search};
pub use sql::{IndexError, Signature};
pub use storing::{Incoming, Kept, Storing};
pub use worklist::Worklist;
