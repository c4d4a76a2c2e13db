//! What is asked of a folder of DICOM files.

use std::{collections::BTreeSet, error::Error, fs, path::Path, path::PathBuf};

use kerma::ae::{Outcome, Retrieval, SopInstance, instance, retrieve::InstanceMatch};
use kerma::dataset::{Encoding, part10::Part10};
use kerma::service::matching::{Matching, RequestIdentifier};
use kerma::{DataSet, Status, tags};

/// A file of the folder, what it is, and what its data set says, all but the pixels.
pub(crate) struct Entry {
    path: PathBuf,
    head: SopInstance,
    data_set: DataSet,
}

impl Entry {
    fn read(path: &Path) -> Result<Entry, Box<dyn Error>> {
        let mut data_set = Part10::read(fs::read(path)?)?.data_set;
        data_set.remove(tags::PIXEL_DATA);
        // Encoded again, so that the file's bytes are not kept for a few values.
        let encoding = Encoding::ExplicitVrLittleEndian;
        let data_set = DataSet::read(data_set.to_vec(encoding)?, encoding)?;
        Ok(Entry { path: path.into(), head: SopInstance::read(path)?, data_set })
    }
}

/// Reads the files of a folder, and of those in it.
pub(crate) fn read_folder(folder: &Path, entries: &mut Vec<Entry>) -> std::io::Result<()> {
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        match path.is_dir() {
            true => read_folder(&path, entries)?,
            false => match Entry::read(&path) {
                Ok(entry) => entries.push(entry),
                Err(error) => eprintln!("{}: not served: {error}", path.display()),
            },
        }
    }
    Ok(())
}

/// One match for each patient, study, series or image that has what is asked for.
pub(crate) fn find(entries: &[Entry], identifier: &DataSet) -> Result<Vec<DataSet>, Outcome> {
    let unique = match identifier.string(tags::QUERY_RETRIEVE_LEVEL).as_deref() {
        Ok("PATIENT") => tags::PATIENT_ID,
        Ok("STUDY") => tags::STUDY_INSTANCE_UID,
        Ok("SERIES") => tags::SERIES_INSTANCE_UID,
        Ok("IMAGE") => tags::SOP_INSTANCE_UID,
        _ => return Err(Status::DATA_SET_DOES_NOT_MATCH_SOP_CLASS.into()),
    };
    let keys = RequestIdentifier::new(identifier, &Matching::default());
    let mut seen = BTreeSet::new();
    let matching = entries.iter().map(|entry| &entry.data_set).filter(|data_set| keys.matches(data_set));
    let first = matching.filter(|data_set| seen.insert(data_set.string(unique).unwrap_or_default()));
    Ok(first.map(|data_set| keys.respond(data_set)).collect())
}

/// The instances that are asked for by the UIDs and the patient ID of the identifier.
pub(crate) fn retrieve(entries: &[Entry], identifier: &DataSet) -> Result<Retrieval, Outcome> {
    let keys = RequestIdentifier::new(identifier, &Matching::default());
    if keys.is_universal() {
        return Err(Status::DATA_SET_DOES_NOT_MATCH_SOP_CLASS.into());
    }
    let matching = entries.iter().filter(|entry| keys.matches(&entry.data_set));
    let files: Vec<(PathBuf, SopInstance)> =
        matching.map(|entry| (entry.path.clone(), entry.head.clone())).collect();
    let kinds: Vec<_> =
        files.iter().map(|(_, head)| (head.sop_class.clone(), head.transfer_syntax.clone())).collect();
    let instances = files
        .into_iter()
        .map(|(path, head)| InstanceMatch::or_unavailable(instance(path), &head.sop_instance));
    Ok(Retrieval::of(instances).announcing(kinds))
}
