//! stdout: results as text, or events as JSON, one a line.

use std::io::{self, Write as _};

use serde_json::{Value, json};

use crate::options::General;
use crate::report::clock::since_1970;
use crate::report::progress;

/// Where a tool's results go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Output {
    Quiet,
    Text,
    Json,
}

impl Output {
    /// As `-q` and `--json` say; `-q` wins.
    pub(crate) fn of(general: &General) -> Output {
        match general {
            General { logging, .. } if logging.verbosity.quiet => Output::Quiet,
            General { json: true, .. } => Output::Json,
            General { .. } => Output::Text,
        }
    }

    /// A line of text for a person.
    pub(crate) fn text(self, line: impl FnOnce() -> String) {
        if self == Output::Text {
            // a reader that went away is no failure of the network operation
            let _ = write_line(&line());
        }
    }

    /// An event for a program: `{"event": NAME, "time": seconds since 1970, …members}`.
    pub(crate) fn event(self, name: &str, members: impl FnOnce() -> Value) {
        if self == Output::Json {
            let mut event = members();
            if let Value::Object(members) = &mut event {
                members.insert("event".into(), json!(name));
                members.insert("time".into(), json!(now()));
            }
            let _ = write_line(&event.to_string());
        }
    }
}

fn now() -> f64 {
    since_1970().as_secs_f64()
}

/// Writes a whole line at once and flushes it, so that a reader in a pipe sees it now.
pub(crate) fn write_line(line: &str) -> io::Result<()> {
    let mut result = Ok(());
    progress::above(|| {
        let mut stdout = io::stdout().lock();
        result = writeln!(stdout, "{line}").and_then(|()| stdout.flush());
    });
    result
}
