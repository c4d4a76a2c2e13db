//! The data set of a stored instance, wherever its bytes are.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::PathBuf;

use bytes::Bytes;
use kerma_service::Source;

use crate::archive::Inner;
use crate::commit::Stored;
use crate::unsynced;

/// About how many bytes are given out at a time.
const CHUNK: usize = 256 << 10;

/// Reads the data set, from the file or, while that is not written yet, out of the index.
pub(crate) struct StoredFile {
    path: PathBuf,
    content: Box<dyn Content>,
    /// Bytes of the data set that were not read yet.
    remaining: u64,
    /// The last two chunks given out: the memory of the older serves again once nobody else has it.
    chunks: [Bytes; 2],
}

trait Content: Read + Seek + Send {}

impl<C: Read + Seek + Send> Content for C {}

impl StoredFile {
    /// # Errors
    /// Not found if it is not there, or not as long as it was.
    pub(crate) fn open(archive: &Inner, stored: &Stored) -> io::Result<StoredFile> {
        let path = archive.layout.root().join(&stored.file);
        let whole = |file: File| Ok((file.metadata()?.len() == stored.length).then_some(file));
        let file = || match File::open(&path).and_then(whole) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            file => Ok(file.ok().flatten()),
        };
        let mut content: Box<dyn Content> = match file()? {
            Some(file) => Box::new(file),
            None => match archive.read(|index| Ok(unsynced::bytes(index, stored)?)) {
                Ok(Some(bytes)) if bytes.len() as u64 == stored.length => Box::new(Cursor::new(bytes)),
                // It may have been written meanwhile.
                Ok(_) => Box::new(file()?.ok_or_else(|| not_whole(&path))?),
                Err(error) => return Err(io::Error::other(error.to_string())),
            },
        };
        content.seek(SeekFrom::Start(stored.data_set_offset))?;
        let remaining = stored.length.saturating_sub(stored.data_set_offset);
        Ok(StoredFile { path, content, remaining, chunks: Default::default() })
    }

    /// Bytes of the data set that were not read yet.
    pub(crate) fn remaining(&self) -> u64 {
        self.remaining
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

impl Source for StoredFile {
    fn next(&mut self, unit: usize) -> Result<Option<Bytes>, String> {
        if self.remaining == 0 {
            return Ok(None);
        }
        let unit = unit.max(1);
        let most = (CHUNK / unit).max(1) * unit;
        let length = usize::try_from(self.remaining).map_or(most, |remaining| remaining.min(most));
        let [older, last] = std::mem::take(&mut self.chunks);
        let mut buffer = older.try_into_mut().unwrap_or_default();
        buffer.resize(length, 0);
        self.read_exact(&mut buffer).map_err(|error| format!("{}: {error}", self.path.display()))?;
        let chunk = buffer.freeze();
        self.chunks = [last, chunk.clone()];
        Ok(Some(chunk))
    }
}
