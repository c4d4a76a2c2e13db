//! Unified Procedure Steps as items.
//!
//! | the item | is of the step |
//! |---|---|
//! | patient, visit, Study Instance UID | the same attributes |
//! | requested procedure, imaging service request | the first item of Referenced Request Sequence (0040,A370) |
//! | Scheduled Procedure Step Start Date and Time | Scheduled Procedure Step Start DateTime (0040,4005) |
//! | Scheduled Station AE Title, Scheduled Station Name | values and meanings of Scheduled Station Name Code Sequence (0040,4025) |
//! | Modality | the code of DCM in Scheduled Station Class Code Sequence (0040,4026) |
//! | Scheduled Procedure Step Location | the meaning of Scheduled Station Geographic Location Code Sequence (0040,4027) |
//! | Scheduled Performing Physician's Name | Scheduled Human Performers Sequence (0040,4034) |
//! | Scheduled Procedure Step Description | Procedure Step Label (0074,1204) |
//! | Scheduled Protocol Code Sequence | Scheduled Workitem Code Sequence (0040,4018) |
//! | Scheduled Procedure Step Status | `SCHEDULED`, or `STARTED` if the step is in progress |
//! | Scheduled Procedure Step ID, Requested Procedure ID | made of the number of the step where it has none |

use crate::sql::{Connection, OptionalExtension as _, params_from_iter};
use kerma_dataset::{DataSet, Element, Encoding, Sequence, ValueRef};
use kerma_dictionary::{Tag, Vr, tags};
use kerma_service::matching::RequestIdentifier;
use kerma_service::ups::State;

use super::item::Names;
use crate::Error;
use crate::attributes::text;
use crate::conditions::{Column, Conditions};
use crate::entry::UTF_8;

/// The rows of the steps that the query may ask for: those that are to be done.
pub(super) fn rows(index: &Connection, query: &RequestIdentifier) -> Result<Vec<i64>, Error> {
    let mut asked = Conditions::default();
    if let Some(key) = query.key(tags::PATIENT_ID) {
        asked.add(Column::Text("patient_id"), key, false);
    }
    let conditions = asked.sql().map(|sql| format!(" AND {sql}")).unwrap_or_default();
    let states =
        [State::Scheduled, State::InProgress].map(|state| format!("'{}'", state.as_str())).join(", ");
    let sql = format!("SELECT id FROM ups_steps WHERE state IN ({states}){conditions} ORDER BY id");
    let mut statement = index.prepare(&sql)?;
    let rows = statement.query_map(params_from_iter(asked.parameters()), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The item of this row, if the step is still there and names a study.
pub(super) fn read(index: &Connection, row: i64) -> Result<Option<(DataSet, Names)>, Error> {
    let mut statement = index.prepare_cached("SELECT data_set FROM ups_steps WHERE id = ?1")?;
    let bytes: Option<Vec<u8>> = statement.query_row([row], |row| row.get(0)).optional()?;
    let Some(bytes) = bytes else { return Ok(None) };
    let step = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian)?;
    // What cannot be read as text is told to nobody.
    let Ok(step) = step.in_character_set(UTF_8) else { return Ok(None) };
    // Read anew, so that the scheduled step knows in which character set it is.
    let item = item_of(&step, row).to_vec(Encoding::ExplicitVrLittleEndian)?;
    let item = DataSet::read(item, Encoding::ExplicitVrLittleEndian)?;
    let names = Names::of(&item);
    Ok((!names.study.is_empty()).then_some((item, names)))
}

/// `step` is in UTF-8.
fn item_of(step: &DataSet, row: i64) -> DataSet {
    let mut item = step.clone();
    if let Some(request) = first(step, tags::REFERENCED_REQUEST_SEQUENCE) {
        item.extend(request.iter().filter(|element| !element.is_empty()));
    }
    let id = format!("UPS{row}");
    let mut scheduled = DataSet::new();
    let copied = [
        tags::SCHEDULED_PROCEDURE_STEP_ID,
        tags::MODALITY,
        tags::SCHEDULED_STATION_AE_TITLE,
        tags::COMMENTS_ON_THE_SCHEDULED_PROCEDURE_STEP,
    ];
    scheduled.extend(copied.iter().filter_map(|tag| step.get_element(*tag)));
    let mut set = |tag: Tag, vr: Vr, value: &str| {
        if !value.is_empty() && !scheduled.contains(tag) {
            scheduled.insert(text(tag, vr, value));
        }
    };
    set(tags::SCHEDULED_PROCEDURE_STEP_ID, Vr::SH, &id);
    let start = step.string(tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME).unwrap_or_default();
    // Without the offset from UTC: a date and a time say theirs elsewhere.
    let start = start.split(['+', '-']).next().unwrap_or_default();
    let (date, time) = start.split_at_checked(8).unwrap_or_default();
    set(tags::SCHEDULED_PROCEDURE_STEP_START_DATE, Vr::DA, date);
    set(tags::SCHEDULED_PROCEDURE_STEP_START_TIME, Vr::TM, time);
    let stations = codes(step, tags::SCHEDULED_STATION_NAME_CODE_SEQUENCE);
    let joined = |of: fn(&Code) -> &str, codes: &[Code]| {
        codes.iter().map(of).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\\")
    };
    set(tags::SCHEDULED_STATION_AE_TITLE, Vr::AE, &joined(|code| &code.value, &stations));
    set(tags::SCHEDULED_STATION_NAME, Vr::SH, &joined(|code| &code.meaning, &stations));
    let classes = codes(step, tags::SCHEDULED_STATION_CLASS_CODE_SEQUENCE);
    let class = classes.iter().find(|code| code.scheme == "DCM");
    set(tags::MODALITY, Vr::CS, class.map_or("", |code| &code.value));
    let locations = codes(step, tags::SCHEDULED_STATION_GEOGRAPHIC_LOCATION_CODE_SEQUENCE);
    set(tags::SCHEDULED_PROCEDURE_STEP_LOCATION, Vr::SH, &joined(|code| &code.meaning, &locations));
    let performer = first(step, tags::SCHEDULED_HUMAN_PERFORMERS_SEQUENCE);
    let name = performer.and_then(|performer| performer.string(tags::HUMAN_PERFORMER_NAME).ok());
    set(tags::SCHEDULED_PERFORMING_PHYSICIAN_NAME, Vr::PN, &name.unwrap_or_default());
    let label = step.string(tags::PROCEDURE_STEP_LABEL).unwrap_or_default();
    set(tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION, Vr::LO, &label);
    let is_begun =
        step.string(tags::PROCEDURE_STEP_STATE).is_ok_and(|state| state == State::InProgress.as_str());
    set(tags::SCHEDULED_PROCEDURE_STEP_STATUS, Vr::CS, if is_begun { "STARTED" } else { "SCHEDULED" });
    if let Some(workitems) = step.get_element(tags::SCHEDULED_WORKITEM_CODE_SEQUENCE)
        && let ValueRef::Sequence(codes) = workitems.value()
    {
        scheduled.insert(Element::new(tags::SCHEDULED_PROTOCOL_CODE_SEQUENCE, Vr::SQ, codes.to_sequence()));
    }
    if item.string(tags::REQUESTED_PROCEDURE_ID).unwrap_or_default().is_empty() {
        item.insert(text(tags::REQUESTED_PROCEDURE_ID, Vr::SH, &id));
    }
    let scheduled: Sequence = [scheduled].into_iter().collect();
    item.insert(Element::new(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, Vr::SQ, scheduled));
    item
}

/// The first item of a sequence.
fn first(data_set: &DataSet, sequence: Tag) -> Option<DataSet> {
    data_set.item(sequence, 0).ok()
}

/// An item of a sequence of codes (PS3.3 §8.8).
struct Code {
    value: String,
    scheme: String,
    meaning: String,
}

fn codes(data_set: &DataSet, sequence: Tag) -> Vec<Code> {
    let items = data_set.items(sequence).unwrap_or_default();
    let code = |item: &DataSet| {
        let text = |tag| item.string(tag).unwrap_or_default();
        Code {
            value: text(tags::CODE_VALUE),
            scheme: text(tags::CODING_SCHEME_DESIGNATOR),
            meaning: text(tags::CODE_MEANING),
        }
    };
    items.iter().map(|item| code(&item.data_set)).collect()
}
