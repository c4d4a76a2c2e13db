//! What the index says of an instance.

use kerma_dataset::{DataSet, Element, ElementRef, Encoding, ValueRef};
use kerma_dictionary::sop_classes::{self, ServiceClass};
use kerma_dictionary::{ByteOrder, Tag, Uid, Vr, tags};
use kerma_service::matching::keys::Level;

use crate::attributes::{self, LEVELS};

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

/// Room for the attributes that an instance has of one level, as far as it is known.
const ROOM: usize = 256;

/// The attributes of each of the [levels](LEVELS), as the index has them.
fn of_levels(head: &DataSet) -> [Vec<u8>; LEVELS.len()] {
    as_it_is(head).unwrap_or_else(|| encoded_anew(head))
}

/// The same of a data set whose bytes are what the index is to have, as those of most are; `None` of another.
fn as_it_is(head: &DataSet) -> Option<[Vec<u8>; LEVELS.len()]> {
    let mut levels = LEVELS.map(|level| (level, Vec::new()));
    for element in head {
        let tag = element.tag();
        let is_dated = tag == tags::TIMEZONE_OFFSET_FROM_UTC;
        let of = attributes::level_of(tag);
        if tag == tags::SPECIFIC_CHARACTER_SET || (of.is_none() && !is_dated) {
            continue;
        }
        for (level, out) in &mut levels {
            if Some(*level) == of || (is_dated && *level > Level::Patient) {
                write_as_it_is(element, out)?;
            }
        }
    }
    Some(levels.map(|(_, out)| out))
}

/// Appends an element in Explicit VR Little Endian, if its bytes are the same there and in UTF-8, and its length has 16 bits (PS3.5
/// §7.1.2).
fn write_as_it_is(element: ElementRef<'_>, out: &mut Vec<u8>) -> Option<()> {
    let (vr, ValueRef::Bytes { bytes, byte_order }) = (element.vr(), element.value()) else { return None };
    let is_short = u16::try_from(bytes.len()).is_ok() && !vr.has_long_length();
    let is_ordered = vr.unit() == 1 || byte_order == ByteOrder::LittleEndian;
    if !is_short || !bytes.len().is_multiple_of(2) || !is_ordered || !element.is_plain() {
        return None;
    }
    if out.is_empty() {
        out.reserve(ROOM);
    }
    element.write(out, Encoding::ExplicitVrLittleEndian).ok()
}

fn encoded_anew(head: &DataSet) -> [Vec<u8>; LEVELS.len()] {
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
    let has_value = |element: &ElementRef<'_>| !element.bytes().trim_ascii_end().is_empty();
    let lacks = |element: &ElementRef<'_>| data_set.get_element(element.tag()).filter(has_value).is_none();
    let missing: Vec<Element> =
        other.iter().filter(has_value).filter(lacks).map(ElementRef::to_element).collect();
    if missing.is_empty() {
        return None;
    }
    data_set.extend(missing);
    Some(data_set)
}

pub(crate) const UTF_8: &str = "ISO_IR 192";

#[cfg(test)]
mod tests {
    use kerma_dataset::Value;

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
    fn what_is_as_the_index_has_it_is_written_as_what_is_encoded_anew() {
        let mut plain = head();
        plain.set(tags::PATIENT_NAME, "Doe^Jane=").unwrap();
        plain.set(tags::TIMEZONE_OFFSET_FROM_UTC, "+0100").unwrap();
        plain.set(tags::STUDY_DESCRIPTION, "").unwrap();
        plain.set(tags::SERIES_NUMBER, "7").unwrap();
        plain.insert(Element::new(tags::INSTANCE_NUMBER, Vr::US, vec![2, 0]));
        // Neither text of the character set nor a number: what it is stays, whatever it is.
        plain.insert(Element::new(tags::MODALITY, Vr::CS, b"\xe9\x1b".to_vec()));
        plain.insert(Element::new(tags::SOURCE_APPLICATION_ENTITY_TITLE, Vr::AE, b"of no level".to_vec()));
        assert_eq!(as_it_is(&plain).unwrap(), encoded_anew(&plain));
        let swapped = Value::Bytes { bytes: vec![2, 0].into(), byte_order: ByteOrder::BigEndian };
        let others = [
            Element::new(tags::PATIENT_NAME, Vr::PN, b"M\xfcller".to_vec()),
            Element::new(tags::PATIENT_NAME, Vr::PN, b"\x1b(BDoe".to_vec()),
            Element::new(tags::STUDY_DATE, Vr::DA, b"2024022".to_vec()),
            Element::new(tags::STUDY_DESCRIPTION, Vr::UN, b"head".to_vec()),
            Element::new(tags::STUDY_DESCRIPTION, Vr::LO, vec![b' '; 0x1_0000]),
            Element::empty(tags::STUDY_DESCRIPTION, Vr::SQ),
            Element::new(tags::INSTANCE_NUMBER, Vr::US, swapped),
        ];
        for other in others {
            let mut head = plain.clone();
            head.insert(other.clone());
            assert_eq!(as_it_is(&head), None, "{other:?}");
            assert_eq!(of_levels(&head), encoded_anew(&head), "{other:?}");
        }
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
