//! The rows of the steps and of the subscriptions.

use std::collections::BTreeMap;

use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{AeTitle, Uid, tags};
use kerma_service::ups::{Scope, Step, Subscription};

use crate::entry::single;
use crate::notices;
use crate::rows::text;
use crate::sql::{self, Connection, IndexError, OptionalExtension as _, params};
use crate::{Error, clock};

/// The columns that [`Row::read`] reads.
const COLUMNS: &str = "id, transaction_uid, finished, data_set";

/// A step as the index has it.
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) step: Step,
    finished: Option<i64>,
}

impl Row {
    fn read(row: &sql::Row<'_>) -> sql::Result<Row> {
        let transaction: Option<String> = row.get(1)?;
        let transaction = transaction.map(|uid| Uid::from_bytes(uid.as_bytes()));
        let attributes = data_set(row.get(3)?, 3)?;
        let no_step = || IndexError::unreadable(3, std::io::Error::other("a step has no UID or no state"));
        let step = Step::kept(attributes, transaction).ok_or_else(no_step)?;
        Ok(Row { id: row.get(0)?, step, finished: row.get(2)? })
    }
}

/// A subscription. What it is to has its own order among those of an AE.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Subscribed(pub(super) Subscription);

impl Subscribed {
    /// The AE, and the step; `None` for the one to all or to those that match.
    fn key(&self) -> (AeTitle, Option<&Uid>) {
        let step = match &self.0.scope {
            Scope::Step(step) => Some(step),
            Scope::Global | Scope::Filtered(_) => None,
        };
        (self.0.receiving, step)
    }
}

pub(super) fn data_set(bytes: Vec<u8>, column: usize) -> sql::Result<DataSet> {
    DataSet::read(bytes, Encoding::ExplicitVrLittleEndian)
        .map_err(|error| IndexError::unreadable(column, error))
}

/// The step of this UID.
pub(super) fn step(index: &Connection, sop_instance: &Uid) -> Result<Option<Row>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM ups_steps WHERE uid = ?1");
    Ok(index.prepare_cached(&sql)?.query_row([text(sop_instance)], Row::read).optional()?)
}

/// The steps after the one whose row has this ID, in the order of their rows.
pub(super) fn steps_after(index: &Connection, after: i64, most: usize) -> Result<Vec<Row>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM ups_steps WHERE id > ?1 ORDER BY id LIMIT ?2");
    let mut statement = index.prepare_cached(&sql)?;
    Ok(statement.query_map(params![after, most], Row::read)?.collect::<Result<_, _>>()?)
}

/// Writes a step in the place of its row, or in a new one; the ID of the row.
pub(super) fn put(index: &Connection, before: Option<&Row>, step: &Step) -> Result<i64, Error> {
    if let Some(before) = before.filter(|before| before.step == *step) {
        return Ok(before.id);
    }
    let attributes = step.attributes();
    let finished = before.and_then(|before| before.finished);
    let finished = step.state().is_final().then(|| finished.unwrap_or_else(clock::now));
    let study = single(attributes, tags::STUDY_INSTANCE_UID);
    let patient_id = single(attributes, tags::PATIENT_ID);
    let transaction = step.transaction().map(ToString::to_string);
    let bytes = attributes.to_vec(Encoding::ExplicitVrLittleEndian)?;
    let state = step.state().as_str();
    if let Some(before) = before {
        let sql = "UPDATE ups_steps SET state = ?2, transaction_uid = ?3, finished = ?4, patient_id = ?5, study = ?6,
                                        data_set = ?7
                   WHERE id = ?1";
        let values = params![before.id, state, transaction, finished, patient_id, study, bytes];
        index.prepare_cached(sql)?.execute(values)?;
        return Ok(before.id);
    }
    let sql = "INSERT INTO ups_steps (uid, state, transaction_uid, finished, patient_id, study, data_set)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING id";
    let values = params![text(step.sop_instance()), state, transaction, finished, patient_id, study, bytes];
    Ok(index.insert(sql, values)?)
}

/// The subscriptions that concern a step: those to it, and those to all or to those that match.
pub(super) fn subscribed(
    index: &Connection,
    id: Option<i64>,
    sop_instance: &Uid,
) -> Result<Vec<Subscribed>, Error> {
    let sql = "SELECT receiving, step, keys, deletion_lock, by_global FROM ups_subscriptions
               WHERE step = 0 OR step = ?1";
    let mut statement = index.prepare_cached(sql)?;
    let rows = statement.query_map([id.unwrap_or_default()], |row| of_row(row, sop_instance))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The subscriptions of this AE to these steps, and the one to all or to those that match.
pub(super) fn subscribed_of(
    index: &Connection,
    receiving: &AeTitle,
    steps: &[Row],
) -> Result<Vec<Subscribed>, Error> {
    let sql = "SELECT receiving, step, keys, deletion_lock, by_global FROM ups_subscriptions
               WHERE receiving = ?1 AND step = ?2";
    let mut statement = index.prepare_cached(sql)?;
    let nothing = Uid::from_static("");
    let of_steps = steps.iter().map(|row| (row.id, row.step.sop_instance()));
    let mut found = Vec::new();
    for (id, sop_instance) in std::iter::once((0, &nothing)).chain(of_steps) {
        let row = statement.query_row(params![receiving.to_string(), id], |row| of_row(row, sop_instance));
        found.extend(row.optional()?);
    }
    Ok(found)
}

/// A subscription, if not to all, to the step of this UID.
fn of_row(row: &sql::Row<'_>, sop_instance: &Uid) -> sql::Result<Subscribed> {
    let scope = match (row.get::<i64>(1)?, row.get::<Option<Vec<u8>>>(2)?) {
        (0, None) => Scope::Global,
        (0, Some(keys)) => Scope::Filtered(data_set(keys, 2)?),
        _ => Scope::Step(sop_instance.clone()),
    };
    Ok(Subscribed(Subscription {
        receiving: notices::ae_title(row, 0)?,
        scope,
        deletion_lock: row.get(3)?,
        by_global: row.get(4)?,
    }))
}

/// Writes how the subscriptions that concern the step of this row are now.
pub(super) fn put_subscribed(
    index: &Connection,
    id: Option<i64>,
    before: &[Subscribed],
    after: &[Subscribed],
    calling: &AeTitle,
) -> Result<(), Error> {
    change_subscribed(index, before, after, calling, |_| id)
}

/// Writes how the subscriptions to these steps, and to all or to those that match, are now.
pub(super) fn put_all(
    index: &Connection,
    steps: &[Row],
    before: &[Subscribed],
    after: &[Subscribed],
    calling: &AeTitle,
) -> Result<(), Error> {
    let ids: BTreeMap<&Uid, i64> = steps.iter().map(|row| (row.step.sop_instance(), row.id)).collect();
    change_subscribed(index, before, after, calling, |step| ids.get(step).copied())
}

fn change_subscribed(
    index: &Connection,
    before: &[Subscribed],
    after: &[Subscribed],
    calling: &AeTitle,
    id_of: impl Fn(&Uid) -> Option<i64>,
) -> Result<(), Error> {
    let row_of = |step: Option<&Uid>| step.map_or(Some(0), &id_of);
    let there: BTreeMap<_, _> = after.iter().map(|row| (row.key(), row)).collect();
    let known: BTreeMap<_, _> = before.iter().map(|row| (row.key(), row)).collect();
    for (receiving, step) in known.keys().filter(|key| !there.contains_key(*key)) {
        let sql = "DELETE FROM ups_subscriptions WHERE receiving = ?1 AND step = ?2";
        index.prepare_cached(sql)?.execute(params![receiving.to_string(), row_of(*step)])?;
    }
    // That to all comes first: those to steps that come by it are told under the same AE title.
    let sql = "INSERT INTO ups_subscriptions (receiving, step, keys, deletion_lock, by_global, calling)
               VALUES (?1, ?2, ?3, ?4, ?5,
                       CASE WHEN CAST(?5 AS BIGINT) <> 0 THEN coalesce((SELECT calling FROM ups_subscriptions WHERE receiving = ?1 AND step = 0), ?6)
                       ELSE ?6 END)
               ON CONFLICT (receiving, step) DO UPDATE SET keys = excluded.keys, deletion_lock = excluded.deletion_lock,
                                         by_global = excluded.by_global, calling = excluded.calling";
    let mut insert = index.prepare_cached(sql)?;
    for (key @ (receiving, step), row) in &there {
        let Subscription { scope, deletion_lock, by_global, .. } = &row.0;
        if known.get(key) == Some(row) {
            continue;
        }
        let keys = match scope {
            Scope::Filtered(keys) => Some(keys.to_vec(Encoding::ExplicitVrLittleEndian)?),
            Scope::Step(_) | Scope::Global => None,
        };
        let calling = calling.to_string();
        insert.execute(params![
            receiving.to_string(),
            row_of(*step),
            keys,
            deletion_lock,
            by_global,
            calling
        ])?;
    }
    Ok(())
}

/// Everybody who has subscribed to anything.
pub(super) fn receivers(index: &Connection) -> Result<Vec<AeTitle>, Error> {
    let sql = "SELECT DISTINCT receiving FROM ups_subscriptions ORDER BY receiving";
    let mut statement = index.prepare_cached(sql)?;
    Ok(statement.query_map([], |row| notices::ae_title(row, 0))?.collect::<Result<_, _>>()?)
}

/// The row and the UID of steps that entered a final state before this time and on which nobody has a deletion lock.
pub(super) fn finished(index: &Connection, before: i64, most: usize) -> Result<Vec<(i64, Uid)>, Error> {
    let sql = "SELECT id, uid FROM ups_steps s
               WHERE finished < ?1
                 AND NOT EXISTS (SELECT 1 FROM ups_subscriptions WHERE step = s.id AND deletion_lock <> 0)
               ORDER BY finished LIMIT ?2";
    let mut statement = index.prepare_cached(sql)?;
    let found = statement.query_map(params![before, most], |row| {
        Ok((row.get(0)?, Uid::from_bytes(row.get::<String>(1)?.as_bytes())))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Removes the step of this row, and the subscriptions to it.
pub(super) fn remove(index: &Connection, id: i64) -> Result<(), Error> {
    index.prepare_cached("DELETE FROM ups_subscriptions WHERE step = ?1")?.execute([id])?;
    index.prepare_cached("DELETE FROM ups_steps WHERE id = ?1")?.execute([id])?;
    Ok(())
}
