use alloc::vec::Vec;
use core::fmt;

use kerma_dictionary::{Tag, tags};
use kerma_status::Status;

use super::State;
use crate::Outcome;

/// Why a request leaves a step, or the subscriptions, as they were. As an [`Outcome`] it is the response.
///
/// [`AlreadyCanceled`](Refusal::AlreadyCanceled) and [`AlreadyCompleted`](Refusal::AlreadyCompleted) are warnings: the step is as it
/// was asked to be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// A step of that UID is there already (0x0111).
    Duplicate,
    /// There is no such step (0xC307).
    NoSuchStep,
    /// A step that is created is not SCHEDULED (0xC309).
    NotScheduled,
    /// A step that is created has a Transaction UID (0x0106, PS3.4 Table CC.2.5-3).
    TransactionUidGiven,
    /// The state that is asked for is none (0x0115).
    NoState,
    /// The step is COMPLETED or CANCELED (0xC300).
    NoLongerUpdated,
    /// The Transaction UID is not that of the step, or is not there (0xC301).
    WrongTransactionUid,
    /// The step is IN PROGRESS already (0xC302).
    AlreadyInProgress,
    /// A step is made SCHEDULED by N-CREATE alone (0xC303).
    ScheduledByCreation,
    /// The step lacks attributes that it needs in a final state; these (0xC304).
    Incomplete(Vec<Tag>),
    /// The step is not IN PROGRESS (0xC310).
    NotInProgress,
    /// The step is CANCELED already (0xB304).
    AlreadyCanceled,
    /// The step is COMPLETED already, and was to be completed (0xB306).
    AlreadyCompleted,
    /// The step is COMPLETED, and was to be canceled (0xC311).
    CompletedBefore,
    /// Nobody can tell the performer that the step is to be canceled (0xC312).
    PerformerUnreachable,
    /// The performer will not cancel (0xC313).
    PerformerDeclines,
    /// Attributes that an N-SET does not change (0x0105).
    NotSettable(Vec<Tag>),
    /// Text that does not go together with that of the step in one character set (0x0106).
    Text(Tag),
    /// The SCP does not know who the receiving AE is (0xC308).
    UnknownReceiver,
    /// The action is nothing for this instance, such as suspending the subscription of a single step (0xC314).
    NotForInstance,
    /// The SCP does not report events (0xC315).
    NoEvents,
}

impl Refusal {
    /// The status of the response.
    pub const fn status(&self) -> Status {
        match self {
            Refusal::Duplicate => Status::DUPLICATE_SOP_INSTANCE,
            Refusal::NotSettable(_) => Status::NO_SUCH_ATTRIBUTE,
            Refusal::TransactionUidGiven | Refusal::Text(_) => Status::INVALID_ATTRIBUTE_VALUE,
            Refusal::NoState => Status::INVALID_ARGUMENT_VALUE,
            Refusal::AlreadyCanceled => Status(0xB304),
            Refusal::AlreadyCompleted => Status(0xB306),
            Refusal::NoLongerUpdated => Status(0xC300),
            Refusal::WrongTransactionUid => Status(0xC301),
            Refusal::AlreadyInProgress => Status(0xC302),
            Refusal::ScheduledByCreation => Status(0xC303),
            Refusal::Incomplete(_) => Status(0xC304),
            Refusal::NoSuchStep => Status(0xC307),
            Refusal::UnknownReceiver => Status(0xC308),
            Refusal::NotScheduled => Status(0xC309),
            Refusal::NotInProgress => Status(0xC310),
            Refusal::CompletedBefore => Status(0xC311),
            Refusal::PerformerUnreachable => Status(0xC312),
            Refusal::PerformerDeclines => Status(0xC313),
            Refusal::NotForInstance => Status(0xC314),
            Refusal::NoEvents => Status(0xC315),
        }
    }

    /// The refusal of a cell of the table of transitions that has this status.
    pub(super) fn of_cell(status: u16) -> Refusal {
        const OF_CELLS: [Refusal; 10] = [
            Refusal::Duplicate,
            Refusal::NoSuchStep,
            Refusal::NoLongerUpdated,
            Refusal::WrongTransactionUid,
            Refusal::AlreadyInProgress,
            Refusal::ScheduledByCreation,
            Refusal::NotInProgress,
            Refusal::AlreadyCanceled,
            Refusal::AlreadyCompleted,
            Refusal::CompletedBefore,
        ];
        OF_CELLS.into_iter().find(|refusal| refusal.status().code() == status).unwrap_or(Refusal::NoSuchStep)
    }
}

/// In words that go into an Error Comment: no value of the step is told.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::Duplicate => "A step of that UID is there already",
            Refusal::NoSuchStep => "There is no such step",
            Refusal::NotScheduled => "A new step is SCHEDULED",
            Refusal::TransactionUidGiven => "A new step has no Transaction UID",
            Refusal::NoState => "There is no such Procedure Step State",
            Refusal::NoLongerUpdated => "The step is COMPLETED or CANCELED",
            Refusal::WrongTransactionUid => "The Transaction UID is not that of the step",
            Refusal::AlreadyInProgress => "The step is IN PROGRESS already",
            Refusal::ScheduledByCreation => "Only N-CREATE makes a step SCHEDULED",
            Refusal::Incomplete(_) => "Attributes of the final state are missing",
            Refusal::NotInProgress => "The step is not IN PROGRESS",
            Refusal::AlreadyCanceled => "The step is CANCELED already",
            Refusal::AlreadyCompleted | Refusal::CompletedBefore => "The step is COMPLETED already",
            Refusal::PerformerUnreachable => "Nobody can tell the performer",
            Refusal::PerformerDeclines => "The performer does not cancel the step",
            Refusal::NotSettable(_) => "N-SET does not change these attributes",
            Refusal::Text(_) => "The text does not go together with that of the step",
            Refusal::UnknownReceiver => "The Receiving AE is not known",
            Refusal::NotForInstance => "The action is nothing for this instance",
            Refusal::NoEvents => "Events are not reported",
        })
    }
}

impl core::error::Error for Refusal {}

impl From<Refusal> for Outcome {
    fn from(refusal: Refusal) -> Outcome {
        let outcome = Outcome::new(refusal.status()).comment(alloc::format!("{refusal}"));
        match refusal {
            Refusal::NotSettable(tags) => outcome.attributes(tags),
            Refusal::Incomplete(tags) => outcome.offending(tags),
            Refusal::Text(tag) => outcome.offending([tag]),
            Refusal::TransactionUidGiven => outcome.offending([tags::TRANSACTION_UID]),
            Refusal::NotScheduled | Refusal::NoState => outcome.offending([tags::PROCEDURE_STEP_STATE]),
            _ => outcome,
        }
    }
}

/// Whether a step in this state takes an N-SET with this Transaction UID (PS3.4 §CC.2.6.2, §CC.2.6.3).
pub(super) fn of_set(state: State, given: bool, is_that_of_the_step: bool) -> Option<Refusal> {
    match state {
        State::Scheduled => given.then_some(Refusal::NotInProgress),
        State::InProgress => (!is_that_of_the_step).then_some(Refusal::WrongTransactionUid),
        State::Completed | State::Canceled => Some(Refusal::NoLongerUpdated),
    }
}
