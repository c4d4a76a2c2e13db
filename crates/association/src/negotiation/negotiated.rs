use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::Uid;
use kerma_pdu::{
    AAssociateAc, AAssociateRq, AsynchronousOperationsWindow, PresentationContextResult,
    PresentationContextRq, RoleSelection, SopClassCommonExtendedNegotiation, SopClassExtendedNegotiation,
    UserIdentityAc,
};

use super::Roles;
use crate::{Role, Warning};

/// The outcome of a negotiation: the agreement of the two sides.
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
    /// The abstract syntax of the context.
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
    /// The abstract syntax that was proposed.
    pub abstract_syntax: Option<Uid>,
    /// Why not.
    pub result: PresentationContextResult,
}

/// One operation at a time: what holds if no window is negotiated (PS3.7 §D.3.3.3).
pub(super) const SYNCHRONOUS: AsynchronousOperationsWindow =
    AsynchronousOperationsWindow { invoked: 1, performed: 1 };

/// Of each number of two windows the smaller one; 0 is no limit.
pub(super) fn lesser_window(
    one: AsynchronousOperationsWindow,
    other: AsynchronousOperationsWindow,
) -> AsynchronousOperationsWindow {
    let unlimited = |n: u16| if n == 0 { u32::MAX } else { u32::from(n) };
    let lesser = |a: u16, b: u16| if unlimited(a) < unlimited(b) { a } else { b };
    AsynchronousOperationsWindow {
        invoked: lesser(one.invoked, other.invoked),
        performed: lesser(one.performed, other.performed),
    }
}

/// What is sent at most to a peer that did not say what it receives, bytes. The standard sets no limit then
/// (PS3.8 §D.1); 16 KiB is what most implementations announce.
const DEFAULT_MAXIMUM_LENGTH: u32 = 16 << 10;
/// A P-DATA-TF with one fragment of two bytes.
const SHORTEST_MAXIMUM_LENGTH: u32 = 8;

impl Negotiated {
    /// The outcome of the request and its acceptance, for the requestor or the acceptor.
    pub fn new(role: Role, request: &AAssociateRq, acceptance: &AAssociateAc) -> (Negotiated, Vec<Warning>) {
        let (asked, answered) = (&request.user_information, &acceptance.user_information);
        let (own, peer) = match role {
            Role::Requestor => (asked, answered),
            Role::Acceptor => (answered, asked),
        };
        let mut warnings = Vec::new();
        let windows = asked.asynchronous_operations_window.zip(answered.asynchronous_operations_window);
        let window = windows.map(|(asked, granted)| lesser_window(asked, granted));
        let mut negotiated = Negotiated {
            contexts: Vec::new(),
            rejected: Vec::new(),
            peer_maximum_length: peer.maximum_length,
            own_maximum_length: own.maximum_length.unwrap_or(0),
            asynchronous_operations_window: window.unwrap_or(SYNCHRONOUS),
            peer_implementation_class_uid: peer.implementation_class_uid.clone(),
            peer_implementation_version_name: peer.implementation_version_name.clone(),
            sop_class_extended_negotiations: answered.sop_class_extended_negotiations.clone(),
            sop_class_common_extended_negotiations: asked.sop_class_common_extended_negotiations.clone(),
            user_identity: answered.user_identity_ac.clone(),
        };
        for context in first_of_each_id(&request.presentation_contexts) {
            match accepted(context, acceptance, &mut warnings) {
                Ok((abstract_syntax, transfer_syntax)) => negotiated.contexts.push(PresentationContext {
                    id: context.id,
                    abstract_syntax: abstract_syntax.clone(),
                    transfer_syntax: transfer_syntax.clone(),
                    roles: own_roles(role, request, acceptance, abstract_syntax),
                    proposed: proposed_roles(request, abstract_syntax),
                }),
                Err(result) => negotiated.rejected.push(RejectedContext {
                    id: context.id,
                    abstract_syntax: context.abstract_syntax.clone(),
                    result,
                }),
            }
        }
        match peer.maximum_length {
            None => warnings.push(Warning::NoMaximumLength),
            Some(length @ 1..SHORTEST_MAXIMUM_LENGTH) => {
                warnings.push(Warning::MaximumLengthTooShort(length))
            }
            Some(_) => {}
        }
        warnings.extend(not_asked_for(request, acceptance));
        (negotiated, warnings)
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
    /// longer than `own_limit`: 16 KiB to a peer that did not say what it receives; never less than 8, in which two
    /// bytes of data fit.
    pub fn send_maximum_length(&self, own_limit: u32) -> u32 {
        let peer = match self.peer_maximum_length {
            None => DEFAULT_MAXIMUM_LENGTH,
            Some(0) => u32::MAX,
            Some(length) => length,
        };
        peer.min(own_limit).max(SHORTEST_MAXIMUM_LENGTH)
    }
}

/// Abstract and transfer syntax of a context that the acceptance accepts; else the result that it has.
fn accepted<'a>(
    context: &'a PresentationContextRq,
    acceptance: &'a AAssociateAc,
    warnings: &mut Vec<Warning>,
) -> Result<(&'a Uid, &'a Uid), PresentationContextResult> {
    let Some(answer) = acceptance.presentation_contexts.iter().find(|answer| answer.id == context.id) else {
        warnings.push(Warning::ContextNotAnswered(context.id));
        return Err(PresentationContextResult::NoReason);
    };
    match answer.result {
        PresentationContextResult::Acceptance => {}
        PresentationContextResult::Other(_) => {
            warnings.push(Warning::UndefinedResult(context.id, answer.result));
            return Err(answer.result);
        }
        result => return Err(result),
    }
    let transfer_syntax =
        answer.transfer_syntax.as_ref().filter(|uid| context.transfer_syntaxes.contains(uid));
    if transfer_syntax.is_none() {
        warnings.push(Warning::TransferSyntaxNotProposed(context.id));
    }
    context.abstract_syntax.as_ref().zip(transfer_syntax).ok_or(PresentationContextResult::NoReason)
}

/// What an acceptance answers that the request does not have, or answers twice.
fn not_asked_for(request: &AAssociateRq, acceptance: &AAssociateAc) -> impl Iterator<Item = Warning> {
    let answers = &acceptance.presentation_contexts;
    let proposed = |id| request.presentation_contexts.iter().any(|context| context.id == id);
    let context = answers.iter().find(|answer| !proposed(answer.id));
    let roles = &acceptance.user_information.role_selections;
    let role = roles.iter().find(|selection| proposed_roles(request, &selection.sop_class_uid).is_none());
    [
        context.map(|answer| Warning::ContextNotProposed(answer.id)),
        first_duplicate(answers.iter().map(|answer| answer.id)).map(Warning::DuplicateContextId),
        role.map(|selection| Warning::RoleNotProposed(selection.sop_class_uid.clone())),
    ]
    .into_iter()
    .flatten()
}

/// The roles of this side: what was both proposed and granted, the defaults if either is missing
/// (PS3.7 §D.3.3.4).
fn own_roles(role: Role, request: &AAssociateRq, acceptance: &AAssociateAc, sop_class_uid: &Uid) -> Roles {
    let proposed = proposed_roles(request, sop_class_uid);
    let granted = roles(&acceptance.user_information.role_selections, sop_class_uid);
    let requestor = proposed.zip(granted).map_or(Roles::SCU, |(proposed, granted)| proposed.and(granted));
    match role {
        Role::Requestor => requestor,
        Role::Acceptor => requestor.opposite(),
    }
}

/// The roles that a request proposes for its sender, if it does.
pub(super) fn proposed_roles(request: &AAssociateRq, sop_class_uid: &Uid) -> Option<Roles> {
    roles(&request.user_information.role_selections, sop_class_uid)
}

fn roles(selections: &[RoleSelection], sop_class_uid: &Uid) -> Option<Roles> {
    let selection = selections.iter().find(|selection| selection.sop_class_uid == *sop_class_uid)?;
    Some(Roles { scu: selection.scu_role, scp: selection.scp_role })
}

/// The contexts without those whose ID came before.
pub(super) fn first_of_each_id(
    contexts: &[PresentationContextRq],
) -> impl Iterator<Item = &PresentationContextRq> {
    let mut seen = Vec::new();
    contexts.iter().filter(move |context| {
        let first = !seen.contains(&context.id);
        if first {
            seen.push(context.id);
        }
        first
    })
}

/// The first ID that came before.
pub(super) fn first_duplicate(ids: impl Iterator<Item = u8>) -> Option<u8> {
    let mut seen = Vec::new();
    for id in ids {
        if seen.contains(&id) {
            return Some(id);
        }
        seen.push(id);
    }
    None
}
