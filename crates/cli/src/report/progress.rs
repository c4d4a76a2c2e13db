//! The progress bar of long work, and what must not be written across it.

use std::io::IsTerminal as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use indicatif::{ProgressBar, ProgressStyle};

/// The one bar of the process, while there is one, and what it counts.
static BAR: Mutex<Option<(ProgressBar, Unit)>> = Mutex::new(None);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Bytes,
    Operations,
}

fn bar() -> Option<ProgressBar> {
    BAR.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|(bar, _)| bar.clone())
}

/// Counts on stderr; shown when stderr is a terminal. Gone when dropped.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    /// Bytes of the files that are done with.
    done: u64,
}

impl Progress {
    /// A bar up to `total` bytes; nothing is shown unless `wanted` and stderr is a terminal.
    pub(crate) fn of_bytes(total: u64, wanted: bool) -> Progress {
        Progress::of(Unit::Bytes, total, wanted)
    }

    /// A bar of sub-operations, how many there are is not known yet.
    pub(crate) fn of_operations(wanted: bool) -> Progress {
        Progress::of(Unit::Operations, 0, wanted)
    }

    fn of(unit: Unit, total: u64, wanted: bool) -> Progress {
        let bar = (wanted && std::io::stderr().is_terminal()).then(|| {
            let template = match unit {
                Unit::Bytes => "{bar:30} {bytes}/{total_bytes} {bytes_per_sec} {eta} {wide_msg}",
                Unit::Operations => "{bar:30} {pos}/{len} {eta} {wide_msg}",
            };
            let style =
                ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
            ProgressBar::new(total).with_style(style)
        });
        *BAR.lock().unwrap_or_else(PoisonError::into_inner) = bar.clone().map(|bar| (bar, unit));
        Progress { bar, done: 0 }
    }

    /// So many of the sub-operations are done.
    pub(crate) fn operations(&self, done: u64, total: u64, message: String) {
        if let Some(bar) = &self.bar {
            bar.set_length(total);
            bar.set_position(done);
            bar.set_message(message);
        }
    }

    pub(crate) fn begin_file(&self, path: &Path) {
        if let Some(bar) = &self.bar {
            bar.set_message(path.display().to_string());
        }
    }

    /// However many bytes of it were sent.
    pub(crate) fn end_file(&mut self, bytes: u64) {
        self.done = self.done.saturating_add(bytes);
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
            *BAR.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }
}

/// Whether there is a bar to be told of what is sent.
pub(crate) fn counts_bytes() -> bool {
    matches!(*BAR.lock().unwrap_or_else(PoisonError::into_inner), Some((_, Unit::Bytes)))
}

/// So many bytes more are on their way.
pub(crate) fn sent(bytes: u64) {
    if let Some(bar) = bar() {
        bar.inc(bytes);
    }
}

/// Writes to the terminal while the bar is out of the way.
pub(crate) fn above(write: impl FnOnce()) {
    match bar() {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}
