use alloc::sync::Arc;

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, sop_classes::DimseService, tags};
use kerma_status::Status;

use super::{Refusal, Setup, TreatmentStatus};
use crate::{
    AssociationInfo, Outcome,
    normalized::{
        ActionRequest, CreateRequest, DeleteRequest, EventRequest, GetRequest, Normalized, Perform,
        RT_VERIFICATION, SetRequest, handler_trait,
    },
};

/// A machine parameter verifier: the handler of [`scp`]. The kind of machine is the SOP class of the request
/// ([`Machine::of`](super::Machine::of)).
pub trait Verify: Send + Sync {
    /// N-CREATE: a fraction is to be verified.
    fn create(&self, request: &CreateRequest, uid: Uid, setup: Setup) -> Outcome;

    /// N-SET: these are the parameters of the next beam.
    fn set(&self, request: &SetRequest, uid: &Uid, beam: DataSet) -> Outcome;

    /// N-ACTION: begins to verify the beam. What comes of it is told by [`pending`](super::pending) and [`done`](super::done).
    fn verify(&self, request: &ActionRequest, uid: &Uid) -> Outcome;

    /// N-GET: replies with all attributes of the verification; those that are asked for are chosen afterwards.
    fn status(&self, request: &GetRequest, uid: &Uid) -> Outcome;

    /// N-DELETE: the verification is no longer needed.
    fn delete(&self, request: &DeleteRequest, uid: &Uid) -> Outcome;

    /// A UID for a verification whose N-CREATE has none. By default there is none, and it is refused with 0x0117.
    fn new_uid(&self) -> Option<Uid> {
        None
    }

    /// An association ended on which there may have been requests.
    fn ended(&self, _association: &AssociationInfo) {}
}

impl<V: Verify + ?Sized> Verify for Arc<V> {
    fn create(&self, request: &CreateRequest, uid: Uid, setup: Setup) -> Outcome {
        (**self).create(request, uid, setup)
    }

    fn set(&self, request: &SetRequest, uid: &Uid, beam: DataSet) -> Outcome {
        (**self).set(request, uid, beam)
    }

    fn verify(&self, request: &ActionRequest, uid: &Uid) -> Outcome {
        (**self).verify(request, uid)
    }

    fn status(&self, request: &GetRequest, uid: &Uid) -> Outcome {
        (**self).status(request, uid)
    }

    fn delete(&self, request: &DeleteRequest, uid: &Uid) -> Outcome {
        (**self).delete(request, uid)
    }

    fn new_uid(&self) -> Option<Uid> {
        (**self).new_uid()
    }

    fn ended(&self, association: &AssociationInfo) {
        (**self).ended(association);
    }
}

/// The SCP, for conventional and ion machines. [`Normalized::only`] leaves one of them.
pub fn scp(verifier: impl Verify + 'static) -> Normalized {
    Normalized::new(&RT_VERIFICATION, Verifying(verifier))
}

struct Verifying<V>(V);

/// Calls with the instance that a request names.
fn with(uid: Option<&Uid>, call: impl FnOnce(&Uid) -> Outcome) -> Outcome {
    uid.map_or_else(|| Refusal::Nameless.into(), call)
}

impl<V: Verify> Perform for Verifying<V> {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        let named = request.affected_sop_instance_uid.clone();
        let uid = named.or_else(|| self.0.new_uid());
        with(uid.as_ref(), |uid| {
            self.0.create(request, uid.clone(), Setup::from(attributes)).sop_instance(uid.clone())
        })
    }

    fn set(&self, request: &SetRequest, modifications: DataSet) -> Outcome {
        with(request.requested_sop_instance_uid.as_ref(), |uid| self.0.set(request, uid, modifications))
    }

    fn get(&self, request: &GetRequest) -> Outcome {
        with(request.requested_sop_instance_uid.as_ref(), |uid| self.0.status(request, uid))
    }

    fn action(&self, request: &ActionRequest, _information: DataSet) -> Outcome {
        with(request.requested_sop_instance_uid.as_ref(), |uid| self.0.verify(request, uid))
    }

    fn delete(&self, request: &DeleteRequest) -> Outcome {
        with(request.requested_sop_instance_uid.as_ref(), |uid| self.0.delete(request, uid))
    }

    fn performs(&self, service: DimseService) -> bool {
        service != DimseService::NEventReport
    }

    fn ended(&self, association: &AssociationInfo) {
        self.0.ended(association);
    }
}

/// What a verifier tells of a verification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// It goes on (event type 1).
    Pending,
    /// It is done (event type 2).
    Done(TreatmentStatus),
}

handler_trait! {
    /// Whoever is told how a verification goes: the handler of [`events`]. Closures `Fn(&EventRequest, Uid, Event) -> impl
    /// Into<Outcome>` are handlers, and asynchronous ones through [`handler`](crate::handler).
    Notified:
    /// A verifier tells something of the verification `uid`.
    notified(EventRequest, uid: Uid, event: Event)
}

/// The SCU that is told how a verification goes.
pub fn events(handler: impl Notified + 'static) -> Normalized {
    Normalized::new(&RT_VERIFICATION, Listening(handler))
}

struct Listening<N>(N);

impl<N: Notified> Perform for Listening<N> {
    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        let event = match request.event_type_id {
            Some(1) => Event::Pending,
            Some(2) => match TreatmentStatus::read(&information, tags::TREATMENT_VERIFICATION_STATUS) {
                Ok(status) => Event::Done(status),
                Err(why) => {
                    log::warn!("RT Machine Verification, Done: {why}");
                    return Outcome::new(Status::INVALID_ARGUMENT_VALUE).reply(information);
                }
            },
            _ => return Status::NO_SUCH_EVENT_TYPE.into(),
        };
        with(request.affected_sop_instance_uid.as_ref(), |uid| self.0.notified(request, uid.clone(), event))
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NEventReport
    }
}
