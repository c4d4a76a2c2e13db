//! Worklist items that the index keeps: a row for each scheduled procedure step.

use std::fmt;

use kerma_dataset::{DataSet, Date, Encoding, Item, Sequence, Time};
use kerma_dictionary::{Tag, tags};
use kerma_service::matching::{Matching, MatchingType, RequestIdentifier};
use rusqlite::types::Value;
use rusqlite::{Row, params, params_from_iter};

use crate::conditions::{Column, Conditions};
use crate::entry::{date, single};
use crate::notices::unreadable;
use crate::{Archive, Error};

/// How many items are read at a time.
const PAGE: usize = 64;

/// What a scheduled procedure step is known by: no two in a worklist have both.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId {
    /// Study Instance UID (0020,000D).
    pub study: String,
    /// Scheduled Procedure Step ID (0040,0009).
    pub step: String,
}

/// Such as `1.2.3/S1`.
impl fmt::Display for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.study, self.step)
    }
}

/// What became of an item that was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The scheduled step.
    pub id: StepId,
    /// Whether it took the place of one with the same ID.
    pub replaced: bool,
}

/// Why a data set is no worklist item: what it must have (PS3.4 Table K.6-1) and has not, or not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoItem(pub Vec<Tag>);

impl fmt::Display for NoItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |tag: &Tag| match kerma_dictionary::data_elements::by_tag(*tag) {
            Some(element) => format!("{} {tag}", element.name),
            None => tag.to_string(),
        };
        let names: Vec<String> = self.0.iter().map(name).collect();
        write!(
            f,
            "it is no worklist item: without a value, or with one that it may not have: {}",
            names.join(", ")
        )
    }
}

impl std::error::Error for NoItem {}

impl Archive {
    /// Keeps the scheduled steps of this data set, each as an item of its own. One with the same Study Instance UID and Scheduled
    /// Procedure Step ID is replaced. When this returns they are on disk.
    ///
    /// # Errors
    /// What the index says. [`NoItem`] is no error of the archive; nothing is kept then.
    pub fn add_worklist_item(&self, item: &DataSet) -> Result<Result<Vec<Added>, NoItem>, Error> {
        let steps = match steps_of(item) {
            Ok(steps) => steps,
            Err(no_item) => return Ok(Err(no_item)),
        };
        let rows = steps.into_iter().map(New::of).collect::<Result<Vec<New>, Error>>()?;
        self.inner
            .committer
            .run(move |writing| {
                let mut is_there =
                    writing.index.prepare_cached("SELECT 1 FROM worklist_items WHERE step = ?1 AND study = ?2")?;
                let mut insert = writing.index.prepare_cached(
                    "INSERT INTO worklist_items (step, study, patient_id, accession_number, date, modality, data_set)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                     ON CONFLICT (step, study) DO UPDATE SET patient_id = excluded.patient_id,
                         accession_number = excluded.accession_number, date = excluded.date,
                         modality = excluded.modality, data_set = excluded.data_set",
                )?;
                let mut added = Vec::with_capacity(rows.len());
                for New { id, patient_id, accession_number, date, modality, data_set } in rows {
                    let replaced = is_there.exists([&id.step, &id.study])?;
                    insert.execute(params![
                        id.step,
                        id.study,
                        patient_id,
                        accession_number,
                        date,
                        modality,
                        data_set
                    ])?;
                    added.push(Added { id, replaced });
                }
                Ok(added)
            })
            .map(Ok)
    }

    /// The items that match this identifier, in the order in which they were added. They are read page by page.
    pub fn worklist_items(&self, identifier: &DataSet) -> Items {
        let query = RequestIdentifier::new(identifier, &Matching::default());
        let items = self.worklist_items_for(&query);
        Items { query: Some(query), ..items }
    }

    /// The items that may match.
    pub(super) fn worklist_items_for(&self, query: &RequestIdentifier) -> Items {
        let mut asked = Conditions::default();
        let timezone_adjustment = query.matching().timezone_adjustment;
        for key in query.keys() {
            match (key.tag(), key.matching_type()) {
                (tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, MatchingType::Sequence(step)) => {
                    for key in step.keys() {
                        if let Some(column) = column(key.tag(), &STEP_COLUMNS) {
                            asked.add(column, key, timezone_adjustment);
                        }
                    }
                }
                (tag, _) => {
                    if let Some(column) = column(tag, &COLUMNS) {
                        asked.add(column, key, timezone_adjustment);
                    }
                }
            }
        }
        Items { archive: self.clone(), asked, query: None, after: 0 }
    }

    /// The scheduled steps that have this ID, of whatever study.
    ///
    /// # Errors
    /// What the index says.
    pub fn worklist_steps(&self, step: &str) -> Result<Vec<StepId>, Error> {
        self.inner.read(|index| {
            let mut statement =
                index.prepare_cached("SELECT study FROM worklist_items WHERE step = ?1 ORDER BY id")?;
            let ids = statement
                .query_map([step], |row| Ok(StepId { study: row.get(0)?, step: step.to_owned() }))?;
            Ok(ids.collect::<Result<_, _>>()?)
        })
    }

    /// Whether this scheduled step is kept.
    ///
    /// # Errors
    /// What the index says.
    pub fn has_worklist_item(&self, id: &StepId) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM worklist_items WHERE step = ?1 AND study = ?2";
        self.inner.read(|index| Ok(index.prepare_cached(sql)?.exists([&id.step, &id.study])?))
    }

    /// Removes an item; whether it was there.
    ///
    /// # Errors
    /// What the index says.
    pub fn remove_worklist_item(&self, id: &StepId) -> Result<bool, Error> {
        let StepId { study, step } = id.clone();
        self.inner.committer.run(move |writing| {
            let sql = "DELETE FROM worklist_items WHERE step = ?1 AND study = ?2";
            Ok(writing.index.prepare_cached(sql)?.execute([step, study])? > 0)
        })
    }
}

const COLUMNS: [(Tag, Column); 3] = [
    (tags::STUDY_INSTANCE_UID, Column::Uid("study")),
    (tags::PATIENT_ID, Column::Text("patient_id")),
    (tags::ACCESSION_NUMBER, Column::Text("accession_number")),
];
const STEP_COLUMNS: [(Tag, Column); 3] = [
    (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, Column::Date("date")),
    (tags::MODALITY, Column::Text("modality")),
    (tags::SCHEDULED_PROCEDURE_STEP_ID, Column::Text("step")),
];

fn column(tag: Tag, columns: &[(Tag, Column)]) -> Option<Column> {
    columns.iter().find(|(of, _)| *of == tag).map(|(_, column)| *column)
}

/// Items of the index.
pub struct Items {
    archive: Archive,
    asked: Conditions,
    /// What they are compared with; `None` if whoever asks does so.
    query: Option<RequestIdentifier>,
    after: i64,
}

impl Items {
    /// Some more items; none when there are no more.
    ///
    /// # Errors
    /// What the index says.
    pub fn next_batch(&mut self) -> Result<Vec<(StepId, DataSet)>, Error> {
        loop {
            let conditions = self.asked.sql().map(|sql| format!("{sql} AND ")).unwrap_or_default();
            let after = self.after;
            let sql = format!(
                "SELECT id, study, step, data_set FROM worklist_items
                 WHERE {conditions}id > {after} ORDER BY id LIMIT {PAGE}"
            );
            let page = self.archive.inner.read(|index| {
                let mut statement = index.prepare(&sql)?;
                let page = statement.query_map(params_from_iter(self.asked.parameters()), item)?;
                Ok(page.collect::<Result<Vec<_>, _>>()?)
            })?;
            let Some((last, ..)) = page.last() else { return Ok(Vec::new()) };
            self.after = *last;
            let is_asked = |item: &DataSet| self.query.as_ref().is_none_or(|query| query.matches(item));
            let items = page.into_iter().map(|(_, id, item)| (id, item));
            let found: Vec<(StepId, DataSet)> = items.filter(|(_, item)| is_asked(item)).collect();
            if !found.is_empty() {
                return Ok(found);
            }
        }
    }
}

fn item(row: &Row<'_>) -> rusqlite::Result<(i64, StepId, DataSet)> {
    let item = DataSet::read(row.get::<_, Vec<u8>>(3)?, Encoding::ExplicitVrLittleEndian);
    let item = item.map_err(|error| unreadable(3, error))?;
    Ok((row.get(0)?, StepId { study: row.get(1)?, step: row.get(2)? }, item))
}

/// A row that is to be.
struct New {
    id: StepId,
    patient_id: Value,
    accession_number: Value,
    date: Value,
    modality: Value,
    data_set: Vec<u8>,
}

impl New {
    /// Of an item with one scheduled step.
    fn of((id, item): (StepId, DataSet)) -> Result<New, Error> {
        let step = item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).ok().and_then(|items| items.first());
        let step = step.map(|step| &step.data_set);
        let text = |value: Option<String>| value.map_or(Value::Null, Value::Text);
        Ok(New {
            id,
            patient_id: text(single(&item, tags::PATIENT_ID)),
            accession_number: text(single(&item, tags::ACCESSION_NUMBER)),
            date: text(step.and_then(|step| date(step, tags::SCHEDULED_PROCEDURE_STEP_START_DATE))),
            modality: text(step.and_then(|step| single(step, tags::MODALITY))),
            data_set: item.to_vec(Encoding::ExplicitVrLittleEndian)?,
        })
    }
}

/// The scheduled steps of a data set, each in an item of its own.
fn steps_of(item: &DataSet) -> Result<Vec<(StepId, DataSet)>, NoItem> {
    let mut missing = Vec::new();
    for tag in [tags::PATIENT_NAME, tags::PATIENT_ID, tags::REQUESTED_PROCEDURE_ID] {
        if item.string(tag).unwrap_or_default().is_empty() {
            missing.push(tag);
        }
    }
    let study = item.uid(tags::STUDY_INSTANCE_UID).map(|uid| uid.to_string()).unwrap_or_default();
    if study.is_empty() {
        missing.push(tags::STUDY_INSTANCE_UID);
    }
    let steps = item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).unwrap_or_default();
    if steps.is_empty() {
        missing.push(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE);
    }
    let mut found = Vec::with_capacity(steps.len());
    for step in steps {
        let of = &step.data_set;
        for tag in [tags::SCHEDULED_STATION_AE_TITLE, tags::MODALITY, tags::SCHEDULED_PROCEDURE_STEP_ID] {
            if of.string(tag).unwrap_or_default().is_empty() {
                missing.push(tag);
            }
        }
        if of.get::<Date>(tags::SCHEDULED_PROCEDURE_STEP_START_DATE).is_err() {
            missing.push(tags::SCHEDULED_PROCEDURE_STEP_START_DATE);
        }
        if of.get::<Time>(tags::SCHEDULED_PROCEDURE_STEP_START_TIME).is_err() {
            missing.push(tags::SCHEDULED_PROCEDURE_STEP_START_TIME);
        }
        let id = StepId {
            study: study.clone(),
            step: of.string(tags::SCHEDULED_PROCEDURE_STEP_ID).unwrap_or_default(),
        };
        found.push((id, of_one_step(item, step)));
    }
    missing.dedup();
    if missing.is_empty() { Ok(found) } else { Err(NoItem(missing)) }
}

fn of_one_step(item: &DataSet, step: &Item) -> DataSet {
    let mut item = item.clone();
    item.retain(|element| {
        ![tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID].contains(&element.tag())
            && element.tag().group() != 0x0002
    });
    let steps = Sequence { items: vec![step.clone()], ..Sequence::default() };
    // An item of the sequence that was there is one of it.
    let _ = item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, steps);
    item
}
