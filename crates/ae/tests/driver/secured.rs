//! TLS between both sides of a driver.

use std::{
    fmt::Display,
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use kerma_dictionary::{AeTitle, TransferSyntax, Uid, tags, uids};
use kerma_entity::transport::{Connect, Transport};
use kerma_pdu::{AAssociateRj, AAssociateRq};
use kerma_service::PeerCertificate;
use kerma_tls::{Connector, Identity, Settings};

use crate::driver::{
    Address, Admission, ApplicationEntity, AssociationInfo, Caller, DataSet, Destination, Error, Get, Limits,
    Move, Observe, Retrieval, Status, Storage, StoreRequest, Verification,
    retrieve::{RetrieveRequest, plan::GetPlan},
};
use crate::{
    pki::{Authority, Files},
    support::{Scp, ended, within},
};

const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;
const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;

/// An authority, and the settings of the two sides.
struct Hospital {
    authority: Authority,
    scp: Settings,
    scu: Settings,
}

fn hospital() -> Hospital {
    let authority = Authority::new("CA");
    let settings = |files: Files| {
        let identity = Identity::read(files.key, files.certificate).unwrap();
        Settings::new().authorities(authority.certificate()).unwrap().identity(identity)
    };
    let scp = settings(authority.issue("scp", &["localhost", "127.0.0.1"]));
    let scu = settings(authority.issue("scu", &[]));
    Hospital { authority, scp, scu }
}

fn scp(settings: &Settings) -> ApplicationEntity {
    let entity = ApplicationEntity::new("SCP").unwrap().provide(Verification::new());
    entity.secure_accepted(Arc::new(settings.acceptor().unwrap()))
}

fn plain_scu() -> ApplicationEntity {
    ApplicationEntity::new("SCU")
        .unwrap()
        .propose(uids::VERIFICATION, TransferSyntax::UNCOMPRESSED)
        .propose(uids::CT_IMAGE_STORAGE, TransferSyntax::UNCOMPRESSED)
}

fn scu(settings: &Settings) -> ApplicationEntity {
    plain_scu().secure_opened(Arc::new(settings.connector().unwrap()))
}

fn data_set(number: usize, pixels: usize) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, Uid::new(&format!("1.2.3.{number}")).unwrap()).unwrap();
    data_set.set(tags::PATIENT_ID, "ABCD").unwrap();
    let pixels: Vec<u8> = (0..pixels).map(|i| (i * 31 % 255) as u8).collect();
    data_set.set(tags::PIXEL_DATA, pixels).unwrap();
    data_set
}

fn study() -> DataSet {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    identifier
}

/// Notes whose certificates it sees.
#[derive(Default)]
struct Seen(Mutex<Vec<Option<Arc<PeerCertificate>>>>);

impl Observe for Seen {
    fn accepted(&self, association: &AssociationInfo) {
        self.0.lock().unwrap().push(association.peer_certificate.clone());
    }
}

impl Seen {
    fn subjects(&self) -> Vec<String> {
        let seen = self.0.lock().unwrap();
        seen.iter().map(|of| of.as_ref().map(|of| of.subject.clone()).unwrap_or_default()).collect()
    }
}

#[test]
fn both_sides_see_the_others_certificate_and_admission_does_before() {
    let hospital = hospital();
    let (at_scp, at_scu) = (Arc::<Seen>::default(), Arc::<Seen>::default());
    let admit = |request: &AAssociateRq, caller: &Caller| {
        let subject = caller.certificate.as_ref().map(|certificate| certificate.subject.as_str());
        match (request.calling_ae_title.to_string().as_str(), subject) {
            ("SCU", Some("CN=scu,O=Kerma")) => Ok(Admission::all()),
            _ => Err(AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED),
        }
    };
    let scp = Scp::start(scp(&hospital.scp).observe(at_scp.clone()).admit(Arc::new(admit)));
    let scu = scu(&hospital.scu).observe(at_scu.clone());
    let mut association = scu.associate(scp.address().as_str()).unwrap();
    assert_eq!(association.echo().unwrap().status, Status::SUCCESS);
    association.release().unwrap();
    assert_eq!(at_scp.subjects(), ["CN=scu,O=Kerma"]);
    assert_eq!(at_scu.subjects(), ["CN=scp,O=Kerma"]);
    // Another of the same authority calls itself so.
    let files = hospital.authority.issue("thief", &[]);
    let thief = hospital.scu.identity(Identity::read(files.key, files.certificate).unwrap());
    let refused = self::scu(&thief).associate(scp.address().as_str()).err().unwrap();
    assert!(matches!(refused, Error::Rejected(..)), "{refused}");
}

#[test]
fn observers_are_told_of_handshakes_that_fail_and_from_where() {
    #[derive(Default)]
    struct Failed(Mutex<Vec<String>>);

    impl Observe for Failed {
        fn not_secured(&self, peer: SocketAddr, why: &dyn Display) {
            self.0.lock().unwrap().push(format!("{}: {why}", peer.ip()));
        }
    }

    let (hospital, failed) = (hospital(), Arc::new(Failed::default()));
    let scp = Scp::start(scp(&hospital.scp).observe(failed.clone()));
    assert!(plain_scu().associate(scp.address().as_str()).is_err());
    let failed = within(|| failed.0.lock().unwrap().first().cloned());
    assert!(failed.starts_with("127.0.0.1: TLS: ") && failed.contains("without TLS"), "{failed}");
}

#[test]
fn instances_of_every_size_arrive_as_they_were_sent_over_tls() {
    let hospital = hospital();
    let stored = Arc::new(Mutex::new(Vec::new()));
    let sink = stored.clone();
    let store = Storage::any(move |_: &StoreRequest, data_set: DataSet| {
        sink.lock().unwrap().push(data_set);
        Status::SUCCESS
    });
    let scp = Scp::start(scp(&hospital.scp).provide(store));
    let mut association = scu(&hospital.scu).associate(scp.address().as_str()).unwrap();
    let sizes = [0, 10, 4_000, 16_384, 65_536, 100_000, 1_000_000, 5_000_000];
    for (number, size) in sizes.into_iter().enumerate() {
        let sent = data_set(number, size);
        association.store(&sent, &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
        assert!(stored.lock().unwrap().pop().unwrap() == sent, "{size}");
    }
    association.release().unwrap();
}

#[test]
fn a_c_move_reaches_its_destination_over_tls_and_a_plain_one_where_that_is_wanted() {
    let hospital = hospital();
    let count = Arc::new(Mutex::new(0));
    let stores = |count: Arc<Mutex<usize>>| {
        Storage::any(move |_: &StoreRequest, data_set: DataSet| {
            assert_eq!(data_set, self::data_set(0, 300_000));
            *count.lock().unwrap() += 1;
            Status::SUCCESS
        })
    };
    let secured = Scp::start(scp(&hospital.scp).provide(stores(count.clone())));
    let plain = Scp::start(ApplicationEntity::new("PLAIN").unwrap().provide(stores(count.clone())));
    let destinations = [secured.destination("SECURED"), plain.destination("PLAIN")];
    let port = plain.address.port();
    let resolve = move |title: &AeTitle, _: &RetrieveRequest| -> Option<Destination> {
        destinations.iter().find(|destination| destination.ae_title == *title).cloned()
    };
    let images = |_: &RetrieveRequest, _: DataSet| Retrieval::of([data_set(0, 300_000)]);
    /// TLS to all but one port.
    struct But(Connector, u16);
    impl Connect for But {
        fn connect(&self, peer: &Address) -> std::io::Result<Option<Box<dyn Transport>>> {
            if peer.port == self.1 { Ok(None) } else { self.0.connect(peer) }
        }
    }
    let connect = Arc::new(But(hospital.scp.connector().unwrap(), port));
    let archive = scp(&hospital.scp)
        .provide(Move::study_root(images, resolve))
        .secure_opened(connect)
        .reuse_destinations(Duration::from_secs(5));
    let archive = Scp::start(archive);
    let scu = scu(&hospital.scu).propose(MOVE, TransferSyntax::UNCOMPRESSED);
    let mut association = scu.associate(archive.address().as_str()).unwrap();
    for (done, title) in ["SECURED", "PLAIN", "SECURED", "SECURED", "PLAIN"].into_iter().enumerate() {
        let moving = association.move_to(&MOVE, title.parse().unwrap(), &study()).unwrap();
        let moved = ended(moving);
        assert!(moved.is_complete(), "{title}: {moved:?}");
        assert_eq!(*count.lock().unwrap(), done + 1);
    }
    association.release().unwrap();
}

#[test]
fn a_c_get_has_both_directions_of_one_connection_full() {
    let hospital = hospital();
    let images =
        |_: &RetrieveRequest, _: DataSet| Retrieval::of((0..5).map(|number| data_set(number, 400_000)));
    let scp = Scp::start(scp(&hospital.scp).provide(Get::study_root(images)));
    let plan = GetPlan::new(GET).expect([uids::CT_IMAGE_STORAGE]).finish();
    let scu = ApplicationEntity::new("SCU").unwrap().propose_get(&plan);
    let scu = scu.secure_opened(Arc::new(hospital.scu.connector().unwrap()));
    let mut association = scu.associate(scp.address().as_str()).unwrap();
    let number = Mutex::new(0);
    let getting = association
        .get(&GET, &study(), move |_: &StoreRequest, got: DataSet| {
            let mut number = number.lock().unwrap();
            assert!(got == data_set(*number, 400_000));
            *number += 1;
            Status::SUCCESS
        })
        .unwrap();
    assert_eq!(ended(getting).received, 5);
    association.release().unwrap();
}

#[test]
fn a_handshake_is_bounded_in_time_and_takes_no_association_of_another() {
    let hospital = hospital();
    let limits = Limits { acse: Some(Duration::from_millis(500)), ..Limits::default() };
    let scp = Scp::start(scp(&hospital.scp).limits(limits).max_associations(1));
    let silent: Vec<TcpStream> = (0..5).map(|_| TcpStream::connect(scp.address).unwrap()).collect();
    // One that drips: a ClientHello that never ends.
    let mut dripping = TcpStream::connect(scp.address).unwrap();
    let drip = thread::spawn(move || {
        let start = Instant::now();
        let _ = dripping.write_all(&[0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC, 3, 3]);
        while dripping.write_all(&[0]).is_ok() {
            assert!(start.elapsed() < Duration::from_secs(5), "never ended");
            thread::sleep(Duration::from_millis(50));
        }
        start.elapsed()
    });
    let mut association = scu(&hospital.scu).associate(scp.address().as_str()).unwrap();
    association.echo().unwrap();
    for mut stream in silent {
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        assert!(matches!(stream.read(&mut [0; 16]), Ok(0)));
    }
    assert!(drip.join().unwrap() >= Duration::from_millis(400));
    association.echo().unwrap();
    // A second has no place, and is told so.
    let refused = scu(&hospital.scu).associate(scp.address().as_str()).err().unwrap();
    assert!(matches!(refused, Error::Rejected(..)), "{refused}");
    association.release().unwrap();
    within(|| scu(&hospital.scu).associate(scp.address().as_str()).ok()).release().unwrap();
}

#[test]
fn a_requestor_waits_for_a_silent_acceptor_no_longer_than_for_any_other_answer() {
    let hospital = hospital();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("SCP@{}", listener.local_addr().unwrap());
    let limits = Limits { acse: Some(Duration::from_millis(300)), ..Limits::default() };
    let start = Instant::now();
    let error = scu(&hospital.scu).limits(limits).associate(address.as_str()).err().unwrap();
    assert!(start.elapsed() < Duration::from_secs(5));
    assert!(error.to_string().contains("said nothing in time: it may be without TLS"), "{error}");
}

#[test]
fn who_speaks_without_tls_where_it_is_wanted_or_with_it_where_it_is_not_is_told_so_within_a_second() {
    let hospital = hospital();
    let secured = Scp::start(scp(&hospital.scp));
    let plain = Scp::start(ApplicationEntity::new("SCP").unwrap().provide(Verification::new()));
    let start = Instant::now();
    let error = plain_scu().associate(secured.address().as_str()).err().unwrap();
    assert!(error.to_string().contains("TLS"), "{error}");
    let error = scu(&hospital.scu).associate(plain.address().as_str()).err().unwrap();
    assert!(error.to_string().contains("without TLS"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

#[test]
fn an_acceptor_that_is_renewed_serves_with_the_new_certificate_and_keeps_the_old_if_the_new_is_bad() {
    let hospital = hospital();
    let acceptor = Arc::new(hospital.scp.acceptor().unwrap());
    let entity = ApplicationEntity::new("SCP").unwrap().provide(Verification::new());
    let scp = Scp::start(entity.secure_accepted(acceptor.clone()));
    let seen = Arc::<Seen>::default();
    let scu = scu(&hospital.scu).observe(seen.clone());
    let mut kept = scu.clone().associate(scp.address().as_str()).unwrap();
    assert!(acceptor.renew(&Settings::new()).is_err());
    scu.clone().associate(scp.address().as_str()).unwrap().release().unwrap();
    let files = hospital.authority.issue("renewed", &["127.0.0.1"]);
    let settings = hospital.scp.identity(Identity::read(files.key, files.certificate).unwrap());
    acceptor.renew(&settings).unwrap();
    scu.associate(scp.address().as_str()).unwrap().release().unwrap();
    assert_eq!(seen.subjects(), ["CN=scp,O=Kerma", "CN=scp,O=Kerma", "CN=renewed,O=Kerma"]);
    // Who was there stays.
    kept.echo().unwrap();
    kept.release().unwrap();
}

#[test]
fn a_shutdown_ends_associations_over_tls_too() {
    let hospital = hospital();
    let mut scp = Scp::start(scp(&hospital.scp));
    let mut association = scu(&hospital.scu).associate(scp.address().as_str()).unwrap();
    association.echo().unwrap();
    let start = Instant::now();
    scp.stop();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert!(association.echo().is_err());
}

#[test]
fn a_certificate_that_the_acceptor_does_not_take_is_an_error_at_the_requestor() {
    let hospital = hospital();
    let other = Authority::new("Other");
    let files = other.issue("foreign", &[]);
    let scp = Scp::start(scp(&hospital.scp));
    let start = Instant::now();
    let foreign = hospital.scu.clone().identity(Identity::read(files.key, files.certificate).unwrap());
    let error = scu(&foreign).associate(scp.address().as_str()).err().unwrap();
    assert!(matches!(error, Error::Association(..)), "{error}");
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    scu(&hospital.scu).associate(scp.address().as_str()).unwrap().release().unwrap();
}
