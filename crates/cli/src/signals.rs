//! SIGINT and SIGTERM (and, on Windows, Ctrl-C): finish and end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::part_file;

/// Runs `stop` at the first signal; a second one ends the process at once.
pub(crate) fn on_termination(stop: impl FnOnce() + Send + 'static) {
    let mut stop = Some(stop);
    let set = ctrlc::set_handler(move || match stop.take() {
        Some(stop) => stop(),
        None => {
            part_file::remove_all();
            std::process::exit(1);
        }
    });
    if let Err(error) = set {
        log::warn!("Signals cannot be caught, so that one will cut associations off: {error}");
    }
}

/// How long a signal may wait to be seen.
pub(crate) const PATIENCE: Duration = Duration::from_millis(200);

/// Whether a signal has asked for the operation under way to be cancelled.
#[derive(Debug, Clone)]
pub(crate) struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Asked for by the first signal; a second one ends the process at once.
    pub(crate) fn on_termination() -> Cancel {
        let cancel = Cancel(Arc::new(AtomicBool::new(false)));
        let asked_for = cancel.0.clone();
        on_termination(move || {
            log::warn!("Cancelling; a second signal ends at once");
            asked_for.store(true, Ordering::SeqCst);
        });
        cancel
    }

    pub(crate) fn is_asked_for(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}
