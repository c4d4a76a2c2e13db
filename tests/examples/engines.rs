//! Runs a command beside a server of PostgreSQL and an S3-compatible store, which end with it:
//!
//! ```text
//! cargo run -p kerma-tests --example engines -- cargo test -p kerma-archive --features postgres,s3 --test archive
//! ```
//!
//! Once for each combination of where the index and the bytes of an archive may be, by `KERMA_TEST_DATABASE`, `KERMA_TEST_BUCKET`
//! and the variables of the credentials.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::process::{Command, ExitCode};

use kerma_tests::database::Database;
use kerma_tests::object_store::ObjectStore;

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    let Some(name) = words.next() else {
        eprintln!("usage: engines COMMAND [ARGUMENT]...");
        return ExitCode::from(2);
    };
    let arguments: Vec<_> = words.collect();
    let (Some(database), Some(store)) = (Database::start(), ObjectStore::start()) else {
        return ExitCode::SUCCESS;
    };
    for (in_database, in_bucket) in [(true, false), (false, true), (true, true)] {
        let mut command = Command::new(&name);
        command.args(&arguments);
        if in_database {
            command.env("KERMA_TEST_DATABASE", database.address());
        }
        if in_bucket {
            let (key, secret) = store.credentials();
            command.env("KERMA_TEST_BUCKET", store.endpoint());
            command.env("AWS_ACCESS_KEY_ID", key).env("AWS_SECRET_ACCESS_KEY", secret);
        }
        let index = if in_database { "PostgreSQL" } else { "SQLite" };
        eprintln!("engines: {index} + {}", if in_bucket { "bucket" } else { "folder" });
        if !command.status().unwrap().success() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
