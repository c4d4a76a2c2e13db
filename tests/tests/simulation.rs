//! C-FIND, C-GET and C-MOVE with a fault at every message: the right status or the right error, never a hang, never
//! an association or a handler that is left over.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use bytes::Bytes;
use kerma::{
    AeTitle, DataSet, Status, TransferSyntax, Uid,
    association::{Aborted, Error, Event},
    dataset::Encoding,
    dimse::{CFindRq, CGetRq, CMoveRq, Command},
    service::{
        Destination, Instance, Services, StoreRequest,
        query::{FindRequest, Query},
        retrieve::{Get, Move, Retrieval, RetrieveRequest, Retrieved},
        storage::{Storage, plan::Proposal},
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

/// The handler of a C-GET and a C-MOVE: so many CT images of 40,000 bytes, several fragments each.
fn instances(alive: &Alive) -> impl Fn(&RetrieveRequest, DataSet) -> Retrieval + Send + Sync + 'static {
    let alive = alive.clone();
    move |_: &RetrieveRequest, _: DataSet| {
        let life = alive.one();
        let instances = (0..COUNT).map(move |number| {
            let _ = &life;
            let mut image = DataSet::new();
            image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
            image.set(tags::SOP_INSTANCE_UID, Uid::new(&format!("1.2.3.{number}")).unwrap()).unwrap();
            image.set(tags::PIXEL_DATA, vec![number as u8; 40_000]).unwrap();
            Retrieved::Instance(Instance::new(&image).unwrap())
        });
        Retrieval::new(COUNT, instances)
            .announcing([(uids::CT_IMAGE_STORAGE, uids::EXPLICIT_VR_LITTLE_ENDIAN)])
    }
}

fn get(fault: Option<(Fault, usize)>, alive: &Alive) -> World {
    let sop_class = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
    World::new(Run {
        services: Services::new().with(Get::study_root(instances(alive))),
        request: (CGetRq::new(7, sop_class.clone()).into(), identifier()),
        proposals: vec![proposal(sop_class), proposal(uids::CT_IMAGE_STORAGE)],
        roles: vec![uids::CT_IMAGE_STORAGE],
        storage: Services::new(),
        fault,
        destination_fault: None,
    })
    .run()
}

fn move_with(
    fault: Option<(Fault, usize)>,
    destination_fault: Option<(Fault, usize)>,
    alive: &Alive,
) -> World {
    let sop_class = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;
    let ae_title = AeTitle::new("DESTINATION").unwrap();
    let destination = Destination { ae_title, host: "destination".into(), port: 104 };
    World::new(Run {
        services: Services::new().with(Move::study_root(instances(alive), [destination])),
        request: (CMoveRq::new(7, sop_class.clone(), ae_title).into(), identifier()),
        proposals: vec![proposal(sop_class)],
        roles: Vec::new(),
        storage: Services::new().with(Storage::standard(|_: &StoreRequest, _: DataSet| Status::SUCCESS)),
        fault,
        destination_fault,
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
                // When the last instance is on its way already, there is nothing left to cancel.
                Fault::Cancel => {
                    let cancelled = Outcome::Final(Status(0xFE00));
                    let late = Outcome::Final(Status::SUCCESS);
                    let is_late = at + 1 + messages / COUNT >= messages;
                    assert!(outcome == cancelled || (outcome == late && is_late), "{what}: {outcome:?}");
                    assert_eq!(at_scp(&world), &Event::Released, "{what}");
                }
                Fault::Abort if at < messages => {
                    let by_us =
                        matches!(outcome, Outcome::Ended(Event::Ended(Error::Aborted(Aborted::ByUs(_)))));
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

#[test]
fn a_c_get_with_any_fault_of_the_scu_at_any_message_ends_right() {
    every_fault_of_the_scu(get);
}

#[test]
fn a_c_move_with_any_fault_of_the_scu_at_any_message_ends_right() {
    every_fault_of_the_scu(|fault, alive| move_with(fault, None, alive));
}

/// Remaining, completed, failed, warning.
type Counts = [Option<u16>; 4];

fn counts(command: &Command) -> Counts {
    match command {
        Command::CGetRsp(rsp) => [
            rsp.number_of_remaining_suboperations,
            rsp.number_of_completed_suboperations,
            rsp.number_of_failed_suboperations,
            rsp.number_of_warning_suboperations,
        ],
        Command::CMoveRsp(rsp) => [
            rsp.number_of_remaining_suboperations,
            rsp.number_of_completed_suboperations,
            rsp.number_of_failed_suboperations,
            rsp.number_of_warning_suboperations,
        ],
        other => panic!("{other}"),
    }
}

#[test]
fn an_undisturbed_retrieve_counts_down_to_success() {
    for world in [get(None, &Alive::default()), move_with(None, None, &Alive::default())] {
        let responses: Vec<_> = world.scu.received.iter().filter(|command| !command.is_request()).collect();
        for (number, response) in (1..).zip(&responses[..COUNT]) {
            assert_eq!(response.status(), Some(Status(0xFF00)));
            assert_eq!(counts(response), [Some(COUNT as u16 - number), Some(number), Some(0), Some(0)]);
        }
        assert_eq!(responses.len(), COUNT + 1);
        assert_eq!(counts(responses[COUNT]), [None, Some(COUNT as u16), Some(0), Some(0)]);
    }
}

#[test]
fn a_c_move_whose_destination_has_any_fault_at_any_store_ends_with_the_right_counts() {
    let alive = Alive::default();
    for fault in [Fault::Abort, Fault::Silence, Fault::Crash] {
        // There is nothing to abort before there is an association.
        for at in usize::from(fault == Fault::Abort)..=COUNT {
            let what = format!("destination: {fault:?} after {at} stores");
            let world = move_with(None, Some((fault, at)), &alive);
            sound(&world, &alive, &what);
            let Outcome::Final(status) = world.scu.outcome() else {
                panic!("{what}: {:?}", world.scu.outcome())
            };
            let counts = counts(world.scu.response().unwrap());
            // The store at which it happens is not answered; those before it were.
            let completed = (at as u16).saturating_sub(1);
            let failed = COUNT as u16 - completed;
            match at {
                0 => assert_eq!(status, Status(0xA801), "{what}"),
                1 => assert_eq!(
                    (status, counts),
                    (Status(0xA702), [None, Some(0), Some(failed), Some(0)]),
                    "{what}"
                ),
                _ => assert_eq!(
                    (status, counts),
                    (Status(0xB000), [None, Some(completed), Some(failed), Some(0)]),
                    "{what}"
                ),
            }
            assert_eq!(at_scp(&world), &Event::Released, "{what}");
        }
    }
}
