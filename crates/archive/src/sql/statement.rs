//! A statement that is prepared.

use super::error::{IndexError, Result};
use super::params::Params;
use super::row::{Mapped, Row, Rows};
use super::sqlite::{self, Prepared};
#[cfg(feature = "postgres")]
use super::value::Value;

/// A statement of one connection.
pub(crate) enum Statement<'a> {
    Sqlite(Prepared<'a>),
    #[cfg(feature = "postgres")]
    Postgres(super::postgres::Statement<'a>),
}

pub(crate) type MappedRows<'a, F> = Mapped<'a, F>;

impl Statement<'_> {
    /// Runs it; how many rows it changed.
    pub(crate) fn execute(&mut self, params: impl Params) -> Result<usize> {
        match self {
            Statement::Sqlite(statement) => {
                sqlite::bind(statement, &params)?;
                Ok(statement.raw_execute()?)
            }
            #[cfg(feature = "postgres")]
            Statement::Postgres(statement) => statement.execute(&params),
        }
    }

    /// The rows, one at a time.
    pub(crate) fn query(&mut self, params: impl Params) -> Result<Rows<'_>> {
        match self {
            Statement::Sqlite(statement) => {
                sqlite::bind(statement, &params)?;
                Ok(Rows::Sqlite(statement.raw_query()))
            }
            #[cfg(feature = "postgres")]
            Statement::Postgres(statement) => Ok(Rows::Postgres(statement.query(&params)?)),
        }
    }

    /// The rows of a statement whose parameters are lists.
    #[cfg(feature = "postgres")]
    pub(crate) fn query_lists(&mut self, lists: &[Vec<Value<'_>>]) -> Result<Rows<'_>> {
        match self {
            Statement::Sqlite(_) => Err(IndexError::unreadable(0, "SQLite has no lists")),
            Statement::Postgres(statement) => Ok(Rows::Postgres(statement.query_lists(lists)?)),
        }
    }

    /// What `map` makes of each row.
    pub(crate) fn query_map<T, F: FnMut(&Row<'_>) -> Result<T>>(
        &mut self,
        params: impl Params,
        map: F,
    ) -> Result<MappedRows<'_, F>> {
        Ok(self.query(params)?.mapped(map))
    }

    /// What `map` makes of the first row.
    ///
    /// # Errors
    /// [`IndexError::NoRow`] if there is none.
    pub(crate) fn query_row<T>(
        &mut self,
        params: impl Params,
        map: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        match self.query(params)?.next()? {
            Some(row) => map(&row),
            None => Err(IndexError::NoRow),
        }
    }

    /// Whether there is a row.
    pub(crate) fn exists(&mut self, params: impl Params) -> Result<bool> {
        Ok(self.query(params)?.next()?.is_some())
    }
}
