use alloc::{boxed::Box, string::String, sync::Arc, vec::Vec};

use kerma_association::{Error as AssociationError, Instant, negotiation::Proposal};
use kerma_dimse::Command;
use kerma_pdu::{AAbort, AAssociateRj};
use kerma_service::{AssociationInfo, Destination, Reply, Unanswered};

use crate::{Call, Line};

/// Which of the endpoint's connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Link {
    /// The one of the association itself.
    Peer,
    /// The one to the destination of a C-MOVE, while there is one.
    Destination,
}

/// What happened ([`Endpoint::handle`](crate::Endpoint::handle)).
#[derive(Debug)]
#[non_exhaustive]
pub enum In {
    /// The connection to the peer is open.
    Connected,
    /// So many bytes were read into [`receive_buffer`](crate::Endpoint::receive_buffer).
    Received(Link, usize),
    /// The connection was closed by the other side, or broke while it was read from.
    Closed(Link),
    /// So many bytes of [`outgoing`](crate::Endpoint::outgoing) were written.
    Transmitted(Link, usize),
    /// The connection takes no more for now.
    Blocked(Link),
    /// The connection may take more again.
    Writable(Link),
    /// The connection broke while it was written to. It is still to be read: the peer may have said why.
    Broken(Link),
    /// The user's code that [`Out::Call`] gave was run: it has ended, panicked, or is pending.
    Called(Call),
    /// A pending call's waker was woken, or may have been.
    Woken,
    /// What became of [`Out::Dial`]: `None` for a new connection, an association that was kept, or why there is
    /// neither.
    Dialled(Result<Option<Box<Line>>, String>),
    /// A deadline may have come, or [`Out::Wait`] is over for another reason. Harmless at any time.
    Tick,
    /// The association is to end as soon as nothing is under way on it.
    ShutDown,
    /// The association is to end in good order, once what this side asked for is answered.
    Release,
    /// The association is to end at once.
    Abort(AAbort),
}

/// What there is to do ([`Endpoint::poll`](crate::Endpoint::poll)).
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)] // handed on at once
pub enum Out {
    /// Write what [`outgoing`](crate::Endpoint::outgoing) has for this connection, as much of it as the connection
    /// takes, in one vectored write; then say [`In::Transmitted`], [`In::Blocked`] or [`In::Broken`].
    Transmit(Link),
    /// Run this code of the user's, guarded against panics, then say [`In::Called`].
    Call(Call),
    /// Open a connection, then say [`In::Dialled`].
    Dial(Dial),
    /// The association with a destination, to be kept with its connection for the next [`Out::Dial`]. The endpoint
    /// has done with [`Link::Destination`].
    Keep(Box<Line>),
    /// Tell the user.
    Event(Event),
    /// Close this connection.
    Close(Link),
    /// Nothing until something happens, or until the deadline.
    Wait(Wait),
    /// Nothing any more: every connection is closed.
    End,
}

/// For what to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// When to say [`In::Tick`]; if that has come already, what the peer has sent is to be taken without waiting.
    pub deadline: Option<Instant>,
    /// What the connection to the peer is to be asked for.
    pub peer: Interest,
    /// What the connection to a destination is to be asked for.
    pub destination: Interest,
    /// A [`Call`] is pending, and its waker may end the wait.
    pub pending: bool,
}

/// What a connection is waited for.
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
    /// To whom.
    pub destination: Destination,
    /// What will be proposed there: an association that is kept will do if it [covers](crate::Line::covers) these.
    pub proposals: Vec<Proposal>,
    /// An association that was kept turned out to be none any more: only a new connection will do.
    pub anew: bool,
}

/// What the user of an association learns.
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
    /// The association ended in good order. Whether the peer asked for it.
    Released {
        /// Whether it was the peer who asked.
        by_peer: bool,
    },
    /// The association ended otherwise.
    Ended(AssociationError),
}
