//! Eight associations at once store into the same study, with duplicates among them.

use std::thread;

use kerma::{Status, tags};
use kerma_tests::folder::Folder;

use crate::qrscp::{Qrscp, bytes, check, find, instance, store};

#[test]
fn each_is_acknowledged_and_there_once_and_the_counts_are_right() {
    let folder = Folder::new();
    let archive = Qrscp::start(folder.path(), &[]);
    thread::scope(|scope| {
        for sender in 0..8 {
            let archive = &archive;
            scope.spawn(move || {
                let mut association = archive.associate().unwrap();
                for number in 0..25 {
                    // Each instance is sent by two of them.
                    let pixels = if number % 5 == 0 { 100_000 } else { 5_000 };
                    let data_set = instance(1, sender / 2, number, pixels);
                    assert_eq!(store(&mut association, &data_set), Some(Status::SUCCESS));
                }
                association.release().unwrap();
            });
        }
    });
    let mut association = archive.associate().unwrap();
    let keys = [
        (tags::QUERY_RETRIEVE_LEVEL, "STUDY"),
        (tags::STUDY_INSTANCE_UID, "1.2.1"),
        (tags::NUMBER_OF_STUDY_RELATED_SERIES, ""),
        (tags::NUMBER_OF_STUDY_RELATED_INSTANCES, ""),
    ];
    let studies = find(&mut association, &keys);
    let counts = studies.iter().map(|study| [keys[2].0, keys[3].0].map(|tag| study.string(tag).unwrap()));
    assert_eq!(counts.collect::<Vec<_>>(), [["4", "100"]]);
    let retrieved = archive.get("1.2.1");
    assert_eq!(retrieved.len(), 100);
    assert!(retrieved["1.2.1.3.5"] == bytes(&instance(1, 3, 5, 100_000)));
    drop(association);
    drop(archive);
    check(folder.path());
}
