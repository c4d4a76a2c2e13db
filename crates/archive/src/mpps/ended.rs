//! Steps that have ended, until somebody has made something of that: such as to tell others which instances are there.

use crate::sql::params;
use kerma_dictionary::Uid;
use kerma_service::mpps::State;

use super::{PerformedSeries, Refers, restored};
use crate::writer::Writing;
use crate::{Archive, Error, Notice, notices};

/// A step that has ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EndedStep {
    /// Its number among those that have ended: larger than that of each that ended before.
    pub id: i64,
    /// Its UID.
    pub uid: Uid,
    /// [`State::Completed`] or [`State::Discontinued`].
    pub state: State,
    /// When it ended, in milliseconds since 1970.
    pub ended: i64,
    /// The studies of the scheduled steps that it performed.
    pub studies: Vec<Uid>,
    /// What it made.
    pub series: Vec<PerformedSeries>,
}

impl Archive {
    /// The steps after this number that ended while [`Telling::ends`](super::Telling::ends) was set and of which nobody said
    /// [`ended_step_done`](Archive::ended_step_done), in the order in which they ended: so many at most. [`Archive::on_notices`] tells
    /// when there is a new one.
    ///
    /// # Errors
    /// What the index says.
    pub fn ended_steps(&self, after: i64, most: usize) -> Result<Vec<EndedStep>, Error> {
        let sql = "SELECT e.id, m.uid, m.data_set, m.changed FROM ended_steps e JOIN mpps m ON m.id = e.mpps
                   WHERE e.id > ?1 ORDER BY e.id LIMIT ?2";
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(sql)?;
            let steps = statement.query_map(params![after, most], |row| {
                let (id, uid, bytes) = (row.get::<i64>(0)?, row.get::<String>(1)?, row.get::<Vec<u8>>(2)?);
                Ok((id, uid, bytes, row.get::<i64>(3)?))
            })?;
            let mut ended = Vec::new();
            for row in steps {
                let (id, uid, bytes, changed) = row?;
                let step = restored(Uid::from_bytes(uid.as_bytes()), bytes)?;
                let refers = Refers::of(step.attributes());
                ended.push(EndedStep {
                    id,
                    uid: step.uid().clone(),
                    state: step.state(),
                    ended: changed,
                    studies: refers.studies(),
                    series: refers.series,
                });
            }
            Ok(ended)
        })
    }

    /// This is made of a step that has ended: these notices are queued, and it is not among
    /// [`ended_steps`](Archive::ended_steps) any more, in one transaction. `false` if it was not any more, and then nothing is queued.
    ///
    /// # Errors
    /// [`Error::NoNotice`]; what the index says.
    pub fn ended_step_done(&self, id: i64, notices: Vec<Notice>) -> Result<bool, Error> {
        self.inner.committer.run(move |writing| {
            let removed =
                writing.index.prepare_cached("DELETE FROM ended_steps WHERE id = ?1")?.execute([id])?;
            if removed > 0 {
                notices.iter().try_for_each(|notice| notices::insert(writing, notice).map(drop))?;
            }
            Ok(removed > 0)
        })
    }
}

/// In the transaction in which the step ends.
pub(super) fn insert(writing: &Writing<'_>, mpps: i64) -> Result<(), Error> {
    writing.index.prepare_cached("INSERT INTO ended_steps (mpps) VALUES (?1)")?.execute([mpps])?;
    writing.wake();
    Ok(())
}
