//! An item: a scheduled procedure step, with what is said of its requested procedure and its patient.

use std::{borrow::Cow, fmt};

use kerma_dataset::{DataSet, Date, Element, ItemsRef, Sequence, Time, Value};
use kerma_dictionary::{Tag, Uid, Vr, data_elements, tags};
use kerma_service::matching::keys::{self, InformationModel, KeyAttribute, ReturnKey};

use crate::entry::UTF_8;

/// The item of a scheduled step, with all that a worklist must be able to tell of it: a value for each return key of type 1
/// in PS3.4 Table K.6-1. Its text is in UTF-8.
#[derive(Clone, Debug)]
pub struct WorklistItem {
    pub(super) data_set: DataSet,
    pub(super) names: Names,
}

/// Why a data set is no item.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoItem {
    /// These have no value, and the worklist has to tell one.
    #[error("it is no worklist item: it lacks {}", listed(.0))]
    Lacks(Vec<Place>),
    /// This has a value that is none of its kind.
    #[error("it is no worklist item: {0} is no {1}")]
    Invalid(Place, &'static str),
    /// It is not in the character set that it names.
    #[error("it is no worklist item: its text cannot be read: {0}")]
    Unreadable(String),
}

/// An attribute, and the sequences around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place(Vec<Tag>);

/// `ScheduledProcedureStepSequence.Modality (0008,0060)`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, tag) in self.0.iter().enumerate() {
            let keyword = data_elements::by_tag(*tag).map_or("", |element| element.keyword);
            write!(f, "{}{keyword}", if at == 0 { "" } else { "." })?;
        }
        self.0.last().map_or(Ok(()), |tag| write!(f, " {tag}"))
    }
}

fn listed(places: &[Place]) -> String {
    places.iter().map(Place::to_string).collect::<Vec<_>>().join(", ")
}

/// What a scheduled step is known by; empty where an item does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Names {
    pub(super) study: String,
    pub(super) step: String,
    pub(super) accession: String,
}

impl Names {
    pub(super) fn of(item: &DataSet) -> Names {
        let text = |data_set: &DataSet, tag| data_set.string(tag).unwrap_or_default();
        Names {
            study: text(item, tags::STUDY_INSTANCE_UID),
            step: step(item).map(|step| text(&step, tags::SCHEDULED_PROCEDURE_STEP_ID)).unwrap_or_default(),
            accession: text(item, tags::ACCESSION_NUMBER),
        }
    }

    /// Whether they name one step.
    pub(super) fn is_whole(&self) -> bool {
        !self.study.is_empty() && !self.step.is_empty()
    }
}

/// The scheduled step of an item.
pub(super) fn step(item: &DataSet) -> Option<DataSet> {
    item.item(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, 0).ok()
}

/// An item for each of its scheduled steps: a worklist tells one at a time (PS3.4 §K.6.1.2.2). One without any is one.
pub(super) fn split(data_set: DataSet) -> Vec<DataSet> {
    let sequence = tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE;
    let steps = data_set.items(sequence).map_or(0, ItemsRef::len);
    if steps < 2 {
        return vec![data_set];
    }
    let with = |at| {
        let mut one = data_set.clone();
        if let Some(Value::Sequence(sequence)) = one.get_element_mut(sequence).map(Element::value_mut) {
            sequence.items = sequence.items.get(at).map(Cow::into_owned).into_iter().collect();
        }
        one
    };
    (0..steps).map(with).collect()
}

/// Says of the step that it has this Scheduled Procedure Step Status (0040,0020).
pub(super) fn set_status(item: &mut DataSet, status: &str) {
    let sequence = tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE;
    if let Some(Value::Sequence(Sequence { items, .. })) =
        item.get_element_mut(sequence).map(Element::value_mut)
    {
        let element = crate::attributes::text(tags::SCHEDULED_PROCEDURE_STEP_STATUS, Vr::CS, status);
        items.iter_mut().for_each(|step| drop(step.data_set.insert(element.clone())));
    }
}

impl WorklistItem {
    /// The items of a data set: one for each of its scheduled steps.
    ///
    /// # Errors
    /// What one lacks, or has that is no value.
    pub fn all(data_set: DataSet) -> Result<Vec<WorklistItem>, NoItem> {
        split(data_set).into_iter().map(WorklistItem::new).collect()
    }

    fn new(data_set: DataSet) -> Result<WorklistItem, NoItem> {
        let data_set =
            data_set.in_character_set(UTF_8).map_err(|error| NoItem::Unreadable(error.to_string()))?;
        let mut lacking = Vec::new();
        let rows = keys::of(InformationModel::ModalityWorklist, None);
        find_lacking(&data_set, rows, 0, &mut Vec::new(), &mut lacking);
        if !lacking.is_empty() {
            return Err(NoItem::Lacks(lacking));
        }
        check(&data_set)?;
        let names = Names::of(&data_set);
        Ok(WorklistItem { data_set, names })
    }

    /// Its attributes.
    pub fn data_set(&self) -> &DataSet {
        &self.data_set
    }

    /// What it is known by.
    pub fn id(&self) -> StepId {
        StepId { study: self.names.study.clone(), step: self.names.step.clone() }
    }
}

/// What a scheduled step is known by: two items with the same are of the same step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId {
    /// Study Instance UID (0020,000D).
    pub study: String,
    /// Scheduled Procedure Step ID (0040,0009).
    pub step: String,
}

/// `1.2.3/STEP1`.
impl fmt::Display for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.study, self.step)
    }
}

/// The attributes of type 1 that have no value: those of the items of a sequence if it has any.
fn find_lacking(
    data_set: &DataSet,
    rows: &[KeyAttribute],
    depth: u8,
    around: &mut Vec<Tag>,
    lacking: &mut Vec<Place>,
) {
    for (at, row) in rows.iter().enumerate() {
        if row.depth < depth {
            break;
        }
        let Some(tag) = row.tag.filter(|_| row.depth == depth) else { continue };
        around.push(tag);
        let items = data_set.items(tag).unwrap_or_default();
        let below = rows.get(at + 1..).unwrap_or_default();
        for item in items {
            find_lacking(&item.data_set, below, depth + 1, around, lacking);
        }
        let place = Place(around.clone());
        if row.return_key == Some(ReturnKey::Type1) && !has_value(data_set, tag) && !lacking.contains(&place)
        {
            if below.first().is_some_and(|row| row.depth > depth) {
                // Of a sequence that is not there, what must be in it.
                find_lacking(&DataSet::new(), below, depth + 1, around, lacking);
            } else {
                lacking.push(place);
            }
        }
        around.pop();
    }
}

fn has_value(data_set: &DataSet, tag: Tag) -> bool {
    let Some(element) = data_set.get_element(tag) else { return false };
    match element.items() {
        Ok(items) => !items.is_empty(),
        Err(_) => element.bytes().iter().any(|byte| !matches!(byte, b' ' | b'\0' | b'\\')),
    }
}

/// Values by which a step is found: what is none of its kind would never match.
fn check(item: &DataSet) -> Result<(), NoItem> {
    let study = item.strings(tags::STUDY_INSTANCE_UID).unwrap_or_default();
    if !matches!(study.as_slice(), [uid] if Uid::new(uid).is_ok()) {
        return Err(NoItem::Invalid(Place(vec![tags::STUDY_INSTANCE_UID]), "UID"));
    }
    let Some(step) = step(item) else { return Ok(()) };
    let is_one = |tag, is: fn(&str) -> bool| {
        let values = step.strings(tag).unwrap_or_default();
        matches!(values.as_slice(), [value] if is(value))
    };
    let date: fn(&str) -> bool = |text| text.parse::<Date>().is_ok();
    let time: fn(&str) -> bool = |text| text.parse::<Time>().is_ok();
    for (tag, is, kind) in [
        (tags::SCHEDULED_PROCEDURE_STEP_ID, (|_| true) as fn(&str) -> bool, "single value"),
        (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, date, "date"),
        (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, time, "time"),
    ] {
        if !is_one(tag, is) {
            return Err(NoItem::Invalid(Place(vec![tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, tag]), kind));
        }
    }
    Ok(())
}
