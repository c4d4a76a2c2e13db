use std::collections::VecDeque;

use kerma::{
    Status, Uid,
    association::{Error, Instant},
    dimse::Command,
    endpoint::{Endpoint, Event, In},
    pdu::AAssociateRj,
    service::Source,
};

/// What goes wrong at a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A C-CANCEL.
    Cancel,
    /// An A-ABORT.
    Abort,
    /// An A-RELEASE-RQ, with an operation under way.
    Release,
    /// Nothing comes any more, and nothing is taken.
    Silence,
    /// A byte comes now and then, and a byte is taken now and then.
    Drip,
    /// Bytes come, and are taken, at less than the least rate.
    Creep,
    /// Bytes come, and are taken, slowly and fast enough.
    Slow,
    /// It closes its side, and takes nothing any more.
    HalfClose,
    /// From now on other PDUs come than those that are sent, by this seed.
    Lie(u64),
    /// The connection is closed.
    Crash,
}

impl Fault {
    /// The faults of which every connection dies.
    pub const DEADLY: [Fault; 5] =
        [Fault::Silence, Fault::Drip, Fault::Creep, Fault::HalfClose, Fault::Crash];

    /// Whether whoever is at the other side has to give up.
    pub(super) fn is_deadly(self) -> bool {
        Fault::DEADLY.contains(&self)
    }
}

/// A request to make.
pub struct Ask {
    /// Its presentation context's abstract syntax.
    pub abstract_syntax: Uid,
    /// The request.
    pub command: Command,
    /// Its data set.
    pub data_set: Option<Box<dyn Source>>,
}

/// How an association ended.
#[derive(Clone, Debug, PartialEq)]
pub enum End {
    /// It never was.
    Rejected(AAssociateRj),
    /// In good order.
    Released,
    /// Otherwise.
    Ended(Error),
}

/// What came of a request.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// The final response.
    Final(Status),
    /// The association ended first.
    Ended(End),
    /// Neither.
    Nothing,
}

/// Who uses an association: asks for one thing after another, then has the association released, unless there is a fault.
#[derive(Default)]
pub struct User {
    asks: VecDeque<Ask>,
    /// How many requests are outstanding at once at most; 0 for who asks for nothing, and leaves it to the peer to go.
    at_once: usize,
    /// How many requests of the peer's it serves before it goes.
    awaits: usize,
    /// The fault, and after how many messages it comes.
    fault: Option<(Fault, usize)>,
    /// The request made last, and its presentation context.
    last: Option<(u8, u16)>,
    outstanding: Vec<u16>,
    /// How many messages came whole.
    pub messages: usize,
    /// How many requests were made, and how many had a final response or the word that there will be none.
    pub asked: usize,
    /// As above.
    pub settled: usize,
    /// How many requests had a final response.
    pub answered: usize,
    /// The responses, in their order.
    pub responses: Vec<Command>,
    /// Their data sets.
    pub data_sets: Vec<Option<bytes::Bytes>>,
    /// The responses to the peer's requests, in their order.
    pub served: Vec<Command>,
    /// How the association ended.
    pub end: Option<End>,
}

impl User {
    /// Asks for these, one after the other.
    pub fn new(asks: impl IntoIterator<Item = Ask>) -> User {
        User { asks: asks.into_iter().collect(), at_once: 1, ..User::default() }
    }

    /// With so many outstanding at once.
    pub fn at_once(mut self, at_once: usize) -> User {
        self.at_once = at_once;
        self
    }

    /// Waits for so many requests of the peer's before it goes.
    pub fn awaiting(mut self, awaits: usize) -> User {
        self.awaits = awaits;
        self
    }

    /// With a fault after so many messages.
    pub fn failing(mut self, fault: Option<(Fault, usize)>) -> User {
        self.fault = fault;
        self
    }

    /// It asks for nothing more.
    pub(super) fn clear(&mut self) {
        self.asks.clear();
    }

    /// The final response to the request made last.
    pub fn response(&self) -> Option<&Command> {
        self.responses.last().filter(|response| !is_pending(response))
    }

    /// What came of the request made last.
    pub fn outcome(&self) -> Outcome {
        match (self.response(), &self.end) {
            (Some(response), _) => Outcome::Final(response.status().unwrap()),
            (None, Some(end)) => Outcome::Ended(end.clone()),
            (None, None) => Outcome::Nothing,
        }
    }

    /// What the endpoint tells it; a fault that is not for the endpoint to do.
    pub(super) fn told(&mut self, now: Instant, endpoint: &mut Endpoint, event: Event) -> Option<Fault> {
        assert!(self.end.is_none() || matches!(event, Event::Unanswered { .. }), "{event:?} after the end");
        let whole = matches!(event, Event::Response { .. } | Event::Served(_));
        match event {
            Event::Accepted(_) => {
                self.ask(now, endpoint);
                return self.fault_now(endpoint);
            }
            Event::Response { message_id, reply, last } => {
                assert!(self.outstanding.contains(&message_id), "a response to what was not asked");
                assert_eq!(last, !is_pending(&reply.command));
                self.messages += 1;
                self.responses.push(reply.command);
                self.data_sets.push(reply.data_set);
                if last {
                    self.answered += 1;
                    self.settle(message_id);
                }
            }
            Event::Unanswered { message_id, .. } => self.settle(message_id),
            Event::Served(command) => {
                self.messages += 1;
                self.served.push(command);
            }
            Event::Rejected(rejection) => self.end = Some(End::Rejected(rejection)),
            Event::Released { .. } => self.end = Some(End::Released),
            Event::Ended(error) => self.end = Some(End::Ended(error)),
            other => panic!("{other:?}"),
        }
        let fault = if whole { self.fault_now(endpoint) } else { None };
        if fault.is_none_or(|fault| matches!(fault, Fault::Slow | Fault::Lie(_))) {
            self.ask(now, endpoint);
        }
        fault
    }

    fn settle(&mut self, message_id: u16) {
        let before = self.outstanding.len();
        self.outstanding.retain(|outstanding| *outstanding != message_id);
        assert_eq!(before, self.outstanding.len() + 1, "request {message_id} is settled once");
        self.settled += 1;
    }

    /// Makes the next requests; asks for the release if there are none.
    fn ask(&mut self, now: Instant, endpoint: &mut Endpoint) {
        if endpoint.is_over() || endpoint.negotiated().is_none() {
            return;
        }
        while self.outstanding.len() < self.at_once
            && let Some(Ask { abstract_syntax, command, data_set }) = self.asks.pop_front()
        {
            let context = endpoint.negotiated().and_then(|all| all.contexts_for(&abstract_syntax).next());
            let Some(context_id) = context.map(|context| context.id) else { continue };
            let message_id = endpoint.invoke(context_id, command, data_set).unwrap();
            self.asked += 1;
            self.outstanding.push(message_id);
            self.last = Some((context_id, message_id));
        }
        if self.outstanding.is_empty() && self.at_once > 0 && self.served.len() >= self.awaits {
            endpoint.handle(now, In::Release).unwrap();
        }
    }

    /// The place of the fault.
    fn fault_now(&mut self, endpoint: &mut Endpoint) -> Option<Fault> {
        let (fault, _) = self.fault.take_if(|(_, at)| *at == self.messages)?;
        match (fault, self.last) {
            (Fault::Cancel, Some((context_id, message_id))) => {
                // Not possible only where the association is over.
                let _ = endpoint.cancel(context_id, message_id);
                None
            }
            (Fault::Cancel, None) => None,
            (fault, _) => Some(fault),
        }
    }
}

fn is_pending(command: &Command) -> bool {
    matches!(command.status(), Some(Status::PENDING | Status::PENDING_WITH_UNSUPPORTED_KEYS))
}
