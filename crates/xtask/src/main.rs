//! The workspace's own chores: `cargo xtask <command>`.
//!
//! Tables are generated from the CSV in `crates/*/data`; checks see that the rules of `docs/architecture.md` hold.

mod bench;
mod circles;
mod csv;
mod dictionary;
mod drivers;
mod layers;
mod names;
mod no_std;
mod output;
mod package;
mod page;
mod rust;
mod service;
mod status;
mod workspace;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

const USAGE: &str = "\
usage: cargo xtask <command>

  dictionary [--check]  write the tables of kerma-dictionary from crates/dictionary/data
  status [--check]      write the tables of kerma-status from crates/status/data
  service [--check]     write the tables of kerma-service from crates/service/data
  layers                compare cargo's dependencies with the table in docs/architecture.md
  circles               see that no modules of a crate use each other
  drivers               see that no driver decides anything of the protocol, and that none is large
  no-std [--require]    see that no crate below the driver line uses std, and that none allows unsafe code
  package [--verify]    see that every library crate can be picked alone and packaged
  all [--require]       every check above
  bench [options]       measure kerma beside the programs that are installed

--check    write nothing, fail if what is committed differs
--require  fail if the target that has no std is not installed
--verify   build every package from what it holds

Options of bench:
--quick                 see that no operation takes more system calls or allocations than it may, and measure no time
--write                 put the table into docs/performance.md
--rounds N              7 if not given
--only TEXT             only works that have this in their names
--kerma PATH            this kerma, instead of one that is built
--load-generator PATH   this client and SCP, instead of bench-load
--memory FOLDER         where files are that need no disk: /dev/shm if not given
--disk FOLDER           where files are that need one: a new ext4 if not given and allowed";

/// Why a command failed: one line for each finding.
pub(crate) struct Failure(Vec<String>);

impl Failure {
    pub(crate) fn new(line: impl Into<String>) -> Failure {
        Failure(vec![line.into()])
    }

    pub(crate) fn of(lines: Vec<String>) -> Failure {
        Failure(lines)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = &root();
    let table = |crate_name| move |check| (crate_name, generate(root, crate_name, check));
    let (dictionary, status, service) = (table("dictionary"), table("status"), table("service"));
    let layers = || ("layers", layers::check(root));
    let circles = || ("circles", circles::check(root));
    let drivers = || ("drivers", drivers::check(root));
    let no_std = |require| ("no-std", no_std::check(root, require));
    let package = |verify| ("package", package::check(root, verify));
    let outcomes = match arguments.as_slice() {
        ["dictionary"] => vec![dictionary(false)],
        ["dictionary", "--check"] => vec![dictionary(true)],
        ["status"] => vec![status(false)],
        ["status", "--check"] => vec![status(true)],
        ["service"] => vec![service(false)],
        ["service", "--check"] => vec![service(true)],
        ["layers"] => vec![layers()],
        ["circles"] => vec![circles()],
        ["drivers"] => vec![drivers()],
        ["no-std"] => vec![no_std(false)],
        ["no-std", "--require"] => vec![no_std(true)],
        ["package"] => vec![package(false)],
        ["package", "--verify"] => vec![package(true)],
        ["bench", options @ ..] => match bench::Options::of(options) {
            Some(options) => vec![("bench", bench::run(root, &options))],
            None => return usage(),
        },
        ["all", options @ ..] if matches!(options, [] | ["--require"]) => {
            let require = !options.is_empty();
            vec![
                dictionary(true),
                status(true),
                service(true),
                layers(),
                circles(),
                drivers(),
                no_std(require),
                package(false),
            ]
        }
        _ => return usage(),
    };
    let mut code = ExitCode::SUCCESS;
    for (command, outcome) in outcomes {
        match outcome {
            Ok(summary) => println!("{command}: {summary}"),
            Err(Failure(lines)) => {
                lines.iter().for_each(|line| eprintln!("{command}: {line}"));
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

fn generate(root: &Path, command: &'static str, check: bool) -> Result<String, Failure> {
    let outputs = match command {
        "status" => status::outputs(root)?,
        "service" => service::outputs(root)?,
        _ => dictionary::outputs(root)?,
    };
    output::settle(command, &outputs, check)
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR"));
    crates.ancestors().nth(2).unwrap_or(crates).to_path_buf()
}
