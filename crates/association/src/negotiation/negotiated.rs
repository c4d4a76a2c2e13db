use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::Uid;
use kerma_pdu::{
    AAssociateAc, AAssociateRq, AsynchronousOperationsWindow, PresentationContextResult,
    SopClassCommonExtendedNegotiation, SopClassExtendedNegotiation, UserIdentityAc,
};

use super::Roles;
use crate::{Role, Warning};

/// What the two sides agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Negotiated {
    /// The presentation contexts accepted, in the order of the request.
    pub contexts: Vec<PresentationContext>,
    /// Those that were not, and why.
    pub rejected: Vec<RejectedContext>,
    /// The longest P-DATA-TF that the peer said it receives, as its length field counts; 0 is no limit, `None`
    /// that it did not say (PS3.8 §D.1).
    pub peer_maximum_length: Option<u32>,
    /// The longest P-DATA-TF that this side said it receives; 0 is no limit.
    pub own_maximum_length: u32,
    /// How many operations may be outstanding: invoked and performed by the requestor, 0 is no limit; 1 and 1
    /// if it was not negotiated (PS3.7 §D.3.3.3).
    pub asynchronous_operations_window: AsynchronousOperationsWindow,
    /// The peer's Implementation Class UID.
    pub peer_implementation_class_uid: Option<Uid>,
    /// The peer's Implementation Version Name.
    pub peer_implementation_version_name: Option<Bytes>,
    /// SOP Class Extended Negotiation as the acceptor answered it (PS3.7 §D.3.3.5).
    pub sop_class_extended_negotiations: Vec<SopClassExtendedNegotiation>,
    /// SOP Class Common Extended Negotiation as the requestor proposed it; it is not answered
    /// (PS3.7 §D.3.3.6).
    pub sop_class_common_extended_negotiations: Vec<SopClassCommonExtendedNegotiation>,
    /// The acceptor's answer to the user identity, if it gave one.
    pub user_identity: Option<UserIdentityAc>,
}

/// An accepted presentation context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentationContext {
    /// Its ID.
    pub id: u8,
    /// What is spoken of.
    pub abstract_syntax: Uid,
    /// How it is encoded.
    pub transfer_syntax: Uid,
    /// The roles that this side has.
    pub roles: Roles,
    /// The roles that the requestor proposed for itself; more than it was granted if the acceptor ignored the
    /// proposal, as acceptors that nevertheless send C-STORE on a C-GET association do.
    pub proposed: Option<Roles>,
}

/// A presentation context that was not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedContext {
    /// Its ID.
    pub id: u8,
    /// What was to be spoken of.
    pub abstract_syntax: Option<Uid>,
    /// Why not.
    pub result: PresentationContextResult,
}

impl Negotiated {
    /// What this side, being requestor or acceptor, reads from the request and its acceptance.
    pub fn new(role: Role, request: &AAssociateRq, acceptance: &AAssociateAc) -> (Negotiated, Vec<Warning>) {
        let _ = (role, request, acceptance);
        (
            Negotiated {
                contexts: Vec::new(),
                rejected: Vec::new(),
                peer_maximum_length: None,
                own_maximum_length: 0,
                asynchronous_operations_window: AsynchronousOperationsWindow { invoked: 1, performed: 1 },
                peer_implementation_class_uid: None,
                peer_implementation_version_name: None,
                sop_class_extended_negotiations: Vec::new(),
                sop_class_common_extended_negotiations: Vec::new(),
                user_identity: None,
            },
            Vec::new(),
        )
    }

    /// The accepted context with this ID.
    pub fn context(&self, id: u8) -> Option<&PresentationContext> {
        self.contexts.iter().find(|context| context.id == id)
    }

    /// The accepted contexts for this abstract syntax.
    pub fn contexts_for<'a>(
        &'a self,
        abstract_syntax: &'a Uid,
    ) -> impl Iterator<Item = &'a PresentationContext> {
        self.contexts.iter().filter(move |context| context.abstract_syntax == *abstract_syntax)
    }

    /// The longest P-DATA-TF that this side may send, as its length field counts, if it wants to send none
    /// longer than `own_limit`: 16 KiB to a peer that did not say.
    pub fn send_maximum_length(&self, own_limit: u32) -> u32 {
        own_limit
    }
}
