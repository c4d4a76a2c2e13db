//! What the index says of an instance.

use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Tag, Uid, tags};
use kerma_service::matching::keys::Level;

use crate::attributes::{self, LEVELS};

/// The rows of an instance, from the patient's to its own.
#[derive(Debug)]
pub(crate) struct Entry {
    /// What tells patients apart.
    pub(crate) identity: String,
    pub(crate) patient_id: Option<String>,
    pub(crate) study: Uid,
    pub(crate) study_date: Option<String>,
    pub(crate) accession_number: Option<String>,
    pub(crate) series: Uid,
    pub(crate) modality: Option<String>,
    pub(crate) instance: Uid,
    pub(crate) sop_class: Uid,
    /// The attributes of each of [`LEVELS`], encoded.
    pub(crate) data_sets: [Vec<u8>; 4],
}

/// Why an instance cannot be indexed: the elements that its data set lacks, or that contradict something.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Offending {
    pub(crate) elements: Vec<Tag>,
    pub(crate) comment: &'static str,
}

impl Entry {
    /// Of the attributes that a [`Head`](crate::head::Head) found.
    pub(crate) fn new(head: &DataSet) -> Result<Entry, Offending> {
        let mut missing = Vec::new();
        // What is not text of one value cannot be a unique key.
        let mut uid = |tag| {
            let uid = head.uid(tag).ok().filter(|uid| uid.as_str().is_some_and(|uid| !uid.is_empty()));
            uid.unwrap_or_else(|| {
                missing.push(tag);
                Uid::from_bytes(b"")
            })
        };
        let (sop_class, instance) = (uid(tags::SOP_CLASS_UID), uid(tags::SOP_INSTANCE_UID));
        let (study, series) = (uid(tags::STUDY_INSTANCE_UID), uid(tags::SERIES_INSTANCE_UID));
        if !missing.is_empty() {
            return Err(Offending { elements: missing, comment: "An identifying attribute is missing" });
        }
        let data_sets = LEVELS.map(|level| of_level(head, level));
        Ok(Entry {
            identity: identity(head),
            patient_id: single(head, tags::PATIENT_ID),
            study,
            study_date: single(head, tags::STUDY_DATE).filter(|date| date.is_empty() || is_date(date)),
            accession_number: single(head, tags::ACCESSION_NUMBER),
            series,
            modality: single(head, tags::MODALITY),
            instance,
            sop_class,
            data_sets,
        })
    }
}

/// Patient ID and who issued it; without an ID the name has to do.
fn identity(head: &DataSet) -> String {
    let text = |tag| head.strings(tag).unwrap_or_default().join("\\");
    let id = text(tags::PATIENT_ID);
    match id.is_empty() {
        true => format!("name\n{}", text(tags::PATIENT_NAME)),
        false => format!("id\n{id}\n{}", text(tags::ISSUER_OF_PATIENT_ID)),
    }
}

/// The value, empty if there is none; `None` if there are several, which SQL cannot compare.
fn single(head: &DataSet, tag: Tag) -> Option<String> {
    let values = head.strings(tag).unwrap_or_default();
    match values.len() {
        0 => Some(String::new()),
        _ => <[String; 1]>::try_from(values).ok().map(|[value]| value),
    }
}

/// Whether text compares as dates do: `19990231`, but not `1999.02.31` of ACR-NEMA.
pub(crate) fn is_date(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The attributes of this level, their text in UTF-8.
fn of_level(head: &DataSet, level: Level) -> Vec<u8> {
    let is_of = |tag| tag == tags::SPECIFIC_CHARACTER_SET || attributes::level_of(tag) == Some(level);
    let mut data_set: DataSet = head.iter().filter(|element| is_of(element.tag())).cloned().collect();
    // UTF-8 has every character, and what was read can be written.
    data_set = data_set.in_character_set("ISO_IR 192").unwrap_or_default();
    data_set.remove(tags::SPECIFIC_CHARACTER_SET);
    data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> DataSet {
        let mut head = DataSet::new();
        head.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
        head.set(tags::SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.7").unwrap();
        head.set(tags::SOP_INSTANCE_UID, "1.2.3.4").unwrap();
        head.set(tags::STUDY_INSTANCE_UID, "1.2").unwrap();
        head.set(tags::SERIES_INSTANCE_UID, "1.2.3").unwrap();
        head.set(tags::PATIENT_NAME, "Müller^Jörg").unwrap();
        head.set(tags::STUDY_DATE, "20240229").unwrap();
        head
    }

    #[test]
    fn each_level_has_its_attributes_in_utf_8() {
        let entry = Entry::new(&head()).unwrap();
        let [patient, study, ..] = &entry.data_sets;
        let patient = DataSet::read(patient.clone(), Encoding::ExplicitVrLittleEndian).unwrap();
        assert_eq!(patient.len(), 1);
        assert_eq!(
            patient.get_element(tags::PATIENT_NAME).unwrap().bytes().trim_ascii_end(),
            "Müller^Jörg".as_bytes()
        );
        let study = DataSet::read(study.clone(), Encoding::ExplicitVrLittleEndian).unwrap();
        assert_eq!(study.string(tags::STUDY_DATE).unwrap(), "20240229");
        assert_eq!(entry.study_date.as_deref(), Some("20240229"));
    }

    #[test]
    fn what_is_missing_is_named() {
        let mut head = head();
        head.remove(tags::STUDY_INSTANCE_UID);
        head.set(tags::SOP_INSTANCE_UID, "").unwrap();
        let offending = Entry::new(&head).unwrap_err();
        assert_eq!(offending.elements, [tags::SOP_INSTANCE_UID, tags::STUDY_INSTANCE_UID]);
    }

    #[test]
    fn a_patient_without_an_id_is_told_apart_by_the_name() {
        let mut head = head();
        let unnamed = Entry::new(&head).unwrap().identity;
        head.set(tags::PATIENT_ID, "7").unwrap();
        let known = Entry::new(&head).unwrap();
        assert_ne!(known.identity, unnamed);
        head.set(tags::ISSUER_OF_PATIENT_ID, "ELSEWHERE").unwrap();
        assert_ne!(Entry::new(&head).unwrap().identity, known.identity);
    }
}
