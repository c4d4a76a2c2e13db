//! The binary against itself, and against peers that misbehave: what scripts and people rely on.
#![cfg(unix)] // signals
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod access;
mod archive;
mod audit;
mod audit_web;
mod availability;
mod bad_peers;
mod commitment;
mod conformance;
mod convert;
mod echo;
mod fake_peer;
mod files;
mod find;
mod harness;
mod http;
mod listening;
mod mkdir;
mod modify;
mod notices;
mod open;
mod performed_steps;
#[path = "../../../tls/tests/pki/mod.rs"]
mod pki;
mod print;
mod printscp;
mod procedure_steps;
mod qrscp;
mod qrscp_commitment;
mod qrscp_commitment_told;
mod qrscp_log;
mod qrscp_upkeep;
mod qrscp_ups;
mod qrscp_worklist;
mod query_scp;
mod reception;
mod retrieve;
mod samples;
mod secured;
mod statement;
mod store;
mod store_associations;
mod store_failures;
mod todcm;
mod unified_procedure_steps;
mod web;
mod workitems;
