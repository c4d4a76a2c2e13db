//! Work that is done from time to time, on a thread of its own.

use std::io;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Does it until it is dropped.
pub(super) struct Repeating {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Repeating {
    /// Does this now, and again after the pause that it says, and so on.
    pub(super) fn start(
        name: &str,
        mut work: impl FnMut() -> Duration + Send + 'static,
    ) -> io::Result<Repeating> {
        let (stop, stopped) = mpsc::channel::<()>();
        let run = move || {
            loop {
                let pause = work();
                match stopped.recv_timeout(pause) {
                    Err(RecvTimeoutError::Timeout) => {}
                    _ => break,
                }
            }
        };
        let thread = thread::Builder::new().name(name.into()).spawn(run)?;
        Ok(Repeating { stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Repeating {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
