//! What a directory record says of its patient, study, series or instance: the keys of PS3.3 §F.5.

use kerma_dictionary::{Tag, Uid, sop_classes, tags};

/// Whether a record has to have a key (PS3.5 §7.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// With a value.
    One,
    /// With or without a value.
    Two,
    /// If the file has it.
    IfThere,
}

use Type::{IfThere, One, Two};

pub(super) type Key = (Tag, Type);

/// PS3.3 §F.5.1 to §F.5.3, each with what tells two records apart first.
pub(super) const LEVELS: [(&str, &[Key]); 3] = [
    ("PATIENT", &[(tags::PATIENT_ID, One), (tags::PATIENT_NAME, Two)]),
    (
        "STUDY",
        &[
            (tags::STUDY_INSTANCE_UID, One),
            (tags::STUDY_DATE, One),
            (tags::STUDY_TIME, One),
            (tags::STUDY_DESCRIPTION, Two),
            (tags::STUDY_ID, One),
            (tags::ACCESSION_NUMBER, Two),
        ],
    ),
    ("SERIES", &[(tags::SERIES_INSTANCE_UID, One), (tags::MODALITY, One), (tags::SERIES_NUMBER, One)]),
];

const NUMBER: Key = (tags::INSTANCE_NUMBER, One);
const DATE: Key = (tags::CONTENT_DATE, One);
const TIME: Key = (tags::CONTENT_TIME, One);
const LABEL: Key = (tags::CONTENT_LABEL, One);
const DESCRIPTION: Key = (tags::CONTENT_DESCRIPTION, Two);
const CREATOR: Key = (tags::CONTENT_CREATOR_NAME, Two);
const CONCEPT: Key = (tags::CONCEPT_NAME_CODE_SEQUENCE, One);
const IMAGE_TYPE: Key = (tags::IMAGE_TYPE, IfThere);

/// PS3.3 §F.5.4 ff., by the type of the record.
const INSTANCES: [(&str, &[Key]); 20] = [
    ("IMAGE", &[NUMBER, IMAGE_TYPE, (tags::REFERENCED_IMAGE_SEQUENCE, IfThere)]),
    ("RT DOSE", &[NUMBER, (tags::DOSE_SUMMATION_TYPE, One), (tags::DOSE_COMMENT, IfThere)]),
    (
        "RT STRUCTURE SET",
        &[
            NUMBER,
            (tags::STRUCTURE_SET_LABEL, One),
            (tags::STRUCTURE_SET_DATE, Two),
            (tags::STRUCTURE_SET_TIME, Two),
        ],
    ),
    ("RT PLAN", &[NUMBER, (tags::RT_PLAN_LABEL, One), (tags::RT_PLAN_DATE, Two), (tags::RT_PLAN_TIME, Two)]),
    ("RT TREAT RECORD", &[NUMBER, (tags::TREATMENT_DATE, Two), (tags::TREATMENT_TIME, Two)]),
    (
        "PRESENTATION",
        &[
            (tags::PRESENTATION_CREATION_DATE, One),
            (tags::PRESENTATION_CREATION_TIME, One),
            NUMBER,
            LABEL,
            DESCRIPTION,
            CREATOR,
            (tags::REFERENCED_SERIES_SEQUENCE, IfThere),
            (tags::BLENDING_SEQUENCE, IfThere),
        ],
    ),
    ("WAVEFORM", &[NUMBER, DATE, TIME]),
    (
        "SR DOCUMENT",
        &[
            NUMBER,
            (tags::COMPLETION_FLAG, One),
            (tags::VERIFICATION_FLAG, One),
            DATE,
            TIME,
            CONCEPT,
            (tags::CONTENT_SEQUENCE, IfThere),
        ],
    ),
    ("KEY OBJECT DOC", &[NUMBER, DATE, TIME, CONCEPT, (tags::CONTENT_SEQUENCE, IfThere)]),
    (
        "SPECTROSCOPY",
        &[
            (tags::IMAGE_TYPE, One),
            DATE,
            TIME,
            NUMBER,
            (tags::REFERENCED_IMAGE_EVIDENCE_SEQUENCE, IfThere),
            (tags::NUMBER_OF_FRAMES, One),
            (tags::ROWS, One),
            (tags::COLUMNS, One),
            (tags::DATA_POINT_ROWS, One),
            (tags::DATA_POINT_COLUMNS, One),
        ],
    ),
    ("RAW DATA", &[DATE, TIME, NUMBER]),
    ("REGISTRATION", &[DATE, TIME, NUMBER, LABEL, DESCRIPTION, CREATOR]),
    ("FIDUCIAL", &[DATE, TIME, NUMBER, LABEL, DESCRIPTION, CREATOR]),
    ("VALUE MAP", &[DATE, TIME, NUMBER, LABEL, DESCRIPTION, CREATOR]),
    (
        "ENCAP DOC",
        &[
            (tags::CONTENT_DATE, Two),
            (tags::CONTENT_TIME, Two),
            NUMBER,
            (tags::DOCUMENT_TITLE, Two),
            (tags::HL7_INSTANCE_IDENTIFIER, IfThere),
            (tags::CONCEPT_NAME_CODE_SEQUENCE, Two),
            (tags::MIME_TYPE_OF_ENCAPSULATED_DOCUMENT, One),
        ],
    ),
    ("STEREOMETRIC", &[DATE, TIME, NUMBER, LABEL, DESCRIPTION, CREATOR]),
    ("MEASUREMENT", &[NUMBER, DATE, TIME]),
    ("SURFACE", &[DATE, TIME, NUMBER, LABEL, DESCRIPTION, CREATOR]),
    ("SURFACE SCAN", &[DATE, TIME]),
    ("TRACT", &[DATE, TIME, NUMBER, LABEL, DESCRIPTION, CREATOR]),
];

/// The keys of a record of an instance.
pub(super) fn of_instance(record_type: &str) -> &'static [Key] {
    INSTANCES.iter().find(|row| row.0 == record_type).map_or(&[], |row| row.1)
}

/// The Directory Record Type of an instance of this SOP class (PS3.3 Table F.4-1).
pub(super) fn record_type(class: &Uid) -> &'static str {
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
        "StereometricRelationshipStorage" => "STEREOMETRIC",
        "SurfaceSegmentationStorage" => "SURFACE",
        "TractographyResultsStorage" => "TRACT",
        _ if has("SurfaceScan") => "SURFACE SCAN",
        _ if has("MeasurementsStorage") || has("IntraocularLensCalculations") => "MEASUREMENT",
        _ if has("TreatmentRecord") => "RT TREAT RECORD",
        _ if has("SpatialRegistration") => "REGISTRATION",
        _ if has("PresentationState") => "PRESENTATION",
        _ if has("WaveformStorage") || has("ECG") => "WAVEFORM",
        _ if keyword.starts_with("Encapsulated") => "ENCAP DOC",
        _ if has("SRStorage") || has("DoseSR") || has("Report") || has("ProcedureLog") => "SR DOCUMENT",
        _ => "IMAGE",
    }
}
