use std::{
    fmt::Debug,
    io,
    marker::PhantomData,
    net::{SocketAddr, ToSocketAddrs},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use kerma_association::{
    Limits, Negotiated,
    negotiation::{Identity, Peers, Policy, Preference, Proposal, Supported},
};
use kerma_dataset::part10;
use kerma_dictionary::{AeTitle, Uid};
use kerma_endpoint::{Address, AddressError, Admit, Observe, Setup};
use kerma_pdu::{
    AsynchronousOperationsWindow, RoleSelection, SopClassCommonExtendedNegotiation,
    SopClassExtendedNegotiation, UserIdentityRq,
};
use kerma_service::{ServiceClass, retrieve::plan::PlannedGet};

use crate::{
    Capacity, Error,
    transport::{Accept, Connect},
};

/// A builder for a DICOM Application Entity: its title, the service classes that it provides as SCP, the presentation contexts
/// that it proposes as SCU, and its limits. It is cheap to clone. `D` is the driver. The crate of each driver has an alias.
pub struct ApplicationEntity<D> {
    pub(crate) entity: Entity,
    driver: PhantomData<fn() -> D>,
}

/// A driver: it listens and requests associations for an [`ApplicationEntity`].
pub trait Driver: Sized {
    /// The result of [`listen`](Driver::listen): a listener or an error, or a future of these.
    type Listening;
    /// The result of [`associate`](Driver::associate): an association or an error, or a future of these.
    type Associating;

    /// Listens at this address.
    fn listen(entity: Arc<Entity>, address: impl ToSocketAddrs + Debug) -> Self::Listening;

    /// Requests an association at this address. An `Err` is the error of a text that is no address, to be handed on.
    fn associate(entity: Arc<Entity>, address: Result<Address, AddressError>) -> Self::Associating;
}

/// The settings of an Application Entity, as its driver needs them.
#[derive(Clone)]
pub struct Entity {
    /// The settings that all its associations share.
    pub setup: Arc<Setup>,
    /// The presentation contexts that it proposes as SCU.
    pub proposals: Vec<Proposal>,
    /// The storage SOP classes for which there was no presentation context left.
    pub left_out: Vec<Uid>,
    /// The SOP classes that the instances of a C-GET are expected to have.
    pub expected: Vec<Uid>,
    /// How many connections and associations its listeners have at a time.
    pub capacity: Capacity,
    /// How long a shutdown lets operations end before their associations are aborted.
    pub grace: Duration,
    /// How long the association of a C-MOVE with its destination is kept for the next C-MOVE.
    pub reuse: Option<Duration>,
    /// What secures the connections that it accepts.
    pub accept: Option<Arc<dyn Accept>>,
    /// What secures the connections that it opens, to peers and to the destinations of C-MOVEs.
    pub connect: Option<Arc<dyn Connect>>,
}

impl Entity {
    /// The expected SOP classes of a C-GET for which this peer has accepted no presentation context.
    pub fn unreceivable(&self, peer: &Address, negotiated: &Negotiated) -> Vec<Uid> {
        let is_not_there = |uid: &&Uid| negotiated.contexts_for(uid).next().is_none();
        let unreceivable: Vec<Uid> = self.expected.iter().filter(is_not_there).cloned().collect();
        for sop_class in &unreceivable {
            log::warn!("{peer} accepted no presentation context for {sop_class}: it cannot be received");
        }
        unreceivable
    }

    /// A connection that was accepted from this address came to nothing before an association was requested on it: the log
    /// and the observers are told.
    pub fn not_opened(&self, peer: SocketAddr, why: &io::Error) {
        log::warn!("{peer}: {why}");
        // One that had to make room, or that a shutdown has ended, is no fault of the peer's.
        if why.kind() != io::ErrorKind::Interrupted {
            self.setup.observers.iter().for_each(|observer| observer.not_secured(peer, why));
        }
    }
}

impl<D: Driver> ApplicationEntity<D> {
    /// Listens as an acceptor at this address, such as `0.0.0.0:11112`.
    pub fn listen(self, address: impl ToSocketAddrs + Debug) -> D::Listening {
        D::listen(self.finish(), address)
    }

    /// Requests an association of the peer at this address, such as `ARCHIVE@pacs.example:104`.
    pub fn associate<A>(self, address: A) -> D::Associating
    where
        A: TryInto<Address>,
        A::Error: Into<AddressError>,
    {
        D::associate(self.finish(), address.try_into().map_err(Into::into))
    }
}

impl<D> ApplicationEntity<D> {
    /// An Application Entity of this title that provides and proposes nothing yet, accepts every peer, and has
    /// the limits of [`Limits::default`].
    ///
    /// # Errors
    /// [`Error::AeTitle`] if the text is not an AE title.
    pub fn new(title: &str) -> Result<ApplicationEntity<D>, Error> {
        let title = AeTitle::new(title).map_err(|error| Error::AeTitle(title.into(), error))?;
        let mut policy = Policy::new(part10::IMPLEMENTATION_CLASS_UID);
        policy.implementation_version_name =
            Some(Bytes::from_static(part10::IMPLEMENTATION_VERSION_NAME.as_bytes()));
        let entity = Entity {
            setup: Arc::new(Setup::new(title, policy)),
            proposals: Vec::new(),
            left_out: Vec::new(),
            expected: Vec::new(),
            capacity: Capacity::default(),
            grace: Duration::from_secs(30),
            reuse: None,
            accept: None,
            connect: None,
        };
        Ok(ApplicationEntity { entity, driver: PhantomData })
    }

    /// Provides a service class as SCP. If two support the same abstract syntax, the one that was
    /// provided first serves.
    pub fn provide(mut self, class: impl ServiceClass + 'static) -> ApplicationEntity<D> {
        let setup = self.setup();
        setup.services = setup.services.clone().with(class);
        self
    }

    /// Proposes a presentation context as SCU: an abstract syntax and its transfer syntaxes in order of preference.
    pub fn propose(
        mut self,
        abstract_syntax: Uid,
        transfer_syntaxes: impl IntoIterator<Item = Uid>,
    ) -> ApplicationEntity<D> {
        let transfer_syntaxes = transfer_syntaxes.into_iter().collect();
        self.entity.proposals.push(Proposal { abstract_syntax, transfer_syntaxes });
        self
    }

    /// Proposes these presentation contexts as SCU. [`plan::propose`](kerma_service::storage::plan::propose) makes them for a
    /// set of files.
    pub fn propose_all(mut self, proposals: impl IntoIterator<Item = Proposal>) -> ApplicationEntity<D> {
        self.entity.proposals.extend(proposals);
        self
    }

    /// Proposes roles for this side as the association requestor (PS3.7 §D.3.3.4).
    pub fn propose_roles(mut self, sop_class: Uid, scu_role: bool, scp_role: bool) -> ApplicationEntity<D> {
        let selection = RoleSelection { sop_class_uid: sop_class, scu_role, scp_role };
        self.setup().user_information.role_selections.push(selection);
        self
    }

    /// Proposes SOP Class Extended Negotiation (PS3.7 §D.3.3.5).
    pub fn propose_extended(mut self, negotiation: SopClassExtendedNegotiation) -> ApplicationEntity<D> {
        self.setup().user_information.sop_class_extended_negotiations.push(negotiation);
        self
    }

    /// Proposes SOP Class Common Extended Negotiation (PS3.7 §D.3.3.6).
    pub fn propose_common_extended(
        mut self,
        negotiation: SopClassCommonExtendedNegotiation,
    ) -> ApplicationEntity<D> {
        self.setup().user_information.sop_class_common_extended_negotiations.push(negotiation);
        self
    }

    /// Sends the identity of the user as requestor (PS3.7 §D.3.3.7).
    pub fn identify(mut self, identity: UserIdentityRq) -> ApplicationEntity<D> {
        self.setup().user_information.user_identity_rq = Some(identity);
        self
    }

    /// Checks the identity of the requestor's user as acceptor (PS3.7 §D.3.3.7). Without a check, identities are neither verified
    /// nor answered.
    pub fn check_identity(
        mut self,
        check: impl Fn(&UserIdentityRq) -> Identity + Send + Sync + 'static,
    ) -> ApplicationEntity<D> {
        self.setup().identity_check = Some(Arc::new(check));
        self
    }

    /// Negotiates the Asynchronous Operations Window (PS3.7 §D.3.3.3). A requestor proposes this window, and an acceptor grants
    /// it at most. If not set, none is proposed, and an acceptor grants 1 and 1.
    pub fn asynchronous_operations(mut self, window: AsynchronousOperationsWindow) -> ApplicationEntity<D> {
        self.setup().user_information.asynchronous_operations_window = Some(window);
        self.grant_asynchronous_operations(window)
    }

    /// Grants this window at most to requestors that propose one, and proposes none. What a requestor sends before it is its turn
    /// waits unread once 256 KiB of it have come, unless the operation before it can be cancelled.
    pub fn grant_asynchronous_operations(
        mut self,
        window: AsynchronousOperationsWindow,
    ) -> ApplicationEntity<D> {
        self.setup().policy.asynchronous_operations_window = Some(window);
        self
    }

    /// Has so many C-STORE sub-operations of a C-MOVE under way at a time, 64 at the most, if the destination grants that by the
    /// Asynchronous Operations Window (PS3.7 §D.3.3.3). 1 proposes no window to destinations. If not set, the window of
    /// [`asynchronous_operations`](ApplicationEntity::asynchronous_operations) is proposed.
    ///
    /// The sub-operations of a C-GET are as many as the requestor performs at a time, and this side
    /// [grants](ApplicationEntity::grant_asynchronous_operations).
    pub fn sub_operations(mut self, at_a_time: u16) -> ApplicationEntity<D> {
        self.setup().sub_operations = Some(at_a_time);
        self
    }

    /// The Maximum Length that this side sends to its peers: the longest P-DATA-TF that it receives, in bytes. 0 is no limit
    /// (PS3.8 §D.1). 131072 if not set.
    pub fn maximum_length(mut self, bytes: u32) -> ApplicationEntity<D> {
        let setup = self.setup();
        setup.user_information.maximum_length = Some(bytes);
        setup.policy.maximum_length = bytes;
        self
    }

    /// The deadlines and sizes of its associations.
    pub fn limits(mut self, limits: Limits) -> ApplicationEntity<D> {
        self.setup().limits = limits;
        self
    }

    /// Accepts only associations that call this Application Entity by its own title or by one of these. Others are rejected
    /// with 1,1,7: called AE title not recognized (PS3.8 Table 9-21).
    pub fn require_called(mut self, others: impl IntoIterator<Item = AeTitle>) -> ApplicationEntity<D> {
        let setup = self.setup();
        setup.policy.called = Peers::OneOf(std::iter::once(setup.title).chain(others).collect());
        self
    }

    /// Accepts only associations that these titles request. Others are rejected with 1,1,3: calling AE title not recognized
    /// (PS3.8 Table 9-21).
    pub fn require_calling(mut self, titles: impl IntoIterator<Item = AeTitle>) -> ApplicationEntity<D> {
        self.setup().policy.calling = Peers::OneOf(titles.into_iter().collect());
        self
    }

    /// Asks this hook about every association that is requested of a listener, before all other conditions.
    pub fn admit(mut self, admit: Arc<dyn Admit>) -> ApplicationEntity<D> {
        self.setup().admit = Some(admit);
        self
    }

    /// Whether the acceptor's or the requestor's order of transfer syntaxes decides. The acceptor's if not set.
    pub fn preference(mut self, preference: Preference) -> ApplicationEntity<D> {
        self.setup().policy.preference = preference;
        self
    }

    /// How many associations a listener serves at once. A further one is rejected: transient, local limit exceeded
    /// (PS3.8 Table 9-21). 100 if not set.
    pub fn max_associations(mut self, max: usize) -> ApplicationEntity<D> {
        self.entity.capacity.associations = max;
        self
    }

    /// How many connections and associations its listeners have at a time. [`Capacity::default`] if not set.
    pub fn capacity(mut self, capacity: Capacity) -> ApplicationEntity<D> {
        self.entity.capacity = capacity;
        self
    }

    /// How long a shutdown lets operations end before their associations are aborted. 30 s if not set.
    pub fn grace(mut self, grace: Duration) -> ApplicationEntity<D> {
        self.entity.grace = grace;
        self
    }

    /// Keeps the association of a C-MOVE with its destination for this time after the C-MOVE. The next C-MOVE to the same
    /// destination uses it again, whoever asks for it. At most one association is kept for each destination. It is used only
    /// if a new association could carry nothing more. If not set, the association is released after each C-MOVE.
    ///
    /// A destination that serves one association at a time cannot serve anybody else in the meantime. A firewall may forget
    /// an idle connection without a word. This time should be shorter than the firewall's.
    pub fn reuse_destinations(mut self, idle: Duration) -> ApplicationEntity<D> {
        self.entity.reuse = Some(idle);
        self
    }

    /// Secures every connection that its listener accepts, such as by an acceptor of `kerma-tls`. The handshake is bounded by
    /// [`Limits::acse`]. It takes no place among those of [`max_associations`](ApplicationEntity::max_associations).
    pub fn secure_accepted(mut self, accept: Arc<dyn Accept>) -> ApplicationEntity<D> {
        self.entity.accept = Some(accept);
        self
    }

    /// Secures the connections that it opens: to the peer of [`associate`](ApplicationEntity::associate), and to the
    /// destinations of C-MOVEs.
    pub fn secure_opened(mut self, connect: Arc<dyn Connect>) -> ApplicationEntity<D> {
        self.entity.connect = Some(connect);
        self
    }

    /// Adds an observer. Observers are called in the order in which they were added.
    pub fn observe(mut self, observer: Arc<dyn Observe>) -> ApplicationEntity<D> {
        self.setup().observers.push(observer);
        self
    }

    /// Proposes the presentation contexts of a plan for a C-GET, and this side as the SCP of the storage SOP classes
    /// (PS3.7 §D.3.3.4).
    pub fn propose_get(mut self, plan: &PlannedGet) -> ApplicationEntity<D> {
        self.entity.expected.extend(plan.expected.iter().cloned());
        let scp = plan.scp_roles.iter().cloned();
        scp.fold(self.propose_all(plan.proposals.iter().cloned()), |entity, sop_class| {
            entity.propose_roles(sop_class, false, true)
        })
    }

    /// Insists on role selection (PS3.7 §D.3.3.4). The acceptor sends requests too, such as the C-STORE of a C-GET. They are
    /// refused with 0x0122 on a presentation context for which the acceptor did not confirm that this side is the SCP. If not
    /// set, it is enough that this side proposed that role.
    pub fn strict_roles(mut self) -> ApplicationEntity<D> {
        self.setup().strict_roles = true;
        self
    }

    /// The abstract syntaxes that this acceptor supports, in the order in which its services were provided.
    pub fn supported(&self) -> impl Iterator<Item = &Supported> {
        self.entity.setup.services.supported()
    }

    /// The settings as a driver gets them: what would be negotiated is told without a network.
    ///
    /// ```
    /// # use kerma_entity::ApplicationEntity;
    /// # use kerma_service::verification::Verification;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let scp = ApplicationEntity::<()>::new("SCP")?.provide(Verification::new()).settings();
    /// let scu = ApplicationEntity::<()>::new("SCU")?.propose_verification().settings();
    /// let request = scu.setup.request("SCP".parse()?, &scu.proposals).ok_or("nothing is proposed")?;
    /// assert_eq!(scp.setup.policy.supported.len(), request.presentation_contexts.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn settings(&self) -> Arc<Entity> {
        self.clone().finish()
    }

    fn setup(&mut self) -> &mut Setup {
        Arc::make_mut(&mut self.entity.setup)
    }

    /// Before it is used: what follows from all that was said.
    fn finish(mut self) -> Arc<Entity> {
        let keep_destinations = self.entity.reuse.is_some();
        let setup = self.setup();
        let wanted = setup.observers.iter().any(|observer| observer.wants_pdus());
        setup.limits.report_pdus |= wanted || log::log_enabled!(log::Level::Trace);
        setup.policy.supported = setup.services.supported().cloned().collect();
        setup.keep_destinations = keep_destinations;
        Arc::new(self.entity)
    }
}

impl<D> Clone for ApplicationEntity<D> {
    fn clone(&self) -> ApplicationEntity<D> {
        ApplicationEntity { entity: self.entity.clone(), driver: PhantomData }
    }
}
