//! Short instances, which are in the [journal](crate::journal) before they are in the index.
//!
//! A transaction of theirs stays open over several batches: what is answered need not be committed before somebody reads the index,
//! or another transaction begins, or a few milliseconds have passed. Should its commit fail, the index is brought to where the
//! journal is before anything else is done.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{Ids, Outcome, Room, Writer, answer};
use crate::ballast::Ballast;
use crate::behind::Behind;
use crate::job::{Answer, Job};
use crate::journal::{Batch, Journal, Record, Segments};
use crate::part_file::Content;
use crate::replay;
use crate::rows::{self, New, Said, changes};
use crate::sql::{Connection, IndexError};
use crate::{Durability, Error, schema};

/// How long what is answered may wait for its commit: processes beside this one, which cannot ask for it, do not see it before.
const LATEST: Duration = Duration::from_millis(10);
/// How long to wait until an index that has gone back is brought to where the journal is once more.
const AGAIN: Duration = Duration::from_secs(1);

/// What the writer has with a journal.
pub(crate) struct Journaling {
    journal: Journal,
    behind: Arc<Behind>,
    ballast: Ballast,
    /// The transaction that is open.
    open: Option<Open>,
    /// What was said by those that were stored since anything else was written.
    said: Said,
    /// If the index has lost what was answered: when it is to be brought to where the journal is.
    lost: Option<Instant>,
}

struct Open {
    since: Instant,
    /// The number of its last change.
    last: i64,
}

impl Journaling {
    pub(crate) fn new(journal: Journal, behind: Arc<Behind>, ballast: Ballast) -> Journaling {
        Journaling { journal, behind, ballast, open: None, said: Said::default(), lost: None }
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
    pub(crate) fn journal(&mut self, jobs: Vec<Job>) -> Vec<Answer> {
        if jobs.is_empty() {
            return Vec::new();
        }
        self.to_sweep |= jobs.iter().any(|job| job.replaces.is_some());
        let outcomes = self.journaled(&jobs);
        let answers = jobs.into_iter().zip(outcomes).map(|(job, outcome)| answer(job, outcome));
        let Some(Journaling { behind, .. }) = &self.journaling else { return answers.collect() };
        let written = answers.map(|answer| match answer {
            Answer::Stored(Some(unsynced)) => Answer::Stored(behind.write(unsynced)),
            answer => answer,
        });
        written.collect()
    }

    fn journaled(&mut self, jobs: &[Job]) -> Vec<Outcome> {
        self.try_journal(jobs).unwrap_or_else(|error| {
            log::error!("{} instances are not stored: {error}", jobs.len());
            jobs.iter().map(|_| Outcome::Failed(error.to_string())).collect()
        })
    }

    fn try_journal(&mut self, jobs: &[Job]) -> Result<Vec<Outcome>, Error> {
        self.open()?;
        let Writer { connection, journaling, ids, .. } = self;
        let (Some(index), Some(Journaling { journal, open: Some(open), said, .. })) =
            (connection, journaling)
        else {
            return Err(Error::Closed);
        };
        let segments = journal.segments().clone();
        let mut batch = journal.begin(open.last).map_err(Error::at(segments.folder()))?;
        let added =
            jobs.iter().map(|job| add(index, job, ids, &mut batch, said)).collect::<Result<Vec<_>, _>>();
        let (outcomes, numbers): (Vec<Outcome>, Vec<Option<i64>>) = match added {
            Ok(added) => added.into_iter().unzip(),
            Err(error) => {
                journal.drop_batch(batch);
                // Of the transaction nothing is taken back by itself: that would cost each instance as much as its rows do.
                self.undo();
                return match jobs {
                    [] | [_] => Err(error),
                    // One of them fails, and not all are to fail with it.
                    _ => {
                        log::warn!("{} instances are stored one by one: {error}", jobs.len());
                        Ok(jobs.chunks(1).flat_map(|job| self.journaled(job)).collect())
                    }
                };
            }
        };
        let Some(last) = numbers.into_iter().flatten().last() else {
            journal.drop_batch(batch);
            return Ok(outcomes);
        };
        if let Err(error) = journal.append(batch, last) {
            self.undo();
            return Err(Error::at(segments.folder())(error));
        }
        // From here on they are stored, whatever becomes of the index.
        open.last = last;
        self.unsettled.store(true, Ordering::Release);
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
        journaling.ballast.take().map_err(Error::at(journaling.ballast.path()))?;
        index.start_writing()?;
        let last = changes::last(index).inspect_err(|_| drop(index.writing()))?;
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

    /// Commits what was answered; on a disk that is full, in the room that was kept for that.
    pub(super) fn settle(&mut self) -> Result<(), Error> {
        let Err(error) = self.try_settle() else { return Ok(()) };
        let Some(journaling) = self.journaling.as_mut().filter(|of| of.lost.is_some()) else {
            return Err(error);
        };
        if !journaling.ballast.give_up() {
            return Err(error);
        }
        log::warn!("{}: {error}", self.source.place().display());
        journaling.lost = Some(Instant::now());
        self.try_settle()
    }

    fn try_settle(&mut self) -> Result<(), Error> {
        let (Some(index), Some(journaling)) = (&self.connection, &mut self.journaling) else { return Ok(()) };
        let mut last = None;
        if let Some(open) = &journaling.open {
            let transaction = index.writing();
            let committed = schema::count_new(&transaction).and_then(|()| transaction.commit());
            if let Err(error) = committed {
                self.undo();
                return Err(error.into());
            }
            last = Some(open.last);
            journaling.open = None;
        }
        if let Some(at) = journaling.lost {
            if Instant::now() < at {
                return Err(IndexError::Unreachable("the index is behind the journal".into()).into());
            }
            journaling.lost = Some(Instant::now() + AGAIN);
            let again = replay::replay(journaling.journal.segments().folder(), index)?;
            log::info!("{again} instances are in the index again");
            last = Some(changes::last(index)?);
            journaling.lost = None;
        }
        if let Some(last) = last {
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

    /// Something else than short instances is written.
    pub(super) fn forget_said(&mut self) {
        self.journaling.iter_mut().for_each(|journaling| journaling.said.forget());
    }

    /// Undoes the open transaction. What was answered of it is not in the index then.
    fn undo(&mut self) {
        let (Some(index), Some(journaling)) = (&self.connection, &mut self.journaling) else { return };
        if index.is_writing() {
            drop(index.writing());
        }
        journaling.said.forget();
        if journaling.open.take().is_some() && self.unsettled.load(Ordering::Acquire) {
            journaling.lost = Some(Instant::now());
        }
    }

    /// Whether the file is yet to be written.
    pub(super) fn is_unwritten(&self, file: &str) -> bool {
        self.journaling.as_ref().is_some_and(|journaling| journaling.behind.is_unwritten(file))
    }

    /// Nothing more is written.
    pub(crate) fn close(mut self) {
        self.settle_by_itself();
        let Some(Journaling { journal, mut ballast, .. }) = self.journaling.take() else { return };
        ballast.give_up();
        let segments: Arc<Segments> = journal.segments().clone();
        let closed = self
            .source
            .sync()
            .and_then(|()| journal.close(self.pins.last()).map_err(Error::at(segments.folder())));
        if let Err(error) = closed {
            log::error!("{}: the journal is kept: {error}", segments.folder().display());
        }
    }
}

/// Adds the rows of a short instance, and its record to the batch. Also the number of the change, if there is one. After an error some
/// of its rows may be there.
fn add(
    index: &Connection,
    job: &Job,
    ids: &mut Ids,
    batch: &mut Batch,
    said: &mut Said,
) -> Result<(Outcome, Option<i64>), Error> {
    let Content::Small(bytes) = &job.content else {
        return Ok((Outcome::Failed("it is not short".to_owned()), None));
    };
    let Room { existing, file, .. } = match Room::find(index, job, ids)? {
        Ok(room) => room,
        Err(stored) => return Ok((Outcome::Exists(stored), None)),
    };
    let position = batch.position().to_row();
    let stored = job.stored(file, Some(position));
    let new = job.new_rows(&stored);
    let number = match rows::insert_after(index, &new, existing.as_ref(), said)? {
        Ok(number) => number,
        Err(tag) => return Ok((Outcome::Conflict(tag), None)),
    };
    batch.add(&new.record(number, existing.is_some(), bytes));
    let outcome = Outcome::Stored { file: stored.file, unsynced: Some(position), in_journal: true };
    Ok((outcome, Some(number)))
}

impl New<'_> {
    /// As the journal has it, with the number of the change, whether the index had another content, and the bytes of the file.
    fn record<'a>(&'a self, number: i64, replaces: bool, bytes: &'a [u8]) -> Record<'a> {
        let New { entry, stored, digest, corrects, received, peer } = *self;
        Record {
            number,
            instance: rows::text(&entry.instance),
            file: &stored.file,
            transfer_syntax: rows::text(&stored.transfer_syntax),
            peer,
            received: received.unwrap_or_default(),
            replaces,
            corrects,
            data_set_offset: u32::try_from(stored.data_set_offset).unwrap_or_default(),
            digest: digest.and_then(|digest| digest.try_into().ok()).unwrap_or_default(),
            bytes,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;
    use std::sync::mpsc;
    use std::thread;

    use kerma_dataset::{DataSet, Encoding};
    use kerma_dictionary::{Uid, tags, uids};

    use super::*;
    use crate::scratch::Scratch;
    use crate::{Archive, Incoming, Kept, Options, Refused};

    fn try_store(archive: &Archive, number: u32) -> Result<Kept, Refused> {
        let mut data_set = DataSet::new();
        let mut set = |tag, uid: &str| data_set.set(tag, Uid::new(uid).unwrap()).unwrap();
        set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE.as_str().unwrap());
        set(tags::SOP_INSTANCE_UID, &format!("1.2.3.{number}"));
        set(tags::STUDY_INSTANCE_UID, "1.2");
        set(tags::SERIES_INSTANCE_UID, "1.2.3");
        let encoding = Encoding::ExplicitVrLittleEndian;
        let incoming = Incoming::new(vec![0; 132], encoding.transfer_syntax());
        let mut storing = archive.begin_store(incoming)?;
        storing.write(&data_set.to_vec(encoding).unwrap())?;
        storing.finish()
    }

    fn store(archive: &Archive, number: u32) {
        assert_eq!(try_store(archive, number).unwrap(), Kept::Stored);
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

    #[test]
    fn an_instance_that_cannot_be_added_fails_alone_and_takes_no_other_of_its_batch_or_transaction_with_it() {
        // The engine takes back the statement, or all of the transaction; their series is there before, or goes with it.
        for (takes_back, before) in [("ABORT", 1), ("ROLLBACK", 1), ("ABORT", 0), ("ROLLBACK", 0)] {
            let scratch = Scratch::new(&format!("one-by-one-{takes_back}-{before}"));
            let archive = Archive::open(scratch.path(), Options::default().reserve(0)).unwrap();
            let refuse = move |writer: &mut Writer| {
                let sql = format!(
                    "CREATE TRIGGER refuse BEFORE INSERT ON instances WHEN NEW.uid = '1.2.3.4'
                     BEGIN SELECT RAISE({takes_back}, 'refused'); END"
                );
                writer.transact(|writing| Ok(writing.index.execute_batch(&sql)?))
            };
            archive.inner.committer.submit_work(refuse).unwrap();
            (0..before).for_each(|_| store(&archive, 1));
            assert_eq!(stored_together(&archive, 2..7), [true, true, false, true, true]);
            assert_eq!(archive.inner.read(count).unwrap(), 4 + before);
            drop(archive);
            let archive = Archive::open(scratch.path(), Options::default().reserve(0)).unwrap();
            assert_eq!(archive.inner.read(count).unwrap(), 4 + before);
        }
    }

    /// Stores instances that come while the writer is busy, and so are one batch: whether each is stored.
    fn stored_together(archive: &Archive, numbers: Range<u32>) -> Vec<bool> {
        let committer = &archive.inner.committer;
        let ((begin, begun), (release, released)) = (mpsc::channel(), mpsc::channel::<()>());
        let busy = move |_: &mut Writer| {
            begin.send(()).unwrap();
            released.recv().unwrap();
            Ok(())
        };
        thread::scope(|scope| {
            scope.spawn(move || committer.submit_work(busy).unwrap());
            begun.recv().unwrap();
            let store = |number| scope.spawn(move || try_store(archive, number).is_ok());
            let storing: Vec<_> = numbers.clone().map(store).collect();
            while committer.waiting() < numbers.len() {
                thread::yield_now();
            }
            release.send(()).unwrap();
            storing.into_iter().map(|storing| storing.join().unwrap()).collect()
        })
    }
}
