//! The API that handlers, tools and servers share.

use std::fs;
use std::io::Read as _;

use kerma_archive::{Archive, By, Change, ChangeKind, Duplicates, Error, Holdings, Options, Search, check};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::matching::keys::Level;

use crate::support::{Folder, instance, store};

fn asks(keys: &[(kerma_dictionary::Tag, &str)]) -> DataSet {
    let mut identifier = DataSet::new();
    keys.iter().for_each(|(tag, value)| identifier.set(*tag, *value).unwrap());
    identifier
}

fn of_study(study: &str) -> Search {
    Search::new(Level::Image, &asks(&[(tags::STUDY_INSTANCE_UID, study)]))
}

fn remove(archive: &Archive, uid: &str) -> u64 {
    let entity = archive.entity(&Uid::from_bytes(uid.as_bytes())).unwrap().expect("it is there");
    archive.remove(&entity).unwrap().instances
}

/// A study with so many instances, the third of each three in a file of its own from the beginning.
fn filled(archive: &Archive, study: u32, count: u32) {
    for number in 1..=count {
        let mut data_set = instance(study, 1, number);
        if number % 3 == 0 {
            let pixels = vec![number as u8; 100_000];
            data_set.insert(kerma_dataset::Element::new(tags::PIXEL_DATA, kerma_dictionary::Vr::OW, pixels));
        }
        assert_eq!(store(archive, &data_set), 0);
    }
}

#[test]
fn a_search_finds_entities_and_tells_what_is_asked() {
    let folder = Folder::new("api-search");
    let archive = folder.open();
    for study in 1..=5 {
        filled(&archive, study, 2);
    }
    let keys =
        [(tags::PATIENT_NAME, "doe*"), (tags::STUDY_DATE, "20240301-"), (tags::STUDY_INSTANCE_UID, "")];
    let found: Vec<DataSet> =
        archive.search(Search::new(Level::Study, &asks(&keys))).collect::<Result<_, _>>().unwrap();
    let uids: Vec<String> =
        found.iter().map(|found| found.string(tags::STUDY_INSTANCE_UID).unwrap()).collect();
    assert_eq!(uids, ["1.2.2", "1.2.3", "1.2.4", "1.2.5"]);
    let unknown = archive.search(Search::new(Level::Study, &asks(&[(tags::INSTANCE_NUMBER, "")])));
    assert_eq!(unknown.unsupported().len(), 1);
}

#[test]
fn an_instance_that_follows_a_removal_of_its_series_makes_it_anew() {
    let folder = Folder::new("api-removed-between");
    let archive = folder.open();
    for number in 1..=3 {
        // What the one before said of the series is not there any more, and its number may be another's.
        assert_eq!(store(&archive, &instance(1, 1, number)), 0);
        let of_another = instance(2, number, 1);
        assert_eq!(remove(&archive, "1.2.1.1"), 1);
        assert_eq!(store(&archive, &of_another), 0);
        assert_eq!(store(&archive, &instance(1, 1, number)), 0);
        assert_eq!(archive.instances(&of_study("1.2.1")).unwrap().len(), 1);
        assert_eq!(remove(&archive, "1.2.1"), 1);
    }
    let Holdings { studies, series, instances, .. } = archive.holdings().unwrap();
    assert_eq!((studies, series, instances), (1, 3, 3));
    let findings = archive.verify(&mut |_| ()).unwrap().findings;
    assert!(findings.is_empty(), "{findings:?}");
}

#[test]
fn instances_are_selected_by_unique_keys_and_by_nothing_that_would_be_passed_over() {
    let folder = Folder::new("api-unique");
    let archive = folder.open();
    filled(&archive, 1, 4);
    filled(&archive, 2, 1);
    let instances = archive.instances(&of_study("1.2.1")).unwrap();
    assert_eq!(instances.len(), 4);
    for held in instances {
        let held = held.unwrap();
        let mut bytes = Vec::new();
        held.file().unwrap().read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes.len() as u64, held.length());
        let file = kerma_dataset::part10::Part10::read(bytes).unwrap();
        assert_eq!(file.data_set.uid(tags::SOP_INSTANCE_UID).unwrap(), *held.sop_instance());
    }
    let named = Search::new(Level::Image, &asks(&[(tags::PATIENT_NAME, "Doe^Jane0")]));
    assert!(matches!(archive.instances(&named), Err(Error::NotUnique(tags::PATIENT_NAME))));
    assert!(archive.open_instance(&Uid::from_static("1.2.1.1.4")).unwrap().is_some());
    assert!(archive.open_instance(&Uid::from_static("1.2.1.1.5")).unwrap().is_none());
}

#[test]
fn what_is_removed_or_replaced_is_read_to_the_end_by_who_began_before() {
    let folder = Folder::own("api-pinned");
    let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
    // More than are looked up at a time, so that rows are read after they have gone.
    filled(&archive, 1, 300);
    let mut before = archive.instances(&of_study("1.2.1")).unwrap();
    let first = before.next().unwrap().unwrap();
    let mut other = instance(1, 1, 299);
    other.set(tags::INSTANCE_NUMBER, "7").unwrap();
    assert_eq!(store(&archive, &other), 0);
    assert_eq!(archive.instances(&of_study("1.2.1")).unwrap().len(), 300);
    assert_eq!(remove(&archive, "1.2.1"), 300);
    assert_eq!(archive.instances(&of_study("1.2.1")).unwrap().len(), 0);
    // What has a UID that was there takes no name that is still read.
    assert_eq!(store(&archive, &instance(1, 1, 2)), 0);
    assert_eq!(before.len(), 299);
    for (number, held) in (2..).zip(before.by_ref()) {
        let mut bytes = Vec::new();
        held.unwrap().data_set().unwrap().read_to_end(&mut bytes).unwrap();
        let data_set = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian).unwrap();
        assert_eq!(data_set.string(tags::INSTANCE_NUMBER).unwrap(), number.to_string());
    }
    assert!(first.file().is_ok());
    assert!(folder.files("instances").len() >= 301);
    drop(before);
    assert_eq!(folder.settled(1).len(), 1);
    drop((first, archive));
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.is_sound() && report.indexed.is_empty() && report.removed.is_empty(), "{report:?}");
}

#[test]
fn what_is_removed_before_it_is_written_does_not_come_back() {
    let folder = Folder::own("api-at-once");
    let archive = folder.open();
    for number in 1..=50 {
        assert_eq!(store(&archive, &instance(1, 1, number)), 0);
        assert_eq!(remove(&archive, &format!("1.2.1.1.{number}")), 1);
    }
    drop(archive);
    // What could not go yet goes when the archive is opened.
    let archive = folder.open();
    assert!(folder.files("instances").is_empty());
    drop(archive);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert_eq!((report.checked, report.indexed.len()), (0, 0), "{report:?}");
}

#[test]
fn a_study_says_no_more_what_only_a_removed_instance_said() {
    let folder = Folder::own("api-restated");
    let archive = folder.open();
    let mut first = instance(1, 1, 1);
    first.set(tags::STUDY_DESCRIPTION, "said by the first").unwrap();
    for data_set in [first, instance(1, 1, 2), instance(1, 1, 3)] {
        assert_eq!(store(&archive, &data_set), 0);
    }
    assert_eq!(remove(&archive, "1.2.1.1.1"), 1);
    let keys = [(tags::STUDY_DESCRIPTION, ""), (tags::NUMBER_OF_STUDY_RELATED_INSTANCES, "")];
    let found = archive.search(Search::new(Level::Study, &asks(&keys))).next().unwrap().unwrap();
    assert_eq!(found.string(tags::STUDY_DESCRIPTION).unwrap(), "");
    assert_eq!(found.string(tags::NUMBER_OF_STUDY_RELATED_INSTANCES).unwrap().trim(), "2");
    drop(archive);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.is_sound() && report.repaired.is_empty(), "{report:?}");
}

#[test]
fn the_change_feed_tells_what_became_of_each_instance_in_numbers_that_only_grow() {
    let folder = Folder::new("api-changes");
    let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
    assert_eq!((archive.last_change().unwrap(), archive.changes(0, 9).unwrap().len()), (0, 0));
    filled(&archive, 1, 2);
    let mut other = instance(1, 1, 1);
    other.set(tags::INSTANCE_NUMBER, "7").unwrap();
    assert_eq!(store(&archive, &other), 0);
    assert_eq!(remove(&archive, "1.2.1"), 2);
    let last = archive.last_change().unwrap();
    drop(archive);
    let archive = folder.open();
    assert_eq!(store(&archive, &instance(1, 1, 2)), 0);
    let changes = archive.changes(0, 99).unwrap();
    let told: Vec<_> =
        changes.iter().map(|Change { kind, instance, .. }| (*kind, instance.to_string())).collect();
    let of = |kind, number| (kind, format!("1.2.1.1.{number}"));
    use ChangeKind::{Changed, Removed, Stored};
    assert_eq!(
        told,
        [of(Stored, 1), of(Stored, 2), of(Changed, 1), of(Removed, 2), of(Removed, 1), of(Stored, 2)]
    );
    assert!(changes.windows(2).all(|two| two[0].number < two[1].number));
    assert!(changes.iter().all(|change| change.study == Some(Uid::from_static("1.2.1"))));
    assert_eq!(archive.changes(last, 99).unwrap(), changes[5..]);
    assert_eq!(archive.changes(0, 2).unwrap(), changes[..2]);
}

#[test]
fn counts_are_those_of_a_recount_whatever_was_stored_replaced_and_removed() {
    let folder = Folder::own("api-counts");
    let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
    for study in 1..=4 {
        filled(&archive, study, 3);
        assert_eq!(store(&archive, &instance(study, 2, 1)), 0);
    }
    let mut corrected = instance(1, 1, 1);
    corrected.set(tags::MODALITY, "MR").unwrap();
    assert_eq!(store(&archive, &corrected), 0);
    remove(&archive, "1.2.2");
    remove(&archive, "1.2.3.2");
    remove(&archive, "1.2.4.1.2");
    let told = || [By::Modality, By::Day, By::Peer].map(|by| archive.counts(by).unwrap());
    let [modalities, days, peers] = told();
    let numbers: Vec<_> = modalities.iter().map(|count| (count.value.as_str(), count.instances)).collect();
    // A correction is of the whole series.
    assert_eq!(numbers, [("CT", 5), ("MR", 3), ("PT", 2)]);
    assert_eq!((days.len(), peers.len(), peers[0].value.as_str()), (1, 1, "MODALITY"));
    let bytes: u64 = archive
        .instances(&Search::new(Level::Image, &DataSet::new()))
        .unwrap()
        .map(|held| held.unwrap().length())
        .sum();
    for counts in [&modalities, &days, &peers] {
        assert_eq!(counts.iter().map(|count| count.bytes).sum::<u64>(), bytes);
    }
    assert_eq!(archive.bytes().unwrap(), bytes);
    let holdings = archive.holdings().unwrap();
    assert_eq!(holdings, Holdings { patients: 3, studies: 3, series: 5, instances: 10 });
    drop(archive);
    assert!(check(&folder.0, &Options::default()).unwrap().repaired.is_empty());
    let archive = folder.open();
    assert_eq!(
        [By::Modality, By::Day, By::Peer].map(|by| archive.counts(by).unwrap()),
        [modalities, days, peers]
    );
    assert_eq!(archive.holdings().unwrap(), holdings);
}

#[test]
fn an_archive_is_read_beside_the_process_that_has_it_open_and_written_to_by_that_alone() {
    let folder = Folder::own("api-beside");
    assert!(matches!(Archive::open_beside(&folder.0, Options::default()), Err(Error::NoArchive(_))));
    assert!(!folder.0.exists(), "nothing is made");
    let archive = folder.open();
    filled(&archive, 1, 2);
    let beside = Archive::open_beside(&folder.0, Options::default()).unwrap();
    assert_eq!(beside.instances(&of_study("1.2.1")).unwrap().len(), 2);
    filled(&archive, 2, 1);
    // Another process, which cannot ask for the commit, sees it some milliseconds later.
    let start = std::time::Instant::now();
    while beside.last_change().unwrap() < 3 && start.elapsed().as_secs() < 30 {
        std::thread::yield_now();
    }
    let instances: Vec<_> = beside.instances(&of_study("1.2.2")).unwrap().collect::<Result<_, _>>().unwrap();
    let mut bytes = Vec::new();
    instances[0].file().unwrap().read_to_end(&mut bytes).unwrap();
    let study = beside.entity(&Uid::from_static("1.2.2")).unwrap().unwrap();
    assert!(matches!(beside.remove(&study), Err(Error::ReadOnly)));
    assert_ne!(store(&beside, &instance(3, 1, 1)), 0);
    assert_eq!(archive.holdings().unwrap().studies, 2);
}

/// An archive as a released version has left it.
fn of_schema(number: i64) -> Folder {
    let folder = Folder::own(&format!("schema-{number}"));
    let fixture =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/schema-{number}"));
    for (shard, study) in [("15", "1.2.1"), ("fc", "1.2.2")] {
        let (from, to) =
            (format!("instances/{shard}/{study}"), folder.0.join(format!("instances/{shard}/{study}")));
        fs::create_dir_all(&to).unwrap();
        for file in fs::read_dir(fixture.join(from)).unwrap().map(Result::unwrap) {
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
    let index = rusqlite::Connection::open(folder.0.join("index.sqlite")).unwrap();
    index.execute_batch(&fs::read_to_string(fixture.join("index.sql")).unwrap()).unwrap();
    drop(index);
    // It is not read before it is taken over: that needs the lock.
    let early = Archive::open_beside(&folder.0, Options::default());
    assert!(matches!(early, Err(Error::Schema { found, .. }) if found == number), "{early:?}");
    folder
}

/// What later versions do with an archive holds for what it has: each instance is committed, by its digest too.
fn all_are_committed(archive: &Archive) {
    for uid in ["1.2.1.1.1", "1.2.1.1.2", "1.2.1.2.1", "1.2.2.1.1"] {
        let class = uids::SECONDARY_CAPTURE_IMAGE_STORAGE;
        let reference = kerma_service::Reference::new(class, Uid::new(uid).unwrap());
        assert_eq!(archive.committed(&reference), Ok(()), "{uid}");
    }
}

#[test]
fn an_index_of_schema_4_is_taken_over_without_loss() {
    let folder = of_schema(4);
    let archive = folder.open();
    all_are_committed(&archive);
    assert_eq!(archive.holdings().unwrap(), Holdings { patients: 2, studies: 2, series: 3, instances: 4 });
    let peers = archive.counts(By::Peer).unwrap();
    let peers: Vec<_> = peers.iter().map(|count| (count.value.as_str(), count.instances)).collect();
    assert_eq!(peers, [("CT1", 3), ("MR1", 1)]);
    let changes = archive.changes(0, 99).unwrap();
    assert_eq!(changes.iter().map(|change| change.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
    let identifier = asks(&[(tags::STUDY_INSTANCE_UID, "1.2.2"), (tags::STUDY_DESCRIPTION, "")]);
    let found = archive.search(Search::new(Level::Study, &identifier)).next().unwrap().unwrap();
    assert_eq!(found.string(tags::STUDY_DESCRIPTION).unwrap(), "Corrected");
    filled(&archive, 3, 1);
    assert_eq!(archive.changes(7, 9).unwrap()[0].number, 8);
    assert_eq!(archive.notices_waiting().unwrap(), 0);
    drop(archive);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.is_sound() && report.repaired.is_empty() && report.indexed.is_empty(), "{report:?}");
    assert_eq!(report.checked, 5);
}

#[test]
fn an_index_of_schema_3_is_taken_over_without_loss() {
    let folder = of_schema(3);
    let archive = folder.open();
    all_are_committed(&archive);
    assert_eq!(archive.holdings().unwrap(), Holdings { patients: 2, studies: 2, series: 3, instances: 4 });
    let modalities = archive.counts(By::Modality).unwrap();
    let modalities: Vec<_> = modalities.iter().map(|count| (count.value.as_str(), count.instances)).collect();
    assert_eq!(modalities, [("CT", 2), ("MR", 1), ("PT", 1)]);
    assert_eq!(archive.counts(By::Peer).unwrap()[0].value, "", "it was not kept");
    let keys = [(tags::PATIENT_NAME, "Müller*"), (tags::STUDY_DESCRIPTION, "")];
    let mut identifier = asks(&[(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192")]);
    keys.iter().for_each(|(tag, value)| identifier.set(*tag, *value).unwrap());
    let found = archive.search(Search::new(Level::Study, &identifier)).next().unwrap().unwrap();
    assert_eq!(found.string(tags::STUDY_DESCRIPTION).unwrap(), "Schädel");
    // What is stored now comes after what was there.
    filled(&archive, 3, 1);
    let change = &archive.changes(0, 9).unwrap()[0];
    assert!(change.number > 4, "{change:?}");
    assert_eq!(remove(&archive, "1.2.1"), 3);
    drop(archive);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.is_sound() && report.repaired.is_empty() && report.indexed.is_empty(), "{report:?}");
    assert_eq!(report.checked, 2);
}

#[test]
fn studies_go_by_age_or_quota_the_oldest_first_and_never_what_is_locked_or_being_received() {
    use kerma_archive::{Expired, Retention};
    let folder = Folder::new("api-expire");
    let archive = folder.open();
    for study in 1..=4 {
        filled(&archive, study, 2);
    }
    let now = archive.changes(0, 1).unwrap()[0].time;
    let bytes = archive.bytes().unwrap();
    let expire = |retention: &Retention, at: i64| {
        let mut told: Vec<(String, bool)> = Vec::new();
        let tell = &mut |Expired { study, by_quota, .. }: Expired| told.push((study.to_string(), by_quota));
        archive.expire(retention, at, tell).unwrap();
        told
    };
    let later = now + 10_000;
    let quiet = Retention { quiet: 3600, ..Retention::default() };
    assert_eq!(expire(&quiet, later), []);
    let all = Retention { quota: Some(bytes), ..quiet.clone() };
    assert_eq!(expire(&all, later), []);
    let less = Retention { quota: Some(bytes * 3 / 4), ..quiet.clone() };
    assert_eq!(expire(&less, now), [], "it is being received");
    let locked = Retention { locked: vec![Uid::from_static("1.2.1")], ..less.clone() };
    assert_eq!(expire(&locked, later), [("1.2.2".into(), true)]);
    assert_eq!(expire(&less, later), []);
    let young = Retention { keep: Some(20_000), ..quiet.clone() };
    assert_eq!(expire(&young, later), []);
    let old = Retention { keep: Some(5_000), locked: vec![Uid::from_static("1.2.3")], ..quiet };
    assert_eq!(expire(&old, later), [("1.2.1".into(), false), ("1.2.4".into(), false)]);
    assert_eq!(archive.holdings().unwrap().studies, 1);
}
