//! Whether index and files agree.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use kerma_dataset::Encoding;
use kerma_dataset::part10::{self, Part10, ReadHead};
use kerma_dictionary::Uid;

use crate::commit::{self, Stored};
use crate::entry::Entry;
use crate::head::Head;
use crate::layout::Layout;
use crate::part_file::sync_folder;
use crate::{Durability, Error, Options, schema, unsynced};

/// What [`check`] found, and did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// How many files there were where stored ones are.
    pub checked: usize,
    /// How many files were not whole when the archive was last left; they are removed.
    pub leftovers: usize,
    /// Whole files that the index did not have: it has them now.
    pub indexed: Vec<Uid>,
    /// Files of instances that the index has in another file: what was replaced, or never acknowledged. Removed.
    pub removed: Vec<PathBuf>,
    /// Instances whose file is gone. Their rows are kept, so that it can be seen what is lost.
    pub missing: Vec<Uid>,
    /// Instances whose file is not as long as it was.
    pub damaged: Vec<Uid>,
    /// Files that cannot be indexed, and why. Left where they are.
    pub refused: Vec<(PathBuf, String)>,
}

impl Report {
    /// Whether there is nothing that somebody has to look at.
    pub fn is_sound(&self) -> bool {
        self.missing.is_empty() && self.damaged.is_empty() && self.refused.is_empty()
    }
}

/// Removes all that the archive in this folder has: it is empty when it is opened again. It must not be open.
///
/// # Errors
/// [`Error::InUse`] if it is open; what the file system says.
pub fn clean(folder: impl AsRef<Path>, options: &Options) -> Result<(), Error> {
    let layout = Layout::open(folder.as_ref(), options.index.as_deref())?;
    layout.clear()
}

/// Compares the index of the archive in this folder with its files, and repairs what can be: without an index it is
/// made anew. The archive must not be open.
///
/// # Errors
/// [`Error::InUse`] if it is open; what the file system and the index say.
pub fn check(folder: impl AsRef<Path>, options: &Options) -> Result<Report, Error> {
    let layout = Layout::open(folder.as_ref(), options.index.as_deref())?;
    let mut report = Report { leftovers: layout.remove_leftovers()?, ..Report::default() };
    let mut index = schema::open_writer(layout.index(), Durability::Full)?;
    layout.sync()?;
    unsynced::recover(&index, layout.root())?;
    let mut known = files(&index)?;
    let mut unknown = Vec::new();
    for file in layout.stored()? {
        report.checked += 1;
        let Some((instance, length)) = known.remove(&file) else {
            unknown.push(file);
            continue;
        };
        let path = layout.root().join(&file);
        if fs::metadata(&path).map_err(Error::at(&path))?.len() != length {
            report.damaged.push(instance);
        }
    }
    let transaction = index.transaction()?;
    for file in unknown {
        let path = layout.root().join(&file);
        let (entry, stored) = match read(&path, file) {
            Ok(read) => read,
            Err(why) => {
                report.refused.push((path, why));
                continue;
            }
        };
        let other = commit::find(&transaction, &entry.instance)?;
        // What is known still is not there.
        if other.as_ref().is_some_and(|other| !known.contains_key(&other.stored.file)) {
            report.removed.push(path);
            continue;
        }
        match commit::insert(&transaction, &entry, &stored, other.as_ref())? {
            Ok(()) => {
                sync(&path)?;
                other.and_then(|other| known.remove(&other.stored.file));
                report.indexed.push(entry.instance);
            }
            Err(tag) => {
                report.refused.push((path, format!("{tag} contradicts what is stored")));
            }
        }
    }
    remove_empty(&transaction)?;
    transaction.commit()?;
    for path in &report.removed {
        fs::remove_file(path).map_err(Error::at(path))?;
    }
    report.missing.extend(known.into_values().map(|(instance, _)| instance));
    Ok(report)
}

/// The files that the index names, with their instance and length.
fn files(index: &rusqlite::Connection) -> Result<BTreeMap<String, (Uid, u64)>, Error> {
    let mut statement = index.prepare("SELECT file, uid, file_length FROM instances")?;
    let rows = statement.query_map([], |row| {
        let uid: String = row.get(1)?;
        Ok((row.get(0)?, (Uid::from_bytes(uid.as_bytes()), row.get(2)?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Removes entities without instances.
fn remove_empty(index: &rusqlite::Connection) -> Result<(), Error> {
    index.execute_batch(
        "DELETE FROM series WHERE id NOT IN (SELECT series FROM instances);
         DELETE FROM studies WHERE id NOT IN (SELECT study FROM series);
         DELETE FROM patients WHERE id NOT IN (SELECT patient FROM studies);",
    )?;
    Ok(())
}

/// Whoever wrote the file may have ended before it was synced.
fn sync(path: &Path) -> Result<(), Error> {
    File::open(path).and_then(|file| file.sync_all()).map_err(Error::at(path))?;
    let folders = path.ancestors().skip(1).take(3);
    folders.into_iter().try_for_each(|folder| sync_folder(folder).map_err(Error::at(folder)))
}

/// What the index is to say of a file. The error says why it cannot.
fn read(path: &Path, name: String) -> Result<(Entry, Stored), String> {
    let failed = |error: std::io::Error| error.to_string();
    let mut file = File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    let mut bytes = Vec::new();
    let head = loop {
        let read = file.by_ref().take(CHUNK).read_to_end(&mut bytes).map_err(failed)?;
        match Part10::read_head(&bytes).map_err(|error| error.to_string())? {
            ReadHead::Head(head) => break head,
            ReadHead::NeedMore(_) if read > 0 => {}
            ReadHead::NeedMore(_) => {
                break part10::Head::read_all(&bytes).map_err(|error| error.to_string())?;
            }
        }
    };
    let transfer_syntax = head.meta.transfer_syntax();
    let encoding = Encoding::of(&transfer_syntax).ok_or("its transfer syntax is not known")?;
    let mut data_set = Head::new(encoding);
    let mut chunk = bytes.split_off(head.data_set_offset.min(bytes.len()));
    while !chunk.is_empty() && !data_set.is_done() {
        data_set.push(&chunk).map_err(|error| error.to_string())?;
        chunk.clear();
        file.by_ref().take(CHUNK).read_to_end(&mut chunk).map_err(failed)?;
    }
    let data_set = data_set.end().map_err(|error| error.to_string())?;
    let entry = Entry::new(&data_set)
        .map_err(|offending| format!("{}: {:?}", offending.comment, offending.elements))?;
    let data_set_offset = head.data_set_offset as u64;
    Ok((entry, Stored { file: name, transfer_syntax, length, data_set_offset, unsynced: None }))
}

const CHUNK: u64 = 64 << 10;
