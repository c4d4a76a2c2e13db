//! The association of a C-MOVE with its destination is kept for the next.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU8, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use crate::driver::{
    ApplicationEntity, AssociationInfo, DataSet, Destination, Instance, Limits, Move, Observe, Retrieval,
    RetrieveResult, Status, Storage, StoreRequest, retrieve::RetrieveRequest,
};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};

use crate::support::{Scp, ended, within};

const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;
const CT: Uid = uids::CT_IMAGE_STORAGE;
const MR: Uid = uids::MR_IMAGE_STORAGE;
/// Longer than any of this takes.
const LONG: Duration = Duration::from_secs(300);

fn entity(title: &str) -> ApplicationEntity {
    let soon = Some(Duration::from_secs(5));
    ApplicationEntity::new(title).unwrap().limits(Limits { acse: soon, dimse: soon, ..Limits::default() })
}

fn image(sop_class: &Uid, number: usize) -> Instance {
    let mut image = DataSet::new();
    image.set(tags::SOP_CLASS_UID, sop_class.clone()).unwrap();
    image.set(tags::SOP_INSTANCE_UID, Uid::new(&format!("1.2.3.{number}")).unwrap()).unwrap();
    image.set(tags::PIXEL_DATA, vec![7u8; 500_000]).unwrap();
    Instance::new(&image).unwrap()
}

/// An SCP that sends three images of the SOP class that the identifier names, announced, to this destination.
fn move_scp(destination: Destination) -> ApplicationEntity {
    let handler = |_: &RetrieveRequest, identifier: DataSet| {
        let sop_class = identifier.uid(tags::SOP_CLASS_UID).unwrap();
        let kinds = [(sop_class.clone(), uids::EXPLICIT_VR_LITTLE_ENDIAN)];
        Retrieval::new(3, (0..3).map(move |number| image(&sop_class, number))).announcing(kinds)
    };
    entity("SCP").provide(Move::study_root(handler, [destination]))
}

fn move_images(scp: &Scp, sop_class: &Uid) -> RetrieveResult {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    identifier.set(tags::SOP_CLASS_UID, sop_class.clone()).unwrap();
    let scu = entity("MOVESCU").propose(MOVE, TransferSyntax::UNCOMPRESSED);
    let mut association = scu.associate(scp.address().as_str()).unwrap();
    let workstation = "WORKSTATION".parse().unwrap();
    let moved = ended(association.move_to(&MOVE, workstation, &identifier).unwrap());
    association.release().unwrap();
    moved
}

/// Has three images sent, all of which get there.
fn move_all(scp: &Scp, sop_class: &Uid) {
    let moved = move_images(scp, sop_class);
    assert_eq!(moved.response.status, Status::SUCCESS, "{moved:?}");
    assert_eq!(moved.response.counts.completed, Some(3));
}

/// What happened on the associations of the destination.
#[derive(Default)]
struct Reported(Mutex<Vec<&'static str>>);

impl Reported {
    fn count(&self, hook: &str) -> usize {
        self.0.lock().unwrap().iter().filter(|reported| **reported == hook).count()
    }

    fn within(&self, hook: &str, count: usize) {
        within(|| (self.count(hook) == count).then_some(()));
    }
}

impl Observe for Reported {
    fn accepted(&self, _: &AssociationInfo) {
        self.0.lock().unwrap().push("accepted");
    }

    fn released(&self, _: &AssociationInfo) {
        self.0.lock().unwrap().push("released");
    }

    fn aborted(&self, _: Option<&AssociationInfo>, _: &kerma_association::Error) {
        self.0.lock().unwrap().push("aborted");
    }
}

fn workstation(reported: &Arc<Reported>) -> ApplicationEntity {
    let store = |_: &StoreRequest, _: DataSet| Status::SUCCESS;
    entity("WORKSTATION").provide(Storage::of([CT, MR], store)).observe(reported.clone())
}

#[test]
fn two_c_moves_of_two_requestors_to_one_destination_use_one_association() {
    let reported = Arc::new(Reported::default());
    let destination = Scp::start(workstation(&reported));
    let scp = Scp::start(move_scp(destination.destination("WORKSTATION")).reuse_destinations(LONG));
    for _ in 0..3 {
        move_all(&scp, &CT);
    }
    assert_eq!(reported.count("accepted"), 1);
    assert_eq!(reported.count("released"), 0);
}

#[test]
fn without_the_option_each_c_move_releases_its_association_before_it_ends() {
    let reported = Arc::new(Reported::default());
    let destination = Scp::start(workstation(&reported));
    let scp = Scp::start(move_scp(destination.destination("WORKSTATION")));
    for number in 1..=3 {
        move_all(&scp, &CT);
        assert_eq!((reported.count("accepted"), reported.count("released")), (number, number));
    }
}

#[test]
fn what_was_not_proposed_before_needs_another_association_and_the_first_is_released() {
    let reported = Arc::new(Reported::default());
    let destination = Scp::start(workstation(&reported));
    let scp = Scp::start(move_scp(destination.destination("WORKSTATION")).reuse_destinations(LONG));
    move_all(&scp, &CT);
    move_all(&scp, &MR);
    assert_eq!((reported.count("accepted"), reported.count("released")), (2, 1));
    move_all(&scp, &MR);
    assert_eq!((reported.count("accepted"), reported.count("released")), (2, 1));
}

#[test]
fn what_was_refused_before_is_not_proposed_again_unless_nothing_was_accepted() {
    let handler = |_: &RetrieveRequest, identifier: DataSet| {
        let sop_class = identifier.uid(tags::SOP_CLASS_UID).unwrap();
        let kinds = [CT, MR].map(|sop_class| (sop_class, uids::EXPLICIT_VR_LITTLE_ENDIAN));
        Retrieval::new(1, [image(&sop_class, 0)]).announcing(kinds)
    };
    for (accepted, associations) in [(CT, 1), (uids::RT_PLAN_STORAGE, 2)] {
        let reported = Arc::new(Reported::default());
        let store = |_: &StoreRequest, _: DataSet| Status::SUCCESS;
        let destination = Scp::start(
            entity("WORKSTATION").provide(Storage::of([accepted], store)).observe(reported.clone()),
        );
        let provider =
            entity("SCP").provide(Move::study_root(handler, [destination.destination("WORKSTATION")]));
        let scp = Scp::start(provider.reuse_destinations(LONG));
        for _ in 0..2 {
            let moved = move_images(&scp, &MR);
            assert_eq!(moved.response.counts.failed, Some(1));
        }
        assert_eq!(reported.count("accepted"), associations);
    }
}

#[test]
fn a_destination_that_was_restarted_gets_another_association() {
    let reported = Arc::new(Reported::default());
    let mut destination = Scp::start(workstation(&reported));
    let scp = Scp::start(move_scp(destination.destination("WORKSTATION")).reuse_destinations(LONG));
    move_all(&scp, &CT);
    destination.stop();
    let _destination = Scp::restart(workstation(&reported), destination.address);
    move_all(&scp, &CT);
    assert_eq!(reported.count("accepted"), 2);
}

#[test]
fn a_destination_that_is_not_there_any_more_is_a801_as_ever() {
    let reported = Arc::new(Reported::default());
    let mut destination = Scp::start(workstation(&reported));
    let scp = Scp::start(move_scp(destination.destination("WORKSTATION")).reuse_destinations(LONG));
    move_all(&scp, &CT);
    destination.stop();
    assert_eq!(move_images(&scp, &CT).response.status, Status::MOVE_DESTINATION_UNKNOWN);
}

#[test]
fn an_association_is_released_after_the_idle_time() {
    let reported = Arc::new(Reported::default());
    let destination = Scp::start(workstation(&reported));
    let idle = Duration::from_millis(600);
    let scp = Scp::start(move_scp(destination.destination("WORKSTATION")).reuse_destinations(idle));
    move_all(&scp, &CT);
    thread::sleep(idle / 2);
    let since = Instant::now();
    // The idle time begins anew.
    move_all(&scp, &CT);
    reported.within("released", 1);
    assert!(since.elapsed() >= idle);
    move_all(&scp, &CT);
    assert_eq!(reported.count("accepted"), 2);
    assert_eq!(reported.count("aborted"), 0);
}

#[test]
fn a_longer_idle_time_than_that_of_the_limits_counts() {
    let reported = Arc::new(Reported::default());
    let destination = Scp::start(workstation(&reported));
    let limits = Limits { idle: Some(Duration::from_millis(100)), ..Limits::default() };
    let scp =
        Scp::start(move_scp(destination.destination("WORKSTATION")).limits(limits).reuse_destinations(LONG));
    move_all(&scp, &CT);
    thread::sleep(Duration::from_millis(500));
    move_all(&scp, &CT);
    assert_eq!(reported.count("accepted"), 1);
}

#[test]
fn shutdown_of_the_listener_releases_what_is_kept() {
    let reported = Arc::new(Reported::default());
    let destination = Scp::start(workstation(&reported));
    let provider = move_scp(destination.destination("WORKSTATION")).reuse_destinations(LONG);
    let mut scp = Scp::with_grace(provider, Duration::from_secs(60));
    move_all(&scp, &CT);
    let start = Instant::now();
    scp.stop();
    assert!(start.elapsed() < Duration::from_secs(20), "what is kept held the service up");
    assert_eq!((reported.count("released"), reported.count("aborted")), (1, 0));
}

#[test]
fn c_moves_side_by_side_have_an_association_each_and_one_is_kept() {
    let reported = Arc::new(Reported::default());
    let destination = Scp::start(workstation(&reported));
    let scp = Scp::start(move_scp(destination.destination("WORKSTATION")).reuse_destinations(LONG));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..3).for_each(|_| move_all(&scp, &CT)));
        }
    });
    let accepted = reported.count("accepted");
    reported.within("released", accepted - 1);
    move_all(&scp, &CT);
    assert_eq!(reported.count("accepted"), accepted);
    assert_eq!(reported.count("aborted"), 0);
}

/// The type of an A-RELEASE-RP (PS3.8 §9.3.7).
const A_RELEASE_RP: u8 = 6;

/// A host between the archive and the destination. Told to, it asks the archive for the release of the first
/// association, or breaks it off as soon as anything more comes.
struct Between {
    address: SocketAddr,
    breaks: Arc<AtomicBool>,
    /// What the archive's last bytes began with.
    last: Arc<AtomicU8>,
    first: mpsc::Receiver<TcpStream>,
}

impl Between {
    fn start(destination: SocketAddr) -> Between {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let breaks = Arc::new(AtomicBool::new(false));
        let (sender, first) = mpsc::channel();
        let last = Arc::new(AtomicU8::new(0));
        let seen = (breaks.clone(), last.clone());
        thread::spawn(move || {
            while let Ok((archive, _)) = listener.accept() {
                let destination = TcpStream::connect(destination).unwrap();
                let _ = sender.send(archive.try_clone().unwrap());
                let back = (destination.try_clone().unwrap(), archive.try_clone().unwrap());
                let (is_to_break, last) = seen.clone();
                thread::spawn(move || pass(archive, destination, &is_to_break, &last));
                thread::spawn(move || pass(back.0, back.1, &AtomicBool::new(false), &AtomicU8::new(0)));
            }
        });
        Between { address, breaks, last, first }
    }

    fn destination(&self) -> Destination {
        Destination {
            ae_title: "WORKSTATION".parse().unwrap(),
            host: "127.0.0.1".into(),
            port: self.address.port(),
        }
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, is_to_break: &AtomicBool, last: &AtomicU8) {
    let mut buffer = [0; 4096];
    while let Ok(read @ 1..) = from.read(&mut buffer) {
        last.store(buffer[0], Ordering::SeqCst);
        if is_to_break.swap(false, Ordering::SeqCst) {
            let _ = from.shutdown(std::net::Shutdown::Both);
            break;
        }
        if to.write_all(&buffer[..read]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(std::net::Shutdown::Both);
}

#[test]
fn an_instance_that_finds_its_destination_gone_is_sent_again_on_another_association() {
    let reported = Arc::new(Reported::default());
    let workstation = Scp::start(workstation(&reported));
    let between = Between::start(workstation.address);
    let scp = Scp::start(move_scp(between.destination()).reuse_destinations(LONG));
    move_all(&scp, &CT);
    between.breaks.store(true, Ordering::SeqCst);
    move_all(&scp, &CT);
    assert_eq!(reported.count("accepted"), 2);
}

#[test]
fn a_destination_that_asks_for_the_release_of_what_is_kept_gets_it() {
    let reported = Arc::new(Reported::default());
    let workstation = Scp::start(workstation(&reported));
    let between = Between::start(workstation.address);
    let scp = Scp::start(move_scp(between.destination()).reuse_destinations(LONG));
    move_all(&scp, &CT);
    let mut archive = between.first.recv().unwrap();
    archive.write_all(&kerma_pdu::Pdu::A_RELEASE_RQ).unwrap();
    within(|| (between.last.load(Ordering::SeqCst) == A_RELEASE_RP).then_some(()));
    move_all(&scp, &CT);
    assert_eq!(reported.count("accepted"), 2);
}
