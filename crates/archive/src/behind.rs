//! What is to be done behind the answer: files that are not written or not synced yet.

use std::collections::HashSet;
use std::io;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::rows::Unsynced;

/// How long files that are to be written wait for others.
const SOON: Duration = Duration::from_millis(10);
/// With so many bytes waiting they wait no more.
const MANY: usize = 2 << 20;
/// With so many bytes waiting whoever stores writes its file itself.
const TOO_MANY: usize = 16 << 20;
/// How long written files wait for others to be synced with.
const TOGETHER: Duration = Duration::from_secs(1);
/// So many wait at the most.
const MOST: usize = 4096;

/// The files that are not written or not synced yet.
#[derive(Debug, Default)]
pub(crate) struct Behind {
    state: Mutex<State>,
    /// There is something where there was nothing, or so much that it is done at once, or it is to stop.
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    waiting: Vec<Unsynced>,
    /// Of those that wait.
    bytes: usize,
    waiting_since: Option<Instant>,
    /// The files that are yet to be written, by whomever.
    unwritten: HashSet<String>,
    written: Vec<Written>,
    written_since: Option<Instant>,
    stop: bool,
}

/// A file that is written, and where else its bytes are.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) id: i64,
    pub(crate) in_journal: bool,
    pub(crate) file: String,
}

/// What is to be done next.
pub(crate) enum Work {
    Write(Vec<Unsynced>),
    Sync(Vec<Written>),
}

impl Behind {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The file is written soon. It is given back if too many wait: then whoever stores writes it.
    pub(crate) fn write(&self, unsynced: Unsynced) -> Option<Unsynced> {
        let mut state = self.lock();
        state.unwritten.insert(unsynced.file.clone());
        if state.bytes + unsynced.bytes.len() > TOO_MANY {
            return Some(unsynced);
        }
        let before = state.bytes;
        state.bytes += unsynced.bytes.len();
        if state.waiting.is_empty() {
            state.waiting_since = Some(Instant::now());
        }
        state.waiting.push(unsynced);
        if state.waiting.len() == 1 || (before < MANY && state.bytes >= MANY) {
            self.changed.notify_one();
        }
        None
    }

    /// Whether the file is yet to be written: who removed it now would find it again.
    pub(crate) fn is_unwritten(&self, file: &str) -> bool {
        self.lock().unwritten.contains(file)
    }

    /// This file was written.
    pub(crate) fn written(&self, unsynced: Unsynced) {
        let Unsynced { id, in_journal, file, .. } = unsynced;
        let mut state = self.lock();
        state.unwritten.remove(&file);
        if state.written.is_empty() {
            state.written_since = Some(Instant::now());
        }
        state.written.push(Written { id, in_journal, file });
        if matches!(state.written.len(), 1 | MOST) {
            self.changed.notify_one();
        }
    }

    /// This file cannot be written: its bytes are kept where they are.
    pub(crate) fn failed(&self, unsynced: &Unsynced, error: &io::Error) {
        let kept = if unsynced.in_journal { "journal" } else { "index" };
        log::error!("{}: kept in the {kept}: {error}", unsynced.file);
        self.lock().unwritten.remove(&unsynced.file);
    }

    /// What is there is done at once, and then there is nothing more.
    pub(crate) fn stop(&self) {
        self.lock().stop = true;
        self.changed.notify_one();
    }

    /// What is to be done; `None` when it is to stop and there is nothing more.
    pub(crate) fn next(&self) -> Option<Work> {
        let mut state = self.lock();
        loop {
            let left = |since: Option<Instant>, is_enough: bool, patience: Duration| {
                let patience = if is_enough || state.stop { Duration::ZERO } else { patience };
                since.map(|since| patience.saturating_sub(since.elapsed()))
            };
            let waits = left(state.waiting_since, state.bytes >= MANY, SOON);
            let syncs = left(state.written_since, state.written.len() >= MOST, TOGETHER);
            if waits == Some(Duration::ZERO) {
                (state.bytes, state.waiting_since) = (0, None);
                return Some(Work::Write(std::mem::take(&mut state.waiting)));
            }
            if syncs == Some(Duration::ZERO) {
                state.written_since = None;
                return Some(Work::Sync(std::mem::take(&mut state.written)));
            }
            if state.stop {
                return None;
            }
            state = match waits.into_iter().chain(syncs).min() {
                Some(soonest) => {
                    self.changed.wait_timeout(state, soonest).unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }
}
