//! Small files on their way to a bucket: their bytes are in the index, and the sender does not wait for them.
//!
//! ```text
//!   COMMIT with the bytes ──► Success
//!             └──► here ──► some threads: one object each ──► bytes deleted from the index
//! ```
//!
//! What cannot be uploaded is tried again, and stays in the index meanwhile; after the end of the process somebody else
//! [does it](crate::node).

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::commit::Submit;
use crate::objects::Objects;
use crate::rows::Unsynced;
use crate::running::Running;

/// An upload waits for the answer of the store, and for nothing else.
const THREADS: usize = 16;
/// So many bytes wait here at the most; who brings more waits, and then leaves them to the index.
const MOST: usize = 64 << 20;
const PATIENCE: Duration = Duration::from_secs(10);
/// The pause after an upload that failed.
const PAUSE: Duration = Duration::from_millis(500);

/// The threads that upload; they end when this is [stopped](Uploads::stop) or dropped.
#[derive(Debug)]
pub(crate) struct Uploads {
    shared: Arc<Shared>,
    threads: Vec<Running>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    /// There is something, or it is to stop.
    changed: Condvar,
    /// There is room.
    room: Condvar,
}

#[derive(Debug, Default)]
struct State {
    waiting: VecDeque<Unsynced>,
    /// Of those that wait, and of those under way.
    bytes: usize,
    stop: bool,
}

impl Uploads {
    pub(crate) fn start(objects: &Arc<Objects>, submit: &Submit) -> io::Result<Uploads> {
        let shared = Arc::<Shared>::default();
        let mut threads = Vec::new();
        for number in 0..THREADS {
            let (objects, submit, shared) = (objects.clone(), submit.clone(), shared.clone());
            let run = move || {
                while let Some(unsynced) = shared.next() {
                    let length = unsynced.bytes.len();
                    match objects.write(&unsynced) {
                        Ok(()) => {
                            submit.synced(vec![unsynced.id]);
                            shared.done(length);
                        }
                        Err(error) => {
                            log::error!("{}: kept in the index: {error}", unsynced.file);
                            shared.again(unsynced);
                        }
                    }
                }
            };
            threads.push(Running::start(format!("archive-upload-{number}"), "uploads", run)?);
        }
        Ok(Uploads { shared, threads })
    }

    /// Waits until what was given is uploaded, or was tried.
    pub(crate) fn stop(&self) {
        self.shared.lock().stop = true;
        self.shared.changed.notify_all();
        self.shared.room.notify_all();
        self.threads.iter().for_each(|thread| thread.end(|| {}));
    }

    /// How many wait.
    pub(crate) fn waiting(&self) -> usize {
        self.shared.lock().waiting.len()
    }

    /// Uploads this soon.
    pub(crate) fn give(&self, unsynced: Unsynced) {
        let length = unsynced.bytes.len();
        let is_full = |state: &mut State| state.bytes + length > MOST && !state.stop;
        let waited = self.shared.room.wait_timeout_while(self.shared.lock(), PATIENCE, is_full);
        let (mut state, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return;
        }
        state.bytes += length;
        state.waiting.push_back(unsynced);
        self.shared.changed.notify_one();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is to be uploaded; `None` at the end, after what came before.
    fn next(&self) -> Option<Unsynced> {
        let is_idle = |state: &mut State| state.waiting.is_empty() && !state.stop;
        let mut state = self.changed.wait_while(self.lock(), is_idle).unwrap_or_else(PoisonError::into_inner);
        state.waiting.pop_front()
    }

    fn done(&self, length: usize) {
        self.lock().bytes -= length;
        self.room.notify_all();
    }

    /// It is tried again after a pause, unless it is to stop.
    fn again(&self, unsynced: Unsynced) {
        let stops = |state: &mut State| !state.stop;
        let waited = self.changed.wait_timeout_while(self.lock(), PAUSE, stops);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner).0;
        if state.stop {
            state.waiting.clear();
        } else {
            state.waiting.push_back(unsynced);
        }
    }
}

impl Drop for Uploads {
    fn drop(&mut self) {
        self.stop();
    }
}
