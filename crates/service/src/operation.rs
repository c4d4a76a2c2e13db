use alloc::{boxed::Box, string::String, sync::Arc, vec::Vec};
use core::{
    fmt,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_association::{Error as AssociationError, Negotiated, Rejected};
use kerma_dimse::{Command, Error as DimseError};
use thiserror::Error;

use crate::{Destination, Source, storage::plan::Proposal};

/// What an operation wants of the endpoint next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Send this message on the operation's presentation context, then ask again.
    Respond(Message),
    /// Run [`Operation::call`], which runs the user's handler, then ask again. If it panics, tell
    /// [`Operation::panicked`].
    Call,
    /// Request an association with this peer, proposing these contexts, and tell [`Operation::dialled`].
    Dial(Destination, Vec<Proposal>),
    /// Send this request and tell [`Operation::answered`] of its response.
    Invoke(Invocation),
    /// End the association that [`Step::Dial`] made, then ask again.
    HangUp,
    /// Nothing to do before the peer's next fragment.
    Wait,
    /// The operation is over and can be dropped.
    Done,
}

/// A command and, if it has one, its encoded data set.
#[derive(Clone, Debug)]
pub struct Message {
    /// The command.
    pub command: Command,
    /// The data set in the transfer syntax of the presentation context.
    pub data_set: Option<Bytes>,
    /// The next message is there already: this one may be written together with it.
    pub more_at_once: bool,
}

impl Message {
    /// A message without a data set.
    pub fn command(command: impl Into<Command>) -> Message {
        Message { command: command.into(), data_set: None, more_at_once: false }
    }
}

/// A request that this side makes: of its own accord, or as part of an operation that it serves, such as the C-STORE
/// sub-operations of C-GET and C-MOVE (PS3.4 §C.4.2, §C.4.3).
#[derive(Debug)]
pub struct Invocation {
    /// Over which association.
    pub over: Over,
    /// The presentation context there.
    pub context_id: u8,
    /// The request. Its Message ID is replaced if one that is outstanding on that association has the same.
    pub command: Command,
    /// The data set, if there is one, encoded in the context's transfer syntax.
    pub data_set: Option<Box<dyn Source>>,
}

/// Over which association an operation's own request goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The one that the operation came on: C-GET.
    This,
    /// The one that [`Step::Dial`] made: C-MOVE.
    Destination,
}

/// The response to an [`Invocation`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The response.
    pub command: Command,
    /// The data set that came with it, in the transfer syntax of the request's presentation context.
    pub data_set: Option<Bytes>,
}

/// Why there is no association with a destination.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Unreached {
    /// No connection: the host is unknown, or does not take one. The text says which.
    #[error("{0}")]
    NotConnected(String),
    /// The destination refused the association.
    #[error(transparent)]
    Rejected(Rejected),
    /// The association ended before it was established.
    #[error(transparent)]
    Ended(AssociationError),
    /// There is nothing to propose, or more than the 128 presentation contexts of an association (PS3.8 §9.3.2.2).
    #[error("an association has 1 to 128 presentation contexts, not {0} (PS3.8 §9.3.2.2)")]
    Contexts(usize),
}

/// Why a request has no response. The association that it was sent on is of no more use.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Unanswered {
    /// The association ended first.
    #[error(transparent)]
    Ended(AssociationError),
    /// The peer asked for the release of the association first (PS3.8 §7.2).
    #[error("the peer asked for the release of the association before it answered")]
    Released,
    /// There is no association to send it on.
    #[error("there is no association to send it on any more")]
    NoAssociation,
    /// The data set could not be read to its end; it says why.
    #[error("{0}")]
    Source(String),
    /// The peer answered with something else than the response.
    #[error(transparent)]
    Message(DimseError),
}

/// A fragment that an operation was given while it did not wait for one, which is a fault of the endpoint's. The operation
/// has not taken it and goes on as if nothing had come.
#[derive(Clone, PartialEq, Eq, Error)]
#[error("a fragment of {} bytes came while the operation did not wait for one", data.len())]
pub struct UntimelyFragment {
    /// The fragment, to be handed over again after [`Step::Wait`].
    pub data: Bytes,
    /// Whether it was the last.
    pub last: bool,
}

/// The bytes may be a patient's.
impl fmt::Debug for UntimelyFragment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntimelyFragment")
            .field("length", &self.data.len())
            .field("last", &self.last)
            .finish()
    }
}

/// What an SCP does with one request, from the command to the final response.
///
/// An endpoint calls [`step`](Operation::step) until it says [`Step::Wait`] or [`Step::Done`], and hands over each
/// fragment of the request's data set as it arrives. Between steps it looks for a C-CANCEL. Dropping an operation
/// that is not done is how it learns that the association broke: what it had begun is undone.
pub trait Operation: Send {
    /// What to do next.
    fn step(&mut self) -> Step;

    /// Takes the next fragment of the request's data set, and whether it is the last. One fragment after each
    /// [`Step::Wait`].
    ///
    /// # Errors
    /// [`UntimelyFragment`] if the operation does not wait for one. It gives the fragment back: a second one never takes
    /// the place of the first, and none is lost.
    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment>;

    /// Runs the user's handler; after [`Step::Call`]. If it is pending, it is to be called again once the context's
    /// waker was woken, and nothing else before that but [`cancel`](Operation::cancel).
    fn call(&mut self, context: &mut Context<'_>) -> Poll<()>;

    /// The handler panicked within [`call`](Operation::call); `message` is for the log.
    fn panicked(&mut self, message: String);

    /// The peer cancels the operation whose request had this Message ID (PS3.7 §9.3.2.3); not necessarily this one.
    fn cancel(&mut self, _message_id: u16) {}

    /// What became of [`Step::Dial`]: what was negotiated, or why there is no association.
    fn dialled(&mut self, _result: Result<Arc<Negotiated>, Unreached>) {}

    /// What became of [`Step::Invoke`]: the response, or why there is none; then its association is gone too.
    fn answered(&mut self, _result: Result<Reply, Unanswered>) {}
}
