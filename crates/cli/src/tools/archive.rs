//! `kerma archive`: looks into the archive of a `kerma qrscp`, and works on it, whether that runs or not.

mod asking;
mod correct;
mod export;
mod import;
mod ls;
mod migrate;
mod place;
mod rm;
mod selection;
mod stats;
mod verify;
mod worklist;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::options::General;
use crate::report::{Ending, events, logging, output::Output};

/// Look into an archive and work on it, whether qrscp runs or not
#[derive(Debug, Args)]
#[command(
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Examples:\n  \
        kerma archive ls -k PatientName='DOE*' -k StudyDate=20240101-\n  \
        kerma archive ls 1.2.840.113619.2.1\n  \
        kerma archive stats --by modality\n  \
        kerma archive rm --before 2015-01-01 --yes -c /etc/kerma/qrscp.toml\n  \
        kerma archive set 1.2.840.113619.2.1 -k PatientName=DOE^JANE -k PatientID=4711\n  \
        kerma archive merge 1.2.840.113619.2.2 --into 1.2.840.113619.2.1\n  \
        kerma archive import -r /media/cd\n  \
        kerma archive export 1.2.840.113619.2.1 --zip study.zip --dicomdir\n  \
        kerma archive verify --repair\n  \
        kerma archive migrate -c qrscp.toml --to cluster.toml\n  \
        kerma archive worklist add item.json"
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Work,
}

#[derive(Debug, Subcommand)]
enum Work {
    Ls(ls::Arguments),
    Stats(stats::Arguments),
    Rm(rm::Arguments),
    Set(correct::Set),
    Merge(correct::Merge),
    Import(import::Arguments),
    Export(export::Arguments),
    Verify(verify::Arguments),
    Migrate(migrate::Arguments),
    Worklist(worklist::Arguments),
}

/// Which archive, and what every subcommand takes.
#[derive(Debug, Args)]
struct Common {
    #[command(flatten)]
    general: General,
    /// The configuration file (TOML) of the archive's qrscp
    #[arg(short, long, value_name = "FILE", help_heading = "Archive Options")]
    config: Option<PathBuf>,
    /// The folder of the archive; default: that of the configuration, or kerma-archive
    #[arg(long, value_name = "DIRECTORY", help_heading = "Archive Options")]
    instance_location: Option<PathBuf>,
    /// The file of the index; default: that of the configuration, or index.sqlite in the folder
    #[arg(long, value_name = "FILE", help_heading = "Archive Options")]
    database_location: Option<PathBuf>,
}

/// Why something was not done.
#[derive(Debug)]
enum Failure {
    /// The operation failed: 1.
    Failed(String),
    /// Wrong usage, and nothing was done: 2.
    Misused(String),
}

impl From<kerma_archive::Error> for Failure {
    fn from(error: kerma_archive::Error) -> Failure {
        Failure::Failed(match &error {
            kerma_archive::Error::NoArchive(_) => {
                format!(
                    "{error}; --instance-location, or -c with the configuration of its qrscp, says where one is"
                )
            }
            error => error.to_string(),
        })
    }
}

impl Arguments {
    /// What clap cannot say in its own terms.
    pub(crate) fn check(&self) -> Result<(), String> {
        match &self.command {
            Work::Rm(arguments) => arguments.check(),
            Work::Export(arguments) => arguments.check(),
            Work::Worklist(arguments) => arguments.check(),
            _ => Ok(()),
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    type Run<'a> = &'a dyn Fn(Output) -> Result<Ending, Failure>;
    let (common, run): (&Common, Run<'_>) = match &arguments.command {
        Work::Ls(arguments) => (&arguments.common, &|output| ls::run(arguments, output)),
        Work::Stats(arguments) => (&arguments.common, &|output| stats::run(arguments, output)),
        Work::Rm(arguments) => (&arguments.common, &|output| rm::run(arguments, output)),
        Work::Set(arguments) => (&arguments.common, &|output| correct::set(arguments, output)),
        Work::Merge(arguments) => (&arguments.common, &|output| correct::merge(arguments, output)),
        Work::Import(arguments) => (&arguments.common, &|output| import::run(arguments, output)),
        Work::Export(arguments) => (&arguments.common, &|output| export::run(arguments, output)),
        Work::Worklist(arguments) => (arguments.common(), &|output| worklist::run(arguments, output)),
        Work::Verify(arguments) => (&arguments.common, &|output| verify::run(arguments, output)),
        Work::Migrate(arguments) => (&arguments.common, &|output| migrate::run(arguments, output)),
    };
    logging::start(&common.general.logging);
    let output = Output::of(&common.general);
    let (error, ending) = match run(output) {
        Ok(ending) => return ending,
        Err(Failure::Failed(error)) => (error, Ending::Failed),
        Err(Failure::Misused(error)) => (error, Ending::Misused),
    };
    error.lines().for_each(|line| log::error!("{line}"));
    events::error(&error, output);
    ending
}
