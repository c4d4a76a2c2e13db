//! The table `changes`: what was stored, changed and removed, in its order.

use kerma_dictionary::Uid;

use crate::clock;
use crate::sql::{self, Connection, params};

/// What became of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Stored,
    /// Its content is another.
    Changed,
    /// It is gone.
    Removed,
}

/// An entry of the change feed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// Larger than that of each change before; no number comes twice. There may be gaps.
    pub number: i64,
    /// When, in seconds since 1970.
    pub time: i64,
    /// What became of the instance.
    pub kind: ChangeKind,
    /// The SOP Instance UID.
    pub instance: Uid,
    /// The Study Instance UID of what was stored or removed, of what was changed the one that it has now; `None` of an
    /// object of no patient.
    pub study: Option<Uid>,
}

/// Notes a change; its number.
pub(crate) fn note(
    index: &Connection,
    kind: ChangeKind,
    instance: &str,
    study: Option<&str>,
) -> sql::Result<i64> {
    let sql = "INSERT INTO changes (time, kind, instance, study) VALUES (?1, ?2, ?3, ?4) RETURNING number";
    index.insert(sql, params![clock::seconds(), kind as i64, instance, study])
}

/// The number of the last change; 0 if there is none.
pub(crate) fn last(index: &Connection) -> sql::Result<i64> {
    let sql = match index.is_shared() {
        true => "SELECT coalesce(max(number), 0) FROM changes",
        // An index of an older version has instances with larger numbers, and no changes of them.
        false => "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'changes'",
    };
    index.prepare_cached(sql)?.query_row([], |row| row.get(0))
}

/// The changes after this number, in their order.
pub(crate) fn after(index: &Connection, number: i64, most: usize) -> sql::Result<Vec<Change>> {
    let sql =
        "SELECT number, time, kind, instance, study FROM changes WHERE number > ?1 ORDER BY number LIMIT ?2";
    let mut statement = index.prepare_cached(sql)?;
    let uid = |text: String| Uid::from_bytes(text.as_bytes());
    let changes = statement.query_map(params![number, most], |row| {
        Ok(Change {
            number: row.get(0)?,
            time: row.get(1)?,
            kind: match row.get::<i64>(2)? {
                0 => ChangeKind::Stored,
                1 => ChangeKind::Changed,
                _ => ChangeKind::Removed,
            },
            instance: uid(row.get(3)?),
            study: row.get::<Option<String>>(4)?.map(uid),
        })
    })?;
    changes.collect()
}
