use kerma_association::{Instant, Role, table::Sta};
use kerma_pdu::AAbort;

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
    /// Bytes of the data sets of responses that are not whole yet.
    pub answers: usize,
    /// Requests of the peer that wait for their turn.
    pub requests: usize,
    /// Values that make requests of this side's own ([`Outcome::reporting`](kerma_service::Outcome::reporting)).
    pub reports: usize,
    /// Messages to the peers that have not begun to go out.
    pub messages: usize,
}

/// What each association may hold even if all together hold more than the process may: two fragments on their way, either way.
const FAIR: usize = 1 << 20;

impl Held {
    fn bytes(&self) -> usize {
        self.received + self.outgoing + self.queued + self.answers
    }
}

impl Endpoint {
    /// Notes what it holds, of all that the process may hold.
    pub(crate) fn note_held(&mut self) -> usize {
        let bytes = self.held().bytes();
        if let Some(share) = &mut self.share {
            share.set(bytes);
        }
        bytes
    }

    /// After something came: if the process holds too much, and a good part of it is this one's, it is aborted.
    pub(crate) fn account(&mut self, now: Instant) {
        let bytes = self.note_held();
        let is_to_blame = self.share.as_ref().is_some_and(|share| share.is_to_blame(FAIR));
        if is_to_blame && !self.peer.ended {
            let who = &self.peer.who;
            log::error!(
                "{who}: the process holds too much of what its peers have sent, {bytes} bytes for this one"
            );
            self.peer.abort(now, AAbort::SERVICE_USER);
        }
    }

    /// The memory that this endpoint holds for data on its way.
    pub fn held(&self) -> Held {
        let lines = || [Link::Peer, Link::Destination].into_iter().filter_map(|link| self.line(link));
        Held {
            received: lines().map(Line::buffer_capacity).sum(),
            outgoing: lines().map(|line| line.outgoing.len()).sum(),
            queued: self.queue.bytes(),
            answers: lines().map(Line::answering).sum(),
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
