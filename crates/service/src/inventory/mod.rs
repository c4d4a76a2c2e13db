//! Inventory Creation (PS3.4 annex KK): an SCU asks for an inventory of the studies that a repository has. It is made meanwhile,
//! which may take days, and then retrieved as an instance (PS3.4 annex JJ). The same list, a page at a time, is had from Repository
//! Query, an information model of [`query`](crate::query).
//!
//! | side | |
//! |---|---|
//! | the making of an inventory as a value | [`Production`], [`TransactionStatus`] |
//! | SCP | [`scp`] with a handler that implements [`Produce`]; [`report`] makes its reports |
//! | SCU | [`initiate`], [`request_status`], [`cancel`], [`pause`], [`resume`]; [`events`] with a handler that implements [`Notified`] |
//!
//! ```
//! use kerma_dictionary::{Uid, uids};
//! use kerma_service::inventory::{self, Initiation, Level, Production, Report, TransactionStatus};
//!
//! // The SCU: association.request(inventory::initiate(&wanted))?
//! let transaction = Uid::from_static("1.2.3");
//! let wanted = Initiation::new(&transaction, Level::Series).interval(60);
//! let request = inventory::initiate(&wanted);
//! assert_eq!((request.kind(), request.sop_instance()), (Some(11), Some(&uids::STORAGE_MANAGEMENT_INSTANCE)));
//!
//! // What an SCP makes of it.
//! let mut production = Production::new();
//! production.pause()?;
//! assert_eq!(production.status(), TransactionStatus::Paused);
//! let report = inventory::report(&Report::progress(&transaction, production.status(), 1200));
//! assert_eq!(report.kind(), Some(12));
//! # Ok::<(), inventory::Refusal>(())
//! ```

mod initiation;
mod production;
mod report;
mod scp;

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags, uids};

use crate::{
    normalized::{
        NRequest,
        requirements::{self, Operation},
    },
    reference::put,
};

pub use initiation::{Initiation, Level};
pub use production::{Production, Refusal, TransactionStatus};
pub use report::{Event, Report, report};
pub use scp::{Notified, Produce, events, partly_matched, scp};

const CLASS: Uid = uids::INVENTORY_CREATION;
const INSTANCE: Uid = uids::STORAGE_MANAGEMENT_INSTANCE;

/// N-ACTION: asks for an inventory.
pub fn initiate(wanted: &Initiation) -> NRequest {
    let mut information = wanted.attributes().clone();
    requirements::complete(&CLASS, Operation::Action(11), &mut information);
    NRequest::action(CLASS, INSTANCE, 11, information)
}

/// N-ACTION: asks how far an inventory is, and for a report each so many minutes from now on. The report is an event.
pub fn request_status(transaction: &Uid, interval: Option<u16>) -> NRequest {
    let mut information = of(transaction);
    if let Some(interval) = interval {
        put(&mut information, tags::REQUESTED_STATUS_INTERVAL, interval);
    }
    NRequest::action(CLASS, INSTANCE, 12, information)
}

/// N-ACTION: the inventory is not wanted any more. What there is of it may be kept.
pub fn cancel(transaction: &Uid, retain_instances: bool) -> NRequest {
    let mut information = of(transaction);
    put(&mut information, tags::RETAIN_INSTANCES, if retain_instances { "Y" } else { "N" });
    NRequest::action(CLASS, INSTANCE, 13, information)
}

/// N-ACTION: the making of the inventory is to rest.
pub fn pause(transaction: &Uid) -> NRequest {
    NRequest::action(CLASS, INSTANCE, 14, of(transaction))
}

/// N-ACTION: the making of the inventory is to go on.
pub fn resume(transaction: &Uid) -> NRequest {
    NRequest::action(CLASS, INSTANCE, 15, of(transaction))
}

fn of(transaction: &Uid) -> DataSet {
    let mut information = DataSet::new();
    put(&mut information, tags::TRANSACTION_UID, transaction);
    information
}
