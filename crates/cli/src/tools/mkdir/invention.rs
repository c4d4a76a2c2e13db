//! Values for elements that a DICOMDIR must have and a file has not.

use std::collections::BTreeMap;

use kerma_dataset::{DataSet, Element};
use kerma_dictionary::{Tag, Vr, data_elements, tags};

/// What has been invented, so that the files of one patient and one study get the same.
#[derive(Debug, Default)]
pub(crate) struct Invention {
    count: usize,
    of_patients: BTreeMap<String, String>,
}

impl Invention {
    /// Gives a file a value for this element, if there can be one, and says whence it is, but not what it is.
    pub(crate) fn of(&mut self, tag: Tag, data_set: &mut DataSet) -> String {
        let alternatives: &[Tag] = match tag {
            tags::STUDY_DATE | tags::CONTENT_DATE => &[
                tags::STUDY_DATE,
                tags::SERIES_DATE,
                tags::ACQUISITION_DATE,
                tags::CONTENT_DATE,
                tags::INSTANCE_CREATION_DATE,
            ],
            tags::STUDY_TIME | tags::CONTENT_TIME => &[
                tags::STUDY_TIME,
                tags::SERIES_TIME,
                tags::ACQUISITION_TIME,
                tags::CONTENT_TIME,
                tags::INSTANCE_CREATION_TIME,
            ],
            _ => &[],
        };
        let has = |tag: &&Tag| data_set.get_element(**tag).is_some_and(|element| !element.is_empty());
        if let Some(alternative) = alternatives.iter().find(has)
            && let Some(element) = data_set.get_element(*alternative)
        {
            let element = Element::new(tag, element.vr(), element.to_element().into_value());
            data_set.insert(element);
            return format!("the value of {alternative} is taken");
        }
        let value = match (tag, data_elements::vr_of(tag)) {
            (tags::PATIENT_ID, _) => {
                let name = data_set.string(tags::PATIENT_NAME).unwrap_or_default();
                let next = format!("PATIENT{:06}", self.of_patients.len() + 1);
                self.of_patients.entry(name).or_insert(next).clone()
            }
            (tags::STUDY_ID, _) => self.next("STUDY"),
            (tags::MODALITY, _) => "OT".into(),
            // identity is not invented
            (_, Some(Vr::UI)) => return "and cannot be invented".into(),
            (_, Some(Vr::DA)) => "19000101".into(),
            (_, Some(Vr::TM)) => "000000".into(),
            (_, Some(Vr::IS)) => self.next(""),
            (tags::CONTENT_LABEL, _) => self.next("LABEL"),
            (tags::RT_PLAN_LABEL | tags::STRUCTURE_SET_LABEL, _) => self.next("LABEL"),
            _ => return "and cannot be invented".into(),
        };
        match data_set.set(tag, value) {
            Ok(()) => "a value is invented".into(),
            Err(error) => format!("and cannot be invented: {error}"),
        }
    }

    fn next(&mut self, prefix: &str) -> String {
        self.count += 1;
        match prefix {
            "" => self.count.to_string(),
            prefix => format!("{prefix}{:06}", self.count),
        }
    }
}
