//! Whom and what a file is about: patient and study, as its first elements say.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use bytes::Bytes;
use kerma_dataset::part10::{Part10, ReadHead};
use kerma_dataset::{DataSet, Encoding, Reading};
use kerma_dictionary::tags;

/// What an instance is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Identity {
    /// Study Instance UID.
    pub(crate) study: String,
    /// Patient's Name.
    pub(crate) patient: String,
}

/// Logs patient and study of the file. That it cannot be read is said elsewhere.
pub(crate) fn log(path: &Path) {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(FIRST_PART as u64).read_to_end(&mut bytes));
    if let (Ok(_), Ok(ReadHead::Head(head))) = (read, Part10::read_head(&bytes))
        && let Ok(encoding) = head.meta.encoding()
    {
        log_beginning(Bytes::from(bytes).slice(head.data_set_offset..), encoding);
    }
}

/// What the file is about; `None` if it cannot be read as DICOM.
pub(crate) fn read(path: &Path) -> io::Result<Option<Identity>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(FIRST_PART as u64).read_to_end(&mut bytes)?;
    let Ok(ReadHead::Head(head)) = Part10::read_head(&bytes) else { return Ok(None) };
    let Ok(encoding) = head.meta.encoding() else { return Ok(None) };
    if encoding == Encoding::DeflatedExplicitVrLittleEndian {
        // its beginning cannot be inflated alone
        bytes = std::fs::read(path)?;
    }
    let read =
        Reading::new(encoding).until(tags::STUDY_ID).read(Bytes::from(bytes).slice(head.data_set_offset..));
    let value = |data_set: &DataSet, tag| data_set.string(tag).unwrap_or_default().trim().to_owned();
    Ok(read.ok().map(|read| Identity {
        study: value(&read.data_set, tags::STUDY_INSTANCE_UID),
        patient: value(&read.data_set, tags::PATIENT_NAME),
    }))
}

/// Logs patient and study of a data set whose elements up to the study's are here; not if it is deflated.
pub(crate) fn log_beginning(data_set: Bytes, encoding: Encoding) {
    if !log::log_enabled!(log::Level::Info) {
        return;
    }
    if let Ok(read) = Reading::new(encoding).until(tags::STUDY_ID).read(data_set) {
        let value = |tag| read.data_set.string(tag).unwrap_or_default();
        log::info!(
            "Patient ID [{}], Patient's Name [{}], Study Instance UID [{}]",
            value(tags::PATIENT_ID),
            value(tags::PATIENT_NAME),
            value(tags::STUDY_INSTANCE_UID)
        );
    }
}

/// Bytes in which the elements of a patient and a study nearly always are.
pub(crate) const FIRST_PART: usize = 256 << 10;
