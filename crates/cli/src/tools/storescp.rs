//! `kerma storescp`: a Storage SCP that writes files.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use kerma_ae::{Error, Storage, Verification};

use crate::arguments::{Acceptor, General, PreferredSyntax};
use crate::incoming::Folder;
use crate::output::Output;
use crate::tools::Ending;
use crate::{entity, logging, part_file};

/// Storage and Verification SCP: writes what it is sent to files
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma storescp 11112 -od incoming\n  \
        kerma storescp -v -aet ARCHIVE --no-echo 11112\n  \
        kerma storescp --ignore --json 11112\n\n\
        A file is named for its SOP Instance UID, made safe, with .dcm behind; one of the same name is replaced. The \
        data set is written as it arrives, byte for byte, under a temporary name that is changed when it is whole.\n\
        It ends at SIGINT or SIGTERM, when the associations have ended.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    acceptor: Acceptor,
    #[command(flatten)]
    syntax: PreferredSyntax,
    /// Write files to this folder, made if it is not there; default: here [-od]
    #[arg(
        long,
        value_name = "DIRECTORY",
        default_value = ".",
        hide_default_value = true,
        help_heading = "Output Options"
    )]
    output_directory: PathBuf,
    /// Receive data sets, and store nothing
    #[arg(long, help_heading = "Output Options")]
    ignore: bool,
    /// Do not act as a Verification SCP
    #[arg(long, help_heading = "Miscellaneous Options")]
    no_echo: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    let folder = &arguments.output_directory;
    if !arguments.ignore
        && let Err(error) = part_file::prepare(folder)
    {
        log::error!("Cannot write to the output directory {}: {error}", folder.display());
        return Ending::Failed;
    }
    let output = Output::of(&arguments.general);
    entity::ending(serve(arguments, output), output)
}

fn serve(arguments: &Arguments, output: Output) -> Result<bool, Error> {
    let Arguments { general, acceptor, syntax, .. } = arguments;
    let folder = Folder {
        path: (!arguments.ignore).then(|| arguments.output_directory.clone()),
        output,
        log_identifiers: general.log_identifiers,
    };
    let mut entity = entity::acceptor("STORESCP", acceptor, output)?;
    if !arguments.no_echo {
        entity = entity.provide(syntax.apply(Verification::new()));
    }
    let entity = entity.provide(syntax.apply(Storage::any(Arc::new(folder))));
    entity::serve(entity, acceptor, syntax, output)
}
