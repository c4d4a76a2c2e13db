//! Many instances: `KERMA_STUDIES` studies (200) of 50 instances each.

use std::env;
use std::thread;
use std::time::Instant;

use kerma::{Status, tags};
use kerma_tests::folder::Folder;

use crate::measure::needed_little_memory;
use crate::qrscp::{Qrscp, find, identifier, instance, store};

const PER_STUDY: u64 = 50;

#[test]
fn one_study_is_found_by_its_patient_all_by_a_wildcard_and_memory_stays_small() {
    let studies: u64 = env::var("KERMA_STUDIES").ok().and_then(|number| number.parse().ok()).unwrap_or(200);
    let folder = Folder::new();
    let archive = Qrscp::start(folder.path(), &["--durability", "relaxed"]);
    let start = Instant::now();
    thread::scope(|scope| {
        for sender in 0..4 {
            let archive = &archive;
            scope.spawn(move || {
                let mut association = archive.associate().unwrap();
                for study in (0..studies).filter(|study| study % 4 == sender) {
                    for number in 0..PER_STUDY {
                        let data_set = instance(study, number / 25, number, 64);
                        assert_eq!(store(&mut association, &data_set), Some(Status::SUCCESS));
                    }
                }
                association.release().unwrap();
            });
        }
    });
    eprintln!("{} instances in {:.1} s", studies * PER_STUDY, start.elapsed().as_secs_f64());

    let mut association = archive.associate().unwrap();
    let level = (tags::QUERY_RETRIEVE_LEVEL, "STUDY");
    let (study, count) = ((tags::STUDY_INSTANCE_UID, ""), (tags::NUMBER_OF_STUDY_RELATED_INSTANCES, ""));
    let start = Instant::now();
    let patient = format!("P{}", studies - 1);
    let found = find(&mut association, &[level, (tags::PATIENT_ID, &patient), study, count]);
    eprintln!("by Patient ID: {:.2} ms", start.elapsed().as_secs_f64() * 1e3);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].string(count.0).unwrap(), PER_STUDY.to_string());

    let start = Instant::now();
    let model = kerma::uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    let names = identifier(&[level, (tags::PATIENT_NAME, "doe^n*"), study]);
    let mut matches = association.find(&model, &names).unwrap();
    assert!(matches.next().unwrap().is_ok());
    let first = start.elapsed();
    assert_eq!(matches.by_ref().map(Result::unwrap).count() as u64, studies - 1);
    eprintln!(
        "by wildcard: the first after {:.2} ms, all {studies} after {:.2} ms",
        first.as_secs_f64() * 1e3,
        start.elapsed().as_secs_f64() * 1e3
    );
    drop(matches);
    association.release().unwrap();

    needed_little_memory("qrscp", archive.process.id());
}
