use alloc::sync::Arc;

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, sop_classes::DimseService, uids};
use kerma_status::Status;

use super::{EventType, Report};
use crate::{
    Outcome,
    normalized::{EventRequest, Normalized, Perform, UPS},
};

/// A handler of event reports, for an SCU that has subscribed: a closure `Fn(&EventRequest, Report) -> impl Into<Outcome>`.
pub trait ReceiveReports: Send + Sync {
    /// An event has happened.
    fn received(&self, request: &EventRequest, report: Report) -> Outcome;
}

impl<F, O> ReceiveReports for F
where
    F: Fn(&EventRequest, Report) -> O + Send + Sync,
    O: Into<Outcome>,
{
    fn received(&self, request: &EventRequest, report: Report) -> Outcome {
        self(request, report).into()
    }
}

impl<R: ReceiveReports + ?Sized> ReceiveReports for Arc<R> {
    fn received(&self, request: &EventRequest, report: Report) -> Outcome {
        (**self).received(request, report)
    }
}

/// The receiver of event reports: the SCU of UPS Event (PS3.4 §CC.2.4).
///
/// ```
/// use kerma_service::{
///     Services,
///     normalized::EventRequest,
///     ups::{self, Report},
/// };
///
/// let events = ups::events(|_: &EventRequest, report: Report| {
///     println!("{} of {}", report.event_type, report.sop_instance);
/// });
/// let services = Services::new().with(events);
/// ```
pub fn events(handler: impl ReceiveReports + 'static) -> Normalized {
    Normalized::new(&UPS, Receiver(handler)).only([uids::UNIFIED_PROCEDURE_STEP_EVENT])
}

struct Receiver<R>(R);

impl<R: ReceiveReports> Perform for Receiver<R> {
    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        let Some(event_type) = request.event_type_id.and_then(EventType::of) else {
            return Status::NO_SUCH_EVENT_TYPE.into();
        };
        let sop_instance = request.affected_sop_instance_uid.clone().unwrap_or(Uid::from_static(""));
        self.0.received(request, Report { event_type, sop_instance, information })
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NEventReport
    }
}
