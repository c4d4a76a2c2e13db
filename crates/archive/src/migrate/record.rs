//! How far a source was followed: a row of the target, in a table that is made with the first migration.

use crate::sql::{Connection, OptionalExtension as _, params};
use crate::{Archive, Error};

use super::{NotMigrated, department};

/// `number` is the last change of the source that the target has. Unless `is_whole`, instances from before the first of them may be
/// missing. `department` is the digest of the department's rows as they were copied, empty before they were.
const TABLE: &str = "
    CREATE TABLE IF NOT EXISTS migrated (
        source TEXT PRIMARY KEY,
        number BIGINT NOT NULL,
        is_whole BIGINT NOT NULL,
        department TEXT NOT NULL
    )
";

/// A row of it.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) number: i64,
    pub(super) is_whole: bool,
    pub(super) department: String,
}

impl Record {
    /// The record of this source; a new one begins at this change. Nothing of the source is copied before it is there, so that no
    /// removal is missed.
    pub(super) fn begin(target: &Archive, source: &str, last: i64) -> Result<Record, NotMigrated> {
        let of = source.to_owned();
        let (record, in_use) = target.inner.committer.run(move |writing| {
            let index = writing.index;
            index.execute_batch(TABLE)?;
            let known = find(index, &of)?;
            let department = known.as_ref().map_or_else(String::new, |known| known.department.clone());
            let in_use = department::of_its_own(index, &department)?;
            // A source with a smaller number has been made anew.
            let known = known.filter(|known| known.number <= last);
            let record = known.unwrap_or(Record { number: last, is_whole: false, department });
            if in_use.is_none() {
                record.write(index, &of)?;
            }
            Ok((record, in_use))
        })?;
        match in_use {
            Some(table) => Err(NotMigrated::InUse(table)),
            None => Ok(record),
        }
    }

    pub(super) fn note(&self, target: &Archive, source: &str) -> Result<(), Error> {
        let (record, of) = (self.clone(), source.to_owned());
        target.inner.committer.run(move |writing| record.write(writing.index, &of))
    }

    pub(super) fn write(&self, index: &Connection, source: &str) -> Result<(), Error> {
        let sql = "INSERT INTO migrated (source, number, is_whole, department) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (source) DO UPDATE SET number = excluded.number, is_whole = excluded.is_whole,
                       department = excluded.department";
        let Record { number, is_whole, department } = self;
        index.prepare_cached(sql)?.execute(params![source, number, is_whole, department])?;
        Ok(())
    }
}

fn find(index: &Connection, source: &str) -> Result<Option<Record>, Error> {
    let sql = "SELECT number, is_whole, department FROM migrated WHERE source = ?1";
    let mut statement = index.prepare(sql)?;
    let found = statement.query_row([source], |row| {
        Ok(Record { number: row.get(0)?, is_whole: row.get(1)?, department: row.get(2)? })
    });
    Ok(found.optional()?)
}
