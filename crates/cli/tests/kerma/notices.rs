//! What `qrscp` tells others over associations of its own: the queue of the archive and its delivery.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use kerma_ae::normalized::{CreateRequest, EventRequest, NRequest};
use kerma_ae::{ApplicationEntity, Outcome, Status, ian};
use kerma_archive::{Archive, Notice, Options, Topic};
use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::commitment::{self, Report, Transaction};
use kerma_service::ian::{Availability, AvailableInstance, Notification};
use kerma_service::{Reference, ups};

use super::fake_peer::{acceptor, closed_port, stay_silent};
use super::harness::{Folder, PATIENCE, Scp};
use super::qrscp::{configured, start};

/// What a receiver was told, and by whom: the caller, and the transaction, step or study.
type Told = (String, String);

/// A receiver on this port (0: one of its own), until the test ends; it answers with this status.
fn receiver(port: u16, status: Status) -> (u16, Receiver<Told>) {
    let (sender, told) = mpsc::channel();
    let (of_events, of_notes, of_steps) = (sender.clone(), sender.clone(), sender);
    let listener = ApplicationEntity::new("RECEIVER")
        .unwrap()
        .provide(commitment::reports(move |request: &EventRequest, report: Report| {
            let told = (request.association.requestor.to_string(), report.transaction.to_string());
            of_events.send(told).unwrap();
            Outcome::new(status)
        }))
        .provide(ian::scp(move |request: &CreateRequest, notification: Notification| {
            let study = notification.study().unwrap().to_string();
            of_notes.send((request.association.requestor.to_string(), study)).unwrap();
            Outcome::new(status)
        }))
        .provide(ups::events(move |request: &EventRequest, report: ups::Report| {
            let step = report.sop_instance.to_string();
            of_steps.send((request.association.requestor.to_string(), step)).unwrap();
            Outcome::new(status)
        }))
        .listen(("127.0.0.1", port))
        .unwrap();
    let port = listener.local_addr().port();
    thread::spawn(move || listener.serve());
    (port, told)
}

fn notice(topic: Topic, about: &str, receiving: &str, request: NRequest) -> Notice {
    let (about, receiving) = (about.parse().unwrap(), receiving.parse().unwrap());
    Notice { topic, about, receiving, calling: "ASKED".parse().unwrap(), request, not_before: 0 }
}

/// A report of storage commitment.
fn report(transaction: &str, receiving: &str) -> Notice {
    let reference = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
    let asked = Transaction::new(transaction.parse::<Uid>().unwrap(), [reference]);
    let request = commitment::report(&asked.answer(|_| Ok(())));
    notice(Topic::Commitment, transaction, receiving, request)
}

/// A note that instances are there.
fn note(study: &str, receiving: &str) -> Notice {
    let study: Uid = study.parse().unwrap();
    let reference = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
    let series = Uid::from_static("1.2.4");
    let instance = AvailableInstance::new(series, reference, Availability::Online, "PACS".parse().unwrap());
    let request = ian::notify(Some(Uid::from_static("1.2.9")), Notification::new(&study).instance(instance));
    notice(Topic::Ian, &study.to_string(), receiving, request)
}

/// That the state of a step is another.
fn state(step: &str, receiving: &str) -> Notice {
    let (event_type, sop_instance) = (ups::EventType::State, step.parse().unwrap());
    let mut information = DataSet::new();
    information.set(tags::PROCEDURE_STEP_STATE, "COMPLETED").unwrap();
    information.set(tags::INPUT_READINESS_STATE, "READY").unwrap();
    notice(Topic::Ups, step, receiving, ups::Report { event_type, sop_instance, information }.request())
}

fn archive(folder: &Folder) -> Archive {
    Archive::open(folder.join("archive"), Options::default()).unwrap()
}

/// An archive in which these wait.
fn queued(folder: &Folder, notices: Vec<Notice>) {
    archive(folder).queue(notices).unwrap();
}

fn waiting(folder: &Folder) -> u64 {
    archive(folder).notices_waiting().unwrap()
}

/// `qrscp` with short times, and these peers at these ports.
fn serving(folder: &Folder, give_up: &str, peers: &[(&str, u16)]) -> Scp {
    let path = configured(folder, &configuration(give_up, peers));
    start(folder, &["-v", "-c", &path, "-ta", "2", "-td", "2", "-tn", "2"])
}

fn configuration(give_up: &str, peers: &[(&str, u16)]) -> String {
    let peers =
        peers.iter().map(|(title, port)| format!("[peers.{title}]\naddress = \"127.0.0.1:{port}\"\n"));
    format!("[commitment]\nretry = 0.2\ngive_up = \"{give_up}\"\n{}", peers.collect::<String>())
}

fn next(told: &Receiver<Told>) -> Told {
    told.recv_timeout(PATIENCE).unwrap()
}

fn of(caller: &str, about: &str) -> Told {
    (caller.into(), about.into())
}

#[test]
fn what_waits_is_told_after_a_start_once_each_in_order_and_by_the_title_that_was_asked() {
    let folder = Folder::new();
    let (port, told) = receiver(0, Status::SUCCESS);
    let notices = vec![
        report("1.2.1", "CT"),
        note("1.2.2", "CT"),
        state("1.2.3", "CT"),
        state("1.2.4", "CT"),
        report("1.2.5", "CT"),
    ];
    queued(&folder, notices);
    let scp = serving(&folder, "1 h", &[("CT", port)]);
    for about in ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5"] {
        assert_eq!(next(&told), of("ASKED", about));
    }
    // All over one association.
    let closed = scp.wait_for("association_closed", 1);
    assert_eq!(closed[0]["operations"].as_array().unwrap().len(), 2, "{closed:?}");
    scp.stop().exits(0).says(&["notice delivered topic=ian about=1.2.2 receiving=\"CT\""]);
    assert_eq!(waiting(&folder), 0);
    assert!(told.try_recv().is_err());
}

#[test]
fn a_receiver_that_is_down_is_tried_again_until_it_is_there_across_a_restart_too() {
    let folder = Folder::new();
    queued(&folder, vec![report("1.2.1", "CT"), report("1.2.2", "CT")]);
    let port: u16 = closed_port().parse().unwrap();
    let scp = serving(&folder, "1 h", &[("CT", port)]);
    scp.wait_to_say("notice put off topic=commitment about=1.2.2 receiving=\"CT\" tries=2");
    scp.signal("KILL");
    drop(scp);
    let scp = serving(&folder, "1 h", &[("CT", port)]);
    let (_, told) = receiver(port, Status::SUCCESS);
    assert_eq!([next(&told), next(&told)], [of("ASKED", "1.2.1"), of("ASKED", "1.2.2")]);
    scp.wait_to_say("notice delivered topic=commitment about=1.2.2");
    scp.stop().exits(0);
    assert_eq!(waiting(&folder), 0);
}

#[test]
fn receivers_that_hang_hold_up_nobody_and_no_end() {
    let folder = Folder::new();
    let (port, told) = receiver(0, Status::SUCCESS);
    // One that accepts connections and says nothing, one behind which nobody even accepts.
    let silent: u16 = acceptor(stay_silent).parse().unwrap();
    let full = TcpListener::bind("127.0.0.1:0").unwrap();
    let notices = vec![report("1.2.1", "A"), report("1.2.2", "B"), report("1.2.3", "CT")];
    queued(&folder, notices);
    let path = configured(
        &folder,
        &configuration("1 h", &[("A", silent), ("B", full.local_addr().unwrap().port()), ("CT", port)]),
    );
    let scp = start(&folder, &["-v", "-c", &path]);
    assert_eq!(next(&told), of("ASKED", "1.2.3"));
    scp.wait_to_say("notice delivered");
    let ending = Instant::now();
    scp.stop().exits(0);
    assert!(ending.elapsed() < Duration::from_secs(10), "{:?}", ending.elapsed());
    assert_eq!(waiting(&folder), 2);
}

#[test]
fn what_nobody_acknowledges_is_given_up_in_its_time_with_an_error() {
    let folder = Folder::new();
    queued(&folder, vec![report("1.2.1", "CT"), note("1.2.2", "RIS")]);
    let port: u16 = closed_port().parse().unwrap();
    // One that lets nobody in, one that is not there.
    let rejecting = acceptor(drop::<TcpStream>).parse().unwrap();
    let scp = serving(&folder, "1 s", &[("CT", port), ("RIS", rejecting)]);
    scp.wait_to_say("E: notice given up after 1 s topic=commitment about=1.2.1 receiving=\"CT\"");
    scp.wait_to_say("topic=ian about=1.2.2 receiving=\"RIS\"");
    scp.wait_to_say("E: notice given up after 1 s topic=ian");
    scp.stop().exits(0);
    assert_eq!(waiting(&folder), 0);
}

#[test]
fn a_failure_status_is_told_and_the_notice_is_not_sent_again() {
    let folder = Folder::new();
    let (port, told) = receiver(0, Status::PROCESSING_FAILURE);
    queued(&folder, vec![report("1.2.1", "CT"), note("1.2.2", "CT")]);
    let scp = serving(&folder, "1 h", &[("CT", port)]);
    assert_eq!([next(&told), next(&told)], [of("ASKED", "1.2.1"), of("ASKED", "1.2.2")]);
    scp.wait_to_say("notice refused topic=ian about=1.2.2");
    let run = scp.stop().exits(0);
    run.says(&["notice refused topic=commitment about=1.2.1 receiving=\"CT\" status=\"0x0110"]);
    assert_eq!(waiting(&folder), 0);
}

#[test]
fn a_receiver_that_does_not_take_one_kind_is_told_the_others() {
    let folder = Folder::new();
    let (sender, told) = mpsc::channel();
    let scp = ian::scp(move |_: &CreateRequest, notification: Notification| {
        sender.send(notification.study().unwrap().to_string()).unwrap();
        Outcome::new(Status::SUCCESS)
    });
    let listener = ApplicationEntity::new("RIS").unwrap().provide(scp).listen("127.0.0.1:0").unwrap();
    let port = listener.local_addr().port();
    thread::spawn(move || listener.serve());
    queued(
        &folder,
        vec![report("1.2.1", "RIS"), note("1.2.2", "RIS"), report("1.2.1", "RIS"), note("1.2.3", "RIS")],
    );
    let scp = serving(&folder, "1 h", &[("RIS", port)]);
    assert_eq!([0, 1].map(|_| told.recv_timeout(PATIENCE).unwrap()), ["1.2.2", "1.2.3"]);
    scp.wait_to_say("notice put off topic=commitment about=1.2.1");
    scp.stop().exits(0).says(&["accepted no presentation context"]);
    assert_eq!(waiting(&folder), 2);
}

#[test]
fn a_receiver_without_an_address_waits_for_one_and_is_told_when_the_configuration_has_it() {
    let folder = Folder::new();
    let (port, told) = receiver(0, Status::SUCCESS);
    queued(&folder, vec![report("1.2.1", "CT")]);
    let path = configured(&folder, "[commitment]\nretry = 600\n");
    let scp = start(&folder, &["-v", "-c", &path]);
    scp.wait_to_say("notice waits topic=commitment about=1.2.1 receiving=\"CT\"");
    fs::write(Path::new(&path), configuration("1 h", &[("CT", port)])).unwrap();
    scp.signal("HUP");
    assert_eq!(next(&told), of("ASKED", "1.2.1"));
    scp.stop().exits(0);
}
