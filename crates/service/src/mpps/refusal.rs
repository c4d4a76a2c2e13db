use alloc::{format, vec::Vec};
use core::fmt;

use kerma_dataset::DataSet;
use kerma_dictionary::tags;
use kerma_status::Status;

use super::State;
use crate::{
    Outcome,
    normalized::requirements::{self, Finding},
};

/// The Error ID of an N-SET for a step that has ended (PS3.4 Table F.7.2-2).
pub const NO_LONGER_UPDATED: u16 = 0xA710;

/// Why a step is not made or not changed. As an [`Outcome`] it is the response.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// The step is in this state, and stays so: 0x0110 with Error ID 0xA710 (PS3.4 Table F.7.2-2).
    Final(State),
    /// There is no Performed Procedure Step Status: 0x0120.
    NoStatus,
    /// The status has no value: 0x0121, with the attribute.
    EmptyStatus(DataSet),
    /// The status is none, or none that a new step may have: 0x0106, with the attribute.
    InvalidStatus(DataSet),
    /// Attributes that are not as PS3.4 Table F.7.2-1 has them: the status that is due for these findings.
    Requirements(Vec<Finding>),
    /// A step with this UID is there already: 0x0111.
    Duplicate,
    /// There is no step with this UID: 0x0112.
    NoSuchStep,
    /// The N-CREATE names no instance, and the SCP does not name it either: 0x0117.
    Nameless,
}

impl From<Refusal> for Outcome {
    fn from(refusal: Refusal) -> Outcome {
        let says = |status: Status| Outcome::new(status).comment(format!("{refusal}"));
        match refusal {
            Refusal::Final(_) => says(Status::PROCESSING_FAILURE).error_id(NO_LONGER_UPDATED),
            Refusal::NoStatus => {
                says(Status::MISSING_ATTRIBUTE).attributes([tags::PERFORMED_PROCEDURE_STEP_STATUS])
            }
            Refusal::EmptyStatus(ref status) => says(Status::MISSING_ATTRIBUTE_VALUE).reply(status.clone()),
            Refusal::InvalidStatus(ref status) => says(Status::INVALID_ATTRIBUTE_VALUE).reply(status.clone()),
            Refusal::Requirements(ref findings) => {
                requirements::outcome_of(findings).unwrap_or_else(|| says(Status::INVALID_ATTRIBUTE_VALUE))
            }
            Refusal::Duplicate => says(Status::DUPLICATE_SOP_INSTANCE),
            Refusal::NoSuchStep => says(Status::NO_SUCH_SOP_INSTANCE),
            Refusal::Nameless => says(Status::INVALID_SOP_INSTANCE),
        }
    }
}

/// An Error Comment has at most 64 characters.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Final(_) => f.write_str("Performed Procedure Step Object may no longer be updated"),
            Refusal::NoStatus => f.write_str("No Performed Procedure Step Status"),
            Refusal::EmptyStatus(_) => f.write_str("Performed Procedure Step Status has no value"),
            Refusal::InvalidStatus(_) => f.write_str("Performed Procedure Step Status has a wrong value"),
            Refusal::Requirements(findings) => match findings.first() {
                Some(finding) => finding.fmt(f),
                None => f.write_str("Attributes are not as they must be"),
            },
            Refusal::Duplicate => f.write_str("There is a step with this UID already"),
            Refusal::NoSuchStep => f.write_str("There is no step with this UID"),
            Refusal::Nameless => f.write_str("The request names no SOP instance"),
        }
    }
}

impl core::error::Error for Refusal {}
