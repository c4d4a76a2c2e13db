use kerma_association::{Role, table::Sta};

use crate::{Endpoint, Line, Link};

/// The memory that an endpoint holds for data on its way ([`Endpoint::held`]).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Bytes of the receive buffers.
    pub received: usize,
    /// Bytes that are ready to be written, on all connections.
    pub outgoing: usize,
    /// Bytes of data sets that the peer sent and no handler has taken yet.
    pub queued: usize,
    /// Requests of the peer that wait for their turn.
    pub requests: usize,
    /// Values that make requests of this side's own ([`Outcome::reporting`](kerma_service::Outcome::reporting)).
    pub reports: usize,
    /// Messages to the peers that have not begun to go out.
    pub messages: usize,
}

impl Endpoint {
    /// The memory that this endpoint holds for data on its way.
    pub fn held(&self) -> Held {
        let lines = || [Link::Peer, Link::Destination].into_iter().filter_map(|link| self.line(link));
        Held {
            received: lines().map(Line::buffer_capacity).sum(),
            outgoing: lines().map(|line| line.outgoing.len()).sum(),
            queued: self.queue.bytes(),
            requests: self.queue.requests(),
            reports: self.reports.len(),
            messages: lines().map(|line| line.outgoing.messages()).sum(),
        }
    }

    /// Which side of the association this is.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The state of the association's machine (PS3.8 §9.2); `None` if there is no destination.
    pub fn state(&self, link: Link) -> Option<Sta> {
        self.line(link).map(Line::state)
    }
}
