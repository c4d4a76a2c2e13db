//! C-FIND, C-GET and C-MOVE with a fault at every message: the right status or the right error, never a hang, never
//! an association or a handler that is left over.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, clippy::indexing_slicing)]

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use kerma::{
    AeTitle, DataSet, Status, TransferSyntax, Uid,
    ae::negotiation::Proposal,
    association::{Aborted, Error, table::Sta},
    dataset::Encoding,
    dimse::{CFindRq, CGetRq, CMoveRq, Command},
    pdu::{AsynchronousOperationsWindow, RoleSelection},
    service::{
        Destination, Instance, Services, StoreRequest,
        query::{FindRequest, Matches, Query},
        retrieve::{Get, InstanceMatch, Move, Retrieval, RetrieveRequest},
        storage::Storage,
    },
    tags, uids,
};
use kerma_tests::simulation::{
    Ask, End, Fault, Host, Luck, Outcome, User, World, handlers,
    seed::{self, Tally},
};

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

fn identifier() -> bytes::Bytes {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    identifier.to_vec(Encoding::ExplicitVrLittleEndian).unwrap().into()
}

fn proposal(abstract_syntax: Uid) -> Proposal {
    Proposal { abstract_syntax, transfer_syntaxes: TransferSyntax::UNCOMPRESSED.to_vec() }
}

/// How many sub-operations are under way at a time, if a window is negotiated, and by which seed the responses to them come in
/// any order.
#[derive(Clone, Copy, Debug, Default)]
struct Within {
    at_a_time: Option<u16>,
    jumbled: Option<u64>,
}

impl Within {
    const NO_WINDOW: Within = Within { at_a_time: None, jumbled: None };

    fn any() -> impl Iterator<Item = Within> {
        let at_a_time = [2, 3, 16].into_iter();
        at_a_time
            .flat_map(|most| (0..2).map(move |seed| Within { at_a_time: Some(most), jumbled: Some(seed) }))
    }

    /// A side that invokes and performs so many, and answers so.
    fn of(self, host: Host) -> Host {
        let Some(most) = self.at_a_time else { return host };
        let window = AsynchronousOperationsWindow { invoked: most, performed: most };
        let host = host.with(|setup| {
            setup.user_information.asynchronous_operations_window = Some(window);
            setup.policy.asynchronous_operations_window = Some(window);
        });
        Host { jumbled: self.jumbled, ..host }
    }
}

/// An association between an SCU and an SCP of these services, on which this is asked for; in calm weather.
fn between(
    services: Services,
    proposals: &[Proposal],
    request: impl Into<Command>,
    (fault, within): (Option<(Fault, usize)>, Within),
    destination: Option<Host>,
) -> World {
    let command = request.into();
    let abstract_syntax = command.sop_class_uid().unwrap().clone();
    let ask = Ask { abstract_syntax, command, data_set: Some(Box::new(identifier())) };
    let scp = Host { jumbled: None, ..within.of(Host::new("SCP", services)) };
    let destination = destination.map(|host| within.of(host));
    let storage = Storage::standard(|_: &StoreRequest, _: DataSet| Status::SUCCESS);
    let scu = Host::new("SCU", Services::new().with(storage)).with(|setup| {
        // Who asks for a C-MOVE has to wait longer than the SCP waits for the destination.
        setup.limits.dimse = Some(Duration::from_secs(300));
        let scp = |uid: Uid| RoleSelection { sop_class_uid: uid, scu_role: false, scp_role: true };
        setup.user_information.role_selections.push(scp(uids::CT_IMAGE_STORAGE));
    });
    let scu = within.of(scu);
    let mut world = World::new(Luck::Calm, [scp].into_iter().chain(destination));
    world.associate(&scu, "SCP", proposals, User::new([ask]).failing(fault));
    world.run()
}

fn find(fault: Option<(Fault, usize)>, alive: &Alive) -> World {
    let alive = alive.clone();
    let query = Query::study_root(move |_: &FindRequest, identifier: DataSet| {
        let life = alive.one();
        Matches::new((0..COUNT).map(move |_| {
            let _ = &life;
            identifier.clone()
        }))
    });
    let sop_class = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    let services = Services::new().with(query);
    between(
        services,
        &[proposal(sop_class.clone())],
        CFindRq::new(7, sop_class),
        (fault, Within::NO_WINDOW),
        None,
    )
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
            InstanceMatch::Instance(Instance::new(&image).unwrap())
        });
        Retrieval::new(COUNT, instances)
            .announcing([(uids::CT_IMAGE_STORAGE, uids::EXPLICIT_VR_LITTLE_ENDIAN)])
    }
}

fn get(fault: Option<(Fault, usize)>, within: Within, alive: &Alive) -> World {
    let sop_class = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
    let services = Services::new().with(Get::study_root(instances(alive)));
    let proposals = [proposal(sop_class.clone()), proposal(uids::CT_IMAGE_STORAGE)];
    between(services, &proposals, CGetRq::new(7, sop_class), (fault, within), None)
}

fn move_with(
    fault: Option<(Fault, usize)>,
    destination_fault: Option<(Fault, usize)>,
    within: Within,
    alive: &Alive,
) -> World {
    let sop_class = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;
    let ae_title = AeTitle::new("DESTINATION").unwrap();
    let destination = Destination { ae_title, host: "host".into(), port: 104 };
    let services = Services::new().with(Move::study_root(instances(alive), [destination]));
    let request = CMoveRq::new(7, sop_class.clone(), ae_title);
    let stored = Arc::<AtomicUsize>::default();
    let counting = stored.clone();
    let storage = Storage::standard(move |_: &StoreRequest, _: DataSet| {
        counting.fetch_add(1, Ordering::Relaxed);
        Status::SUCCESS
    });
    let mut destination = Host::new("DESTINATION", Services::new().with(storage));
    (destination.fault, destination.stored) = (destination_fault, stored);
    between(services, &[proposal(sop_class)], request, (fault, within), Some(destination))
}

/// The SCU of a world.
fn scu(world: &World) -> &User {
    &world.nodes[0].user
}

/// What must hold after any run.
fn sound(world: &World, alive: &Alive, what: &str) {
    assert_eq!(world.left_over(), 0, "{what}: an association is left over");
    assert!(!world.nodes[1].is_performing(), "{what}: an operation is left over");
    assert_eq!(alive.count(), 0, "{what}: a handler is left over");
}

/// What the SCP's side of the association ended with.
fn at_scp(world: &World) -> &End {
    world.nodes[1].user.end.as_ref().unwrap()
}

/// Every fault of an SCU at every message, against an operation whose undisturbed run has so many messages.
///
/// From message `short` on, what is left of it is a few hundred bytes. So many sub-operations are under way `within` a window.
fn every_fault_of_the_scu(
    short: usize,
    within: Option<u16>,
    operation: impl Fn(Option<(Fault, usize)>, &Alive) -> World,
) {
    let alive = Alive::default();
    let undisturbed = operation(None, &alive);
    sound(&undisturbed, &alive, "undisturbed");
    assert_eq!(scu(&undisturbed).outcome(), Outcome::Final(Status::SUCCESS));
    assert_eq!(at_scp(&undisturbed), &End::Released);
    let messages = scu(&undisturbed).messages;
    assert!(messages > COUNT);
    let others = [Fault::Cancel, Fault::Abort, Fault::Release, Fault::Slow];
    let lies = (0..20).map(Fault::Lie);
    for fault in Fault::DEADLY.into_iter().chain(others).chain(lies) {
        for at in 0..=messages {
            let what = format!("{fault:?} after message {at} of {messages}");
            let world = operation(Some((fault, at)), &alive);
            sound(&world, &alive, &what);
            let outcome = scu(&world).outcome();
            match fault {
                // When the last instance is on its way already, there is nothing left to cancel.
                Fault::Cancel => {
                    let cancelled = Outcome::Final(Status(0xFE00));
                    let late = Outcome::Final(Status::SUCCESS);
                    // With a window those that follow are on their way earlier.
                    let early = usize::from(within.map_or(0, |most| most - 1));
                    let is_late = at + 1 + (1 + early) * (messages / COUNT) >= messages;
                    assert!(outcome == cancelled || (outcome == late && is_late), "{what}: {outcome:?}");
                    assert_eq!(at_scp(&world), &End::Released, "{what}");
                }
                Fault::Abort if at < messages => {
                    let by_us =
                        matches!(outcome, Outcome::Ended(End::Ended(Error::Aborted(Aborted::ByUs(_)))));
                    assert!(by_us, "{what}: {outcome:?}");
                    let by_peer = matches!(at_scp(&world), End::Ended(Error::Aborted(Aborted::ByPeer(_))));
                    assert!(by_peer, "{what}: {:?}", at_scp(&world));
                }
                Fault::Release => {
                    assert_eq!(at_scp(&world), &End::Released, "{what}");
                    assert_eq!(scu(&world).end, Some(End::Released), "{what}");
                }
                Fault::Slow => {
                    assert_eq!(outcome, Outcome::Final(Status::SUCCESS), "{what}");
                    assert_eq!(at_scp(&world), &End::Released, "{what}");
                }
                fault if Fault::DEADLY.contains(&fault) && at < messages => {
                    let gone = matches!(at_scp(&world), End::Ended(Error::TimedOut(_) | Error::Aborted(_)));
                    // What is left may be so short that it comes through in time.
                    let is_short = fault == Fault::Creep && at + messages / COUNT >= short;
                    assert!(gone || is_short, "{what}: {:?}", at_scp(&world));
                }
                _ => {}
            }
        }
    }
}

#[test]
fn a_c_find_with_any_fault_of_the_scu_at_any_message_ends_right() {
    every_fault_of_the_scu(0, None, find);
}

#[test]
fn an_undisturbed_c_find_has_its_matches_and_a_final_response_without_identifier() {
    let world = find(None, &Alive::default());
    let statuses: Vec<_> = scu(&world).responses.iter().filter_map(Command::status).collect();
    assert_eq!(statuses, [vec![Status(0xFF00); COUNT], vec![Status::SUCCESS]].concat());
}

#[test]
fn a_c_get_with_any_fault_of_the_scu_at_any_message_ends_right() {
    every_fault_of_the_scu(2 * COUNT, None, |fault, alive| get(fault, Within::NO_WINDOW, alive));
}

#[test]
fn a_c_move_with_any_fault_of_the_scu_at_any_message_ends_right() {
    every_fault_of_the_scu(0, None, |fault, alive| move_with(fault, None, Within::NO_WINDOW, alive));
}

#[test]
fn a_retrieve_within_a_window_with_any_fault_of_the_scu_at_any_message_ends_right() {
    for (at_a_time, seed) in [(2, 1), (16, 3)] {
        let within = Within { at_a_time: Some(at_a_time), jumbled: Some(seed) };
        every_fault_of_the_scu(COUNT + 1, Some(at_a_time), |fault, alive| get(fault, within, alive));
        every_fault_of_the_scu(0, Some(at_a_time), |fault, alive| move_with(fault, None, within, alive));
    }
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
    let within = [Within::NO_WINDOW].into_iter().chain(Within::any());
    for world in within.flat_map(|within| {
        [get(None, within, &Alive::default()), move_with(None, None, within, &Alive::default())]
    }) {
        let responses: Vec<_> =
            scu(&world).responses.iter().filter(|command| !command.is_request()).collect();
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
    for fault in Fault::DEADLY.into_iter().chain([Fault::Abort]) {
        // There is nothing to abort before there is an association, and a request for one is so short that it creeps through.
        for at in usize::from(matches!(fault, Fault::Abort | Fault::Creep))..=COUNT {
            let what = format!("destination: {fault:?} after {at} stores");
            let world = move_with(None, Some((fault, at)), Within::NO_WINDOW, &alive);
            sound(&world, &alive, &what);
            let Outcome::Final(status) = scu(&world).outcome() else {
                panic!("{what}: {:?}", scu(&world).outcome())
            };
            let counts = counts(scu(&world).response().unwrap());
            // The store at which it happens is not answered, unless it creeps; those before it were.
            let completed = (at as u16).saturating_sub(u16::from(fault != Fault::Creep));
            if completed == COUNT as u16 {
                assert_eq!(status, Status::SUCCESS, "{what}");
                continue;
            }
            let failed = COUNT as u16 - completed;
            match (at, completed) {
                (0, _) => assert_eq!(status, Status(0xA801), "{what}"),
                (_, 0) => assert_eq!(
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
            assert_eq!(at_scp(&world), &End::Released, "{what}");
        }
    }
}

/// What a final response has counted, and how many it lists as failed.
fn added_up(world: &World, what: &str) -> (Status, [usize; 4]) {
    let user = scu(world);
    let response = user.response().unwrap_or_else(|| panic!("{what}: {:?}", user.outcome()));
    let all = counts(response).map(|count| usize::from(count.unwrap_or(0)));
    assert_eq!(all.iter().sum::<usize>(), COUNT, "{what}: {response}");
    let list = user.data_sets.last().unwrap().clone().map_or_else(Vec::new, |list| {
        let list = DataSet::read(list, Encoding::ImplicitVrLittleEndian).unwrap();
        list.get::<Vec<Uid>>(tags::FAILED_SOP_INSTANCE_UID_LIST).unwrap_or_default()
    });
    let distinct: BTreeSet<_> = list.iter().collect();
    assert_eq!((list.len(), distinct.len()), (all[2], all[2]), "{what}: each failed instance is listed once");
    (response.status().unwrap(), all)
}

#[test]
fn within_a_window_each_instance_is_counted_once_whatever_happens_to_the_destination() {
    let alive = Alive::default();
    let mut partly = 0;
    for fault in Fault::DEADLY.into_iter().chain([Fault::Abort, Fault::Slow]) {
        for (at, within) in (1..=COUNT).flat_map(|at| Within::any().map(move |within| (at, within))) {
            let what = format!("destination: {fault:?} after {at} stores, {within:?}");
            let world = move_with(None, Some((fault, at)), within, &alive);
            sound(&world, &alive, &what);
            let (status, [remaining, completed, failed, _]) = added_up(&world, &what);
            let expected = match (completed, failed) {
                (COUNT, 0) => Status::SUCCESS,
                (0, COUNT) => Status(0xA702),
                _ => Status(0xB000),
            };
            assert_eq!((status, remaining), (expected, 0), "{what}");
            // Those that it answered are those that it was given, but for some whose answers were lost with it.
            assert!(completed <= at || matches!(fault, Fault::Slow | Fault::Creep), "{what}: {completed}");
            partly += usize::from(status == Status(0xB000));
            assert_eq!(at_scp(&world), &End::Released, "{what}");
        }
    }
    assert!(partly > 0, "no fault came between two responses");
}

#[test]
fn within_a_window_a_cancel_at_any_message_leaves_each_instance_counted_once() {
    let alive = Alive::default();
    let mut cancelled = 0;
    for (at, within) in (1..2 * COUNT).flat_map(|at| Within::any().map(move |within| (at, within))) {
        let fault = Some((Fault::Cancel, at));
        for world in [move_with(fault, None, within, &alive), get(fault, within, &alive)] {
            let what = format!("cancelled after message {at}, {within:?}");
            sound(&world, &alive, &what);
            let (status, [remaining, completed, failed, _]) = added_up(&world, &what);
            assert_eq!((remaining + completed, failed), (COUNT, 0), "{what}");
            assert_eq!(status == Status(0xFE00), remaining > 0, "{what}: {status}");
            cancelled += usize::from(remaining > 0 && completed > 0);
        }
    }
    assert!(cancelled > 0, "no cancel came between two responses");
}

/// The seeds that are run: that of `KERMA_SEED`, or so many as `KERMA_SEEDS` says, or 10,000.
#[test]
fn seeds_keep_every_invariant() {
    handlers::hush();
    let number = |name| std::env::var(name).ok().map(|value| value.parse::<u64>().unwrap());
    if let Some(seed) = number("KERMA_SEED") {
        return println!("{:?}", seed::run(seed));
    }
    let seeds = number("KERMA_SEEDS").unwrap_or(10_000);
    let next = AtomicU64::new(0);
    let run = || {
        let mut all = Tally::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds {
                return all;
            }
            let tally = std::panic::catch_unwind(|| seed::run(seed)).unwrap_or_else(|_| {
                panic!("seed {seed}: KERMA_SEED={seed} cargo test -p kerma-tests --test simulation seed")
            });
            all += tally;
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let all = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        running.into_iter().map(|thread| thread.join().expect("a seed failed")).fold(
            Tally::default(),
            |mut all, tally| {
                all += tally;
                all
            },
        )
    });
    println!("{seeds} seeds: {all:?}");
    if seeds >= 10_000 {
        assert!(all.answered > 0 && all.answered < all.requests && all.served > 0);
        assert!(all.reused > 0 && all.again > 0);
        assert!(all.reports_answered > 0 && all.reports_answered < all.reported);
        // In the rest nothing is waited for: the endpoint says by itself what comes next.
        let passing: u16 = [Sta::Sta4, Sta::Sta9, Sta::Sta12].iter().map(|state| 1 << *state as u16).sum();
        assert_eq!(all.states | passing, (1 << 13) - 1, "states that no seed came to");
    }
}
