//! Signals: SIGINT and SIGTERM (on Windows, Ctrl-C) finish and end; SIGHUP reads a configuration anew, or ends too.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::files::part_file;
use crate::report::logging;

/// Runs `stop` at the first signal; a second one ends the process at once.
pub(crate) fn on_termination(stop: impl FnOnce() + Send + 'static) {
    listen(Termination(Some(stop)), None);
}

/// Runs `stop` as [`on_termination`] does, and `reload` at each SIGHUP.
pub(crate) fn on_termination_or_reload(
    stop: impl FnOnce() + Send + 'static,
    reload: impl FnMut() + Send + 'static,
) {
    listen(Termination(Some(stop)), Some(Box::new(reload)));
}

type Reload = Box<dyn FnMut() + Send>;

struct Termination<F>(Option<F>);

impl<F: FnOnce()> Termination<F> {
    fn signalled(&mut self) {
        match self.0.take() {
            Some(stop) => stop(),
            None => {
                part_file::remove_all();
                logging::finish();
                std::process::exit(1);
            }
        }
    }
}

#[cfg(unix)]
fn listen(mut termination: Termination<impl FnOnce() + Send + 'static>, mut reload: Option<Reload>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    let started = Signals::new([SIGINT, SIGTERM, SIGHUP]).and_then(|mut signals| {
        std::thread::Builder::new().name("signals".into()).spawn(move || {
            for signal in signals.forever() {
                match &mut reload {
                    Some(reload) if signal == SIGHUP => reload(),
                    _ => termination.signalled(),
                }
            }
        })
    });
    if let Err(error) = started {
        uncaught(&error);
    }
}

#[cfg(not(unix))]
fn listen(mut termination: Termination<impl FnOnce() + Send + 'static>, _: Option<Reload>) {
    if let Err(error) = ctrlc::set_handler(move || termination.signalled()) {
        uncaught(&error);
    }
}

fn uncaught(error: &dyn std::fmt::Display) {
    log::warn!("Signals cannot be caught, so that one will cut associations off: {error}");
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
