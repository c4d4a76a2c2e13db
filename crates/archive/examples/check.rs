//! Whether the index and the files of an archive agree, and how much there is in it:
//! `cargo run -p kerma-archive --example check -- /var/lib/dicom`
#![allow(clippy::print_stdout)]

use kerma_archive::{Archive, Options, check};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os().nth(1).ok_or("which folder?")?;
    let report = check(&folder, &Options::default())?;
    println!("{report:#?}");
    println!("{:?}", Archive::open(&folder, Options::default())?.holdings()?);
    Ok(())
}
