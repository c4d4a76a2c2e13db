use alloc::sync::Arc;

use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid};

use super::{Refusal, Scope, State};
use crate::{
    AssociationInfo, Outcome,
    normalized::{ActionRequest, CreateRequest, GetRequest, SetRequest},
    query::{FindRequest, Matches},
};

/// The handler of an SCP of Unified Procedure Step. [`scp`](super::scp) provides it.
///
/// Whoever keeps a [`Worklist`](super::Worklist) implements [`Keep`](super::Keep) and has this by it. Whoever keeps steps
/// elsewhere, such as in a database, implements this one, and lets [`Step`](super::Step) and
/// [`Subscriptions`](super::Subscriptions) decide: a [`Refusal`] becomes the response by `?` or `into`.
///
/// Requests that lack what PS3.4 requires do not get here. Which SOP class was negotiated, Push, Pull, Watch or Query, is in
/// `request.context`; all of them are about the same steps.
pub trait Steps: Send + Sync {
    /// N-CREATE: a new step. If the request names no instance, the outcome does
    /// ([`Outcome::sop_instance`](crate::Outcome::sop_instance)).
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome;

    /// N-SET: changes attributes of a step. The Transaction UID is among them.
    fn set(&self, request: &SetRequest, step: &Uid, modifications: DataSet) -> Outcome;

    /// N-GET: replies with all attributes that may be told ([`Step::disclosed`](super::Step::disclosed)).
    fn get(&self, request: &GetRequest, step: &Uid) -> Outcome;

    /// N-ACTION, Change UPS State.
    fn change_state(
        &self,
        request: &ActionRequest,
        step: &Uid,
        to: State,
        transaction: Option<&Uid>,
    ) -> Outcome;

    /// C-FIND: the steps that match.
    ///
    /// # Errors
    /// The final response.
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome>;

    /// N-ACTION, Request UPS Cancel. Unless there is a method for it, nobody can reach a performer (0xC312).
    fn request_cancel(&self, _request: &ActionRequest, _step: &Uid, _reasons: DataSet) -> Outcome {
        Refusal::PerformerUnreachable.into()
    }

    /// N-ACTION, Subscribe to Receive UPS Event Reports. Unless there are methods for this and the next two, the SCP reports no events
    /// (0xC315).
    fn subscribe(
        &self,
        _request: &ActionRequest,
        _receiving: AeTitle,
        _scope: Scope,
        _deletion_lock: bool,
    ) -> Outcome {
        Refusal::NoEvents.into()
    }

    /// N-ACTION, Unsubscribe from Receiving UPS Event Reports.
    fn unsubscribe(&self, _request: &ActionRequest, _receiving: AeTitle, _scope: Scope) -> Outcome {
        Refusal::NoEvents.into()
    }

    /// N-ACTION, Suspend Global Subscription.
    fn suspend_global(&self, _request: &ActionRequest, _receiving: AeTitle, _scope: Scope) -> Outcome {
        Refusal::NoEvents.into()
    }

    /// An association ended on which there may have been requests.
    fn ended(&self, _association: &AssociationInfo) {}
}

impl<S: Steps + ?Sized> Steps for Arc<S> {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        (**self).create(request, attributes)
    }

    fn set(&self, request: &SetRequest, step: &Uid, modifications: DataSet) -> Outcome {
        (**self).set(request, step, modifications)
    }

    fn get(&self, request: &GetRequest, step: &Uid) -> Outcome {
        (**self).get(request, step)
    }

    fn change_state(
        &self,
        request: &ActionRequest,
        step: &Uid,
        to: State,
        transaction: Option<&Uid>,
    ) -> Outcome {
        (**self).change_state(request, step, to, transaction)
    }

    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        (**self).find(request, identifier)
    }

    fn request_cancel(&self, request: &ActionRequest, step: &Uid, reasons: DataSet) -> Outcome {
        (**self).request_cancel(request, step, reasons)
    }

    fn subscribe(
        &self,
        request: &ActionRequest,
        receiving: AeTitle,
        scope: Scope,
        deletion_lock: bool,
    ) -> Outcome {
        (**self).subscribe(request, receiving, scope, deletion_lock)
    }

    fn unsubscribe(&self, request: &ActionRequest, receiving: AeTitle, scope: Scope) -> Outcome {
        (**self).unsubscribe(request, receiving, scope)
    }

    fn suspend_global(&self, request: &ActionRequest, receiving: AeTitle, scope: Scope) -> Outcome {
        (**self).suspend_global(request, receiving, scope)
    }

    fn ended(&self, association: &AssociationInfo) {
        (**self).ended(association);
    }
}
