//! Application Event Logging (PS3.4 annex P): devices tell a log what happens in a procedure, or which substances a patient gets.
//!
//! ```
//! use kerma_dataset::DataSet;
//! use kerma_dictionary::{tags, uids};
//! use kerma_service::{
//!     Outcome, Services,
//!     logging::{self, Log, Refusal},
//!     normalized::ActionRequest,
//! };
//!
//! // The SCU: association.request(logging::record(Log::Procedural, event))?
//! let mut event = DataSet::new();
//! event.set(tags::PATIENT_ID, "12345")?;
//! let request = logging::record(Log::Procedural, event);
//! assert!(request.data_set.unwrap().contains(tags::PERFORMED_LOCATION)); // of type 2
//!
//! // The SCP.
//! let scp = logging::scp(|_: &ActionRequest, log: Log, event: DataSet| match (log, event.string(tags::PATIENT_ID)) {
//!     (Log::Procedural, Err(_)) => Err(Outcome::from(Refusal::NoStudy)),
//!     (Log::SubstanceAdministration, Err(_)) => Err(Refusal::UnknownPatient.into()),
//!     (_, Ok(_)) => Ok(()), // write it down
//! });
//! assert!(Services::new().with(scp).supports(&uids::PROCEDURAL_EVENT_LOGGING));
//! # Ok::<(), kerma_dataset::ValueError>(())
//! ```

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, sop_classes::DimseService, tags, uids};
use kerma_status::Status;

use crate::{
    Outcome,
    normalized::{
        ActionRequest, LOGGING, NRequest, Normalized, Perform, handler_trait, refusals,
        requirements::{self, Operation},
    },
    reference::put,
};

/// A log that events are told to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Log {
    /// The log of a procedure (PS3.4 §P.2).
    Procedural,
    /// The medication administration record of a patient, or the like (PS3.4 §P.3).
    SubstanceAdministration,
}

impl Log {
    /// Its SOP class.
    pub const fn sop_class(self) -> Uid {
        match self {
            Log::Procedural => uids::PROCEDURAL_EVENT_LOGGING,
            Log::SubstanceAdministration => uids::SUBSTANCE_ADMINISTRATION_LOGGING,
        }
    }

    /// The well-known instance that requests name.
    pub const fn instance(self) -> Uid {
        match self {
            Log::Procedural => uids::PROCEDURAL_EVENT_LOGGING_INSTANCE,
            Log::SubstanceAdministration => uids::SUBSTANCE_ADMINISTRATION_LOGGING_INSTANCE,
        }
    }

    fn of(sop_class: &Uid) -> Option<Log> {
        [Log::Procedural, Log::SubstanceAdministration].into_iter().find(|log| log.sop_class() == *sop_class)
    }
}

/// N-ACTION: tells what happened. Attributes of type 2 that are not known are there without a value. The event of a procedure is
/// the content of a Procedure Log (PS3.16 TID 3001).
pub fn record(log: Log, mut event: DataSet) -> NRequest {
    requirements::complete(&log.sop_class(), Operation::Action(1), &mut event);
    NRequest::action(log.sop_class(), log.instance(), 1, event)
}

refusals! {
    /// An event is in the log, but not quite as it came. As an [`Outcome`] it is the response, a warning (PS3.4 Table P.2-3).
    Warning {
        /// Synchronization Frame of Reference UID (0020,0200) is not that of the SCP: 0xB101.
        OtherFrameOfReference = 0xB101: "the frame of reference is another",
        /// The event is logged under another Study Instance UID: 0xB102.
        OtherStudy = 0xB102: "the event is logged under another study",
        /// The IDs do not agree with one current study: 0xB104.
        InconsistentIds = 0xB104: "the IDs do not agree with one current study",
    }
}

refusals! {
    /// Why an event is not logged. As an [`Outcome`] it is the response.
    Refusal {
        /// There is no log for the study: 0xC101 (PS3.4 Table P.2-3).
        NoLog = 0xC101: "there is no log for the study",
        /// The event is not as its template has it: 0xC102.
        NoMatchWithTemplate = 0xC102: "the event is not as its template has it",
        /// The event belongs to no current study: 0xC103.
        NoStudy = 0xC103: "the event belongs to no current study",
        /// The IDs do not agree with one current study: 0xC104.
        InconsistentIds = 0xC104: "the IDs do not agree with one current study",
        /// No operator may add to the record: 0xC10E (PS3.4 Table P.3-3).
        OperatorNotAuthorized = 0xC10E: "no operator may add to the record",
        /// Neither Patient ID nor Admission ID tells who the patient is: 0xC110.
        UnknownPatient = 0xC110: "the patient is not known",
        /// The record could not be changed: 0xC111.
        UpdateFailed = 0xC111: "the record could not be changed",
    }
}

/// An event of a procedure was logged under this study and patient: the reply that PS3.4 Table P.2-4 asks for.
pub fn logged(study: &Uid, patient_id: &str) -> Outcome {
    replying((), study, patient_id)
}

/// It was logged so, but not quite as it came.
pub fn logged_with(warning: Warning, study: &Uid, patient_id: &str) -> Outcome {
    replying(warning, study, patient_id)
}

fn replying(outcome: impl Into<Outcome>, study: &Uid, patient_id: &str) -> Outcome {
    let mut reply = DataSet::new();
    put(&mut reply, tags::STUDY_INSTANCE_UID, study);
    put(&mut reply, tags::PATIENT_ID, patient_id);
    outcome.into().reply(reply)
}

handler_trait! {
    /// Whoever writes events down: the handler of [`scp`]. Closures `Fn(&ActionRequest, Log, DataSet) -> impl Into<Outcome>` are
    /// handlers, and asynchronous ones through [`handler`](crate::handler).
    Record:
    /// Writes an event down.
    record(ActionRequest, log: Log, event: DataSet)
}

/// The SCP of both logs. [`Normalized::only`] leaves one of them.
pub fn scp(handler: impl Record + 'static) -> Normalized {
    Normalized::new(&LOGGING, Recording(handler))
}

struct Recording<R>(R);

impl<R: Record> Perform for Recording<R> {
    fn action(&self, request: &ActionRequest, information: DataSet) -> Outcome {
        let log =
            Log::of(&request.requested_sop_class_uid).or_else(|| Log::of(&request.context.abstract_syntax));
        match log {
            Some(log) => self.0.record(request, log, information),
            None => Status::NO_SUCH_SOP_CLASS.into(),
        }
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NAction
    }
}
