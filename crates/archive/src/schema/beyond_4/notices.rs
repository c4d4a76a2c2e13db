/// Those of the same `receiving`, `topic` and `line` go in the order of their IDs. `event_type` is NULL for an N-CREATE.
/// Times are milliseconds since 1970.
pub(super) const TABLES: &str = "
    CREATE TABLE notices (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        topic TEXT NOT NULL,
        about TEXT NOT NULL,
        line TEXT NOT NULL,
        receiving TEXT NOT NULL,
        calling TEXT NOT NULL,
        sop_class TEXT NOT NULL,
        sop_instance TEXT,
        event_type INTEGER,
        data_set BLOB,
        made INTEGER NOT NULL,
        tries INTEGER NOT NULL,
        next_try INTEGER NOT NULL
    );
    CREATE INDEX notices_by_next_try ON notices (next_try);
    CREATE INDEX notices_by_receiving ON notices (receiving);
";
