use alloc::{boxed::Box, vec::Vec};

use bytes::Bytes;
use kerma_dictionary::{Uid, UidError, uids};
use kerma_pdu::{
    AAssociateAc, AAssociateRj, AAssociateRq, AsynchronousOperationsWindow, PresentationContextAc,
    PresentationContextResult, PresentationContextRq, RoleSelection, SopClassExtendedNegotiation,
    UserIdentityAc, UserIdentityRq, UserInformation,
};

use super::{
    ExtendedNegotiation, Policy, Preference, Roles, Supported, TransferSyntaxes,
    negotiated::{SYNCHRONOUS, first_duplicate, first_of_each_id, lesser_window, proposed_roles},
};
use crate::{Input, Warning};

/// The answer of an acceptor, and the faults that it forgave in the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The answer, to be given to the machine.
    pub answer: Answer,
    /// The faults of the request, each kind once.
    pub warnings: Vec<Warning>,
}

/// The answer to an A-ASSOCIATE-RQ: [`Input::Accept`](crate::Input::Accept) or
/// [`Input::Reject`](crate::Input::Reject).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Accepted, though perhaps without a single context.
    Accept(Box<AAssociateAc>),
    /// Refused.
    Reject(AAssociateRj),
}

impl From<Answer> for Input {
    fn from(answer: Answer) -> Input {
        match answer {
            Answer::Accept(acceptance) => Input::Accept(acceptance),
            Answer::Reject(rejection) => Input::Reject(rejection),
        }
    }
}

/// What the hook makes of the identity of the requestor's user (PS3.7 §D.3.3.7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identity {
    /// Known. The response is sent if one was asked for: the Kerberos server ticket or the SAML response, empty
    /// for the other types.
    Accepted {
        /// The server response.
        server_response: Bytes,
    },
    /// Neither checked nor answered: the association goes on as if there were no identity.
    NotChecked,
    /// Not accepted: the association is rejected so, commonly with
    /// [`AAssociateRj::NO_REASON_GIVEN_BY_ACSE`].
    Rejected(AAssociateRj),
}

/// What stands in an answer that has no transfer syntax to give: it is not significant, but peers look for it.
static INSIGNIFICANT: Uid = uids::IMPLICIT_VR_LITTLE_ENDIAN;

impl Policy {
    /// The answer to a request. `identity` is asked if the request names a user and nothing else speaks against
    /// it.
    pub fn answer(
        &self,
        request: &AAssociateRq,
        identity: &mut dyn FnMut(&UserIdentityRq) -> Identity,
    ) -> Answered {
        let warnings = irregularities(request);
        let answer = match self.admit(request, identity) {
            Ok(user_identity) => Answer::Accept(Box::new(self.accept(request, user_identity))),
            Err(rejection) => Answer::Reject(rejection),
        };
        Answered { answer, warnings }
    }

    /// Who may come in. What the user's identity is answered with, or the rejection.
    fn admit(
        &self,
        request: &AAssociateRq,
        identity: &mut dyn FnMut(&UserIdentityRq) -> Identity,
    ) -> Result<Option<UserIdentityAc>, AAssociateRj> {
        if request.application_context != Some(uids::DICOM_APPLICATION_CONTEXT) {
            return Err(AAssociateRj::APPLICATION_CONTEXT_NAME_NOT_SUPPORTED);
        }
        if !self.called.contains(&request.called_ae_title) {
            return Err(AAssociateRj::CALLED_AE_TITLE_NOT_RECOGNIZED);
        }
        if !self.calling.contains(&request.calling_ae_title) {
            return Err(AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED);
        }
        let Some(user) = &request.user_information.user_identity_rq else { return Ok(None) };
        match identity(user) {
            Identity::Accepted { server_response } => {
                Ok(user.positive_response_requested.then_some(UserIdentityAc { server_response }))
            }
            Identity::NotChecked => Ok(None),
            Identity::Rejected(rejection) => Err(rejection),
        }
    }

    fn accept(&self, request: &AAssociateRq, user_identity_ac: Option<UserIdentityAc>) -> AAssociateAc {
        let contexts = first_of_each_id(&request.presentation_contexts);
        let presentation_contexts: Vec<_> =
            contexts.map(|context| self.answer_context(request, context)).collect();
        let accepted = accepted_sop_classes(request, &presentation_contexts);
        AAssociateAc {
            protocol_version: 1,
            called_ae_title: request.called_ae_title,
            calling_ae_title: request.calling_ae_title,
            reserved: request.reserved,
            application_context: Some(uids::DICOM_APPLICATION_CONTEXT),
            presentation_contexts,
            user_information: UserInformation {
                maximum_length: Some(self.maximum_length),
                implementation_class_uid: Some(self.implementation_class_uid.clone()),
                asynchronous_operations_window: self.window(request),
                role_selections: accepted
                    .iter()
                    .filter_map(|uid| self.role_selection(request, uid))
                    .collect(),
                implementation_version_name: self.implementation_version_name.clone(),
                sop_class_extended_negotiations: accepted
                    .iter()
                    .filter_map(|uid| self.extended_negotiation(request, uid))
                    .collect(),
                user_identity_ac,
                ..UserInformation::default()
            },
            unknown_items: Vec::new(),
        }
    }

    fn answer_context(
        &self,
        request: &AAssociateRq,
        context: &PresentationContextRq,
    ) -> PresentationContextAc {
        let (result, transfer_syntax) = match self.choose(request, context) {
            Ok(transfer_syntax) => (PresentationContextResult::Acceptance, transfer_syntax),
            Err(result) => (result, context.transfer_syntaxes.first().unwrap_or(&INSIGNIFICANT)),
        };
        PresentationContextAc { id: context.id, result, transfer_syntax: Some(transfer_syntax.clone()) }
    }

    fn supported(&self, abstract_syntax: &Uid) -> Option<&Supported> {
        self.supported.iter().find(|supported| supported.abstract_syntax.contains(abstract_syntax))
    }

    /// The roles that this side takes, in all that it supports the abstract syntax for.
    fn roles(&self, abstract_syntax: &Uid) -> Roles {
        let supported = self.supported.iter().filter(|of| of.abstract_syntax.contains(abstract_syntax));
        supported.fold(Roles::NONE, |roles, supported| roles.or(supported.roles))
    }

    /// The transfer syntax for a context, or the result that rejects it (PS3.8 Table 9-18).
    fn choose<'a>(
        &'a self,
        request: &AAssociateRq,
        context: &'a PresentationContextRq,
    ) -> Result<&'a Uid, PresentationContextResult> {
        let abstract_syntax = context.abstract_syntax.as_ref().filter(|uid| names_something(uid));
        let (abstract_syntax, supported) = abstract_syntax
            .and_then(|uid| Some((uid, self.supported(uid)?)))
            .ok_or(PresentationContextResult::AbstractSyntaxNotSupported)?;
        let proposed = &context.transfer_syntaxes;
        let transfer_syntax = match (&supported.transfer_syntaxes, self.preference) {
            (TransferSyntaxes::Any, _) => proposed.iter().find(|uid| names_something(uid)),
            (TransferSyntaxes::OneOf(ours), Preference::Acceptor) => {
                ours.iter().find(|uid| proposed.contains(uid))
            }
            (TransferSyntaxes::OneOf(ours), Preference::Requestor) => {
                proposed.iter().find(|uid| ours.contains(uid))
            }
        };
        let transfer_syntax =
            transfer_syntax.ok_or(PresentationContextResult::TransferSyntaxesNotSupported)?;
        let roles = proposed_roles(request, abstract_syntax).unwrap_or(Roles::SCU);
        match roles.and(self.roles(abstract_syntax).opposite()) {
            Roles::NONE => Err(PresentationContextResult::UserRejection),
            _ => Ok(transfer_syntax),
        }
    }

    /// The roles granted to the requestor, if it asked (PS3.7 §D.3.3.4).
    fn role_selection(&self, request: &AAssociateRq, sop_class_uid: &Uid) -> Option<RoleSelection> {
        let granted = proposed_roles(request, sop_class_uid)?.and(self.roles(sop_class_uid).opposite());
        Some(RoleSelection {
            sop_class_uid: sop_class_uid.clone(),
            scu_role: granted.scu,
            scp_role: granted.scp,
        })
    }

    /// The answer to a SOP Class Extended Negotiation, if there is one (PS3.7 §D.3.3.5).
    fn extended_negotiation(
        &self,
        request: &AAssociateRq,
        sop_class_uid: &Uid,
    ) -> Option<SopClassExtendedNegotiation> {
        let proposals = &request.user_information.sop_class_extended_negotiations;
        let proposal = proposals.iter().find(|proposal| proposal.sop_class_uid == *sop_class_uid)?;
        let information = match &self.supported(sop_class_uid)?.extended_negotiation {
            ExtendedNegotiation::Unanswered => None,
            ExtendedNegotiation::Echo => Some(proposal.service_class_application_information.clone()),
            ExtendedNegotiation::Answer(answer) => answer(proposal),
        };
        Some(SopClassExtendedNegotiation {
            sop_class_uid: sop_class_uid.clone(),
            service_class_application_information: information?,
        })
    }

    /// The window granted, if one was asked for (PS3.7 §D.3.3.3).
    fn window(&self, request: &AAssociateRq) -> Option<AsynchronousOperationsWindow> {
        let asked = request.user_information.asynchronous_operations_window?;
        let ours = self.asynchronous_operations_window.unwrap_or(SYNCHRONOUS);
        Some(lesser_window(asked, ours))
    }
}

/// Whether a UID can name a syntax: it is not empty, and has the form of a UID (PS3.5 §9.1). A component with a leading
/// zero is forbidden there, but names what it names for both sides, and vendors' private UIDs have some.
fn names_something(uid: &Uid) -> bool {
    matches!(uid.validate(), Ok(()) | Err(UidError::LeadingZero))
}

/// The abstract syntaxes of the contexts accepted, each once.
fn accepted_sop_classes<'a>(request: &'a AAssociateRq, answers: &[PresentationContextAc]) -> Vec<&'a Uid> {
    let mut accepted = Vec::new();
    for (context, answer) in first_of_each_id(&request.presentation_contexts).zip(answers) {
        accepted.extend(
            context.abstract_syntax.as_ref().filter(|uid| {
                answer.result == PresentationContextResult::Acceptance && !accepted.contains(uid)
            }),
        );
    }
    accepted
}

/// What a request does that the standard forbids, each kind once.
fn irregularities(request: &AAssociateRq) -> Vec<Warning> {
    let contexts = &request.presentation_contexts;
    let nul_padded = request.called_ae_title.is_nul_padded() || request.calling_ae_title.is_nul_padded();
    let even = contexts.iter().find(|context| context.id.is_multiple_of(2));
    let incomplete = contexts
        .iter()
        .find(|context| context.abstract_syntax.is_none() || context.transfer_syntaxes.is_empty());
    let malformed = contexts.iter().find(|context| {
        context.abstract_syntax.iter().chain(&context.transfer_syntaxes).any(|uid| !names_something(uid))
    });
    [
        nul_padded.then_some(Warning::AeTitleNulPadded),
        even.map(|context| Warning::EvenContextId(context.id)),
        first_duplicate(contexts.iter().map(|context| context.id)).map(Warning::DuplicateContextId),
        incomplete.map(|context| Warning::IncompleteContext(context.id)),
        malformed.map(|context| Warning::MalformedSyntax(context.id)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
