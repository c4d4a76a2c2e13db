use alloc::sync::Arc;
use core::{
    fmt,
    net::SocketAddr,
    ops::Deref,
    sync::atomic::{AtomicUsize, Ordering},
};

use kerma_association::{Negotiated, Role, negotiation::PresentationContext};
use kerma_dictionary::AeTitle;
use kerma_dimse::CStoreRq;

use crate::{PeerCertificate, User};

/// The two sides of an association, and what they have agreed on.
#[derive(Clone, Debug)]
pub struct AssociationInfo {
    /// A number that no other association of this process has.
    pub id: AssociationId,
    /// Whether this side is the requestor or the acceptor.
    pub role: Role,
    /// The title of the requestor.
    pub requestor: AeTitle,
    /// The title of the acceptor, as the requestor called it.
    pub acceptor: AeTitle,
    /// The peer's address, if the transport has such.
    pub peer_address: Option<SocketAddr>,
    /// The peer's certificate, if the connection is secured and the peer has shown one.
    pub peer_certificate: Option<Arc<PeerCertificate>>,
    /// The requestor's user, if this side is the acceptor and has verified who that is.
    pub user: Option<Arc<User>>,
    /// What was negotiated.
    pub negotiated: Arc<Negotiated>,
}

impl AssociationInfo {
    /// The title of the Application Entity at the other side.
    pub fn peer(&self) -> AeTitle {
        match self.role {
            Role::Requestor => self.acceptor,
            Role::Acceptor => self.requestor,
        }
    }

    /// The title of the Application Entity at this side.
    pub fn own(&self) -> AeTitle {
        match self.role {
            Role::Requestor => self.requestor,
            Role::Acceptor => self.acceptor,
        }
    }
}

/// A number that tells an association from every other of this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssociationId(usize);

impl AssociationId {
    /// A number that no association had before.
    pub fn next() -> AssociationId {
        static LAST: AtomicUsize = AtomicUsize::new(0);
        AssociationId(LAST.fetch_add(1, Ordering::Relaxed) + 1)
    }
}

impl fmt::Display for AssociationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A request as a handler sees it: the command (through `Deref`), its presentation context and its association.
#[derive(Clone, Debug)]
pub struct Request<C> {
    /// The command.
    pub command: C,
    /// The presentation context that it came on, which says the data set's transfer syntax.
    pub context: PresentationContext,
    /// The association that it came on.
    pub association: Arc<AssociationInfo>,
}

/// A C-STORE request as a handler sees it.
pub type StoreRequest = Request<CStoreRq>;

impl StoreRequest {
    /// The request as the log names it: which instance, and from whom.
    pub fn named(&self) -> impl fmt::Display {
        Named(self)
    }
}

struct Named<'a>(&'a StoreRequest);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Request { command, association, .. } = self.0;
        write!(f, "C-STORE of {} from {}", command.affected_sop_instance_uid, association.requestor)
    }
}

impl<C> Request<C> {
    /// The same request with its command replaced.
    pub fn map<D>(self, command: impl FnOnce(C) -> D) -> Request<D> {
        Request { command: command(self.command), context: self.context, association: self.association }
    }
}

impl<C> Deref for Request<C> {
    type Target = C;

    fn deref(&self) -> &C {
        &self.command
    }
}
