//! The metadata of one instance, and the series that a resource has.

use kerma_dataset::json::{BulkData, Json};
use kerma_dataset::{DataSet, Element, ElementRef};
use kerma_dictionary::tags;
use kerma_service::matching::keys::Level;
use kerma_service::matching::{Matching, RequestIdentifier};

use crate::Resource;
use crate::failure::Failure;
use crate::layout::{Layout, elsewhere};
use crate::origin::Instance;
use crate::shared::Shared;

/// The series of a resource.
pub(super) fn series(shared: &Shared, resource: &Resource) -> Result<Vec<Resource>, Failure> {
    if resource.level() != Level::Study {
        return Ok(vec![resource.clone()]);
    }
    let mut identifier = resource.identifier();
    identifier.insert(Element::empty(tags::SERIES_INSTANCE_UID, kerma_dictionary::Vr::UI));
    let query = RequestIdentifier::new(&identifier, &Matching::default());
    let found = shared.origin().search(Level::Series, query)?;
    let mut series = Vec::new();
    for found in found.data_sets {
        if let Ok(found) = found?.uid(tags::SERIES_INSTANCE_UID) {
            series.push(resource.clone().series(found));
        }
    }
    Ok(series)
}

/// Where an instance is, by what it says itself of its series: a study's instances come without it.
pub(super) fn path_of(resource: &Resource, instance: &dyn Instance) -> String {
    match resource.level() {
        Level::Image => resource.path(),
        _ => resource.clone().instance(instance.sop_instance().clone()).path(),
    }
}

/// The metadata of an instance, with the addresses of its bulk data below this one.
pub(super) fn instance_json(instance: &dyn Instance, path: &str, base: &str) -> Result<String, Failure> {
    let data_set = Layout::of(instance)?.with_paths();
    let address =
        |element: ElementRef<'_>| elsewhere(element).map(|bulk| format!("{base}{path}/bulkdata/{bulk}"));
    Ok(Json::new().bulk_data(BulkData::Uri(&address)).to_string(&in_utf_8(data_set)))
}

/// The data set with the character set that JSON and XML have: theirs is UTF-8 whatever was stored.
pub(super) fn in_utf_8(data_set: DataSet) -> DataSet {
    let has = data_set.contains(tags::SPECIFIC_CHARACTER_SET);
    match data_set.clone().in_character_set("ISO_IR 192") {
        Ok(data_set) if has => data_set,
        Ok(mut data_set) => {
            // It was ASCII, and it says nothing of a character set still.
            data_set.remove(tags::SPECIFIC_CHARACTER_SET);
            data_set
        }
        Err(_) => data_set,
    }
}
