use alloc::{boxed::Box, vec::Vec};
use core::mem;

use bytes::Bytes;
use kerma_service::{Operation, Over, Reply, Unanswered, UntimelyFragment};

/// How many C-CANCELs of other requests are kept while the driver runs an operation: each is a line in the log.
const MOST_CANCELS: usize = 16;

/// An operation that is being served.
pub(crate) struct Serving {
    /// The presentation context that it came on.
    pub(crate) context_id: u8,
    /// The Message ID of its request.
    pub(crate) message_id: u16,
    /// Whether the peer may stop it by a C-CANCEL.
    pub(crate) can_be_cancelled: bool,
    /// `None` while the driver runs it.
    operation: Option<Box<dyn Operation>>,
    pub(crate) awaiting: Awaiting,
    /// Message IDs of C-CANCELs that came while the driver ran it.
    cancels: Vec<u16>,
    /// The answers to its requests that came while the driver ran it.
    answers: Vec<Answer>,
    /// A waker was woken while the driver ran it.
    woken: bool,
    /// The handler was called and nothing was sent since: it may be at it for long.
    pub(crate) called: bool,
    /// It made a request, and the peer was not looked at since.
    pub(crate) invoked: bool,
    /// What was sent last may be written together with what follows at once.
    pub(crate) held: bool,
}

/// The Message ID that an operation gave a request, and what came of that.
type Answer = (u16, Result<Reply, Unanswered>);

/// What an operation waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Awaiting {
    /// It can go on.
    Nothing,
    /// It is to be run by the driver.
    Call,
    /// The driver runs it.
    Run,
    /// Its handler is pending, for a waker.
    Waker,
    /// The next fragment of its data set.
    Fragment,
    /// The association with its destination.
    Dial,
    /// Room for one more request of its own, or the response to one.
    Room(Over),
    /// The response to a request of its own.
    Answer,
    /// The end of the association with its destination.
    HangUp,
}

impl Serving {
    pub(crate) fn new(
        context_id: u8,
        message_id: u16,
        can_be_cancelled: bool,
        operation: Box<dyn Operation>,
    ) -> Serving {
        Serving {
            context_id,
            message_id,
            can_be_cancelled,
            operation: Some(operation),
            awaiting: Awaiting::Nothing,
            cancels: Vec::new(),
            answers: Vec::new(),
            woken: false,
            called: false,
            invoked: false,
            held: false,
        }
    }

    /// The operation, unless the driver has it.
    pub(crate) fn operation(&mut self) -> Option<&mut (dyn Operation + 'static)> {
        self.operation.as_deref_mut()
    }

    /// For the driver to run.
    pub(crate) fn take(&mut self) -> Option<Box<dyn Operation>> {
        (self.awaiting, self.woken) = (Awaiting::Run, false);
        self.operation.take()
    }

    /// The driver ran it.
    pub(crate) fn ran(&mut self, mut operation: Box<dyn Operation>, pending: bool) {
        for message_id in mem::take(&mut self.cancels) {
            operation.cancel(message_id);
        }
        let answers = mem::take(&mut self.answers);
        let is_answered = !answers.is_empty();
        for (message_id, result) in answers {
            operation.answered(message_id, result);
        }
        self.operation = Some(operation);
        self.awaiting = match pending {
            true if is_answered => Awaiting::Nothing,
            true if self.woken => Awaiting::Call,
            true => Awaiting::Waker,
            false => Awaiting::Nothing,
        };
    }

    /// Its waker may have been woken.
    pub(crate) fn woken(&mut self) {
        match self.awaiting {
            Awaiting::Waker => self.awaiting = Awaiting::Call,
            Awaiting::Run => self.woken = true,
            _ => {}
        }
    }

    /// The peer cancels a request; this one, if it does not say which.
    pub(crate) fn cancel(&mut self, message_id: Option<u16>) {
        let message_id = message_id.unwrap_or(self.message_id);
        match &mut self.operation {
            Some(operation) => operation.cancel(message_id),
            None => {
                let is_new = !self.cancels.contains(&message_id);
                if is_new && (message_id == self.message_id || self.cancels.len() < MOST_CANCELS) {
                    self.cancels.push(message_id);
                }
                return;
            }
        }
        // A handler that is waited for need not be any more.
        if self.awaiting == Awaiting::Waker {
            self.awaiting = Awaiting::Call;
        }
    }

    /// What came of the request that the operation gave this Message ID. It goes on, to tell its peer.
    pub(crate) fn answered(&mut self, message_id: u16, result: Result<Reply, Unanswered>) {
        match &mut self.operation {
            Some(operation) => {
                operation.answered(message_id, result);
                self.invoked = false;
                if !matches!(self.awaiting, Awaiting::Fragment | Awaiting::Dial | Awaiting::HangUp) {
                    self.awaiting = Awaiting::Nothing;
                }
            }
            None => self.answers.push((message_id, result)),
        }
    }

    /// Whether it waits for a fragment of its data set.
    pub(crate) fn awaits_fragment(&self) -> bool {
        self.awaiting == Awaiting::Fragment && self.operation.is_some()
    }

    /// Takes a fragment of its data set.
    ///
    /// # Errors
    /// If the operation does not wait for one, whatever it said before.
    pub(crate) fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        let Some(operation) = &mut self.operation else { return Err(UntimelyFragment { data, last }) };
        operation.fragment(data, last)?;
        self.awaiting = Awaiting::Nothing;
        Ok(())
    }

    /// Whether it goes on as soon as it is asked to.
    pub(crate) fn is_ready(&self) -> bool {
        matches!(self.awaiting, Awaiting::Nothing | Awaiting::Call)
    }
}
