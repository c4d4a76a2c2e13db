//! What is being read is not taken away: the files that the index does not name any more wait for those who began to
//! read before.
//!
//! Both are points on one line of numbers, that of the [changes](crate::Change): a reader begins after a change, and a
//! file leaves with one.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Who reads, since when.
#[derive(Debug, Default)]
pub(crate) struct Pins {
    state: Mutex<State>,
    /// Whether there are files that wait for readers.
    waiting: AtomicBool,
}

#[derive(Debug, Default)]
struct State {
    /// The number of the last change that is committed.
    last: i64,
    /// How many read since each number.
    readers: BTreeMap<i64, usize>,
}

impl Pins {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes up to this number are committed.
    pub(crate) fn committed(&self, number: i64) {
        let mut state = self.lock();
        state.last = state.last.max(number);
    }

    /// The number of the last change that is committed.
    pub(crate) fn last(&self) -> i64 {
        self.lock().last
    }

    /// Somebody begins to read; the number since which.
    pub(crate) fn begin(&self) -> i64 {
        let mut state = self.lock();
        let since = state.last;
        *state.readers.entry(since).or_default() += 1;
        since
    }

    /// One who began to read at this number does so no more; whether there are files that wait for that.
    pub(crate) fn end(&self, since: i64) -> bool {
        let mut state = self.lock();
        if let Some(count) = state.readers.get_mut(&since) {
            *count -= 1;
            if *count == 0 {
                state.readers.remove(&since);
            }
        }
        self.waiting.load(Ordering::Relaxed)
    }

    /// What left with changes up to this number is read by nobody.
    pub(crate) fn unread(&self) -> i64 {
        let state = self.lock();
        state.readers.keys().next().copied().unwrap_or(state.last)
    }

    /// Whether there are files that are to be removed.
    pub(crate) fn are_waiting(&self) -> bool {
        self.waiting.load(Ordering::Relaxed)
    }

    /// Whether there are files that wait for readers.
    pub(crate) fn set_waiting(&self, waiting: bool) {
        self.waiting.store(waiting, Ordering::Relaxed);
    }
}
