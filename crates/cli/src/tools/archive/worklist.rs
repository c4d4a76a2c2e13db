//! `kerma archive worklist`: the items of the worklist that are in the archive's index.

mod add;
mod ls;
mod rm;

use clap::{Args, Subcommand};

use super::{Common, Failure};
use crate::report::Ending;
use crate::report::output::Output;

/// Put items into the modality worklist, list them, and take them out
#[derive(Debug, Args)]
#[command(
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "An item is a scheduled procedure step, known by its Study Instance UID and Scheduled Procedure Step ID. Items are \
                        kept in the index, beside those in the files of [worklist] folder.\n\n\
                  Examples:\n  \
        kerma archive worklist add order.json\n  \
        kerma archive worklist ls -k PatientName='DOE*'\n  \
        kerma archive worklist rm S4711 --yes\n  \
        kerma archive worklist rm --before 2024-12-31"
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Work,
}

#[derive(Debug, Subcommand)]
enum Work {
    Add(add::Arguments),
    Ls(ls::Arguments),
    Rm(rm::Arguments),
}

impl Arguments {
    pub(super) fn common(&self) -> &Common {
        match &self.command {
            Work::Add(arguments) => &arguments.common,
            Work::Ls(arguments) => &arguments.common,
            Work::Rm(arguments) => &arguments.common,
        }
    }

    pub(super) fn check(&self) -> Result<(), String> {
        match &self.command {
            Work::Rm(arguments) => arguments.check(),
            Work::Add(_) | Work::Ls(_) => Ok(()),
        }
    }
}

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    match &arguments.command {
        Work::Add(arguments) => add::run(arguments, output),
        Work::Ls(arguments) => ls::run(arguments, output),
        Work::Rm(arguments) => rm::run(arguments, output),
    }
}
