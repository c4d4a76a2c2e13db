//! Files as records: patient, study, series, instance (PS3.3 §F.4, §F.5).

use alloc::vec::Vec;

use kerma_dictionary::{Tag, Uid, Vr, sop_classes, tags, uids};

use super::{DicomDir, DirectoryRecord};
use crate::{
    DataSet, Element, ValueError,
    part10::{FileMeta, Part10},
};

/// The keys of PATIENT, STUDY and SERIES records (PS3.3 §F.5.1 to §F.5.3), each with what tells two records apart
/// first.
const LEVELS: [(&str, &[Tag]); 3] = [
    ("PATIENT", &[tags::PATIENT_ID, tags::PATIENT_NAME]),
    (
        "STUDY",
        &[
            tags::STUDY_INSTANCE_UID,
            tags::STUDY_DATE,
            tags::STUDY_TIME,
            tags::STUDY_DESCRIPTION,
            tags::STUDY_ID,
            tags::ACCESSION_NUMBER,
        ],
    ),
    ("SERIES", &[tags::SERIES_INSTANCE_UID, tags::MODALITY, tags::SERIES_NUMBER]),
];

/// The keys of the records of instances that are taken over if they are there (PS3.3 §F.5.4 ff.).
const INSTANCE_KEYS: [Tag; 9] = [
    tags::INSTANCE_NUMBER,
    tags::CONTENT_DATE,
    tags::CONTENT_TIME,
    tags::CONTENT_LABEL,
    tags::CONTENT_DESCRIPTION,
    tags::CONTENT_CREATOR_NAME,
    tags::COMPLETION_FLAG,
    tags::VERIFICATION_FLAG,
    tags::CONCEPT_NAME_CODE_SEQUENCE,
];

impl DicomDir {
    /// The directory of an empty file-set; `instance` is the SOP Instance UID of the DICOMDIR itself.
    pub fn new(instance: Uid) -> DicomDir {
        let class = uids::MEDIA_STORAGE_DIRECTORY_STORAGE;
        let meta = FileMeta::new(class, instance, uids::EXPLICIT_VR_LITTLE_ENDIAN);
        DicomDir { meta, ..DicomDir::default() }
    }

    /// Adds a record for this file, below those of its patient, study and series, which are added too if they are not
    /// there yet. `file_id` are the components of its path below the folder of the DICOMDIR: at most eight, each of at
    /// most eight capital letters, digits and underscores (PS3.10 §8.2).
    ///
    /// The record takes over the keys that the file has; it does not check that it has those that its type wants.
    ///
    /// # Errors
    /// [`ValueError::Unfit`] for a `file_id` that is not so; [`ValueError::Absent`] or [`ValueError::Empty`] if the file
    /// has no Study or Series Instance UID, or no SOP Class or Instance UID. The directory is as it was then.
    pub fn add(&mut self, file_id: &[&str], file: &Part10) -> Result<(), ValueError> {
        let data_set = &file.data_set;
        check(file_id)?;
        for tag in [tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID] {
            data_set.uid(tag)?;
        }
        let class = data_set.uid(tags::SOP_CLASS_UID)?;
        let instance = data_set.uid(tags::SOP_INSTANCE_UID)?;
        let mut record = keys(record_type(&class), &INSTANCE_KEYS, data_set)?;
        record.set(tags::REFERENCED_FILE_ID, file_id)?;
        record.set(tags::REFERENCED_SOP_CLASS_UID_IN_FILE, class)?;
        record.set(tags::REFERENCED_SOP_INSTANCE_UID_IN_FILE, instance)?;
        record.set(tags::REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE, file.meta.transfer_syntax())?;
        let mut entity = &mut self.records;
        for (record_type, tags) in LEVELS {
            let there = entity.iter().position(|record| is_same(record, record_type, tags, data_set));
            let at = there.unwrap_or(entity.len());
            if there.is_none() {
                let mut elements = keys(record_type, tags, data_set)?;
                for tag in tags.iter().filter(|tag| !data_set.contains(**tag)) {
                    elements.set(*tag, "")?; // of type 2, or better than nothing
                }
                entity.push(DirectoryRecord { elements, lower: Vec::new() });
            }
            let Some(record) = entity.get_mut(at) else { return Ok(()) };
            entity = &mut record.lower;
        }
        entity.push(DirectoryRecord { elements: record, lower: Vec::new() });
        Ok(())
    }
}

/// PS3.10 §8.2
fn check(file_id: &[&str]) -> Result<(), ValueError> {
    let is_component = |component: &&str| {
        (1..=8).contains(&component.len())
            && component.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
    };
    if (1..=8).contains(&file_id.len()) && file_id.iter().all(is_component) {
        return Ok(());
    }
    let expected = "one to eight components of one to eight capital letters, digits and underscores";
    Err(ValueError::Unfit { tag: tags::REFERENCED_FILE_ID, vr: Vr::CS, expected })
}

/// A record of this type with these elements of a file, and the character set in which they are.
fn keys(record_type: &str, tags: &[Tag], data_set: &DataSet) -> Result<DataSet, ValueError> {
    let character_set = core::iter::once(&tags::SPECIFIC_CHARACTER_SET);
    let elements = character_set.chain(tags).filter_map(|tag| data_set.get_element(*tag)).cloned();
    let mut record: DataSet = elements.collect();
    record.insert(Element::new(tags::DIRECTORY_RECORD_TYPE, Vr::CS, Vec::new()));
    record.set(tags::DIRECTORY_RECORD_TYPE, record_type)?;
    Ok(record)
}

/// Whether a record is that of the patient, study or series of a file. A patient is the same if ID and name are.
fn is_same(record: &DirectoryRecord, record_type: &str, tags: &[Tag], data_set: &DataSet) -> bool {
    let told_apart_by = if record_type == "PATIENT" { tags } else { tags.get(..1).unwrap_or_default() };
    let text = |data_set: &DataSet, tag| data_set.string(tag).unwrap_or_default();
    record.record_type() == record_type
        && told_apart_by.iter().all(|tag| text(&record.elements, *tag) == text(data_set, *tag))
}

/// The Directory Record Type of an instance of this SOP class (PS3.3 Table F.4-1).
fn record_type(class: &Uid) -> &'static str {
    let keyword = sop_classes::by_uid(class).map_or("", |class| class.keyword);
    let has = |part| keyword.contains(part);
    match keyword {
        "KeyObjectSelectionDocumentStorage" => "KEY OBJECT DOC",
        "RTDoseStorage" => "RT DOSE",
        "RTStructureSetStorage" => "RT STRUCTURE SET",
        "RTPlanStorage" | "RTIonPlanStorage" => "RT PLAN",
        "RawDataStorage" => "RAW DATA",
        "SpatialFiducialsStorage" => "FIDUCIAL",
        "RealWorldValueMappingStorage" => "VALUE MAP",
        "MRSpectroscopyStorage" => "SPECTROSCOPY",
        _ if has("TreatmentRecord") => "RT TREAT RECORD",
        _ if has("SpatialRegistration") => "REGISTRATION",
        _ if has("PresentationState") => "PRESENTATION",
        _ if has("WaveformStorage") || has("ECG") => "WAVEFORM",
        _ if keyword.starts_with("Encapsulated") => "ENCAP DOC",
        _ if has("SRStorage") || has("DoseSR") || has("Report") || has("ProcedureLog") => "SR DOCUMENT",
        _ => "IMAGE",
    }
}
