//! Threads that work beside the associations, and what they share with these.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// After an error, such as of the index, the next try is so much later, unless somebody wakes the thread.
const AGAIN: Duration = Duration::from_secs(10);

/// A thread that works until this is dropped: then it is told to stop, and waited for.
pub(super) struct Background {
    stop: Option<Box<dyn FnOnce() + Send>>,
    thread: Option<JoinHandle<()>>,
}

impl Background {
    /// Starts it. `stop` tells it to stop.
    pub(super) fn start(
        name: &str,
        work: impl FnOnce() + Send + 'static,
        stop: impl FnOnce() + Send + 'static,
    ) -> io::Result<Background> {
        let thread = thread::Builder::new().name(name.into()).spawn(work)?;
        Ok(Background { stop: Some(Box::new(stop)), thread: Some(thread) })
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop();
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Does one thing after another until `stopping`. `next` does one, and says whether there was one to do; if not, the thread
/// rests until it is woken.
pub(super) fn one_by_one(
    stopping: &AtomicBool,
    woken: &Receiver<()>,
    mut next: impl FnMut() -> Result<bool, String>,
) {
    while !stopping.load(Ordering::Relaxed) {
        match next() {
            Ok(true) => {}
            Ok(false) => {
                if woken.recv().is_err() {
                    return;
                }
            }
            Err(why) => {
                log::error!("{why}");
                let _ = woken.recv_timeout(AGAIN);
            }
        }
    }
}

/// What is behind a lock, also after somebody who held it has panicked.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
