//! Where files are: no peer can choose a path.
//!
//! ```text
//! <root>/lock                                      held while the archive is open
//!       /index.sqlite                              and what SQLite keeps beside it; may be elsewhere
//!       /incoming/<number>.part                    on their way
//!       /instances/<00–ff>/<study>/<instance>.dcm  stored
//! ```

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use kerma_dictionary::Uid;

use crate::Error;
use crate::file_name::{file_name, fnv1a};
use crate::part_file::sync_folder;

/// The folder of an archive, locked.
#[derive(Debug)]
pub(crate) struct Layout {
    root: PathBuf,
    index: PathBuf,
    /// Unlocked when closed: of the root, and of an index that is elsewhere.
    _locks: Vec<File>,
}

impl Layout {
    /// Makes the folders that are not there, and locks them against other processes.
    pub(crate) fn open(root: &Path, index: Option<&Path>) -> Result<Layout, Error> {
        for folder in [root.join(INCOMING), root.join(INSTANCES)] {
            fs::create_dir_all(&folder).map_err(Error::at(folder))?;
        }
        let mut locks = vec![lock(root, &root.join("lock"))?];
        if let Some(index) = index {
            if let Some(folder) = index.parent() {
                fs::create_dir_all(folder).map_err(Error::at(folder))?;
            }
            locks.push(lock(index, &beside(index, "-lock"))?);
        }
        let index = index.map_or_else(|| root.join("index.sqlite"), Path::to_owned);
        Ok(Layout { root: root.to_owned(), index, _locks: locks })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn index(&self) -> &Path {
        &self.index
    }

    /// Bytes free where instances are stored.
    pub(crate) fn free(&self) -> io::Result<u64> {
        fs4::available_space(&self.root)
    }

    pub(crate) fn incoming(&self) -> PathBuf {
        self.root.join(INCOMING)
    }

    /// The stored files, relative to the root.
    pub(crate) fn stored(&self) -> Result<Vec<String>, Error> {
        let (mut files, mut folders) = (Vec::new(), vec![INSTANCES.to_owned()]);
        while let Some(folder) = folders.pop() {
            let path = self.root.join(&folder);
            for entry in fs::read_dir(&path).map_err(Error::at(&path))? {
                let entry = entry.map_err(Error::at(&path))?;
                let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
                let kind = entry.file_type().map_err(Error::at(entry.path()))?;
                if kind.is_dir() { folders.push(name) } else { files.push(name) }
            }
        }
        Ok(files)
    }

    /// What is at the root, the root itself, and the index survive a power cut.
    pub(crate) fn sync(&self) -> Result<(), Error> {
        let root = self.root.canonicalize().map_err(Error::at(&self.root))?;
        let index = self.index.canonicalize().map_err(Error::at(&self.index))?;
        let mut folders = root.ancestors().take(2).chain(index.parent());
        folders.try_for_each(|folder| sync_folder(folder).map_err(Error::at(folder)))
    }

    /// Removes all instances, and the index, which must not be open.
    pub(crate) fn clear(&self) -> Result<(), Error> {
        // Without an index the files would be taken in again by a check: they go first.
        for folder in [self.root.join(INSTANCES), self.incoming()] {
            fs::remove_dir_all(&folder).and_then(|()| fs::create_dir(&folder)).map_err(Error::at(folder))?;
        }
        for path in ["", "-wal", "-shm"].map(|suffix| beside(&self.index, suffix)) {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Error::File(path, error));
                }
                _ => {}
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
            fs::remove_file(&path).map_err(Error::at(&path))?;
            removed += 1;
        }
        Ok(removed)
    }
}

/// Holds a file that stands for what must not be opened twice.
fn lock(what: &Path, path: &Path) -> Result<File, Error> {
    let lock = OpenOptions::new().create(true).truncate(false).write(true).open(path);
    let lock = lock.map_err(Error::at(path))?;
    match fs4::fs_std::FileExt::try_lock_exclusive(&lock) {
        Ok(true) => Ok(lock),
        Ok(false) => Err(Error::InUse(what.to_owned())),
        Err(error) => Err(Error::File(path.to_owned(), error)),
    }
}

/// The path with something behind it.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

const INCOMING: &str = "incoming";
const INSTANCES: &str = "instances";

/// The two names, relative to the root, that an instance may be kept under: what replaces one takes the other name,
/// so that the bytes that the index names are there until it names others.
pub(crate) fn names(study: &Uid, instance: &Uid) -> [String; 2] {
    let shard = fnv1a(study.as_bytes()) & 0xFF;
    let folder = format!("{INSTANCES}/{shard:02x}/{}", file_name(study.as_bytes()));
    let name = file_name(instance.as_bytes());
    [format!("{folder}/{name}.dcm"), format!("{folder}/{name}_.dcm")]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn a_uid_is_its_own_name_in_the_folder_of_its_study() {
        let [name, other] = names(&Uid::from_static("1.2.3"), &Uid::from_static("1.2.3.4"));
        assert!(name.starts_with("instances/") && name.ends_with("/1.2.3/1.2.3.4.dcm"), "{name}");
        assert!(other.ends_with("/1.2.3/1.2.3.4_.dcm"), "{other}");
    }

    #[test]
    fn no_uid_names_a_path_a_hidden_file_or_a_device() {
        for uid in [
            &b"../../etc/passwd"[..],
            b"/etc/passwd",
            b"..",
            b".",
            b"",
            b"C:\\x",
            b"-rf",
            b"\xff\xfe",
            b"con",
        ] {
            let uid = Uid::from_bytes(uid);
            for name in names(&uid, &uid) {
                let parts: Vec<&str> = name.split('/').collect();
                assert_eq!(parts.len(), 4, "{name}");
                for part in parts {
                    assert!(part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)), "{name}");
                    assert!(
                        !part.starts_with(['.', '-']) && !part.ends_with('.') && part.len() <= 90,
                        "{name}"
                    );
                }
                assert!(!name.contains("/con"), "{name}");
            }
        }
    }

    #[test]
    fn uids_that_differ_keep_names_that_differ() {
        let long = [[b'1'; 65].as_slice(), &[b'1'; 66]];
        let uids = [&b"1.2/3"[..], b"1.2\\3", b"1.2-3", b"A", b"a", b"1.2.", b"1.2"];
        let study = Uid::from_static("1.2");
        let named = uids.into_iter().chain(long).flat_map(|uid| names(&study, &Uid::from_bytes(uid)));
        let named: Vec<String> = named.map(|name| name.to_ascii_lowercase()).collect();
        for (i, name) in named.iter().enumerate() {
            assert!(!named[..i].contains(name), "{name}");
        }
    }

    #[test]
    fn an_archive_that_is_open_is_not_opened_again() {
        let scratch = Scratch::new("locked");
        let layout = Layout::open(scratch.path(), None).unwrap();
        assert!(matches!(Layout::open(scratch.path(), None), Err(Error::InUse(_))));
        drop(layout);
        Layout::open(scratch.path(), None).unwrap();
    }

    #[test]
    fn two_archives_do_not_share_an_index() {
        let (one, other) = (Scratch::new("one"), Scratch::new("other"));
        let index = one.path().join("elsewhere/index.db");
        let layout = Layout::open(one.path(), Some(&index)).unwrap();
        assert_eq!(layout.index(), index);
        let refused = Layout::open(other.path(), Some(&index));
        assert!(matches!(refused, Err(Error::InUse(path)) if path == index));
    }

    #[test]
    fn what_was_on_its_way_is_removed() {
        let scratch = Scratch::new("leftovers");
        let layout = Layout::open(scratch.path(), None).unwrap();
        fs::write(layout.incoming().join("7.part"), b"half").unwrap();
        assert_eq!(layout.remove_leftovers().unwrap(), 1);
        assert_eq!(fs::read_dir(layout.incoming()).unwrap().count(), 0);
    }
}
