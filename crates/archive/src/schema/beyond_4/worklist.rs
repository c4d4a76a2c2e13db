/// What is searched for by itself, as in the other tables; NULL is a value that SQL cannot compare.
pub(super) const TABLES: &str = "
    CREATE TABLE worklist_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        study TEXT NOT NULL,
        step TEXT NOT NULL,
        patient_id TEXT,
        accession_number TEXT,
        date TEXT,
        modality TEXT,
        data_set BLOB NOT NULL,
        UNIQUE (step, study)
    );
    CREATE INDEX worklist_items_by_date ON worklist_items (date);
    CREATE INDEX worklist_items_by_patient_id ON worklist_items (patient_id);
    CREATE INDEX worklist_items_by_accession_number ON worklist_items (accession_number);
";
