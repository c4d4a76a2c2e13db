use core::fmt;

use kerma_status::Status;

use crate::Outcome;

/// Why a request is not made, not initiated or not canceled. As an [`Outcome`] it is the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The creation of media has been initiated: 0xA510 (PS3.4 Table S.3.2.2.4-1).
    AlreadyInitiated,
    /// The request is completed, and cannot be canceled: 0xC201 (PS3.4 Table S.3.2.3.4-1).
    Completed,
    /// Media are being made, which cannot be interrupted: 0xC202.
    InProgress,
    /// The request is not canceled, for no reason that is told: 0xC203.
    Denied,
    /// There is a request with this UID already: 0x0111.
    Duplicate,
    /// There is no request with this UID: 0x0112.
    NoSuchRequest,
    /// The N-CREATE names no instance, and the SCP does not name it either: 0x0117.
    Nameless,
}

impl Refusal {
    /// Its status.
    pub const fn status(self) -> Status {
        match self {
            Refusal::AlreadyInitiated => Status(0xA510),
            Refusal::Completed => Status(0xC201),
            Refusal::InProgress => Status(0xC202),
            Refusal::Denied => Status(0xC203),
            Refusal::Duplicate => Status::DUPLICATE_SOP_INSTANCE,
            Refusal::NoSuchRequest => Status::NO_SUCH_SOP_INSTANCE,
            Refusal::Nameless => Status::INVALID_SOP_INSTANCE,
        }
    }
}

impl From<Refusal> for Outcome {
    fn from(refusal: Refusal) -> Outcome {
        Outcome::new(refusal.status())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Refusal::AlreadyInitiated => "the creation of media has been initiated",
            Refusal::Completed => "the request is completed",
            Refusal::InProgress => "media are being made",
            Refusal::Denied => "the request is not canceled",
            Refusal::Duplicate => "there is a request with this UID already",
            Refusal::NoSuchRequest => "there is no request with this UID",
            Refusal::Nameless => "the request names no SOP instance",
        })
    }
}

impl core::error::Error for Refusal {}
