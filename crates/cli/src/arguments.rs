//! The command line: one subcommand a tool, and the option groups that tools share.
//!
//! Spelling and meaning follow pynetdicom's applications, so that scripts written for them, or for DCMTK's tools of the
//! same names, go on working. clap knows no options of several letters behind one dash; [`normalise`] rewrites those first.

mod files;
mod groups;
mod normalise;
mod query;
mod retrieve;
mod values;

use std::ffi::OsString;

use clap::{CommandFactory as _, Parser, Subcommand};

pub(crate) use files::{ReadOptions, WriteOptions};
pub(crate) use groups::{
    Acceptor, General, LogLevel, Logging, Network, PreferredSyntax, RequestedSyntax, Requestor, Verbosity,
};
pub(crate) use query::{FindExtended, FindModel, Query};
pub(crate) use retrieve::{RetrieveExtended, RetrieveModel, Retrieved};
pub(crate) use values::{Peer, PeerError, Timeout};

use crate::tools::{
    completions, convert, dump, echoscp, echoscu, findscu, getscu, json, modify, movescu, qrscp, storescp,
    storescu,
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
    Qrscp(qrscp::Arguments),
    Dump(dump::Arguments),
    Json(json::Arguments),
    Modify(modify::Arguments),
    Convert(convert::Arguments),
    Completions(completions::Arguments),
}

/// Parses the process's arguments, the program's name first.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<CommandLine, clap::Error> {
    let words = normalise::normalise(arguments);
    if let Some(word) = normalise::unknown(&words) {
        let why =
            format!("unexpected argument '{word}' found: there is no such option here, and no such file");
        return Err(CommandLine::command().error(clap::error::ErrorKind::UnknownArgument, why));
    }
    let command_line = CommandLine::try_parse_from(words)?;
    command_line.check().map_err(|(tool, message)| {
        let mut command = CommandLine::command();
        command.build();
        let error = clap::error::ErrorKind::ValueValidation;
        match command.find_subcommand_mut(tool) {
            Some(command) => command.error(error, message),
            None => command.error(error, message),
        }
    })?;
    Ok(command_line)
}

impl CommandLine {
    /// What clap cannot say in its own terms: that the positionals name a peer.
    fn check(&self) -> Result<(), (&'static str, PeerError)> {
        match &self.tool {
            Tool::Echoscu(arguments) => arguments.peer().map(drop).map_err(|e| ("echoscu", e)),
            Tool::Storescu(arguments) => arguments.peer().map(drop).map_err(|e| ("storescu", e)),
            Tool::Findscu(arguments) => arguments.peer().map(drop).map_err(|e| ("findscu", e)),
            Tool::Getscu(arguments) => arguments.peer().map(drop).map_err(|e| ("getscu", e)),
            Tool::Movescu(arguments) => arguments.peer().map(drop).map_err(|e| ("movescu", e)),
            Tool::Echoscp(_) | Tool::Storescp(_) | Tool::Qrscp(_) => Ok(()),
            Tool::Dump(_) | Tool::Json(_) | Tool::Modify(_) | Tool::Convert(_) => Ok(()),
            Tool::Completions(_) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
