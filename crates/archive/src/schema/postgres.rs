//! The index in a database of PostgreSQL: the same tables, made and taken over by whichever node comes first.

use std::time::Duration;

use super::beyond_3::BEYOND_3;
use super::beyond_4::BEYOND_4;
use super::beyond_5::BEYOND_5;
use super::{INDEXES, TABLES, UNSYNCED, count_anew};
use crate::clock::milliseconds;
use crate::sql::{self, Connection, OptionalExtension as _};
use crate::{Database, Durability, Error};

/// The version of these tables. What schema 7 of [SQLite](super::sqlite) has beyond it is not needed here.
const SCHEMA: i64 = 6;

/// `version` is that of the tables, `oldest` the oldest version of this crate's tables that can be worked with as if they were
/// its own: what a version adds has defaults, so that nodes of two versions can share a database while they are replaced one
/// by one.
const VERSION: &str =
    "CREATE TABLE IF NOT EXISTS kerma_schema (version BIGINT NOT NULL, oldest BIGINT NOT NULL)";

/// Functions that SQLite has, and tables that several nodes need.
///
/// `unsynced_ids` gives each node numbers for its rows of `unsynced`, 1000 at a time. A lease is its holder's until a time, and a
/// node is alive until one; times are milliseconds since 1970 by the clock of the database. Nobody at a node reads files that left
/// with changes up to `unread`; `stored` and `bytes` are what it has stored since it was there for the first time.
const SHARED: &str = "
    CREATE FUNCTION instr(TEXT, TEXT) RETURNS INTEGER
        LANGUAGE sql IMMUTABLE AS 'SELECT strpos($1, $2)';
    CREATE FUNCTION strftime(TEXT, BIGINT, TEXT) RETURNS TEXT
        LANGUAGE sql IMMUTABLE AS 'SELECT to_char(to_timestamp($2) AT TIME ZONE ''UTC'', ''YYYYMMDD'')';
    CREATE FUNCTION strftime(TEXT, TEXT) RETURNS TEXT
        LANGUAGE sql STABLE AS
        'SELECT to_char(clock_timestamp() AT TIME ZONE ''UTC'', ''YYYYMMDDHH24MISS'') || ''+0000''';
    CREATE SEQUENCE unsynced_ids INCREMENT BY 1000;
    CREATE TABLE leases (
        name TEXT PRIMARY KEY,
        holder TEXT NOT NULL,
        until BIGINT NOT NULL
    );
    CREATE TABLE nodes (
        name TEXT PRIMARY KEY,
        until BIGINT NOT NULL,
        since BIGINT NOT NULL,
        unread BIGINT NOT NULL,
        stored BIGINT NOT NULL,
        bytes BIGINT NOT NULL
    );
    CREATE FUNCTION kerma_now() RETURNS BIGINT
        LANGUAGE sql VOLATILE AS 'SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)';
";

/// They keep `totals`.
const TRIGGERS: &str = "
    CREATE FUNCTION kerma_total(of_kind TEXT, of_value TEXT, by_number BIGINT, by_bytes BIGINT) RETURNS VOID
        LANGUAGE sql AS '
        INSERT INTO totals AS t VALUES (of_kind, coalesce(of_value, ''''), by_number, by_bytes)
            ON CONFLICT (kind, value)
            DO UPDATE SET number = t.number + excluded.number, bytes = t.bytes + excluded.bytes';
    CREATE FUNCTION kerma_entities() RETURNS TRIGGER LANGUAGE plpgsql AS '
        BEGIN
            PERFORM kerma_total(TG_TABLE_NAME::TEXT, '''', CASE TG_OP WHEN ''INSERT'' THEN 1 ELSE -1 END, 0);
            RETURN NULL;
        END';
    CREATE TRIGGER patients_counted AFTER INSERT OR DELETE ON patients
        FOR EACH ROW EXECUTE FUNCTION kerma_entities();
    CREATE TRIGGER studies_counted AFTER INSERT OR DELETE ON studies
        FOR EACH ROW EXECUTE FUNCTION kerma_entities();
    CREATE TRIGGER series_counted AFTER INSERT OR DELETE ON series
        FOR EACH ROW EXECUTE FUNCTION kerma_entities();
    CREATE FUNCTION kerma_instance(i instances, by_number BIGINT, by_bytes BIGINT) RETURNS VOID
        LANGUAGE plpgsql AS '
        BEGIN
            PERFORM kerma_total(''instances'', '''', by_number, by_bytes);
            PERFORM kerma_total(''day'', strftime(''%Y%m%d'', i.received, ''unixepoch''), by_number, by_bytes);
            PERFORM kerma_total(''peer'', i.peer, by_number, by_bytes);
            PERFORM kerma_total(''modality'', (SELECT modality FROM series WHERE id = i.series), by_number, by_bytes);
        END';
    CREATE FUNCTION kerma_instances() RETURNS TRIGGER LANGUAGE plpgsql AS '
        BEGIN
            IF TG_OP = ''INSERT'' THEN
                PERFORM kerma_instance(NEW, 1, NEW.file_length);
            ELSIF TG_OP = ''UPDATE'' THEN
                PERFORM kerma_instance(NEW, 0, NEW.file_length - OLD.file_length);
            ELSE
                PERFORM kerma_instance(OLD, -1, -OLD.file_length);
                DELETE FROM totals WHERE kind IN (''day'', ''peer'', ''modality'') AND number = 0;
            END IF;
            RETURN NULL;
        END';
    CREATE TRIGGER instances_counted AFTER INSERT OR DELETE OR UPDATE OF file_length ON instances
        FOR EACH ROW EXECUTE FUNCTION kerma_instances();
    CREATE FUNCTION kerma_modality() RETURNS TRIGGER LANGUAGE plpgsql AS '
        DECLARE
            of_series BIGINT;
            of_bytes BIGINT;
        BEGIN
            SELECT count(*), coalesce(sum(file_length), 0) INTO of_series, of_bytes FROM instances WHERE series = NEW.id;
            PERFORM kerma_total(''modality'', OLD.modality, -of_series, -of_bytes);
            PERFORM kerma_total(''modality'', NEW.modality, of_series, of_bytes);
            DELETE FROM totals WHERE kind = ''modality'' AND number = 0;
            RETURN NULL;
        END';
    CREATE TRIGGER series_modality AFTER UPDATE OF modality ON series
        FOR EACH ROW WHEN (OLD.modality IS DISTINCT FROM NEW.modality) EXECUTE FUNCTION kerma_modality();
";

/// What schema 6 has beyond schema 5 here: new instances are counted once a statement and not once a row, bytes that go soon are
/// not compressed, and a node of the older version, which does not know of the columns of names, leaves none that is not so any
/// more. `writers` has the number of the last transaction of each connection that writes, and when it was.
const NAMES_AND_COUNTS: &str = "
    CREATE FUNCTION kerma_instances_in() RETURNS TRIGGER LANGUAGE plpgsql AS '
        BEGIN
            INSERT INTO totals AS t
                SELECT k.kind, coalesce(k.value, ''''), count(*), CAST(sum(a.file_length) AS BIGINT)
                FROM added a LEFT JOIN series s ON s.id = a.series, LATERAL (VALUES
                    (''instances'', ''''),
                    (''day'', strftime(''%Y%m%d'', a.received, ''unixepoch'')),
                    (''peer'', a.peer),
                    (''modality'', s.modality)) AS k (kind, value)
                GROUP BY 1, 2
                ON CONFLICT (kind, value)
                DO UPDATE SET number = t.number + excluded.number, bytes = t.bytes + excluded.bytes;
            RETURN NULL;
        END';
    DROP TRIGGER instances_counted ON instances;
    CREATE TRIGGER instances_counted AFTER DELETE OR UPDATE OF file_length ON instances
        FOR EACH ROW EXECUTE FUNCTION kerma_instances();
    CREATE TRIGGER instances_in AFTER INSERT ON instances REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION kerma_instances_in();
    CREATE TABLE writers (
        writer BIGINT PRIMARY KEY,
        number BIGINT NOT NULL,
        at BIGINT NOT NULL
    );
    ALTER TABLE unsynced ALTER COLUMN bytes SET STORAGE EXTERNAL;
    CREATE FUNCTION kerma_renamed() RETURNS TRIGGER LANGUAGE plpgsql AS '
        BEGIN
            NEW.name := NULL;
            NEW.ideographic_name := NULL;
            NEW.phonetic_name := NULL;
            RETURN NEW;
        END';
    CREATE TRIGGER studies_renamed BEFORE UPDATE OF patient_data_set ON studies
        FOR EACH ROW EXECUTE FUNCTION kerma_renamed();
";

/// The oldest version whose nodes can work with these tables, and which is taken over.
const OLDEST: i64 = 5;

/// Who writes waits so long for the lock that all share, and loses it if it is silent for long or its machine is gone: a node that
/// hangs stops nobody. Its statements are about single rows and are planned once, maybe when the tables are small: they go by
/// indexes all the same.
const WRITER: &str = "SET lock_timeout = '20s'; SET idle_in_transaction_session_timeout = '5min';
    SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3;
    SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off";

/// Rows of `writers` that are older are of connections that nobody asks after.
const FORGOTTEN: Duration = Duration::from_secs(24 * 60 * 60);

/// Makes the tables if there are none, and takes over those of an older version, one node at a time.
pub(crate) fn prepare(index: &Connection, database: &Database) -> Result<(), Error> {
    // The lock of all that writes: who works with an older version waits meanwhile.
    let transaction = index.begin()?;
    transaction.execute_batch(VERSION)?;
    match version(&transaction)? {
        None => {
            let tables = [TABLES, INDEXES, UNSYNCED, BEYOND_3].into_iter().chain(BEYOND_4.iter().copied());
            for tables in tables {
                transaction.execute_batch(&as_postgres(tables))?;
            }
            transaction.execute_batch(SHARED)?;
            transaction.execute_batch(TRIGGERS)?;
            count_anew(&transaction)?;
            from_5(&transaction)?;
            transaction.execute("INSERT INTO kerma_schema VALUES (?1, ?2)", [SCHEMA, OLDEST])?;
        }
        Some((found, oldest)) if found < OLDEST || oldest > SCHEMA => {
            return Err(Error::Schema { index: database.place(), found, known: SCHEMA });
        }
        Some((OLDEST, _)) => {
            log::info!("{}: the index is of schema {OLDEST}, and is taken over", database.place().display());
            from_5(&transaction)?;
            transaction.execute("UPDATE kerma_schema SET version = ?1", [SCHEMA])?;
        }
        Some(_) => {}
    }
    let forgotten = "DELETE FROM writers WHERE at < kerma_now() - ?1";
    transaction.execute(forgotten, [milliseconds(FORGOTTEN)])?;
    Ok(transaction.commit()?)
}

/// Makes the connection one that writes.
pub(crate) fn set_writer(index: &Connection, durability: Durability) -> Result<(), Error> {
    index.execute_batch(WRITER)?;
    index.sign();
    set_durability(index, durability)
}

/// Whether the tables are of a version that can be read.
pub(crate) fn check_version(index: &Connection, database: &Database) -> Result<(), Error> {
    let exists = index.query_row("SELECT to_regclass('kerma_schema') IS NOT NULL", [], |row| row.get(0))?;
    match if exists { version(index)? } else { None } {
        None => Err(Error::NoArchive(database.place())),
        Some((found, oldest)) if found < SCHEMA || oldest > SCHEMA => {
            Err(Error::Schema { index: database.place(), found, known: SCHEMA })
        }
        Some(_) => Ok(()),
    }
}

/// The names of the studies that are there are filled in [by and by](crate::node), so that nobody waits.
fn from_5(transaction: &Connection) -> sql::Result<()> {
    transaction.execute_batch(&as_postgres(BEYOND_5))?;
    transaction.execute_batch(NAMES_AND_COUNTS)
}

fn version(index: &Connection) -> sql::Result<Option<(i64, i64)>> {
    let sql = "SELECT version, oldest FROM kerma_schema";
    index.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()
}

/// The definition of a table as PostgreSQL has it: numbers of 64 bits, text that is compared byte by byte as SQLite does.
fn as_postgres(tables: &str) -> String {
    let replaced = [
        ("INTEGER PRIMARY KEY AUTOINCREMENT", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"),
        ("INTEGER PRIMARY KEY", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"),
        (" INTEGER", " BIGINT"),
        (" BLOB", " BYTEA"),
        (" TEXT", " TEXT COLLATE \"C\""),
        (" WITHOUT ROWID", ""),
        // A file that is named for its instance is not told from others here: the index is small beside the rest.
        (" WHERE substr(file, -length(uid) - 5) <> '/' || uid || '.dcm'", ""),
    ];
    replaced.iter().fold(tables.to_owned(), |tables, (from, to)| tables.replace(from, to))
}

/// From the next transaction on.
pub(crate) fn set_durability(index: &Connection, durability: Durability) -> Result<(), Error> {
    Ok(index.execute_batch(match durability {
        Durability::Full => "SET synchronous_commit = on",
        Durability::Relaxed => "SET synchronous_commit = off",
    })?)
}
