//! Prints DICOM files as text: `cargo run -p kerma-dataset --example dump -- image.dcm`.
use std::{env, error::Error, fs};

use kerma_dataset::{Encoding, Reading, WarningKind, part10::Part10};

fn main() -> Result<(), Box<dyn Error>> {
    for path in env::args().skip(1) {
        let reading = Reading::new(Encoding::ImplicitVrLittleEndian);
        let (file, warnings) = Part10::read_with(fs::read(path)?, reading)?;
        let has_meta = warnings.iter().all(|warning| warning.kind != WarningKind::NoFileMeta);
        println!("{}", file.print().meta(has_meta));
        warnings.iter().for_each(|warning| eprintln!("{warning}"));
    }
    Ok(())
}
