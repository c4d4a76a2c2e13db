//! C-FIND, C-GET and C-MOVE with a fault at every message: the right status or the right error, never a hang, never
//! an association or a handler that is left over.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use bytes::Bytes;
use kerma::{
    DataSet, Status, TransferSyntax, Uid,
    association::{Aborted, Error, Event},
    dataset::Encoding,
    dimse::{CFindRq, Command},
    service::{
        Services,
        query::{FindRequest, Query},
        storage::plan::Proposal,
    },
    tags, uids,
};
use kerma_tests::simulation::{Fault, Outcome, Run, World};

/// Matches, instances: how many there are of whatever is asked for.
const COUNT: usize = 4;

/// Counts what is alive.
#[derive(Clone, Default)]
struct Alive(Arc<AtomicUsize>);

struct Life(Arc<AtomicUsize>);

impl Alive {
    fn one(&self) -> Life {
        self.0.fetch_add(1, Ordering::SeqCst);
        Life(self.0.clone())
    }

    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

fn identifier() -> Bytes {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    identifier.to_vec(Encoding::ExplicitVrLittleEndian).unwrap().into()
}

fn proposal(abstract_syntax: Uid) -> Proposal {
    Proposal { abstract_syntax, transfer_syntaxes: TransferSyntax::UNCOMPRESSED.to_vec() }
}

fn find(fault: Option<(Fault, usize)>, alive: &Alive) -> World {
    let alive = alive.clone();
    let query = Query::study_root(move |_: &FindRequest, identifier: DataSet| {
        let life = alive.one();
        (0..COUNT).map(move |_| {
            let _ = &life;
            identifier.clone()
        })
    });
    let sop_class = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    World::new(Run {
        services: Services::new().with(query),
        request: (CFindRq::new(7, sop_class.clone()).into(), identifier()),
        proposals: vec![proposal(sop_class)],
        roles: Vec::new(),
        storage: Services::new(),
        fault,
        destination_fault: None,
    })
    .run()
}

/// What must hold after any run.
fn sound(world: &World, alive: &Alive, what: &str) {
    assert_eq!(world.leaked(), 0, "{what}: an association is left over");
    assert!(!world.scp.is_performing(), "{what}: an operation is left over");
    assert_eq!(alive.count(), 0, "{what}: a handler is left over");
}

/// What the SCP's side of the association ended with.
fn at_scp(world: &World) -> &Event {
    world.scp.end.ended.as_ref().unwrap()
}

/// Every fault of an SCU at every message, against an operation whose undisturbed run has so many messages.
fn every_fault_of_the_scu(operation: impl Fn(Option<(Fault, usize)>, &Alive) -> World) {
    let alive = Alive::default();
    let undisturbed = operation(None, &alive);
    sound(&undisturbed, &alive, "undisturbed");
    assert_eq!(undisturbed.scu.outcome(), Outcome::Final(Status::SUCCESS));
    assert_eq!(at_scp(&undisturbed), &Event::Released);
    let messages = undisturbed.scu.messages;
    assert!(messages > COUNT);
    for fault in [Fault::Cancel, Fault::Abort, Fault::Release, Fault::Silence, Fault::Crash] {
        for at in 0..=messages {
            let what = format!("{fault:?} after message {at} of {messages}");
            let world = operation(Some((fault, at)), &alive);
            sound(&world, &alive, &what);
            let outcome = world.scu.outcome();
            match fault {
                // Where the final response is out already, the cancel comes too late.
                Fault::Cancel => {
                    let cancelled = Outcome::Final(Status(0xFE00));
                    let late = Outcome::Final(Status::SUCCESS);
                    assert!(outcome == cancelled || (outcome == late && at + 1 >= messages), "{what}: {outcome:?}");
                    assert_eq!(at_scp(&world), &Event::Released, "{what}");
                }
                Fault::Abort if at < messages => {
                    let by_us = matches!(outcome, Outcome::Ended(Event::Ended(Error::Aborted(Aborted::ByUs(_)))));
                    assert!(by_us, "{what}: {outcome:?}");
                    let by_peer = matches!(at_scp(&world), Event::Ended(Error::Aborted(Aborted::ByPeer(_))));
                    assert!(by_peer, "{what}: {:?}", at_scp(&world));
                }
                Fault::Release => {
                    assert_eq!(at_scp(&world), &Event::Released, "{what}");
                    assert_eq!(world.scu.end.ended, Some(Event::Released), "{what}");
                }
                Fault::Silence | Fault::Crash if at < messages => {
                    let gone = matches!(at_scp(&world), Event::Ended(Error::TimedOut(_) | Error::Aborted(_)));
                    assert!(gone, "{what}: {:?}", at_scp(&world));
                }
                _ => {}
            }
        }
    }
}

#[test]
fn a_c_find_with_any_fault_of_the_scu_at_any_message_ends_right() {
    every_fault_of_the_scu(find);
}

#[test]
fn an_undisturbed_c_find_has_its_matches_and_a_final_response_without_identifier() {
    let world = find(None, &Alive::default());
    let statuses: Vec<_> = world.scu.received.iter().filter_map(Command::status).collect();
    assert_eq!(statuses, [vec![Status(0xFF00); COUNT], vec![Status::SUCCESS]].concat());
}
