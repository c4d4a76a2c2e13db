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

/// Who is on an association and what it was agreed for.
#[derive(Clone, Debug)]
pub struct AssociationInfo {
    /// Tells the association from every other of this process.
    pub id: AssociationId,
    /// Which side of it this is.
    pub role: Role,
    /// Who requested the association.
    pub requestor: AeTitle,
    /// Who accepted it, as the requestor called it.
    pub acceptor: AeTitle,
    /// The peer's address, if the transport has such.
    pub peer_address: Option<SocketAddr>,
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

/// Tells an association from every other of this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssociationId(usize);

impl AssociationId {
    /// One that no other association has.
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
