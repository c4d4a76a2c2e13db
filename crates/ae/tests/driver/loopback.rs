//! Both sides of the driver over loopback, and each side against a peer that misbehaves.

use std::{
    io::{self, ErrorKind, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use crate::driver::{
    ApplicationEntity, Association, DataSet, Error, Limits, Outcome, Receive, Status, Storage, Store,
    StoreRequest, Verification,
};
use bytes::Bytes;
use kerma_dataset::part10::Part10;
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};

use crate::support::{Scp, within};

fn scp() -> ApplicationEntity {
    ApplicationEntity::new("SCP").unwrap().provide(Verification::new())
}

fn scu() -> ApplicationEntity {
    ApplicationEntity::new("SCU")
        .unwrap()
        .propose(uids::VERIFICATION, TransferSyntax::UNCOMPRESSED)
        .propose(uids::CT_IMAGE_STORAGE, TransferSyntax::UNCOMPRESSED)
}

/// An SCU that does not wait long.
fn hasty_scu() -> ApplicationEntity {
    let soon = Some(Duration::from_millis(300));
    scu().limits(Limits { acse: soon, dimse: soon, ..Limits::default() })
}

fn data_set(pixels: usize) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, Uid::from_static("1.2.3.4")).unwrap();
    data_set.set(tags::PATIENT_ID, "ABCD").unwrap();
    data_set.set(tags::PIXEL_DATA, vec![7u8; pixels]).unwrap();
    data_set
}

/// A file of its own, removed when dropped.
struct TempFile(PathBuf);

impl TempFile {
    fn new(data_set: DataSet, transfer_syntax: Uid) -> TempFile {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("kerma-ae-{}-{}.dcm", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        let file = Part10::new(data_set, transfer_syntax).unwrap();
        std::fs::write(&path, file.to_vec().unwrap()).unwrap();
        TempFile(path)
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn an_echo_is_answered_and_the_association_released() {
    let scp = Scp::start(scp());
    let mut association = scu().associate(scp.address().as_str()).unwrap();
    for _ in 0..3 {
        assert_eq!(association.echo().unwrap().status, Status::SUCCESS);
    }
    association.release().unwrap();
}

#[test]
fn a_data_set_arrives_as_a_value() {
    let (sender, receiver) = mpsc::channel();
    let sender = Mutex::new(sender);
    let scp = Scp::start(scp().provide(Storage::any(move |request: &StoreRequest, data_set: DataSet| {
        assert_eq!(request.association.requestor, *"SCU");
        sender.lock().unwrap().send((request.affected_sop_instance_uid.clone(), data_set)).unwrap();
        Status::SUCCESS
    })));
    let mut association = scu().associate(scp.address().as_str()).unwrap();
    let sent = data_set(1_000_000);
    assert_eq!(association.store(&sent, &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().status, Status::SUCCESS);
    let (uid, arrived) = receiver.recv().unwrap();
    assert_eq!(uid, "1.2.3.4");
    assert_eq!(arrived, sent);
    association.release().unwrap();
}

/// Keeps the bytes that arrive, and what became of them.
#[derive(Default)]
struct Kept {
    bytes: Mutex<Vec<u8>>,
    ended: AtomicUsize,
    dropped: AtomicUsize,
}

struct Keeping(Arc<Kept>);

impl Store for Keeping {
    fn begin(self: Arc<Self>, _: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        Ok(Box::new(Keeping(self.0.clone())))
    }
}

impl Receive for Keeping {
    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        self.0.bytes.lock().unwrap().extend_from_slice(&data);
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        self.0.ended.fetch_add(1, Ordering::SeqCst);
        ().into()
    }
}

impl Drop for Keeping {
    fn drop(&mut self) {
        self.0.dropped.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn a_file_goes_out_byte_for_byte_in_its_own_transfer_syntax() {
    // Whether it is read into memory depends on the peer's maximum length, and on its own length.
    for (maximum_length, pixels) in [(16384, 1_000_001), (65536, 1_000_001), (0, 3_000_000), (0, 1000)] {
        let kept = Arc::new(Kept::default());
        let storage = Storage::any(Arc::new(Keeping(kept.clone())));
        let scp = Scp::start(scp().provide(storage).maximum_length(maximum_length));
        let file = TempFile::new(data_set(pixels), uids::EXPLICIT_VR_BIG_ENDIAN);
        let mut association = ApplicationEntity::new("SCU")
            .unwrap()
            .propose(uids::CT_IMAGE_STORAGE, [uids::EXPLICIT_VR_BIG_ENDIAN])
            .associate(scp.address().as_str())
            .unwrap();
        assert_eq!(association.store_file(&file.0).unwrap().status, Status::SUCCESS);
        association.release().unwrap();
        let written = std::fs::read(&file.0).unwrap();
        let arrived = kept.bytes.lock().unwrap();
        assert!(written.ends_with(&arrived) && arrived.len() > pixels, "{maximum_length}, {pixels}");
    }
}

/// Waits in the first fragment of a data set until it is told to go on.
struct Waiting {
    begun: mpsc::SyncSender<()>,
    go_on: Arc<Mutex<mpsc::Receiver<()>>>,
    kept: Arc<Kept>,
}

impl Store for Waiting {
    fn begin(self: Arc<Self>, _: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        self.begun.send(()).unwrap();
        self.go_on.lock().unwrap().recv().unwrap();
        Ok(Box::new(Keeping(self.kept.clone())))
    }
}

#[test]
fn a_file_that_becomes_shorter_while_it_is_sent_is_not_stored() {
    let (begun, has_begun) = mpsc::sync_channel(1);
    let (tell, go_on) = mpsc::channel();
    let kept = Arc::new(Kept::default());
    let waiting = Waiting { begun, go_on: Arc::new(Mutex::new(go_on)), kept: kept.clone() };
    let mut scp = Scp::start(scp().provide(Storage::any(Arc::new(waiting))));
    // More than the sockets hold.
    let file = TempFile::new(data_set(64 << 20), uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let path = file.0.clone();
    let shortening = thread::spawn(move || {
        has_begun.recv().unwrap();
        std::fs::OpenOptions::new().write(true).open(path).unwrap().set_len(50 << 20).unwrap();
        tell.send(()).unwrap();
    });
    let mut association = scu().associate(scp.address().as_str()).unwrap();
    let error = association.store_file(&file.0).unwrap_err();
    assert!(matches!(error, Error::Source(_)), "{error}");
    assert!(association.is_over());
    shortening.join().unwrap();
    scp.stop();
    assert_eq!(kept.ended.load(Ordering::SeqCst), 0);
}

#[test]
fn a_file_is_re_encoded_if_the_peer_took_another_uncompressed_syntax() {
    let kept = Arc::new(Kept::default());
    let scp = Scp::start(scp().provide(Storage::any(Arc::new(Keeping(kept.clone())))));
    let file = TempFile::new(data_set(100), uids::EXPLICIT_VR_BIG_ENDIAN);
    let mut association = ApplicationEntity::new("SCU")
        .unwrap()
        .propose(uids::CT_IMAGE_STORAGE, [uids::IMPLICIT_VR_LITTLE_ENDIAN])
        .associate(scp.address().as_str())
        .unwrap();
    assert_eq!(association.store_file(&file.0).unwrap().status, Status::SUCCESS);
    let arrived = Bytes::from(kept.bytes.lock().unwrap().clone());
    let arrived = DataSet::read(arrived, kerma_dataset::Encoding::ImplicitVrLittleEndian).unwrap();
    assert_eq!(arrived.string(tags::PATIENT_ID).unwrap(), "ABCD");
}

#[test]
fn what_the_peer_took_no_context_for_is_an_error_and_the_association_goes_on() {
    let scp = Scp::start(scp());
    let mut association = scu().associate(scp.address().as_str()).unwrap();
    let error = association.store(&data_set(10), &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap_err();
    assert!(matches!(error, Error::NoContext { .. }), "{error}");
    let file = TempFile::new(data_set(10), uids::JPEG_BASELINE_8_BIT);
    assert!(matches!(association.store_file(&file.0), Err(Error::NoContext { .. })));
    assert!(matches!(association.store_file("/no/such/file"), Err(Error::File(..))));
    assert_eq!(association.echo().unwrap().status, Status::SUCCESS);
    association.release().unwrap();
}

#[test]
fn a_handler_that_panics_is_c211_and_the_association_goes_on() {
    let scp =
        Scp::start(scp().provide(Storage::any(|_: &StoreRequest, _: DataSet| -> Status { panic!("oh") })));
    let mut association = scu().associate(scp.address().as_str()).unwrap();
    let error = association.store(&data_set(10), &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap_err();
    assert!(matches!(error, Error::Status { status: Status(0xC211), .. }), "{error}");
    assert_eq!(association.echo().unwrap().status, Status::SUCCESS);
    association.release().unwrap();
}

#[test]
fn a_warning_is_a_response_and_a_failure_is_an_error_that_has_the_response() {
    let scp = Scp::start(scp().provide(Storage::any(|_: &StoreRequest, data_set: DataSet| {
        match data_set.string(tags::SOP_INSTANCE_UID).as_deref() {
            Ok("1.2.3.1") => Outcome::new(Status(0xB006)).comment("not all of it"),
            _ => Outcome::new(Status::OUT_OF_RESOURCES).comment("full"),
        }
    })));
    let mut association = scu().associate(scp.address().as_str()).unwrap();
    let (mut one, mut other) = (data_set(10), data_set(10));
    one.set(tags::SOP_INSTANCE_UID, "1.2.3.1").unwrap();
    other.set(tags::SOP_INSTANCE_UID, "1.2.3.2").unwrap();
    let syntax = uids::EXPLICIT_VR_LITTLE_ENDIAN;
    let warned = association.store(&one, &syntax).unwrap();
    assert_eq!(warned.status, Status(0xB006));
    let Err(Error::Status { status, message, comment, reply, .. }) = association.store(&other, &syntax)
    else {
        panic!()
    };
    assert_eq!(
        (status, message, comment.as_deref()),
        (Status::OUT_OF_RESOURCES, "C-STORE-RSP", Some("full"))
    );
    assert_eq!(reply.command.status(), Some(Status::OUT_OF_RESOURCES));
    association.release().unwrap();
}

#[test]
fn what_breaks_off_half_way_is_dropped_without_an_end() {
    let kept = Arc::new(Kept::default());
    let mut scp = Scp::start(scp().provide(Storage::any(Arc::new(Keeping(kept.clone())))));
    let proxy = Proxy::start(scp.address, 200_000);
    let mut association = scu().associate(format!("SCP@{}", proxy.0).as_str()).unwrap();
    let error = association.store(&data_set(1_000_000), &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap_err();
    assert!(matches!(error, Error::Association(..)), "{error}");
    assert!(association.is_over());
    scp.stop();
    assert_eq!(kept.ended.load(Ordering::SeqCst), 0);
    assert!(kept.dropped.load(Ordering::SeqCst) >= 1);
}

/// Passes so many bytes to the server, then closes both connections.
struct Proxy(SocketAddr);

impl Proxy {
    fn start(server: SocketAddr, bytes: usize) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            let (mut client, _) = listener.accept().unwrap();
            let mut server = TcpStream::connect(server).unwrap();
            let (mut back_from, mut back_to) = (server.try_clone().unwrap(), client.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut back_from, &mut back_to));
            let _ = std::io::copy(&mut Read::by_ref(&mut client).take(bytes as u64), &mut server);
            let _ = server.shutdown(std::net::Shutdown::Both);
            let _ = client.shutdown(std::net::Shutdown::Both);
        });
        Proxy(address)
    }
}

#[test]
fn an_association_past_the_cap_is_rejected_transiently() {
    let scp = Scp::start(scp().max_associations(1));
    let first = scu().associate(scp.address().as_str()).unwrap();
    match scu().associate(scp.address().as_str()) {
        Err(Error::Rejected(_, rejected)) => {
            assert_eq!((rejected.0.result, rejected.0.source, rejected.0.reason), (2, 3, 2));
        }
        other => panic!("{:?}", other.err()),
    }
    first.release().unwrap();
    within(|| scu().associate(scp.address().as_str()).ok()).release().unwrap();
}

#[test]
fn a_title_that_is_not_listed_is_rejected() {
    let strict = scp().require_called([]).require_calling(["FRIEND".parse().unwrap()]);
    let scp = Scp::start(strict);
    let reason = |entity: ApplicationEntity, called: &str| {
        let address = format!("{called}@{}", scp.address);
        match entity.associate(address.as_str()) {
            Err(Error::Rejected(_, rejected)) => (rejected.0.result, rejected.0.source, rejected.0.reason),
            other => panic!("{:?}", other.err()),
        }
    };
    assert_eq!(reason(scu(), "SCP"), (1, 1, 3));
    assert_eq!(reason(scu(), "OTHER"), (1, 1, 7));
}

#[test]
fn shutdown_ends_idle_associations_and_the_service() {
    let mut scp = Scp::with_grace(scp(), Duration::from_secs(60));
    let mut association = scu().associate(scp.address().as_str()).unwrap();
    association.echo().unwrap();
    let start = Instant::now();
    scp.stop();
    assert!(start.elapsed() < Duration::from_secs(20), "an idle association held the service up");
    let error = association.echo().unwrap_err();
    assert!(error.to_string().contains("abort"), "{error}");
}

#[test]
fn shutdown_closes_connections_on_which_no_association_was_asked_for() {
    let mut scp = Scp::with_grace(scp(), Duration::from_secs(60));
    let mut silent = TcpStream::connect(scp.address).unwrap();
    let mut halfway = TcpStream::connect(scp.address).unwrap();
    halfway.write_all(&[1, 0, 0, 0]).unwrap();
    // The connections before this one are being served.
    scu().associate(scp.address().as_str()).unwrap().release().unwrap();
    let start = Instant::now();
    scp.stop();
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "connections without an association held the service up"
    );
    for stream in [&mut silent, &mut halfway] {
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        let read = stream.read(&mut [0; 16]);
        assert!(matches!(&read, Ok(0)) || read.is_err_and(|e| e.kind() == ErrorKind::ConnectionReset));
    }
}

#[test]
fn what_was_provided_is_let_go_when_the_service_has_ended() {
    let kept = Arc::new(Kept::default());
    for _ in 0..50 {
        let handler = Arc::new(Keeping(kept.clone()));
        let mut scp = Scp::start(scp().provide(Storage::any(handler.clone())));
        let mut associations: Vec<Association> =
            (0..4).map(|_| scu().associate(scp.address().as_str()).unwrap()).collect();
        associations.iter_mut().for_each(|association| assert!(association.echo().is_ok()));
        scp.stop();
        assert_eq!(Arc::strong_count(&handler), 1);
    }
}

#[test]
fn shutdown_lets_an_operation_end() {
    let (started, wait_started) = mpsc::channel();
    let started = Mutex::new(started);
    let mut scp = Scp::start(scp().provide(Storage::any(move |_: &StoreRequest, _: DataSet| {
        started.lock().unwrap().send(()).unwrap();
        thread::sleep(Duration::from_millis(200));
        Status::SUCCESS
    })));
    let mut association = scu().associate(scp.address().as_str()).unwrap();
    let client = thread::spawn(move || association.store(&data_set(10), &uids::EXPLICIT_VR_LITTLE_ENDIAN));
    wait_started.recv().unwrap();
    scp.stop();
    assert_eq!(client.join().unwrap().unwrap().status, Status::SUCCESS);
}

#[test]
fn a_port_that_nobody_listens_on_is_named() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let error = scu().associate(format!("SCP@127.0.0.1:{port}").as_str()).err().unwrap();
    assert!(error.to_string().starts_with(&format!("cannot connect to SCP@127.0.0.1:{port}: ")), "{error}");
}

/// A peer that accepts the connection and then does what it is told.
fn peer(behave: impl FnOnce(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || behave(listener.accept().unwrap().0));
    format!("SCP@{address}")
}

#[test]
fn a_silent_peer_is_given_up_at_the_acse_deadline() {
    let address = peer(|stream| {
        thread::sleep(Duration::from_secs(5));
        drop(stream);
    });
    let start = Instant::now();
    let error = hasty_scu().associate(address.as_str()).err().unwrap();
    assert!(error.to_string().contains("ACSE timeout"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(4));
}

#[test]
fn a_release_that_is_not_answered_ends_at_the_acse_deadline_and_is_no_failure() {
    let scp = Scp::start(scp());
    let (relayed, address) = (scp.address, TcpListener::bind("127.0.0.1:0").unwrap());
    let at = address.local_addr().unwrap();
    thread::spawn(move || {
        let mut near = address.accept().unwrap().0;
        let mut far = TcpStream::connect(relayed).unwrap();
        let mut back = (far.try_clone().unwrap(), near.try_clone().unwrap());
        thread::spawn(move || io::copy(&mut back.0, &mut back.1));
        loop {
            let mut pdu = vec![0; 6];
            near.read_exact(&mut pdu).unwrap();
            if pdu[0] == 5 {
                // The A-RELEASE-RQ goes nowhere.
                thread::sleep(Duration::from_secs(5));
                return;
            }
            pdu.resize(6 + u32::from_be_bytes([pdu[2], pdu[3], pdu[4], pdu[5]]) as usize, 0);
            near.read_exact(&mut pdu[6..]).unwrap();
            far.write_all(&pdu).unwrap();
        }
    });
    let limits = Limits { acse: Some(Duration::from_millis(500)), ..Limits::default() };
    let mut association = scu().limits(limits).associate(format!("SCP@{at}").as_str()).unwrap();
    association.echo().unwrap();
    let start = Instant::now();
    association.release().unwrap();
    // No second wait for the peer to close the connection.
    assert!(start.elapsed() < Duration::from_millis(950), "{:?}", start.elapsed());
}

#[test]
fn a_peer_that_goes_silent_is_given_up_at_the_dimse_deadline() {
    let never = |_: &StoreRequest, _: DataSet| Outcome::later(std::future::pending::<Status>());
    let scp = Scp::start(scp().provide(Storage::any(never)));
    let mut association = scu()
        .limits(Limits { dimse: Some(Duration::from_millis(300)), ..Limits::default() })
        .associate(scp.address().as_str())
        .unwrap();
    let error = association.store(&data_set(10), &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap_err();
    assert!(error.to_string().contains("DIMSE timeout"), "{error}");
    assert!(association.is_over());
}

#[test]
fn a_peer_that_does_not_read_is_given_up_at_the_write_deadline() {
    // It accepts everything and answers nothing: the request of a real SCP, then silence.
    let scp = Scp::start(scp().provide(Storage::any(Arc::new(Slow))));
    let limits = Limits { write: Some(Duration::from_millis(200)), dimse: None, ..Limits::default() };
    let mut association = scu().limits(limits).associate(scp.address().as_str()).unwrap();
    let error = association.store(&data_set(16 << 20), &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap_err();
    assert!(error.to_string().contains("write timeout"), "{error}");
}

/// Takes its time over each fragment.
struct Slow;

impl Store for Slow {
    fn begin(self: Arc<Self>, _: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        Ok(Box::new(Slow))
    }
}

impl Receive for Slow {
    fn fragment(&mut self, _: Bytes) -> Result<(), Outcome> {
        thread::sleep(Duration::from_millis(600));
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        ().into()
    }
}

#[test]
fn a_peer_that_speaks_something_else_is_told_so_and_the_service_goes_on() {
    let scp = Scp::start(scp());
    let mut stream = TcpStream::connect(scp.address).unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest);
    let mut association: Association = scu().associate(scp.address().as_str()).unwrap();
    association.echo().unwrap();
    association.release().unwrap();
}

#[test]
fn many_associations_at_once_are_served_side_by_side() {
    let scp = Scp::start(scp().provide(Storage::any(|_: &StoreRequest, _: DataSet| Status::SUCCESS)));
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                let mut association = scu().associate(scp.address().as_str()).unwrap();
                for _ in 0..20 {
                    let response = association.store(&data_set(50_000), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
                    assert_eq!(response.unwrap().status, Status::SUCCESS);
                }
                association.release().unwrap();
            });
        }
    });
}
