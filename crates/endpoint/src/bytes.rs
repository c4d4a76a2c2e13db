//! The bytes that a driver moves, on either connection.

use kerma_association::Misuse;
use kerma_service::Span;

use crate::{Endpoint, Line, Link};

impl Endpoint {
    /// The buffer to read a connection into. It is never empty.
    pub fn receive_buffer(&mut self, link: Link) -> &mut [u8] {
        match (link, self.far.as_mut().and_then(|far| far.line.as_mut())) {
            (Link::Destination, Some(line)) => line.receive_buffer(),
            _ => self.peer.receive_buffer(),
        }
    }

    /// Bytes of memory that the receive buffer holds: none while nothing is expected, so that a driver can wait for the
    /// first byte without one.
    pub fn buffer_capacity(&self, link: Link) -> usize {
        self.line(link).map_or(0, Line::buffer_capacity)
    }

    /// The bytes that are to be written to a connection; those before the [span](Endpoint::outgoing_span), if there is one.
    pub fn outgoing(&self, link: Link) -> impl Iterator<Item = &[u8]> {
        self.line(link).into_iter().flat_map(|line| line.outgoing.bytes())
    }

    /// The span that is to be written behind those bytes; only if the driver [writes spans](Endpoint::write_spans).
    pub fn outgoing_span(&self, link: Link) -> Option<&Span> {
        self.line(link)?.outgoing.span()
    }

    /// Says whether the driver can write a [`Span`] of a file to this connection. The endpoint gives it none otherwise. Of
    /// [`Link::Destination`] it is said after each [`In::Dialled`](crate::In::Dialled).
    pub fn write_spans(&mut self, link: Link, can: bool) {
        if let Some(line) = self.line_mut(link) {
            line.outgoing.writes_spans = can;
        }
    }

    /// Tells a connection's line. What is said of one that is gone is late, and of no importance.
    pub(crate) fn on(
        &mut self,
        link: Link,
        told: impl FnOnce(&mut Line) -> Result<(), Misuse>,
    ) -> Result<(), Misuse> {
        self.line_mut(link).map_or(Ok(()), told)
    }

    pub(crate) fn line(&self, link: Link) -> Option<&Line> {
        match link {
            Link::Peer => Some(&self.peer),
            Link::Destination => self.far.as_ref().and_then(|far| far.line.as_deref()),
        }
    }

    fn line_mut(&mut self, link: Link) -> Option<&mut Line> {
        match link {
            Link::Peer => Some(&mut self.peer),
            Link::Destination => self.far.as_mut().and_then(|far| far.line.as_deref_mut()),
        }
    }
}
