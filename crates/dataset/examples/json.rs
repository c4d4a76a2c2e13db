//! Prints DICOM files as DICOM JSON, one object a line: `cargo run -p kerma-dataset --example json -- image.dcm`.
use std::{env, error::Error, fs};

use kerma_dataset::{json::to_json, part10::Part10};

fn main() -> Result<(), Box<dyn Error>> {
    for path in env::args().skip(1) {
        println!("{}", to_json(&Part10::read(fs::read(path)?)?.data_set));
    }
    Ok(())
}
