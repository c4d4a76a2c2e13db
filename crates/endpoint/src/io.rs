use alloc::{boxed::Box, string::String, sync::Arc, vec::Vec};

use kerma_association::{Error as AssociationError, Instant, negotiation::Proposal};
use kerma_dimse::Command;
use kerma_pdu::{AAbort, AAssociateRj};
use kerma_service::{AssociationInfo, Destination, Reply, Unanswered};

use crate::{Call, Line};

/// One of the two connections of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Link {
    /// The connection of the association itself.
    Peer,
    /// The connection to the destination of a C-MOVE, while a C-MOVE needs it.
    Destination,
}

/// Something that happened, which a driver reports ([`Endpoint::handle`](crate::Endpoint::handle)).
#[derive(Debug)]
#[non_exhaustive]
pub enum In {
    /// The connection to the peer is open.
    Connected,
    /// This number of bytes was read into [`receive_buffer`](crate::Endpoint::receive_buffer).
    Received(Link, usize),
    /// The connection was closed by the other side, or broke while it was read from.
    Closed(Link),
    /// This number of bytes of [`outgoing`](crate::Endpoint::outgoing) were written.
    Transmitted(Link, usize),
    /// The connection takes no more for now.
    Blocked(Link),
    /// The connection may take more again.
    Writable(Link),
    /// A write failed because the connection broke. The driver goes on reading: the peer may have said why it closed.
    Broken(Link),
    /// The [span](crate::Endpoint::outgoing_span) that was to be written could not be read. The connection is closed: half of a
    /// fragment cannot be taken back. The text is for the log.
    Unreadable(Link, String),
    /// The driver ran the user's code of [`Out::Call`]. The code has ended, has panicked, or is pending.
    Called(Call),
    /// A pending call's waker was woken, or may have been.
    Woken,
    /// The answer to [`Out::Dial`]: `Ok(None)` for a new connection, `Ok(Some(…))` for an association that was kept, and
    /// the reason if there is neither.
    Dialled(Result<Option<Box<Line>>, String>),
    /// A deadline may have come, or [`Out::Wait`] ended for another reason. It is harmless at any time.
    Tick,
    /// End the association as soon as no operation is under way on it.
    ShutDown,
    /// Release the association once every request of this side is answered.
    Release,
    /// Abort the association at once.
    Abort(AAbort),
}

/// Something for the driver to do ([`Endpoint::poll`](crate::Endpoint::poll)).
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)] // handed on at once
pub enum Out {
    /// Write the [`outgoing`](crate::Endpoint::outgoing) bytes of this connection in one vectored write, as many as the
    /// connection takes, and then the [span](crate::Endpoint::outgoing_span) behind them, if there is one. Then say
    /// [`In::Transmitted`], [`In::Blocked`], [`In::Broken`] or [`In::Unreadable`].
    Transmit(Link),
    /// Run this code of the user's and catch its panics. Then say [`In::Called`].
    Call(Call),
    /// Open a connection, or take an association that was kept. Then say [`In::Dialled`].
    Dial(Dial),
    /// Keep this association with a destination, and its connection, for the next [`Out::Dial`]. The endpoint does not use
    /// [`Link::Destination`] any more.
    Keep(Box<Line>),
    /// Tell the user of this event.
    Event(Event),
    /// Close this connection.
    Close(Link),
    /// Wait until something happens, or until the deadline.
    Wait(Wait),
    /// All is over, and every connection is closed.
    End,
}

/// The things for which a driver waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// When to say [`In::Tick`]. If that time has passed already, the driver takes the bytes that the peer has sent so far
    /// and does not wait.
    pub deadline: Option<Instant>,
    /// What to wait for on the connection to the peer.
    pub peer: Interest,
    /// What to wait for on the connection to a destination.
    pub destination: Interest,
    /// A [`Call`] is pending, and its waker may end the wait.
    pub pending: bool,
}

/// What to wait for on one connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Interest {
    /// Bytes from the other side.
    pub read: bool,
    /// Room for bytes to the other side.
    pub write: bool,
}

/// A connection to open.
#[derive(Clone, Debug)]
pub struct Dial {
    /// The Application Entity to connect to.
    pub destination: Destination,
    /// The presentation contexts that will be proposed there. A kept association will do if it
    /// [covers](crate::Line::covers) them.
    pub proposals: Vec<Proposal>,
    /// A kept association turned out to be dead, so that only a new connection will do.
    pub anew: bool,
}

/// An event that the user of an association is told.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event {
    /// The association is established.
    Accepted(Arc<AssociationInfo>),
    /// The association was refused, by the peer or by this side.
    Rejected(AAssociateRj),
    /// A response to a request that was [made](crate::Endpoint::invoke).
    Response {
        /// The Message ID of the request.
        message_id: u16,
        /// The response.
        reply: Reply,
        /// Whether it is the final one.
        last: bool,
    },
    /// There will be no more responses to this request.
    Unanswered {
        /// The Message ID of the request.
        message_id: u16,
        /// Why.
        why: Unanswered,
    },
    /// This response was sent to a request of the peer's.
    Served(Command),
    /// The association was released.
    Released {
        /// Whether the peer asked for the release.
        by_peer: bool,
    },
    /// The association ended in another way: aborted, lost, or timed out.
    Ended(AssociationError),
}
