//! An SCP reports by itself on the association on which it was asked, and over one of its own.
use std::{
    sync::{Arc, Mutex, mpsc},
    thread,
    time::{Duration, Instant},
};

use kerma_dataset::DataSet;
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_entity::report::{self, Reporter};
use kerma_service::{
    Outcome, Unanswered,
    normalized::{self, ActionRequest, EventRequest, NRequest, Normalized, Perform},
};
use kerma_status::Status;

use crate::{
    driver::{ApplicationEntity, Association, Error, Limits, Verification},
    support::{Scp, within},
};

const COMMITMENT: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL;
const INSTANCE: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;
const LONG: Duration = Duration::from_secs(20);

/// A Storage Commitment SCP that hands out the other end of its reports.
struct Committing(Mutex<mpsc::Sender<Reporter>>);

impl Perform for Committing {
    fn performs(&self, service: kerma_dictionary::sop_classes::DimseService) -> bool {
        service == kerma_dictionary::sop_classes::DimseService::NAction
    }

    fn action(&self, _: &ActionRequest, _: DataSet) -> Outcome {
        let (reporter, reports) = report::channel();
        self.0.lock().unwrap().send(reporter).unwrap();
        Outcome::new(Status::SUCCESS).reporting(reports)
    }
}

/// The SCU's side: keeps what it is told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<u16>>>);

impl Told {
    fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

impl Perform for Told {
    fn performs(&self, service: kerma_dictionary::sop_classes::DimseService) -> bool {
        service == kerma_dictionary::sop_classes::DimseService::NEventReport
    }

    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        assert_eq!(information.string(tags::TRANSACTION_UID).unwrap(), "1.2.3");
        self.0.lock().unwrap().push(request.event_type_id.unwrap());
        Status::SUCCESS.into()
    }
}

fn action() -> NRequest {
    NRequest::action(COMMITMENT, INSTANCE, 1, information())
}

fn event(number: u16) -> NRequest {
    NRequest::event_report(COMMITMENT, INSTANCE, number, information())
}

fn information() -> DataSet {
    let mut information = DataSet::new();
    information.set(tags::TRANSACTION_UID, Uid::from_static("1.2.3")).unwrap();
    information
}

fn scp(change: impl FnOnce(ApplicationEntity) -> ApplicationEntity) -> (Scp, mpsc::Receiver<Reporter>) {
    let (sender, reporters) = mpsc::channel();
    let commitment = Normalized::new(&normalized::COMMITMENT, Committing(Mutex::new(sender)));
    let commitment = commitment.unchecked();
    let entity = ApplicationEntity::new("SCP").unwrap().provide(Verification::new()).provide(commitment);
    (Scp::start(change(entity)), reporters)
}

fn scu(scp: &Scp, told: &Told) -> Association {
    ApplicationEntity::new("SCU")
        .unwrap()
        .provide(Normalized::new(&normalized::COMMITMENT, told.clone()).unchecked())
        .propose_verification()
        .propose(COMMITMENT, TransferSyntax::UNCOMPRESSED)
        .associate(scp.address().as_str())
        .unwrap()
}

/// An association on which this was asked, and the SCP's way to report on it.
fn committing(scp: &(Scp, mpsc::Receiver<Reporter>), told: &Told) -> (Association, Reporter) {
    let mut association = scu(&scp.0, told);
    assert_eq!(association.request(action()).unwrap().status, Status::SUCCESS);
    (association, scp.1.recv_timeout(LONG).unwrap())
}

#[test]
fn a_report_from_another_thread_wakes_the_association_however_long_it_waited() {
    let (scp, told) = (scp(|scp| scp), Told::default());
    let (mut association, reporter) = committing(&scp, &told);
    let sending = thread::spawn(move || {
        for (number, pause) in [(1, 0), (2, 5), (1, 300), (2, 0)] {
            thread::sleep(Duration::from_millis(pause));
            let begun = Instant::now();
            let answer = reporter.send(event(number)).unwrap().wait(LONG).unwrap();
            assert_eq!(answer.unwrap().status, Status::SUCCESS);
            assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
        }
        reporter
    });
    assert!(association.serve_until(LONG, || told.count() == 4).unwrap());
    assert_eq!(*told.0.lock().unwrap(), [1, 2, 1, 2]);
    let reporter = sending.join().unwrap();
    assert!(!reporter.is_over());
    // The association serves as ever, and may be released.
    association.echo().unwrap();
    association.release().unwrap();
    within(|| reporter.is_over().then_some(()));
    assert_eq!(reporter.send(event(1)).unwrap_err().0.kind(), Some(1));
}

#[test]
fn an_scu_waits_for_a_report_until_its_time_is_over_and_may_go_on_then() {
    let (scp, told) = (scp(|scp| scp), Told::default());
    let (mut association, reporter) = committing(&scp, &told);
    let begun = Instant::now();
    assert!(association.wait(Duration::from_millis(200)).unwrap().is_none());
    assert!(!association.serve_until(Duration::from_millis(200), || false).unwrap());
    assert!(begun.elapsed() >= Duration::from_millis(400));
    association.echo().unwrap();
    let sent = reporter.send(event(1)).unwrap();
    // However long it would wait.
    let served = association.wait(Duration::MAX).unwrap().unwrap();
    assert_eq!((served.name(), served.status()), ("N-EVENT-REPORT-RSP", Some(Status::SUCCESS)));
    // The response was sent, whatever becomes of the association.
    association.abort();
    assert_eq!(sent.wait(Duration::MAX).unwrap().unwrap().status, Status::SUCCESS);
}

#[test]
fn a_report_is_served_while_another_operation_waits_for_its_response() {
    let (scp, told) = (scp(|scp| scp), Told::default());
    let (mut association, reporter) = committing(&scp, &told);
    let sent: Vec<_> = (0..20).map(|_| reporter.send(event(1)).unwrap()).collect();
    for _ in 0..20 {
        association.echo().unwrap();
    }
    assert!(association.serve_until(LONG, || told.count() == 20).unwrap());
    for sent in sent {
        assert_eq!(sent.wait(LONG).unwrap().unwrap().status, Status::SUCCESS);
    }
    association.release().unwrap();
}

#[test]
fn the_end_of_the_association_is_told_to_who_reports_on_it() {
    for ending in ["release", "abort", "shutdown", "idle"] {
        let idle = Limits { idle: Some(Duration::from_millis(300)), ..Limits::default() };
        let mut scp = scp(|scp| if ending == "idle" { scp.limits(idle) } else { scp });
        let (association, reporter) = committing(&scp, &Told::default());
        // Nobody answers the one; the other is not sent before it is answered.
        let sent: Vec<_> = match ending {
            "idle" => Vec::new(),
            _ => (0..2).map(|_| reporter.send(event(1)).unwrap()).collect(),
        };
        thread::sleep(Duration::from_millis(100));
        let mut association = Some(association);
        match ending {
            "release" => {
                // The SCU answers what has come before it goes.
                association.take().unwrap().release().unwrap();
            }
            "abort" => association.take().unwrap().abort(),
            "shutdown" => scp.0.stop(),
            _ => {}
        }
        within(|| reporter.is_over().then_some(()));
        let answers: Vec<_> = sent.into_iter().map(|sent| sent.wait(LONG).unwrap()).collect();
        assert!(answers.iter().skip(1).all(Result::is_err), "{ending}: {answers:?}");
        if ending != "release" {
            assert!(
                answers.iter().take(1).all(|answer| matches!(answer, Err(Unanswered::Ended(_)))),
                "{ending}"
            );
        }
    }
}

#[test]
fn who_waits_is_told_that_the_peer_went() {
    let (mut scp, told) = (scp(|scp| scp), Told::default());
    let (mut association, _reporter) = committing(&scp, &told);
    scp.0.stop();
    assert!(matches!(association.wait(LONG), Err(Error::Association(..) | Error::ReleasedEarly(_))));
    assert!(association.is_over());
}

/// Reports that panic when they are asked, or told.
struct Panicking(Option<NRequest>, Option<mpsc::Sender<()>>);

impl report::Reports for Panicking {
    fn poll_next(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<NRequest>> {
        std::task::Poll::Ready(Some(self.0.take().unwrap()))
    }

    fn answered(&mut self, _: report::Answer) {
        panic!("on purpose");
    }
}

impl Drop for Panicking {
    fn drop(&mut self) {
        let _ = self.1.take().map(|dropped| dropped.send(()));
    }
}

#[test]
fn reports_that_panic_are_dropped_and_the_association_goes_on() {
    let (sender, dropped) = mpsc::channel();
    let sender = Mutex::new(sender);
    let private = Uid::from_static("1.2.3.4");
    let sop_class = private.clone();
    let scp = Normalized::of(private.clone()).action(move |request: &ActionRequest, _: DataSet| {
        let report = NRequest::event_report(sop_class.clone(), INSTANCE, 1, DataSet::new());
        let first = (request.action_type_id == Some(1)).then_some(report);
        Outcome::new(Status::SUCCESS).reporting(Panicking(first, Some(sender.lock().unwrap().clone())))
    });
    let scp = Scp::start(ApplicationEntity::new("SCP").unwrap().provide(scp));
    let mut association = ApplicationEntity::new("SCU")
        .unwrap()
        .propose(private.clone(), TransferSyntax::UNCOMPRESSED)
        .associate(scp.address().as_str())
        .unwrap();
    for kind in [1, 2, 1] {
        let action = NRequest::action(private.clone(), INSTANCE, kind, DataSet::new());
        association.request(action).unwrap();
        let _ = association.wait(Duration::from_millis(200)).unwrap();
        dropped.recv_timeout(LONG).unwrap();
    }
    association.release().unwrap();
}
