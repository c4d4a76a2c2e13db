use kerma_dataset::{DataSet, Date, DateTime, Time};
use kerma_dictionary::tags;
use kerma_service::ups::{self, EventType, State};

use super::*;
use crate::Options;
use crate::clock::now;
use crate::scratch::Scratch;

fn noon() -> DateTime {
    DateTime::new(Date::new(2026, 3, 1).unwrap(), Time::new(12, 0, 0).unwrap())
}

fn open(scratch: &Scratch) -> Archive {
    Archive::open(scratch.path(), Options::default()).unwrap()
}

fn title(title: &str) -> AeTitle {
    AeTitle::new(title).unwrap()
}

/// A request that called ARCHIVE, while these AEs have associations here.
fn called(here: &'static [&'static str]) -> Telling {
    let is_here = move |ae: &AeTitle| here.contains(&ae.to_string().trim());
    Telling { is_here: Arc::new(is_here), ..Telling::elsewhere(title("ARCHIVE")) }
}

/// A new step with this label, and its UID.
fn create(archive: &Archive, uid: &'static str, label: &str, telling: Telling) -> Uid {
    let step = Uid::from_static(uid);
    let mut attributes = ups::scheduled(label, noon());
    attributes.set(tags::PATIENT_ID, label).unwrap();
    let of_step = step.clone();
    let create = move |worklist: &mut Worklist| worklist.create(of_step, attributes, noon());
    archive.change_ups(&step, telling, create).unwrap().unwrap();
    step
}

fn change_state(archive: &Archive, step: &Uid, to: State, claim: &'static str) -> Result<Done, Refusal> {
    let (of_step, claim) = (step.clone(), Uid::from_static(claim));
    let change = move |worklist: &mut Worklist| worklist.change_state(&of_step, to, Some(&claim), noon());
    archive.change_ups(step, called(&[]), change).unwrap()
}

fn subscribe(archive: &Archive, step: &Uid, receiving: &str, lock: bool) {
    let (of_step, receiving) = (step.clone(), title(receiving));
    let subscribe = move |worklist: &mut Worklist| worklist.subscribe(receiving, Scope::Step(of_step), lock);
    archive.change_ups(step, called(&[]), subscribe).unwrap().unwrap();
}

fn cancel(archive: &Archive, step: &Uid, telling: Telling) {
    let of_step = step.clone();
    let cancel = move |worklist: &mut Worklist| {
        worklist.request_cancel(&of_step, &title("RIS"), &DataSet::new(), noon())
    };
    archive.change_ups(step, telling, cancel).unwrap().unwrap();
}

/// The receiver, the step and the event type of each notice.
fn told(archive: &Archive) -> Vec<(String, String, u16)> {
    let notices = archive.notices(0, 9999).unwrap();
    let told = notices.into_iter().map(|queued| queued.notice);
    told.map(|notice| {
        (notice.receiving.to_string(), notice.about.to_string(), notice.request.kind().unwrap())
    })
    .collect()
}

fn found(archive: &Archive, keys: &[(kerma_dictionary::Tag, &str)]) -> Vec<DataSet> {
    let mut identifier = DataSet::new();
    for (tag, value) in keys {
        identifier.set(*tag, *value).unwrap();
    }
    let mut search = archive.find_ups(&identifier);
    std::iter::from_fn(|| search.next_batch()).flat_map(Result::unwrap).collect()
}

#[test]
fn a_step_its_claim_and_its_subscriptions_are_there_after_a_restart() {
    let scratch = Scratch::new("ups");
    let archive = open(&scratch);
    let step = create(&archive, "1.2.1", "Dose", called(&[]));
    subscribe(&archive, &step, "WS", true);
    archive.subscribe_to_ups(title("ALL"), Scope::Global, false, called(&[])).unwrap().unwrap();
    change_state(&archive, &step, State::InProgress, "1.2.9").unwrap();
    let before = archive.ups(&step).unwrap().unwrap();
    drop(archive);
    let archive = open(&scratch);
    assert!(archive.ups(&step).unwrap() == Some(before));
    assert_eq!(archive.ups_held().unwrap(), (1, 3));
    assert_eq!(change_state(&archive, &step, State::InProgress, "1.2.8"), Err(Refusal::WrongTransactionUid));
    assert_eq!(change_state(&archive, &step, State::InProgress, "1.2.9"), Err(Refusal::AlreadyInProgress));
    assert!(matches!(change_state(&archive, &step, State::Completed, "1.2.9"), Err(Refusal::Incomplete(_))));
}

#[test]
fn what_is_refused_changes_nothing_and_tells_nobody() {
    let scratch = Scratch::new("ups-refused");
    let archive = open(&scratch);
    let step = create(&archive, "1.2.1", "Dose", called(&[]));
    subscribe(&archive, &step, "WS", false);
    let (before, told_before) = (archive.ups(&step).unwrap(), told(&archive).len());
    let of_step = step.clone();
    let refuse = move |worklist: &mut Worklist| {
        worklist.change_state(&of_step, State::InProgress, Some(&Uid::from_static("1.2.9")), noon())?;
        Err(Refusal::PerformerDeclines)
    };
    let refused = archive.change_ups(&step, called(&[]), refuse).unwrap();
    assert_eq!(refused, Err(Refusal::PerformerDeclines));
    assert!(archive.ups(&step).unwrap() == before);
    assert_eq!(told(&archive).len(), told_before);
}

/// What a whole worklist in memory does, request for request: the same subscriptions and reports.
#[test]
fn subscriptions_are_those_of_a_worklist_that_has_all_steps_in_memory() {
    let scratch = Scratch::new("ups-as-in-memory");
    let archive = open(&scratch);
    let mut whole = Worklist::new();
    let mut reports = Vec::new();
    let steps = ["1.2.1", "1.2.2", "1.2.3", "1.2.4"].map(Uid::from_static);
    let filter = |label: &str| {
        let mut keys = DataSet::new();
        keys.set(tags::PROCEDURE_STEP_LABEL, label).unwrap();
        Scope::Filtered(keys)
    };
    let labels = ["A", "B"];
    let receivers = ["WS1", "WS2"].map(title);
    // The same numbers each time.
    let mut seed = 7_u32;
    let mut any = |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) as usize % below
    };
    for _ in 0..300 {
        let (step, receiving, lock) = (steps[any(4)].clone(), receivers[any(2)], any(2) == 1);
        let scope = match any(3) {
            0 => Scope::Step(step.clone()),
            1 => Scope::Global,
            _ => filter(labels[any(2)]),
        };
        let kind = any(6);
        let label = labels[any(2)];
        let (of_step, of_scope) = (step.clone(), scope.clone());
        let request = move |worklist: &mut Worklist| match kind {
            0 => worklist.create(of_step, ups::scheduled(label, noon()), noon()),
            1 => worklist.change_state(&of_step, State::InProgress, Some(&Uid::from_static("1.2.9")), noon()),
            2 => worklist.subscribe(receiving, of_scope, lock),
            3 => worklist.unsubscribe(&receiving, &of_scope),
            4 => worklist.suspend_global(&receiving, &of_scope),
            _ => worklist.request_cancel(&of_step, &receiving, &DataSet::new(), noon()),
        };
        let expected = request.clone()(&mut whole);
        let is_of_step = matches!(scope, Scope::Step(_)) || !(2..=4).contains(&kind);
        let done = match kind {
            _ if is_of_step => archive.change_ups(&step, called(&[]), request).unwrap(),
            2 => archive.subscribe_to_ups(receiving, scope, lock, called(&[])).unwrap(),
            3 => archive.unsubscribe_from_ups(receiving).map(|()| Ok(Done::default())).unwrap(),
            _ => archive.suspend_ups(receiving).map(|()| Ok(Done::default())).unwrap(),
        };
        assert_eq!(done.as_ref().map(|done| done.status), expected.as_ref().map(|done| done.status));
        let of_this = expected.map(|done| done.reports).unwrap_or_default();
        // Those of one subscription have no order among the steps.
        reports.extend(of_this.iter().map(|addressed| {
            let Addressed { receiving, report } = addressed;
            (receiving.to_string(), report.sop_instance.to_string(), report.event_type.id())
        }));
        let (mut there, mut expected) = (told(&archive), reports.clone());
        there.sort();
        expected.sort();
        assert_eq!(there, expected, "{kind} {receiving} {step}");
        let held = whole.subscriptions().rows().count() as u64;
        assert_eq!(archive.ups_held().unwrap(), (whole.steps().count() as u64, held));
    }
    assert!(reports.len() > 50, "{}", reports.len());
}

#[test]
fn reports_are_held_for_an_ae_that_is_here_and_due_for_others() {
    let scratch = Scratch::new("ups-held");
    let archive = open(&scratch);
    for receiving in ["HERE", "AWAY"] {
        archive.subscribe_to_ups(title(receiving), Scope::Global, false, called(&[])).unwrap().unwrap();
    }
    create(&archive, "1.2.1", "Dose", called(&["HERE"]));
    let due = |receiving| archive.notices_due(&title(receiving), now(), 99).unwrap().len();
    let held = |receiving| archive.held_ups_events(&title(receiving), 99).unwrap().len();
    assert_eq!((due("HERE"), held("HERE"), due("AWAY"), held("AWAY")), (0, 1, 1, 0));
    archive.release_ups_events(title("HERE")).unwrap();
    assert_eq!((due("HERE"), held("HERE")), (1, 0));
    // One that is on its way over a new association keeps the later ones behind it.
    create(&archive, "1.2.2", "Dose", called(&["HERE"]));
    assert_eq!((due("HERE"), held("HERE")), (2, 0));
    // One that was sent in vain is told with the next.
    let first = archive.notices_due(&title("HERE"), now(), 1).unwrap()[0].id;
    archive.notices_put_off(vec![(first, now() + 99_999)]).unwrap();
    create(&archive, "1.2.3", "Dose", called(&["HERE"]));
    assert_eq!((due("HERE"), held("HERE")), (0, 3));
    let order = archive.held_ups_events(&title("HERE"), 99).unwrap();
    let order: Vec<String> = order.iter().map(|queued| queued.notice.about.to_string()).collect();
    assert_eq!(order, ["1.2.1", "1.2.2", "1.2.3"]);
}

#[test]
fn what_was_put_off_is_held_when_its_receiver_comes() {
    let scratch = Scratch::new("ups-comes");
    let archive = open(&scratch);
    archive.subscribe_to_ups(title("WS"), Scope::Global, false, called(&[])).unwrap().unwrap();
    assert!(!archive.hold_ups_events(title("WS")).unwrap());
    create(&archive, "1.2.1", "Dose", called(&[]));
    let first = archive.notices_due(&title("WS"), now(), 1).unwrap()[0].id;
    // It is on its way.
    assert!(!archive.hold_ups_events(title("WS")).unwrap());
    archive.notices_put_off(vec![(first, now() + 99_999)]).unwrap();
    assert!(archive.hold_ups_events(title("WS")).unwrap());
    assert_eq!(archive.held_ups_events(&title("WS"), 99).unwrap().len(), 1);
}

#[test]
fn each_ae_is_told_by_the_title_that_was_called_when_it_subscribed() {
    let scratch = Scratch::new("ups-calling");
    let archive = open(&scratch);
    let other = Telling::elsewhere(title("OTHER"));
    archive.subscribe_to_ups(title("WS"), Scope::Global, false, other).unwrap().unwrap();
    let step = create(&archive, "1.2.1", "Dose", called(&[]));
    subscribe(&archive, &step, "WS2", false);
    cancel(&archive, &step, Telling::elsewhere(title("THIRD")));
    for queued in archive.notices(0, 99).unwrap() {
        let expected = if queued.notice.receiving == title("WS") { "OTHER" } else { "ARCHIVE" };
        assert_eq!(queued.notice.calling, title(expected));
    }
}

#[test]
fn steps_that_are_done_go_after_their_time_but_those_that_are_locked() {
    let scratch = Scratch::new("ups-finished");
    let archive = open(&scratch);
    let [free, locked, _] = ["1.2.1", "1.2.2", "1.2.3"].map(|uid| create(&archive, uid, "Dose", called(&[])));
    subscribe(&archive, &free, "WS", false);
    subscribe(&archive, &locked, "WS", true);
    for step in [&free, &locked] {
        cancel(&archive, step, called(&[]));
    }
    let later = now() + 1;
    assert!(archive.remove_finished_ups(later - 60_000, 9).unwrap().is_empty());
    assert_eq!(archive.remove_finished_ups(later, 9).unwrap(), [free]);
    assert_eq!(archive.ups_held().unwrap(), (2, 1));
    let of_locked = locked.clone();
    let unsubscribe =
        move |worklist: &mut Worklist| worklist.unsubscribe(&title("WS"), &Scope::Step(of_locked));
    archive.change_ups(&locked, called(&[]), unsubscribe).unwrap().unwrap();
    assert_eq!(archive.remove_finished_ups(later, 9).unwrap(), [locked]);
    assert_eq!(archive.ups_held().unwrap(), (1, 0));
}

#[test]
fn a_search_finds_what_matching_finds_among_all_and_no_transaction_uid() {
    let scratch = Scratch::new("ups-find");
    let archive = open(&scratch);
    let uids = ["1.2.1", "1.2.2", "1.2.3", "1.2.4"];
    let steps = uids.map(|uid| create(&archive, uid, if uid < "1.2.3" { "A" } else { "B" }, called(&[])));
    change_state(&archive, &steps[1], State::InProgress, "1.2.9").unwrap();
    cancel(&archive, &steps[2], called(&[]));
    for (keys, number) in [
        (vec![], 4),
        (vec![(tags::PROCEDURE_STEP_STATE, "SCHEDULED")], 2),
        (vec![(tags::PROCEDURE_STEP_STATE, r"SCHEDULED\CANCELED")], 3),
        (vec![(tags::PROCEDURE_STEP_STATE, "*C*")], 3),
        (vec![(tags::PROCEDURE_STEP_STATE, "IN PROGRESS"), (tags::PATIENT_ID, "A")], 1),
        (vec![(tags::PATIENT_ID, "A")], 2),
        (vec![(tags::PATIENT_ID, "A*")], 2),
        (vec![(tags::PROCEDURE_STEP_LABEL, "B")], 2),
        (vec![(tags::SOP_INSTANCE_UID, r"1.2.1\1.2.4\1.2.7")], 2),
        (vec![(tags::STUDY_INSTANCE_UID, "1.2")], 0),
        (vec![(tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME, "20260301-20260302")], 4),
        (vec![(tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME, "20260302-")], 0),
        (vec![(tags::TRANSACTION_UID, "1.2.9")], 0),
    ] {
        assert_eq!(found(&archive, &keys).len(), number, "{keys:?}");
    }
    let told = found(&archive, &[(tags::TRANSACTION_UID, ""), (tags::SOP_INSTANCE_UID, "1.2.2")]);
    assert_eq!(told[0].string(tags::TRANSACTION_UID).unwrap_or_default(), "");
}

#[test]
fn an_earlier_status_of_the_scp_that_nobody_got_is_not_told_any_more() {
    let scratch = Scratch::new("ups-status");
    let archive = open(&scratch);
    archive.subscribe_to_ups(title("WS"), Scope::Global, false, called(&[])).unwrap().unwrap();
    let step = create(&archive, "1.2.1", "Dose", called(&[]));
    subscribe(&archive, &step, "WS2", false);
    let told_before = told(&archive).len();
    archive.ups_scp_status(ScpStatus::GoingDown, called(&[])).unwrap();
    let mut waiting = archive.ups_scp_status_waits().unwrap();
    waiting.sort_unstable();
    assert_eq!(waiting, [title("WS"), title("WS2")]);
    let restarted = ScpStatus::Restarted { subscriptions: true, steps: true };
    assert_eq!(archive.ups_scp_status(restarted, called(&[])).unwrap(), [title("WS"), title("WS2")]);
    let status = told(&archive).split_off(told_before);
    assert_eq!(status.len(), 2);
    assert!(status.iter().all(|(.., kind)| *kind == EventType::ScpStatus.id()));
}
