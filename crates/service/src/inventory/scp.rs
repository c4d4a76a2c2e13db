use alloc::sync::Arc;

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, sop_classes::DimseService, tags};
use kerma_status::Status;

use super::{Event, Initiation, Refusal, Report};
use crate::{
    Outcome,
    normalized::{ActionRequest, EventRequest, INVENTORY, Normalized, Perform, handler_trait},
};

/// Whoever makes inventories: the handler of [`scp`].
pub trait Produce: Send + Sync {
    /// N-ACTION: begins to make an inventory. [`partly_matched`] if some keys of its scope are not supported for matching.
    fn initiate(&self, request: &ActionRequest, wanted: Initiation) -> Outcome;

    /// N-ACTION: tells how far an inventory is, in an event, and again each so many minutes if that is asked.
    fn request_status(&self, request: &ActionRequest, transaction: Uid, minutes: Option<u16>) -> Outcome;

    /// N-ACTION: gives an inventory up. What there is of it is kept if that is asked.
    fn cancel(&self, request: &ActionRequest, transaction: Uid, retain_instances: bool) -> Outcome;

    /// N-ACTION: lets the making rest.
    fn pause(&self, request: &ActionRequest, transaction: Uid) -> Outcome;

    /// N-ACTION: goes on.
    fn resume(&self, request: &ActionRequest, transaction: Uid) -> Outcome;
}

impl<P: Produce + ?Sized> Produce for Arc<P> {
    fn initiate(&self, request: &ActionRequest, wanted: Initiation) -> Outcome {
        (**self).initiate(request, wanted)
    }

    fn request_status(&self, request: &ActionRequest, transaction: Uid, minutes: Option<u16>) -> Outcome {
        (**self).request_status(request, transaction, minutes)
    }

    fn cancel(&self, request: &ActionRequest, transaction: Uid, retain_instances: bool) -> Outcome {
        (**self).cancel(request, transaction, retain_instances)
    }

    fn pause(&self, request: &ActionRequest, transaction: Uid) -> Outcome {
        (**self).pause(request, transaction)
    }

    fn resume(&self, request: &ActionRequest, transaction: Uid) -> Outcome {
        (**self).resume(request, transaction)
    }
}

/// The inventory is made, but these keys are not supported for matching: 0xB010 with their list (PS3.4 §KK.2.2.3).
pub fn partly_matched(unsupported: impl IntoIterator<Item = Tag>) -> Outcome {
    Outcome::new(Status(0xB010)).attributes(unsupported)
}

/// Whether Retain Instances (0008,0415) says that what there is is kept. A value that is neither yes nor no loses nothing.
fn retains(information: &DataSet) -> bool {
    let retain = information.string(tags::RETAIN_INSTANCES).unwrap_or_default();
    match retain.trim() {
        "Y" | "YES" => true,
        "N" | "NO" => false,
        _ => {
            log::warn!("Inventory Creation, Cancel: Retain Instances is neither yes nor no, they are kept");
            true
        }
    }
}

/// The SCP.
pub fn scp(producer: impl Produce + 'static) -> Normalized {
    Normalized::new(&INVENTORY, Producing(producer))
}

struct Producing<P>(P);

impl<P: Produce> Perform for Producing<P> {
    fn action(&self, request: &ActionRequest, information: DataSet) -> Outcome {
        let Ok(transaction) = information.uid(tags::TRANSACTION_UID) else {
            return Refusal::UnknownTransaction.into();
        };
        match request.action_type_id {
            Some(11) => self.0.initiate(request, Initiation::from(information)),
            Some(12) => {
                let minutes = Initiation::from(information).minutes();
                self.0.request_status(request, transaction, minutes)
            }
            Some(13) => self.0.cancel(request, transaction, retains(&information)),
            Some(14) => self.0.pause(request, transaction),
            Some(15) => self.0.resume(request, transaction),
            _ => Status::NO_SUCH_ACTION_TYPE.into(),
        }
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NAction
    }
}

handler_trait! {
    /// Whoever is told how far inventories are: the handler of [`events`]. Closures `Fn(&EventRequest, Report) -> impl Into<Outcome>`
    /// are handlers, and asynchronous ones through [`handler`](crate::handler).
    Notified:
    /// The SCP tells something of an inventory.
    notified(EventRequest, report: Report)
}

/// The SCU that is told how far inventories are.
pub fn events(handler: impl Notified + 'static) -> Normalized {
    Normalized::new(&INVENTORY, Listening(handler))
}

struct Listening<N>(N);

impl<N: Notified> Perform for Listening<N> {
    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        match request.event_type_id.and_then(Event::of) {
            Some(event) => self.0.notified(request, Report::received(event, information)),
            None => Status::NO_SUCH_EVENT_TYPE.into(),
        }
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NEventReport
    }
}
