use std::sync::Arc;
use std::time::Duration;

use kerma_association::{Error, Warning};
use kerma_dimse::Command;
use kerma_pdu::{AAssociateRj, AAssociateRq};
use kerma_service::AssociationInfo;

/// What went over the connection of an association.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Traffic {
    /// Bytes received, of all PDUs.
    pub received: u64,
    /// Bytes sent, of all PDUs.
    pub sent: u64,
    /// The time from the connection to its end.
    pub duration: Duration,
}

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

    /// An association that was established is over, and its connection closed: the last that is heard of it, after
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

/// Two observers, one after the other.
pub(crate) struct Both(pub(crate) Arc<dyn Observe>, pub(crate) Arc<dyn Observe>);

/// Calls the hook of both.
macro_rules! both {
    ($($hook:ident($($argument:ident: $type:ty),*);)+) => {
        $(fn $hook(&self, $($argument: $type),*) {
            self.0.$hook($($argument),*);
            self.1.$hook($($argument),*);
        })+
    };
}

impl Observe for Both {
    both! {
        requested(request: &AAssociateRq);
        accepted(association: &AssociationInfo);
        rejected(request: &AAssociateRq, rejection: &AAssociateRj);
        released(association: &AssociationInfo);
        aborted(association: Option<&AssociationInfo>, error: &Error);
        closed(association: &AssociationInfo, traffic: &Traffic);
        warned(warning: &Warning);
        message_received(association: &AssociationInfo, command: &Command);
        message_sent(association: &AssociationInfo, command: &Command);
        pdu_received(pdu_type: u8, length: u32);
        pdu_sent(pdu_type: u8, length: u32);
    }

    fn wants_pdus(&self) -> bool {
        self.0.wants_pdus() || self.1.wants_pdus()
    }
}
