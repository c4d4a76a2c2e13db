use std::fs;
use std::path::Path;

use kerma_dataset::DataSet;
use kerma_dataset::dicomdir::DicomDir;
use kerma_dataset::part10::Part10;
use kerma_dictionary::{Tag, Uid, tags, uids};

use super::harness::{Folder, Run, kerma};

/// An image that has all that a DICOMDIR must have, with these elements besides.
fn image(path: &Path, uid: &str, elements: &[(Tag, &str)]) {
    write(path, uids::CT_IMAGE_STORAGE, uid, elements, uids::EXPLICIT_VR_LITTLE_ENDIAN);
}

fn write(path: &Path, class: Uid, uid: &str, elements: &[(Tag, &str)], syntax: Uid) {
    let usual = [
        (tags::SOP_INSTANCE_UID, uid),
        (tags::PATIENT_ID, "4711"),
        (tags::PATIENT_NAME, "DOE^JANE"),
        (tags::STUDY_INSTANCE_UID, "1.1"),
        (tags::STUDY_DATE, "20240229"),
        (tags::STUDY_TIME, "120000"),
        (tags::STUDY_ID, "1"),
        (tags::SERIES_INSTANCE_UID, "1.1.1"),
        (tags::MODALITY, "CT"),
        (tags::SERIES_NUMBER, "1"),
        (tags::INSTANCE_NUMBER, "1"),
        (tags::IMAGE_TYPE, r"ORIGINAL\PRIMARY"),
    ];
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, class).unwrap();
    for (tag, value) in usual.iter().chain(elements) {
        data_set.set(*tag, *value).unwrap();
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, Part10::new(data_set, syntax).unwrap().to_vec().unwrap()).unwrap();
}

/// `kerma mkdir` of this folder, with its DICOMDIR there.
fn mkdir(folder: &Folder, options: &[&str]) -> Run {
    let directory = folder.join("DICOMDIR");
    kerma(&[&["mkdir", "+id", folder.text(), "+D", directory.to_str().unwrap()], options].concat())
}

/// Its records: how deep, their type, and the file.
fn records(folder: &Folder) -> Vec<String> {
    fn add(records: &[kerma_dataset::dicomdir::DirectoryRecord], depth: usize, lines: &mut Vec<String>) {
        for record in records {
            let line =
                format!("{}{} {}", "-".repeat(depth), record.record_type(), record.file_id().join("/"));
            lines.push(line.trim_end().into());
            add(&record.lower, depth + 1, lines);
        }
    }
    let directory = DicomDir::read(fs::read(folder.join("DICOMDIR")).unwrap()).unwrap();
    assert_eq!(directory.repairs, []);
    let mut lines = Vec::new();
    add(&directory.records, 0, &mut lines);
    lines
}

#[test]
fn a_file_set_has_a_record_for_each_patient_study_series_and_instance() {
    let folder = Folder::new();
    image(&folder.join("CT/I1"), "1.2.1", &[]);
    image(&folder.join("CT/I2"), "1.2.2", &[(tags::SERIES_INSTANCE_UID, "1.1.2")]);
    let other = [
        (tags::PATIENT_ID, "4712"),
        (tags::PATIENT_NAME, "ROE^RICHARD"),
        (tags::STUDY_INSTANCE_UID, "1.3"),
        (tags::SERIES_INSTANCE_UID, "1.3.1"),
    ];
    image(&folder.join("MR/I1"), "1.2.3", &other);
    fs::write(folder.join("README"), "not DICOM").unwrap();
    mkdir(&folder, &["+r", "+F", "A FILE_SET", "+R", "README"]).exits(0).says_nothing();
    let one = ["PATIENT", "-STUDY", "--SERIES", "---IMAGE CT/I1", "--SERIES", "---IMAGE CT/I2"];
    let other = ["PATIENT", "-STUDY", "--SERIES", "---IMAGE MR/I1"];
    assert_eq!(records(&folder), [&one[..], &other].concat());
    let directory = DicomDir::read(fs::read(folder.join("DICOMDIR")).unwrap()).unwrap();
    assert_eq!(directory.elements.string(tags::FILE_SET_ID).unwrap(), "A FILE_SET");
    assert_eq!(directory.elements.string(tags::FILE_SET_DESCRIPTOR_FILE_ID).unwrap(), "README");
    let image = directory.iter().nth(3).unwrap();
    assert_eq!(image.elements.strings(tags::IMAGE_TYPE).unwrap(), ["ORIGINAL", "PRIMARY"]);
    // itself it does not take in
    mkdir(&folder, &["+r", "-nb"]).exits(0);
    assert_eq!(records(&folder).len(), 10);
    assert!(!folder.join("DICOMDIR.bak").exists());
}

#[test]
fn a_name_that_no_file_set_has_is_refused_with_the_rule() {
    let folder = Folder::new();
    for name in ["I1.DCM", "NINELONG1", "lower", "A/B/C/D/E/F/G/H/I"] {
        image(&folder.join(name), "1.2.1", &[]);
        mkdir(&folder, &[name]).exits(1).says(&["PS3.10 §8.2", "no suitable DICOM files"]);
    }
    assert!(!folder.join("DICOMDIR").exists());
    mkdir(&folder, &["+m", "lower"]).exits(0);
    assert_eq!(records(&folder).last().unwrap(), "---IMAGE LOWER");
    let elsewhere = Folder::new();
    image(&elsewhere.join("I1"), "1.2.1", &[]);
    mkdir(&folder, &[elsewhere.join("I1").to_str().unwrap()])
        .exits(1)
        .says(&["not in the folder of the file-set"]);
}

#[test]
fn what_a_record_must_have_and_the_file_has_not_is_named_or_invented() {
    let folder = Folder::new();
    image(&folder.join("I1"), "1.2.1", &[]);
    let lacking = [
        (tags::PATIENT_ID, ""),
        (tags::STUDY_DATE, ""),
        (tags::CONTENT_DATE, "20240301"),
        (tags::INSTANCE_NUMBER, ""),
    ];
    image(
        &folder.join("I2"),
        "1.2.2",
        &[&lacking[..], &[(tags::STUDY_INSTANCE_UID, "1.4"), (tags::SERIES_INSTANCE_UID, "1.4.1")]].concat(),
    );
    let run = mkdir(&folder, &["+r"]).exits(1).says(&["I2", "(0010,0020)", "PATIENT record", "+I"]);
    run.does_not_say(&["JANE"]);
    // what can be taken is there
    assert_eq!(records(&folder), ["PATIENT", "-STUDY", "--SERIES", "---IMAGE I1"]);
    mkdir(&folder, &["+r", "+I", "-W"])
        .exits(0)
        .says(&["(0010,0020) is missing"])
        .does_not_say(&["JANE", "20240301"]);
    let directory = DicomDir::read(fs::read(folder.join("DICOMDIR")).unwrap()).unwrap();
    let invented = directory
        .iter()
        .find(|record| record.elements.string(tags::PATIENT_ID).unwrap_or_default().starts_with("PATIENT"));
    assert_eq!(invented.unwrap().lower[0].elements.string(tags::STUDY_DATE).unwrap(), "20240301");
}

#[test]
fn a_profile_says_which_classes_and_transfer_syntaxes_there_may_be() {
    let folder = Folder::new();
    write(&folder.join("I1"), uids::CT_IMAGE_STORAGE, "1.2.1", &[], uids::JPEG_BASELINE_8_BIT);
    mkdir(&folder, &["I1"]).exits(1).says(&["STD-GEN-CD/DVD-RAM", "JPEG Baseline", "PS3.11"]);
    mkdir(&folder, &["I1", "-Pd2"]).exits(1).says(&["STD-GEN-DVD-J2K"]);
    for options in [["-Pfl"], ["-Pmi"], ["-Nxc"]] {
        mkdir(&folder, &[&["I1"][..], &options].concat()).exits(0);
    }
    write(
        &folder.join("I2"),
        uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND,
        "1.2.2",
        &[],
        uids::EXPLICIT_VR_LITTLE_ENDIAN,
    );
    mkdir(&folder, &["I2"]).exits(1).says(&["none of the storage classes"]);
    mkdir(&folder, &["-Pgp", "-Pfl", "I1"]).exits(2);
    mkdir(&folder, &["+F", "lower case", "I1"]).exits(2).says(&["PS3.10 §8.1"]);
    mkdir(&folder, &[]).exits(1).says(&["No DICOM file is named"]);
}

#[test]
fn files_that_do_not_agree_are_warned_of_or_refused() {
    let folder = Folder::new();
    image(&folder.join("I1"), "1.2.1", &[]);
    image(&folder.join("I2"), "1.2.1", &[(tags::SERIES_INSTANCE_UID, "1.1.2")]);
    image(&folder.join("I3"), "1.2.3", &[(tags::PATIENT_NAME, "ROE^RICHARD")]);
    let run = mkdir(&folder, &["+r"]).exits(1).says(&[
        "I2: not in the DICOMDIR",
        "same SOP Instance UID",
        "I3: another file",
        "another Patient ID or Patient's Name",
    ]);
    run.does_not_say(&["ROE", "JANE"]);
    assert_eq!(records(&folder).iter().filter(|line| line.contains("IMAGE")).count(), 2);
    fs::remove_file(folder.join("DICOMDIR")).unwrap();
    mkdir(&folder, &["+r", "-a"]).exits(1).says(&["No DICOMDIR is made"]);
    assert!(!folder.join("DICOMDIR").exists());
    mkdir(&folder, &["+r", "-W"]).exits(0).says_nothing();
}

#[test]
fn files_are_added_to_a_dicomdir_that_is_there_and_replaced_in_it() {
    let folder = Folder::new();
    image(&folder.join("I1"), "1.2.1", &[]);
    image(&folder.join("I2"), "1.2.2", &[]);
    mkdir(&folder, &["I1"]).exits(0);
    let before = fs::read(folder.join("DICOMDIR")).unwrap();
    mkdir(&folder, &["+A", "I2"]).exits(0);
    assert_eq!(records(&folder), ["PATIENT", "-STUDY", "--SERIES", "---IMAGE I1", "---IMAGE I2"]);
    assert_eq!(fs::read(folder.join("DICOMDIR.bak")).unwrap(), before);
    mkdir(&folder, &["+A", "I2"]).exits(1).says(&["a record for I2 already", "+U"]);
    // the file is another patient's now
    image(&folder.join("I2"), "1.2.2", &[(tags::PATIENT_ID, "4712"), (tags::STUDY_INSTANCE_UID, "1.3")]);
    mkdir(&folder, &["+U", "-W", "I2"]).exits(0);
    let expected =
        ["PATIENT", "-STUDY", "--SERIES", "---IMAGE I1", "PATIENT", "-STUDY", "--SERIES", "---IMAGE I2"];
    assert_eq!(records(&folder), expected);
    let before = fs::read(folder.join("DICOMDIR")).unwrap();
    mkdir(&folder, &["-w", "I1"]).exits(0);
    assert_eq!(fs::read(folder.join("DICOMDIR")).unwrap(), before);
    fs::write(folder.join("DICOMDIR"), &before[..before.len() - 20]).unwrap();
    mkdir(&folder, &["+A", "I1"]).exits(1);
    assert_eq!(fs::read(folder.join("DICOMDIR")).unwrap(), before[..before.len() - 20]);
}
