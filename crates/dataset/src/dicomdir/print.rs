//! The tree as text.

use core::fmt;

use kerma_dictionary::{Tag, tags};

use super::{DicomDir, DirectoryRecord};

/// The tree, a record a line: its type, its keys, and its file behind an arrow.
impl fmt::Display for DicomDir {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "FILE-SET {}",
            self.elements.string(tags::FILE_SET_ID).unwrap_or_default().escape_debug()
        )?;
        self.records.iter().try_for_each(|record| print(record, 1, f))
    }
}

fn print(record: &DirectoryRecord, depth: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let record_type = record.record_type();
    write!(f, "{:indent$}{}", "", record_type.escape_debug(), indent = depth * 2)?;
    for tag in keys(&record_type) {
        if let Ok(value) = record.elements.string(*tag)
            && !value.is_empty()
        {
            write!(f, "  {}", value.escape_debug())?;
        }
    }
    let file = record.file_id().join("/");
    if !file.is_empty() {
        write!(f, "  -> {}", file.escape_debug())?;
    }
    writeln!(f)?;
    record.lower.iter().try_for_each(|record| print(record, depth + 1, f))
}

/// The elements that tell one record of this type from another.
const fn keys(record_type: &str) -> &'static [Tag] {
    match record_type.as_bytes() {
        b"PATIENT" => &[tags::PATIENT_ID, tags::PATIENT_NAME],
        b"STUDY" => &[tags::STUDY_DATE, tags::STUDY_DESCRIPTION, tags::STUDY_INSTANCE_UID],
        b"SERIES" => {
            &[tags::MODALITY, tags::SERIES_NUMBER, tags::SERIES_DESCRIPTION, tags::SERIES_INSTANCE_UID]
        }
        _ => &[tags::INSTANCE_NUMBER, tags::REFERENCED_SOP_INSTANCE_UID_IN_FILE],
    }
}
