//! PostgreSQL's side: a connection, its prepared statements, values in and out.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fmt;
use std::time::Duration;
use std::vec;

use bytes::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use super::error::{IndexError, Result};
use super::params::Params;
use super::signature::Signature;
use super::value::Value;

/// Begins a transaction that writes, and takes the lock that all nodes share.
const BEGIN: &str = "BEGIN; SELECT pg_advisory_xact_lock(7237977, hashtext(current_schema()))";

/// So many statements are kept; those of queries are made for what is asked, and may be many.
const KEPT: usize = 256;

/// How long a server may take to say that it is there.
const ANSWERS: Duration = Duration::from_secs(5);

/// A connection.
pub(crate) struct Client {
    client: RefCell<postgres::Client>,
    statements: RefCell<HashMap<String, postgres::Statement>>,
    /// The last transaction, if those of this connection are signed.
    signature: Cell<Option<Signature>>,
    /// Whether a transaction that is signed is under way.
    is_signed: Cell<bool>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

impl Client {
    pub(crate) fn new(client: postgres::Client) -> Client {
        Client {
            client: RefCell::new(client),
            statements: RefCell::default(),
            signature: Cell::default(),
            is_signed: Cell::default(),
        }
    }

    /// From now on each transaction that writes is signed.
    pub(super) fn sign(&self) {
        self.signature.set(Some(Signature::new()));
    }

    /// Whether the server answers.
    pub(crate) fn is_there(&self) -> bool {
        self.client.borrow_mut().is_valid(ANSWERS).is_ok()
    }

    pub(super) fn prepare(&self, sql: &str) -> Result<Statement<'_>> {
        let prepared = self.client.borrow_mut().prepare(&numbered(sql))?;
        Ok(Statement { client: self, prepared })
    }

    pub(super) fn prepare_cached(&self, sql: &str) -> Result<Statement<'_>> {
        if let Some(prepared) = self.statements.borrow().get(sql) {
            return Ok(Statement { client: self, prepared: prepared.clone() });
        }
        let statement = self.prepare(sql)?;
        let mut statements = self.statements.borrow_mut();
        if statements.len() >= KEPT {
            statements.clear();
        }
        statements.insert(sql.to_owned(), statement.prepared.clone());
        Ok(statement)
    }

    /// Begins a transaction that writes.
    pub(super) fn begin(&self) -> Result<()> {
        let signature = self.signature.get().map(Signature::next);
        self.signature.set(signature);
        self.is_signed.set(signature.is_some());
        match signature {
            Some(Signature { writer, number }) => self.execute_batch(&format!(
                "{BEGIN}; INSERT INTO writers VALUES ({writer}, {number}, kerma_now())
                 ON CONFLICT (writer) DO UPDATE SET number = excluded.number, at = excluded.at"
            )),
            None => self.execute_batch(BEGIN),
        }
    }

    /// Begins a transaction that reads.
    pub(super) fn begin_to_read(&self) -> Result<()> {
        self.is_signed.set(false);
        self.execute_batch("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    /// Commits.
    pub(super) fn commit(&self) -> Result<()> {
        let signature = self.signature.get().filter(|_| self.is_signed.take());
        match (self.execute_batch("COMMIT"), signature) {
            (Err(error), Some(signature)) if error.is_passing() => Err(IndexError::Uncertain(signature)),
            (committed, _) => committed,
        }
    }

    pub(super) fn execute_batch(&self, sql: &str) -> Result<()> {
        Ok(self.client.borrow_mut().batch_execute(sql)?)
    }
}

/// A statement of a connection.
pub(crate) struct Statement<'a> {
    client: &'a Client,
    prepared: postgres::Statement,
}

impl Statement<'_> {
    pub(super) fn execute(&mut self, params: &impl Params) -> Result<usize> {
        let values = values(params)?;
        let changed = self.client.client.borrow_mut().execute(&self.prepared, &references(&values))?;
        Ok(usize::try_from(changed).unwrap_or(usize::MAX))
    }

    /// With lists for its parameters.
    pub(super) fn query_lists(&mut self, lists: &[Vec<Value<'_>>]) -> Result<Rows<'_>> {
        let lists: Vec<_> = lists.iter().map(|list| list as &(dyn ToSql + Sync)).collect();
        let rows = self.client.client.borrow_mut().query(&self.prepared, &lists)?;
        Ok(Rows { rows: rows.into_iter(), current: None, of: std::marker::PhantomData })
    }

    pub(super) fn query(&mut self, params: &impl Params) -> Result<Rows<'_>> {
        let values = values(params)?;
        let rows = self.client.client.borrow_mut().query(&self.prepared, &references(&values))?;
        Ok(Rows { rows: rows.into_iter(), current: None, of: std::marker::PhantomData })
    }
}

fn values(params: &impl Params) -> Result<Vec<Value<'_>>> {
    let mut values = Vec::new();
    params.each(|value| {
        values.push(value);
        Ok(())
    })?;
    Ok(values)
}

fn references<'a>(values: &'a [Value<'_>]) -> Vec<&'a (dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

/// All rows of a statement.
pub(crate) struct Rows<'a> {
    rows: vec::IntoIter<postgres::Row>,
    current: Option<postgres::Row>,
    of: std::marker::PhantomData<&'a ()>,
}

impl Rows<'_> {
    #[expect(clippy::unnecessary_wraps, reason = "as the rows of the other engine")]
    pub(super) fn next(&mut self) -> Result<Option<&postgres::Row>> {
        self.current = self.rows.next();
        Ok(self.current.as_ref())
    }
}

/// The parameters as PostgreSQL numbers them: `$1` for `?1`. Text in quotes has none of them.
fn numbered(sql: &str) -> Cow<'_, str> {
    if sql.contains('?') { Cow::Owned(sql.replace('?', "$")) } else { Cow::Borrowed(sql) }
}

/// What is in this column.
pub(super) fn value(row: &postgres::Row, column: usize) -> Result<Value<'_>> {
    Ok(row.try_get::<_, Option<Value<'_>>>(column)?.unwrap_or(Value::Null))
}

impl<'a> FromSql<'a> for Value<'a> {
    fn from_sql(
        of: &Type,
        raw: &'a [u8],
    ) -> std::result::Result<Value<'a>, Box<dyn std::error::Error + Sync + Send>> {
        Ok(match *of {
            Type::INT8 => Value::Integer(i64::from_sql(of, raw)?),
            Type::INT4 => Value::Integer(i32::from_sql(of, raw)?.into()),
            Type::INT2 => Value::Integer(i16::from_sql(of, raw)?.into()),
            Type::BOOL => Value::Integer(bool::from_sql(of, raw)?.into()),
            Type::BYTEA => Value::Blob(raw),
            _ => Value::Text(std::str::from_utf8(raw)?),
        })
    }

    fn accepts(of: &Type) -> bool {
        matches!(
            *of,
            Type::INT8
                | Type::INT4
                | Type::INT2
                | Type::BOOL
                | Type::BYTEA
                | Type::TEXT
                | Type::VARCHAR
                | Type::NAME
                | Type::UNKNOWN
        )
    }
}

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        of: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match *self {
            Value::Null => Ok(IsNull::Yes),
            Value::Integer(number) => match *of {
                Type::INT8 => number.to_sql(of, out),
                Type::INT4 => i32::try_from(number)?.to_sql(of, out),
                Type::INT2 => i16::try_from(number)?.to_sql(of, out),
                Type::BOOL => (number != 0).to_sql(of, out),
                _ => Err(format!("a number is given where {of} is expected").into()),
            },
            // PostgreSQL has no text with a NUL in it.
            Value::Text(text) if text.contains('\0') => text.replace('\0', "\u{FFFD}").to_sql(of, out),
            Value::Text(text) => text.to_sql(of, out),
            Value::Blob(bytes) => bytes.to_sql(of, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
