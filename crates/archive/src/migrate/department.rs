//! The rows of the department's services: those of the source in place of those of the target, in one transaction.
//!
//! Rows refer to each other by their IDs, which stay as they are. What refers to changes does not: the numbers of the target's feed
//! are its own. A change of the source that was not taken note of for Instance Availability is noted as one of the target.

use kerma_dictionary::Uid;

use crate::rows::changes::{self, Change, ChangeKind};
use crate::rows::{self};
use crate::sql::{Connection, OptionalExtension as _, Parameter, Row, Value, params, params_from_iter};
use crate::{Archive, Error};

use super::{NotMigrated, PAGE};

/// A table, with whatever it refers to before it.
struct Table {
    name: &'static str,
    /// Their order is that of its rows: no row is twice.
    columns: &'static str,
    /// The first column is a number that the index gives to new rows.
    has_id: bool,
    /// The first column is text.
    by_text: bool,
    /// How many columns the order needs.
    keys: usize,
}

const fn by_id(name: &'static str, columns: &'static str) -> Table {
    Table { name, columns, has_id: true, by_text: false, keys: 1 }
}

const fn by_text(name: &'static str, columns: &'static str, keys: usize) -> Table {
    Table { name, columns, has_id: false, by_text: true, keys }
}

const fn of_mpps(name: &'static str, columns: &'static str, keys: usize) -> Table {
    Table { name, columns, has_id: false, by_text: false, keys }
}

/// All but those of [`ANNOUNCING`].
const TABLES: [Table; 14] = [
    by_id(
        "notices",
        "id, topic, about, line, receiving, calling, sop_class, sop_instance, event_type, data_set, made, tries, next_try",
    ),
    by_id("commitments", "id, uid, requesting, called, since, duplicate, information"),
    by_id("mpps", "id, uid, state, begun, changed, data_set"),
    of_mpps("performed", "mpps, study, step, accession", 4),
    of_mpps("performed_series", "mpps, uid", 2),
    of_mpps("performed_instances", "mpps, uid", 2),
    by_id("ended_steps", "id, mpps"),
    by_id(
        "worklist_items",
        "id, study, step, accession, patient_id, modality, stations, date, time, changed, data_set",
    ),
    by_id("ups_steps", "id, uid, state, transaction_uid, finished, patient_id, study, data_set"),
    by_text("ups_subscriptions", "receiving, step, keys, deletion_lock, by_global, calling", 2),
    by_text("announced", "instance, sop_class, series, study", 1),
    by_id("media", "id, uid, state, changed, copies, priority, attributes, status"),
    by_id("inventories", "id, uid, instance, requesting, called, changed, status, records, wanted"),
    by_text("announcing", "study, number, time", 1),
];

/// Their numbers are of the feed.
const ANNOUNCING: &str = "announcing";

/// The department's rows of the target are those of the source. `note` notes their digest in the same transaction.
pub(super) fn copy(
    source: &Archive,
    target: &Archive,
    note: impl FnOnce(&Connection, String) -> Result<(), Error> + Send + 'static,
) -> Result<(), NotMigrated> {
    let source = source.clone();
    Ok(target.inner.committer.run(move |writing| {
        let to = writing.index;
        source.inner.read(|from| {
            // One state of all of them.
            let from = from.snapshot()?;
            for table in TABLES.iter().rev() {
                to.execute(&format!("DELETE FROM {}", table.name), [])?;
            }
            for table in &TABLES {
                table.copy(&from, to)?;
            }
            copy_announcing(&from, to)
        })?;
        writing.wake();
        note(to, digest(to)?)
    })?)
}

/// A table of the target that has rows, and not those of this digest.
pub(super) fn of_its_own(index: &Connection, known: &str) -> Result<Option<&'static str>, Error> {
    for table in &TABLES {
        let is_used = index.prepare(&format!("SELECT 1 FROM {}", table.name))?.exists([])?;
        if is_used {
            return Ok((digest(index)? != known).then_some(table.name));
        }
    }
    Ok(None)
}

/// Of all rows.
fn digest(index: &Connection) -> Result<String, Error> {
    let mut hasher = blake3::Hasher::new();
    for table in &TABLES {
        hasher.update(table.name.as_bytes());
        table.each(index, &mut |values| {
            for value in values {
                let (kind, bytes) = match value {
                    Value::Null => (0, Vec::new()),
                    Value::Integer(number) => (1, number.to_le_bytes().to_vec()),
                    Value::Text(text) => (2, text.as_bytes().to_vec()),
                    Value::Blob(bytes) => (3, bytes.to_vec()),
                };
                hasher.update(&[kind]).update(&bytes.len().to_le_bytes()).update(&bytes);
            }
            Ok(())
        })?;
    }
    Ok(hasher.finalize().to_string())
}

impl Table {
    fn width(&self) -> usize {
        self.columns.split(", ").count()
    }

    /// Gives the values of each row to `take`, in their order, with some rows in memory at a time.
    fn each(
        &self,
        index: &Connection,
        take: &mut dyn FnMut(&[Value<'_>]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Table { name, columns, keys, .. } = self;
        let first = columns.split(", ").next().unwrap_or_default();
        let order = columns.split(", ").take(*keys).collect::<Vec<_>>().join(", ");
        let mut end = index.prepare(&format!(
            "SELECT max(k) FROM (SELECT {first} AS k FROM {name} WHERE {first} > ?1 ORDER BY {first} LIMIT ?2) AS page"
        ))?;
        let mut page = index.prepare(&format!(
            "SELECT {columns} FROM {name} WHERE {first} > ?1 AND {first} <= ?2 ORDER BY {order}"
        ))?;
        let mut after: Key = if self.by_text { Key::Text(String::new()) } else { Key::Number(i64::MIN) };
        loop {
            let last = end.query_row(params![after, PAGE], |row| Key::of(row.value(0)?, self.by_text))?;
            let Some(last) = last else { return Ok(()) };
            let mut rows = page.query(params![after, last])?;
            while let Some(row) = rows.next()? {
                take(&self.values(&row)?)?;
            }
            drop(rows);
            after = last;
        }
    }

    fn values<'a>(&self, row: &'a Row<'_>) -> Result<Vec<Value<'a>>, Error> {
        Ok((0..self.width()).map(|column| row.value(column)).collect::<Result<_, _>>()?)
    }

    fn copy(&self, from: &Connection, to: &Connection) -> Result<(), Error> {
        let places: Vec<String> = (1..=self.width()).map(|place| format!("?{place}")).collect();
        let Table { name, columns, .. } = self;
        let mut insert =
            to.prepare(&format!("INSERT INTO {name} ({columns}) VALUES ({})", places.join(", ")))?;
        self.each(from, &mut |values| {
            insert.execute(params_from_iter(values))?;
            Ok(())
        })?;
        if self.has_id && to.is_shared() {
            // New rows get larger numbers than all of these.
            let sequence = format!("pg_get_serial_sequence('{name}', 'id')");
            let next: i64 = to.query_row(&format!("SELECT nextval({sequence})"), [], |row| row.get(0))?;
            let sql =
                format!("SELECT setval({sequence}, coalesce(max(id), 0)) FROM {name} HAVING max(id) >= ?1");
            to.prepare(&sql)?.exists([next])?;
        }
        Ok(())
    }
}

/// The first column of a row.
enum Key {
    Number(i64),
    Text(String),
}

impl Key {
    /// `None` if there is none.
    fn of(value: Value<'_>, by_text: bool) -> crate::sql::Result<Option<Key>> {
        Ok(match value {
            Value::Integer(number) if !by_text => Some(Key::Number(number)),
            Value::Text(text) if by_text => Some(Key::Text(text.to_owned())),
            Value::Null => None,
            _ => return Err(crate::sql::IndexError::NoRow),
        })
    }
}

impl Parameter for Key {
    fn value(&self) -> Value<'_> {
        match self {
            Key::Number(number) => Value::Integer(*number),
            Key::Text(text) => Value::Text(text),
        }
    }
}

/// Studies of which others are to be told, and where in the feed whoever tells them is.
fn copy_announcing(from: &Connection, to: &Connection) -> Result<(), Error> {
    let last = changes::last(to)?;
    to.execute(&format!("UPDATE {ANNOUNCING} SET number = ?1"), [last])?;
    to.execute("DELETE FROM announcing_from", [])?;
    let followed = from.query_row("SELECT number FROM announcing_from", [], |row| row.get(0));
    let Some(mut followed) = followed.optional()? else { return Ok(()) };
    to.execute("INSERT INTO announcing_from (number) VALUES (?1)", [last])?;
    loop {
        let page = changes::after(from, followed, PAGE)?;
        let Some(last) = page.last() else { return Ok(()) };
        followed = last.number;
        for Change { instance, study, .. } in page {
            let study = study.as_ref().map(text);
            changes::note(to, ChangeKind::Changed, text(&instance), study)?;
        }
    }
}

fn text(uid: &Uid) -> &str {
    rows::text(uid)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::scratch::Scratch;
    use crate::{Durability, ReadableBy, schema};

    #[test]
    fn every_table_of_the_index_is_copied_or_follows_from_the_instances() {
        const FOLLOWS: [&str; 11] = [
            "patients",
            "studies",
            "series",
            "instances",
            "unsynced",
            "changes",
            "removals",
            "totals",
            "counted",
            "sqlite_sequence",
            "announcing_from",
        ];
        let scratch = Scratch::new("migrate-tables");
        let path = scratch.path().join("index.sqlite");
        let index = schema::sqlite::open_writer(&path, Durability::Full, ReadableBy::Owner).unwrap();
        let mut found = BTreeMap::<String, Vec<String>>::new();
        let sql = "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
                   WHERE m.type = 'table' ORDER BY m.name, c.cid";
        let mut statement = index.prepare(sql).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            found.entry(row.get(0).unwrap()).or_default().push(row.get(1).unwrap());
        }
        found.retain(|name, _| !FOLLOWS.contains(&name.as_str()));
        let copied: BTreeSet<&str> = TABLES.iter().map(|table| table.name).collect();
        assert_eq!(found.keys().map(String::as_str).collect::<BTreeSet<_>>(), copied);
        for table in &TABLES {
            assert_eq!(found[table.name].join(", "), table.columns, "{}", table.name);
        }
    }
}
