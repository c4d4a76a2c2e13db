//! `cargo xtask bench`: kerma beside every program that is installed and beside the limits of the machine, in one run.
//!
//! In each round every program is given the same load, one after the other, so that what the machine does meanwhile meets all of
//! them. A figure is the median over the rounds; a ratio is made within a round.

mod contender;
mod place;
mod quick;
mod round;
mod table;
mod work;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use self::{contender::Programs, place::Place};
use crate::{Failure, workspace::cargo};

/// What to measure, and with what.
pub(crate) struct Options {
    /// See that nothing takes more system calls and allocations than it did, and measure no time.
    quick: bool,
    /// Put the tables into `docs/performance.md`.
    write: bool,
    rounds: usize,
    /// Only works with this in their names.
    only: String,
    /// A client and SCP with the options of the one that is here.
    load_generator: Option<PathBuf>,
    /// kerma, built already.
    kerma: Option<PathBuf>,
    /// Where files are that do not have to be on a disk, and where those that have to be are.
    memory: Option<PathBuf>,
    disk: Option<PathBuf>,
}

impl Options {
    /// `None` if there is one that nobody knows.
    pub(crate) fn of(arguments: &[&str]) -> Option<Options> {
        let mut options = Options {
            quick: false,
            write: false,
            rounds: 7,
            only: String::new(),
            load_generator: None,
            kerma: None,
            memory: None,
            disk: None,
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match *argument {
                "--quick" => options.quick = true,
                "--write" => options.write = true,
                option => {
                    let value = *arguments.next()?;
                    match option {
                        "--rounds" => options.rounds = value.parse().ok().filter(|rounds| *rounds > 0)?,
                        "--only" => options.only = value.into(),
                        "--load-generator" => options.load_generator = Some(value.into()),
                        "--kerma" => options.kerma = Some(value.into()),
                        "--memory" => options.memory = Some(value.into()),
                        "--disk" => options.disk = Some(value.into()),
                        _ => return None,
                    }
                }
            }
        }
        Some(options)
    }
}

/// Measures, and prints the tables.
pub(crate) fn run(root: &Path, options: &Options) -> Result<String, Failure> {
    let programs = Programs::find(build(root, options)?);
    programs.missing().iter().for_each(|name| eprintln!("SKIPPED: {name} is not installed"));
    let place = Place::new(options.memory.as_deref(), options.disk.as_deref())?;
    if options.quick {
        return quick::run(root, &programs, &place, &options.only);
    }
    let mut table = table::Table::new(&place, options.rounds);
    for work in work::all().iter().filter(|work| work.name.contains(&options.only)) {
        let measured = round::measure(work, &programs, &place, options.rounds)?;
        let lines = table.add(work, &measured);
        lines.iter().for_each(|line| println!("{line}"));
    }
    if options.write {
        let page = root.join("docs/performance.md");
        let failed = |error| Failure::new(format!("{}: {error}", page.display()));
        let text = fs::read_to_string(&page).map_err(failed)?;
        fs::write(&page, table.put_into(&text)?).map_err(failed)?;
    }
    Ok(format!("{} rounds", options.rounds))
}

/// kerma and the load generator.
struct Built {
    kerma: PathBuf,
    load: PathBuf,
}

fn build(root: &Path, options: &Options) -> Result<Built, Failure> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let release = |package: &str, name: &str| {
        let built =
            cargo(root).args(["build", "--release", "--quiet", "--package", package, "--bin", name]).status();
        match built {
            Ok(status) if status.success() => Ok(target.join("release").join(name)),
            _ => Err(Failure::new(format!("{name} cannot be built"))),
        }
    };
    Ok(Built {
        kerma: options.kerma.clone().map_or_else(|| release("kerma-cli", "kerma"), Ok)?,
        load: options.load_generator.clone().map_or_else(|| release("xtask", "bench-load"), Ok)?,
    })
}

/// A median. Of an even number it is the mean of the two in the middle.
fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().filter(|value| value.is_finite()).collect();
    values.sort_by(f64::total_cmp);
    let middle = |at: usize| values.get(at).copied();
    let (low, high) = (middle(values.len().checked_sub(1)? / 2)?, middle(values.len() / 2)?);
    Some((low + high) / 2.0)
}

/// What a command says on its standard output, if it succeeds.
fn output(command: &mut Command) -> Result<String, Failure> {
    let done = command.output().map_err(|error| Failure::new(format!("{command:?}: {error}")))?;
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    if done.status.success() {
        return Ok(said);
    }
    let errors = String::from_utf8_lossy(&done.stderr);
    Err(Failure::new(format!("{command:?}: {}: {said}{errors}", done.status)))
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn a_median_is_the_middle_or_the_mean_of_the_two_in_the_middle() {
        assert_eq!(median([3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median([4.0, 1.0, 3.0, 2.0]), Some(2.5));
        assert_eq!(median([]), None);
        assert_eq!(median([f64::NAN, 5.0]), Some(5.0), "a ratio to nothing says nothing");
    }
}
