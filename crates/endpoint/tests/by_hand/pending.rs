//! While a handler takes its time, the peer is heard at once, and no deadline of the peer's applies.

use std::{
    future::{pending, poll_fn},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::Poll,
    time::Duration,
};

use bytes::Bytes;
use kerma_association::Limits;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_dimse::{CEchoRq, CFindRq, CStoreRq};
use kerma_endpoint::{Event, In};
use kerma_service::{
    Outcome, Request, Services, StoreRequest,
    query::{FindRequest, Match, Matches, Query},
    storage::Storage,
    verification::Verification,
};
use kerma_status::Status;

use super::{Side, exchange, order::image, sides, sides_within};

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const RELEASE_RQ: &[u8] = b"\x05\0\0\0\0\x04\0\0\0\0";
const RELEASE_RP: &[u8] = b"\x06\0\0\0\0\x04\0\0\0\0";
const ABORT: &[u8] = b"\x07\0\0\0\0\x04\0\0\0\0";

/// Counts those that are there.
struct Life(Arc<AtomicUsize>);

impl Life {
    fn new(alive: &Arc<AtomicUsize>) -> Life {
        alive.fetch_add(1, Ordering::Relaxed);
        Life(alive.clone())
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// An SCP whose C-FIND never has a match, in each way in which a handler can be pending, and how many are at it.
fn searching() -> Vec<(Services, Arc<AtomicUsize>)> {
    let (later, polled) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (one, other) = (later.clone(), polled.clone());
    let never = move |_: &FindRequest, _: DataSet| {
        let life = Life::new(&one);
        Matches::later(async move {
            pending::<()>().await;
            drop(life);
            Matches::none()
        })
    };
    let nothing_yet = move |_: &FindRequest, _: DataSet| {
        let life = Life::new(&other);
        Matches::polled(move |_| {
            let _ = &life;
            Poll::<Option<Match>>::Pending
        })
    };
    vec![
        (Services::new().with(Query::study_root(never)), later),
        (Services::new().with(Query::study_root(nothing_yet)), polled),
    ]
}

/// Asks an SCP that is at it then.
fn ask(services: Services, alive: &AtomicUsize) -> (Side, Side) {
    let (mut scu, mut scp) = sides(services, &[FIND]);
    let mut identifier = DataSet::new();
    identifier.set(tags::PATIENT_ID, "1").unwrap();
    let encoding = Encoding::of(&TransferSyntax::UNCOMPRESSED[0]).unwrap();
    let identifier = Box::new(Bytes::from(identifier.to_vec(encoding).unwrap()));
    scu.endpoint.invoke(1, CFindRq::new(1, FIND).into(), Some(identifier)).unwrap();
    exchange(&mut scu, &mut scp);
    let wait = scp.wait.unwrap();
    assert!(wait.pending && wait.peer.read, "the peer is still read from: {wait:?}");
    assert_eq!(alive.load(Ordering::Relaxed), 1);
    (scu, scp)
}

#[test]
fn a_c_cancel_ends_a_pending_query_at_once() {
    for (services, alive) in searching() {
        let (mut scu, mut scp) = ask(services, &alive);
        scu.endpoint.cancel(1, 1).unwrap();
        exchange(&mut scu, &mut scp);
        let Some(Event::Response { reply, last: true, .. }) = scu.events.last() else {
            panic!("{:?}", scu.events)
        };
        assert_eq!(reply.command.status(), Some(Status::CANCEL));
        assert_eq!(alive.load(Ordering::Relaxed), 0, "the handler is let go");
    }
}

#[test]
fn an_abort_lets_a_pending_handler_go_at_once() {
    for (services, alive) in searching() {
        let (_, mut scp) = ask(services, &alive);
        scp.receive(ABORT);
        assert!(matches!(scp.events.last(), Some(Event::Ended(_))), "{:?}", scp.events);
        assert_eq!(alive.load(Ordering::Relaxed), 0);
    }
}

#[test]
fn a_lost_connection_lets_a_pending_handler_go_at_once() {
    for (services, alive) in searching() {
        let (_, mut scp) = ask(services, &alive);
        scp.tell(In::Closed(kerma_endpoint::Link::Peer));
        scp.run();
        assert!(matches!(scp.events.last(), Some(Event::Ended(_))), "{:?}", scp.events);
        assert_eq!(alive.load(Ordering::Relaxed), 0);
    }
}

#[test]
fn a_release_ends_a_pending_query_and_is_answered_at_once() {
    for (services, alive) in searching() {
        let (_, mut scp) = ask(services, &alive);
        scp.receive(RELEASE_RQ);
        assert!(scp.sent().ends_with(RELEASE_RP));
        assert_eq!(alive.load(Ordering::Relaxed), 0);
    }
}

/// Ready once it is told so.
pub(crate) fn once(ready: &Arc<AtomicBool>) -> Outcome {
    let ready = ready.clone();
    Outcome::later(poll_fn(move |_| match ready.load(Ordering::Relaxed) {
        true => Poll::Ready(Status::SUCCESS),
        false => Poll::Pending,
    }))
}

#[test]
fn no_deadline_of_the_peers_applies_while_a_handler_takes_its_time_and_it_applies_again_afterwards() {
    let second = Some(Duration::from_secs(1));
    let limits = Limits {
        artim: second,
        acse: second,
        dimse: second,
        idle: second,
        write: second,
        ..Limits::default()
    };
    let ready = Arc::new(AtomicBool::new(false));
    let (stores, echoes) = (ready.clone(), ready.clone());
    let services = Services::new()
        .with(Storage::standard(move |_: &StoreRequest, _: DataSet| once(&stores)))
        .with(Verification::with(move |_: &Request<CEchoRq>| once(&echoes)));
    for context_id in [1, 3] {
        ready.store(false, Ordering::Relaxed);
        let abstract_syntaxes = [uids::CT_IMAGE_STORAGE, uids::VERIFICATION];
        let (mut scu, mut scp) = sides_within(limits.clone(), services.clone(), &abstract_syntaxes);
        let store = CStoreRq::new(1, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.1")).into();
        let echo = CEchoRq::new(1, uids::VERIFICATION).into();
        match context_id {
            1 => scu.endpoint.invoke(1, store, Some(Box::new(image(1, 100)))).unwrap(),
            _ => scu.endpoint.invoke(3, echo, None).unwrap(),
        };
        exchange(&mut scu, &mut scp);
        assert!(scp.wait.unwrap().pending);
        for _ in 0..10 {
            scp.now = scp.now + Duration::from_secs(3600);
            scp.tell(In::Tick);
            scp.run();
        }
        assert!(!scp.endpoint.is_over());
        ready.store(true, Ordering::Relaxed);
        scp.tell(In::Woken);
        exchange(&mut scu, &mut scp);
        let Some(Event::Response { reply, .. }) = scu.events.last() else { panic!("{:?}", scu.events) };
        assert_eq!(reply.command.status(), Some(Status::SUCCESS));
        // The peer may now be idle for a second, from the response on.
        scp.now = scp.now + Duration::from_millis(999);
        scp.tell(In::Tick);
        scp.run();
        assert!(!scp.endpoint.is_over());
        scp.now = scp.now + Duration::from_millis(1);
        scp.tell(In::Tick);
        scp.run();
        assert!(scp.endpoint.is_over());
    }
}
