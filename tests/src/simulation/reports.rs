//! An SCP that asks, and an SCU that serves: after an N-ACTION the SCP reports by N-EVENT-REPORT on the same association
//! (PS3.4 annex J).

use std::task::{Context, Poll, ready};

use bytes::Bytes;
use kerma::{
    Status, Uid,
    ae::negotiation::Supported,
    dimse::{Command, NEventReportRq},
    service::{
        Invocation, Message, Operation, Over, Reply, Request, ServiceClass, Step, Unanswered,
        UntimelyFragment,
    },
    uids,
};

use super::handlers::{Alive, Going, Mood};

/// The SOP class.
pub const SOP_CLASS: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL;

/// Either side of Storage Commitment, as far as messages go.
pub struct Reports {
    mood: Mood,
    alive: Alive,
    sends: bool,
}

impl Reports {
    /// The SCP: answers N-ACTION, and reports.
    pub fn sending(mood: Mood, alive: &Alive) -> Reports {
        Reports { mood, alive: alive.clone(), sends: true }
    }

    /// The SCU: answers N-EVENT-REPORT.
    pub fn receiving(mood: Mood, alive: &Alive) -> Reports {
        Reports { mood, alive: alive.clone(), sends: false }
    }
}

impl ServiceClass for Reports {
    fn supported(&self) -> Vec<Supported> {
        vec![Supported::new(SOP_CLASS, &kerma::TransferSyntax::DEFAULT[..])]
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        let serves = match &request.command {
            Command::NActionRq(_) => self.sends,
            Command::NEventReportRq(_) => !self.sends,
            _ => false,
        };
        serves.then(|| {
            let going = Going::new(self.mood, self.alive.one("report"));
            let state = State::Receiving(has_data_set);
            Box::new(Reporting { request, going, reports: self.sends, state }) as Box<dyn Operation>
        })
    }
}

struct Reporting {
    request: Request<Command>,
    going: Going,
    reports: bool,
    state: State,
}

#[derive(Debug)]
enum State {
    Receiving(bool),
    Responding(Status),
    /// Reports, after it has responded.
    Reporting,
    Awaiting,
    Done,
}

impl Operation for Reporting {
    fn step(&mut self) -> Step {
        match self.state {
            State::Receiving(true) => Step::Wait,
            State::Receiving(false) => Step::Call,
            State::Responding(status) => {
                self.state = if self.reports { State::Reporting } else { State::Done };
                Step::Respond(Message::command(self.request.response(status).unwrap()))
            }
            State::Reporting => {
                self.state = State::Awaiting;
                let command =
                    NEventReportRq::new(1, SOP_CLASS, uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE, 1);
                Step::Invoke(Invocation {
                    over: Over::This,
                    context_id: self.request.context.id,
                    command: command.into(),
                    data_set: None,
                })
            }
            State::Awaiting | State::Done => Step::Done,
        }
    }

    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        let State::Receiving(true) = self.state else { return Err(UntimelyFragment { data, last }) };
        self.state = State::Receiving(!last);
        Ok(())
    }

    fn call(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let well = ready!(self.going.poll(context));
        self.state = State::Responding(if well { Status::SUCCESS } else { Status::PROCESSING_FAILURE });
        Poll::Ready(())
    }

    fn panicked(&mut self, _: String) {
        self.state = State::Responding(Status::PROCESSING_FAILURE);
    }

    fn answered(&mut self, result: Result<Reply, Unanswered>) {
        assert!(matches!(self.state, State::Awaiting), "{:?}: {result:?}", self.state);
        self.state = State::Done;
    }
}
