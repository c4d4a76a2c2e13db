use alloc::string::String;
use core::task::{Context, Poll};

use bytes::Bytes;
use kerma_dimse::Command;
use kerma_status::Status;

use crate::{Message, Operation, Step, UntimelyFragment};

/// The operation for a request that nobody serves. It ignores the data set of the request and then responds with a status.
pub struct Refused {
    response: Option<Command>,
    receiving: bool,
}

impl Refused {
    /// The operation for this request. `has_data_set` says whether the request announced a data set.
    pub fn new(request: &Command, status: Status, has_data_set: bool) -> Refused {
        Refused { response: request.response(status), receiving: has_data_set }
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

    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        match self.receiving {
            true => self.receiving = !last,
            false => return Err(UntimelyFragment { data, last }),
        }
        Ok(())
    }

    fn call(&mut self, _context: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }

    fn panicked(&mut self, _message: String) {}
}
