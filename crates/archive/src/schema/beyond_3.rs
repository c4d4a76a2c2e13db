/// What schema 4 has beyond schema 3.
///
/// An instance knows when it was received (seconds since 1970) and of whom (an AE title), if that is known. `changes` is
/// the feed of what was stored (0), changed (1) and removed (2): its numbers only grow, and the row of an instance has
/// the number of the change that made it, so that no ID is given twice. `removals` has the files that the index does not
/// name any more, or, with the largest number there is, does not name yet: they are removed when nobody reads them, and at the
/// latest when the archive is opened. `totals` counts without going through the rows: triggers keep it.
pub(super) const BEYOND_3: &str = "
    ALTER TABLE instances ADD COLUMN received INTEGER;
    ALTER TABLE instances ADD COLUMN peer TEXT;
    DROP INDEX instances_by_series;
    CREATE INDEX instances_by_series ON instances (series, sop_class, file_length);
    CREATE TABLE changes (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        time INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        instance TEXT NOT NULL,
        study TEXT
    );
    CREATE TABLE removals (
        file TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        id INTEGER UNIQUE,
        uid TEXT,
        sop_class TEXT,
        transfer_syntax TEXT,
        file_length INTEGER,
        data_set_offset INTEGER,
        unsynced INTEGER
    );
    CREATE INDEX removals_by_number ON removals (number);
    CREATE TABLE totals (
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        number INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        PRIMARY KEY (kind, value)
    ) WITHOUT ROWID;
";

/// The numbers of changes go on after the instances that are there.
pub(super) const NUMBERS: &str =
    "INSERT INTO sqlite_sequence (name, seq) SELECT 'changes', coalesce(max(id), 0) FROM instances;";

/// They keep `totals`.
pub(super) const TRIGGERS: &str = "
    CREATE TRIGGER patients_in AFTER INSERT ON patients BEGIN
        INSERT INTO totals VALUES ('patients', '', 1, 0) ON CONFLICT DO UPDATE SET number = number + 1;
    END;
    CREATE TRIGGER patients_out AFTER DELETE ON patients BEGIN
        UPDATE totals SET number = number - 1 WHERE kind = 'patients';
    END;
    CREATE TRIGGER studies_in AFTER INSERT ON studies BEGIN
        INSERT INTO totals VALUES ('studies', '', 1, 0) ON CONFLICT DO UPDATE SET number = number + 1;
    END;
    CREATE TRIGGER studies_out AFTER DELETE ON studies BEGIN
        UPDATE totals SET number = number - 1 WHERE kind = 'studies';
    END;
    CREATE TRIGGER series_in AFTER INSERT ON series BEGIN
        INSERT INTO totals VALUES ('series', '', 1, 0) ON CONFLICT DO UPDATE SET number = number + 1;
    END;
    CREATE TRIGGER series_out AFTER DELETE ON series BEGIN
        UPDATE totals SET number = number - 1 WHERE kind = 'series';
    END;
    CREATE TRIGGER series_modality AFTER UPDATE OF modality ON series WHEN OLD.modality IS NOT NEW.modality BEGIN
        INSERT INTO totals
            SELECT 'modality', coalesce(OLD.modality, ''), -count(*), -coalesce(sum(file_length), 0)
            FROM instances WHERE series = NEW.id
            ON CONFLICT DO UPDATE SET number = number + excluded.number, bytes = bytes + excluded.bytes;
        INSERT INTO totals
            SELECT 'modality', coalesce(NEW.modality, ''), count(*), coalesce(sum(file_length), 0)
            FROM instances WHERE series = NEW.id
            ON CONFLICT DO UPDATE SET number = number + excluded.number, bytes = bytes + excluded.bytes;
        DELETE FROM totals WHERE kind = 'modality' AND number = 0;
    END;
    CREATE TRIGGER instances_in AFTER INSERT ON instances BEGIN
        INSERT INTO totals VALUES
            ('instances', '', 1, NEW.file_length),
            ('day', coalesce(strftime('%Y%m%d', NEW.received, 'unixepoch'), ''), 1, NEW.file_length),
            ('peer', coalesce(NEW.peer, ''), 1, NEW.file_length),
            ('modality', coalesce((SELECT modality FROM series WHERE id = NEW.series), ''), 1, NEW.file_length)
            ON CONFLICT DO UPDATE SET number = number + 1, bytes = bytes + excluded.bytes;
    END;
    CREATE TRIGGER instances_out AFTER DELETE ON instances BEGIN
        UPDATE totals SET number = number - 1, bytes = bytes - OLD.file_length
            WHERE (kind = 'instances' AND value = '')
               OR (kind = 'day' AND value = coalesce(strftime('%Y%m%d', OLD.received, 'unixepoch'), ''))
               OR (kind = 'peer' AND value = coalesce(OLD.peer, ''))
               OR (kind = 'modality'
                   AND value = coalesce((SELECT modality FROM series WHERE id = OLD.series), ''));
        DELETE FROM totals WHERE kind IN ('day', 'peer', 'modality') AND number = 0;
    END;
    CREATE TRIGGER instances_length AFTER UPDATE OF file_length ON instances BEGIN
        UPDATE totals SET bytes = bytes - OLD.file_length + NEW.file_length
            WHERE (kind = 'instances' AND value = '')
               OR (kind = 'day' AND value = coalesce(strftime('%Y%m%d', NEW.received, 'unixepoch'), ''))
               OR (kind = 'peer' AND value = coalesce(NEW.peer, ''))
               OR (kind = 'modality'
                   AND value = coalesce((SELECT modality FROM series WHERE id = NEW.series), ''));
    END;
";

/// Counts all rows; what `totals` should have.
pub(super) const COUNTED: &str = "
    SELECT 'patients' AS kind, '' AS value, count(*) AS number, 0 AS bytes FROM patients
    UNION ALL SELECT 'studies', '', count(*), 0 FROM studies
    UNION ALL SELECT 'series', '', count(*), 0 FROM series
    UNION ALL SELECT 'instances', '', count(*), CAST(coalesce(sum(file_length), 0) AS BIGINT) FROM instances
    UNION ALL SELECT 'day', coalesce(strftime('%Y%m%d', received, 'unixepoch'), ''), count(*), CAST(sum(file_length) AS BIGINT)
              FROM instances GROUP BY 2
    UNION ALL SELECT 'peer', coalesce(peer, ''), count(*), CAST(sum(file_length) AS BIGINT) FROM instances GROUP BY 2
    UNION ALL SELECT 'modality', coalesce(se.modality, ''), count(*), CAST(sum(i.file_length) AS BIGINT)
              FROM instances i LEFT JOIN series se ON se.id = i.series GROUP BY 2
";
