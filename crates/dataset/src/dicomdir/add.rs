//! Files as records: patient, study, series, instance (PS3.3 §F.4, §F.5).

use alloc::vec::Vec;

use kerma_dictionary::{Tag, Uid, Vr, data_elements, tags, uids};

use super::{
    DicomDir, DirectoryRecord,
    keys::{self, Key, Type},
};
use crate::{
    DataSet, Element, ElementRef, Value, ValueError,
    part10::{FileMeta, Part10},
};

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
    /// The record takes over the keys that the file has; [`missing_keys`] says which of those that it must have the file
    /// has not.
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
        let record_type = keys::record_type(&class);
        let mut record = elements(record_type, keys::of_instance(record_type), data_set)?;
        let is_document = matches!(record_type, "SR DOCUMENT" | "KEY OBJECT DOC");
        if is_document {
            document(&mut record, data_set)?;
        }
        record.set(tags::REFERENCED_FILE_ID, file_id)?;
        record.set(tags::REFERENCED_SOP_CLASS_UID_IN_FILE, class)?;
        record.set(tags::REFERENCED_SOP_INSTANCE_UID_IN_FILE, instance)?;
        record.set(tags::REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE, file.meta.transfer_syntax())?;
        let mut entity = &mut self.records;
        for (record_type, keys) in keys::LEVELS {
            let there = entity.iter().position(|record| is_same(record, record_type, keys, data_set));
            let at = there.unwrap_or(entity.len());
            if there.is_none() {
                let elements = elements(record_type, keys, data_set)?;
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
fn elements(record_type: &str, keys: &[Key], data_set: &DataSet) -> Result<DataSet, ValueError> {
    let character_set = core::iter::once(tags::SPECIFIC_CHARACTER_SET);
    let tags = character_set.chain(keys.iter().map(|key| key.0));
    let mut record: DataSet = tags.filter_map(|tag| data_set.get_element(tag)).collect();
    for (tag, key_type) in keys {
        if *key_type != Type::IfThere && !record.contains(*tag) {
            // of type 2, or better than nothing
            let vr = data_elements::vr_of(*tag).ok_or(ValueError::UnknownVr(*tag))?;
            record.insert(Element::empty(*tag, vr));
        }
    }
    record.insert(Element::new(tags::DIRECTORY_RECORD_TYPE, Vr::CS, Vec::new()));
    record.set(tags::DIRECTORY_RECORD_TYPE, record_type)?;
    Ok(record)
}

/// What a record says of a document beside its keys: of the content only what modifies the title, and when it was
/// verified last (PS3.3 Table F.5-26).
fn document(record: &mut DataSet, data_set: &DataSet) -> Result<(), ValueError> {
    if let Some(Value::Sequence(content)) =
        record.get_element_mut(tags::CONTENT_SEQUENCE).map(Element::value_mut)
    {
        content
            .items
            .retain(|item| item.data_set.string(tags::RELATIONSHIP_TYPE).as_deref() == Ok("HAS CONCEPT MOD"));
        if content.items.is_empty() {
            record.remove(tags::CONTENT_SEQUENCE);
        }
    }
    let observers = data_set.items(tags::VERIFYING_OBSERVER_SEQUENCE).unwrap_or_default();
    let verified =
        observers.iter().filter_map(|item| item.data_set.string(tags::VERIFICATION_DATE_TIME).ok());
    match verified.max() {
        Some(last) => record.set(tags::VERIFICATION_DATE_TIME, last),
        None => Ok(()),
    }
}

/// The keys that the records of a file must have with a value, and that it has not: the type of the record, and the
/// element.
pub fn missing_keys(file: &DataSet) -> Vec<(&'static str, Tag)> {
    let class = file.uid(tags::SOP_CLASS_UID).unwrap_or_else(|_| Uid::from_static(""));
    let record_type = keys::record_type(&class);
    let instance = core::iter::once((record_type, keys::of_instance(record_type)));
    let required = keys::LEVELS.into_iter().chain(instance).flat_map(|(record_type, keys)| {
        let required = keys.iter().filter(|key| key.1 == Type::One);
        required.map(move |key| (record_type, key.0))
    });
    required.filter(|(_, tag)| file.get_element(*tag).is_none_or(ElementRef::is_empty)).collect()
}

/// Whether a record is that of the patient, study or series of a file. A patient is the same if ID and name are.
fn is_same(record: &DirectoryRecord, record_type: &str, keys: &[Key], data_set: &DataSet) -> bool {
    let told_apart_by = if record_type == "PATIENT" { keys } else { keys.get(..1).unwrap_or_default() };
    let text = |data_set: &DataSet, tag| data_set.string(tag).unwrap_or_default();
    record.record_type() == record_type
        && told_apart_by.iter().all(|key| text(&record.elements, key.0) == text(data_set, key.0))
}
