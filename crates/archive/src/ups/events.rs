//! The reports of steps among the notices.
//!
//! While its receiver has an association here, a report is *held*: it was not sent, and is not due for long. Whoever has the
//! association sends it there, in the order of the queue. What is due, and what was sent in vain, is sent over a new
//! association; reports that come after one that is due go the same way, so that the order stays.

use kerma_dictionary::AeTitle;
use kerma_service::ups::{Addressed, EventType};

use super::Telling;
use crate::clock::now;
use crate::notices::{self, Notice, Queued, Topic};
use crate::sql::{Connection, OptionalExtension as _, params};
use crate::writer::Writing;
use crate::{Archive, Error};

/// For so long a report is held, in milliseconds. Where there are other nodes they tell it after a shorter time, if the one with the
/// association is gone.
fn held(index: &Connection) -> i64 {
    if index.is_shared() { 90 * 1000 } else { 60 * 60 * 1000 }
}

/// Queues these reports, in their order.
pub(super) fn queue(writing: &Writing<'_>, reports: &[Addressed], telling: &Telling) -> Result<(), Error> {
    let mut last = None;
    for Addressed { receiving, report } in reports {
        let (calling, not_before) = match last {
            Some((of, to)) if of == *receiving => to,
            _ => (calling(writing, receiving, telling)?, not_before(writing, receiving, telling)?),
        };
        last = Some((*receiving, (calling, not_before)));
        let notice = Notice {
            topic: Topic::Ups,
            about: report.sop_instance.clone(),
            receiving: *receiving,
            calling,
            request: report.clone().request(),
            not_before,
        };
        notices::insert(writing, &notice)?;
    }
    Ok(())
}

/// The AE title under which this AE is told: the one that it called when it subscribed.
fn calling(writing: &Writing<'_>, receiving: &AeTitle, telling: &Telling) -> Result<AeTitle, Error> {
    // The subscription to all comes first.
    let sql = "SELECT calling FROM ups_subscriptions WHERE receiving = ?1 ORDER BY step LIMIT 1";
    let mut statement = writing.index.prepare_cached(sql)?;
    let calling = statement.query_row([receiving.to_string()], |row| notices::ae_title(row, 0)).optional()?;
    Ok(calling.unwrap_or(telling.calling))
}

/// When a new report for this AE is due.
fn not_before(writing: &Writing<'_>, receiving: &AeTitle, telling: &Telling) -> Result<i64, Error> {
    match (telling.is_here)(receiving) && hold(writing, receiving)? {
        true => Ok(now() + held(writing.index)),
        false => Ok(now()),
    }
}

/// Holds what waits for this AE; whether new reports are held, too. They are not if one is on its way over a new association.
fn hold(writing: &Writing<'_>, receiving: &AeTitle) -> Result<bool, Error> {
    let index = writing.index;
    let sql = "SELECT tries, next_try FROM notices WHERE receiving = ?1 AND topic = ?2 ORDER BY id LIMIT 1";
    let (receiving, topic) = (receiving.to_string(), Topic::Ups.as_str());
    let first = index
        .prepare_cached(sql)?
        .query_row(params![receiving, topic], |row| Ok((row.get::<u32>(0)?, row.get::<i64>(1)?)))
        .optional()?;
    let now = now();
    match first {
        Some((_, next_try)) if next_try <= now => Ok(false),
        None | Some((0, _)) => Ok(true),
        // It was sent in vain, and those behind it wait for it.
        Some(_) => {
            let sql = "UPDATE notices SET next_try = ?3, tries = 0
                       WHERE receiving = ?1 AND topic = ?2";
            index.prepare_cached(sql)?.execute(params![receiving, topic, now + held(index)])?;
            Ok(true)
        }
    }
}

/// Reports of the SCP's status that are not told yet leave the queue.
pub(super) fn forget_scp_status(writing: &Writing<'_>) -> Result<(), Error> {
    let sql = "DELETE FROM notices WHERE topic = ?1 AND event_type = ?2";
    let kind = params![Topic::Ups.as_str(), EventType::ScpStatus.id()];
    writing.index.prepare_cached(sql)?.execute(kind)?;
    writing.wake();
    Ok(())
}

impl Archive {
    /// Reports that were sent to this AE in vain are held, because it has an association here now; whether it has any that are held.
    ///
    /// # Errors
    /// What the index says.
    pub fn hold_ups_events(&self, receiving: AeTitle) -> Result<bool, Error> {
        let sql = "SELECT EXISTS (SELECT 1 FROM notices WHERE receiving = ?1 AND topic = ?2)";
        let waits = |index: &Connection| {
            let of = params![receiving.to_string(), Topic::Ups.as_str()];
            Ok(index.prepare_cached(sql)?.query_row(of, |row| row.get::<bool>(0))?)
        };
        if !self.inner.read(waits)? {
            return Ok(false);
        }
        self.inner.committer.run(move |writing| hold(writing, &receiving))
    }

    /// The first of the reports that are held for this AE.
    ///
    /// # Errors
    /// What the index says.
    pub fn held_ups_events(&self, receiving: &AeTitle, most: usize) -> Result<Vec<Queued>, Error> {
        let sql = format!(
            "SELECT {} FROM notices
             WHERE receiving = ?1 AND topic = ?2 AND tries = 0 AND next_try > ?3
             ORDER BY id LIMIT ?4",
            notices::COLUMNS
        );
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(&sql)?;
            let of = params![receiving.to_string(), Topic::Ups.as_str(), now(), most];
            Ok(statement.query_map(of, notices::queued)?.collect::<Result<_, _>>()?)
        })
    }

    /// Nothing is held for this AE any more, since it has no association here.
    ///
    /// # Errors
    /// What the index says.
    pub fn release_ups_events(&self, receiving: AeTitle) -> Result<(), Error> {
        if self.held_ups_events(&receiving, 1)?.is_empty() {
            return Ok(());
        }
        self.inner.committer.run(move |writing| {
            let sql = "UPDATE notices SET next_try = ?3
                       WHERE receiving = ?1 AND topic = ?2 AND tries = 0 AND next_try > ?3";
            let of = params![receiving.to_string(), Topic::Ups.as_str(), now()];
            writing.index.prepare_cached(sql)?.execute(of)?;
            writing.wake();
            Ok(())
        })
    }

    /// Those to whom a report of the SCP's status is on its way.
    ///
    /// # Errors
    /// What the index says.
    pub fn ups_scp_status_waits(&self) -> Result<Vec<AeTitle>, Error> {
        let sql = "SELECT DISTINCT receiving FROM notices WHERE topic = ?1 AND event_type = ?2 AND tries = 0";
        self.inner.read(|index| {
            let kind = params![Topic::Ups.as_str(), EventType::ScpStatus.id()];
            let mut statement = index.prepare_cached(sql)?;
            Ok(statement.query_map(kind, |row| notices::ae_title(row, 0))?.collect::<Result<_, _>>()?)
        })
    }
}
