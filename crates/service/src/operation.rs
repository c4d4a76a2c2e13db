use alloc::string::String;
use bytes::Bytes;
use kerma_dimse::Command;

/// What an operation wants of its driver next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Send this message on the operation's presentation context, then ask again.
    Respond(Message),
    /// Run [`Operation::call`], which runs the user's handler and may take its time, then ask again.
    /// If it panics, tell [`Operation::panicked`].
    CallHandler,
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
}

impl Message {
    /// A message without a data set.
    pub fn command(command: impl Into<Command>) -> Message {
        Message { command: command.into(), data_set: None }
    }
}

/// What an SCP does with one request, from the command to the final response.
///
/// A driver calls [`step`](Operation::step) until it says [`Step::Wait`] or [`Step::Done`], and hands over each
/// fragment of the request's data set as it arrives. Dropping an operation that is not done is how it learns that
/// the association broke: what it had begun is undone.
pub trait Operation: Send {
    /// What to do next.
    fn step(&mut self) -> Step;

    /// The request's data set: the next fragment, and whether it is the last. To be called after [`Step::Wait`].
    fn fragment(&mut self, data: Bytes, last: bool);

    /// Runs the user's handler; after [`Step::CallHandler`].
    fn call(&mut self);

    /// The handler panicked within [`call`](Operation::call); `message` is for the log.
    fn panicked(&mut self, message: String);
}
