//! Shows DICOMDIRs as trees: `cargo run --example dicomdir -- DICOMDIR…`
#![allow(clippy::print_stdout)]

use std::{env, error::Error, fs};

use kerma_dataset::dicomdir::DicomDir;

fn main() -> Result<(), Box<dyn Error>> {
    for path in env::args_os().skip(1) {
        print!("{}", DicomDir::read(fs::read(path)?)?);
    }
    Ok(())
}
