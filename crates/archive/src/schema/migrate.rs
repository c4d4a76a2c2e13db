//! Indexes of older versions. The paths of files stay as they are.

use crate::sql::{Connection, params};

use super::{INDEXES, TABLES};
use crate::Error;
use crate::entry::from_index;
use crate::patient::Patient;

/// Schema 2 kept the attributes of a patient once, had no digests, and let two instances have one file.
pub(super) fn from_2(transaction: &Connection) -> Result<(), Error> {
    for table in ["patients", "studies", "series", "instances"] {
        transaction.execute_batch(&format!("ALTER TABLE {table} RENAME TO {table}_2"))?;
    }
    transaction.execute_batch(TABLES)?;
    let mut old = transaction.prepare("SELECT id, patient_id, data_set FROM patients_2")?;
    let mut new = transaction.prepare(
        "INSERT INTO patients (id, patient_id, whole_id, issuer, name, birth_date, study)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT min(id) FROM studies_2 WHERE patient = ?1))",
    )?;
    let mut rows = old.query([])?;
    while let Some(row) = rows.next()? {
        let (id, patient_id): (i64, Option<String>) = (row.get(0)?, row.get(1)?);
        let patient = Patient::of(&from_index(row.get(2)?)?);
        let Patient { id: whole_id, issuer, birth_date, .. } = &patient;
        new.execute(params![id, patient_id, whole_id, issuer, patient.name_key(), birth_date])?;
    }
    drop(rows);
    drop((old, new));
    transaction.execute_batch(
        "INSERT INTO studies (id, patient, uid, date, accession_number, source, patient_data_set, data_set)
             SELECT s.id, s.patient, s.uid, s.date, s.accession_number,
                    coalesce((SELECT min(i.id) FROM series_2 e JOIN instances_2 i ON i.series = e.id
                              WHERE e.study = s.id), 0),
                    p.data_set, s.data_set
             FROM studies_2 s JOIN patients_2 p ON p.id = s.patient;
         INSERT INTO series
             SELECT e.id, e.study, e.uid, e.modality,
                    coalesce((SELECT min(id) FROM instances_2 WHERE series = e.id), 0), e.data_set
             FROM series_2 e;",
    )?;
    // Of those that share a file the last one has written it: what the others were is lost, and a check says so.
    let lost =
        transaction.query_row("SELECT count(*) - count(DISTINCT file) FROM instances_2", [], |row| {
            row.get::<i64>(0)
        })?;
    if lost > 0 {
        log::error!(
            "the files of {lost} instances were replaced by those of others: a check names the instances"
        );
    }
    transaction.execute_batch(
        "INSERT INTO instances
             SELECT id, series, uid, sop_class, transfer_syntax,
                    CASE row_number() OVER (PARTITION BY file ORDER BY id DESC)
                        WHEN 1 THEN file ELSE file || '.lost-' || id END,
                    file_length, data_set_offset, NULL, unsynced, data_set
             FROM instances_2;
         DROP TABLE instances_2;
         DROP TABLE series_2;
         DROP TABLE studies_2;
         DROP TABLE patients_2;",
    )?;
    transaction.execute_batch(INDEXES)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use kerma_dataset::{DataSet, Encoding};
    use kerma_dictionary::tags;
    use rusqlite::{Connection, params};

    use super::*;
    use crate::scratch::Scratch;
    use crate::{Archive, Options, check};

    const SCHEMA_2: &str = "
        CREATE TABLE patients (
            id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, patient_id TEXT, data_set BLOB NOT NULL);
        CREATE INDEX patients_by_patient_id ON patients (patient_id);
        CREATE TABLE studies (
            id INTEGER PRIMARY KEY, patient INTEGER NOT NULL REFERENCES patients, uid TEXT NOT NULL UNIQUE,
            date TEXT, accession_number TEXT, data_set BLOB NOT NULL);
        CREATE INDEX studies_by_patient ON studies (patient);
        CREATE INDEX studies_by_date ON studies (date);
        CREATE INDEX studies_by_accession_number ON studies (accession_number);
        CREATE TABLE series (
            id INTEGER PRIMARY KEY, study INTEGER NOT NULL REFERENCES studies, uid TEXT NOT NULL UNIQUE,
            modality TEXT, data_set BLOB NOT NULL);
        CREATE INDEX series_by_study ON series (study);
        CREATE TABLE instances (
            id INTEGER PRIMARY KEY, series INTEGER NOT NULL REFERENCES series, uid TEXT NOT NULL UNIQUE,
            sop_class TEXT NOT NULL, transfer_syntax TEXT NOT NULL, file TEXT NOT NULL,
            file_length INTEGER NOT NULL, data_set_offset INTEGER NOT NULL, unsynced INTEGER,
            data_set BLOB NOT NULL);
        CREATE INDEX instances_by_series ON instances (series, sop_class);
        CREATE TABLE unsynced (id INTEGER PRIMARY KEY, file TEXT NOT NULL, bytes BLOB NOT NULL);
        PRAGMA user_version = 2;";

    /// The bytes of a file, and those that the index kept of its patient.
    fn instance(study: &str, number: u32, name: &str) -> (Vec<u8>, Vec<u8>) {
        let mut patient = DataSet::new();
        patient.set(tags::PATIENT_NAME, name).unwrap();
        patient.set(tags::PATIENT_ID, "7").unwrap();
        let mut data_set = patient.clone();
        data_set.set(tags::SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.7").unwrap();
        data_set.set(tags::SOP_INSTANCE_UID, format!("{study}.1.{number}").as_str()).unwrap();
        data_set.set(tags::STUDY_INSTANCE_UID, study).unwrap();
        data_set.set(tags::SERIES_INSTANCE_UID, format!("{study}.1").as_str()).unwrap();
        let mut file = kerma_dataset::part10::FileMeta::new(
            data_set.uid(tags::SOP_CLASS_UID).unwrap(),
            data_set.uid(tags::SOP_INSTANCE_UID).unwrap(),
            Encoding::ExplicitVrLittleEndian.transfer_syntax(),
        );
        file.set_source(&"OLD".parse().unwrap());
        let mut bytes = Vec::new();
        file.write(&mut bytes).unwrap();
        bytes.extend(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap());
        (bytes, patient.to_vec(Encoding::ExplicitVrLittleEndian).unwrap())
    }

    #[test]
    fn an_archive_of_an_older_version_goes_on_with_its_files_under_their_names() {
        let scratch = Scratch::new("schema-2");
        let root = scratch.path();
        fs::create_dir_all(root.join("instances/ab/x1.2..3-0123456789abcdef")).unwrap();
        let index = Connection::open(root.join("index.sqlite")).unwrap();
        index.execute_batch(SCHEMA_2).unwrap();
        let (_, patient) = instance("1.2", 1, "Doe^Jane");
        index.execute("INSERT INTO patients VALUES (1, 'id\n7\n', '7', ?1)", [patient]).unwrap();
        // The second study is of the same ID, and of another name that the old index did not keep. The last two were
        // given one name.
        for (id, study, number, name, file) in [
            (1, "1.2", 1, "Doe^Jane", "instances/ab/x1.2..3-0123456789abcdef/1.2.1.1.dcm"),
            (2, "1.3", 1, "Roe^Jane", "instances/ab/1.3.1.1_.dcm"),
            (3, "1.3", 2, "Roe^Jane", "instances/ab/shared.dcm"),
            (4, "1.3", 3, "Roe^Jane", "instances/ab/shared.dcm"),
        ] {
            let (bytes, _) = instance(study, number, name);
            fs::write(root.join(file), &bytes).unwrap();
            let series = format!("{study}.1");
            let row = if study == "1.2" { 1 } else { 2 };
            index
                .execute("INSERT OR IGNORE INTO studies VALUES (?1, 1, ?2, '', '', x'')", params![row, study])
                .unwrap();
            index
                .execute("INSERT OR IGNORE INTO series VALUES (?1, ?1, ?2, '', x'')", params![row, series])
                .unwrap();
            let uid = format!("{study}.1.{number}");
            index
                .execute(
                    "INSERT INTO instances VALUES
                     (?1, ?2, ?3, '1.2.840.10008.5.1.4.1.1.7', '1.2.840.10008.1.2.1', ?4, ?5, 0, NULL, x'')",
                    params![id, row, uid, file, bytes.len()],
                )
                .unwrap();
        }
        drop(index);

        let holdings = Archive::open(root, Options::default()).unwrap().holdings().unwrap();
        assert_eq!((holdings.patients, holdings.studies, holdings.instances), (1, 2, 4));
        let report = check(root, &Options::default()).unwrap();
        let uids = |uids: &[kerma_dictionary::Uid]| uids.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(uids(&report.missing), ["1.3.1.2"], "what shared a file with a later one");
        assert!(report.damaged.is_empty() && report.removed.is_empty(), "{report:?}");
        assert!(uids(&report.repaired).contains(&"1.3".to_owned()), "{report:?}");
        let index = Connection::open(root.join("index.sqlite")).unwrap();
        let names = |study: &str| {
            let sql = "SELECT patient_data_set FROM studies WHERE uid = ?1";
            let data_set = from_index(index.query_row(sql, [study], |row| row.get(0)).unwrap()).unwrap();
            data_set.string(tags::PATIENT_NAME).unwrap()
        };
        assert_eq!((names("1.2").as_str(), names("1.3").as_str()), ("Doe^Jane", "Roe^Jane"));
        let file: String =
            index.query_row("SELECT file FROM instances WHERE id = 1", [], |row| row.get(0)).unwrap();
        assert_eq!(file, "instances/ab/x1.2..3-0123456789abcdef/1.2.1.1.dcm");
        drop(index);
        let report = check(root, &Options::default()).unwrap();
        assert!(report.repaired.is_empty(), "{report:?}");
    }
}
