//! What the engine of the index says.

use std::error::Error;

/// Why the index cannot be asked or changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IndexError {
    /// SQLite refuses.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL refuses, or cannot be reached.
    #[cfg(feature = "postgres")]
    #[error("PostgreSQL: {}", crate::sql::said::told(.0))]
    Postgres(#[from] postgres::Error),
    /// No connection to PostgreSQL can be had.
    #[error("PostgreSQL: {0}")]
    Unreachable(String),
    /// The connection was lost while a transaction was committed, and nobody knows whether it was.
    #[error("PostgreSQL: the connection was lost while transaction {0} was committed")]
    Uncertain(super::signature::Signature),
    /// There is no row where one is expected.
    #[error("the row that is asked for is not there")]
    NoRow,
    /// What is in a column is not what was written there.
    #[error("column {column} cannot be read: {error}")]
    Unreadable {
        /// Counted from 0.
        column: usize,
        /// What is wrong with it.
        #[source]
        error: Box<dyn Error + Send + Sync>,
    },
}

pub(crate) type Result<T> = std::result::Result<T, IndexError>;

impl IndexError {
    /// Whether SQLite says that the file is not what it has written.
    pub(crate) fn is_damage(&self) -> bool {
        matches!(
            self.sqlite_code(),
            Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase)
        )
    }

    pub(crate) fn sqlite_code(&self) -> Option<rusqlite::ErrorCode> {
        match self {
            IndexError::Sqlite(error) => error.sqlite_error_code(),
            _ => None,
        }
    }

    /// Whether the same may succeed when it is tried again soon: the connection is lost, the server starts or stops, or
    /// another transaction was in the way.
    pub(crate) fn is_passing(&self) -> bool {
        match self {
            #[cfg(feature = "postgres")]
            IndexError::Postgres(error) => crate::sql::said::is_passing(error),
            IndexError::Unreachable(_) => true,
            _ => false,
        }
    }

    pub(crate) fn unreadable(column: usize, error: impl Into<Box<dyn Error + Send + Sync>>) -> IndexError {
        IndexError::Unreadable { column, error: error.into() }
    }
}

/// A row that may not be there.
pub(crate) trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}

impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> {
        match self {
            Ok(value) => Ok(Some(value)),
            Err(IndexError::NoRow) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
