//! What a statement gives.

use super::error::{IndexError, Result};
use super::sqlite;
use super::value::Value;

/// A row, and its columns counted from 0.
pub(crate) enum Row<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    #[cfg(feature = "postgres")]
    Postgres(&'a ::postgres::Row),
}

impl Row<'_> {
    /// What is in this column.
    pub(crate) fn get<T: Column>(&self, column: usize) -> Result<T> {
        T::of(self.value(column)?).ok_or_else(|| IndexError::unreadable(column, "it is of another type"))
    }

    /// What is in this column, borrowed.
    pub(crate) fn value(&self, column: usize) -> Result<Value<'_>> {
        match self {
            Row::Sqlite(row) => sqlite::value(row, column),
            #[cfg(feature = "postgres")]
            Row::Postgres(row) => super::postgres::value(row, column),
        }
    }

    /// The bytes in this column; none if there are none.
    pub(crate) fn bytes(&self, column: usize) -> Result<&[u8]> {
        match self.value(column)? {
            Value::Blob(bytes) => Ok(bytes),
            Value::Null => Ok(&[]),
            _ => Err(IndexError::unreadable(column, "it is no bytes")),
        }
    }

    /// The text in this column; empty if there is none.
    pub(crate) fn text(&self, column: usize) -> Result<&str> {
        match self.value(column)? {
            Value::Text(text) => Ok(text),
            Value::Null => Ok(""),
            _ => Err(IndexError::unreadable(column, "it is no text")),
        }
    }
}

/// What a column can be read as.
pub(crate) trait Column: Sized {
    /// `None` if the value is of another type.
    fn of(value: Value<'_>) -> Option<Self>;
}

impl<T: Column> Column for Option<T> {
    fn of(value: Value<'_>) -> Option<Option<T>> {
        match value {
            Value::Null => Some(None),
            value => T::of(value).map(Some),
        }
    }
}

impl Column for String {
    fn of(value: Value<'_>) -> Option<String> {
        match value {
            Value::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }
}

impl Column for Vec<u8> {
    fn of(value: Value<'_>) -> Option<Vec<u8>> {
        match value {
            Value::Blob(bytes) => Some(bytes.to_vec()),
            _ => None,
        }
    }
}

impl Column for bool {
    fn of(value: Value<'_>) -> Option<bool> {
        i64::of(value).map(|number| number != 0)
    }
}

macro_rules! integers {
    ($($type:ty),*) => {
        $(impl Column for $type {
            fn of(value: Value<'_>) -> Option<$type> {
                match value {
                    Value::Integer(number) => number.try_into().ok(),
                    _ => None,
                }
            }
        })*
    };
}

integers!(i64, u16, u32, u64, usize);

/// The rows of a statement, one at a time.
pub(crate) enum Rows<'a> {
    Sqlite(rusqlite::Rows<'a>),
    #[cfg(feature = "postgres")]
    Postgres(super::postgres::Rows<'a>),
}

impl<'a> Rows<'a> {
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>> {
        match self {
            Rows::Sqlite(rows) => Ok(rows.next()?.map(Row::Sqlite)),
            #[cfg(feature = "postgres")]
            Rows::Postgres(rows) => Ok(rows.next()?.map(Row::Postgres)),
        }
    }

    /// What `map` makes of each.
    pub(crate) fn mapped<T, F: FnMut(&Row<'_>) -> Result<T>>(self, map: F) -> Mapped<'a, F> {
        Mapped { rows: self, map }
    }
}

/// What is made of each row.
pub(crate) struct Mapped<'a, F> {
    rows: Rows<'a>,
    map: F,
}

impl<T, F: FnMut(&Row<'_>) -> Result<T>> Iterator for Mapped<'_, F> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        match self.rows.next() {
            Ok(row) => row.map(|row| (self.map)(&row)),
            Err(error) => Some(Err(error)),
        }
    }
}
