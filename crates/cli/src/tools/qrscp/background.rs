//! Threads that work beside the associations, and what they share with these.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use kerma_archive::Archive;

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

/// How often it is looked whether another node has left something to do.
const LOOK: Duration = Duration::from_secs(5);

/// Does one thing after another until `stopping`, as the only node that does things of this name. `begin` is done when it becomes
/// that one, `next` does one, and says whether there was one to do; if not, the thread rests until it is woken, or until it is time
/// to look what other nodes have left.
pub(super) fn one_by_one(
    (archive, name): (&Archive, &str),
    stopping: &AtomicBool,
    woken: &Receiver<()>,
    begin: impl Fn() -> Result<(), String>,
    mut next: impl FnMut() -> Result<bool, String>,
) {
    let mut lease = None;
    while !stopping.load(Ordering::Relaxed) {
        let mut step = || {
            if lease.is_none() {
                lease = archive.lease(name).map_err(|error| format!("{name}: {error}"))?;
                if lease.is_none() {
                    return Ok(false);
                }
                begin()?;
            }
            next()
        };
        match step() {
            Ok(true) => {}
            Ok(false) if archive.is_shared() => {
                lease = None;
                if woken.recv_timeout(LOOK) == Err(RecvTimeoutError::Disconnected) {
                    return;
                }
            }
            Ok(false) => {
                if woken.recv().is_err() {
                    return;
                }
            }
            Err(why) => {
                lease = None;
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
