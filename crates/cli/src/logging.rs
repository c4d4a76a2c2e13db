//! The log: plain lines on stderr, `I: Requesting Association`, as pynetdicom's applications write them, behind the time
//! of day where that matters: in the log of an SCP, and in one that tells what happens (`-v`, `-d`).

use std::io::{self, Write};

use env_logger::{Target, WriteStyle};
use log::{Level, LevelFilter};

use crate::arguments::{LogLevel, Logging, Verbosity};
use crate::clock::Utc;
use crate::progress;

/// Sets the process's logger up; once.
pub(crate) fn start(logging: &Logging) {
    let timed = level(&logging.verbosity, logging.log_level) >= LevelFilter::Info;
    set_up(logging, &mut env_logger::Builder::new(), timed);
}

/// The same for a tool that serves: every line has its time.
pub(crate) fn start_scp(logging: &Logging) {
    set_up(logging, &mut env_logger::Builder::new(), true);
}

/// The same; what is said to this target is shown from info on unless the log is turned down or off.
pub(crate) fn start_with(logging: &Logging, target: &str) {
    let level = match (logging.verbosity.quiet, logging.log_level) {
        (false, None) => LevelFilter::Info,
        _ => level(&logging.verbosity, logging.log_level),
    };
    set_up(logging, env_logger::Builder::new().filter_module(target, level), true);
}

fn set_up(logging: &Logging, builder: &mut env_logger::Builder, timed: bool) {
    let started = builder
        .filter_level(LevelFilter::Off)
        .filter_module("kerma", level(&logging.verbosity, logging.log_level))
        .write_style(WriteStyle::Never)
        .target(Target::Pipe(Box::new(Stderr)))
        .format(move |out, record| {
            let time = timed.then(|| Utc::now().timestamp());
            write_lines(out, time.as_deref(), record.level(), &record.args().to_string())
        })
        .try_init();
    debug_assert!(started.is_ok(), "the logger is set up once");
}

/// `-q` silences everything; else `-ll` goes before `-v` and `-d`; else errors and warnings are shown.
fn level(verbosity: &Verbosity, level: Option<LogLevel>) -> LevelFilter {
    match (verbosity, level) {
        (Verbosity { quiet: true, .. }, _) | (_, Some(LogLevel::Critical)) => LevelFilter::Off,
        (_, Some(LogLevel::Error)) => LevelFilter::Error,
        (_, Some(LogLevel::Warn)) => LevelFilter::Warn,
        (_, Some(LogLevel::Info)) => LevelFilter::Info,
        // the PDUs are traced
        (_, Some(LogLevel::Debug)) | (Verbosity { debug: true, .. }, _) => LevelFilter::Trace,
        (Verbosity { verbose: true, .. }, _) => LevelFilter::Info,
        _ => LevelFilter::Warn,
    }
}

/// Every line of the message with the time, in UTC, and its level's letter. Control characters are shown, not obeyed: a peer's text cannot
/// forge a line nor command a terminal.
fn write_lines(out: &mut impl Write, time: Option<&str>, level: Level, message: &str) -> io::Result<()> {
    let letter = match level {
        Level::Error => 'E',
        Level::Warn => 'W',
        Level::Info => 'I',
        Level::Debug | Level::Trace => 'D',
    };
    for line in message.split('\n') {
        if let Some(time) = time {
            write!(out, "{time} ")?;
        }
        write!(out, "{letter}: ")?;
        for character in line.trim_end().chars() {
            if character.is_control() {
                write!(out, "{}", character.escape_default())?;
            } else {
                write!(out, "{character}")?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// stderr, above the progress bar if there is one. That nobody reads it is no reason to fail.
struct Stderr;

impl Write for Stderr {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        progress::above(|| {
            let _ = io::stderr().write_all(bytes);
        });
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(level: Level, message: &str) -> String {
        let mut out = Vec::new();
        write_lines(&mut out, None, level, message).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_line_has_its_level() {
        assert_eq!(lines(Level::Info, "Requesting Association"), "I: Requesting Association\n");
        assert_eq!(lines(Level::Debug, "Accept Parameters:\n  one"), "D: Accept Parameters:\nD:   one\n");
    }

    #[test]
    fn every_line_has_its_time_before_its_level() {
        let mut out = Vec::new();
        write_lines(&mut out, Some("2026-11-28T17:20:01.123Z"), Level::Info, "one\ntwo").unwrap();
        let expected = "2026-11-28T17:20:01.123Z I: one\n2026-11-28T17:20:01.123Z I: two\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn control_characters_are_shown_not_obeyed() {
        assert_eq!(lines(Level::Error, "from \u{1b}[2J\r"), "E: from \\u{1b}[2J\n");
    }

    #[test]
    fn quiet_goes_before_a_log_level_and_a_log_level_before_verbose() {
        let said = |quiet, verbose, debug| Verbosity { quiet, verbose, debug };
        assert_eq!(level(&said(true, false, false), Some(LogLevel::Debug)), LevelFilter::Off);
        assert_eq!(level(&said(false, true, false), Some(LogLevel::Error)), LevelFilter::Error);
        assert_eq!(level(&said(false, true, false), None), LevelFilter::Info);
        assert_eq!(level(&said(false, false, true), None), LevelFilter::Trace);
        assert_eq!(level(&said(false, false, false), None), LevelFilter::Warn);
    }
}
