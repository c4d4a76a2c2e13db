//! Which segments of the journal are still needed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::segment;

/// So many files are kept for other segments.
const SPARE: usize = 2;

/// The segments of this process: who appends and who syncs files share them.
#[derive(Debug)]
pub(crate) struct Segments {
    folder: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    segments: BTreeMap<u32, Use>,
    spare: Vec<PathBuf>,
}

/// What a segment is needed for.
#[derive(Debug, Default)]
struct Use {
    /// Files of which it has the bytes and that are not synced yet.
    unsynced: u64,
    /// The number of the last change that it has.
    last: i64,
    /// Whether it is being written to.
    writing: bool,
    /// Whether it is not written to any more.
    sealed: bool,
}

impl Use {
    /// Whether all that it has is in files for good, and in an index that has changes up to this one.
    fn is_elsewhere(&self, in_index: i64) -> bool {
        self.unsynced == 0 && self.last <= in_index
    }

    fn is_done(&self, in_index: i64) -> bool {
        self.sealed && self.is_elsewhere(in_index)
    }
}

impl Segments {
    pub(crate) fn new(folder: PathBuf) -> Segments {
        Segments { folder, state: Mutex::default() }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new segment, which is being written to.
    pub(super) fn begin(&self, number: u32) {
        self.lock().segments.insert(number, Use { writing: true, ..Use::default() });
    }

    /// A segment is about to be written to again; `false` if it is sealed.
    pub(super) fn go_on(&self, number: u32) -> bool {
        let mut state = self.lock();
        let Some(segment) = state.segments.get_mut(&number).filter(|segment| !segment.sealed) else {
            return false;
        };
        segment.writing = true;
        true
    }

    /// Nothing is written to a segment after all.
    pub(super) fn leave(&self, number: u32) {
        if let Some(segment) = self.lock().segments.get_mut(&number) {
            segment.writing = false;
        }
    }

    /// So many records were appended to a segment, up to the change of this number.
    pub(super) fn appended(&self, number: u32, records: u32, last: i64) {
        if let Some(segment) = self.lock().segments.get_mut(&number) {
            segment.unsynced += u64::from(records);
            segment.last = last;
            segment.writing = false;
        }
    }

    pub(super) fn seal(&self, number: u32) {
        if let Some(segment) = self.lock().segments.get_mut(&number) {
            segment.sealed = true;
        }
    }

    /// A file that is used again for a segment.
    pub(super) fn take_spare(&self) -> Option<PathBuf> {
        self.lock().spare.pop()
    }

    /// Files are synced of which the journal has the bytes, at these positions of rows.
    pub(crate) fn synced(&self, positions: impl IntoIterator<Item = i64>) {
        let mut state = self.lock();
        for position in positions.into_iter().filter_map(super::Position::from_row) {
            if let Some(segment) = state.segments.get_mut(&position.segment) {
                segment.unsynced = segment.unsynced.saturating_sub(1);
            }
        }
    }

    /// Seals those of which all is elsewhere already: nobody is to find an instance in the journal whose file, or row, is gone since.
    pub(crate) fn seal_idle(&self, in_index: i64) {
        for segment in self.lock().segments.values_mut() {
            segment.sealed |= !segment.writing && segment.is_elsewhere(in_index);
        }
    }

    /// Whether there are segments that are not needed any more once the index has changes up to this number for good.
    pub(crate) fn wait_for_index(&self, number: i64) -> bool {
        self.lock().segments.values().any(|of| of.is_done(number))
    }

    /// The index has all changes up to this one for good: what is needed no more is kept for other segments, or goes.
    pub(crate) fn retire(&self, in_index: i64) -> io::Result<()> {
        let mut state = self.lock();
        let State { segments, spare } = &mut *state;
        let done = segments.iter().filter(|(_, of)| of.is_done(in_index)).map(|(number, _)| *number);
        let done: Vec<u32> = done.collect();
        for number in done {
            let path = segment::path(&self.folder, number);
            if spare.len() < SPARE {
                let kept = segment::spare_path(&self.folder, number);
                fs::rename(path, &kept)?;
                spare.push(kept);
            } else {
                fs::remove_file(path)?;
            }
            segments.remove(&number);
        }
        Ok(())
    }

    /// Whether there are some whose files or changes may not survive a power cut by themselves.
    pub(super) fn are_needed(&self) -> bool {
        !self.lock().segments.is_empty()
    }
}
