//! The index as a file of SQLite.

use std::fs::{File, OpenOptions};
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use super::beyond_3::{BEYOND_3, NUMBERS, TRIGGERS};
use super::beyond_4::BEYOND_4;
use super::beyond_5::BEYOND_5;
use super::beyond_6::beyond_6;
use super::{INDEXES, TABLES, UNSYNCED, count_anew, migrate};
use crate::rows::names;
use crate::sql::{Connection, IndexError};
use crate::{Durability, Error, ReadableBy};

/// The version of these tables.
const SCHEMA: i64 = 7;

/// After so many pages of 4 KiB the log is written back: seldom, as what is in `unsynced` is gone soon.
const CHECKPOINT: i64 = 4096;

/// The connection that writes; makes the tables if there are none, and takes over those of an older version.
pub(crate) fn open_writer(
    path: &Path,
    durability: Durability,
    readable_by: ReadableBy,
) -> Result<Connection, Error> {
    // SQLite gives the files beside the index the mode that the index has.
    let created = readable_by.open(path, OpenOptions::new().create(true).truncate(false).write(true));
    created.map_err(|error| match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            Error::NotWritable { index: path.to_owned(), why: error.to_string() }
        }
        _ => Error::File(path.to_owned(), error),
    })?;
    let connection = open(path).map_err(Error::opening(path))?;
    prepare(&connection, path, durability).map_err(|error| match error {
        Error::Index(error) => Error::opening(path)(error),
        error => error,
    })?;
    Ok(connection)
}

/// From the next transaction on.
pub(crate) fn set_durability(connection: &Connection, durability: Durability) -> Result<(), Error> {
    let synchronous = match durability {
        Durability::Full => "FULL",
        Durability::Relaxed => "NORMAL",
    };
    set(connection, "synchronous", synchronous)
}

/// So many statements are kept for the next time: more than an instance needs.
const STATEMENTS: usize = 64;

fn open(path: &Path) -> Result<Connection, IndexError> {
    let connection = rusqlite::Connection::open(path)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(Connection::Sqlite(connection))
}

/// Sets something of the connection; nothing of one to another engine.
fn set(connection: &Connection, name: &str, value: impl rusqlite::ToSql) -> Result<(), Error> {
    match connection.sqlite() {
        Some(connection) => Ok(connection.pragma_update(None, name, value).map_err(IndexError::from)?),
        None => Ok(()),
    }
}

/// The version of the tables that are in the file.
fn version(connection: &Connection) -> Result<i64, IndexError> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

fn wait_for_locks(connection: &Connection) -> Result<(), IndexError> {
    connection.sqlite().map_or(Ok(()), |connection| Ok(connection.busy_timeout(BUSY)?))
}

fn prepare(connection: &Connection, path: &Path, durability: Durability) -> Result<(), Error> {
    wait_for_locks(connection)?;
    // Before the first change, which that of the journal is.
    let found = version(connection)?;
    if !connection.query_row(HAS_OURS, [], |row| row.get(0))?
        || (found == 0 && connection.query_row(HAS_TABLES, [], |row| row.get(0))?)
    {
        return Err(Error::OtherFile(path.to_owned()));
    }
    if !matches!(found, 0 | 2..=SCHEMA) {
        return Err(Error::Schema { index: path.to_owned(), found, known: SCHEMA });
    }
    set(connection, "journal_mode", "WAL")?;
    set_durability(connection, durability)?;
    set(connection, "wal_autocheckpoint", CHECKPOINT)?;
    // Tables that are made anew must not be missed meanwhile; within a transaction this cannot be changed.
    set(connection, "foreign_keys", false)?;
    let transaction = connection.begin()?;
    let found = version(&transaction)?;
    match found {
        0 => transaction.execute_batch(&[TABLES, INDEXES, UNSYNCED].concat())?,
        2 => {
            log::warn!(
                "{}: the index is of an older version and is taken over. What each study says of its patient was not kept \
                 there: a check takes it from the files",
                path.display()
            );
            migrate::from_2(&transaction)?;
        }
        SCHEMA => {}
        3.. => log::info!("{}: the index is of schema {found}, and is taken over", path.display()),
        found => return Err(Error::Schema { index: path.to_owned(), found, known: SCHEMA }),
    }
    if found < 4 {
        transaction.execute_batch(&[BEYOND_3, NUMBERS, TRIGGERS].concat())?;
    }
    if found < 5 {
        transaction.execute_batch(&BEYOND_4.concat())?;
    }
    if found < 6 {
        transaction.execute_batch(BEYOND_5)?;
        let mut last = Some(0);
        while let Some(after) = last {
            last = names::fill(&transaction, after)?;
        }
    }
    if found < 7 {
        transaction.execute_batch(&beyond_6())?;
    }
    if found < 4 {
        count_anew(&transaction)?;
    }
    // Even if it is the same: that the index can be written shows now, and not with the first instance.
    set(&transaction, "user_version", SCHEMA)?;
    transaction.commit()?;
    set(connection, "foreign_keys", true)?;
    // What a statement may have to take back is not written to the folder of temporary files, which others have too, or which
    // is not there. To take an index over may need more than there is memory; from then on it is little.
    set(connection, "temp_store", "MEMORY")?;
    Ok(())
}

/// The schema of an index, if it is one that is read as it is.
pub(crate) fn check_version(index: &Connection, path: &Path) -> Result<(), Error> {
    match version(index)? {
        SCHEMA => Ok(()),
        found => Err(Error::Schema { index: path.to_owned(), found, known: SCHEMA }),
    }
}

/// Whether the pages of the index are in order.
pub(crate) fn verify(index: &Connection, path: &Path) -> Result<(), Error> {
    let damaged = |why: String| {
        let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
        Error::Damaged(path.to_owned(), rusqlite::Error::SqliteFailure(code, Some(why)).into())
    };
    let verdict = index.query_row("PRAGMA quick_check(1)", [], |row| row.get::<String>(0));
    match verdict.map_err(Error::opening(path))?.as_str() {
        "ok" => Ok(()),
        why => Err(damaged(why.to_owned())),
    }
}

/// Whether the file is the index of an archive, as far as it can be read: what is neither is not for an archive to remove.
pub(crate) fn is_index(path: &Path) -> std::io::Result<bool> {
    let mut head = Vec::new();
    File::open(path)?.take(MAGIC.len() as u64).read_to_end(&mut head)?;
    if !MAGIC.starts_with(&head) {
        return Ok(false);
    }
    // One that is damaged is one still.
    Ok(!is_of_another_program(path))
}

/// Whether the file is a database with the tables of another program.
pub(crate) fn is_of_another_program(path: &Path) -> bool {
    let others = open_reader(path)
        .and_then(|index| Ok(index.query_row(&format!("SELECT NOT ({HAS_OURS})"), [], |row| row.get(0))?));
    others.unwrap_or(false)
}

/// Whether nobody has made tables, or those of an archive are there: other programs have versions of 2 or 3 as well.
const HAS_OURS: &str = "
    SELECT count(*) = 0 OR sum(name IN ('patients', 'studies', 'series', 'instances')) = 4
    FROM sqlite_master WHERE type = 'table'
";

/// Whether somebody has made tables.
const HAS_TABLES: &str = "SELECT count(*) > 0 FROM sqlite_master WHERE type = 'table'";

/// What a file of SQLite begins with; an empty file is one too.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// A connection that reads beside the one that writes.
pub(crate) fn open_reader(path: &Path) -> Result<Connection, Error> {
    let connection = open(path)?;
    wait_for_locks(&connection)?;
    set(&connection, "query_only", true)?;
    Ok(connection)
}

/// How long to wait for a lock: with WAL only a checkpoint or a recovery holds one.
const BUSY: Duration = Duration::from_secs(10);

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::scratch::Scratch;

    /// The tables as schema 6 had them.
    pub(in crate::schema) fn make_schema_6(index: &Connection) {
        let tables = [TABLES, INDEXES, UNSYNCED, BEYOND_3, NUMBERS, TRIGGERS, BEYOND_5];
        index.execute_batch(&[tables.as_slice(), BEYOND_4].concat().concat()).unwrap();
        set(index, "user_version", 6).unwrap();
    }

    fn setting(connection: &Connection, name: &str) -> String {
        let value: rusqlite::types::Value =
            connection.sqlite().unwrap().pragma_query_value(None, name, |row| row.get(0)).unwrap();
        format!("{value:?}")
    }

    #[test]
    fn a_commit_survives_a_power_cut_unless_relaxed() {
        let scratch = Scratch::new("schema");
        let path = scratch.path().join("index.sqlite");
        let full = open_writer(&path, Durability::Full, ReadableBy::Owner).unwrap();
        assert_eq!(setting(&full, "journal_mode"), "Text(\"wal\")");
        assert_eq!(setting(&full, "synchronous"), "Integer(2)");
        drop(full);
        let relaxed = open_writer(&path, Durability::Relaxed, ReadableBy::Owner).unwrap();
        assert_eq!(setting(&relaxed, "synchronous"), "Integer(1)");
    }

    #[test]
    fn who_writes_needs_no_folder_of_temporary_files() {
        let scratch = Scratch::new("schema");
        let writer =
            open_writer(&scratch.path().join("index.sqlite"), Durability::Full, ReadableBy::Owner).unwrap();
        assert_eq!(setting(&writer, "temp_store"), "Integer(2)");
    }

    #[test]
    fn an_index_of_another_version_is_left_alone() {
        let scratch = Scratch::new("version");
        let path = scratch.path().join("index.sqlite");
        let index = open_writer(&path, Durability::Full, ReadableBy::Owner).unwrap();
        set(&index, "user_version", 99).unwrap();
        drop(index);
        let refused = open_writer(&path, Durability::Full, ReadableBy::Owner);
        assert!(matches!(refused, Err(Error::Schema { found: 99, known: SCHEMA, .. })));
    }

    #[test]
    fn what_is_no_index_is_told_with_what_to_do() {
        let scratch = Scratch::new("no-index");
        let path = scratch.path().join("index.sqlite");
        std::fs::write(&path, "no database".repeat(1000)).unwrap();
        let refused = open_writer(&path, Durability::Full, ReadableBy::Owner).unwrap_err();
        assert!(matches!(refused, Error::Damaged(..)), "{refused:?}");
        assert!(refused.to_string().contains("kerma qrscp --check"), "{refused}");
    }

    #[cfg(unix)]
    #[test]
    fn an_index_that_is_made_is_readable_by_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let scratch = Scratch::new("index-mode");
        let path = scratch.path().join("index.sqlite");
        let _index = open_writer(&path, Durability::Full, ReadableBy::Owner).unwrap();
        for file in std::fs::read_dir(scratch.path()).unwrap() {
            let file = file.unwrap();
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
        }
    }

    #[test]
    fn an_index_is_told_from_what_is_none() {
        let scratch = Scratch::new("is-index");
        let [index, other, text, empty] =
            ["index.sqlite", "other", "text", "empty"].map(|name| scratch.path().join(name));
        open_writer(&index, Durability::Full, ReadableBy::Owner).unwrap();
        rusqlite::Connection::open(&other)
            .unwrap()
            .execute_batch("CREATE TABLE recipes (name TEXT)")
            .unwrap();
        std::fs::write(&text, "SQLite is not what this is").unwrap();
        std::fs::write(&empty, "").unwrap();
        let found = [&index, &other, &text, &empty].map(|path| is_index(path).unwrap());
        assert_eq!(found, [true, false, false, true]);
        let refused = open_writer(&other, Durability::Full, ReadableBy::Owner);
        assert!(matches!(refused, Err(Error::OtherFile(_))), "{refused:?}");
        // Damaged, and an index still.
        std::fs::write(&index, [MAGIC, &[7; 5000]].concat()).unwrap();
        assert!(is_index(&index).unwrap());
    }

    #[test]
    fn what_is_no_index_is_left_alone_to_the_byte_whatever_version_it_says() {
        let scratch = Scratch::new("other-index");
        for (version, tables) in
            [(0, "recipes"), (2, "recipes"), (SCHEMA, "recipes"), (77, "recipes"), (3, "instances")]
        {
            let path = scratch.path().join(format!("{version}-{tables}"));
            let make = format!("CREATE TABLE {tables} (name TEXT); PRAGMA user_version = {version}");
            rusqlite::Connection::open(&path).unwrap().execute_batch(&make).unwrap();
            let before = std::fs::read(&path).unwrap();
            assert!(!is_index(&path).unwrap(), "{path:?}");
            let refused = open_writer(&path, Durability::Full, ReadableBy::Owner);
            assert!(matches!(refused, Err(Error::OtherFile(_))), "{path:?}: {refused:?}");
            assert_eq!(std::fs::read(&path).unwrap(), before, "{path:?} was changed");
            let root = scratch.path().join("archive");
            let options = crate::Options { index: Some(path.clone()), ..crate::Options::default() };
            let opened = crate::Archive::open(&root, options).err();
            assert!(matches!(opened, Some(Error::OtherFile(_))), "{path:?}: {opened:?}");
            assert!(!root.exists(), "an archive was begun beside {path:?}");
            assert_eq!(std::fs::read(&path).unwrap(), before, "{path:?} was changed");
        }
    }

    #[test]
    fn a_reader_cannot_write() {
        let scratch = Scratch::new("reader");
        let path = scratch.path().join("index.sqlite");
        open_writer(&path, Durability::Full, ReadableBy::Owner).unwrap();
        let reader = open_reader(&path).unwrap();
        assert!(reader.execute("DELETE FROM patients", []).is_err());
    }
}
