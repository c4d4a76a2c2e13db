//! The command line: one subcommand a tool.
//!
//! Spelling and meaning follow pynetdicom's applications, so that scripts written for them, or for DCMTK's tools of the
//! same names, go on working. clap knows no options of several letters behind one dash; [`normalise`] rewrites those first.

mod dcmtk;
mod normalise;

use std::ffi::OsString;
use std::fmt::Display;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::options::{Peer, PeerError};
use crate::tools::{
    archive, completions, conformance, convert, dump, echoscp, echoscu, findscu, getscu, ianscp, ianscu,
    json, mkdir, modify, movescu, mppsscp, mppsscu, printscp, printscu, qrscp, stgcmtscu, storescp, storescu,
    todcm, upsscu, web,
};

/// `kerma TOOL [options] …`
#[derive(Debug, Parser)]
#[command(
    name = "kerma",
    version,
    about = "DICOM networking tools",
    propagate_version = true,
    infer_long_args = true,
    args_override_self = true,
    after_help = "Examples:\n  \
        kerma echoscu -aec PACS pacs.example 104\n  \
        kerma qrscp\n  \
        kerma storescp 11112 -od incoming\n  \
        kerma storescu ARCHIVE@pacs.example:104 -r studies/\n  \
        kerma findscu -S -k QueryRetrieveLevel=STUDY -k PatientName='DOE*' -k StudyDate pacs.example 104\n\n\
        Exit codes: 0 everything asked for was done; 1 no association, or an operation failed; 2 wrong usage."
)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    pub(crate) tool: Tool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Tool {
    Echoscu(echoscu::Arguments),
    Echoscp(echoscp::Arguments),
    Storescu(storescu::Arguments),
    Storescp(storescp::Arguments),
    Findscu(findscu::Arguments),
    Getscu(getscu::Arguments),
    Movescu(movescu::Arguments),
    Printscu(Box<printscu::Arguments>),
    Stgcmtscu(stgcmtscu::Arguments),
    Mppsscu(mppsscu::Arguments),
    Mppsscp(mppsscp::Arguments),
    Ianscu(ianscu::Arguments),
    Ianscp(ianscp::Arguments),
    Printscp(printscp::Arguments),
    Upsscu(Box<upsscu::Arguments>),
    Qrscp(qrscp::Arguments),
    Archive(archive::Arguments),
    Conformance(conformance::Arguments),
    Dump(dump::Arguments),
    Json(json::Arguments),
    Modify(modify::Arguments),
    Convert(convert::Arguments),
    Mkdir(mkdir::Arguments),
    Todcm(todcm::Arguments),
    Web(Box<web::Arguments>),
    Completions(completions::Arguments),
}

/// Parses the process's arguments, the program's name first.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<CommandLine, clap::Error> {
    parsed(arguments).map_err(without_value)
}

/// The error without what stands behind `=` in an argument: the value of a key is of a patient, and stderr is a log.
fn without_value(mut error: clap::Error) -> clap::Error {
    if let Some(ContextValue::String(argument)) = error.get(ContextKind::InvalidValue)
        && let Some((key, _)) = argument.split_once('=')
    {
        let shown = ContextValue::String(format!("{key}=…"));
        error.insert(ContextKind::InvalidValue, shown);
    }
    error
}

fn parsed(arguments: impl IntoIterator<Item = OsString>) -> Result<CommandLine, clap::Error> {
    let mut command = CommandLine::command();
    command = with_negative_numbers(command);
    command.build();
    let arguments = normalise::normalise(&command, arguments).map_err(|unknown| {
        misused(&mut command, &unknown.tool, ErrorKind::UnknownArgument, unknown.message)
    })?;
    let matches = command.try_get_matches_from_mut(arguments)?;
    let command_line = CommandLine::from_arg_matches(&matches).map_err(|error| error.format(&mut command))?;
    command_line
        .check()
        .map_err(|(tool, message)| misused(&mut command, tool, ErrorKind::ValueValidation, message))?;
    Ok(command_line)
}

/// The same tools, of whose options each has the `-1` behind it as its value, to say itself whether it takes that.
fn with_negative_numbers(command: Command) -> Command {
    let takes_value = |arg: &clap::Arg| !arg.is_positional() && arg.get_action().takes_values();
    let tools: Vec<String> = command.get_subcommands().map(|tool| tool.get_name().to_owned()).collect();
    tools.into_iter().fold(command, |command, tool| {
        command.mut_subcommand(tool, |tool| {
            tool.mut_args(|arg| if takes_value(&arg) { arg.allow_negative_numbers(true) } else { arg })
        })
    })
}

/// Wrong usage of a tool.
fn misused(command: &mut Command, tool: &str, kind: ErrorKind, message: impl Display) -> clap::Error {
    match command.find_subcommand_mut(tool) {
        Some(command) => command.error(kind, message),
        None => command.error(kind, message),
    }
}

impl CommandLine {
    /// What clap cannot say in its own terms, such as that the positionals name a peer.
    fn check(&self) -> Result<(), (&'static str, String)> {
        let peer = |tool, peer: Result<Peer, PeerError>| match peer {
            Ok(_) => Ok(()),
            Err(error) => Err((tool, error.to_string())),
        };
        match &self.tool {
            Tool::Echoscu(arguments) => peer("echoscu", arguments.peer()),
            Tool::Storescu(arguments) => peer("storescu", arguments.peer()),
            Tool::Findscu(arguments) => peer("findscu", arguments.peer()),
            Tool::Getscu(arguments) => peer("getscu", arguments.peer()),
            Tool::Movescu(arguments) => peer("movescu", arguments.peer()),
            Tool::Printscu(arguments) => arguments.check().map_err(|error| ("printscu", error)),
            Tool::Mppsscu(arguments) => peer("mppsscu", arguments.peer()),
            Tool::Upsscu(arguments) => arguments.check().map_err(|error| ("upsscu", error)),
            Tool::Ianscu(arguments) => peer("ianscu", arguments.peer()),
            Tool::Stgcmtscu(arguments) => arguments.check().map(drop).map_err(|error| ("stgcmtscu", error)),
            Tool::Storescp(arguments) => {
                arguments.check().map_err(|error| ("storescp", error.to_owned()))?;
                arguments.acceptor.tls.check().map_err(|error| ("storescp", error))
            }
            Tool::Echoscp(arguments) => arguments.acceptor.tls.check().map_err(|error| ("echoscp", error)),
            Tool::Mppsscp(arguments) => {
                arguments.keeping.acceptor.tls.check().map_err(|error| ("mppsscp", error))
            }
            Tool::Ianscp(arguments) => {
                arguments.keeping.acceptor.tls.check().map_err(|error| ("ianscp", error))
            }
            Tool::Printscp(arguments) => arguments.acceptor.tls.check().map_err(|error| ("printscp", error)),
            Tool::Qrscp(arguments) => arguments.tls.check().map_err(|error| ("qrscp", error)),
            Tool::Modify(arguments) => arguments.check().map_err(|error| ("modify", error.to_owned())),
            Tool::Archive(arguments) => arguments.check().map_err(|error| ("archive", error)),
            Tool::Dump(_) | Tool::Json(_) | Tool::Convert(_) => Ok(()),
            Tool::Mkdir(_) | Tool::Todcm(_) | Tool::Conformance(_) | Tool::Completions(_) | Tool::Web(_) => {
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests;
