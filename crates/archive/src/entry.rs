//! What the index says of an instance.

use kerma_dataset::{DataSet, Element, Encoding};
use kerma_dictionary::sop_classes::{self, ServiceClass};
use kerma_dictionary::{Tag, Uid, Vr, tags};
use kerma_service::matching::keys::Level;

use crate::attributes::{self, LEVELS};
use crate::patient::Patient;

/// What the index is to have of an instance.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) instance: Uid,
    pub(crate) sop_class: Uid,
    /// Where it belongs; `None` for an object of no patient.
    pub(crate) place: Option<Place>,
    /// Its attributes, encoded.
    pub(crate) data_set: Vec<u8>,
}

/// The study and series of an instance, and what it says of them.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) study: Uid,
    pub(crate) series: Uid,
    pub(crate) patient: Patient,
    pub(crate) patient_id: Option<String>,
    pub(crate) study_date: Option<String>,
    pub(crate) accession_number: Option<String>,
    pub(crate) modality: Option<String>,
    /// The attributes of the patient, the study and the series, each encoded.
    pub(crate) patient_data_set: Vec<u8>,
    pub(crate) study_data_set: Vec<u8>,
    pub(crate) series_data_set: Vec<u8>,
}

/// Why an instance cannot be indexed: the elements that its data set lacks, or that contradict something.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Offending {
    pub(crate) elements: Vec<Tag>,
    pub(crate) comment: &'static str,
}

impl Entry {
    /// Of the attributes that a [scan](crate::index_scan::scan) kept.
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
        let [patient_data_set, study_data_set, series_data_set, data_set] = of_levels(head);
        let place = (!is_of_no_patient(&sop_class)).then(|| Place {
            study: uid(tags::STUDY_INSTANCE_UID),
            series: uid(tags::SERIES_INSTANCE_UID),
            patient: Patient::of(head),
            patient_id: single(head, tags::PATIENT_ID),
            study_date: date(head, tags::STUDY_DATE),
            accession_number: single(head, tags::ACCESSION_NUMBER),
            modality: single(head, tags::MODALITY),
            patient_data_set,
            study_data_set,
            series_data_set,
        });
        if !missing.is_empty() {
            return Err(Offending { elements: missing, comment: "An identifying attribute is missing" });
        }
        Ok(Entry { instance, sop_class, place, data_set })
    }

    /// The UID whose folder the instance is in.
    pub(crate) fn folder(&self) -> &Uid {
        self.place.as_ref().map_or(&self.sop_class, |place| &place.study)
    }
}

/// Whether the instances of this SOP class belong to no patient, and have no study (PS3.4 annex GG).
pub(crate) fn is_of_no_patient(sop_class: &Uid) -> bool {
    sop_classes::by_uid(sop_class)
        .is_some_and(|class| class.service_class == ServiceClass::NonPatientObjectStorage)
}

/// The value, empty if there is none; `None` if there are several, which SQL cannot compare.
pub(crate) fn single(head: &DataSet, tag: Tag) -> Option<String> {
    let values = head.strings(tag).unwrap_or_default();
    match values.len() {
        0 => Some(String::new()),
        _ => <[String; 1]>::try_from(values).ok().map(|[value]| value),
    }
}

/// The date, if SQL can compare it.
pub(crate) fn date(data_set: &DataSet, tag: Tag) -> Option<String> {
    single(data_set, tag).filter(|date| date.is_empty() || is_date(date))
}

/// Whether text compares as dates do: `19990231`, but not `1999.02.31` of ACR-NEMA.
pub(crate) fn is_date(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The attributes of each of the [levels](LEVELS), as the index has them.
fn of_levels(head: &DataSet) -> [Vec<u8>; LEVELS.len()] {
    let mut levels = LEVELS.map(|level| (level, DataSet::new()));
    // UTF-8 has every character, and what was read can be written.
    for element in head.clone().in_character_set(UTF_8).unwrap_or_default() {
        if element.tag() == tags::TIMEZONE_OFFSET_FROM_UTC {
            // Of the dates and times of the level: an instance of another may be from the other half of the year.
            let dated = levels.iter_mut().filter(|(level, _)| *level > Level::Patient);
            dated.for_each(|(_, of)| of.extend([element.clone()]));
            continue;
        }
        let of = attributes::level_of(element.tag());
        if let Some((_, of)) = levels.iter_mut().find(|(level, _)| Some(*level) == of) {
            of.insert(element);
        }
    }
    levels.map(|(_, of)| to_index(of))
}

/// A data set in UTF-8, as the index has it: without saying so.
pub(crate) fn to_index(mut data_set: DataSet) -> Vec<u8> {
    data_set.remove(tags::SPECIFIC_CHARACTER_SET);
    data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap_or_default()
}

/// A data set of the index, which says that it is in UTF-8.
pub(crate) fn from_index(bytes: Vec<u8>) -> Result<DataSet, kerma_dataset::Error> {
    let mut data_set = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian)?;
    data_set.insert(Element::new(tags::SPECIFIC_CHARACTER_SET, Vr::CS, UTF_8.as_bytes().to_vec()));
    Ok(data_set)
}

/// With the attributes of the other that have no value in this one; `None` if there are none.
pub(crate) fn completed(mut data_set: DataSet, other: &DataSet) -> Option<DataSet> {
    let has_value = |element: &&Element| !element.bytes().trim_ascii_end().is_empty();
    let lacks = |element: &&Element| !data_set.get_element(element.tag()).as_ref().is_some_and(has_value);
    let missing: Vec<Element> = other.iter().filter(has_value).filter(lacks).cloned().collect();
    if missing.is_empty() {
        return None;
    }
    data_set.extend(missing);
    Some(data_set)
}

pub(crate) const UTF_8: &str = "ISO_IR 192";

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
        let place = entry.place.unwrap();
        let patient = from_index(place.patient_data_set).unwrap();
        assert_eq!(patient.len(), 2);
        assert_eq!(
            patient.get_element(tags::PATIENT_NAME).unwrap().bytes().trim_ascii_end(),
            "Müller^Jörg".as_bytes()
        );
        let study = from_index(place.study_data_set).unwrap();
        assert_eq!(date(&study, tags::STUDY_DATE).as_deref(), Some("20240229"));
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
    fn what_has_no_patient_needs_no_study() {
        let mut head = head();
        head.set(tags::SOP_CLASS_UID, kerma_dictionary::uids::HANGING_PROTOCOL_STORAGE.as_str().unwrap())
            .unwrap();
        head.remove(tags::STUDY_INSTANCE_UID);
        head.remove(tags::SERIES_INSTANCE_UID);
        let entry = Entry::new(&head).unwrap();
        assert!(entry.place.is_none());
        assert_eq!(*entry.folder(), kerma_dictionary::uids::HANGING_PROTOCOL_STORAGE);
        head.remove(tags::SOP_INSTANCE_UID);
        assert_eq!(Entry::new(&head).unwrap_err().elements, [tags::SOP_INSTANCE_UID]);
    }

    #[test]
    fn what_has_a_value_is_not_completed() {
        let mut known = DataSet::new();
        known.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
        known.set(tags::PATIENT_ID, "").unwrap();
        let mut other = known.clone();
        assert!(completed(known.clone(), &other).is_none());
        other.set(tags::PATIENT_NAME, "Roe").unwrap();
        other.set(tags::PATIENT_ID, "7").unwrap();
        let completed = completed(known, &other).unwrap();
        assert_eq!(completed.string(tags::PATIENT_NAME).unwrap(), "Doe^Jane");
        assert_eq!(completed.string(tags::PATIENT_ID).unwrap(), "7");
    }
}
