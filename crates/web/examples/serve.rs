//! DICOMweb and the page over the archive in a folder, for whoever is at this host:
//! `cargo run -p kerma-web --example serve -- /var/lib/dicom`
#![allow(clippy::print_stdout)]

use kerma_archive::{Archive, Options};
use kerma_web::{Server, Web};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os().nth(1).ok_or("which folder?")?;
    let archive = Archive::open(&folder, Options::default())?;
    let address = Server::new(Web::new(archive).router()).serve("127.0.0.1:8042".parse()?)?;
    println!("http://{address}/");
    loop {
        std::thread::park();
    }
}
