use std::fs;
use std::sync::Arc;

use kerma_archive::{Error, Worklist};
use kerma_dataset::{DataSet, Encoding, json::to_json, part10::Part10};
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::query::Query;

use crate::support::{Folder, find_with};

const MODEL: Uid = uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND;

fn item(patient: &str, station: &str, date: &str) -> DataSet {
    let mut step = DataSet::new();
    step.set(tags::SCHEDULED_STATION_AE_TITLE, station).unwrap();
    step.set(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, date).unwrap();
    step.set(tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "1200").unwrap();
    step.set(tags::MODALITY, "CT").unwrap();
    let mut item = DataSet::new();
    item.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    item.set(tags::PATIENT_NAME, patient).unwrap();
    item.set(tags::PATIENT_ID, "7").unwrap();
    item.set(tags::STUDY_INSTANCE_UID, "1.2.3").unwrap();
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
    item
}

fn identifier(patient: &str, station: &str, date: &str) -> DataSet {
    let mut identifier = item("", "", "");
    let mut step = DataSet::new();
    step.set(tags::SCHEDULED_STATION_AE_TITLE, station).unwrap();
    step.set(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, date).unwrap();
    step.set(tags::REQUESTED_CONTRAST_AGENT, "").unwrap();
    identifier.set(tags::PATIENT_NAME, patient).unwrap();
    identifier.set(tags::PATIENT_ID, "").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, "").unwrap();
    identifier.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
    identifier
}

fn names(worklist: &Arc<Worklist>, identifier: &DataSet) -> Vec<String> {
    let query = Query::modality_worklist(worklist.clone())
        .extended(kerma_service::extended::ApplicationInformation::policy(Worklist::negotiation()));
    let (statuses, found) = find_with(&query, &MODEL, identifier);
    assert_eq!(statuses.last(), Some(&0x0000));
    found.iter().map(|found| found.string(tags::PATIENT_NAME).unwrap()).collect()
}

#[test]
fn items_are_found_by_station_and_date_whatever_file_they_are_in() {
    let folder = Folder::new("worklist");
    fs::create_dir_all(&folder.0).unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.0.join(name), bytes).unwrap();
    let mut file = item("Müller^Jörg", "CT1", "20261125");
    file.set(tags::SOP_CLASS_UID, MODEL).unwrap();
    file.set(tags::SOP_INSTANCE_UID, "1.2.3.4").unwrap();
    let file = Part10::new(file, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().to_vec().unwrap();
    write("1.wl", &file);
    write("2.dcm", &item("Doe^Jane", "CT1", "20261126").to_vec(Encoding::ImplicitVrLittleEndian).unwrap());
    write("3.json", to_json(&item("Doe^John", "MR1", "20261125")).as_bytes());
    let two = [item("Roe^A", "CT1", "20261125"), item("Roe^B", "CT1", "20261127")].map(|item| to_json(&item));
    write("4.json", format!("[{}]", two.join(",")).as_bytes());
    write("5.txt", &file);
    write(".6.wl", &file);
    write("7.json", b"{ no JSON");

    let worklist = Arc::new(Worklist::open(&folder.0).unwrap());
    let all = ["Müller^Jörg", "Doe^Jane", "Doe^John", "Roe^A", "Roe^B"];
    assert_eq!(names(&worklist, &identifier("", "", "")), all);
    assert_eq!(names(&worklist, &identifier("", "CT1", "20261125")), ["Müller^Jörg", "Roe^A"]);
    assert_eq!(names(&worklist, &identifier("", "CT1", "20261126-")), ["Doe^Jane", "Roe^B"]);
    assert_eq!(names(&worklist, &identifier("doe*", "MR1", "")), ["Doe^John"]);
    assert!(names(&worklist, &identifier("", "US1", "")).is_empty());

    // What comes, changes or goes is seen by the next query.
    fs::remove_file(folder.0.join("2.dcm")).unwrap();
    write("3.json", to_json(&item("Doe^Johnny", "MR1", "20261125")).as_bytes());
    write("8.json", to_json(&item("Last^One", "US1", "20261125")).as_bytes());
    assert_eq!(names(&worklist, &identifier("", "MR1", "")), ["Doe^Johnny"]);
    assert_eq!(names(&worklist, &identifier("", "US1", "")), ["Last^One"]);
    assert!(names(&worklist, &identifier("Doe^Jane", "", "")).is_empty());
}

#[test]
fn an_item_is_sent_in_the_character_set_of_the_request_if_that_will_do() {
    let folder = Folder::new("worklist-character-set");
    fs::create_dir_all(&folder.0).unwrap();
    let mut yamada = item("", "CT1", "20261125");
    yamada.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    yamada.set(tags::PATIENT_NAME, "Yamada^Tarou=山田^太郎").unwrap();
    let mut step = DataSet::new();
    step.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    step.set(tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION, "頭部").unwrap();
    yamada.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
    fs::write(folder.0.join("1.json"), to_json(&yamada)).unwrap();
    let worklist = Arc::new(Worklist::open(&folder.0).unwrap());
    let query = Query::modality_worklist(worklist);
    for (asked, answered) in [
        (r"\ISO 2022 IR 87", r"\ISO 2022 IR 87"),
        (r"ISO 2022 IR 13\ISO 2022 IR 87", r"ISO 2022 IR 13\ISO 2022 IR 87"),
        ("ISO_IR 100", "ISO_IR 192"),
        ("KOI8-R", "ISO_IR 192"),
        ("", "ISO_IR 192"),
    ] {
        let mut identifier = DataSet::new();
        identifier.set(tags::SPECIFIC_CHARACTER_SET, asked).unwrap();
        identifier.set(tags::PATIENT_NAME, "").unwrap();
        let mut step = DataSet::new();
        step.set(tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION, "").unwrap();
        identifier.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
        let (_, found) = find_with(&query, &MODEL, &identifier);
        let [found] = found.as_slice() else { panic!("{asked}") };
        assert_eq!(found.strings(tags::SPECIFIC_CHARACTER_SET).unwrap().join("\\"), answered, "{asked}");
        assert_eq!(found.string(tags::PATIENT_NAME).unwrap(), "Yamada^Tarou=山田^太郎");
        let step = &found.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).unwrap()[0].data_set;
        assert_eq!(step.string(tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION).unwrap(), "頭部");
    }
}

#[test]
fn a_folder_that_is_not_there_is_an_error_at_once() {
    assert!(
        matches!(Worklist::open("/no/such/folder"), Err(Error::File(path, _)) if path.ends_with("folder"))
    );
}
