//! What `qrscp` does beside images, for pynetdicom.

use std::fs;

use kerma::{DataSet, tags};
use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::{Peer, python};
use kerma_tests::process::run;

use crate::qrscp::Qrscp;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/department.py");

/// What pynetdicom says when it does this; `None` if there is none.
fn pynetdicom(qrscp: &Qrscp, what: &str, arguments: &[&str]) -> Option<String> {
    if !Peer::Pynetdicom.is_here("what qrscp does beside images") {
        return None;
    }
    let port = qrscp.port.to_string();
    let ran = run(python(&[&[SCRIPT, what, &port], arguments].concat())).exits(0);
    Some(ran.output)
}

#[test]
fn events_of_pynetdicom_are_lines_of_json() {
    let folder = Folder::new();
    let archive = folder.path().join("archive");
    let qrscp = Qrscp::start(&archive, &[]);
    let Some(said) = pynetdicom(&qrscp, "log", &[]) else { return };
    for expected in
        ["procedural 0x0000", "StudyInstanceUID 1.2.3", "PatientID 4711", "nobody 0xC103", "substance 0x0000"]
    {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    let text = fs::read_to_string(archive.join("events.jsonl")).unwrap();
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [procedural, substance] = &lines[..] else { panic!("{text}") };
    assert_eq!((&procedural["log"], &procedural["from"]), (&"procedural".into(), &"PYNETDICOM".into()));
    assert_eq!(procedural["event"]["00100010"]["Value"][0]["Alphabetic"], "Müller^Jürgen");
    assert_eq!(substance["log"], "substance-administration");
    assert_eq!(substance["event"]["00440008"]["Value"][0], "Contrast");
}

const CT: &str = "1.2.840.10008.5.1.4.1.1.2";

/// `qrscp` with this configuration, and an instance 1.2.1.1.1 in it.
fn configured(folder: &Folder, text: &str) -> Qrscp {
    let path = folder.path().join("qrscp.toml");
    fs::write(&path, open(text)).unwrap();
    let qrscp = Qrscp::start(&folder.path().join("archive"), &["-c", path.to_str().unwrap()]);
    let mut association = qrscp.associate().unwrap();
    association.store(&instance(1, 1, 1), &kerma::uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
    association.release().unwrap();
    qrscp
}

/// An instance of a series of a study.
fn instance(study: u32, series: u32, number: u32) -> DataSet {
    let mut data_set = DataSet::new();
    for (tag, value) in [
        (tags::SOP_CLASS_UID, CT.to_owned()),
        (tags::SOP_INSTANCE_UID, format!("1.2.{study}.{series}.{number}")),
        (tags::STUDY_DATE, "20240101".into()),
        (tags::STUDY_TIME, "1200".into()),
        (tags::STUDY_ID, format!("S{study}")),
        (tags::ACCESSION_NUMBER, format!("A{study}")),
        (tags::MODALITY, "CT".into()),
        (tags::PATIENT_NAME, "Doe^Jane".into()),
        (tags::PATIENT_ID, "P1".into()),
        (tags::STUDY_INSTANCE_UID, format!("1.2.{study}")),
        (tags::SERIES_INSTANCE_UID, format!("1.2.{study}.{series}")),
        (tags::SERIES_NUMBER, series.to_string()),
        (tags::INSTANCE_NUMBER, number.to_string()),
    ] {
        data_set.set(tag, value.as_str()).unwrap();
    }
    data_set.set(tags::ROWS, 512_u16).unwrap();
    data_set
}

#[test]
fn pynetdicom_has_media_made_as_a_folder_or_a_zip_and_is_told_when_they_cannot_be() {
    for kind in ["folder", "zip"] {
        let folder = Folder::new();
        let made = folder.path().join("made");
        let qrscp =
            configured(&folder, &format!("[media]\nfolder = {:?}\nas = {kind:?}\n", made.to_str().unwrap()));
        let Some(said) = pynetdicom(&qrscp, "media", &[CT, "1.2.1.1.1"]) else { return };
        for expected in [
            "create 0x0000",
            "ExecutionStatus IDLE",
            "initiate 0x0000",
            "again 0xA510",
            "ExecutionStatus DONE",
            "TotalNumberOfPiecesOfMediaCreated 1",
            "medium PYSET",
            "cancel 0xC201",
        ] {
            assert!(said.contains(expected), "{expected}: {said}");
        }
        let uid = said.lines().find_map(|line| line.strip_prefix("uid ")).unwrap();
        match kind {
            "folder" => {
                let path = made.join(uid).join("DICOMDIR");
                let check = "import sys, pydicom.fileset as f; s = f.FileSet(sys.argv[1]); print(s.ID, len(s), s.find_values('PatientID'))";
                let ran = run(python(&["-c", check, path.to_str().unwrap()])).exits(0);
                assert_eq!(ran.output.trim(), "PYSET 1 ['P1']");
            }
            _ => {
                let check = "import sys, zipfile; print(sorted(zipfile.ZipFile(sys.argv[1]).namelist()))";
                let path = made.join(format!("{uid}.zip"));
                let ran = run(python(&["-c", check, path.to_str().unwrap()])).exits(0);
                assert_eq!(ran.output.trim(), "['DICOM/S0000001/I0000001', 'DICOMDIR']");
            }
        }
        let said = pynetdicom(&qrscp, "media", &[CT, "1.2.9"]).unwrap();
        for expected in ["ExecutionStatus FAILURE", "ExecutionStatusInfo NO_INSTANCE", "failed 1.2.9 0x0112"]
        {
            assert!(said.contains(expected), "{expected}: {said}");
        }
        // Nothing else is left there.
        assert_eq!(fs::read_dir(&made).unwrap().count(), 1);
    }
}

#[test]
fn pynetdicom_is_told_of_the_display_system_of_the_configuration() {
    let folder = Folder::new();
    let text = "[display.attributes]\nManufacturer = \"ACME\"\nNumberOfDisplaySubsystems = 2\n";
    let qrscp = configured(&folder, text);
    let Some(said) = pynetdicom(&qrscp, "display", &[]) else { return };
    let (all, one) = said.split_once("one ").unwrap();
    assert!(all.contains("Manufacturer ACME") && all.contains("NumberOfDisplaySubsystems 2"), "{said}");
    assert!(one.contains("Manufacturer ACME") && !one.contains("Subsystems"), "{said}");
}

#[test]
fn pynetdicom_has_an_inventory_made_is_told_of_it_and_fetches_it() {
    let folder = Folder::new();
    let qrscp = configured(&folder, "");
    let mut association = qrscp.associate().unwrap();
    for (study, series, number) in [(1, 1, 2), (1, 2, 1), (2, 1, 1)] {
        let stored = instance(study, series, number);
        association.store(&stored, &kerma::uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
    }
    association.release().unwrap();
    let count = |text: &str, word: &str| text.lines().filter(|line| line.starts_with(word)).count();
    for (level, series, instances) in [("STUDY", 0, 0), ("SERIES", 3, 0), ("INSTANCE", 3, 4)] {
        let Some(said) = pynetdicom(&qrscp, "inventory", &[level]) else { return };
        for expected in [
            "initiate 0x0000",
            "again 0x0115",
            "event 11 COMPLETE 2",
            "status 0x0000",
            "cancel 0x0110",
            "get 0x0000",
            &format!("inventory {level} 2 COMPLETE"),
            "study 1.2.1 Doe^Jane CT",
            if instances > 0 { "instance 1.2.1.1.2 2 512" } else { "study" },
        ] {
            assert!(said.contains(expected), "{expected}: {said}");
        }
        assert_eq!(
            (count(&said, "study"), count(&said, "series"), count(&said, "instance ")),
            (2, series, instances)
        );
    }
}
