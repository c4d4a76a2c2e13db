//! A small DICOM client and SCP, std only and neither kerma's nor a peer's, so that `cargo xtask bench` measures every program
//! with the same one.
//!
//! A client ends with a line `<command> ok=<number> bad=<number> secs=<seconds> per_s=<rate>`, and the microseconds in which half of the
//! operations were done, 99 % of them, and all.

mod client;
mod delay;
mod instance;
mod sink;
mod wire;

use std::{collections::HashMap, io, process::ExitCode, str::FromStr};

const USAGE: &str = "\
usage: load <command> --port P [options]

  store  --called AE --assocs K --count N --pixels BYTES --salt S --per-study N   C-STOREs, N on each of K associations
  echo   --called AE --assocs K --count N                                         C-ECHOs
  assoc  --called AE --assocs K --count N           associations, each opened, asked with a C-ECHO and released
  find   --called AE --count N --key PATIENT-ID                                   C-FINDs of studies
  get    --called AE --count N --study UID                                        C-GETs of a study
  move   --called AE --count N --study UID --to AE                                C-MOVEs of a study
  sink   [--dir FOLDER | --log FILE]   an SCP that answers Success: drops what comes, or writes a file for each
                                       data set, or appends it to one file and answers after a sync
  delay  --to PORT --ms N              passes bytes on to a port of this host, each N milliseconds later";

/// The options of a command.
pub(crate) struct Options(HashMap<String, String>);

impl Options {
    fn of(arguments: &[String]) -> Option<Options> {
        let pairs = arguments.chunks(2).map(|pair| match pair {
            [name, value] => Some((name.strip_prefix("--")?.to_owned(), value.clone())),
            _ => None,
        });
        pairs.collect::<Option<_>>().map(Options)
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    pub(crate) fn number<T: FromStr>(&self, name: &str, otherwise: T) -> T {
        self.0.get(name).and_then(|value| value.parse().ok()).unwrap_or(otherwise)
    }

    pub(crate) fn port(&self) -> u16 {
        self.number("port", 0)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let parsed =
        arguments.split_first().and_then(|(command, rest)| Some((command.as_str(), Options::of(rest)?)));
    let outcome = match parsed {
        Some((command @ ("store" | "echo" | "assoc" | "find" | "get" | "move"), options)) => {
            client::run(command, options)
        }
        Some(("sink", options)) => sink::run(&options).map(|()| true),
        Some(("delay", options)) => delay::run(&options).map(|()| true),
        _ => Err(io::Error::other(USAGE)),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}
