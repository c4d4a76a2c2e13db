//! How a tool tells what it does: results on stdout, the log on stderr, the bar between them, and how it ended.

pub(crate) mod clock;
pub(crate) mod confirm;
mod ending;
pub(crate) mod events;
pub(crate) mod logging;
pub(crate) mod output;
pub(crate) mod panics;
pub(crate) mod progress;
mod repeats;
pub(crate) mod secrets;
pub(crate) mod shown_text;
pub(crate) mod table;

pub(crate) use ending::Ending;
