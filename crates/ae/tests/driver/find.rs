//! C-FIND over loopback: both sides, and each against a peer that breaks off, cancels or misbehaves.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use crate::driver::{
    ApplicationEntity, DataSet, Error, FindRequest, Limits, Outcome, Query, Status, Verification,
    query::{Find, Match, Matches},
};
use kerma_dataset::ValueError;
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_dimse::{CCancelRq, CFindRq, Command, FragmentLength, Fragments};
use kerma_pdu::PDataTf;

use crate::support::Scp;

const STUDY_ROOT: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;

fn serve(query: Query) -> Scp {
    Scp::start(ApplicationEntity::new("SCP").unwrap().provide(Verification::new()).provide(query))
}

fn associate(scp: &Scp) -> crate::driver::Association {
    scu().associate(scp.address().as_str()).unwrap()
}

fn scu() -> ApplicationEntity {
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    ApplicationEntity::new("SCU")
        .unwrap()
        .limits(Limits { acse: seconds(5), dimse: seconds(5), ..Limits::default() })
        .propose(uids::VERIFICATION, TransferSyntax::UNCOMPRESSED)
        .propose(STUDY_ROOT, TransferSyntax::UNCOMPRESSED)
}

fn patient(id: &str) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_ID, id).unwrap();
    data_set
}

/// Matches up to a number, whose live iterators and matches made are counted.
#[derive(Clone, Default)]
struct Counting {
    upto: usize,
    alive: Arc<AtomicUsize>,
    made: Arc<AtomicUsize>,
}

struct Alive(Arc<AtomicUsize>);

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Find for Counting {
    fn find(&self, _: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        assert_eq!(identifier.string(tags::PATIENT_ID).unwrap(), "*");
        self.alive.fetch_add(1, Ordering::SeqCst);
        let (alive, made) = (Alive(self.alive.clone()), self.made.clone());
        Ok(Matches::new((0..self.upto).map(move |at| {
            assert!(alive.0.load(Ordering::SeqCst) > 0);
            made.fetch_add(1, Ordering::SeqCst);
            patient(&at.to_string())
        })))
    }
}

impl Counting {
    fn upto(upto: usize) -> Counting {
        Counting { upto, ..Counting::default() }
    }

    fn none_is_alive_soon(&self) {
        let start = Instant::now();
        while self.alive.load(Ordering::SeqCst) > 0 {
            assert!(
                start.elapsed() < Duration::from_secs(10),
                "the handler's iterator outlives its association"
            );
            thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn matches_come_in_their_order_and_then_a_success() {
    let scp = serve(Query::study_root(Counting::upto(2000)));
    let mut association = associate(&scp);
    let mut find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    for at in 0..2000 {
        let found = find.next().unwrap().unwrap();
        assert_eq!(found.string(tags::PATIENT_ID).unwrap(), at.to_string());
        assert_eq!(find.status(), Some(Status::PENDING));
    }
    assert!(find.next().is_none() && find.next().is_none());
    assert_eq!(find.response().unwrap().status, Status::SUCCESS);
    drop(find);
    assert_eq!(association.echo().unwrap().status, Status::SUCCESS);
    association.release().unwrap();
}

#[test]
fn nothing_may_match() {
    let scp = serve(Query::study_root(|_: &FindRequest, _: DataSet| None::<DataSet>));
    let mut association = associate(&scp);
    let find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    assert_eq!(find.count(), 0);
    let response = association.find(&STUDY_ROOT, &patient("*")).unwrap().finish().unwrap();
    assert_eq!(response.status, Status::SUCCESS);
    association.release().unwrap();
}

#[test]
fn a_query_that_is_cancelled_in_the_middle_ends_with_fe00() {
    let endless = Counting::upto(usize::MAX);
    let scp = serve(Query::study_root(endless.clone()));
    let mut association = associate(&scp);
    let mut find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    assert_eq!(find.by_ref().take(100).map(Result::unwrap).count(), 100);
    find.cancel().unwrap();
    find.cancel().unwrap();
    let on_their_way = find.by_ref().map(Result::unwrap).count();
    assert!(100 + on_their_way <= endless.made.load(Ordering::SeqCst));
    assert_eq!(find.response().unwrap().status, Status::CANCEL);
    drop(find);
    endless.none_is_alive_soon();
    assert_eq!(association.echo().unwrap().status, Status::SUCCESS);
    association.release().unwrap();
}

#[test]
fn a_query_that_is_dropped_is_cancelled_and_the_association_goes_on() {
    let endless = Counting::upto(usize::MAX);
    let scp = serve(Query::study_root(endless.clone()));
    let mut association = associate(&scp);
    for found in association.find(&STUDY_ROOT, &patient("*")).unwrap() {
        if found.unwrap().string(tags::PATIENT_ID).unwrap() == "10" {
            break;
        }
    }
    // The next operation lets pass what was on its way.
    assert_eq!(association.echo().unwrap().status, Status::SUCCESS);
    endless.none_is_alive_soon();
    drop(association.find(&STUDY_ROOT, &patient("*")).unwrap());
    let next = association.find(&STUDY_ROOT, &patient("*")).unwrap().next().unwrap().unwrap();
    assert_eq!(next.string(tags::PATIENT_ID).unwrap(), "0");
    association.release().unwrap();
    endless.none_is_alive_soon();
}

#[test]
fn a_handler_that_fails_between_two_matches_is_c311_and_the_association_goes_on() {
    let scp = serve(Query::study_root(|_: &FindRequest, _: DataSet| {
        Matches::new((0..).map(|at| if at == 2 { panic!("no more") } else { patient("A") }))
    }));
    let mut association = associate(&scp);
    let mut find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    assert!(find.next().unwrap().is_ok() && find.next().unwrap().is_ok());
    match find.next().unwrap() {
        Err(Error::Status { status, .. }) => assert_eq!(status, Status(0xC311)),
        other => panic!("{other:?}"),
    }
    assert!(find.next().is_none());
    drop(find);
    assert_eq!(association.echo().unwrap().status, Status::SUCCESS);
    association.release().unwrap();
}

#[test]
fn what_the_final_response_says_is_told() {
    let fails = |_: &FindRequest, identifier: DataSet| match identifier.string(tags::PATIENT_ID)?.as_str() {
        "unencodable" => Ok(vec![DataSet::new().into()]),
        "refused" => Ok(vec![Match::Outcome((Status(0xA900), "which level?").into())]),
        _ => Err(ValueError::Absent(tags::QUERY_RETRIEVE_LEVEL)),
    };
    let scp = serve(Query::study_root(fails));
    let mut association = associate(&scp);
    let mut failure =
        |id| association.find(&STUDY_ROOT, &patient(id)).unwrap().next().unwrap().unwrap_err().to_string();
    assert!(failure("unencodable").contains("0xC312"), "{}", failure("unencodable"));
    assert!(failure("refused").ends_with(": which level?"), "{}", failure("refused"));
    assert!(failure("else").contains("0xC311"), "{}", failure("else"));
    association.release().unwrap();
}

#[test]
fn an_information_model_that_was_not_accepted_is_an_error_and_the_association_goes_on() {
    let scp = serve(Query::patient_root(Counting::upto(1)));
    let mut association = associate(&scp);
    assert!(matches!(association.find(&STUDY_ROOT, &patient("*")), Err(Error::NoContext { .. })));
    assert_eq!(association.echo().unwrap().status, Status::SUCCESS);
    association.release().unwrap();
}

#[test]
fn an_association_that_is_aborted_in_the_middle_leaves_nothing_behind() {
    let endless = Counting::upto(usize::MAX);
    let scp = serve(Query::study_root(endless.clone()));
    let mut association = associate(&scp);
    let mut find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    assert!(find.next().unwrap().is_ok());
    assert_eq!(endless.alive.load(Ordering::SeqCst), 1);
    drop(find);
    association.abort();
    endless.none_is_alive_soon();
}

#[test]
fn a_release_in_the_middle_ends_the_query_first() {
    let endless = Counting::upto(usize::MAX);
    let scp = serve(Query::study_root(endless.clone()));
    let mut association = associate(&scp);
    assert!(association.find(&STUDY_ROOT, &patient("*")).unwrap().next().unwrap().is_ok());
    association.release().unwrap();
    endless.none_is_alive_soon();
}

/// A search that finds nothing and has no end, whose live iterators are counted.
#[derive(Clone, Default)]
struct Searching(Counting);

impl Find for Searching {
    fn find(&self, _: &FindRequest, _: DataSet) -> Result<Matches, Outcome> {
        self.0.alive.fetch_add(1, Ordering::SeqCst);
        let alive = Alive(self.0.alive.clone());
        Ok(Matches::in_batches(std::iter::repeat_with(move || {
            assert!(alive.0.load(Ordering::SeqCst) > 0);
            thread::sleep(Duration::from_millis(1));
            Vec::new()
        })))
    }
}

impl Searching {
    fn is_under_way(&self) {
        let start = Instant::now();
        while self.0.alive.load(Ordering::SeqCst) == 0 {
            assert!(start.elapsed() < Duration::from_secs(10), "the handler is not called");
            thread::sleep(Duration::from_millis(1));
        }
    }
}

#[test]
fn a_search_without_a_match_yet_ends_when_the_peer_cancels_aborts_or_is_gone() {
    let searching = Searching::default();
    let scp = serve(Query::study_root(searching.clone()));
    let mut association = associate(&scp);
    let mut find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    searching.is_under_way();
    find.cancel().unwrap();
    assert!(find.next().is_none());
    assert_eq!(find.response().unwrap().status, Status::CANCEL);
    drop(find);
    association.release().unwrap();
    searching.0.none_is_alive_soon();

    let mut association = associate(&scp);
    let find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    searching.is_under_way();
    drop(find);
    association.abort();
    searching.0.none_is_alive_soon();

    let (address, streams) = proxy(scp.address);
    let mut association = scu().associate(format!("SCP@{address}").as_str()).unwrap();
    let find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    searching.is_under_way();
    for stream in streams.lock().unwrap().iter() {
        let _ = stream.shutdown(std::net::Shutdown::Both);
    }
    searching.0.none_is_alive_soon();
    drop(find);
}

/// A connection that is passed on to the server until the end of its scope: what the SCP sees is a peer that is gone.
fn proxy(server: SocketAddr) -> (SocketAddr, Arc<std::sync::Mutex<Vec<TcpStream>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let streams = Arc::new(std::sync::Mutex::new(Vec::new()));
    let kept = streams.clone();
    thread::spawn(move || {
        let (client, _) = listener.accept().unwrap();
        let server = TcpStream::connect(server).unwrap();
        kept.lock().unwrap().extend([client.try_clone().unwrap(), server.try_clone().unwrap()]);
        let (mut from, mut to) = (server.try_clone().unwrap(), client.try_clone().unwrap());
        thread::spawn(move || std::io::copy(&mut from, &mut to));
        let (mut from, mut to) = (client, server);
        let _ = std::io::copy(&mut from, &mut to);
    });
    (address, streams)
}

#[test]
fn a_connection_that_is_lost_in_the_middle_ends_both_sides() {
    let endless = Counting::upto(usize::MAX);
    let scp = serve(Query::study_root(endless.clone()));
    let (address, streams) = proxy(scp.address);
    let mut association = scu().associate(format!("SCP@{address}").as_str()).unwrap();
    let mut find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    assert!(find.next().unwrap().is_ok());
    for stream in streams.lock().unwrap().iter() {
        let _ = stream.shutdown(std::net::Shutdown::Both);
    }
    let error = find.by_ref().find_map(Result::err).unwrap();
    assert!(matches!(error, Error::Association(..)), "{error}");
    assert!(find.next().is_none());
    drop(find);
    assert!(association.is_over());
    endless.none_is_alive_soon();
}

/// What a peer that speaks by itself sends: a message as P-DATA-TF.
fn message(command: &Command, data_set: Option<&DataSet>) -> Vec<u8> {
    let length = FragmentLength::of(16384);
    let encoded =
        data_set.map(|data_set| data_set.to_vec(kerma_dataset::Encoding::ExplicitVrLittleEndian).unwrap());
    let pdvs = Fragments::command(1, length, command, encoded.is_some());
    let pdvs =
        pdvs.chain(encoded.into_iter().flat_map(|encoded| Fragments::data_set(1, length, [encoded.into()])));
    let mut bytes = Vec::new();
    pdvs.for_each(|pdv| {
        kerma_pdu::Pdu::PDataTf(PDataTf { values: vec![pdv].into() }).encode(&mut bytes).unwrap()
    });
    bytes
}

/// Everything that an SCP answers to these messages, sent in one piece, and to a release after them.
fn answered(scp: &Scp, messages: &[Vec<u8>]) -> Vec<Status> {
    let mut stream = TcpStream::connect(scp.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let mut request = Vec::new();
    kerma_pdu::Pdu::AAssociateRq(kerma_pdu::AAssociateRq {
        protocol_version: 1,
        called_ae_title: "SCP".parse().unwrap(),
        calling_ae_title: "SCU".parse().unwrap(),
        reserved: [0; 32],
        application_context: Some(uids::DICOM_APPLICATION_CONTEXT),
        presentation_contexts: vec![kerma_pdu::PresentationContextRq {
            id: 1,
            abstract_syntax: Some(STUDY_ROOT),
            transfer_syntaxes: vec![uids::EXPLICIT_VR_LITTLE_ENDIAN],
        }],
        user_information: kerma_pdu::UserInformation { maximum_length: Some(16384), ..Default::default() },
        unknown_items: Vec::new(),
    })
    .encode(&mut request)
    .unwrap();
    stream.write_all(&request).unwrap();
    assert!(matches!(pdu(&mut stream), Some(kerma_pdu::Pdu::AAssociateAc(_))));
    stream.write_all(&messages.concat()).unwrap();
    let mut assembler = kerma_dimse::Assembler::new();
    let mut statuses = Vec::new();
    loop {
        let Some(kerma_pdu::Pdu::PDataTf(data)) = pdu(&mut stream) else { panic!("no response") };
        for pdv in data.values {
            if let Some(kerma_dimse::Assembled::Command { command, .. }) = assembler.push(pdv).unwrap() {
                statuses.extend(command.status());
            }
        }
        if statuses.last().is_some_and(|status| *status != Status::PENDING) {
            return statuses;
        }
    }
}

fn pdu(stream: &mut TcpStream) -> Option<kerma_pdu::Pdu> {
    let mut header = [0; 6];
    stream.read_exact(&mut header).ok()?;
    let mut body = vec![0; u32::from_be_bytes(header[2..].try_into().unwrap()) as usize];
    stream.read_exact(&mut body).ok()?;
    Some(kerma_pdu::Pdu::decode(header[0], body.into()).unwrap())
}

#[test]
fn a_cancel_right_behind_its_request_is_seen() {
    let endless = Counting::upto(usize::MAX);
    let scp = serve(Query::study_root(endless.clone()));
    let find = message(&CFindRq::new(5, STUDY_ROOT).into(), Some(&patient("*")));
    let statuses = answered(&scp, &[find.clone(), message(&CCancelRq::new(5).into(), None)]);
    assert_eq!(statuses.last(), Some(&Status::CANCEL));
    // Without Message ID the only operation is meant; another one's does not count.
    let nameless = CCancelRq { message_id_being_responded_to: None, others: Vec::new() };
    let cancels = [message(&CCancelRq::new(6).into(), None), message(&nameless.into(), None)].concat();
    assert_eq!(answered(&scp, &[find, cancels]).last(), Some(&Status::CANCEL));
    endless.none_is_alive_soon();
}

#[test]
fn a_cancel_of_another_message_and_one_that_is_too_late_are_let_pass() {
    let scp = serve(Query::study_root(Counting::upto(3)));
    let find = message(&CFindRq::new(5, STUDY_ROOT).into(), Some(&patient("*")));
    let statuses = answered(&scp, &[find, message(&CCancelRq::new(6).into(), None)]);
    assert_eq!(statuses, [Status::PENDING, Status::PENDING, Status::PENDING, Status::SUCCESS]);
}

/// A peer that accepts and then answers a query with these bytes.
fn peer(answer: impl FnOnce(u16) -> Vec<u8> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let Some(kerma_pdu::Pdu::AAssociateRq(request)) = pdu(&mut stream) else { return };
        let mut bytes = Vec::new();
        let policy = crate::driver::negotiation::Policy::new(Uid::from_static("1.2.3")).support(
            crate::driver::negotiation::Supported::new(STUDY_ROOT, &[uids::EXPLICIT_VR_LITTLE_ENDIAN][..]),
        );
        let answered = policy.answer(&request, &mut |_| crate::driver::negotiation::Identity::NotChecked);
        let crate::driver::negotiation::Answer::Accept(acceptance) = answered.answer else { return };
        kerma_pdu::Pdu::AAssociateAc(*acceptance).encode(&mut bytes).unwrap();
        stream.write_all(&bytes).unwrap();
        let mut assembler = kerma_dimse::Assembler::new();
        while let Some(kerma_pdu::Pdu::PDataTf(data)) = pdu(&mut stream) {
            for pdv in data.values {
                if pdv.last && !pdv.command {
                    let id = 1;
                    let _ = assembler.push(pdv);
                    stream.write_all(&answer(id)).unwrap();
                    while pdu(&mut stream).is_some() {}
                    return;
                }
                let _ = assembler.push(pdv);
            }
        }
    });
    format!("SCP@{address}")
}

/// An SCU that has less patience, and one presentation context.
fn scu_of_studies() -> ApplicationEntity {
    let limits = Limits { dimse: Some(Duration::from_millis(300)), ..Limits::default() };
    let entity = ApplicationEntity::new("SCU").unwrap().limits(limits);
    entity.propose(STUDY_ROOT, TransferSyntax::UNCOMPRESSED)
}

/// The first error of a query to such a peer, and whether the association is over.
fn fails(answer: impl FnOnce(u16) -> Vec<u8> + Send + 'static) -> (Error, bool) {
    let mut association = scu_of_studies().associate(peer(answer).as_str()).unwrap();
    let error = association.find(&STUDY_ROOT, &patient("*")).unwrap().find_map(Result::err).unwrap();
    (error, association.is_over())
}

#[test]
fn a_response_to_another_message_ends_the_association() {
    let (error, over) =
        fails(|id| message(&CFindRq::new(id + 1, STUDY_ROOT).response(Status::SUCCESS).into(), None));
    assert!(matches!(error, Error::Message(..)) && over, "{error}");
}

#[test]
fn a_peer_that_goes_silent_between_two_matches_is_given_up() {
    let (error, over) = fails(|id| {
        message(&CFindRq::new(id, STUDY_ROOT).response(Status::PENDING).into(), Some(&patient("A")))
    });
    assert!(error.to_string().contains("DIMSE timeout") && over, "{error}");
}

#[test]
fn a_cancel_that_was_not_asked_for_is_a_failure() {
    let (error, over) =
        fails(|id| message(&CFindRq::new(id, STUDY_ROOT).response(Status::CANCEL).into(), None));
    assert!(matches!(error, Error::Status { status: Status::CANCEL, .. }) && !over, "{error}");
}

#[test]
fn a_match_that_cannot_be_decoded_is_an_error_and_the_next_one_follows() {
    let answer = |id| {
        // Sequences nested deeper than any reader follows; their end does not matter.
        let nested: Vec<u8> =
            b"\x40\x00\x00\x01SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF".repeat(200);
        let pending: Command = CFindRq::new(id, STUDY_ROOT).response(Status::PENDING).into();
        let length = FragmentLength::of(16384);
        let broken = Fragments::command(1, length, &pending, true)
            .chain(Fragments::data_set(1, length, [nested.into()]))
            .collect();
        let mut bytes = Vec::new();
        kerma_pdu::Pdu::PDataTf(PDataTf { values: broken }).encode(&mut bytes).unwrap();
        bytes.extend(message(&pending, Some(&patient("A"))));
        bytes.extend(message(&CFindRq::new(id, STUDY_ROOT).response(Status::SUCCESS).into(), None));
        bytes
    };
    let mut association = scu_of_studies().associate(peer(answer).as_str()).unwrap();
    let mut find = association.find(&STUDY_ROOT, &patient("*")).unwrap();
    assert!(matches!(find.next(), Some(Err(Error::DataSet(..)))));
    assert_eq!(find.next().unwrap().unwrap(), patient("A"));
    assert!(find.next().is_none());
    assert_eq!(find.status(), Some(Status::SUCCESS));
}

#[test]
fn many_queries_at_once_are_served_side_by_side() {
    let counting = Counting::upto(200);
    let scp = serve(Query::query_retrieve(counting.clone()));
    thread::scope(|scope| {
        let queries = (0..10).map(|_| {
            scope.spawn(|| {
                let mut association = associate(&scp);
                let found = association.find(&STUDY_ROOT, &patient("*")).unwrap().map(Result::unwrap).count();
                association.release().unwrap();
                found
            })
        });
        let queries: Vec<_> = queries.collect();
        queries.into_iter().for_each(|query| assert_eq!(query.join().unwrap(), 200));
    });
    counting.none_is_alive_soon();
}
