use alloc::{boxed::Box, format, string::String, sync::Arc};
use core::{
    mem,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_dimse::CStoreRsp;

use super::{HANDLER_FAILED, INVALID_SOP_INSTANCE, Receive, Store, UNDECODABLE, table, whole};
use crate::{Message, Operation, Outcome, Step, StoreRequest, UntimelyFragment, outcome::Verdict};

/// One C-STORE, from the request to the response.
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
    /// The handler's outcome is awaited, and whether the data set has ended.
    Settling(Outcome, bool),
    /// The outcome is known, the rest of the data set is let pass.
    Draining(Verdict),
    Responding(Verdict),
    Done,
}

impl StoreOperation {
    pub(super) fn new(request: StoreRequest, handler: Arc<dyn Store>, has_data_set: bool) -> StoreOperation {
        let mut operation = StoreOperation { request, state: State::Beginning(handler) };
        if operation.request.affected_sop_instance_uid.is_empty() {
            operation.finish((INVALID_SOP_INSTANCE, "No Affected SOP Instance UID").into(), !has_data_set);
        } else if !has_data_set {
            operation.finish((UNDECODABLE, "The request has no data set").into(), true);
        }
        operation
    }

    /// The outcome is known, or awaited; the response waits for the end of the data set.
    fn finish(&mut self, outcome: Outcome, data_set_ended: bool) {
        if outcome.is_pending() {
            self.state = State::Settling(outcome, data_set_ended);
            return;
        }
        let who = format!(
            "C-STORE of {} from {}",
            self.request.affected_sop_instance_uid, self.request.association.requestor
        );
        let verdict = outcome.resolve(table(&self.request.affected_sop_class_uid), HANDLER_FAILED, &who);
        self.state = if data_set_ended { State::Responding(verdict) } else { State::Draining(verdict) };
    }
}

impl StoreOperation {
    /// Waits for the handler's outcome, if it is awaited.
    fn settle(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let (mut outcome, ended) = match mem::replace(&mut self.state, State::Done) {
            State::Settling(outcome, ended) => (outcome, ended),
            state => {
                self.state = state;
                return Poll::Ready(());
            }
        };
        // What a panic leaves behind.
        self.state = State::Settling(Outcome::failed("the handler was interrupted"), ended);
        let settled = outcome.poll(context);
        if settled.is_ready() {
            self.finish(outcome, ended);
        } else {
            self.state = State::Settling(outcome, ended);
        }
        settled
    }
}

impl Operation for StoreOperation {
    fn step(&mut self) -> Step {
        match mem::replace(&mut self.state, State::Done) {
            state @ (State::Beginning(_) | State::Passing(..) | State::Settling(..)) => {
                self.state = state;
                Step::Call
            }
            state @ (State::Receiving(_) | State::Draining(_)) => {
                self.state = state;
                Step::Wait
            }
            State::Responding(verdict) => Step::Respond(Message::command(response(&self.request, verdict))),
            State::Done => Step::Done,
        }
    }

    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        self.state = match mem::replace(&mut self.state, State::Done) {
            State::Receiving(receive) => State::Passing(receive, data, last),
            State::Draining(verdict) if last => State::Responding(verdict),
            State::Draining(verdict) => State::Draining(verdict),
            state => {
                self.state = state;
                return Err(UntimelyFragment { data, last });
            }
        };
        Ok(())
    }

    fn call(&mut self, context: &mut Context<'_>) -> Poll<()> {
        // A panic leaves the outcome of one behind; until then nothing else looks at the state.
        match mem::replace(&mut self.state, State::Done) {
            State::Beginning(handler) => match handler.begin(&self.request) {
                Ok(receive) => self.state = State::Receiving(whole::checked(receive, &self.request)),
                Err(outcome) => self.finish(outcome, false),
            },
            State::Passing(mut receive, data, last) => {
                self.state = State::Passing(Box::new(Discard), Bytes::new(), last);
                if receive.ready(context).is_pending() {
                    self.state = State::Passing(receive, data, last);
                    return Poll::Pending;
                }
                match receive.fragment(data) {
                    Ok(()) if last => {
                        let outcome = receive.end();
                        self.finish(outcome, true);
                    }
                    Ok(()) => self.state = State::Receiving(receive),
                    Err(outcome) => self.finish(outcome, last),
                }
            }
            state => self.state = state,
        }
        self.settle(context)
    }

    fn panicked(&mut self, message: String) {
        let data_set_ended = matches!(self.state, State::Passing(_, _, true) | State::Settling(_, true));
        self.finish(Outcome::failed(message), data_set_ended);
    }
}

/// Stands for the handler while it runs.
struct Discard;

impl Receive for Discard {
    fn fragment(&mut self, _data: Bytes) -> Result<(), Outcome> {
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        Outcome::failed("the handler was interrupted")
    }
}

fn response(request: &StoreRequest, verdict: Verdict) -> CStoreRsp {
    let mut response = request.response(verdict.status);
    response.details = verdict.details;
    response.affected_sop_class_uid = verdict.affected_sop_class_uid.or(response.affected_sop_class_uid);
    response.affected_sop_instance_uid =
        verdict.affected_sop_instance_uid.or(response.affected_sop_instance_uid);
    response
}
