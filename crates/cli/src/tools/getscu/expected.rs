//! What a C-GET will bring, by C-FIND.

use kerma_ae::{Address, ApplicationEntity, Association, Error};
use kerma_dataset::{DataSet, Element};
use kerma_dictionary::{Tag, Uid, Vr, data_elements, tags};

/// The unique keys (PS3.4 §C.6.1.1, §C.6.2.1).
const UNIQUE_KEYS: [Tag; 4] =
    [tags::PATIENT_ID, tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID, tags::SOP_INSTANCE_UID];

/// More than any association has contexts for.
const ENOUGH: usize = 128;

/// The SOP classes of the instances that the identifier asks for.
pub(super) fn sop_classes(
    entity: ApplicationEntity,
    address: Address,
    model: Uid,
    identifier: &DataSet,
) -> Result<Vec<Uid>, Error> {
    let mut keys = identifier.clone();
    keys.retain(|element| UNIQUE_KEYS.contains(&element.tag()));
    let mut search = Search { association: entity.associate(address)?, model, sop_classes: Vec::new() };
    match identifier.string(tags::QUERY_RETRIEVE_LEVEL).unwrap_or_default().as_str() {
        "PATIENT" | "STUDY" => search.studies(&keys)?,
        _ => search.images(&keys)?,
    }
    let Search { association, sop_classes, .. } = search;
    association.release()?;
    log::info!("Instances of {} SOP classes will come", sop_classes.len());
    Ok(sop_classes)
}

struct Search {
    association: Association,
    model: Uid,
    sop_classes: Vec<Uid>,
}

impl Search {
    /// A study may know its SOP classes; else its images are asked.
    fn studies(&mut self, keys: &DataSet) -> Result<(), Error> {
        for study in self.find(keys, "STUDY", [tags::STUDY_INSTANCE_UID, tags::SOP_CLASSES_IN_STUDY])? {
            let sop_classes: Vec<Uid> = study.get(tags::SOP_CLASSES_IN_STUDY).unwrap_or_default();
            if sop_classes.is_empty() {
                self.series(&with(keys, &study, tags::STUDY_INSTANCE_UID))?;
            }
            self.add(sop_classes);
        }
        Ok(())
    }

    fn series(&mut self, keys: &DataSet) -> Result<(), Error> {
        for series in self.find(keys, "SERIES", [tags::SERIES_INSTANCE_UID, tags::MODALITY])? {
            if self.sop_classes.len() < ENOUGH {
                self.images(&with(keys, &series, tags::SERIES_INSTANCE_UID))?;
            }
        }
        Ok(())
    }

    fn images(&mut self, keys: &DataSet) -> Result<(), Error> {
        for image in self.find(keys, "IMAGE", [tags::SOP_INSTANCE_UID, tags::SOP_CLASS_UID])? {
            self.add(image.uid(tags::SOP_CLASS_UID));
        }
        Ok(())
    }

    fn add(&mut self, sop_classes: impl IntoIterator<Item = Uid>) {
        for sop_class in sop_classes {
            if !self.sop_classes.contains(&sop_class) {
                self.sop_classes.push(sop_class);
            }
        }
    }

    /// What matches the keys at the level, with these elements where they are not keys.
    fn find(&mut self, keys: &DataSet, level: &str, elements: [Tag; 2]) -> Result<Vec<DataSet>, Error> {
        let mut identifier = keys.clone();
        let set = identifier.set(tags::QUERY_RETRIEVE_LEVEL, level);
        for element in elements {
            if !identifier.contains(element) {
                identifier.insert(Element::empty(element, data_elements::vr_of(element).unwrap_or(Vr::UN)));
            }
        }
        debug_assert!(set.is_ok(), "a level is a code string");
        self.association.find(&self.model, &identifier)?.collect()
    }
}

/// The keys with this one of the match.
fn with(keys: &DataSet, found: &DataSet, tag: Tag) -> DataSet {
    let mut keys = keys.clone();
    keys.extend(found.get_element(tag));
    keys
}
