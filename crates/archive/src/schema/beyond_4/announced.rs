/// `announced` has the instances that others know to be there. `announcing` has the studies that have changed since, with the number
/// and time (milliseconds since 1970) of the last change; `announcing_from`, one row at most, the number of the last change
/// that it takes into account.
pub(super) const TABLES: &str = "
    CREATE TABLE announced (
        instance TEXT PRIMARY KEY,
        sop_class TEXT NOT NULL,
        series TEXT NOT NULL,
        study TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX announced_by_study ON announced (study);
    CREATE TABLE announcing (
        study TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        time INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX announcing_by_time ON announcing (time);
    CREATE TABLE announcing_from (number INTEGER NOT NULL);
";
