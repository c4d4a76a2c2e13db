use std::{io, path::PathBuf};

use kerma_association::{Misuse, Rejected};
use kerma_dictionary::{AeTitleError, Uid};
use kerma_endpoint::{Address, AddressError};
use kerma_service::{Reply, Unanswered};
use kerma_status::Status;
use thiserror::Error;

/// An error of an Application Entity.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// The text is not an AE title.
    #[error("AE title {0:?}: {1}")]
    AeTitle(String, #[source] AeTitleError),
    /// The text is not an address.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// The port cannot be listened on.
    #[error("cannot listen on {0}: {1}")]
    Listen(String, #[source] io::Error),
    /// There is no connection to the peer.
    #[error("cannot connect to {0}: {1}")]
    Connect(Address, #[source] io::Error),
    /// There is nothing to propose, or more than the 128 presentation contexts of an association
    /// (PS3.8 §9.3.2.2).
    #[error("an association has 1 to 128 presentation contexts, not {0} (PS3.8 §9.3.2.2)")]
    Contexts(usize),
    /// The peer refused the association.
    #[error("{0}: {1}")]
    Rejected(Address, #[source] Rejected),
    /// The association ended before the operation did.
    #[error("{0}: {1}")]
    Association(String, #[source] kerma_association::Error),
    /// The peer sent a message that the protocol does not allow at this point.
    #[error("{0}: {1}")]
    Message(String, #[source] kerma_dimse::Error),
    /// The peer released the association although it had not answered yet.
    #[error("{0}: the peer released the association before it answered")]
    ReleasedEarly(String),
    /// None of the accepted presentation contexts can carry the request.
    #[error(
        "{peer} accepted no presentation context for {sop_class}{}",
        transfer_syntax.as_ref().map(|uid| format!(" in a transfer syntax that {uid} can be sent as")).unwrap_or_default()
    )]
    NoContext {
        /// The peer.
        peer: String,
        /// The SOP class.
        sop_class: Uid,
        /// The transfer syntax of what was to be sent, if there is a context for the SOP class in others.
        transfer_syntax: Option<Uid>,
    },
    /// A file cannot be read.
    #[error("{path}: {1}", path = .0.display())]
    File(PathBuf, #[source] io::Error),
    /// An instance could not be read to its end. The text says which.
    #[error("{0}")]
    Source(String),
    /// A file is not a DICOM file, or a data set cannot be encoded.
    #[error("{0}: {1}")]
    DataSet(String, #[source] kerma_dataset::Error),
    /// A file or data set has no SOP Class UID or no SOP Instance UID.
    #[error("{0} has no {1}")]
    Unidentified(String, &'static str),
    /// The final response of the peer has a status other than Success or a Warning, and is not the Cancel that this side asked
    /// for. The association goes on.
    #[error("{peer}: {message}: {description}{}", comment.as_ref().map(|comment| format!(": {comment}")).unwrap_or_default())]
    Status {
        /// The peer.
        peer: String,
        /// The message that carried it, such as `C-FIND-RSP`.
        message: &'static str,
        /// The status.
        status: Status,
        /// The status with its meaning in the service class.
        description: String,
        /// The Error Comment (0000,0902), if there was one.
        comment: Option<String>,
        /// The response, with its data set.
        reply: Box<Reply>,
    },
    /// The state of the association does not allow the call.
    #[error(transparent)]
    Misuse(#[from] Misuse),
}

impl Error {
    /// The error for a request to this peer that has no response.
    pub fn unanswered(peer: impl ToString, why: Unanswered) -> Error {
        match why {
            Unanswered::Ended(error) => Error::Association(peer.to_string(), error),
            Unanswered::Message(error) => Error::Message(peer.to_string(), error),
            Unanswered::Source(why) => Error::Source(why),
            _ => Error::ReleasedEarly(peer.to_string()),
        }
    }
}
