/// The attributes of a step are without its Transaction UID, which is in no response. `finished` is when the step entered a
/// final state, in milliseconds since 1970. A subscription to all steps, or to those that match `keys`, is to step 0.
/// `calling` is the AE title under which its receiver is told.
pub(super) const TABLES: &str = "
    CREATE TABLE ups_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL,
        transaction_uid TEXT,
        finished INTEGER,
        patient_id TEXT,
        study TEXT,
        data_set BLOB NOT NULL
    );
    CREATE INDEX ups_steps_by_state ON ups_steps (state, id);
    CREATE INDEX ups_steps_by_patient_id ON ups_steps (patient_id);
    CREATE INDEX ups_steps_by_study ON ups_steps (study);
    CREATE INDEX ups_steps_finished ON ups_steps (finished) WHERE finished IS NOT NULL;
    CREATE TABLE ups_subscriptions (
        receiving TEXT NOT NULL,
        step INTEGER NOT NULL,
        keys BLOB,
        deletion_lock INTEGER NOT NULL,
        by_global INTEGER NOT NULL,
        calling TEXT NOT NULL,
        PRIMARY KEY (receiving, step)
    ) WITHOUT ROWID;
    CREATE INDEX ups_subscriptions_by_step ON ups_subscriptions (step, receiving);
";
