//! Sends DICOM files: `cargo run --example store -- ARCHIVE@pacs.example:104 a.dcm b.dcm`.
#![allow(clippy::print_stdout)]
use kerma::{ApplicationEntity, Error, TransferSyntax, ae::SopInstance, service::storage::plan};

fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let peer = arguments.next().unwrap_or_else(|| "ANY-SCP@localhost:11112".into());
    let files: Vec<String> = arguments.collect();
    let heads = files.iter().map(SopInstance::read).collect::<Result<Vec<_>, _>>()?;
    let kinds = heads.iter().map(|head| (&head.sop_class, &head.transfer_syntax));
    let mut association = ApplicationEntity::new("STORESCU")?
        .propose_all(plan::propose(kinds, &TransferSyntax::UNCOMPRESSED))
        .associate(peer.as_str())?;
    for file in &files {
        println!("{file}: {}", association.store_file(file)?.status);
    }
    association.release()
}
