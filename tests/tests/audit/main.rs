//! The audit trail (PS3.15 §A.5): its messages against the schema, and `kerma qrscp` with peers and syslog servers that are
//! not ours.
#![cfg(unix)] // signals
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod archive;
mod messages;
#[path = "../../../crates/tls/tests/pki/mod.rs"]
mod pki;
mod receivers;
mod schema;
