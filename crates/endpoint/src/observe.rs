use core::time::Duration;

use kerma_association::{Error, Warning};
use kerma_dimse::Command;
use kerma_pdu::{AAssociateRj, AAssociateRq};
use kerma_service::AssociationInfo;

/// Hooks for what happens on the associations of an Application Entity, on either side. All of them do nothing
/// unless implemented; they are called on the association's own thread and should return soon.
#[allow(unused_variables)]
pub trait Observe: Send + Sync {
    /// An association is requested, of this side or by it.
    fn requested(&self, request: &AAssociateRq) {}

    /// An association is established.
    fn accepted(&self, association: &AssociationInfo) {}

    /// An association was refused, by this side or the peer.
    fn rejected(&self, request: &AAssociateRq, rejection: &AAssociateRj) {}

    /// An association ended in good order.
    fn released(&self, association: &AssociationInfo) {}

    /// An association, or the attempt at one, ended otherwise; by this side's own A-ABORT too.
    fn aborted(&self, association: Option<&AssociationInfo>, error: &Error) {}

    /// An established association is over and its connection closed. Called once for each, after
    /// [`released`](Observe::released) or [`aborted`](Observe::aborted).
    fn closed(&self, association: &AssociationInfo, traffic: &Traffic) {}

    /// A peer did what the standard forbids, and was borne with; once an association for each kind.
    fn warned(&self, warning: &Warning) {}

    /// A message's command was received; its data set, if any, follows.
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

/// What went over an association, from the A-ASSOCIATE-RQ to the close of its connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Traffic {
    /// Bytes of PDUs from the peer, headers and all.
    pub received: u64,
    /// Bytes of PDUs to the peer, headers and all, as far as the peer's host took them.
    pub sent: u64,
    /// How long the association was established: from its acceptance to its release or abort.
    pub duration: Duration,
}
