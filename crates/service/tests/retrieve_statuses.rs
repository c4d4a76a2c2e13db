//! The statuses of C-GET and C-MOVE that the reference implementation's SCPs send, row by row: each is shown by a test
//! here, or it is said why the typed API cannot get there. And what else the responses and sub-operations must be.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used)]

mod support;

use std::{
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use kerma_association::{
    Negotiated, Role,
    negotiation::{PresentationContext, Roles},
};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{AeTitle, TransferSyntax, Uid, tags, uids};
use kerma_dimse::{CGetRq, CMoveRq, CStoreRq, Command, Priority};
use kerma_pdu::AsynchronousOperationsWindow;
use kerma_service::{
    AssociationId, AssociationInfo, Destination, Message, Operation, Outcome, Over, Places, Reply, Request,
    Services, Step, Unanswered, Unreached, handler,
    retrieve::{
        Counts, Destinations, Get, InstanceMatch, Move, Retrieval, Retrieve, RetrieveRequest, RetrieveScu,
    },
    storage::plan::Proposal,
};
use kerma_status::{Category, Status};

use proptest::{
    collection::vec,
    option,
    prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest},
};

use support::{
    Shown::{By, No},
    account,
};

const MESSAGE_ID: u16 = 65533;

fn title(title: &str) -> AeTitle {
    title.parse().unwrap()
}

fn uid(number: usize) -> Uid {
    Uid::new(&format!("1.2.3.{number}")).unwrap()
}

fn image(number: usize) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, uid(number)).unwrap();
    data_set
}

fn images(count: usize) -> impl Fn(&RetrieveRequest, DataSet) -> Retrieval + Copy {
    move |_: &RetrieveRequest, _: DataSet| Retrieval::of((0..count).map(image))
}

fn study() -> DataSet {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier
}

fn negotiated(contexts: Vec<PresentationContext>) -> Arc<Negotiated> {
    Arc::new(Negotiated {
        contexts,
        rejected: Vec::new(),
        peer_maximum_length: None,
        own_maximum_length: 16384,
        asynchronous_operations_window: AsynchronousOperationsWindow { invoked: 1, performed: 1 },
        peer_implementation_class_uid: None,
        peer_implementation_version_name: None,
        sop_class_extended_negotiations: Vec::new(),
        sop_class_common_extended_negotiations: Vec::new(),
        user_identity: None,
    })
}

fn context(id: u8, abstract_syntax: Uid, transfer_syntax: Uid, roles: Roles) -> PresentationContext {
    PresentationContext { id, abstract_syntax, transfer_syntax, roles, proposed: None }
}

/// What becomes of one operation, and what the driver and the peers do to it.
struct Run {
    services: Services,
    request: Command,
    identifier: Option<Vec<u8>>,
    /// What the peer negotiated for the instances: the requestor, or the destination.
    contexts: Vec<PresentationContext>,
    /// Why there is no association with the destination.
    unreachable: bool,
    /// The statuses of the C-STORE responses, Success after them; `None` is the end of the association.
    stores: Vec<Option<u16>>,
    /// The requestor cancels after so many sub-operations.
    cancel_after: Option<usize>,
    /// How many sub-operations may be under way at a time.
    window: usize,
    /// Which of those under way are answered, one after the other, by their places: the first one after them.
    answered: Vec<usize>,
    /// Before which steps of the operation a response comes although none is waited for.
    early: Vec<bool>,
}

/// What it did.
#[derive(Default)]
struct Trace {
    pending: Vec<Counts>,
    last: Option<Message>,
    sent: Vec<CStoreRq>,
    contexts: Vec<u8>,
    bytes: Vec<Vec<u8>>,
    associated: Option<(Destination, Vec<Proposal>)>,
    released: bool,
    /// The most sub-operations that were under way at a time.
    most: usize,
    /// What the sub-operations came to, in the order of the responses; `None` without one.
    ends: Vec<(Uid, Option<u16>)>,
}

fn get(handler: impl Retrieve + 'static) -> Run {
    run(Services::new().with(Get::study_root(handler)), CGetRq::new(MESSAGE_ID, GET).into())
}

fn move_to(handler: impl Retrieve + 'static, destinations: impl Destinations + 'static) -> Run {
    let command = CMoveRq::new(MESSAGE_ID, MOVE, title("WORKSTATION"));
    run(Services::new().with(Move::study_root(handler, destinations)), command.into())
}

fn moved(handler: impl Retrieve + 'static) -> Run {
    move_to(handler, [workstation()])
}

/// The same handler in a C-GET and in a C-MOVE.
fn both(handler: impl Retrieve + Clone + 'static) -> [Run; 2] {
    [get(handler.clone()), moved(handler)]
}

const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;

fn workstation() -> Destination {
    Destination { ae_title: title("WORKSTATION"), host: "ws.example".into(), port: 104 }
}

fn run(services: Services, request: Command) -> Run {
    let ct = context(3, uids::CT_IMAGE_STORAGE, uids::IMPLICIT_VR_LITTLE_ENDIAN, Roles::SCU);
    Run {
        services,
        request,
        identifier: Some(study().to_vec(Encoding::ExplicitVrLittleEndian).unwrap()),
        contexts: vec![ct],
        unreachable: false,
        stores: Vec::new(),
        cancel_after: None,
        window: 1,
        answered: Vec::new(),
        early: Vec::new(),
    }
}

impl Run {
    fn stores(self, statuses: &[u16]) -> Run {
        Run { stores: statuses.iter().copied().map(Some).collect(), ..self }
    }

    fn trace(self) -> Trace {
        let sop_class = self.request.sop_class_uid().unwrap().clone();
        let model = context(1, sop_class, uids::EXPLICIT_VR_LITTLE_ENDIAN, Roles::SCP);
        let contexts: Vec<_> = [model.clone()].into_iter().chain(self.contexts.clone()).collect();
        let association = Arc::new(AssociationInfo {
            id: AssociationId::next(),
            role: Role::Acceptor,
            requestor: title("REQUESTOR"),
            acceptor: title("ARCHIVE"),
            peer_address: None,
            peer_certificate: None,
            user: None,
            negotiated: negotiated(contexts),
        });
        let request = Request { command: self.request.clone(), context: model, association };
        let mut operation = self.services.begin(request, self.identifier.is_some());
        let mut trace = Trace::default();
        let mut stores = self.stores.iter();
        let mut answered = self.answered.iter();
        let mut early = self.early.iter();
        let (mut under_way, mut ends) = (Vec::new(), Vec::new());
        let mut identifier = self.identifier.map(Bytes::from);
        let mut answer = |operation: &mut dyn Operation, under_way: &mut Vec<(CStoreRq, Option<u16>)>| {
            let at = answered.next().map_or(0, |at| at % under_way.len());
            let (request, status) = under_way.remove(at);
            // With the association all that is under way is over.
            let others = if status.is_none() { mem::take(under_way) } else { Vec::new() };
            for request in [request].into_iter().chain(others.into_iter().map(|(request, _)| request)) {
                let answer = status.map(|status| request.response(Status(status)).into());
                let result = answer.map(|command| Reply { command, data_set: None });
                operation.answered(request.message_id, result.ok_or(Unanswered::Released));
                ends.push((request.affected_sop_instance_uid, status));
            }
        };
        loop {
            if early.next() == Some(&true) && !under_way.is_empty() {
                answer(&mut *operation, &mut under_way);
            }
            if self.cancel_after.is_some_and(|after| trace.sent.len() == after) {
                operation.cancel(MESSAGE_ID);
            }
            operation.cancel(MESSAGE_ID - 1);
            match operation.step() {
                Step::Respond(message) => {
                    assert!(trace.last.is_none(), "a response after the final one");
                    if message.command.status() == Some(Status::PENDING) {
                        assert!(message.data_set.is_none());
                        trace.pending.push(counts(&message.command));
                    } else {
                        trace.last = Some(message);
                    }
                }
                Step::Call => {
                    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| {
                        operation.call(&mut Context::from_waker(Waker::noop()))
                    })) {
                        operation.panicked(panic.downcast_ref::<&str>().unwrap().to_string());
                    }
                }
                Step::Wait => {
                    let data =
                        identifier.take().expect("the operation waits for a fragment that never comes");
                    operation.fragment(data, true).unwrap();
                }
                Step::Dial(destination, proposals) => {
                    trace.associated = Some((destination, proposals));
                    operation.dialled(match self.unreachable {
                        true => Err(Unreached::NotConnected("connection refused".into())),
                        false => Ok(negotiated(self.contexts.clone())),
                    });
                }
                Step::Invoke(sub_operation) => {
                    let expected = match self.request {
                        Command::CGetRq(_) => Over::This,
                        _ => Over::Destination,
                    };
                    assert_eq!(sub_operation.over, expected);
                    let (mut bytes, mut data_set) = (Vec::new(), sub_operation.data_set.unwrap());
                    while let Some(chunk) = data_set.next(1).unwrap() {
                        bytes.extend_from_slice(&chunk);
                    }
                    trace.bytes.push(bytes);
                    trace.contexts.push(sub_operation.context_id);
                    let request = CStoreRq::try_from(sub_operation.command).unwrap();
                    let status = stores.next().copied().unwrap_or(Some(0));
                    under_way.push((request.clone(), status));
                    trace.most = trace.most.max(under_way.len());
                    trace.sent.push(request);
                }
                Step::Room(_) if under_way.len() < self.window => {}
                Step::Room(_) | Step::Await => {
                    assert!(!under_way.is_empty(), "a response is awaited to nothing");
                    answer(&mut *operation, &mut under_way);
                }
                Step::HangUp => {
                    assert!(trace.last.is_none(), "the destination is released first");
                    assert!(under_way.is_empty(), "the destination is released after its last response");
                    trace.released = true;
                }
                _ => {
                    assert!(under_way.is_empty(), "a sub-operation that was begun is not waited for");
                    return Trace { ends, ..trace };
                }
            }
        }
    }
}

fn counts(command: &Command) -> Counts {
    match command {
        Command::CGetRsp(response) => Counts::from(response),
        Command::CMoveRsp(response) => Counts::from(response),
        other => panic!("{other}"),
    }
}

impl Trace {
    fn status(&self) -> u16 {
        self.last.as_ref().unwrap().command.status().unwrap().0
    }

    /// The numbers of remaining, completed, failed and warning sub-operations in the final response.
    fn counts(&self) -> [Option<u16>; 4] {
        let Counts { remaining, completed, failed, warning } = counts(&self.last.as_ref().unwrap().command);
        [remaining, completed, failed, warning]
    }

    /// Failed SOP Instance UID List, if the final response has an identifier, which has nothing else.
    fn failed(&self) -> Option<Vec<Uid>> {
        let identifier = self.last.as_ref().unwrap().data_set.clone()?;
        let identifier = DataSet::read(identifier, Encoding::ExplicitVrLittleEndian).unwrap();
        assert_eq!(identifier.len(), 1);
        let element = identifier.get_element(tags::FAILED_SOP_INSTANCE_UID_LIST).unwrap();
        Some(if element.is_empty() { Vec::new() } else { identifier.get(element.tag()).unwrap() })
    }

    #[track_caller]
    fn is(&self, status: u16, counts: [Option<u16>; 4], failed: Option<&[Uid]>) {
        assert_eq!(self.status(), status, "{:04X}", self.status());
        assert_eq!(self.counts(), counts);
        assert_eq!(self.failed().as_deref(), failed);
    }
}

const NO_COUNTS: [Option<u16>; 4] = [None; 4];

/// Those of a final response that is no cancel.
fn ended(completed: u16, failed: u16, warning: u16) -> [Option<u16>; 4] {
    [None, Some(completed), Some(failed), Some(warning)]
}

#[test]
fn success_says_how_many_and_has_no_identifier() {
    for run in both(images(3)) {
        let trace = run.trace();
        trace.is(0x0000, ended(3, 0, 0), None);
        assert_eq!(trace.sent.len(), 3);
    }
}

#[test]
fn nothing_to_send_is_success_at_once() {
    for run in both(images(0)) {
        let trace = run.trace();
        trace.is(0x0000, ended(0, 0, 0), None);
        assert!(trace.associated.is_none());
    }
}

#[test]
fn pending_follows_each_sub_operation_with_all_four_numbers() {
    for run in both(images(4)) {
        let trace = run.stores(&[0x0000, 0xB007, 0xA700, 0x0000]).trace();
        let all = |[remaining, completed, failed, warning]: [u16; 4]| Counts {
            remaining: Some(remaining),
            completed: Some(completed),
            failed: Some(failed),
            warning: Some(warning),
        };
        assert_eq!(trace.pending, [[3, 1, 0, 0], [2, 1, 0, 1], [1, 1, 1, 1], [0, 2, 1, 1]].map(all));
    }
}

#[test]
fn some_failures_or_warnings_are_b000() {
    for run in both(images(3)) {
        run.stores(&[0xA700, 0x0000]).trace().is(0xB000, ended(2, 1, 0), Some(&[uid(0)]));
    }
    for run in both(images(2)) {
        run.stores(&[0x0000, 0xB000]).trace().is(0xB000, ended(1, 0, 1), Some(&[]));
    }
    for run in both(images(2)) {
        run.stores(&[0xB000, 0x0122]).trace().is(0xB000, ended(0, 1, 1), Some(&[uid(1)]));
    }
}

#[test]
fn all_failures_are_a702() {
    for run in both(images(2)) {
        // A status that the Storage service class does not have is a failure.
        run.stores(&[0xA700, 0x0FFF]).trace().is(0xA702, ended(0, 2, 0), Some(&[uid(0), uid(1)]));
    }
}

#[test]
fn more_retrievals_at_a_time_than_there_may_be_are_a702_and_a_place_is_free_when_its_retrieval_is_over() {
    let places = Places::new(1);
    // A second retrieval, of the other service, while the first is under way.
    let second = {
        let places = places.clone();
        move || {
            let service = Move::study_root(images(1), [workstation()]).at_most(places.clone());
            let command = CMoveRq::new(MESSAGE_ID, MOVE, title("WORKSTATION"));
            run(Services::new().with(service), command.into())
        }
    };
    let within = second.clone();
    let handler = move |_: &RetrieveRequest, _: DataSet| {
        within().trace().is(0xA702, NO_COUNTS, None);
        Retrieval::of([image(0)])
    };
    let service = Get::study_root(handler).at_most(places.clone());
    let first = run(Services::new().with(service), CGetRq::new(MESSAGE_ID, GET).into());
    first.trace().is(0x0000, ended(1, 0, 0), None);
    second().trace().is(0x0000, ended(1, 0, 0), None);
}

#[test]
fn an_instance_whose_context_was_not_accepted_is_a_failed_sub_operation() {
    let handler = |_: &RetrieveRequest, _: DataSet| {
        let mut mr = image(0);
        mr.set(tags::SOP_CLASS_UID, uids::MR_IMAGE_STORAGE).unwrap();
        Retrieval::of([mr, image(1)])
    };
    for run in both(handler) {
        let trace = run.trace();
        trace.is(0xB000, ended(1, 1, 0), Some(&[uid(0)]));
        assert_eq!(trace.pending.len(), 2);
        assert_eq!(trace.sent.len(), 1);
    }
}

#[test]
fn an_instance_that_is_unavailable_is_a_failed_sub_operation() {
    let handler = |_: &RetrieveRequest, _: DataSet| {
        let instances = [
            InstanceMatch::Unavailable(uid(0), "the file is gone".into()),
            InstanceMatch::from(image(1)),
            // It does not say what it is.
            InstanceMatch::from(study()),
        ];
        Retrieval::of(instances)
    };
    for run in both(handler) {
        let trace = run.trace();
        trace.is(0xB000, ended(1, 2, 0), Some(&[uid(0)]));
        assert_eq!(trace.pending.len(), 3);
    }
}

#[test]
fn fewer_instances_than_announced_end_the_operation() {
    for run in both(|_: &RetrieveRequest, _: DataSet| Retrieval::new(5, (0..2).map(image))) {
        run.trace().is(0x0000, ended(2, 0, 0), None);
    }
    for run in both(|_: &RetrieveRequest, _: DataSet| Retrieval::new(5, (0..2).map(image))) {
        run.stores(&[0xA700]).trace().is(0xB000, ended(1, 1, 0), Some(&[uid(0)]));
    }
}

#[test]
fn more_instances_than_announced_are_not_sent() {
    for run in both(|_: &RetrieveRequest, _: DataSet| Retrieval::new(2, (0..9).map(image))) {
        let trace = run.trace();
        trace.is(0x0000, ended(2, 0, 0), None);
        assert_eq!(trace.sent.len(), 2);
    }
}

#[test]
fn a_cancel_ends_it_after_the_sub_operation_that_is_under_way() {
    for run in both(images(5)) {
        let trace = Run { cancel_after: Some(2), ..run }.stores(&[0xA700]).trace();
        trace.is(0xFE00, [Some(3), Some(1), Some(1), Some(0)], Some(&[uid(0)]));
        assert_eq!(trace.sent.len(), 2);
        assert_eq!(trace.released, trace.associated.is_some());
    }
}

#[test]
fn a_cancel_before_the_handler_is_called_keeps_it_from_being_called() {
    for run in both(|_: &RetrieveRequest, _: DataSet| -> Retrieval { panic!("called") }) {
        let trace = Run { cancel_after: Some(0), ..run }.trace();
        assert_eq!(trace.status(), 0xFE00);
        assert!(trace.associated.is_none());
    }
}

#[test]
fn a_cancel_after_the_last_sub_operation_comes_too_late() {
    for run in both(images(2)) {
        Run { cancel_after: Some(2), ..run }.trace().is(0x0000, ended(2, 0, 0), None);
    }
}

#[test]
fn a_cancel_that_the_handler_gives_ends_the_operation() {
    let handler = |_: &RetrieveRequest, _: DataSet| {
        Retrieval::new(
            5,
            [InstanceMatch::from(image(0)), InstanceMatch::from(image(1)), Status::CANCEL.into()],
        )
    };
    for run in both(handler) {
        let trace = run.stores(&[0xA700]).trace();
        trace.is(0xFE00, [Some(3), Some(1), Some(1), Some(0)], Some(&[uid(0)]));
    }
}

#[test]
fn a_success_that_the_handler_gives_ends_the_operation() {
    let handler = |_: &RetrieveRequest, _: DataSet| {
        Retrieval::new(
            5,
            [InstanceMatch::from(image(0)), InstanceMatch::from(image(1)), Status::SUCCESS.into()],
        )
    };
    for run in both(handler) {
        run.trace().is(0x0000, ended(2, 0, 0), None);
    }
    for run in both(handler) {
        run.stores(&[0xA700]).trace().is(0xB000, ended(1, 1, 0), Some(&[uid(0)]));
    }
}

#[test]
fn a_failure_or_warning_that_the_handler_gives_fails_what_remains() {
    for status in [0xA702, 0xA900, 0xB000, 0xC000, 0xC421] {
        let handler = move |_: &RetrieveRequest, _: DataSet| {
            Retrieval::new(
                5,
                [InstanceMatch::from(image(0)), InstanceMatch::from(image(1)), Status(status).into()],
            )
        };
        for run in both(handler) {
            run.stores(&[0xA700]).trace().is(status, ended(1, 4, 0), Some(&[uid(0)]));
        }
    }
}

#[test]
fn a_failure_that_the_handler_gives_before_any_instance_is_the_response() {
    for status in [0xA701, 0xA900, 0xC420, 0xC520] {
        let handler =
            move |_: &RetrieveRequest, _: DataSet| Err::<Retrieval, Outcome>((Status(status), "why").into());
        for run in both(handler) {
            let trace = run.trace();
            trace.is(status, NO_COUNTS, None);
            let details = trace.last.as_ref().unwrap().command.status_details().unwrap().clone();
            assert_eq!(details.error_comment.as_deref(), Some("why"));
            assert!(trace.associated.is_none());
        }
    }
}

#[test]
fn a_status_outside_the_table_is_sent_as_given_and_ends_the_operation() {
    let handler = |_: &RetrieveRequest, _: DataSet| {
        Retrieval::new(3, [InstanceMatch::from(image(0)), Status(0x0FFF).into(), image(1).into()])
    };
    for run in both(handler) {
        let trace = run.trace();
        assert_eq!(trace.status(), 0x0FFF);
        assert_eq!(trace.sent.len(), 1);
    }
}

#[test]
fn a_pending_that_the_handler_gives_as_the_end_is_a_failure_of_the_handler() {
    let handler = |_: &RetrieveRequest, _: DataSet| Retrieval::new(3, [Status::PENDING]);
    let [get, moved] = both(handler);
    assert_eq!(get.trace().status(), 0xC411);
    assert_eq!(moved.trace().status(), 0xC511);
}

fn with_status_data_set(data_set: DataSet) -> [Run; 2] {
    both(move |_: &RetrieveRequest, _: DataSet| {
        Retrieval::new(2, [InstanceMatch::from(image(0)), Outcome::from(data_set.clone()).into()])
    })
}

#[test]
fn a_status_data_set_without_status_is_c001() {
    for run in with_status_data_set(DataSet::new()) {
        run.trace().is(0xC001, ended(1, 1, 0), Some(&[]));
    }
}

#[test]
fn a_status_data_set_whose_status_is_not_one_is_c002() {
    let status = kerma_dataset::Element::new(tags::STATUS, kerma_dictionary::Vr::LO, b"good".to_vec());
    for run in with_status_data_set([status].into_iter().collect()) {
        assert_eq!(run.trace().status(), 0xC002);
    }
}

/// What makes an identifier unusable: a value that is longer than what is there, an odd beginning, no element, nothing.
const UNDECODABLE: [Option<&[u8]>; 4] =
    [Some(b"\x08\x00\x52\x00CS\x10\x00STUDY "), Some(b"\x08\x00\x05"), Some(b""), None];

#[test]
fn an_identifier_that_cannot_be_decoded_is_c410() {
    for identifier in UNDECODABLE {
        let run = Run { identifier: identifier.map(<[u8]>::to_vec), ..get(images(1)) };
        let trace = run.trace();
        trace.is(0xC410, NO_COUNTS, None);
        let details = trace.last.as_ref().unwrap().command.status_details().unwrap().clone();
        assert_eq!(details.error_comment.as_deref(), Some("Unable to decode the dataset"));
    }
}

#[test]
fn an_identifier_that_cannot_be_decoded_is_c510() {
    for identifier in UNDECODABLE {
        let run = Run { identifier: identifier.map(<[u8]>::to_vec), ..moved(images(1)) };
        run.trace().is(0xC510, NO_COUNTS, None);
    }
}

#[test]
fn an_identifier_larger_than_the_limit_is_a700() {
    let services = Services::new().with(Get::study_root(images(1)).limit(4));
    run(services, CGetRq::new(MESSAGE_ID, GET).into()).trace().is(0xA700, NO_COUNTS, None);
}

/// A handler that fails in the way and at the time that is asked for.
fn failing(how: &'static str) -> impl Retrieve + Clone + 'static {
    move |_: &RetrieveRequest, _: DataSet| -> Result<Retrieval, &'static str> {
        match how {
            "error at the call" => Err("no"),
            "panic at the call" => panic!("no"),
            _ => Ok(Retrieval::new(
                4,
                (0..4).map(move |number| match number {
                    2 if how == "panic later" => panic!("no"),
                    2 => Err("no"),
                    _ => Ok(image(number)),
                }),
            )),
        }
    }
}

#[test]
fn a_get_handler_that_fails_is_c411() {
    for how in ["error at the call", "panic at the call"] {
        get(failing(how)).trace().is(0xC411, NO_COUNTS, None);
    }
    for how in ["error later", "panic later"] {
        get(failing(how)).stores(&[0xA700]).trace().is(0xC411, ended(1, 3, 0), Some(&[uid(0)]));
    }
}

#[test]
fn a_move_handler_that_fails_is_c511() {
    for how in ["error at the call", "panic at the call"] {
        moved(failing(how)).trace().is(0xC511, NO_COUNTS, None);
    }
    for how in ["error later", "panic later"] {
        let trace = moved(failing(how)).stores(&[0xA700]).trace();
        trace.is(0xC511, ended(1, 3, 0), Some(&[uid(0)]));
        assert!(trace.released);
    }
}

#[test]
fn a_number_of_sub_operations_below_zero_is_c413_and_c513() {
    let [get, moved] = both(|_: &RetrieveRequest, _: DataSet| Retrieval::new(-1, [image(0)]));
    get.trace().is(0xC413, NO_COUNTS, None);
    moved.trace().is(0xC513, NO_COUNTS, None);
}

#[test]
fn more_than_65535_sub_operations_are_made_and_not_counted_in_the_responses() {
    for operation in both(images(65536)) {
        let trace = operation.trace();
        trace.is(0x0000, NO_COUNTS, None);
        assert_eq!(trace.sent.len(), 65536);
        assert_eq!(trace.pending.len(), 65536);
        assert!(trace.pending.iter().all(|counts| *counts == Counts::default()));
        // The Message IDs go round, and are never zero.
        assert!(trace.sent.iter().all(|request| request.message_id != 0));
    }
}

#[test]
fn a_handlers_own_list_of_failed_instances_is_what_the_response_has() {
    let own = |status| {
        move |_: &RetrieveRequest, _: DataSet| {
            let mut list = DataSet::new();
            list.set(tags::FAILED_SOP_INSTANCE_UID_LIST, vec![uid(7), uid(8)]).unwrap();
            let end = InstanceMatch::Outcome(Outcome::from((status, list)));
            Retrieval::new(3, [InstanceMatch::from(image(0)), end])
        }
    };
    let listed = [uid(7), uid(8)];
    for (status, remaining, failed) in [(0xFE00, Some(2), 0), (0xA702, None, 2), (0xB000, None, 2)] {
        for operation in both(own(Status(status))) {
            let counts = [remaining, Some(1), Some(failed), Some(0)];
            operation.trace().is(status, counts, Some(&listed));
        }
    }
}

#[test]
fn a_destinations_handler_that_fails_is_c514() {
    type Unknown = Option<Destination>;
    let error = |_: &AeTitle, _: &RetrieveRequest| Err::<Unknown, _>("the directory is down");
    move_to(images(1), error).trace().is(0xC514, NO_COUNTS, None);
    let panic = |_: &AeTitle, _: &RetrieveRequest| -> Unknown { panic!("the directory is down") };
    move_to(images(1), panic).trace().is(0xC514, NO_COUNTS, None);
    let refused = |_: &AeTitle, _: &RetrieveRequest| Err::<Unknown, Outcome>(Status::NOT_AUTHORIZED.into());
    move_to(images(1), refused).trace().is(0x0124, NO_COUNTS, None);
}

#[test]
fn a_destination_that_is_no_address_is_c515() {
    for (host, port) in [("", 104), ("ws.example", 0)] {
        let destination = Destination { host: host.into(), port, ..workstation() };
        move_to(images(1), [destination]).trace().is(0xC515, NO_COUNTS, None);
    }
}

#[test]
fn an_unknown_destination_is_a801_and_the_handler_is_not_asked() {
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let handler = |_: &RetrieveRequest, _: DataSet| {
        ASKED.fetch_add(1, Ordering::Relaxed);
        Retrieval::none()
    };
    move_to(handler, Vec::new()).trace().is(0xA801, NO_COUNTS, None);
    let by_requestor = |_: &AeTitle, request: &RetrieveRequest| {
        (request.association.requestor == title("SOMEBODY")).then(workstation)
    };
    move_to(handler, by_requestor).trace().is(0xA801, NO_COUNTS, None);
    assert_eq!(ASKED.load(Ordering::Relaxed), 0);
}

#[test]
fn no_association_with_the_destination_is_a801() {
    let trace = Run { unreachable: true, ..moved(images(3)) }.trace();
    trace.is(0xA801, NO_COUNTS, None);
    assert!(!trace.released);
}

#[test]
fn a_destination_that_aborts_half_way_fails_what_remains() {
    let run = Run { stores: vec![Some(0), None], ..moved(images(4)) };
    let trace = run.trace();
    trace.is(0xB000, ended(1, 3, 0), Some(&[uid(1), uid(2), uid(3)]));
    assert_eq!(trace.sent.len(), 2);
    assert_eq!(trace.pending.len(), 4);
    let trace = Run { stores: vec![None], ..moved(images(2)) }.trace();
    trace.is(0xA702, ended(0, 2, 0), Some(&[uid(0), uid(1)]));
}

#[test]
fn a_sub_operation_of_a_move_says_who_asked_and_its_message_ids_count_on() {
    let mut request = CMoveRq::new(MESSAGE_ID, MOVE, title("WORKSTATION"));
    request.priority = Priority::High;
    let services = Services::new().with(Move::study_root(images(4), [workstation()]));
    let trace = run(services, request.into()).trace();
    let message_ids: Vec<u16> = trace.sent.iter().map(|request| request.message_id).collect();
    // As the reference implementation counts: 65535 is followed by 1.
    assert_eq!(message_ids, [65534, 65535, 1, 2]);
    for (number, request) in trace.sent.iter().enumerate() {
        assert_eq!(request.move_originator_ae_title, Some(title("REQUESTOR")));
        assert_eq!(request.move_originator_message_id, Some(MESSAGE_ID));
        assert_eq!(request.affected_sop_class_uid, uids::CT_IMAGE_STORAGE);
        assert_eq!(request.affected_sop_instance_uid, uid(number));
        assert_eq!(request.priority, Priority::High);
    }
    let (destination, proposals) = trace.associated.unwrap();
    assert_eq!(destination, workstation());
    assert_eq!(proposals.len(), 128);
    assert!(trace.released);
}

#[test]
fn a_sub_operation_of_a_get_has_no_originator() {
    for request in get(images(2)).trace().sent {
        assert_eq!(request.move_originator_ae_title, None);
        assert_eq!(request.move_originator_message_id, None);
    }
}

#[test]
fn what_is_announced_is_what_is_proposed_to_the_destination() {
    let handler = |request: &RetrieveRequest, identifier: DataSet| {
        let mr = (uids::MR_IMAGE_STORAGE, uids::JPEG_BASELINE_8_BIT);
        images(1)(request, identifier).announcing([mr])
    };
    let (_, proposals) = moved(handler).trace().associated.unwrap();
    let proposed =
        |proposal: &Proposal| (proposal.abstract_syntax.clone(), proposal.transfer_syntaxes.clone());
    assert_eq!(
        proposals.iter().map(proposed).collect::<Vec<_>>(),
        [
            (uids::CT_IMAGE_STORAGE, vec![uids::EXPLICIT_VR_LITTLE_ENDIAN]),
            (uids::MR_IMAGE_STORAGE, vec![uids::JPEG_BASELINE_8_BIT]),
            (uids::CT_IMAGE_STORAGE, vec![uids::IMPLICIT_VR_LITTLE_ENDIAN, uids::EXPLICIT_VR_BIG_ENDIAN]),
        ]
    );
}

#[test]
fn an_instance_goes_out_in_the_transfer_syntax_of_its_context() {
    for run in both(images(1)) {
        let trace = run.trace();
        assert_eq!(trace.bytes, [image(0).to_vec(Encoding::ImplicitVrLittleEndian).unwrap()]);
        assert_eq!(trace.contexts, [3]);
    }
    for transfer_syntax in TransferSyntax::UNCOMPRESSED {
        let ct = context(5, uids::CT_IMAGE_STORAGE, transfer_syntax.clone(), Roles::SCU);
        let trace = Run { contexts: vec![ct], ..get(images(1)) }.trace();
        assert_eq!(trace.bytes, [image(0).to_vec(Encoding::of(&transfer_syntax).unwrap()).unwrap()]);
        assert_eq!(trace.contexts, [5]);
    }
}

#[test]
fn c_get_sends_to_who_forgot_role_selection_but_not_to_who_asked_not_to_be_the_scp() {
    let scp = context(3, uids::CT_IMAGE_STORAGE, uids::EXPLICIT_VR_LITTLE_ENDIAN, Roles::SCP);
    let only_scu = PresentationContext { proposed: Some(Roles::SCU), ..scp.clone() };
    let ignored = PresentationContext { proposed: Some(Roles::BOTH), ..scp.clone() };
    let status = |context: &PresentationContext, get: Get| {
        let services = Services::new().with(get);
        let run = run(services, CGetRq::new(MESSAGE_ID, GET).into());
        Run { contexts: vec![context.clone()], ..run }.trace().status()
    };
    assert_eq!(status(&scp, Get::study_root(images(1))), 0x0000);
    assert_eq!(status(&ignored, Get::study_root(images(1))), 0x0000);
    assert_eq!(status(&only_scu, Get::study_root(images(1))), 0xA702);
    for context in [&scp, &ignored, &only_scu] {
        assert_eq!(status(context, Get::study_root(images(1)).strict()), 0xA702);
    }
    // The acceptor of a C-MOVE's association is never sent to where it is not the SCP.
    assert_eq!(Run { contexts: vec![scp], ..moved(images(1)) }.trace().status(), 0xA702);
}

#[test]
fn bulk_data_is_left_out_in_retrieve_without_bulk_data_alone() {
    let model = uids::COMPOSITE_INSTANCE_RETRIEVE_WITHOUT_BULK_DATA_GET;
    let handler = |_: &RetrieveRequest, _: DataSet| {
        let mut with_pixels = image(0);
        with_pixels.set(tags::PIXEL_DATA, vec![1u8, 2]).unwrap();
        Retrieval::of([with_pixels])
    };
    let services = Services::new().with(Get::without_bulk_data(handler));
    let trace = run(services, CGetRq::new(MESSAGE_ID, model).into()).trace();
    trace.is(0x0000, ended(1, 0, 0), None);
    let bare = image(0).to_vec(Encoding::ImplicitVrLittleEndian).unwrap();
    assert_eq!(trace.bytes, std::slice::from_ref(&bare));
    assert_ne!(get(handler).trace().bytes, [bare]);
}

#[test]
fn a_list_of_failed_instances_longer_than_64_kib_is_sent_whole() {
    let trace = Run { stores: vec![Some(0xA700); 12_000], ..get(images(12_000)) }.trace();
    assert_eq!(trace.failed().map(|failed| failed.len()), Some(12_000));
}

#[test]
fn the_scu_reads_progress_and_the_end() {
    let model = context(1, MOVE, uids::EXPLICIT_VR_LITTLE_ENDIAN, Roles::SCU);
    let mut fetch = RetrieveScu::move_to(MESSAGE_ID, &model, title("WORKSTATION")).unwrap();
    let request = fetch.request();
    assert_eq!(request, CMoveRq::new(MESSAGE_ID, MOVE, title("WORKSTATION")).into());
    assert_eq!(fetch.cancel().message_id_being_responded_to, Some(MESSAGE_ID));
    let Command::CMoveRq(request) = request else { panic!() };
    let mut pending = request.response(Status::PENDING);
    pending.number_of_remaining_suboperations = Some(2);
    // A Pending response with a data set, as some SCPs send.
    let data = Bytes::from(study().to_vec(Encoding::ExplicitVrLittleEndian).unwrap());
    let progress = fetch.receive(pending.into(), Some(data)).unwrap();
    assert_eq!(progress.unwrap().remaining, Some(2));
    assert!(fetch.response().is_none());
    let mut last = request.response(Status(0xB000));
    last.number_of_failed_suboperations = Some(2);
    let mut list = DataSet::new();
    list.set(tags::FAILED_SOP_INSTANCE_UID_LIST, vec![uid(1), uid(2)]).unwrap();
    let list = Bytes::from(list.to_vec(Encoding::ExplicitVrLittleEndian).unwrap());
    assert!(fetch.receive(last.into(), Some(list)).unwrap().is_none());
    let response = fetch.response().unwrap();
    assert_eq!((response.status, response.category), (Status(0xB000), Category::Warning));
    assert_eq!(response.counts.failed, Some(2));
    assert_eq!(response.failed_instances, [uid(1), uid(2)]);
    assert!(fetch.receive(CGetRq::new(MESSAGE_ID, GET).response(Status::SUCCESS).into(), None).is_err());
}

#[test]
fn as_many_sub_operations_are_under_way_as_there_is_room_for() {
    for (window, most) in [(1, 1), (3, 3), (4, 4), (16, 4)] {
        for run in both(images(4)) {
            let trace = Run { window, ..run }.trace();
            trace.is(0x0000, ended(4, 0, 0), None);
            assert_eq!(trace.most, most, "{window}");
        }
    }
}

#[test]
fn responses_in_another_order_are_those_of_their_own_sub_operations() {
    for run in both(images(4)) {
        // The last one first.
        let run = Run { window: 4, answered: vec![3, 2, 1, 0], ..run };
        let trace = run.stores(&[0x0000, 0xA700, 0xB000, 0xC000]).trace();
        trace.is(0xB000, ended(1, 2, 1), Some(&[uid(3), uid(1)]));
        let remaining: Vec<_> = trace.pending.iter().map(|counts| counts.remaining).collect();
        assert_eq!(remaining, [Some(3), Some(2), Some(1), Some(0)]);
        let failed: Vec<_> = trace.pending.iter().map(|counts| counts.failed).collect();
        assert_eq!(failed, [Some(1), Some(1), Some(2), Some(2)]);
    }
}

#[test]
fn after_a_cancel_those_under_way_are_waited_for_and_counted() {
    for run in both(images(6)) {
        let trace = Run { window: 3, cancel_after: Some(3), ..run }.stores(&[0x0000, 0xB000, 0xA700]).trace();
        trace.is(0xFE00, [Some(3), Some(1), Some(1), Some(1)], Some(&[uid(2)]));
        assert_eq!((trace.sent.len(), trace.pending.len()), (3, 3));
    }
    // All were begun: there is nothing left to cancel.
    for run in both(images(3)) {
        let trace = Run { window: 3, cancel_after: Some(3), ..run }.trace();
        trace.is(0x0000, ended(3, 0, 0), None);
    }
}

#[test]
fn when_the_handler_ends_it_those_under_way_are_waited_for_and_counted() {
    let handler = |end: fn() -> InstanceMatch| {
        move |_: &RetrieveRequest, _: DataSet| {
            Retrieval::new(
                5,
                (0..3).map(move |at| if at < 2 { InstanceMatch::from(image(at)) } else { end() }),
            )
        }
    };
    for run in both(handler(|| Status(0xC421).into())) {
        let trace = Run { window: 4, ..run }.stores(&[0xA700]).trace();
        trace.is(0xC421, ended(1, 4, 0), Some(&[uid(0)]));
    }
    for run in both(handler(|| panic!("the disk is gone"))) {
        let trace = Run { window: 4, ..run }.trace();
        assert_eq!((trace.counts(), trace.failed()), (ended(2, 3, 0), Some(Vec::new())));
    }
    for run in both(handler(|| Status::CANCEL.into())) {
        let trace = Run { window: 4, ..run }.trace();
        trace.is(0xFE00, [Some(3), Some(2), Some(0), Some(0)], Some(&[]));
    }
}

#[test]
fn with_the_association_all_that_are_under_way_have_failed_and_the_others_fail() {
    let run = Run { window: 3, answered: vec![1], stores: vec![Some(0), None], ..moved(images(5)) };
    let trace = run.trace();
    trace.is(0xA702, ended(0, 5, 0), Some(&[uid(1), uid(0), uid(2), uid(3), uid(4)]));
    assert_eq!((trace.sent.len(), trace.pending.len()), (3, 5));
}

/// What happens in a retrieval.
#[derive(Clone, Debug)]
struct Course {
    /// What each instance comes to: a status, the end of the association, or that it is not there.
    instances: Vec<Result<Option<u16>, ()>>,
    window: usize,
    answered: Vec<usize>,
    early: Vec<bool>,
    cancel_after: Option<usize>,
}

fn courses() -> impl Strategy<Value = Course> {
    let end = prop_oneof![
        6 => Just(Ok(Some(0x0000))),
        2 => Just(Ok(Some(0xB000))),
        2 => Just(Ok(Some(0xA700))),
        1 => Just(Ok(None)),
        1 => Just(Err(())),
    ];
    let instances = vec(end, 1..16);
    (instances, 1..8_usize, vec(0..8_usize, 16), vec(any::<bool>(), 64), option::of(0..16_usize)).prop_map(
        |(instances, window, answered, early, cancel_after)| Course {
            instances,
            window,
            answered,
            early,
            cancel_after,
        },
    )
}

fn run_of(course: &Course, run: Run) -> Run {
    Run {
        window: course.window,
        answered: course.answered.clone(),
        early: course.early.clone(),
        cancel_after: course.cancel_after,
        stores: course.instances.iter().filter_map(|end| end.ok()).collect(),
        ..run
    }
}

/// Whatever the window, the order and time of the responses, their statuses, the end of the association and a C-CANCEL: each
/// instance is one of completed, failed, warning and remaining.
fn each_instance_is_one_of_them(course: &Course, run: Run) {
    let trace = run_of(course, run).trace();
    let count = course.instances.len();
    assert!(trace.most <= course.window);
    let mut begun: Vec<_> =
        trace.sent.iter().map(|request| request.affected_sop_instance_uid.clone()).collect();
    let mut ended: Vec<_> = trace.ends.iter().map(|(uid, _)| uid.clone()).collect();
    begun.sort();
    ended.sort();
    assert_eq!(begun, ended, "each that began has ended once");
    let of = |category: Category| {
        let all = trace.ends.iter().map(|(_, status)| match status {
            Some(0x0000) => Category::Success,
            Some(0xB000) => Category::Warning,
            _ => Category::Failure,
        });
        all.filter(|found| *found == category).count()
    };
    let [remaining, completed, failed, warning] = trace.counts();
    let is_cancelled = trace.status() == 0xFE00;
    assert_eq!(remaining.is_some(), is_cancelled && failed.is_some());
    if let (Some(completed), Some(failed), Some(warning)) = (completed, failed, warning) {
        let remaining = usize::from(remaining.unwrap_or(0));
        let [completed, failed, warning] = [completed, failed, warning].map(usize::from);
        assert_eq!(remaining + completed + failed + warning, count);
        assert_eq!((completed, warning), (of(Category::Success), of(Category::Warning)));
        // Those that were not there, or came after the end of the association, failed without having begun.
        let ended = completed + failed + warning;
        assert_eq!(failed, of(Category::Failure) + (ended - trace.ends.len()));
        let expected = match () {
            () if is_cancelled => 0xFE00,
            () if completed == count => 0x0000,
            () if failed == count => 0xA702,
            () => 0xB000,
        };
        assert_eq!(trace.status(), expected);
        assert_eq!(trace.failed().map_or(0, |failed| failed.len()), failed);
        assert_eq!(trace.pending.len(), ended);
    } else {
        assert_eq!((is_cancelled, course.cancel_after), (true, Some(0)));
    }
    for (number, counts) in (1..).zip(&trace.pending) {
        let all = [counts.remaining, counts.completed, counts.failed, counts.warning].map(Option::unwrap);
        assert_eq!(all.map(usize::from).iter().sum::<usize>(), count);
        assert_eq!(usize::from(all[0]), count - number, "one more has ended");
    }
    if let Some(after) = course.cancel_after {
        assert!(trace.sent.len() <= after.max(1), "none begins after a cancel");
    }
    assert_eq!(trace.released, trace.associated.is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn each_instance_is_counted_once_whatever_happens(course in courses()) {
        let instances = course.instances.clone();
        let handler = move |_: &RetrieveRequest, _: DataSet| {
            let instances = instances.clone().into_iter().enumerate().map(|(number, end)| match end {
                Ok(_) => InstanceMatch::from(image(number)),
                Err(()) => InstanceMatch::Unavailable(uid(number), "it is gone".into()),
            });
            Retrieval::of(instances.collect::<Vec<_>>())
        };
        for run in both(handler) {
            each_instance_is_one_of_them(&course, run);
        }
    }
}

const GETS: &str = "Query/Retrieve get family";
const MOVES: &str = "Query/Retrieve move family";
const APPLICATION: &str = "qrscp application";

/// Component, code, and how it is shown.
const ROWS: &[(&str, &str, support::Shown)] = &[
    ("ServiceClass.validate_status", "0xC001", By("a_status_data_set_without_status_is_c001")),
    ("ServiceClass.validate_status", "0xC002", By("a_status_data_set_whose_status_is_not_one_is_c002")),
    (
        "ServiceClass.validate_status",
        "as given",
        By("a_status_outside_the_table_is_sent_as_given_and_ends_the_operation"),
    ),
    ("attempt helper", "0xC000", No("the default of a helper that every service class replaces")),
    (GETS, "0xC410", By("an_identifier_that_cannot_be_decoded_is_c410")),
    (GETS, "0xC411", By("a_get_handler_that_fails_is_c411")),
    (GETS, "0xC413", By("a_number_of_sub_operations_below_zero_is_c413_and_c513")),
    (
        GETS,
        "0xC416",
        No("the reference refuses these; here they are made, and the responses have no numbers"),
    ),
    (GETS, "0xA702", By("all_failures_are_a702")),
    (GETS, "0xB000", By("some_failures_or_warnings_are_b000")),
    (GETS, "0x0000", By("success_says_how_many_and_has_no_identifier")),
    (GETS, "0xFF00", By("pending_follows_each_sub_operation_with_all_four_numbers")),
    (GETS, "0xFE00", By("a_cancel_that_the_handler_gives_ends_the_operation")),
    (GETS, "as given", By("a_failure_or_warning_that_the_handler_gives_fails_what_remains")),
    (MOVES, "0xC510", By("an_identifier_that_cannot_be_decoded_is_c510")),
    (MOVES, "0xC511", By("a_move_handler_that_fails_is_c511")),
    (MOVES, "0xC513", By("a_number_of_sub_operations_below_zero_is_c413_and_c513")),
    (MOVES, "0xC514", By("a_destinations_handler_that_fails_is_c514")),
    (MOVES, "0xC515", By("a_destination_that_is_no_address_is_c515")),
    (
        MOVES,
        "0xC516",
        No("the reference refuses these; here they are made, and the responses have no numbers"),
    ),
    (MOVES, "0xA801", By("no_association_with_the_destination_is_a801")),
    (MOVES, "0xA702", By("all_failures_are_a702")),
    (MOVES, "0xB000", By("some_failures_or_warnings_are_b000")),
    (MOVES, "0x0000", By("nothing_to_send_is_success_at_once")),
    (MOVES, "0xFF00", By("a_sub_operation_of_a_move_says_who_asked_and_its_message_ids_count_on")),
    (MOVES, "0xFE00", By("a_cancel_that_the_handler_gives_ends_the_operation")),
    (MOVES, "as given", By("a_failure_or_warning_that_the_handler_gives_fails_what_remains")),
    (APPLICATION, "0xC420", By("a_failure_that_the_handler_gives_before_any_instance_is_the_response")),
    (APPLICATION, "0xC421", By("a_failure_or_warning_that_the_handler_gives_fails_what_remains")),
    (APPLICATION, "0xC520", By("a_failure_that_the_handler_gives_before_any_instance_is_the_response")),
    (APPLICATION, "0xC521", By("a_failure_or_warning_that_the_handler_gives_fails_what_remains")),
    (APPLICATION, "0xA801", By("an_unknown_destination_is_a801_and_the_handler_is_not_asked")),
    (APPLICATION, "0xA900", By("a_failure_that_the_handler_gives_before_any_instance_is_the_response")),
    ("documentation only", "0xC410", No("not sent by the reference either")),
    ("documentation only", "0xC510", No("not sent by the reference either")),
];

#[test]
fn every_row_of_the_reference_for_c_get_and_c_move_is_accounted_for() {
    account(ROWS, include_str!("retrieve_statuses.rs"), &["C-GET", "C-MOVE"], 48);
}

#[test]
fn asynchronous_functions_are_handlers_of_retrievals_and_destinations() {
    async fn soon() {
        let mut asked = false;
        std::future::poll_fn(|_| match std::mem::replace(&mut asked, true) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        })
        .await;
    }
    let instances = || {
        handler(async |_: RetrieveRequest, _: DataSet| {
            soon().await;
            Retrieval::of((0..2).map(image).collect::<Vec<_>>())
        })
    };
    get(instances()).trace().is(0x0000, ended(2, 0, 0), None);
    let here = handler(async |_: AeTitle, _: RetrieveRequest| {
        soon().await;
        Some(workstation())
    });
    let trace = move_to(instances(), here).trace();
    trace.is(0x0000, ended(2, 0, 0), None);
    assert_eq!(trace.associated.unwrap().0, workstation());
    let nowhere = handler(async |_: AeTitle, _: RetrieveRequest| None::<Destination>);
    move_to(instances(), nowhere).trace().is(0xA801, NO_COUNTS, None);
    let refused = handler(async |_: AeTitle, _: RetrieveRequest| {
        Err::<Option<Destination>, _>(Outcome::later(async { Status::NOT_AUTHORIZED }))
    });
    move_to(instances(), refused).trace().is(0x0124, NO_COUNTS, None);
    let later = |_: &AeTitle, _: &RetrieveRequest| {
        Err::<Option<Destination>, _>(Outcome::later(async { Status::NOT_AUTHORIZED }))
    };
    move_to(instances(), later).trace().is(0x0124, NO_COUNTS, None);
    async fn panicking(_: AeTitle, _: RetrieveRequest) -> Option<Destination> {
        soon().await;
        panic!("the directory is down")
    }
    move_to(instances(), handler(panicking)).trace().is(0xC514, NO_COUNTS, None);
}
