//! `kerma archive worklist`, and the worklist that `qrscp` serves from it.

use std::fs;
use std::path::PathBuf;

use kerma_dataset::json::to_json;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::tags;

use super::harness::{Folder, Run, Scp, kerma};
use super::qrscp::{configured, start};

/// An item of this study and step; without a value, it lacks it.
fn item(name: &str, study: &str, step: &str) -> DataSet {
    let mut scheduled = DataSet::new();
    let mut item = DataSet::new();
    for (tag, value) in [
        (tags::SCHEDULED_STATION_AE_TITLE, "CT1"),
        (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20261129"),
        (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "0900"),
        (tags::MODALITY, "CT"),
        (tags::SCHEDULED_PROCEDURE_STEP_ID, step),
    ] {
        scheduled.set(tag, value).unwrap();
    }
    for (tag, value) in [
        (tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100"),
        (tags::PATIENT_NAME, name),
        (tags::PATIENT_ID, "P7"),
        (tags::ACCESSION_NUMBER, "A1"),
        (tags::REQUESTED_PROCEDURE_ID, "R1"),
        (tags::STUDY_INSTANCE_UID, study),
    ] {
        item.set(tag, value).unwrap();
    }
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, scheduled).unwrap();
    item
}

fn written(folder: &Folder, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

fn worklist(folder: &Folder, arguments: &[&str]) -> Run {
    let location = folder.join("archive");
    let fixed = ["archive", "worklist", arguments[0], "--instance-location", location.to_str().unwrap()];
    kerma(&[&fixed, &arguments[1..]].concat())
}

/// The names that `findscu -W` finds.
fn found(scp: &Scp, keys: &[&str]) -> Vec<String> {
    let fixed = ["findscu", "-W", "--json", "127.0.0.1", &scp.port, "-k", "PatientName"];
    let run = kerma(&[&fixed, keys].concat()).exits(0);
    let name =
        |line: &serde_json::Value| line["00100010"]["Value"][0]["Alphabetic"].as_str().map(str::to_owned);
    run.json_lines().iter().filter_map(name).collect()
}

#[test]
fn an_archive_serves_a_worklist_without_set_up_and_items_come_and_go_while_it_runs() {
    let folder = Folder::new();
    let scp = start(&folder, &[]);
    assert!(found(&scp, &[]).is_empty());
    let json = written(&folder, "a.json", &to_json(&item("Müller^Jörg", "1.2.3", "S1")));
    let run = worklist(&folder, &["add", json.to_str().unwrap()]).exits(0);
    assert_eq!(run.stdout, "S1 1.2.3\n");
    // A data set alone, in the character set that it says.
    let bytes = folder.join("b.wl");
    let encoded = item("Jürgens^A", "1.2.4", "S1").in_character_set("ISO_IR 100").unwrap();
    fs::write(&bytes, encoded.to_vec(Encoding::ImplicitVrLittleEndian).unwrap()).unwrap();
    worklist(&folder, &["add", bytes.to_str().unwrap()]).exits(0);
    let modality = "ScheduledProcedureStepSequence[0].Modality=CT";
    assert_eq!(found(&scp, &["-k", modality]), ["Müller^Jörg", "Jürgens^A"]);
    assert!(found(&scp, &["-k", "ScheduledProcedureStepSequence[0].Modality=MR"]).is_empty());
    worklist(&folder, &["rm", "S1", "--yes"]).exits(2).says(&["2 items have this ID", "1.2.3/S1, 1.2.4/S1"]);
    worklist(&folder, &["rm", "1.2.3/S1"]).exits(2).says(&["--yes"]);
    worklist(&folder, &["rm", "1.2.3/S1", "--yes"]).exits(0);
    assert_eq!(found(&scp, &[]), ["Jürgens^A"]);
    scp.stop().exits(0);
    // While it does not run, too, and it is there afterwards.
    let json = written(&folder, "c.json", &to_json(&item("Doe^Jane", "1.2.4", "S1")));
    let run = worklist(&folder, &["add", json.to_str().unwrap()]).exits(0);
    assert_eq!(run.stdout, "S1 1.2.4 replaced\n");
    let listed = worklist(&folder, &["ls"]).exits(0).stdout;
    assert!(listed.contains("Doe^Jane") && listed.contains("(1 item)"), "{listed}");
    let listed = worklist(&folder, &["ls", "--json", "-k", "PatientName=Müller*"]).exits(0);
    assert!(listed.json_lines().is_empty());
    let scp = start(&folder, &[]);
    assert_eq!(found(&scp, &[]), ["Doe^Jane"]);
}

#[test]
fn what_is_no_item_is_refused_by_its_file_and_attributes_and_the_others_are_added() {
    let folder = Folder::new();
    start(&folder, &[]).stop().exits(0);
    let items = [item("", "1.2.3", "S1"), item("Doe^Jane", "", "")].map(|item| to_json(&item)).join(",");
    let json = written(&folder, "a.json", &format!("[{items}]"));
    let text = written(&folder, "b.json", "no item");
    let run = worklist(&folder, &["add", json.to_str().unwrap(), text.to_str().unwrap()]).exits(1);
    let run = run.says(&[
        "a.json: item 1: it is no worklist item",
        "PatientName (0010,0010)",
        "b.json: ",
        "gets 2.25.",
    ]);
    assert_eq!(run.stdout.lines().count(), 1, "{run:?}");
    let listed = worklist(&folder, &["ls", "--json"]).exits(0);
    assert_eq!(listed.json_lines().len(), 1);
    worklist(&folder, &["rm", "S9", "--yes"]).exits(1).says(&["S9: no item of the worklist has this ID"]);
    // Nothing creates an archive but qrscp and import.
    let elsewhere = Folder::new();
    worklist(&elsewhere, &["add", json.to_str().unwrap()]).exits(1);
    assert!(!elsewhere.join("archive").exists());
}

/// The step IDs that `ls` shows as JSON.
fn listed(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let run = worklist(folder, &[&["ls", "--json"], arguments].concat()).exits(0);
    let id = |line: &serde_json::Value| {
        line["00400100"]["Value"][0]["00400009"]["Value"][0].as_str().unwrap().to_owned()
    };
    run.json_lines().iter().map(id).collect()
}

#[test]
fn items_of_index_and_folder_are_listed_as_modalities_are_told_them_and_added_as_they_were_listed() {
    let folder = Folder::new();
    let files = folder.join("files");
    fs::create_dir(&files).unwrap();
    fs::write(files.join("1.json"), to_json(&item("File^A", "1.2.3", "S1"))).unwrap();
    fs::write(files.join("2.json"), to_json(&item("File^B", "1.2.3", "S2"))).unwrap();
    let config = configured(&folder, &format!("[worklist]\nfolder = {:?}\n", files.to_str().unwrap()));
    start(&folder, &["-c", &config]).stop().exits(0);
    let both = [item("Index^A", "1.2.3", "S1"), item("Index^C", "1.2.3", "S3")].map(|item| to_json(&item));
    // An object a line, as ls writes them.
    let lines = written(&folder, "lines.json", &both.join("\n"));
    worklist(&folder, &["add", lines.to_str().unwrap()]).exits(0);
    assert_eq!(listed(&folder, &[]), ["S1", "S3"]);
    assert_eq!(listed(&folder, &["-c", &config]), ["S1", "S3", "S2"]);
    assert_eq!(listed(&folder, &["-c", &config, "-k", "PatientName=File*"]), ["S2"]);
    let of_step = "ScheduledProcedureStepSequence[0].ScheduledProcedureStepStartDate=20261130-";
    assert!(listed(&folder, &["-c", &config, "-k", of_step]).is_empty());
    let table = worklist(&folder, &["ls", "-c", &config]).exits(0).stdout;
    assert!(table.contains("2.json") && !table.contains("1.json") && table.contains("(3 items)"), "{table}");
    worklist(&folder, &["ls", "-q"]).exits(0).says_nothing();
    let text = worklist(&folder, &["ls", "--json"]).exits(0).stdout;
    let again = written(&folder, "again.json", &text);
    let run = worklist(&folder, &["add", again.to_str().unwrap()]).exits(0);
    assert_eq!(run.stdout, "S1 1.2.3 replaced\nS3 1.2.3 replaced\n");
    // An item of the folder is not for rm.
    worklist(&folder, &["rm", "S2", "--yes", "-c", &config]).exits(1);
}

#[test]
fn items_are_removed_by_date_and_what_says_nothing_removes_nothing() {
    let folder = Folder::new();
    start(&folder, &[]).stop().exits(0);
    let json = written(&folder, "a.json", &to_json(&item("Doe^Jane", "1.2.3", "S1")));
    worklist(&folder, &["add", json.to_str().unwrap()]).exits(0);
    worklist(&folder, &["rm", "--yes"]).exits(2);
    worklist(&folder, &["rm", "S1", "--before", "20270101", "--yes"]).exits(2);
    worklist(&folder, &["rm", "--before", "yesterday", "--yes"]).exits(2);
    worklist(&folder, &["rm", "--before", "2026-11-29", "--yes"]).exits(0);
    assert_eq!(listed(&folder, &[]), ["S1"]);
    worklist(&folder, &["rm", "--before", "2026-11-30"]).exits(2).says(&["--yes"]);
    let run = worklist(&folder, &["rm", "--before", "2026-11-30", "--yes"]).exits(0);
    assert_eq!(run.stdout, "S1 1.2.3 removed\n");
    assert!(listed(&folder, &[]).is_empty());
}

#[test]
fn unified_procedure_steps_that_are_to_be_done_are_items_where_the_configuration_says_so() {
    let folder = Folder::new();
    let config = configured(&folder, "[worklist]\nups = true\n");
    let scp = start(&folder, &["-c", &config]);
    let create = |uid: &str, keys: &[&str]| {
        let fixed = ["upsscu", "-O", "create", "-u", uid, "-k", "ProcedureStepLabel=Schädel"];
        let keys = keys.iter().flat_map(|key| ["-k", *key]);
        let peer = ["127.0.0.1", &scp.port];
        let arguments: Vec<&str> = fixed.into_iter().chain(keys).chain(peer).collect();
        kerma(&arguments).exits(0);
    };
    let of_study = [
        "PatientName=Doe^Jane",
        "PatientID=P9",
        "ScheduledProcedureStepStartDateTime=20261129093000+0100",
        "ScheduledStationNameCodeSequence[0].CodeValue=CT1",
        "ScheduledStationNameCodeSequence[0].CodingSchemeDesignator=99X",
        "ScheduledStationNameCodeSequence[0].CodeMeaning=Room 1",
        "ScheduledStationClassCodeSequence[0].CodeValue=CT",
        "ScheduledStationClassCodeSequence[0].CodingSchemeDesignator=DCM",
        "ScheduledStationClassCodeSequence[0].CodeMeaning=Computed Tomography",
        "ReferencedRequestSequence[0].StudyInstanceUID=1.2.3",
        "ReferencedRequestSequence[0].AccessionNumber=A9",
        "ReferencedRequestSequence[0].RequestedProcedureID=R9",
    ];
    create("1.2.77.1", &of_study);
    // It names no study.
    create("1.2.77.2", &["PatientName=Roe^A"]);
    let step = |key: &str| format!("ScheduledProcedureStepSequence[0].{key}");
    let asking = |keys: &[&str]| {
        let keys: Vec<String> = keys.iter().map(|key| step(key)).collect();
        let keys: Vec<&str> = keys.iter().flat_map(|key| ["-k", key.as_str()]).collect();
        found(&scp, &keys)
    };
    assert_eq!(asking(&["ScheduledProcedureStepID"]), ["Doe^Jane"]);
    assert_eq!(asking(&["ScheduledStationAETitle=CT1", "Modality=CT"]), ["Doe^Jane"]);
    assert_eq!(
        asking(&["ScheduledProcedureStepStartDate=20261129", "ScheduledProcedureStepStatus=SCHEDULED"]).len(),
        1
    );
    assert!(asking(&["ScheduledProcedureStepStartDate=20261130"]).is_empty());
    let ls = worklist(&folder, &["ls", "--json", "-c", &config]).exits(0);
    let line = &ls.json_lines()[0];
    assert_eq!(line["00080050"]["Value"][0], "A9");
    assert_eq!(line["00400100"]["Value"][0]["00400007"]["Value"][0], "Schädel");
    assert_eq!(asking(&["ScheduledProcedureStepDescription=Schä*"]), ["Doe^Jane"]);
    // Without the configuration they are none.
    assert!(listed(&folder, &[]).is_empty());
    let claim = ["upsscu", "-O", "change-state", "-u", "1.2.77.1", "--state"];
    let transaction = ["--transaction", "1.2.78", "127.0.0.1", &scp.port];
    kerma(&[&claim[..], &["IN PROGRESS"], &transaction].concat()).exits(0);
    assert_eq!(asking(&["ScheduledProcedureStepStatus=STARTED"]), ["Doe^Jane"]);
    create("1.2.77.3", &["PatientName=Poe^E", "ReferencedRequestSequence[0].StudyInstanceUID=1.2.4"]);
    assert_eq!(asking(&["ScheduledProcedureStepStatus=SCHEDULED"]), ["Poe^E"]);
    kerma(&["upsscu", "-O", "request-cancel", "-u", "1.2.77.3", "127.0.0.1", &scp.port]).exits(0);
    assert_eq!(asking(&["ScheduledProcedureStepID"]), ["Doe^Jane"]);
}
