//! A data set that a tool is told to send: a DICOM file, or a text of the DICOM JSON model.

use std::path::Path;

use bytes::Bytes;
use kerma_dataset::DataSet;
use kerma_dataset::json::FromJson;
use kerma_dictionary::{Uid, tags};

use crate::files::reading;

/// A data set, and the SOP Instance UID that the file has for it.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) sop_instance: Option<Uid>,
    /// Without SOP Class UID and SOP Instance UID, which a command has.
    pub(crate) data_set: DataSet,
}

/// Reads all data sets of it: the one of a DICOM file, or those of a text, which is an object, a list of objects, or an object a line.
/// As [`read`].
pub(crate) fn read_all(path: &Path) -> Result<Vec<DataSet>, String> {
    let bytes = reading::bytes(path).map_err(|error| error.to_string())?;
    match text_of(&bytes) {
        Some(text) if text.starts_with('[') => {
            FromJson::new().data_sets(text).map_err(|error| error.to_string())
        }
        Some(text) if lines(text).len() > 1 => lines(text)
            .into_iter()
            .map(|line| FromJson::new().data_set(line).map_err(|e| e.to_string()))
            .collect(),
        _ => given(path, bytes).map(|given| vec![given.data_set]),
    }
}

/// Reads it; `-` is stdin. The error says what is wrong, without the path.
pub(crate) fn read(path: &Path) -> Result<Given, String> {
    let bytes = reading::bytes(path).map_err(|error| error.to_string())?;
    given(path, bytes)
}

fn given(path: &Path, bytes: Vec<u8>) -> Result<Given, String> {
    let (mut data_set, of_meta) = match text_of(&bytes) {
        Some(text) => (of_json(text)?, None),
        None => {
            let (file, warnings) = reading::parse(Bytes::from(bytes))?;
            warnings.iter().for_each(|warning| log::warn!("{}: {warning}", path.display()));
            (file.data_set, Some(file.meta.sop_instance()).filter(|uid| !uid.is_empty()))
        }
    };
    let sop_instance = data_set.uid(tags::SOP_INSTANCE_UID).ok().or(of_meta);
    data_set.retain(|element| {
        let tag = element.tag();
        tag.group() != 0x0002 && ![tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID].contains(&tag)
    });
    Ok(Given { sop_instance, data_set })
}

/// The text, if it may be JSON: a data set in any encoding has a zero among its first bytes, and a file begins with zeros.
fn text_of(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim();
    text.starts_with(['{', '[']).then_some(text)
}

/// The lines, if each of them is an object.
fn lines(text: &str) -> Vec<&str> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let are_objects = lines.iter().all(|line| line.starts_with('{') && line.ends_with('}'));
    if are_objects { lines } else { Vec::new() }
}

fn of_json(text: &str) -> Result<DataSet, String> {
    let told = |error: kerma_dataset::JsonError| error.to_string();
    if !text.starts_with('[') {
        return FromJson::new().data_set(text).map_err(told);
    }
    let mut data_sets = FromJson::new().data_sets(text).map_err(told)?;
    match (data_sets.pop(), data_sets.len()) {
        (Some(data_set), 0) => Ok(data_set),
        (None, _) => Err("there is no data set in it".into()),
        (Some(_), others) => Err(format!("there are {} data sets in it, and one is sent", others + 1)),
    }
}
