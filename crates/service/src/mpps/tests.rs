#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use alloc::{string::ToString, vec, vec::Vec};

use kerma_dataset::{DataSet, Date, Item, Sequence, Time};
use kerma_dictionary::{Tag, Uid, tags, uids};
use kerma_status::Status;
use proptest::prelude::*;

use super::*;
use crate::{
    Outcome,
    normalized::{
        NRequest,
        requirements::{self, Finding, Forgiven, Lapse, Operation, Role},
    },
};

const MPPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
const STEP: Uid = Uid::from_static("1.2.3.4");

fn date() -> Date {
    "20261128".parse().unwrap()
}

fn time(text: &str) -> Time {
    text.parse().unwrap()
}

fn start() -> Start<'static> {
    Start { id: "PPS1", station: "CT1".parse().unwrap(), modality: "CT", date: date(), time: time("0915") }
}

fn performed() -> Performed {
    Performed::unscheduled(STEP, &Uid::from_static("1.2.3"), &start()).unwrap()
}

fn series() -> Series {
    let series = Series::new(&Uid::from_static("1.2.3.5"), "Thorax").unwrap();
    series.instance(&uids::CT_IMAGE_STORAGE, &Uid::from_static("1.2.3.6"))
}

fn attributes(request: NRequest) -> DataSet {
    request.data_set.unwrap()
}

/// A step that has begun and come into this state.
fn step_in(state: State) -> Step {
    let step = Step::new(STEP, attributes(begin(&performed()))).unwrap();
    match state {
        State::InProgress => step,
        State::Completed => step.apply(&completing()).unwrap().0,
        State::Discontinued => step.apply(&discontinuing()).unwrap().0,
    }
}

fn modification(attributes: DataSet) -> Modification {
    Modification::new(attributes).unwrap()
}

fn completing() -> Modification {
    modification(attributes(complete(&performed(), date(), time("0931"), [series()])))
}

fn discontinuing() -> Modification {
    let reason = Reason::of("110514");
    modification(attributes(discontinue(&performed(), date(), time("0931"), [series()], reason)))
}

fn with(tag: Tag, value: &str) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tag, value).unwrap();
    data_set
}

fn status_and_error_id(refusal: Refusal) -> (u16, Option<u16>) {
    let verdict = Outcome::from(refusal).resolve(
        &kerma_status::tables::GENERAL_N_SET,
        Status::PROCESSING_FAILURE,
        &"a test",
    );
    (verdict.status.0, verdict.details.error_id)
}

/// What an N-SET can ask, and the state after it or the status and Error ID of its refusal, in each state.
type Row = (&'static str, fn() -> Result<Modification, Refusal>, [Expected; 3]);
type Expected = Result<(State, Event), (u16, Option<u16>)>;

const FINAL: Expected = Err((0x0110, Some(0xA710)));

#[rustfmt::skip]
fn table() -> Vec<Row> {
    let stays = Ok((State::InProgress, Event::Updated));
    let completed = Ok((State::Completed, Event::Completed));
    let discontinued = Ok((State::Discontinued, Event::Discontinued));
    let refused = |status| Err((status, None));
    // Never applied, so it is the same in every state.
    macro_rules! never { ($status:literal) => { [refused($status); 3] } }
    vec![
        ("nothing", || Modification::new(DataSet::new()), [stays, FINAL, FINAL]),
        ("an attribute", || Modification::new(with(tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION, "Thorax")), [stays, FINAL, FINAL]),
        ("its series", || Modification::new(attributes(update(&performed(), [series()]))), [stays, FINAL, FINAL]),
        ("IN PROGRESS", || Modification::new(with(tags::PERFORMED_PROCEDURE_STEP_STATUS, "IN PROGRESS")), [stays, FINAL, FINAL]),
        ("COMPLETED", || Ok(completing()), [completed, FINAL, FINAL]),
        ("DISCONTINUED", || Ok(discontinuing()), [discontinued, FINAL, FINAL]),
        ("COMPLETED alone", || Modification::new(with(tags::PERFORMED_PROCEDURE_STEP_STATUS, "COMPLETED")), [refused(0x0121), FINAL, FINAL]),
        ("DISCONTINUED alone", || Modification::new(with(tags::PERFORMED_PROCEDURE_STEP_STATUS, "DISCONTINUED")), [refused(0x0121), FINAL, FINAL]),
        ("COMPLETED without series", || Modification::new(attributes(complete(&performed(), date(), time("0931"), []))), [refused(0x0121), FINAL, FINAL]),
        ("the patient", || Modification::new(with(tags::PATIENT_ID, "4711")), never!(0x0105)),
        ("the patient and the end", || {
            let mut all = attributes(complete(&performed(), date(), time("0931"), [series()]));
            all.set(tags::PATIENT_ID, "4711").unwrap();
            Modification::new(all)
        }, never!(0x0105)),
        ("a state that is none", || Modification::new(with(tags::PERFORMED_PROCEDURE_STEP_STATUS, "SUSPENDED")), never!(0x0106)),
        ("a state without a name", || Modification::new(with(tags::PERFORMED_PROCEDURE_STEP_STATUS, "")), never!(0x0121)),
    ]
}

#[test]
fn each_request_in_each_state_gives_what_the_table_says_and_a_refusal_changes_nothing() {
    for (name, request, expected) in table() {
        for (state, expected) in State::ALL.into_iter().zip(expected) {
            let step = step_in(state);
            let before = step.clone();
            let result = request().and_then(|modification| step.apply(&modification));
            let result = result.map(|(step, event)| (step.state(), event)).map_err(status_and_error_id);
            assert_eq!(result, expected, "{name} while {state}");
            assert_eq!(step, before, "{name} while {state}");
        }
    }
}

#[test]
fn a_step_begins_in_progress_and_in_no_other_state() {
    for (status, expected) in [
        ("IN PROGRESS", None),
        ("COMPLETED", Some(0x0106)),
        ("DISCONTINUED", Some(0x0106)),
        ("in progress", Some(0x0106)),
        ("", Some(0x0121)),
    ] {
        let step = Step::new(STEP, with(tags::PERFORMED_PROCEDURE_STEP_STATUS, status));
        assert_eq!(step.err().map(status_and_error_id), expected.map(|status| (status, None)), "{status}");
    }
    let without = Step::new(STEP, DataSet::new()).unwrap_err();
    assert_eq!(status_and_error_id(without), (0x0120, None));
}

#[test]
fn a_step_that_was_kept_is_in_the_state_in_which_it_was() {
    for state in State::ALL {
        let kept = Step::restored(STEP, step_in(state).attributes().clone()).unwrap();
        assert_eq!(kept, step_in(state));
    }
    assert_eq!(Step::restored(STEP, DataSet::new()), Err(Refusal::NoStatus));
}

#[test]
fn a_sequence_is_replaced_as_a_whole_and_other_attributes_stay() {
    let step = step_in(State::InProgress);
    let two = attributes(update(&performed(), [series(), series()]));
    let (step, _) = step.apply(&modification(two)).unwrap();
    assert_eq!(step.attributes().items(tags::PERFORMED_SERIES_SEQUENCE).unwrap().len(), 2);
    let (step, _) = step.apply(&modification(attributes(update(&performed(), [series()])))).unwrap();
    assert_eq!(step.attributes().items(tags::PERFORMED_SERIES_SEQUENCE).unwrap().len(), 1);
    assert_eq!(step.attributes().string(tags::PERFORMED_PROCEDURE_STEP_ID).unwrap(), "PPS1");
}

#[test]
fn text_in_different_character_sets_comes_to_be_in_one() {
    let latin = ["ISO_IR 100", "Müller", "Gehirn, größer"];
    let cyrillic = ["ISO_IR 144", "Люкceмбypг", "мозг"];
    let none = ["", "Miller", "Brain"];
    let utf_8 = ["ISO_IR 192", "Müller", "大脳"];
    for before in [latin, cyrillic, none, utf_8] {
        for after in [latin, cyrillic, none, utf_8] {
            let mut created = with(tags::PERFORMED_PROCEDURE_STEP_STATUS, "IN PROGRESS");
            let mut set = DataSet::new();
            for (data_set, [terms, _, _]) in [(&mut created, before), (&mut set, after)] {
                if !terms.is_empty() {
                    data_set.set(tags::SPECIFIC_CHARACTER_SET, terms).unwrap();
                }
            }
            created.set(tags::PATIENT_NAME, before[1]).unwrap();
            set.set(tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION, after[2]).unwrap();
            let step = Step::new(STEP, created).unwrap();
            let (step, _) = step.apply(&modification(set)).unwrap();
            let attributes = step.attributes();
            assert_eq!(attributes.string(tags::PATIENT_NAME).unwrap(), before[1], "{before:?} {after:?}");
            let description = attributes.string(tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION);
            assert_eq!(description.unwrap(), after[2], "{before:?} {after:?}");
        }
    }
}

#[test]
fn what_the_command_says_of_the_instance_is_not_kept_among_its_attributes() {
    let mut created = with(tags::PERFORMED_PROCEDURE_STEP_STATUS, "IN PROGRESS");
    created.set(tags::SOP_INSTANCE_UID, "1.2.9").unwrap();
    let step = Step::new(STEP, created).unwrap();
    let (step, _) = step.apply(&modification(with(tags::SOP_CLASS_UID, "1.2.9"))).unwrap();
    assert_eq!(step.attributes().len(), 1);
}

#[test]
fn a_discontinued_step_may_lack_its_series_if_that_is_forgiven() {
    let nothing = attributes(discontinue(&performed(), date(), time("0931"), [], None));
    let step = step_in(State::InProgress);
    let nothing = modification(nothing);
    assert!(step.apply(&nothing).is_err());
    let forgiven = Forgiven::default().and(Lapse::DiscontinuedWithoutSeries);
    let (step, event) = step.apply_forgiving(&nothing, forgiven).unwrap();
    assert_eq!((step.state(), event), (State::Discontinued, Event::Discontinued));
}

#[test]
fn an_attribute_of_an_n_create_may_be_repeated_if_it_is_not_checked() {
    let repeated = Modification::unchecked(with(tags::PATIENT_ID, "4711")).unwrap();
    let (step, _) = step_in(State::InProgress).apply(&repeated).unwrap();
    assert_eq!(step.attributes().string(tags::PATIENT_ID).unwrap(), "4711");
}

fn findings(operation: Operation, request: NRequest) -> Vec<Finding> {
    requirements::check(&MPPS, operation, Role::Scu, &request.data_set.unwrap())
}

#[test]
fn the_requests_of_an_scu_are_complete() {
    let step = performed();
    let nothing: Vec<Finding> = Vec::new();
    assert_eq!(findings(Operation::Create, begin(&step)), nothing);
    assert_eq!(findings(Operation::Set, update(&step, [series()])), nothing);
    assert_eq!(findings(Operation::Set, complete(&step, date(), time("0931"), [series()])), nothing);
    let discontinued = discontinue(&step, date(), time("0931"), [series()], Reason::of("110501"));
    assert_eq!(findings(Operation::Set, discontinued), nothing);
}

fn worklist_item(terms: &str) -> DataSet {
    let mut item = DataSet::new();
    item.set(tags::SPECIFIC_CHARACTER_SET, terms).unwrap();
    item.set(tags::PATIENT_NAME, "Jérôme^Élan").unwrap();
    item.set(tags::PATIENT_ID, "4711").unwrap();
    item.set(tags::STUDY_INSTANCE_UID, "1.2.3").unwrap();
    item.set(tags::ACCESSION_NUMBER, "A1").unwrap();
    item.set(tags::REQUESTED_PROCEDURE_DESCRIPTION, "Crâne").unwrap();
    // As worklists fill what they do not know.
    let mut reference = DataSet::new();
    reference.set(tags::REFERENCED_SOP_CLASS_UID, "").unwrap();
    reference.set(tags::REFERENCED_SOP_INSTANCE_UID, "").unwrap();
    item.set(tags::REFERENCED_STUDY_SEQUENCE, reference).unwrap();
    let mut scheduled = DataSet::new();
    scheduled.set(tags::SCHEDULED_PROCEDURE_STEP_ID, "SPS1").unwrap();
    scheduled.set(tags::MODALITY, "CT").unwrap();
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, scheduled).unwrap();
    item
}

#[test]
fn a_scheduled_step_takes_over_what_the_worklist_says_in_its_character_set() {
    for terms in ["ISO_IR 100", "ISO_IR 192"] {
        let step = Performed::scheduled(STEP, &worklist_item(terms), &start()).unwrap();
        let request = begin(&step);
        assert_eq!(findings(Operation::Create, request.clone()), []);
        let begun = attributes(request);
        assert_eq!(begun.string(tags::SPECIFIC_CHARACTER_SET).unwrap(), terms);
        assert_eq!(begun.string(tags::PATIENT_NAME).unwrap(), "Jérôme^Élan");
        let scheduled = &begun.item(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE, 0).unwrap();
        assert_eq!(scheduled.string(tags::SCHEDULED_PROCEDURE_STEP_ID).unwrap(), "SPS1");
        assert_eq!(scheduled.string(tags::REQUESTED_PROCEDURE_DESCRIPTION).unwrap(), "Crâne");
        assert!(!scheduled.contains(tags::SPECIFIC_CHARACTER_SET));
        assert_eq!(scheduled.items(tags::REFERENCED_STUDY_SEQUENCE).unwrap().len(), 0);
        let series = series().with(tags::SERIES_DESCRIPTION, "Évaluation").unwrap();
        let completed = attributes(complete(&step, date(), time("0931"), [series]));
        assert_eq!(completed.string(tags::SPECIFIC_CHARACTER_SET).unwrap(), terms);
        let series = &completed.item(tags::PERFORMED_SERIES_SEQUENCE, 0).unwrap();
        assert_eq!(series.string(tags::SERIES_DESCRIPTION).unwrap(), "Évaluation");
    }
}

#[test]
fn a_step_may_perform_several_scheduled_steps() {
    let item = worklist_item("ISO_IR 100");
    let step = Performed::scheduled(STEP, &item, &start()).unwrap().and(&item).unwrap();
    let begun = begin(&step);
    assert_eq!(findings(Operation::Create, begun.clone()), []);
    let scheduled = attributes(begun);
    assert_eq!(scheduled.items(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE).unwrap().len(), 2);
}

#[test]
fn a_worklist_item_without_a_study_is_none() {
    assert!(Performed::scheduled(STEP, &DataSet::new(), &start()).is_err());
}

#[test]
fn images_and_other_instances_of_a_series_are_apart() {
    let other = uids::BASIC_TEXT_SR_STORAGE;
    let series = series()
        .instance(&uids::SEGMENTATION_STORAGE, &Uid::from_static("1.2.3.7"))
        .instance(&Uid::from_static("1.2.3.99"), &Uid::from_static("1.2.3.8"))
        .instance(&other, &Uid::from_static("1.2.3.9"));
    let completed = attributes(complete(&performed(), date(), time("0931"), [series]));
    let series = &completed.item(tags::PERFORMED_SERIES_SEQUENCE, 0).unwrap();
    let count = |tag| series.items(tag).unwrap().len();
    assert_eq!(count(tags::REFERENCED_IMAGE_SEQUENCE), 3);
    assert_eq!(count(tags::REFERENCED_NON_IMAGE_COMPOSITE_SOP_INSTANCE_SEQUENCE), 1);
}

#[test]
fn a_notification_names_the_step_and_the_event_and_nothing_else() {
    for event in Event::ALL {
        let request = notify(&STEP, event);
        assert_eq!(request.sop_instance(), Some(&STEP));
        assert_eq!(request.kind().and_then(Event::of), Some(event));
        assert!(request.data_set.is_none());
    }
    assert_eq!(Event::of(6), None);
}

#[test]
fn an_error_comment_fits() {
    let refusals = [
        Refusal::Final(State::Completed),
        Refusal::NoStatus,
        Refusal::EmptyStatus(DataSet::new()),
        Refusal::InvalidStatus(DataSet::new()),
        Refusal::Duplicate,
        Refusal::NoSuchStep,
        Refusal::Nameless,
    ];
    assert!(refusals.iter().all(|refusal| refusal.to_string().len() <= 64));
}

#[derive(Clone, Debug)]
enum Request {
    Create,
    Set(usize),
    Delete,
}

fn requests() -> impl Strategy<Value = Vec<Request>> {
    let request = prop_oneof![
        2 => Just(Request::Create),
        6 => (0..table().len()).prop_map(Request::Set),
        1 => Just(Request::Delete),
    ];
    prop::collection::vec(request, 0..40)
}

proptest! {
    #[test]
    fn any_sequence_of_requests_leaves_a_state_that_the_table_allows(requests in requests()) {
        let table = table();
        let mut steps = Collection::default();
        for request in requests {
            let before = steps.step(&STEP).cloned();
            let result = match request {
                Request::Create => Step::new(STEP, attributes(begin(&performed()))).and_then(|step| steps.create(step)),
                Request::Set(row) => table[row].1().and_then(|modification| steps.set(&STEP, &modification)),
                Request::Delete => steps.delete(&STEP),
            };
            let after = steps.step(&STEP).cloned();
            let states = (before.as_ref().map(Step::state), after.as_ref().map(Step::state));
            match result {
                Err(_) => prop_assert_eq!(&before, &after),
                Ok(Event::InProgress) => prop_assert_eq!(states, (None, Some(State::InProgress))),
                Ok(Event::Updated) => prop_assert_eq!(states, (Some(State::InProgress), Some(State::InProgress))),
                Ok(Event::Completed) => prop_assert_eq!(states, (Some(State::InProgress), Some(State::Completed))),
                Ok(Event::Discontinued) => prop_assert_eq!(states, (Some(State::InProgress), Some(State::Discontinued))),
                Ok(Event::Deleted) => prop_assert!(states.0.is_some() && states.1.is_none()),
            }
            // What has ended has all that it must have.
            if let Some(step) = after.filter(|step| step.state().is_final()) {
                let operation = match step.state() {
                    State::Completed => Operation::Completed,
                    _ => Operation::Discontinued,
                };
                prop_assert_eq!(requirements::check(&MPPS, operation, Role::Scu, step.attributes()), vec![]);
            }
        }
    }
}

#[test]
fn what_is_dropped_from_the_end_is_found_with_the_right_status() {
    let all = attributes(complete(&performed(), date(), time("0931"), [series()]));
    let step = step_in(State::InProgress);
    // Those of the end are there without a value since the beginning.
    for tag in [
        tags::PERFORMED_PROCEDURE_STEP_END_DATE,
        tags::PERFORMED_PROCEDURE_STEP_END_TIME,
        tags::PERFORMED_SERIES_SEQUENCE,
    ] {
        let mut lacking = all.clone();
        lacking.remove(tag);
        let refusal = step.apply(&modification(lacking)).unwrap_err();
        assert_eq!(status_and_error_id(refusal), (0x0121, None), "{tag}");
    }
    for tag in [tags::SERIES_INSTANCE_UID, tags::PROTOCOL_NAME] {
        let mut series = all.item(tags::PERFORMED_SERIES_SEQUENCE, 0).unwrap();
        series.remove(tag);
        let mut lacking = all.clone();
        let items = vec![Item::from(series)];
        lacking
            .set(tags::PERFORMED_SERIES_SEQUENCE, Sequence { items: items.into(), ..Sequence::default() })
            .unwrap();
        let refusal = Modification::new(lacking).and_then(|lacking| step.apply(&lacking)).unwrap_err();
        assert_eq!(status_and_error_id(refusal), (0x0120, None), "{tag}");
    }
}
