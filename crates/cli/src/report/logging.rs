//! The log: plain lines on stderr, `I: Requesting Association`, as pynetdicom's applications write them, behind the time
//! of day where that matters: in the log of an SCP, and in one that tells what happens (`-v`, `-d`).

use std::io::{self, Write};
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;

use env_logger::{Target, WriteStyle};
use log::{Level, LevelFilter, Log, Metadata, Record};

use crate::options::{LogLevel, Logging, Verbosity};
use crate::report::clock::Utc;
use crate::report::progress;
use crate::report::repeats::{Repeats, Sum};
use crate::report::secrets;

/// The target of listings: each of their lines is a line of the log. Their texts come with control characters escaped.
pub(crate) const LISTING: &str = "kerma::listing";

/// Sets the process's logger up; once.
pub(crate) fn start(logging: &Logging) {
    let timed = level(&logging.verbosity, logging.log_level) >= LevelFilter::Info;
    set_up(logging, &mut env_logger::Builder::new(), Kind { timed, counted: None });
}

/// The same for a tool that serves: every line has its time, and errors and warnings that peers repeat are counted.
pub(crate) fn start_scp(logging: &Logging) {
    set_up(logging, &mut env_logger::Builder::new(), Kind { timed: true, counted: Some("") });
}

/// The same; what is said to this target is shown from info on unless the log is turned down or off, and counted too.
pub(crate) fn start_with(logging: &Logging, target: &'static str) {
    let level = match (logging.verbosity.quiet, logging.log_level) {
        (false, None) => LevelFilter::Info,
        _ => level(&logging.verbosity, logging.log_level),
    };
    let kind = Kind { timed: true, counted: Some(target) };
    set_up(logging, env_logger::Builder::new().filter_module(target, level), kind);
}

/// Writes what was counted and not said yet: nothing is said behind it.
pub(crate) fn finish() {
    if let Some(counting) = LOGGER.get() {
        let sums = counting.repeats().all(Instant::now());
        counting.write(&sums);
    }
}

/// How a tool logs.
struct Kind {
    timed: bool,
    /// Whether lines that come again are counted: errors, warnings, and what is said to this target.
    counted: Option<&'static str>,
}

fn set_up(logging: &Logging, builder: &mut env_logger::Builder, kind: Kind) {
    let Kind { timed, counted } = kind;
    secrets::hide_environment();
    let logger = builder
        // Libraries say nothing: that of HTTP would have signed URLs in it.
        .filter_level(LevelFilter::Off)
        .filter_module("kerma", level(&logging.verbosity, logging.log_level))
        .write_style(WriteStyle::Never)
        .target(Target::Pipe(Box::new(Stderr)))
        .format(move |out, record| {
            let time = timed.then(|| Utc::now().timestamp());
            let text = record.args().to_string();
            let text = secrets::without(&text).into_owned();
            let message = Message { level: record.level(), target: record.target(), text };
            message.write(out, time.as_deref())
        })
        .build();
    let most = logger.filter();
    let logger =
        LOGGER.get_or_init(|| Counting { logger, counted, repeats: Mutex::default(), began: Condvar::new() });
    let started = log::set_logger(logger);
    debug_assert!(started.is_ok(), "the logger is set up once");
    log::set_max_level(most);
    if counted.is_some() && most > LevelFilter::Off {
        // Without the thread the sums are written at the end.
        let _ = std::thread::Builder::new().name("log".into()).spawn(|| logger.sum_up());
    }
}

static LOGGER: OnceLock<Counting> = OnceLock::new();

/// A logger that counts lines that come again.
struct Counting {
    logger: env_logger::Logger,
    counted: Option<&'static str>,
    repeats: Mutex<Repeats>,
    /// A line is counted where none was.
    began: Condvar,
}

impl Log for Counting {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        self.logger.enabled(metadata)
    }

    fn log(&self, record: &Record<'_>) {
        if !self.logger.matches(record) {
            return;
        }
        let is_counted =
            self.counted.is_some_and(|target| record.level() <= Level::Warn || record.target() == target);
        if is_counted {
            let line = record.args().to_string();
            let is_new = self.repeats().is_new(record.level(), &line, Instant::now());
            self.began.notify_one();
            if !is_new {
                return;
            }
        }
        self.logger.log(record);
    }

    fn flush(&self) {
        self.logger.flush();
    }
}

impl Counting {
    fn repeats(&self) -> MutexGuard<'_, Repeats> {
        self.repeats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes each sum when its window is over; for ever.
    fn sum_up(&self) {
        let mut repeats = self.repeats();
        loop {
            let now = Instant::now();
            repeats = match repeats.next() {
                None => self.began.wait(repeats).unwrap_or_else(PoisonError::into_inner),
                Some(next) if next > now => {
                    let woken = self.began.wait_timeout(repeats, next - now);
                    woken.unwrap_or_else(PoisonError::into_inner).0
                }
                Some(_) => {
                    let sums = repeats.over(now);
                    drop(repeats);
                    self.write(&sums);
                    self.repeats()
                }
            };
        }
    }

    fn write(&self, sums: &[Sum]) {
        for Sum { level, text } in sums {
            // What is counted was to be shown.
            let target = self.counted.filter(|target| !target.is_empty()).unwrap_or(module_path!());
            self.logger
                .log(&Record::builder().level(*level).target(target).args(format_args!("{text}")).build());
        }
    }
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

/// What is said at a time.
struct Message<'a> {
    level: Level,
    target: &'a str,
    text: String,
}

impl Message<'_> {
    /// Every line of it with the time, in UTC, and its level's letter. A peer's text can neither forge a line nor command
    /// a terminal: only a listing has lines at the margin, and those behind the first are indented elsewhere, where a
    /// newline without that is shown, as are all characters that would be obeyed.
    fn write(&self, out: &mut impl Write, time: Option<&str>) -> io::Result<()> {
        let letter = match self.level {
            Level::Error => 'E',
            Level::Warn => 'W',
            Level::Info => 'I',
            Level::Debug | Level::Trace => 'D',
        };
        let mut rest = self.text.trim_end();
        loop {
            let end = rest.match_indices('\n').map(|(index, _)| index).find(|index| {
                let next = rest.get(index + 1..).unwrap_or_default();
                self.target == LISTING || next.starts_with("  ")
            });
            let (line, next) = end.map_or((rest, None), |end| (&rest[..end], rest.get(end + 1..)));
            if let Some(time) = time {
                write!(out, "{time} ")?;
            }
            writeln!(out, "{letter}: {}", shown(line.trim_end()))?;
            match next {
                Some(next) => rest = next,
                None => return Ok(()),
            }
        }
    }
}

/// The text with the characters that a terminal or a reader of lines would obey escaped.
fn shown(line: &str) -> String {
    let is_obeyed = |character: char| {
        // beside control characters: separators of lines, and what turns the direction of text
        character.is_control()
            || matches!(character, '\u{2028}' | '\u{2029}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
            || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown = String::with_capacity(line.len());
    for character in line.chars() {
        if is_obeyed(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
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

    fn written(target: &str, time: Option<&str>, level: Level, text: &str) -> String {
        let mut out = Vec::new();
        Message { level, target, text: text.into() }.write(&mut out, time).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn lines(level: Level, text: &str) -> String {
        written("kerma", None, level, text)
    }

    #[test]
    fn every_line_has_its_level() {
        assert_eq!(lines(Level::Info, "Requesting Association"), "I: Requesting Association\n");
        assert_eq!(lines(Level::Debug, "Accept Parameters:\n  one"), "D: Accept Parameters:\nD:   one\n");
        assert_eq!(
            written(LISTING, None, Level::Info, "# Of\n(0008,0052) CS\n"),
            "I: # Of\nI: (0008,0052) CS\n"
        );
        assert_eq!(lines(Level::Info, ""), "I: \n");
    }

    #[test]
    fn every_line_has_its_time_before_its_level() {
        let written = written("kerma", Some("2026-11-28T17:20:01.123Z"), Level::Info, "one\n  two");
        assert_eq!(written, "2026-11-28T17:20:01.123Z I: one\n2026-11-28T17:20:01.123Z I:   two\n");
    }

    #[test]
    fn control_characters_are_shown_not_obeyed() {
        assert_eq!(lines(Level::Error, "from \u{1b}[2J\r"), "E: from \\u{1b}[2J\n");
        assert_eq!(lines(Level::Warn, "a\u{9b}b\u{7}\0"), "W: a\\u{9b}b\\u{7}\\u{0}\n");
        assert_eq!(lines(Level::Warn, "a\u{202e}b\u{2028}c"), "W: a\\u{202e}b\\u{2028}c\n");
        assert_eq!(lines(Level::Warn, "Müller 山田"), "W: Müller 山田\n");
    }

    #[test]
    fn no_text_can_forge_a_line() {
        let forged = "2026-11-28T17:20:01.123Z E: forged";
        for separator in
            ["\n", "\r\n", "\n ", "\n\t", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}", "\n  "]
        {
            let written = lines(Level::Warn, &format!("from CT{separator}{forged}"));
            assert!(written.lines().all(|line| line.starts_with("W: ")), "{written}");
            assert!(!written.lines().any(|line| line.starts_with(&format!("W: {forged}"))), "{written}");
        }
        assert_eq!(lines(Level::Warn, "from CT\nE: forged"), "W: from CT\\nE: forged\n");
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
