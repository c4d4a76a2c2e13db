//! The statuses that the reference implementation's SCPs send, row by row: each is shown by a test here, or it is
//! said why the typed API cannot get there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    sync::atomic::{AtomicUsize, Ordering},
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use kerma_association::{Negotiated, Role, negotiation::PresentationContext, negotiation::Roles};
use kerma_dataset::{DataSet, Encoding, part10::Part10};
use kerma_dictionary::{AeTitle, TransferSyntax, Uid, tags, uids};
use kerma_dimse::{CEchoRq, CFindRq, CGetRq, CStoreRq, Command};
use kerma_pdu::AsynchronousOperationsWindow;
use kerma_service::{
    AssociationId, AssociationInfo, Operation, Outcome, Request, Services, Step, StoreRequest,
    UntimelyFragment, handler,
    query::{FindRequest, Matches, Query},
    retrieve::{Get, Retrieval, RetrieveRequest},
    storage::{Receive, Storage, Store},
    verification::Verification,
};
use kerma_status::Status;

use support::{
    Shown::{By, No},
    account,
};

/// Who asks, on a context for this abstract syntax.
fn request(command: impl Into<Command>, abstract_syntax: Uid) -> Request<Command> {
    Request {
        command: command.into(),
        context: PresentationContext {
            id: 1,
            abstract_syntax,
            transfer_syntax: uids::EXPLICIT_VR_LITTLE_ENDIAN,
            roles: Roles::SCP,
            proposed: None,
        },
        association: Arc::new(AssociationInfo {
            id: AssociationId::next(),
            role: Role::Acceptor,
            requestor: AeTitle::new("MODALITY").unwrap(),
            acceptor: AeTitle::new("ARCHIVE").unwrap(),
            peer_address: None,
            peer_certificate: None,
            user: None,
            negotiated: Arc::new(Negotiated {
                contexts: Vec::new(),
                rejected: Vec::new(),
                peer_maximum_length: None,
                own_maximum_length: 16384,
                asynchronous_operations_window: AsynchronousOperationsWindow { invoked: 1, performed: 1 },
                peer_implementation_class_uid: None,
                peer_implementation_version_name: None,
                sop_class_extended_negotiations: Vec::new(),
                sop_class_common_extended_negotiations: Vec::new(),
                user_identity: None,
            }),
        }),
    }
}

/// What a driver does: the response to the request, whose data set comes in these fragments.
fn serve(services: &Services, request: Request<Command>, fragments: &[&'static [u8]]) -> Command {
    let mut operation = services.begin(request, !fragments.is_empty());
    let mut fragments = fragments.iter();
    let mut response = None;
    loop {
        match operation.step() {
            Step::Respond(message) => response = Some(message.command),
            Step::Call => {
                if let Err(panic) =
                    catch_unwind(AssertUnwindSafe(|| operation.call(&mut Context::from_waker(Waker::noop()))))
                {
                    operation.panicked(panic.downcast_ref::<&str>().unwrap().to_string());
                }
            }
            Step::Wait => {
                let data = fragments.next().expect("the operation waits for a fragment that never comes");
                operation.fragment(Bytes::from_static(data), fragments.as_slice().is_empty()).unwrap();
            }
            _ => return response.expect("the operation ended without a response"),
        }
    }
}

#[test]
fn the_head_of_a_file_says_who_sent_the_instance_to_whom_on_either_side() {
    for (role, sending, receiving) in
        [(Role::Acceptor, "MODALITY", "ARCHIVE"), (Role::Requestor, "ARCHIVE", "MODALITY")]
    {
        let command = CStoreRq::new(7, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
        let mut request = request(command.clone(), uids::CT_IMAGE_STORAGE).map(|_| command);
        Arc::get_mut(&mut request.association).unwrap().role = role;
        let mut file = request.file_head().unwrap();
        file.extend_from_slice(PATIENT_ID);
        let file = Part10::read(file).unwrap();
        let title = |title: &str| Some(AeTitle::new(title).unwrap());
        assert_eq!((file.meta.source(), file.meta.sending()), (title(sending), title(sending)));
        assert_eq!(file.meta.receiving(), title(receiving));
        assert_eq!(file.meta.transfer_syntax(), uids::EXPLICIT_VR_LITTLE_ENDIAN);
        let elements = file.meta.elements();
        assert_eq!(elements.uid(tags::MEDIA_STORAGE_SOP_CLASS_UID).unwrap(), uids::CT_IMAGE_STORAGE);
        assert_eq!(elements.uid(tags::MEDIA_STORAGE_SOP_INSTANCE_UID).unwrap(), "1.2.3");
        assert_eq!(file.data_set.string(tags::PATIENT_ID).unwrap(), "ABCD");
    }
}

/// Every operation there is, before the data set of its request.
fn operations() -> Vec<(&'static str, Box<dyn Operation>)> {
    let services = Services::new()
        .with(Verification::with(|_: &Request<CEchoRq>| Status::SUCCESS))
        .with(Storage::any(|_: &StoreRequest, _: DataSet| Status::SUCCESS))
        .with(Query::study_root(|_: &FindRequest, _: DataSet| Matches::none()))
        .with(Get::study_root(|_: &RetrieveRequest, _: DataSet| Retrieval::none()));
    let find = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    let get = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
    let ct = uids::CT_IMAGE_STORAGE;
    let begin = |command: Command, uid: &Uid| services.begin(request(command, uid.clone()), true);
    vec![
        ("C-ECHO", begin(CEchoRq::new(1, uids::VERIFICATION).into(), &uids::VERIFICATION)),
        ("C-STORE", begin(CStoreRq::new(1, ct.clone(), Uid::from_static("1.2.3")).into(), &ct)),
        // Refused before the data set: it is let pass.
        ("C-STORE without UID", begin(CStoreRq::new(1, ct.clone(), Uid::from_static("")).into(), &ct)),
        ("C-FIND", begin(CFindRq::new(1, find.clone()).into(), &find)),
        ("C-GET", begin(CGetRq::new(1, get.clone()).into(), &get)),
        ("unrecognized", begin(CGetRq::new(1, get).into(), &ct)),
    ]
}

/// Does what an operation says up to where it waits for a fragment; whether it does.
fn until_it_waits(operation: &mut dyn Operation) -> bool {
    loop {
        match operation.step() {
            Step::Call => assert!(operation.call(&mut Context::from_waker(Waker::noop())).is_ready()),
            Step::Wait => return true,
            Step::Respond(_) => {}
            _ => return false,
        }
    }
}

#[test]
fn a_fragment_that_an_operation_does_not_wait_for_is_given_back_and_replaces_none() {
    for (name, mut operation) in operations() {
        assert!(until_it_waits(&mut *operation), "{name}");
        let (first, last) = (Bytes::from_static(&PATIENT_ID[..8]), Bytes::from_static(&PATIENT_ID[8..]));
        operation.fragment(first, false).unwrap();
        // Whoever has to call a handler first takes no second fragment; whoever has none takes it.
        let taken = operation.fragment(last.clone(), true);
        assert_eq!(taken.is_err(), name == "C-STORE", "{name}");
        if let Err(untimely) = taken {
            assert_eq!(untimely, UntimelyFragment { data: last.clone(), last: true });
            assert_eq!(
                untimely.to_string(),
                "a fragment of 4 bytes came while the operation did not wait for one"
            );
            assert!(until_it_waits(&mut *operation));
            operation.fragment(last.clone(), true).unwrap();
        }
        let after_the_last = operation.fragment(last.clone(), true).unwrap_err();
        assert_eq!(after_the_last.data, last, "{name}");
        assert!(!until_it_waits(&mut *operation), "{name}");
        assert!(operation.fragment(last, true).is_err(), "{name} is done");
    }
}

#[test]
fn a_handler_gets_the_whole_data_set_although_a_fragment_came_too_early() {
    let services = Services::new().with(Storage::any(|_: &StoreRequest, data_set: DataSet| {
        assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "ABCD");
        Status(0xB000)
    }));
    let command = CStoreRq::new(7, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
    let mut operation = services.begin(request(command, uids::CT_IMAGE_STORAGE), true);
    assert!(until_it_waits(&mut *operation));
    operation.fragment(Bytes::from_static(&PATIENT_ID[..3]), false).unwrap();
    let early = operation.fragment(Bytes::from_static(&PATIENT_ID[3..]), true).unwrap_err();
    assert!(until_it_waits(&mut *operation));
    operation.fragment(early.data, early.last).unwrap();
    let Step::Call = operation.step() else { panic!() };
    assert!(operation.call(&mut Context::from_waker(Waker::noop())).is_ready());
    let Step::Respond(message) = operation.step() else { panic!() };
    assert_eq!(message.command.status(), Some(Status(0xB000)));
}

/// A data set with nothing but a Patient ID, Explicit VR Little Endian.
const PATIENT_ID: &[u8] = b"\x10\x00\x20\x00LO\x04\x00ABCD";

const PATIENT_ID_IN_PIECES: [&[u8]; 3] = [b"\x10\x00\x20", b"\x00LO\x04\x00AB", b"CD"];

fn store(services: Services, fragments: &[&'static [u8]]) -> Command {
    let command = CStoreRq::new(7, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
    serve(&services, request(command, uids::CT_IMAGE_STORAGE), fragments)
}

/// The response to a C-STORE whose handler returns this.
fn stored<O: Into<Outcome> + 'static>(outcome: impl Fn() -> O + Send + Sync + 'static) -> Command {
    let handler = move |_: &StoreRequest, data_set: DataSet| {
        assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "ABCD");
        outcome()
    };
    store(Services::new().with(Storage::any(handler)), &[PATIENT_ID])
}

fn echoed(verification: Verification) -> Command {
    let command = CEchoRq::new(9, uids::VERIFICATION);
    serve(&Services::new().with(verification), request(command, uids::VERIFICATION), &[])
}

fn status_data_set(elements: &[(kerma_dictionary::Tag, u16)]) -> DataSet {
    let mut data_set = DataSet::new();
    for (tag, value) in elements {
        data_set.set(*tag, *value).unwrap();
    }
    data_set
}

fn is(command: &Command, status: u16) {
    assert_eq!(command.status(), Some(Status(status)), "{command}");
}

#[test]
fn a_status_data_set_without_status_is_c001() {
    is(&stored(DataSet::new), 0xC001);
    is(&stored(|| status_data_set(&[(tags::ERROR_ID, 5)])), 0xC001);
}

#[test]
fn a_status_data_set_whose_status_is_not_one_is_c002() {
    let outcome = || {
        let mut data_set = DataSet::new();
        data_set.insert(kerma_dataset::Element::new(
            tags::STATUS,
            kerma_dictionary::Vr::LO,
            Bytes::from_static(b"good"),
        ));
        data_set
    };
    is(&stored(outcome), 0xC002);
}

#[test]
fn the_other_elements_of_a_status_data_set_are_sent() {
    let response = stored(|| {
        let mut data_set = status_data_set(&[(tags::STATUS, 0xA900), (tags::ERROR_ID, 5)]);
        data_set.set(tags::ERROR_COMMENT, "not my patient").unwrap();
        data_set.set(tags::OFFENDING_ELEMENT, tags::PATIENT_ID).unwrap();
        data_set
    });
    is(&response, 0xA900);
    let details = response.status_details().unwrap();
    assert_eq!(details.error_comment.as_deref(), Some("not my patient"));
    assert_eq!(details.error_id, Some(5));
    assert_eq!(details.offending_element, [tags::PATIENT_ID]);
}

#[test]
fn a_status_outside_the_table_is_sent_as_given() {
    is(&stored(|| Status(0x0FFF)), 0x0FFF);
    is(&stored(|| status_data_set(&[(tags::STATUS, 0x1234)])), 0x1234);
}

#[test]
fn c_echo_succeeds_whatever_its_handler_does() {
    is(&echoed(Verification::new()), 0x0000);
    is(&echoed(Verification::with(|_: &Request<CEchoRq>| Err::<(), _>("no"))), 0x0000);
    is(&echoed(Verification::with(|_: &Request<CEchoRq>| -> () { panic!("no") })), 0x0000);
    is(&echoed(Verification::with(|_: &Request<CEchoRq>| DataSet::new())), 0x0000);
}

#[test]
fn a_status_that_an_echo_handler_gives_is_sent() {
    is(&echoed(Verification::with(|_: &Request<CEchoRq>| Status(0x0210))), 0x0210);
    is(&echoed(Verification::with(|_: &Request<CEchoRq>| Status(0x0FFF))), 0x0FFF);
}

#[test]
fn a_data_set_that_cannot_be_decoded_is_c210() {
    // A value that is longer than 4 GiB would have to be; nested in nothing.
    let response =
        store(Services::new().with(Storage::any(|_: &StoreRequest, _: DataSet| ())), &[UNDECODABLE]);
    is(&response, 0xC210);
    assert_eq!(
        response.status_details().unwrap().error_comment.as_deref(),
        Some("Unable to decode the dataset")
    );
}

/// The first bytes are neither an explicit nor an implicit element.
const UNDECODABLE: &[u8] = b"\x08\x00\x05";

#[test]
fn a_request_without_data_set_is_c210() {
    is(&store(Services::new().with(Storage::any(|_: &StoreRequest, _: DataSet| ())), &[]), 0xC210);
}

#[test]
fn an_instance_without_a_uid_is_0117_and_its_data_set_let_pass() {
    let services = Services::new().with(Storage::any(|_: &StoreRequest, _: DataSet| -> Status { panic!() }));
    let command = || CStoreRq::new(7, uids::CT_IMAGE_STORAGE, Uid::from_static(""));
    is(&serve(&services, request(command(), uids::CT_IMAGE_STORAGE), &[b"ab", b"cd"]), 0x0117);
    is(&serve(&services, request(command(), uids::CT_IMAGE_STORAGE), &[]), 0x0117);
}

#[test]
fn a_store_handler_that_fails_is_c211() {
    is(&stored(|| Err::<Status, _>("disk on fire")), 0xC211);
    is(&stored(|| -> Status { panic!("at the disk") }), 0xC211);
}

/// A streaming handler that fails where it is told to.
struct Failing(&'static str);

impl Store for Failing {
    fn begin(self: Arc<Self>, _: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        match self.0 {
            "refuse at the beginning" => Err(Status(0xA700).into()),
            "panic at the beginning" => panic!("at the beginning"),
            when => Ok(Box::new(Failing(when))),
        }
    }
}

impl Receive for Failing {
    fn fragment(&mut self, _: Bytes) -> Result<(), Outcome> {
        match self.0 {
            "refuse a fragment" => Err(Status(0xA700).into()),
            "panic at a fragment" => panic!("at a fragment"),
            _ => Ok(()),
        }
    }

    fn end(self: Box<Self>) -> Outcome {
        match self.0 {
            "panic at the end" => panic!("at the end"),
            _ => Status::SUCCESS.into(),
        }
    }
}

/// What became of a streaming handler.
#[derive(Default)]
struct Became {
    ended: AtomicUsize,
    dropped: AtomicUsize,
    tells_losses: bool,
}

struct Streaming(Arc<Became>);

impl Store for Streaming {
    fn begin(self: Arc<Self>, _: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        Ok(Box::new(Incoming(self.0.clone())))
    }
}

struct Incoming(Arc<Became>);

impl Receive for Incoming {
    fn fragment(&mut self, _: Bytes) -> Result<(), Outcome> {
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        self.0.ended.fetch_add(1, Ordering::Relaxed);
        ().into()
    }

    fn tells_losses(&self) -> bool {
        self.0.tells_losses
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        self.0.dropped.fetch_add(1, Ordering::Relaxed);
    }
}

/// Data sets in Explicit VR Little Endian that break off.
const BROKEN: [(&str, &[u8]); 8] = [
    ("within a value", b"\x10\x00\x20\x00LO\x04\x00ABC"),
    ("before a value", b"\x10\x00\x20\x00LO\x04\x00"),
    ("within a header", b"\x10\x00\x20\x00LO\x04\x00ABCD\x20\x00\x0D"),
    ("within a sequence", b"\x08\x00\x15\x11SQ\0\0\x20\0\0\0\xFE\xFF\x00\xE0\0\0\0\0"),
    (
        "within a sequence of undefined length",
        b"\x08\x00\x15\x11SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\x00\xE0\0\0\0\0",
    ),
    ("within an item", b"\x08\x00\x15\x11SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\x00\xE0\x20\0\0\0"),
    (
        "within a fragment",
        b"\xE0\x7F\x10\x00OB\0\0\xFF\xFF\xFF\xFF\xFE\xFF\x00\xE0\0\0\0\0\xFE\xFF\x00\xE0\x08\0\0\0abcd",
    ),
    (
        "between fragments",
        b"\xE0\x7F\x10\x00OB\0\0\xFF\xFF\xFF\xFF\xFE\xFF\x00\xE0\0\0\0\0\xFE\xFF\x00\xE0\x04\0\0\0abcd",
    ),
];

#[test]
fn a_data_set_that_breaks_off_is_refused_whoever_takes_it() {
    for (place, data_set) in BROKEN {
        for at in [1, data_set.len() / 2, data_set.len() - 1] {
            let pieces = [&data_set[..at], &data_set[at..]];
            let became = Arc::<Became>::default();
            let streaming = Storage::any(Arc::new(Streaming(became.clone())));
            is(&store(Services::new().with(streaming), &pieces), 0xC210);
            let count = |of: &AtomicUsize| of.load(Ordering::Relaxed);
            assert_eq!((count(&became.ended), count(&became.dropped)), (0, 1), "{place}");

            let collecting = |_: &StoreRequest, _: DataSet| -> Status { panic!("it is not whole") };
            is(&store(Services::new().with(Storage::any(collecting)), &pieces), 0xC210);
        }
    }
    let became = Arc::<Became>::default();
    let whole = Storage::any(Arc::new(Streaming(became.clone())));
    is(&store(Services::new().with(whole), &PATIENT_ID_IN_PIECES), 0x0000);
    assert_eq!(became.ended.load(Ordering::Relaxed), 1);
}

/// What is promised and does not come, as the standard's four ways to encode a data set have it.
#[test]
fn a_data_set_of_no_element_is_one_that_did_not_come() {
    for syntax in TransferSyntax::DEFAULT.iter().chain([&uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN]) {
        for pieces in [&[&b""[..]][..], &[b"", b""]] {
            let mut request = request(
                CStoreRq::new(7, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3")),
                uids::CT_IMAGE_STORAGE,
            );
            request.context.transfer_syntax = syntax.clone();
            let became = Arc::<Became>::default();
            let streaming = Services::new().with(Storage::any(Arc::new(Streaming(became.clone()))));
            is(&serve(&streaming, request.clone(), pieces), 0xC210);
            assert_eq!(became.ended.load(Ordering::Relaxed), 0, "{syntax}");
            let collecting = |_: &StoreRequest, _: DataSet| -> Status { panic!("nothing came") };
            is(&serve(&Services::new().with(Storage::any(collecting)), request, pieces), 0xC210);
        }
    }
}

#[test]
fn a_streaming_handler_that_tells_losses_by_itself_is_left_to_it() {
    let became = Arc::new(Became { tells_losses: true, ..Became::default() });
    let services = Services::new().with(Storage::any(Arc::new(Streaming(became.clone()))));
    is(&store(services, &[BROKEN[0].1]), 0x0000);
    assert_eq!(became.ended.load(Ordering::Relaxed), 1);
}

/// How a private transfer syntax encodes is not known: whatever comes is what the handler gets.
#[test]
fn a_data_set_in_a_transfer_syntax_that_is_not_known_is_not_looked_at() {
    let became = Arc::<Became>::default();
    let services = Services::new().with(Storage::any(Arc::new(Streaming(became.clone()))));
    let command = CStoreRq::new(7, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
    let mut request = request(command, uids::CT_IMAGE_STORAGE);
    request.context.transfer_syntax = Uid::from_static("1.2.3.4.5");
    is(&serve(&services, request, &[b"\xFF\x00\xFF"]), 0x0000);
}

#[test]
fn a_streaming_handler_may_end_it_at_any_point_and_the_data_set_is_let_pass() {
    let ends =
        |when| store(Services::new().with(Storage::any(Arc::new(Failing(when)))), &PATIENT_ID_IN_PIECES);
    is(&ends("never"), 0x0000);
    is(&ends("refuse at the beginning"), 0xA700);
    is(&ends("refuse a fragment"), 0xA700);
    is(&ends("panic at the beginning"), 0xC211);
    is(&ends("panic at a fragment"), 0xC211);
    is(&ends("panic at the end"), 0xC211);
}

#[test]
fn a_request_that_the_service_class_has_no_operation_for_is_0211() {
    let services = Services::new().with(Verification::new());
    let command = CStoreRq::new(3, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
    is(&serve(&services, request(command, uids::VERIFICATION), &[b"ab", b"cd"]), 0x0211);
}

#[test]
fn the_response_echoes_the_request() {
    let Command::CStoreRsp(response) = stored(|| ()) else { panic!() };
    assert_eq!(response.message_id_being_responded_to, Some(7));
    assert_eq!(response.affected_sop_class_uid, Some(uids::CT_IMAGE_STORAGE));
    assert_eq!(response.affected_sop_instance_uid, Some(Uid::from_static("1.2.3")));
}

#[test]
fn a_data_set_larger_than_the_handlers_limit_is_a700() {
    let handler = kerma_service::storage::DataSetHandler::new(|_: &StoreRequest, _: DataSet| ()).limit(10);
    is(&store(Services::new().with(Storage::any(Arc::new(handler))), &[PATIENT_ID]), 0xA700);
}

#[test]
fn what_a_handler_gets_is_what_was_sent() {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_ID, "ABCD").unwrap();
    assert_eq!(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(), PATIENT_ID);
}

/// The driver of a C-GET requestor serves these with the operations of [`Storage`].
const C_GET_REQUESTOR: &str = "Association (C-STORE sub-operation received by a C-GET requestor)";

/// Component, code, and how it is shown.
const ROWS: &[(&str, &str, support::Shown)] = &[
    ("ServiceClass.validate_status", "0xC001", By("a_status_data_set_without_status_is_c001")),
    ("ServiceClass.validate_status", "0xC002", By("a_status_data_set_whose_status_is_not_one_is_c002")),
    ("ServiceClass.validate_status", "as given", By("a_status_outside_the_table_is_sent_as_given")),
    ("attempt helper", "0xC000", No("the default of a helper that every service class replaces")),
    ("Verification", "0x0000", By("c_echo_succeeds_whatever_its_handler_does")),
    ("Storage and Non-Patient Object Storage", "0xC210", By("a_data_set_that_cannot_be_decoded_is_c210")),
    ("Storage and Non-Patient Object Storage", "0xC211", By("a_store_handler_that_fails_is_c211")),
    (C_GET_REQUESTOR, "0x0122", No("the driver's: see the tests of kerma-ae, retrieve.rs")),
    (C_GET_REQUESTOR, "0xC210", By("a_data_set_that_cannot_be_decoded_is_c210")),
    (C_GET_REQUESTOR, "0xC211", By("a_store_handler_that_fails_is_c211")),
    (C_GET_REQUESTOR, "0xC001", By("a_status_data_set_without_status_is_c001")),
    (C_GET_REQUESTOR, "0xC002", By("a_status_data_set_whose_status_is_not_one_is_c002")),
    ("qrscp and storescp applications", "0xC210", By("a_data_set_that_cannot_be_decoded_is_c210")),
    (
        "qrscp and storescp applications",
        "0xA700",
        By("a_streaming_handler_may_end_it_at_any_point_and_the_data_set_is_let_pass"),
    ),
    ("documentation only", "0xC210", No("not sent by the reference either")),
];

#[test]
fn every_row_of_the_reference_for_c_echo_and_c_store_is_accounted_for() {
    account(ROWS, include_str!("statuses.rs"), &["C-ECHO", "C-STORE"], 20);
}

/// Pending once.
async fn soon() {
    let mut asked = false;
    std::future::poll_fn(|_| match std::mem::replace(&mut asked, true) {
        true => Poll::Ready(()),
        false => Poll::Pending,
    })
    .await;
}

#[test]
fn an_asynchronous_function_is_a_handler_and_is_waited_for() {
    async fn refuse(_: StoreRequest, data_set: DataSet) -> Result<(), Status> {
        soon().await;
        assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "ABCD");
        Err(Status(0xA700))
    }
    let response = store(Services::new().with(Storage::any(handler(refuse))), &[PATIENT_ID]);
    assert_eq!(response.status(), Some(Status(0xA700)));
    async fn panicking(_: StoreRequest, _: DataSet) {
        soon().await;
        panic!("no");
    }
    let response = store(Services::new().with(Storage::any(handler(panicking))), &[PATIENT_ID]);
    assert_eq!(response.status(), Some(Status(0xC211)));
    let echo = handler(async |_: Request<CEchoRq>| {
        soon().await;
        Status(0x0122)
    });
    assert_eq!(echoed(Verification::with(echo)).status(), Some(Status(0x0122)));
}

/// Is not ready the first time that it is asked, before each fragment.
#[derive(Default)]
struct Slow {
    asked: bool,
    fragments: usize,
}

impl Receive for Slow {
    fn ready(&mut self, _: &mut Context<'_>) -> Poll<()> {
        self.asked = !self.asked;
        if self.asked { Poll::Pending } else { Poll::Ready(()) }
    }

    fn fragment(&mut self, _: Bytes) -> Result<(), Outcome> {
        assert!(!self.asked, "it was not ready");
        self.fragments += 1;
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        Status(0xB000 + u16::try_from(self.fragments).unwrap()).into()
    }
}

#[test]
fn a_handler_that_is_not_ready_is_asked_again_before_it_gets_the_fragment() {
    struct Slowly;
    impl Store for Slowly {
        fn begin(self: Arc<Self>, _: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
            Ok(Box::new(Slow::default()))
        }
    }
    let response = store(Services::new().with(Storage::any(Slowly)), &PATIENT_ID_IN_PIECES);
    assert_eq!(response.status(), Some(Status(0xB003)));
}
