//! Small files: durable in the index first, then by themselves.
//!
//! ```text
//!   COMMIT with the bytes ──► Success           a second later, many at once
//!             └──► the file is written ───────────► files synced ──► bytes deleted from the index
//! ```
//!
//! To sync a file of some kilobytes costs as much as one of some megabytes, and each would have to be by itself, its
//! folder too. The commit that the index needs anyway makes the bytes of a whole batch durable instead. When the archive
//! is opened, the files of which the index still has the bytes are made good.

use crate::ballast::Ballast;
use crate::journal;
use crate::layout::Layout;
use crate::objects::Objects;
use crate::replay;
use crate::rows::{Unsynced, removals};
use crate::sql::Connection;
use crate::{Durability, Error};

/// Brings the index to where the [journal](journal) is, makes all files good of which one or the other has the bytes, and deletes
/// those; how many there were. Files that were to be removed are.
pub(crate) fn recover(layout: &Layout, index: &Connection, objects: &Objects) -> Result<usize, Error> {
    // A process that was killed may have left it, and there may be no room for what follows.
    Ballast::beside(&layout.index().place(), layout.readable_by()).give_up();
    let made_good = replay::recover(&journal::folder(layout.root()), layout.index(), index, objects)?;
    let mut files = Vec::new();
    Unsynced::each(index, |unsynced| {
        if !objects.is_written(&unsynced) {
            objects.write(&unsynced).map_err(Error::at(objects.path(&unsynced.file)))?;
        }
        files.push(unsynced.file);
        Ok(())
    })?;
    if !files.is_empty() {
        objects.sync(&files).map_err(Error::at(objects.path("")))?;
        Unsynced::delete_all(index)?;
    }
    // Nobody reads yet.
    let leaving = removals::all(index)?;
    for some in leaving.chunks(LEAVING) {
        objects.remove(some, Durability::Full)?;
        let transaction = index.begin()?;
        some.iter().try_for_each(|file| removals::keep(&transaction, file))?;
        transaction.commit()?;
    }
    Ok(made_good + files.len())
}

/// So many files that are to go are removed at a time.
const LEAVING: usize = 1000;

#[cfg(test)]
mod tests {
    use std::{fs, io, thread};

    use super::*;
    use crate::scratch::Scratch;
    use crate::{Options, ReadableBy, schema};

    #[test]
    fn files_that_did_not_survive_are_made_good_from_the_index() {
        let scratch = Scratch::new("recover");
        let root = scratch.path();
        let layout = Layout::open(root, &Options::default()).unwrap();
        let objects = Objects::Folder(layout.folder());
        let index =
            schema::sqlite::open_writer(&root.join("index"), Durability::Full, ReadableBy::Owner).unwrap();
        for (id, file) in [(1, "a/whole"), (2, "a/half"), (3, "b/none"), (4, "a/longer")] {
            Unsynced::insert(&index, id, file, file.as_bytes()).unwrap();
        }
        fs::create_dir(root.join("a")).unwrap();
        fs::write(root.join("a/whole"), "a/whole").unwrap();
        fs::write(root.join("a/half"), "a/h").unwrap();
        fs::write(root.join("a/longer"), "a/longer than it was").unwrap();
        assert_eq!(recover(&layout, &index, &objects).unwrap(), 4);
        for file in ["a/whole", "a/half", "b/none", "a/longer"] {
            assert_eq!(fs::read_to_string(root.join(file)).unwrap(), file);
        }
        assert_eq!(recover(&layout, &index, &objects).unwrap(), 0);
    }

    #[test]
    fn a_file_that_is_written_again_is_whole_to_who_reads_it_meanwhile() {
        let scratch = Scratch::new("written-again");
        let layout = Layout::open(scratch.path(), &Options::default()).unwrap();
        let objects = Objects::Folder(layout.folder());
        let path = scratch.path().join("file");
        let content =
            |byte| Unsynced { id: 1, file: "file".into(), bytes: vec![byte; 60_000], in_journal: false };
        objects.write(&content(0)).unwrap();
        let mut before = fs::File::open(&path).unwrap();
        thread::scope(|scope| {
            let writing = scope.spawn(|| (1..200).for_each(|byte| objects.write(&content(byte)).unwrap()));
            while !writing.is_finished() {
                let bytes = fs::read(&path).unwrap();
                assert_eq!(bytes.len(), 60_000);
                assert!(bytes.iter().all(|byte| *byte == bytes[0]));
            }
        });
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut before, &mut bytes).unwrap();
        assert_eq!(bytes, [0; 60_000]);
        assert_eq!(fs::read_dir(layout.incoming()).unwrap().count(), 0);
    }
}
