//! What a study and its series say, which is not always what the first of their instances says: as in the source.

use crate::Error;
use crate::entry::from_index;
use crate::rows;
use crate::sql::{Connection, OptionalExtension as _, params};

use super::{Migration, NotMigrated, PAGE};

/// What a study says in an index.
#[derive(Debug, PartialEq, Eq)]
struct Study {
    patient: Vec<u8>,
    said: Said,
    /// Whether it has the last word about its patient.
    is_last: bool,
    /// By their UIDs.
    series: Vec<(String, Said)>,
}

/// The attributes of a study or series, and the SOP Instance UID of the instance that they are of.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    data_set: Vec<u8>,
    source: Option<String>,
}

impl Study {
    /// `None` if there is no study of this UID.
    fn find(index: &Connection, uid: &str) -> Result<Option<Study>, Error> {
        let sql = "SELECT st.patient_data_set, st.data_set, i.uid, EXISTS (SELECT 1 FROM patients WHERE study = st.id)
                   FROM studies st LEFT JOIN instances i ON i.id = st.source WHERE st.uid = ?1";
        let mut statement = index.prepare_cached(sql)?;
        let found = statement.query_row([uid], |row| {
            let said = Said { data_set: row.get(1)?, source: row.get(2)? };
            Ok(Study { patient: row.get(0)?, said, is_last: row.get(3)?, series: Vec::new() })
        });
        let Some(mut study) = found.optional()? else { return Ok(None) };
        let sql = "SELECT se.uid, se.data_set, i.uid FROM series se LEFT JOIN instances i ON i.id = se.source
                   WHERE se.study = (SELECT id FROM studies WHERE uid = ?1) ORDER BY se.uid";
        let mut statement = index.prepare_cached(sql)?;
        let series = statement
            .query_map([uid], |row| Ok((row.get(0)?, Said { data_set: row.get(1)?, source: row.get(2)? })))?;
        study.series = series.collect::<Result<_, _>>()?;
        Ok(Some(study))
    }

    /// The index says this of the study, as far as it has it.
    fn set(&self, index: &Connection, uid: &str) -> Result<(), Error> {
        let Some(there) = Study::find(index, uid)? else { return Ok(()) };
        let id: i64 = index.query_row("SELECT id FROM studies WHERE uid = ?1", [uid], |row| row.get(0))?;
        let source = |said: &Said| -> Result<Option<i64>, Error> {
            let Some(uid) = &said.source else { return Ok(None) };
            let mut statement = index.prepare_cached("SELECT id FROM instances WHERE uid = ?1")?;
            Ok(statement.query_row([uid], |row| row.get(0)).optional()?)
        };
        if there.patient != self.patient || self.is_last && !there.is_last {
            let of = source(&self.said)?.filter(|_| self.is_last);
            rows::set_patient(index, id, of, &from_index(self.patient.clone())?)?;
        }
        if there.said != self.said {
            rows::set_study(index, id, source(&self.said)?, &from_index(self.said.data_set.clone())?)?;
        }
        for (uid, said) in &self.series {
            let is_known = |(known, there): &&(String, Said)| known == uid && there != said;
            if there.series.iter().find(is_known).is_some() {
                let sql = "SELECT id FROM series WHERE uid = ?1";
                let id: i64 = index.prepare_cached(sql)?.query_row([uid], |row| row.get(0))?;
                rows::set_series(index, id, source(said)?, &from_index(said.data_set.clone())?)?;
            }
        }
        Ok(())
    }
}

impl Migration<'_> {
    /// These studies say in the target what they say in the source.
    pub(super) fn settle(&self, studies: Vec<String>) -> Result<(), NotMigrated> {
        let of = |index: &Connection| -> Result<Vec<Option<Study>>, Error> {
            studies.iter().map(|uid| Study::find(index, uid)).collect()
        };
        let (wanted, there) = (self.source.read(of)?, self.target.read(of)?);
        let differ: Vec<(String, Study)> = (studies.into_iter().zip(wanted).zip(there))
            .filter(|((_, wanted), there)| wanted != there)
            .filter_map(|((uid, wanted), _)| Some((uid, wanted?)))
            .collect();
        if differ.is_empty() {
            return Ok(());
        }
        Ok(self
            .target
            .committer
            .run(move |writing| differ.iter().try_for_each(|(uid, study)| study.set(writing.index, uid)))?)
    }

    /// The same of all that the source has.
    pub(super) fn settle_all(&self) -> Result<(), NotMigrated> {
        let mut after = 0;
        loop {
            let page = self.source.read(|index| {
                let sql = "SELECT id, uid FROM studies WHERE id > ?1 ORDER BY id LIMIT ?2";
                let mut statement = index.prepare_cached(sql)?;
                let page = statement.query_map(params![after, PAGE], |row| Ok((row.get(0)?, row.get(1)?)))?;
                Ok(page.collect::<Result<Vec<(i64, String)>, _>>()?)
            })?;
            let Some((last, _)) = page.last() else { return Ok(()) };
            after = *last;
            self.settle(page.into_iter().map(|(_, uid)| uid).collect())?;
        }
    }
}
