//! What the instances of a study say of it, together.

use std::collections::BTreeMap;

use crate::sql::Connection;
use kerma_dataset::DataSet;
use kerma_dictionary::Uid;

use crate::archive::Inner;
use crate::entry::{Place, completed, from_index, to_index};
use crate::patient::Patient;
use crate::rows::{self, Stored};
use crate::{Error, from_file};

/// What each instance says, by its row: its series, and where it puts itself.
pub(crate) type Said = BTreeMap<i64, (Option<i64>, Place)>;

/// What the files of a study say. One that cannot be read says nothing: a check tells it.
pub(crate) fn by_files(archive: &Inner, index: &Connection, study: i64) -> Result<Said, Error> {
    let mut statement = index.prepare_cached(&format!(
        "SELECT id, series, {} FROM instances WHERE series IN (SELECT id FROM series WHERE study = ?1)",
        Stored::COLUMNS
    ))?;
    let rows =
        statement.query_map([study], |row| Ok((row.get(0)?, row.get(1)?, Stored::from_row(row, 2)?)))?;
    let mut said = Said::new();
    for row in rows {
        let (id, series, stored): (i64, Option<i64>, Stored) = row?;
        match from_file::entry(archive, &stored) {
            Ok(entry) => {
                if let Some(place) = entry.place {
                    said.insert(id, (series, place));
                }
            }
            Err(why) => log::warn!("what an instance says of its study: {why}"),
        }
    }
    Ok(said)
}

/// What a row of the index is to say instead of what it says.
pub(crate) enum Difference {
    /// Of its patient.
    Patient(DataSet),
    Study(DataSet),
    Series(i64, Uid, DataSet),
}

/// Where the rows of a study and its series do not say what its instances say.
pub(crate) fn differences(index: &Connection, study: i64, said: &Said) -> Result<Vec<Difference>, Error> {
    let mut differences = Vec::new();
    let mut statement =
        index.prepare_cached("SELECT uid, source, patient_data_set, data_set FROM studies WHERE id = ?1")?;
    let row = statement.query_row([study], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)));
    let (uid, source, patient, known): (String, i64, Vec<u8>, Vec<u8>) = row?;
    // What was moved here by a correction says nothing of this study.
    let places = said.iter().map(|(id, (_, place))| (*id, place));
    let places: Vec<(i64, &Place)> = places.filter(|(_, place)| rows::text(&place.study) == uid).collect();
    let agree = |a: &DataSet, b: &DataSet| Patient::of(a).contradiction(&Patient::of(b)).is_none();
    let of_patient = together(source, &places, |place| &place.patient_data_set, agree)?;
    differences.extend(of_patient.filter(|of| to_index(of.clone()) != patient).map(Difference::Patient));
    let of_study = together(source, &places, |place| &place.study_data_set, |_, _| true)?;
    differences.extend(of_study.filter(|of| to_index(of.clone()) != known).map(Difference::Study));
    let sql = "SELECT id, uid, source, data_set FROM series WHERE study = ?1 ORDER BY id";
    let mut statement = index.prepare_cached(sql)?;
    let series = statement
        .query_map([study], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<Result<Vec<(i64, String, i64, Vec<u8>)>, _>>()?;
    for (id, uid, source, known) in series {
        let of = said.iter().filter(|(_, (series, _))| *series == Some(id));
        let places: Vec<(i64, &Place)> = of.map(|(id, (_, place))| (*id, place)).collect();
        let of_series = together(source, &places, |place| &place.series_data_set, |_, _| true)?;
        let uid = Uid::from_bytes(uid.as_bytes());
        let differs = of_series.filter(|of| to_index(of.clone()) != known);
        differences.extend(differs.map(|of| Difference::Series(id, uid, of)));
    }
    Ok(differences)
}

/// Completes the row of a study with what those say that have come into it.
pub(crate) fn complete(index: &Connection, study: i64, said: &Said) -> Result<(), Error> {
    let sql = "SELECT data_set FROM studies WHERE id = ?1";
    let known: Vec<u8> = index.prepare_cached(sql)?.query_row([study], |row| row.get(0))?;
    let mut now = from_index(known.clone())?;
    for (_, place) in said.values().filter(|(_, place)| place.study_data_set != known) {
        if let Some(completed) = completed(now.clone(), &from_index(place.study_data_set.clone())?) {
            now = completed;
        }
    }
    if to_index(now.clone()) != known {
        rows::set_study(index, study, None, &now)?;
    }
    Ok(())
}

/// Makes the rows of a study and its series say what its instances say; the UIDs of those that did not.
pub(crate) fn restate(index: &Connection, study: i64, said: &Said) -> Result<Vec<Uid>, Error> {
    let sql = "SELECT uid FROM studies WHERE id = ?1";
    let uid: String = index.prepare_cached(sql)?.query_row([study], |row| row.get(0))?;
    let uid = Uid::from_bytes(uid.as_bytes());
    let mut changed = Vec::new();
    for difference in differences(index, study, said)? {
        let of = match difference {
            Difference::Patient(said) => rows::set_patient(index, study, None, &said).map(|()| uid.clone()),
            Difference::Study(said) => rows::set_study(index, study, None, &said).map(|()| uid.clone()),
            Difference::Series(id, uid, said) => rows::set_series(index, id, None, &said).map(|()| uid),
        };
        changed.push(of?);
    }
    changed.dedup();
    Ok(changed)
}

/// What instances say together: the source, completed by those that came after it and agree with it. `None` without the
/// source: it may have had the last word.
fn together(
    source: i64,
    places: &[(i64, &Place)],
    of: impl Fn(&Place) -> &Vec<u8>,
    agree: impl Fn(&DataSet, &DataSet) -> bool,
) -> Result<Option<DataSet>, Error> {
    let mut after = places.iter().skip_while(|(id, _)| *id != source).map(|(_, place)| of(place));
    let Some(first) = after.next() else { return Ok(None) };
    let mut said = from_index(first.clone())?;
    for other in after.filter(|other| *other != first) {
        let other = from_index(other.clone())?;
        if agree(&said, &other)
            && let Some(completed) = completed(said.clone(), &other)
        {
            said = completed;
        }
    }
    Ok(Some(said))
}
