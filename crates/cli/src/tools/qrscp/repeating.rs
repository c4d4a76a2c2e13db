//! Work that is done from time to time, on a thread of its own.

use std::io;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::background::Background;

/// Does this now, and again after the pause that it says, and so on.
pub(super) fn start(
    name: &str,
    mut work: impl FnMut() -> Duration + Send + 'static,
) -> io::Result<Background> {
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
    Background::start(name, run, move || drop(stop))
}
