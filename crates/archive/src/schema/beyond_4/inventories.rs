/// `wanted` is the information of the N-ACTION, `instance` the SOP Instance UID that the inventory has or will have, `status` the
/// Transaction Status. Times are milliseconds since 1970.
pub(super) const TABLES: &str = "
    CREATE TABLE inventories (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        instance TEXT NOT NULL,
        requesting TEXT NOT NULL,
        called TEXT NOT NULL,
        changed INTEGER NOT NULL,
        status TEXT NOT NULL,
        records INTEGER NOT NULL,
        wanted BLOB NOT NULL
    );
    CREATE INDEX inventories_by_status ON inventories (status, id);
";
