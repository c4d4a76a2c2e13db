use alloc::{boxed::Box, string::String, sync::Arc};

use bytes::Bytes;
use kerma_association::Negotiated;
use kerma_dimse::{CStoreRq, CStoreRsp, Command};

use crate::{Destination, Source, storage::plan::Proposal};

/// What an operation wants of its driver next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Send this message on the operation's presentation context, then ask again.
    Respond(Message),
    /// Run [`Operation::call`], which runs the user's handler and may take its time, then look for what the peer has
    /// sent meanwhile and ask again: an operation may call its handler many times before it has something to send.
    /// If the call panics, tell [`Operation::panicked`].
    CallHandler,
    /// Request an association with this peer, proposing these contexts, and tell [`Operation::associated`].
    Associate(Destination, alloc::vec::Vec<Proposal>),
    /// Send this C-STORE and tell [`Operation::stored`] of its response.
    Store(SubOperation),
    /// Release the association that [`Step::Associate`] made, then ask again.
    Release,
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
    /// The next message is there already: a driver may write this one together with it.
    pub more_at_once: bool,
}

impl Message {
    /// A message without a data set.
    pub fn command(command: impl Into<Command>) -> Message {
        Message { command: command.into(), data_set: None, more_at_once: false }
    }
}

/// A C-STORE that is part of a C-GET or C-MOVE (PS3.4 §C.4.2, §C.4.3).
#[derive(Debug)]
pub struct SubOperation {
    /// Over which association.
    pub over: Over,
    /// The presentation context there.
    pub context_id: u8,
    /// The request.
    pub request: CStoreRq,
    /// The data set, encoded in the context's transfer syntax.
    pub data_set: Box<dyn Source>,
}

/// Over which association a sub-operation goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The one that the operation came on: C-GET.
    This,
    /// The one that [`Step::Associate`] made: C-MOVE.
    Destination,
}

/// What an SCP does with one request, from the command to the final response.
///
/// A driver calls [`step`](Operation::step) until it says [`Step::Wait`] or [`Step::Done`], and hands over each
/// fragment of the request's data set as it arrives. Between steps it looks for a C-CANCEL. Dropping an operation
/// that is not done is how it learns that the association broke: what it had begun is undone.
pub trait Operation: Send {
    /// What to do next.
    fn step(&mut self) -> Step;

    /// The request's data set: the next fragment, and whether it is the last. To be called after [`Step::Wait`].
    fn fragment(&mut self, data: Bytes, last: bool);

    /// Runs the user's handler; after [`Step::CallHandler`].
    fn call(&mut self);

    /// The handler panicked within [`call`](Operation::call); `message` is for the log.
    fn panicked(&mut self, message: String);

    /// The peer cancels the operation whose request had this Message ID (PS3.7 §9.3.2.3); not necessarily this one.
    fn cancel(&mut self, _message_id: u16) {}

    /// What became of [`Step::Associate`]: what was negotiated, or why there is no association.
    fn associated(&mut self, _result: Result<Arc<Negotiated>, String>) {}

    /// What became of [`Step::Store`]: the response, or why there is none; then its association is gone too.
    fn stored(&mut self, _result: Result<CStoreRsp, String>) {}
}
