//! The tools that work on files.

use std::fs;

use kerma::dataset::json::to_json;

use crate::patient::{BIRTH_DATE, CANARY, FILE, bytes, instance, write};
use crate::watch::{LEVELS, Watch};

#[test]
fn tools_that_work_on_files_show_a_patient_only_where_that_is_asked_for() {
    for level in LEVELS {
        let watch = Watch::new(level);
        let folder = watch.folder("files");
        let file = write(&folder, ".dcm", &bytes(instance(1)));
        let file = file.to_str().unwrap();
        let path = |name: &str| folder.join(format!("{FILE}{name}")).to_str().unwrap().to_owned();
        watch.asked(&["dump", file]);
        watch.asked(&["dump", "+P", "PatientName", file]);
        watch.asked(&["json", file]);
        watch.run(&["dump", "+P", "Rows", file]);
        let json = path(".json");
        fs::write(&json, to_json(&instance(1))).unwrap();
        assert_eq!(watch.run(&["todcm", &json, &path("made.dcm")]), 0);
        for syntax in ["+te", "+ti", "+tb", "+td"] {
            assert_eq!(watch.run(&["convert", syntax, "+L1", file, &path("converted.dcm")]), 0);
        }
        let name = format!("PatientName={CANARY}^B");
        assert_eq!(
            watch.run(&["modify", "-m", &name, "-i", &format!("0011,1001={CANARY}"), &path("made.dcm")]),
            0
        );
        modify_what_cannot_be(&watch, file);
        let set = watch.folder("fileset");
        fs::write(set.join("IM1"), bytes(instance(1))).unwrap();
        let set = set.to_str().unwrap();
        let directory = format!("{set}/DICOMDIR");
        for more in [&["+I"][..], &["+A"], &["+U"]] {
            watch.run(&[&["mkdir", "+r", "+id", set, "+D", &directory], more].concat());
        }
        watch.may_show(&["dump", &directory]);
        watch.run(&["conformance"]);
        watch.check();
    }
}

/// Changes that are refused, with the patient in them.
fn modify_what_cannot_be(watch: &Watch, file: &str) {
    for change in [
        format!("PatientBirthDate={CANARY}"),
        format!("Rows={CANARY}"),
        format!("PatientName={}", CANARY.repeat(30)),
        format!("PatientName={CANARY}\\{CANARY}"),
        format!("StudyInstanceUID={CANARY}"),
        format!("SpecificCharacterSet={CANARY}"),
        format!("ReferencedStudySequence={CANARY}"),
        format!("PixelData={CANARY}"),
        format!("PatientSex={BIRTH_DATE}{CANARY}"),
    ] {
        for option in ["-m", "-i"] {
            assert_ne!(watch.run(&["modify", option, &change, file]), 0, "{change}");
        }
    }
    assert_ne!(
        watch.run(&["modify", "-m", &format!("OtherPatientIDsSequence[9].PatientID={CANARY}"), file]),
        0
    );
}
