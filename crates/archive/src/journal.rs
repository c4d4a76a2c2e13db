//! Short instances: durable in a journal first, then in the index and in files.
//!
//! ```text
//!   rows ──► journal, one sync ──► Success       soon                 a second later, many at once
//!                  ├──────────────────────────► COMMIT
//!                  └──────────────────────────► the file is written ──► files and index synced ──► segment used again
//! ```
//!
//! To sync a file of some kilobytes costs as much as one of some megabytes, and each would have to be by itself, its folder too;
//! a commit of SQLite writes each page that it changes, for one instance as for a hundred. The journal has all that the rows
//! and the file of an instance are made of: appended and synced, one batch is durable, and the rest can be done for many
//! batches together. What it did not come to is done when the archive is opened, in [`replay`](crate::replay).
//!
//! **What is in the index is decided by one number.** Each instance is a change, whose number the index gives in the same
//! transaction as the rows, one after the other. A batch has the number of the last change before it. After a power cut the index may
//! have gone back to an earlier commit: a batch that begins behind the last change of the index is stored again. Any other
//! transaction is synced when it is committed, and with it all before it: so nothing is stored again across a removal or a correction.
//!
//! A journal is for an index of SQLite and a folder on the same machine. The bytes that go to a bucket, or are found by a database, are
//! [in the index first](crate::unsynced).

mod batch;
mod beside;
mod found;
mod record;
mod segment;
mod segments;

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(crate) use self::batch::{Batch, Position};
pub(crate) use self::beside::wait_for;
pub(crate) use self::found::{Found, batches};
pub(crate) use self::record::Record;
use self::segment::Segment;
pub(crate) use self::segments::Segments;
use crate::ReadableBy;

/// The folder, below the archive's.
pub(crate) const FOLDER: &str = "journal";

/// Who appends to the journal.
#[derive(Debug)]
pub(crate) struct Journal {
    readable_by: ReadableBy,
    segments: Arc<Segments>,
    current: Option<Segment>,
    next: u32,
    /// Memory of a batch.
    memory: Vec<u8>,
}

impl Journal {
    /// One that has nothing yet.
    pub(crate) fn new(segments: Arc<Segments>, readable_by: ReadableBy) -> Journal {
        Journal { readable_by, segments, current: None, next: 1, memory: Vec::new() }
    }

    pub(crate) fn segments(&self) -> &Arc<Segments> {
        &self.segments
    }

    /// Begins a batch behind the change of this number.
    pub(crate) fn begin(&mut self, after: i64) -> io::Result<Batch> {
        if let Some(full) = self.current.take_if(|segment| segment.is_full()) {
            self.segments.seal(full.number);
        }
        self.current.take_if(|segment| !self.segments.go_on(segment.number));
        let segment = match self.current.take() {
            Some(segment) => segment,
            None => {
                let spare = self.segments.take_spare();
                let segment = Segment::begin(self.segments.folder(), self.next, spare, self.readable_by)?;
                self.segments.begin(segment.number);
                self.next += 1;
                segment
            }
        };
        let segment = self.current.insert(segment);
        Ok(Batch::new(segment.number, segment.end(), after, std::mem::take(&mut self.memory)))
    }

    /// Appends the batch, which survives a power cut when this returns. If it fails nothing of the batch is stored.
    pub(crate) fn append(&mut self, batch: Batch, last: i64) -> io::Result<()> {
        let Some(mut segment) = self.current.take() else { return Err(io::ErrorKind::NotConnected.into()) };
        let records = batch.records();
        let bytes = batch.finished();
        let appended = segment.append(&bytes);
        self.memory = bytes;
        match appended {
            Ok(()) => {
                self.segments.appended(segment.number, records, last);
                self.current = Some(segment);
                Ok(())
            }
            Err(error) => {
                self.segments.seal(segment.number);
                segment.take_back();
                Err(error)
            }
        }
    }

    /// Gives back the memory of a batch that is not appended.
    pub(crate) fn drop_batch(&mut self, batch: Batch) {
        self.segments.leave(batch.position().segment);
        self.memory = batch.into_memory();
    }

    /// Nothing more is appended. The segments go if all that they have is in the index and in files for good.
    pub(crate) fn close(mut self, in_index: i64) -> io::Result<()> {
        if let Some(segment) = self.current.take() {
            self.segments.seal(segment.number);
        }
        self.segments.retire(in_index)?;
        match self.segments.are_needed() {
            true => Ok(()),
            false => segment::remove_all(self.segments.folder()),
        }
    }
}

/// The journal of the archive in this folder.
pub(crate) fn folder(root: &Path) -> PathBuf {
    root.join(FOLDER)
}

/// The bytes of a file, if the journal has them at this position of a row.
pub(crate) fn bytes(folder: &Path, position: i64, file: &str) -> io::Result<Option<Vec<u8>>> {
    let Some(Position { segment, offset }) = Position::from_row(position) else { return Ok(None) };
    let mut from = match File::open(segment::path(folder, segment)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        from => from?,
    };
    from.seek(SeekFrom::Start(offset))?;
    let mut bytes = Vec::new();
    from.by_ref().take(record::FRONT as u64).read_to_end(&mut bytes)?;
    let Some(length) = Record::length(&bytes) else { return Ok(None) };
    from.take((length - bytes.len()) as u64).read_to_end(&mut bytes)?;
    let record = Record::read(segment, &bytes).filter(|(record, _)| record.file == file);
    Ok(record.map(|(record, _)| record.bytes.to_vec()))
}

/// Whether there is something in the journal of this folder.
pub(crate) fn is_there(folder: &Path) -> io::Result<bool> {
    let (segments, spare) = segment::list(folder)?;
    Ok(!segments.is_empty() || !spare.is_empty())
}

/// Removes it, whatever it has.
pub(crate) fn remove(folder: &Path) -> io::Result<()> {
    segment::remove_all(folder)
}

#[cfg(test)]
mod tests;
