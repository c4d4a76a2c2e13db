//! Asks an Application Entity whether it is there: `cargo run --example echo ARCHIVE@pacs.example:104`.
use kerma_ae::{ApplicationEntity, Error};

fn main() -> Result<(), Error> {
    let peer = std::env::args().nth(1).unwrap_or_else(|| "ANY-SCP@localhost:11112".into());
    let mut association = ApplicationEntity::new("ECHO")?.propose_verification().associate(peer.as_str())?;
    println!("{peer} answers: {}", association.echo()?.status);
    association.release()
}
