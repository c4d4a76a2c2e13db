use core::fmt;

use kerma_status::Status;

use crate::{Outcome, normalized::code_string};

code_string! {
    /// How the making of an inventory stands: Transaction Status (0008,0417) (PS3.3 §C.38.3).
    TransactionStatus {
        /// It goes on.
        Processing = "PROCESSING",
        /// It rests.
        Paused = "PAUSED",
        /// The inventory is there.
        Complete = "COMPLETE",
        /// It failed.
        Failure = "FAILURE",
        /// It was canceled.
        Canceled = "CANCELED",
    }
}

impl TransactionStatus {
    /// Whether nothing changes any more.
    pub const fn is_final(self) -> bool {
        matches!(self, TransactionStatus::Complete | TransactionStatus::Failure | TransactionStatus::Canceled)
    }
}

/// The making of an inventory (PS3.4 §KK.2.1.1).
///
/// ```text
///                 pause
///   PROCESSING ◄────────► PAUSED          each of the two may be canceled or fail
///        │        resume
///        └─► COMPLETE
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Production(TransactionStatus);

impl Production {
    /// It has just been initiated.
    pub const fn new() -> Production {
        Production(TransactionStatus::Processing)
    }

    /// How it stands.
    pub const fn status(self) -> TransactionStatus {
        self.0
    }

    /// It rests. Nothing changes if it does already.
    ///
    /// # Errors
    /// [`Refusal::Terminated`].
    pub const fn pause(&mut self) -> Result<(), Refusal> {
        self.enter(TransactionStatus::Paused)
    }

    /// It goes on. Nothing changes if it does already.
    ///
    /// # Errors
    /// [`Refusal::Terminated`].
    pub const fn resume(&mut self) -> Result<(), Refusal> {
        self.enter(TransactionStatus::Processing)
    }

    /// It is canceled.
    ///
    /// # Errors
    /// [`Refusal::Terminated`].
    pub const fn cancel(&mut self) -> Result<(), Refusal> {
        self.enter(TransactionStatus::Canceled)
    }

    /// It has failed.
    ///
    /// # Errors
    /// [`Refusal::Terminated`].
    pub const fn fail(&mut self) -> Result<(), Refusal> {
        self.enter(TransactionStatus::Failure)
    }

    /// The inventory is there.
    ///
    /// # Errors
    /// [`Refusal::Terminated`], and [`Refusal::Paused`] if it rests.
    pub const fn complete(&mut self) -> Result<(), Refusal> {
        match self.0 {
            TransactionStatus::Paused => Err(Refusal::Paused),
            _ => self.enter(TransactionStatus::Complete),
        }
    }

    const fn enter(&mut self, status: TransactionStatus) -> Result<(), Refusal> {
        if self.0.is_final() {
            return Err(Refusal::Terminated(self.0));
        }
        self.0 = status;
        Ok(())
    }
}

impl Default for Production {
    fn default() -> Production {
        Production::new()
    }
}

/// Why a request about an inventory is refused. As an [`Outcome`] it is the response. PS3.4 annex KK has no statuses of its own
/// for these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// No inventory is made under this Transaction UID: 0x0115.
    UnknownTransaction,
    /// An inventory is made under this Transaction UID already: 0x0115.
    DuplicateTransaction,
    /// The making has ended: 0x0110.
    Terminated(TransactionStatus),
    /// The making rests: 0x0110.
    Paused,
    /// A character set, matching mechanism or level that the SCP does not support: 0x0212 (PS3.4 §KK.2.2.3).
    Unsupported(&'static str),
}

impl From<Refusal> for Outcome {
    fn from(refusal: Refusal) -> Outcome {
        match refusal {
            Refusal::UnknownTransaction | Refusal::DuplicateTransaction => {
                Outcome::new(Status::INVALID_ARGUMENT_VALUE)
            }
            Refusal::Terminated(_) | Refusal::Paused => {
                Outcome::new(Status::PROCESSING_FAILURE).comment(alloc::format!("{refusal}"))
            }
            Refusal::Unsupported(what) => Outcome::new(Status::MISTYPED_ARGUMENT).comment(what),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::UnknownTransaction => f.write_str("no inventory is made under this Transaction UID"),
            Refusal::DuplicateTransaction => {
                f.write_str("an inventory is made under this Transaction UID already")
            }
            Refusal::Terminated(status) => write!(f, "the inventory is {status}"),
            Refusal::Paused => f.write_str("the inventory is PAUSED"),
            Refusal::Unsupported(what) => write!(f, "not supported: {what}"),
        }
    }
}

impl core::error::Error for Refusal {}
