/// `information` is that of the N-ACTION until the transaction is answered. `since` is when it was received, or
/// answered, in milliseconds since 1970.
pub(super) const TABLES: &str = "
    CREATE TABLE commitments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        requesting TEXT NOT NULL,
        called TEXT NOT NULL,
        since INTEGER NOT NULL,
        duplicate INTEGER NOT NULL,
        information BLOB
    );
    CREATE INDEX commitments_by_uid ON commitments (uid);
    CREATE INDEX commitments_unanswered ON commitments (id) WHERE information IS NOT NULL;
    CREATE INDEX commitments_answered ON commitments (since) WHERE information IS NULL;
";
