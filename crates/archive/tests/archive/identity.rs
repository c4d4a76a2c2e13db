//! What identifies a patient, study, series and instance, and what becomes of those that disagree: `IDENTITY.md`.

use std::sync::Arc;

use kerma_archive::{Archive, Duplicates, Options, check};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Tag, Uid, tags, uids};
use kerma_service::query::Query;

use crate::support::{Folder, find_with, instance, store, store_in, store_said};

const STUDY_ROOT: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const PATIENT_ROOT: Uid = uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;

/// An instance of which these attributes are others; one without a value is left out.
fn with(study: u32, series: u32, number: u32, attributes: &[(Tag, &str)]) -> DataSet {
    let mut data_set = instance(study, series, number);
    for (tag, value) in attributes {
        match *value {
            "" => drop(data_set.remove(*tag)),
            value => data_set.set(*tag, value).unwrap(),
        }
    }
    data_set
}

/// The values of this attribute of what is found.
fn found(archive: &Archive, model: &Uid, level: &str, keys: &[(Tag, &str)], of: Tag) -> Vec<String> {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, level).unwrap();
    identifier.set(of, "").unwrap();
    keys.iter().for_each(|(tag, value)| identifier.set(*tag, *value).unwrap());
    let (_, found) = find_with(&Query::query_retrieve(Arc::new(archive.clone())), model, &identifier);
    found.iter().map(|found| found.string(of).unwrap()).collect()
}

fn studies(archive: &Archive, keys: &[(Tag, &str)]) -> Vec<String> {
    found(archive, &STUDY_ROOT, "STUDY", keys, tags::STUDY_INSTANCE_UID)
}

fn patients(archive: &Archive, keys: &[(Tag, &str)], of: Tag) -> Vec<String> {
    found(archive, &PATIENT_ROOT, "PATIENT", keys, of)
}

/// The index says what the files say, and every file is as it was.
fn assert_agrees(folder: &Folder, archive: Archive) -> Archive {
    drop(archive);
    folder.is_sound();
    folder.open_with(folder.options().duplicates(Duplicates::Replace))
}

#[test]
fn what_a_patient_is_said_to_be_belongs_to_the_study() {
    let folder = Folder::new("of-the-study");
    let archive = folder.open();
    // The same Patient ID, another name and date of birth.
    let maiden = [(tags::PATIENT_NAME, "Miller^Ann"), (tags::PATIENT_BIRTH_DATE, "19700101")];
    let married = [(tags::PATIENT_NAME, "Baker^Ann"), (tags::PATIENT_BIRTH_DATE, "19700110")];
    assert_eq!(store(&archive, &with(2, 1, 1, &maiden)), 0x0000);
    assert_eq!(store(&archive, &with(3, 1, 1, &married)), 0x0000);
    for (attributes, study) in [(maiden, "1.2.2"), (married, "1.2.3")] {
        let [name, birth_date] = attributes;
        assert_eq!(studies(&archive, &[name]), [study]);
        assert_eq!(studies(&archive, &[birth_date]), [study]);
        let shown = |tag| found(&archive, &STUDY_ROOT, "STUDY", &[(tags::STUDY_INSTANCE_UID, study)], tag);
        assert_eq!(shown(name.0), [name.1]);
        assert_eq!(shown(birth_date.0), [birth_date.1]);
        // Below the study too.
        let keys = [(tags::STUDY_INSTANCE_UID, study), (tags::SERIES_INSTANCE_UID, "")];
        assert_eq!(found(&archive, &STUDY_ROOT, "SERIES", &keys, name.0), [name.1]);
        // In the Patient Root it is one patient, who is found under both names.
        assert_eq!(patients(&archive, &[name, (tags::PATIENT_ID, "")], name.0), [name.1]);
    }
    assert_eq!(archive.holdings().unwrap().patients, 1);
    assert_eq!(
        patients(&archive, &[(tags::NUMBER_OF_PATIENT_RELATED_STUDIES, "")], tags::PATIENT_ID),
        ["P1"]
    );
    assert_agrees(&folder, archive);
}

#[test]
fn what_is_absent_in_some_is_no_reason_to_refuse_and_is_filled_in() {
    for (name, first, then, known) in [
        (
            "issuer-later",
            vec![],
            vec![(tags::ISSUER_OF_PATIENT_ID, "HOSPITAL")],
            (tags::ISSUER_OF_PATIENT_ID, "HOSPITAL"),
        ),
        (
            "issuer-first",
            vec![(tags::ISSUER_OF_PATIENT_ID, "HOSPITAL")],
            vec![],
            (tags::ISSUER_OF_PATIENT_ID, "HOSPITAL"),
        ),
        ("id-later", vec![(tags::PATIENT_ID, "")], vec![], (tags::PATIENT_ID, "P1")),
        ("id-first", vec![], vec![(tags::PATIENT_ID, "")], (tags::PATIENT_ID, "P1")),
        (
            "name-later",
            vec![(tags::PATIENT_NAME, "")],
            vec![(tags::PATIENT_NAME, "Doe^Jane")],
            (tags::PATIENT_NAME, "Doe^Jane"),
        ),
        (
            "study-date-later",
            vec![(tags::STUDY_DATE, "")],
            vec![(tags::STUDY_DATE, "20240229")],
            (tags::STUDY_DATE, "20240229"),
        ),
        (
            "accession-number-later",
            vec![(tags::ACCESSION_NUMBER, "")],
            vec![(tags::ACCESSION_NUMBER, "A77")],
            (tags::ACCESSION_NUMBER, "A77"),
        ),
    ] {
        let folder = Folder::new(name);
        let archive = folder.open();
        assert_eq!(store(&archive, &with(2, 1, 1, &first)), 0x0000, "{name}");
        assert_eq!(store(&archive, &with(2, 1, 2, &then)), 0x0000, "{name}");
        assert_eq!(studies(&archive, &[known]), ["1.2.2"], "{name}");
        assert_eq!(patients(&archive, &[], tags::PATIENT_ID), ["P1"], "{name}");
        assert_agrees(&folder, archive);
    }
    let folder = Folder::new("modality-later");
    let archive = folder.open();
    assert_eq!(store(&archive, &with(2, 1, 1, &[(tags::MODALITY, "")])), 0x0000);
    assert_eq!(store(&archive, &with(2, 1, 2, &[(tags::MODALITY, "MR")])), 0x0000);
    assert_eq!(studies(&archive, &[(tags::MODALITIES_IN_STUDY, "MR")]), ["1.2.2"]);
}

#[test]
fn without_an_id_names_are_compared_without_regard_to_case_and_empty_components() {
    let folder = Folder::new("names");
    let archive = folder.open();
    let names = ["Doe^Jane", "DOE^JANE", "Doe^Jane^^^", "doe^jane ^", "Doe^Jane=ドウ^ジェーン", ""];
    for (number, name) in (1..).zip(names) {
        let mut data_set = with(2, 1, number, &[(tags::PATIENT_ID, "")]);
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        data_set.set(tags::PATIENT_NAME, name).unwrap();
        assert_eq!(store(&archive, &data_set), 0x0000, "{name}");
    }
    assert_eq!(archive.holdings().unwrap().patients, 1);
    assert_agrees(&folder, archive);
}

#[test]
fn the_element_that_contradicts_is_named() {
    let folder = Folder::new("contradicts");
    let archive = folder.open();
    let issuer = |issuer| (tags::ISSUER_OF_PATIENT_ID, issuer);
    let no_id = (tags::PATIENT_ID, "");
    assert_eq!(store(&archive, &with(2, 1, 1, &[issuer("HOSPITAL")])), 0x0000);
    let own = [no_id, (tags::PATIENT_NAME, "Roe^Jim"), (tags::PATIENT_BIRTH_DATE, "19700101")];
    assert_eq!(store(&archive, &with(4, 1, 1, &own)), 0x0000);
    for (data_set, tag) in [
        (with(2, 1, 2, &[(tags::PATIENT_ID, "P7")]), tags::PATIENT_ID),
        (with(2, 1, 2, &[issuer("CLINIC")]), tags::ISSUER_OF_PATIENT_ID),
        (with(4, 1, 2, &[no_id, (tags::PATIENT_NAME, "Poe^Jim")]), tags::PATIENT_NAME),
        (with(4, 1, 2, &[no_id, own[1], (tags::PATIENT_BIRTH_DATE, "19700102")]), tags::PATIENT_BIRTH_DATE),
        (with(2, 1, 2, &[issuer("HOSPITAL"), (tags::STUDY_INSTANCE_UID, "1.2.9")]), tags::STUDY_INSTANCE_UID),
    ] {
        let encoding = Encoding::ExplicitVrLittleEndian;
        assert_eq!(store_in(&archive, &data_set, encoding), (0xA900, vec![tag]));
    }
    // Nothing of what was refused is left.
    assert_eq!(archive.holdings().unwrap().instances, 2);
    assert_agrees(&folder, archive);
}

#[test]
fn patients_are_told_apart_by_id_and_issuer_and_without_an_id_by_name_and_date_of_birth() {
    let folder = Folder::new("told-apart");
    let archive = folder.open();
    let no_id = (tags::PATIENT_ID, "");
    let born = |date| (tags::PATIENT_BIRTH_DATE, date);
    let issuer = |issuer| (tags::ISSUER_OF_PATIENT_ID, issuer);
    for (study, (attributes, patients)) in (10..).zip([
        (vec![(tags::PATIENT_ID, "7"), issuer("A")], 1),
        (vec![(tags::PATIENT_ID, "7"), issuer("A")], 1),
        (vec![(tags::PATIENT_ID, "7")], 1),
        (vec![(tags::PATIENT_ID, "7"), issuer("B")], 2),
        (vec![(tags::PATIENT_ID, "8")], 3),
        // Who issued it is known later.
        (vec![(tags::PATIENT_ID, "8"), issuer("A")], 3),
        (vec![no_id, (tags::PATIENT_NAME, "Roe^Jim"), born("19700101")], 4),
        (vec![no_id, (tags::PATIENT_NAME, "ROE^JIM^"), born("19700101")], 4),
        (vec![no_id, (tags::PATIENT_NAME, "Roe^Jim"), born("19700102")], 5),
        (vec![no_id, (tags::PATIENT_NAME, "Roe^Tim"), born("19700102")], 6),
    ]) {
        let attributes = [&[(tags::PATIENT_NAME, "Doe^Jane")], &attributes[..]].concat();
        assert_eq!(store(&archive, &with(study, 1, 1, &attributes)), 0x0000);
        assert_eq!(archive.holdings().unwrap().patients, patients, "study {study}");
    }
    assert_agrees(&folder, archive);
}

#[test]
fn what_replaces_an_instance_corrects_what_is_said_at_every_level() {
    let folder = Folder::new("corrects");
    let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
    for number in 1..3 {
        assert_eq!(store(&archive, &instance(2, 1, number)), 0x0000);
    }
    for corrected in [
        (tags::PATIENT_NAME, "Roe^Mary"),
        (tags::PATIENT_BIRTH_DATE, "19801231"),
        (tags::PATIENT_SEX, "O"),
        (tags::ACCESSION_NUMBER, "A9999"),
        (tags::STUDY_DATE, "20250606"),
        (tags::STUDY_DESCRIPTION, "Head"),
        (tags::PATIENT_ID, "P2000"),
    ] {
        for number in 1..3 {
            assert_eq!(store(&archive, &with(2, 1, number, &[corrected])), 0x0000, "{corrected:?}");
            assert_eq!(studies(&archive, &[corrected]), ["1.2.2"], "{corrected:?}");
        }
    }
    // What the last correction left out is not known any more.
    assert_eq!(studies(&archive, &[(tags::PATIENT_NAME, "Roe^Mary")]), [""; 0]);
    assert_eq!(patients(&archive, &[(tags::PATIENT_NAME, "Doe^Jane1")], tags::PATIENT_ID), ["P2000"]);
    assert_eq!(archive.holdings().unwrap().patients, 1);
    let series = |modality| {
        let keys = [(tags::STUDY_INSTANCE_UID, "1.2.2"), (tags::MODALITY, modality)];
        found(&archive, &STUDY_ROOT, "SERIES", &keys, tags::SERIES_INSTANCE_UID)
    };
    assert_eq!(store(&archive, &with(2, 1, 1, &[(tags::MODALITY, "MR")])), 0x0000);
    assert_eq!((series("MR").len(), series("CT").len()), (1, 0));
    assert_agrees(&folder, archive);
}

#[test]
fn a_corrected_patient_id_takes_the_whole_study_along() {
    let folder = Folder::new("corrected-id");
    let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
    for (study, number) in [(2, 1), (2, 2), (3, 1)] {
        assert_eq!(store(&archive, &instance(study, 1, number)), 0x0000);
    }
    let right = (tags::PATIENT_ID, "RIGHT");
    assert_eq!(store(&archive, &with(2, 1, 1, &[right])), 0x0000);
    assert_eq!(studies(&archive, &[right]), ["1.2.2"]);
    assert_eq!(studies(&archive, &[(tags::PATIENT_ID, "P1")]), ["1.2.3"]);
    assert_eq!(archive.holdings().unwrap().patients, 2);
    // Others of the study are corrected by being sent again, and a new one has to say the same.
    let wrong = store_in(&archive, &instance(2, 1, 3), Encoding::ExplicitVrLittleEndian);
    assert_eq!(wrong, (0xA900, vec![tags::PATIENT_ID]));
    assert_eq!(store(&archive, &with(2, 1, 3, &[right])), 0x0000);
    let archive = assert_agrees(&folder, archive);
    assert_eq!(store(&archive, &with(2, 1, 2, &[right])), 0x0000);
    assert_agrees(&folder, archive);
}

#[test]
fn a_corrected_study_or_series_takes_what_is_in_it_along() {
    let folder = Folder::new("corrected-study");
    let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
    for number in 1..4 {
        assert_eq!(store(&archive, &instance(2, 1, number)), 0x0000);
    }
    let study = (tags::STUDY_INSTANCE_UID, "1.2.77");
    assert_eq!(store(&archive, &with(2, 1, 2, &[study])), 0x0000);
    assert_eq!(studies(&archive, &[]), ["1.2.77"]);
    // An instance that goes to another series leaves the others where they are.
    let series = (tags::SERIES_INSTANCE_UID, "1.2.77.5");
    assert_eq!(store(&archive, &with(2, 1, 2, &[study, series])), 0x0000);
    let holdings = archive.holdings().unwrap();
    assert_eq!((holdings.studies, holdings.series, holdings.instances), (1, 2, 3));
    assert_agrees(&folder, archive);
}

#[test]
fn what_is_kept_corrects_nothing_and_the_sender_is_told_that_it_was_not_kept() {
    for (duplicates, status) in [(Duplicates::Keep, 0xB000), (Duplicates::Reject, 0x0111)] {
        let folder = Folder::new(&format!("not-kept-{duplicates:?}"));
        let archive = folder.open_with(folder.options().duplicates(duplicates));
        assert_eq!(store(&archive, &instance(2, 1, 1)), 0x0000);
        let other = with(2, 1, 1, &[(tags::PATIENT_NAME, "Roe^Mary")]);
        let response = store_said(&archive, &other, Encoding::ExplicitVrLittleEndian);
        assert_eq!(response.status.0, status);
        let comment = response.details.error_comment.unwrap();
        assert_eq!(comment, "Not kept: that SOP Instance UID is stored with other content");
        assert!(comment.len() <= 64, "LO");
        assert_eq!(studies(&archive, &[(tags::PATIENT_NAME, "Roe^Mary")]), [""; 0]);
        assert_agrees(&folder, archive);
    }
}

#[test]
fn a_check_repairs_what_the_index_says_of_a_study_and_its_patient() {
    let folder = Folder::own("repairs");
    let archive = folder.open();
    assert_eq!(store(&archive, &instance(2, 1, 1)), 0x0000);
    assert_eq!(store(&archive, &instance(2, 2, 1)), 0x0000);
    drop(archive);
    let index = rusqlite::Connection::open(folder.0.join("index.sqlite")).unwrap();
    index
        .execute_batch("UPDATE studies SET patient_data_set = x'', data_set = x'', date = 'x'; UPDATE series SET data_set = x''")
        .unwrap();
    index.execute_batch("UPDATE instances SET data_set = x'' WHERE uid = '1.2.2.1.1'").unwrap();
    drop(index);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.is_sound());
    let repaired: Vec<String> = report.repaired.iter().map(ToString::to_string).collect();
    assert_eq!(repaired, ["1.2.2.1.1", "1.2.2", "1.2.2.1", "1.2.2.2"]);
    let archive = folder.open();
    for key in [(tags::PATIENT_NAME, "Doe^Jane1"), (tags::STUDY_DATE, "20240301"), (tags::PATIENT_ID, "P1")] {
        assert_eq!(studies(&archive, &[key]), ["1.2.2"]);
    }
    assert_agrees(&folder, archive);
}

#[test]
fn a_check_repairs_what_tells_patients_apart() {
    for (number, damage) in [
        "UPDATE patients SET whole_id = 'X', patient_id = 'X'",
        "UPDATE patients SET patient_id = 'X'",
        "UPDATE patients SET patient_id = NULL, study = NULL",
        "UPDATE patients SET issuer = 'CLINIC', name = 'x', birth_date = 'x'",
        "UPDATE patients SET study = 4711",
    ]
    .into_iter()
    .enumerate()
    {
        let folder = Folder::own(&format!("repairs-patients-{number}"));
        let archive = folder.open();
        let issuer = (tags::ISSUER_OF_PATIENT_ID, "HOSPITAL");
        assert_eq!(store(&archive, &with(2, 1, 1, &[])), 0x0000);
        assert_eq!(store(&archive, &with(3, 1, 1, &[issuer])), 0x0000);
        drop(archive);
        let index = rusqlite::Connection::open(folder.0.join("index.sqlite")).unwrap();
        index.execute_batch(damage).unwrap();
        drop(index);
        assert!(check(&folder.0, &Options::default()).unwrap().is_sound());
        let archive = folder.open();
        assert_eq!(
            patients(&archive, &[(tags::PATIENT_ID, "P1")], tags::PATIENT_NAME),
            ["Doe^Jane1"],
            "{damage}"
        );
        assert_eq!(archive.holdings().unwrap().patients, 1, "{damage}");
        // Of the same issuer it is the same patient, of another not.
        assert_eq!(store(&archive, &with(8, 1, 1, &[issuer, (tags::PATIENT_ID, "P1")])), 0x0000);
        assert_eq!(archive.holdings().unwrap().patients, 1, "{damage}");
        let other = [(tags::ISSUER_OF_PATIENT_ID, "CLINIC"), (tags::PATIENT_ID, "P1")];
        assert_eq!(store(&archive, &with(10, 1, 1, &other)), 0x0000);
        assert_eq!(archive.holdings().unwrap().patients, 2, "{damage}");
        assert_agrees(&folder, archive);
    }
}
