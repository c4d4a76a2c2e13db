//! Whether the files of a file-set agree: a study has one patient, a series one study, an instance one file.

use std::collections::{BTreeMap, BTreeSet};

use kerma_dataset::DataSet;
use kerma_dataset::dicomdir::{DicomDir, DirectoryRecord};
use kerma_dictionary::tags;

/// What is known of the files so far.
#[derive(Debug, Default)]
pub(super) struct Consistency {
    /// The ID and name of the patient of each study.
    patients: BTreeMap<String, [String; 2]>,
    /// The name of each patient.
    names: BTreeMap<String, String>,
    /// The study of each series.
    studies: BTreeMap<String, String>,
    instances: BTreeSet<String>,
}

/// What of a data set, or of the records that stand for it, is compared.
struct Identity {
    patient: [String; 2],
    study: String,
    series: String,
    instance: String,
}

impl Identity {
    fn of(data_set: &DataSet) -> Identity {
        let text = |tag| data_set.string(tag).unwrap_or_default();
        Identity {
            patient: [text(tags::PATIENT_ID), text(tags::PATIENT_NAME)],
            study: text(tags::STUDY_INSTANCE_UID),
            series: text(tags::SERIES_INSTANCE_UID),
            instance: text(tags::SOP_INSTANCE_UID),
        }
    }
}

impl Consistency {
    /// With what a directory has already.
    pub(super) fn of(directory: &DicomDir) -> Consistency {
        let mut consistency = Consistency::default();
        consistency.walk(&directory.records, &mut DataSet::new());
        consistency
    }

    fn walk(&mut self, records: &[DirectoryRecord], around: &mut DataSet) {
        for record in records {
            let mut together = around.clone();
            together.extend(&record.elements);
            if let Some(instance) = record.elements.get_element(tags::REFERENCED_SOP_INSTANCE_UID_IN_FILE) {
                let vr = instance.vr();
                together.insert(kerma_dataset::Element::new(
                    tags::SOP_INSTANCE_UID,
                    vr,
                    instance.to_element().into_value(),
                ));
                self.remember(&together);
            }
            self.walk(&record.lower, &mut together);
        }
    }

    pub(super) fn remember(&mut self, data_set: &DataSet) {
        let Identity { patient, study, series, instance } = Identity::of(data_set);
        self.names.entry(patient[0].clone()).or_insert_with(|| patient[1].clone());
        self.patients.entry(study.clone()).or_insert(patient);
        self.studies.entry(series).or_insert(study);
        self.instances.insert(instance);
    }

    /// The SOP Instance UID of a data set, if a file before has it.
    pub(super) fn twice(&self, data_set: &DataSet) -> Option<String> {
        Some(Identity::of(data_set).instance).filter(|instance| self.instances.contains(instance))
    }

    /// What does not agree, without saying whom it is about.
    pub(super) fn check(&self, data_set: &DataSet) -> Result<(), String> {
        let Identity { patient, study, series, .. } = Identity::of(data_set);
        if self.patients.get(&study).is_some_and(|other| *other != patient) {
            return Err(format!("another file of study {study} has another Patient ID or Patient's Name"));
        }
        if self.names.get(&patient[0]).is_some_and(|other| *other != patient[1]) {
            return Err("another file of the same Patient ID (0010,0020) has another Patient's Name".into());
        }
        if self.studies.get(&series).is_some_and(|other| *other != study) {
            return Err(format!("another file of series {series} is of another study"));
        }
        Ok(())
    }
}
