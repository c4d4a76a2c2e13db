//! Generated files: written, or compared with what is committed.

use std::{fs, path::PathBuf};

use crate::Failure;

/// A generated file.
pub(crate) struct Output {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// Writes the files, or with `check` says which of them are not as committed.
pub(crate) fn settle(command: &str, outputs: &[Output], check: bool) -> Result<String, Failure> {
    let mut stale = Vec::new();
    for Output { path, text } in outputs {
        if fs::read_to_string(path).is_ok_and(|committed| committed == *text) {
            continue;
        }
        stale.push(path.display().to_string());
        if !check {
            fs::write(path, text).map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        }
    }
    match (check, stale.len()) {
        (_, 0) => Ok(format!("{} generated files are up to date", outputs.len())),
        (false, _) => Ok(format!("wrote {}", stale.join(", "))),
        (true, _) => Err(Failure::of(
            stale.iter().map(|path| format!("{path} is not what `cargo xtask {command}` writes")).collect(),
        )),
    }
}

/// The head of a generated file.
pub(crate) fn source(csv: &str, imports: &str) -> String {
    format!("// Written from data/{csv} by `cargo xtask`; change that instead.\n{imports}\n\n")
}

/// The text as a Rust string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}
