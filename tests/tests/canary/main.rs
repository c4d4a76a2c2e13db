//! A patient of whom every attribute is a canary goes through every tool and every service, at every level of the log, in success and
//! in failure. Then all that was written is searched for it: the log, what servers print, events of `--json`, metrics, Error
//! Comments on the wire, and files that are left. It may be only where it was asked for: on the stdout of `findscu`, `dump`, `json`
//! and `archive ls`, in the stored instances, their metadata and their index, and in the log with `--log-identifiers`.
#![cfg(unix)] // signals
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod archive;
mod broken;
mod control;
mod department;
mod files;
mod http;
mod library;
mod patient;
#[path = "../../../crates/tls/tests/pki/mod.rs"]
mod pki;
mod receivers;
mod services;
mod strangers;
mod watch;
