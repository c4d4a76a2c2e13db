//! The two examples of the README compile, run, stand there as they stand here, and are not longer than promised.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::{sync::mpsc, thread, time::Duration};

use kerma::{
    ApplicationEntity, DataSet, Error, Status, Storage, StoreRequest, TransferSyntax, Uid, Verification,
    dataset::part10::Part10, tags, uids,
};

/// Serves until the test ends.
fn storage_scp(address: &str) -> Result<(), Error> {
    // begin: storage SCP
    ApplicationEntity::new("STORESCP")?
        .provide(Verification::new())
        .provide(Storage::any(|request: &StoreRequest, data_set: DataSet| {
            println!("{} {}", request.affected_sop_instance_uid, data_set.len());
            Status::SUCCESS
        }))
        .listen(address)?
        .serve()?;
    // end
    Ok(())
}

fn storage_scu(peer: &str, file: &str) -> Result<Status, Error> {
    // begin: storage SCU
    let mut association = ApplicationEntity::new("STORESCU")?
        .propose(uids::CT_IMAGE_STORAGE, TransferSyntax::UNCOMPRESSED)
        .associate(peer)?;
    let response = association.store_file(file)?;
    association.release()?;
    // end
    Ok(response.status)
}

/// The lines of an example in this file, as the README has them.
fn example(name: &str, literals: &[(&str, &str)]) -> Vec<String> {
    let source = include_str!("readme.rs");
    let begin = format!("    // begin: {name}\n");
    let lines = source.split_once(&begin).unwrap().1.split_once("    // end\n").unwrap().0.lines();
    let literal = |line: &str| {
        literals.iter().fold(line.to_owned(), |line, (variable, literal)| line.replace(variable, literal))
    };
    lines.map(|line| literal(&line[4..])).collect()
}

#[test]
fn the_examples_stand_in_the_readme_and_are_short() {
    let readme = include_str!("../../README.md");
    let scp = example("storage SCP", &[("(address)", "(\"0.0.0.0:11112\")")]);
    let scu =
        example("storage SCU", &[("(peer)", "(\"ARCHIVE@pacs.example:104\")"), ("(file)", "(\"ct.dcm\")")]);
    for (example, most) in [(scp, 8), (scu, 5)] {
        assert!(readme.contains(&format!("```rust\n{}\n```", example.join("\n"))), "{example:#?}");
        assert!(example.len() <= most, "{} lines", example.len());
    }
}

#[test]
fn the_examples_run_against_each_other() {
    let port = {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        free.local_addr().unwrap().port()
    };
    let address = format!("127.0.0.1:{port}");
    let (failed, failure) = mpsc::channel();
    let served = address.clone();
    thread::spawn(move || failed.send(storage_scp(&served)));

    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    let file = std::env::temp_dir().join(format!("kerma-readme-{}.dcm", std::process::id()));
    let part10 = Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
    std::fs::write(&file, part10.to_vec().unwrap()).unwrap();

    let peer = format!("STORESCP@{address}");
    let status = (0..200).find_map(|_| match storage_scu(&peer, file.to_str().unwrap()) {
        Err(Error::Connect(..)) => {
            thread::sleep(Duration::from_millis(25));
            None
        }
        done => Some(done),
    });
    let _ = std::fs::remove_file(&file);
    assert!(failure.try_recv().is_err(), "the SCP ended");
    assert_eq!(status.unwrap().unwrap(), Status::SUCCESS);
}
