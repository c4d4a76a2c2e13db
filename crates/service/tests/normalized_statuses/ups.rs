//! Unified Procedure Step (PS3.4 annex CC).

use std::sync::Mutex;

use kerma_dataset::{DataSet, Date, DateTime, Time};
use kerma_dictionary::{
    AeTitle, Tag, Uid,
    sop_classes::{
        DimseService::{self, CFind, NAction, NCreate, NGet, NSet},
        ServiceClass,
    },
    tags, uids,
};
use kerma_service::{
    Services,
    normalized::{NRequest, NResponse},
    ups::{self, Addressed, Keep, Scope, State, Step, Worklist},
};
use kerma_status::Status;

use crate::support::{
    Shown::{self, By, No},
    account, ask_on, of,
};

const STEP: Uid = Uid::from_static("1.2.3.4");
const NONE: Uid = Uid::from_static("1.2.3.5");
const CLAIM: Uid = Uid::from_static("1.2.3.4.99");
const OTHER: Uid = Uid::from_static("1.2.3.4.98");
const ME: &str = "WORKSTATION";

const SUCCESS: Shown = By("a_step_is_made_found_claimed_changed_and_completed");
const NO_STEP: Shown = By("a_step_that_is_not_there_is_c307_whatever_is_asked");
const QUERIES: Shown =
    No("a search is answered by the operation of every C-FIND, whose statuses have their own tests");

#[rustfmt::skip]
const ROWS: &[(&str, DimseService, u16, Shown)] = &[
    ("Change UPS State", NAction, 0x0000, SUCCESS),
    ("Change UPS State", NAction, 0xB304, By("what_is_done_already_is_a_warning")),
    ("Change UPS State", NAction, 0xB306, By("what_is_done_already_is_a_warning")),
    ("Change UPS State", NAction, 0xC300, By("a_final_step_changes_no_more")),
    ("Change UPS State", NAction, 0xC301, By("a_transaction_uid_that_is_missing_or_wrong_is_c301")),
    ("Change UPS State", NAction, 0xC302, By("a_step_is_claimed_once")),
    ("Change UPS State", NAction, 0xC303, By("no_step_becomes_scheduled_again")),
    ("Change UPS State", NAction, 0xC304, By("a_step_without_what_its_final_state_needs_is_c304")),
    ("Change UPS State", NAction, 0xC307, NO_STEP),
    ("Change UPS State", NAction, 0xC310, By("a_step_that_nobody_claimed_is_neither_completed_nor_canceled")),
    ("Create", NCreate, 0x0000, SUCCESS),
    ("Create", NCreate, 0xB300, By("corrections_of_the_scp_are_warnings")),
    ("Create", NCreate, 0xC309, By("a_new_step_is_scheduled")),
    ("Get", NGet, 0x0001, By("attributes_that_are_not_kept_or_not_told_are_0001")),
    ("Get", NGet, 0xC307, NO_STEP),
    ("Request UPS Cancel", NAction, 0x0000, By("a_request_to_cancel_is_done_or_passed_on")),
    ("Request UPS Cancel", NAction, 0xB304, By("what_is_done_already_is_a_warning")),
    ("Request UPS Cancel", NAction, 0xC307, NO_STEP),
    ("Request UPS Cancel", NAction, 0xC311, By("a_completed_step_is_not_canceled")),
    ("Request UPS Cancel", NAction, 0xC312, By("a_performer_whom_nobody_can_tell_is_c312_and_one_that_declines_c313")),
    ("Request UPS Cancel", NAction, 0xC313, By("a_performer_whom_nobody_can_tell_is_c312_and_one_that_declines_c313")),
    ("Search", CFind, 0x0000, QUERIES),
    ("Search", CFind, 0x0122, QUERIES),
    ("Search", CFind, 0xA700, QUERIES),
    ("Search", CFind, 0xA900, QUERIES),
    ("Search", CFind, 0xC000, QUERIES),
    ("Search", CFind, 0xFE00, QUERIES),
    ("Search", CFind, 0xFF00, QUERIES),
    ("Search", CFind, 0xFF01, QUERIES),
    ("Set", NSet, 0x0000, SUCCESS),
    ("Set", NSet, 0x0001, By("attributes_that_are_not_kept_or_not_told_are_0001")),
    ("Set", NSet, 0xB305, By("corrections_of_the_scp_are_warnings")),
    ("Set", NSet, 0xC300, By("a_final_step_changes_no_more")),
    ("Set", NSet, 0xC301, By("a_transaction_uid_that_is_missing_or_wrong_is_c301")),
    ("Set", NSet, 0xC307, NO_STEP),
    ("Set", NSet, 0xC310, By("a_transaction_uid_before_its_time_is_c310")),
    ("Subscribe or Unsubscribe", NAction, 0x0000, By("subscriptions_come_and_go")),
    ("Subscribe or Unsubscribe", NAction, 0xB301, By("a_lock_that_is_not_granted_is_b301")),
    ("Subscribe or Unsubscribe", NAction, 0xC307, NO_STEP),
    ("Subscribe or Unsubscribe", NAction, 0xC308, By("a_receiver_that_is_not_known_is_c308")),
    ("Subscribe or Unsubscribe", NAction, 0xC314, By("the_subscription_of_a_single_step_is_not_suspended")),
    ("Subscribe or Unsubscribe", NAction, 0xC315, By("an_scp_without_events_has_no_subscriptions")),
];

#[test]
fn every_status_of_unified_procedure_step_has_its_test() {
    account(of(ServiceClass::UnifiedProcedureStep), ROWS, include_str!("ups.rs"));
}

fn noon() -> DateTime {
    DateTime::new(Date::new(2024, 2, 29).unwrap(), Time::new(12, 0, 0).unwrap())
}

/// A worklist behind a lock, and what it reported.
struct Kept(Mutex<Worklist>, Mutex<Vec<Addressed>>);

impl Keep for Kept {
    fn with(&self, run: &mut dyn FnMut(&mut Worklist)) {
        run(&mut self.0.lock().unwrap());
    }

    fn now(&self) -> DateTime {
        noon()
    }

    fn new_uid(&self) -> Option<Uid> {
        Some(NONE)
    }

    fn report(&self, reports: Vec<Addressed>) {
        self.1.lock().unwrap().extend(reports);
    }
}

/// An SCP with this worklist.
struct Scp(std::sync::Arc<Kept>);

impl Scp {
    fn new(worklist: Worklist) -> Scp {
        Scp(std::sync::Arc::new(Kept(Mutex::new(worklist), Mutex::default())))
    }

    /// With the step in this state, claimed with [`CLAIM`].
    fn with(state: State, worklist: Worklist) -> Scp {
        let scp = Scp::new(worklist);
        scp.ok(ups::create(Some(STEP), scheduled()));
        if state != State::Scheduled {
            scp.ok(ups::claim(&STEP, &CLAIM));
        }
        if state.is_final() {
            scp.ok(ups::update(&STEP, Some(&CLAIM), performed()));
            scp.ok(ups::update(&STEP, Some(&CLAIM), discontinued()));
            scp.ok(ups::change_state(&STEP, state, Some(&CLAIM)));
        }
        scp
    }

    /// The response to a request on the presentation context of this SOP class.
    fn ask_on(&self, sop_class: &Uid, request: NRequest) -> NResponse {
        ask_on(sop_class, &Services::new().with(ups::scp(self.0.clone())), request)
    }

    /// The response to a request on the presentation context that has the service.
    fn ask(&self, request: NRequest) -> NResponse {
        let sop_class = match (request.service().unwrap(), request.kind()) {
            (NCreate, _) => uids::UNIFIED_PROCEDURE_STEP_PUSH,
            (NAction, Some(2..=5)) => uids::UNIFIED_PROCEDURE_STEP_WATCH,
            _ => uids::UNIFIED_PROCEDURE_STEP_PULL,
        };
        self.ask_on(&sop_class, request)
    }

    fn status(&self, request: NRequest) -> Status {
        self.ask(request).status
    }

    fn ok(&self, request: NRequest) -> NResponse {
        let response = self.ask(request);
        assert_eq!(response.status, Status::SUCCESS, "{:?}", response.details);
        response
    }

    fn state(&self) -> State {
        self.0.0.lock().unwrap().step(&STEP).unwrap().state()
    }

    /// Who was told of which event.
    fn told(&self) -> Vec<(String, u16)> {
        let told = core::mem::take(&mut *self.0.1.lock().unwrap());
        told.iter().map(|to| (to.receiving.to_string(), to.report.event_type.id())).collect()
    }
}

fn scheduled() -> DataSet {
    let mut attributes = ups::scheduled("Dose calculation", noon());
    attributes.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
    attributes
}

fn performed() -> DataSet {
    let station = ups::code("PLAN1", "99KERMA", "Planning 1");
    let workitem = ups::code("121726", "DCM", "RT Treatment with Internal Verification");
    ups::performed(station, workitem, noon(), noon(), [])
}

fn discontinued() -> DataSet {
    ups::discontinued(ups::code("110526", "DCM", "Resource pre-empted"))
}

fn me() -> AeTitle {
    AeTitle::new(ME).unwrap()
}

fn of_step() -> Scope {
    Scope::Step(STEP)
}

fn label(label: &str) -> DataSet {
    let mut modifications = DataSet::new();
    modifications.set(tags::PROCEDURE_STEP_LABEL, label).unwrap();
    modifications
}

#[test]
fn a_step_is_made_found_claimed_changed_and_completed() {
    let scp = Scp::new(Worklist::new());
    let created = scp.ok(ups::create(None, scheduled()));
    assert_eq!(created.sop_instance, Some(NONE), "the SCP has named it");
    scp.ok(ups::update(&NONE, None, label("Other")));
    scp.ok(ups::claim(&NONE, &CLAIM));
    scp.ok(ups::update(&NONE, Some(&CLAIM), performed()));
    scp.ok(ups::complete(&NONE, &CLAIM));
    let step = scp.ok(ups::get(&NONE, [])).data_set.unwrap();
    assert_eq!(step.string(tags::PROCEDURE_STEP_STATE).unwrap(), "COMPLETED");
    assert_eq!(step.string(tags::WORKLIST_LABEL).unwrap(), "DEFAULT", "left to the SCP");
    for tag in [tags::TRANSACTION_UID, tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID] {
        assert!(!step.contains(tag), "{tag}");
    }
    let mut keys = DataSet::new();
    keys.set(tags::TRANSACTION_UID, "").unwrap();
    keys.set(tags::WORKLIST_LABEL, "DEFAULT").unwrap();
    let found = scp.0.0.lock().unwrap().find(&ups::search(keys), &Default::default());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].uid(tags::SOP_INSTANCE_UID).unwrap(), NONE);
    assert_eq!(found[0].string(tags::PROCEDURE_STEP_STATE).unwrap(), "COMPLETED");
    assert!(found[0].get_element(tags::TRANSACTION_UID).unwrap().is_empty(), "disclosed to nobody");
}

#[test]
fn a_step_that_is_not_there_is_c307_whatever_is_asked() {
    let scp = Scp::with(State::Scheduled, Worklist::new());
    for to in State::ALL {
        for transaction in [Some(&CLAIM), None] {
            assert_eq!(scp.status(ups::change_state(&NONE, to, transaction)), Status(0xC307), "{to}");
        }
    }
    let requests = [
        ups::get(&NONE, []),
        ups::update(&NONE, None, label("Other")),
        ups::request_cancel(&NONE, DataSet::new()),
        ups::subscribe(Scope::Step(NONE), &me(), true),
        ups::unsubscribe(&Scope::Step(NONE), &me()),
        ups::claim(&uids::UPS_GLOBAL_SUBSCRIPTION_INSTANCE, &CLAIM),
        ups::get(&uids::UPS_GLOBAL_SUBSCRIPTION_INSTANCE, []),
        ups::request_cancel(&uids::UPS_FILTERED_GLOBAL_SUBSCRIPTION_INSTANCE, DataSet::new()),
    ];
    for request in requests {
        let command = format!("{:?}", request.command);
        assert_eq!(scp.status(request), Status(0xC307), "{command}");
    }
}

#[test]
fn what_is_done_already_is_a_warning() {
    let scp = Scp::with(State::Canceled, Worklist::new());
    assert_eq!(scp.status(ups::cancel(&STEP, &CLAIM)), Status(0xB304));
    assert_eq!(scp.status(ups::request_cancel(&STEP, DataSet::new())), Status(0xB304));
    let scp = Scp::with(State::Completed, Worklist::new());
    assert_eq!(scp.status(ups::complete(&STEP, &CLAIM)), Status(0xB306));
}

#[test]
fn a_final_step_changes_no_more() {
    let completed = Scp::with(State::Completed, Worklist::new());
    let canceled = Scp::with(State::Canceled, Worklist::new());
    assert_eq!(completed.status(ups::cancel(&STEP, &CLAIM)), Status(0xC300));
    assert_eq!(canceled.status(ups::complete(&STEP, &CLAIM)), Status(0xC300));
    for scp in [completed, canceled] {
        assert_eq!(scp.status(ups::claim(&STEP, &CLAIM)), Status(0xC300));
        assert_eq!(scp.status(ups::update(&STEP, Some(&CLAIM), label("Other"))), Status(0xC300));
    }
}

#[test]
fn a_transaction_uid_that_is_missing_or_wrong_is_c301() {
    for state in State::ALL {
        let scp = Scp::with(state, Worklist::new());
        for to in [State::InProgress, State::Completed, State::Canceled] {
            let mut empty = ups::change_state(&STEP, to, None);
            empty.data_set.as_mut().unwrap().set(tags::TRANSACTION_UID, "").unwrap();
            assert_eq!(scp.status(ups::change_state(&STEP, to, None)), Status(0xC301), "{state} to {to}");
            assert_eq!(scp.status(empty), Status(0xC301), "{state} to {to}");
            if state != State::Scheduled {
                assert_eq!(scp.status(ups::change_state(&STEP, to, Some(&OTHER))), Status(0xC301));
            }
        }
        assert_eq!(scp.state(), state);
    }
    let scp = Scp::with(State::InProgress, Worklist::new());
    assert_eq!(scp.status(ups::update(&STEP, None, label("Other"))), Status(0xC301));
    assert_eq!(scp.status(ups::update(&STEP, Some(&OTHER), label("Other"))), Status(0xC301));
}

#[test]
fn a_step_is_claimed_once() {
    let scp = Scp::with(State::InProgress, Worklist::new());
    assert_eq!(scp.status(ups::claim(&STEP, &CLAIM)), Status(0xC302));
}

#[test]
fn no_step_becomes_scheduled_again() {
    for state in State::ALL {
        let scp = Scp::with(state, Worklist::new());
        for transaction in [Some(&CLAIM), Some(&OTHER), None] {
            let status = scp.status(ups::change_state(&STEP, State::Scheduled, transaction));
            assert_eq!(status, Status(0xC303), "{state}");
        }
    }
}

#[test]
fn a_step_without_what_its_final_state_needs_is_c304() {
    let scp = Scp::with(State::InProgress, Worklist::new());
    let refused = scp.ask(ups::complete(&STEP, &CLAIM));
    assert_eq!(refused.status, Status(0xC304));
    let lacking = [tags::UNIFIED_PROCEDURE_STEP_PERFORMED_PROCEDURE_SEQUENCE];
    assert_eq!(refused.details.offending_element, lacking);
    assert_eq!(scp.status(ups::cancel(&STEP, &CLAIM)), Status(0xC304));
    assert_eq!(scp.state(), State::InProgress);
}

#[test]
fn a_step_that_nobody_claimed_is_neither_completed_nor_canceled() {
    let scp = Scp::with(State::Scheduled, Worklist::new());
    assert_eq!(scp.status(ups::complete(&STEP, &CLAIM)), Status(0xC310));
    assert_eq!(scp.status(ups::cancel(&STEP, &CLAIM)), Status(0xC310));
}

#[test]
fn a_transaction_uid_before_its_time_is_c310() {
    let scp = Scp::with(State::Scheduled, Worklist::new());
    assert_eq!(scp.status(ups::update(&STEP, Some(&CLAIM), label("Other"))), Status(0xC310));
}

#[test]
fn a_new_step_is_scheduled() {
    let scp = Scp::new(Worklist::new());
    for state in ["IN PROGRESS", "COMPLETED", "CANCELED", "WAITING"] {
        let mut attributes = scheduled();
        attributes.set(tags::PROCEDURE_STEP_STATE, state).unwrap();
        assert_eq!(scp.status(ups::create(Some(STEP), attributes)), Status(0xC309), "{state}");
    }
    let mut attributes = scheduled();
    attributes.set(tags::TRANSACTION_UID, CLAIM).unwrap();
    assert_eq!(scp.status(ups::create(Some(STEP), attributes)), Status::INVALID_ATTRIBUTE_VALUE);
    scp.ok(ups::create(Some(STEP), scheduled()));
    assert_eq!(scp.status(ups::create(Some(STEP), scheduled())), Status::DUPLICATE_SOP_INSTANCE);
}

#[test]
fn corrections_of_the_scp_are_warnings() {
    let corrects = |attributes: &mut DataSet| {
        let is_wrong = attributes.string(tags::PROCEDURE_STEP_LABEL).is_ok_and(|label| label == "Wrong");
        is_wrong && attributes.set(tags::PROCEDURE_STEP_LABEL, "Right").is_ok()
    };
    let scp = Scp::new(Worklist::new().correcting(corrects));
    let mut attributes = scheduled();
    attributes.set(tags::PROCEDURE_STEP_LABEL, "Wrong").unwrap();
    assert_eq!(scp.status(ups::create(Some(STEP), attributes)), Status(0xB300));
    assert_eq!(scp.status(ups::update(&STEP, None, label("Wrong"))), Status(0xB305));
    let step = scp.ok(ups::get(&STEP, [])).data_set.unwrap();
    assert_eq!(step.string(tags::PROCEDURE_STEP_LABEL).unwrap(), "Right");
}

#[test]
fn attributes_that_are_not_kept_or_not_told_are_0001() {
    const COMMENTS: Tag = tags::COMMENTS_ON_THE_SCHEDULED_PROCEDURE_STEP;
    let scp = Scp::with(State::Scheduled, Worklist::new().keeping(|tag| tag != tags::MEDICAL_ALERTS));
    let mut modifications = label("Other");
    modifications.set(tags::MEDICAL_ALERTS, "Pacemaker").unwrap();
    let set = scp.ask(ups::update(&STEP, None, modifications));
    assert_eq!((set.status, set.attribute_identifier_list), (Status(0x0001), vec![tags::MEDICAL_ALERTS]));
    let wanted = [tags::PROCEDURE_STEP_LABEL, tags::MEDICAL_ALERTS, COMMENTS];
    let got = scp.ask(ups::get(&STEP, wanted));
    assert_eq!(got.status, Status(0x0001));
    let step = got.data_set.unwrap();
    assert_eq!(step.string(tags::PROCEDURE_STEP_LABEL).unwrap(), "Other");
    assert!(step.contains(COMMENTS) && step.len() == 2);
    // The Transaction UID is not told, even to who knows it.
    scp.ok(ups::claim(&STEP, &CLAIM));
    let got = scp.ask(ups::get(&STEP, [tags::TRANSACTION_UID]));
    assert_eq!((got.status, got.data_set), (Status(0x0001), None));
}

#[test]
fn a_request_to_cancel_is_done_or_passed_on() {
    let scp = Scp::with(State::Scheduled, Worklist::new());
    scp.ok(ups::subscribe(of_step(), &me(), false));
    scp.told();
    scp.ok(ups::request_cancel(&STEP, DataSet::new()));
    assert_eq!(scp.state(), State::Canceled);
    assert_eq!(scp.told(), [(ME.to_string(), 1), (ME.to_string(), 1)], "IN PROGRESS and CANCELED");
    let scp = Scp::with(State::InProgress, Worklist::new());
    scp.ok(ups::subscribe(of_step(), &me(), false));
    scp.told();
    // Over UPS Push too: whoever has put a step on the list may want it back.
    let request = ups::request_cancel(&STEP, DataSet::new());
    let status = scp.ask_on(&uids::UNIFIED_PROCEDURE_STEP_PUSH, request).status;
    assert_eq!((status, scp.state()), (Status::SUCCESS, State::InProgress));
    assert_eq!(scp.told(), [(ME.to_string(), 2)]);
}

#[test]
fn a_completed_step_is_not_canceled() {
    let scp = Scp::with(State::Completed, Worklist::new());
    assert_eq!(scp.status(ups::request_cancel(&STEP, DataSet::new())), Status(0xC311));
}

#[test]
fn a_performer_whom_nobody_can_tell_is_c312_and_one_that_declines_c313() {
    let scp = Scp::with(State::InProgress, Worklist::new());
    assert_eq!(scp.status(ups::request_cancel(&STEP, DataSet::new())), Status(0xC312));
    let declines = |step: &Step| step.state() == State::InProgress;
    let scp = Scp::with(State::InProgress, Worklist::new().declining(declines));
    assert_eq!(scp.status(ups::request_cancel(&STEP, DataSet::new())), Status(0xC313));
}

#[test]
fn subscriptions_come_and_go() {
    let scp = Scp::with(State::Scheduled, Worklist::new());
    let mut keys = DataSet::new();
    keys.set(tags::WORKLIST_LABEL, "DEFAULT").unwrap();
    for scope in [of_step(), Scope::Global, Scope::Filtered(keys)] {
        for deletion_lock in [false, true] {
            scp.ok(ups::subscribe(scope.clone(), &me(), deletion_lock));
            assert_eq!(scp.told(), [(ME.to_string(), 1)], "the state at once");
        }
        scp.ok(ups::unsubscribe(&scope, &me()));
        assert_eq!(scp.0.0.lock().unwrap().subscriptions().rows().count(), 0);
    }
    scp.ok(ups::subscribe(Scope::Global, &me(), true));
    scp.ok(ups::suspend_global(&me()));
    assert_eq!(scp.0.0.lock().unwrap().subscriptions().rows().count(), 1);
}

#[test]
fn a_lock_that_is_not_granted_is_b301() {
    let scp = Scp::with(State::Scheduled, Worklist::new().without_locks());
    assert_eq!(scp.status(ups::subscribe(of_step(), &me(), true)), Status(0xB301));
    assert_eq!(scp.told(), [(ME.to_string(), 1)], "it is subscribed all the same");
}

#[test]
fn a_receiver_that_is_not_known_is_c308() {
    let knows = |receiving: &AeTitle| *receiving == *ME;
    let scp = Scp::with(State::Scheduled, Worklist::new().knowing(knows));
    let stranger = AeTitle::new("STRANGER").unwrap();
    assert_eq!(scp.status(ups::subscribe(of_step(), &stranger, false)), Status(0xC308));
    assert_eq!(scp.status(ups::subscribe(Scope::Global, &stranger, false)), Status(0xC308));
    scp.ok(ups::subscribe(of_step(), &me(), false));
}

#[test]
fn the_subscription_of_a_single_step_is_not_suspended() {
    let scp = Scp::with(State::Scheduled, Worklist::new());
    let mut request = ups::suspend_global(&me());
    let information = request.data_set.take().unwrap();
    let request = NRequest::action(uids::UNIFIED_PROCEDURE_STEP_PUSH, STEP, 5, information);
    assert_eq!(scp.status(request), Status(0xC314));
}

#[test]
fn an_scp_without_events_has_no_subscriptions() {
    let scp = Scp::with(State::InProgress, Worklist::new().without_events());
    assert_eq!(scp.status(ups::subscribe(of_step(), &me(), true)), Status(0xC315));
    assert_eq!(scp.status(ups::unsubscribe(&Scope::Global, &me())), Status(0xC315));
    assert_eq!(scp.status(ups::suspend_global(&me())), Status(0xC315));
    assert_eq!(scp.status(ups::request_cancel(&STEP, DataSet::new())), Status(0xC312));
}

#[test]
fn a_sop_class_has_its_own_services_and_no_others() {
    let scp = Scp::with(State::Scheduled, Worklist::new());
    let (push, pull, watch, query, event) = (
        uids::UNIFIED_PROCEDURE_STEP_PUSH,
        uids::UNIFIED_PROCEDURE_STEP_PULL,
        uids::UNIFIED_PROCEDURE_STEP_WATCH,
        uids::UNIFIED_PROCEDURE_STEP_QUERY,
        uids::UNIFIED_PROCEDURE_STEP_EVENT,
    );
    let (unrecognized, no_action) = (Status::UNRECOGNIZED_OPERATION, Status::NO_SUCH_ACTION_TYPE);
    let table = [
        (ups::update(&STEP, None, label("Other")), [(&push, unrecognized), (&watch, unrecognized)]),
        (ups::create(Some(OTHER), scheduled()), [(&pull, unrecognized), (&watch, unrecognized)]),
        (ups::claim(&STEP, &CLAIM), [(&push, no_action), (&watch, no_action)]),
        (ups::request_cancel(&STEP, DataSet::new()), [(&pull, no_action), (&event, unrecognized)]),
        (ups::subscribe(Scope::Global, &me(), true), [(&push, no_action), (&pull, no_action)]),
        (ups::get(&STEP, []), [(&query, unrecognized), (&event, unrecognized)]),
    ];
    for (request, refusals) in table {
        for (sop_class, status) in refusals {
            let response = scp.ask_on(sop_class, request.clone());
            assert_eq!(response.status, status, "{:?} on {sop_class}", request.service());
        }
    }
    for sop_class in [push, pull, watch] {
        assert_eq!(scp.ask_on(&sop_class, ups::get(&STEP, [])).status, Status::SUCCESS);
    }
}
