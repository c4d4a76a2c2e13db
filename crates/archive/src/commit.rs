//! The one thread that writes to the index.
//!
//! ```text
//!   association ──► Job ──┐
//!   association ──► Job ──┼──► rows, renames ──► folders synced ──► COMMIT ──► an answer to each
//!   association ──► Job ──┘
//! ```
//!
//! What came while it was busy shares the next commit; what comes while it is idle waits for nothing. A small content
//! is part of the commit, and its file is written afterwards (see [`unsynced`](crate::unsynced)).

use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender, TryRecvError};
use std::thread::{self, JoinHandle};
use std::{fs, io};

use crate::sql::{Connection, Savepoint};
use kerma_dictionary::{Tag, Uid};

use crate::digest::Digest;
use crate::entry::Entry;
use crate::layout::Layout;
use crate::part_file::{Content, Temporary, sync_folder};
use crate::pins::Pins;
use crate::rows::{self, Existing, New, Stored, Unsynced, changes, removals};
use crate::wake::Wake;
use crate::{Durability, Error, ReadableBy, clock, layout, schema};

/// The most that share one commit.
const BATCH: usize = 256;

/// An instance to be stored: its content is small, or in a file that is synced and has no name yet.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) entry: Entry,
    pub(crate) content: Content,
    pub(crate) transfer_syntax: Uid,
    /// Of the file.
    pub(crate) length: u64,
    pub(crate) data_set_offset: u64,
    /// Of the file.
    pub(crate) digest: Digest,
    /// The file of the same SOP instance that it may replace.
    pub(crate) replaces: Option<String>,
    /// Whether what it says goes before what was known: it takes the place of another content.
    pub(crate) corrects: bool,
    /// The AE title that it is from, if there is one.
    pub(crate) peer: Option<String>,
}

/// What became of a job.
#[derive(Debug)]
pub(crate) enum Answer {
    /// It is in the index; it survives a power cut if it should. A small content is to be written to its file.
    Stored(Option<Unsynced>),
    /// There is one of this SOP Instance UID; the job is given back.
    Exists(Box<Job>, Stored),
    /// What it says of this attribute contradicts what the archive has.
    Conflict(Tag),
    /// The file system or the index refuses.
    Failed(String),
}

/// The thread; it ends when this is dropped, after what was submitted.
#[derive(Debug)]
pub(crate) struct Committer {
    submit: Option<Submit>,
    /// Jobs without an answer.
    waiting: AtomicUsize,
    thread: Option<JoinHandle<()>>,
}

/// Gives the thread something to do.
#[derive(Clone, Debug)]
pub(crate) struct Submit(Sender<Submitted>);

enum Submitted {
    Store(Box<Job>, SyncSender<Answer>),
    /// These need not be in the index any more.
    Synced(Vec<i64>),
    /// To be done in a transaction of its own.
    Run(Work),
    /// Who has read files that are to be removed does so no more.
    Sweep,
}

/// Something to be done with the index; it says by itself what became of it.
type Work = Box<dyn FnOnce(&mut Writer) + Send>;

impl Submit {
    /// These rows of `unsynced` have done their service.
    pub(crate) fn synced(&self, ids: Vec<i64>) {
        // A thread that has ended leaves them to the next time that the archive is opened.
        let _ = self.0.send(Submitted::Synced(ids));
    }
}

impl Committer {
    /// Also gives what the thread can be told by others; it ends after they are gone.
    pub(crate) fn start(
        index: Connection,
        layout: &Layout,
        durability: Durability,
        pins: Arc<Pins>,
        wake: Arc<Wake>,
    ) -> io::Result<(Committer, Submit)> {
        let (sender, jobs) = mpsc::channel();
        let (root, readable_by) = (layout.root().to_owned(), layout.readable_by());
        let last = Unsynced::first_id();
        let writer = Writer { index, root, readable_by, durability, pins, wake, last, to_sweep: true };
        let thread = thread::Builder::new().name("archive-commit".into()).spawn(move || writer.run(&jobs))?;
        let submit = Submit(sender);
        let committer =
            Committer { submit: Some(submit.clone()), waiting: AtomicUsize::new(0), thread: Some(thread) };
        Ok((committer, submit))
    }

    /// One that commits nothing: what it is given fails.
    pub(crate) fn none() -> Committer {
        Committer { submit: None, waiting: AtomicUsize::new(0), thread: None }
    }

    /// Does this in a transaction of its own, and waits for its commit. What is an error is undone.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.submit_work(|writer| writer.transact(work))
    }

    /// The same, and when it returns all that was committed survives a power cut, whatever the durability.
    pub(crate) fn run_synced<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.submit_work(|writer| writer.transact_synced(work))
    }

    fn submit_work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Writer) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let Some(submit) = &self.submit else { return Err(Error::ReadOnly) };
        let (sender, result) = mpsc::sync_channel(1);
        let work = Submitted::Run(Box::new(move |writer| {
            // Whoever asked may have given up.
            let _ = sender.send(work(writer));
        }));
        submit.0.send(work).map_err(|_| Error::Closed)?;
        result.recv().unwrap_or(Err(Error::Closed))
    }

    /// Files that nobody reads any more may go.
    pub(crate) fn sweep(&self) {
        if let Some(submit) = &self.submit {
            let _ = submit.0.send(Submitted::Sweep);
        }
    }

    /// Waits for the commit that this job is part of.
    pub(crate) fn commit(&self, job: Job) -> Answer {
        let (sender, answer) = mpsc::sync_channel(1);
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let submitted = Submitted::Store(Box::new(job), sender);
        let sent = self.submit.as_ref().map(|submit| submit.0.send(submitted).is_ok());
        let answer = answer.recv();
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        match (sent, answer) {
            (Some(true), Ok(answer)) => answer,
            _ => Answer::Failed(Error::Closed.to_string()),
        }
    }

    /// How many wait for a commit.
    pub(crate) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }
}

impl Drop for Committer {
    fn drop(&mut self) {
        self.submit = None;
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            log::error!("the thread that commits to the index panicked");
        }
    }
}

struct Writer {
    index: Connection,
    root: PathBuf,
    readable_by: ReadableBy,
    durability: Durability,
    pins: Arc<Pins>,
    /// Who sends notices.
    wake: Arc<Wake>,
    /// The last row of `unsynced`: an ID is not used again.
    last: i64,
    /// Whether there may be files that are to be removed: storing what is new makes none.
    to_sweep: bool,
}

/// A transaction under way.
pub(crate) struct Writing<'a> {
    pub(crate) index: &'a Connection,
    wakes: Cell<bool>,
}

impl Writing<'_> {
    /// Whoever sends notices is woken after the commit.
    pub(crate) fn wake(&self) {
        self.wakes.set(true);
    }
}

impl Writer {
    fn run(mut self, jobs: &Receiver<Submitted>) {
        let mut more_to_sweep = false;
        loop {
            let first = match jobs.try_recv() {
                Ok(first) => first,
                Err(TryRecvError::Empty) if more_to_sweep => {
                    more_to_sweep = self.sweep();
                    continue;
                }
                Err(TryRecvError::Empty) => match jobs.recv() {
                    Ok(first) => first,
                    Err(_) => break,
                },
                Err(TryRecvError::Disconnected) => break,
            };
            let batch: Vec<Submitted> =
                std::iter::once(first).chain(jobs.try_iter().take(BATCH - 1)).collect();
            let (mut jobs, mut senders, mut synced, mut work) =
                (Vec::new(), Vec::new(), Vec::new(), Vec::new());
            for submitted in batch {
                match submitted {
                    Submitted::Store(job, sender) => {
                        jobs.push(*job);
                        senders.push(sender);
                    }
                    Submitted::Synced(ids) => synced.extend(ids),
                    Submitted::Run(run) => work.push(run),
                    Submitted::Sweep => {}
                }
            }
            log::trace!("a commit of {}", jobs.len());
            for (sender, answer) in senders.into_iter().zip(self.commit(jobs, &synced)) {
                // Whoever asked may have given up.
                let _ = sender.send(answer);
            }
            work.into_iter().for_each(|work| work(&mut self));
            more_to_sweep = self.sweep();
        }
        while self.sweep() {}
    }

    /// Does this in a transaction of its own.
    fn transact<T>(&mut self, work: impl FnOnce(&Writing<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let transaction = self.index.begin()?;
        self.to_sweep = true;
        let writing = Writing { index: &transaction, wakes: Cell::new(false) };
        let result = work(&writing)?;
        let wakes = writing.wakes.get();
        let last = changes::last(&transaction)?;
        transaction.commit()?;
        self.pins.committed(last);
        if wakes {
            self.wake.wake();
        }
        Ok(result)
    }

    /// The same; the log of the index is synced with it, and so is all that came before.
    fn transact_synced<T>(
        &mut self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        schema::sqlite::set_durability(&self.index, Durability::Full)?;
        let result = self.transact(work);
        schema::sqlite::set_durability(&self.index, self.durability)?;
        result
    }

    /// Removes some of the files that the index does not name and nobody reads; whether there may be more of them.
    fn sweep(&mut self) -> bool {
        let swept = self.try_sweep().unwrap_or_else(|error| {
            log::error!("files that are to be removed: {error}");
            0
        });
        swept == BATCH
    }

    fn try_sweep(&mut self) -> Result<usize, Error> {
        if !self.to_sweep {
            return Ok(0);
        }
        let are_there = removals::are_there(&self.index)?;
        self.pins.set_waiting(are_there);
        self.to_sweep = are_there;
        if !are_there {
            return Ok(0);
        }
        let files = removals::up_to(&self.index, self.pins.unread(), BATCH)?;
        if files.is_empty() {
            return Ok(0);
        }
        remove_files(&self.root, &files, self.durability)?;
        let transaction = self.index.begin()?;
        files.iter().try_for_each(|file| removals::keep(&transaction, file))?;
        transaction.commit()?;
        Ok(files.len())
    }

    /// An answer for each job, in their order.
    fn commit(&mut self, jobs: Vec<Job>, synced: &[i64]) -> Vec<Answer> {
        let number = jobs.len();
        self.try_commit(jobs, synced).unwrap_or_else(|error| {
            log::error!("a commit of {number} instances failed: {error}");
            (0..number).map(|_| Answer::Failed(error.to_string())).collect()
        })
    }

    fn try_commit(&mut self, jobs: Vec<Job>, synced: &[i64]) -> Result<Vec<Answer>, Error> {
        let mut folders = BTreeSet::new();
        let transaction = self.index.begin()?;
        let mut answers = Vec::with_capacity(jobs.len());
        for job in jobs {
            let savepoint = transaction.savepoint()?;
            self.last += 1;
            self.to_sweep |= job.replaces.is_some();
            let answer = store(savepoint, job, &self.root, self.readable_by, self.last, &mut folders);
            answers.push(answer.unwrap_or_else(|error| {
                log::error!("{error}");
                Answer::Failed(error.to_string())
            }));
        }
        synced.iter().try_for_each(|id| Unsynced::delete(&transaction, *id))?;
        if self.durability == Durability::Full {
            for folder in &folders {
                sync_folder(folder).map_err(Error::at(folder))?;
            }
        }
        let last = changes::last(&transaction)?;
        transaction.commit()?;
        self.pins.committed(last);
        Ok(answers)
    }
}

/// Removes these files, if they are there, and folders of studies that have nothing in them any more.
pub(crate) fn remove_files(root: &Path, files: &[String], durability: Durability) -> Result<(), Error> {
    let mut folders = BTreeSet::new();
    for file in files {
        let path = root.join(file);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Error::File(path, error)),
            _ => folders.extend(path.parent().map(Path::to_owned)),
        }
    }
    for folder in folders {
        // One that has something in it stays, which is the error that is to be expected.
        let is_gone = fs::remove_dir(&folder).is_ok();
        let changed = if is_gone { folder.parent() } else { Some(folder.as_path()) };
        if durability == Durability::Full
            && let Some(changed) = changed.filter(|changed| changed.is_dir())
        {
            sync_folder(changed).map_err(Error::at(changed))?;
        }
    }
    Ok(())
}

/// Adds the rows and gives the file its name; undone together if one of them fails. A small content gets this ID.
fn store(
    savepoint: Savepoint<'_>,
    job: Job,
    root: &Path,
    readable_by: ReadableBy,
    id: i64,
    folders: &mut BTreeSet<PathBuf>,
) -> Result<Answer, Error> {
    let existing = rows::find(&savepoint, &job.entry.instance)?;
    if let Some(Existing { stored, .. }) = &existing
        && job.replaces.as_ref() != Some(&stored.file)
    {
        return Ok(Answer::Exists(Box::new(job), stored.clone()));
    }
    let Job { entry, content, transfer_syntax, length, data_set_offset, digest, corrects, peer, .. } = job;
    // A file of the first name that the index does not name was never acknowledged. After the first, each content of an
    // instance has a name of its own.
    let first = layout::name(entry.folder(), &entry.instance);
    let is_taken = existing.is_some()
        || rows::has_other_file(&savepoint, &first)?
        || removals::is_leaving(&savepoint, &first)?;
    let file = if is_taken { layout::another_name(&first, id) } else { first };
    let unsynced = matches!(content, Content::Small(_)).then_some(id);
    let stored = Stored { file, transfer_syntax, length, data_set_offset, unsynced };
    let new = New {
        entry: &entry,
        stored: &stored,
        digest: Some(&digest),
        corrects,
        received: Some(clock::seconds()),
        peer: peer.as_deref(),
    };
    if let Err(tag) = rows::insert(&savepoint, &new, existing.as_ref())? {
        return Ok(Answer::Conflict(tag));
    }
    let unsynced = match content {
        Content::File(mut temporary) => {
            let path = root.join(&stored.file);
            rename(&mut temporary, &path, readable_by, folders).map_err(Error::at(path))?;
            None
        }
        Content::Small(bytes) => {
            let unsynced = Unsynced { id, file: stored.file, bytes };
            unsynced.insert(&savepoint)?;
            Some(unsynced)
        }
    };
    savepoint.commit()?;
    Ok(Answer::Stored(unsynced))
}

/// Makes the folders that are not there, and notes all that may have something new in them.
fn rename(
    file: &mut Temporary,
    to: &Path,
    readable_by: ReadableBy,
    folders: &mut BTreeSet<PathBuf>,
) -> io::Result<()> {
    place(file, to, readable_by)?;
    // The folders of the study, of the shard, and of the instances: even if they are there, whoever made them may
    // have ended before they were synced.
    folders.extend(to.ancestors().skip(1).take(3).map(Path::to_owned));
    Ok(())
}

/// Gives a file its name; the folders that are not there are made.
pub(crate) fn place(file: &mut Temporary, to: &Path, readable_by: ReadableBy) -> io::Result<()> {
    let Some(study) = to.parent() else { return Err(io::ErrorKind::InvalidInput.into()) };
    for _ in 0..MADE_AGAIN {
        if !study.is_dir() {
            readable_by.create_folders(study)?;
        }
        match file.rename(to) {
            // A folder that has nothing in it may be removed at any time.
            Err(error) if error.kind() == io::ErrorKind::NotFound && !study.is_dir() => {}
            renamed => return renamed,
        }
    }
    file.rename(to)
}

/// How often the folder of a file is made.
const MADE_AGAIN: usize = 100;
