//! A folder whose files are items.

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use kerma_dataset::DataSet;
use kerma_dataset::json::{FromJson, from_json};
use kerma_dataset::part10::Part10;

use super::item::{Names, split};
use crate::Error;

/// A file `*.wl` or `*.dcm` is an item: a DICOM file, or a data set alone. A file `*.json` is one or a list of several,
/// in the DICOM JSON model (PS3.18 annex F). Others are passed over, hidden ones too, so that an item can be written
/// under another name and renamed. The folder is looked at for each query; what has not changed is not read again.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    known: Mutex<BTreeMap<PathBuf, Known>>,
}

/// The items of a folder, as they were when it was looked at.
#[derive(Clone, Debug, Default)]
pub(super) struct Looked {
    files: Vec<(Arc<Path>, Arc<Vec<InFile>>)>,
}

/// A scheduled step that is in a file.
#[derive(Clone, Debug)]
pub(super) struct InFile {
    pub(super) item: DataSet,
    pub(super) names: Names,
}

/// What was read of a file.
#[derive(Clone, Debug)]
struct Known {
    modified: Option<SystemTime>,
    length: u64,
    items: Arc<Vec<InFile>>,
}

impl Folder {
    pub(super) fn open(path: PathBuf) -> Result<Folder, Error> {
        let folder = Folder { path, known: Mutex::default() };
        folder.look().map(|_| folder)
    }

    /// In the order of the files' names.
    pub(super) fn look(&self) -> Result<Looked, Error> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = BTreeMap::new();
        for entry in fs::read_dir(&self.path).map_err(Error::at(&self.path))? {
            let path = entry.map_err(Error::at(&self.path))?.path();
            let Some(read) = reader(&path) else { continue };
            // It may be gone by now.
            let Ok(metadata) = fs::metadata(&path) else { continue };
            let file = match known.remove(&path) {
                Some(file) if file.is_of(&metadata) => file,
                _ => Known::read(&path, &metadata, read),
            };
            found.insert(path, file);
        }
        *known = found;
        let file = |(path, file): (&PathBuf, &Known)| (Arc::from(path.as_path()), file.items.clone());
        Ok(Looked { files: known.iter().map(file).collect() })
    }
}

impl Looked {
    /// The steps, and the files that they are in.
    pub(super) fn into_steps(self) -> impl Iterator<Item = (Arc<Path>, InFile)> + Send + 'static {
        self.files.into_iter().flat_map(|(path, items)| {
            (0..items.len()).filter_map(move |at| Some((path.clone(), items.get(at)?.clone())))
        })
    }

    /// Their Study Instance UIDs and Scheduled Procedure Step IDs.
    pub(super) fn names(&self) -> HashSet<(String, String)> {
        let steps = self.files.iter().flat_map(|(_, items)| items.iter());
        steps.map(|step| (step.names.study.clone(), step.names.step.clone())).collect()
    }
}

type Read = fn(Vec<u8>) -> Result<Vec<DataSet>, String>;

/// How the items in a file of this name are read; `None` if there are none.
fn reader(path: &Path) -> Option<Read> {
    let name = path.file_name()?.to_str()?;
    let (stem, extension) = name.rsplit_once('.')?;
    match extension.to_ascii_lowercase().as_str() {
        _ if stem.is_empty() || stem.starts_with('.') => None,
        "wl" | "dcm" => Some(|bytes| match Part10::read(bytes) {
            Ok(file) => Ok(vec![file.data_set]),
            Err(error) => Err(error.to_string()),
        }),
        "json" => Some(from_text),
        _ => None,
    }
}

fn from_text(bytes: Vec<u8>) -> Result<Vec<DataSet>, String> {
    let text = String::from_utf8(bytes).map_err(|_| "it is not UTF-8")?;
    let read = match text.trim_start().starts_with('[') {
        true => FromJson::new().data_sets(&text),
        false => from_json(&text).map(|item| vec![item]),
    };
    read.map_err(|error| error.to_string())
}

impl Known {
    /// A file that cannot be read has no items; that is said once.
    fn read(path: &Path, metadata: &Metadata, read: Read) -> Known {
        let items = fs::read(path).map_err(|error| error.to_string()).and_then(read);
        let items = items.unwrap_or_else(|why| {
            // Not its name, which may be that of a patient: the length finds it.
            let folder = path.parent().unwrap_or(path).display();
            log::warn!("{folder}: no worklist item in a file of {} bytes: {why}", metadata.len());
            Vec::new()
        });
        let in_file = |item| InFile { names: Names::of(&item), item };
        let items = items.into_iter().flat_map(split).map(in_file).collect();
        Known { modified: metadata.modified().ok(), length: metadata.len(), items: Arc::new(items) }
    }

    fn is_of(&self, metadata: &Metadata) -> bool {
        self.length == metadata.len() && self.modified.is_some() && self.modified == metadata.modified().ok()
    }
}
