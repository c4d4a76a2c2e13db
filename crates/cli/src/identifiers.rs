//! What an identifier says and whom a file is about, for those who ask to see it in the log.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use bytes::Bytes;
use kerma_dataset::part10::{Part10, ReadHead};
use kerma_dataset::{DataSet, Reading};
use kerma_dictionary::tags;

/// Logs a listing of the identifier of a request or a response.
pub(crate) fn log_listing(whose: &str, identifier: &DataSet) {
    log::info!("# {whose} Identifier\n{identifier}");
}

/// Logs patient and study of the file. That it cannot be read is said elsewhere.
pub(crate) fn log(path: &Path) {
    if log::log_enabled!(log::Level::Info)
        && let Some(data_set) = beginning(path)
    {
        let value = |tag| data_set.string(tag).unwrap_or_default();
        log::info!(
            "Patient ID [{}], Patient's Name [{}], Study Instance UID [{}]",
            value(tags::PATIENT_ID),
            value(tags::PATIENT_NAME),
            value(tags::STUDY_INSTANCE_UID)
        );
    }
}

/// The elements up to the study's, if they are in the first part of the file and not deflated.
fn beginning(path: &Path) -> Option<DataSet> {
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(FIRST_PART).read_to_end(&mut bytes).ok()?;
    let Ok(ReadHead::Head(head)) = Part10::read_head(&bytes) else { return None };
    let reading = Reading::new(head.meta.encoding().ok()?).until(tags::STUDY_ID);
    let data_set = Bytes::from(bytes).slice(head.data_set_offset..);
    reading.read(data_set).ok().map(|read| read.data_set)
}

/// Bytes in which the elements of a patient and a study nearly always are.
const FIRST_PART: u64 = 256 << 10;
