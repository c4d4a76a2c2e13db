//! What every operation of an SCP shares, from the request to the final response: its data set is collected, passed on or
//! ignored, the user's handler is called, a pending outcome is awaited, responses are sent, and panics are survived.
//!
//! ```text
//!              fragment            Step::Call
//!  Next::Wait ─────────► Service ─────────────► Service::call ─► Next::Settle ─► Service::settled ─► Next::End
//!                        ::arrived                (handler)       (pending)                          (drains, responds)
//! ```
//!
//! A [`Service`] is what one DIMSE service does differently. Each of its methods says what is [`Next`].

use alloc::{boxed::Box, collections::VecDeque, string::String, sync::Arc, vec::Vec};
use core::{
    fmt, mem,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use kerma_association::{Negotiated, negotiation::Proposal};
use kerma_dataset::DataSet;
use kerma_dictionary::Uid;

use crate::{
    AssociationInfo, Destination, Invocation, Message, Operation, Outcome, Over, Reply, Reporting, Step,
    Unanswered, Unreached, UntimelyFragment,
    arriving::{Arriving, Unusable},
};

/// What an operation does next.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // the large one is sent for each match of a query, and must not allocate
pub(crate) enum Next {
    /// Wait for the next fragment of the data set.
    Wait,
    /// Run [`Service::call`].
    Call,
    /// Wait for the outcome of the handler, and tell [`Service::settled`].
    Settle(Outcome),
    /// Send a response that is not the last, and go on as [`Service::go_on`] says.
    Respond(Message),
    /// Request an association, and tell [`Service::dialled`].
    Dial(Destination, Vec<Proposal>),
    /// Send a request, and go on as [`Service::go_on`] says; [`Service::answered`] is told of its response.
    Invoke(Box<Invocation>),
    /// Wait until one more request can be sent, and then [`Call`](Next::Call).
    Room(Over),
    /// Wait for a response to a request, and go on as [`Service::go_on`] says.
    Await,
    /// End the association that was requested, and go on as [`Service::go_on`] says.
    HangUp,
    /// Let the rest of the data set pass, and send the final response.
    End(Box<Message>),
    /// Nothing, until the answer to [`Dial`](Next::Dial) is there, or at all.
    Nothing,
}

/// How the data set of a request is taken.
pub(crate) enum Incoming {
    /// It is decoded and given to [`Service::arrived`].
    Collected(Arriving),
    /// Its fragments go to [`Service::fragment`] as they come.
    Passed,
    /// It is let pass.
    Ignored,
    /// It has ended.
    Ended,
}

/// What one DIMSE service does, as far as it differs from the others.
pub(crate) trait Service: Send {
    /// The request has come, and its data set follows.
    fn begin(&mut self) -> Next {
        Next::Wait
    }

    /// The request and its data set are there. `None` if the request has none, or if it is ignored.
    fn arrived(&mut self, data_set: Option<DataSet>) -> Next;

    /// The data set cannot be used.
    fn unusable(&mut self, unusable: Unusable) -> Next {
        self.settled((unusable.status, unusable.comment).into())
    }

    /// Takes a fragment of a data set that is passed on.
    fn fragment(&mut self, _data: Bytes, _last: bool) -> Next {
        Next::Wait
    }

    /// Runs what is the user's.
    fn call(&mut self, context: &mut Context<'_>) -> Poll<Next>;

    /// The outcome that was waited for is known.
    fn settled(&mut self, outcome: Outcome) -> Next;

    /// What is the user's panicked. `message` is for the log.
    fn panicked(&mut self, message: String) -> Next {
        self.settled(Outcome::failed(message))
    }

    /// Whether what was to be done next is not to be done any more. [`Service::call`] says what is done instead.
    fn gives_up(&self, _next: &Next) -> bool {
        false
    }

    /// A response that is not the last was sent, a request was, or has its response, or an association ended.
    fn go_on(&mut self) -> Next {
        Next::Nothing
    }

    /// The request as the log names it, if it can be cancelled.
    fn cancellable(&self) -> Option<Who<'_>> {
        None
    }

    /// Notes that the peer has cancelled the request.
    fn cancel(&mut self) {}

    /// The answer to [`Next::Dial`].
    fn dialled(&mut self, _result: Result<Arc<Negotiated>, Unreached>) -> Next {
        Next::Nothing
    }

    /// The answer to the request of this Message ID ([`Next::Invoke`]), which may come at any time after it. The peer is sent
    /// the response that this gives, if any, before whatever is next.
    fn answered(&mut self, _message_id: u16, _result: Result<Reply, Unanswered>) -> Option<Message> {
        None
    }
}

/// An operation around a [`Service`].
pub(crate) struct Exchange<S> {
    service: S,
    incoming: Incoming,
    next: Next,
    /// What is to be sent before that.
    responses: VecDeque<Message>,
    /// The endpoint was asked for [`Next::Room`], and nothing was answered since.
    room_asked: bool,
    /// What the handler asks by itself once the final response is sent.
    reports: Vec<Box<dyn Reporting>>,
}

impl<S: Service> Exchange<S> {
    /// The operation for a request that has just come. `has_data_set` says whether its data set is on its way.
    pub(crate) fn new(mut service: S, incoming: Incoming, has_data_set: bool) -> Exchange<S> {
        let (next, incoming) = match has_data_set {
            true => (service.begin(), incoming),
            false => (service.arrived(None), Incoming::Ended),
        };
        let (responses, reports) = (VecDeque::new(), Vec::new());
        Exchange { service, incoming, next, responses, room_asked: false, reports }
    }

    /// Takes a fragment that was waited for; what comes next, unless it is the same.
    fn take(&mut self, data: Bytes, last: bool) -> Option<Next> {
        let incoming = mem::replace(&mut self.incoming, Incoming::Ended);
        let drained = matches!(self.next, Next::End(_));
        match incoming {
            incoming if drained => {
                if !last {
                    self.incoming = incoming;
                }
                None
            }
            Incoming::Collected(mut arriving) => match arriving.push(data, last) {
                Ok(None) => {
                    self.incoming = Incoming::Collected(arriving);
                    None
                }
                Ok(data_set) => Some(self.service.arrived(data_set)),
                Err(unusable) => {
                    if !last {
                        self.incoming = Incoming::Ignored;
                    }
                    Some(self.service.unusable(unusable))
                }
            },
            Incoming::Passed => {
                if !last {
                    self.incoming = Incoming::Passed;
                }
                Some(self.service.fragment(data, last))
            }
            Incoming::Ignored | Incoming::Ended if last => Some(self.service.arrived(None)),
            incoming => {
                self.incoming = incoming;
                None
            }
        }
    }

    fn has_ended(&self) -> bool {
        matches!(self.incoming, Incoming::Ended)
    }
}

impl<S: Service> Operation for Exchange<S> {
    fn step(&mut self) -> Step {
        if let Some(response) = self.responses.pop_front() {
            return Step::Respond(response);
        }
        let room_asked = mem::take(&mut self.room_asked);
        let given_up = self.service.gives_up(&self.next);
        match mem::replace(&mut self.next, Next::Nothing) {
            Next::Respond(_) | Next::Dial(..) | Next::Invoke(_) if given_up => {
                self.next = Next::Call;
                Step::Call
            }
            next @ (Next::Call | Next::Settle(_)) => {
                self.next = next;
                Step::Call
            }
            Next::End(message) if self.has_ended() => Step::Respond(*message),
            next @ (Next::Wait | Next::End(_)) => {
                self.next = next;
                Step::Wait
            }
            Next::Respond(message) => {
                self.next = self.service.go_on();
                Step::Respond(message)
            }
            Next::Dial(destination, proposals) => Step::Dial(destination, proposals),
            Next::Invoke(invocation) => {
                self.next = self.service.go_on();
                Step::Invoke(*invocation)
            }
            Next::Room(_) if room_asked => {
                self.next = Next::Call;
                Step::Call
            }
            Next::Room(over) => {
                (self.next, self.room_asked) = (Next::Room(over), true);
                Step::Room(over)
            }
            Next::Await => {
                self.next = Next::Await;
                Step::Await
            }
            Next::HangUp => {
                self.next = self.service.go_on();
                Step::HangUp
            }
            Next::Nothing => self.reports.pop().map_or(Step::Done, Step::Report),
        }
    }

    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        if self.has_ended() || !matches!(self.next, Next::Wait | Next::End(_)) {
            return Err(UntimelyFragment { data, last });
        }
        if let Some(next) = self.take(data, last) {
            self.next = next;
        }
        Ok(())
    }

    fn call(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if matches!(self.next, Next::Settle(_)) && self.service.gives_up(&self.next) {
            self.next = Next::Call;
        }
        if matches!(self.next, Next::Call) {
            self.next = ready!(self.service.call(context));
        }
        if let Next::Settle(outcome) = &mut self.next {
            // A future that panics leaves no outcome behind.
            let mut awaited = mem::replace(outcome, Outcome::interrupted());
            let settled = awaited.poll(context);
            self.next = match settled {
                Poll::Ready(()) => {
                    self.reports.extend(awaited.take_reports());
                    self.service.settled(awaited)
                }
                Poll::Pending => Next::Settle(awaited),
            };
            return settled;
        }
        Poll::Ready(())
    }

    fn panicked(&mut self, message: String) {
        self.next = self.service.panicked(message);
    }

    fn cancel(&mut self, message_id: u16) {
        match self.service.cancellable() {
            Some(who) if who.message_id == message_id => self.service.cancel(),
            Some(who) => log::warn!("{who}: C-CANCEL of message {message_id}, which is not under way"),
            None => {}
        }
    }

    fn dialled(&mut self, result: Result<Arc<Negotiated>, Unreached>) {
        self.next = self.service.dialled(result);
    }

    fn answered(&mut self, message_id: u16, result: Result<Reply, Unanswered>) {
        // A response that was to be next goes first: it says how things were before.
        match mem::replace(&mut self.next, Next::Nothing) {
            Next::Respond(response) => {
                self.responses.push_back(response);
                self.next = self.service.go_on();
            }
            next => self.next = next,
        }
        self.responses.extend(self.service.answered(message_id, result));
        self.room_asked = false;
        if matches!(self.next, Next::Await) {
            self.next = self.service.go_on();
        }
    }
}

/// A request as the log names it. Its identifier is patient data, and is not in it.
pub(crate) struct Who<'a> {
    pub(crate) service: &'a dyn fmt::Display,
    pub(crate) message_id: u16,
    pub(crate) sop_class: &'a Uid,
    pub(crate) association: &'a AssociationInfo,
}

impl fmt::Display for Who<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Who { service, message_id, sop_class, association } = self;
        write!(f, "{service}, message {message_id} of {sop_class} from {}", association.requestor)
    }
}

impl Next {
    /// This response, which is not the last.
    pub(crate) fn respond(message: Message) -> Next {
        Next::Respond(message)
    }

    /// The end of the operation with this message.
    pub(crate) fn end(message: Message) -> Next {
        Next::End(Box::new(message))
    }
}
