use std::{io, path::PathBuf};

use kerma_association::{Misuse, Rejected};
use kerma_dictionary::{AeTitleError, Uid};
use kerma_endpoint::{Address, AddressError};
use kerma_service::{Reply, Unanswered};
use kerma_status::Status;
use thiserror::Error;

/// What can go wrong with an Application Entity.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// The AE title is not one.
    #[error("AE title {0:?}: {1}")]
    AeTitle(String, #[source] AeTitleError),
    /// The address is not one.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// The port cannot be listened on.
    #[error("cannot listen on {0}: {1}")]
    Listen(String, #[source] io::Error),
    /// No connection to the peer.
    #[error("cannot connect to {0}: {1}")]
    Connect(Address, #[source] io::Error),
    /// There is nothing to propose, or more than the 128 presentation contexts of an association
    /// (PS3.8 §9.3.2.2).
    #[error("an association has 1 to 128 presentation contexts, not {0} (PS3.8 §9.3.2.2)")]
    Contexts(usize),
    /// The peer refused the association.
    #[error("{0}: {1}")]
    Rejected(Address, #[source] Rejected),
    /// The association ended before what was asked for was done.
    #[error("{0}: {1}")]
    Association(String, #[source] kerma_association::Error),
    /// The peer sent a message that is not what the protocol has in this place.
    #[error("{0}: {1}")]
    Message(String, #[source] kerma_dimse::Error),
    /// The peer asked for the release of the association while a response of its was awaited.
    #[error("{0}: the peer released the association before it answered")]
    ReleasedEarly(String),
    /// No accepted presentation context can carry this.
    #[error(
        "{peer} accepted no presentation context for {sop_class} in a transfer syntax that {transfer_syntax} can be sent as"
    )]
    NoContext {
        /// The peer.
        peer: String,
        /// The SOP class.
        sop_class: Uid,
        /// The transfer syntax of what was to be sent.
        transfer_syntax: Uid,
    },
    /// A file cannot be read.
    #[error("{path}: {1}", path = .0.display())]
    File(PathBuf, #[source] io::Error),
    /// An instance could not be read to its end; it says which.
    #[error("{0}")]
    Source(String),
    /// A file is not one of DICOM, or a data set cannot be encoded.
    #[error("{0}: {1}")]
    DataSet(String, #[source] kerma_dataset::Error),
    /// A file or data set does not say what it is.
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
        /// The status and what it means in its service class.
        description: String,
        /// The Error Comment (0000,0902), if there was one.
        comment: Option<String>,
        /// The response, with its data set.
        reply: Box<Reply>,
    },
    /// The association was used in a way that its state does not allow.
    #[error(transparent)]
    Misuse(#[from] Misuse),
}

impl Error {
    /// Why this peer gave no response.
    pub fn unanswered(peer: impl ToString, why: Unanswered) -> Error {
        match why {
            Unanswered::Ended(error) => Error::Association(peer.to_string(), error),
            Unanswered::Message(error) => Error::Message(peer.to_string(), error),
            Unanswered::Source(why) => Error::Source(why),
            _ => Error::ReleasedEarly(peer.to_string()),
        }
    }
}
