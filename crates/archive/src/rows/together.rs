//! The rows of several instances by one statement.
//!
//! Most instances follow others of their series and say the same of it: nothing changes but for the row of the instance itself.
//! Of these PostgreSQL is told at once, since each statement that it is sent takes longer than what it does.

use super::{New, text};
use crate::sql::{self, Connection, Value};

/// An instance, and its bytes if the index is to have them.
pub(crate) struct Candidate<'a> {
    pub(crate) new: New<'a>,
    pub(crate) bytes: Option<&'a [u8]>,
}

/// Adds those of which nothing else is to be changed: the series and the study are there and have what the instance says of them,
/// the UID is new, and the name of the file is free. Which of them they are, by their places, and the numbers of their changes.
///
/// Two candidates do not have one UID.
pub(crate) fn insert(index: &Connection, candidates: &[Candidate<'_>]) -> sql::Result<Vec<(usize, i64)>> {
    let mut lists: [Vec<Value<'_>>; 18] = Default::default();
    for (turn, Candidate { new, bytes }) in candidates.iter().enumerate() {
        let New { entry, stored, digest, received, peer, .. } = *new;
        let Some(place) = &entry.place else { continue };
        let integer = |number: u64| Value::Integer(i64::try_from(number).unwrap_or(i64::MAX));
        let values = [
            integer(turn as u64),
            Value::Text(text(&entry.instance)),
            Value::Text(text(&entry.sop_class)),
            Value::Text(text(&stored.transfer_syntax)),
            Value::Text(&stored.file),
            integer(stored.length),
            integer(stored.data_set_offset),
            digest.map_or(Value::Null, Value::Blob),
            stored.unsynced.map_or(Value::Null, Value::Integer),
            Value::Blob(&entry.data_set),
            received.map_or(Value::Null, Value::Integer),
            peer.map_or(Value::Null, Value::Text),
            bytes.map_or(Value::Null, Value::Blob),
            Value::Text(text(&place.study)),
            Value::Text(text(&place.series)),
            Value::Blob(&place.patient_data_set),
            Value::Blob(&place.study_data_set),
            Value::Blob(&place.series_data_set),
        ];
        lists.iter_mut().zip(values).for_each(|(list, value)| list.push(value));
    }
    let mut statement = index.prepare_cached(INSERT)?;
    let stored = statement.query_lists(&lists)?.mapped(|row| Ok((row.get(0)?, row.get(1)?)));
    stored.collect()
}

const INSERT: &str = "
    WITH given AS (
        SELECT * FROM unnest(
            CAST(?1 AS BIGINT[]), CAST(?2 AS TEXT[]), CAST(?3 AS TEXT[]), CAST(?4 AS TEXT[]), CAST(?5 AS TEXT[]),
            CAST(?6 AS BIGINT[]), CAST(?7 AS BIGINT[]), CAST(?8 AS BYTEA[]), CAST(?9 AS BIGINT[]), CAST(?10 AS BYTEA[]),
            CAST(?11 AS BIGINT[]), CAST(?12 AS TEXT[]), CAST(?13 AS BYTEA[]), CAST(?14 AS TEXT[]), CAST(?15 AS TEXT[]),
            CAST(?16 AS BYTEA[]), CAST(?17 AS BYTEA[]), CAST(?18 AS BYTEA[])
        ) AS g (turn, uid, sop_class, transfer_syntax, file, file_length, data_set_offset, digest, unsynced, data_set, received,
                peer, bytes, study, series, of_patient, of_study, of_series)
    ), ordinary AS (
        SELECT g.*, se.id AS series_id
        FROM given g
        JOIN studies st ON st.uid = g.study
        JOIN series se ON se.uid = g.series AND se.study = st.id
        WHERE st.patient_data_set = g.of_patient AND st.data_set = g.of_study AND se.data_set = g.of_series
          AND NOT EXISTS (SELECT 1 FROM instances i WHERE i.uid = g.uid)
          AND NOT EXISTS (SELECT 1 FROM instances i WHERE i.file = g.file)
          AND NOT EXISTS (SELECT 1 FROM removals r WHERE r.file = g.file)
    ), noted AS (
        INSERT INTO changes (time, kind, instance, study)
        SELECT CAST(floor(extract(epoch FROM clock_timestamp())) AS BIGINT), 0, uid, study FROM ordinary ORDER BY turn
        RETURNING number, instance
    ), kept AS (
        INSERT INTO unsynced (id, file, bytes) SELECT unsynced, file, bytes FROM ordinary WHERE bytes IS NOT NULL
    ), added AS (
        INSERT INTO instances (id, series, uid, sop_class, transfer_syntax, file, file_length, data_set_offset, digest, unsynced,
                               data_set, received, peer)
        SELECT n.number, o.series_id, o.uid, o.sop_class, o.transfer_syntax, o.file, o.file_length, o.data_set_offset, o.digest,
               o.unsynced, o.data_set, o.received, o.peer
        FROM ordinary o JOIN noted n ON n.instance = o.uid
    )
    SELECT o.turn, n.number FROM ordinary o JOIN noted n ON n.instance = o.uid";
