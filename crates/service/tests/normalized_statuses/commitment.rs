//! Storage Commitment (PS3.4 annex J). It has no statuses of its own; these are the general ones that it gives.

use std::sync::{Arc, Mutex};

use kerma_dataset::{DataSet, Sequence};
use kerma_dictionary::{Uid, sop_classes::ServiceClass, tags, uids};
use kerma_service::{
    Reference, Services,
    commitment::{self, Active, FailureReason, Report, Transaction},
    normalized::{ActionRequest, EventRequest, NRequest, NResponse},
};
use kerma_status::Status;

use crate::support::{account, ask_on, of};

const PUSH: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL;
const INSTANCE: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;

#[test]
fn storage_commitment_has_no_statuses_of_its_own() {
    account(of(ServiceClass::StorageCommitment), &[], include_str!("commitment.rs"));
}

fn transaction() -> Transaction {
    let image = |uid| Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static(uid));
    Transaction::new(Uid::from_static("1.2.3"), [image("1.2.4"), image("1.2.5")])
}

/// The response of an SCP, and the transactions that it was asked.
fn ask(request: NRequest) -> (NResponse, Vec<Transaction>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = asked.clone();
    let scp = commitment::scp(move |_: &ActionRequest, transaction: Transaction| {
        seen.lock().unwrap().push(transaction);
    });
    let response = ask_on(&PUSH, &Services::new().with(scp), request);
    let asked = asked.lock().unwrap().clone();
    (response, asked)
}

#[test]
fn a_transaction_is_taken_as_it_was_asked() {
    let (response, asked) = ask(commitment::request(&transaction()));
    assert_eq!((response.status, asked), (Status::SUCCESS, vec![transaction()]));
}

#[test]
fn what_is_asked_otherwise_is_refused_and_not_taken() {
    let information = || transaction().information();
    let without = |tag| {
        let mut information = transaction().information();
        information.remove(tag);
        information
    };
    let mut empty = information();
    empty.set(tags::REFERENCED_SOP_SEQUENCE, Sequence::default()).unwrap();
    let mut unnamed = information();
    unnamed.set(tags::TRANSACTION_UID, "").unwrap();
    let mut half = information();
    let mut item = transaction().references[0].item();
    item.remove(tags::REFERENCED_SOP_CLASS_UID);
    half.set(tags::REFERENCED_SOP_SEQUENCE, item).unwrap();
    let action = |kind, information| NRequest::action(PUSH, INSTANCE, kind, information);
    let other = uids::STORAGE_COMMITMENT_PULL_MODEL_INSTANCE;
    for (name, request, status) in [
        ("another action type", action(2, information()), 0x0123),
        ("action type 0", action(0, information()), 0x0123),
        ("another instance", NRequest::action(PUSH, Uid::from_static("1.2.3"), 1, information()), 0x0112),
        ("the instance of another SOP class", NRequest::action(PUSH, other, 1, information()), 0x0119),
        ("nothing", action(1, DataSet::new()), 0x0120),
        ("no transaction", action(1, without(tags::TRANSACTION_UID)), 0x0120),
        ("an empty transaction UID", action(1, unnamed), 0x0121),
        ("no references", action(1, without(tags::REFERENCED_SOP_SEQUENCE)), 0x0120),
        ("an empty list", action(1, empty), 0x0121),
        ("a reference without its class", action(1, half), 0x0120),
        ("an N-SET", NRequest::set(PUSH, INSTANCE, information()), 0x0211),
        // The SCU has it.
        ("an N-EVENT-REPORT", commitment::report(&Report::new(Uid::from_static("1.2.3"))), 0x0211),
    ] {
        let (response, asked) = ask(request);
        assert_eq!((response.status.0, asked.len()), (status, 0), "{name}");
    }
}

#[test]
fn a_transaction_uid_that_is_in_use_is_taken_and_reported_as_such() {
    let (active, reports) = (Mutex::new(Active::default()), Arc::new(Mutex::new(Vec::new())));
    let seen = reports.clone();
    let scp = commitment::scp(move |_: &ActionRequest, transaction: Transaction| {
        let begun = active.lock().unwrap().begin(&transaction.uid);
        let report =
            begun.map_or_else(|reason| transaction.refuse(reason), |()| transaction.answer(|_| Ok(())));
        seen.lock().unwrap().push(report);
    });
    let services = Services::new().with(scp);
    for _ in 0..2 {
        assert_eq!(ask_on(&PUSH, &services, commitment::request(&transaction())).status, Status::SUCCESS);
    }
    let reports = reports.lock().unwrap();
    assert_eq!((reports[0].event_type(), reports[1].event_type()), (1, 2));
    let duplicate = FailureReason::DUPLICATE_TRANSACTION_UID;
    assert!(reports[1].failed.iter().all(|(_, reason)| *reason == duplicate));
}

#[test]
fn a_report_is_told_to_the_scu_and_one_that_is_none_is_refused() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = told.clone();
    let scu = commitment::reports(move |_: &EventRequest, report: Report| seen.lock().unwrap().push(report));
    let services = Services::new().with(scu);
    let all = transaction().answer(|_| Ok(()));
    let none = transaction().refuse(FailureReason::RESOURCE_LIMITATION);
    for report in [&all, &none] {
        let response = ask_on(&PUSH, &services, commitment::report(report));
        assert_eq!(response.status, Status::SUCCESS);
    }
    assert_eq!(*told.lock().unwrap(), [all.clone(), none.clone()]);
    let mut without = all.information();
    without.remove(tags::TRANSACTION_UID);
    let event = |kind, information| NRequest::event_report(PUSH, INSTANCE, kind, information);
    for (name, request, status) in [
        ("another event type", event(3, all.information()), 0x0113),
        ("no transaction", event(1, without), 0x0115),
        ("failures without a list", event(2, all.information()), 0x0115),
        ("an N-ACTION", commitment::request(&transaction()), 0x0211),
    ] {
        assert_eq!(ask_on(&PUSH, &services, request).status.0, status, "{name}");
    }
    assert_eq!(told.lock().unwrap().len(), 2);
}

#[test]
fn ten_thousand_references_go_over_the_wire() {
    let references = (0..10_000).map(|number| {
        Reference::new(uids::CT_IMAGE_STORAGE, format!("1.2.840.113619.2.30.{number}").parse().unwrap())
    });
    let transaction = Transaction::new(Uid::from_static("1.2.3"), references);
    let (response, asked) = ask(commitment::request(&transaction));
    assert_eq!((response.status, asked[0].references.len()), (Status::SUCCESS, 10_000));
}
