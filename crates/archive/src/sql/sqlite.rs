//! SQLite's side: values in and out.

use std::ops::{Deref, DerefMut};

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};

use super::error::{IndexError, Result};
use super::params::Params;
use super::value::Value;

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// What is in this column.
pub(super) fn value<'a>(row: &'a rusqlite::Row<'_>, column: usize) -> Result<Value<'a>> {
    Ok(match row.get_ref(column)? {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Blob(bytes) => Value::Blob(bytes),
        ValueRef::Text(text) => {
            Value::Text(std::str::from_utf8(text).map_err(|error| IndexError::unreadable(column, error))?)
        }
        ValueRef::Real(_) => return Err(IndexError::unreadable(column, "it is no integer")),
    })
}

/// A statement that may be kept for the next time.
pub(crate) enum Prepared<'a> {
    Once(rusqlite::Statement<'a>),
    Cached(rusqlite::CachedStatement<'a>),
}

impl<'a> Deref for Prepared<'a> {
    type Target = rusqlite::Statement<'a>;

    fn deref(&self) -> &rusqlite::Statement<'a> {
        match self {
            Prepared::Once(statement) => statement,
            Prepared::Cached(statement) => statement,
        }
    }
}

impl<'a> DerefMut for Prepared<'a> {
    fn deref_mut(&mut self) -> &mut rusqlite::Statement<'a> {
        match self {
            Prepared::Once(statement) => statement,
            Prepared::Cached(statement) => statement,
        }
    }
}

/// Gives the statement its values.
pub(super) fn bind(statement: &mut rusqlite::Statement<'_>, params: &impl Params) -> Result<()> {
    let mut place = 0;
    params.each(|value| {
        place += 1;
        Ok(statement.raw_bind_parameter(place, value)?)
    })
}
