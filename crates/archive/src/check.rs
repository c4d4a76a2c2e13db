//! Whether index and files agree.

mod known;
mod verify;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::sql::Connection;
use kerma_dataset::Encoding;
use kerma_dictionary::Uid;

pub(crate) use self::verify::is_sound;
pub use self::verify::{Finding, Verified};
use crate::adopt::read_head;
use crate::digest::NOT_WHOLE;
use crate::entry::Entry;
use crate::layout::Layout;
use crate::objects::Objects;
use crate::rows::{self, New, Stored};
use crate::{Durability, Error, Holdings, Options, archive, index_scan, schema, unsynced};

/// What [`check`] found, and did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// How many files there were where stored ones are.
    pub checked: usize,
    /// How many files were not whole when the archive was last left; they are removed.
    pub leftovers: usize,
    /// Whether there was no index: it is made anew from the files.
    pub rebuilt: bool,
    /// Files that the index did not have: it has them now, those that break off as far as they go.
    pub indexed: Vec<Uid>,
    /// Studies, series and instances of which the index did not say what their files say: it does now.
    pub repaired: Vec<Uid>,
    /// Files of instances that the index has in another file: what was replaced, or never acknowledged. Removed.
    pub removed: Vec<PathBuf>,
    /// Instances whose file is gone. Their rows are kept, so that it can be seen what is lost.
    pub missing: Vec<Uid>,
    /// Instances whose file is not what was stored: its length, its digest or its SOP Instance UID is another, or its data
    /// set breaks off.
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

/// What [`clean`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cleaned {
    /// How many files of instances were removed.
    pub removed: usize,
    /// Files among the instances that the archive has not made: they are where they were.
    pub left: Vec<PathBuf>,
}

/// Removes all that the archive in this folder has made, and nothing else: it is empty when it is opened again. It must
/// not be open. In a folder that is empty or not there nothing is done.
///
/// # Errors
/// [`Error::NoArchive`] if something else is in the folder, [`Error::OtherFile`] if something else is where the index
/// should be: then nothing is removed; [`Error::InUse`] if the archive is open; what the file system says.
pub fn clean(folder: impl AsRef<Path>, options: &Options) -> Result<Cleaned, Error> {
    let folder = folder.as_ref();
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => 0,
        Err(error) => return Err(Error::File(folder.to_owned(), error)),
        Ok(entries) => entries.take(1).count(),
    };
    if entries == 0 {
        return Ok(Cleaned::default());
    }
    let layout = Layout::open_existing(folder, options)?;
    let path = file(&layout)?;
    if path.exists() && !schema::sqlite::is_index(path).map_err(Error::at(path))? {
        return Err(Error::OtherFile(path.to_owned()));
    }
    // Without an index that can be read, the names tell what the archive has made.
    let indexed = match path.is_file() {
        true => indexed(&layout).unwrap_or_else(|error| {
            log::warn!("{error}");
            BTreeSet::new()
        }),
        false => BTreeSet::new(),
    };
    let (removed, left) = layout.clear(&indexed)?;
    Ok(Cleaned { removed, left })
}

/// The index, which has to be a file: nobody else has it open.
fn file(layout: &Layout) -> Result<&Path, Error> {
    layout.index().file().ok_or_else(|| Error::InDatabase(layout.index().place()))
}

/// The files that the index names.
fn indexed(layout: &Layout) -> Result<BTreeSet<String>, Error> {
    let index = layout.index().open_reader()?;
    let mut statement = index.prepare("SELECT file FROM instances")?;
    let files = statement.query_map([], |row| row.get(0))?;
    Ok(files.collect::<Result<_, _>>()?)
}

/// How much there is in the archive of this folder, which must not be open: what [`clean`] would remove.
///
/// # Errors
/// [`Error::NoArchive`] if there is none; [`Error::NoIndex`]; [`Error::InUse`] if it is open; what the file system and
/// the index say.
pub fn holdings(folder: impl AsRef<Path>, options: &Options) -> Result<Holdings, Error> {
    let layout = Layout::open_existing(folder.as_ref(), options)?;
    let path = file(&layout)?;
    if !path.is_file() {
        return Err(Error::NoIndex { folder: layout.root().into(), index: path.into() });
    }
    let index = layout.index().open_reader()?;
    match schema::sqlite::check_version(&index, path) {
        Ok(()) => archive::held(&index),
        // It has not been opened by this version yet.
        Err(_) => {
            let count =
                |table| index.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0));
            let [patients, studies] = [count("patients")?, count("studies")?];
            Ok(Holdings { patients, studies, series: count("series")?, instances: count("instances")? })
        }
    }
}

/// Compares the index of the archive in this folder with its files, and repairs what can be: without an index it is
/// made anew. Each file is read, and compared with the digest that it had when it was stored. The archive must not be
/// open.
///
/// # Errors
/// [`Error::NoArchive`] if there is none; [`Error::InUse`] if it is open; [`Error::Damaged`] and the like of the index;
/// what the file system says.
pub fn check(folder: impl AsRef<Path>, options: &Options) -> Result<Report, Error> {
    let layout = Layout::open_existing(folder.as_ref(), options)?;
    let path = file(&layout)?;
    let rebuilt = layout.lacks_its_index()?;
    let leftovers = layout.remove_leftovers()?;
    let index = layout.index().open_writer(Durability::Full, layout.readable_by())?;
    schema::sqlite::verify(&index, path)?;
    layout.sync()?;
    let objects = Objects::of(&layout, options)?;
    unsynced::recover(&layout, &index, &objects)?;
    let transaction = index.begin()?;
    let mut on_disk = BTreeSet::new();
    objects.list(&mut |file| on_disk.insert(file))?;
    let report = Report { checked: on_disk.len(), leftovers, rebuilt, ..Report::default() };
    let mut check = Check {
        objects: &objects,
        index: &transaction,
        on_disk,
        lost: BTreeMap::new(),
        removed: Vec::new(),
        report,
    };
    check.known()?;
    check.unknown()?;
    remove_empty(&transaction)?;
    let Check { lost, removed, mut report, .. } = check;
    schema::count_anew(&transaction)?;
    transaction.commit()?;
    // What was damaged and has another in its place.
    unsynced::recover(&layout, &index, &objects)?;
    objects.remove(&removed, Durability::Full)?;
    for (instance, is_there) in lost.into_values() {
        if is_there { report.damaged.push(instance) } else { report.missing.push(instance) }
    }
    Ok(report)
}

/// A check under way.
struct Check<'a> {
    objects: &'a Objects,
    index: &'a Connection,
    /// Files that no row was found for yet.
    on_disk: BTreeSet<String>,
    /// The files of instances that are missing or damaged, with the instance and whether there is a file.
    lost: BTreeMap<String, (Uid, bool)>,
    /// Files that are to be removed once all is committed.
    removed: Vec<String>,
    report: Report,
}

/// What a file says.
struct Inspected {
    entry: Entry,
    stored: Stored,
    digest: blake3::Hash,
    /// Whether nothing of its data set is missing.
    is_whole: bool,
    /// When the file was written, in seconds since 1970.
    received: Option<i64>,
    /// The AE title that it is from, as it says itself.
    peer: Option<String>,
}

impl Inspected {
    /// The digest that the index is to have of it.
    fn digest(&self) -> &[u8] {
        if self.is_whole { self.digest.as_bytes() } else { NOT_WHOLE }
    }
}

impl Check<'_> {
    /// Files that the index does not have, the oldest first: of those that contradict each other the last is right.
    fn unknown(&mut self) -> Result<(), Error> {
        let mut unknown: Vec<(SystemTime, String)> = Vec::new();
        for file in std::mem::take(&mut self.on_disk) {
            let found = self.objects.look(&file).map_err(Error::at(self.objects.path(&file)))?;
            if let Some((_, modified)) = found {
                unknown.push((modified.unwrap_or(SystemTime::UNIX_EPOCH), file));
            }
        }
        unknown.sort();
        for (_, file) in unknown {
            match inspect(self.objects, &file) {
                Ok(inspected) => self.take_in(&inspected)?,
                Err(why) => self.report.refused.push((self.objects.path(&file), why)),
            }
        }
        Ok(())
    }

    fn take_in(&mut self, inspected: &Inspected) -> Result<(), Error> {
        let Inspected { entry, stored, is_whole, .. } = inspected;
        let path = self.objects.path(&stored.file);
        let other = rows::find(self.index, &entry.instance)?;
        match other.as_ref().map(|other| self.lost.get(&other.stored.file)) {
            Some(None) => {
                self.removed.push(stored.file.clone());
                self.report.removed.push(path);
                return Ok(());
            }
            Some(Some((_, true))) if !is_whole => {
                self.report
                    .refused
                    .push((path, "it breaks off, and so is what the index has instead".into()));
                return Ok(());
            }
            _ => {}
        }
        for corrects in [false, true] {
            let new = New {
                entry,
                stored,
                digest: Some(inspected.digest()),
                corrects,
                received: inspected.received,
                peer: inspected.peer.as_deref(),
            };
            self.index.execute_batch("SAVEPOINT file")?;
            if rows::insert(self.index, &new, other.as_ref())?.is_ok() {
                self.index.execute_batch("RELEASE file")?;
                break;
            }
            self.index.execute_batch("ROLLBACK TO file; RELEASE file")?;
        }
        // Whoever wrote the file may have ended before it was synced.
        self.objects.sync(std::slice::from_ref(&stored.file)).map_err(Error::at(path))?;
        if let Some(other) = other {
            self.lost.remove(&other.stored.file);
        }
        if !is_whole {
            self.lost.insert(stored.file.clone(), (entry.instance.clone(), true));
        }
        self.report.indexed.push(entry.instance.clone());
        Ok(())
    }
}

/// Removes entities without instances.
fn remove_empty(index: &Connection) -> Result<(), Error> {
    index.execute_batch(
        "DELETE FROM series WHERE id NOT IN (SELECT series FROM instances WHERE series IS NOT NULL);
         DELETE FROM studies WHERE id NOT IN (SELECT study FROM series);
         DELETE FROM patients WHERE id NOT IN (SELECT patient FROM studies);",
    )?;
    Ok(())
}

/// What the index is to say of a file. The error says why it cannot.
fn inspect(objects: &Objects, name: &str) -> Result<Inspected, String> {
    let failed = |error: std::io::Error| error.to_string();
    let (length, written) = objects.look(name).map_err(failed)?.ok_or("it is not there")?;
    let mut file = objects.open(name, length, 0).map_err(failed)?.ok_or("it is not there")?;
    let mut bytes = Vec::new();
    let part10 = read_head(&mut file, &mut bytes).map_err(failed)?.map_err(|error| error.to_string())?;
    let transfer_syntax = part10.meta.transfer_syntax();
    let encoding = Encoding::of(&transfer_syntax).ok_or("its transfer syntax is not known")?;
    let mut digest = blake3::Hasher::new();
    digest.update(&bytes);
    let mut scan = index_scan::scan(encoding);
    let mut chunk = bytes.split_off(part10.data_set_offset.min(bytes.len()));
    while !chunk.is_empty() {
        scan.push(&chunk).map_err(|error| error.to_string())?;
        chunk.clear();
        file.by_ref().take(CHUNK).read_to_end(&mut chunk).map_err(failed)?;
        digest.update(&chunk);
    }
    let read = scan.end().map_err(|error| error.to_string())?;
    let loss = read.loss();
    if let Some(loss) = loss {
        // A version that did not look stored it so, or it was put here: it is taken as far as it goes.
        log::warn!("{name}: the data set is not whole: {loss}");
    }
    let is_whole = loss.is_none();
    let entry = Entry::new(&read.data_set)
        .map_err(|offending| format!("{}: {:?}", offending.comment, offending.elements))?;
    let data_set_offset = part10.data_set_offset as u64;
    let stored = Stored { file: name.to_owned(), transfer_syntax, length, data_set_offset, unsynced: None };
    let written = written.and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok());
    let received = written.and_then(|since| i64::try_from(since.as_secs()).ok());
    let peer = part10.meta.source().map(|title| title.to_string().trim().to_owned());
    Ok(Inspected { entry, stored, digest: digest.finalize(), is_whole, received, peer })
}

const CHUNK: u64 = 128 << 10;
