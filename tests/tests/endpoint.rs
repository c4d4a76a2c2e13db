//! What seeds of the simulation found, each by itself, in calm weather.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use kerma::{
    AeTitle, DataSet, Status, StoreRequest, TransferSyntax, Uid, Verification,
    ae::negotiation::Proposal,
    association::Instant,
    dimse::{CEchoRq, CMoveRq, CStoreRq, Command, NActionRq},
    endpoint::{Endpoint, Event, In, Link, Out},
    pdu::{AAbort, Pdu},
    service::{
        Destination, Instance, Services, Source,
        retrieve::{Move, Retrieval, RetrieveRequest},
        storage::Storage,
    },
    tags, uids,
};
use kerma_tests::simulation::{
    Ask, Host, Luck, User, World,
    handlers::{Alive, Life, Mood, encoded, image, image_uid},
    reports::{self, Counts, Reports, When},
};

fn proposals(abstract_syntaxes: &[Uid]) -> Vec<Proposal> {
    let proposal = |abstract_syntax: &Uid| Proposal {
        abstract_syntax: abstract_syntax.clone(),
        transfer_syntaxes: TransferSyntax::UNCOMPRESSED.to_vec(),
    };
    abstract_syntaxes.iter().map(proposal).collect()
}

fn ask(command: impl Into<Command>, data_set: Option<Box<dyn Source>>) -> Ask {
    let command = command.into();
    Ask { abstract_syntax: command.sop_class_uid().unwrap().clone(), command, data_set }
}

/// Two endpoints, joined byte by byte.
struct Joined([Endpoint; 2]);

impl Joined {
    fn new(services: Services, proposals: &[Proposal]) -> Joined {
        let (scu, scp) = (Host::new("SCU", Services::new()), Host::new("SCP", services));
        let peer = "SCP@host:104".parse().unwrap();
        let requestor = Endpoint::requestor(scu.setup, &peer, proposals, None).unwrap();
        let mut joined = Joined([requestor, Endpoint::acceptor(scp.setup, None, None)]);
        joined.0.iter_mut().for_each(|endpoint| endpoint.handle(Instant::START, In::Connected).unwrap());
        joined
    }

    /// What one side wants next, after the bytes of both have gone over.
    fn next(&mut self, side: usize) -> Out {
        loop {
            match self.0[side].poll(Instant::START) {
                Out::Transmit(link) => {
                    let bytes: Vec<u8> = self.0[side].outgoing(link).collect::<Vec<_>>().concat();
                    let buffer = self.0[1 - side].receive_buffer(link);
                    let length = bytes.len().min(buffer.len());
                    buffer[..length].copy_from_slice(&bytes[..length]);
                    self.0[1 - side].handle(Instant::START, In::Received(link, length)).unwrap();
                    self.0[side].handle(Instant::START, In::Transmitted(link, length)).unwrap();
                }
                out => return out,
            }
        }
    }

    /// Until neither has anything to do but to wait.
    fn settle(&mut self) {
        (0..4).for_each(|turn| drop(self.until_waiting(turn % 2)));
    }

    /// Until this side has nothing to do but to wait; the events that it had.
    fn until_waiting(&mut self, side: usize) -> Vec<Event> {
        let mut events = Vec::new();
        loop {
            match self.next(side) {
                Out::Event(event) => events.push(event),
                Out::Call(mut call) => {
                    let _ = call.run(&mut Context::from_waker(Waker::noop()));
                    self.0[side].handle(Instant::START, In::Called(call)).unwrap();
                }
                Out::Wait(_) | Out::End => return events,
                _ => {}
            }
        }
    }
}

#[test]
fn a_message_id_is_not_used_again_before_the_user_was_told_what_came_of_it() {
    let mut joined =
        Joined::new(Services::new().with(Verification::new()), &proposals(&[uids::VERIFICATION]));
    joined.settle();
    let echo = |id| CEchoRq::new(id, uids::VERIFICATION).into();
    let [scu, _] = &mut joined.0;
    assert_eq!(scu.invoke(1, echo(1), None).unwrap(), 1);
    assert_eq!(scu.invoke(1, echo(2), None).unwrap(), 2);
    scu.handle(Instant::START, In::Abort(AAbort::SERVICE_USER)).unwrap();
    // The user is told that the first will not be answered, and of the second not yet.
    let first = loop {
        match joined.next(0) {
            Out::Event(Event::Unanswered { message_id, .. }) => break message_id,
            Out::End => panic!("the requests are not answered"),
            _ => {}
        }
    };
    assert_eq!(first, 1);
    let scu = &mut joined.0[0];
    let next = [scu.next_message_id(), scu.next_message_id()];
    assert_eq!(next, [1, 3], "the user still waits for 2");
}

/// A data set whose end is seen.
struct Seen {
    data: Option<Bytes>,
    _life: Life,
}

impl Source for Seen {
    fn next(&mut self, _: usize) -> Result<Option<Bytes>, String> {
        Ok(self.data.take())
    }
}

fn storing(alive: &Alive) -> Ask {
    let source = Seen { data: Some(image(1, 100_000)), _life: alive.one("source") };
    ask(CStoreRq::new(1, uids::CT_IMAGE_STORAGE, image_uid(1)), Some(Box::new(source)))
}

fn storage() -> Services {
    Services::new().with(Storage::standard(|_: &StoreRequest, _: DataSet| Status::SUCCESS))
}

#[test]
fn the_source_of_a_data_set_is_let_go_once_it_is_sent() {
    let alive = Alive::default();
    let mut world = World::new(Luck::Calm, [Host::new("SCP", storage())]);
    let scu = Host::new("SCU", Services::new());
    world.associate(&scu, "SCP", &proposals(&[uids::CT_IMAGE_STORAGE]), User::new([storing(&alive)]));
    let world = world.run();
    assert_eq!(world.nodes[0].user.answered, 1);
    assert_eq!(alive.kinds(), [""; 0], "the endpoint is still there, and the source should not be");
}

const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;

/// An SCP of C-MOVE that keeps its associations with its destination, which bears so long a silence.
fn keeping(alive: &Alive, idle: Duration) -> World {
    let ae_title = AeTitle::new("DESTINATION").unwrap();
    let destination = Destination { ae_title, host: "host".into(), port: 104 };
    let alive = alive.clone();
    let instances = move |_: &RetrieveRequest, _: DataSet| {
        Retrieval::of([Instance {
            sop_class: uids::CT_IMAGE_STORAGE,
            sop_instance: image_uid(1),
            transfer_syntax: uids::EXPLICIT_VR_LITTLE_ENDIAN,
            data_set: Box::new(Seen { data: Some(image(1, 100_000)), _life: alive.one("source") }),
        }])
    };
    let services = Services::new().with(Move::study_root(instances, [destination]));
    let scp = Host::new("SCP", services).with(|setup| setup.keep_destinations = true);
    let host = Host::new("DESTINATION", storage()).with(|setup| setup.limits.idle = Some(idle));
    World::new(Luck::Calm, [scp, host])
}

/// An SCU that asks for as many C-MOVEs.
fn moving(times: u16) -> User {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    let to = AeTitle::new("DESTINATION").unwrap();
    let moving = |id| ask(CMoveRq::new(id, MOVE, to), Some(Box::new(encoded(&identifier))));
    User::new((1..=times).map(moving).collect::<Vec<_>>())
}

fn statuses(user: &User) -> Vec<Status> {
    user.responses.iter().filter_map(Command::status).collect()
}

#[test]
fn an_association_that_is_kept_keeps_no_data_set_that_was_answered() {
    let alive = Alive::default();
    let mut world = keeping(&alive, Duration::from_secs(60));
    world.associate(&Host::new("SCU", Services::new()), "SCP", &proposals(&[MOVE]), moving(2));
    let world = world.run();
    assert_eq!(
        statuses(&world.nodes[0].user),
        [Status::PENDING, Status::SUCCESS, Status::PENDING, Status::SUCCESS]
    );
    assert_eq!((world.reused, world.again), (1, 0));
    assert_eq!(alive.kinds(), [""; 0], "the line was kept, and the data set should not be");
}

#[test]
fn an_association_that_is_gone_when_it_is_used_again_is_made_anew_and_the_instance_sent_again() {
    let alive = Alive::default();
    let mut world = keeping(&alive, Duration::from_secs(4));
    let scu = Host::new("SCU", Services::new());
    world.associate(&scu, "SCP", &proposals(&[MOVE]), moving(1));
    // It is kept for 10 seconds, and its other side has enough after 4.
    world.run_until(Instant::START + Duration::from_secs(6));
    let second = world.nodes.len();
    world.associate(&scu, "SCP", &proposals(&[MOVE]), moving(1));
    let world = world.run();
    assert_eq!(statuses(&world.nodes[second].user), [Status::PENDING, Status::SUCCESS]);
    assert_eq!((world.reused, world.again), (1, 1));
    assert_eq!((world.left_over(), alive.kinds()), (0, vec![]));
}

/// Gives its data set's first half, and nothing more: the peer asks for the release meanwhile.
struct Half(Option<Bytes>);

impl Source for Half {
    fn next(&mut self, _: usize) -> Result<Option<Bytes>, String> {
        Ok(self.0.take())
    }

    fn poll_next(&mut self, _: &mut Context<'_>, _: usize) -> Poll<Result<Option<Bytes>, String>> {
        self.0.take().map_or(Poll::Pending, |half| Poll::Ready(Ok(Some(half))))
    }
}

#[test]
fn a_release_in_the_middle_of_a_message_is_answered_and_the_message_dropped() {
    let stored = Arc::new(AtomicUsize::new(0));
    let counting = stored.clone();
    let storage = Storage::standard(move |_: &StoreRequest, _: DataSet| {
        counting.fetch_add(1, Ordering::Relaxed);
        Status::SUCCESS
    });
    let mut joined = Joined::new(Services::new().with(storage), &proposals(&[uids::CT_IMAGE_STORAGE]));
    joined.settle();
    let command = CStoreRq::new(1, uids::CT_IMAGE_STORAGE, image_uid(1)).into();
    joined.0[0].invoke(1, command, Some(Box::new(Half(Some(image(1, 100_000)))))).unwrap();
    joined.settle();
    let scp = &mut joined.0[1];
    assert!(!scp.is_idle(), "the message has begun");
    scp.receive_buffer(Link::Peer)[..10].copy_from_slice(&Pdu::A_RELEASE_RQ);
    scp.handle(Instant::START, In::Received(Link::Peer, 10)).unwrap();
    let events = joined.until_waiting(1);
    assert!(matches!(events[..], [Event::Released { by_peer: true }]), "{events:?}");
    assert_eq!(stored.load(Ordering::Relaxed), 0);
}

#[test]
fn a_requestor_that_is_the_scu_serves_the_n_event_report_of_its_scp() {
    let (alive, good) = (Alive::default(), Mood { slow: 1, fails: None, panics: None });
    let services = Services::new().with(Reports::sending(good, &alive, When::AtOnce, &Counts::default()));
    let mut world = World::new(Luck::Calm, [Host::new("SCP", services)]);
    let scu = Host::new("SCU", Services::new().with(Reports::receiving(good, &alive)));
    let action = |id| ask(NActionRq::new(id, reports::SOP_CLASS, image_uid(1), 1), None);
    world.associate(&scu, "SCP", &proposals(&[reports::SOP_CLASS]), User::new([action(1), action(2)]));
    let world = world.run();
    let served: Vec<_> = world.nodes[0].user.served.iter().map(|of| (of.name(), of.status())).collect();
    assert_eq!(served[0], ("N-EVENT-REPORT-RSP", Some(Status::SUCCESS)));
}
