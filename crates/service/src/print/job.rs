use alloc::string::{String, ToString};

use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, tags, uids};
use thiserror::Error;

use super::values::{reference, text};
use crate::reference::put;

/// How far a print job is: Execution Status (2100,0020) with Execution Status Info (2100,0030) (PS3.3 §C.13.8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Execution {
    /// It waits. The info is a term of PS3.3 §C.13.9.1, such as `QUEUED` or `SUPPLY EMPTY`.
    Pending(String),
    /// It is being printed.
    Printing,
    /// It is printed.
    Done,
    /// It cannot be printed. The info is a term of PS3.3 §C.13.9.1, such as `INVALID PAGE DES`.
    Failure(String),
}

/// A print job ended already, and its execution status changes no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the print job has ended")]
pub struct JobEnded;

/// A print job as its SCU can see it: what N-GET gives of it, and what its events say (PS3.4 §H.4.5).
#[derive(Clone, Debug, PartialEq)]
pub struct PrintJob {
    /// Its SOP Instance UID.
    pub sop_instance: Uid,
    /// Print Priority (2000,0020) of its film session.
    pub priority: String,
    /// Film Session Label (2000,0050), if there is one.
    pub label: Option<String>,
    /// Printer Name (2110,0030).
    pub printer: String,
    /// Originator (2100,0070): who asked for it.
    pub originator: AeTitle,
    execution: Execution,
}

impl Execution {
    /// The term.
    pub const fn status(&self) -> &'static str {
        match self {
            Execution::Pending(_) => "PENDING",
            Execution::Printing => "PRINTING",
            Execution::Done => "DONE",
            Execution::Failure(_) => "FAILURE",
        }
    }

    /// Why it waits or cannot be printed; else `NORMAL`.
    pub fn info(&self) -> &str {
        match self {
            Execution::Pending(info) | Execution::Failure(info) => info,
            Execution::Printing | Execution::Done => "NORMAL",
        }
    }

    /// The Event Type ID that reports it (PS3.4 Table H.4-14).
    pub const fn event_type(&self) -> u16 {
        match self {
            Execution::Pending(_) => 1,
            Execution::Printing => 2,
            Execution::Done => 3,
            Execution::Failure(_) => 4,
        }
    }

    /// That an event of this type, with this event information, reports. `None` if there is no such event type.
    pub fn of_event(event_type: u16, information: &DataSet) -> Option<Execution> {
        let info = || text(information, tags::EXECUTION_STATUS_INFO).unwrap_or_default();
        match event_type {
            1 => Some(Execution::Pending(info())),
            2 => Some(Execution::Printing),
            3 => Some(Execution::Done),
            4 => Some(Execution::Failure(info())),
            _ => None,
        }
    }

    /// Whether nothing comes after it.
    pub const fn is_final(&self) -> bool {
        matches!(self, Execution::Done | Execution::Failure(_))
    }
}

impl PrintJob {
    /// A job that waits in the queue. `session` is the attributes of its film session.
    pub fn new(sop_instance: Uid, session: &DataSet, printer: &str, originator: AeTitle) -> PrintJob {
        PrintJob {
            sop_instance,
            priority: text(session, tags::PRINT_PRIORITY).unwrap_or_else(|| "MED".to_string()),
            label: text(session, tags::FILM_SESSION_LABEL),
            printer: printer.to_string(),
            originator,
            execution: Execution::Pending("QUEUED".to_string()),
        }
    }

    /// How far it is.
    pub fn execution(&self) -> &Execution {
        &self.execution
    }

    /// It is this far now. Whether that is a change.
    ///
    /// # Errors
    /// It has ended.
    pub fn advance(&mut self, execution: Execution) -> Result<bool, JobEnded> {
        if self.execution.is_final() {
            return Err(JobEnded);
        }
        let is_change = self.execution != execution;
        self.execution = execution;
        Ok(is_change)
    }

    /// All that N-GET gives (PS3.4 Table H.4-15).
    pub fn attributes(&self) -> DataSet {
        let mut attributes = DataSet::new();
        put(&mut attributes, tags::EXECUTION_STATUS, self.execution.status());
        put(&mut attributes, tags::EXECUTION_STATUS_INFO, self.execution.info());
        put(&mut attributes, tags::PRINT_PRIORITY, self.priority.as_str());
        put(&mut attributes, tags::PRINTER_NAME, self.printer.as_str());
        put(&mut attributes, tags::ORIGINATOR, self.originator.to_string());
        attributes
    }

    /// The action reply to the request that made it (PS3.4 Tables H.4-3 and H.4-8).
    pub fn reply(&self) -> DataSet {
        let mut reply = DataSet::new();
        let item = reference(uids::PRINT_JOB, &self.sop_instance);
        put(&mut reply, tags::REFERENCED_PRINT_JOB_SEQUENCE_PULL_STORED_PRINT, item);
        reply
    }

    /// The event information of the event that reports how far it is (PS3.4 Table H.4-14).
    pub fn event(&self) -> DataSet {
        let mut information = DataSet::new();
        put(&mut information, tags::EXECUTION_STATUS_INFO, self.execution.info());
        if let Some(label) = &self.label {
            put(&mut information, tags::FILM_SESSION_LABEL, label.as_str());
        }
        put(&mut information, tags::PRINTER_NAME, self.printer.as_str());
        information
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kerma_dictionary::Uid;

    fn job() -> PrintJob {
        let mut session = DataSet::new();
        put(&mut session, tags::PRINT_PRIORITY, "HIGH");
        put(&mut session, tags::FILM_SESSION_LABEL, "Knee");
        PrintJob::new(Uid::from_static("1.2"), &session, "LASER", AeTitle::new("CT").unwrap())
    }

    #[test]
    fn a_job_goes_on_until_it_has_ended() {
        let failure = Execution::Failure("INVALID PAGE DES".to_string());
        for end in [Execution::Done, failure] {
            let mut job = job();
            assert_eq!(job.advance(Execution::Pending("QUEUED".to_string())), Ok(false));
            assert_eq!(job.advance(Execution::Pending("SUPPLY EMPTY".to_string())), Ok(true));
            assert_eq!(job.advance(Execution::Printing), Ok(true));
            assert_eq!(job.advance(end.clone()), Ok(true));
            assert_eq!(job.advance(Execution::Printing), Err(JobEnded));
            assert_eq!(*job.execution(), end);
        }
    }

    #[test]
    fn each_event_type_says_one_execution_status_and_reads_back() {
        for (execution, event_type, status, info) in [
            (Execution::Pending("QUEUED".to_string()), 1, "PENDING", "QUEUED"),
            (Execution::Printing, 2, "PRINTING", "NORMAL"),
            (Execution::Done, 3, "DONE", "NORMAL"),
            (Execution::Failure("BAD RECEIVE MGZ".to_string()), 4, "FAILURE", "BAD RECEIVE MGZ"),
        ] {
            let mut job = job();
            job.advance(execution.clone()).unwrap();
            assert_eq!(job.execution().event_type(), event_type);
            assert_eq!(job.attributes().string(tags::EXECUTION_STATUS).unwrap(), status);
            assert_eq!(job.attributes().string(tags::EXECUTION_STATUS_INFO).unwrap(), info);
            assert_eq!(Execution::of_event(event_type, &job.event()), Some(execution));
        }
        assert_eq!(Execution::of_event(5, &DataSet::new()), None);
    }

    #[test]
    fn a_job_tells_the_priority_and_label_of_its_session_and_who_asked_for_it() {
        let job = job();
        assert_eq!(job.attributes().string(tags::PRINT_PRIORITY).unwrap(), "HIGH");
        assert_eq!(job.attributes().string(tags::ORIGINATOR).unwrap(), "CT");
        assert_eq!(job.event().string(tags::FILM_SESSION_LABEL).unwrap(), "Knee");
    }
}
