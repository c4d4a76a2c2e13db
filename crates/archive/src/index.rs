//! Where the index is, and the connections to it.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

#[cfg(feature = "postgres")]
use crate::Database;
use crate::schema;
use crate::sql::Connection;
use crate::{Durability, Error, Options, ReadableBy};

/// Where the index is.
#[derive(Clone, Debug)]
pub(crate) enum Index {
    /// In a file of SQLite.
    File(PathBuf),
    /// In a database that several nodes share.
    #[cfg(feature = "postgres")]
    Database(Box<Database>),
}

impl Index {
    /// As the options say: a file, in this folder unless it is named.
    pub(crate) fn new(root: &Path, options: &Options) -> Index {
        #[cfg(feature = "postgres")]
        if let Some(database) = &options.database {
            return Index::Database(Box::new(database.clone()));
        }
        Index::File(options.index.clone().unwrap_or_else(|| root.join(FILE)))
    }

    /// The name of this node, if there may be others.
    pub(crate) fn node(&self) -> Option<&str> {
        match self {
            Index::File(_) => None,
            #[cfg(feature = "postgres")]
            Index::Database(database) => Some(database.node()),
        }
    }

    /// How many connections may read at the same time.
    pub(crate) fn connections(&self) -> usize {
        match self {
            Index::File(_) => usize::MAX,
            // One writes, and one is the node's own.
            #[cfg(feature = "postgres")]
            Index::Database(database) => database.connections.saturating_sub(2).max(1),
        }
    }

    /// How old an object without a row is before it goes.
    pub(crate) fn grace(&self) -> Duration {
        match self {
            Index::File(_) => Duration::from_secs(60 * 60),
            #[cfg(feature = "postgres")]
            Index::Database(database) => database.grace,
        }
    }

    /// The file, if it is one.
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Index::File(path) => Some(path),
            #[cfg(feature = "postgres")]
            Index::Database(_) => None,
        }
    }

    /// Where it is, for messages.
    pub(crate) fn place(&self) -> PathBuf {
        match self {
            Index::File(path) => path.clone(),
            #[cfg(feature = "postgres")]
            Index::Database(database) => database.place(),
        }
    }

    /// The connection that writes; makes the tables if there are none, and takes over those of an older version.
    pub(crate) fn open_writer(
        &self,
        durability: Durability,
        readable_by: ReadableBy,
    ) -> Result<Connection, Error> {
        match self {
            Index::File(path) => schema::sqlite::open_writer(path, durability, readable_by),
            #[cfg(feature = "postgres")]
            Index::Database(database) => {
                let connection = database.connect()?;
                schema::postgres::prepare(&connection, database)?;
                schema::postgres::set_writer(&connection, durability)?;
                Ok(connection)
            }
        }
    }

    /// The same for who has had it open and lost it: it waits for nobody.
    pub(crate) fn reopen_writer(
        &self,
        durability: Durability,
        readable_by: ReadableBy,
    ) -> Result<Connection, Error> {
        match self {
            Index::File(_) => self.open_writer(durability, readable_by),
            #[cfg(feature = "postgres")]
            Index::Database(database) => {
                let connection = database.connect()?;
                schema::postgres::check_version(&connection, database)?;
                schema::postgres::set_writer(&connection, durability)?;
                Ok(connection)
            }
        }
    }

    /// A connection that writes and does not wait for others, to an index that several share.
    pub(crate) fn open_plain(&self, durability: Durability) -> Result<Connection, Error> {
        match self {
            Index::File(path) => schema::sqlite::open_writer(path, durability, ReadableBy::Owner),
            #[cfg(feature = "postgres")]
            Index::Database(database) => {
                let connection = database.connect()?;
                schema::postgres::set_durability(&connection, durability)?;
                Ok(connection)
            }
        }
    }

    /// What is committed survives a power cut when this returns, whatever the durability of its transaction.
    pub(crate) fn sync(&self) -> Result<(), Error> {
        let Some(index) = self.file() else { return Ok(()) };
        let log = beside(index, "-wal");
        // What is not in the log any more was synced when it was written back. The index itself is not for others to open: when
        // they close it, SQLite loses its locks.
        match File::open(&log).and_then(|log| log.sync_data()) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(Error::File(log, error)),
            _ => Ok(()),
        }
    }

    /// A connection that reads beside the one that writes.
    pub(crate) fn open_reader(&self) -> Result<Connection, Error> {
        match self {
            Index::File(path) => schema::sqlite::open_reader(path),
            #[cfg(feature = "postgres")]
            Index::Database(database) => {
                let connection = database.connect()?;
                connection.execute_batch("SET default_transaction_read_only = on")?;
                Ok(connection)
            }
        }
    }

    /// The same, if what is there is an index of this version.
    ///
    /// # Errors
    /// [`Error::NoIndex`] if there is none in this folder; [`Error::Schema`].
    pub(crate) fn open_beside(&self, root: &Path) -> Result<Connection, Error> {
        match self {
            Index::File(path) => {
                if !path.is_file() {
                    return Err(Error::NoIndex { folder: root.into(), index: path.clone() });
                }
                let index = self.open_reader().map_err(Error::reading(path))?;
                schema::sqlite::check_version(&index, path).map_err(Error::reading(path))?;
                Ok(index)
            }
            #[cfg(feature = "postgres")]
            Index::Database(database) => {
                let index = self.open_reader()?;
                schema::postgres::check_version(&index, database)?;
                Ok(index)
            }
        }
    }
}

const FILE: &str = "index.sqlite";

/// The path of a file that is named for the index.
pub(crate) fn beside(index: &Path, suffix: &str) -> PathBuf {
    let mut name = index.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
