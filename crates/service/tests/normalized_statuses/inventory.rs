//! The statuses of Inventory Creation (PS3.4 §KK.2).

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use kerma_dataset::DataSet;
use kerma_dictionary::{
    Uid,
    sop_classes::{
        DimseService::{self, NAction},
        ServiceClass,
    },
    tags, uids,
};
use kerma_service::{
    Outcome, Reference,
    inventory::{
        self, Event, Initiation, Level, Produce, Production, Refusal, Report, TransactionStatus,
        partly_matched,
    },
    normalized::{ActionRequest, EventRequest, NRequest, NResponse},
};
use kerma_status::Status;

use crate::support::{
    Shown::{self, By},
    account, ask, of,
};

const OPERATION: &str = "Inventory Creation";

#[rustfmt::skip]
const ROWS: &[(&str, DimseService, u16, Shown)] = &[
    (OPERATION, NAction, 0x0000, By("an_inventory_is_made_paused_resumed_and_canceled")),
    (OPERATION, NAction, 0xB010, By("keys_that_are_not_supported_for_matching_are_named_in_a_warning")),
];

#[test]
fn every_status_of_inventory_creation_is_shown() {
    account(of(ServiceClass::StorageManagement), ROWS, include_str!("inventory.rs"));
}

const TRANSACTION: Uid = Uid::from_static("1.2.3");

/// Keeps the productions that were asked for.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<BTreeMap<Uid, Production>>>);

impl Kept {
    fn with(&self, uid: &Uid, change: impl FnOnce(&mut Production) -> Result<(), Refusal>) -> Outcome {
        let mut kept = self.0.lock().unwrap();
        kept.get_mut(uid).ok_or(Refusal::UnknownTransaction).and_then(change).map_err(Outcome::from).into()
    }

    fn ask(&self, request: NRequest) -> NResponse {
        ask(inventory::scp(self.clone()), request)
    }
}

impl Produce for Kept {
    fn initiate(&self, _: &ActionRequest, wanted: Initiation) -> Outcome {
        if wanted.level() == Ok(Level::Instance) {
            return Refusal::Unsupported("Inventory Level INSTANCE").into();
        }
        let transaction = wanted.transaction().unwrap();
        if self.0.lock().unwrap().insert(transaction, Production::new()).is_some() {
            return Refusal::DuplicateTransaction.into();
        }
        match wanted.keys() {
            Some(keys) if keys.contains(tags::PATIENT_COMMENTS) => partly_matched([tags::PATIENT_COMMENTS]),
            _ => ().into(),
        }
    }

    fn request_status(&self, _: &ActionRequest, transaction: Uid, minutes: Option<u16>) -> Outcome {
        assert_eq!(minutes, Some(5));
        self.with(&transaction, |_| Ok(()))
    }

    fn cancel(&self, _: &ActionRequest, transaction: Uid, retain_instances: bool) -> Outcome {
        assert!(retain_instances);
        self.with(&transaction, Production::cancel)
    }

    fn pause(&self, _: &ActionRequest, transaction: Uid) -> Outcome {
        self.with(&transaction, Production::pause)
    }

    fn resume(&self, _: &ActionRequest, transaction: Uid) -> Outcome {
        self.with(&transaction, Production::resume)
    }
}

fn initiate(level: Level) -> NRequest {
    inventory::initiate(&Initiation::new(&TRANSACTION, level).interval(60))
}

#[test]
fn an_inventory_is_made_paused_resumed_and_canceled() {
    let kept = Kept::default();
    let status = |request| kept.ask(request).status;
    assert_eq!(status(inventory::pause(&TRANSACTION)), Status::INVALID_ARGUMENT_VALUE);
    assert_eq!(status(initiate(Level::Study)), Status::SUCCESS);
    assert_eq!(status(initiate(Level::Study)), Status::INVALID_ARGUMENT_VALUE);
    assert_eq!(status(inventory::request_status(&TRANSACTION, Some(5))), Status::SUCCESS);
    assert_eq!(status(inventory::pause(&TRANSACTION)), Status::SUCCESS);
    assert_eq!(status(inventory::resume(&TRANSACTION)), Status::SUCCESS);
    assert_eq!(status(inventory::cancel(&TRANSACTION, true)), Status::SUCCESS);
    let refused = kept.ask(inventory::pause(&TRANSACTION));
    assert_eq!(refused.status, Status::PROCESSING_FAILURE);
    assert_eq!(refused.details.error_comment.as_deref(), Some("the inventory is CANCELED"));
    assert_eq!(status(initiate(Level::Instance)), Status::MISTYPED_ARGUMENT);
}

#[test]
fn keys_that_are_not_supported_for_matching_are_named_in_a_warning() {
    let mut keys = DataSet::new();
    keys.set(tags::PATIENT_COMMENTS, "*allergy*").unwrap();
    let wanted = Initiation::new(&TRANSACTION, Level::Series).scope(keys);
    let response = Kept::default().ask(inventory::initiate(&wanted));
    assert_eq!(response.status, Status(0xB010));
    assert_eq!(response.attribute_identifier_list, [tags::PATIENT_COMMENTS]);
}

#[test]
fn a_cancellation_that_does_not_say_no_keeps_what_there_is() {
    let (class, instance) = (uids::INVENTORY_CREATION, uids::STORAGE_MANAGEMENT_INSTANCE);
    for retain in ["Y", "YES", "PERHAPS"] {
        let kept = Kept::default();
        kept.ask(initiate(Level::Study));
        let mut information = DataSet::new();
        information.set(tags::TRANSACTION_UID, &TRANSACTION).unwrap();
        information.set(tags::RETAIN_INSTANCES, retain).unwrap();
        // The handler holds that they are to be kept.
        let response = kept.ask(NRequest::action(class.clone(), instance.clone(), 13, information));
        assert_eq!(response.status, Status::SUCCESS, "{retain}");
    }
}

#[test]
fn a_request_without_a_level_or_a_transaction_is_refused() {
    let kept = Kept::default();
    let mut information = DataSet::new();
    information.set(tags::TRANSACTION_UID, &TRANSACTION).unwrap();
    let ask = |information: DataSet, kind| {
        let (class, instance) = (uids::INVENTORY_CREATION, uids::STORAGE_MANAGEMENT_INSTANCE);
        kept.ask(NRequest::action(class, instance, kind, information)).status
    };
    assert_eq!(ask(information.clone(), 11), Status::MISSING_ATTRIBUTE);
    assert_eq!(ask(DataSet::new(), 14), Status::MISSING_ATTRIBUTE);
    information.set(tags::INVENTORY_LEVEL, "PATIENT").unwrap();
    information.set(tags::SCOPE_OF_INVENTORY_SEQUENCE, kerma_dataset::Sequence::default()).unwrap();
    assert_eq!(ask(information, 11), Status::INVALID_ARGUMENT_VALUE);
}

#[test]
fn an_scp_tells_how_far_an_inventory_is_and_how_it_ended() {
    let inventory = Reference::new(uids::INVENTORY_STORAGE, Uid::from_static("1.2.9"));
    let reports = [
        Report::progress(&TRANSACTION, TransactionStatus::Processing, 1_000_000_000_000),
        Report::complete(&TRANSACTION, &inventory, 2, &"ARCHIVE".parse().unwrap()),
        Report::without_instances(&TRANSACTION, TransactionStatus::Failure),
    ];
    let told = Arc::new(Mutex::new(Vec::new()));
    for report in &reports {
        let told = told.clone();
        let events = inventory::events(move |_: &EventRequest, report: Report| {
            told.lock().unwrap().push(report);
        });
        assert_eq!(ask(events, inventory::report(report)).status, Status::SUCCESS);
    }
    let told = told.lock().unwrap().clone();
    assert_eq!(told, reports);
    assert_eq!(told[0].records(), Ok(Some(1_000_000_000_000)));
    assert_eq!(told[1].inventory(), Ok(Some(inventory)));
    assert_eq!((told[2].event(), told[2].inventory()), (Event::TerminatedWithoutInstances, Ok(None)));
    assert_eq!(told[2].status(), Ok(TransactionStatus::Failure));
}
