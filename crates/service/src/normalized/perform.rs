use alloc::sync::Arc;

use kerma_dataset::DataSet;
use kerma_dictionary::sop_classes::DimseService;
use kerma_dimse::{NActionRq, NCreateRq, NDeleteRq, NEventReportRq, NGetRq, NSetRq};
use kerma_status::Status;

use super::requirements::Finding;
use crate::{AssociationInfo, Outcome, Request};

/// An N-CREATE request as a handler sees it.
pub type CreateRequest = Request<NCreateRq>;
/// An N-SET request as a handler sees it.
pub type SetRequest = Request<NSetRq>;
/// An N-GET request as a handler sees it.
pub type GetRequest = Request<NGetRq>;
/// An N-ACTION request as a handler sees it.
pub type ActionRequest = Request<NActionRq>;
/// An N-DELETE request as a handler sees it.
pub type DeleteRequest = Request<NDeleteRq>;
/// An N-EVENT-REPORT request as a handler sees it.
pub type EventRequest = Request<NEventReportRq>;

/// A handler of normalized requests, with a method for each DIMSE-N service. A service whose method is left at its default is
/// answered with 0x0211, unrecognized operation.
///
/// A request without a data set gives the handler an empty one. The instance that a request is about is there and is a UID, and
/// the action or event type is one of the service class: other requests do not reach the handler. The SOP instance of an N-CREATE may be
/// absent, and then the handler names the one that it made ([`Outcome::sop_instance`]).
pub trait Perform: Send + Sync {
    /// N-CREATE: makes an instance with these attributes. The reply data set is optional: the attributes as created.
    fn create(&self, _request: &CreateRequest, _attributes: DataSet) -> Outcome {
        Outcome::new(Status::UNRECOGNIZED_OPERATION)
    }

    /// N-SET: changes these attributes of an instance. The reply data set is optional: the attributes as they are now.
    fn set(&self, _request: &SetRequest, _modifications: DataSet) -> Outcome {
        Outcome::new(Status::UNRECOGNIZED_OPERATION)
    }

    /// N-GET: replies with all the attributes of an instance that the peer may have. The request's list is applied to the reply
    /// afterwards.
    fn get(&self, _request: &GetRequest) -> Outcome {
        Outcome::new(Status::UNRECOGNIZED_OPERATION)
    }

    /// N-ACTION: does something with an instance. The reply data set is optional: the action reply.
    fn action(&self, _request: &ActionRequest, _information: DataSet) -> Outcome {
        Outcome::new(Status::UNRECOGNIZED_OPERATION)
    }

    /// N-DELETE: deletes an instance. There is no reply data set.
    fn delete(&self, _request: &DeleteRequest) -> Outcome {
        Outcome::new(Status::UNRECOGNIZED_OPERATION)
    }

    /// N-EVENT-REPORT: notes an event, as the SCU of the service class. The reply data set is optional: the event reply.
    fn event_report(&self, _request: &EventRequest, _information: DataSet) -> Outcome {
        Outcome::new(Status::UNRECOGNIZED_OPERATION)
    }

    /// Whether there is a method for this service. A request for another one goes to the next service class that supports the
    /// same abstract syntax. An acceptor takes the role of the SCP, and with N-EVENT-REPORT that of the SCU too, if the
    /// requestor proposes it (PS3.7 §D.3.3.4).
    fn performs(&self, _service: DimseService) -> bool {
        true
    }

    /// Whether the handler decides itself about a data set that is not as PS3.4 requires, since what the response is depends on
    /// the instance. Else the request does not reach it.
    fn judges(&self, _finding: &Finding) -> bool {
        false
    }

    /// An association ended on which there may have been requests. Whatever belonged to it, such as a film session, ends too.
    fn ended(&self, _association: &AssociationInfo) {}
}

impl<P: Perform + ?Sized> Perform for Arc<P> {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        (**self).create(request, attributes)
    }

    fn set(&self, request: &SetRequest, modifications: DataSet) -> Outcome {
        (**self).set(request, modifications)
    }

    fn get(&self, request: &GetRequest) -> Outcome {
        (**self).get(request)
    }

    fn action(&self, request: &ActionRequest, information: DataSet) -> Outcome {
        (**self).action(request, information)
    }

    fn delete(&self, request: &DeleteRequest) -> Outcome {
        (**self).delete(request)
    }

    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        (**self).event_report(request, information)
    }

    fn performs(&self, service: DimseService) -> bool {
        (**self).performs(service)
    }

    fn judges(&self, finding: &Finding) -> bool {
        (**self).judges(finding)
    }

    fn ended(&self, association: &AssociationInfo) {
        (**self).ended(association);
    }
}
