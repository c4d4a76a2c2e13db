//! Objects in a bucket of an S3-compatible store: the client side, behind the feature `s3`.
//!
//! [`S3`] is one bucket and a prefix in it. Its calls block, and any number of threads may make them at once. An object
//! is created under a name that no object has, whole or not at all, and never changed afterwards:
//!
//! ```text
//!  bytes ─► put ──────────────────────────────► PutObject, If-None-Match: *
//!  bytes ─► create ─► write, write, … ─► finish ─┬─ short: put
//!                        └─► UploadPart, …        └─ long:  CompleteMultipartUpload,
//!                                                           If-None-Match: *
//! ```
//!
//! What fails for a reason that passes (an answer of 500, 429 or `SlowDown`, a time limit, a connection that was cut) is
//! tried again, after a pause that grows and is random, until a deadline. An answer that was lost is looked for: each
//! object carries the number of the call that made it, so that a call whose answer was lost knows whether the object
//! there is its own.
//!
//! The bytes are compared end to end: the store compares a CRC-32 (or, where a store does not know those, an MD5) of
//! each request's body with what arrived; the CRC-32 in its answer is compared here; who reads a whole object compares
//! again.
//!
//! A request's signature is in its URL, and good for 15 minutes. No error and no line of the log of this crate has it,
//! but the crate `ureq` logs URLs at the level trace: a program that writes a log at this level leaves that crate out.
//!
//! ```no_run
//! use kerma_archive::s3::{S3, Settings};
//! use std::io::Read as _;
//!
//! let store = S3::open(Settings::new("https://s3.example.com", "images"))?;
//! store.put("one", b"bytes")?;
//! let mut bytes = Vec::new();
//! store.get("one", ..)?.read_to_end(&mut bytes)?;
//! # Ok::<(), std::io::Error>(())
//! ```

mod backoff;
mod call;
mod checksum;
mod client;
mod credentials;
mod error;
mod head;
mod list;
mod object;
mod observed;
mod put;
mod remove;
mod request;
mod settings;
mod stale;
mod transport;
mod upload;
mod xml;

pub use client::S3;
pub use credentials::{CredentialSource, Credentials};
pub use error::Error;
pub use list::{List, Listed};
pub use object::Object;
pub use observed::{BUCKETS, Observed, ObservedOperation, Operation, Outcome};
pub use settings::{Encryption, Settings, Style};
pub use stale::StaleUpload;
pub use upload::Upload;
