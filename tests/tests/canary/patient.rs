//! The patient.

use std::fs;
use std::path::{Path, PathBuf};

use kerma::dataset::part10::Part10;
use kerma::dataset::{DataSet, Element};
use kerma::dictionary::{Vr, data_elements};
use kerma::{Tag, tags, uids};

/// What the patient is called, and has everywhere.
pub(crate) const CANARY: &str = "KANARIENVOGEL";
/// When the patient was born.
pub(crate) const BIRTH_DATE: &str = "19370409";
/// In the names of files. A path may be shown by a tool that was given it, and by nobody else.
pub(crate) const FILE: &str = "KANARIENPFAD";
/// The study.
pub(crate) const STUDY: &str = "1.2.826.77.1";

/// An instance of the patient's: every attribute of text that PS3.6 has in the groups of identification, of the patient, of the
/// acquisition, and of procedures has the canary.
pub(crate) fn instance(number: u32) -> DataSet {
    let mut data_set = DataSet::new();
    let texts = [Vr::PN, Vr::LO, Vr::SH, Vr::LT, Vr::ST, Vr::UT, Vr::UC];
    for row in data_elements::ALL.iter().filter(|row| !row.is_repeating()) {
        let is_of = matches!(row.tag.group(), 0x0008 | 0x0010 | 0x0018 | 0x0020 | 0x0032 | 0x0038 | 0x0040);
        if is_of && row.vr().is_some_and(|vr| texts.contains(&vr)) {
            data_set.insert(Element::new(row.tag, row.vr().unwrap(), CANARY.as_bytes().to_vec()));
        }
    }
    for (tag, value) in [
        (tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192"),
        (tags::SOP_CLASS_UID, &uids::CT_IMAGE_STORAGE.to_string()),
        (tags::SOP_INSTANCE_UID, &format!("{STUDY}.1.{number}")),
        (tags::STUDY_INSTANCE_UID, STUDY),
        (tags::SERIES_INSTANCE_UID, &format!("{STUDY}.1")),
        (tags::MODALITY, "CT"),
        (tags::PATIENT_BIRTH_DATE, BIRTH_DATE),
        (tags::STUDY_DATE, "20260102"),
        (tags::STUDY_TIME, "1200"),
        (tags::SERIES_NUMBER, "1"),
        (tags::INSTANCE_NUMBER, &number.to_string()),
        (tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2"),
    ] {
        data_set.set(tag, value).unwrap();
    }
    let mut other = DataSet::new();
    other.set(tags::PATIENT_ID, CANARY).unwrap();
    data_set.set(tags::OTHER_PATIENT_IDS_SEQUENCE, vec![other]).unwrap();
    for (element, vr) in [(0x0010, Vr::LO), (0x1001, Vr::LT), (0x1002, Vr::UN), (0x1003, Vr::OB)] {
        data_set.insert(Element::new(Tag::new(0x0011, element), vr, format!("{CANARY} ").into_bytes()));
    }
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, 1),
        (tags::ROWS, 16),
        (tags::COLUMNS, 16),
        (tags::BITS_ALLOCATED, 8),
        (tags::BITS_STORED, 8),
        (tags::HIGH_BIT, 7),
        (tags::PIXEL_REPRESENTATION, 0),
    ] {
        data_set.set(tag, value as u16).unwrap();
    }
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OB, vec![7; 256]));
    data_set
}

/// As a DICOM file.
pub(crate) fn bytes(data_set: DataSet) -> Vec<u8> {
    Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().to_vec().unwrap()
}

/// Writes it to a file whose name is a canary too.
pub(crate) fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(format!("{FILE}{name}"));
    fs::write(&path, bytes).unwrap();
    path
}

/// A scheduled procedure step for the worklist.
pub(crate) fn scheduled(step: &str) -> DataSet {
    let (mut scheduled, mut item) = (DataSet::new(), DataSet::new());
    for (tag, value) in [
        (tags::SCHEDULED_STATION_AE_TITLE, "CT1"),
        (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20261129"),
        (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "0900"),
        (tags::MODALITY, "CT"),
        (tags::SCHEDULED_PROCEDURE_STEP_ID, step),
        (tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION, CANARY),
        (tags::SCHEDULED_PERFORMING_PHYSICIAN_NAME, CANARY),
    ] {
        scheduled.set(tag, value).unwrap();
    }
    for (tag, value) in [
        (tags::PATIENT_NAME, CANARY),
        (tags::PATIENT_ID, CANARY),
        (tags::PATIENT_BIRTH_DATE, BIRTH_DATE),
        (tags::ACCESSION_NUMBER, CANARY),
        (tags::REQUESTED_PROCEDURE_ID, CANARY),
        (tags::REQUESTED_PROCEDURE_DESCRIPTION, CANARY),
        (tags::REFERRING_PHYSICIAN_NAME, CANARY),
        (tags::STUDY_INSTANCE_UID, STUDY),
    ] {
        item.set(tag, value).unwrap();
    }
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, vec![scheduled]).unwrap();
    item
}
