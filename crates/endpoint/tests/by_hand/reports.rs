//! An SCP asks by itself once it has responded, and the association goes on meanwhile.

use std::{
    collections::VecDeque,
    mem,
    sync::{Arc, Mutex, MutexGuard},
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use kerma_association::{
    Limits,
    negotiation::{Policy, Supported},
};
use kerma_dataset::DataSet;
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_dimse::{
    CEchoRq, CEchoRsp, CFindRq, CStoreRq, Command, FragmentLength, Fragments, NActionRq, NEventReportRsp,
};
use kerma_endpoint::{Address, Endpoint, Event, In, Link, Out, Setup};
use kerma_pdu::{AsynchronousOperationsWindow, PDataTf, Pdu, RoleSelection};
use kerma_service::{
    Message, Operation, Outcome, Request, ServiceClass, Services, Step, StoreRequest, Unanswered,
    UntimelyFragment,
    normalized::{
        NRequest, NResponse, Normalized,
        report::{Reports, reporting},
    },
    query::{FindRequest, Matches, Query},
    storage::Storage,
    verification::Verification,
};
use kerma_status::Status;

use super::{Side, exchange, order::image, proposal, setup};

const COMMITMENT: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL;
const INSTANCE: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;
const RELEASE_RQ: &[u8] = b"\x05\0\0\0\0\x04\0\0\0\0";
const ABORT: &[u8] = b"\x07\0\0\0\0\x04\0\0\0\0";

/// The other end of reports.
#[derive(Clone, Default)]
struct Desk(Arc<Mutex<Papers>>);

#[derive(Default)]
struct Papers {
    owed: bool,
    waiting: VecDeque<NRequest>,
    answers: Vec<Result<Status, Unanswered>>,
    waker: Option<Waker>,
    polls: usize,
    closed: bool,
    dropped: bool,
}

impl Desk {
    fn papers(&self) -> MutexGuard<'_, Papers> {
        self.0.lock().unwrap()
    }

    fn send(&self, request: NRequest) {
        let mut papers = self.papers();
        papers.waiting.push_back(request);
        papers.waker.take().unwrap_or_else(|| Waker::noop().clone()).wake();
    }

    fn answers(&self) -> Vec<Result<Status, Unanswered>> {
        self.papers().answers.clone()
    }

    fn is_dropped(&self) -> bool {
        self.papers().dropped
    }
}

/// What the association has of it.
struct Tray(Desk);

impl Reports for Tray {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<NRequest>> {
        let mut papers = self.0.papers();
        papers.polls += 1;
        match papers.waiting.pop_front() {
            Some(request) => Poll::Ready(Some(request)),
            None if papers.closed => Poll::Ready(None),
            None => {
                papers.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }

    fn answered(&mut self, result: Result<NResponse, Unanswered>) {
        self.0.papers().answers.push(result.map(|response| response.status));
    }

    fn is_owed(&self) -> bool {
        self.0.papers().owed
    }
}

impl Drop for Tray {
    fn drop(&mut self) {
        self.0.papers().dropped = true;
    }
}

/// Storage Commitment, as far as messages go: an SCP gives each request the next of these desks.
struct Commitment(Mutex<VecDeque<Desk>>);

impl Commitment {
    fn reporting(desks: &[&Desk]) -> Commitment {
        Commitment(Mutex::new(desks.iter().map(|desk| (*desk).clone()).collect()))
    }
}

impl ServiceClass for Commitment {
    fn supported(&self) -> Vec<Supported> {
        vec![Supported::new(COMMITMENT, &TransferSyntax::DEFAULT[..])]
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        let desk = match request.command {
            Command::NActionRq(_) => self.0.lock().unwrap().pop_front(),
            _ => None,
        };
        let message = Message::command(request.command.response(Status::SUCCESS).unwrap());
        let next = [Some(Step::Respond(message)), desk.map(|desk| Step::Report(reporting(Tray(desk))))];
        Some(Box::new(Answering { receiving: has_data_set, next: next.into_iter().flatten().collect() }))
    }
}

struct Answering {
    receiving: bool,
    next: VecDeque<Step>,
}

impl Operation for Answering {
    fn step(&mut self) -> Step {
        if self.receiving {
            return Step::Wait;
        }
        self.next.pop_front().unwrap_or(Step::Done)
    }

    fn fragment(&mut self, _: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        self.receiving = !last;
        Ok(())
    }

    fn call(&mut self, _: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }

    fn panicked(&mut self, _: String) {}
}

fn report(number: u16) -> NRequest {
    let mut information = DataSet::new();
    information.set(tags::TRANSACTION_UID, Uid::new(&format!("1.2.{number}")).unwrap()).unwrap();
    NRequest::event_report(COMMITMENT, INSTANCE, number, information)
}

/// An SCU that takes reports, and an SCP of Verification and of commitment with these desks; this was asked of it.
fn committing(desks: &[&Desk]) -> (Side, Side) {
    between(Limits::default(), None, Services::new().with(Verification::new()), desks)
}

fn between(
    limits: Limits,
    window: Option<AsynchronousOperationsWindow>,
    others: Services,
    desks: &[&Desk],
) -> (Side, Side) {
    let services = others.with(Commitment::reporting(desks));
    let (mut scu, mut scp) = associated(limits, window, services, &[COMMITMENT, uids::VERIFICATION]);
    for _ in desks {
        ask(&mut scu, NActionRq::new(0, COMMITMENT, INSTANCE, 1));
        exchange(&mut scu, &mut scp);
    }
    assert_eq!(responses(&scu).len(), desks.len());
    scu.events.clear();
    (scu, scp)
}

/// An SCU that takes reports, and an SCP of these services.
fn associated(
    limits: Limits,
    window: Option<AsynchronousOperationsWindow>,
    services: Services,
    abstract_syntaxes: &[Uid],
) -> (Side, Side) {
    let address: Address = "SIDE@127.0.0.1:104".parse().unwrap();
    let with_window = |setup: Arc<Setup>| {
        let mut setup = Setup { limits: limits.clone(), ..Setup::clone(&setup) };
        setup.user_information.asynchronous_operations_window = window;
        setup.policy = Policy { asynchronous_operations_window: window, ..setup.policy };
        Arc::new(setup)
    };
    let of_scu = with_window(setup(Services::new().with(Commitment::reporting(&[]))));
    let proposals: Vec<_> = abstract_syntaxes.iter().map(proposal).collect();
    let scu = Endpoint::requestor(of_scu, &address, &proposals, None).unwrap();
    let scp = Endpoint::acceptor(with_window(setup(services)), None, None);
    let (mut scu, mut scp) = (Side::new(scu), Side::new(scp));
    exchange(&mut scu, &mut scp);
    (scu, scp)
}

fn ask(side: &mut Side, command: impl Into<Command>) -> u16 {
    let command = command.into();
    let context_id = if command.sop_class_uid() == Some(&COMMITMENT) { 1 } else { 3 };
    side.endpoint.invoke(context_id, command, None).unwrap()
}

/// The waker of a pending call may have been woken.
fn wake(side: &mut Side) {
    side.tell(In::Woken);
    side.run();
}

fn responses(side: &Side) -> Vec<u16> {
    let response = |event: &Event| match event {
        Event::Response { message_id, .. } => Some(*message_id),
        _ => None,
    };
    side.events.iter().filter_map(response).collect()
}

/// The event types that a side was told of.
fn served(side: &Side) -> usize {
    side.events.iter().filter(|event| matches!(event, Event::Served(Command::NEventReportRsp(_)))).count()
}

/// A message as an SCU that is no endpoint sends it.
fn message(command: impl Into<Command>, context_id: u8) -> Vec<u8> {
    let length = FragmentLength::LONGEST.at_most(16 << 10);
    let pdvs = Fragments::command(context_id, length, &command.into(), false);
    let mut bytes = Vec::new();
    pdvs.for_each(|pdv| {
        Pdu::PDataTf(PDataTf { values: [pdv].into_iter().collect() }).encode(&mut bytes).unwrap()
    });
    bytes
}

#[test]
fn a_report_follows_the_response_whenever_it_is_ready_and_its_answer_is_told() {
    let desk = Desk::default();
    let (mut scu, mut scp) = committing(&[&desk]);
    let wait = scp.wait.unwrap();
    assert!(wait.pending && wait.peer.read, "{wait:?}");
    assert!(scp.endpoint.is_idle());
    for number in 1..4 {
        desk.send(report(number));
        wake(&mut scp);
        exchange(&mut scu, &mut scp);
        assert_eq!(served(&scu), usize::from(number));
        assert_eq!(desk.answers(), vec![Ok(Status::SUCCESS); usize::from(number)]);
        // What the peer asks in between is served.
        ask(&mut scu, CEchoRq::new(0, uids::VERIFICATION));
        exchange(&mut scu, &mut scp);
        assert_eq!(responses(&scu).len(), usize::from(number));
    }
    assert!(!desk.is_dropped());
    desk.papers().closed = true;
    wake(&mut scp);
    assert!(desk.is_dropped() && !scp.wait.unwrap().pending);
    assert_eq!(scp.endpoint.held().reports, 0);
}

#[test]
fn a_report_that_is_ready_at_once_comes_after_the_response() {
    let desk = Desk::default();
    desk.send(report(1));
    let (scu, _) = committing(&[&desk]);
    assert_eq!(desk.answers(), [Ok(Status::SUCCESS)]);
    drop(scu);
}

#[test]
fn requests_of_the_peer_are_served_while_a_report_is_outstanding() {
    let desk = Desk::default();
    let (mut scu, mut scp) = committing(&[&desk]);
    desk.send(report(1));
    wake(&mut scp);
    let asked = scp.sent();
    assert!(!asked.is_empty() && !scp.endpoint.is_idle());
    // It crosses with three requests.
    let echoes: Vec<u16> = (0..3).map(|_| ask(&mut scu, CEchoRq::new(0, uids::VERIFICATION))).collect();
    scu.run();
    let crossing = scu.sent();
    scp.receive(&crossing);
    scu.receive(&scp.sent());
    assert_eq!(responses(&scu), echoes);
    assert_eq!(desk.answers(), []);
    scu.receive(&asked);
    exchange(&mut scu, &mut scp);
    assert_eq!(desk.answers(), [Ok(Status::SUCCESS)]);
}

/// Ready once it is told so.
fn slow(ready: &Arc<Mutex<bool>>) -> Verification {
    let ready = ready.clone();
    Verification::with(move |_: &Request<CEchoRq>| {
        let ready = ready.clone();
        Outcome::later(std::future::poll_fn(move |_| match *ready.lock().unwrap() {
            true => Poll::Ready(Status::SUCCESS),
            false => Poll::Pending,
        }))
    })
}

#[test]
fn a_report_waits_for_the_response_that_the_peer_waits_for_unless_it_can_do_more_at_a_time() {
    let more = AsynchronousOperationsWindow { invoked: 2, performed: 2 };
    for window in [None, Some(more)] {
        let (desk, ready) = (Desk::default(), Arc::new(Mutex::new(false)));
        let others = Services::new().with(slow(&ready));
        let (mut scu, mut scp) = between(Limits::default(), window, others, &[&desk]);
        ask(&mut scu, CEchoRq::new(0, uids::VERIFICATION));
        exchange(&mut scu, &mut scp);
        desk.send(report(1));
        wake(&mut scp);
        exchange(&mut scu, &mut scp);
        assert_eq!(desk.answers().len(), usize::from(window.is_some()));
        assert_eq!(responses(&scu), []);
        *ready.lock().unwrap() = true;
        wake(&mut scp);
        exchange(&mut scu, &mut scp);
        assert_eq!(desk.answers(), [Ok(Status::SUCCESS)]);
        assert_eq!(responses(&scu).len(), 1);
    }
}

#[test]
fn several_that_report_take_turns_one_request_at_a_time() {
    let desks: [Desk; 3] = Default::default();
    let (mut scu, mut scp) = committing(&desks.each_ref());
    for number in 1..=3 {
        desks.iter().for_each(|desk| desk.send(report(number)));
    }
    wake(&mut scp);
    for answered in 0..9 {
        let counts = desks.each_ref().map(|desk| desk.answers().len());
        assert_eq!(counts.iter().sum::<usize>(), answered);
        let fair = counts.iter().all(|count| counts[0].abs_diff(*count) <= 1);
        assert!(fair, "{counts:?}");
        scu.receive(&scp.sent());
        scp.receive(&scu.sent());
    }
    assert!(scp.sent().is_empty());
    assert_eq!(served(&scu), 9);
}

#[test]
fn a_report_for_which_there_is_no_presentation_context_is_told_so_and_the_association_goes_on() {
    let desk = Desk::default();
    let (mut scu, mut scp) = committing(&[&desk]);
    let other = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
    desk.send(NRequest::event_report(other.clone(), INSTANCE, 1, DataSet::new()));
    desk.send(NRequest { command: CEchoRq::new(1, uids::VERIFICATION).into(), data_set: None });
    desk.send(report(1));
    wake(&mut scp);
    exchange(&mut scu, &mut scp);
    let answers = desk.answers();
    assert_eq!(answers[0], Err(Unanswered::NoContext(other)));
    assert!(matches!(answers[1], Err(Unanswered::NotSent(_))), "{answers:?}");
    assert_eq!(answers[2..], [Ok(Status::SUCCESS)]);
}

#[test]
fn reports_that_ask_in_vain_without_end_do_not_keep_the_peer_from_being_heard() {
    let desk = Desk::default();
    let (_, mut scp) = committing(&[&desk]);
    let in_vain = NRequest { command: CEchoRq::new(1, uids::VERIFICATION).into(), data_set: None };
    (0..100).for_each(|_| desk.papers().waiting.push_back(in_vain.clone()));
    scp.tell(In::Woken);
    let mut looks = 0;
    while desk.answers().len() < 50 {
        match scp.endpoint.poll(scp.now) {
            Out::Call(mut call) => {
                let _ = call.run(&mut Context::from_waker(Waker::noop()));
                scp.tell(In::Called(call));
            }
            Out::Wait(wait) => {
                assert!(wait.peer.read && wait.deadline == Some(scp.now));
                looks += 1;
                scp.tell(In::Tick);
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(looks >= 49, "{looks}");
    scp.receive(ABORT);
    assert!(scp.endpoint.is_over() && desk.is_dropped());
}

#[test]
fn a_release_is_answered_at_once_and_an_outstanding_report_told_before_it_is_dropped() {
    for outstanding in [false, true] {
        let desk = Desk::default();
        let (_, mut scp) = committing(&[&desk]);
        if outstanding {
            desk.send(report(1));
            wake(&mut scp);
            scp.sent();
        }
        scp.receive(RELEASE_RQ);
        assert!(scp.sent().ends_with(b"\x06\0\0\0\0\x04\0\0\0\0"));
        assert_eq!(desk.answers(), vec![Err(Unanswered::Released); usize::from(outstanding)]);
        assert!(desk.is_dropped());
    }
}

#[test]
fn an_abort_and_a_lost_connection_are_told_to_an_outstanding_report_before_it_is_dropped() {
    for lost in [false, true] {
        for outstanding in [false, true] {
            let desk = Desk::default();
            let (_, mut scp) = committing(&[&desk]);
            if outstanding {
                desk.send(report(1));
                wake(&mut scp);
            }
            match lost {
                true => scp.tell(In::Closed(Link::Peer)),
                false => scp.receive(ABORT),
            }
            scp.run();
            assert!(scp.endpoint.is_over());
            let answers = desk.answers();
            assert_eq!(answers.len(), usize::from(outstanding));
            assert!(answers.iter().all(|answer| matches!(answer, Err(Unanswered::Ended(_)))), "{answers:?}");
            assert!(desk.is_dropped());
        }
    }
}

#[test]
fn a_report_that_is_ready_and_not_sent_when_the_association_ends_is_told_so() {
    let (desk, ready) = (Desk::default(), Arc::default());
    let others = Services::new().with(slow(&ready));
    let (mut scu, mut scp) = between(Limits::default(), None, others, &[&desk]);
    ask(&mut scu, CEchoRq::new(0, uids::VERIFICATION));
    exchange(&mut scu, &mut scp);
    desk.send(report(1));
    wake(&mut scp);
    assert!(desk.papers().waiting.is_empty(), "it was taken");
    scp.receive(ABORT);
    assert_eq!(desk.answers(), [Err(Unanswered::NoAssociation)]);
    assert!(desk.is_dropped());
}

#[test]
fn an_association_that_may_report_is_idle_as_any_other_and_one_that_has_reported_awaits_a_response() {
    let second = Some(Duration::from_secs(1));
    let limits = [
        Limits { idle: second, dimse: None, ..Limits::default() },
        Limits { idle: None, dimse: second, ..Limits::default() },
    ];
    for (limits, outstanding) in limits.into_iter().zip([false, true]) {
        let desk = Desk::default();
        let (_, mut scp) = between(limits, None, Services::new(), &[&desk]);
        if outstanding {
            desk.send(report(1));
            wake(&mut scp);
        }
        for (milliseconds, over) in [(999, false), (1, true)] {
            scp.now = scp.now + Duration::from_millis(milliseconds);
            // A waker that is woken is no sign of the peer.
            wake(&mut scp);
            scp.tell(In::Tick);
            scp.run();
            assert_eq!(scp.endpoint.is_over(), over);
        }
        assert_eq!(desk.answers().len(), usize::from(outstanding));
        assert!(desk.is_dropped());
    }
}

#[test]
fn an_association_whose_peer_waits_for_a_report_is_not_idle_until_that_has_come() {
    let second = Some(Duration::from_secs(1));
    let limits = Limits { idle: second, dimse: second, ..Limits::default() };
    let later = |scp: &mut Side, milliseconds| {
        scp.now = scp.now + Duration::from_millis(milliseconds);
        scp.tell(In::Tick);
        scp.run();
        scp.endpoint.is_over()
    };
    for is_answered in [true, false] {
        let desk = Desk::default();
        desk.papers().owed = true;
        let (mut scu, mut scp) = between(limits.clone(), None, Services::new(), &[&desk]);
        assert!(!later(&mut scp, 3_600_000));
        desk.send(report(1));
        wake(&mut scp);
        if is_answered {
            exchange(&mut scu, &mut scp);
            assert_eq!(desk.answers(), [Ok(Status::SUCCESS)]);
            desk.papers().closed = true;
            wake(&mut scp);
        }
        // The peer is to answer, or to ask for something, as any other.
        assert!(!later(&mut scp, 999));
        assert!(later(&mut scp, 1));
    }
}

#[test]
fn a_shutdown_waits_for_the_answer_to_a_report_and_for_none_that_is_not_sent() {
    for outstanding in [false, true] {
        let desks: [Desk; 2] = Default::default();
        let (mut scu, mut scp) = committing(&desks.each_ref());
        if outstanding {
            // The second waits for the first to be answered.
            desks.iter().for_each(|desk| desk.send(report(1)));
            wake(&mut scp);
        }
        scp.tell(In::ShutDown);
        scp.run();
        assert_eq!(scp.endpoint.is_over(), !outstanding);
        exchange(&mut scu, &mut scp);
        assert!(scp.endpoint.is_over() && desks.iter().all(Desk::is_dropped));
        assert_eq!(served(&scu), usize::from(outstanding));
        if outstanding {
            assert_eq!(desks[0].answers(), [Ok(Status::SUCCESS)]);
            assert_eq!(desks[1].answers(), [Err(Unanswered::NoAssociation)]);
        }
    }
}

#[test]
fn a_release_while_another_request_is_served_lets_reports_go_at_once() {
    let (desk, ready) = (Desk::default(), Arc::default());
    let others = Services::new().with(slow(&ready));
    let (mut scu, mut scp) = between(Limits::default(), None, others, &[&desk]);
    ask(&mut scu, CEchoRq::new(0, uids::VERIFICATION));
    exchange(&mut scu, &mut scp);
    scp.receive(RELEASE_RQ);
    assert!(!scp.endpoint.is_over() && desk.is_dropped());
}

#[test]
fn an_answer_that_is_none_breaks_the_association_off_and_is_told() {
    let wrong_id = NEventReportRsp {
        message_id_being_responded_to: Some(77),
        ..kerma_dimse::NEventReportRq::new(1, COMMITMENT, INSTANCE, 1).response(Status::SUCCESS)
    };
    let wrong_kind: CEchoRsp = CEchoRq::new(1, uids::VERIFICATION).response(Status::SUCCESS);
    for wrong in [Command::from(wrong_id), Command::from(wrong_kind)] {
        let desk = Desk::default();
        let (_, mut scp) = committing(&[&desk]);
        desk.send(report(1));
        wake(&mut scp);
        scp.sent();
        scp.receive(&message(wrong.clone(), 1));
        scp.run();
        let answers = desk.answers();
        assert!(matches!(answers[..], [Err(Unanswered::Message(_))]), "{wrong}: {answers:?}");
        assert!(scp.sent().starts_with(b"\x07"), "{wrong}: an A-ABORT");
        assert!(desk.is_dropped());
    }
}

#[test]
fn reports_that_panic_end_and_the_association_goes_on() {
    let desk = Desk::default();
    let (mut scu, mut scp) = committing(&[&desk]);
    scp.tell(In::Woken);
    let Out::Call(mut call) = scp.endpoint.poll(scp.now) else { panic!("it is asked again") };
    call.panicked("on purpose".into());
    scp.tell(In::Called(call));
    scp.run();
    assert!(desk.is_dropped());
    ask(&mut scu, CEchoRq::new(0, uids::VERIFICATION));
    exchange(&mut scu, &mut scp);
    assert_eq!(responses(&scu).len(), 1);
}

#[test]
fn a_waker_that_is_woken_while_the_driver_still_has_the_call_is_not_lost() {
    let desks: [Desk; 2] = Default::default();
    let (mut scu, mut scp) = committing(&desks.each_ref());
    scp.tell(In::Woken);
    let mut calls = Vec::new();
    for _ in 0..2 {
        let Out::Call(mut call) = scp.endpoint.poll(scp.now) else { panic!("both are asked again") };
        assert!(call.run(&mut Context::from_waker(Waker::noop())).is_pending());
        calls.push(call);
    }
    scp.tell(In::Called(calls.remove(0)));
    // The driver has the other still.
    desks[1].send(report(1));
    scp.tell(In::Woken);
    scp.tell(In::Called(calls.remove(0)));
    exchange(&mut scu, &mut scp);
    assert_eq!(desks[1].answers(), [Ok(Status::SUCCESS)]);
    assert!(mem::take(&mut desks[0].papers().polls) < 10);
}

/// An outcome that reports to this desk, in every way in which a handler gives one.
fn reporting_outcome(desk: &Desk, way: usize) -> Outcome {
    let (desk, status) = (desk.clone(), Status(0xB000));
    match way {
        0 => Outcome::new(status).reporting(Tray(desk)),
        1 => Outcome::later(async move { status }).reporting(Tray(desk)),
        2 => Outcome::later(async move { Outcome::new(status).reporting(Tray(desk)) }).comment("later"),
        3 => {
            Outcome::new(status).reporting(Tray(desk)).comment("and more").then(|outcome| outcome.error_id(1))
        }
        _ => Outcome::failed("on purpose").reporting(Tray(desk)),
    }
}

#[test]
fn whatever_the_operation_and_however_its_outcome_comes_its_reports_follow_the_response() {
    const PRIVATE: Uid = Uid::from_static("1.2.3.4");
    let find = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    for way in 0..5 {
        let desks: [Desk; 4] = Default::default();
        desks.iter().for_each(|desk| desk.send(report(1)));
        let outcome = |number: usize| {
            let desk = desks[number].clone();
            move || reporting_outcome(&desk, way)
        };
        let (echo, store, query, action) = (outcome(0), outcome(1), outcome(2), outcome(3));
        let services = Services::new()
            .with(Verification::with(move |_: &Request<CEchoRq>| echo()))
            .with(Storage::any(move |_: &StoreRequest, _: DataSet| store()))
            .with(Query::study_root(move |_: &FindRequest, _: DataSet| Err::<Matches, _>(query())))
            .with(Normalized::of(PRIVATE).action(move |_: &_, _: DataSet| action()))
            .with(Commitment::reporting(&[]));
        let all = [uids::VERIFICATION, uids::CT_IMAGE_STORAGE, find.clone(), PRIVATE, COMMITMENT];
        let (mut scu, mut scp) = associated(Limits::default(), None, services, &all);
        let commands: [(Command, bool); 4] = [
            (CEchoRq::new(0, uids::VERIFICATION).into(), false),
            (CStoreRq::new(0, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.1")).into(), true),
            (CFindRq::new(0, find.clone()).into(), true),
            (NActionRq::new(0, PRIVATE, INSTANCE, 1).into(), false),
        ];
        for (number, (command, has_data_set)) in commands.into_iter().enumerate() {
            let name = command.name();
            let data_set = has_data_set.then(|| Box::new(image(1, 10)) as Box<_>);
            scu.endpoint.invoke(2 * number as u8 + 1, command, data_set).unwrap();
            exchange(&mut scu, &mut scp);
            assert_eq!(responses(&scu).len(), number + 1, "{name}");
            let answers = desks[number].answers();
            match way {
                4 => assert!(answers.is_empty() && desks[number].is_dropped(), "{name}"),
                _ => assert_eq!(answers, [Ok(Status::SUCCESS)], "{name}, {way}"),
            }
        }
    }
}

#[test]
fn a_requestor_that_serves_reports_too() {
    const PRIVATE: Uid = Uid::from_static("1.2.3.4");
    let desk = Desk::default();
    let of_handler = desk.clone();
    let action = move |_: &_, _: DataSet| Outcome::from(()).reporting(Tray(of_handler.clone()));
    let mut of_requestor = Setup::clone(&setup(Services::new().with(Normalized::of(PRIVATE).action(action))));
    of_requestor.user_information.role_selections =
        vec![RoleSelection { sop_class_uid: PRIVATE, scu_role: false, scp_role: true }];
    let event = |_: &_, _: DataSet| Status::SUCCESS;
    let of_acceptor = setup(Services::new().with(Normalized::of(PRIVATE).event_report(event)));
    let address: Address = "SIDE@127.0.0.1:104".parse().unwrap();
    let requestor = Endpoint::requestor(Arc::new(of_requestor), &address, &[proposal(&PRIVATE)], None);
    let mut requestor = Side::new(requestor.unwrap());
    let mut acceptor = Side::new(Endpoint::acceptor(of_acceptor, None, None));
    exchange(&mut requestor, &mut acceptor);
    acceptor.endpoint.invoke(1, NActionRq::new(0, PRIVATE, INSTANCE, 1).into(), None).unwrap();
    exchange(&mut requestor, &mut acceptor);
    assert!(requestor.endpoint.take_line().is_none(), "it is in use");
    for number in 1..3 {
        desk.send(NRequest::event_report(PRIVATE, INSTANCE, 1, DataSet::new()));
        wake(&mut requestor);
        exchange(&mut requestor, &mut acceptor);
        assert_eq!(desk.answers(), vec![Ok(Status::SUCCESS); number]);
    }
    // It goes when it likes, and the reports end.
    requestor.tell(In::Release);
    exchange(&mut requestor, &mut acceptor);
    assert!(requestor.endpoint.is_over() && desk.is_dropped());
}

#[test]
fn what_the_driver_still_runs_at_the_end_of_the_association_is_waited_for_and_told() {
    let desk = Desk::default();
    let (_, mut scp) = committing(&[&desk]);
    desk.send(report(1));
    scp.tell(In::Woken);
    let Out::Call(mut call) = scp.endpoint.poll(scp.now) else { panic!("it is asked again") };
    assert!(call.run(&mut Context::from_waker(Waker::noop())).is_ready());
    scp.tell(In::Closed(Link::Peer));
    scp.run();
    assert!(scp.endpoint.is_over() && !desk.is_dropped());
    assert!(matches!(scp.endpoint.poll(scp.now), Out::Wait(_)), "the driver has the call still");
    scp.tell(In::Called(call));
    scp.run();
    assert_eq!(desk.answers(), [Err(Unanswered::NoAssociation)]);
    assert!(desk.is_dropped() && matches!(scp.endpoint.poll(scp.now), Out::End));
}
