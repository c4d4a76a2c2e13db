use core::{fmt::Display, net::SocketAddr, time::Duration};

use kerma_association::{Error, Warning};
use kerma_dimse::Command;
use kerma_pdu::{AAssociateRj, AAssociateRq};
use kerma_service::AssociationInfo;

/// Hooks for the events on the associations of an Application Entity, on either side. A hook that is not implemented does
/// nothing. Hooks are called while the association waits, and should return soon.
#[allow(unused_variables)]
pub trait Observe: Send + Sync {
    /// An association is requested, by the peer or by this side.
    fn requested(&self, request: &AAssociateRq) {}

    /// An association is established.
    fn accepted(&self, association: &AssociationInfo) {}

    /// An association was refused, by this side or the peer.
    fn rejected(&self, request: &AAssociateRq, rejection: &AAssociateRj) {}

    /// This side refused an association that was requested from this address. Called before [`rejected`](Observe::rejected).
    fn refused(&self, peer: SocketAddr, request: &AAssociateRq, rejection: &AAssociateRj) {}

    /// A connection from this address was not secured, as its handshake of TLS failed. No association was requested on it.
    fn not_secured(&self, peer: SocketAddr, why: &dyn Display) {}

    /// An association was released.
    fn released(&self, association: &AssociationInfo) {}

    /// An association, or the attempt at one, ended in another way, such as by an A-ABORT of either side.
    fn aborted(&self, association: Option<&AssociationInfo>, error: &Error) {}

    /// An established association has ended and its connection is closed. Called once for each association, after
    /// [`released`](Observe::released) or [`aborted`](Observe::aborted).
    fn closed(&self, association: &AssociationInfo, traffic: &Traffic) {}

    /// A peer did something that the standard forbids, and kerma tolerated it. Called once an association for each kind.
    fn warned(&self, warning: &Warning) {}

    /// The command of a message was received. Its data set, if it has one, follows.
    fn message_received(&self, association: &AssociationInfo, command: &Command) {}

    /// A message is sent.
    fn message_sent(&self, association: &AssociationInfo, command: &Command) {}

    /// Whether [`pdu_received`](Observe::pdu_received) and [`pdu_sent`](Observe::pdu_sent) are to be called.
    fn wants_pdus(&self) -> bool {
        false
    }

    /// A PDU was received: its type and the value of its length field, bytes (PS3.8 §9.3.1).
    fn pdu_received(&self, pdu_type: u8, length: u32) {}

    /// A PDU was sent: its type and the value of its length field, bytes (PS3.8 §9.3.1).
    fn pdu_sent(&self, pdu_type: u8, length: u32) {}
}

/// The amount of data that went over an association, from the A-ASSOCIATE-RQ to the close of its connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Traffic {
    /// Bytes of PDUs from the peer, with their headers.
    pub received: u64,
    /// Bytes of PDUs to the peer, with their headers, that the connection took.
    pub sent: u64,
    /// How long the association was established: from its acceptance to its release or abort.
    pub duration: Duration,
}
