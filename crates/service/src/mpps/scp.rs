use alloc::sync::Arc;

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, sop_classes::DimseService};

use super::{Event, Modification, Refusal, Step};
use crate::{
    AssociationInfo, Outcome,
    normalized::{
        CreateRequest, EventRequest, GetRequest, MPPS, MPPS_NOTIFICATION, MPPS_RETRIEVE, Normalized, Perform,
        SetRequest,
    },
};

/// Whoever keeps the steps of modalities: the handler of [`scp`] and [`retrieve_scp`].
///
/// Requests come from several associations at a time. An N-SET reads the step, [applies](Step::apply) the modification and puts
/// the step that follows in its place, under one lock or in one transaction.
pub trait Steps: Send + Sync {
    /// N-CREATE: keeps a step that begins. [`Refusal::Duplicate`] if there is one with its UID.
    fn create(&self, request: &CreateRequest, step: Step) -> Outcome;

    /// N-SET: changes the step `uid`. [`Refusal::NoSuchStep`] if there is none.
    fn set(&self, request: &SetRequest, uid: &Uid, modification: Modification) -> Outcome;

    /// N-GET of Modality Performed Procedure Step Retrieve: replies with the attributes of the step `uid`, those that are asked
    /// for are chosen afterwards. By default there is none.
    fn get(&self, _request: &GetRequest, _uid: &Uid) -> Outcome {
        Refusal::NoSuchStep.into()
    }

    /// A UID for a step whose N-CREATE has none. By default there is none, and the request is refused with 0x0117.
    fn new_uid(&self) -> Option<Uid> {
        None
    }

    /// An association ended on which there may have been requests.
    fn ended(&self, _association: &AssociationInfo) {}
}

impl<S: Steps + ?Sized> Steps for Arc<S> {
    fn create(&self, request: &CreateRequest, step: Step) -> Outcome {
        (**self).create(request, step)
    }

    fn set(&self, request: &SetRequest, uid: &Uid, modification: Modification) -> Outcome {
        (**self).set(request, uid, modification)
    }

    fn get(&self, request: &GetRequest, uid: &Uid) -> Outcome {
        (**self).get(request, uid)
    }

    fn new_uid(&self) -> Option<Uid> {
        (**self).new_uid()
    }

    fn ended(&self, association: &AssociationInfo) {
        (**self).ended(association);
    }
}

/// The SCP of Modality Performed Procedure Step.
pub fn scp(steps: impl Steps + 'static) -> Normalized {
    Normalized::new(&MPPS, Performing(steps))
}

/// The SCP of Modality Performed Procedure Step Retrieve, most often over an `Arc` of the same steps.
pub fn retrieve_scp(steps: impl Steps + 'static) -> Normalized {
    Normalized::new(&MPPS_RETRIEVE, Performing(steps))
}

struct Performing<S>(S);

impl<S: Steps> Perform for Performing<S> {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        let named = request.affected_sop_instance_uid.clone();
        let Some(uid) = named.or_else(|| self.0.new_uid()) else { return Refusal::Nameless.into() };
        match Step::new(uid.clone(), attributes) {
            Ok(step) => self.0.create(request, step).sop_instance(uid),
            Err(refusal) => refusal.into(),
        }
    }

    fn set(&self, request: &SetRequest, modifications: DataSet) -> Outcome {
        let Some(uid) = &request.requested_sop_instance_uid else { return Refusal::Nameless.into() };
        match Modification::unchecked(modifications) {
            Ok(modification) => self.0.set(request, uid, modification),
            Err(refusal) => refusal.into(),
        }
    }

    fn get(&self, request: &GetRequest) -> Outcome {
        let Some(uid) = &request.requested_sop_instance_uid else { return Refusal::Nameless.into() };
        self.0.get(request, uid)
    }

    fn performs(&self, service: DimseService) -> bool {
        matches!(service, DimseService::NCreate | DimseService::NSet | DimseService::NGet)
    }

    fn ended(&self, association: &AssociationInfo) {
        self.0.ended(association);
    }
}

/// Whoever is told what happens to steps: the handler of [`notifications`]. Closures `Fn(&EventRequest, &Uid, Event) -> impl
/// Into<Outcome>` are handlers.
pub trait Notified: Send + Sync {
    /// Something happened to the step `uid`.
    fn notified(&self, request: &EventRequest, uid: &Uid, event: Event) -> Outcome;
}

impl<N: Notified + ?Sized> Notified for Arc<N> {
    fn notified(&self, request: &EventRequest, uid: &Uid, event: Event) -> Outcome {
        (**self).notified(request, uid, event)
    }
}

impl<F, O> Notified for F
where
    F: Fn(&EventRequest, &Uid, Event) -> O + Send + Sync,
    O: Into<Outcome>,
{
    fn notified(&self, request: &EventRequest, uid: &Uid, event: Event) -> Outcome {
        self(request, uid, event).into()
    }
}

/// The SCU of Modality Performed Procedure Step Notification, which is told what happens to steps.
pub fn notifications(notified: impl Notified + 'static) -> Normalized {
    Normalized::new(&MPPS_NOTIFICATION, Listening(notified))
}

struct Listening<N>(N);

impl<N: Notified> Perform for Listening<N> {
    fn event_report(&self, request: &EventRequest, _information: DataSet) -> Outcome {
        let event = request.event_type_id.and_then(Event::of);
        match (&request.affected_sop_instance_uid, event) {
            (Some(uid), Some(event)) => self.0.notified(request, uid, event),
            // The operation does not let these through.
            _ => kerma_status::Status::NO_SUCH_EVENT_TYPE.into(),
        }
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NEventReport
    }
}
