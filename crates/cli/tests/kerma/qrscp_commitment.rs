//! Storage Commitment of `qrscp`, which looks at index and files.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use kerma_ae::normalized::EventRequest;
use kerma_ae::{ApplicationEntity, Status, new_uid};
use kerma_dictionary::{TransferSyntax, Uid, uids};
use kerma_service::Reference;
use kerma_service::commitment::{self, FailureReason, Report, Transaction};

use super::harness::{Folder, Scp};
use super::qrscp::{configured, sample, start, store};

/// A running archive that has these instances.
fn filled(folder: &Folder, options: &[&str], instances: &[&str]) -> Scp {
    let scp = start(folder, options);
    for instance in instances {
        store(&scp, "CT1", &sample(folder, instance)).exits(0);
    }
    scp
}

fn of_ct(instance: &str) -> Reference {
    Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_bytes(instance.as_bytes()))
}

fn asks_for(instances: &[&str]) -> Transaction {
    Transaction::new(new_uid(), instances.iter().map(|instance| of_ct(instance)))
}

/// Asks, and waits on the same association until there are so many reports.
fn reports(scp: &Scp, transactions: &[&Transaction]) -> Vec<Report> {
    let (sender, told) = std::sync::mpsc::channel();
    let mut association = ApplicationEntity::new("CT1")
        .unwrap()
        .provide(commitment::reports(move |_: &EventRequest, report: Report| {
            sender.send(report).unwrap();
            Status::SUCCESS
        }))
        .propose(uids::STORAGE_COMMITMENT_PUSH_MODEL, TransferSyntax::UNCOMPRESSED)
        .associate(format!("QRSCP@127.0.0.1:{}", scp.port).as_str())
        .unwrap();
    for transaction in transactions {
        let response = association.request(commitment::request(transaction)).unwrap();
        assert_eq!(response.status, Status::SUCCESS);
    }
    let mut reports = Vec::new();
    association
        .serve_until(Duration::from_secs(60), || {
            reports.extend(told.try_iter());
            reports.len() == transactions.len()
        })
        .unwrap();
    association.release().unwrap();
    reports
}

fn report(scp: &Scp, transaction: &Transaction) -> Report {
    reports(scp, &[transaction]).pop().unwrap()
}

/// The file of this instance.
fn file_of(folder: &Folder, instance: &str) -> PathBuf {
    let mut folders = vec![folder.join("archive/instances")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            match path.is_dir() {
                true => folders.push(path),
                false if path.file_name().unwrap().to_str().unwrap().starts_with(instance) => return path,
                false => {}
            }
        }
    }
    panic!("{instance} has no file");
}

#[test]
fn what_is_stored_is_committed_and_what_is_not_there_or_of_another_class_is_not() {
    let folder = Folder::new();
    let scp = filled(&folder, &[], &["1.2.3.1", "1.2.3.2"]);
    let mut transaction = asks_for(&["1.2.3.1", "1.2.3.9", "1.2.3.1"]);
    let as_mr = Reference::new(uids::MR_IMAGE_STORAGE, Uid::from_static("1.2.3.2"));
    transaction.references.push(as_mr.clone());
    let told = report(&scp, &transaction);
    assert_eq!(told.answers(&transaction), Ok(()));
    assert_eq!(told.committed, [of_ct("1.2.3.1")]);
    let reasons = [FailureReason::NO_SUCH_OBJECT_INSTANCE, FailureReason::CLASS_INSTANCE_CONFLICT];
    assert_eq!(told.failed, [(of_ct("1.2.3.9"), reasons[0]), (as_mr, reasons[1])]);
    assert_eq!(told.retrieve_ae_title, Some("QRSCP".parse().unwrap()));
    scp.stop().exits(0).says(&[
        "commitment transaction=",
        "committed=1 failed=2",
        "n_action=1 n_event_report_scu=1",
    ]);
}

#[test]
fn an_instance_whose_file_is_damaged_cut_off_or_gone_is_not_committed() {
    let folder = Folder::new();
    let instances = ["1.2.3.1", "1.2.3.2", "1.2.3.3", "1.2.3.4"];
    filled(&folder, &[], &instances).stop().exits(0);
    let mut bytes = fs::read(file_of(&folder, "1.2.3.1")).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(file_of(&folder, "1.2.3.1"), &bytes).unwrap();
    bytes.pop();
    fs::write(file_of(&folder, "1.2.3.2"), &bytes).unwrap();
    fs::remove_file(file_of(&folder, "1.2.3.3")).unwrap();
    let scp = start(&folder, &[]);
    let told = report(&scp, &asks_for(&instances));
    assert_eq!(told.committed, [of_ct("1.2.3.4")]);
    let failed = |instance| (of_ct(instance), FailureReason::PROCESSING_FAILURE);
    assert_eq!(told.failed, [failed("1.2.3.1"), failed("1.2.3.2"), failed("1.2.3.3")]);
    scp.stop().exits(0).says(&["1.2.3.2: not committed, its file is not what was stored"]);
}

#[test]
fn what_was_removed_is_not_committed_any_more() {
    let folder = Folder::new();
    let scp = filled(&folder, &[], &["1.2.3.1"]);
    let transaction = || asks_for(&["1.2.3.1"]);
    assert!(report(&scp, &transaction()).is_success());
    let location = folder.join("archive");
    let rm = ["archive", "rm", "1.2.3.1", "--yes", "--instance-location", location.to_str().unwrap()];
    super::harness::kerma(&rm).exits(0);
    let told = report(&scp, &transaction());
    assert_eq!(told.failed, [(of_ct("1.2.3.1"), FailureReason::NO_SUCH_OBJECT_INSTANCE)]);
}

#[test]
fn a_transaction_uid_that_is_in_use_is_reported_for_each_instance() {
    let folder = Folder::new();
    let scp = filled(&folder, &[], &["1.2.3.1"]);
    let transaction = asks_for(&["1.2.3.1", "1.2.3.2"]);
    let told = reports(&scp, &[&transaction, &transaction]);
    assert_eq!((told[0].committed.len(), told[0].failed.len()), (1, 1));
    assert_eq!(told[1], transaction.refuse(FailureReason::DUPLICATE_TRANSACTION_UID));
    // It stays in use when it is answered.
    assert_eq!(report(&scp, &transaction), told[1]);
}

#[test]
fn a_request_for_thousands_of_instances_does_not_hold_up_another() {
    let folder = Folder::new();
    let scp = filled(&folder, &[], &["1.2.3.1"]);
    let many: Vec<String> = (0..20_000).map(|number| format!("1.2.9.{number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let (large, small) = (asks_for(&many), asks_for(&["1.2.3.1"]));
    let told = reports(&scp, &[&large, &small]);
    assert_eq!(told.len(), 2);
    let large_told = told.iter().find(|report| report.transaction == large.uid).unwrap();
    assert_eq!(large_told.failed.len(), 20_000);
    assert!(told.iter().any(|report| report.transaction == small.uid && report.is_success()));
}

#[test]
fn an_archive_that_does_not_serve_it_accepts_no_context_for_it() {
    let folder = Folder::new();
    let configuration = configured(&folder, "[commitment]\nserve = false\n");
    let scp = start(&folder, &["-c", &configuration]);
    let association = ApplicationEntity::new("CT1")
        .unwrap()
        .propose(uids::STORAGE_COMMITMENT_PUSH_MODEL, TransferSyntax::UNCOMPRESSED)
        .associate(format!("QRSCP@127.0.0.1:{}", scp.port).as_str());
    let accepted = association.unwrap().negotiated().contexts.len();
    assert_eq!(accepted, 0);
}
