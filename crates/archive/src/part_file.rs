//! A file on its way.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Some PDUs' worth, so that not each of them is a system call.
const BUFFER: usize = 64 * 1024;

/// A file that is being written under a temporary name; removed if dropped before it is whole.
#[derive(Debug)]
pub(crate) struct PartFile {
    file: BufWriter<File>,
    path: Temporary,
}

/// A file that goes away with this value, unless it was renamed.
#[derive(Debug)]
pub(crate) struct Temporary(Option<PathBuf>);

impl PartFile {
    /// A file of its own in the folder.
    pub(crate) fn create(folder: &Path) -> io::Result<PartFile> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let path = folder.join(format!("{}.part", NUMBER.fetch_add(1, Ordering::Relaxed)));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(PartFile { file: BufWriter::with_capacity(BUFFER, file), path: Temporary(Some(path)) })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)
    }

    /// All is written; if `sync`, it survives a power cut once its name does.
    pub(crate) fn finish(self, sync: bool) -> io::Result<Temporary> {
        let PartFile { mut file, path } = self;
        file.flush()?;
        if sync {
            file.get_ref().sync_data()?;
        }
        Ok(path)
    }
}

impl Temporary {
    pub(crate) fn path(&self) -> &Path {
        self.0.as_deref().unwrap_or(Path::new(""))
    }

    /// Gives the file its name, in place of one that has it already.
    pub(crate) fn rename(&mut self, to: &Path) -> io::Result<()> {
        fs::rename(self.path(), to)?;
        self.0 = None;
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if let Some(path) = self.0.take() {
            // There is nobody to tell; what is left is removed at the next start.
            let _ = fs::remove_file(path);
        }
    }
}

/// What a folder lists survives a power cut.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn a_file_is_there_whole_or_not_at_all() {
        let scratch = Scratch::new("part");
        let mut file = PartFile::create(scratch.path()).unwrap();
        file.write(b"one").unwrap();
        file.write(b"two").unwrap();
        file.finish(true).unwrap().rename(&scratch.path().join("name")).unwrap();
        let mut dropped = PartFile::create(scratch.path()).unwrap();
        dropped.write(&[0; 2 * BUFFER]).unwrap();
        drop(dropped);
        drop(PartFile::create(scratch.path()).unwrap().finish(false).unwrap());
        sync_folder(scratch.path()).unwrap();
        assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 1);
        assert_eq!(fs::read(scratch.path().join("name")).unwrap(), b"onetwo");
    }
}
