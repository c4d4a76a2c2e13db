use alloc::{boxed::Box, string::String, sync::Arc, vec::Vec};
use core::{
    fmt,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_association::{Error as AssociationError, Negotiated, Rejected, negotiation::Proposal};
use kerma_dictionary::Uid;
use kerma_dimse::{Command, Error as DimseError};
use thiserror::Error;

use crate::{AssociationInfo, Destination, Source};

/// The next thing that an operation wants the endpoint to do.
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
    /// Send this request, then ask again. [`Operation::answered`] is told of its response whenever that comes.
    Invoke(Invocation),
    /// Ask again once one more request can be sent at once over this association, or once a response to an earlier one has come.
    /// There is room while the messages before it are sent, and fewer requests are outstanding than the peer performs at a time
    /// (PS3.7 §D.3.3.3).
    Room(Over),
    /// Ask again once a response to one of the requests has come.
    Await,
    /// End the association that [`Step::Dial`] made, then ask again.
    HangUp,
    /// Keep these for requests that follow on the operation's association, then ask again. They outlive the operation.
    Report(Box<dyn Reporting>),
    /// Wait for the next fragment of the request's data set.
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
    /// Whether the next message is ready already, so that both may go out in one write.
    pub more_at_once: bool,
}

impl Message {
    /// A message without a data set.
    pub fn command(command: impl Into<Command>) -> Message {
        Message { command: command.into(), data_set: None, more_at_once: false }
    }
}

/// A request that an operation makes while it is served, such as the C-STORE sub-operations of C-GET and C-MOVE
/// (PS3.4 §C.4.2, §C.4.3).
#[derive(Debug)]
pub struct Invocation {
    /// The association that carries the request.
    pub over: Over,
    /// The presentation context there.
    pub context_id: u8,
    /// The request. Its Message ID is replaced if an outstanding request on that association has the same. It is by its own
    /// Message ID that the operation is told of the response, so that an operation uses none of which it awaits the response.
    pub command: Command,
    /// The data set, if there is one, encoded in the context's transfer syntax.
    pub data_set: Option<Box<dyn Source>>,
}

/// The association that carries an operation's own request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The association of the operation itself, as for C-GET.
    This,
    /// The association that [`Step::Dial`] made, as for C-MOVE.
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
    /// There is no connection: the host is unknown, or refuses it. The text says which.
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

/// Why a request has no response, or none that can be understood. The association goes on after
/// [`NoContext`](Unanswered::NoContext), [`NotSent`](Unanswered::NotSent) and [`Undecodable`](Unanswered::Undecodable), and
/// cannot be used any more after all others.
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
    /// It was not sent: the peer accepted no presentation context that can carry a request of this SOP class.
    #[error("the peer accepted no presentation context that can carry a request of {0}")]
    NoContext(Uid),
    /// It was not sent, because it cannot be; the text says why.
    #[error("{0}")]
    NotSent(String),
    /// The response came, and its data set cannot be decoded; the text says why.
    #[error("the data set of the response cannot be decoded: {0}")]
    Undecodable(String),
}

/// A fragment that came while the operation did not wait for one. The endpoint is at fault. The operation has not taken the
/// fragment, and goes on as before.
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
/// An endpoint calls [`step`](Operation::step) until it says [`Step::Wait`] or [`Step::Done`], and hands over each fragment
/// of the request's data set as it arrives. Between steps it looks for a C-CANCEL. If the association breaks, the endpoint
/// drops the operation before it is done, and the operation undoes what it had begun.
pub trait Operation: Send {
    /// Says what to do next.
    fn step(&mut self) -> Step;

    /// Takes the next fragment of the request's data set, and whether it is the last. One fragment after each
    /// [`Step::Wait`].
    ///
    /// # Errors
    /// [`UntimelyFragment`] if the operation does not wait for one. It gives the fragment back: a second one never takes
    /// the place of the first, and none is lost.
    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment>;

    /// Runs the user's handler, after [`Step::Call`]. If it is pending, call it again once the waker of the context was
    /// woken. Until then only [`cancel`](Operation::cancel) and [`answered`](Operation::answered) may be called. After the
    /// latter the operation is asked for its next step again.
    fn call(&mut self, context: &mut Context<'_>) -> Poll<()>;

    /// Notes that the handler panicked within [`call`](Operation::call). `message` is for the log.
    fn panicked(&mut self, message: String);

    /// Notes a C-CANCEL of the request with this Message ID (PS3.7 §9.3.2.3). It need not be the request of this operation.
    fn cancel(&mut self, _message_id: u16) {}

    /// Takes the answer to [`Step::Dial`]: what was negotiated, or why there is no association.
    fn dialled(&mut self, _result: Result<Arc<Negotiated>, Unreached>) {}

    /// Takes the answer to the request that the operation gave this Message ID ([`Step::Invoke`]): the response, or why there
    /// is none. Without a response the association that carried the request is gone too. It may be called before each step,
    /// and, as [`cancel`](Operation::cancel) may, while the handler is pending.
    fn answered(&mut self, _message_id: u16, _result: Result<Reply, Unanswered>) {}
}

/// Requests that this side makes by itself on an association, after an operation on it has responded, for as long as it
/// lasts.
///
/// An endpoint has [`call`](Reporting::call) run, as it has the code of handlers run. Then it sends the request that
/// [`take`](Reporting::take) gives, and says by [`answered`](Reporting::answered) what came of it. Then it has it run again,
/// and so on.
pub trait Reporting: Send {
    /// Runs the user's code: tells it the answer that has come, then asks it for the next request, unless this was
    /// [ended](Reporting::end). If it is pending, it is called again once the waker of the context was woken, or sooner.
    fn call(&mut self, association: &AssociationInfo, context: &mut Context<'_>) -> Poll<()>;

    /// Notes that the user's code panicked: nothing comes of it any more. `message` is for the log.
    fn panicked(&mut self, association: &AssociationInfo, message: String);

    /// The request to be sent over [`Over::This`], after a call. `None` if there is none yet, or none that can be sent.
    fn take(&mut self) -> Option<Invocation>;

    /// Notes what came of the request that was taken, for the next call to tell.
    ///
    /// # Errors
    /// If it is not the kind of response that the request has. This was noted then.
    fn answered(&mut self, result: Result<Reply, Unanswered>) -> Result<(), DimseError>;

    /// Notes that the association is over: nothing more is asked for.
    fn end(&mut self);

    /// Whether it need not be called any more, and can be dropped.
    fn is_over(&self) -> bool;

    /// Whether the peer waits for a request that will come: then the association is not idle.
    fn is_owed(&self) -> bool;
}

impl fmt::Debug for dyn Reporting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reporting")
    }
}
