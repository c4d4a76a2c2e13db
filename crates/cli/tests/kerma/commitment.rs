//! `stgcmtscu` against an SCP that reports on the same association, or over one of its own.

use std::fs;
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use kerma_ae::normalized::ActionRequest;
use kerma_ae::{ApplicationEntity, Outcome, Status};
use kerma_dictionary::{TransferSyntax, Uid, uids};
use kerma_service::commitment::{self, FailureReason, Report, Transaction};

use super::harness::{Folder, Run, kerma};
use super::samples::{CT, Sample};

/// What an SCP makes of a transaction.
type Answer = fn(&Transaction) -> Report;

fn all(transaction: &Transaction) -> Report {
    transaction.answer(|_| Ok(())).retrieve_from("PACS".parse().unwrap())
}

/// Where the reports go.
#[derive(Clone)]
enum To {
    SameAssociation,
    SameAssociationAfter(Duration),
    Port(u16),
    Nowhere,
}

/// An SCP on a port of its own, until the test process ends; gives the port and the transactions that it was asked.
fn scp(answer: Answer, to: To) -> (String, mpsc::Receiver<Transaction>) {
    let (sender, asked) = mpsc::channel();
    let handler = move |request: &ActionRequest, transaction: Transaction| {
        let report = commitment::report(&answer(&transaction));
        sender.send(transaction).unwrap();
        match to {
            To::Nowhere => Outcome::new(Status::SUCCESS),
            To::SameAssociation => {
                let (reporter, reports) = kerma_ae::report::channel();
                reporter.send_then(report, |answer| drop(answer.unwrap())).unwrap();
                Outcome::new(Status::SUCCESS).reporting(reports)
            }
            To::SameAssociationAfter(pause) => {
                let (reporter, reports) = kerma_ae::report::channel();
                thread::spawn(move || {
                    thread::sleep(pause);
                    reporter.send_then(report, |answer| drop(answer.unwrap())).unwrap();
                });
                Outcome::new(Status::SUCCESS).reporting(reports)
            }
            To::Port(port) => {
                let peer = request.association.peer();
                thread::spawn(move || {
                    thread::sleep(Duration::from_millis(100));
                    let mut association = ApplicationEntity::new("PACS")
                        .unwrap()
                        .propose(uids::STORAGE_COMMITMENT_PUSH_MODEL, TransferSyntax::UNCOMPRESSED)
                        .propose_roles(uids::STORAGE_COMMITMENT_PUSH_MODEL, false, true)
                        .associate(format!("{peer}@127.0.0.1:{port}").as_str())
                        .unwrap();
                    association.request(report).unwrap();
                    association.release().unwrap();
                });
                Outcome::new(Status::SUCCESS)
            }
        }
    };
    let listener = ApplicationEntity::new("PACS")
        .unwrap()
        .provide(commitment::scp(handler))
        .listen("127.0.0.1:0")
        .unwrap();
    let port = listener.local_addr().port().to_string();
    thread::spawn(move || listener.serve());
    (port, asked)
}

fn stgcmtscu(port: &str, arguments: &[&str]) -> Run {
    kerma(&[&["stgcmtscu", "127.0.0.1", port], arguments].concat())
}

fn two_studies() -> Folder {
    let folder = Folder::new();
    Sample::ct("1.2.1").write(&folder.join("a"));
    Sample::ct("1.2.2").write(&folder.join("b"));
    Sample { study: "1.2.840.4712", ..Sample::ct("1.2.3") }.write(&folder.join("c"));
    folder
}

#[test]
fn what_is_committed_on_the_same_association_is_success() {
    let (port, asked) = scp(all, To::SameAssociation);
    let source = two_studies();
    let run = stgcmtscu(&port, &["-v", source.text()]).exits(0);
    assert_eq!(run.stdout, format!("committed {CT} 1.2.1\ncommitted {CT} 1.2.2\ncommitted {CT} 1.2.3\n"));
    run.says(&["Sending N-ACTION Request", "N-ACTION SCP Result: 0x0000", "Received N-EVENT-REPORT Request"]);
    assert_eq!(asked.recv().unwrap().references.len(), 3);
    stgcmtscu(&port, &["-q", source.text()]).exits(0).says_nothing();
}

#[test]
fn the_report_may_come_after_the_time_of_an_idle_association() {
    let (port, _asked) = scp(all, To::SameAssociationAfter(Duration::from_millis(1500)));
    let source = two_studies();
    let run = stgcmtscu(&port, &["-tn", "0.5", "-td", "0.5", "--wait", "30", source.text()]).exits(0);
    assert_eq!(run.stdout.lines().count(), 3);
}

#[test]
fn each_study_may_have_a_transaction_of_its_own() {
    let (port, asked) = scp(all, To::SameAssociation);
    stgcmtscu(&port, &["--one-per-study", two_studies().text()]).exits(0);
    let transactions: Vec<Transaction> = asked.try_iter().collect();
    assert_eq!(transactions.iter().map(|of| of.references.len()).collect::<Vec<_>>(), [2, 1]);
    assert_ne!(transactions[0].uid, transactions[1].uid);
}

#[test]
fn a_list_of_uids_replaces_the_paths() {
    let (port, asked) = scp(all, To::SameAssociation);
    let folder = Folder::new();
    let lines: String = (0..2000).map(|number| format!("{CT} 1.2.{number}\n")).collect();
    fs::write(folder.join("list"), lines).unwrap();
    let run = stgcmtscu(&port, &["--uids", folder.join("list").to_str().unwrap(), "--json"]).exits(0);
    assert_eq!(run.events("commitment")[0]["committed"].as_array().unwrap().len(), 2000);
    assert_eq!(run.events("commitment")[0]["retrieve_ae_title"], "PACS");
    assert_eq!(asked.recv().unwrap().references.len(), 2000);
}

#[test]
fn the_report_may_come_to_a_port_of_ones_own() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (port, _asked) = scp(all, To::Port(free));
    let run =
        stgcmtscu(&port, &["-v", "-aet", "ME", "--port", &free.to_string(), two_studies().text()]).exits(0);
    assert_eq!(run.stdout.lines().count(), 3);
    run.says(&[
        "Listening on",
        "Releasing Association",
        "Accepting Association",
        "Received N-EVENT-REPORT Request",
    ]);
}

#[test]
fn what_is_not_committed_is_told_with_its_reason_and_a_failure() {
    let failing: Answer = |transaction| {
        transaction.answer(|reference| match reference.sop_instance == Uid::from_static("1.2.2") {
            true => Err(FailureReason::NO_SUCH_OBJECT_INSTANCE),
            false => Ok(()),
        })
    };
    let (port, _asked) = scp(failing, To::SameAssociation);
    let run = stgcmtscu(&port, &[two_studies().text()]).exits(1);
    assert!(run.stdout.contains(&format!("failed {CT} 1.2.2 0x0112 no such object instance\n")), "{run:?}");
    assert!(run.stdout.contains(&format!("committed {CT} 1.2.1\n")), "{run:?}");
    run.says(&["Not committed: 1.2.2"]);
}

#[test]
fn a_report_of_another_transaction_or_of_other_instances_is_no_success() {
    let other: Answer = |transaction| Report { transaction: Uid::from_static("1.2.9"), ..all(transaction) };
    let fewer: Answer = |transaction| {
        let mut report = all(transaction);
        report.committed.pop();
        report
    };
    let (port, _asked) = scp(other, To::SameAssociation);
    stgcmtscu(&port, &["--wait", "0.5", two_studies().text()])
        .exits(1)
        .says(&["which is not mine", "No report for transaction"]);
    let (port, _asked) = scp(fewer, To::SameAssociation);
    stgcmtscu(&port, &[two_studies().text()]).exits(1).says(&["does not name 1 of the instances"]);
}

#[test]
fn a_report_that_does_not_come_is_waited_for_no_longer_than_asked() {
    let (port, _asked) = scp(all, To::Nowhere);
    let source = two_studies();
    for more in [&["--wait", "0.3"][..], &["--wait", "0.3", "--port", "0"]] {
        stgcmtscu(&port, &[more, &[source.text()]].concat()).exits(1).says(&["No report for transaction"]);
    }
}
