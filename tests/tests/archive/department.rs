//! What `qrscp` does beside images, for pynetdicom.

use std::fs;

use kerma_tests::folder::Folder;
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
