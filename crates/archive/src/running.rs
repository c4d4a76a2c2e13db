//! A thread that is waited for once, by whoever ends it first.

use std::io;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

/// The thread, until it was waited for.
#[derive(Debug)]
pub(crate) struct Running {
    /// The thread that …
    what: &'static str,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Running {
    /// A thread of this name, which does what is said here of it for the log.
    pub(crate) fn start(
        name: impl Into<String>,
        what: &'static str,
        run: impl FnOnce() + Send + 'static,
    ) -> io::Result<Running> {
        let thread = thread::Builder::new().name(name.into()).spawn(run)?;
        Ok(Running { what, thread: Mutex::new(Some(thread)) })
    }

    /// One that has ended.
    pub(crate) fn none() -> Running {
        Running { what: "", thread: Mutex::default() }
    }

    /// Tells it to end, and waits until it has; nothing if that was done.
    pub(crate) fn end(&self, tell: impl FnOnce()) {
        let Some(thread) = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
        tell();
        if thread.join().is_err() {
            log::error!("the thread that {} panicked", self.what);
        }
    }
}
