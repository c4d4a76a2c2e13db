use std::fs;
use std::sync::Arc;

use kerma_archive::mpps::Telling;
use kerma_archive::worklist::WorklistItem;
use kerma_archive::{Archive, Error, Worklist};
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
    let folder = Folder::with_files("worklist");
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
    let folder = Folder::with_files("worklist-character-set");
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
        let step = &found.item(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, 0).unwrap();
        assert_eq!(step.string(tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION).unwrap(), "頭部");
    }
}

#[test]
fn a_folder_that_is_not_there_is_an_error_at_once() {
    assert!(
        matches!(Worklist::open("/no/such/folder"), Err(Error::File(path, _)) if path.ends_with("folder"))
    );
}

/// An item that lacks nothing.
fn whole(patient: &str, study: &str, step: &str, date: &str) -> DataSet {
    let mut item = item(patient, "CT1", date);
    item.set(tags::STUDY_INSTANCE_UID, study).unwrap();
    item.set(tags::REQUESTED_PROCEDURE_ID, "R1").unwrap();
    item.set(tags::ACCESSION_NUMBER, "A1").unwrap();
    let mut scheduled = item.item(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, 0).unwrap();
    scheduled.set(tags::SCHEDULED_PROCEDURE_STEP_ID, step).unwrap();
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, scheduled).unwrap();
    item
}

fn add(archive: &Archive, item: &DataSet) -> bool {
    archive.add_worklist_items(WorklistItem::all(item.clone()).unwrap()).unwrap()[0].replaced
}

#[test]
fn items_of_the_index_are_found_beside_those_of_the_folder_and_after_a_restart_each_step_once() {
    let folder = Folder::with_files("worklist-index");
    let archive = folder.open();
    assert!(!add(&archive, &whole("Müller^Jörg", "1.2", "S1", "20261125")));
    assert!(!add(&archive, &whole("Doe^Jane", "1.3", "S1", "20261126")));
    assert!(add(&archive, &whole("Doe^Janet", "1.3", "S1", "20261126")));
    drop(archive);
    let files = folder.0.join("files");
    fs::create_dir_all(&files).unwrap();
    let of_files = [whole("Other^Name", "1.3", "S1", "20261126"), whole("Roe^A", "1.4", "S1", "20261127")];
    let of_files = of_files.map(|item| to_json(&item)).join(",");
    fs::write(files.join("1.json"), format!("[{of_files}]")).unwrap();
    let archive = folder.open();
    let worklist = Arc::new(Worklist::of(&archive).with_folder(&files).unwrap());
    assert_eq!(names(&worklist, &identifier("", "", "")), ["Müller^Jörg", "Doe^Janet", "Roe^A"]);
    for (patient, station, date, expected) in [
        ("", "CT1", "20261125", vec!["Müller^Jörg"]),
        ("", "", "20261126-", vec!["Doe^Janet", "Roe^A"]),
        ("", "", "-20261126", vec!["Müller^Jörg", "Doe^Janet"]),
        ("müller*", "", "", vec!["Müller^Jörg"]),
        ("", "MR1", "", vec![]),
    ] {
        assert_eq!(
            names(&worklist, &identifier(patient, station, date)),
            expected,
            "{patient} {station} {date}"
        );
    }
}

#[test]
fn a_data_set_with_several_steps_is_several_items_and_one_that_lacks_something_is_none() {
    let folder = Folder::new("worklist-steps");
    let archive = folder.open();
    let mut two = whole("Doe^Jane", "1.2", "S1", "20261125");
    let steps = |item: &DataSet| item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).unwrap().to_vec();
    let both = [steps(&two), steps(&whole("", "1.2", "S2", "20261126"))].concat();
    two.set(
        tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE,
        kerma_dataset::Sequence { items: both.into(), ..Default::default() },
    )
    .unwrap();
    let added = archive.add_worklist_items(WorklistItem::all(two).unwrap()).unwrap();
    assert_eq!(added.iter().map(|added| added.id.to_string()).collect::<Vec<_>>(), ["1.2/S1", "1.2/S2"]);
    let worklist = Arc::new(Worklist::of(&archive));
    assert_eq!(names(&worklist, &identifier("", "", "20261126")), ["Doe^Jane"]);
    let mut lacking = whole("", "1.3", "S1", "2026.11");
    lacking.set(tags::STUDY_INSTANCE_UID, "").unwrap();
    let why = WorklistItem::all(lacking).unwrap_err().to_string();
    assert!(why.contains("PatientName (0010,0010)") && why.contains("(0020,000D)"), "{why}");
    let first = || vec![added[0].id.clone()];
    assert_eq!(archive.remove_worklist_items(first()).unwrap(), [true]);
    assert_eq!(archive.remove_worklist_items(first()).unwrap(), [false]);
    assert_eq!(archive.worklist_steps("S2").unwrap(), [added[1].id.clone()]);
}

#[test]
fn what_is_performed_shows_in_the_items_of_index_and_folder_and_what_is_done_is_not_listed() {
    use kerma_service::mpps::{Modification, Step};
    use kerma_service::normalized::requirements::Forgiven;
    let folder = Folder::with_files("worklist-performed");
    let archive = folder.open();
    let files = folder.0.join("files");
    fs::create_dir_all(&files).unwrap();
    add(&archive, &whole("Kept^A", "1.2", "S1", "20261125"));
    fs::write(files.join("1.json"), to_json(&whole("File^B", "1.3", "S1", "20261125"))).unwrap();
    let worklist = Arc::new(Worklist::of(&archive).with_folder(&files).unwrap().showing_performed(|| true));
    let told = || Telling {
        receivers: Vec::new(),
        calling: kerma_dictionary::AeTitle::new("ARCHIVE").unwrap(),
        ends: false,
    };
    let with_status = |status: &str| {
        let mut identifier = identifier("", "", "");
        let mut step = DataSet::new();
        step.set(tags::SCHEDULED_PROCEDURE_STEP_STATUS, status).unwrap();
        identifier.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
        names(&worklist, &identifier)
    };
    for (study, uid) in [("1.2", "1.9.2"), ("1.3", "1.9.3")] {
        let mut of = DataSet::new();
        of.set(tags::STUDY_INSTANCE_UID, study).unwrap();
        of.set(tags::SCHEDULED_PROCEDURE_STEP_ID, "S1").unwrap();
        let mut attributes = DataSet::new();
        attributes.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, "IN PROGRESS").unwrap();
        attributes.set(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE, of).unwrap();
        archive.begin_step(Step::new(Uid::from_static(uid), attributes).unwrap(), told()).unwrap();
    }
    assert_eq!(with_status("STARTED"), ["Kept^A", "File^B"]);
    assert!(with_status("SCHEDULED").is_empty());
    let start = kerma_service::mpps::Start {
        id: "P1",
        station: kerma_dictionary::AeTitle::new("CT1").unwrap(),
        modality: "CT",
        date: "20261125".parse().unwrap(),
        time: "120000".parse().unwrap(),
    };
    let performed = kerma_service::mpps::Performed::unscheduled(
        Uid::from_static("1.9.2"),
        &Uid::from_static("1.2"),
        &start,
    )
    .unwrap();
    let end = |uid: &'static str, status: &str| {
        let mut attributes = DataSet::new();
        attributes.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, status).unwrap();
        attributes.set(tags::PERFORMED_PROCEDURE_STEP_END_DATE, "20261125").unwrap();
        attributes.set(tags::PERFORMED_PROCEDURE_STEP_END_TIME, "1230").unwrap();
        let series = kerma_service::mpps::Series::new(&Uid::from_static("1.9.4"), "Head").unwrap();
        let series = series.instance(&uids::CT_IMAGE_STORAGE, &Uid::from_static("1.9.5"));
        let set = kerma_service::mpps::update(&performed, [series]);
        attributes.extend(set.data_set.unwrap());
        let modification = Modification::unchecked(attributes).unwrap();
        archive.change_step(Uid::from_static(uid), modification, Forgiven::EVERYTHING, told()).unwrap();
    };
    end("1.9.2", "COMPLETED");
    assert_eq!(with_status(""), ["File^B"]);
    end("1.9.3", "DISCONTINUED");
    assert_eq!(with_status("DISCONTINUED"), ["File^B"]);
    let as_scheduled = Arc::new(Worklist::of(&archive).with_folder(&files).unwrap());
    assert_eq!(names(&as_scheduled, &identifier("", "", "")), ["Kept^A", "File^B"]);
}
