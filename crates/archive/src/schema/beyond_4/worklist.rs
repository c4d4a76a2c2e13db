/// A column is NULL where SQL cannot compare. `stations` has all AE titles, with a backslash before and behind each.
/// `changed` is milliseconds since 1970.
pub(super) const TABLES: &str = "
    CREATE TABLE worklist_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        study TEXT NOT NULL,
        step TEXT NOT NULL,
        accession TEXT,
        patient_id TEXT,
        modality TEXT,
        stations TEXT NOT NULL,
        date TEXT,
        time TEXT,
        changed INTEGER NOT NULL,
        data_set BLOB NOT NULL,
        UNIQUE (study, step)
    );
    CREATE INDEX worklist_items_by_step ON worklist_items (step);
    CREATE INDEX worklist_items_by_date ON worklist_items (date);
    CREATE INDEX worklist_items_by_accession ON worklist_items (accession);
    CREATE INDEX worklist_items_by_patient_id ON worklist_items (patient_id);
";
