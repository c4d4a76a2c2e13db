//! TLS between kerma and what others wrote: OpenSSL's command line and DCMTK's tools, both ways. docs/tls.md says what is
//! accepted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod archive;
mod hospital;
mod openssl;
#[path = "../../../crates/tls/tests/pki/mod.rs"]
mod pki;
mod profiles;
mod refusals;
mod transfer;
