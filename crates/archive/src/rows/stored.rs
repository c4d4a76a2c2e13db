use crate::sql::{self, Connection, Row};
use kerma_dictionary::Uid;

/// A file that is in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    /// Relative to the root.
    pub(crate) file: String,
    pub(crate) transfer_syntax: Uid,
    pub(crate) length: u64,
    pub(crate) data_set_offset: u64,
    /// The row with its bytes, as long as there is one.
    pub(crate) unsynced: Option<i64>,
}

impl Stored {
    /// The columns of `instances` for [`Stored::from_row`].
    pub(crate) const COLUMNS: &str = "file, transfer_syntax, file_length, data_set_offset, unsynced";

    /// The file of the row of `instances` with this ID.
    pub(crate) fn of_row(index: &Connection, id: i64) -> sql::Result<Stored> {
        let sql = format!("SELECT {} FROM instances WHERE id = ?1", Stored::COLUMNS);
        index.prepare_cached(&sql)?.query_row([id], |row| Stored::from_row(row, 0))
    }

    /// From a row in which [`Stored::COLUMNS`] begin at this column.
    pub(crate) fn from_row(row: &Row<'_>, first: usize) -> sql::Result<Stored> {
        Ok(Stored {
            file: row.get(first)?,
            transfer_syntax: Uid::from_bytes(row.get::<String>(first + 1)?.as_bytes()),
            length: row.get(first + 2)?,
            data_set_offset: row.get(first + 3)?,
            unsynced: row.get(first + 4)?,
        })
    }
}
