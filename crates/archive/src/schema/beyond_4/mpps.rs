/// Times are milliseconds since 1970. `performed` has what the items of Scheduled Step Attributes Sequence (0040,0270) say,
/// empty text for what they do not say. An ID of `ended_steps` is larger than all before.
pub(super) const TABLES: &str = "
    CREATE TABLE mpps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL,
        begun INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        data_set BLOB NOT NULL
    );
    CREATE TABLE performed (
        mpps INTEGER NOT NULL REFERENCES mpps ON DELETE CASCADE,
        study TEXT NOT NULL,
        step TEXT NOT NULL,
        accession TEXT NOT NULL
    );
    CREATE INDEX performed_by_mpps ON performed (mpps);
    CREATE INDEX performed_by_study ON performed (study, step);
    CREATE INDEX performed_by_accession ON performed (accession) WHERE accession <> '';
    CREATE TABLE performed_series (
        mpps INTEGER NOT NULL REFERENCES mpps ON DELETE CASCADE,
        uid TEXT NOT NULL,
        PRIMARY KEY (mpps, uid)
    ) WITHOUT ROWID;
    CREATE INDEX performed_series_by_uid ON performed_series (uid);
    CREATE TABLE performed_instances (
        mpps INTEGER NOT NULL REFERENCES mpps ON DELETE CASCADE,
        uid TEXT NOT NULL,
        PRIMARY KEY (mpps, uid)
    ) WITHOUT ROWID;
    CREATE INDEX performed_instances_by_uid ON performed_instances (uid);
    CREATE TABLE ended_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        mpps INTEGER NOT NULL UNIQUE REFERENCES mpps ON DELETE CASCADE
    );
";
