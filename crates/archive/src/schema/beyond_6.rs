/// What schema 7 has beyond schema 6 in a file of SQLite, where there is no trigger for all rows of a statement.
///
/// New instances are counted [once a transaction](super::count_new) and not once a row. `counted` has the number of the last instance that
/// `totals` knows of: what leaves or changes before it was counted is left alone. One that gets another number with its content leaves,
/// and is new.
pub(super) fn beyond_6() -> String {
    format!(
        "{COUNTED_UP_TO} {SERIES} {LENGTH} {} {}",
        leaving("instances_out", "DELETE", ""),
        leaving("instances_renumbered", "UPDATE OF id", "AND NEW.id > number")
    )
}

const COUNTED_UP_TO: &str = "
    CREATE TABLE counted (number INTEGER NOT NULL);
    INSERT INTO counted SELECT coalesce(max(id), 0) FROM instances;
    DROP TRIGGER instances_in;
    DROP TRIGGER instances_out;
    DROP TRIGGER instances_length;
    DROP TRIGGER series_modality;
";

const SERIES: &str = "
    CREATE TRIGGER series_modality AFTER UPDATE OF modality ON series WHEN OLD.modality IS NOT NEW.modality BEGIN
        INSERT INTO totals
            SELECT 'modality', coalesce(OLD.modality, ''), -count(*), -coalesce(sum(file_length), 0)
            FROM instances WHERE series = NEW.id AND id <= (SELECT number FROM counted)
            ON CONFLICT DO UPDATE SET number = number + excluded.number, bytes = bytes + excluded.bytes;
        INSERT INTO totals
            SELECT 'modality', coalesce(NEW.modality, ''), count(*), coalesce(sum(file_length), 0)
            FROM instances WHERE series = NEW.id AND id <= (SELECT number FROM counted)
            ON CONFLICT DO UPDATE SET number = number + excluded.number, bytes = bytes + excluded.bytes;
        DELETE FROM totals WHERE kind = 'modality' AND number = 0;
    END;
";

/// A trigger for when instances leave that are counted.
fn leaving(name: &str, when: &str, only: &str) -> String {
    format!(
        "CREATE TRIGGER {name} AFTER {when} ON instances
             WHEN EXISTS (SELECT 1 FROM counted WHERE OLD.id <= number {only}) BEGIN
             UPDATE totals SET number = number - 1, bytes = bytes - OLD.file_length
                 WHERE (kind = 'instances' AND value = '')
                    OR (kind = 'day' AND value = coalesce(strftime('%Y%m%d', OLD.received, 'unixepoch'), ''))
                    OR (kind = 'peer' AND value = coalesce(OLD.peer, ''))
                    OR (kind = 'modality'
                        AND value = coalesce((SELECT modality FROM series WHERE id = OLD.series), ''));
             DELETE FROM totals WHERE kind IN ('day', 'peer', 'modality') AND number = 0;
         END;"
    )
}

const LENGTH: &str = "
    CREATE TRIGGER instances_length AFTER UPDATE OF file_length ON instances
        WHEN NEW.id <= (SELECT number FROM counted) BEGIN
        UPDATE totals SET bytes = bytes - OLD.file_length + NEW.file_length
            WHERE (kind = 'instances' AND value = '')
               OR (kind = 'day' AND value = coalesce(strftime('%Y%m%d', NEW.received, 'unixepoch'), ''))
               OR (kind = 'peer' AND value = coalesce(NEW.peer, ''))
               OR (kind = 'modality'
                   AND value = coalesce((SELECT modality FROM series WHERE id = NEW.series), ''));
    END;
";

/// Adds the instances that are not counted to `totals`.
pub(super) const COUNT_NEW: &str = "
    WITH new AS MATERIALIZED (
        SELECT i.received, i.peer, s.modality, count(*) AS number, sum(i.file_length) AS bytes
        FROM instances i LEFT JOIN series s ON s.id = i.series
        WHERE i.id > (SELECT number FROM counted) GROUP BY 1, 2, 3
    )
    INSERT INTO totals
        SELECT kind, value, sum(number), sum(bytes) FROM (
            SELECT 'instances' AS kind, '' AS value, number, bytes FROM new
            UNION ALL SELECT 'day', coalesce(strftime('%Y%m%d', received, 'unixepoch'), ''), number, bytes FROM new
            UNION ALL SELECT 'peer', coalesce(peer, ''), number, bytes FROM new
            UNION ALL SELECT 'modality', coalesce(modality, ''), number, bytes FROM new
        ) WHERE true GROUP BY 1, 2
        ON CONFLICT DO UPDATE SET number = number + excluded.number, bytes = bytes + excluded.bytes";

/// They are counted.
pub(super) const NEW_ARE_COUNTED: &str = "UPDATE counted SET number = (SELECT max(id) FROM instances) WHERE number < (SELECT max(id) FROM instances)";

#[cfg(test)]
mod tests {
    use crate::schema::{count_new, is_counted, sqlite};
    use crate::scratch::Scratch;
    use crate::sql::{Connection, params};
    use crate::{Durability, ReadableBy};

    fn open(scratch: &Scratch) -> Connection {
        sqlite::open_writer(&scratch.path().join("index"), Durability::Relaxed, ReadableBy::Owner).unwrap()
    }

    fn add(index: &Connection, id: i64, series: i64) {
        let sql = "INSERT INTO instances (id, series, uid, sop_class, transfer_syntax, file, file_length, data_set_offset, data_set,
                                          received, peer)
                   VALUES (?1, ?2, ?3, '', '', ?3, ?1, 0, x'', ?4, ?5)";
        let peer = (id % 2 == 0).then_some("CT");
        index.execute(sql, params![id, series, id.to_string(), id * 40_000, peer]).unwrap();
    }

    fn total(index: &Connection, kind: &str, value: &str) -> Option<(i64, i64)> {
        let sql = "SELECT number, bytes FROM totals WHERE kind = ?1 AND value = ?2";
        index.query_row(sql, [kind, value], |row| Ok((row.get(0)?, row.get(1)?))).ok()
    }

    fn two_series(index: &Connection) {
        index
            .execute_batch(
                "INSERT INTO patients (id, whole_id, issuer, name, birth_date) VALUES (1, '', '', '', '');
                 INSERT INTO studies (id, patient, uid, source, patient_data_set, data_set) VALUES (1, 1, '1', 0, x'', x'');
                 INSERT INTO series (id, study, uid, modality, source, data_set)
                 VALUES (1, 1, '1', 'CT', 0, x''), (2, 1, '2', 'MR', 0, x'');",
            )
            .unwrap();
    }

    #[test]
    fn what_leaves_or_changes_is_counted_right_whether_it_was_counted_before_or_not() {
        let scratch = Scratch::new("counts");
        let index = open(&scratch);
        two_series(&index);
        (1..=6).for_each(|id| add(&index, id, 1 + id % 2));
        count_new(&index).unwrap();
        assert!(is_counted(&index).unwrap());
        assert_eq!(total(&index, "instances", ""), Some((6, 21)));
        assert_eq!(total(&index, "modality", "CT"), Some((3, 12)));
        assert_eq!(total(&index, "peer", ""), Some((3, 9)));
        assert_eq!(total(&index, "day", "19700102"), Some((2, 7)));
        // One that is counted and one that is not, of each.
        (7..=12).for_each(|id| add(&index, id, 1 + id % 2));
        index
            .execute_batch(
                "DELETE FROM instances WHERE id IN (5, 11);
                 UPDATE instances SET file_length = file_length + 1000 WHERE id IN (6, 12);
                 UPDATE series SET modality = 'PT' WHERE id = 1;",
            )
            .unwrap();
        count_new(&index).unwrap();
        assert!(is_counted(&index).unwrap());
        assert_eq!(total(&index, "instances", ""), Some((10, 78 - 16 + 2000)));
        assert_eq!(total(&index, "modality", "CT"), None);
        let renumber = "UPDATE instances SET id = ?1, file_length = 7 WHERE id = ?2";
        index.execute(renumber, [13, 3]).unwrap();
        assert!(!is_counted(&index).unwrap());
        index.execute(renumber, [14, 13]).unwrap();
        count_new(&index).unwrap();
        assert!(is_counted(&index).unwrap());
        assert_eq!(total(&index, "instances", ""), Some((10, 78 - 16 - 3 + 2000 + 7)));
        // Nothing is counted twice, also if the last one has left.
        index.execute("DELETE FROM instances WHERE id = 14", []).unwrap();
        count_new(&index).unwrap();
        assert!(is_counted(&index).unwrap());
    }

    #[test]
    fn what_a_transaction_left_uncounted_the_next_one_counts() {
        let scratch = Scratch::new("uncounted");
        let index = open(&scratch);
        two_series(&index);
        add(&index, 1, 1);
        assert!(!is_counted(&index).unwrap());
        add(&index, 2, 1);
        count_new(&index).unwrap();
        assert!(is_counted(&index).unwrap());
    }

    #[test]
    fn the_counts_of_an_index_of_schema_6_go_on() {
        let scratch = Scratch::new("schema-6");
        let path = scratch.path().join("index");
        let older = Connection::Sqlite(rusqlite::Connection::open(&path).unwrap());
        sqlite::tests::make_schema_6(&older);
        two_series(&older);
        (1..=4).for_each(|id| add(&older, id, 1 + id % 2));
        assert_eq!(total(&older, "instances", ""), Some((4, 10)), "its triggers count");
        drop(older);
        let index = open(&scratch);
        assert!(is_counted(&index).unwrap());
        add(&index, 5, 1);
        index.execute("DELETE FROM instances WHERE id = 1", []).unwrap();
        count_new(&index).unwrap();
        assert!(is_counted(&index).unwrap());
        assert_eq!(total(&index, "instances", ""), Some((4, 14)));
    }
}
