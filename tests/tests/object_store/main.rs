//! The client of object stores (`kerma_archive::s3`) with stores that are not ours, and with what goes wrong on the way
//! to them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod faults;
mod objects;
mod refused;

use std::io::Read as _;

use kerma_archive::s3::{Error, Operation, Outcome, S3};
use kerma_tests::object_store::ObjectStore;

/// Those of these stores that are here.
fn stores() -> Vec<ObjectStore> {
    [ObjectStore::start(), ObjectStore::moto()].into_iter().flatten().collect()
}

/// Bytes that are other ones at each place and for each seed.
fn bytes(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    let mut bytes: Vec<u8> = std::iter::repeat_with(&mut next).take(length.div_ceil(8)).flatten().collect();
    bytes.truncate(length);
    bytes
}

fn read(store: &S3, name: &str) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    store.get(name, ..)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// In pieces that are no parts.
fn upload(store: &S3, name: &str, bytes: &[u8]) -> Result<(), Error> {
    let mut upload = store.create(name)?;
    for piece in bytes.chunks(1_000_003) {
        upload.write(piece)?;
    }
    assert_eq!(upload.length(), bytes.len() as u64);
    upload.finish()
}

fn names(store: &S3) -> Vec<String> {
    store.list("").map(|listed| listed.unwrap().name).collect()
}

/// Attempts at this operation with this outcome.
fn count(store: &S3, operation: Operation, outcome: Outcome) -> u64 {
    let observed = store.observed();
    let of = observed.operations.iter().find(|of| of.operation == operation).unwrap();
    of.outcomes[Outcome::ALL.iter().position(|it| *it == outcome).unwrap()]
}

fn retries(store: &S3) -> u64 {
    store.observed().operations.iter().map(|of| of.retries).sum()
}
