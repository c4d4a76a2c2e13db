//! Modality Performed Procedure Step, its retrieval and its notifications (PS3.4 §F.7 to §F.9).

use std::sync::{Arc, Mutex};

use kerma_dataset::{DataSet, Date, Time};
use kerma_dictionary::{
    Tag, Uid,
    sop_classes::{
        DimseService::{self, NGet, NSet},
        ServiceClass,
    },
    tags, uids,
};
use kerma_service::{
    Outcome, Services,
    mpps::{
        self, Collection, Event, Modification, Performed, Reason, Refusal, Series, Start, State, Step, Steps,
    },
    normalized::{
        CreateRequest, EventRequest, GetRequest, NRequest, NResponse, Perform, SetRequest,
        requirements::{self, Operation},
    },
};
use kerma_status::Status;

use crate::support::{
    Shown::{self, By},
    account, ask_on, of,
};

const MPPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
const STEP: Uid = Uid::from_static("1.2.3.4");
const NONE: Uid = Uid::from_static("1.2.3.9");

#[rustfmt::skip]
const ROWS: &[(&str, DimseService, u16, Shown)] = &[
    ("Modality Performed Procedure Step", NSet, 0x0110, By("each_request_in_each_state_over_the_wire_is_what_the_table_says")),
    ("Modality Performed Procedure Step Retrieve", NGet, 0x0001, By("attributes_that_a_step_does_not_have_are_0001")),
];

#[test]
fn every_status_of_performed_procedure_steps_has_its_test() {
    account(of(ServiceClass::ProcedureStep), ROWS, include_str!("mpps.rs"));
}

/// Steps behind a lock.
#[derive(Default)]
struct Kept(Mutex<Collection>);

impl Steps for Kept {
    fn create(&self, _: &CreateRequest, step: Step) -> Outcome {
        self.0.lock().unwrap().create(step).map_or_else(Outcome::from, |_| Status::SUCCESS.into())
    }

    fn set(&self, _: &SetRequest, uid: &Uid, modification: Modification) -> Outcome {
        let done = self.0.lock().unwrap().set(uid, &modification);
        done.map_or_else(Outcome::from, |_| Status::SUCCESS.into())
    }

    fn get(&self, _: &GetRequest, uid: &Uid) -> Outcome {
        match self.0.lock().unwrap().get(uid) {
            Ok(attributes) => (Status::SUCCESS, attributes.clone()).into(),
            Err(refusal) => refusal.into(),
        }
    }
}

/// An SCP of steps.
struct Scp(Arc<Kept>, Services);

impl Scp {
    fn new() -> Scp {
        let kept = Arc::new(Kept::default());
        let services = Services::new().with(mpps::scp(kept.clone())).with(mpps::retrieve_scp(kept.clone()));
        Scp(kept, services)
    }

    /// One with a step that has come into this state.
    fn in_state(state: State) -> Scp {
        let scp = Scp::new();
        assert_eq!(scp.ask(mpps::begin(&performed())).status, Status::SUCCESS);
        match state {
            State::InProgress => {}
            State::Completed => assert_eq!(scp.ask(completing()).status, Status::SUCCESS),
            State::Discontinued => assert_eq!(scp.ask(discontinuing()).status, Status::SUCCESS),
        }
        scp
    }

    fn ask(&self, request: NRequest) -> NResponse {
        let abstract_syntax = request.sop_class().unwrap().clone();
        ask_on(&abstract_syntax, &self.1, request)
    }

    fn step(&self) -> Option<Step> {
        self.0.0.lock().unwrap().step(&STEP).cloned()
    }
}

fn moment() -> (Date, Time) {
    ("20261128".parse().unwrap(), "0915".parse().unwrap())
}

fn performed() -> Performed {
    let (date, time) = moment();
    let start = Start { id: "PPS1", station: "CT1".parse().unwrap(), modality: "CT", date, time };
    Performed::unscheduled(STEP, &Uid::from_static("1.2.3"), &start).unwrap()
}

fn series() -> Series {
    let series = Series::new(&Uid::from_static("1.2.3.5"), "Thorax").unwrap();
    series.instance(&uids::CT_IMAGE_STORAGE, &Uid::from_static("1.2.3.6"))
}

fn completing() -> NRequest {
    let (date, time) = moment();
    mpps::complete(&performed(), date, time, [series()])
}

fn discontinuing() -> NRequest {
    let (date, time) = moment();
    mpps::discontinue(&performed(), date, time, [series()], Reason::of("110514"))
}

fn set(tag: Tag, value: &str) -> NRequest {
    let mut modifications = DataSet::new();
    modifications.set(tag, value).unwrap();
    NRequest::set(MPPS, STEP, modifications)
}

/// The status, the Error ID and what the state is afterwards, in each state before.
type Expected = (u16, Option<u16>, State);

#[test]
fn each_request_in_each_state_over_the_wire_is_what_the_table_says() {
    const STATUS: Tag = tags::PERFORMED_PROCEDURE_STEP_STATUS;
    let done = |state| move |_: State| -> Expected { (0, None, state) };
    let refused = |status: u16| move |before: State| -> Expected { (status, None, before) };
    let final_or = |in_progress: Box<dyn Fn(State) -> Expected>| {
        move |before: State| -> Expected {
            if before.is_final() { (0x0110, Some(0xA710), before) } else { in_progress(before) }
        }
    };
    type Row = (&'static str, fn() -> NRequest, Box<dyn Fn(State) -> Expected>);
    let rows: Vec<Row> = vec![
        ("N-CREATE", || mpps::begin(&performed()), Box::new(refused(0x0111))),
        (
            "an attribute",
            || set(tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION, "Thorax"),
            Box::new(final_or(Box::new(done(State::InProgress)))),
        ),
        (
            "its series",
            || mpps::update(&performed(), [series()]),
            Box::new(final_or(Box::new(done(State::InProgress)))),
        ),
        ("IN PROGRESS", || set(STATUS, "IN PROGRESS"), Box::new(final_or(Box::new(done(State::InProgress))))),
        ("COMPLETED", completing, Box::new(final_or(Box::new(done(State::Completed))))),
        ("DISCONTINUED", discontinuing, Box::new(final_or(Box::new(done(State::Discontinued))))),
        ("COMPLETED alone", || set(STATUS, "COMPLETED"), Box::new(final_or(Box::new(refused(0x0121))))),
        ("DISCONTINUED alone", || set(STATUS, "DISCONTINUED"), Box::new(final_or(Box::new(refused(0x0121))))),
        // What an N-SET may not have is not shown to the step.
        ("the patient", || set(tags::PATIENT_ID, "4711"), Box::new(refused(0x0105))),
        ("a state that is none", || set(STATUS, "SUSPENDED"), Box::new(refused(0x0106))),
        ("a state without a name", || set(STATUS, ""), Box::new(refused(0x0121))),
    ];
    for (name, request, expected) in rows {
        for state in State::ALL {
            let scp = Scp::in_state(state);
            let before = scp.step();
            let response = scp.ask(request());
            let after = scp.step();
            let got = (response.status.0, response.details.error_id, after.as_ref().unwrap().state());
            assert_eq!(got, expected(state), "{name} while {state}");
            if !response.status.is_success() {
                assert_eq!(after, before, "{name} while {state}");
            }
        }
    }
    let response = Scp::in_state(State::Completed).ask(completing());
    let comment = response.details.error_comment.unwrap();
    assert_eq!(comment, "Performed Procedure Step Object may no longer be updated");
}

#[test]
fn a_new_step_lacks_nothing_and_is_in_progress() {
    let whole = mpps::begin(&performed()).data_set.unwrap();
    let requirements = requirements::of(&MPPS, Operation::Create).unwrap();
    let required: Vec<Tag> = requirements
        .iter()
        .filter(|requirement| requirement.scu.is_required())
        .filter_map(|requirement| requirement.tag)
        .collect();
    assert!(required.len() > 20, "{}", required.len());
    for tag in required {
        let scp = Scp::new();
        let mut lacking = whole.clone();
        lacking.remove(tag);
        let response = scp.ask(NRequest::create(MPPS, Some(STEP), lacking));
        assert_eq!((response.status.0, response.attribute_identifier_list), (0x0120, vec![tag]));
        assert_eq!(scp.step(), None);
    }
    for (tag, value, status) in [
        (tags::MODALITY, "", 0x0121),
        (tags::PERFORMED_PROCEDURE_STEP_STATUS, "", 0x0121),
        (tags::PERFORMED_PROCEDURE_STEP_STATUS, "COMPLETED", 0x0106),
        (tags::PERFORMED_PROCEDURE_STEP_STATUS, "DISCONTINUED", 0x0106),
    ] {
        let scp = Scp::new();
        let mut wrong = whole.clone();
        wrong.set(tag, value).unwrap();
        let response = scp.ask(NRequest::create(MPPS, Some(STEP), wrong));
        assert_eq!(response.status.0, status, "{tag} {value}");
        assert!(response.data_set.unwrap().contains(tag));
        assert_eq!(scp.step(), None);
    }
}

#[test]
fn a_step_that_is_not_there_is_0112_and_one_without_a_name_0117() {
    let scp = Scp::new();
    assert_eq!(scp.ask(completing()).status, Status::NO_SUCH_SOP_INSTANCE);
    assert_eq!(scp.ask(mpps::retrieve(&NONE, [])).status, Status::NO_SUCH_SOP_INSTANCE);
    let mut nameless = mpps::begin(&performed());
    nameless = NRequest::create(MPPS, None, nameless.data_set.take().unwrap());
    assert_eq!(scp.ask(nameless).status, Status::INVALID_SOP_INSTANCE);
}

#[test]
fn attributes_that_a_step_does_not_have_are_0001() {
    let scp = Scp::in_state(State::Completed);
    let all = scp.ask(mpps::retrieve(&STEP, []));
    assert_eq!(all.status, Status::SUCCESS);
    assert_eq!(all.data_set.as_ref(), scp.step().as_ref().map(Step::attributes));
    let wanted = [tags::PERFORMED_PROCEDURE_STEP_STATUS, tags::PERFORMED_PROCEDURE_STEP_ID];
    let some = scp.ask(mpps::retrieve(&STEP, wanted));
    assert_eq!((some.status, some.data_set.unwrap().len()), (Status::SUCCESS, 2));
    let lacking =
        scp.ask(mpps::retrieve(&STEP, [tags::PERFORMED_PROCEDURE_STEP_STATUS, tags::PATIENT_WEIGHT]));
    assert_eq!(lacking.status, Status::REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED);
    assert_eq!(lacking.data_set.unwrap().len(), 1);
}

#[test]
fn every_event_is_told_and_others_are_0113() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = told.clone();
    let scu = mpps::notifications(move |_: &EventRequest, uid: &Uid, event: Event| {
        seen.lock().unwrap().push((uid.clone(), event));
    });
    let services = Services::new().with(scu);
    let class = uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION;
    for event in Event::ALL {
        assert_eq!(ask_on(&class, &services, mpps::notify(&STEP, event)).status, Status::SUCCESS);
    }
    assert_eq!(*told.lock().unwrap(), Event::ALL.map(|event| (STEP, event)));
    let unknown = NRequest::event_report(class.clone(), STEP, 6, DataSet::new());
    assert_eq!(ask_on(&class, &services, unknown).status, Status::NO_SUCH_EVENT_TYPE);
}

#[test]
fn a_service_that_the_sop_class_does_not_have_is_0211() {
    let scp = Scp::in_state(State::InProgress);
    let get = NRequest::get(MPPS, STEP, []);
    assert_eq!(scp.ask(get).status, Status::UNRECOGNIZED_OPERATION);
    let delete = NRequest::delete(MPPS, STEP);
    assert_eq!(scp.ask(delete).status, Status::UNRECOGNIZED_OPERATION);
}

#[test]
fn a_handler_that_fails_leaves_a_processing_failure_without_an_error_id() {
    struct Failing;
    impl Steps for Failing {
        fn create(&self, _: &CreateRequest, _: Step) -> Outcome {
            panic!("on purpose")
        }

        fn set(&self, _: &SetRequest, _: &Uid, _: Modification) -> Outcome {
            Outcome::failed("the disk is full")
        }
    }
    let services = Services::new().with(mpps::scp(Failing));
    for request in [mpps::begin(&performed()), completing()] {
        let response = ask_on(&MPPS, &services, request);
        assert_eq!((response.status, response.details.error_id), (Status::PROCESSING_FAILURE, None));
    }
}

#[test]
fn a_refusal_is_the_response_that_it_says() {
    struct Refusing;
    impl Perform for Refusing {
        fn set(&self, _: &SetRequest, _: DataSet) -> Outcome {
            Refusal::Final(State::Completed).into()
        }
    }
    let class = kerma_service::normalized::Normalized::new(&kerma_service::normalized::MPPS, Refusing);
    let response = ask_on(&MPPS, &Services::new().with(class), completing());
    assert_eq!((response.status.0, response.details.error_id), (0x0110, Some(mpps::NO_LONGER_UPDATED)));
}
