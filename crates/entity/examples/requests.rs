//! What a file is and which presentation context would carry it, before anything is sent: `requests FILE…`.
#![allow(clippy::print_stdout)]
use kerma_entity::{Error, SopInstance};

fn main() -> Result<(), Error> {
    for path in std::env::args().skip(1) {
        let SopInstance { sop_class, sop_instance, transfer_syntax } = SopInstance::read(&path)?;
        println!("{path}: {sop_instance} of {sop_class} in {transfer_syntax}");
    }
    Ok(())
}
