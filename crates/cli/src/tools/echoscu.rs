//! `kerma echoscu`: C-ECHO.

use clap::Args;
use kerma_ae::{ApplicationEntity, Error};
use kerma_dictionary::uids;

use crate::entity;
use crate::options::{General, Peer, PeerError, RequestedSyntax, Requestor};
use crate::report::output::Output;
use crate::report::{Ending, logging};

/// Verification SCU: sends C-ECHO and waits for the response
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma echoscu [OPTIONS] ADDR PORT\n       kerma echoscu [OPTIONS] [AE@]HOST:PORT",
    after_help = "Examples:\n  \
        kerma echoscu pacs.example 104\n  \
        kerma echoscu -v -aet ME PACS@pacs.example:104\n  \
        kerma echoscu -ta 0.5 --repeat 10 --json localhost 11112"
)]
pub(crate) struct Arguments {
    /// The peer: its address and port, or [AE@]HOST:PORT
    #[arg(value_name = "ADDR PORT", required = true, num_args = 1..)]
    positionals: Vec<String>,
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    requestor: Requestor,
    #[command(flatten)]
    syntax: RequestedSyntax,
    /// Send this many echo requests over the association
    #[arg(long, value_name = "NUMBER", default_value_t = 1, help_heading = "Miscellaneous Options")]
    repeat: u32,
    /// Abort the association instead of releasing it
    #[arg(long, help_heading = "Miscellaneous Options")]
    abort: bool,
}

impl Arguments {
    pub(crate) fn peer(&self) -> Result<Peer, PeerError> {
        self.requestor.only_peer(&self.positionals)
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    entity::ending(echo(arguments, output), output)
}

/// Who asks, with what is proposed.
pub(crate) fn requestor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let entity = entity::requestor("ECHOSCU", &arguments.requestor, output)?;
    Ok(entity.propose(uids::VERIFICATION, arguments.syntax.uids()))
}

/// Whether every echo was answered with success.
fn echo(arguments: &Arguments, output: Output) -> Result<bool, Error> {
    // the positionals were checked when they were parsed
    let Ok(peer) = arguments.peer() else { return Ok(false) };
    let mut association = requestor(arguments, output)?.associate(entity::address(peer)?)?;
    let mut done = true;
    for _ in 0..arguments.repeat {
        match association.echo() {
            Ok(_) => {}
            Err(Error::Status { peer, description, .. }) => {
                log::error!("{peer}: echo failed: {description}");
                done = false;
            }
            Err(error) => return Err(error),
        }
    }
    if arguments.abort {
        association.abort();
    } else if let Err(error) = association.release() {
        // the echoes were answered, which is what was asked for
        log::warn!("{error}");
    }
    Ok(done)
}
