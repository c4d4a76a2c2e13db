//! The files that paths on the command line mean.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What [`collect`] found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Sorted by path, each once.
    pub(crate) files: Vec<File>,
    /// Paths that cannot be read, and why.
    pub(crate) inaccessible: Vec<(PathBuf, io::Error)>,
}

/// A file to read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// Named on the command line; otherwise found in a folder, where other things may lie about too.
    pub(crate) named: bool,
}

/// The files named, and the files in the folders named; with `recurse` in the folders below too.
pub(crate) fn collect<P: AsRef<Path>>(paths: &[P], recurse: bool) -> Found {
    let mut found = Found::default();
    let mut files: BTreeSet<File> = BTreeSet::new();
    let mut folders: Vec<PathBuf> = Vec::new();
    for path in paths.iter().map(AsRef::as_ref) {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => folders.push(path.into()),
            Ok(_) => drop(files.insert(File { path: path.into(), named: true })),
            Err(error) => found.inaccessible.push((path.into(), error)),
        }
    }
    while let Some(folder) = folders.pop() {
        let below = recurse.then_some(&mut folders);
        if let Err(error) = list(&folder, below, &mut files) {
            found.inaccessible.push((folder, error));
        }
    }
    // both named and found in a folder: once, as named, which sorts behind
    for file in files {
        found.files.pop_if(|last| last.path == file.path);
        found.files.push(file);
    }
    found
}

/// Adds the folder's files, and its folders if they are asked for.
fn list(folder: &Path, mut below: Option<&mut Vec<PathBuf>>, files: &mut BTreeSet<File>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        // a link is followed to a file, never to a folder: links can make circles
        let is_link = entry.file_type()?.is_symlink();
        match (fs::metadata(&path), &mut below) {
            (Ok(metadata), _) if metadata.is_file() => drop(files.insert(File { path, named: false })),
            (Ok(metadata), Some(below)) if metadata.is_dir() && !is_link => below.push(path),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for a test, removed with what is in it.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Scratch {
            let folder = std::env::temp_dir().join(format!("kerma-paths-{}-{name}", std::process::id()));
            fs::create_dir_all(folder.join("below/deep")).unwrap();
            for file in ["b.dcm", "a.dcm", "below/c.dcm", "below/deep/d.dcm"] {
                fs::write(folder.join(file), b"").unwrap();
            }
            Scratch(folder)
        }

        fn names(&self, paths: &[PathBuf], recurse: bool) -> Vec<String> {
            let found = collect(paths, recurse);
            assert!(found.inaccessible.is_empty());
            let name = |file: &File| file.path.strip_prefix(&self.0).unwrap().to_string_lossy().into_owned();
            found.files.iter().map(name).collect()
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_folder_is_its_files_and_with_recurse_those_below() {
        let scratch = Scratch::new("folder");
        let folder = [scratch.0.clone()];
        assert_eq!(scratch.names(&folder, false), ["a.dcm", "b.dcm"]);
        assert_eq!(scratch.names(&folder, true), ["a.dcm", "b.dcm", "below/c.dcm", "below/deep/d.dcm"]);
    }

    #[test]
    fn a_file_named_twice_is_taken_once_and_as_named() {
        let scratch = Scratch::new("twice");
        let file = scratch.0.join("a.dcm");
        let found = collect(&[scratch.0.clone(), file.clone(), file.clone()], false);
        assert_eq!(found.files.len(), 2);
        assert!(found.files.contains(&File { path: file, named: true }));
    }

    #[test]
    fn what_is_not_there_is_told() {
        let found = collect(&["no/such/file.dcm"], false);
        assert!(found.files.is_empty());
        assert_eq!(found.inaccessible.len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_circle_of_links_ends() {
        let scratch = Scratch::new("circle");
        std::os::unix::fs::symlink(&scratch.0, scratch.0.join("below/up")).unwrap();
        assert_eq!(scratch.names(std::slice::from_ref(&scratch.0), true).len(), 4);
    }
}
