//! The data set of a stored instance, wherever its bytes are.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::mem;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use kerma_service::{Chunks, Source, Span};

use crate::archive::Inner;
use crate::journal;
use crate::objects::Stored as Content;
use crate::rows::{Stored, Unsynced};

/// Reads the data set, from the file or, while that is not written yet, out of the journal or the index.
pub(crate) struct StoredFile {
    path: PathBuf,
    content: Box<dyn Content>,
    /// Bytes of the data set that were not read yet.
    remaining: u64,
    /// Of the file.
    length: u64,
    chunks: Chunks,
}

impl StoredFile {
    /// # Errors
    /// Not found if it is not there, or not as long as it was.
    pub(crate) fn open(archive: &Inner, stored: &Stored) -> io::Result<StoredFile> {
        let path = archive.objects.path(&stored.file);
        let file = || archive.objects.open(&stored.file, stored.length, stored.data_set_offset);
        let bytes = || {
            let bytes = kept(archive, stored)?.filter(|bytes| bytes.len() as u64 == stored.length);
            Ok::<_, io::Error>(bytes.map(|bytes| {
                let mut bytes = Cursor::new(bytes);
                bytes.set_position(stored.data_set_offset);
                Box::new(bytes) as Box<dyn Content>
            }))
        };
        let is_first_in_index = stored.unsynced.is_some() && !archive.objects.are_near();
        let first = if is_first_in_index { bytes()? } else { file()? };
        let content = match first {
            Some(content) => content,
            None => match if is_first_in_index { None } else { bytes()? } {
                Some(bytes) => bytes,
                // It may have been written meanwhile.
                None => file()?.ok_or_else(|| not_whole(&path))?,
            },
        };
        let remaining = stored.length.saturating_sub(stored.data_set_offset);
        let chunks = spare().pop().unwrap_or_default();
        Ok(StoredFile { path, content, remaining, length: stored.length, chunks })
    }

    /// Bytes of the data set that were not read yet.
    pub(crate) fn remaining(&self) -> u64 {
        self.remaining
    }
}

impl Drop for StoredFile {
    fn drop(&mut self) {
        let mut spare = spare();
        if spare.len() < SPARE {
            spare.push(mem::take(&mut self.chunks));
        }
    }
}

/// The most chunks that are kept.
const SPARE: usize = 8;

/// The memory of instances that were sent, for those that are sent next: to take new memory from the system for each costs a page
/// fault for every 4 KiB.
fn spare() -> MutexGuard<'static, Vec<Chunks>> {
    static SPARE: Mutex<Vec<Chunks>> = Mutex::new(Vec::new());
    SPARE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The bytes of a file that may not be written yet, from where they are meanwhile.
fn kept(archive: &Inner, stored: &Stored) -> io::Result<Option<Vec<u8>>> {
    let Some(position) = stored.unsynced else { return Ok(None) };
    let journal = journal::folder(archive.layout.root());
    match journal::bytes(&journal, position, &stored.file)? {
        Some(bytes) => Ok(Some(bytes)),
        None => archive
            .read(|index| Ok(Unsynced::bytes(index, stored)?))
            .map_err(|error| io::Error::other(error.to_string())),
    }
}

fn not_whole(path: &std::path::Path) -> io::Error {
    let why = format!("{}: the stored file is not there, or not as long as it was", path.display());
    io::Error::new(io::ErrorKind::NotFound, why)
}

impl Read for StoredFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.content.read(buffer)?;
        self.remaining = self.remaining.saturating_sub(read as u64);
        Ok(read)
    }
}

impl Seek for StoredFile {
    /// In the file.
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = self.content.seek(to)?;
        self.remaining = self.length.saturating_sub(at);
        Ok(at)
    }
}

impl Source for StoredFile {
    fn next(&mut self, unit: usize) -> Result<Option<Bytes>, String> {
        let StoredFile { path, content, remaining, chunks, .. } = self;
        let chunk = chunks.next(unit, *remaining, |buffer| {
            content.read_exact(buffer).map_err(|error| format!("{}: {error}", path.display()))
        })?;
        *remaining -= chunk.as_ref().map_or(0, Bytes::len) as u64;
        Ok(chunk)
    }

    fn span(&self) -> Option<Span> {
        Span::rest(self.content.file()?, self.length, self.remaining)
    }
}
