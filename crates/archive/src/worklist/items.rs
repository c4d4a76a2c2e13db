//! The items that are kept in the index.

use crate::sql::{Connection, OptionalExtension as _, params, params_from_iter};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::tags;
use kerma_service::matching::{Key, MatchingType, RequestIdentifier};
use kerma_service::mpps::State;

use super::item::{Names, StepId, WorklistItem, step};
use crate::clock::now;
use crate::conditions::{Column, Conditions};
use crate::entry::{date, single};
use crate::mpps::{Scheduled, state_of};
use crate::{Archive, Error};

/// What became of an item that was put into the worklist.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Added {
    /// What it is known by.
    pub id: StepId,
    /// Whether it took the place of one of the same step.
    pub replaced: bool,
    /// How far the step has been performed, according to performed procedure steps.
    pub performed: Option<State>,
}

impl Archive {
    /// Puts these items into the worklist, in one transaction. One takes the place of the item with its Study Instance UID and
    /// Scheduled Procedure Step ID. They are on the disk when this returns.
    ///
    /// # Errors
    /// What the index says.
    pub fn add_worklist_items(&self, items: Vec<WorklistItem>) -> Result<Vec<Added>, Error> {
        self.inner
            .committer
            .run(move |writing| items.into_iter().map(|item| place(writing.index, item)).collect())
    }

    /// Takes items out of the worklist, in one transaction; of each whether it was there.
    ///
    /// # Errors
    /// What the index says.
    pub fn remove_worklist_items(&self, ids: Vec<StepId>) -> Result<Vec<bool>, Error> {
        let sql = "DELETE FROM worklist_items WHERE study = ?1 AND step = ?2";
        self.inner.committer.run(move |writing| {
            let mut statement = writing.index.prepare_cached(sql)?;
            ids.iter().map(|id| Ok(statement.execute([&id.study, &id.step])? > 0)).collect()
        })
    }

    /// The items in the index that are called so: by a Scheduled Procedure Step ID, or by an [`StepId`] as it is written.
    ///
    /// # Errors
    /// What the index says.
    pub fn worklist_steps(&self, name: &str) -> Result<Vec<StepId>, Error> {
        let sql = "SELECT study, step FROM worklist_items WHERE step = ?1
                   UNION SELECT study, step FROM worklist_items WHERE study = ?2 AND step = ?3
                   ORDER BY study, step";
        let (study, step) = name.split_once('/').unwrap_or_default();
        self.ids(sql, &[name, study, step])
    }

    /// The items in the index that are scheduled for a date before this one (`20241231`), the oldest first.
    ///
    /// # Errors
    /// What the index says.
    pub fn worklist_steps_before(&self, date: &str) -> Result<Vec<StepId>, Error> {
        let sql =
            "SELECT study, step FROM worklist_items WHERE date > '' AND date < ?1 ORDER BY date, time, id";
        self.ids(sql, &[date])
    }

    fn ids(&self, sql: &str, parameters: &[&str]) -> Result<Vec<StepId>, Error> {
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(sql)?;
            let ids = statement.query_map(params_from_iter(parameters), |row| {
                Ok(StepId { study: row.get(0)?, step: row.get(1)? })
            })?;
            Ok(ids.collect::<Result<_, _>>()?)
        })
    }
}

fn place(index: &Connection, item: WorklistItem) -> Result<Added, Error> {
    let id = item.id();
    let WorklistItem { data_set, names } = item;
    let step = step(&data_set);
    let stations = step.as_ref().and_then(|step| step.strings(tags::SCHEDULED_STATION_AE_TITLE).ok());
    let sql = "DELETE FROM worklist_items WHERE study = ?1 AND step = ?2";
    let replaced = index.prepare_cached(sql)?.execute([&names.study, &names.step])? > 0;
    let sql =
        "INSERT INTO worklist_items (study, step, accession, patient_id, modality, stations, date, time, changed, data_set)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    let values = params![
        names.study,
        names.step,
        single(&data_set, tags::ACCESSION_NUMBER),
        single(&data_set, tags::PATIENT_ID),
        step.as_ref().and_then(|step| single(step, tags::MODALITY)),
        format!("\\{}\\", stations.unwrap_or_default().join("\\")),
        step.as_ref().and_then(|step| date(step, tags::SCHEDULED_PROCEDURE_STEP_START_DATE)),
        step.as_ref().and_then(|step| single(step, tags::SCHEDULED_PROCEDURE_STEP_START_TIME)),
        now(),
        data_set.to_vec(Encoding::ExplicitVrLittleEndian)?,
    ];
    index.prepare_cached(sql)?.execute(values)?;
    let Names { study, step, accession } = &names;
    let performed = state_of(index, Scheduled { study, step, accession }, &|study, step| {
        is_listed(index, study, step).unwrap_or(false)
    })?;
    Ok(Added { id, replaced, performed })
}

/// Whether there is an item of this step.
pub(super) fn is_listed(index: &Connection, study: &str, step: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM worklist_items WHERE study = ?1 AND step = ?2";
    Ok(index.prepare_cached(sql)?.exists([study, step])?)
}

/// The rows of the items that the query may ask for, in the order of their dates and times.
pub(super) fn rows(index: &Connection, query: &RequestIdentifier) -> Result<Vec<i64>, Error> {
    let asked = conditions(query);
    let conditions = asked.sql().map(|sql| format!(" WHERE {sql}")).unwrap_or_default();
    let sql = format!(
        "SELECT id FROM worklist_items{conditions}
         ORDER BY date NULLS FIRST, time NULLS FIRST, id"
    );
    let mut statement = index.prepare(&sql)?;
    let rows = statement.query_map(params_from_iter(asked.parameters()), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The item of this row, if it is still there.
pub(super) fn read(index: &Connection, row: i64) -> Result<Option<(DataSet, Names)>, Error> {
    let mut statement = index.prepare_cached("SELECT data_set FROM worklist_items WHERE id = ?1")?;
    let bytes: Option<Vec<u8>> = statement.query_row([row], |row| row.get(0)).optional()?;
    let Some(bytes) = bytes else { return Ok(None) };
    let item = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian)?;
    let names = Names::of(&item);
    Ok(Some((item, names)))
}

fn conditions(query: &RequestIdentifier) -> Conditions {
    let mut conditions = Conditions::default();
    for key in query.keys() {
        match (key.tag(), key.matching_type()) {
            (tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, MatchingType::Sequence(step)) => {
                let adjusts = step.matching().timezone_adjustment;
                step.keys().for_each(|key| of_step(&mut conditions, key, adjusts));
            }
            (tag, _) => {
                if let Some((_, column)) = COLUMNS.iter().find(|(of, _)| *of == tag) {
                    conditions.add(*column, key, false);
                }
            }
        }
    }
    conditions
}

fn of_step(conditions: &mut Conditions, key: &Key, timezone_adjustment: bool) {
    if key.tag() == tags::SCHEDULED_STATION_AE_TITLE {
        return station(conditions, key);
    }
    if let Some((_, column)) = COLUMNS_OF_STEP.iter().find(|(of, _)| *of == key.tag()) {
        conditions.add(*column, key, timezone_adjustment);
    }
}

/// One of the stations of the step.
fn station(conditions: &mut Conditions, key: &Key) {
    let mut is_among = |title: &str| {
        let number = conditions.parameter(format!("\\{title}\\"));
        format!("instr(stations, ?{number}) > 0")
    };
    let asked = match key.matching_type() {
        MatchingType::SingleValue(value) => vec![is_among(value.as_str())],
        MatchingType::OneOf(values) if values.len() <= MOST_STATIONS => {
            values.iter().map(|value| is_among(value)).collect()
        }
        _ => return,
    };
    conditions.push(format!("({})", asked.join(" OR ")));
}

/// More are compared by `matching`.
const MOST_STATIONS: usize = 64;

const COLUMNS: [(kerma_dictionary::Tag, Column); 3] = [
    (tags::STUDY_INSTANCE_UID, Column::Uid("study")),
    (tags::ACCESSION_NUMBER, Column::Text("accession")),
    (tags::PATIENT_ID, Column::Text("patient_id")),
];

const COLUMNS_OF_STEP: [(kerma_dictionary::Tag, Column); 3] = [
    (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, Column::Date("date")),
    (tags::MODALITY, Column::Text("modality")),
    (tags::SCHEDULED_PROCEDURE_STEP_ID, Column::Text("step")),
];
