//! `mppsscu` and `mppsscp`, and `ianscu` and `ianscp`, against each other.

use std::fs;
use std::path::Path;
use std::thread;

use serde_json::{Value, json};

use super::harness::{Folder, Run, Scp, kerma};
use super::samples::{SERIES, STUDY, Sample};

fn mppsscp(folder: &Folder, more: &[&str]) -> Scp {
    Scp::start(&[&["mppsscp", "--directory", folder.text()], more].concat())
}

/// A folder with the files of a study.
fn study(instances: &[&str]) -> Folder {
    let folder = Folder::new();
    for instance in instances {
        Sample::ct(instance).write(&folder.join(instance));
    }
    folder
}

fn mppsscu(scp: &Scp, arguments: &[&str]) -> Run {
    kerma(&[&["mppsscu", "127.0.0.1", &scp.port], arguments].concat())
}

/// A file as DICOM JSON.
fn json_of(path: &Path) -> Value {
    let run = kerma(&[Path::new("json"), path]).exits(0);
    serde_json::from_str(&run.stdout).unwrap()
}

fn value<'a>(data_set: &'a Value, tag: &str) -> &'a str {
    data_set[tag]["Value"][0].as_str().unwrap_or_else(|| panic!("no {tag}: {data_set:#}"))
}

const STATUS: &str = "00400252";

/// The only file of a folder.
fn only_file(folder: &Folder) -> Value {
    let names = folder.names();
    assert_eq!(names.len(), 1, "{names:?}");
    json_of(&folder.join(&names[0]))
}

#[test]
fn a_study_is_a_step_that_begins_and_is_completed_with_its_series() {
    let (kept, source) = (Folder::new(), study(&["1.2.1", "1.2.2"]));
    let scp = mppsscp(&kept, &["-v"]);
    let run = mppsscu(&scp, &["-v", "--ppsid", "PPS7", source.text()]).exits(0);
    let uid = run.stdout.trim().to_owned();
    run.says(&[
        "I: Requesting Association",
        "I: Sending N-CREATE Request",
        "I: Received N-CREATE Response",
        "I: N-CREATE SCP Result: 0x0000 (Success)",
        "I: Sending N-SET Request",
        "I: N-SET SCP Result: 0x0000 (Success)",
        "I: Releasing Association",
    ]);
    assert_eq!(kept.names(), [format!("{uid}.dcm")]);
    let step = only_file(&kept);
    assert_eq!(value(&step, STATUS), "COMPLETED");
    assert_eq!(value(&step, "00080018"), uid);
    assert_eq!(value(&step, "00400253"), "PPS7");
    assert_eq!(value(&step, "00100020"), "4711");
    assert_eq!(step["00400270"]["Value"][0]["0020000D"]["Value"][0], STUDY);
    let series = &step["00400340"]["Value"][0];
    assert_eq!(series["0020000E"]["Value"][0], SERIES);
    assert_eq!(series["00081140"]["Value"].as_array().unwrap().len(), 2);
    assert!(value(&step, "00400250") >= value(&step, "00400244"), "it ends when it has begun");
    scp.stop().exits(0).says(&["Received N-CREATE Request", "Received N-SET Request"]);
}

#[test]
fn a_step_may_be_discontinued_for_a_reason_whose_meaning_is_added() {
    let (kept, source) = (Folder::new(), study(&["1.2.1"]));
    let scp = mppsscp(&kept, &[]);
    let options = ["--ppsuid", "1.2.77", "--dc", "--dc-reason", "110514", source.text()];
    assert_eq!(mppsscu(&scp, &options).exits(0).stdout, "1.2.77\n");
    let step = json_of(&kept.join("1.2.77.dcm"));
    assert_eq!(value(&step, STATUS), "DISCONTINUED");
    let reason = &step["00400281"]["Value"][0];
    assert_eq!(value(reason, "00080100"), "110514");
    assert_eq!(value(reason, "00080102"), "DCM");
    assert_eq!(value(reason, "00080104"), "Incorrect worklist entry selected");
}

#[test]
fn a_step_that_has_ended_stays_as_it_is_even_after_a_restart() {
    let (kept, source) = (Folder::new(), study(&["1.2.1"]));
    let scp = mppsscp(&kept, &[]);
    mppsscu(&scp, &["--ppsuid", "1.2.77", source.text()]).exits(0);
    scp.stop().exits(0);
    let before = fs::read(kept.join("1.2.77.dcm")).unwrap();
    let scp = mppsscp(&kept, &[]);
    // it is there already
    mppsscu(&scp, &["--ppsuid", "1.2.77", source.text()])
        .exits(1)
        .says(&["N-CREATE SCP Result: 0x0111 (Failure)"])
        .does_not_say(&["N-SET SCP Result"]);
    let set = kept.join("set.json");
    fs::write(&set, json!({ "00400280": { "vr": "ST", "Value": ["too late"] } }).to_string()).unwrap();
    let run = mppsscu(&scp, &["--ppsuid", "1.2.77", "--set", set.to_str().unwrap()]).exits(1);
    run.says(&["N-SET SCP Result: 0x0110 (Failure)", "may no longer be updated"]);
    assert_eq!(fs::read(kept.join("1.2.77.dcm")).unwrap(), before);
}

/// What an N-CREATE must have.
fn begun() -> Value {
    begun_of(STUDY, "", "")
}

/// What an N-CREATE must have, of this scheduled step.
pub(crate) fn begun_of(study: &str, step: &str, accession: &str) -> Value {
    let empty = |vr: &str| json!({ "vr": vr });
    let one = |vr: &str, value: &str| {
        if value.is_empty() { empty(vr) } else { json!({ "vr": vr, "Value": [value] }) }
    };
    let scheduled = json!({
        "0020000D": one("UI", study), "00081110": empty("SQ"), "00080050": one("SH", accession),
        "00401001": empty("SH"), "00321060": empty("LO"), "00400009": one("SH", step), "00400007": empty("LO"),
        "00400008": empty("SQ"),
    });
    json!({
        "00400270": { "vr": "SQ", "Value": [scheduled] },
        "00100010": { "vr": "PN", "Value": [{ "Alphabetic": "Müller^Änne" }] },
        "00100020": one("LO", "4711"), "00100030": empty("DA"), "00100040": empty("CS"), "00081120": empty("SQ"),
        "00400253": one("SH", "PPS1"), "00400241": one("AE", "CT1"), "00400242": empty("SH"), "00400243": empty("SH"),
        "00400244": one("DA", "20261128"), "00400245": one("TM", "0915"), "00400252": one("CS", "IN PROGRESS"),
        "00400254": empty("LO"), "00400255": empty("LO"), "00081032": empty("SQ"), "00400250": empty("DA"),
        "00400251": empty("TM"), "00080060": one("CS", "CT"), "00200010": empty("SH"), "00400260": empty("SQ"),
        "00400340": empty("SQ"),
    })
}

#[test]
fn what_stands_in_a_file_is_sent_as_it_stands_there() {
    let (kept, files) = (Folder::new(), Folder::new());
    let scp = mppsscp(&kept, &[]);
    let create = files.join("create.json");
    fs::write(&create, begun().to_string()).unwrap();
    let uid = mppsscu(&scp, &["--create", create.to_str().unwrap()]).exits(0).stdout;
    let path = kept.join(&format!("{}.dcm", uid.trim()));
    assert_eq!(value(&json_of(&path), STATUS), "IN PROGRESS");
    assert_eq!(json_of(&path)["00100010"]["Value"][0]["Alphabetic"], "Müller^Änne");
    // a DICOM file says which step it is
    let set = files.join("set.dcm");
    fs::copy(&path, &set).unwrap();
    let name = set.to_str().unwrap();
    mppsscu(&scp, &["--set", name]).exits(1).says(&["N-SET SCP Result: 0x0105 (Failure)"]);
    for remove in ["00100010", "00100020", "00400253"] {
        kerma(&["modify", "-nb", "-ea", &format!("({},{})", &remove[..4], &remove[4..]), name]).exits(0);
    }
    mppsscu(&scp, &["--set", name]).exits(1).says(&["0x0105"]);
    let modified = files.join("modified.json");
    fs::write(&modified, json!({ "00400254": { "vr": "LO", "Value": ["Schädel"] } }).to_string()).unwrap();
    mppsscu(&scp, &["--ppsuid", uid.trim(), "--set", modified.to_str().unwrap()]).exits(0);
    let step = json_of(&path);
    assert_eq!((value(&step, "00400254"), value(&step, STATUS)), ("Schädel", "IN PROGRESS"));
}

#[test]
fn what_a_step_lacks_is_refused_and_nothing_is_kept() {
    let (kept, files) = (Folder::new(), Folder::new());
    let scp = mppsscp(&kept, &[]);
    let create = files.join("create.json");
    let mut without = begun();
    without.as_object_mut().unwrap().remove("00080060");
    let mut empty = begun();
    empty["00080060"] = json!({ "vr": "CS" });
    let mut completed = begun();
    completed["00400252"]["Value"][0] = json!("COMPLETED");
    for (attributes, status) in [(without, "0x0120"), (empty, "0x0121"), (completed, "0x0106")] {
        fs::write(&create, attributes.to_string()).unwrap();
        mppsscu(&scp, &["--create", create.to_str().unwrap()]).exits(1).says(&[status]);
        assert_eq!(kept.names(), [""; 0]);
    }
}

#[test]
fn modalities_that_repeat_what_only_an_n_create_has_are_let_pass_by_a_lenient_scp() {
    let (kept, files) = (Folder::new(), Folder::new());
    let scp = mppsscp(&kept, &["--lenient"]);
    let create = files.join("create.json");
    fs::write(&create, begun().to_string()).unwrap();
    let name = create.to_str().unwrap();
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--create", name, "--set", name]).exits(0);
}

#[test]
fn steps_of_several_associations_at_a_time_are_all_kept() {
    let kept = Folder::new();
    let scp = mppsscp(&kept, &[]);
    let source = study(&["1.2.1"]);
    thread::scope(|scope| {
        for number in 0..8 {
            let (scp, source) = (&scp, &source);
            scope
                .spawn(move || mppsscu(scp, &["--ppsuid", &format!("1.2.{number}"), source.text()]).exits(0));
        }
    });
    let names = kept.names();
    assert_eq!(names.len(), 8, "{names:?}");
    for name in names {
        assert_eq!(value(&json_of(&kept.join(&name)), STATUS), "COMPLETED");
    }
}

#[test]
fn each_study_is_a_step_and_one_uid_is_for_one_step() {
    let (kept, source) = (Folder::new(), study(&["1.2.1"]));
    Sample { study: "1.2.840.4712", ..Sample::ct("1.2.2") }.write(&source.join("other"));
    let scp = mppsscp(&kept, &[]);
    mppsscu(&scp, &["--ppsuid", "1.2.77", source.text()]).exits(2).says(&["files of 2 studies"]);
    assert_eq!(kept.names(), [""; 0]);
    assert_eq!(mppsscu(&scp, &[source.text()]).exits(0).stdout.lines().count(), 2);
    assert_eq!(kept.names().len(), 2);
}

#[test]
fn what_cannot_be_read_and_who_cannot_be_reached_is_a_failure_of_every_tool() {
    let source = study(&["1.2.1"]);
    for tool in ["mppsscu", "ianscu", "stgcmtscu"] {
        kerma(&[tool, "127.0.0.1", "1", source.text()])
            .exits(1)
            .says(&["Association request failed: unable to connect to remote", "TCP Initialisation Error"]);
        kerma(&[tool, "127.0.0.1", "1", "/no/such/file"])
            .exits(1)
            .says(&["Cannot access path: /no/such/file", "No suitable DICOM files found"]);
        kerma(&[tool, "-q", "127.0.0.1", "1", source.text()]).exits(1).says_nothing();
    }
    for option in ["--create", "--set"] {
        let run = kerma(&["mppsscu", "--ppsuid", "1.2", option, "/no/such/file", "127.0.0.1", "1"]).exits(1);
        run.says(&["Cannot read input file /no/such/file"]);
    }
    kerma(&["stgcmtscu", "--uids", "/no/such/file", "127.0.0.1", "1"])
        .exits(1)
        .says(&["Cannot read input file"]);
}

#[test]
fn a_directory_that_cannot_be_one_is_a_failure() {
    let folder = Folder::new();
    fs::write(folder.join("file"), b"").unwrap();
    let below = folder.join("file/below");
    for tool in ["mppsscp", "ianscp"] {
        let run = kerma(&[tool, "--directory", below.to_str().unwrap(), "0"]).exits(1);
        run.says(&["Cannot write to the directory"]);
    }
}

#[test]
fn the_instances_of_a_study_are_one_notice() {
    let (kept, source) = (Folder::new(), study(&["1.2.1", "1.2.2"]));
    Sample { study: "1.2.840.4712", ..Sample::ct("1.2.3") }.write(&source.join("other"));
    let scp = Scp::start(&["ianscp", "-v", "--directory", kept.text()]);
    let run = kerma(&[
        "ianscu",
        "-v",
        "--availability",
        "NEARLINE",
        "--retrieve-aet",
        "PACS",
        "127.0.0.1",
        &scp.port,
        source.text(),
    ]);
    let run = run.exits(0);
    let uids: Vec<String> = run.stdout.lines().map(str::to_owned).collect();
    run.says(&["I: Sending N-CREATE Request", "I: N-CREATE SCP Result: 0x0000 (Success)"]);
    assert_eq!(uids.len(), 2);
    let mut counts = Vec::new();
    for uid in &uids {
        let notice = json_of(&kept.join(&format!("{uid}.dcm")));
        assert_eq!(
            (value(&notice, "00080018"), value(&notice, "00080016")),
            (&**uid, "1.2.840.10008.5.1.4.33")
        );
        let instances = notice["00081115"]["Value"][0]["00081199"]["Value"].as_array().unwrap();
        for instance in instances {
            assert_eq!((value(instance, "00080056"), value(instance, "00080054")), ("NEARLINE", "PACS"));
        }
        counts.push((value(&notice, "0020000D").to_owned(), instances.len()));
    }
    counts.sort();
    assert_eq!(counts, [(STUDY.to_owned(), 2), ("1.2.840.4712".to_owned(), 1)]);
    scp.wait_for("notice", 2);
    scp.stop().exits(0).says(&["Received N-CREATE Request"]);
}
