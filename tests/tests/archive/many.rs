//! Many instances: `KERMA_STUDIES` studies (200) of 50 instances each.

use std::env;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use kerma::ae::ApplicationEntity;
use kerma::inventory::{self, Event, Initiation, Level, Report};
use kerma::normalized::EventRequest;
use kerma::{DataSet, Status, TransferSyntax, Uid, tags, uids};
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

    let start = Instant::now();
    assert_eq!(inventoried(&archive), studies);
    eprintln!("an inventory of all instances: {:.1} s", start.elapsed().as_secs_f64());

    needed_little_memory("qrscp", archive.process.id());
}

/// Has an inventory of all instances made; how many studies are in it.
fn inventoried(archive: &Qrscp) -> u64 {
    let (sender, told) = channel();
    let events = inventory::events(move |_: &EventRequest, report: Report| {
        let records = report.attributes().get(tags::TOTAL_NUMBER_OF_STUDY_RECORDS).unwrap();
        sender.send((report.event(), records)).unwrap();
        Status::SUCCESS
    });
    let mut association = ApplicationEntity::new("SCU")
        .unwrap()
        .provide(events)
        .propose(uids::INVENTORY_CREATION, TransferSyntax::UNCOMPRESSED)
        .propose(uids::INVENTORY_FIND, TransferSyntax::UNCOMPRESSED)
        .associate(format!("QRSCP@127.0.0.1:{}", archive.port).as_str())
        .unwrap();
    let wanted = Initiation::new(&Uid::from_static("1.2.3"), Level::Instance);
    association.request(inventory::initiate(&wanted)).unwrap();
    let mut report = (Event::Status, 0);
    while report.0 == Event::Status {
        let is_told = || told.try_recv().map(|told| report = told).is_ok();
        // An association on which nothing happens is ended.
        if !association.serve_until(Duration::from_secs(5), is_told).unwrap() {
            association.request(inventory::request_status(&Uid::from_static("1.2.3"), None)).unwrap();
        }
    }
    assert_eq!(report.0, Event::TerminatedWithInstances);
    let mut keys = DataSet::new();
    keys.set(tags::SOP_INSTANCE_UID, "").unwrap();
    assert_eq!(association.find(&uids::INVENTORY_FIND, &keys).unwrap().count(), 1);
    association.release().unwrap();
    report.1
}
