//! The workspace's own chores: `cargo xtask <command>`.
//!
//! Tables are generated from the CSV in `crates/*/data`; checks see that the rules of `docs/architecture.md` hold.

mod csv;
mod dictionary;
mod names;
mod output;
mod status;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

const USAGE: &str = "\
usage: cargo xtask <command>

  dictionary [--check]  write the tables of kerma-dictionary from crates/dictionary/data
  status [--check]      write the tables of kerma-status from crates/status/data
  layers                compare cargo's dependencies with the table in docs/architecture.md
  no-std                see that no crate below the driver line can name std, and that none allows unsafe code
  package               see that every library crate can be packaged
  all                   every check above

--check writes nothing and fails if what is committed differs.";

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
    let root = root();
    let outcomes = match arguments.as_slice() {
        ["dictionary"] => vec![("dictionary", generate(&root, "dictionary", false))],
        ["dictionary", "--check"] => vec![("dictionary", generate(&root, "dictionary", true))],
        ["status"] => vec![("status", generate(&root, "status", false))],
        ["status", "--check"] => vec![("status", generate(&root, "status", true))],
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
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

fn generate(root: &Path, command: &'static str, check: bool) -> Result<String, Failure> {
    let outputs = match command {
        "status" => status::outputs(root)?,
        _ => dictionary::outputs(root)?,
    };
    output::settle(command, &outputs, check)
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR"));
    crates.ancestors().nth(2).unwrap_or(crates).to_path_buf()
}
