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

use std::io::{self, Read as _};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::commit::Submit;
use crate::objects::Objects;
use crate::rows::{Unsynced, removals};
use crate::sql::Connection;
use crate::{Durability, Error};

/// How long written files wait for others to be synced with.
const TOGETHER: Duration = Duration::from_secs(1);
/// So many wait at the most.
const MOST: usize = 4096;

/// Makes all files good of which the index has the bytes, and deletes those; how many there were. Files that were to
/// be removed are.
pub(crate) fn recover(index: &Connection, objects: &Objects) -> Result<usize, Error> {
    let mut files = Vec::new();
    Unsynced::each(index, |unsynced| {
        if !is_written(objects, &unsynced) {
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
    Ok(files.len())
}

/// Whether the file has the bytes.
fn is_written(objects: &Objects, unsynced: &Unsynced) -> bool {
    let Unsynced { file, bytes, .. } = unsynced;
    let mut written = Vec::with_capacity(bytes.len());
    match objects.open(file, bytes.len() as u64, 0) {
        Ok(Some(mut file)) => file.read_to_end(&mut written).is_ok() && written == *bytes,
        _ => false,
    }
}

/// So many files that are to go are removed at a time.
const LEAVING: usize = 1000;

/// The thread that syncs what was written; it ends when this is dropped, after what it was told of.
#[derive(Debug)]
pub(crate) struct Syncer {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    /// There is something written where there was nothing, or it is to stop.
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    written: Vec<(i64, String)>,
    stop: bool,
}

impl Syncer {
    pub(crate) fn start(objects: Arc<Objects>, submit: Submit) -> io::Result<Syncer> {
        let shared = Arc::<Shared>::default();
        let its = shared.clone();
        let run = move || {
            while let Some(batch) = its.next_batch() {
                sync_batch(batch, &objects, &submit);
            }
        };
        let thread = thread::Builder::new().name("archive-sync".into()).spawn(run)?;
        Ok(Syncer { shared, thread: Some(thread) })
    }

    /// One that syncs nothing.
    pub(crate) fn none() -> Syncer {
        Syncer { shared: Arc::default(), thread: None }
    }

    /// This file was written.
    pub(crate) fn written(&self, unsynced: Unsynced) {
        let mut state = self.shared.lock();
        state.written.push((unsynced.id, unsynced.file));
        if matches!(state.written.len(), 1 | MOST) {
            self.shared.changed.notify_one();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is to be synced together; `None` when it is to stop and there is nothing more.
    fn next_batch(&self) -> Option<Vec<(i64, String)>> {
        let waiting = |state: &mut State| state.written.is_empty() && !state.stop;
        let state = self.changed.wait_while(self.lock(), waiting).unwrap_or_else(PoisonError::into_inner);
        let together = |state: &mut State| state.written.len() < MOST && !state.stop;
        let waited = self.changed.wait_timeout_while(state, TOGETHER, together);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner).0;
        let batch = std::mem::take(&mut state.written);
        (!batch.is_empty()).then_some(batch)
    }
}

impl Drop for Syncer {
    fn drop(&mut self) {
        self.shared.lock().stop = true;
        self.shared.changed.notify_one();
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            log::error!("the thread that syncs files panicked");
        }
    }
}

fn sync_batch(batch: Vec<(i64, String)>, objects: &Objects, submit: &Submit) {
    let (ids, files): (Vec<i64>, Vec<String>) = batch.into_iter().unzip();
    match objects.sync(&files) {
        Ok(()) => submit.synced(ids),
        // The index keeps the bytes, and the archive makes the files good when it is opened.
        Err(error) => {
            log::error!("{}: {} files cannot be synced: {error}", objects.path("").display(), files.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::layout::Layout;
    use crate::scratch::Scratch;
    use crate::{Options, ReadableBy, schema};

    #[test]
    fn files_that_did_not_survive_are_made_good_from_the_index() {
        let scratch = Scratch::new("recover");
        let root = scratch.path();
        let objects = Objects::Folder(Layout::open(root, &Options::default()).unwrap().folder());
        let index =
            schema::sqlite::open_writer(&root.join("index"), Durability::Full, ReadableBy::Owner).unwrap();
        for (id, file) in [(1, "a/whole"), (2, "a/half"), (3, "b/none"), (4, "a/longer")] {
            Unsynced::insert(&index, id, file, file.as_bytes()).unwrap();
        }
        fs::create_dir(root.join("a")).unwrap();
        fs::write(root.join("a/whole"), "a/whole").unwrap();
        fs::write(root.join("a/half"), "a/h").unwrap();
        fs::write(root.join("a/longer"), "a/longer than it was").unwrap();
        assert_eq!(recover(&index, &objects).unwrap(), 4);
        for file in ["a/whole", "a/half", "b/none", "a/longer"] {
            assert_eq!(fs::read_to_string(root.join(file)).unwrap(), file);
        }
        assert_eq!(recover(&index, &objects).unwrap(), 0);
    }

    #[test]
    fn a_file_that_is_written_again_is_whole_to_who_reads_it_meanwhile() {
        let scratch = Scratch::new("written-again");
        let layout = Layout::open(scratch.path(), &Options::default()).unwrap();
        let objects = Objects::Folder(layout.folder());
        let path = scratch.path().join("file");
        let content = |byte| Unsynced { id: 1, file: "file".into(), bytes: vec![byte; 60_000] };
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
