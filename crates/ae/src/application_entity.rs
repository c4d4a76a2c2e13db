use std::{net::ToSocketAddrs, sync::Arc, time::Duration};

use bytes::Bytes;
use kerma_association::{
    Limits,
    negotiation::{Identity, Peers, Policy, Preference, Supported},
};
use kerma_dataset::part10;
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::{
    AsynchronousOperationsWindow, RoleSelection, SopClassCommonExtendedNegotiation,
    SopClassExtendedNegotiation, UserIdentityRq, UserInformation,
};
use kerma_service::{ServiceClass, Services, storage::plan::Proposal};

use crate::{Address, AddressError, Admit, Association, Error, Listener, Observe};

/// The hook that checks who the user of a requestor is (PS3.7 §D.3.3.7).
pub(crate) type IdentityCheck = Arc<dyn Fn(&UserIdentityRq) -> Identity + Send + Sync>;

/// A DICOM Application Entity: what it is called, what it provides as SCP, what it proposes as SCU, and what it
/// bears from its peers. Cheap to clone.
#[derive(Clone)]
pub struct ApplicationEntity {
    pub(crate) title: AeTitle,
    pub(crate) services: Services,
    pub(crate) proposals: Vec<Proposal>,
    /// The SOP classes that a C-GET is to bring.
    pub(crate) expected: Vec<Uid>,
    pub(crate) strict_roles: bool,
    pub(crate) limits: Limits,
    pub(crate) policy: Policy,
    pub(crate) user_information: UserInformation,
    pub(crate) identity_check: Option<IdentityCheck>,
    pub(crate) admit: Option<Arc<dyn Admit>>,
    pub(crate) observers: Vec<Arc<dyn Observe>>,
    pub(crate) max_associations: usize,
    pub(crate) grace: Duration,
    pub(crate) reuse: Option<Duration>,
}

impl ApplicationEntity {
    /// An Application Entity of this title that provides and proposes nothing yet, accepts every peer, and has
    /// the limits of [`Limits::default`].
    pub fn new(title: &str) -> Result<ApplicationEntity, Error> {
        let title = AeTitle::new(title).map_err(|error| Error::AeTitle(title.into(), error))?;
        let mut policy = Policy::new(part10::IMPLEMENTATION_CLASS_UID);
        policy.implementation_version_name =
            Some(Bytes::from_static(part10::IMPLEMENTATION_VERSION_NAME.as_bytes()));
        Ok(ApplicationEntity {
            title,
            services: Services::new(),
            proposals: Vec::new(),
            expected: Vec::new(),
            strict_roles: false,
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
            max_associations: 100,
            grace: Duration::from_secs(30),
            reuse: None,
        })
    }

    /// Provides a service class as SCP. Where two support the same abstract syntax, the one provided first serves.
    pub fn provide(mut self, class: impl ServiceClass + 'static) -> ApplicationEntity {
        self.services = self.services.with(class);
        self
    }

    /// Proposes a presentation context as SCU: an abstract syntax and its transfer syntaxes in order of preference.
    pub fn propose(
        mut self,
        abstract_syntax: Uid,
        transfer_syntaxes: impl IntoIterator<Item = Uid>,
    ) -> ApplicationEntity {
        let transfer_syntaxes = transfer_syntaxes.into_iter().collect();
        self.proposals.push(Proposal { abstract_syntax, transfer_syntaxes });
        self
    }

    /// Proposes these presentation contexts as SCU, such as [`plan::propose`](kerma_service::storage::plan::propose)
    /// makes for a set of files.
    pub fn propose_all(mut self, proposals: impl IntoIterator<Item = Proposal>) -> ApplicationEntity {
        self.proposals.extend(proposals);
        self
    }

    /// Proposes roles for this side as the association requestor (PS3.7 §D.3.3.4).
    pub fn propose_roles(mut self, sop_class: Uid, scu_role: bool, scp_role: bool) -> ApplicationEntity {
        let selection = RoleSelection { sop_class_uid: sop_class, scu_role, scp_role };
        self.user_information.role_selections.push(selection);
        self
    }

    /// Proposes SOP Class Extended Negotiation (PS3.7 §D.3.3.5).
    pub fn propose_extended(mut self, negotiation: SopClassExtendedNegotiation) -> ApplicationEntity {
        self.user_information.sop_class_extended_negotiations.push(negotiation);
        self
    }

    /// Proposes SOP Class Common Extended Negotiation (PS3.7 §D.3.3.6).
    pub fn propose_common_extended(
        mut self,
        negotiation: SopClassCommonExtendedNegotiation,
    ) -> ApplicationEntity {
        self.user_information.sop_class_common_extended_negotiations.push(negotiation);
        self
    }

    /// Says as requestor who the user is (PS3.7 §D.3.3.7).
    pub fn identify(mut self, identity: UserIdentityRq) -> ApplicationEntity {
        self.user_information.user_identity_rq = Some(identity);
        self
    }

    /// Checks as acceptor who the requestor's user is (PS3.7 §D.3.3.7). Without a check, identities are neither
    /// verified nor answered.
    pub fn check_identity(
        mut self,
        check: impl Fn(&UserIdentityRq) -> Identity + Send + Sync + 'static,
    ) -> ApplicationEntity {
        self.identity_check = Some(Arc::new(check));
        self
    }

    /// Negotiates the Asynchronous Operations Window (PS3.7 §D.3.3.3): proposed as requestor, granted at most as
    /// acceptor. Without it none is proposed, and 1 and 1 granted.
    pub fn asynchronous_operations(mut self, window: AsynchronousOperationsWindow) -> ApplicationEntity {
        self.user_information.asynchronous_operations_window = Some(window);
        self.policy.asynchronous_operations_window = Some(window);
        self
    }

    /// The longest P-DATA-TF that this side tells its peers it receives, bytes; 0 is no limit (PS3.8 §D.1).
    /// 131072 if not set.
    pub fn maximum_length(mut self, bytes: u32) -> ApplicationEntity {
        self.user_information.maximum_length = Some(bytes);
        self.policy.maximum_length = bytes;
        self
    }

    /// Deadlines and sizes.
    pub fn limits(mut self, limits: Limits) -> ApplicationEntity {
        self.limits = limits;
        self
    }

    /// Accepts only associations that call this Application Entity by its title or one of these others; else 1,1,7.
    pub fn require_called(mut self, others: impl IntoIterator<Item = AeTitle>) -> ApplicationEntity {
        self.policy.called = Peers::OneOf(std::iter::once(self.title).chain(others).collect());
        self
    }

    /// Accepts only associations that these titles request; else 1,1,3.
    pub fn require_calling(mut self, titles: impl IntoIterator<Item = AeTitle>) -> ApplicationEntity {
        self.policy.calling = Peers::OneOf(titles.into_iter().collect());
        self
    }

    /// Asks this hook about every association that is requested of a listener, and what for: before the other
    /// conditions, and again each time.
    pub fn admit(mut self, admit: Arc<dyn Admit>) -> ApplicationEntity {
        self.admit = Some(admit);
        self
    }

    /// Whose order of transfer syntaxes decides; the acceptor's if not set.
    pub fn preference(mut self, preference: Preference) -> ApplicationEntity {
        self.policy.preference = preference;
        self
    }

    /// How many associations a listener serves at once; a further one is rejected, transient, local limit exceeded
    /// (PS3.8 Table 9-21). 100 if not set.
    pub fn max_associations(mut self, max: usize) -> ApplicationEntity {
        self.max_associations = max;
        self
    }

    /// How long a shutdown lets operations end before their associations are aborted. 30 s if not set.
    pub fn grace(mut self, grace: Duration) -> ApplicationEntity {
        self.grace = grace;
        self
    }

    /// Keeps the association of a C-MOVE with its destination for so long after it, for the next C-MOVE to the same
    /// destination that any requestor asks a listener for: at most one association for each destination. It is taken
    /// if it offers all that a new one could, as far as is known: if what would be proposed was accepted or refused
    /// before. If not set, it is released after each C-MOVE.
    ///
    /// A destination that serves one association at a time serves nobody else meanwhile. One that is behind something
    /// that forgets its connection is noticed only by the next C-MOVE: the time should be shorter than what that takes.
    pub fn reuse_destinations(mut self, idle: Duration) -> ApplicationEntity {
        self.reuse = Some(idle);
        self
    }

    /// Calls these hooks, after those of earlier calls.
    pub fn observe(mut self, observer: Arc<dyn Observe>) -> ApplicationEntity {
        self.observers.push(observer);
        self
    }

    /// Listens as an acceptor at this address, such as `0.0.0.0:11112`.
    pub fn listen(mut self, address: impl ToSocketAddrs + std::fmt::Debug) -> Result<Listener, Error> {
        self.policy.supported = self.supported().cloned().collect();
        self.finish();
        Listener::bind(self, address)
    }

    /// Requests an association of the peer at this address, such as `ARCHIVE@pacs.example:104`.
    pub fn associate<A>(mut self, address: A) -> Result<Association, Error>
    where
        A: TryInto<Address>,
        A::Error: Into<AddressError>,
    {
        self.finish();
        Association::request(&self, address.try_into().map_err(|error| Error::Address(error.into()))?)
    }

    /// This Application Entity as the requestor of an association for the sub-operations of a C-MOVE.
    pub(crate) fn for_sub_operations(&self, proposals: Vec<Proposal>) -> ApplicationEntity {
        let mut entity = ApplicationEntity { proposals, ..self.clone() };
        entity.user_information.role_selections.clear();
        entity.user_information.sop_class_extended_negotiations.clear();
        entity.user_information.sop_class_common_extended_negotiations.clear();
        entity.user_information.user_identity_rq = None;
        entity
    }

    fn finish(&mut self) {
        let wanted = self.observers.iter().any(|observer| observer.wants_pdus());
        self.limits.report_pdus |= wanted || log::log_enabled!(log::Level::Trace);
    }

    /// What this acceptor supports, in the order in which its services were provided.
    pub fn supported(&self) -> impl Iterator<Item = &Supported> {
        self.services.supported()
    }
}
