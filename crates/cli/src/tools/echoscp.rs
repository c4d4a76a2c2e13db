//! `kerma echoscp`: a Verification SCP.

use clap::Args;
use kerma_ae::{ApplicationEntity, Error, Verification};

use crate::entity;
use crate::options::{Acceptor, General, PreferredSyntax};
use crate::report::output::Output;
use crate::report::{Ending, logging};

/// Verification SCP: answers C-ECHO
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma echoscp 11112\n  \
        kerma echoscp -v -aet PACS -ba 127.0.0.1 11112\n\n\
        It ends at SIGINT or SIGTERM, when the associations have ended.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    pub(crate) acceptor: Acceptor,
    #[command(flatten)]
    syntax: PreferredSyntax,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start_scp(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    entity::ending(serve(arguments, output), output)
}

/// Who serves, with what is provided.
pub(crate) fn acceptor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let Arguments { acceptor, syntax, .. } = arguments;
    let entity = entity::acceptor("ECHOSCP", acceptor, syntax, output)?;
    Ok(entity.provide(syntax.apply(Verification::new())))
}

fn serve(arguments: &Arguments, output: Output) -> Result<bool, Error> {
    entity::serve(acceptor(arguments, output)?, &arguments.acceptor, output)
}
