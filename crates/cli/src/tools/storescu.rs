//! `kerma storescu`: sends files.

mod plan;
mod sender;
mod tally;

use std::ffi::OsString;
use std::path::Path;

use clap::{Args, value_parser};
use kerma_ae::{ApplicationEntity, AsynchronousOperationsWindow, Error};
use kerma_dictionary::{TransferSyntax, uids};

use self::plan::{Contexts, Instance};
use self::sender::{How, Sender};
use self::tally::Tally;
use crate::entity;
use crate::files::paths::{self, Search};
use crate::files::pattern::Pattern;
use crate::files::soundness::{self, Loss};
use crate::options::{General, Peer, PeerError, RequestedSyntax, Requestor, Syntax};
use crate::report::output::Output;
use crate::report::progress::Progress;
use crate::report::{Ending, logging};

/// Storage SCU: sends files and folders of DICOM files
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma storescu [OPTIONS] ADDR PORT PATH...\n       kerma storescu [OPTIONS] [AE@]HOST:PORT PATH...",
    after_help = "Examples:\n  \
        kerma storescu pacs.example 104 image.dcm\n  \
        kerma storescu -v -aet ME ARCHIVE@pacs.example:104 -r studies/\n  \
        kerma storescu -cx --json localhost 11112 *.dcm\n\n\
        Every file goes out as it is if the peer takes its transfer syntax. One whose pixel data are not compressed is \
        re-encoded if the peer takes another such syntax only. What fails does not keep the others back. A file that is \
        not whole is not sent."
)]
pub(crate) struct Arguments {
    /// The peer (its address and port, or [AE@]HOST:PORT), then DICOM files and folders
    #[arg(value_name = "ADDR PORT PATH", required = true, num_args = 1..)]
    positionals: Vec<OsString>,
    #[command(flatten)]
    general: General,
    /// Search the folders below the folders named, too; links to folders are followed [-r, +r]
    #[arg(short, long, help_heading = "Input Options")]
    recurse: bool,
    /// Send only those files of folders whose names are so: * is any characters, ? one, [a-z] one of these [+sp]
    #[arg(long, value_name = "PATTERN", help_heading = "Input Options")]
    scan_pattern: Option<Pattern>,
    #[command(flatten)]
    requestor: Requestor,
    #[command(flatten)]
    syntax: RequestedSyntax,
    /// Propose the presentation contexts of the files only, none for re-encoding [-cx]
    #[arg(long, help_heading = "Miscellaneous Options")]
    required_contexts: bool,
    /// Send files, too, that break off or cannot be read to their end, as they are
    #[arg(long, help_heading = "Miscellaneous Options")]
    send_broken: bool,
    /// Propose one presentation context for each SOP class, of which the peer takes one transfer syntax [+C]
    #[arg(long, help_heading = "Miscellaneous Options")]
    combine: bool,
    /// Send over so many associations at the same time: over a long way, so many times as fast
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = value_parser!(u8).range(1..=64), help_heading = "Miscellaneous Options")]
    associations: u8,
    /// Send up to so many files on an association before the peer has answered the first, if it agrees to that (an asynchronous
    /// operations window); 1 does not ask it
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = value_parser!(u16).range(1..=64), help_heading = "Miscellaneous Options")]
    async_operations: u16,
}

impl Arguments {
    pub(crate) fn peer(&self) -> Result<Peer, PeerError> {
        self.peer_and_paths().map(|(peer, _)| peer)
    }

    fn peer_and_paths(&self) -> Result<(Peer, Vec<&Path>), PeerError> {
        self.requestor.peer_and_paths(&self.positionals)
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    entity::ending(store(arguments, output), output)
}

/// Whether everything was stored that was to be.
fn store(arguments: &Arguments, output: Output) -> Result<bool, Error> {
    // the positionals were checked when they were parsed
    let Ok((peer, paths)) = arguments.peer_and_paths() else { return Ok(false) };
    let mut tally = Tally::new(output);
    let instances = instances(&paths, arguments, &mut tally);
    if instances.is_empty() {
        log::warn!("No suitable DICOM files found");
        tally.finish();
        return Ok(false);
    }
    let total = instances.iter().map(|instance| instance.length).sum();
    let progress = Progress::of_bytes(total, output != Output::Quiet);
    let mut entity = requestor(arguments, output)?;
    if arguments.async_operations > 1 {
        let window = AsynchronousOperationsWindow { invoked: arguments.async_operations, performed: 1 };
        entity = entity.asynchronous_operations(window);
    }
    let address = entity::address(peer)?;
    let log_identifiers = arguments.general.log_identifiers;
    let send_broken = arguments.send_broken;
    let associations = usize::from(arguments.associations);
    let how = How { output, log_identifiers, send_broken, associations };
    let mut sender = Sender::new(entity, address, tally, progress, how);
    for mut load in plan::plan(instances, &arguments.contexts()) {
        if arguments.combine {
            load.proposals = plan::combine(load.proposals);
        }
        sender.send(load);
    }
    let tally = sender.tally();
    tally.finish();
    Ok(tally.is_good())
}

/// Who sends; what is proposed depends on the files.
pub(crate) fn requestor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    entity::requestor("STORESCU", &arguments.requestor, output)
}

impl Arguments {
    /// `-cx` goes before `-xe`, `-xb` and `-xi`.
    fn contexts(&self) -> Contexts {
        match self.syntax.only() {
            _ if self.required_contexts => Contexts::OwnAnd(Vec::new()),
            Some(uid) => Contexts::Only(uid),
            None if let Some(Syntax(uid)) = &self.syntax.propose => {
                Contexts::Proposed(uid.clone(), TransferSyntax::DEFAULT.to_vec())
            }
            None => Contexts::OwnAnd(TransferSyntax::DEFAULT.to_vec()),
        }
    }
}

/// The files that can be sent; what is asked for and cannot be is told and counted.
fn instances(paths: &[&Path], arguments: &Arguments, tally: &mut Tally) -> Vec<Instance> {
    let search = Search { recurse: arguments.recurse, pattern: arguments.scan_pattern.as_ref() };
    let found = paths::collect(paths, search);
    for (path, error) in &found.inaccessible {
        log::error!("Cannot access path: {}: {error}", path.display());
        tally.unreadable(path, &error.to_string());
    }
    for path in &found.passed_over {
        log::warn!("Not sent, because it is neither a file nor a folder: {}", path.display());
        tally.passed_over();
    }
    let mut instances = Vec::new();
    for file in found.files {
        // a pipe can be read once, and an instance is read to plan and to send; one that nobody writes to is never open
        if !file.path.is_file() {
            log::error!("Cannot read input file {}: neither a file nor a folder", file.path.display());
            tally.unreadable(&file.path, "neither a file nor a folder");
            continue;
        }
        match Instance::of(&file.path) {
            // the index of a file set, which refers to its files by place, is of no use elsewhere (PS3.10 §8.6)
            Ok(instance) if !file.named && instance.sop_class == uids::MEDIA_STORAGE_DIRECTORY_STORAGE => {
                log::info!("Not sent, because it is the directory of a file set: {}", file.path.display());
                tally.passed_over();
            }
            Ok(instance) => instances.push(instance),
            Err(error) if file.named || !is_another_file(&file.path, &error) => {
                let told = told(&file.path, &error);
                log::error!("Cannot read input file {told}");
                tally.unreadable(&file.path, &told);
            }
            Err(error) => {
                log::warn!("Cannot read input file {}", told(&file.path, &error));
                tally.passed_over();
            }
        }
    }
    instances
}

/// Whether a file in a folder only lies about there: it can be read, and is not meant to be DICOM.
fn is_another_file(path: &Path, error: &Error) -> bool {
    matches!(error, Error::DataSet(..) | Error::Unidentified(..)) && !soundness::is_meant_to_be_dicom(path)
}

/// The path, and what is wrong with it; many errors begin with the path. That the file is no whole one goes before.
fn told(path: &Path, error: &Error) -> String {
    let loss = soundness::examine(path).ok().and_then(|soundness| soundness.loss);
    let (path, error) = (path.display().to_string(), error.to_string());
    let error =
        error.strip_prefix(&path).map_or(error.as_str(), |rest| rest.trim_start_matches(':').trim_start());
    match loss {
        Some(loss @ (Loss::Empty | Loss::NoDataSet | Loss::Broken(_))) => format!("{path}: {loss}: {error}"),
        _ => format!("{path}: {error}"),
    }
}
