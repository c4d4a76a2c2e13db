//! Writes the seeds of the fuzz targets, each of which has a name that says what it shows:
//! `cargo run -p kerma-tests --example seeds`. Files that others put there, such as findings, stay.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a program for developers that may end with a panic

mod association;
mod command_set;
mod data_set;
mod dicomdir;
mod json;
mod normalized;
mod pdu;

use std::{fs, path::Path};

/// A file name without its ending, and what the file holds.
type Seed = (&'static str, Vec<u8>);

fn main() {
    write("pdu", pdu::seeds());
    write("command_set", command_set::seeds());
    write("association", association::seeds());
    write("dataset_implicit_le", data_set::implicit_le());
    write("dataset_explicit_le", data_set::explicit_le());
    write("dataset_explicit_be", data_set::explicit_be());
    write("dataset_deflated", data_set::deflated());
    write("dicomdir", dicomdir::seeds());
    write("json", json::seeds());
    write("normalized", normalized::seeds());
    write("part10", data_set::part10());
}

fn write(target: &str, seeds: Vec<Seed>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds").join(target);
    fs::create_dir_all(&folder).unwrap();
    println!("{target}: {} seeds", seeds.len());
    for (name, bytes) in seeds {
        fs::write(folder.join(name).with_extension("bin"), bytes).unwrap();
    }
}
