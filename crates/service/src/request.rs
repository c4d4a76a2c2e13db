use alloc::sync::Arc;
use core::{net::SocketAddr, ops::Deref};

use kerma_association::{Negotiated, negotiation::PresentationContext};
use kerma_dictionary::AeTitle;
use kerma_dimse::CStoreRq;

/// Who is on an association and what it was agreed for.
#[derive(Clone, Debug)]
pub struct AssociationInfo {
    /// Who requested the association.
    pub requestor: AeTitle,
    /// Who accepted it, as the requestor called it.
    pub acceptor: AeTitle,
    /// The peer's address, if the transport has such.
    pub peer_address: Option<SocketAddr>,
    /// What was negotiated.
    pub negotiated: Arc<Negotiated>,
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
