//! Corrections of a patient and a study, and studies that are put into another.

use std::io::Read as _;
use std::thread;

use kerma_archive::{Archive, ChangeKind, NotCorrected, Search};
use kerma_dataset::part10::Part10;
use kerma_dataset::{DataSet, Element, Encoding, Sequence};
use kerma_dictionary::{Tag, Uid, Vr, tags};
use kerma_service::matching::keys::Level;

use crate::support::{Folder, instance, store, store_in};

fn says(keys: &[(Tag, &str)]) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    keys.iter().for_each(|(tag, value)| data_set.set(*tag, *value).unwrap());
    data_set
}

fn files(archive: &Archive, study: &str) -> Vec<Part10> {
    let of = Search::new(Level::Image, &says(&[(tags::STUDY_INSTANCE_UID, study)]));
    let read = |held: Result<kerma_archive::Held, _>| {
        let mut bytes = Vec::new();
        held.unwrap().file().unwrap().read_to_end(&mut bytes).unwrap();
        Part10::read(bytes).unwrap()
    };
    archive.instances(&of).unwrap().map(read).collect()
}

fn found(archive: &Archive, level: Level, keys: &[(Tag, &str)]) -> Vec<DataSet> {
    archive.search(Search::new(level, &says(keys))).map(Result::unwrap).collect()
}

const STUDY: Uid = Uid::from_static("1.2.1");

#[test]
fn a_correction_is_in_the_index_and_in_every_file_which_keep_what_they_said_before() {
    let folder = Folder::with_files("set");
    let archive = folder.open();
    for number in 1..=3 {
        let mut data_set = instance(1, 1, number);
        if number == 2 {
            // In a file of its own, with pixel data that are not in memory.
            data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![5; 300_000]));
        }
        assert_eq!(store(&archive, &data_set), 0);
    }
    let deflated = Encoding::DeflatedExplicitVrLittleEndian;
    assert_eq!(store_in(&archive, &instance(1, 2, 1), deflated).0, 0);
    let before = files(&archive, "1.2.1");
    let wanted =
        says(&[(tags::PATIENT_NAME, "Roe^Jane"), (tags::PATIENT_ID, "P77"), (tags::STUDY_DATE, "20200202")]);
    let mut told = Vec::new();
    let corrected = archive.set(&STUDY, &wanted, &mut |ready, total| told.push((ready, total))).unwrap();
    assert_eq!((corrected.changed, corrected.unchanged), (4, 0));
    assert_eq!(told, [(1, 4), (2, 4), (3, 4), (4, 4)]);
    for (old, new) in before.iter().zip(files(&archive, "1.2.1")) {
        assert_eq!(new.meta.transfer_syntax(), old.meta.transfer_syntax());
        for (tag, value) in
            [(tags::PATIENT_NAME, "Roe^Jane"), (tags::PATIENT_ID, "P77"), (tags::STUDY_DATE, "20200202")]
        {
            assert_eq!(new.data_set.string(tag).unwrap(), value);
        }
        let original = &new.data_set.item(tags::ORIGINAL_ATTRIBUTES_SEQUENCE, 0).unwrap();
        assert_eq!(original.string(tags::REASON_FOR_THE_ATTRIBUTE_MODIFICATION).unwrap(), "CORRECT");
        let modified = &original.item(tags::MODIFIED_ATTRIBUTES_SEQUENCE, 0).unwrap();
        assert_eq!(modified.len(), 3);
        assert_eq!(
            modified.string(tags::PATIENT_ID).unwrap(),
            old.data_set.string(tags::PATIENT_ID).unwrap()
        );
        for tag in
            [tags::PIXEL_DATA, tags::SOP_INSTANCE_UID, tags::INSTANCE_NUMBER, tags::SERIES_INSTANCE_UID]
        {
            let bytes = |file: &Part10| file.data_set.get_element(tag).unwrap().bytes().to_vec();
            assert!(bytes(&new) == bytes(old), "{tag}");
        }
    }
    assert!(found(&archive, Level::Study, &[(tags::PATIENT_ID, "P0")]).is_empty());
    let patient = found(&archive, Level::Patient, &[(tags::PATIENT_ID, "P77"), (tags::PATIENT_NAME, "")]);
    assert_eq!(patient[0].string(tags::PATIENT_NAME).unwrap(), "Roe^Jane");
    assert_eq!(found(&archive, Level::Study, &[(tags::STUDY_DATE, "20200202")]).len(), 1);
    let changes = archive.changes(0, 99).unwrap();
    assert_eq!(changes.iter().filter(|change| change.kind == ChangeKind::Changed).count(), 4);
    // The same again is nothing; another thing is one item more.
    let corrected = archive.set(&STUDY, &wanted, &mut |_, _| ()).unwrap();
    assert_eq!((corrected.changed, corrected.unchanged), (0, 4));
    let description = says(&[(tags::STUDY_DESCRIPTION, "Head")]);
    archive.set(&STUDY, &description, &mut |_, _| ()).unwrap();
    let items = files(&archive, "1.2.1")[0].data_set.items(tags::ORIGINAL_ATTRIBUTES_SEQUENCE).unwrap().len();
    assert_eq!(items, 2);
    folder.settled(4);
    let verified = archive.verify(&mut |_| ()).unwrap();
    assert!(verified.findings.is_empty(), "{verified:?}");
    drop(archive);
    folder.is_sound();
}

#[test]
fn text_is_in_the_files_own_character_set_if_that_has_it_and_else_in_utf_8() {
    let folder = Folder::new("set-text");
    let archive = folder.open();
    let mut data_set = instance(1, 1, 1);
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    data_set.set(tags::PATIENT_NAME, "Müller^Jörg").unwrap();
    assert_eq!(store(&archive, &data_set), 0);
    for (name, terms) in [("Möller^Jürgen", "ISO_IR 100"), ("Иванов^Иван", "ISO_IR 192")] {
        archive.set(&STUDY, &says(&[(tags::PATIENT_NAME, name)]), &mut |_, _| ()).unwrap();
        let file = &files(&archive, "1.2.1")[0].data_set;
        assert_eq!(file.string(tags::SPECIFIC_CHARACTER_SET).unwrap(), terms);
        assert_eq!(file.string(tags::PATIENT_NAME).unwrap(), name);
        let items = file.items(tags::ORIGINAL_ATTRIBUTES_SEQUENCE).unwrap();
        let first = &items.first().unwrap().data_set.item(tags::MODIFIED_ATTRIBUTES_SEQUENCE, 0).unwrap();
        assert_eq!(first.string(tags::PATIENT_NAME).unwrap(), "Müller^Jörg");
    }
    drop(archive);
    folder.is_sound();
}

#[test]
fn what_identifies_or_is_not_of_the_study_or_is_no_value_of_the_attribute_is_not_set() {
    let folder = Folder::new("set-refused");
    let archive = folder.open();
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0);
    let last = archive.last_change().unwrap();
    for tag in [tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID, tags::SOP_INSTANCE_UID, tags::MODALITY] {
        let refused = archive.set(&STUDY, &says(&[(tag, "1")]), &mut |_, _| ());
        assert!(matches!(&refused, Err(NotCorrected::NotOfStudy(of)) if *of == tag), "{tag}: {refused:?}");
    }
    for (tag, value) in [
        (tags::STUDY_DATE, "banana"),
        (tags::PATIENT_BIRTH_DATE, "2020-01-01"),
        (tags::STUDY_TIME, "99"),
        (tags::PATIENT_SEX, "weiblich"),
        (tags::PATIENT_ID, "a\\b"),
        (tags::PATIENT_SIZE, "tall"),
        (tags::PATIENT_AGE, "12"),
        (tags::ACCESSION_NUMBER, "12345678901234567"),
        (tags::STUDY_DESCRIPTION, "two\nlines"),
        (tags::PATIENT_NAME, "a=b=c=d"),
    ] {
        let refused = archive.set(&STUDY, &says(&[(tags::STUDY_ID, "1"), (tag, value)]), &mut |_, _| ());
        assert!(matches!(refused, Err(NotCorrected::Invalid(_))), "{tag}: {refused:?}");
    }
    let nothing = archive.set(&STUDY, &says(&[]), &mut |_, _| ());
    assert!(matches!(nothing, Err(NotCorrected::Nothing)), "{nothing:?}");
    let absent = archive.set(&Uid::from_static("9.9"), &says(&[(tags::PATIENT_ID, "1")]), &mut |_, _| ());
    assert!(matches!(absent, Err(NotCorrected::NotFound(..))), "{absent:?}");
    assert_eq!(archive.last_change().unwrap(), last);
}

#[test]
fn a_study_goes_into_another_and_says_what_that_says() {
    let folder = Folder::with_files("merge");
    let archive = folder.open();
    for (study, series) in [(1, 1), (1, 3), (5, 1), (5, 2)] {
        for number in 1..=2 {
            let mut data_set = instance(study, series, number);
            if study == 1 {
                data_set.set(tags::STUDY_DESCRIPTION, "said by the one that goes").unwrap();
                data_set.set(tags::PATIENT_TELEPHONE_NUMBERS, "1").unwrap();
                // It goes with them, and the index of the other study has to have it.
                data_set.set(tags::TIMEZONE_OFFSET_FROM_UTC, "-0400").unwrap();
                data_set.set(tags::ADMISSION_ID, "said by the one that goes").unwrap();
                let mut other_id = DataSet::new();
                other_id.set(tags::PATIENT_ID, "of the one that goes").unwrap();
                let ids = Sequence::from_iter([other_id]);
                data_set.insert(Element::new(tags::OTHER_PATIENT_IDS_SEQUENCE, Vr::SQ, ids));
            } else {
                data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
                data_set.set(tags::PATIENT_TELEPHONE_NUMBERS, "5").unwrap();
                data_set.set(tags::PATIENT_BIRTH_NAME, "Müller").unwrap();
            }
            assert_eq!(store(&archive, &data_set), 0);
        }
    }
    let of = |uid: &'static str| archive.entity(&Uid::from_static(uid)).unwrap().unwrap();
    let into = Uid::from_static("1.2.5");
    // One series, and then the rest.
    assert_eq!(archive.merge(&of("1.2.1.3"), &into, &mut |_, _| ()).unwrap().changed, 2);
    assert_eq!(files(&archive, "1.2.1").len(), 2);
    assert_eq!(archive.merge(&of("1.2.1"), &into, &mut |_, _| ()).unwrap().changed, 2);
    assert_eq!(archive.holdings().unwrap().studies, 1);
    assert_eq!(archive.holdings().unwrap().patients, 1);
    let all = files(&archive, "1.2.5");
    assert_eq!(all.len(), 8);
    for file in &all {
        assert_eq!(file.data_set.string(tags::PATIENT_ID).unwrap(), "P2");
        assert_eq!(file.data_set.string(tags::ACCESSION_NUMBER).unwrap(), "A5");
        assert_eq!(file.data_set.string(tags::STUDY_DESCRIPTION).unwrap_or_default(), "");
        // What the index has not is corrected as well.
        assert_eq!(file.data_set.string(tags::PATIENT_TELEPHONE_NUMBERS).unwrap(), "5");
        assert_eq!(file.data_set.string(tags::PATIENT_BIRTH_NAME).unwrap(), "Müller");
        assert_eq!(file.data_set.string(tags::ADMISSION_ID).unwrap_or_default(), "");
        assert!(file.data_set.items(tags::OTHER_PATIENT_IDS_SEQUENCE).unwrap_or_default().is_empty());
    }
    let moved = all.iter().filter(|file| file.data_set.contains(tags::ORIGINAL_ATTRIBUTES_SEQUENCE));
    for file in moved {
        let item = &file.data_set.item(tags::ORIGINAL_ATTRIBUTES_SEQUENCE, 0).unwrap();
        let modified = &item.item(tags::MODIFIED_ATTRIBUTES_SEQUENCE, 0).unwrap();
        assert_eq!(modified.string(tags::STUDY_INSTANCE_UID).unwrap(), "1.2.1");
        assert_eq!(modified.string(tags::STUDY_DESCRIPTION).unwrap(), "said by the one that goes");
        assert_eq!(modified.string(tags::PATIENT_TELEPHONE_NUMBERS).unwrap(), "1");
        let ids = modified.items(tags::OTHER_PATIENT_IDS_SEQUENCE).unwrap();
        assert_eq!(ids.first().unwrap().data_set.string(tags::PATIENT_ID).unwrap(), "of the one that goes");
    }
    assert!(archive.merge(&of("1.2.5.1.1"), &into, &mut |_, _| ()).is_err(), "an instance alone");
    assert!(archive.merge(&of("1.2.5"), &into, &mut |_, _| ()).is_err(), "into itself");
    assert!(archive.merge(&of("1.2.5"), &Uid::from_static("9.9"), &mut |_, _| ()).is_err());
    folder.settled(8);
    drop(archive);
    folder.is_sound();
}

#[test]
fn what_is_stored_while_a_study_is_corrected_is_corrected_too_and_readers_read_whole_instances() {
    let folder = Folder::with_files("set-meanwhile");
    let archive = folder.open();
    for number in 1..=200 {
        assert_eq!(store(&archive, &instance(1, 1, number)), 0);
    }
    let old =
        archive.instances(&Search::new(Level::Image, &says(&[(tags::STUDY_INSTANCE_UID, "1.2.1")]))).unwrap();
    thread::scope(|scope| {
        let storing = scope
            .spawn(|| (201..=400).for_each(|number| assert_eq!(store(&archive, &instance(1, 1, number)), 0)));
        // The ID stays, so that what comes later is not refused.
        let wanted = says(&[(tags::STUDY_DESCRIPTION, "corrected")]);
        archive.set(&STUDY, &wanted, &mut |_, _| ()).unwrap();
        storing.join().unwrap();
    });
    assert_eq!(old.len(), 200);
    for held in old {
        let mut bytes = Vec::new();
        held.unwrap().data_set().unwrap().read_to_end(&mut bytes).unwrap();
        let data_set = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian).unwrap();
        assert_eq!(data_set.string(tags::STUDY_DESCRIPTION).unwrap_or_default(), "");
    }
    let new = files(&archive, "1.2.1");
    assert_eq!(new.len(), 400);
    let corrected = new.iter().filter(|file| file.data_set.contains(tags::STUDY_DESCRIPTION)).count();
    assert!((200..=400).contains(&corrected), "{corrected}");
    let described = found(&archive, Level::Study, &[(tags::STUDY_DESCRIPTION, "corrected")]);
    assert_eq!(described.len(), 1);
    folder.settled(400);
    drop(archive);
    folder.is_sound();
}
