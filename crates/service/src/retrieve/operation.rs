use alloc::{
    string::{String, ToString},
    sync::Arc,
};
use core::{
    fmt, mem,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_association::Negotiated;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Uid, tags};
use kerma_dimse::{CStoreRq, CStoreRsp};
use kerma_status::{Category, Status, Table};

use super::{
    Destinations, InstanceMatch, NO_UID, Resolved, Retrieval, Retrieve, RetrieveRequest, SubOperations,
    request::{DESTINATION_UNUSABLE, DESTINATIONS_FAILED},
    sending::{Sending, UnsendableInstance},
};
use crate::{
    Destination, Instance, Invocation, Message, Operation, Outcome, Over, Reply, Step, Unanswered, Unreached,
    UntimelyFragment,
    identifier::{ArrivingIdentifier, Unusable},
    outcome::Verdict,
    storage::{self, contexts::for_destination},
};

/// One C-GET or C-MOVE, from the request to the final response (PS3.4 §C.4.2, §C.4.3).
///
/// ```text
///  Receiving ─► Resolving ─► Calling ─► Pulling ─► Storing ─► AwaitingStore ─► Reporting ─┐
///               (C-MOVE)                │  ▲ ▲                                           │
///                    Associating ◄──────┘  │ └───────────────────────────────────────────┘
///                    AwaitingAssociation ──┘ first time of a C-MOVE
///                                       └─► Ending ─► Done
/// ```
pub(super) struct RetrieveOperation {
    request: RetrieveRequest,
    table: &'static Table,
    handler: Arc<dyn Retrieve>,
    destinations: Option<Arc<dyn Destinations>>,
    sending: Sending,
    /// Where a C-MOVE sends to.
    destination: Option<Destination>,
    /// What is left of the handler's instances; dropped within [`call`](Operation::call) as it is the user's.
    retrieval: Option<Retrieval>,
    /// What was negotiated with whom the instances go to, as long as that association is there.
    negotiated: Option<Arc<Negotiated>>,
    /// A C-MOVE's association was asked for and is to be released.
    associated: bool,
    /// Once sub-operations can begin.
    sub_operations: Option<SubOperations>,
    cancelled: bool,
    state: State,
}

enum State {
    /// The identifier is arriving.
    Receiving(ArrivingIdentifier),
    /// The outcome is known; the rest of the identifier is let pass.
    Draining(Verdict),
    /// The destination is to be looked up.
    Resolving(DataSet),
    /// Where the destination is is awaited.
    Locating(Resolved, DataSet),
    /// The handler is to be given the identifier.
    Calling(DataSet),
    /// The handler's instances are awaited.
    Beginning(Retrieval),
    /// The next instance is to be made ready: that one, or the handler's next.
    Pulling(Option<Instance>),
    /// The handler's outcome is awaited.
    Settling(Outcome),
    /// The association of a C-MOVE is to be requested.
    Associating(Instance),
    AwaitingAssociation(Instance),
    /// A sub-operation is to be performed.
    Storing(Invocation),
    /// A sub-operation for this SOP class and instance is under way.
    AwaitingStore(Uid, Uid),
    /// A Pending response is to be sent.
    Reporting,
    /// The final response is to be sent, after what is left of the handler and of the association is gone.
    Ending(Verdict),
    Done,
}

impl RetrieveOperation {
    pub(super) fn new(
        request: RetrieveRequest,
        handler: Arc<dyn Retrieve>,
        destinations: Option<Arc<dyn Destinations>>,
        sending: Sending,
        limit: usize,
        has_data_set: bool,
    ) -> RetrieveOperation {
        let statuses = request.statuses();
        let transfer_syntax = request.context.transfer_syntax.clone();
        let mut operation = RetrieveOperation {
            table: request.table(&request.context.abstract_syntax),
            negotiated: destinations.is_none().then(|| request.association.negotiated.clone()),
            request,
            handler,
            destinations,
            sending,
            destination: None,
            retrieval: None,
            associated: false,
            sub_operations: None,
            cancelled: false,
            state: State::Receiving(ArrivingIdentifier::new(limit, transfer_syntax, statuses.undecodable)),
        };
        if !has_data_set {
            let unusable = Unusable::undecodable(statuses.undecodable, "the request has no identifier");
            operation.unusable(unusable, true);
        }
        operation
    }

    /// Whether there is something to cancel and the peer wants it cancelled.
    fn is_cancelled(&self) -> bool {
        self.cancelled && self.sub_operations.as_ref().is_none_or(|of| of.remaining() > 0)
    }

    fn who(&self) -> Who<'_> {
        Who(&self.request)
    }

    fn unusable(&mut self, unusable: Unusable, ended: bool) {
        log::error!("{}: the identifier cannot be used: {}", self.who(), unusable.why);
        let verdict = self.verdict((unusable.status, unusable.comment), unusable.status);
        self.state = if ended { State::Ending(verdict) } else { State::Draining(verdict) };
    }

    /// What an outcome that is not the end of all sub-operations is as the final response, which cannot be Pending.
    fn verdict(&self, outcome: impl Into<Outcome>, failed: Status) -> Verdict {
        let verdict = outcome.into().resolve(self.table, failed, &self.who());
        if self.table.category(verdict.status) == Category::Pending {
            log::error!("{}: {} is no final status: {failed}", self.who(), verdict.status);
            return failed.into();
        }
        verdict
    }

    /// The handler ended it.
    fn end_early(&mut self, outcome: Outcome) -> State {
        let verdict = self.verdict(outcome, self.request.statuses().handler_failed);
        let Some(sub_operations) = &mut self.sub_operations else { return State::Ending(verdict) };
        match self.table.category(verdict.status) {
            // Those that it announced and did not give are not there (as when its iterator ends).
            Category::Success => State::Ending(self.all_done()),
            Category::Cancel => State::Ending(verdict),
            _ => {
                sub_operations.give_up();
                State::Ending(verdict)
            }
        }
    }

    /// No instance is left.
    fn all_done(&self) -> Verdict {
        let sub_operations = self.sub_operations.as_ref();
        if sub_operations.is_some_and(|sub_operations| sub_operations.remaining() > 0) {
            log::warn!("{}: the handler gave fewer instances than it announced", self.who());
        }
        sub_operations.map_or(Status::SUCCESS, SubOperations::status).into()
    }

    /// Asks where the destination is, if there is to be one.
    fn resolve(&self, identifier: DataSet) -> State {
        let (Some(destinations), Some(title)) = (&self.destinations, self.request.move_destination()) else {
            return State::Calling(identifier);
        };
        let resolved = destinations.resolve(&title, &self.request);
        State::Locating(resolved.unwrap_or_else(Resolved::refused), identifier)
    }

    /// Where the destination is is known.
    fn located(&mut self, resolved: Result<Option<Destination>, Outcome>, identifier: DataSet) -> State {
        match resolved {
            Ok(Some(destination)) if destination.host.is_empty() || destination.port == 0 => {
                log::error!("{}: the destination was resolved to no address", self.who());
                State::Ending(DESTINATION_UNUSABLE.into())
            }
            Ok(Some(destination)) => {
                self.destination = Some(destination);
                State::Calling(identifier)
            }
            Ok(None) => {
                log::error!("{}: the destination is unknown", self.who());
                State::Ending(Status::MOVE_DESTINATION_UNKNOWN.into())
            }
            Err(outcome) => State::Ending(self.verdict(outcome, DESTINATIONS_FAILED)),
        }
    }

    fn begin(&mut self, retrieval: Retrieval) -> State {
        let Some(count) = retrieval.count() else {
            log::error!("{}: the handler gave no number of sub-operations", self.who());
            return State::Ending(self.request.statuses().uncounted.into());
        };
        log::info!("{}: {count} sub-operations", self.who());
        self.sub_operations = Some(SubOperations::new(count));
        if count == 0 {
            return State::Ending(Status::SUCCESS.into());
        }
        self.retrieval = Some(retrieval);
        State::Pulling(None)
    }

    /// What comes of the next result of the handler.
    fn pulled(&mut self, next: Option<InstanceMatch>) -> State {
        let remaining = self.sub_operations.as_ref().map_or(0, SubOperations::remaining);
        let instance = match next {
            None => return self.end_of_instances(),
            Some(_) if remaining == 0 => {
                log::warn!("{}: the handler gives more instances than it announced: not sent", self.who());
                return self.end_of_instances();
            }
            Some(InstanceMatch::Instance(instance)) => instance,
            Some(InstanceMatch::Unavailable(sop_instance, why)) => return self.failed(&sop_instance, &why),
            Some(InstanceMatch::Outcome(outcome)) => {
                drop(self.retrieval.take());
                return match outcome.is_pending() {
                    true => State::Settling(outcome),
                    false => self.end_early(outcome),
                };
            }
        };
        if let (Some(destination), false) = (&self.destination, self.associated) {
            log::info!("{}: the instances go to {} port {}", self.who(), destination.host, destination.port);
            return State::Associating(instance);
        }
        self.prepare(instance)
    }

    /// The handler has no more, or no more is wanted of it.
    fn end_of_instances(&mut self) -> State {
        drop(self.retrieval.take());
        State::Ending(self.all_done())
    }

    /// Makes a sub-operation for the instance, re-encoded if need be.
    fn prepare(&mut self, instance: Instance) -> State {
        let sop_instance = instance.sop_instance.clone();
        let Some(negotiated) = self.negotiated.clone() else {
            return self.failed(&sop_instance, "there is no association to send it on any more");
        };
        let ready = self.sending.prepare(instance, &negotiated);
        match ready {
            Ok((context_id, instance)) => State::Storing(self.sub_operation(context_id, instance)),
            Err(UnsendableInstance(why)) => self.failed(&sop_instance, &why),
        }
    }

    fn sub_operation(&self, context_id: u8, instance: Instance) -> Invocation {
        let mut request = CStoreRq::new(self.next_message_id(), instance.sop_class, instance.sop_instance);
        request.priority = self.request.priority();
        let mut over = Over::This;
        if self.request.move_destination().is_some() {
            over = Over::Destination;
            // PS3.7 §9.1.1.1: who asked for the C-MOVE, and by which request.
            request.move_originator_ae_title = Some(self.request.association.requestor);
            request.move_originator_message_id = Some(self.request.message_id());
        }
        Invocation { over, context_id, command: request.into(), data_set: Some(instance.data_set) }
    }

    /// That of the request plus the number of the sub-operation, from 1. Zero is never reached, as peers stumble
    /// over it.
    fn next_message_id(&self) -> u16 {
        let done = self.sub_operations.as_ref().map_or(0, SubOperations::done);
        let sum = usize::from(self.request.message_id()) + done;
        u16::try_from(sum % usize::from(u16::MAX)).unwrap_or_default() + 1
    }

    /// A sub-operation failed before it began.
    fn failed(&mut self, sop_instance: &Uid, why: &str) -> State {
        log::error!("{}: {sop_instance} is not sent: {why}", self.who());
        self.ended(sop_instance, Category::Failure);
        State::Reporting
    }

    fn ended(&mut self, sop_instance: &Uid, category: Category) {
        if let Some(sub_operations) = &mut self.sub_operations {
            sub_operations.ended(sop_instance, category);
        }
    }

    fn pending(&self) -> Message {
        let sub_operations = self.sub_operations.as_ref();
        let counts = sub_operations.map(|sub_operations| sub_operations.counts(Category::Pending));
        Message::command(self.request.response(Status::PENDING.into(), counts.unwrap_or_default()))
    }

    /// The numbers are there once there can be sub-operations, and so is, unless none of them failed or gave a
    /// warning, the list of those that failed (PS3.4 §C.4.2.1.4.2, §C.4.3.1.3.2): the handler's, if it gave one.
    fn last(&self, mut verdict: Verdict) -> Message {
        let category = self.table.category(verdict.status);
        let own = verdict.data_set.take();
        let Some(sub_operations) = &self.sub_operations else {
            let counts = (category == Category::Success).then(|| SubOperations::new(0).counts(category));
            let data_set = own.filter(|_| category != Category::Success).and_then(|own| self.encode(&own));
            let command = self.request.response(verdict, counts.unwrap_or_default());
            return Message { data_set, ..Message::command(command) };
        };
        let list = (category != Category::Success).then(|| match own {
            Some(own) if own.get_element(tags::FAILED_SOP_INSTANCE_UID_LIST).is_some() => Some(own),
            _ => failed_instances(sub_operations),
        });
        let data_set = list.flatten().and_then(|list| self.encode(&list));
        let command = self.request.response(verdict, sub_operations.counts(category));
        Message { data_set, ..Message::command(command) }
    }

    fn encode(&self, identifier: &DataSet) -> Option<Bytes> {
        let encoding = Encoding::of(&self.request.context.transfer_syntax)?;
        let encoded = identifier.to_vec(encoding);
        encoded
            .inspect_err(|error| log::error!("{}: the list of failed instances: {error}", self.who()))
            .ok()
            .map(Bytes::from)
    }
}

/// The identifier of a final response.
fn failed_instances(sub_operations: &SubOperations) -> Option<DataSet> {
    let mut identifier = DataSet::new();
    let failed = sub_operations.failed_instances().to_vec();
    identifier.set(tags::FAILED_SOP_INSTANCE_UID_LIST, failed).ok()?;
    Some(identifier)
}

impl Operation for RetrieveOperation {
    fn step(&mut self) -> Step {
        match mem::replace(&mut self.state, State::Done) {
            state @ (State::Receiving(_) | State::Draining(_)) => {
                self.state = state;
                Step::Wait
            }
            state @ (State::Resolving(_)
            | State::Locating(..)
            | State::Calling(_)
            | State::Beginning(_)
            | State::Pulling(_)
            | State::Settling(_)) => {
                self.state = state;
                Step::Call
            }
            // An instance that is not sent yet is not sent after a cancel.
            State::Associating(_) | State::Storing(_) if self.cancelled => {
                self.state = State::Pulling(None);
                Step::Call
            }
            State::Associating(instance) => match self.destination.clone() {
                Some(destination) => {
                    let announced = self.retrieval.as_ref().map_or(&[][..], Retrieval::announced);
                    let first = (&instance.sop_class, &instance.transfer_syntax);
                    let proposals = for_destination(self.request.sop_class(), first, announced);
                    self.state = State::AwaitingAssociation(instance);
                    Step::Dial(destination, proposals)
                }
                None => Step::Done,
            },
            State::Storing(sub_operation) => {
                let uid = |uid: Option<&Uid>| uid.cloned().unwrap_or(NO_UID);
                let sop_class = uid(sub_operation.command.sop_class_uid());
                let sop_instance = uid(sub_operation.command.sop_instance_uid());
                self.state = State::AwaitingStore(sop_class, sop_instance);
                Step::Invoke(sub_operation)
            }
            State::Reporting => {
                self.state = State::Pulling(None);
                Step::Respond(self.pending())
            }
            State::Ending(verdict) => {
                self.state = State::Ending(verdict.clone());
                if self.retrieval.is_some() {
                    Step::Call
                } else if mem::take(&mut self.associated) {
                    Step::HangUp
                } else {
                    self.state = State::Done;
                    Step::Respond(self.last(verdict))
                }
            }
            State::AwaitingAssociation(_) | State::AwaitingStore(..) | State::Done => Step::Done,
        }
    }

    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        match mem::replace(&mut self.state, State::Done) {
            State::Receiving(mut identifier) => match identifier.push(data, last) {
                Ok(None) => self.state = State::Receiving(identifier),
                Ok(Some(identifier)) => self.state = State::Resolving(identifier),
                Err(unusable) => self.unusable(unusable, last),
            },
            State::Draining(verdict) if last => self.state = State::Ending(verdict),
            State::Draining(verdict) => self.state = State::Draining(verdict),
            state => {
                self.state = state;
                return Err(UntimelyFragment { data, last });
            }
        }
        Ok(())
    }

    /// All that is the user's runs in here, the dropping of an iterator too, so that a driver need guard nothing
    /// else against panics.
    fn call(&mut self, context: &mut Context<'_>) -> Poll<()> {
        match mem::replace(&mut self.state, State::Done) {
            State::Resolving(_)
            | State::Locating(..)
            | State::Calling(_)
            | State::Pulling(_)
            | State::Beginning(_)
                if self.is_cancelled() =>
            {
                self.state = State::Ending(Status::CANCEL.into());
                drop(self.retrieval.take());
            }
            State::Resolving(identifier) => {
                self.state = State::Ending(DESTINATIONS_FAILED.into());
                self.state = self.resolve(identifier);
                return self.call(context);
            }
            State::Locating(mut resolved, identifier) => {
                self.state = State::Ending(DESTINATIONS_FAILED.into());
                match resolved.poll_known(context) {
                    Poll::Ready(resolved) => self.state = self.located(resolved, identifier),
                    Poll::Pending => {
                        self.state = State::Locating(resolved, identifier);
                        return Poll::Pending;
                    }
                }
            }
            State::Calling(identifier) => {
                self.state = match self.handler.retrieve(&self.request, identifier) {
                    Ok(retrieval) => State::Beginning(retrieval),
                    Err(outcome) => State::Settling(outcome),
                };
                return self.call(context);
            }
            State::Beginning(mut retrieval) => match retrieval.poll_known(context) {
                Poll::Ready(Ok(())) => self.state = self.begin(retrieval),
                Poll::Ready(Err(outcome)) => self.state = self.end_early(outcome),
                Poll::Pending => {
                    self.state = State::Beginning(retrieval);
                    return Poll::Pending;
                }
            },
            State::Pulling(held) => {
                let next = match (held, &mut self.retrieval) {
                    (Some(instance), _) => Some(InstanceMatch::Instance(instance)),
                    (None, Some(retrieval)) => match retrieval.poll_next(context) {
                        Poll::Ready(next) => next,
                        Poll::Pending => {
                            self.state = State::Pulling(None);
                            return Poll::Pending;
                        }
                    },
                    (None, None) => None,
                };
                self.state = self.pulled(next);
            }
            State::Settling(mut outcome) => {
                if outcome.poll(context).is_pending() {
                    self.state = State::Settling(outcome);
                    return Poll::Pending;
                }
                self.state = self.end_early(outcome);
            }
            state => {
                self.state = state;
                drop(self.retrieval.take());
            }
        }
        Poll::Ready(())
    }

    fn panicked(&mut self, message: String) {
        self.retrieval = None;
        self.state = match mem::replace(&mut self.state, State::Done) {
            // The outcome does not depend on it any more.
            State::Ending(verdict) => {
                log::error!("{}: the handler panicked: {message}", self.who());
                State::Ending(verdict)
            }
            _ => self.end_early(Outcome::failed(message)),
        };
    }

    fn cancel(&mut self, message_id: u16) {
        if message_id == self.request.message_id() {
            self.cancelled = true;
        } else {
            log::warn!("{}: C-CANCEL of message {message_id}, which is not under way", self.who());
        }
    }

    fn dialled(&mut self, result: Result<Arc<Negotiated>, Unreached>) {
        let State::AwaitingAssociation(instance) = mem::replace(&mut self.state, State::Done) else { return };
        self.state = match result {
            Ok(negotiated) => {
                self.associated = true;
                self.negotiated = Some(negotiated);
                State::Pulling(Some(instance))
            }
            Err(why) => {
                log::error!("{}: no association with the destination: {why}", self.who());
                // No sub-operation has begun: there is nothing to count (PS3.4 Table C.4-2).
                self.sub_operations = None;
                State::Ending(Status::MOVE_DESTINATION_UNKNOWN.into())
            }
        };
    }

    fn answered(&mut self, result: Result<Reply, Unanswered>) {
        let State::AwaitingStore(sop_class, sop_instance) = mem::replace(&mut self.state, State::Done) else {
            return;
        };
        let response =
            result.and_then(|reply| CStoreRsp::try_from(reply.command).map_err(Unanswered::Message));
        self.state = match response {
            Ok(response) => {
                let table = storage::table(&sop_class);
                let category = table.category(response.status);
                let level = match category {
                    Category::Success => log::Level::Debug,
                    Category::Warning => log::Level::Warn,
                    _ => log::Level::Error,
                };
                log::log!(level, "{}: {sop_instance}: {}", self.who(), table.describe(response.status));
                self.ended(&sop_instance, category);
                State::Reporting
            }
            Err(why) => {
                self.negotiated = None;
                self.failed(&sop_instance, &why.to_string())
            }
        };
    }
}

/// The operation as the log names it; the identifier is patient data and is not in it.
struct Who<'a>(&'a RetrieveRequest);

impl fmt::Display for Who<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RetrieveRequest { command, association, .. } = self.0;
        write!(
            f,
            "{command}, message {} of {} from {}",
            command.message_id(),
            command.sop_class(),
            association.requestor
        )
    }
}
