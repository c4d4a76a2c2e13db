//! The index: a row for each patient, study, series and instance.
//!
//! Each row has what is searched for by itself, and a data set in Explicit VR Little Endian with the other attributes
//! of its level, its text in UTF-8; a study also one with its patient's. A column of an attribute without a value is empty; NULL is a value
//! that SQL cannot compare as `matching` does: it is to pass. Beside them, `unsynced` has the bytes of small files that
//! may not survive a power cut by themselves yet.

mod beyond_3;
mod beyond_4;
mod beyond_5;
mod beyond_6;
mod migrate;
#[cfg(feature = "postgres")]
pub(crate) mod postgres;
pub(crate) mod sqlite;

use self::beyond_3::COUNTED;
use self::beyond_6::{COUNT_NEW, NEW_ARE_COUNTED};
use crate::sql::{Connection, Result};
use crate::{Durability, Error};

/// A patient is what tells one from another: the ID, whole and, if it is a single value, by itself; who issued it; the
/// name as [`Patient`](crate::patient::Patient) compares it; the date of birth. What is said of it is in the studies,
/// and `study` is the one that has the last word. The `source` of a study or series is the instance whose attributes
/// it has. An instance without a series is of no patient.
const TABLES: &str = "
    CREATE TABLE patients (
        id INTEGER PRIMARY KEY,
        patient_id TEXT,
        whole_id TEXT NOT NULL,
        issuer TEXT NOT NULL,
        name TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        study INTEGER
    );
    CREATE TABLE studies (
        id INTEGER PRIMARY KEY,
        patient INTEGER NOT NULL REFERENCES patients,
        uid TEXT NOT NULL UNIQUE,
        date TEXT,
        accession_number TEXT,
        source INTEGER NOT NULL,
        patient_data_set BLOB NOT NULL,
        data_set BLOB NOT NULL
    );
    CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        study INTEGER NOT NULL REFERENCES studies,
        uid TEXT NOT NULL UNIQUE,
        modality TEXT,
        source INTEGER NOT NULL,
        data_set BLOB NOT NULL
    );
    CREATE TABLE instances (
        id INTEGER PRIMARY KEY,
        series INTEGER REFERENCES series,
        uid TEXT NOT NULL UNIQUE,
        sop_class TEXT NOT NULL,
        transfer_syntax TEXT NOT NULL,
        file TEXT NOT NULL,
        file_length INTEGER NOT NULL,
        data_set_offset INTEGER NOT NULL,
        digest BLOB,
        unsynced INTEGER,
        data_set BLOB NOT NULL
    );
";

/// No two instances have one file: a file that is named for its instance is as unique as the UID, and the others, which
/// are few, have an index for it. One over all files would cost each instance two more pages to be written.
const INDEXES: &str = "
    CREATE UNIQUE INDEX instances_by_other_file ON instances (file)
        WHERE substr(file, -length(uid) - 5) <> '/' || uid || '.dcm';
    CREATE INDEX patients_by_patient_id ON patients (patient_id);
    CREATE INDEX patients_by_identity ON patients (whole_id, name);
    CREATE INDEX studies_by_patient ON studies (patient);
    CREATE INDEX studies_by_date ON studies (date);
    CREATE INDEX studies_by_accession_number ON studies (accession_number);
    CREATE INDEX series_by_study ON series (study);
    CREATE INDEX instances_by_series ON instances (series, sop_class);
";

const UNSYNCED: &str = "
    CREATE TABLE unsynced (
        id INTEGER PRIMARY KEY,
        file TEXT NOT NULL,
        bytes BLOB NOT NULL
    );
";

/// From the next transaction on.
pub(crate) fn set_durability(index: &Connection, durability: Durability) -> std::result::Result<(), Error> {
    match index {
        Connection::Sqlite(_) => sqlite::set_durability(index, durability),
        #[cfg(feature = "postgres")]
        Connection::Postgres(_) => postgres::set_durability(index, durability),
    }
}

/// Counts all rows, so that `totals` is right whatever it was.
pub(crate) fn count_anew(index: &Connection) -> Result<()> {
    index.execute_batch(&format!(
        "DELETE FROM totals; INSERT INTO totals SELECT * FROM ({COUNTED}) AS counted"
    ))?;
    new_are_counted(index)
}

/// Counts the instances that this transaction has stored. Who stores some does this before the commit; should it be left out, the next one
/// makes up for it.
pub(crate) fn count_new(index: &Connection) -> Result<()> {
    if index.is_shared() {
        return Ok(());
    }
    index.prepare_cached(COUNT_NEW)?.execute([])?;
    new_are_counted(index)
}

/// On PostgreSQL a trigger counts them, once a statement.
fn new_are_counted(index: &Connection) -> Result<()> {
    if index.is_shared() {
        return Ok(());
    }
    index.prepare_cached(NEW_ARE_COUNTED)?.execute([]).map(drop)
}

/// Whether `totals` is what counting all rows gives.
pub(crate) fn is_counted(index: &Connection) -> Result<bool> {
    let counted = format!("SELECT * FROM ({COUNTED}) AS counted WHERE number > 0");
    let told = "SELECT kind, value, number, bytes FROM totals WHERE number > 0";
    let sql = format!("SELECT NOT EXISTS ({counted} EXCEPT {told}) AND NOT EXISTS ({told} EXCEPT {counted})");
    index.query_row(&sql, [], |row| row.get(0))
}
