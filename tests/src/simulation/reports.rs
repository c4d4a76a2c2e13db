//! An SCP that asks, and an SCU that serves: after an N-ACTION the SCP reports by N-EVENT-REPORT on the same association
//! (PS3.4 annex J), before it serves anything else or whenever it likes.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use kerma::{
    DataSet, Status, Uid,
    ae::negotiation::Supported,
    dimse::{Command, NEventReportRq},
    service::{
        Invocation, Message, Operation, Over, Reply, Request, ServiceClass, Step, Unanswered,
        UntimelyFragment,
        normalized::{self, NRequest, NResponse},
    },
    tags, uids,
};

use super::handlers::{Alive, Going, Mood};

/// The SOP class.
pub const SOP_CLASS: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL;

/// Either side of Storage Commitment, as far as messages go.
pub struct Reports {
    mood: Mood,
    alive: Alive,
    when: When,
    counts: Counts,
}

/// When an SCP reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Never: it is the SCU.
    Never,
    /// At once, while its operation still lasts.
    AtOnce,
    /// So many times while the association goes on; then it has no more to report, or goes on waiting for more.
    Meanwhile(usize, bool),
}

/// What became of the requests of reports.
#[derive(Clone, Debug, Default)]
pub struct Counts(Arc<[AtomicUsize; 4]>);

impl Counts {
    fn one(&self, of: usize) {
        self.0[of].fetch_add(1, Ordering::Relaxed);
    }

    fn of(&self, of: usize) -> usize {
        self.0[of].load(Ordering::Relaxed)
    }

    /// How many were given to the association.
    pub fn asked(&self) -> usize {
        self.of(0)
    }

    /// How many were told that they had a response.
    pub fn answered(&self) -> usize {
        self.of(1)
    }

    /// How many were told that they had none.
    pub fn unanswered(&self) -> usize {
        self.of(2)
    }

    /// How many were dropped without a word.
    pub fn lost(&self) -> usize {
        self.of(3)
    }
}

impl Reports {
    /// The SCP: answers N-ACTION, and reports.
    pub fn sending(mood: Mood, alive: &Alive, when: When, counts: &Counts) -> Reports {
        Reports { mood, alive: alive.clone(), when, counts: counts.clone() }
    }

    /// The SCU: answers N-EVENT-REPORT.
    pub fn receiving(mood: Mood, alive: &Alive) -> Reports {
        Reports { mood, alive: alive.clone(), when: When::Never, counts: Counts::default() }
    }

    fn kept(&self, left: usize, stays: bool) -> Kept {
        let going = Going::new(self.mood, self.alive.one("reports"));
        Kept { going, left, stays, counts: self.counts.clone(), asked: false }
    }
}

/// What is reported while the association goes on.
struct Kept {
    going: Going,
    left: usize,
    stays: bool,
    counts: Counts,
    asked: bool,
}

impl normalized::report::Reports for Kept {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<NRequest>> {
        assert!(!self.asked, "one request at a time");
        match self.left {
            0 if self.stays => return Poll::Pending,
            0 => return Poll::Ready(None),
            _ => {}
        }
        let well = ready!(self.going.poll(context));
        self.left -= 1;
        self.asked = true;
        self.counts.one(0);
        let mut information = DataSet::new();
        information.set(tags::TRANSACTION_UID, Uid::from_static("1.2.3")).unwrap();
        // One that nobody has a presentation context for is never sent.
        let sop_class = if well { SOP_CLASS } else { uids::MODALITY_PERFORMED_PROCEDURE_STEP };
        let instance = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;
        Poll::Ready(Some(NRequest::event_report(sop_class, instance, 1, information)))
    }

    fn answered(&mut self, result: Result<NResponse, Unanswered>) {
        assert!(std::mem::take(&mut self.asked), "an answer to a request, once");
        self.counts.one(if result.is_ok() { 1 } else { 2 });
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        if self.asked {
            self.counts.one(3);
        }
    }
}

impl ServiceClass for Reports {
    fn supported(&self) -> Vec<Supported> {
        vec![Supported::new(SOP_CLASS, &kerma::TransferSyntax::DEFAULT[..])]
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        let serves = match &request.command {
            Command::NActionRq(_) => self.when != When::Never,
            Command::NEventReportRq(_) => self.when == When::Never,
            _ => false,
        };
        serves.then(|| {
            let going = Going::new(self.mood, self.alive.one("report"));
            let state = State::Receiving(has_data_set);
            let after = match self.when {
                When::Never => State::Done,
                When::AtOnce => State::Reporting,
                When::Meanwhile(times, stays) => State::Keeping(self.kept(times, stays)),
            };
            Box::new(Reporting { request, going, after, state }) as Box<dyn Operation>
        })
    }
}

struct Reporting {
    request: Request<Command>,
    going: Going,
    /// What follows the response.
    after: State,
    state: State,
}

enum State {
    Receiving(bool),
    Responding(Status),
    /// Leaves its reports to the association.
    Keeping(Kept),
    /// Reports, after it has responded.
    Reporting,
    Awaiting,
    Done,
}

impl Operation for Reporting {
    fn step(&mut self) -> Step {
        match std::mem::replace(&mut self.state, State::Done) {
            State::Receiving(more) => {
                self.state = State::Receiving(more);
                if more { Step::Wait } else { Step::Call }
            }
            State::Keeping(kept) => Step::Report(normalized::report::reporting(kept)),
            State::Responding(status) => {
                self.state = std::mem::replace(&mut self.after, State::Done);
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
            State::Awaiting => {
                self.state = State::Awaiting;
                Step::Await
            }
            State::Done => Step::Done,
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

    fn answered(&mut self, _: u16, result: Result<Reply, Unanswered>) {
        assert!(matches!(self.state, State::Awaiting), "{result:?}");
        self.state = State::Done;
    }
}
