use alloc::string::String;
use core::task::{Context, Poll};

use bytes::Bytes;
use kerma_dataset::DataSet;
use kerma_dimse::Command;
use kerma_status::Status;

use crate::{
    Message, Operation, Outcome, Step, UntimelyFragment,
    exchange::{Exchange, Incoming, Next, Service},
};

/// The operation for a request that nobody serves. It ignores the data set of the request and then responds with a status.
pub struct Refused(Exchange<Refusal>);

/// The response; there is none to a request that has none.
struct Refusal(Option<Command>);

impl Refused {
    /// The operation for this request. `has_data_set` says whether the request announced a data set.
    pub fn new(request: &Command, status: Status, has_data_set: bool) -> Refused {
        let refusal = Refusal(request.response(status));
        Refused(Exchange::new(refusal, Incoming::Ignored, has_data_set))
    }
}

impl Service for Refusal {
    fn arrived(&mut self, _data_set: Option<DataSet>) -> Next {
        self.0.take().map_or(Next::Nothing, |response| Next::end(Message::command(response)))
    }

    fn call(&mut self, _context: &mut Context<'_>) -> Poll<Next> {
        Poll::Ready(Next::Nothing)
    }

    fn settled(&mut self, _outcome: Outcome) -> Next {
        Next::Nothing
    }
}

impl Operation for Refused {
    fn step(&mut self) -> Step {
        self.0.step()
    }

    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        self.0.fragment(data, last)
    }

    fn call(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.0.call(context)
    }

    fn panicked(&mut self, message: String) {
        self.0.panicked(message);
    }
}
