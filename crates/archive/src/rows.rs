//! The rows of an instance: its own, and those of the series, study and patient that it belongs to.
//!
//! A study has what its first instance says of it and of the patient; what that one does not say is taken from those
//! that follow. An instance that corrects another of the same UID has the last word instead: its attributes take the
//! place of the study's and series', and a study or series that it puts elsewhere is moved there.

pub(crate) mod changes;
pub(crate) mod names;
pub(crate) mod removals;
mod said;
mod stored;
#[cfg(feature = "postgres")]
pub(crate) mod together;
mod unsynced;

use std::sync::LazyLock;

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags};

use self::changes::ChangeKind;
pub(crate) use self::said::Said;
pub(crate) use self::stored::Stored;
pub(crate) use self::unsynced::Unsynced;
use crate::Error;
use crate::entry::{Entry, Place, completed, date, from_index, single, to_index};
use crate::patient::Patient;
use crate::sql::{self, Connection, OptionalExtension as _, Row, params};

/// An instance that is in the index.
pub(crate) struct Existing {
    pub(crate) id: i64,
    /// `None` if it is of no patient.
    pub(crate) series: Option<i64>,
    pub(crate) stored: Stored,
}

/// The instance of this SOP Instance UID.
pub(crate) fn find(index: &Connection, instance: &Uid) -> sql::Result<Option<Existing>> {
    let existing = |row: &Row<'_>| {
        Ok(Existing { id: row.get(0)?, series: row.get(1)?, stored: Stored::from_row(row, 2)? })
    };
    index.prepare_cached(&FIND)?.query_row([text(instance)], existing).optional()
}

static FIND: LazyLock<String> =
    LazyLock::new(|| format!("SELECT id, series, {} FROM instances WHERE uid = ?1", Stored::COLUMNS));

/// Whether an instance has this file, which is not named for it.
pub(crate) fn has_other_file(index: &Connection, file: &str) -> sql::Result<bool> {
    index.prepare_cached(HAS_OTHER_FILE)?.exists([file])
}

/// Whether an instance has this file, which is not named for it, or a file of this name is to be removed.
pub(crate) fn is_taken(index: &Connection, file: &str) -> sql::Result<bool> {
    index.prepare_cached(IS_TAKEN)?.exists([file])
}

macro_rules! has_other_file {
    () => {
        "SELECT 1 FROM instances WHERE file = ?1 AND substr(file, -length(uid) - 5) <> '/' || uid || '.dcm'"
    };
}

const HAS_OTHER_FILE: &str = has_other_file!();
const IS_TAKEN: &str = concat!("SELECT 1 FROM removals WHERE file = ?1 UNION ALL ", has_other_file!());

/// Whether a row names this file, or will do so, or it is to be removed.
#[cfg(feature = "s3")]
pub(crate) fn is_named(index: &Connection, file: &str) -> sql::Result<bool> {
    let sql = "SELECT 1 FROM instances WHERE uid = ?1 AND file = ?2
               UNION ALL SELECT 1 FROM removals WHERE file = ?2";
    let name = file.rsplit('/').next().unwrap_or_default();
    let uid = name.strip_suffix(".dcm").unwrap_or(name);
    Ok(index.prepare_cached(sql)?.exists([uid, file])? || has_other_file(index, file)?)
}

/// The digest of a stored file, if one is known.
pub(crate) fn digest(index: &Connection, instance: &Uid, stored: &Stored) -> sql::Result<Option<Vec<u8>>> {
    let mut statement = index.prepare_cached("SELECT digest FROM instances WHERE uid = ?1 AND file = ?2")?;
    Ok(statement.query_row([text(instance), &stored.file], |row| row.get(0)).optional()?.flatten())
}

/// The UIDs of the index are text.
pub(crate) fn text(uid: &Uid) -> &str {
    uid.as_str().unwrap_or_default()
}

/// An instance with its file.
#[derive(Clone, Copy)]
pub(crate) struct New<'a> {
    pub(crate) entry: &'a Entry,
    pub(crate) stored: &'a Stored,
    /// Of the whole file.
    pub(crate) digest: Option<&'a [u8]>,
    /// Whether what it says goes before what was known.
    pub(crate) corrects: bool,
    /// When it was received, in seconds since 1970, if that is known.
    pub(crate) received: Option<i64>,
    /// The AE title that it was received from, if it is known.
    pub(crate) peer: Option<&'a str>,
}

/// The rows that are not there yet, and the instance's in place of the one that is; the number of the change. An attribute instead if it
/// contradicts them; then nothing is changed.
pub(crate) fn insert(
    index: &Connection,
    new: &New<'_>,
    existing: Option<&Existing>,
) -> Result<Result<i64, Tag>, Error> {
    insert_after(index, new, existing, &mut Said::default())
}

/// The same, after instances that have said this.
pub(crate) fn insert_after(
    index: &Connection,
    new: &New<'_>,
    existing: Option<&Existing>,
    said: &mut Said,
) -> Result<Result<i64, Tag>, Error> {
    let New { entry, stored, digest, corrects, received, peer } = *new;
    if corrects || existing.is_some() {
        said.forget();
    }
    let place = match &entry.place {
        Some(place) => match said.series(place) {
            Some(series) => Some((place, Known::Same(series))),
            None => match Known::at(index, place, corrects)? {
                Ok(known) => Some((place, known)),
                Err(tag) => return Ok(Err(tag)),
            },
        },
        None => None,
    };
    let kind = if existing.is_some() { ChangeKind::Changed } else { ChangeKind::Stored };
    let study = entry.place.as_ref().map(|place| text(&place.study));
    let id = changes::note(index, kind, text(&entry.instance), study)?;
    let series = match place {
        Some((_, Known::Same(series))) => Some(series),
        Some((place, Known::Rows { study, series: known })) => {
            let series = series(index, place, study, known, id, corrects)?;
            if !corrects && existing.is_none() {
                said.note(place, series);
            }
            Some(series)
        }
        None => None,
    };
    if let Some(existing) = existing {
        removals::retire(index, existing.id, id)?;
    }
    index
        .prepare_cached(
            "INSERT INTO instances (id, series, uid, sop_class, transfer_syntax, file, file_length, data_set_offset,
                                    digest, unsynced, data_set, received, peer)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            id,
            series,
            text(&entry.instance),
            text(&entry.sop_class),
            text(&stored.transfer_syntax),
            stored.file,
            stored.length,
            stored.data_set_offset,
            digest,
            stored.unsynced,
            entry.data_set,
            received,
            peer
        ])?;
    if let Some(left) = existing.and_then(|existing| existing.series) {
        tidy_series(index, left)?;
    }
    Ok(Ok(id))
}

/// What is there of the study and the series of an instance.
enum Known {
    /// The row of the series, and all that the instance says of it.
    Same(i64),
    /// The rows, as far as they are there.
    Rows { study: Option<KnownStudy>, series: Option<KnownSeries> },
}

struct KnownStudy {
    id: i64,
    patient_data_set: Vec<u8>,
    data_set: Vec<u8>,
}

struct KnownSeries {
    id: i64,
    study: i64,
    data_set: Vec<u8>,
}

impl Known {
    /// The rows of this place; an attribute instead if it contradicts them, unless it goes before what was known.
    fn at(index: &Connection, place: &Place, corrects: bool) -> Result<Result<Known, Tag>, Error> {
        let known_study = |row: &Row<'_>| {
            Ok(KnownStudy { id: row.get(0)?, patient_data_set: row.get(1)?, data_set: row.get(2)? })
        };
        let study = index
            .prepare_cached("SELECT id, patient_data_set, data_set FROM studies WHERE uid = ?1")?
            .query_row([text(&place.study)], known_study)
            .optional()?;
        if let Some(study) = study.as_ref().filter(|_| !corrects)
            && study.patient_data_set != place.patient_data_set
        {
            let own = Patient::of(&from_index(study.patient_data_set.clone())?);
            let told = Patient::of(&from_index(place.patient_data_set.clone())?);
            if let Some(tag) = own.contradiction(&told) {
                return Ok(Err(tag));
            }
        }
        let known_series =
            |row: &Row<'_>| Ok(KnownSeries { id: row.get(0)?, study: row.get(1)?, data_set: row.get(2)? });
        let series = index
            .prepare_cached("SELECT id, study, data_set FROM series WHERE uid = ?1")?
            .query_row([text(&place.series)], known_series)
            .optional()?;
        let is_elsewhere =
            series.as_ref().is_some_and(|series| study.as_ref().is_none_or(|study| study.id != series.study));
        if is_elsewhere && !corrects {
            return Ok(Err(tags::STUDY_INSTANCE_UID));
        }
        Ok(Ok(Known::Rows { study, series }))
    }
}

/// The row of the series, which is made or changed as the instance wants it.
fn series(
    index: &Connection,
    place: &Place,
    known_study: Option<KnownStudy>,
    known: Option<KnownSeries>,
    instance: i64,
    corrects: bool,
) -> Result<i64, Error> {
    let study = study(index, place, known_study, instance, corrects)?;
    let Place { series, series_data_set: data_set, .. } = place;
    let Some(KnownSeries { id, study: of, data_set: known }) = known else {
        let insert = "INSERT INTO series (study, uid, modality, source, data_set) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id";
        let modality = single(&from_index(data_set.clone())?, tags::MODALITY);
        return Ok(index.insert(insert, params![study, text(series), modality, instance, data_set])?);
    };
    if let Some(changed) = changed(known, data_set, corrects)? {
        set_series(index, id, corrects.then_some(instance), &changed)?;
    }
    if of != study {
        index.prepare_cached("UPDATE series SET study = ?2 WHERE id = ?1")?.execute([id, study])?;
        tidy_study(index, of)?;
    }
    Ok(id)
}

/// The row of the study, which is made or changed as the instance wants it.
fn study(
    index: &Connection,
    place: &Place,
    known: Option<KnownStudy>,
    instance: i64,
    corrects: bool,
) -> Result<i64, Error> {
    let Place { study, patient_data_set, study_data_set, .. } = place;
    let Some(KnownStudy { id, patient_data_set: known_patient, data_set: known_study }) = known else {
        let told = from_index(patient_data_set.clone())?;
        let patient = patient(index, &Patient::of(&told), single(&told, tags::PATIENT_ID).as_deref())?;
        let [name, ideographic, phonetic] = names::of(&told);
        let attributes = from_index(study_data_set.clone())?;
        let insert =
            "INSERT INTO studies (patient, uid, date, accession_number, source, patient_data_set, data_set,
                                  name, ideographic_name, phonetic_name)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id";
        let id = index.insert(
            insert,
            params![
                patient,
                text(study),
                date(&attributes, tags::STUDY_DATE),
                single(&attributes, tags::ACCESSION_NUMBER),
                instance,
                patient_data_set,
                study_data_set,
                name,
                ideographic,
                phonetic
            ],
        )?;
        index
            .prepare_cached("UPDATE patients SET study = ?2 WHERE id = ?1 AND study IS NULL")?
            .execute([patient, id])?;
        return Ok(id);
    };
    let source = corrects.then_some(instance);
    if let Some(changed) = changed(known_patient, patient_data_set, corrects)? {
        set_patient(index, id, source, &changed)?;
    }
    if let Some(changed) = changed(known_study, study_data_set, corrects)? {
        set_study(index, id, source, &changed)?;
    }
    Ok(id)
}

/// What becomes of the attributes of an entity; `None` if nothing does.
fn changed(known: Vec<u8>, said: &[u8], corrects: bool) -> Result<Option<DataSet>, Error> {
    Ok(match () {
        () if corrects => Some(from_index(said.to_vec())?),
        () if known == said => None,
        () => completed(from_index(known)?, &from_index(said.to_vec())?),
    })
}

/// The series has these attributes, of this instance if one is named.
pub(crate) fn set_series(
    index: &Connection,
    series: i64,
    source: Option<i64>,
    attributes: &DataSet,
) -> Result<(), Error> {
    let sql = "UPDATE series SET modality = ?2, data_set = ?3, source = coalesce(?4, source) WHERE id = ?1";
    let modality = single(attributes, tags::MODALITY);
    index.prepare_cached(sql)?.execute(params![series, modality, to_index(attributes.clone()), source])?;
    Ok(())
}

/// The study has these attributes, of this instance if one is named.
pub(crate) fn set_study(
    index: &Connection,
    study: i64,
    source: Option<i64>,
    attributes: &DataSet,
) -> Result<(), Error> {
    let sql =
        "UPDATE studies SET date = ?2, accession_number = ?3, data_set = ?4, source = coalesce(?5, source)
               WHERE id = ?1";
    index.prepare_cached(sql)?.execute(params![
        study,
        date(attributes, tags::STUDY_DATE),
        single(attributes, tags::ACCESSION_NUMBER),
        to_index(attributes.clone()),
        source
    ])?;
    Ok(())
}

/// The study's patient has these attributes, of this instance if one is named: the study goes to the patient that they
/// tell, and has the last word there if an instance is named.
pub(crate) fn set_patient(
    index: &Connection,
    study: i64,
    source: Option<i64>,
    attributes: &DataSet,
) -> Result<(), Error> {
    let of: i64 = index
        .prepare_cached("SELECT patient FROM studies WHERE id = ?1")?
        .query_row([study], |row| row.get(0))?;
    let told = Patient::of(attributes);
    let patient = patient(index, &told, single(attributes, tags::PATIENT_ID).as_deref())?;
    index
        .prepare_cached("UPDATE studies SET patient = ?2, patient_data_set = ?3 WHERE id = ?1")?
        .execute(params![study, patient, to_index(attributes.clone())])?;
    names::set(index, study, attributes)?;
    if source.is_some() {
        index.prepare_cached("UPDATE patients SET study = ?2, name = ?3 WHERE id = ?1")?.execute(params![
            patient,
            study,
            told.name_key()
        ])?;
    }
    tidy_patient(index, patient)?;
    if of != patient {
        tidy_patient(index, of)?;
    }
    Ok(())
}

/// The row of this patient, which is made if there is none; with the ID that is searched for, if it is a single value.
///
/// With an ID it is the one of this ID and issuer. If the issuer is not known on one side, it is the only one of the ID,
/// unless the names differ. Without an ID it is the one of the same name and date of birth; if the date is not known
/// on one side, the only one of the name.
fn patient(index: &Connection, patient: &Patient, patient_id: Option<&str>) -> Result<i64, Error> {
    let name = patient.name_key();
    let mut of_id = index.prepare_cached("SELECT id, issuer, name FROM patients WHERE whole_id = ?1")?;
    let mut of_name = index
        .prepare_cached("SELECT id, birth_date, name FROM patients WHERE whole_id = '' AND name = ?1")?;
    let (rows, own, column) = match patient.id.as_str() {
        "" => (of_name.query([name.as_str()])?, &patient.birth_date, "birth_date"),
        id => (of_id.query([id])?, &patient.issuer, "issuer"),
    };
    let known: Vec<(i64, String, String)> =
        rows.mapped(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).collect::<Result<_, _>>()?;
    if let Some((id, ..)) = known.iter().find(|(_, other, _)| other == own) {
        return Ok(*id);
    }
    if let [(id, other, other_name)] = known.as_slice()
        && (other.is_empty() || own.is_empty())
        && (*other_name == name || other_name.is_empty() || name.is_empty())
    {
        if other.is_empty() {
            let sql = format!("UPDATE patients SET {column} = ?2 WHERE id = ?1");
            index.prepare_cached(&sql)?.execute(params![id, own])?;
        }
        return Ok(*id);
    }
    let insert =
        "INSERT INTO patients (patient_id, whole_id, issuer, name, birth_date) VALUES (?1, ?2, ?3, ?4, ?5)
                  RETURNING id";
    let Patient { id, issuer, birth_date, .. } = patient;
    Ok(index.insert(insert, params![patient_id, id, issuer, name, birth_date])?)
}

/// After instances have left these series of these studies.
pub(crate) fn tidy(index: &Connection, series: &[i64], studies: &[i64]) -> Result<(), Error> {
    // All that have none, before a study looks for the first of its instances.
    for series in series {
        index.prepare_cached(REMOVE_EMPTY_SERIES)?.execute([series])?;
    }
    series.iter().try_for_each(|series| tidy_series(index, *series))?;
    studies.iter().try_for_each(|study| tidy_study(index, *study))
}

const REMOVE_EMPTY_SERIES: &str =
    "DELETE FROM series WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM instances WHERE series = ?1)";

/// After an instance has left it, a series without one goes; one whose source has left has that of the first.
fn tidy_series(index: &Connection, series: i64) -> Result<(), Error> {
    let mut study = index.prepare_cached("SELECT study FROM series WHERE id = ?1")?;
    let Some(study) = study.query_row([series], |row| row.get(0)).optional()? else { return Ok(()) };
    let mut removed = index.prepare_cached(REMOVE_EMPTY_SERIES)?;
    if removed.execute([series])? == 0 {
        index
            .prepare_cached(
                "UPDATE series SET source = (SELECT min(id) FROM instances WHERE series = ?1)
                 WHERE id = ?1
                   AND NOT EXISTS (SELECT 1 FROM instances i WHERE i.id = series.source AND i.series = ?1)",
            )?
            .execute([series])?;
    }
    tidy_study(index, study)
}

/// After a series or an instance has left it, a study without one goes; one whose source has left has that of the first.
fn tidy_study(index: &Connection, study: i64) -> Result<(), Error> {
    let mut patient = index.prepare_cached("SELECT patient FROM studies WHERE id = ?1")?;
    let Some(patient) = patient.query_row([study], |row| row.get(0)).optional()? else { return Ok(()) };
    let mut removed = index.prepare_cached(
        "DELETE FROM studies WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM series WHERE study = ?1)",
    )?;
    if removed.execute([study])? > 0 {
        return tidy_patient(index, patient);
    }
    index
        .prepare_cached(
            "UPDATE studies SET source =
                 (SELECT min(i.id) FROM series e JOIN instances i ON i.series = e.id WHERE e.study = ?1)
             WHERE id = ?1 AND NOT EXISTS
                 (SELECT 1 FROM instances i JOIN series e ON e.id = i.series
                  WHERE i.id = studies.source AND e.study = ?1)",
        )?
        .execute([study])?;
    Ok(())
}

/// After a study has left or joined it, a patient without one goes; the first has the last word if there is none else.
fn tidy_patient(index: &Connection, patient: i64) -> Result<(), Error> {
    let mut removed = index.prepare_cached(
        "DELETE FROM patients WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM studies WHERE patient = ?1)",
    )?;
    if removed.execute([patient])? == 0 {
        index
            .prepare_cached(
                "UPDATE patients SET study = (SELECT min(id) FROM studies WHERE patient = ?1)
                 WHERE id = ?1
                   AND NOT EXISTS (SELECT 1 FROM studies s WHERE s.id = patients.study AND s.patient = ?1)",
            )?
            .execute([patient])?;
    }
    Ok(())
}

/// What is known of each patient is what its studies say: the first that names an issuer and a date of birth, and of the
/// rest the study that has the last word. The UIDs of such studies of the patients that had another ID.
pub(crate) fn tidy_patients(index: &Connection) -> Result<Vec<Uid>, Error> {
    let mut patients = index.prepare("SELECT id, patient_id, whole_id FROM patients ORDER BY id")?;
    let patients: Vec<(i64, Option<String>, String)> = patients
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    let mut had_another_id = Vec::new();
    for (patient, had_id, had_whole_id) in patients {
        tidy_patient(index, patient)?;
        let mut studies = index.prepare_cached(
            "SELECT s.patient_data_set, s.uid FROM studies s JOIN patients p ON p.id = s.patient
             WHERE p.id = ?1 ORDER BY s.id <> p.study, s.id",
        )?;
        let mut studies = studies.query([patient])?;
        let Some(row) = studies.next()? else { continue };
        let (last, study) = (from_index(row.get(0)?)?, row.get::<String>(1)?);
        let mut known = Patient::of(&last);
        while let Some(row) = studies.next()? {
            let other = Patient::of(&from_index(row.get(0)?)?);
            for (known, other) in
                [(&mut known.issuer, other.issuer), (&mut known.birth_date, other.birth_date)]
            {
                if known.is_empty() {
                    *known = other;
                }
            }
        }
        let patient_id = single(&last, tags::PATIENT_ID);
        if (&had_id, &had_whole_id) != (&patient_id, &known.id) {
            had_another_id.push(Uid::from_bytes(study.as_bytes()));
        }
        let mut update = index.prepare_cached(
            "UPDATE patients SET patient_id = ?2, whole_id = ?3, issuer = ?4, name = ?5, birth_date = ?6
             WHERE id = ?1",
        )?;
        let Patient { id, issuer, birth_date, .. } = &known;
        update.execute(params![patient, patient_id, id, issuer, known.name_key(), birth_date])?;
    }
    Ok(had_another_id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;
    use crate::{Durability, ReadableBy, schema};

    fn index(scratch: &Scratch) -> Connection {
        schema::sqlite::open_writer(&scratch.path().join("index"), Durability::Relaxed, ReadableBy::Owner)
            .unwrap()
    }

    fn add(index: &Connection, uid: &str, file: &str) -> sql::Result<usize> {
        let sql = "INSERT INTO instances (uid, file, sop_class, transfer_syntax, file_length, data_set_offset, data_set)
                   VALUES (?1, ?2, '', '', 0, 0, x'')";
        index.execute(sql, [uid, file])
    }

    #[test]
    fn no_two_instances_have_one_file() {
        let scratch = Scratch::new("unique-files");
        let index = index(&scratch);
        add(&index, "1.2", "instances/00/1/1.2.dcm").unwrap();
        add(&index, "1.3", "instances/00/1/1.2_7.dcm").unwrap();
        add(&index, "1.4", "instances/00/1/x1.4-ab.dcm").unwrap();
        for file in ["instances/00/1/1.2_7.dcm", "instances/00/1/x1.4-ab.dcm"] {
            assert!(add(&index, "1.5", file).is_err());
            assert!(has_other_file(&index, file).unwrap() && is_taken(&index, file).unwrap());
        }
        let file = "instances/00/1/1.2.dcm";
        assert!(add(&index, "1.2", file).is_err());
        assert!(!has_other_file(&index, file).unwrap() && !is_taken(&index, file).unwrap());
        removals::announce(&index, &[file.to_owned()]).unwrap();
        assert!(!has_other_file(&index, file).unwrap() && is_taken(&index, file).unwrap());
    }

    #[test]
    fn whether_a_name_is_taken_is_asked_of_an_index() {
        let scratch = Scratch::new("taken-by-index");
        let index = index(&scratch);
        for sql in [HAS_OTHER_FILE, IS_TAKEN] {
            let mut plan = index.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let steps = plan.query_map(["x"], |row| row.get::<String>(3)).unwrap();
            let steps: Vec<String> = steps.collect::<sql::Result<_>>().unwrap();
            assert!(steps.iter().any(|step| step.contains("instances_by_other_file")), "{steps:?}");
            assert!(!steps.iter().any(|step| step.contains("SCAN")), "{steps:?}");
        }
    }
}
