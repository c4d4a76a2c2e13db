//! A file without a name, for what cannot be stored before more has come.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// A file that is gone when this is dropped.
pub(super) struct Spool {
    file: File,
    path: PathBuf,
    length: u64,
}

impl Spool {
    /// In this folder, or else where the system has its temporary files.
    pub(super) fn new(folder: Option<&Path>) -> io::Result<Spool> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("{}-{}.spool", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let path = folder.map_or_else(std::env::temp_dir, Path::to_owned).join(name);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path)?;
        // Where a file may go while it is open nothing is left of it whatever happens.
        #[cfg(unix)]
        fs::remove_file(&path)?;
        Ok(Spool { file, path, length: 0 })
    }

    /// How many bytes were put into it.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// The bytes of a part of it, in pieces.
    pub(super) fn read<E>(
        &mut self,
        range: &Range<u64>,
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> io::Result<Result<(), E>> {
        self.file.seek(SeekFrom::Start(range.start))?;
        let mut left = range.end - range.start;
        let mut buffer = vec![0; 128 << 10];
        while left > 0 {
            let length = usize::try_from(left).unwrap_or(usize::MAX).min(buffer.len());
            let Some(piece) = buffer.get_mut(..length) else { break };
            self.file.read_exact(piece)?;
            if let Err(error) = take(piece) {
                return Ok(Err(error));
            }
            left -= length as u64;
        }
        self.file.seek(SeekFrom::End(0))?;
        Ok(Ok(()))
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        #[cfg(not(unix))]
        let _ = fs::remove_file(&self.path);
        #[cfg(unix)]
        let _ = &self.path;
    }
}
