//! Where files are: no peer can choose a path.
//!
//! ```text
//! <root>/lock                                      held while the archive is open, by each node one
//!       /index.sqlite                              and what SQLite keeps beside it; may be elsewhere
//!       /journal/<number>.journal                  short ones that may not be in the index and in files for good yet
//!       /incoming/<number>.part                    on their way; below the name of the node if there may be several
//!       /instances/<00–ff>/<study>/<instance>.dcm  stored
//! ```

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::ballast;
use crate::folder::Folder;
use crate::index::{Index, beside};
use crate::journal;
use crate::names::{INSTANCES, is_own};
use crate::part_file::sync_folder;
use crate::schema;
use crate::{Error, Options, ReadableBy};

/// The folder of an archive, locked.
#[derive(Debug)]
pub(crate) struct Layout {
    root: PathBuf,
    index: Index,
    readable_by: ReadableBy,
    /// Unlocked when closed: of the root, and of an index that is elsewhere.
    _locks: Vec<File>,
}

impl Layout {
    /// Makes the folders that are not there, and locks them against other processes. If there is something else where
    /// the index is to be, nothing is made.
    pub(crate) fn open(root: &Path, options: &Options) -> Result<Layout, Error> {
        let readable_by = options.readable_by;
        let index = Index::new(root, options);
        if let Some(file) = index.file()
            && file.is_file()
            && schema::sqlite::is_of_another_program(file)
        {
            return Err(Error::OtherFile(file.to_owned()));
        }
        for folder in [incoming(root, &index), root.join(INSTANCES)] {
            readable_by.create_folders(&folder).map_err(Error::at(folder))?;
        }
        // Nodes that share the folder have a lock each.
        let name = index.node().map_or_else(|| LOCK.to_owned(), |node| format!("{LOCK}-{node}"));
        let mut locks = vec![lock(root, &root.join(name), readable_by)?];
        if let (Some(index), Some(_)) = (&options.index, index.file()) {
            if let Some(folder) = index.parent() {
                readable_by.create_folders(folder).map_err(Error::at(folder))?;
            }
            locks.push(lock(index, &beside(index, "-lock"), readable_by)?);
        }
        Ok(Layout { root: root.to_owned(), index, readable_by, _locks: locks })
    }

    /// The same, if there is an archive in the folder.
    pub(crate) fn open_existing(root: &Path, options: &Options) -> Result<Layout, Error> {
        is_there(root)?;
        Layout::open(root, options)
    }

    /// The same without locks, to be read beside the process that has them. Nothing is made.
    pub(crate) fn beside(root: &Path, options: &Options) -> Result<Layout, Error> {
        is_there(root)?;
        Ok(Layout::unopened(root, options))
    }

    /// The same, whether or not there is an archive in the folder.
    pub(crate) fn unopened(root: &Path, options: &Options) -> Layout {
        let index = Index::new(root, options);
        Layout { root: root.to_owned(), index, readable_by: options.readable_by, _locks: Vec::new() }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    pub(crate) fn readable_by(&self) -> ReadableBy {
        self.readable_by
    }

    /// Whether there are instances and no index, which is not for an archive to begin with: it would find none of them,
    /// and store others in their place.
    pub(crate) fn lacks_its_index(&self) -> Result<bool, Error> {
        let has_some = |file| fs::metadata(file).is_ok_and(|index| index.len() > 0);
        if self.index.file().is_none_or(has_some) {
            return Ok(false);
        }
        let mut found = false;
        self.folder().list(&mut |file| {
            found = is_own(&file);
            !found
        })?;
        let journal = journal::folder(&self.root);
        Ok(found || journal::is_there(&journal).map_err(Error::at(journal))?)
    }

    /// Bytes free where instances are stored.
    pub(crate) fn free(&self) -> io::Result<u64> {
        fs4::available_space(&self.root)
    }

    /// The folder of the instances, as the bytes are asked for in it.
    pub(crate) fn folder(&self) -> Folder {
        Folder { root: self.root.clone(), incoming: self.incoming(), readable_by: self.readable_by }
    }

    pub(crate) fn incoming(&self) -> PathBuf {
        incoming(&self.root, &self.index)
    }

    /// Whether the file is among those that are stored or on their way, by whatever links it is reached.
    pub(crate) fn is_inside(&self, file: &Path) -> io::Result<bool> {
        let file = file.canonicalize()?;
        for folder in [INSTANCES, INCOMING] {
            if file.starts_with(self.root.join(folder).canonicalize()?) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The files where stored ones are, relative to the root.
    pub(crate) fn stored(&self) -> Result<Vec<String>, Error> {
        let mut files = Vec::new();
        self.folder().list(&mut |file| {
            files.push(file);
            true
        })?;
        Ok(files)
    }

    /// What is at the root, the root itself, and the index survive a power cut.
    pub(crate) fn sync(&self) -> Result<(), Error> {
        let root = self.root.canonicalize().map_err(Error::at(&self.root))?;
        let index = self.index.file().map(|file| file.canonicalize().map_err(Error::at(file))).transpose()?;
        let mut folders = root.ancestors().take(2).chain(index.as_deref().and_then(Path::parent));
        folders.try_for_each(|folder| sync_folder(folder).map_err(Error::at(folder)))
    }

    /// Removes the files that the archive has made, these among them, and the index, which must not be open. How many
    /// instances are gone, and the files that are left because the archive has not made them.
    pub(crate) fn clear(&self, indexed: &BTreeSet<String>) -> Result<(usize, Vec<PathBuf>), Error> {
        self.remove_leftovers()?;
        let (mut removed, mut left) = (0, Vec::new());
        // Without an index the files would be taken in again by a check: they go first.
        for file in self.stored()? {
            let path = self.root.join(&file);
            if indexed.contains(&file) || is_own(&file) {
                fs::remove_file(&path).map_err(Error::at(&path))?;
                removed += 1;
            } else {
                left.push(path);
            }
        }
        self.remove_empty_folders(&self.root.join(INSTANCES))?;
        let journal = journal::folder(&self.root);
        journal::remove(&journal).map_err(Error::at(journal))?;
        let index = self.index.file();
        let suffixes = ["", "-wal", "-shm", ballast::SUFFIX];
        for path in index.into_iter().flat_map(|index| suffixes.map(|suffix| beside(index, suffix))) {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Error::File(path, error));
                }
                _ => {}
            }
        }
        left.sort();
        Ok((removed, left))
    }

    /// Removes the folders of shards and studies that have nothing in them.
    fn remove_empty_folders(&self, below: &Path) -> Result<(), Error> {
        for entry in fs::read_dir(below).map_err(Error::at(below))? {
            let entry = entry.map_err(Error::at(below))?;
            if entry.file_type().map_err(Error::at(entry.path()))?.is_dir() {
                self.remove_empty_folders(&entry.path())?;
                // One that has something in it stays, which is the error that is to be expected.
                let _ = fs::remove_dir(entry.path());
            }
        }
        Ok(())
    }

    /// Removes what was on its way when the process before this one ended; how many files that were.
    pub(crate) fn remove_leftovers(&self) -> Result<usize, Error> {
        let folder = self.incoming();
        let mut removed = 0;
        for entry in fs::read_dir(&folder).map_err(Error::at(&folder))? {
            let path = entry.map_err(Error::at(&folder))?.path();
            if path.extension().is_some_and(|extension| extension == "part") {
                fs::remove_file(&path).map_err(Error::at(&path))?;
                removed += 1;
            }
        }
        Ok(removed)
    }
}

/// Where files are that are on their way: those of each node by themselves.
fn incoming(root: &Path, index: &Index) -> PathBuf {
    let folder = root.join(INCOMING);
    index.node().map_or(folder.clone(), |node| folder.join(node))
}

/// Holds a file that stands for what must not be opened twice.
fn lock(what: &Path, path: &Path, readable_by: ReadableBy) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    let lock = readable_by.open(path, &mut options).map_err(Error::at(path))?;
    match fs4::fs_std::FileExt::try_lock_exclusive(&lock) {
        Ok(true) => Ok(lock),
        Ok(false) => Err(Error::InUse(what.to_owned())),
        Err(error) => Err(Error::File(path.to_owned(), error)),
    }
}

const INCOMING: &str = "incoming";
const LOCK: &str = "lock";

/// Whether there is an archive in the folder. That it may not be looked into is no reason to say that there is none.
fn is_there(root: &Path) -> Result<(), Error> {
    let folder = root.join(INSTANCES);
    match fs::metadata(&folder) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(Error::at(folder)(error)),
        _ => Err(Error::NoArchive(root.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn an_archive_that_is_open_is_not_opened_again() {
        let scratch = Scratch::new("locked");
        let layout = Layout::open(scratch.path(), &Options::default()).unwrap();
        assert!(matches!(Layout::open(scratch.path(), &Options::default()), Err(Error::InUse(_))));
        drop(layout);
        Layout::open(scratch.path(), &Options::default()).unwrap();
    }

    #[test]
    fn two_archives_do_not_share_an_index() {
        let (one, other) = (Scratch::new("one"), Scratch::new("other"));
        let index = one.path().join("elsewhere/index.db");
        let options = Options::default().index(&index);
        let layout = Layout::open(one.path(), &options).unwrap();
        assert_eq!(layout.index().file(), Some(index.as_path()));
        let refused = Layout::open(other.path(), &options);
        assert!(matches!(refused, Err(Error::InUse(path)) if path == index));
    }

    #[test]
    fn what_was_on_its_way_is_removed() {
        let scratch = Scratch::new("leftovers");
        let layout = Layout::open(scratch.path(), &Options::default()).unwrap();
        fs::write(layout.incoming().join("7.part"), b"half").unwrap();
        assert_eq!(layout.remove_leftovers().unwrap(), 1);
        assert_eq!(fs::read_dir(layout.incoming()).unwrap().count(), 0);
    }
}
