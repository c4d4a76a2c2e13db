use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Tag, Uid, tags, uids};
use kerma_service::ups::{
    Cell, Event, EventType, Performer, Refusal, Report, State, Step, TransactionUid, transition,
};
use kerma_status::Status;
use proptest::prelude::*;

use crate::attributes::{CLAIM, STEP, now, performance, reason, scheduled, step};

const OTHER: Uid = Uid::from_static("1.2.3.4.98");

fn asking() -> AeTitle {
    AeTitle::new("ASKING").unwrap()
}

fn events(reports: &[Report]) -> Vec<EventType> {
    reports.iter().map(|report| report.event_type).collect()
}

fn states(reports: &[Report]) -> Vec<String> {
    reports.iter().map(|report| report.information.string(tags::PROCEDURE_STEP_STATE).unwrap()).collect()
}

/// What a cell of Table CC.1.1-2 says must be what a step does.
fn holds(cell: Cell, step: &Step, before: &Step, result: Result<Vec<Report>, Refusal>) {
    match (cell, result) {
        (Cell::Status(status), Err(refusal)) => assert_eq!(refusal.status(), Status(status)),
        (Cell::To(state) | Cell::IfComplete(state), Ok(reports)) => {
            assert_eq!(step.state(), state);
            assert_eq!(states(&reports), [state.as_str()]);
        }
        (Cell::Cancel, Ok(reports)) => {
            assert_eq!(step.state(), State::Canceled);
            assert_eq!(states(&reports), ["IN PROGRESS", "CANCELED"]);
        }
        (Cell::PassOn, Ok(reports)) => {
            assert_eq!(events(&reports), [EventType::CancelRequested]);
            assert!(step == before);
        }
        (cell, result) => panic!("{cell:?}, but {result:?}"),
    }
    if matches!(cell, Cell::Status(_)) {
        assert!(step == before, "a refused request leaves the step as it was");
    }
}

#[test]
fn a_step_does_what_each_cell_of_the_table_says() {
    let mut cells = 0;
    for state in State::ALL {
        for to in State::ALL {
            for given in [Some(&CLAIM), Some(&OTHER), None] {
                // A step that nobody has claimed takes any Transaction UID.
                let is_correct = given == Some(&CLAIM) || (state == State::Scheduled && given.is_some());
                let uid = if is_correct { TransactionUid::Correct } else { TransactionUid::MissingOrWrong };
                let before = step(state);
                let mut step = before.clone();
                // What a final state needs is there.
                if state == State::InProgress {
                    step.set(performance(Some(&CLAIM)), now(2)).unwrap();
                    step.set(reason(Some(&CLAIM)), now(2)).unwrap();
                }
                let before = if state == State::InProgress { step.clone() } else { before };
                let result = step.change_state(to, given, now(4));
                holds(transition(Event::ChangeState(to), uid, Some(state)), &step, &before, result);
                cells += 1;
            }
        }
        let before = step(state);
        let mut step = before.clone();
        let result = step.request_cancel(&asking(), &DataSet::new(), Performer::Reachable, now(4));
        holds(
            transition(Event::RequestCancel, TransactionUid::MissingOrWrong, Some(state)),
            &step,
            &before,
            result,
        );
        cells += 1;
    }
    assert_eq!(cells, 4 * (4 * 3 + 1));
}

#[test]
fn a_transaction_uid_that_is_no_uid_claims_nothing() {
    let mut step = step(State::Scheduled);
    for given in [Uid::from_static(""), Uid::from_bytes(b"1..2"), Uid::from_bytes(b"mine")] {
        let refused = step.change_state(State::InProgress, Some(&given), now(1));
        assert_eq!(refused, Err(Refusal::WrongTransactionUid));
    }
}

#[test]
fn a_new_step_is_scheduled_and_has_no_transaction_uid() {
    for state in ["IN PROGRESS", "COMPLETED", "CANCELED", "scheduled", ""] {
        let mut attributes = scheduled();
        attributes.set(tags::PROCEDURE_STEP_STATE, state).unwrap();
        let refused = Step::create(STEP, attributes, now(0)).unwrap_err();
        assert_eq!((refused.status(), &refused), (Status(0xC309), &Refusal::NotScheduled), "{state}");
    }
    let mut attributes = scheduled();
    attributes.set(tags::TRANSACTION_UID, CLAIM).unwrap();
    let refused = Step::create(STEP, attributes, now(0)).unwrap_err();
    assert_eq!(refused, Refusal::TransactionUidGiven);
}

#[test]
fn the_scp_sets_the_identity_and_the_time_of_modification() {
    let mut step = step(State::Scheduled);
    let attributes = step.attributes();
    assert_eq!(attributes.uid(tags::SOP_CLASS_UID).unwrap(), uids::UNIFIED_PROCEDURE_STEP_PUSH);
    assert_eq!(attributes.uid(tags::SOP_INSTANCE_UID).unwrap(), STEP);
    let modified = |step: &Step| {
        step.attributes().string(tags::SCHEDULED_PROCEDURE_STEP_MODIFICATION_DATE_TIME).unwrap()
    };
    assert_eq!(modified(&step), "20240229120000");
    let mut modifications = DataSet::new();
    modifications.set(tags::PROCEDURE_STEP_LABEL, "Contouring").unwrap();
    assert!(step.set(modifications.clone(), now(5)).unwrap().is_empty());
    assert_eq!(modified(&step), "20240229120005");
    // Setting what is there already changes nothing (PS3.4 §CC.2.6.2).
    step.set(modifications, now(6)).unwrap();
    assert_eq!(modified(&step), "20240229120005");
}

#[test]
fn the_transaction_uid_is_disclosed_to_nobody() {
    let step = step(State::InProgress);
    assert_eq!(step.transaction(), Some(&CLAIM));
    assert!(!step.attributes().contains(tags::TRANSACTION_UID));
    assert!(!step.disclosed().contains(tags::TRANSACTION_UID));
    assert!(!format!("{step:?}").contains("1.2.3.4.99"));
}

#[test]
fn a_step_that_was_kept_is_the_same_step() {
    for state in State::ALL {
        let before = step(state);
        let after = Step::kept(before.attributes().clone(), before.transaction().cloned()).unwrap();
        assert!(before == after);
    }
    assert!(Step::kept(DataSet::new(), None).is_none());
}

#[test]
fn n_set_needs_the_transaction_uid_of_a_step_in_progress_and_no_other() {
    let table = [
        (State::Scheduled, None, None),
        (State::Scheduled, Some(&CLAIM), Some(0xC310)),
        (State::InProgress, Some(&CLAIM), None),
        (State::InProgress, Some(&OTHER), Some(0xC301)),
        (State::InProgress, None, Some(0xC301)),
        (State::Completed, Some(&CLAIM), Some(0xC300)),
        (State::Completed, None, Some(0xC300)),
        (State::Canceled, Some(&CLAIM), Some(0xC300)),
        (State::Canceled, None, Some(0xC300)),
    ];
    for (state, claim, refusal) in table {
        let before = step(state);
        let mut step = before.clone();
        let result = step.set(performance(claim), now(9));
        let status = result.err().map(|refusal| refusal.status().code());
        assert_eq!(status, refusal, "{state}, {claim:?}");
        assert_eq!(step == before, refusal.is_some());
    }
}

#[test]
fn n_set_changes_neither_state_nor_identity() {
    for (tag, value) in [
        (tags::PROCEDURE_STEP_STATE, "COMPLETED"),
        (tags::PROCEDURE_STEP_STATE, "SCHEDULED"),
        (tags::SOP_INSTANCE_UID, "1.2.3.5"),
        (tags::SOP_CLASS_UID, "1.2.840.10008.5.1.4.34.6.2"),
    ] {
        let mut modifications = DataSet::new();
        modifications.set(tag, value).unwrap();
        modifications.set(tags::PROCEDURE_STEP_LABEL, "Other").unwrap();
        let before = step(State::Scheduled);
        let mut step = before.clone();
        assert_eq!(step.set(modifications, now(9)), Err(Refusal::NotSettable(vec![tag])));
        assert!(step == before);
    }
    // What toolkits repeat is no change.
    let mut modifications = DataSet::new();
    modifications.set(tags::SOP_INSTANCE_UID, STEP).unwrap();
    assert_eq!(step(State::Scheduled).set(modifications, now(9)), Ok(vec![]));
}

#[test]
fn a_final_state_needs_each_of_its_attributes() {
    let performed = tags::UNIFIED_PROCEDURE_STEP_PERFORMED_PROCEDURE_SEQUENCE;
    let progress = tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE;
    let top = |tag| (tag, None);
    /// An attribute, and the sequence that it is in.
    type Needed = (Tag, Option<Tag>);
    let table: [(State, &[Needed]); 2] = [
        (
            State::Completed,
            &[
                top(performed),
                (tags::PERFORMED_STATION_NAME_CODE_SEQUENCE, Some(performed)),
                (tags::PERFORMED_PROCEDURE_STEP_START_DATE_TIME, Some(performed)),
                (tags::PERFORMED_WORKITEM_CODE_SEQUENCE, Some(performed)),
                (tags::PERFORMED_PROCEDURE_STEP_END_DATE_TIME, Some(performed)),
                (tags::OUTPUT_INFORMATION_SEQUENCE, Some(performed)),
                top(tags::SCHEDULED_PROCEDURE_STEP_PRIORITY),
                top(tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME),
                top(tags::INPUT_READINESS_STATE),
            ],
        ),
        (
            State::Canceled,
            &[
                (tags::PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE, Some(progress)),
                top(tags::SCHEDULED_PROCEDURE_STEP_PRIORITY),
                top(tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME),
                top(tags::INPUT_READINESS_STATE),
            ],
        ),
    ];
    for (state, needed) in table {
        let complete = || {
            let mut step = step(State::InProgress);
            step.set(performance(Some(&CLAIM)), now(2)).unwrap();
            step.set(reason(Some(&CLAIM)), now(2)).unwrap();
            step
        };
        assert!(complete().change_state(state, Some(&CLAIM), now(3)).is_ok());
        for (tag, sequence) in needed {
            let mut attributes = complete().attributes().clone();
            match sequence {
                None => drop(attributes.remove(*tag)),
                Some(sequence) => {
                    let mut items: Vec<DataSet> = attributes
                        .items(*sequence)
                        .unwrap()
                        .iter()
                        .map(|item| item.into_owned().data_set)
                        .collect();
                    items[0].remove(*tag).unwrap();
                    attributes.set(*sequence, items).unwrap();
                }
            }
            let mut step = Step::kept(attributes, Some(CLAIM)).unwrap();
            let refused = step.change_state(state, Some(&CLAIM), now(3)).unwrap_err();
            assert_eq!(refused.status(), Status(0xC304));
            let Refusal::Incomplete(missing) = refused else { panic!("{refused}") };
            assert!(missing.contains(tag), "{tag}: {missing:?}");
            assert_eq!(step.state(), State::InProgress);
        }
    }
}

#[test]
fn a_step_that_is_given_up_says_when() {
    let time = |step: &Step| {
        let progress = &step
            .attributes()
            .items(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE)
            .unwrap()
            .first()
            .unwrap();
        progress.data_set.string(tags::PROCEDURE_STEP_CANCELLATION_DATE_TIME).unwrap()
    };
    assert_eq!(time(&step(State::Canceled)), "20240229120003");
    let mut progress =
        reason(Some(&CLAIM)).item(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE, 0).unwrap();
    progress.set(tags::PROCEDURE_STEP_CANCELLATION_DATE_TIME, "20240229115900").unwrap();
    let mut modifications = reason(Some(&CLAIM));
    modifications.set(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE, progress).unwrap();
    let mut step = step(State::InProgress);
    step.set(modifications, now(2)).unwrap();
    step.change_state(State::Canceled, Some(&CLAIM), now(3)).unwrap();
    assert_eq!(time(&step), "20240229115900", "the performer knows better");
}

#[test]
fn a_scheduled_step_that_is_canceled_has_the_reasons_of_the_request() {
    let reasons = reason(None);
    let reasons = &reasons.item(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE, 0).unwrap();
    let mut request = reasons.clone();
    request.set(tags::CONTACT_URI, "tel:+49-30-1234").unwrap();
    request.set(tags::CONTACT_DISPLAY_NAME, "Front desk").unwrap();
    for (request, code) in [(request, "110526"), (DataSet::new(), "110513")] {
        let mut step = step(State::Scheduled);
        let reports = step.request_cancel(&asking(), &request, Performer::Unreachable, now(7)).unwrap();
        let progress =
            &step.attributes().item(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE, 0).unwrap();
        let codes = tags::PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE;
        assert_eq!(progress.item(codes, 0).unwrap().string(tags::CODE_VALUE).unwrap(), code);
        assert_eq!(progress.string(tags::PROCEDURE_STEP_CANCELLATION_DATE_TIME).unwrap(), "20240229120007");
        assert_eq!(progress.contains(tags::PROCEDURE_STEP_COMMUNICATIONS_URI_SEQUENCE), !request.is_empty());
        let canceled = &reports[1].information;
        assert_eq!(canceled.item(codes, 0).unwrap().string(tags::CODE_VALUE).unwrap(), code);
        assert_eq!(canceled.contains(tags::REASON_FOR_CANCELLATION), !request.is_empty());
        assert!(!reports[0].information.contains(codes), "IN PROGRESS has no reasons");
    }
}

#[test]
fn a_request_to_cancel_a_step_in_progress_reaches_the_performer_or_is_refused() {
    let mut request = DataSet::new();
    request.set(tags::REASON_FOR_CANCELLATION, "Patient left").unwrap();
    let ask = |performer| step(State::InProgress).request_cancel(&asking(), &request, performer, now(4));
    let reports = ask(Performer::Reachable).unwrap();
    assert_eq!(events(&reports), [EventType::CancelRequested]);
    let Report { sop_instance, information, .. } = &reports[0];
    assert_eq!(*sop_instance, STEP);
    assert_eq!(information.string(tags::REQUESTING_AE).unwrap(), "ASKING");
    assert_eq!(information.string(tags::REASON_FOR_CANCELLATION).unwrap(), "Patient left");
    assert_eq!(information.len(), 2);
    assert_eq!(ask(Performer::Unreachable).unwrap_err().status(), Status(0xC312));
    assert_eq!(ask(Performer::Declines).unwrap_err().status(), Status(0xC313));
}

#[test]
fn each_change_is_reported_by_its_event() {
    let mut station = DataSet::new();
    station
        .set(tags::SCHEDULED_STATION_NAME_CODE_SEQUENCE, crate::attributes::code("T1", "99KERMA", "Linac 1"))
        .unwrap();
    let mut people = DataSet::new();
    let person = |name: &str| {
        let mut person = DataSet::new();
        person
            .set(tags::HUMAN_PERFORMER_CODE_SEQUENCE, crate::attributes::code(name, "99KERMA", name))
            .unwrap();
        person.set(tags::HUMAN_PERFORMER_NAME, name).unwrap();
        person.set(tags::HUMAN_PERFORMER_ORGANIZATION, "Physics").unwrap();
        person
    };
    people.set(tags::SCHEDULED_HUMAN_PERFORMERS_SEQUENCE, [person("A"), person("B")]).unwrap();
    let mut ready = DataSet::new();
    ready.set(tags::INPUT_READINESS_STATE, "INCOMPLETE").unwrap();
    let mut label = DataSet::new();
    label.set(tags::PROCEDURE_STEP_LABEL, "Other").unwrap();
    let all: DataSet = [&station, &people, &ready].into_iter().flatten().collect();
    let table: [(DataSet, &[EventType]); 6] = [
        (station.clone(), &[EventType::Assigned]),
        (people.clone(), &[EventType::Assigned, EventType::Assigned]),
        (ready, &[EventType::State]),
        (reason(None), &[EventType::Progress]),
        (label, &[]),
        (all, &[EventType::State, EventType::Assigned, EventType::Assigned]),
    ];
    for (modifications, expected) in table {
        let mut step = step(State::Scheduled);
        let reports = step.set(modifications.clone(), now(5)).unwrap();
        assert_eq!(events(&reports), expected);
        assert!(step.set(modifications, now(6)).unwrap().is_empty(), "once");
    }
    // Who is to perform the step is told when it is made.
    let mut attributes = scheduled();
    attributes.extend(station.iter().chain(&people));
    let (_, reports) = Step::create(STEP, attributes, now(0)).unwrap();
    assert_eq!(events(&reports), [EventType::State, EventType::Assigned, EventType::Assigned]);
    let assigned = &reports[2].information;
    assert_eq!(
        assigned.item(tags::HUMAN_PERFORMER_CODE_SEQUENCE, 0).unwrap().string(tags::CODE_VALUE).unwrap(),
        "B"
    );
    assert_eq!(assigned.string(tags::HUMAN_PERFORMER_ORGANIZATION).unwrap(), "Physics");
    assert!(assigned.contains(tags::SCHEDULED_STATION_NAME_CODE_SEQUENCE));
    assert!(!assigned.contains(tags::HUMAN_PERFORMER_NAME), "Table CC.2.4-1 does not have it");
}

#[test]
fn text_of_two_character_sets_is_kept_in_one_that_has_both() {
    let mut attributes = scheduled();
    attributes.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    attributes.set(tags::PATIENT_NAME, "Jérôme").unwrap();
    let (mut step, _) = Step::create(STEP, attributes, now(0)).unwrap();
    let mut modifications = DataSet::new();
    modifications.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 144").unwrap();
    modifications.set(tags::PROCEDURE_STEP_LABEL, "череп").unwrap();
    step.set(modifications, now(1)).unwrap();
    let attributes = step.attributes();
    assert_eq!(attributes.string(tags::PATIENT_NAME).unwrap(), "Jérôme");
    assert_eq!(attributes.string(tags::PROCEDURE_STEP_LABEL).unwrap(), "череп");
    assert_eq!(attributes.string(tags::SPECIFIC_CHARACTER_SET).unwrap(), "ISO_IR 192");
    // Plain text leaves the character set as it is.
    let mut modifications = DataSet::new();
    modifications.set(tags::PROCEDURE_STEP_LABEL, "skull").unwrap();
    step.set(modifications, now(2)).unwrap();
    assert_eq!(step.attributes().string(tags::PATIENT_NAME).unwrap(), "Jérôme");
}

/// A request to a step, as a property draws it.
#[derive(Clone, Debug)]
enum Asked {
    Change(State, Option<Uid>),
    Cancel(Performer),
    Perform(Option<Uid>),
    Reason(Option<Uid>),
}

fn asked() -> impl Strategy<Value = Asked> {
    let uid = || proptest::sample::select(vec![None, Some(CLAIM), Some(OTHER)]);
    let state = proptest::sample::select(State::ALL.to_vec());
    let performer =
        proptest::sample::select(vec![Performer::Reachable, Performer::Unreachable, Performer::Declines]);
    prop_oneof![
        (state, uid()).prop_map(|(state, uid)| Asked::Change(state, uid)),
        performer.prop_map(Asked::Cancel),
        uid().prop_map(Asked::Perform),
        uid().prop_map(Asked::Reason),
    ]
}

proptest! {
    #[test]
    fn any_requests_leave_a_state_that_the_table_allows(requests in proptest::collection::vec(asked(), 0..24)) {
        let mut step = step(State::Scheduled);
        for request in requests {
            let before = step.clone();
            let result = match &request {
                Asked::Change(state, uid) => step.change_state(*state, uid.as_ref(), now(1)),
                Asked::Cancel(performer) => step.request_cancel(&asking(), &DataSet::new(), *performer, now(1)),
                Asked::Perform(uid) => step.set(performance(uid.as_ref()), now(1)),
                Asked::Reason(uid) => step.set(reason(uid.as_ref()), now(1)),
            };
            let allowed: &[State] = match before.state() {
                State::Scheduled => &[State::Scheduled, State::InProgress, State::Canceled],
                State::InProgress => &[State::InProgress, State::Completed, State::Canceled],
                State::Completed => &[State::Completed],
                State::Canceled => &[State::Canceled],
            };
            prop_assert!(allowed.contains(&step.state()), "{request:?} from {}", before.state());
            prop_assert_eq!(step.attributes().string(tags::PROCEDURE_STEP_STATE).unwrap(), step.state().as_str());
            prop_assert!(result.is_ok() || step == before, "a refused request changes nothing");
            prop_assert!(!before.state().is_final() || step == before, "final means final");
            prop_assert!(!step.attributes().contains(tags::TRANSACTION_UID));
            if step.state() != before.state() {
                let reports = result.unwrap();
                prop_assert_eq!(states(&reports).pop().unwrap(), step.state().as_str());
            }
        }
    }
}
