//! Instances that files hold, for tools that speak of them and do not send them.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use bytes::Bytes;
use kerma_dataset::part10::{Part10, ReadHead};
use kerma_dataset::{DataSet, Reading};
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::Reference;

use crate::files::paths::{self, Search};
use crate::files::soundness;

/// An instance, and what its file says of it before its pixels.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    pub(crate) reference: Reference,
    /// Empty if the file does not say it.
    pub(crate) study: Option<Uid>,
    pub(crate) series: Option<Uid>,
    pub(crate) attributes: DataSet,
}

/// What was found of the paths.
#[derive(Debug, Default)]
pub(crate) struct Subjects {
    pub(crate) found: Vec<Subject>,
    /// All that was asked for can be read.
    pub(crate) all: bool,
}

/// The instances of the files, each once; what is asked for and cannot be read is told.
pub(crate) fn collect<P: AsRef<Path>>(paths: &[P], search: Search<'_>) -> Subjects {
    let found = paths::collect(paths, search);
    let mut subjects = Subjects { found: Vec::new(), all: found.inaccessible.is_empty() };
    for (path, error) in &found.inaccessible {
        log::error!("Cannot access path: {}: {error}", path.display());
    }
    let mut seen = BTreeMap::new();
    for file in found.files {
        let path = file.path.display();
        match read(&file.path) {
            // the index of a file set is no instance of a study
            Ok(subject)
                if subject.reference.sop_class == uids::MEDIA_STORAGE_DIRECTORY_STORAGE && !file.named =>
            {
                log::info!("Passed over, because it is the directory of a file set: {path}");
            }
            Ok(subject) => match seen.insert(subject.reference.clone(), ()) {
                None => subjects.found.push(subject),
                Some(()) => log::info!("The same instance once more: {path}"),
            },
            Err(error) if file.named || soundness::is_meant_to_be_dicom(&file.path) => {
                log::error!("Cannot read input file {path}: {error}");
                subjects.all = false;
            }
            Err(error) => log::warn!("Cannot read input file {path}: {error}"),
        }
    }
    if subjects.found.is_empty() {
        log::warn!("No suitable DICOM files found");
    }
    subjects
}

/// Bytes in which all but the pixels nearly always are.
const FIRST_PART: u64 = 1 << 20;

fn read(path: &Path) -> Result<Subject, String> {
    let told = |error: io::Error| error.to_string();
    let mut file = File::open(path).map_err(told)?;
    let mut bytes = Vec::new();
    (&mut file).take(FIRST_PART).read_to_end(&mut bytes).map_err(told)?;
    let is_whole = (bytes.len() as u64) < FIRST_PART;
    match attributes(bytes.clone().into()) {
        // its pixels may begin behind, or its beginning cannot be inflated alone
        Ok((subject, is_short)) if is_whole || !is_short => Ok(subject),
        Err(error) if is_whole => Err(error),
        Ok(_) | Err(_) => {
            file.read_to_end(&mut bytes).map_err(told)?;
            attributes(bytes.into()).map(|(subject, _)| subject)
        }
    }
}

/// The instance, and whether something of it is missing.
fn attributes(bytes: Bytes) -> Result<(Subject, bool), String> {
    let head = match Part10::read_head(&bytes).map_err(|error| error.to_string())? {
        ReadHead::Head(head) => head,
        ReadHead::NeedMore(_) => return Err("it is not whole".into()),
    };
    let encoding = head.meta.encoding().map_err(|error| error.to_string())?;
    let reading = Reading::new(encoding).until(tags::PIXEL_DATA);
    let read = reading.read(bytes.slice(head.data_set_offset..)).map_err(|error| error.to_string())?;
    let is_short = read.loss().is_some();
    let attributes = read.data_set;
    let uid = |tag, of_meta: Uid| attributes.uid(tag).ok().or(Some(of_meta).filter(|uid| !uid.is_empty()));
    let sop_class = uid(tags::SOP_CLASS_UID, head.meta.sop_class());
    let sop_instance = uid(tags::SOP_INSTANCE_UID, head.meta.sop_instance());
    let (Some(sop_class), Some(sop_instance)) = (sop_class, sop_instance) else {
        return Err("it does not say its SOP class and instance".into());
    };
    let (study, series) =
        (attributes.uid(tags::STUDY_INSTANCE_UID).ok(), attributes.uid(tags::SERIES_INSTANCE_UID).ok());
    let reference = Reference::new(sop_class, sop_instance);
    Ok((Subject { reference, study, series, attributes }, is_short))
}

/// The instances of each study, in the order of the files.
pub(crate) fn by_study(subjects: Vec<Subject>) -> Vec<(Uid, Vec<Subject>)> {
    grouped(subjects, |subject| subject.study.clone())
}

/// The instances of each series, in the order of the files.
pub(crate) fn by_series(subjects: Vec<Subject>) -> Vec<(Uid, Vec<Subject>)> {
    grouped(subjects, |subject| subject.series.clone())
}

fn grouped(subjects: Vec<Subject>, of: impl Fn(&Subject) -> Option<Uid>) -> Vec<(Uid, Vec<Subject>)> {
    let mut groups: Vec<(Uid, Vec<Subject>)> = Vec::new();
    let mut places: BTreeMap<Uid, usize> = BTreeMap::new();
    for subject in subjects {
        let uid = of(&subject).unwrap_or_else(|| Uid::from_static(""));
        let place = *places.entry(uid.clone()).or_insert_with(|| {
            groups.push((uid, Vec::new()));
            groups.len() - 1
        });
        if let Some((_, group)) = groups.get_mut(place) {
            group.push(subject);
        }
    }
    groups
}
