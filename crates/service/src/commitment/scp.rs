use alloc::sync::Arc;

use kerma_dataset::DataSet;
use kerma_dictionary::sop_classes::DimseService;
use kerma_status::Status;

use super::{Report, Transaction};
use crate::{
    AssociationInfo, Outcome,
    normalized::{ActionRequest, COMMITMENT, EventRequest, Normalized, Perform},
};

/// Whoever keeps instances safely: the handler of [`scp`]. Closures `Fn(&ActionRequest, Transaction) -> impl Into<Outcome>` are
/// handlers.
///
/// Success says that the request was understood, and that a report will come. The [`report`](super::report()) goes over the same
/// association by [`Outcome::reporting`] while the association lasts, and over one that the SCP requests when it is over. Whether and
/// when it is tried again is the handler's choice ([`Retry`](super::Retry)).
pub trait Commit: Send + Sync {
    /// Takes a transaction. One whose UID is in use already is still taken, and its report says so of each instance
    /// ([`Active`](super::Active)).
    fn commit(&self, request: &ActionRequest, transaction: Transaction) -> Outcome;

    /// An association ended on which there may have been requests.
    fn ended(&self, _association: &AssociationInfo) {}
}

impl<C: Commit + ?Sized> Commit for Arc<C> {
    fn commit(&self, request: &ActionRequest, transaction: Transaction) -> Outcome {
        (**self).commit(request, transaction)
    }

    fn ended(&self, association: &AssociationInfo) {
        (**self).ended(association);
    }
}

impl<F, O> Commit for F
where
    F: Fn(&ActionRequest, Transaction) -> O + Send + Sync,
    O: Into<Outcome>,
{
    fn commit(&self, request: &ActionRequest, transaction: Transaction) -> Outcome {
        self(request, transaction).into()
    }
}

/// The SCP of Storage Commitment.
pub fn scp(handler: impl Commit + 'static) -> Normalized {
    Normalized::new(&COMMITMENT, Committing(handler)).only([super::PUSH])
}

struct Committing<C>(C);

impl<C: Commit> Perform for Committing<C> {
    fn action(&self, request: &ActionRequest, information: DataSet) -> Outcome {
        match Transaction::of(&information) {
            Ok(transaction) => self.0.commit(request, transaction),
            Err(refusal) => refusal,
        }
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NAction
    }

    fn ended(&self, association: &AssociationInfo) {
        self.0.ended(association);
    }
}

/// Whoever has asked for commitment and is told the result: the handler of [`reports`]. Closures `Fn(&EventRequest, Report) -> impl
/// Into<Outcome>` are handlers.
pub trait Reported: Send + Sync {
    /// Takes the result of a transaction, which may be somebody else's.
    fn reported(&self, request: &EventRequest, report: Report) -> Outcome;

    /// An association ended on which there may have been reports.
    fn ended(&self, _association: &AssociationInfo) {}
}

impl<R: Reported + ?Sized> Reported for Arc<R> {
    fn reported(&self, request: &EventRequest, report: Report) -> Outcome {
        (**self).reported(request, report)
    }

    fn ended(&self, association: &AssociationInfo) {
        (**self).ended(association);
    }
}

impl<F, O> Reported for F
where
    F: Fn(&EventRequest, Report) -> O + Send + Sync,
    O: Into<Outcome>,
{
    fn reported(&self, request: &EventRequest, report: Report) -> Outcome {
        self(request, report).into()
    }
}

/// The SCU of Storage Commitment that is told results: on the association on which it asked, or on one that the SCP requests.
pub fn reports(handler: impl Reported + 'static) -> Normalized {
    Normalized::new(&COMMITMENT, Listening(handler)).only([super::PUSH])
}

struct Listening<R>(R);

impl<R: Reported> Perform for Listening<R> {
    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        match Report::of(&information) {
            Ok(report) => self.0.reported(request, report),
            Err(why) => {
                log::error!("{}: a commitment report that cannot be read: {why}", request.association.peer());
                (Status::INVALID_ARGUMENT_VALUE, "The event information cannot be read").into()
            }
        }
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NEventReport
    }

    fn ended(&self, association: &AssociationInfo) {
        self.0.ended(association);
    }
}
