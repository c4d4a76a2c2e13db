//! Short instances, which are in the [journal](crate::journal) before they are in the index.
//!
//! A transaction of theirs stays open over several batches: what is answered need not be committed before somebody reads the index,
//! or another transaction begins, or a few milliseconds have passed. Should its commit fail, the index is brought to where the
//! journal is before anything else is done.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{Outcome, Writer, answer, store};
use crate::behind::Behind;
use crate::job::{Answer, Job};
use crate::journal::{Journal, Segments};
use crate::objects::Unsettled;
use crate::replay;
use crate::rows::changes;
use crate::{Durability, Error};

/// How long what is answered may wait for its commit: processes beside this one, which cannot ask for it, do not see it before.
const LATEST: Duration = Duration::from_millis(10);
/// How long to wait until an index that has gone back is brought to where the journal is once more.
const AGAIN: Duration = Duration::from_secs(1);

/// What the writer has with a journal.
pub(crate) struct Journaling {
    journal: Journal,
    behind: Arc<Behind>,
    /// The transaction that is open.
    open: Option<Open>,
    /// If the index has lost what was answered: when it is to be brought to where the journal is.
    lost: Option<Instant>,
}

struct Open {
    since: Instant,
    /// The number of its last change.
    last: i64,
}

impl Journaling {
    pub(crate) fn new(journal: Journal, behind: Arc<Behind>) -> Journaling {
        Journaling { journal, behind, open: None, lost: None }
    }
}

impl Writer {
    /// Whether instances are answered that are not committed.
    pub(crate) fn unsettled(&self) -> Arc<AtomicBool> {
        self.unsettled.clone()
    }

    /// Whether the job is one for the [journal](Writer::journal).
    pub(crate) fn is_for_journal(&self, job: &Job) -> bool {
        self.journaling.is_some() && job.is_short()
    }

    /// An answer for each job, in their order. All are short.
    pub(crate) fn journal(&mut self, mut jobs: Vec<Job>) -> Vec<Answer> {
        if jobs.is_empty() {
            return Vec::new();
        }
        let outcomes = self.try_journal(&mut jobs).unwrap_or_else(|error| {
            log::error!("{} instances are not stored: {error}", jobs.len());
            self.note_lost();
            jobs.iter().map(|_| Outcome::Failed(error.to_string())).collect()
        });
        let answers = jobs.into_iter().zip(outcomes).map(|(job, outcome)| answer(job, outcome));
        let Some(Journaling { behind, .. }) = &self.journaling else { return answers.collect() };
        let written = answers.map(|answer| match answer {
            Answer::Stored(Some(unsynced)) => Answer::Stored(behind.write(unsynced)),
            answer => answer,
        });
        written.collect()
    }

    fn try_journal(&mut self, jobs: &mut [Job]) -> Result<Vec<Outcome>, Error> {
        self.open()?;
        let Writer { connection, journaling, ids, objects, .. } = self;
        let (Some(index), Some(Journaling { journal, open: Some(open), .. })) = (connection, journaling)
        else {
            return Err(Error::Closed);
        };
        let folder = journal.segments().folder().to_owned();
        let mut batch = journal.begin(open.last).map_err(Error::at(&folder))?;
        let part = index.savepoint()?;
        let (mut outcomes, mut last, mut placed) = (Vec::new(), open.last, Unsettled::new());
        for job in jobs.iter_mut() {
            self.to_sweep |= job.replaces.is_some();
            outcomes.push(match store(&part, job, objects, ids, &mut placed, Some(&mut batch)) {
                Ok((outcome, number)) => {
                    last = number.unwrap_or(last);
                    outcome
                }
                // The engine has undone all of the transaction, and not this instance alone.
                Err(error) if !index.is_writing() => return Err(error),
                Err(error) => {
                    log::error!("{error}");
                    Outcome::Failed(error.to_string())
                }
            });
        }
        if batch.is_empty() {
            journal.drop_batch(batch);
            return Ok(outcomes);
        }
        journal.append(batch, last).map_err(Error::at(folder))?;
        // From here on they are stored, whatever becomes of the index.
        self.unsettled.store(true, Ordering::Release);
        match part.commit() {
            Ok(()) => open.last = last,
            Err(error) => {
                log::error!("{}: {error}", self.source.place().display());
                self.undo();
            }
        }
        Ok(outcomes)
    }

    /// Opens the transaction unless it is.
    fn open(&mut self) -> Result<(), Error> {
        if self.journaling.as_ref().is_some_and(|journaling| journaling.open.is_some()) {
            return Ok(());
        }
        self.settle()?;
        // The journal is synced in place of the index.
        self.use_durability(Durability::Relaxed)?;
        let (Some(index), Some(journaling)) = (&self.connection, &mut self.journaling) else {
            return Err(Error::Closed);
        };
        index.start_writing()?;
        journaling.open = Some(Open { since: Instant::now(), last: 0 });
        let last = changes::last(index)?;
        journaling.open = Some(Open { since: Instant::now(), last });
        Ok(())
    }

    /// When the open transaction is to be committed, or the index brought to where the journal is; `None` if there is no need.
    pub(crate) fn settles_in(&self) -> Option<Duration> {
        let Journaling { open, lost, .. } = self.journaling.as_ref()?;
        match (open, lost) {
            (Some(open), _) => Some(LATEST.saturating_sub(open.since.elapsed())),
            (None, Some(at)) => Some(at.saturating_duration_since(Instant::now())),
            (None, None) => None,
        }
    }

    /// Commits what was answered.
    pub(super) fn settle(&mut self) -> Result<(), Error> {
        let (Some(index), Some(journaling)) = (&self.connection, &mut self.journaling) else { return Ok(()) };
        let mut last = None;
        if let Some(open) = &journaling.open {
            let committed = index.writing().commit();
            if let Err(error) = committed {
                self.undo();
                return Err(error.into());
            }
            last = Some(open.last);
            journaling.open = None;
        }
        if journaling.lost.is_some() {
            journaling.lost = Some(Instant::now() + AGAIN);
            let again = replay::replay(journaling.journal.segments().folder(), index)?;
            log::info!("{again} instances are in the index again");
            last = Some(changes::last(index)?);
            journaling.lost = None;
        }
        if let Some(last) = last {
            journaling.journal.segments().set_committed(last);
            self.pins.committed(last);
            self.unsettled.store(false, Ordering::Release);
        }
        Ok(())
    }

    /// The same; who does not wait for it is not told why it failed.
    pub(crate) fn settle_by_itself(&mut self) {
        if let Err(error) = self.settle() {
            log::error!("{}: {error}", self.source.place().display());
        }
    }

    /// If the engine has undone the open transaction.
    fn note_lost(&mut self) {
        if self.connection.as_ref().is_some_and(|index| !index.is_writing()) {
            self.undo();
        }
    }

    /// What was answered and not committed is not in the index.
    fn undo(&mut self) {
        let (Some(index), Some(journaling)) = (&self.connection, &mut self.journaling) else { return };
        if index.is_writing() {
            drop(index.writing());
        }
        if journaling.open.take().is_some() && self.unsettled.load(Ordering::Acquire) {
            journaling.lost = Some(Instant::now() + AGAIN);
        }
    }

    /// Whether the file is yet to be written.
    pub(super) fn is_unwritten(&self, file: &str) -> bool {
        self.journaling.as_ref().is_some_and(|journaling| journaling.behind.is_unwritten(file))
    }

    /// Nothing more is written.
    pub(crate) fn close(mut self) {
        self.settle_by_itself();
        let Some(Journaling { journal, .. }) = self.journaling.take() else { return };
        let segments: Arc<Segments> = journal.segments().clone();
        let closed = self
            .source
            .sync()
            .and_then(|()| journal.close(segments.committed()).map_err(Error::at(segments.folder())));
        if let Err(error) = closed {
            log::error!("{}: the journal is kept: {error}", segments.folder().display());
        }
    }
}

#[cfg(test)]
mod tests {
    use kerma_dataset::{DataSet, Encoding};
    use kerma_dictionary::{Uid, tags, uids};

    use super::*;
    use crate::scratch::Scratch;
    use crate::sql::Connection;
    use crate::{Archive, Incoming, Kept, Options};

    fn store(archive: &Archive, number: u32) {
        let mut data_set = DataSet::new();
        let mut set = |tag, uid: &str| data_set.set(tag, Uid::new(uid).unwrap()).unwrap();
        set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE.as_str().unwrap());
        set(tags::SOP_INSTANCE_UID, &format!("1.2.3.{number}"));
        set(tags::STUDY_INSTANCE_UID, "1.2");
        set(tags::SERIES_INSTANCE_UID, "1.2.3");
        let encoding = Encoding::ExplicitVrLittleEndian;
        let mut storing =
            archive.begin_store(Incoming::new(vec![0; 132], encoding.transfer_syntax())).unwrap();
        storing.write(&data_set.to_vec(encoding).unwrap()).unwrap();
        assert_eq!(storing.finish().unwrap(), Kept::Stored);
    }

    fn count(index: &Connection) -> Result<u32, Error> {
        Ok(index.query_row("SELECT count(*) FROM instances", [], |row| row.get::<i64>(0))? as u32)
    }

    #[test]
    fn what_was_answered_is_in_the_index_again_when_its_commit_has_failed() {
        let scratch = Scratch::new("commit-failed");
        let archive = Archive::open(scratch.path(), Options::default().reserve(0)).unwrap();
        let mut stored = 0;
        // What is committed already cannot be lost: that takes some milliseconds.
        let lost_some = (0..100).any(|_| {
            (stored..stored + 3).for_each(|number| store(&archive, number));
            stored += 3;
            let lose = |writer: &mut Writer| {
                writer.undo();
                writer.connection.as_ref().map_or(Err(Error::Closed), count)
            };
            archive.inner.committer.submit_work(lose).unwrap() < stored
        });
        assert!(lost_some);
        assert_eq!(archive.inner.read(count).unwrap(), stored);
        store(&archive, stored);
        drop(archive);
        let archive = Archive::open(scratch.path(), Options::default().reserve(0)).unwrap();
        assert_eq!(archive.inner.read(count).unwrap(), stored + 1);
    }
}
