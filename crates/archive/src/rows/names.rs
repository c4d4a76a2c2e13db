//! The names of the studies' patients, as SQL compares them for keys of names.

use kerma_dataset::DataSet;
use kerma_dictionary::tags;
use kerma_service::matching::name_groups;

use crate::Error;
use crate::entry::{from_index, single};
use crate::sql::{self, Connection, params};

/// How many are filled in at once.
const PAGE: usize = 1000;

/// The columns `name`, `ideographic_name` and `phonetic_name` of a study with these attributes of its patient. The first is NULL
/// if there is more than SQL can compare: several names, more groups, or a NUL, which PostgreSQL does not have.
pub(crate) fn of(patient: &DataSet) -> [Option<String>; 3] {
    let name = single(patient, tags::PATIENT_NAME).filter(|name| !name.contains('\0'));
    let Some(groups) = name.map(|name| name_groups(&name)).filter(|groups| groups.len() <= 3) else {
        return [None, None, None];
    };
    let mut groups = groups.into_iter();
    let first = groups.next().unwrap_or_default();
    [Some(first), groups.next().filter(|group| !group.is_empty()), groups.next()]
}

/// The study has the names of these attributes.
pub(super) fn set(index: &Connection, study: i64, patient: &DataSet) -> sql::Result<()> {
    let sql = "UPDATE studies SET name = ?2, ideographic_name = ?3, phonetic_name = ?4 WHERE id = ?1";
    let [name, ideographic, phonetic] = of(patient);
    index.prepare_cached(sql)?.execute(params![study, name, ideographic, phonetic]).map(drop)
}

/// Fills in the names of some studies after this one that have none, as those have that an older version has stored. The study to
/// go on after; `None` if there are no more.
pub(crate) fn fill(index: &Connection, after: i64) -> Result<Option<i64>, Error> {
    let sql = "SELECT id, patient_data_set FROM studies WHERE name IS NULL AND id > ?1 ORDER BY id LIMIT ?2";
    let mut select = index.prepare_cached(sql)?;
    let studies = select.query_map(params![after, PAGE], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let studies: Vec<(i64, Vec<u8>)> = studies.collect::<sql::Result<_>>()?;
    // Somebody may have changed the patient meanwhile.
    let mut update = index.prepare_cached(
        "UPDATE studies SET name = ?2, ideographic_name = ?3, phonetic_name = ?4
         WHERE id = ?1 AND name IS NULL AND patient_data_set = ?5",
    )?;
    for (id, patient) in &studies {
        let [name, ideographic, phonetic] = of(&from_index(patient.clone())?);
        if name.is_some() {
            update.execute(params![id, name, ideographic, phonetic, patient])?;
        }
    }
    Ok(studies.last().filter(|_| studies.len() == PAGE).map(|(id, _)| *id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_sql_cannot_compare_is_not_known() {
        let of = |name: &str| {
            let mut patient = DataSet::new();
            patient.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
            patient.set(tags::PATIENT_NAME, name).unwrap();
            super::of(&patient)
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(of("DOE^Jane^^"), [some("doe^jane"), None, None]);
        assert_eq!(of("Yamada=山田=やまだ"), [some("yamada"), some("山田"), some("やまだ")]);
        assert_eq!(of("==やまだ"), [some(""), None, some("やまだ")]);
        assert_eq!(super::of(&DataSet::new()), [some(""), None, None]);
        for name in [r"Doe\Roe", "a=b=c=d", "Doe\0^Jane"] {
            assert_eq!(of(name), [None, None, None], "{name:?}");
        }
    }
}
