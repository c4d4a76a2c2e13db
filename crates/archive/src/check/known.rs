//! What the index has, beside what the files say.

use crate::sql::{Connection, params};
use kerma_dictionary::Uid;

use super::{Check, inspect};
use crate::entry::{Entry, from_index};
use crate::patient::Patient;
use crate::rows::{self, Stored};
use crate::{Error, said};

/// A row of the instances.
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) series: Option<i64>,
    pub(super) uid: String,
    pub(super) stored: Stored,
    pub(super) sop_class: String,
    pub(super) digest: Option<Vec<u8>>,
    pub(super) data_set: Vec<u8>,
}

/// The instances of a study, or those of no patient.
pub(super) fn rows_of(index: &Connection, study: Option<i64>) -> Result<Vec<Row>, Error> {
    let which = match study {
        Some(_) => "series IN (SELECT id FROM series WHERE study = ?1)",
        None => "series IS NULL AND CAST(?1 AS BIGINT) IS NULL",
    };
    let mut statement = index.prepare_cached(&format!(
        "SELECT id, series, uid, sop_class, digest, data_set, {} FROM instances WHERE {which} ORDER BY id",
        Stored::COLUMNS
    ))?;
    let rows = statement.query_map([study], |row| {
        Ok(Row {
            id: row.get(0)?,
            series: row.get(1)?,
            uid: row.get(2)?,
            sop_class: row.get(3)?,
            digest: row.get(4)?,
            data_set: row.get(5)?,
            stored: Stored::from_row(row, 6)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl Check<'_> {
    /// What the index has, study by study, and then what is of no patient.
    pub(super) fn known(&mut self) -> Result<(), Error> {
        let mut statement = self.index.prepare("SELECT id FROM studies ORDER BY id")?;
        let studies: Vec<i64> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for study in studies {
            self.study(study)?;
        }
        self.patients()?;
        for row in rows_of(self.index, None)? {
            self.instance(row)?;
        }
        Ok(())
    }

    /// What the index has of a study.
    pub(super) fn study(&mut self, study: i64) -> Result<(), Error> {
        let mut said = said::Said::new();
        for row in rows_of(self.index, Some(study))? {
            let (id, series) = (row.id, row.series);
            if let Some(place) = self.instance(row)?.and_then(|entry| entry.place) {
                said.insert(id, (series, place));
            }
        }
        let changed = said::restate(self.index, study, &said)?;
        self.report.repaired.extend(changed);
        Ok(())
    }

    /// Compares a row with its file: what the file says, if it is what was stored.
    fn instance(&mut self, row: Row) -> Result<Option<Entry>, Error> {
        let Row { id, uid, stored, sop_class, digest, data_set, .. } = row;
        let mut lost = |is_there| {
            self.lost.insert(stored.file.clone(), (Uid::from_bytes(uid.as_bytes()), is_there));
            Ok(None)
        };
        if !self.on_disk.remove(&stored.file) {
            return lost(false);
        }
        let found = self.objects.look(&stored.file).map_err(Error::at(self.objects.path(&stored.file)))?;
        if found.is_none_or(|(length, _)| length != stored.length) {
            return lost(true);
        }
        let inspected = match inspect(self.objects, &stored.file) {
            Ok(inspected) if rows::text(&inspected.entry.instance) == uid => inspected,
            _ => return lost(true),
        };
        if !inspected.is_whole {
            let mut update = self.index.prepare_cached("UPDATE instances SET digest = ?2 WHERE id = ?1")?;
            update.execute(params![id, inspected.digest()])?;
            return lost(true);
        }
        let now = inspected.digest();
        if digest.as_ref().is_some_and(|digest| digest != now) {
            return lost(true);
        }
        let Entry { sop_class: now_class, data_set: now_data_set, .. } = &inspected.entry;
        let Stored { transfer_syntax, data_set_offset, .. } = &inspected.stored;
        let is_said = rows::text(now_class) == sop_class
            && *now_data_set == data_set
            && *transfer_syntax == stored.transfer_syntax
            && *data_set_offset == stored.data_set_offset;
        if !is_said {
            self.report.repaired.push(inspected.entry.instance.clone());
        }
        if !is_said || digest.is_none() {
            let mut update = self.index.prepare_cached(
                "UPDATE instances SET sop_class = ?2, data_set = ?3, transfer_syntax = ?4, data_set_offset = ?5,
                                      digest = ?6
                 WHERE id = ?1",
            )?;
            update.execute(params![
                id,
                rows::text(now_class),
                now_data_set,
                rows::text(transfer_syntax),
                data_set_offset,
                now
            ])?;
        }
        Ok(Some(inspected.entry))
    }

    /// Compares what tells patients apart with what their studies say.
    pub(super) fn patients(&mut self) -> Result<(), Error> {
        let repaired = rows::tidy_patients(self.index)?;
        self.report.repaired.extend(repaired);
        let of_study = "SELECT s.id, s.uid, s.patient_data_set, p.whole_id, p.issuer, p.name, p.birth_date
                        FROM studies s JOIN patients p ON p.id = s.patient ORDER BY s.id";
        let mut statement = self.index.prepare(of_study)?;
        let mut elsewhere = Vec::new();
        let mut studies = statement.query([])?;
        while let Some(row) = studies.next()? {
            let said = from_index(row.get(2)?)?;
            let patient = Patient::of(&said);
            let agrees = |column, own: &str| {
                row.get::<String>(column).map(|known| known.is_empty() || own.is_empty() || known == own)
            };
            let is_its = patient.id == row.get::<String>(3)?
                && match patient.id.is_empty() {
                    true => patient.name_key() == row.get::<String>(5)? && agrees(6, &patient.birth_date)?,
                    false => agrees(4, &patient.issuer)?,
                };
            if !is_its {
                elsewhere.push((row.get::<i64>(0)?, row.get::<String>(1)?, said));
            }
        }
        for (study, uid, said) in elsewhere {
            rows::set_patient(self.index, study, None, &said)?;
            self.report.repaired.push(Uid::from_bytes(uid.as_bytes()));
        }
        rows::tidy_patients(self.index).map(drop)
    }
}
