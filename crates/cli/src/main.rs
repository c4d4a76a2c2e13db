//! The `kerma` command line: `kerma TOOL [options] …`.
//!
//! | module | |
//! |---|---|
//! | `arguments` | the options, spelt as DCMTK and pynetdicom taught them |
//! | `tools` | one file a tool |
//! | `entity` | the Application Entity that the options describe, serving until a signal |
//! | `paths`, `pattern`, `soundness`, `identifiers` | files to send |
//! | `logging`, `repeats`, `output`, `events`, `progress`, `clock` | stderr, stdout, and the bar between them |
//! | `confirm` | the question before something is removed |
//! | `http` | pages for those who watch |
//! | `keys`, `responses`, `retrieving`, `shown_text` | what is asked for, and what is answered |
//! | `reading`, `changing`, `written` | files to show, and to write again |
//! | `element_path` | where an element is |
//! | `incoming`, `part_file`, `file_name` | files received |

#![allow(rustdoc::broken_intra_doc_links)] // the doc comments of arguments are help texts, with brackets of their own

mod arguments;
mod changing;
mod clock;
mod confirm;
mod element_path;
mod entity;
mod events;
mod file_name;
mod http;
mod identifiers;
mod incoming;
mod keys;
mod logging;
mod output;
mod part_file;
mod paths;
mod pattern;
mod progress;
mod reading;
mod repeats;
mod responses;
mod retrieving;
mod shown_text;
mod signals;
mod soundness;
mod tools;
mod written;

use std::process::ExitCode;

use arguments::Tool;

fn main() -> ExitCode {
    let command_line = match arguments::parse(std::env::args_os()) {
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
        Tool::Qrscp(arguments) => tools::qrscp::run(&arguments),
        Tool::Dump(arguments) => tools::dump::run(&arguments),
        Tool::Json(arguments) => tools::json::run(&arguments),
        Tool::Modify(arguments) => tools::modify::run(&arguments),
        Tool::Convert(arguments) => tools::convert::run(&arguments),
        Tool::Mkdir(arguments) => tools::mkdir::run(&arguments),
        Tool::Todcm(arguments) => tools::todcm::run(&arguments),
        Tool::Completions(arguments) => tools::completions::run(&arguments),
    };
    logging::finish();
    ending.into()
}
