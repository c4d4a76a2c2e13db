//! The `kerma` command line: `kerma TOOL [options] …`.
//!
//! | module | |
//! |---|---|
//! | `command_line` | one subcommand a tool, spelt as DCMTK and pynetdicom taught it |
//! | `tools` | one file a tool |
//! | `options` | the options that tools share, their values, and where an element is |
//! | `report` | stdout, stderr, and the bar between them; questions; how a tool ends |
//! | `audit` | the audit trail of an archive |
//! | `files` | files to find, show, send and receive, and to write again |
//! | `entity` | the Application Entity that the options describe, serving until a signal |
//! | `signals` | what Ctrl-C and its kin do |
//! | `identifiers`, `responses`, `retrieving`, `normalized` | what is asked for, and what is answered |
//! | `print` | films as pixels, and as PNG and PDF |
//! | `http` | pages for those who watch |

#![allow(rustdoc::broken_intra_doc_links)] // the doc comments of arguments are help texts, with brackets of their own

mod audit;
mod command_line;
mod control;
mod entity;
mod files;
mod http;
mod identifiers;
mod normalized;
mod options;
mod print;
mod report;
mod responses;
mod retrieving;
mod signals;
mod tools;

use std::process::ExitCode;

use clap::CommandFactory as _;

use command_line::{CommandLine, Tool};

fn main() -> ExitCode {
    report::panics::install();
    let command_line = match command_line::parse(std::env::args_os()) {
        Ok(command_line) => command_line,
        // clap knows which of help (stdout, 0) and wrong usage (stderr, 2) it is
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let ending = match command_line.tool {
        Tool::Echoscu(arguments) => tools::echoscu::run(&arguments),
        Tool::Echoscp(arguments) => tools::echoscp::run(&arguments),
        Tool::Storescu(arguments) => tools::storescu::run(&arguments),
        Tool::Storescp(arguments) => tools::storescp::run(&arguments),
        Tool::Findscu(arguments) => tools::findscu::run(&arguments),
        Tool::Getscu(arguments) => tools::getscu::run(&arguments),
        Tool::Movescu(arguments) => tools::movescu::run(&arguments),
        Tool::Printscu(arguments) => tools::printscu::run(&arguments),
        Tool::Stgcmtscu(arguments) => tools::stgcmtscu::run(&arguments),
        Tool::Mppsscu(arguments) => tools::mppsscu::run(&arguments),
        Tool::Mppsscp(arguments) => tools::mppsscp::run(&arguments),
        Tool::Ianscu(arguments) => tools::ianscu::run(&arguments),
        Tool::Ianscp(arguments) => tools::ianscp::run(&arguments),
        Tool::Printscp(arguments) => tools::printscp::run(&arguments),
        Tool::Upsscu(arguments) => tools::upsscu::run(&arguments),
        Tool::Qrscp(arguments) => tools::qrscp::run(&arguments),
        Tool::Archive(arguments) => tools::archive::run(&arguments),
        Tool::Conformance(arguments) => tools::conformance::run(&arguments),
        Tool::Dump(arguments) => tools::dump::run(&arguments),
        Tool::Json(arguments) => tools::json::run(&arguments),
        Tool::Modify(arguments) => tools::modify::run(&arguments),
        Tool::Convert(arguments) => tools::convert::run(&arguments),
        Tool::Mkdir(arguments) => tools::mkdir::run(&arguments),
        Tool::Todcm(arguments) => tools::todcm::run(&arguments),
        Tool::Web(arguments) => tools::web::run(&arguments),
        Tool::Completions(arguments) => tools::completions::run(&arguments, CommandLine::command()),
    };
    report::logging::finish();
    ending.into()
}
