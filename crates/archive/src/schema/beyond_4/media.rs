/// `attributes` are those of the N-CREATE, `status` what an N-GET is told. `changed` is in milliseconds since 1970.
pub(super) const TABLES: &str = "
    CREATE TABLE media (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL,
        changed INTEGER NOT NULL,
        copies INTEGER,
        priority TEXT,
        attributes BLOB NOT NULL,
        status BLOB NOT NULL
    );
    CREATE INDEX media_by_state ON media (state, id);
    CREATE INDEX media_by_change ON media (changed);
";
