//! `kerma printscu`: has images printed.

mod images;
mod options;
mod sending;

use std::ffi::OsString;
use std::path::Path;

use clap::Args;
use kerma_ae::Error;

use self::images::Images;
use self::options::{FilmOptions, ImageOptions, InputOptions, PrintOptions, SessionOptions};
use self::sending::Sender;
pub(crate) use self::sending::requestor_of;
use crate::entity;
use crate::options::{General, Peer, PeerError, RequestedSyntax, Requestor};
use crate::report::output::Output;
use crate::report::{Ending, logging};

/// Print SCU: has images printed on film or paper
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma printscu [OPTIONS] ADDR PORT IMAGE...\n       kerma printscu [OPTIONS] [AE@]HOST:PORT IMAGE...",
    after_help = "Examples:\n  \
        kerma printscu printer.example 104 image.dcm\n  \
        kerma printscu -v LASER@printer.example:104 --layout 3 4 --filmsize 14INX17IN --landscape --copies 2 -r study/\n  \
        kerma printscu localhost 11112 --window 40 400 --medium-type 'BLUE FILM' --priority HIGH ct.dcm\n\n\
        Images that are not compressed are printed; the modality LUT or rescale slope and the window or VOI LUT of each are \
        applied. Gray images go over the Basic Grayscale Print Management Meta SOP Class, colored ones, on films of their \
        own, over the Basic Color one. A warning of the printer is no failure."
)]
pub(crate) struct Arguments {
    /// The printer (its address and port, or [AE@]HOST:PORT), then DICOM images, and folders of such
    #[arg(value_name = "ADDR PORT IMAGE", required = true, num_args = 1..)]
    positionals: Vec<OsString>,
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    input: InputOptions,
    #[command(flatten)]
    image: ImageOptions,
    #[command(flatten)]
    print: PrintOptions,
    #[command(flatten)]
    session: SessionOptions,
    #[command(flatten)]
    film: FilmOptions,
    #[command(flatten)]
    requestor: Requestor,
    #[command(flatten)]
    syntax: RequestedSyntax,
}

impl Arguments {
    pub(crate) fn peer(&self) -> Result<Peer, PeerError> {
        self.peer_and_paths().map(|(peer, _)| peer)
    }

    /// What clap cannot say in its own terms.
    pub(crate) fn check(&self) -> Result<(), String> {
        self.peer().map_err(|error| error.to_string())?;
        self.session.attributes()?;
        self.film.attributes()?;
        self.film.image_attributes()?;
        self.film.per_film().map(drop)
    }

    fn peer_and_paths(&self) -> Result<(Peer, Vec<&Path>), PeerError> {
        self.requestor.peer_and_paths(&self.positionals)
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    entity::ending(print(arguments, output), output)
}

/// Whether every image that was asked for is printed.
fn print(arguments: &Arguments, output: Output) -> Result<bool, Error> {
    // the positionals were checked when they were parsed
    let Ok((peer, paths)) = arguments.peer_and_paths() else { return Ok(false) };
    let images = Images::read(&paths, arguments, output);
    if images.is_empty() {
        log::error!("No suitable DICOM files found");
        return Ok(false);
    }
    let mut sender = Sender::new(arguments, entity::address(peer)?, output)?;
    let mut is_good = images.is_complete;
    for order in images.orders(arguments) {
        is_good &= sender.send(order)?;
    }
    sender.finish();
    Ok(is_good)
}
