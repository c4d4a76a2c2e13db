//! How `qrscp` tells the result of a storage commitment: on the association that asked, or where the requestor listens; also
//! when it was killed meanwhile.

use std::collections::BTreeSet;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use kerma_ae::normalized::{EventRequest, NRequest};
use kerma_ae::{ApplicationEntity, Association, Outcome, Status, new_uid};
use kerma_dataset::{DataSet, Sequence};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_service::Reference;
use kerma_service::commitment::{self, Report, Transaction};

use super::fake_peer::closed_port;
use super::harness::{Folder, PATIENCE, Run, Scp, kerma};
use super::qrscp::{configured, sample, start, store};

const PUSH: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL;
const INSTANCE: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;

/// What a requestor was told, by whom.
type Told = (String, Report);

/// Where a requestor listens for its reports, on this port (0: one of its own); it answers with this status.
fn listening(port: u16, status: Status) -> (u16, Receiver<Told>) {
    let (sender, told) = mpsc::channel();
    let reports = commitment::reports(move |request: &EventRequest, report: Report| {
        sender.send((request.association.requestor.to_string(), report)).unwrap();
        Outcome::new(status)
    });
    let entity = ApplicationEntity::new("CT1").unwrap().provide(reports);
    let listener = entity.listen(("127.0.0.1", port)).unwrap();
    let port = listener.local_addr().port();
    thread::spawn(move || listener.serve());
    (port, told)
}

/// An archive that finds CT1 at this port, and tries again after a second.
fn serving(folder: &Folder, port: impl std::fmt::Display) -> Scp {
    serving_with(folder, &peer(port), "")
}

fn peer(port: impl std::fmt::Display) -> String {
    format!("[peers.CT1]\naddress = \"127.0.0.1:{port}\"\n")
}

fn serving_with(folder: &Folder, peers: &str, commitment: &str) -> Scp {
    let text = format!("{peers}\n[commitment]\nretry = 1\n{commitment}");
    let configuration = configured(folder, &text);
    start(folder, &["-c", &configuration])
}

/// The association of CT1 with the archive as this title, which does not expect reports.
fn asking(scp: &Scp, title: &str) -> Association {
    ApplicationEntity::new("CT1")
        .unwrap()
        .propose(PUSH, TransferSyntax::UNCOMPRESSED)
        .associate(format!("{title}@127.0.0.1:{}", scp.port).as_str())
        .unwrap()
}

fn of(count: usize) -> Transaction {
    let reference = |number| {
        Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_bytes(format!("1.2.3.{number}").as_bytes()))
    };
    Transaction::new(new_uid(), (1..=count).map(reference))
}

fn ask(association: &mut Association, transaction: &Transaction) {
    assert_eq!(association.request(commitment::request(transaction)).unwrap().status, Status::SUCCESS);
}

fn next(told: &Receiver<Told>) -> Told {
    told.recv_timeout(PATIENCE).unwrap()
}

/// Nothing more is told, also not by an archive that is started again.
fn is_all(folder: &Folder, scp: Scp, told: &Receiver<Told>) -> Run {
    let run = scp.stop().exits(0);
    let configuration = folder.join("qrscp.toml");
    let again = start(folder, &["-c", configuration.to_str().unwrap()]);
    assert!(told.recv_timeout(Duration::from_millis(1500)).is_err(), "told twice");
    again.stop().exits(0);
    run
}

#[test]
fn a_requestor_that_released_at_once_is_told_once_where_it_listens_by_the_title_that_it_called() {
    let folder = Folder::new();
    let (port, told) = listening(0, Status::SUCCESS);
    let scp = serving(&folder, port);
    store(&scp, "CT1", &sample(&folder, "1.2.3.1")).exits(0);
    for title in ["QRSCP", "ARCHIVE"] {
        let transaction = of(2);
        let mut association = asking(&scp, title);
        ask(&mut association, &transaction);
        association.release().unwrap();
        let (caller, report) = next(&told);
        assert_eq!((caller.as_str(), report.answers(&transaction)), (title, Ok(())));
        assert_eq!((report.committed.len(), report.failed.len()), (1, 1));
    }
    is_all(&folder, scp, &told).says(&["n_action=1", "n_event_report_scu=1", "committed=1 failed=1"]);
}

#[test]
fn stgcmtscu_is_told_on_its_port() {
    let folder = Folder::new();
    let port = closed_port();
    let scp = serving(&folder, &port);
    let (file, missing) = (sample(&folder, "1.2.3.1"), sample(&folder, "1.2.3.2"));
    store(&scp, "CT1", &file).exits(0);
    let ask = |file: &std::path::Path| {
        let peer = ["stgcmtscu", "-aet", "CT1", "--port", &port, "127.0.0.1", &scp.port];
        kerma(&[&peer[..], &[file.to_str().unwrap()]].concat())
    };
    assert_eq!(ask(&file).exits(0).stdout, format!("committed {} 1.2.3.1\n", uids::CT_IMAGE_STORAGE));
    let failed = ask(&missing).exits(1).stdout;
    assert!(failed.starts_with(&format!("failed {} 1.2.3.2 0x0112", uids::CT_IMAGE_STORAGE)), "{failed}");
    scp.stop().exits(0);
}

#[test]
fn a_requestor_that_is_gone_without_a_word_is_told_as_soon_as_it_listens() {
    let folder = Folder::new();
    let port = closed_port();
    let scp = serving(&folder, &port);
    let transaction = of(3);
    let mut association = asking(&scp, "QRSCP");
    ask(&mut association, &transaction);
    association.abort();
    scp.wait_to_say("notice put off topic=commitment");
    let (_, told) = listening(port.parse().unwrap(), Status::SUCCESS);
    assert_eq!(next(&told).1.answers(&transaction), Ok(()));
    is_all(&folder, scp, &told);
}

/// The requestor's association is not served, so that it does not answer, until the archive gives up waiting.
#[test]
fn a_report_that_is_not_acknowledged_on_the_association_that_asked_goes_where_the_requestor_listens() {
    let folder = Folder::new();
    let (port, told) = listening(0, Status::SUCCESS);
    let configuration = configured(&folder, &format!("dimse_timeout = 1\n{}", peer(port)));
    let scp = start(&folder, &["-c", &configuration]);
    let transaction = of(1);
    let mut association = asking(&scp, "QRSCP");
    ask(&mut association, &transaction);
    assert_eq!(next(&told).1.answers(&transaction), Ok(()));
    drop(association);
    is_all(&folder, scp, &told).says(&["not acknowledged on the association that asked"]);
}

#[test]
fn an_association_that_waits_for_its_report_is_not_idle_however_long_that_takes() {
    let folder = Folder::new();
    let configuration = configured(&folder, "dimse_timeout = 20\nnetwork_timeout = 1\n");
    let scp = start(&folder, &["-c", &configuration]);
    // Nothing is sent meanwhile.
    let transaction = of(60_000);
    let (sender, told) = mpsc::channel();
    let mut association = ApplicationEntity::new("CT1")
        .unwrap()
        .provide(commitment::reports(move |_: &EventRequest, report: Report| sender.send(report)))
        .propose(PUSH, TransferSyntax::UNCOMPRESSED)
        .associate(format!("QRSCP@127.0.0.1:{}", scp.port).as_str())
        .unwrap();
    ask(&mut association, &transaction);
    let mut report = None;
    association
        .serve_until(PATIENCE, || {
            report = told.try_recv().ok().or(report.take());
            report.is_some()
        })
        .unwrap();
    assert_eq!(report.unwrap().answers(&transaction), Ok(()));
    association.release().unwrap();
    scp.stop().exits(0);
}

#[test]
fn a_failure_status_of_the_requestor_is_an_acknowledgement_and_is_in_the_log() {
    let folder = Folder::new();
    let (port, told) = listening(0, Status::PROCESSING_FAILURE);
    let scp = serving(&folder, port);
    // On its own association.
    let (sender, on_the_same) = mpsc::channel();
    let mut association = ApplicationEntity::new("CT1")
        .unwrap()
        .provide(commitment::reports(move |_: &EventRequest, report: Report| {
            sender.send(report).unwrap();
            Outcome::new(Status::PROCESSING_FAILURE)
        }))
        .propose(PUSH, TransferSyntax::UNCOMPRESSED)
        .associate(format!("QRSCP@127.0.0.1:{}", scp.port).as_str())
        .unwrap();
    ask(&mut association, &of(1));
    let mut reports = 0;
    association
        .serve_until(PATIENCE, || {
            reports += on_the_same.try_iter().count();
            reports == 1
        })
        .unwrap();
    scp.wait_to_say("notice refused topic=commitment");
    association.release().unwrap();
    assert!(told.try_recv().is_err());
    // And where it listens.
    let mut association = asking(&scp, "QRSCP");
    ask(&mut association, &of(1));
    association.release().unwrap();
    next(&told);
    let run = is_all(&folder, scp, &told);
    assert_eq!(run.stderr.matches("notice refused topic=commitment").count(), 2, "{}", run.stderr);
}

#[test]
fn what_was_asked_of_an_archive_that_is_killed_is_told_by_the_one_that_starts_next() {
    // Killed before it has looked at all of them, and after.
    for (count, looked_at) in [(30_000, false), (10, true)] {
        let folder = Folder::new();
        let port = closed_port();
        let scp = serving(&folder, &port);
        store(&scp, "CT1", &sample(&folder, "1.2.3.1")).exits(0);
        let transaction = of(count);
        let mut association = asking(&scp, "QRSCP");
        ask(&mut association, &transaction);
        if looked_at {
            scp.wait_to_say("committed=1 failed=9");
        }
        scp.signal("KILL");
        drop(association);
        let killed = scp.wait();
        assert_eq!(killed.stderr.contains("failed="), looked_at, "{}", killed.stderr);
        let (_, told) = listening(port.parse().unwrap(), Status::SUCCESS);
        let scp = serving(&folder, &port);
        let (caller, report) = next(&told);
        assert_eq!((caller.as_str(), report.answers(&transaction)), ("QRSCP", Ok(())));
        assert_eq!(report.committed.len(), 1);
        is_all(&folder, scp, &told);
    }
}

#[test]
fn what_was_asked_is_told_also_when_nothing_more_may_be_asked() {
    let folder = Folder::new();
    let (port, told) = listening(0, Status::SUCCESS);
    let scp = serving(&folder, closed_port());
    let transaction = of(20_000);
    let mut association = asking(&scp, "QRSCP");
    ask(&mut association, &transaction);
    scp.signal("KILL");
    drop((association, scp));
    let _scp = serving_with(&folder, &peer(port), "serve = false\n");
    assert_eq!(next(&told).1.answers(&transaction), Ok(()));
}

#[test]
fn a_report_that_nobody_takes_is_given_up_in_its_time() {
    let folder = Folder::new();
    let scp = serving_with(&folder, &peer(closed_port()), "give_up = \"3 s\"\n");
    let mut association = asking(&scp, "QRSCP");
    ask(&mut association, &of(1));
    association.release().unwrap();
    scp.wait_to_say("notice given up after");
    scp.stop().exits(0).says(&["notice put off topic=commitment"]);
}

#[test]
fn a_requestor_without_an_address_is_told_on_its_association_or_not_at_all() {
    let folder = Folder::new();
    let scp = start(&folder, &[]);
    let file = sample(&folder, "1.2.3.1");
    store(&scp, "CT1", &file).exits(0);
    let peer = ["stgcmtscu", "-aet", "CT1", "127.0.0.1", &scp.port, file.to_str().unwrap()];
    kerma(&peer).exits(0);
    let (mut association, transaction) = (asking(&scp, "QRSCP"), of(1));
    ask(&mut association, &transaction);
    association.release().unwrap();
    scp.wait_to_say("notice waits topic=commitment");
    scp.wait_to_say("there is no address in [peers]");
    // Whoever runs it sees what waits.
    let location = folder.join("archive");
    let ls = ["archive", "ls", "--notices", "--instance-location", location.to_str().unwrap()];
    let listed = kerma(&ls).exits(0).stdout;
    let heading: Vec<&str> = listed.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(heading, ["Topic", "About", "Receiver", "Since", "NextTry", "Tries"]);
    let transaction = transaction.uid.to_string();
    let row: Vec<&str> = listed.lines().nth(2).unwrap().split_whitespace().collect();
    assert_eq!((&row[..3], row[5]), (&["commitment", &transaction, "CT1"][..], "1"));
    assert_eq!(listed.lines().last(), Some("(1 notice)"));
    let of_another = kerma(&[&ls[..], &["1.2.3", "--json"]].concat()).exits(0);
    assert_eq!(of_another.stdout, "");
    let found = &kerma(&[&ls[..], &[&transaction, "--json"]].concat()).exits(0).json_lines()[0];
    assert_eq!((&found["topic"], &found["calling"]), (&"commitment".into(), &"QRSCP".into()));
    scp.stop().exits(0);
}

#[test]
fn what_is_not_asked_properly_has_its_status_and_is_never_reported() {
    let folder = Folder::new();
    let (port, told) = listening(0, Status::SUCCESS);
    let scp = serving(&folder, port);
    let mut association = asking(&scp, "QRSCP");
    let whole = of(1).information();
    let without = |tag| {
        let mut information = whole.clone();
        information.remove(tag);
        information
    };
    let with = |set: &dyn Fn(&mut DataSet)| {
        let mut information = whole.clone();
        set(&mut information);
        information
    };
    let empty_list = with(&|information| {
        information.set(tags::REFERENCED_SOP_SEQUENCE, Sequence::default()).unwrap();
    });
    let empty_uid = with(&|information| information.set(tags::TRANSACTION_UID, "").unwrap());
    let action =
        |instance, action_type, information| NRequest::action(PUSH, instance, action_type, information);
    for (request, status) in [
        (action(INSTANCE, 2, whole.clone()), 0x0123),
        (action(INSTANCE, 0, whole.clone()), 0x0123),
        (action(Uid::from_static("1.2.3"), 1, whole.clone()), 0x0112),
        (action(INSTANCE, 1, without(tags::TRANSACTION_UID)), 0x0120),
        (action(INSTANCE, 1, without(tags::REFERENCED_SOP_SEQUENCE)), 0x0120),
        (action(INSTANCE, 1, DataSet::new()), 0x0120),
        (action(INSTANCE, 1, empty_list), 0x0121),
        (action(INSTANCE, 1, empty_uid), 0x0121),
    ] {
        match association.request(request.clone()) {
            Err(kerma_ae::Error::Status { status: answered, .. }) => {
                assert_eq!(answered.0, status, "{request:?}")
            }
            answered => panic!("{request:?}: {answered:?}"),
        }
    }
    association.release().unwrap();
    assert!(told.recv_timeout(Duration::from_millis(500)).is_err());
    scp.stop().exits(0).does_not_say(&["commitment transaction="]);
}

#[test]
fn who_may_not_store_may_not_ask_whether_it_is_stored() {
    let folder = Folder::new();
    for (rights, accepted) in [("[\"find\", \"retrieve\"]", 0), ("[\"store\"]", 1)] {
        let configuration = configured(&folder, &format!("[access]\nothers = {rights}\n"));
        let scp = start(&folder, &["-c", &configuration]);
        let association = asking(&scp, "QRSCP");
        assert_eq!(association.negotiated().contexts.len(), accepted);
        association.abort();
        scp.stop().exits(0);
    }
}

#[test]
fn a_requestor_that_knows_no_reports_on_the_association_that_asks_is_told_each_where_it_listens() {
    let folder = Folder::new();
    let (port, told) = listening(0, Status::SUCCESS);
    let scp = serving(&folder, port);
    let mut awaited: BTreeSet<Uid> = BTreeSet::new();
    let mut association = asking(&scp, "QRSCP");
    for _ in 0..200 {
        let transaction = of(1);
        // Reports come meanwhile, and are answered with 0x0122.
        ask(&mut association, &transaction);
        awaited.insert(transaction.uid);
    }
    scp.wait_to_say("takes no reports");
    association.release().unwrap();
    while !awaited.is_empty() {
        assert!(awaited.remove(&next(&told).1.transaction), "told twice");
    }
    is_all(&folder, scp, &told);
}
