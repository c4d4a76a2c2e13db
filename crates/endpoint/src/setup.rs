use alloc::{sync::Arc, vec::Vec};

use kerma_association::{
    Limits,
    negotiation::{Identity, Policy, Proposal},
};
use kerma_dictionary::AeTitle;
use kerma_pdu::{AAssociateRq, AsynchronousOperationsWindow, UserIdentityRq, UserInformation};
use kerma_service::Services;

use crate::{Admit, Observe};

/// Checks who the user of a requestor is (PS3.7 §D.3.3.7).
pub type IdentityCheck = dyn Fn(&UserIdentityRq) -> Identity + Send + Sync;

/// The settings that all associations of an Application Entity share.
#[derive(Clone)]
pub struct Setup {
    /// The AE title.
    pub title: AeTitle,
    /// The service classes that it provides as SCP, on associations that it accepts and on those that it requests.
    pub services: Services,
    /// What it accepts when an association is requested of it.
    pub policy: Policy,
    /// How long it waits for its peers, and how much it takes from them.
    pub limits: Limits,
    /// The user information that it sends as a requestor.
    pub user_information: UserInformation,
    /// Checks the user identities of requestors. Without a check they are neither verified nor answered.
    pub identity_check: Option<Arc<IdentityCheck>>,
    /// Decides about each association that is requested of it.
    pub admit: Option<Arc<dyn Admit>>,
    /// How many sub-operations of a C-MOVE are under way at a time if the destination agrees (PS3.7 §D.3.3.3), 64 at the most;
    /// 1 does not ask it. Without it, it is asked as the acceptors of this side's own associations are.
    pub sub_operations: Option<u16>,
    /// The observers of its associations.
    pub observers: Vec<Arc<dyn Observe>>,
    /// Whether a requestor serves requests only on presentation contexts for which the acceptor confirmed that the requestor
    /// is the SCP (PS3.7 §D.3.3.4). If not, it is enough that the requestor proposed that role.
    pub strict_roles: bool,
    /// Whether the association of a C-MOVE with its destination is handed out for the next one
    /// ([`Out::Keep`](crate::Out::Keep)) instead of being released.
    pub keep_destinations: bool,
}

impl Setup {
    /// The settings of an Application Entity of this title and policy. Everything else has its default.
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
            sub_operations: None,
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
        let own = &self.user_information;
        let user_information = UserInformation {
            asynchronous_operations_window: match self.sub_operations {
                Some(1) => None,
                Some(invoked) => Some(AsynchronousOperationsWindow { invoked, performed: 1 }),
                None => own.asynchronous_operations_window,
            },
            role_selections: Vec::new(),
            sop_class_extended_negotiations: Vec::new(),
            sop_class_common_extended_negotiations: Vec::new(),
            user_identity_rq: None,
            ..own.clone()
        };
        Proposal::request(proposals, self.title, called, user_information)
    }
}
