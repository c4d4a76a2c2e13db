use alloc::{boxed::Box, vec::Vec};

use bytes::Bytes;
use kerma_pdu::{AAssociateAc, AAssociateRj, AAssociateRq, UserIdentityRq};

use super::{Policy, rejection};
use crate::Warning;

/// What an acceptor answers, and what it forgave in the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The answer, to be given to the machine.
    pub answer: Answer,
    /// What the request did that the standard forbids.
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
    /// [`rejection::IDENTITY_NOT_ACCEPTED`].
    Rejected(AAssociateRj),
}

impl Policy {
    /// The answer to a request. `identity` is asked if the request names a user and nothing else speaks against
    /// it.
    pub fn answer(
        &self,
        request: &AAssociateRq,
        identity: &mut dyn FnMut(&UserIdentityRq) -> Identity,
    ) -> Answered {
        let _ = (request, identity);
        Answered { answer: Answer::Reject(rejection::NO_REASON_GIVEN), warnings: Vec::new() }
    }
}
