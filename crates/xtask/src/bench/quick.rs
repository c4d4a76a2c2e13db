//! What cannot flake: system calls and allocations, which are the same on every machine.

use std::path::Path;

use crate::{Failure, workspace::cargo};

use super::{contender::Programs, place::Place, round::system_calls, work};

/// The tests that count allocations.
const ALLOCATIONS: &[(&str, &str)] = &[("kerma-dataset", "allocations"), ("kerma-archive", "allocations")];

/// Compares each with what it may be.
pub(super) fn run(root: &Path, programs: &Programs, place: &Place, only: &str) -> Result<String, Failure> {
    let (mut findings, mut seen) = (Vec::new(), 0);
    for work in work::all().iter().filter(|work| work.name.contains(only)) {
        let Some(most) = work.calls else { continue };
        match system_calls(work, programs, place)? {
            None => eprintln!("SKIPPED: {}: there is no strace", work.name),
            Some(calls) => {
                println!("{}: {calls:.2} system calls, {most} at the most", work.name);
                seen += 1;
                if calls > most {
                    findings.push(format!(
                        "{}: {calls:.2} system calls an operation, more than {most}",
                        work.name
                    ));
                }
            }
        }
    }
    for (package, test) in ALLOCATIONS.iter().filter(|(package, _)| package.contains(only)) {
        let tested = cargo(root).args(["test", "--quiet", "--package", package, "--test", test]).status();
        seen += 1;
        if !tested.is_ok_and(|status| status.success()) {
            findings.push(format!("{package}: more allocations than there were"));
        }
    }
    if findings.is_empty() {
        Ok(format!("{seen} counts within their bounds"))
    } else {
        Err(Failure::of(findings))
    }
}
