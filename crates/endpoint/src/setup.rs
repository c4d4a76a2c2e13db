use alloc::{sync::Arc, vec::Vec};

use kerma_association::{
    Limits,
    negotiation::{Identity, Policy, Proposal},
};
use kerma_dictionary::AeTitle;
use kerma_pdu::{AAssociateRq, UserIdentityRq, UserInformation};
use kerma_service::Services;

use crate::{Admit, Observe};

/// Checks who the user of a requestor is (PS3.7 §D.3.3.7).
pub type IdentityCheck = dyn Fn(&UserIdentityRq) -> Identity + Send + Sync;

/// What the associations of an Application Entity have in common.
#[derive(Clone)]
pub struct Setup {
    /// Its title.
    pub title: AeTitle,
    /// What it provides as SCP, on the associations that it accepts and on those that it requests.
    pub services: Services,
    /// What it accepts.
    pub policy: Policy,
    /// What it bears from its peers.
    pub limits: Limits,
    /// What it says of itself as a requestor.
    pub user_information: UserInformation,
    /// Who checks the user identities of requestors. Without it they are neither verified nor answered.
    pub identity_check: Option<Arc<IdentityCheck>>,
    /// Who decides about each association that is requested.
    pub admit: Option<Arc<dyn Admit>>,
    /// Who is told of what happens.
    pub observers: Vec<Arc<dyn Observe>>,
    /// Whether a requestor serves a request only on presentation contexts for which the acceptor confirmed that it is
    /// the SCP (PS3.7 §D.3.3.4). If not, it is enough that it proposed to be.
    pub strict_roles: bool,
    /// Whether the association of a C-MOVE with its destination is handed out for the next one
    /// ([`Out::Keep`](crate::Out::Keep)) instead of being released.
    pub keep_destinations: bool,
}

impl Setup {
    /// Of this title, with this policy; all else as if nobody had said anything.
    pub fn new(title: AeTitle, policy: Policy) -> Setup {
        Setup {
            title,
            services: Services::new(),
            limits: Limits::default(),
            user_information: UserInformation {
                maximum_length: Some(policy.maximum_length),
                implementation_class_uid: Some(policy.implementation_class_uid.clone()),
                implementation_version_name: policy.implementation_version_name.clone(),
                ..UserInformation::default()
            },
            policy,
            identity_check: None,
            admit: None,
            observers: Vec::new(),
            strict_roles: false,
            keep_destinations: false,
        }
    }

    /// The request for an association with this Application Entity. `None` unless there are 1 to 128 proposals.
    pub fn request(&self, called: AeTitle, proposals: &[Proposal]) -> Option<AAssociateRq> {
        Proposal::request(proposals, self.title, called, self.user_information.clone())
    }

    /// The request for an association for the sub-operations of a C-MOVE: without what concerns the user's own
    /// associations only, which are roles, extended negotiation and the user's identity.
    pub(crate) fn request_for_sub_operations(
        &self,
        called: AeTitle,
        proposals: &[Proposal],
    ) -> Option<AAssociateRq> {
        let user_information = UserInformation {
            role_selections: Vec::new(),
            sop_class_extended_negotiations: Vec::new(),
            sop_class_common_extended_negotiations: Vec::new(),
            user_identity_rq: None,
            ..self.user_information.clone()
        };
        Proposal::request(proposals, self.title, called, user_information)
    }
}
