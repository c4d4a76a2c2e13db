use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, tags, uids};
use kerma_service::ups::{
    Addressed, EventType, Refusal, Report, Scope, ScpStatus, State, Step, Subscriptions,
};

use crate::attributes::{CLAIM, now, scheduled, step};

fn ae(title: &str) -> AeTitle {
    AeTitle::new(title).unwrap()
}

/// A step of this UID and label.
fn labelled(sop_instance: &'static str, label: &str) -> (Step, Vec<Report>) {
    let mut attributes = scheduled();
    attributes.set(tags::WORKLIST_LABEL, label).unwrap();
    Step::create(Uid::from_static(sop_instance), attributes, now(0)).unwrap()
}

fn made(sop_instance: &'static str) -> Step {
    labelled(sop_instance, "Physics").0
}

fn of(step: &Step) -> Scope {
    Scope::Step(step.sop_instance().clone())
}

fn physics() -> Scope {
    let mut keys = DataSet::new();
    keys.set(tags::WORKLIST_LABEL, "Physics").unwrap();
    Scope::Filtered(keys)
}

/// Who is told, of which instance.
fn told(reports: &[Addressed]) -> Vec<(String, String)> {
    let pair = |Addressed { receiving, report }: &Addressed| {
        (receiving.to_string().trim().to_string(), report.sop_instance.to_string())
    };
    reports.iter().map(pair).collect()
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.map(|(receiving, sop_instance)| (receiving.to_string(), sop_instance.to_string())).to_vec()
}

/// What an AE has on a step: whether it gets reports, and whether the step is kept for it.
fn held(subscriptions: &Subscriptions, receiving: AeTitle, step: &Step) -> Option<bool> {
    let row = subscriptions.rows().find(|row| row.receiving == receiving && row.scope == of(step));
    row.map(|row| row.deletion_lock)
}

/// Table CC.2.3-2: from each subscription of an AE to a step, by each action, to which subscription, and whether the AE gets a state
/// report.
#[test]
fn each_action_leads_to_the_subscription_of_the_table() {
    #[derive(Clone, Copy, Debug)]
    enum Before {
        Nothing,
        Own(bool),
        ByGlobal(bool),
    }
    #[derive(Clone, Copy, Debug)]
    enum Action {
        Subscribe(bool),
        Unsubscribe,
        SubscribeGlobally(bool),
        SubscribeFiltered(bool),
        UnsubscribeGlobally,
        SuspendGlobal,
    }
    use Action::*;
    use Before::*;
    let befores = [Nothing, Own(true), Own(false), ByGlobal(true), ByGlobal(false)];
    // In the order of `befores`: what the AE has afterwards, and whether it gets a report.
    let (locked, open, none) = (Some(true), Some(false), None);
    #[rustfmt::skip]
    let table = [
        //                       nothing         own lock        own, no lock    global lock     global, no lock
        (Subscribe(true),      [(locked, true), (locked, true), (locked, true), (locked, true), (locked, true)]),
        (Subscribe(false),     [(open, true),   (open, true),   (open, true),   (open, true),   (open, true)]),
        (Unsubscribe,          [(none, false),  (none, false),  (none, false),  (none, false),  (none, false)]),
        (SubscribeGlobally(true),  [(locked, true), (locked, true),  (open, true),  (locked, true), (locked, true)]),
        (SubscribeGlobally(false), [(open, true),   (locked, false), (open, false), (open, false),  (open, false)]),
        (SubscribeFiltered(true),  [(locked, true), (locked, true),  (open, true),  (locked, true), (locked, true)]),
        (SubscribeFiltered(false), [(open, true),   (locked, false), (open, false), (open, false),  (open, false)]),
        (UnsubscribeGlobally,  [(none, false),  (none, false),  (none, false),  (none, false),  (none, false)]),
        (SuspendGlobal,        [(none, false),  (locked, false), (open, false), (locked, false), (open, false)]),
    ];
    let step = made("1.2.1");
    let me = ae("ME");
    for (action, cells) in table {
        for (before, (after, is_told)) in befores.iter().zip(cells) {
            let mut subscriptions = Subscriptions::new();
            match before {
                Nothing => {}
                Own(lock) => drop(subscriptions.subscribe(me, of(&step), *lock, [&step])),
                ByGlobal(lock) => drop(subscriptions.subscribe(me, Scope::Global, *lock, [&step])),
            }
            let mut subscribe =
                |scope, lock| subscriptions.subscribe(me, scope, lock, [&step]).unwrap().reports;
            let reports = match action {
                Subscribe(lock) => subscribe(of(&step), lock),
                SubscribeGlobally(lock) => subscribe(Scope::Global, lock),
                SubscribeFiltered(lock) => subscribe(physics(), lock),
                Unsubscribe => {
                    subscriptions.unsubscribe(&me, &of(&step));
                    vec![]
                }
                UnsubscribeGlobally => {
                    subscriptions.unsubscribe(&me, &Scope::Global);
                    vec![]
                }
                SuspendGlobal => {
                    subscriptions.suspend_global(&me, &Scope::Global).unwrap();
                    vec![]
                }
            };
            assert_eq!(held(&subscriptions, me, &step), after, "{before:?}, {action:?}");
            assert_eq!(!reports.is_empty(), is_told, "{before:?}, {action:?}");
        }
    }
}

#[test]
fn a_new_step_has_the_global_subscribers_whom_it_matches() {
    let mut subscriptions = Subscriptions::new();
    subscriptions.subscribe(ae("ALL"), Scope::Global, true, []).unwrap();
    subscriptions.subscribe(ae("PHYSICS"), physics(), false, []).unwrap();
    subscriptions.subscribe(ae("GONE"), Scope::Global, false, []).unwrap();
    subscriptions.suspend_global(&ae("GONE"), &Scope::Global).unwrap();
    let (physics, reports) = labelled("1.2.1", "Physics");
    assert_eq!(
        told(&subscriptions.created(&physics, &reports)),
        pairs([("ALL", "1.2.1"), ("PHYSICS", "1.2.1")])
    );
    let (imaging, reports) = labelled("1.2.2", "Imaging");
    assert_eq!(told(&subscriptions.created(&imaging, &reports)), pairs([("ALL", "1.2.2")]));
    assert_eq!(held(&subscriptions, ae("ALL"), &imaging), Some(true));
    assert_eq!(held(&subscriptions, ae("PHYSICS"), &physics), Some(false));
}

#[test]
fn a_suspended_subscription_goes_on_for_the_steps_that_there_are() {
    let mut subscriptions = Subscriptions::new();
    let mut old = made("1.2.1");
    subscriptions.subscribe(ae("ME"), Scope::Global, false, [&old]).unwrap();
    subscriptions.suspend_global(&ae("ME"), &Scope::Global).unwrap();
    let reports = old.change_state(State::InProgress, Some(&CLAIM), now(1)).unwrap();
    assert_eq!(told(&subscriptions.address(&reports)), pairs([("ME", "1.2.1")]));
    let (new, reports) = labelled("1.2.2", "Physics");
    assert!(subscriptions.created(&new, &reports).is_empty());
}

#[test]
fn the_subscription_of_a_single_step_is_not_suspended() {
    let step = made("1.2.1");
    let refused = Subscriptions::new().suspend_global(&ae("ME"), &of(&step));
    assert_eq!(refused, Err(Refusal::NotForInstance));
}

#[test]
fn a_step_that_is_not_there_has_no_subscribers() {
    let mut subscriptions = Subscriptions::new();
    let refused = subscriptions.subscribe(ae("ME"), of(&made("1.2.1")), true, [&made("1.2.2")]);
    assert_eq!(refused, Err(Refusal::NoSuchStep));
    assert_eq!(subscriptions.rows().count(), 0);
}

#[test]
fn a_final_step_is_kept_while_anybody_has_a_lock_on_it() {
    let mut subscriptions = Subscriptions::new();
    for (state, may_remove) in [
        (State::Scheduled, false),
        (State::InProgress, false),
        (State::Completed, true),
        (State::Canceled, true),
    ] {
        assert_eq!(subscriptions.may_remove(&step(state)), may_remove, "{state}");
    }
    let done = step(State::Completed);
    subscriptions.subscribe(ae("LOCKING"), of(&done), true, [&done]).unwrap();
    subscriptions.subscribe(ae("OTHER"), of(&done), false, [&done]).unwrap();
    assert!(!subscriptions.may_remove(&done));
    subscriptions.unsubscribe(&ae("OTHER"), &of(&done));
    assert!(!subscriptions.may_remove(&done));
    subscriptions.unsubscribe(&ae("LOCKING"), &of(&done));
    assert!(subscriptions.may_remove(&done));
    // Subscribing again without a lock gives the lock back.
    subscriptions.subscribe(ae("LOCKING"), of(&done), true, [&done]).unwrap();
    subscriptions.subscribe(ae("LOCKING"), of(&done), false, [&done]).unwrap();
    assert!(subscriptions.may_remove(&done));
    subscriptions.removed(done.sop_instance());
    assert_eq!(subscriptions.rows().count(), 0);
}

#[test]
fn a_lock_that_is_not_granted_leaves_the_subscription() {
    let mut subscriptions = Subscriptions::new().refuse_locks();
    let done = step(State::Completed);
    let subscribed = subscriptions.subscribe(ae("ME"), of(&done), true, [&done]).unwrap();
    assert!(subscribed.lock_refused);
    assert_eq!(told(&subscribed.reports), pairs([("ME", "1.2.3.4")]));
    assert!(subscriptions.may_remove(&done));
    assert!(!subscriptions.subscribe(ae("ME"), of(&done), false, [&done]).unwrap().lock_refused);
}

#[test]
fn the_status_of_the_scp_is_told_once_to_everybody() {
    let mut subscriptions = Subscriptions::new();
    let (one, two) = (made("1.2.1"), made("1.2.2"));
    subscriptions.subscribe(ae("ALL"), Scope::Global, false, [&one, &two]).unwrap();
    subscriptions.subscribe(ae("ONE"), of(&one), false, [&one, &two]).unwrap();
    let table = [
        (ScpStatus::GoingDown, ["GOING DOWN", "WARM START", "WARM START"]),
        (
            ScpStatus::Restarted { subscriptions: true, steps: true },
            ["RESTARTED", "WARM START", "WARM START"],
        ),
        (
            ScpStatus::Restarted { subscriptions: false, steps: true },
            ["RESTARTED", "COLD START", "WARM START"],
        ),
        (
            ScpStatus::Restarted { subscriptions: true, steps: false },
            ["RESTARTED", "WARM START", "COLD START"],
        ),
    ];
    for (status, [name, list, steps]) in table {
        let report = Report::of_scp(status);
        assert_eq!(report.event_type, EventType::ScpStatus);
        assert_eq!(report.information.string(tags::SCP_STATUS).unwrap(), name);
        assert_eq!(report.information.string(tags::SUBSCRIPTION_LIST_STATUS).unwrap(), list);
        assert_eq!(report.information.string(tags::UNIFIED_PROCEDURE_STEP_LIST_STATUS).unwrap(), steps);
        let global = uids::UPS_GLOBAL_SUBSCRIPTION_INSTANCE;
        let global = global.as_str().unwrap();
        assert_eq!(told(&subscriptions.address(&[report])), pairs([("ALL", global), ("ONE", global)]));
    }
}

#[test]
fn subscriptions_are_made_again_from_their_rows() {
    let mut subscriptions = Subscriptions::new();
    let (one, two) = (made("1.2.1"), made("1.2.2"));
    subscriptions.subscribe(ae("ALL"), Scope::Global, true, [&one, &two]).unwrap();
    subscriptions.subscribe(ae("PHYSICS"), physics(), false, [&one, &two]).unwrap();
    subscriptions.subscribe(ae("PHYSICS"), of(&one), true, [&one, &two]).unwrap();
    let again: Subscriptions = subscriptions.rows().collect();
    assert_eq!(again, subscriptions);
    assert_eq!(again.rows().count(), 6);
}

#[test]
fn the_well_known_instances_are_the_global_subscriptions() {
    let keys = DataSet::new();
    assert_eq!(Scope::of(&Uid::from_static("1.2.840.10008.5.1.4.34.5"), keys.clone()), Scope::Global);
    assert_eq!(
        Scope::of(&Uid::from_static("1.2.840.10008.5.1.4.34.5.1"), keys.clone()),
        Scope::Filtered(keys.clone())
    );
    assert_eq!(Scope::of(&Uid::from_static("1.2.3"), keys), Scope::Step(Uid::from_static("1.2.3")));
}
