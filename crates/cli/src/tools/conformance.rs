//! `kerma conformance`: the DICOM Conformance Statement (PS3.2 annex N), made of what the code itself negotiates.
//!
//! ```text
//!  configuration ─► qrscp's entity ─┐  negotiation: Policy::answer, Setup::request
//!  command lines ─► tools' entities ┴─► contexts ─┐
//!  tables of statuses, keys, services, text ──────┴─► sections ─► document ─► Markdown | HTML
//! ```

mod applications;
mod document;
mod html;
mod markdown;
mod negotiation;
mod rights;
mod sections;
mod shared;
mod statement;

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use self::statement::Statement;
use super::qrscp::configuration::Configuration;
use crate::options::{General, Logging};
use crate::report::{Ending, logging};

/// Prints the DICOM Conformance Statement of this binary with this configuration
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma conformance > conformance.md\n  \
        kerma conformance -c /etc/kerma/qrscp.toml --format html > conformance.html\n\n\
        The configuration is that of `kerma qrscp -c`; without one, its defaults. What the statement says is accepted or proposed is \
        asked of the code that does so; no archive is opened, and nothing is sent.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    logging: Logging,
    /// Use this configuration file of qrscp (TOML)
    #[arg(short, long, value_name = "FILE", help_heading = "General Options")]
    config: Option<PathBuf>,
    /// What is written
    #[arg(long, value_enum, default_value = "markdown", help_heading = "Output Options")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Markdown, with tables as GitHub and pandoc read them
    Markdown,
    /// One HTML page that needs nothing else
    Html,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.logging);
    let configuration = match &arguments.config {
        Some(path) => Configuration::load(path),
        None => Ok(Configuration::without_file()),
    };
    let configuration = match configuration {
        Ok(configuration) => configuration,
        Err(error) => {
            // An error of the configuration shows the place, in lines of its own.
            error.lines().for_each(|line| log::error!("{line}"));
            return Ending::Misused;
        }
    };
    let general = General { logging: arguments.logging.clone(), log_identifiers: false, json: false };
    let document = match Statement::new(&configuration, arguments.config.as_deref(), &general) {
        Ok(statement) => sections::write(statement),
        Err(error) => {
            log::error!("{error}");
            return Ending::Failed;
        }
    };
    let text = match arguments.format {
        Format::Markdown => markdown::write(&document),
        Format::Html => html::write(&document),
    };
    if arguments.logging.verbosity.quiet {
        return Ending::Done;
    }
    match io::stdout().lock().write_all(text.as_bytes()) {
        Ok(()) => Ending::Done,
        // a reader that has read enough
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ending::Done,
        Err(error) => {
            log::error!("Cannot write to stdout: {error}");
            Ending::Failed
        }
    }
}
