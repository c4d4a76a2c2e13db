//! The table `unsynced`: small files of which the index has the bytes until they are synced.

use super::Stored;
#[cfg(feature = "postgres")]
use crate::sql::Value;
use crate::sql::{self, Connection, OptionalExtension as _, Row, params};
use crate::{Error, clock};

/// A file of which the index, or the journal, has the bytes.
#[derive(Debug)]
pub(crate) struct Unsynced {
    /// In the table.
    pub(crate) id: i64,
    /// Relative to the root.
    pub(crate) file: String,
    pub(crate) bytes: Vec<u8>,
    /// Whether it is the journal that has the bytes: then the ID is their position there.
    pub(crate) in_journal: bool,
}

impl Unsynced {
    /// Puts bytes into the index.
    pub(crate) fn insert(index: &Connection, id: i64, file: &str, bytes: &[u8]) -> sql::Result<()> {
        let sql = "INSERT INTO unsynced (id, file, bytes) VALUES (?1, ?2, ?3)";
        index.prepare_cached(sql)?.execute(params![id, file, bytes]).map(drop)
    }

    /// The row of this ID.
    pub(crate) fn find(index: &Connection, id: i64) -> sql::Result<Unsynced> {
        let sql = "SELECT id, file, bytes FROM unsynced WHERE id = ?1";
        index.prepare_cached(sql)?.query_row([id], Unsynced::from_row)
    }

    fn from_row(row: &Row<'_>) -> sql::Result<Unsynced> {
        Ok(Unsynced { id: row.get(0)?, file: row.get(1)?, bytes: row.get(2)?, in_journal: false })
    }

    /// The IDs of all.
    pub(crate) fn all_ids(index: &Connection) -> sql::Result<Vec<i64>> {
        index.prepare_cached("SELECT id FROM unsynced")?.query_map([], |row| row.get(0))?.collect()
    }

    /// Takes the bytes out of the index.
    pub(crate) fn delete(index: &Connection, id: i64) -> sql::Result<()> {
        index.prepare_cached("DELETE FROM unsynced WHERE id = ?1")?.execute([id]).map(drop)
    }

    /// Takes the bytes of these out of the index.
    pub(crate) fn delete_each(index: &Connection, ids: &[i64]) -> sql::Result<()> {
        #[cfg(feature = "postgres")]
        if index.is_shared() && !ids.is_empty() {
            let ids = ids.iter().map(|id| Value::Integer(*id)).collect();
            let sql = "DELETE FROM unsynced WHERE id = ANY(CAST(?1 AS BIGINT[]))";
            return index.prepare_cached(sql)?.query_lists(&[ids]).map(drop);
        }
        ids.iter().try_for_each(|id| Unsynced::delete(index, *id))
    }

    /// Takes the bytes of all files out of the index.
    pub(crate) fn delete_all(index: &Connection) -> sql::Result<()> {
        index.execute("DELETE FROM unsynced", []).map(drop)
    }

    /// The bytes of a stored file, if the index has them.
    pub(crate) fn bytes(index: &Connection, stored: &Stored) -> sql::Result<Option<Vec<u8>>> {
        let mut statement = index.prepare_cached("SELECT bytes FROM unsynced WHERE id = ?1 AND file = ?2")?;
        statement.query_row(params![stored.unsynced, stored.file], |row| row.get(0)).optional()
    }

    /// Gives all of them to `take`, one at a time, in the order of their IDs.
    pub(crate) fn each(
        index: &Connection,
        mut take: impl FnMut(Unsynced) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut statement = index.prepare("SELECT id, file, bytes FROM unsynced ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(Unsynced::from_row(&row)?)?;
        }
        Ok(())
    }

    /// IDs that no row has had, from the first to the one behind the last. Nodes that share an index are given some by it;
    /// else they go on from the time when the archive was opened.
    pub(crate) fn ids(index: &Connection) -> sql::Result<(i64, i64)> {
        const SOME: i64 = 1000;
        if !index.is_shared() {
            return Ok((Unsynced::first_id() + 1, i64::MAX));
        }
        let first: i64 = index.query_row("SELECT nextval('unsynced_ids')", [], |row| row.get(0))?;
        Ok((first, first + SOME))
    }

    /// The time, as a number that is larger than all before.
    pub(crate) fn first_id() -> i64 {
        i64::try_from(clock::since_1970().as_nanos()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;
    use crate::{Durability, ReadableBy, schema};

    #[test]
    fn bytes_are_known_by_their_id_and_name() {
        let scratch = Scratch::new("unsynced-again");
        let index =
            schema::sqlite::open_writer(&scratch.path().join("index"), Durability::Full, ReadableBy::Owner)
                .unwrap();
        for (id, content) in [(1, "first"), (2, "second")] {
            Unsynced::insert(&index, id, "name", content.as_bytes()).unwrap();
        }
        let found = |id, file: &str| {
            let transfer_syntax = kerma_dictionary::uids::IMPLICIT_VR_LITTLE_ENDIAN;
            let file = file.to_owned();
            let stored = Stored { file, transfer_syntax, length: 6, data_set_offset: 0, unsynced: Some(id) };
            Unsynced::bytes(&index, &stored).unwrap().map(|bytes| String::from_utf8(bytes).unwrap())
        };
        Unsynced::delete(&index, 1).unwrap();
        assert_eq!(found(2, "name").as_deref(), Some("second"));
        assert_eq!((found(1, "name"), found(2, "another")), (None, None));
        assert!(Unsynced::first_id() > 2);
    }
}
