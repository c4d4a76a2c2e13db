//! What an SCU writes into the requests about a step.

use kerma_dataset::{DataSet, DateTime, Element, IntoValue};
use kerma_dictionary::{Tag, Vr, tags};

use super::{
    State,
    element::{code_string, sequence, text},
};

/// A code: its value, its scheme, and its meaning (PS3.3 Table 8.8-1). A value of more than 16 characters is a Long Code Value.
///
/// The texts are of the default repertoire.
pub fn code(value: &str, scheme: &str, meaning: &str) -> DataSet {
    let value = match value.len() {
        ..=16 => text(tags::CODE_VALUE, Vr::SH, value.as_bytes()),
        _ => text(tags::LONG_CODE_VALUE, Vr::UC, value.as_bytes()),
    };
    let scheme = text(tags::CODING_SCHEME_DESIGNATOR, Vr::SH, scheme.as_bytes());
    [value, scheme, text(tags::CODE_MEANING, Vr::LO, meaning.as_bytes())].into_iter().collect()
}

/// The attributes of a step that is to be begun at this time, with this label, which people read. More can be set in them; then
/// [`create`](super::create) completes them.
///
/// Its priority is MEDIUM and its input is READY. The label is of the default repertoire.
pub fn scheduled(label: &str, start: DateTime) -> DataSet {
    let mut attributes: DataSet = [
        text(tags::PROCEDURE_STEP_LABEL, Vr::LO, label.as_bytes()),
        moment(tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME, start),
    ]
    .into_iter()
    .collect();
    with_defaults(&mut attributes);
    attributes
}

/// What a new step says of itself if its SCU does not.
pub(super) fn with_defaults(attributes: &mut DataSet) {
    let defaults = [
        (tags::PROCEDURE_STEP_STATE, State::Scheduled.as_str()),
        (tags::SCHEDULED_PROCEDURE_STEP_PRIORITY, "MEDIUM"),
        (tags::INPUT_READINESS_STATE, "READY"),
    ];
    for (tag, value) in defaults {
        if !attributes.contains(tag) {
            attributes.insert(code_string(tag, value));
        }
    }
}

/// What was done of a step, so that it can be completed: a modification for [`update`](super::update).
///
/// `station` and `workitem` are [codes](code). Each of `output` is an item of Output Information Sequence (0040,4033); there may be
/// none.
pub fn performed(
    station: DataSet,
    workitem: DataSet,
    start: DateTime,
    end: DateTime,
    output: impl IntoIterator<Item = DataSet>,
) -> DataSet {
    let performed = [
        sequence(tags::PERFORMED_STATION_NAME_CODE_SEQUENCE, [station]),
        sequence(tags::PERFORMED_WORKITEM_CODE_SEQUENCE, [workitem]),
        moment(tags::PERFORMED_PROCEDURE_STEP_START_DATE_TIME, start),
        moment(tags::PERFORMED_PROCEDURE_STEP_END_DATE_TIME, end),
        sequence(tags::OUTPUT_INFORMATION_SEQUENCE, output),
    ];
    in_item(tags::UNIFIED_PROCEDURE_STEP_PERFORMED_PROCEDURE_SEQUENCE, performed)
}

/// Why a step is given up, so that it can be canceled: a modification for [`update`](super::update). `reason` is a
/// [code](code) of CID 9300.
pub fn discontinued(reason: DataSet) -> DataSet {
    let code = sequence(tags::PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE, [reason]);
    in_item(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE, [code])
}

/// How far a step is, in percent: a modification for [`update`](super::update). It is reported to those who have subscribed.
pub fn progress(percent: u8) -> DataSet {
    let percent = alloc::format!("{percent}");
    let progress = text(tags::PROCEDURE_STEP_PROGRESS, Vr::DS, percent.as_bytes());
    in_item(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE, [progress])
}

fn in_item(tag: Tag, elements: impl IntoIterator<Item = Element>) -> DataSet {
    [sequence(tag, [elements.into_iter().collect()])].into_iter().collect()
}

/// An element of a date and time.
fn moment(tag: Tag, moment: DateTime) -> Element {
    let value = moment.into_value(tag, Vr::DT, &kerma_dataset::CharacterSet::of(&[]));
    value.map_or_else(|_| Element::empty(tag, Vr::DT), |value| Element::new(tag, Vr::DT, value))
}
