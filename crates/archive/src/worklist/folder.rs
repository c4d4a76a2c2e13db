//! Worklist items that are files of a folder.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use kerma_dataset::DataSet;
use kerma_dataset::json::{FromJson, from_json};
use kerma_dataset::part10::Part10;

use crate::Error;

/// A folder of worklist items.
///
/// A file `*.wl` or `*.dcm` is an item: a DICOM file, or a data set alone. A file `*.json` is one or a list of several,
/// in the DICOM JSON model (PS3.18 annex F). Others are passed over, hidden ones too, so that an item can be written
/// under another name and renamed. The folder is looked at for each query. What has not changed is not read again.
#[derive(Debug)]
pub(super) struct Folder {
    folder: PathBuf,
    known: Mutex<BTreeMap<PathBuf, Known>>,
}

/// What was read of a file.
#[derive(Clone, Debug)]
struct Known {
    modified: Option<SystemTime>,
    length: u64,
    items: Arc<Vec<DataSet>>,
}

impl Folder {
    /// The items in this folder.
    ///
    /// # Errors
    /// If it is no folder that can be listed.
    pub(super) fn open(folder: PathBuf) -> Result<Folder, Error> {
        let folder = Folder { folder, known: Mutex::default() };
        folder.items().map(|_| folder)
    }

    /// The items of each file, in the order of the files' names.
    pub(super) fn items(&self) -> Result<Vec<Arc<Vec<DataSet>>>, Error> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = BTreeMap::new();
        for entry in fs::read_dir(&self.folder).map_err(Error::at(&self.folder))? {
            let path = entry.map_err(Error::at(&self.folder))?.path();
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
        Ok(known.values().map(|file| file.items.clone()).collect())
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
            log::warn!("{}: no worklist item: {why}", path.display());
            Vec::new()
        });
        Known { modified: metadata.modified().ok(), length: metadata.len(), items: Arc::new(items) }
    }

    fn is_of(&self, metadata: &Metadata) -> bool {
        self.length == metadata.len() && self.modified.is_some() && self.modified == metadata.modified().ok()
    }
}
