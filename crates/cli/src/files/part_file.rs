//! A file that is there whole or not at all.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use crate::files::own;

/// A file being written under a temporary name in its folder: renamed when whole, removed when dropped before.
#[derive(Debug)]
pub(crate) struct PartFile {
    folder: PathBuf,
    /// Where it is now; nowhere once renamed.
    part: Option<PathBuf>,
    file: BufWriter<File>,
}

/// Some PDUs' worth, so that not each of them is a system call.
const BUFFER: usize = 256 * 1024;

impl PartFile {
    /// `.kerma-<process>-<number>.part` in the folder.
    pub(crate) fn create(folder: &Path) -> io::Result<PartFile> {
        let (part, file) = loop {
            let part = PartFile::name_in(folder);
            match own::create_new(&part) {
                Ok(file) => break (part, file),
                // what a process of this number left when it was killed
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        };
        unfinished().insert(part.clone());
        Ok(PartFile { folder: folder.into(), part: Some(part), file: BufWriter::with_capacity(BUFFER, file) })
    }

    /// A temporary name that no other file of this process has.
    pub(crate) fn name_in(folder: &Path) -> PathBuf {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        // asked for once: it is a system call
        static PROCESS: LazyLock<u32> = LazyLock::new(std::process::id);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        folder.join(format!(".kerma-{}-{number}.part", *PROCESS))
    }

    /// Gives it the permissions of a file that it will replace, and its owner where that may be given.
    pub(crate) fn take_after(&self, like: &fs::Metadata) -> io::Result<()> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt as _, fchown};
            let _ = fchown(self.file.get_ref(), Some(like.uid()), Some(like.gid()));
        }
        self.file.get_ref().set_permissions(like.permissions())
    }

    /// Waits until what was written is on the disk.
    pub(crate) fn sync(&mut self) -> io::Result<()> {
        self.file.flush()?;
        self.file.get_ref().sync_all()
    }

    /// Where it will be.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)
    }

    /// Where it is now, with all that was written.
    pub(crate) fn flushed(&mut self) -> io::Result<&Path> {
        self.file.flush()?;
        Ok(self.part.as_deref().unwrap_or(&self.folder))
    }

    /// Gives the file its name, in place of one that has it already; folders in the name are made.
    pub(crate) fn finish(mut self, name: &(impl AsRef<Path> + ?Sized)) -> io::Result<PathBuf> {
        self.file.flush()?;
        let path = self.folder.join(name);
        path.parent().filter(|folder| *folder != self.folder).map_or(Ok(()), own::create_folders)?;
        if let Some(part) = &self.part {
            fs::rename(part, &path)?;
            unfinished().remove(part);
        }
        self.part = None;
        Ok(path)
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if let Some(part) = self.part.take() {
            // there is nobody to tell, and nothing else to try
            let _ = fs::remove_file(&part);
            unfinished().remove(&part);
        }
    }
}

/// Removes what is being written, for a process that ends without dropping it.
pub(crate) fn remove_all() {
    for part in unfinished().iter() {
        let _ = fs::remove_file(part);
    }
}

/// The files that are being written.
fn unfinished() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    static UNFINISHED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes the folder if it is not there, and makes sure that files can be written into it.
pub(crate) fn prepare(folder: &Path) -> io::Result<()> {
    own::create_folders(folder)?;
    PartFile::create(folder).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Scratch {
            let folder = std::env::temp_dir().join(format!("kerma-part-{}-{name}", std::process::id()));
            prepare(&folder).unwrap();
            Scratch(folder)
        }

        fn names(&self) -> Vec<String> {
            let entries = fs::read_dir(&self.0).unwrap();
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_file_has_its_name_when_it_is_whole() {
        let scratch = Scratch::new("whole");
        let mut file = PartFile::create(&scratch.0).unwrap();
        file.write(b"one").unwrap();
        assert!(scratch.names().iter().all(|name| name.starts_with(".kerma-") && name.ends_with(".part")));
        file.write(b"two").unwrap();
        let path = file.finish("1.2.dcm").unwrap();
        assert_eq!(fs::read(path).unwrap(), b"onetwo");
        assert_eq!(scratch.names(), ["1.2.dcm"]);
    }

    #[test]
    fn a_file_that_is_not_finished_leaves_nothing() {
        let scratch = Scratch::new("dropped");
        let mut file = PartFile::create(&scratch.0).unwrap();
        file.write(&[0; 2 * BUFFER]).unwrap();
        drop(file);
        assert!(scratch.names().is_empty());
    }

    #[test]
    fn a_file_of_the_name_is_replaced() {
        let scratch = Scratch::new("replaced");
        for content in [&b"old"[..], b"new"] {
            let mut file = PartFile::create(&scratch.0).unwrap();
            file.write(content).unwrap();
            file.finish("1.2.dcm").unwrap();
        }
        assert_eq!(fs::read(scratch.0.join("1.2.dcm")).unwrap(), b"new");
        assert_eq!(scratch.names(), ["1.2.dcm"]);
    }

    #[test]
    fn a_folder_that_cannot_be_one_is_an_error() {
        let scratch = Scratch::new("file");
        fs::write(scratch.0.join("file"), b"").unwrap();
        assert!(prepare(&scratch.0.join("file/below")).is_err());
    }
}
