//! The index: a row for each patient, study, series and instance.
//!
//! Each row has what is searched for by itself, and a data set in Explicit VR Little Endian with the other attributes
//! of its level, its text in UTF-8. A column of an attribute without a value is empty; NULL is a value
//! that SQL cannot compare as `matching` does: it is to pass. Beside them, `unsynced` has the bytes of small files that
//! may not survive a power cut by themselves yet.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use crate::{Durability, Error};

/// In `user_version`.
const SCHEMA: i64 = 2;

const TABLES: &str = "
    CREATE TABLE patients (
        id INTEGER PRIMARY KEY,
        identity TEXT NOT NULL UNIQUE,
        patient_id TEXT,
        data_set BLOB NOT NULL
    );
    CREATE INDEX patients_by_patient_id ON patients (patient_id);
    CREATE TABLE studies (
        id INTEGER PRIMARY KEY,
        patient INTEGER NOT NULL REFERENCES patients,
        uid TEXT NOT NULL UNIQUE,
        date TEXT,
        accession_number TEXT,
        data_set BLOB NOT NULL
    );
    CREATE INDEX studies_by_patient ON studies (patient);
    CREATE INDEX studies_by_date ON studies (date);
    CREATE INDEX studies_by_accession_number ON studies (accession_number);
    CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        study INTEGER NOT NULL REFERENCES studies,
        uid TEXT NOT NULL UNIQUE,
        modality TEXT,
        data_set BLOB NOT NULL
    );
    CREATE INDEX series_by_study ON series (study);
    CREATE TABLE instances (
        id INTEGER PRIMARY KEY,
        series INTEGER NOT NULL REFERENCES series,
        uid TEXT NOT NULL UNIQUE,
        sop_class TEXT NOT NULL,
        transfer_syntax TEXT NOT NULL,
        file TEXT NOT NULL,
        file_length INTEGER NOT NULL,
        data_set_offset INTEGER NOT NULL,
        unsynced INTEGER,
        data_set BLOB NOT NULL
    );
    CREATE INDEX instances_by_series ON instances (series, sop_class);
    CREATE TABLE unsynced (
        id INTEGER PRIMARY KEY,
        file TEXT NOT NULL,
        bytes BLOB NOT NULL
    );
";

/// After so many pages of 4 KiB the log is written back: seldom, as what is in `unsynced` is gone soon.
const CHECKPOINT: i64 = 4096;

/// The connection that writes; makes the tables if there are none.
pub(crate) fn open_writer(path: &Path, durability: Durability) -> Result<Connection, Error> {
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    let synchronous = match durability {
        Durability::Full => "FULL",
        Durability::Relaxed => "NORMAL",
    };
    connection.pragma_update(None, "synchronous", synchronous)?;
    connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match found {
        0 => {
            let transaction = connection.transaction()?;
            transaction.execute_batch(TABLES)?;
            transaction.pragma_update(None, "user_version", SCHEMA)?;
            transaction.commit()?;
        }
        SCHEMA => {}
        found => return Err(Error::Schema { found, known: SCHEMA }),
    }
    Ok(connection)
}

/// A connection that reads beside the one that writes.
pub(crate) fn open_reader(path: &Path) -> Result<Connection, Error> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

/// How long to wait for a lock: with WAL only a checkpoint or a recovery holds one.
const BUSY: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn setting(connection: &Connection, name: &str) -> String {
        let value: rusqlite::types::Value =
            connection.pragma_query_value(None, name, |row| row.get(0)).unwrap();
        format!("{value:?}")
    }

    #[test]
    fn a_commit_survives_a_power_cut_unless_relaxed() {
        let scratch = Scratch::new("schema");
        let path = scratch.path().join("index.sqlite");
        let full = open_writer(&path, Durability::Full).unwrap();
        assert_eq!(setting(&full, "journal_mode"), "Text(\"wal\")");
        assert_eq!(setting(&full, "synchronous"), "Integer(2)");
        drop(full);
        let relaxed = open_writer(&path, Durability::Relaxed).unwrap();
        assert_eq!(setting(&relaxed, "synchronous"), "Integer(1)");
    }

    #[test]
    fn an_index_of_another_version_is_left_alone() {
        let scratch = Scratch::new("version");
        let path = scratch.path().join("index.sqlite");
        let index = open_writer(&path, Durability::Full).unwrap();
        index.pragma_update(None, "user_version", 99).unwrap();
        drop(index);
        let refused = open_writer(&path, Durability::Full);
        assert!(matches!(refused, Err(Error::Schema { found: 99, known: SCHEMA })));
    }

    #[test]
    fn a_reader_cannot_write() {
        let scratch = Scratch::new("reader");
        let path = scratch.path().join("index.sqlite");
        open_writer(&path, Durability::Full).unwrap();
        let reader = open_reader(&path).unwrap();
        assert!(reader.execute("DELETE FROM patients", []).is_err());
    }
}
