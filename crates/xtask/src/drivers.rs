//! `cargo xtask drivers`: no driver decides anything of the protocol, and none is large.

use std::{fs, io, path::Path};

use crate::{Failure, workspace::rust_files};

/// A driver: its name, its folder, and the most lines that it may have of its own.
struct Driver {
    name: &'static str,
    folder: &'static str,
    most: Option<usize>,
    /// Files that stand beside it and are no part of it.
    beside: &'static [&'static str],
}

const DRIVERS: [Driver; 3] = [
    // Threads that accept connections, and files on their way to a socket: neither knows of associations.
    Driver { name: "ae", folder: "crates/ae/src", most: Some(1250), beside: &["acceptors.rs", "span.rs"] },
    Driver { name: "tokio", folder: "crates/tokio/src", most: Some(900), beside: &[] },
    // A service class that the simulated sides provide, and what reads along on the wire.
    Driver {
        name: "the simulation",
        folder: "tests/src/simulation",
        most: None,
        beside: &["reports.rs", "wire.rs"],
    },
];

/// What only the endpoint and what is below it deals with: how messages are put together and cut up, and what an operation
/// wants next.
const NOT_A_DRIVERS: [&str; 3] = ["Assembler", "Fragmenter", "Step"];

pub(crate) fn check(root: &Path) -> Result<String, Failure> {
    let (mut counts, mut findings) = (Vec::new(), Vec::new());
    for Driver { name, folder, most, beside } in DRIVERS {
        let read = |error: io::Error| Failure::new(format!("{folder}: {error}"));
        let mut own = 0;
        for path in rust_files(&root.join(folder)).map_err(read)? {
            if beside.iter().any(|file| path.ends_with(file)) {
                continue;
            }
            let text = fs::read_to_string(&path).map_err(read)?;
            own += own_lines(&text);
            findings.extend(named(&text).into_iter().map(|(line, word)| {
                let path = path.strip_prefix(root).unwrap_or(&path).display();
                format!("{path}:{line}: names {word}, which is the endpoint's to deal with")
            }));
        }
        if own == 0 {
            findings.push(format!("{folder}: nothing is there"));
        }
        if let Some(most) = most.filter(|most| own > *most) {
            findings.push(format!("{name}: {own} lines of its own are more than {most}"));
        }
        counts.push(format!("{name} has {own} lines of its own"));
    }
    match findings.is_empty() {
        true => Ok(format!("{}; none names {}", counts.join(", "), NOT_A_DRIVERS.join(", "))),
        false => Err(Failure::of(findings)),
    }
}

/// What is named on which line, comments apart.
fn named(text: &str) -> Vec<(usize, &'static str)> {
    let mut named = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or(line);
        let words = || code.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        let found = NOT_A_DRIVERS.into_iter().filter(|name| words().any(|word| word == *name));
        named.extend(found.map(|name| (number + 1, name)));
    }
    named
}

/// How many lines are neither blank, nor a comment, nor part of a `use` or `mod` declaration, up to the unit tests.
fn own_lines(text: &str) -> usize {
    let mut declaring = false;
    let lines = text.lines().map(str::trim).take_while(|line| *line != "#[cfg(test)]");
    let is_own = |line: &&str| {
        let begins = is_declaration(line);
        let is_declared = declaring || begins;
        declaring = is_declared && !line.ends_with(';');
        !(line.is_empty() || line.starts_with("//") || is_declared)
    };
    lines.filter(is_own).count()
}

fn is_declaration(line: &str) -> bool {
    let line = line.strip_prefix("pub(crate) ").or(line.strip_prefix("pub ")).unwrap_or(line);
    line.starts_with("use ") || (line.starts_with("mod ") && line.ends_with(';'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_driver_names_is_found_but_not_in_comments_or_longer_words() {
        let text = "use kerma_dimse::{Assembler, CStoreRq};\n// a Step\nlet step = Steps::new();\nmatch Step::Wait {}";
        assert_eq!(named(text), [(1, "Assembler"), (4, "Step")]);
    }

    #[test]
    fn lines_of_its_own_are_code_and_no_declarations_comments_or_tests() {
        let text = "//! Doc.\nuse std::{\n    io,\n    fs,\n};\nmod a;\n\npub use b::C;\n\
                    /// Doc.\nfn f() {\n    g(); // why\n}\n#[cfg(test)]\nmod tests {\n    fn h() {}\n}";
        assert_eq!(own_lines(text), 3);
    }
}
