//! What `cargo metadata` says about the packages of the workspace.

use std::{
    env,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use crate::Failure;

/// A package of the workspace.
pub(crate) struct Package {
    /// Its name: `kerma-dictionary`.
    pub(crate) name: String,
    /// Its folder.
    pub(crate) folder: PathBuf,
    /// Whether it may go to a registry.
    pub(crate) published: bool,
    pub(crate) dependencies: Vec<Dependency>,
    /// The kinds of its targets: `lib`, `bin`, `example`, `test`.
    pub(crate) targets: Vec<String>,
    /// The metadata that a registry shows and that the package lacks.
    pub(crate) lacks: Vec<&'static str>,
}

pub(crate) struct Dependency {
    pub(crate) name: String,
    pub(crate) dev: bool,
}

impl Package {
    /// The name in `docs/architecture.md`: `dictionary`.
    pub(crate) fn short_name(&self) -> &str {
        short(&self.name)
    }

    pub(crate) fn has(&self, target: &str) -> bool {
        self.targets.iter().any(|kind| kind == target)
    }
}

/// `dictionary` for `kerma-dictionary`.
pub(crate) fn short(name: &str) -> &str {
    name.strip_prefix("kerma-").unwrap_or(name)
}

/// Cargo, in the folder of the workspace.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    cargo.current_dir(root);
    cargo
}

/// The packages of the workspace, as their manifests say.
pub(crate) fn packages(root: &Path) -> Result<Vec<Package>, Failure> {
    let failed = |what: String| Failure::new(format!("cargo metadata: {what}"));
    let output = cargo(root)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    let metadata: Value =
        serde_json::from_slice(&output.stdout).map_err(|error| failed(error.to_string()))?;
    Ok(list(&metadata, "packages").iter().map(package).collect())
}

fn package(package: &Value) -> Package {
    let dependency = |dependency: &Value| Dependency {
        name: text(dependency, "name"),
        dev: text(dependency, "kind") == "dev",
    };
    let manifest = PathBuf::from(text(package, "manifest_path"));
    let missing = |field: &&&str| match package.get(**field) {
        Some(Value::String(value)) => value.is_empty(),
        Some(Value::Array(values)) => values.is_empty(),
        _ => true,
    };
    Package {
        name: text(package, "name"),
        folder: manifest.parent().unwrap_or(&manifest).to_path_buf(),
        published: package.get("publish").is_none_or(Value::is_null),
        dependencies: list(package, "dependencies").iter().map(dependency).collect(),
        targets: list(package, "targets")
            .iter()
            .flat_map(|target| list(target, "kind"))
            .filter_map(|kind| kind.as_str().map(str::to_owned))
            .collect(),
        lacks: ["description", "license", "repository", "readme", "keywords", "categories", "rust_version"]
            .iter()
            .filter(missing)
            .copied()
            .collect(),
    }
}

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value.get(field).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text(value: &Value, field: &str) -> String {
    value.get(field).and_then(Value::as_str).unwrap_or("").to_owned()
}

/// The Rust sources in a folder and in the folders in it.
pub(crate) fn rust_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}
