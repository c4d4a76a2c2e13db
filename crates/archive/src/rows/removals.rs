//! The table `removals`: files that the index does not name, and which are to go.

use crate::sql::{self, Connection, params};
use kerma_dictionary::Uid;

use super::Stored;

/// The number of a file that the index may name soon: it goes only if that does not come about.
const NOT_YET: i64 = i64::MAX;

/// The instance leaves the index with the change of this number; who began to read before finds it by its ID.
pub(crate) fn retire(index: &Connection, id: i64, number: i64) -> sql::Result<()> {
    leave(index, id, number)?;
    index.prepare_cached("DELETE FROM instances WHERE id = ?1")?.execute([id]).map(drop)
}

/// The file of the instance is another from the change of this number on.
pub(crate) fn leave(index: &Connection, id: i64, number: i64) -> sql::Result<()> {
    // A file is named twice only if an old index did so.
    let sql = "INSERT INTO removals (file, number, id, uid, sop_class, transfer_syntax, file_length, data_set_offset,
                                     unsynced)
               SELECT file, ?2, id, uid, sop_class, transfer_syntax, file_length, data_set_offset, unsynced
               FROM instances WHERE id = ?1 ON CONFLICT DO NOTHING";
    index.prepare_cached(sql)?.execute(params![id, number]).map(drop)
}

/// These files are to be removed unless the index comes to name them.
pub(crate) fn announce(index: &Connection, files: &[String]) -> sql::Result<()> {
    let mut insert = index.prepare_cached("INSERT INTO removals (file, number) VALUES (?1, ?2)")?;
    files.iter().try_for_each(|file| insert.execute(params![file, NOT_YET]).map(drop))
}

/// The index will not name these files: those that are announced still are to go.
pub(crate) fn give_up(index: &Connection, files: &[String]) -> sql::Result<()> {
    let mut update =
        index.prepare_cached("UPDATE removals SET number = 0 WHERE file = ?1 AND number = ?2")?;
    files.iter().try_for_each(|file| update.execute(params![file, NOT_YET]).map(drop))
}

/// The file stays where it is.
pub(crate) fn keep(index: &Connection, file: &str) -> sql::Result<()> {
    index.prepare_cached("DELETE FROM removals WHERE file = ?1")?.execute([file]).map(drop)
}

/// Files that left with changes up to this number, and are written for good.
pub(crate) fn up_to(index: &Connection, number: i64, most: usize) -> sql::Result<Vec<String>> {
    let mut statement = index.prepare_cached(
        "SELECT file FROM removals r
         WHERE number <= ?1
           AND (unsynced IS NULL OR NOT EXISTS (SELECT 1 FROM unsynced u WHERE u.id = r.unsynced))
         LIMIT ?2",
    )?;
    statement.query_map(params![number, most], |row| row.get(0))?.collect()
}

/// All of them.
pub(crate) fn all(index: &Connection) -> sql::Result<Vec<String>> {
    up_to(index, NOT_YET, usize::MAX >> 1)
}

/// Whether there are any, beside those that are announced.
pub(crate) fn are_there(index: &Connection) -> sql::Result<bool> {
    index.prepare_cached("SELECT 1 FROM removals WHERE number < ?1")?.exists([NOT_YET])
}

/// The instance that had this row, its SOP class and its file.
pub(crate) fn of_row(index: &Connection, id: i64) -> sql::Result<(Uid, Uid, Stored)> {
    let mut statement = index.prepare_cached(&format!(
        "SELECT uid, sop_class, {0} FROM instances WHERE id = ?1
         UNION ALL SELECT uid, sop_class, {0} FROM removals WHERE id = ?1",
        Stored::COLUMNS
    ))?;
    statement.query_row([id], |row| {
        let uid = |column| row.get::<String>(column).map(|uid| Uid::from_bytes(uid.as_bytes()));
        Ok((uid(0)?, uid(1)?, Stored::from_row(row, 2)?))
    })
}
