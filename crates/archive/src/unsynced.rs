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

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::sql::Connection;

use crate::commit::{Submit, remove_files};
use crate::layout::Layout;
use crate::part_file::{Temporary, sync_folder};
use crate::rows::{Unsynced, removals};
use crate::{Durability, Error};

/// How long written files wait for others to be synced with.
const TOGETHER: Duration = Duration::from_secs(1);
/// So many wait at the most.
const MOST: usize = 4096;

/// Writes the file. One that is there already, of an older version or half written, is not changed: the new one is
/// written aside and takes its place, so that who reads it meanwhile has one or the other whole.
pub(crate) fn write(unsynced: &Unsynced, layout: &Layout) -> io::Result<()> {
    let path = layout.root().join(&unsynced.file);
    let create = || layout.readable_by().open(&path, OpenOptions::new().write(true).create_new(true));
    let mut created = create();
    // A folder that is made may be removed again before there is something in it.
    for _ in 0..MADE_AGAIN {
        if !created.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
            break;
        }
        path.parent().map_or(Ok(()), |folder| layout.readable_by().create_folders(folder))?;
        created = create();
    }
    match created {
        // Until it is whole it is shorter than the index says, and is not read.
        Ok(mut file) => file.write_all(&unsynced.bytes),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let (mut file, mut temporary) = Temporary::create(&layout.incoming(), layout.readable_by())?;
            file.write_all(&unsynced.bytes)?;
            temporary.rename(&path)
        }
        Err(error) => Err(error),
    }
}

/// How often the folder of a file is made.
const MADE_AGAIN: usize = 100;

/// Makes all files good of which the index has the bytes, and deletes those; how many there were. Files that were to
/// be removed are.
pub(crate) fn recover(index: &Connection, layout: &Layout) -> Result<usize, Error> {
    let root = layout.root();
    let mut files = Vec::new();
    Unsynced::each(index, |unsynced| {
        let path = root.join(&unsynced.file);
        if !fs::read(&path).is_ok_and(|bytes| bytes == unsynced.bytes) {
            write(&unsynced, layout).map_err(Error::at(&path))?;
        }
        files.push(path);
        Ok(())
    })?;
    if !files.is_empty() {
        sync(root, &files).map_err(Error::at(root))?;
        Unsynced::delete_all(index)?;
    }
    // Nobody reads yet.
    let leaving = removals::all(index)?;
    for some in leaving.chunks(LEAVING) {
        remove_files(root, some, Durability::Full)?;
        let transaction = index.begin()?;
        some.iter().try_for_each(|file| removals::keep(&transaction, file))?;
        transaction.commit()?;
    }
    Ok(files.len())
}

/// So many files that are to go are removed at a time.
const LEAVING: usize = 1000;

/// Syncs files and the folders that lead to them.
pub(crate) fn sync(root: &Path, files: &[PathBuf]) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    if files.len() > FEW {
        // One pass over the file system is less than one over each file. It reports what could not be written.
        return Ok(rustix::fs::syncfs(fs::File::open(root)?)?);
    }
    let mut folders = std::collections::BTreeSet::new();
    for file in files {
        match fs::File::open(file) {
            Ok(opened) => opened.sync_all()?,
            // It was replaced.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        folders.extend(file.ancestors().skip(1).take_while(|folder| folder.starts_with(root)));
    }
    folders.into_iter().try_for_each(|folder| match sync_folder(folder) {
        // It was removed with all that was in it.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        synced => synced,
    })
}

/// Files that are synced one by one.
#[cfg(target_os = "linux")]
const FEW: usize = 4;

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
    pub(crate) fn start(root: &Path, submit: Submit) -> io::Result<Syncer> {
        let shared = Arc::<Shared>::default();
        let (root, its) = (root.to_owned(), shared.clone());
        let run = move || {
            while let Some(batch) = its.next_batch() {
                sync_batch(batch, &root, &submit);
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

fn sync_batch(batch: Vec<(i64, String)>, root: &Path, submit: &Submit) {
    let (ids, files): (Vec<i64>, Vec<PathBuf>) =
        batch.into_iter().map(|(id, file)| (id, root.join(file))).unzip();
    match sync(root, &files) {
        Ok(()) => submit.synced(ids),
        // The index keeps the bytes, and the archive makes the files good when it is opened.
        Err(error) => log::error!("{}: {} files cannot be synced: {error}", root.display(), files.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;
    use crate::{Options, ReadableBy, schema};

    #[test]
    fn files_that_did_not_survive_are_made_good_from_the_index() {
        let scratch = Scratch::new("recover");
        let root = scratch.path();
        let layout = Layout::open(root, &Options::default()).unwrap();
        let index =
            schema::sqlite::open_writer(&root.join("index"), Durability::Full, ReadableBy::Owner).unwrap();
        for (id, file) in [(1, "a/whole"), (2, "a/half"), (3, "b/none"), (4, "a/longer")] {
            let unsynced = Unsynced { id, file: file.into(), bytes: file.into() };
            unsynced.insert(&index).unwrap();
        }
        fs::create_dir(root.join("a")).unwrap();
        fs::write(root.join("a/whole"), "a/whole").unwrap();
        fs::write(root.join("a/half"), "a/h").unwrap();
        fs::write(root.join("a/longer"), "a/longer than it was").unwrap();
        assert_eq!(recover(&index, &layout).unwrap(), 4);
        for file in ["a/whole", "a/half", "b/none", "a/longer"] {
            assert_eq!(fs::read_to_string(root.join(file)).unwrap(), file);
        }
        assert_eq!(recover(&index, &layout).unwrap(), 0);
    }

    #[test]
    fn a_file_that_is_written_again_is_whole_to_who_reads_it_meanwhile() {
        let scratch = Scratch::new("written-again");
        let layout = Layout::open(scratch.path(), &Options::default()).unwrap();
        let path = scratch.path().join("file");
        let content = |byte| Unsynced { id: 1, file: "file".into(), bytes: vec![byte; 60_000] };
        write(&content(0), &layout).unwrap();
        let mut before = fs::File::open(&path).unwrap();
        thread::scope(|scope| {
            let writing = scope.spawn(|| (1..200).for_each(|byte| write(&content(byte), &layout).unwrap()));
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
