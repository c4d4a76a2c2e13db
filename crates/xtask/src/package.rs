//! `cargo xtask package`: every crate that may be published can be picked alone.

use std::path::Path;

use crate::{Failure, workspace};

/// Metadata, README, licences and an example of every library, and `cargo package` of all of them, whose dependencies on each
/// other need not be in a registry yet. With `verify` each package is built from what it holds, which takes its time.
pub(crate) fn check(root: &Path, verify: bool) -> Result<String, Failure> {
    let packages = workspace::packages(root)?;
    let mut findings = Vec::new();
    for package in packages.iter().filter(|package| package.published) {
        for field in &package.lacks {
            findings.push(format!("{}: no {field} in its manifest", package.name));
        }
        if !package.folder.join("README.md").is_file() {
            findings.push(format!("{}: no README.md", package.name));
        }
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            if !package.folder.join(licence).is_file() {
                findings.push(format!("{}: no {licence}", package.name));
            }
        }
        if package.has("lib") && !package.has("example") {
            findings.push(format!("{}: no example in examples/", package.name));
        }
    }
    let mut cargo = workspace::cargo(root);
    cargo.args(["package", "--quiet", "--workspace", "--allow-dirty"]);
    if !verify {
        cargo.args(["--no-verify", "--offline"]);
    }
    for package in packages.iter().filter(|package| !package.published) {
        cargo.args(["--exclude", &package.name]);
    }
    match cargo.output() {
        Ok(output) if output.status.success() => {}
        Ok(output) => {
            findings.extend(String::from_utf8_lossy(&output.stderr).lines().map(str::to_owned));
            findings.push("cargo package failed".to_owned());
        }
        Err(error) => findings.push(format!("cargo package: {error}")),
    }
    if findings.is_empty() {
        let count = packages.iter().filter(|package| package.published).count();
        return Ok(format!("{count} crates are packaged"));
    }
    Err(Failure::of(findings))
}
