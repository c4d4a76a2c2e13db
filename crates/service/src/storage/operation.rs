use alloc::{boxed::Box, string::String, sync::Arc};
use core::{
    mem,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_dataset::DataSet;

use super::{HANDLER_FAILED, INVALID_SOP_INSTANCE, Receive, Store, UNDECODABLE, table, whole};
use crate::{
    Message, Outcome, StoreRequest,
    exchange::{Exchange, Incoming, Next, Service},
};

/// One C-STORE, from the request to the response. Its data set goes to the handler as it comes.
pub(super) struct StoreOperation {
    request: StoreRequest,
    state: State,
}

enum State {
    /// The handler is to be told of the request.
    Beginning(Arc<dyn Store>),
    /// The handler awaits fragments.
    Receiving(Box<dyn Receive>),
    /// The handler is to be given a fragment, and whether it was the last.
    Passing(Box<dyn Receive>, Bytes, bool),
    /// The handler has no more to do.
    Ended,
}

impl StoreOperation {
    pub(super) fn exchange(
        request: StoreRequest,
        handler: Arc<dyn Store>,
        has_data_set: bool,
    ) -> Exchange<StoreOperation> {
        let operation = StoreOperation { request, state: State::Beginning(handler) };
        Exchange::new(operation, Incoming::Passed, has_data_set)
    }

    /// The request, if it can be served.
    fn unidentified(&mut self) -> Option<Next> {
        let is_unidentified = self.request.affected_sop_instance_uid.is_empty();
        is_unidentified.then(|| self.settled((INVALID_SOP_INSTANCE, "No Affected SOP Instance UID").into()))
    }
}

impl Service for StoreOperation {
    fn begin(&mut self) -> Next {
        self.unidentified().unwrap_or(Next::Call)
    }

    fn arrived(&mut self, _data_set: Option<DataSet>) -> Next {
        self.unidentified()
            .unwrap_or_else(|| self.settled((UNDECODABLE, "The request has no data set").into()))
    }

    fn fragment(&mut self, data: Bytes, last: bool) -> Next {
        match mem::replace(&mut self.state, State::Ended) {
            State::Receiving(receive) => {
                self.state = State::Passing(receive, data, last);
                Next::Call
            }
            state => {
                self.state = state;
                Next::Wait
            }
        }
    }

    fn call(&mut self, context: &mut Context<'_>) -> Poll<Next> {
        // A panic leaves no handler behind.
        Poll::Ready(match mem::replace(&mut self.state, State::Ended) {
            State::Beginning(handler) => match handler.begin(&self.request) {
                Ok(receive) => {
                    self.state = State::Receiving(whole::checked(receive, &self.request));
                    Next::Wait
                }
                Err(outcome) => Next::Settle(outcome),
            },
            State::Passing(mut receive, data, last) => {
                if receive.ready(context).is_pending() {
                    self.state = State::Passing(receive, data, last);
                    return Poll::Pending;
                }
                match receive.fragment(data) {
                    Ok(()) if last => Next::Settle(receive.end()),
                    Ok(()) => {
                        self.state = State::Receiving(receive);
                        Next::Wait
                    }
                    Err(outcome) => Next::Settle(outcome),
                }
            }
            state => {
                self.state = state;
                Next::Wait
            }
        })
    }

    fn settled(&mut self, outcome: Outcome) -> Next {
        let table = table(&self.request.affected_sop_class_uid);
        let verdict = outcome.resolve(table, HANDLER_FAILED, &self.request.named());
        let mut response = self.request.response(verdict.status);
        response.details = verdict.details;
        response.affected_sop_class_uid = verdict.affected_sop_class_uid.or(response.affected_sop_class_uid);
        response.affected_sop_instance_uid =
            verdict.affected_sop_instance_uid.or(response.affected_sop_instance_uid);
        Next::end(Message::command(response))
    }

    fn panicked(&mut self, message: String) -> Next {
        self.state = State::Ended;
        self.settled(Outcome::failed(message))
    }
}
