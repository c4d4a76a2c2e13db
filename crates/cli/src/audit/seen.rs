use std::net::SocketAddr;

use kerma_audit::Action;
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::{AssociationId, AssociationInfo};
use kerma_status::{Category, Status};
use kerma_web::Asker;

use super::about::About;

/// Something that was seen. What is on an association names it and the Message ID of the operation.
pub(super) enum Seen {
    Accepted(Box<AssociationInfo>),
    Refused {
        peer: SocketAddr,
        calling: AeTitle,
        called: AeTitle,
        /// Whom it named, if it was refused for that.
        user: Option<String>,
        why: String,
    },
    /// Its handshake of TLS came to nothing.
    NotSecured {
        peer: SocketAddr,
        why: String,
    },
    Closed(AssociationId),
    /// Something that belongs to an operation.
    On(AssociationId, u16, Part),
    /// Something that was done over HTTP.
    Http(Asker, Box<Http>),
    /// The archive ends.
    End,
}

/// What is seen of an operation.
pub(super) enum Part {
    /// The peer stores this: SOP class and instance.
    Storing { sop_class: Uid, sop_instance: Uid },
    /// Whom it is about.
    Arrived(About),
    /// The peer asks: SOP class, identifier, and the transfer syntax that this is in.
    Asked { sop_class: Uid, identifier: Vec<u8>, transfer_syntax: Uid },
    /// The peer fetches, for itself or for another.
    Fetching { identifier: DataSet, destination: Option<AeTitle> },
    /// This side sends an instance, because of a C-MOVE of whom and which Message ID, or of a C-GET.
    Sending { sop_class: Uid, sop_instance: Uid, originator: Option<(AeTitle, u16)> },
    /// The peer has answered that.
    Sent { is_stored: bool },
    /// The peer makes, reads or changes an instance of a normalized SOP class.
    Performing(super::performing::Asked),
    /// This side has answered for good.
    Answered { service: &'static str, status: Status, category: Category, sop_instance: Option<Uid> },
}

/// What was done over HTTP.
pub(super) enum Http {
    /// What the services have seen.
    Seen(kerma_web::Seen),
    /// A Unified Procedure Step was made, read or changed; why not, if that failed.
    Performed { step: Uid, action: Action, failure: Option<String> },
}
