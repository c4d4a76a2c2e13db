use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, sop_classes::DimseService, uids};
use kerma_status::Status;

use super::{Execution, PrinterStatus, Refusal};
use crate::{
    Outcome,
    normalized::{EventRequest, Normalized, PRINT, Perform},
};

/// What a printer reports to its SCUs (PS3.4 §H.4.5.2.1, §H.4.6.2.1).
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// How far a print job is.
    Job {
        /// The SOP Instance UID of the job.
        job: Uid,
        /// How far it is.
        execution: Execution,
    },
    /// How the printer is.
    Printer(PrinterStatus),
}

/// The SCU's side of the events of a printer: `told` is called for each, in the order in which they come. To be given to the
/// Application Entity that asks for the association.
///
/// ```
/// use kerma_service::print::{self, Event};
///
/// let service_class = print::watching(|event| {
///     if let Event::Job { job, execution } = event {
///         println!("print job {job}: {} {}", execution.status(), execution.info());
///     }
/// });
/// # let _ = service_class;
/// ```
pub fn watching(told: impl Fn(Event) + Send + Sync + 'static) -> Normalized {
    Normalized::new(&PRINT, Watching(told))
}

struct Watching<F>(F);

impl<F: Fn(Event) + Send + Sync> Perform for Watching<F> {
    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NEventReport
    }

    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        let event_type = request.event_type_id.unwrap_or_default();
        let event = if request.affected_sop_class_uid == uids::PRINT_JOB {
            Execution::of_event(event_type, &information).and_then(|execution| {
                Some(Event::Job { job: request.affected_sop_instance_uid.clone()?, execution })
            })
        } else {
            PrinterStatus::of_event(event_type, &information).map(Event::Printer)
        };
        match event {
            Some(event) => {
                (self.0)(event);
                Status::SUCCESS.into()
            }
            None => Refusal::Unrecognized.into(),
        }
    }
}
