//! Folders for one test each.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder of its own, removed with what is in it when dropped.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// An empty one, below the folder for temporary files.
    #[expect(clippy::new_without_default, reason = "it makes something on the disk")]
    pub fn new() -> Folder {
        Folder::below(&std::env::temp_dir())
    }

    /// An empty one, in memory where the system has files there.
    pub fn in_memory() -> Folder {
        let shared = Path::new("/dev/shm");
        match shared.is_dir() {
            true => Folder::below(shared),
            false => Folder::new(),
        }
    }

    fn below(place: &Path) -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = place.join(format!("kerma-tests-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The files in it, hidden ones too, sorted.
    pub fn files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }

    /// Takes all files out of it: path and content.
    pub fn drain(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let take = |path: PathBuf| {
            let bytes = fs::read(&path).unwrap();
            fs::remove_file(&path).unwrap();
            (path, bytes)
        };
        self.files().into_iter().map(take).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
