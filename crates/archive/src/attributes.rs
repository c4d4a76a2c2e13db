//! Which attributes the index keeps, and at which level.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use kerma_dataset::Element;
use kerma_dictionary::{Tag, Vr, data_elements, tags};
use kerma_service::matching::keys::{self, InformationModel, Level};

/// The levels of the index, from the widest to the narrowest.
pub(crate) const LEVELS: [Level; 4] = [Level::Patient, Level::Study, Level::Series, Level::Image];

/// What is counted or gathered when it is asked for.
pub(crate) const COMPUTED: [(Tag, Level); 8] = [
    (tags::NUMBER_OF_PATIENT_RELATED_STUDIES, Level::Patient),
    (tags::NUMBER_OF_PATIENT_RELATED_SERIES, Level::Patient),
    (tags::NUMBER_OF_PATIENT_RELATED_INSTANCES, Level::Patient),
    (tags::NUMBER_OF_STUDY_RELATED_SERIES, Level::Study),
    (tags::NUMBER_OF_STUDY_RELATED_INSTANCES, Level::Study),
    (tags::MODALITIES_IN_STUDY, Level::Study),
    (tags::SOP_CLASSES_IN_STUDY, Level::Study),
    (tags::NUMBER_OF_SERIES_RELATED_INSTANCES, Level::Series),
];

/// The level whose row has this attribute: what the tables of keys have (PS3.4 §C.6), except for sequences.
pub(crate) fn level_of(tag: Tag) -> Option<Level> {
    kept().get(&tag).copied()
}

fn kept() -> &'static BTreeMap<Tag, Level> {
    static KEPT: OnceLock<BTreeMap<Tag, Level>> = OnceLock::new();
    KEPT.get_or_init(|| {
        let mut kept = BTreeMap::new();
        for level in LEVELS {
            for model in [InformationModel::PatientRoot, InformationModel::StudyRoot] {
                // Of a study root, what is the patient's is in the table of the study.
                let keys = keys::of(model, Some(level)).iter().filter(|key| key.depth == 0);
                for tag in keys.filter_map(|key| key.tag).filter(|tag| is_kept(*tag)) {
                    kept.entry(tag).or_insert(level);
                }
            }
        }
        kept
    })
}

fn is_kept(tag: Tag) -> bool {
    let is_value = |vr: &Vr| !matches!(vr, Vr::SQ | Vr::OB | Vr::OW | Vr::UN);
    !COMPUTED.iter().any(|(computed, _)| *computed == tag)
        && !ABOUT_THE_ANSWER.contains(&tag)
        && data_elements::by_tag(tag).is_some_and(|element| element.vrs.iter().all(is_value))
}

/// What does not come with an instance.
const ABOUT_THE_ANSWER: [Tag; 4] = [
    tags::SPECIFIC_CHARACTER_SET,
    tags::QUERY_RETRIEVE_LEVEL,
    tags::RETRIEVE_AE_TITLE,
    tags::INSTANCE_AVAILABILITY,
];

/// An element of text, padded (PS3.5 §6.2).
pub(crate) fn text(tag: Tag, vr: Vr, text: &str) -> Element {
    let mut bytes = text.as_bytes().to_vec();
    if bytes.len() % 2 == 1 {
        bytes.push(if vr == Vr::UI { 0 } else { b' ' });
    }
    Element::new(tag, vr, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_unique_key_is_kept_at_its_level() {
        for level in LEVELS {
            assert_eq!(level_of(keys::unique_key(level).unwrap()), Some(level));
        }
    }

    #[test]
    fn what_is_asked_for_most_is_kept() {
        for (tag, level) in [
            (tags::PATIENT_NAME, Level::Patient),
            (tags::PATIENT_BIRTH_DATE, Level::Patient),
            (tags::STUDY_DATE, Level::Study),
            (tags::ACCESSION_NUMBER, Level::Study),
            (tags::STUDY_DESCRIPTION, Level::Study),
            (tags::MODALITY, Level::Series),
            (tags::SERIES_NUMBER, Level::Series),
            (tags::INSTANCE_NUMBER, Level::Image),
            (tags::SOP_CLASS_UID, Level::Image),
        ] {
            assert_eq!(level_of(tag), Some(level), "{tag}");
        }
        assert_eq!(level_of(tags::PIXEL_DATA), None);
    }
}
