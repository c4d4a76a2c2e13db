//! A Query/Retrieve SCP that serves a folder of DICOM files: C-FIND, C-GET and C-MOVE in every model.
//!
//!     cargo run --example folder_scp -- FOLDER PORT [TITLE@host:port of each move destination]...
use std::{collections::BTreeSet, error::Error, fs, path::Path, path::PathBuf, sync::Arc};

use kerma::ae::{
    Destination, Get, Move, Outcome, Retrieval, RetrieveRequest, SopInstance, instance,
    retrieve::InstanceMatch,
};
use kerma::dataset::{Encoding, part10::Part10};
use kerma::service::matching::{Matching, RequestIdentifier};
use kerma::{Address, ApplicationEntity, DataSet, FindRequest, Query, Status, Verification, tags};

/// A file of the folder, what it is, and what its data set says, all but the pixels.
struct Entry {
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

fn read_folder(folder: &Path, entries: &mut Vec<Entry>) -> std::io::Result<()> {
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
fn find(entries: &[Entry], identifier: &DataSet) -> Result<Vec<DataSet>, Outcome> {
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
fn retrieve(entries: &[Entry], identifier: &DataSet) -> Result<Retrieval, Outcome> {
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

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(port)) = (arguments.next(), arguments.next()) else {
        return Err("folder_scp FOLDER PORT [TITLE@host:port]...".into());
    };
    let destination =
        |address: String| Ok::<Destination, kerma::ae::AddressError>(address.parse::<Address>()?.into());
    let destinations: Vec<Destination> = arguments.map(destination).collect::<Result<_, _>>()?;
    let mut entries = Vec::new();
    read_folder(folder.as_ref(), &mut entries)?;
    let entries = Arc::new(entries);
    let served = entries.clone();
    let instances = move |_: &RetrieveRequest, identifier: DataSet| retrieve(&served, &identifier);
    ApplicationEntity::new("FOLDERSCP")?
        .provide(Verification::new())
        .provide(Query::query_retrieve(move |_: &FindRequest, keys: DataSet| find(&entries, &keys)))
        .provide(Move::query_retrieve(instances.clone(), destinations))
        .provide(Get::query_retrieve(instances.clone()))
        .provide(Get::without_bulk_data(instances))
        .listen(format!("0.0.0.0:{port}"))?
        .serve()?;
    Ok(())
}
