use alloc::string::String;
use core::task::{Context, Poll};

use bytes::Bytes;
use kerma_dimse::Command;
use kerma_service::{Message, Operation, Step};
use kerma_status::Status;

/// A request on a presentation context for which this side is not the SCP: its data set is let pass, then it is refused
/// with 0x0122, SOP class not supported.
pub(crate) struct Refused {
    response: Option<Command>,
    receiving: bool,
}

impl Refused {
    pub(crate) fn new(request: &Command, has_data_set: bool) -> Refused {
        Refused { response: request.response(Status::SOP_CLASS_NOT_SUPPORTED), receiving: has_data_set }
    }
}

impl Operation for Refused {
    fn step(&mut self) -> Step {
        match self.response.take_if(|_| !self.receiving) {
            Some(response) => Step::Respond(Message::command(response)),
            None if self.receiving => Step::Wait,
            None => Step::Done,
        }
    }

    fn fragment(&mut self, _data: Bytes, last: bool) {
        self.receiving = !last;
    }

    fn call(&mut self, _context: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }

    fn panicked(&mut self, _message: String) {}
}
