//! Transactions that write to the index, one after the other.

mod journaled;

use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::{Duration, Instant};

pub(crate) use self::journaled::Journaling;
use crate::index::Index;
use crate::job::{Answer, BATCH, Job};
use crate::objects::{Objects, Unsettled};
use crate::part_file::Content;
use crate::pins::Pins;
use crate::rows::{self, Existing, New, Stored, Unsynced, changes, removals};
use crate::sql::{self, Connection, IndexError, Signature, Transaction};
use crate::wake::Wake;
use crate::{Durability, Error, ReadableBy, names, schema};

/// Who writes.
pub(crate) struct Writer {
    /// Where the index is.
    source: Index,
    readable_by: ReadableBy,
    /// `None` after it was lost.
    connection: Option<Connection>,
    /// When a lost connection is made anew, and how long to wait after the next attempt in vain.
    again: (Instant, Duration),
    durability: Durability,
    /// That of the transactions of the connection, as it is set.
    set: Durability,
    objects: Arc<Objects>,
    pins: Arc<Pins>,
    /// Who sends notices.
    wake: Arc<Wake>,
    ids: Ids,
    /// `None` without a journal.
    journaling: Option<Journaling>,
    /// Whether instances are answered that are not committed.
    unsettled: Arc<AtomicBool>,
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

/// Numbers of rows of `unsynced`: none is given twice.
#[derive(Debug)]
struct Ids {
    next: i64,
    /// Those from this one on are not ours.
    end: i64,
}

impl Ids {
    fn next(&mut self, index: &Connection) -> sql::Result<i64> {
        if self.next >= self.end {
            (self.next, self.end) = Unsynced::ids(index)?;
        }
        self.next += 1;
        Ok(self.next - 1)
    }
}

/// What becomes of a job if the transaction is committed.
enum Outcome {
    Stored {
        file: String,
        /// The row with the bytes of a small content, or its position in the journal.
        unsynced: Option<i64>,
        in_journal: bool,
    },
    Exists(Stored),
    Conflict(kerma_dictionary::Tag),
    Failed(String),
}

/// How often a batch is tried whose transaction failed for a reason that passes.
const TRIES: usize = 3;
/// The pause after the first attempt in vain to have a connection, which doubles up to the longest.
const PAUSE: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(5));
/// How long a commit without an answer is asked after, and how often; who waits for it gives up after 30 s.
const ASKED_AFTER: (Duration, Duration) = (Duration::from_secs(25), Duration::from_millis(200));

impl Writer {
    /// One that writes to this index, by a connection that is [open for that](Index::open_writer).
    pub(crate) fn new(
        (source, connection): (Index, Connection),
        readable_by: ReadableBy,
        durability: Durability,
        objects: Arc<Objects>,
        pins: Arc<Pins>,
        wake: Arc<Wake>,
        journaling: Option<Journaling>,
    ) -> Writer {
        Writer {
            source,
            readable_by,
            connection: Some(connection),
            again: (Instant::now(), PAUSE.0),
            durability,
            set: durability,
            objects,
            pins,
            wake,
            ids: Ids { next: 0, end: 0 },
            journaling,
            unsettled: Arc::default(),
            to_sweep: true,
        }
    }

    /// Makes the connection anew if it was lost, unless that was tried just before.
    fn connect(&mut self) -> Result<(), Error> {
        if self.connection.is_some() {
            return Ok(());
        }
        let (at, pause) = self.again;
        if Instant::now() < at {
            return Err(IndexError::Unreachable("the connection is lost".into()).into());
        }
        self.reopen().inspect_err(|_| self.again = (Instant::now() + pause, (pause * 2).min(PAUSE.1)))
    }

    fn reopen(&mut self) -> Result<(), Error> {
        self.connection = Some(self.source.reopen_writer(self.durability, self.readable_by)?);
        self.set = self.durability;
        self.again.1 = PAUSE.0;
        log::info!("{}: connected again", self.source.place().display());
        Ok(())
    }

    /// Forgets a connection that is lost; what the error was about.
    fn noted(&mut self, error: Error) -> Error {
        if let Error::Index(of) = &error
            && of.is_passing()
            && self.source.node().is_some()
            && self.connection.is_some()
        {
            log::warn!("{}: {error}", self.source.place().display());
            self.connection = None;
            self.again.0 = Instant::now();
        }
        error
    }

    /// Begins a transaction; a connection that turns out to be lost is made anew.
    fn begin(&mut self) -> Result<(), Error> {
        let is_new = self.connection.is_none();
        self.connect()?;
        let Some(connection) = &self.connection else { return Err(Error::Closed) };
        match connection.start_writing() {
            Err(error) if error.is_passing() && !is_new => {
                self.noted(error.into());
                self.connect()?;
                let Some(connection) = &self.connection else { return Err(Error::Closed) };
                connection.start_writing().map_err(|error| self.noted(error.into()))
            }
            began => began.map_err(|error| self.noted(error.into())),
        }
    }

    /// Does this with a transaction of this durability, which is undone unless it is committed.
    fn begun<T>(
        &mut self,
        durability: Durability,
        work: impl FnOnce(Transaction<'_>, &mut Ids) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.connect()?;
        self.settle()?;
        self.forget_said();
        self.use_durability(durability)?;
        self.begin()?;
        let Some(connection) = &self.connection else { return Err(Error::Closed) };
        work(connection.writing(), &mut self.ids).map_err(|error| self.noted(error))
    }

    /// What became of a commit; one whose answer was lost is asked after.
    fn resolved(&mut self, committed: Result<(), IndexError>) -> Result<(), Error> {
        let Err(IndexError::Uncertain(transaction)) = committed else {
            return committed.map_err(|error| self.noted(error.into()));
        };
        log::warn!("{}: {}", self.source.place().display(), IndexError::Uncertain(transaction));
        let started = Instant::now();
        self.connection = None;
        loop {
            match self.was_committed(transaction) {
                Ok(true) => return Ok(()),
                Ok(false) => return Err(IndexError::Unreachable("the commit failed".into()).into()),
                Err(error) if started.elapsed() > ASKED_AFTER.0 => {
                    log::error!("{}: {error}", self.source.place().display());
                    return Err(IndexError::Uncertain(transaction).into());
                }
                Err(_) => {
                    self.connection = None;
                    thread::sleep(ASKED_AFTER.1);
                }
            }
        }
    }

    fn was_committed(&mut self, transaction: Signature) -> Result<bool, Error> {
        self.reopen()?;
        let Some(connection) = &self.connection else { return Err(Error::Closed) };
        Ok(connection.was_committed(transaction)?)
    }

    /// Does this in a transaction of its own.
    pub(crate) fn transact<T>(
        &mut self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.transact_as(self.durability, work)
    }

    fn transact_as<T>(
        &mut self,
        durability: Durability,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.to_sweep = true;
        let (result, wakes, last, committed) = self.begun(durability, |transaction, _| {
            let writing = Writing { index: &transaction, wakes: Cell::new(false) };
            let result = work(&writing)?;
            let wakes = writing.wakes.get();
            schema::count_new(&transaction)?;
            let last = changes::last(&transaction)?;
            Ok((result, wakes, last, transaction.commit()))
        })?;
        self.resolved(committed)?;
        self.pins.committed(last);
        if wakes {
            self.wake.wake();
        }
        Ok(result)
    }

    /// The same; the log of the index is synced with it, and so is all that came before.
    pub(crate) fn transact_synced<T>(
        &mut self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.transact_as(Durability::Full, work)
    }

    /// Of the transactions from the next one on.
    fn use_durability(&mut self, durability: Durability) -> Result<(), Error> {
        if self.set != durability
            && let Some(index) = &self.connection
        {
            schema::set_durability(index, durability).map_err(|error| self.noted(error))?;
            self.set = durability;
        }
        Ok(())
    }

    /// Removes some of the files that the index does not name and nobody reads; whether there may be more of them. With an
    /// index that other nodes share this is [somebody else's](crate::node).
    pub(crate) fn sweep(&mut self) -> bool {
        if self.source.node().is_some() {
            return false;
        }
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
        self.settle()?;
        let Some(index) = &self.connection else { return Ok(0) };
        let are_there = removals::are_there(index)?;
        self.pins.set_waiting(are_there);
        self.to_sweep = are_there;
        if !are_there {
            return Ok(0);
        }
        let mut files = removals::up_to(index, self.pins.unread(), BATCH)?;
        files.retain(|file| !self.is_unwritten(file));
        if files.is_empty() {
            return Ok(0);
        }
        self.objects.remove(&files, self.durability)?;
        let transaction = index.begin()?;
        files.iter().try_for_each(|file| removals::keep(&transaction, file))?;
        transaction.commit()?;
        Ok(files.len())
    }

    /// An answer for each job, in their order.
    pub(crate) fn commit(&mut self, mut jobs: Vec<Job>, synced: &[i64]) -> Vec<Answer> {
        if jobs.is_empty() && synced.is_empty() {
            return Vec::new();
        }
        let outcomes = self.try_commit(&mut jobs, synced).unwrap_or_else(|error| {
            log::error!("a commit of {} instances failed: {error}", jobs.len());
            // What may be in the index after all must not lose its content.
            if matches!(error, Error::Index(IndexError::Uncertain(_))) {
                jobs.iter_mut().for_each(|job| job.content.keep());
            }
            jobs.iter().map(|_| Outcome::Failed(error.to_string())).collect()
        });
        jobs.into_iter().zip(outcomes).map(|(job, outcome)| answer(job, outcome)).collect()
    }

    fn try_commit(&mut self, jobs: &mut [Job], synced: &[i64]) -> Result<Vec<Outcome>, Error> {
        self.to_sweep |= jobs.iter().any(|job| job.replaces.is_some());
        let (mut attempt, mut together) = (1, self.source.node().is_some());
        loop {
            match self.attempt(jobs, synced, together) {
                Err(Error::Index(error)) if error.is_passing() && attempt < TRIES => {
                    log::warn!("a commit of {} instances is tried again: {error}", jobs.len());
                    attempt += 1;
                }
                // One of them fails, and not all are to fail with it.
                Err(error) if together && !matches!(error, Error::Index(IndexError::Uncertain(_))) => {
                    log::warn!("a commit of {} instances is tried one by one: {error}", jobs.len());
                    together = false;
                }
                done => return done,
            }
        }
    }

    fn attempt(&mut self, jobs: &mut [Job], synced: &[i64], together: bool) -> Result<Vec<Outcome>, Error> {
        let (objects, durability) = (self.objects.clone(), self.durability);
        let (outcomes, last, committed) = self.begun(durability, |transaction, ids| {
            let mut placed = Unsettled::new();
            let mut outcomes: Vec<Option<Outcome>> = jobs.iter().map(|_| None).collect();
            let mut last =
                if together { store_together(&transaction, jobs, ids, &mut outcomes)? } else { None };
            for (job, outcome) in jobs.iter_mut().zip(&mut outcomes).filter(|(_, outcome)| outcome.is_none())
            {
                last = None;
                *outcome = Some(match store(&transaction, job, &objects, ids, &mut placed) {
                    Ok(outcome) => outcome,
                    // All of the transaction is lost, and not this instance alone.
                    Err(Error::Index(error)) if error.is_passing() => return Err(error.into()),
                    Err(error) => {
                        log::error!("{error}");
                        Outcome::Failed(error.to_string())
                    }
                });
            }
            schema::count_new(&transaction)?;
            Unsynced::delete_each(&transaction, synced)?;
            if durability == Durability::Full {
                objects.settle(&placed)?;
            }
            let last = last.map_or_else(|| changes::last(&transaction), Ok)?;
            Ok((outcomes.into_iter().flatten().collect(), last, transaction.commit()))
        })?;
        self.resolved(committed)?;
        self.pins.committed(last);
        Ok(outcomes)
    }
}

fn answer(mut job: Job, outcome: Outcome) -> Answer {
    match outcome {
        Outcome::Stored { file, unsynced, in_journal } => {
            job.content.keep();
            Answer::Stored(match (job.content, unsynced) {
                (Content::Small(bytes), Some(id)) => Some(Unsynced { id, file, bytes, in_journal }),
                _ => None,
            })
        }
        Outcome::Exists(stored) => Answer::Exists(Box::new(job), stored),
        Outcome::Conflict(tag) => Answer::Conflict(tag),
        Outcome::Failed(why) => Answer::Failed(why),
    }
}

/// Adds the rows of those that can be added [by one statement](rows::together): their outcomes, and the number of the last change.
#[cfg(feature = "postgres")]
fn store_together(
    transaction: &Transaction<'_>,
    jobs: &[Job],
    ids: &mut Ids,
    outcomes: &mut [Option<Outcome>],
) -> Result<Option<i64>, Error> {
    use rows::together::{self, Candidate};

    let mut uids = std::collections::BTreeSet::new();
    let mut given = Vec::new();
    for (at, job) in jobs.iter().enumerate() {
        let is_new = job.replaces.is_none() && job.entry.place.is_some() && uids.insert(&job.entry.instance);
        let (file, id) = match (&job.content, job.content.name()) {
            (Content::Small(_), _) if is_new => {
                (names::name(job.entry.folder(), &job.entry.instance), Some(ids.next(transaction)?))
            }
            (_, Some(name)) if is_new => (name.to_owned(), None),
            // What is in a file is to be placed, which fails by itself.
            _ => continue,
        };
        given.push((at, job, job.stored(file, id)));
    }
    let candidates = given.iter().map(|(_, job, stored)| Candidate {
        new: job.new_rows(stored),
        bytes: match &job.content {
            Content::Small(bytes) => Some(bytes.as_slice()),
            _ => None,
        },
    });
    let candidates: Vec<Candidate<'_>> = candidates.collect();
    if candidates.is_empty() {
        return Ok(None);
    }
    let mut last = None;
    for (turn, number) in together::insert(transaction, &candidates)? {
        last = last.max(Some(number));
        let Some((at, _, stored)) = given.get(turn) else { continue };
        if let Some(outcome) = outcomes.get_mut(*at) {
            let (file, unsynced) = (stored.file.clone(), stored.unsynced);
            *outcome = Some(Outcome::Stored { file, unsynced, in_journal: false });
        }
    }
    Ok(last)
}

#[cfg(not(feature = "postgres"))]
#[expect(clippy::unnecessary_wraps, reason = "as with the feature")]
fn store_together(
    _: &Transaction<'_>,
    _: &[Job],
    _: &mut Ids,
    _: &mut [Option<Outcome>],
) -> Result<Option<i64>, Error> {
    Ok(None)
}

impl Job {
    /// What the index has of its file of this name, of which it may have the bytes under this number.
    fn stored(&self, file: String, unsynced: Option<i64>) -> Stored {
        let Job { transfer_syntax, length, data_set_offset, .. } = self;
        let transfer_syntax = transfer_syntax.clone();
        Stored { file, transfer_syntax, length: *length, data_set_offset: *data_set_offset, unsynced }
    }

    fn new_rows<'a>(&'a self, stored: &'a Stored) -> New<'a> {
        let Job { entry, digest, corrects, peer, received, .. } = self;
        let received = received.seconds();
        New { entry, stored, digest: Some(&digest[..]), corrects: *corrects, received, peer: peer.as_deref() }
    }
}

/// Where an instance is to be.
struct Room {
    /// What it takes the place of.
    existing: Option<Existing>,
    /// The number of the row with its bytes, should there be one.
    id: i64,
    /// Its name, relative to the root.
    file: String,
}

impl Room {
    /// For this job; what is there instead if it may not replace that.
    fn find(index: &Connection, job: &Job, ids: &mut Ids) -> Result<Result<Room, Stored>, Error> {
        let existing = rows::find(index, &job.entry.instance)?;
        if let Some(Existing { stored, .. }) = &existing
            && job.replaces.as_ref() != Some(&stored.file)
        {
            return Ok(Err(stored.clone()));
        }
        let id = ids.next(index)?;
        let file = match job.content.name() {
            Some(name) => name.to_owned(),
            None => {
                // A file of the first name that the index does not name was never acknowledged. After the first, each content
                // of an instance has a name of its own.
                let first = names::name(job.entry.folder(), &job.entry.instance);
                let is_taken = existing.is_some() || rows::is_taken(index, &first)?;
                if is_taken { names::another_name(&first, id) } else { first }
            }
        };
        Ok(Ok(Room { existing, id, file }))
    }
}

/// Adds the rows and gives the content its name; undone together if one of them fails.
fn store(
    transaction: &Connection,
    job: &mut Job,
    objects: &Objects,
    ids: &mut Ids,
    placed: &mut Unsettled,
) -> Result<Outcome, Error> {
    let part = transaction.savepoint()?;
    let Room { existing, id, file } = match Room::find(&part, job, ids)? {
        Ok(room) => room,
        Err(stored) => return Ok(Outcome::Exists(stored)),
    };
    let unsynced = matches!(job.content, Content::Small(_)).then_some(id);
    let stored = job.stored(file, unsynced);
    if let Err(tag) = rows::insert(&part, &job.new_rows(&stored), existing.as_ref())? {
        return Ok(Outcome::Conflict(tag));
    }
    match &job.content {
        Content::Small(bytes) => Unsynced::insert(&part, id, &stored.file, bytes)?,
        _ => objects.place(&mut job.content, &stored.file, placed)?,
    }
    part.commit()?;
    Ok(Outcome::Stored { file: stored.file, unsynced, in_journal: false })
}
