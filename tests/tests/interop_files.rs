//! Files that kerma's tools write, next to those that DCMTK's tools of the same purpose write, read by `dcmdump`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use kerma::dataset::dicomdir::{DicomDir, DirectoryRecord};
use kerma::tags;
use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, kerma, python};
use kerma_tests::sample::samples;

fn run(mut command: Command) -> Output {
    command.output().unwrap()
}

/// What `dcmdump` says of a file, without what the two stacks write of themselves, and without lengths: DCMTK leaves out
/// padding that is not significant, kerma keeps it.
fn dumped(path: &Path) -> Vec<String> {
    let mut command = Command::new("dcmdump");
    command.args(["-q", "+L"]).arg(path);
    let output = run(command);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    // group length and version, who wrote the file and where it is from, padding at its end
    let own = [
        "(0002,0000)",
        "(0002,0001)",
        "(0002,0012)",
        "(0002,0013)",
        "(0002,0016)",
        "(0002,01",
        "(fffc,fffc)",
    ];
    let lines = text.lines().filter(|line| !own.iter().any(|own| line.starts_with(own)));
    let value = |line: &str| line.rsplit_once('#').map_or(line, |(value, _)| value).trim_end().to_owned();
    lines.map(value).filter(|line| !line.is_empty()).collect()
}

fn first_difference(ours: &[String], theirs: &[String]) -> Option<String> {
    // DCMTK invents UIDs for the File Meta Information where the data set has none; kerma keeps those that there are
    let is_invented = theirs.iter().any(|line| line.contains("[1.2.276.0.7230010.3.1.0.1]"));
    let is_uid = |line: &str| line.starts_with("(0002,0002)") || line.starts_with("(0002,0003)");
    let compared = |lines: &[String]| -> Vec<String> {
        lines.iter().filter(|line| !(is_invented && is_uid(line))).cloned().collect()
    };
    let (ours, theirs) = (&compared(ours), &compared(theirs));
    // an element that was UN stays UN for dcmodify; kerma gives it the value representation of the dictionary
    let is_same = |(ours, theirs): (&String, &String)| {
        let tag = |line: &str| line.split_once(") ").map(|(tag, _)| tag.to_owned());
        ours == theirs || (theirs.contains(") UN ") && tag(ours) == tag(theirs))
    };
    let at = ours.iter().zip(theirs).position(|lines| !is_same(lines));
    let at = at.or_else(|| (ours.len() != theirs.len()).then(|| ours.len().min(theirs.len())))?;
    let line = |lines: &[String]| {
        lines.get(at).map_or("nothing".to_owned(), |line| line.chars().take(120).collect())
    };
    Some(format!("{} here, {} there", line(ours), line(theirs)))
}

#[test]
fn conversions_between_the_encodings_are_those_of_dcmconv() {
    if !Peer::Dcmtk.is_here("conversions") {
        return;
    }
    let folder = Folder::new();
    let (ours, theirs) = (folder.path().join("ours"), folder.path().join("theirs"));
    let (mut same, mut different) = (0, Vec::new());
    let syntaxes = ["+te", "+ti", "+tb", "+td"];
    for (number, sample) in samples("conversions").iter().enumerate() {
        // the records of a DICOMDIR point to each other, and kerma refuses to move them
        if sample.meta.end == 0 || sample.meta.sop_class_uid.as_deref() == Some("1.2.840.10008.1.3.10") {
            continue;
        }
        let syntax = syntaxes[number % 4];
        for path in [&ours, &theirs] {
            let _ = std::fs::remove_file(path);
        }
        let mut dcmconv = Command::new("dcmconv");
        dcmconv.args(["-e", syntax]).arg(&sample.path).arg(&theirs);
        if !run(dcmconv).status.success() {
            continue;
        }
        let mut convert = kerma(&["convert", "-e", syntax]);
        convert.arg(&sample.path).arg(&ours);
        let output = run(convert);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            // dcmconv drops the second of two elements, or what is behind the end, with a warning
            if !said.contains("cannot be read whole") {
                different.push(format!("{} {syntax}: {said}", sample.name));
            }
            continue;
        }
        match first_difference(&dumped(&ours), &dumped(&theirs)) {
            None => same += 1,
            Some(difference) => different.push(format!("{} {syntax}: {difference}", sample.name)),
        }
    }
    assert!(different.is_empty(), "{same} are the same, not:\n{}", different.join("\n"));
}

#[test]
fn changes_are_those_of_dcmodify() {
    if !Peer::Dcmtk.is_here("changes") {
        return;
    }
    let folder = Folder::new();
    let (ours, theirs) = (folder.path().join("ours"), folder.path().join("theirs"));
    let changes: [&[&str]; 9] = [
        &["-i", "PatientName=DOE^JANE", "-i", "(0010,4000)=one"],
        &["-i", "(0008,1110)[1].(0008,1150)=1.2.840.10008.3.1.2.3.1", "-i", "(0008,1110)[0]"],
        &["-i", "(0008,1110)[1].(0008,1155)=1.2", "-m", "(0008,1110)[*].(0008,1155)=1.3"],
        &[
            "-i",
            "Rows=7",
            "-i",
            r"SelectorUSValue=1\2",
            "-i",
            "SelectorFDValue=0.5",
            "-i",
            r"SelectorOBValue=00\ff",
        ],
        &["-i", "(0029,0010)=ACME", "-i", "(0029,1001)=00", "-ep"],
        &["-i", "StudyDescription=x", "-ea", "StudyDescription", "-ma", "SOPInstanceUID=1.2.3.4"],
        &["-imt", "-e", "PatientComments", "-i", "PatientID="],
        &["-i", "(0008,1111)[1].(0008,1150)=1.2", "-e", "(0008,1111)[0]", "-i", "PatientID=7"],
        &["+te", "-g", "-i", "SOPInstanceUID=1.2.3.5", "-i", r"SelectorOWValue=00ff\1234"],
    ];
    let mut different = Vec::new();
    for sample in samples("changes").iter().filter(|sample| sample.meta.end > 0).step_by(20) {
        for change in changes {
            std::fs::copy(&sample.path, &ours).unwrap();
            std::fs::copy(&sample.path, &theirs).unwrap();
            let mut dcmodify = Command::new("dcmodify");
            dcmodify.args(["-nb", "-le"]).args(change).arg(&theirs);
            let mut modify = kerma(&["modify", "-nb", "-le"]);
            modify.args(change).arg(&ours);
            let [theirs_done, ours_done] = [dcmodify, modify].map(run);
            let said = String::from_utf8_lossy(&ours_done.stderr).into_owned();
            // what dcmodify cannot do it writes in part or not at all
            if !theirs_done.status.success() {
                continue;
            }
            if !ours_done.status.success() {
                if !["cannot be read whole", "DICOMDIR"].iter().any(|why| said.contains(why)) {
                    different.push(format!("{} {change:?}: {said}", sample.name));
                }
            } else if let Some(difference) = first_difference(&dumped(&ours), &dumped(&theirs)) {
                different.push(format!("{} {change:?}: {difference}", sample.name));
            }
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn json_of_a_file_becomes_the_file_again_for_dcmdump() {
    if !Peer::Dcmtk.is_here("JSON to files") {
        return;
    }
    let folder = Folder::new();
    let [ours, theirs, json] = ["ours", "theirs", "json"].map(|name| folder.path().join(name));
    let (mut same, mut different) = (0, Vec::new());
    for sample in samples("JSON to files").iter().step_by(6) {
        let mut dcmconv = Command::new("dcmconv");
        dcmconv.args(["-g", "-e"]).arg(&sample.path).arg(&theirs);
        // a file that has no SOP instance becomes none
        if sample.sop_instance_uid.is_none() || !run(dcmconv).status.success() {
            continue;
        }
        let mut to_json = kerma(&["json", "-ll", "error"]);
        to_json.arg(&sample.path);
        std::fs::write(&json, run(to_json).stdout).unwrap();
        let mut todcm = kerma(&["todcm", "-ll", "error", "-e"]);
        if !sample.transfer_syntax().is_empty() {
            todcm.args(["--transfer-syntax", sample.transfer_syntax()]);
        }
        todcm.args([&json, &ours]);
        let output = run(todcm);
        // what is not significant in JSON: padding within values, empty component groups, leading zeros
        let data_set = |path: &Path| -> Vec<String> {
            let lines = dumped(path).into_iter();
            let lines = lines.filter(|line| !line.starts_with("(0002,") && !line.starts_with("(0008,0005)"));
            // a private creator is LO whatever the file says (PS3.5 §7.8.1)
            let lines = lines.filter(|line| !is_private_creator(line));
            lines.map(|line| line.replace(' ', "").replace("=]", "]").replace("IS[0", "IS[")).collect()
        };
        if !output.status.success() {
            different.push(format!("{}: {}", sample.name, String::from_utf8_lossy(&output.stderr)));
        } else if let Some(difference) = first_difference(&data_set(&ours), &data_set(&theirs)) {
            different.push(format!("{}: {difference}", sample.name));
        } else {
            same += 1;
        }
    }
    assert!(different.is_empty(), "{same} are the same, not:\n{}", different.join("\n"));
}

/// Whether a line of a dump is that of a private creator: in an odd group, an element from 0010 to 00FF.
fn is_private_creator(line: &str) -> bool {
    let hexadecimal =
        |from, to| line.trim_start().get(from..to).and_then(|text| u16::from_str_radix(text, 16).ok());
    match (hexadecimal(1, 5), hexadecimal(6, 10)) {
        (Some(group), Some(element)) => group % 2 == 1 && (0x10..=0xFF).contains(&element),
        _ => false,
    }
}

/// The records of a DICOMDIR, each with the types of those around it and its elements as text, in an order that does not
/// depend on that of the files.
fn records(path: &Path) -> Vec<String> {
    fn add(records: &[DirectoryRecord], around: &str, lines: &mut Vec<String>) {
        for record in records {
            let mut elements = record.elements.clone();
            // the record says what it needs; DCMTK leaves it out where no element depends on it
            elements.remove(tags::SPECIFIC_CHARACTER_SET);
            elements.remove(tags::RECORD_IN_USE_FLAG);
            let around = format!("{around}/{}", record.record_type());
            let text = elements.to_string();
            let values = text.lines().map(|line| line.split(" #").next().unwrap().trim());
            let values = values.filter(|line| !line.starts_with("(fffe,")).map(|line| {
                // whether it says its length
                line.split("(Sequence with").next().unwrap()
            });
            lines.push(format!("{around}: {}", values.collect::<Vec<_>>().join("; ")));
            add(&record.lower, &around, lines);
        }
    }
    let directory = DicomDir::read(std::fs::read(path).unwrap()).unwrap();
    assert_eq!(directory.repairs, []);
    let mut lines = Vec::new();
    add(&directory.records, "", &mut lines);
    lines.sort();
    lines
}

#[test]
fn a_dicomdir_has_the_records_of_dcmmkdirs_and_pydicom_reads_it() {
    if !Peer::Dcmtk.is_here("DICOMDIR") {
        return;
    }
    let folder = Folder::new();
    // of two files of one instance dcmmkdir takes the first that it meets
    let mut instances = BTreeSet::new();
    for (number, sample) in samples("DICOMDIR").iter().enumerate() {
        let is_new = sample.sop_instance_uid.as_ref().is_some_and(|uid| instances.insert(uid.clone()));
        if is_new && sample.transfer_syntax() == "1.2.840.10008.1.2.1" && sample.meta.end > 0 {
            let group = folder.path().join(format!("G{}", number % 5));
            std::fs::create_dir_all(&group).unwrap();
            std::fs::copy(&sample.path, group.join(format!("I{number:07}"))).unwrap();
        }
    }
    let [ours, theirs] = ["DICOMDIR", "THEIRS"].map(|name| folder.path().join(name));
    let mut dcmmkdir = Command::new("dcmmkdir");
    dcmmkdir.args(["+r", "+id"]).arg(folder.path()).arg("+D").arg(&theirs);
    let refused = String::from_utf8_lossy(&run(dcmmkdir).stderr).into_owned();
    let mut mkdir = kerma(&["mkdir", "-W", "+r", "+id"]);
    mkdir.arg(folder.path()).args(["+p", "I*", "+D"]).arg(&ours);
    let output = run(mkdir);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(ours.exists(), "{said}");
    let (ours_records, theirs_records) = (records(&ours), records(&theirs));
    let only =
        |a: &[String], b: &[String]| a.iter().filter(|line| !b.contains(line)).cloned().collect::<Vec<_>>();
    let (here, there) = (only(&ours_records, &theirs_records), only(&theirs_records, &ours_records));
    assert!(here.is_empty() && there.is_empty(), "here {here:#?}\nthere {there:#?}\n{said}\n{refused}");
    assert!(ours_records.len() > 20, "{} records", ours_records.len());

    let dumped = dumped(&ours)
        .iter()
        .filter(|line| line.contains("DirectoryRecordType") || line.contains("(0004,1430)"))
        .count();
    assert_eq!(dumped, ours_records.len());
    if Peer::Pynetdicom.is_here("DICOMDIR") {
        let script = "import sys; from pydicom.fileset import FileSet; print(len(FileSet(sys.argv[1])))";
        let mut pydicom = python(&["-W", "ignore", "-c", script]);
        pydicom.arg(&ours);
        let output = run(pydicom);
        let count: usize =
            String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or_else(|_| panic!("{output:?}"));
        let instances = ours_records.iter().filter(|line| line.contains("(0004,1500)")).count();
        assert_eq!(count, instances);
    }
}
