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

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::thread::{self, JoinHandle};
use std::{fs, io};

use kerma_dictionary::{Tag, Uid, tags};
use rusqlite::{Connection, OptionalExtension as _, Savepoint, TransactionBehavior, params};

use crate::entry::Entry;
use crate::part_file::{Content, Temporary, sync_folder};
use crate::unsynced::{self, Unsynced};
use crate::{Durability, Error, layout};

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
    /// The file of the same SOP instance that it may replace.
    pub(crate) replaces: Option<String>,
}

/// A file that is in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    /// Relative to the root.
    pub(crate) file: String,
    pub(crate) transfer_syntax: Uid,
    pub(crate) length: u64,
    pub(crate) data_set_offset: u64,
    /// The row with its bytes, as long as there is one.
    pub(crate) unsynced: Option<i64>,
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

#[derive(Debug)]
enum Submitted {
    Store(Box<Job>, SyncSender<Answer>),
    /// These need not be in the index any more.
    Synced(Vec<i64>),
}

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
        root: &Path,
        durability: Durability,
    ) -> io::Result<(Committer, Submit)> {
        let (sender, jobs) = mpsc::channel();
        let root = root.to_owned();
        let writer = Writer { index, root, durability, last: unsynced::first_id() };
        let thread = thread::Builder::new().name("archive-commit".into()).spawn(move || writer.run(&jobs))?;
        let submit = Submit(sender);
        let committer =
            Committer { submit: Some(submit.clone()), waiting: AtomicUsize::new(0), thread: Some(thread) };
        Ok((committer, submit))
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
    durability: Durability,
    /// The last row of `unsynced`: an ID is not used again.
    last: i64,
}

/// What a batch has changed beside the index.
#[derive(Default)]
struct Changes {
    /// Folders in which there is something new.
    folders: BTreeSet<PathBuf>,
    /// Files that the index does not name any more once it is committed.
    replaced: Vec<PathBuf>,
}

impl Writer {
    fn run(mut self, jobs: &Receiver<Submitted>) {
        while let Ok(first) = jobs.recv() {
            let batch: Vec<Submitted> =
                std::iter::once(first).chain(jobs.try_iter().take(BATCH - 1)).collect();
            let (mut jobs, mut senders, mut synced) = (Vec::new(), Vec::new(), Vec::new());
            for submitted in batch {
                match submitted {
                    Submitted::Store(job, sender) => {
                        jobs.push(*job);
                        senders.push(sender);
                    }
                    Submitted::Synced(ids) => synced.extend(ids),
                }
            }
            log::trace!("a commit of {}", jobs.len());
            for (sender, answer) in senders.into_iter().zip(self.commit(jobs, &synced)) {
                // Whoever asked may have given up.
                let _ = sender.send(answer);
            }
        }
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
        let mut changes = Changes::default();
        let mut transaction = self.index.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut answers = Vec::with_capacity(jobs.len());
        for job in jobs {
            let savepoint = transaction.savepoint()?;
            self.last += 1;
            let answer = store(savepoint, job, &self.root, self.last, &mut changes);
            answers.push(answer.unwrap_or_else(|error| {
                log::error!("{error}");
                Answer::Failed(error.to_string())
            }));
        }
        synced.iter().try_for_each(|id| unsynced::delete(&transaction, *id))?;
        if self.durability == Durability::Full {
            for folder in &changes.folders {
                sync_folder(folder).map_err(Error::at(folder))?;
            }
        }
        transaction.commit()?;
        for path in changes.replaced {
            if let Err(error) = fs::remove_file(&path) {
                log::warn!("{}: replaced, and not removed: {error}", path.display());
            }
        }
        Ok(answers)
    }
}

/// Adds the rows and gives the file its name; undone together if one of them fails. A small content gets this ID.
fn store(
    savepoint: Savepoint<'_>,
    job: Job,
    root: &Path,
    id: i64,
    changes: &mut Changes,
) -> Result<Answer, Error> {
    let existing = find(&savepoint, &job.entry.instance)?;
    if let Some(Existing { stored, .. }) = &existing
        && job.replaces.as_ref() != Some(&stored.file)
    {
        return Ok(Answer::Exists(Box::new(job), stored.clone()));
    }
    let Job { entry, content, transfer_syntax, length, data_set_offset, .. } = job;
    let [name, other] = layout::names(&entry.study, &entry.instance);
    // A file of this name that the index does not name was never acknowledged, or was replaced.
    let is_taken = existing.as_ref().is_some_and(|existing| existing.stored.file == name);
    let file = if is_taken { other } else { name };
    let unsynced = matches!(content, Content::Small(_)).then_some(id);
    let stored = Stored { file, transfer_syntax, length, data_set_offset, unsynced };
    if let Err(tag) = insert(&savepoint, &entry, &stored, existing.as_ref())? {
        return Ok(Answer::Conflict(tag));
    }
    if let Some(old) = existing.as_ref().and_then(|existing| existing.stored.unsynced) {
        unsynced::delete(&savepoint, old)?;
    }
    let unsynced = match content {
        Content::File(mut temporary) => {
            let path = root.join(&stored.file);
            rename(&mut temporary, &path, &mut changes.folders).map_err(Error::at(path))?;
            None
        }
        Content::Small(bytes) => {
            let unsynced = Unsynced { id, file: stored.file, bytes };
            unsynced.insert(&savepoint)?;
            Some(unsynced)
        }
    };
    savepoint.commit()?;
    changes.replaced.extend(existing.map(|existing| root.join(existing.stored.file)));
    Ok(Answer::Stored(unsynced))
}

/// Makes the folders that are not there, and notes all that may have something new in them.
fn rename(file: &mut Temporary, to: &Path, folders: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    let Some(study) = to.parent() else { return Err(io::ErrorKind::InvalidInput.into()) };
    if !study.is_dir() {
        fs::create_dir_all(study)?;
    }
    file.rename(to)?;
    // The folders of the study, of the shard, and of the instances: even if they are there, whoever made them may
    // have ended before they were synced.
    folders.extend(study.ancestors().take(3).map(Path::to_owned));
    Ok(())
}

/// An instance that is in the index.
pub(crate) struct Existing {
    id: i64,
    series: i64,
    pub(crate) stored: Stored,
}

/// The instance of this SOP Instance UID.
pub(crate) fn find(index: &Connection, instance: &Uid) -> rusqlite::Result<Option<Existing>> {
    let existing = |row: &rusqlite::Row<'_>| {
        Ok(Existing { id: row.get(5)?, series: row.get(6)?, stored: Stored::from_row(row)? })
    };
    index.prepare_cached(&select("id, series", "uid"))?.query_row([text(instance)], existing).optional()
}

/// The statement for what [`Stored::from_row`] wants, and more behind it, of the instance with this column.
fn select(more: &str, column: &str) -> String {
    format!(
        "SELECT file, transfer_syntax, file_length, data_set_offset, unsynced, {more} FROM instances
         WHERE {column} = ?1"
    )
}

impl Stored {
    /// The file of this row of the instances.
    pub(crate) fn of_row(index: &Connection, id: i64) -> rusqlite::Result<Stored> {
        index.prepare_cached(&select("id", "id"))?.query_row([id], Stored::from_row)
    }

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Stored> {
        Ok(Stored {
            file: row.get(0)?,
            transfer_syntax: Uid::from_bytes(row.get::<_, String>(1)?.as_bytes()),
            length: row.get(2)?,
            data_set_offset: row.get(3)?,
            unsynced: row.get(4)?,
        })
    }
}

/// The UIDs of the index are text.
pub(crate) fn text(uid: &Uid) -> &str {
    uid.as_str().unwrap_or_default()
}

/// The rows that are not there yet, and the instance's in place of the one that is. An attribute instead if it
/// contradicts them.
pub(crate) fn insert(
    index: &Connection,
    entry: &Entry,
    stored: &Stored,
    existing: Option<&Existing>,
) -> rusqlite::Result<Result<(), Tag>> {
    let [patient_data_set, study_data_set, series_data_set, instance_data_set] = &entry.data_sets;
    let id = |sql: &str, unique: &str| {
        index.prepare_cached(sql)?.query_row([unique], |row| row.get::<_, i64>(0)).optional()
    };
    let patient = match id("SELECT id FROM patients WHERE identity = ?1", &entry.identity)? {
        Some(patient) => patient,
        None => index
            .prepare_cached("INSERT INTO patients (identity, patient_id, data_set) VALUES (?1, ?2, ?3)")?
            .insert(params![entry.identity, entry.patient_id, patient_data_set])?,
    };
    let parent = |sql: &str, unique: &str| {
        let ids = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?));
        index.prepare_cached(sql)?.query_row([unique], ids).optional()
    };
    let study = match parent("SELECT id, patient FROM studies WHERE uid = ?1", text(&entry.study))? {
        Some((_, of)) if of != patient => return Ok(Err(tags::PATIENT_ID)),
        Some((study, _)) => study,
        None => index
            .prepare_cached(
                "INSERT INTO studies (patient, uid, date, accession_number, data_set)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .insert(params![
                patient,
                text(&entry.study),
                entry.study_date,
                entry.accession_number,
                study_data_set
            ])?,
    };
    let series = match parent("SELECT id, study FROM series WHERE uid = ?1", text(&entry.series))? {
        Some((_, of)) if of != study => return Ok(Err(tags::STUDY_INSTANCE_UID)),
        Some((series, _)) => series,
        None => index
            .prepare_cached("INSERT INTO series (study, uid, modality, data_set) VALUES (?1, ?2, ?3, ?4)")?
            .insert(params![study, text(&entry.series), entry.modality, series_data_set])?,
    };
    if let Some(Existing { id, .. }) = existing {
        index.prepare_cached("DELETE FROM instances WHERE id = ?1")?.execute([id])?;
    }
    index
        .prepare_cached(
            "INSERT INTO instances (series, uid, sop_class, transfer_syntax, file, file_length, data_set_offset,
                                    unsynced, data_set)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            series,
            text(&entry.instance),
            text(&entry.sop_class),
            text(&stored.transfer_syntax),
            stored.file,
            stored.length,
            stored.data_set_offset,
            stored.unsynced,
            instance_data_set
        ])?;
    if let Some(left) = existing.map(|existing| existing.series).filter(|left| *left != series) {
        remove_if_empty(index, left)?;
    }
    Ok(Ok(()))
}

/// Removes a series that has no instance any more, and its study and patient if they have nothing either.
pub(crate) fn remove_if_empty(index: &Connection, series: i64) -> rusqlite::Result<()> {
    let mut removed = series;
    for (table, parent, child, of) in [
        ("series", "study", "instances", "series"),
        ("studies", "patient", "series", "study"),
        ("patients", "id", "studies", "patient"),
    ] {
        let sql = format!(
            "DELETE FROM {table} WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM {child} WHERE {of} = ?1)
             RETURNING {parent}"
        );
        match index.prepare_cached(&sql)?.query_row([removed], |row| row.get(0)).optional()? {
            Some(parent) => removed = parent,
            None => break,
        }
    }
    Ok(())
}
