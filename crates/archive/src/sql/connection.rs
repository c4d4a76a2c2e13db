//! A connection to the index, and its transactions.

use std::ops::Deref;

use super::error::Result;
use super::params::Params;
use super::row::Row;
use super::signature::Signature;
use super::sqlite::Prepared;
use super::statement::Statement;

/// What a statement that [inserts](Connection::insert) ends with, before the column.
const RETURNING: &str = "RETURNING";

/// A connection that one thread uses at a time.
#[derive(Debug)]
pub(crate) enum Connection {
    Sqlite(rusqlite::Connection),
    #[cfg(feature = "postgres")]
    Postgres(Box<super::postgres::Client>),
}

impl Connection {
    /// Whether several nodes may have the index open.
    pub(crate) fn is_shared(&self) -> bool {
        match self {
            Connection::Sqlite(_) => false,
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => true,
        }
    }

    /// Whether the engine still answers.
    pub(crate) fn is_there(&self) -> bool {
        match self {
            Connection::Sqlite(_) => true,
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => client.is_there(),
        }
    }

    /// SQLite's own connection, if it is one.
    pub(crate) fn sqlite(&self) -> Option<&rusqlite::Connection> {
        match self {
            Connection::Sqlite(connection) => Some(connection),
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => None,
        }
    }

    /// A statement that is run seldom.
    pub(crate) fn prepare(&self, sql: &str) -> Result<Statement<'_>> {
        match self {
            Connection::Sqlite(connection) => Ok(Statement::Sqlite(Prepared::Once(connection.prepare(sql)?))),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => Ok(Statement::Postgres(client.prepare(sql)?)),
        }
    }

    /// A statement that is kept for the next time.
    pub(crate) fn prepare_cached(&self, sql: &str) -> Result<Statement<'_>> {
        match self {
            Connection::Sqlite(connection) => {
                Ok(Statement::Sqlite(Prepared::Cached(connection.prepare_cached(sql)?)))
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => Ok(Statement::Postgres(client.prepare_cached(sql)?)),
        }
    }

    pub(crate) fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        self.prepare(sql)?.execute(params)
    }

    /// Inserts a row; what `RETURNING` names at the end, which is the number that the row got. SQLite knows that without being asked,
    /// and a statement that returns something costs it a log of what the statement may have to take back.
    pub(crate) fn insert(&self, sql: &str, params: impl Params) -> Result<i64> {
        match self {
            Connection::Sqlite(connection) => {
                let (insert, _) = sql.split_once(RETURNING).unwrap_or((sql, ""));
                self.prepare_cached(insert)?.execute(params)?;
                Ok(connection.last_insert_rowid())
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => self.prepare_cached(sql)?.query_row(params, |row| row.get(0)),
        }
    }

    pub(crate) fn query_row<T>(
        &self,
        sql: &str,
        params: impl Params,
        map: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        self.prepare(sql)?.query_row(params, map)
    }

    /// Statements without parameters, one after the other.
    pub(crate) fn execute_batch(&self, sql: &str) -> Result<()> {
        match self {
            Connection::Sqlite(connection) => Ok(connection.execute_batch(sql)?),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => client.execute_batch(sql),
        }
    }

    /// A transaction that writes: it waits until no other one does, on whatever node.
    pub(crate) fn begin(&self) -> Result<Transaction<'_>> {
        self.start_writing()?;
        Ok(self.writing())
    }

    /// Begins a transaction that writes, which is then [got hold of](Connection::writing).
    pub(crate) fn start_writing(&self) -> Result<()> {
        match self {
            Connection::Sqlite(_) => self.command("BEGIN IMMEDIATE"),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => client.begin(),
        }
    }

    /// The transaction that was begun.
    pub(crate) fn writing(&self) -> Transaction<'_> {
        Transaction { connection: self, is_over: false }
    }

    /// From now on it can be known of each transaction that writes [whether it was committed](Connection::was_committed).
    #[cfg(feature = "postgres")]
    pub(crate) fn sign(&self) {
        if let Connection::Postgres(client) = self {
            client.sign();
        }
    }

    /// Whether a transaction was committed whose connection is lost. As long as that is not decided this waits, since only one
    /// transaction at a time has a row.
    pub(crate) fn was_committed(&self, transaction: Signature) -> Result<bool> {
        let sql = "INSERT INTO writers VALUES (?1, 0, kerma_now())
                   ON CONFLICT (writer) DO UPDATE SET at = excluded.at RETURNING number";
        let last: i64 = self.query_row(sql, [transaction.writer], |row| row.get(0))?;
        Ok(last == transaction.number)
    }

    /// A part of the transaction that was begun, which is undone by itself if it is dropped before its commit.
    pub(crate) fn savepoint(&self) -> Result<Savepoint<'_>> {
        self.command("SAVEPOINT part")?;
        Ok(Savepoint { connection: self, is_over: false })
    }

    /// Whether a transaction is under way. After some errors the engine has undone it.
    pub(crate) fn is_writing(&self) -> bool {
        self.sqlite().is_some_and(|connection| !connection.is_autocommit())
    }

    /// A statement that begins or ends something.
    fn command(&self, sql: &str) -> Result<()> {
        match self {
            Connection::Sqlite(connection) => Ok(connection.prepare_cached(sql)?.raw_execute().map(drop)?),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => client.execute_batch(sql),
        }
    }

    /// A transaction that only reads, and sees one state of the index.
    pub(crate) fn snapshot(&self) -> Result<Transaction<'_>> {
        match self {
            Connection::Sqlite(connection) => connection.execute_batch("BEGIN")?,
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => client.begin_to_read()?,
        }
        Ok(Transaction { connection: self, is_over: false })
    }
}

/// A transaction under way; dropped before its commit, it is undone.
pub(crate) struct Transaction<'a> {
    connection: &'a Connection,
    is_over: bool,
}

impl Transaction<'_> {
    pub(crate) fn commit(mut self) -> Result<()> {
        self.is_over = true;
        let committed = match self.connection {
            Connection::Sqlite(_) => self.connection.command("COMMIT"),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => client.commit(),
        };
        committed.inspect_err(|_| self.undo())
    }

    fn undo(&self) {
        // A connection that is lost has undone it.
        let _ = self.connection.execute_batch("ROLLBACK");
    }
}

impl Deref for Transaction<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if !self.is_over {
            self.undo();
        }
    }
}

/// A part of a transaction.
pub(crate) struct Savepoint<'a> {
    connection: &'a Connection,
    is_over: bool,
}

impl Savepoint<'_> {
    pub(crate) fn commit(mut self) -> Result<()> {
        self.is_over = true;
        self.connection.command("RELEASE part")
    }
}

impl Deref for Savepoint<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl Drop for Savepoint<'_> {
    fn drop(&mut self) {
        if !self.is_over {
            // Without a connection the whole transaction is undone.
            let _ = self.connection.execute_batch("ROLLBACK TO part; RELEASE part");
        }
    }
}
