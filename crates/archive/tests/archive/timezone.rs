//! Timezones of what is stored and of who asks (PS3.4 §C.4.1.1.3.2, §K.4.1.1.3.2).

use std::fs;
use std::sync::Arc;

use kerma_archive::{Archive, Worklist};
use kerma_dataset::{DataSet, Element, json::to_json};
use kerma_dictionary::{Tag, Uid, Vr, tags, uids};
use kerma_service::extended::{ApplicationInformation, FindNegotiation, WorklistNegotiation};
use kerma_service::query::Query;

use crate::support::{Folder, find_agreed, find_with, instance, store};

const MODEL: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const WORKLIST: Uid = uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND;
const OFFSET: Tag = tags::TIMEZONE_OFFSET_FROM_UTC;

/// Three studies: half past midnight in Berlin, the same wall clock without a timezone, and noon in Berlin in summer.
fn filled(folder: &Folder) -> Query {
    let archive = folder.open();
    for (study, offset, date, time) in [
        (2, "+0100", "20200102", "003000"),
        (3, "", "20200102", "003000"),
        (4, "+0200", "20200702", "120000"),
    ] {
        let mut stored = instance(study, 1, 1);
        if !offset.is_empty() {
            stored.set(OFFSET, offset).unwrap();
        }
        stored.set(tags::STUDY_DATE, date).unwrap();
        stored.set(tags::STUDY_TIME, time).unwrap();
        stored.set(tags::ACQUISITION_DATE, date).unwrap();
        stored.set(tags::ACQUISITION_TIME, time).unwrap();
        stored.set(tags::ACQUISITION_DATE_TIME, [date, time].concat().as_str()).unwrap();
        assert_eq!(store(&archive, &stored), 0x0000);
    }
    Query::query_retrieve(Arc::new(archive))
}

fn agreed() -> kerma_pdu::SopClassExtendedNegotiation {
    FindNegotiation::default().timezone_adjustment(true).combined_date_time(true).item(MODEL)
}

/// What is shown of each: UID, timezone, date, time.
fn found(query: &Query, agreed: bool, keys: &[(Tag, &str)]) -> Vec<[String; 4]> {
    let mut identifier = DataSet::new();
    let always = [(tags::STUDY_INSTANCE_UID, ""), (tags::STUDY_DATE, ""), (tags::STUDY_TIME, "")];
    for (tag, value) in always.iter().chain(&[(tags::QUERY_RETRIEVE_LEVEL, "STUDY")]).chain(keys) {
        identifier.set(*tag, *value).unwrap();
    }
    let (_, found) = match agreed {
        true => find_agreed(query, &MODEL, &identifier, self::agreed()),
        false => find_with(query, &MODEL, &identifier),
    };
    let shown = |found: &DataSet| {
        [tags::STUDY_INSTANCE_UID, OFFSET, tags::STUDY_DATE, tags::STUDY_TIME]
            .map(|tag| found.string(tag).unwrap_or_default())
    };
    found.iter().map(shown).collect()
}

fn rows(rows: &[[&str; 4]]) -> Vec<[String; 4]> {
    rows.iter().map(|row| row.map(str::to_owned)).collect()
}

#[test]
fn times_are_answered_with_the_timezone_that_they_are_in_if_it_is_known() {
    let folder = Folder::new("timezone-known");
    let query = filled(&folder);
    let stored = rows(&[
        ["1.2.2", "+0100", "20200102", "003000"],
        ["1.2.3", "", "20200102", "003000"],
        ["1.2.4", "+0200", "20200702", "120000"],
    ]);
    assert_eq!(found(&query, false, &[]), stored);
    // Agreed upon, and not asked for.
    assert_eq!(found(&query, true, &[]), stored);
    // Not agreed upon: what that would mean is not specified, and nothing is moved.
    assert_eq!(found(&query, false, &[(OFFSET, "-0500")]), stored);
    // Without a time in the answer, nothing is said of it.
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, "").unwrap();
    assert!(find_with(&query, &MODEL, &identifier).1.iter().all(|found| !found.contains(OFFSET)));
}

#[test]
fn if_agreed_upon_times_are_compared_and_answered_in_the_timezone_of_the_request() {
    let folder = Folder::new("timezone-adjusted");
    let query = filled(&folder);
    let new_york = (OFFSET, "-0500");
    let all = rows(&[
        ["1.2.2", "-0500", "20200101", "183000"],
        ["1.2.3", "", "20200102", "003000"],
        ["1.2.4", "-0500", "20200702", "050000"],
    ]);
    assert_eq!(found(&query, true, &[new_york]), all);
    for (keys, expected) in [
        (&[new_york, (tags::STUDY_DATE, "20200101")][..], &all[..1]),
        (&[new_york, (tags::STUDY_DATE, "20200102")], &all[1..2]),
        (&[new_york, (tags::STUDY_DATE, "20200101-20200102")], &all[..2]),
        (&[new_york, (tags::STUDY_TIME, "183000")], &all[..1]),
        (&[new_york, (tags::STUDY_TIME, "0400-0600")], &all[2..]),
        (&[new_york, (tags::STUDY_DATE, "20200101-20200101"), (tags::STUDY_TIME, "1800-1900")], &all[..1]),
        (&[new_york, (tags::STUDY_DATE, "20200102-20200102"), (tags::STUDY_TIME, "0000-0100")], &all[1..2]),
    ] {
        assert_eq!(found(&query, true, keys), expected, "{keys:?}");
    }
    // The date alone: it moves with the time that is stored and not asked for.
    let mut identifier = DataSet::new();
    for (tag, value) in [(tags::QUERY_RETRIEVE_LEVEL, "STUDY"), (tags::STUDY_DATE, "20200101"), new_york] {
        identifier.set(tag, value).unwrap();
    }
    let (_, found) = find_agreed(&query, &MODEL, &identifier, agreed());
    assert_eq!(found.iter().map(|f| f.string(tags::STUDY_DATE).unwrap()).collect::<Vec<_>>(), ["20200101"]);
}

#[test]
fn what_is_looked_up_in_a_file_is_in_the_timezone_of_the_request_too() {
    let folder = Folder::new("timezone-file");
    let query = filled(&folder);
    let mut identifier = DataSet::new();
    for (tag, value) in [
        (OFFSET, "-0500"),
        (tags::QUERY_RETRIEVE_LEVEL, "IMAGE"),
        (tags::STUDY_INSTANCE_UID, ""),
        (tags::SERIES_INSTANCE_UID, ""),
        (tags::ACQUISITION_DATE, "20200101"),
        (tags::ACQUISITION_DATE_TIME, ""),
    ] {
        identifier.set(tag, value).unwrap();
    }
    let (_, found) = find_agreed(&query, &MODEL, &identifier, agreed());
    let [found] = found.as_slice() else { panic!("{}", found.len()) };
    assert_eq!(found.string(tags::ACQUISITION_DATE).unwrap(), "20200101");
    assert_eq!(found.string(tags::ACQUISITION_DATE_TIME).unwrap(), "20200101183000");
    assert_eq!(found.string(OFFSET).unwrap(), "-0500");
    assert!(!found.contains(tags::ACQUISITION_TIME), "it was not asked for");
}

#[test]
fn instances_of_either_half_of_the_year_are_one_study_whose_time_is_in_its_own_timezone() {
    let folder = Folder::new("timezone-summer");
    let archive: Archive = folder.open();
    for (number, offset) in [(1, "+0100"), (2, "+0200")] {
        let mut stored = instance(2, 1, number);
        stored.set(OFFSET, offset).unwrap();
        stored.set(tags::STUDY_DATE, "20240330").unwrap();
        stored.set(tags::STUDY_TIME, "233000").unwrap();
        assert_eq!(store(&archive, &stored), 0x0000);
    }
    let query = Query::query_retrieve(Arc::new(archive));
    let mut identifier = DataSet::new();
    for (tag, value) in [
        (tags::QUERY_RETRIEVE_LEVEL, "IMAGE"),
        (tags::STUDY_INSTANCE_UID, "1.2.2"),
        (tags::SERIES_INSTANCE_UID, ""),
        (tags::STUDY_DATE, ""),
        (tags::STUDY_TIME, ""),
    ] {
        identifier.set(tag, value).unwrap();
    }
    let (_, found) = find_with(&query, &MODEL, &identifier);
    let shown = |found: &DataSet| {
        [OFFSET, tags::STUDY_DATE, tags::STUDY_TIME].map(|tag| found.string(tag).unwrap_or_default())
    };
    assert_eq!(
        found.iter().map(shown).collect::<Vec<_>>(),
        [["+0100", "20240330", "233000"], ["+0200", "20240331", "003000"]]
    );
}

#[test]
fn the_worklist_answers_with_a_timezone_and_in_that_of_the_request_if_agreed_upon() {
    let folder = Folder::with_files("timezone-worklist");
    fs::create_dir_all(&folder.0).unwrap();
    let mut step = DataSet::new();
    step.set(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20200102").unwrap();
    step.set(tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "0030").unwrap();
    let mut item = DataSet::new();
    item.set(OFFSET, "+0100").unwrap();
    item.set(tags::PATIENT_NAME, "Doe").unwrap();
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
    fs::write(folder.0.join("1.json"), to_json(&item)).unwrap();
    let query = Query::modality_worklist(Arc::new(Worklist::open(&folder.0).unwrap()));
    let agreed = WorklistNegotiation::default().timezone_adjustment(true).item(WORKLIST);
    let ask = |offset: &str, date: &str, is_agreed: bool| -> Vec<[String; 3]> {
        let mut step = DataSet::new();
        step.set(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, date).unwrap();
        step.set(tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "").unwrap();
        let mut identifier = DataSet::new();
        if !offset.is_empty() {
            identifier.insert(Element::new(OFFSET, Vr::SH, offset.as_bytes().to_vec()));
        }
        identifier.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
        let (_, found) = match is_agreed {
            true => find_agreed(&query, &WORKLIST, &identifier, agreed.clone()),
            false => find_with(&query, &WORKLIST, &identifier),
        };
        let shown = |found: &DataSet| {
            let step = &found.item(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, 0).unwrap();
            [
                found.string(OFFSET).unwrap_or_default(),
                step.string(tags::SCHEDULED_PROCEDURE_STEP_START_DATE).unwrap(),
                step.string(tags::SCHEDULED_PROCEDURE_STEP_START_TIME).unwrap(),
            ]
        };
        found.iter().map(shown).collect()
    };
    let stored = [["+0100", "20200102", "0030"].map(str::to_owned)];
    assert_eq!(ask("", "20200102", false), stored);
    assert_eq!(ask("", "20200102", true), stored);
    assert_eq!(ask("-0500 ", "20200102", false), stored);
    assert_eq!(ask("-0500 ", "20200101", true), [["-0500", "20200101", "1830"].map(str::to_owned)]);
    assert_eq!(ask("-0500 ", "20191231-20200101", true).len(), 1);
    assert!(ask("-0500 ", "20200102", true).is_empty());
}
