//! Room on the disk that is given up when the disk is full.
//!
//! A short instance is answered before its rows are committed. For the commit there must be room, even on a disk that became full
//! meanwhile: else nobody would find the instance until there is room again.

use std::fs::{self, OpenOptions};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::ReadableBy;
use crate::index::beside;

/// More than the log of the index grows by within one transaction of short instances.
const LENGTH: u64 = 8 << 20;

/// Behind the name of the index.
pub(crate) const SUFFIX: &str = "-ballast";

/// A file beside the index, on the same disk.
#[derive(Debug)]
pub(crate) struct Ballast {
    path: PathBuf,
    readable_by: ReadableBy,
    is_taken: bool,
}

impl Ballast {
    /// Beside this index; not taken yet.
    pub(crate) fn beside(index: &Path, readable_by: ReadableBy) -> Ballast {
        Ballast { path: beside(index, SUFFIX), readable_by, is_taken: false }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Takes the room, unless that is done.
    ///
    /// # Errors
    /// There is not as much.
    pub(crate) fn take(&mut self) -> io::Result<()> {
        if self.is_taken {
            return Ok(());
        }
        let mut options = OpenOptions::new();
        let file = self.readable_by.open(&self.path, options.write(true).create(true).truncate(true));
        let taken = file.and_then(|mut file| io::copy(&mut io::repeat(0).take(LENGTH), &mut file));
        match taken {
            Ok(_) => self.is_taken = true,
            // A part of it helps nobody.
            Err(_) => drop(fs::remove_file(&self.path)),
        }
        taken.map(drop)
    }

    /// Gives the room up, even if a process that was killed has taken it; whether there was any.
    pub(crate) fn give_up(&mut self) -> bool {
        self.is_taken = false;
        fs::remove_file(&self.path).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn room_is_taken_once_and_given_up_once() {
        let scratch = Scratch::new("ballast");
        let mut ballast = Ballast::beside(&scratch.path().join("index"), ReadableBy::Owner);
        assert!(!ballast.give_up());
        for _ in 0..2 {
            ballast.take().unwrap();
            ballast.take().unwrap();
            assert_eq!(fs::metadata(ballast.path()).unwrap().len(), LENGTH);
            assert!(ballast.give_up());
            assert!(!ballast.path().exists());
            assert!(!ballast.give_up());
        }
    }

    #[test]
    fn what_a_process_that_was_killed_has_taken_is_given_up_too() {
        let scratch = Scratch::new("ballast-of-another");
        let beside = || Ballast::beside(&scratch.path().join("index"), ReadableBy::Owner);
        beside().take().unwrap();
        assert!(beside().give_up());
        assert!(!beside().path().exists());
    }

    #[test]
    fn where_there_is_no_room_nothing_is_left() {
        let scratch = Scratch::new("no-ballast");
        let mut ballast = Ballast::beside(&scratch.path().join("none/index"), ReadableBy::Owner);
        ballast.take().unwrap_err();
        assert!(!ballast.give_up());
    }
}
