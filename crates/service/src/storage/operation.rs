use alloc::{boxed::Box, format, string::String, sync::Arc};
use core::mem;

use bytes::Bytes;
use kerma_dimse::CStoreRsp;

use super::{HANDLER_FAILED, INVALID_SOP_INSTANCE, Receive, Store, UNDECODABLE, table, whole};
use crate::{Message, Operation, Outcome, Step, StoreRequest, outcome::Verdict};

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

    /// The outcome is known; the response waits for the end of the data set.
    fn finish(&mut self, outcome: Outcome, data_set_ended: bool) {
        let who = format!(
            "C-STORE of {} from {}",
            self.request.affected_sop_instance_uid, self.request.association.requestor
        );
        let verdict = outcome.resolve(table(&self.request.affected_sop_class_uid), HANDLER_FAILED, &who);
        self.state = if data_set_ended { State::Responding(verdict) } else { State::Draining(verdict) };
    }
}

impl Operation for StoreOperation {
    fn step(&mut self) -> Step {
        match mem::replace(&mut self.state, State::Done) {
            state @ (State::Beginning(_) | State::Passing(..)) => {
                self.state = state;
                Step::CallHandler
            }
            state @ (State::Receiving(_) | State::Draining(_)) => {
                self.state = state;
                Step::Wait
            }
            State::Responding(verdict) => Step::Respond(Message::command(response(&self.request, verdict))),
            State::Done => Step::Done,
        }
    }

    fn fragment(&mut self, data: Bytes, last: bool) {
        self.state = match mem::replace(&mut self.state, State::Done) {
            State::Receiving(receive) => State::Passing(receive, data, last),
            State::Draining(verdict) if last => State::Responding(verdict),
            state => state,
        };
    }

    fn call(&mut self) {
        // A panic leaves the outcome of one behind; until then nothing else looks at the state.
        match mem::replace(&mut self.state, State::Done) {
            State::Beginning(handler) => match handler.begin(&self.request) {
                Ok(receive) => self.state = State::Receiving(whole::checked(receive, &self.request)),
                Err(outcome) => self.finish(outcome, false),
            },
            State::Passing(mut receive, data, last) => {
                self.state = State::Passing(Box::new(Discard), Bytes::new(), last);
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
    }

    fn panicked(&mut self, message: String) {
        let data_set_ended = matches!(self.state, State::Passing(_, _, true));
        self.finish(Outcome::Failed(message), data_set_ended);
    }
}

/// Stands for the handler while it runs.
struct Discard;

impl Receive for Discard {
    fn fragment(&mut self, _data: Bytes) -> Result<(), Outcome> {
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        Outcome::Failed(String::from("the handler was interrupted"))
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
