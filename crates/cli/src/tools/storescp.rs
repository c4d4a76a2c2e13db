//! `kerma storescp`: a Storage SCP that writes files.

mod command;
mod layout;
mod reception;

use std::sync::Arc;

use clap::Args;
use kerma_ae::{ApplicationEntity, Error, Storage, Verification};

use self::layout::Layout;
use self::reception::{Commands, Ends, Receiving};
use crate::entity;
use crate::files::incoming::Folder;
use crate::options::{Acceptor, General, PreferredSyntax, Retrieved};
use crate::report::output::Output;
use crate::report::{Ending, logging};

/// Storage and Verification SCP: writes what it is sent to files
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma storescp 11112 -od incoming\n  \
        kerma storescp -v -aet ARCHIVE --no-echo 11112\n  \
        kerma storescp --ignore --json 11112\n  \
        kerma storescp 11112 -od incoming -su study -fe .ima\n  \
        kerma storescp 11112 -od incoming -xcr 'mv #p/#f /import/ && logger \"#f of #a\"'\n\n\
        A file is named for its SOP Instance UID, made safe, with .dcm behind; one of the same name is replaced. The \
        data set is written as it arrives, byte for byte, under a temporary name that is changed when it is whole.\n\
        It ends at SIGINT or SIGTERM, when the associations have ended.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    pub(crate) acceptor: Acceptor,
    #[command(flatten)]
    syntax: PreferredSyntax,
    #[command(flatten)]
    retrieved: Retrieved,
    #[command(flatten)]
    layout: Layout,
    #[command(flatten)]
    commands: Commands,
    /// Do not act as a Verification SCP
    #[arg(long, help_heading = "Miscellaneous Options")]
    no_echo: bool,
}

impl Arguments {
    /// What clap cannot say in its own terms.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        self.commands.check()
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start_scp(&arguments.general.logging);
    let folder = Folder::of(&arguments.retrieved, &arguments.general);
    if !folder.prepare() {
        return Ending::Failed;
    }
    let output = Output::of(&arguments.general);
    let receiving = Receiving::new(arguments.layout.clone(), arguments.commands.clone(), output);
    let folder = folder.received_by(receiving.clone());
    receiving.watch();
    let ending = entity::ending(serve(arguments, folder, &receiving, output), output);
    receiving.finish(entity::GRACE);
    ending
}

fn serve(
    arguments: &Arguments,
    folder: Folder,
    receiving: &Arc<Receiving>,
    output: Output,
) -> Result<bool, Error> {
    let ends = Arc::new(Ends(receiving.clone()));
    let entity = storing_in(folder, arguments, output)?.observe(ends);
    entity::serve(entity, &arguments.acceptor, output)
}

/// Who serves, with what is provided.
pub(crate) fn acceptor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    storing_in(Folder::of(&arguments.retrieved, &arguments.general), arguments, output)
}

fn storing_in(folder: Folder, arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let Arguments { acceptor, syntax, .. } = arguments;
    let mut entity = entity::acceptor("STORESCP", acceptor, syntax, output)?;
    if !arguments.no_echo {
        entity = entity.provide(syntax.apply(Verification::new()));
    }
    Ok(entity.provide(syntax.apply(Storage::any(Arc::new(folder)))))
}
