//! `cargo xtask no-std`: no crate below the driver line can name std, and no crate may hold unsafe code.

use std::{fs, path::Path, process::Command};

use crate::{
    Failure,
    page::Page,
    workspace::{self, Package, rust_files},
};

/// A target that has no std at all: what builds for it does not use std through a dependency either.
const TARGET: &str = "x86_64-unknown-none";

/// The text check of every crate, and a build for [`TARGET`] if it is installed; `require` makes its absence a failure.
pub(crate) fn check(root: &Path, require: bool) -> Result<String, Failure> {
    let page = Page::read(root)?;
    let packages = workspace::packages(root)?;
    let is_below = |package: &&Package| {
        page.rows.iter().take(page.below_the_line).any(|row| row.name == package.short_name())
    };
    let below: Vec<&Package> = packages.iter().filter(is_below).collect();

    let mut findings = Vec::new();
    let manifest = root.join("Cargo.toml");
    if !section(&read(&manifest)?, "[workspace.lints.rust]").any(|line| line == "unsafe_code = \"forbid\"") {
        findings.push(format!("{}: no `unsafe_code = \"forbid\"`", manifest.display()));
    }
    for package in &packages {
        let manifest = package.folder.join("Cargo.toml");
        if !section(&read(&manifest)?, "[lints]").any(|line| line == "workspace = true") {
            findings.push(format!("{}: does not take the lints of the workspace", manifest.display()));
        }
    }
    for package in &below {
        findings.extend(sources(package)?);
    }
    if !findings.is_empty() {
        return Err(Failure::of(findings));
    }
    let built = build(root, &below, require)?;
    Ok(format!("{} crates below the driver line are no_std; {built}", below.len()))
}

/// What the sources of a crate below the line say that they must not.
fn sources(package: &Package) -> Result<Vec<String>, Failure> {
    let mut findings = Vec::new();
    let folder = package.folder.join("src");
    if !read(&folder.join("lib.rs"))?.lines().any(|line| line.trim() == "#![no_std]") {
        findings.push(format!("{}/lib.rs: no `#![no_std]`", folder.display()));
    }
    let files =
        rust_files(&folder).map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
    for path in files {
        if names_std(&read(&path)?) {
            findings.push(format!("{}: says `extern crate std`", path.display()));
        }
    }
    Ok(findings)
}

/// Whether the code, comments apart, says `extern crate std`.
fn names_std(code: &str) -> bool {
    let code: Vec<&str> = code
        .lines()
        .map(|line| line.split("//").next().unwrap_or(line))
        .flat_map(|line| line.split(|c: char| !(c.is_alphanumeric() || c == '_')))
        .filter(|word| !word.is_empty())
        .collect();
    code.windows(3).any(|words| words == ["extern", "crate", "std"])
}

/// The lines of a section of a manifest.
fn section<'a>(manifest: &'a str, header: &'a str) -> impl Iterator<Item = &'a str> {
    manifest
        .lines()
        .map(str::trim)
        .skip_while(move |line| *line != header)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

fn build(root: &Path, below: &[&Package], require: bool) -> Result<String, Failure> {
    if !is_installed() {
        let hint = format!("target {TARGET} is not installed (rustup target add {TARGET})");
        return if require { Err(Failure::new(hint)) } else { Ok(format!("NOT BUILT without std: {hint}")) };
    }
    let mut cargo = workspace::cargo(root);
    cargo.args(["check", "--quiet", "--lib", "--target", TARGET]);
    below.iter().for_each(|package| _ = cargo.args(["--package", &package.name]));
    match cargo.status() {
        Ok(status) if status.success() => Ok(format!("they build for {TARGET}")),
        _ => Err(Failure::new(format!("a crate below the driver line does not build for {TARGET}"))),
    }
}

fn is_installed() -> bool {
    let output = Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
    output.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn std_is_found_however_it_is_spaced_and_not_in_comments() {
        assert!(names_std("#[cfg(test)]\nextern   crate\n std as other;"));
        assert!(!names_std("extern crate alloc; // never extern crate std\n//! extern crate std"));
        assert!(!names_std("extern crate stdx;"));
    }

    #[test]
    fn a_section_ends_where_the_next_begins() {
        let lines: Vec<&str> =
            section("[a]\nx = 1\n[lints]\nworkspace = true\n[b]\ny = 2", "[lints]").collect();
        assert_eq!(lines, ["workspace = true"]);
    }
}
