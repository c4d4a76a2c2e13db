use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    mem,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use kerma_dataset::{
    Encoding, Warning,
    part10::{self, Part10, ReadHead},
};
use kerma_dictionary::Uid;
use kerma_service::{Chunks, Instance, Source, Span};

use crate::Error;

/// Bytes of a file that are read before more is asked for: its head is rarely longer.
const HEAD: usize = 8 << 10;

/// The SOP class, the SOP Instance UID and the transfer syntax of an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SopInstance {
    /// Its SOP class.
    pub sop_class: Uid,
    /// Its SOP Instance UID.
    pub sop_instance: Uid,
    /// How its data set is encoded.
    pub transfer_syntax: Uid,
}

impl SopInstance {
    /// Reads them from the file at this path, and no more of the file than necessary.
    pub fn read(path: impl AsRef<Path>) -> Result<SopInstance, Error> {
        let path = path.as_ref();
        let mut file = File::open(path).map_err(|error| Error::File(path.to_owned(), error))?;
        read_head(path, &mut file).map(|(head, _, _)| head)
    }
}

/// The instance in the file at this path. The file is read while the instance is sent. A data set with an odd number of bytes
/// is read at once, and padded.
pub fn instance(path: impl AsRef<Path>) -> Result<Instance, Error> {
    let path = path.as_ref();
    let source = FileSource::open(path)?;
    if source.is_sendable() {
        return Ok(source.into_instance());
    }
    log::warn!("{}: an odd number of bytes, padded as it is sent (PS3.5 §7.1)", path.display());
    let SopInstance { sop_class, sop_instance, transfer_syntax } = source.head().clone();
    let data_set = source.into_instance().into_data_set().map_err(Error::Source)?;
    let encoding = Encoding::of(&transfer_syntax).unwrap_or(Encoding::ExplicitVrLittleEndian);
    let encoded = data_set.to_vec(encoding);
    let encoded = encoded.map_err(|error| Error::DataSet(path.display().to_string(), error))?;
    Ok(Instance { sop_class, sop_instance, transfer_syntax, data_set: Box::new(Bytes::from(encoded)) })
}

/// The data set of a DICOM file (PS3.10), to be sent as it is read.
pub(crate) struct FileSource {
    path: PathBuf,
    file: Arc<File>,
    /// Bytes of the file.
    length: u64,
    head: SopInstance,
    /// Bytes of the data set that were not given out yet.
    remaining: u64,
    chunks: Chunks,
}

impl FileSource {
    /// Reads no more than the head of the file.
    pub(crate) fn open(path: &Path) -> Result<FileSource, Error> {
        let failed = |error| Error::File(path.to_owned(), error);
        let mut file = File::open(path).map_err(failed)?;
        let length = file.metadata().map_err(failed)?.len();
        let (head, offset, warnings) = read_head(path, &mut file)?;
        warnings.iter().for_each(|warning| log::warn!("{}: {warning}", path.display()));
        file.seek(SeekFrom::Start(offset)).map_err(failed)?;
        let remaining = length.saturating_sub(offset);
        let chunks = spare().pop().unwrap_or_default();
        Ok(FileSource { path: path.to_owned(), file: file.into(), length, head, remaining, chunks })
    }

    pub(crate) fn head(&self) -> &SopInstance {
        &self.head
    }

    /// Whether the data set [can be sent as it is](Instance::is_sendable).
    pub(crate) fn is_sendable(&self) -> bool {
        Instance::is_sendable(&self.head.transfer_syntax, self.remaining)
    }

    pub(crate) fn into_instance(self) -> Instance {
        let SopInstance { sop_class, sop_instance, transfer_syntax } = self.head.clone();
        Instance { sop_class, sop_instance, transfer_syntax, data_set: Box::new(self) }
    }
}

impl Drop for FileSource {
    fn drop(&mut self) {
        let mut spare = spare();
        if spare.len() < SPARE {
            spare.push(mem::take(&mut self.chunks));
        }
    }
}

/// The most chunks that are kept.
const SPARE: usize = 4;

/// The memory of files that were sent, for those that are sent next: to take new memory from the system for each file costs a
/// page fault for every 4 KiB.
fn spare() -> MutexGuard<'static, Vec<Chunks>> {
    static SPARE: Mutex<Vec<Chunks>> = Mutex::new(Vec::new());
    SPARE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Source for FileSource {
    fn next(&mut self, unit: usize) -> Result<Option<Bytes>, String> {
        let FileSource { path, file, remaining, chunks, .. } = self;
        let chunk = chunks.next(unit, *remaining, |buffer| {
            file.read_exact(buffer).map_err(|error| format!("{}: {error}", path.display()))
        })?;
        *remaining -= chunk.as_ref().map_or(0, Bytes::len) as u64;
        Ok(chunk)
    }

    fn span(&self) -> Option<Span> {
        Span::rest(self.file.clone(), self.length, self.remaining)
    }
}

/// What the file is, where in it the data set begins, and what was forgiven.
fn read_head(path: &Path, file: &mut File) -> Result<(SopInstance, u64, Vec<Warning>), Error> {
    let io_failed = |error| Error::File(path.to_owned(), error);
    let failed = |error| Error::DataSet(path.display().to_string(), error);
    let mut bytes = Vec::new();
    let mut wanted = HEAD;
    let head = loop {
        let more = wanted.saturating_sub(bytes.len()) as u64;
        // with room for all of it, so that it is one read
        bytes.reserve_exact(wanted.saturating_sub(bytes.len()));
        let read = file.by_ref().take(more).read_to_end(&mut bytes).map_err(io_failed)?;
        match Part10::read_head(&bytes).map_err(failed)? {
            ReadHead::Head(head) => break head,
            ReadHead::NeedMore(_) if read == 0 => break part10::Head::read_all(&bytes).map_err(failed)?,
            ReadHead::NeedMore(needed) => wanted = needed.max(bytes.len() + HEAD),
        }
    };
    let mut identification = head.identification();
    identification.push(bytes.get(head.data_set_offset..).unwrap_or_default());
    while !identification.is_done() {
        bytes.clear();
        if file.by_ref().take(HEAD as u64).read_to_end(&mut bytes).map_err(io_failed)? == 0 {
            break;
        }
        identification.push(&bytes);
    }
    let (sop_class, sop_instance) = identification.end();
    let said = |uid: Uid, name| match uid.is_empty() {
        true => Err(Error::Unidentified(path.display().to_string(), name)),
        false => Ok(uid),
    };
    let identity = SopInstance {
        sop_class: said(sop_class, "SOP Class UID")?,
        sop_instance: said(sop_instance, "SOP Instance UID")?,
        transfer_syntax: head.meta.transfer_syntax(),
    };
    Ok((identity, head.data_set_offset as u64, head.warnings))
}

#[cfg(test)]
mod tests;
