//! Which instances others know of, and which studies have changed since they were told: for who tells of that, such as
//! by Instance Availability Notification (PS3.4 annex R).
//!
//! ```text
//!   changes ──follow──► announcing: studies that have changed ──quiet──► whereabouts ──announce──► announced, and notices
//! ```

use std::collections::{BTreeMap, HashMap};

use kerma_dictionary::Uid;
use kerma_service::Reference;
use kerma_service::mpps::State;

use crate::mpps::EndedStep;
use crate::rows::{self, changes};
use crate::sql::{self, Connection, OptionalExtension as _, Row, params};
use crate::{Archive, Error, Notice, clock, notices};

/// A study that has changed since others were told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangedStudy {
    /// Its Study Instance UID. It may be there no more.
    pub study: Uid,
    /// The number of the last change of it.
    pub number: i64,
}

/// An instance, and the series that it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its Series Instance UID.
    pub series: Uid,
    /// The instance.
    pub instance: Reference,
}

/// Where the instances of a study are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Whereabouts {
    /// Those that are there.
    pub there: Vec<Placed>,
    /// Those that others know of, and that are nowhere any more.
    pub gone: Vec<Placed>,
    /// Whether others do not know that yet.
    pub is_news: bool,
}

impl Archive {
    /// Takes note of the studies that have changed, for [`changed_studies`](Archive::changed_studies): of all, or of those alone of
    /// which others were told. The first time, of those that change from now on.
    ///
    /// # Errors
    /// What the index says.
    pub fn follow_studies(&self, announced_alone: bool) -> Result<(), Error> {
        let (from, last) = self.inner.read(|index| Ok((followed(index)?, changes::last(index)?)))?;
        if from.is_some_and(|from| from >= last) {
            return Ok(());
        }
        self.inner.committer.run(move |writing| {
            let index = writing.index;
            let (from, last) = (followed(index)?, changes::last(index)?);
            let Some(from) = from else {
                index.execute("INSERT INTO announcing_from VALUES (?1)", [last])?;
                return Ok(());
            };
            let sql = "INSERT INTO announcing
                           SELECT study, max(number), max(time) * 1000 FROM changes
                           WHERE number > ?1 AND number <= ?2 AND study IS NOT NULL
                               AND (?3 = 0 OR study IN (SELECT study FROM announced))
                           GROUP BY study
                       ON CONFLICT (study) DO UPDATE SET number = excluded.number, time = excluded.time";
            index.prepare_cached(sql)?.execute(params![from, last, announced_alone])?;
            index.prepare_cached("UPDATE announcing_from SET number = ?1")?.execute([last])?;
            Ok(())
        })
    }

    /// Takes no note any more, and forgets which studies have changed; what others were told is remembered.
    ///
    /// # Errors
    /// What the index says.
    pub fn unfollow_studies(&self) -> Result<(), Error> {
        if self.inner.read(followed)?.is_none() {
            return Ok(());
        }
        self.inner.committer.run(|writing| {
            writing.index.execute_batch("DELETE FROM announcing; DELETE FROM announcing_from;")?;
            Ok(())
        })
    }

    /// Studies of which the last change was before this time, in milliseconds since 1970, and of which others are to be told: so many
    /// at most. If steps tell of their studies, not those with a step that is under way, unless nothing was heard of it for a
    /// day, or that is still among [`ended_steps`](Archive::ended_steps).
    ///
    /// # Errors
    /// What the index says.
    pub fn changed_studies(
        &self,
        before: i64,
        steps_tell: bool,
        most: usize,
    ) -> Result<Vec<ChangedStudy>, Error> {
        const DAY: i64 = 24 * 60 * 60 * 1000;
        let sql = "SELECT study, number FROM announcing a WHERE time < ?1 AND NOT (?2 AND EXISTS (
                       SELECT 1 FROM performed p JOIN mpps m ON m.id = p.mpps WHERE p.study = a.study
                       AND (m.state = ?3 AND m.changed > ?4
                            OR EXISTS (SELECT 1 FROM ended_steps e WHERE e.mpps = m.id))))
                   ORDER BY time LIMIT ?5";
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(sql)?;
            let under_way = State::InProgress.as_str();
            let values = params![before, steps_tell, under_way, clock::now() - DAY, most];
            let changed = |row: &Row<'_>| Ok(ChangedStudy { study: uid(row, 0)?, number: row.get(1)? });
            Ok(statement.query_map(values, changed)?.collect::<Result<_, _>>()?)
        })
    }

    /// Where the instances of a step that has ended are, by the studies that they are in. Those that are not there are
    /// `gone` from the study of the step, if it has one study.
    ///
    /// # Errors
    /// What the index says.
    pub fn whereabouts_of_step(&self, step: &EndedStep) -> Result<BTreeMap<Uid, Whereabouts>, Error> {
        let sql = "SELECT i.sop_class, se.uid, st.uid FROM instances i JOIN series se ON se.id = i.series
                   JOIN studies st ON st.id = se.study WHERE i.uid = ?1";
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(sql)?;
            let mut studies = BTreeMap::<Uid, Whereabouts>::new();
            let mut missing = Vec::new();
            for series in &step.series {
                for instance in &series.instances {
                    let found = statement.query_row([rows::text(&instance.sop_instance)], |row| {
                        let instance = Reference::new(uid(row, 0)?, instance.sop_instance.clone());
                        Ok((uid(row, 2)?, Placed { series: uid(row, 1)?, instance }))
                    });
                    match found.optional()? {
                        Some((study, placed)) => studies.entry(study).or_default().there.push(placed),
                        None => {
                            missing.push(Placed { series: series.uid.clone(), instance: instance.clone() })
                        }
                    }
                }
            }
            if let ([study], false) = (&step.studies[..], missing.is_empty()) {
                studies.entry(study.clone()).or_default().gone = missing;
            }
            Ok(studies)
        })
    }

    /// Queues these notices that tell where the instances of a step are, and remembers what they tell; the step is not
    /// among [`ended_steps`](Archive::ended_steps) any more. One transaction.
    ///
    /// # Errors
    /// [`Error::NoNotice`]; what the index says.
    pub fn announce_step(
        &self,
        step: i64,
        whereabouts: BTreeMap<Uid, Whereabouts>,
        notices: Vec<Notice>,
    ) -> Result<(), Error> {
        self.inner.committer.run(move |writing| {
            let index = writing.index;
            index.prepare_cached("DELETE FROM ended_steps WHERE id = ?1")?.execute([step])?;
            for (study, whereabouts) in &whereabouts {
                remember(index, rows::text(study), &whereabouts.there)?;
            }
            notices.iter().try_for_each(|notice| notices::insert(writing, notice).map(drop))
        })
    }

    /// Where the instances of a study are, and whether that is news.
    ///
    /// # Errors
    /// What the index says.
    pub fn whereabouts(&self, study: &Uid) -> Result<Whereabouts, Error> {
        self.inner.read(|index| {
            let there = placed(index, THERE, study)?;
            let known = placed(index, ANNOUNCED, study)?;
            let places: HashMap<&Uid, &Placed> =
                there.iter().map(|placed| (&placed.instance.sop_instance, placed)).collect();
            let are_same = known.len() == there.len()
                && known.iter().all(|known| places.get(&known.instance.sop_instance) == Some(&known));
            if are_same {
                return Ok(Whereabouts { there, ..Whereabouts::default() });
            }
            let mut is_anywhere = index.prepare_cached("SELECT 1 FROM instances WHERE uid = ?1")?;
            let mut gone = Vec::new();
            let mut unknown = there.len();
            for known in known {
                match places.get(&known.instance.sop_instance) {
                    Some(placed) if **placed == known => unknown -= 1,
                    Some(_) => {}
                    // One that is in another study now is told of with that.
                    None if is_anywhere.exists([rows::text(&known.instance.sop_instance)])? => {}
                    None => gone.push(known),
                }
            }
            let is_news = unknown > 0 || !gone.is_empty();
            Ok(Whereabouts { there, gone, is_news })
        })
    }

    /// Queues these notices that tell the whereabouts of a study that has changed, and remembers what they tell, in one
    /// transaction. If the study has changed again meanwhile it is still among those that have.
    ///
    /// # Errors
    /// [`Error::NoNotice`]; what the index says.
    pub fn announce(
        &self,
        changed: ChangedStudy,
        whereabouts: Whereabouts,
        notices: Vec<Notice>,
    ) -> Result<(), Error> {
        self.inner.committer.run(move |writing| {
            let (index, study) = (writing.index, rows::text(&changed.study));
            index
                .prepare_cached("DELETE FROM announcing WHERE study = ?1 AND number = ?2")?
                .execute(params![study, changed.number])?;
            index.prepare_cached("DELETE FROM announced WHERE study = ?1")?.execute([study])?;
            remember(index, study, &whereabouts.there)?;
            notices.iter().try_for_each(|notice| notices::insert(writing, notice).map(drop))
        })
    }
}

/// Others know that these are there.
fn remember(index: &Connection, study: &str, there: &[Placed]) -> Result<(), Error> {
    let mut insert = index.prepare_cached(
        "INSERT INTO announced VALUES (?1, ?2, ?3, ?4) ON CONFLICT (instance) DO UPDATE
               SET sop_class = excluded.sop_class, series = excluded.series, study = excluded.study",
    )?;
    for Placed { series, instance } in there {
        let (sop_class, sop_instance) = (rows::text(&instance.sop_class), rows::text(&instance.sop_instance));
        insert.execute([sop_instance, sop_class, rows::text(series), study])?;
    }
    Ok(())
}

/// The number of the last change that was taken note of.
fn followed(index: &Connection) -> Result<Option<i64>, Error> {
    let sql = "SELECT number FROM announcing_from";
    Ok(index.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?)
}

const THERE: &str = "SELECT i.uid, i.sop_class, se.uid FROM studies st
                     JOIN series se ON se.study = st.id JOIN instances i ON i.series = se.id
                     WHERE st.uid = ?1 ORDER BY se.id, i.id";
const ANNOUNCED: &str = "SELECT instance, sop_class, series FROM announced WHERE study = ?1";

fn placed(index: &Connection, sql: &str, study: &Uid) -> Result<Vec<Placed>, Error> {
    let mut statement = index.prepare_cached(sql)?;
    let placed = |row: &Row<'_>| {
        let instance = Reference::new(uid(row, 1)?, uid(row, 0)?);
        Ok(Placed { series: uid(row, 2)?, instance })
    };
    Ok(statement.query_map([rows::text(study)], placed)?.collect::<Result<_, _>>()?)
}

fn uid(row: &Row<'_>, column: usize) -> sql::Result<Uid> {
    Ok(Uid::from_bytes(row.get::<String>(column)?.as_bytes()))
}
