//! What is reported of associations.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use crate::driver::{
    ApplicationEntity, AssociationInfo, DataSet, Error, Observe, Status, Storage, StoreRequest, Traffic,
    Verification,
};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_pdu::{AAssociateRj, AAssociateRq};

use crate::support::{Scp, within};

/// What was reported, in its order.
#[derive(Default)]
struct Reported {
    hooks: Mutex<Vec<&'static str>>,
    traffic: Mutex<Vec<Traffic>>,
}

impl Reported {
    fn hook(&self, hook: &'static str) {
        self.hooks.lock().unwrap().push(hook);
    }

    fn hooks(&self) -> Vec<&'static str> {
        self.hooks.lock().unwrap().clone()
    }

    /// Once the only association is over.
    fn traffic(&self) -> Traffic {
        let traffic = within(|| self.traffic.lock().unwrap().first().copied());
        assert_eq!(self.traffic.lock().unwrap().len(), 1);
        traffic
    }
}

impl Observe for Reported {
    fn accepted(&self, _: &AssociationInfo) {
        self.hook("accepted");
    }

    fn rejected(&self, _: &AAssociateRq, _: &AAssociateRj) {
        self.hook("rejected");
    }

    fn released(&self, _: &AssociationInfo) {
        self.hook("released");
    }

    fn aborted(&self, _: Option<&AssociationInfo>, _: &kerma_association::Error) {
        self.hook("aborted");
    }

    fn closed(&self, _: &AssociationInfo, traffic: &Traffic) {
        self.hook("closed");
        self.traffic.lock().unwrap().push(*traffic);
    }
}

fn scp() -> ApplicationEntity {
    ApplicationEntity::new("SCP")
        .unwrap()
        .provide(Verification::new())
        .provide(Storage::any(|_: &StoreRequest, _: DataSet| Status::SUCCESS))
}

fn scu() -> ApplicationEntity {
    ApplicationEntity::new("SCU")
        .unwrap()
        .propose(uids::VERIFICATION, TransferSyntax::UNCOMPRESSED)
        .propose(uids::CT_IMAGE_STORAGE, TransferSyntax::UNCOMPRESSED)
}

fn image(pixels: usize) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, Uid::from_static("1.2.3.4")).unwrap();
    data_set.set(tags::PIXEL_DATA, vec![7u8; pixels]).unwrap();
    data_set
}

/// Passes everything between a client and the server, and counts it.
fn counting(server: &Scp) -> (String, thread::JoinHandle<(u64, u64)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("SCP@{}", listener.local_addr().unwrap());
    let server = server.address;
    let pass = |mut from: TcpStream, mut to: TcpStream| {
        thread::spawn(move || {
            let (mut count, mut buffer) = (0, [0; 4096]);
            while let Ok(read @ 1..) = from.read(&mut buffer) {
                to.write_all(&buffer[..read]).unwrap();
                count += read as u64;
            }
            let _ = to.shutdown(std::net::Shutdown::Write);
            count
        })
    };
    let proxy = thread::spawn(move || {
        let client = listener.accept().unwrap().0;
        let server = TcpStream::connect(server).unwrap();
        let there = pass(client.try_clone().unwrap(), server.try_clone().unwrap());
        let back = pass(server, client);
        (there.join().unwrap(), back.join().unwrap())
    });
    (address, proxy)
}

#[test]
fn both_sides_count_every_byte_of_an_association_that_is_released() {
    let (accepting, requesting) = (Arc::new(Reported::default()), Arc::new(Reported::default()));
    let scp = Scp::start(scp().observe(accepting.clone()));
    let (address, proxy) = counting(&scp);
    let mut association = scu().observe(requesting.clone()).associate(address.as_str()).unwrap();
    association.echo().unwrap();
    association.store(&image(1_000_000), &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
    thread::sleep(Duration::from_millis(20));
    association.release().unwrap();
    let (there, back) = proxy.join().unwrap();
    assert!(there > 1_000_000 && back > 100);
    let (accepted, requested) = (accepting.traffic(), requesting.traffic());
    assert_eq!((requested.sent, requested.received), (there, back));
    assert_eq!((accepted.received, accepted.sent), (there, back));
    for traffic in [accepted, requested] {
        assert!((20..10_000).contains(&traffic.duration.as_millis()), "{traffic:?}");
    }
    assert_eq!(accepting.hooks(), ["accepted", "released", "closed"]);
    assert_eq!(requesting.hooks(), ["accepted", "released", "closed"]);
}

#[test]
fn an_association_that_is_aborted_or_dropped_is_reported_closed_once() {
    for aborts in [true, false] {
        let (accepting, requesting) = (Arc::new(Reported::default()), Arc::new(Reported::default()));
        let scp = Scp::start(scp().observe(accepting.clone()));
        let association = scu().observe(requesting.clone()).associate(scp.address().as_str()).unwrap();
        if aborts {
            association.abort();
        } else {
            drop(association);
        }
        assert_eq!(accepting.traffic().received, requesting.traffic().sent);
        assert_eq!(accepting.hooks(), ["accepted", "aborted", "closed"]);
        assert_eq!(requesting.hooks(), ["accepted", "aborted", "closed"]);
    }
}

#[test]
fn what_the_acceptor_aborts_is_reported_closed_before_the_requestor_drops_it() {
    let (accepting, requesting) = (Arc::new(Reported::default()), Arc::new(Reported::default()));
    let mut scp = Scp::start(scp().observe(accepting.clone()));
    let mut association = scu().observe(requesting.clone()).associate(scp.address().as_str()).unwrap();
    scp.stop();
    association.echo().unwrap_err();
    for reported in [&accepting, &requesting] {
        reported.traffic();
        assert_eq!(reported.hooks(), ["accepted", "aborted", "closed"]);
    }
    drop(association);
    assert_eq!(requesting.hooks().len(), 3);
}

#[test]
fn what_was_never_established_is_not_reported_closed() {
    let reported = Arc::new(Reported::default());
    let scp = Scp::start(scp().require_calling([]).observe(reported.clone()));
    let rejected = scu().observe(reported.clone()).associate(scp.address().as_str()).err().unwrap();
    assert!(matches!(rejected, Error::Rejected(..)));
    within(|| (reported.hooks().len() == 2).then_some(()));
    assert_eq!(reported.hooks(), ["rejected"; 2]);
}

#[test]
fn who_is_refused_is_told_with_the_address_at_the_side_that_refuses() {
    #[derive(Default)]
    struct Refused(Mutex<Vec<(String, AAssociateRj)>>);

    impl Observe for Refused {
        fn refused(&self, peer: SocketAddr, request: &AAssociateRq, rejection: &AAssociateRj) {
            let who = format!("{} at {}", request.calling_ae_title, peer.ip());
            self.0.lock().unwrap().push((who, *rejection));
        }
    }

    let refused = Arc::new(Refused::default());
    let scp = Scp::start(scp().require_calling([]).observe(refused.clone()));
    scu().observe(refused.clone()).associate(scp.address().as_str()).err().unwrap();
    within(|| (!refused.0.lock().unwrap().is_empty()).then_some(()));
    let expected = ("SCU at 127.0.0.1".to_owned(), AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED);
    assert_eq!(*refused.0.lock().unwrap(), [expected]);
}

/// Between a client and the server: passes the request and its answer, then asks the client for the release.
fn hasty(server: &Scp) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("SCP@{}", listener.local_addr().unwrap());
    let server = server.address;
    thread::spawn(move || {
        let (mut client, mut server) = (listener.accept().unwrap().0, TcpStream::connect(server).unwrap());
        let mut buffer = vec![0; 1 << 16];
        let read = client.read(&mut buffer).unwrap();
        server.write_all(&buffer[..read]).unwrap();
        let read = server.read(&mut buffer).unwrap();
        client.write_all(&buffer[..read]).unwrap();
        client.write_all(&kerma_pdu::Pdu::A_RELEASE_RQ).unwrap();
        let _ = client.read_to_end(&mut buffer);
    });
    address
}

#[test]
fn a_release_that_the_acceptor_asks_for_is_reported_too() {
    let reported = Arc::new(Reported::default());
    let scp = Scp::start(scp());
    let mut association = scu().observe(reported.clone()).associate(hasty(&scp).as_str()).unwrap();
    assert!(matches!(association.echo(), Err(Error::ReleasedEarly(_))));
    assert_eq!(reported.hooks(), ["accepted", "released", "closed"]);
}

/// Wants to know of PDUs, or not.
struct Pdus(bool, Mutex<usize>);

impl Observe for Pdus {
    fn wants_pdus(&self) -> bool {
        self.0
    }

    fn pdu_sent(&self, _: u8, _: u32) {
        *self.1.lock().unwrap() += 1;
    }
}

#[test]
fn every_observer_is_called_in_the_order_in_which_they_were_given() {
    struct Named(&'static str, Arc<Reported>);
    impl Observe for Named {
        fn accepted(&self, _: &AssociationInfo) {
            self.1.hook(self.0);
        }
    }
    let scp = Scp::start(scp());
    let reported = Arc::new(Reported::default());
    let (wants, does_not) = (Arc::new(Pdus(true, Mutex::default())), Arc::new(Pdus(false, Mutex::default())));
    let entity = scu()
        .observe(Arc::new(Named("first", reported.clone())))
        .observe(Arc::new(Named("second", reported.clone())))
        .observe(does_not.clone())
        .observe(wants.clone());
    entity.associate(scp.address().as_str()).unwrap().release().unwrap();
    assert_eq!(reported.hooks(), ["first", "second"]);
    assert_eq!(*wants.1.lock().unwrap(), 2);
    assert_eq!(*does_not.1.lock().unwrap(), 0);
}
