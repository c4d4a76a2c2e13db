//! Prints DICOM files as text: `cargo run -p kerma-dataset --example dump -- image.dcm`.
use std::{env, error::Error, fs};

use kerma_dataset::part10::Part10;

fn main() -> Result<(), Box<dyn Error>> {
    for path in env::args().skip(1) {
        println!("{}", Part10::read(fs::read(path)?)?);
    }
    Ok(())
}
