//! The files that paths on the command line mean.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::files::pattern::Pattern;

/// What [`collect`] found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Sorted by path, each once.
    pub(crate) files: Vec<File>,
    /// Paths that cannot be read, and why: links that lead nowhere are among them.
    pub(crate) inaccessible: Vec<(PathBuf, io::Error)>,
    /// What is in the folders and is neither file nor folder: sockets, devices.
    pub(crate) passed_over: Vec<PathBuf>,
}

/// A file to read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// Named on the command line; otherwise found in a folder, where other things may lie about too.
    pub(crate) named: bool,
}

/// How folders are searched.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Search<'a> {
    /// The folders below, too.
    pub(crate) recurse: bool,
    /// Only files of such names.
    pub(crate) pattern: Option<&'a Pattern>,
}

/// The files named, and the files in the folders named. Links are followed, also to folders, of which each is searched
/// once, however many paths lead there.
pub(crate) fn collect<P: AsRef<Path>>(paths: &[P], search: Search<'_>) -> Found {
    let mut found = Found::default();
    let mut folders = Folders::default();
    let mut files: BTreeMap<PathBuf, bool> = BTreeMap::new();
    for path in paths.iter().map(AsRef::as_ref) {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => folders.add(path.into(), &mut found),
            Ok(_) => drop(files.insert(path.into(), true)),
            Err(error) => found.inaccessible.push((path.into(), error)),
        }
    }
    while let Some(folder) = folders.next(&mut found) {
        if let Err(error) = list(&folder, search, &mut folders, &mut files, &mut found) {
            found.inaccessible.push((folder, error));
        }
    }
    found.files = files.into_iter().map(|(path, named)| File { path, named }).collect();
    found.inaccessible.sort_by(|one, other| one.0.cmp(&other.0));
    found
}

/// The folders to search, each once.
#[derive(Default)]
struct Folders {
    waiting: Vec<PathBuf>,
    /// Links to folders, which come last: a file is called by its own path if it is found by that, too.
    links: Vec<PathBuf>,
    known: BTreeSet<PathBuf>,
}

impl Folders {
    fn next(&mut self, found: &mut Found) -> Option<PathBuf> {
        while self.waiting.is_empty() {
            let link = self.links.pop()?;
            self.add(link, found);
        }
        self.waiting.pop()
    }

    fn add(&mut self, folder: PathBuf, found: &mut Found) {
        match fs::canonicalize(&folder).map(|place| self.known.insert(place)) {
            Ok(true) => self.waiting.push(folder),
            Ok(false) => log::debug!("Searched once already: {}", folder.display()),
            Err(error) => found.inaccessible.push((folder, error)),
        }
    }
}

/// Adds the folder's files, and its folders if they are asked for.
fn list(
    folder: &Path,
    search: Search<'_>,
    folders: &mut Folders,
    files: &mut BTreeMap<PathBuf, bool>,
    found: &mut Found,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, is_link) = (entry.path(), entry.file_type()?.is_symlink());
        let is_meant = || {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            search.pattern.is_none_or(|pattern| pattern.matches(&name))
        };
        match fs::metadata(&path) {
            Ok(metadata) if metadata.is_dir() && search.recurse && is_link => folders.links.push(path),
            Ok(metadata) if metadata.is_dir() && search.recurse => folders.add(path, found),
            Ok(metadata) if metadata.is_dir() => {}
            Ok(metadata) if metadata.is_file() && is_meant() => drop(files.entry(path).or_insert(false)),
            Ok(metadata) if metadata.is_file() => {}
            Ok(_) => found.passed_over.push(path),
            Err(error) if is_meant() => found.inaccessible.push((path, error)),
            Err(_) => {}
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
            let found = collect(paths, Search { recurse, pattern: None });
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
        let found = collect(&[scratch.0.clone(), file.clone(), file.clone()], Search::default());
        assert_eq!(found.files.len(), 2);
        assert!(found.files.contains(&File { path: file, named: true }));
    }

    #[test]
    fn what_is_not_there_is_told() {
        let found = collect(&["no/such/file.dcm"], Search::default());
        assert!(found.files.is_empty());
        assert_eq!(found.inaccessible.len(), 1);
    }

    #[test]
    fn a_pattern_is_about_what_is_found_in_folders_not_about_what_is_named() {
        let scratch = Scratch::new("pattern");
        let pattern: Pattern = "[c-z]*.dcm".parse().unwrap();
        let search = Search { recurse: true, pattern: Some(&pattern) };
        let found = collect(&[scratch.0.clone(), scratch.0.join("a.dcm")], search);
        let names = found.files.iter().map(|file| file.path.file_name().unwrap().to_str().unwrap());
        assert_eq!(names.collect::<Vec<_>>(), ["a.dcm", "c.dcm", "d.dcm"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_to_folders_are_followed_once_and_a_circle_of_them_ends() {
        use std::os::unix::fs::symlink;
        let scratch = Scratch::new("circle");
        let elsewhere = Scratch::new("elsewhere");
        symlink(&scratch.0, scratch.0.join("below/up")).unwrap();
        symlink(".", scratch.0.join("here")).unwrap();
        symlink(&elsewhere.0, scratch.0.join("one")).unwrap();
        symlink(&elsewhere.0, scratch.0.join("other")).unwrap();
        assert_eq!(scratch.names(std::slice::from_ref(&scratch.0), true).len(), 8);
        assert_eq!(scratch.names(std::slice::from_ref(&scratch.0), false).len(), 2);
        // a file is called by its own path where there is one
        symlink("below/deep", scratch.0.join("a-link")).unwrap();
        assert!(scratch.names(std::slice::from_ref(&scratch.0), true).contains(&"below/deep/d.dcm".into()));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_or_to_itself_is_told() {
        use std::os::unix::fs::symlink;
        let scratch = Scratch::new("dangling");
        symlink("no/such/file", scratch.0.join("below/dangling")).unwrap();
        symlink("itself", scratch.0.join("itself")).unwrap();
        let found = collect(std::slice::from_ref(&scratch.0), Search { recurse: true, pattern: None });
        assert_eq!(found.files.len(), 4);
        let names: Vec<_> = found.inaccessible.iter().map(|(path, _)| path.file_name().unwrap()).collect();
        assert_eq!(names, ["dangling", "itself"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_neither_file_nor_folder_is_told_apart() {
        let scratch = Scratch::new("socket");
        let _socket = std::os::unix::net::UnixListener::bind(scratch.0.join("socket")).unwrap();
        let found = collect(std::slice::from_ref(&scratch.0), Search::default());
        assert_eq!((found.files.len(), found.passed_over.len()), (2, 1));
    }
}
