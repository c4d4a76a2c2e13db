//! SIGINT and SIGTERM (and, on Windows, Ctrl-C): finish and end.

use crate::part_file;

/// Runs `stop` at the first signal; a second one ends the process at once.
pub(crate) fn on_termination(stop: impl FnOnce() + Send + 'static) {
    let mut stop = Some(stop);
    let set = ctrlc::set_handler(move || match stop.take() {
        Some(stop) => {
            log::info!("Ending when the associations have ended; a second signal ends at once");
            stop();
        }
        None => {
            part_file::remove_all();
            std::process::exit(1);
        }
    });
    if let Err(error) = set {
        log::warn!("Signals cannot be caught, so that one will cut associations off: {error}");
    }
}
