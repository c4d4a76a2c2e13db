//! Files of a folder.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::names::INSTANCES;
use crate::part_file::{Content, Temporary, sync_folder};
use crate::rows::Unsynced;
use crate::{Durability, Error, ReadableBy};

/// A folder below which the files are.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    pub(crate) root: PathBuf,
    /// Where those are that are on their way.
    pub(crate) incoming: PathBuf,
    pub(crate) readable_by: ReadableBy,
}

/// Folders that have something new in them.
pub(crate) type Unsettled = BTreeSet<PathBuf>;

/// How often the folder of a file is made.
const MADE_AGAIN: usize = 100;

impl Folder {
    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    pub(crate) fn open(&self, file: &str, length: u64, offset: u64) -> io::Result<Option<File>> {
        let mut file = match File::open(self.path(file)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            file => file?,
        };
        if file.metadata()?.len() != length {
            return Ok(None);
        }
        if offset > 0 {
            file.seek(SeekFrom::Start(offset))?;
        }
        Ok(Some(file))
    }

    pub(crate) fn look(&self, file: &str) -> io::Result<Option<(u64, Option<SystemTime>)>> {
        match fs::metadata(self.path(file)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            metadata => metadata
                .map(|metadata| metadata.is_file().then(|| (metadata.len(), metadata.modified().ok()))),
        }
    }

    /// Calls `each` with every file where stored ones are, until it returns `false`.
    pub(crate) fn list(&self, each: &mut dyn FnMut(String) -> bool) -> Result<(), Error> {
        let mut folders = vec![INSTANCES.to_owned()];
        while let Some(folder) = folders.pop() {
            let path = self.root.join(&folder);
            for entry in fs::read_dir(&path).map_err(Error::at(&path))? {
                let entry = entry.map_err(Error::at(&path))?;
                let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
                let kind = entry.file_type().map_err(Error::at(entry.path()))?;
                if kind.is_dir() {
                    folders.push(name);
                } else if !each(name) {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    pub(crate) fn place(
        &self,
        content: &mut Content,
        file: &str,
        placed: &mut Unsettled,
    ) -> Result<(), Error> {
        let Content::File(temporary) = content else { return Ok(()) };
        let path = self.path(file);
        self.rename(temporary, &path).map_err(Error::at(&path))?;
        // The folders of the study, of the shard, and of the instances: even if they are there, whoever made them may
        // have ended before they were synced.
        placed.extend(path.ancestors().skip(1).take(3).map(Path::to_owned));
        Ok(())
    }

    /// Gives a file its name; the folders that are not there are made.
    pub(crate) fn rename(&self, file: &mut Temporary, to: &Path) -> io::Result<()> {
        let Some(study) = to.parent() else { return Err(io::ErrorKind::InvalidInput.into()) };
        for _ in 0..MADE_AGAIN {
            if !study.is_dir() {
                self.readable_by.create_folders(study)?;
            }
            match file.rename(to) {
                // A folder that has nothing in it may be removed at any time.
                Err(error) if error.kind() == io::ErrorKind::NotFound && !study.is_dir() => {}
                renamed => return renamed,
            }
        }
        file.rename(to)
    }

    /// One that is there already, of an older version or half written, is not changed: the new one is written aside and
    /// takes its place, so that who reads it meanwhile has one or the other whole.
    pub(crate) fn write(&self, unsynced: &Unsynced) -> io::Result<()> {
        let path = self.path(&unsynced.file);
        let create = || self.readable_by.open(&path, OpenOptions::new().write(true).create_new(true));
        let mut created = create();
        // A folder that is made may be removed again before there is something in it.
        for _ in 0..MADE_AGAIN {
            if !created.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
                break;
            }
            path.parent().map_or(Ok(()), |folder| self.readable_by.create_folders(folder))?;
            created = create();
        }
        match created {
            // Until it is whole it is shorter than the index says, and is not read.
            Ok(mut file) => file.write_all(&unsynced.bytes),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let (mut file, mut temporary) = Temporary::create(&self.incoming, self.readable_by)?;
                file.write_all(&unsynced.bytes)?;
                temporary.rename(&path)
            }
            Err(error) => Err(error),
        }
    }

    /// Syncs files and the folders that lead to them.
    pub(crate) fn sync(&self, files: &[String]) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        if files.len() > FEW {
            // One pass over the file system is less than one over each file. It reports what could not be written.
            return Ok(rustix::fs::syncfs(File::open(&self.root)?)?);
        }
        let mut folders = BTreeSet::new();
        for file in files {
            let path = self.path(file);
            match File::open(&path) {
                Ok(opened) => opened.sync_all()?,
                // It was replaced.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
            let above = path.ancestors().skip(1).take_while(|folder| folder.starts_with(&self.root));
            folders.extend(above.map(Path::to_owned));
        }
        folders.into_iter().try_for_each(|folder| match sync_folder(&folder) {
            // It was removed with all that was in it.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            synced => synced,
        })
    }

    /// Removes files, and folders of studies that have nothing in them any more.
    pub(crate) fn remove(&self, files: &[String], durability: Durability) -> Result<(), Error> {
        let mut folders = BTreeSet::new();
        for file in files {
            let path = self.path(file);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Error::File(path, error));
                }
                _ => folders.extend(path.parent().map(Path::to_owned)),
            }
        }
        for folder in folders {
            // One that has something in it stays, which is the error that is to be expected.
            let is_gone = fs::remove_dir(&folder).is_ok();
            let changed = if is_gone { folder.parent() } else { Some(folder.as_path()) };
            if durability == Durability::Full
                && let Some(changed) = changed.filter(|changed| changed.is_dir())
            {
                sync_folder(changed).map_err(Error::at(changed))?;
            }
        }
        Ok(())
    }
}

/// Files that are synced one by one.
#[cfg(target_os = "linux")]
const FEW: usize = 4;
