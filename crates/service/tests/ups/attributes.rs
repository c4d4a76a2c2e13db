//! Data sets that the tests share.

use kerma_dataset::{DataSet, Date, DateTime, Time};
use kerma_dictionary::{Uid, tags};
use kerma_service::ups::{State, Step};

pub(crate) const STEP: Uid = Uid::from_static("1.2.3.4");
pub(crate) const CLAIM: Uid = Uid::from_static("1.2.3.4.99");

/// The time of the SCP, so many seconds after noon.
pub(crate) fn now(second: u8) -> DateTime {
    DateTime::new(Date::new(2024, 2, 29).unwrap(), Time::new(12, 0, second).unwrap())
}

pub(crate) fn code(value: &str, scheme: &str, meaning: &str) -> DataSet {
    let mut code = DataSet::new();
    code.set(tags::CODE_VALUE, value).unwrap();
    code.set(tags::CODING_SCHEME_DESIGNATOR, scheme).unwrap();
    code.set(tags::CODE_MEANING, meaning).unwrap();
    code
}

/// The attributes of an N-CREATE.
pub(crate) fn scheduled() -> DataSet {
    let mut attributes = DataSet::new();
    attributes.set(tags::TRANSACTION_UID, "").unwrap();
    attributes.set(tags::SCHEDULED_PROCEDURE_STEP_PRIORITY, "MEDIUM").unwrap();
    attributes.set(tags::PROCEDURE_STEP_LABEL, "Dose calculation").unwrap();
    attributes.set(tags::WORKLIST_LABEL, "Physics").unwrap();
    attributes.set(tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME, "20240229130000").unwrap();
    attributes.set(tags::INPUT_READINESS_STATE, "READY").unwrap();
    attributes.set(tags::PROCEDURE_STEP_STATE, "SCHEDULED").unwrap();
    attributes.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
    attributes
}

/// What a performer sets before it completes a step.
pub(crate) fn performed() -> DataSet {
    let mut performed = DataSet::new();
    performed
        .set(tags::PERFORMED_STATION_NAME_CODE_SEQUENCE, code("PLAN1", "99KERMA", "Planning 1"))
        .unwrap();
    performed.set(tags::PERFORMED_WORKITEM_CODE_SEQUENCE, code("121726", "DCM", "RT Treatment")).unwrap();
    performed.set(tags::PERFORMED_PROCEDURE_STEP_START_DATE_TIME, "20240229130000").unwrap();
    performed.set(tags::PERFORMED_PROCEDURE_STEP_END_DATE_TIME, "20240229131500").unwrap();
    performed.set(tags::OUTPUT_INFORMATION_SEQUENCE, Vec::<DataSet>::new()).unwrap();
    performed
}

/// An N-SET of what was performed.
pub(crate) fn performance(claim: Option<&Uid>) -> DataSet {
    with_claim(claim, tags::UNIFIED_PROCEDURE_STEP_PERFORMED_PROCEDURE_SEQUENCE, performed())
}

/// An N-SET of why a step is given up.
pub(crate) fn reason(claim: Option<&Uid>) -> DataSet {
    let mut progress = DataSet::new();
    let reason = code("110526", "DCM", "Resource pre-empted");
    progress.set(tags::PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE, reason).unwrap();
    progress.set(tags::REASON_FOR_CANCELLATION, "Needed elsewhere").unwrap();
    with_claim(claim, tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE, progress)
}

fn with_claim(claim: Option<&Uid>, tag: kerma_dictionary::Tag, item: DataSet) -> DataSet {
    let mut modifications = DataSet::new();
    if let Some(claim) = claim {
        modifications.set(tags::TRANSACTION_UID, claim).unwrap();
    }
    modifications.set(tag, item).unwrap();
    modifications
}

/// A step in this state, which was claimed with [`CLAIM`].
pub(crate) fn step(state: State) -> Step {
    let (mut step, _) = Step::create(STEP, scheduled(), now(0)).unwrap();
    if state == State::Scheduled {
        return step;
    }
    step.change_state(State::InProgress, Some(&CLAIM), now(1)).unwrap();
    if state.is_final() {
        step.set(performance(Some(&CLAIM)), now(2)).unwrap();
        step.set(reason(Some(&CLAIM)), now(2)).unwrap();
        step.change_state(state, Some(&CLAIM), now(3)).unwrap();
    }
    step
}
