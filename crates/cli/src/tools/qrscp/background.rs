//! Threads that work beside the associations, and what they share with these.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

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

/// What is behind a lock, also after somebody who held it has panicked.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
