//! Items of the worklist that are in the index.

use std::fs;
use std::sync::Arc;

use kerma_archive::Archive;
use kerma_archive::mpps::Telling;
use kerma_archive::worklist::{NoItem, StepId, Worklist, WorklistItem};
use kerma_dataset::{DataSet, Element, Encoding, json::to_json};
use kerma_dictionary::{Tag, Uid, Vr, tags, uids};
use kerma_service::matching::{Matching, RequestIdentifier};
use kerma_service::mpps::{self, Performed, Start, Step};
use kerma_service::query::Query;

use crate::support::{Folder, find_with};

const MODEL: Uid = uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND;
const STEP: Tag = tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE;

/// A data set of these values.
fn data_set(values: &[(Tag, &str)]) -> DataSet {
    let mut data_set = DataSet::new();
    values.iter().for_each(|(tag, value)| data_set.set(*tag, *value).unwrap());
    data_set
}

fn item(study: &str, id: &str) -> DataSet {
    let step = data_set(&[
        (tags::MODALITY, "CT"),
        (tags::SCHEDULED_STATION_AE_TITLE, r"CT1\CT2"),
        (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20261129"),
        (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "0900"),
        (tags::SCHEDULED_PROCEDURE_STEP_ID, id),
    ]);
    let mut item = data_set(&[
        (tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100"),
        (tags::ACCESSION_NUMBER, "A1"),
        (tags::PATIENT_NAME, "Müller^Jörg"),
        (tags::PATIENT_ID, "P1"),
        (tags::STUDY_INSTANCE_UID, study),
        (tags::REQUESTED_PROCEDURE_ID, "R1"),
    ]);
    item.set(STEP, step).unwrap();
    item
}

fn step_of(item: &mut DataSet) -> &mut DataSet {
    match item.get_element_mut(STEP).unwrap().value_mut() {
        kerma_dataset::Value::Sequence(sequence) => &mut sequence.items.first_mut().unwrap().data_set,
        other => panic!("{other:?}"),
    }
}

fn with(mut item: DataSet, changes: &[(Tag, &str)], of_step: &[(Tag, &str)]) -> DataSet {
    changes.iter().for_each(|(tag, value)| item.set(*tag, *value).unwrap());
    let step = step_of(&mut item);
    of_step.iter().for_each(|(tag, value)| step.set(*tag, *value).unwrap());
    item
}

fn add(archive: &Archive, item: DataSet) -> bool {
    let placed = archive.add_worklist_items(WorklistItem::all(item).unwrap()).unwrap();
    let [placed] = placed.as_slice() else { panic!("{placed:?}") };
    placed.replaced
}

fn showing(archive: &Archive) -> Worklist {
    Worklist::of(archive).showing_performed(|| true)
}

/// An identifier of these keys, and of these of the step.
fn asking(keys: &[(Tag, &str)], of_step: &[(Tag, &str)]) -> DataSet {
    let mut identifier = data_set(&[
        (tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192"),
        (tags::PATIENT_NAME, ""),
        (tags::STUDY_INSTANCE_UID, ""),
    ]);
    keys.iter().for_each(|(tag, value)| identifier.set(*tag, *value).unwrap());
    let mut step = data_set(&[(tags::SCHEDULED_PROCEDURE_STEP_ID, "")]);
    of_step.iter().for_each(|(tag, value)| step.set(*tag, *value).unwrap());
    identifier.set(STEP, step).unwrap();
    identifier
}

fn ask(worklist: &Worklist, identifier: &DataSet) -> Vec<DataSet> {
    let query = Query::modality_worklist(Arc::new(worklist.clone()));
    let (statuses, found) = find_with(&query, &MODEL, identifier);
    assert_eq!(statuses.last(), Some(&0x0000));
    found
}

/// The step IDs of the answers.
fn steps(worklist: &Worklist, identifier: &DataSet) -> Vec<String> {
    let id = |found: &DataSet| found.item(STEP, 0).unwrap().string(tags::SCHEDULED_PROCEDURE_STEP_ID);
    ask(worklist, identifier).iter().map(|found| id(found).unwrap()).collect()
}

fn everything(worklist: &Worklist) -> Vec<String> {
    steps(worklist, &asking(&[], &[]))
}

#[test]
fn an_empty_worklist_answers_success_without_a_match() {
    let folder = Folder::new("worklist-empty");
    assert!(everything(&showing(&folder.open())).is_empty());
}

#[test]
fn an_item_is_there_after_a_restart_and_one_of_the_same_step_takes_its_place() {
    let folder = Folder::new("worklist-restart");
    let archive = folder.open();
    assert!(!add(&archive, item("1.2.3", "S1")));
    assert!(!add(&archive, item("1.2.3", "S2")));
    assert!(!add(&archive, item("1.2.4", "S1")));
    assert!(add(&archive, with(item("1.2.3", "S1"), &[(tags::PATIENT_NAME, "Doe^Jane")], &[])));
    drop(archive);
    let archive = folder.open();
    let worklist = showing(&archive);
    let found = ask(&worklist, &asking(&[(tags::STUDY_INSTANCE_UID, "1.2.3")], &[]));
    let names: Vec<String> = found.iter().map(|found| found.string(tags::PATIENT_NAME).unwrap()).collect();
    assert_eq!(names, ["Müller^Jörg", "Doe^Jane"]);
    assert_eq!(archive.worklist_steps("S2").unwrap().len(), 1);
    assert_eq!(archive.worklist_steps("S1").unwrap().len(), 2);
    let id = StepId { study: "1.2.4".into(), step: "S1".into() };
    assert_eq!(archive.worklist_steps("1.2.4/S1").unwrap(), vec![id.clone()]);
    assert_eq!(archive.remove_worklist_items(vec![id.clone(), id]).unwrap(), [true, false]);
    assert_eq!(archive.worklist_steps("S1").unwrap().len(), 1);
    assert_eq!(everything(&worklist).len(), 2);
}

#[test]
fn an_item_that_lacks_what_a_worklist_has_to_tell_is_refused_with_the_names() {
    let lacking = |item: DataSet| WorklistItem::all(item).unwrap_err().to_string();
    let all = lacking(DataSet::new());
    for name in [
        "ScheduledProcedureStepSequence.ScheduledStationAETitle (0040,0001)",
        "ScheduledProcedureStepSequence.ScheduledProcedureStepStartDate (0040,0002)",
        "ScheduledProcedureStepSequence.ScheduledProcedureStepStartTime (0040,0003)",
        "ScheduledProcedureStepSequence.Modality (0008,0060)",
        "ScheduledProcedureStepSequence.ScheduledProcedureStepID (0040,0009)",
        "RequestedProcedureID (0040,1001)",
        "StudyInstanceUID (0020,000D)",
        "PatientName (0010,0010)",
        "PatientID (0010,0020)",
    ] {
        assert!(all.contains(name), "{name}: {all}");
    }
    // Of the items of a sequence that is there, and not of one that is not.
    assert!(!all.contains("ReferencedStudySequence"), "{all}");
    let mut referring = item("1.2.3", "S1");
    referring
        .set(tags::REFERENCED_STUDY_SEQUENCE, data_set(&[(tags::REFERENCED_SOP_CLASS_UID, "1.2")]))
        .unwrap();
    assert_eq!(
        lacking(referring),
        "it is no worklist item: it lacks ReferencedStudySequence.ReferencedSOPInstanceUID (0008,1155)"
    );
    // Empty is not there.
    let empty = lacking(with(item("1.2.3", "S1"), &[(tags::PATIENT_ID, "")], &[(tags::MODALITY, "")]));
    assert_eq!(
        empty,
        "it is no worklist item: it lacks ScheduledProcedureStepSequence.Modality (0008,0060), PatientID (0010,0020)"
    );
    for (of, of_step) in [
        (&[(tags::STUDY_INSTANCE_UID, r"1.2.3\1.2.4")][..], &[][..]),
        (&[], &[(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20261129-20261130")]),
        (&[], &[(tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "0900-1000")]),
        (&[], &[(tags::SCHEDULED_PROCEDURE_STEP_ID, r"S1\S2")]),
    ] {
        let refused = WorklistItem::all(with(item("1.2.3", "S1"), of, of_step)).unwrap_err();
        assert!(matches!(refused, NoItem::Invalid(..)), "{refused}");
    }
}

#[test]
fn each_of_several_scheduled_steps_is_an_item() {
    let folder = Folder::with_files("worklist-several");
    let archive = folder.open();
    let mut several = item("1.2.3", "S1");
    let second = with(item("1.2.3", "S2"), &[], &[]).items(STEP).unwrap().first().unwrap().into_owned();
    match several.get_element_mut(STEP).unwrap().value_mut() {
        kerma_dataset::Value::Sequence(sequence) => sequence.items.push(second),
        other => panic!("{other:?}"),
    }
    let files = folder.0.join("files");
    fs::create_dir(&files).unwrap();
    fs::write(files.join("1.json"), to_json(&several)).unwrap();
    let worklist = showing(&archive).with_folder(files).unwrap();
    assert_eq!(everything(&worklist), ["S1", "S2"]);
    archive.add_worklist_items(WorklistItem::all(several).unwrap()).unwrap();
    // Those in the index are told, and those in the folder are not told once more.
    assert_eq!(everything(&worklist), ["S1", "S2"]);
    let found = ask(&worklist, &asking(&[], &[]));
    assert!(found.iter().all(|found| found.items(STEP).unwrap().len() == 1));
}

#[test]
fn an_item_of_the_index_goes_before_one_of_the_folder_of_the_same_step() {
    let folder = Folder::with_files("worklist-both");
    let archive = folder.open();
    let files = folder.0.join("files");
    fs::create_dir(&files).unwrap();
    let in_file = |name: &str, item: &DataSet| fs::write(files.join(name), to_json(item)).unwrap();
    in_file("1.json", &with(item("1.2.3", "S1"), &[(tags::PATIENT_NAME, "File^A")], &[]));
    in_file("2.json", &with(item("1.2.3", "S2"), &[(tags::PATIENT_NAME, "File^B")], &[]));
    // What does not say which step it is cannot be the same.
    let nameless = data_set(&[(tags::PATIENT_NAME, "File^C")]);
    in_file("3.json", &nameless);
    let worklist = showing(&archive).with_folder(files).unwrap();
    add(&archive, with(item("1.2.3", "S1"), &[(tags::PATIENT_NAME, "Index^A")], &[]));
    let names = || -> Vec<String> {
        let found = ask(&worklist, &asking(&[], &[]));
        found.iter().map(|found| found.string(tags::PATIENT_NAME).unwrap()).collect()
    };
    assert_eq!(names(), ["Index^A", "File^B", "File^C"]);
    archive.remove_worklist_items(archive.worklist_steps("S1").unwrap()).unwrap();
    assert_eq!(names(), ["File^A", "File^B", "File^C"]);
}

/// What SQL lets pass must be at least what `matching` lets pass.
#[test]
fn sql_leaves_out_no_item_that_matches() {
    let folder = Folder::new("worklist-sql");
    let archive = folder.open();
    let mut items = Vec::new();
    let dates = ["20261128", "20261129", "2026.11.29", "20261130"];
    let stations = ["CT1", r"CT1\CT2", "MR1", r"MR1\ CT2 \US1"];
    for (number, ((date, station), (modality, time))) in dates
        .iter()
        .flat_map(|date| stations.map(|station| (date, station)))
        .zip([("CT", "0900"), ("MR", "1400"), ("CT", "235959.5")].into_iter().cycle())
        .enumerate()
    {
        let (patient, accession) = (format!("P{}", number % 3), ["A1", "", "A2 "][number % 3]);
        let step = [
            (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, *date),
            (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, time),
            (tags::SCHEDULED_STATION_AE_TITLE, station),
            (tags::MODALITY, modality),
        ];
        let of = [(tags::PATIENT_ID, patient.as_str()), (tags::ACCESSION_NUMBER, accession)];
        let item = with(item("1.2.3", &format!("S{number}")), &of, &step);
        add(&archive, item.clone());
        items.push(item);
    }
    let worklist = showing(&archive);
    let mut some = 0;
    for (of, of_step) in [
        (vec![], vec![]),
        (vec![], vec![(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20261129")]),
        (vec![], vec![(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20261129-20261130")]),
        (vec![], vec![(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "-20261129")]),
        (vec![], vec![(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "202611")]),
        (
            vec![],
            vec![
                (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20261129-20261130"),
                (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "1000-1200"),
            ],
        ),
        (
            vec![],
            vec![
                (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20261129-"),
                (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "1000-"),
            ],
        ),
        (vec![], vec![(tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "1000-")]),
        (vec![], vec![(tags::SCHEDULED_STATION_AE_TITLE, "CT2")]),
        (vec![], vec![(tags::SCHEDULED_STATION_AE_TITLE, "CT*")]),
        (vec![], vec![(tags::SCHEDULED_STATION_AE_TITLE, r"US1\CT2")]),
        (vec![], vec![(tags::SCHEDULED_STATION_AE_TITLE, "T1")]),
        (vec![], vec![(tags::SCHEDULED_STATION_AE_TITLE, " CT2")]),
        (vec![], vec![(tags::MODALITY, "MR"), (tags::SCHEDULED_STATION_AE_TITLE, "CT1")]),
        (vec![], vec![(tags::MODALITY, r"MR\CT")]),
        (vec![], vec![(tags::SCHEDULED_PROCEDURE_STEP_ID, "S3")]),
        (vec![(tags::PATIENT_ID, "P1")], vec![(tags::MODALITY, "CT")]),
        (vec![(tags::PATIENT_ID, "P?")], vec![]),
        (vec![(tags::ACCESSION_NUMBER, "A2")], vec![]),
        (vec![(tags::STUDY_INSTANCE_UID, r"1.2.9\1.2.3")], vec![]),
        (vec![(tags::STUDY_INSTANCE_UID, "1.2.9")], vec![]),
        (vec![(tags::PATIENT_NAME, "müller*")], vec![]),
    ] {
        let identifier = asking(&of, &of_step);
        let matching = Matching::default().combined_date_time(true);
        let query = RequestIdentifier::new(&identifier, &matching);
        let mut expected: Vec<String> = items
            .iter()
            .filter(|item| query.matches(item))
            .map(|item| item.item(STEP, 0).unwrap().string(tags::SCHEDULED_PROCEDURE_STEP_ID).unwrap())
            .collect();
        expected.sort();
        let mut found = steps(&worklist, &identifier);
        found.sort();
        assert_eq!(found, expected, "{of:?} {of_step:?}");
        some += usize::from(!found.is_empty() && found.len() < items.len());
    }
    assert!(some > 12, "{some} queries told items apart");
}

fn begin(archive: &Archive, uid: &str, item: &DataSet) -> Performed {
    let telling = Telling { receivers: Vec::new(), calling: "ARCHIVE".parse().unwrap(), ends: false };
    let (date, time) = ("20261129".parse().unwrap(), "0915".parse().unwrap());
    let start = Start { id: "PPS1", station: "CT1".parse().unwrap(), modality: "CT", date, time };
    let performed = Performed::scheduled(Uid::new(uid).unwrap(), item, &start).unwrap();
    let attributes = mpps::begin(&performed).data_set.unwrap();
    archive.begin_step(Step::new(performed.uid().clone(), attributes).unwrap(), telling).unwrap();
    performed
}

#[test]
fn a_step_that_is_performed_shows_started_in_index_and_folder_alike() {
    let folder = Folder::with_files("worklist-started");
    let archive = folder.open();
    let files = folder.0.join("files");
    fs::create_dir(&files).unwrap();
    fs::write(files.join("1.json"), to_json(&item("1.2.3", "S1"))).unwrap();
    let worklist = showing(&archive).with_folder(files).unwrap();
    let hidden = worklist.clone().showing_performed(|| false);
    add(&archive, item("1.2.3", "S2"));
    let status = |worklist: &Worklist, asked: &str| -> Vec<String> {
        let identifier = asking(&[], &[(tags::SCHEDULED_PROCEDURE_STEP_STATUS, asked)]);
        let step = |found: &DataSet| found.item(STEP, 0).unwrap();
        let text = |step: &DataSet| {
            [tags::SCHEDULED_PROCEDURE_STEP_ID, tags::SCHEDULED_PROCEDURE_STEP_STATUS]
                .map(|tag| step.string(tag).unwrap_or_default())
                .join(" ")
        };
        ask(worklist, &identifier).iter().map(|found| text(&step(found))).collect()
    };
    assert_eq!(status(&worklist, ""), ["S2 ", "S1 "]);
    begin(&archive, "1.2.9.1", &item("1.2.3", "S1"));
    assert_eq!(status(&worklist, ""), ["S2 ", "S1 STARTED"]);
    begin(&archive, "1.2.9.2", &item("1.2.3", "S2"));
    assert_eq!(status(&worklist, ""), ["S2 STARTED", "S1 STARTED"]);
    // What is asked is compared with what shows.
    assert_eq!(status(&worklist, "STARTED"), ["S2 STARTED", "S1 STARTED"]);
    assert!(status(&worklist, "SCHEDULED").is_empty());
    assert_eq!(status(&hidden, ""), ["S2 ", "S1 "]);
}

#[test]
fn documents_that_a_response_refers_to_are_told_without_being_asked_for() {
    let folder = Folder::new("worklist-documents");
    let archive = folder.open();
    let of = |uid: &str| {
        data_set(&[
            (tags::REFERENCED_SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.104.1"),
            (tags::REFERENCED_SOP_INSTANCE_UID, uid),
        ])
    };
    let mut with_document = item("1.2.3", "S1");
    with_document.set(tags::PERTINENT_DOCUMENTS_SEQUENCE, of("1.2.8")).unwrap();
    let sequence = tags::HL7_STRUCTURED_DOCUMENT_REFERENCE_SEQUENCE;
    let mut document = of("1.2.8");
    document.set(tags::HL7_INSTANCE_IDENTIFIER, "1.2.8^9").unwrap();
    with_document.set(sequence, document).unwrap();
    add(&archive, with_document);
    let worklist = showing(&archive);
    let mut identifier = asking(&[], &[]);
    let [found] = &ask(&worklist, &identifier)[..] else { panic!() };
    assert!(!found.contains(sequence), "nothing refers to it");
    // An empty sequence asks for all of its items; what is in an item of it is not matched by.
    identifier.insert(Element::empty(tags::PERTINENT_DOCUMENTS_SEQUENCE, Vr::SQ));
    let [found] = &ask(&worklist, &identifier)[..] else { panic!() };
    assert_eq!(found.item(sequence, 0).unwrap().string(tags::HL7_INSTANCE_IDENTIFIER).unwrap(), "1.2.8^9");
    identifier.set(tags::PERTINENT_DOCUMENTS_SEQUENCE, of("1.2.7")).unwrap();
    let [found] = &ask(&worklist, &identifier)[..] else { panic!() };
    let pertinent = &found.item(tags::PERTINENT_DOCUMENTS_SEQUENCE, 0).unwrap();
    assert_eq!(pertinent.string(tags::REFERENCED_SOP_INSTANCE_UID).unwrap(), "1.2.8");
}

#[test]
fn text_of_the_scheduled_step_is_found_and_told_in_the_character_sets_of_item_and_request() {
    let folder = Folder::new("worklist-text-of-step");
    let archive = folder.open();
    let description = (tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION, "頭部");
    for (study, character_set) in [("1.2.3", "ISO_IR 192"), ("1.2.4", r"\ISO 2022 IR 87")] {
        let mut japanese = item(study, "S1");
        japanese = japanese.in_character_set("ISO_IR 192").unwrap();
        japanese.set(tags::PATIENT_NAME, "Yamada^Tarou=山田^太郎").unwrap();
        let japanese = DataSet::read(
            with_description(japanese, description.1).to_vec(Encoding::ExplicitVrLittleEndian).unwrap(),
            Encoding::ExplicitVrLittleEndian,
        );
        add(&archive, japanese.unwrap().in_character_set(character_set).unwrap());
    }
    let worklist = showing(&archive);
    for (asked, answered) in [(r"\ISO 2022 IR 87", r"\ISO 2022 IR 87"), ("", "ISO_IR 192")] {
        let mut step = DataSet::new();
        step.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        step.set(description.0, "頭*").unwrap();
        let mut identifier = data_set(&[(tags::SPECIFIC_CHARACTER_SET, asked), (tags::PATIENT_NAME, "")]);
        identifier.set(STEP, step).unwrap();
        let found = ask(&worklist, &identifier);
        assert_eq!(found.len(), 2, "{asked}");
        for found in found {
            assert_eq!(found.strings(tags::SPECIFIC_CHARACTER_SET).unwrap().join("\\"), answered);
            let step = &found.item(STEP, 0).unwrap();
            assert_eq!(step.string(description.0).unwrap(), description.1);
        }
    }
}

/// With a description of the step in UTF-8, as it is read.
fn with_description(mut item: DataSet, description: &str) -> DataSet {
    let element =
        Element::new(tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION, Vr::LO, description.as_bytes().to_vec());
    step_of(&mut item).insert(element);
    item
}
