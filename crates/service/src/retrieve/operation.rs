use alloc::{boxed::Box, string::String, sync::Arc};
use core::{
    mem,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_association::Negotiated;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Uid, tags};
use kerma_dimse::{CStoreRq, CStoreRsp};
use kerma_status::{Category, Status, Table};

use super::{
    Destinations, InstanceMatch, Resolved, Retrieval, Retrieve, RetrieveRequest, SubOperations,
    request::{DESTINATION_UNUSABLE, DESTINATIONS_FAILED},
    sending::{Sending, UnsendableInstance},
    under_way::{SubOperation, UnderWay},
};
use crate::{
    Destination, Instance, Invocation, Message, Outcome, Over, Reply, Unanswered, Unreached,
    arriving::{self, Arriving, Expected, Unusable},
    exchange::{Exchange, Incoming, Next, Service, Who},
    outcome::Verdict,
    places::{Place, Places},
    storage::{self, contexts::for_destination},
};

/// One C-GET or C-MOVE, from the request to the final response (PS3.4 §C.4.2, §C.4.3).
///
/// ```text
///  Resolving ─► Calling ─► Pulling ─► Invoking         a response, whenever it comes:
///  (C-MOVE)                │ ▲ ▲ ▲       │              it is counted, and a Pending response sent
///              Associating ◄┘ │ │ └─ room ◄┘
///              (C-MOVE, once)─┘ └─ it cannot be sent
///                          └─► Ending ─► when all responses are there, the final one
/// ```
///
/// As many sub-operations are under way at a time as the endpoint has [room](Next::Room) for. Only the UIDs of their instances
/// are kept meanwhile.
pub(super) struct RetrieveOperation {
    request: RetrieveRequest,
    table: &'static Table,
    handler: Arc<dyn Retrieve>,
    destinations: Option<Arc<dyn Destinations>>,
    sending: Sending,
    /// Among the retrievals that are under way at a time.
    places: Places,
    /// Taken from the call of the handler to the final response.
    place: Option<Place>,
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
    /// Those whose responses have not come.
    under_way: UnderWay,
    cancelled: bool,
    state: State,
}

enum State {
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
    /// The association of a C-MOVE is to be requested, or awaited, for this instance.
    Associating(Instance),
    /// The request for this sub-operation is to be sent.
    Invoking(SubOperation),
    /// The final response is to be sent, after all sub-operations have ended, and what is left of the handler and of the
    /// association is gone.
    Ending(Ending),
    /// Nothing is to be done but what the exchange does: the identifier arrives, the handler's outcome is awaited.
    Idle,
}

/// What the final response will be.
#[derive(Clone)]
#[allow(clippy::large_enum_variant)] // one for each operation
enum Ending {
    /// This, as the handler or a failure has it.
    With(Verdict),
    /// What the sub-operations have come to: no instance is left.
    Complete,
    /// The peer has cancelled: Cancel if any sub-operation was not begun.
    Cancelled,
}

impl<V: Into<Verdict>> From<V> for Ending {
    fn from(verdict: V) -> Ending {
        Ending::With(verdict.into())
    }
}

impl RetrieveOperation {
    pub(super) fn exchange(
        request: RetrieveRequest,
        handler: Arc<dyn Retrieve>,
        destinations: Option<Arc<dyn Destinations>>,
        sending: Sending,
        (bounds, places): (arriving::Bounds, Places),
        has_data_set: bool,
    ) -> Exchange<RetrieveOperation> {
        let undecodable = request.statuses().undecodable;
        let transfer_syntax = request.context.transfer_syntax.clone();
        let identifier = Arriving::new(bounds, transfer_syntax, Expected::identifier(undecodable));
        let operation = RetrieveOperation {
            table: request.table(&request.context.abstract_syntax),
            negotiated: destinations.is_none().then(|| request.association.negotiated.clone()),
            request,
            handler,
            destinations,
            sending,
            places,
            place: None,
            destination: None,
            retrieval: None,
            associated: false,
            sub_operations: None,
            under_way: UnderWay::default(),
            cancelled: false,
            state: State::Idle,
        };
        Exchange::new(operation, Incoming::Collected(identifier), has_data_set)
    }

    /// Whether there is something to cancel and the peer wants it cancelled.
    fn is_cancelled(&self) -> bool {
        self.cancelled && self.sub_operations.as_ref().is_none_or(|of| of.remaining() > 0)
    }

    fn who(&self) -> Who<'_> {
        Who {
            service: &self.request.command,
            message_id: self.request.message_id(),
            sop_class: self.request.sop_class(),
            association: &self.request.association,
        }
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

    /// Sends the final response, after what is left of the handler is gone, all sub-operations have ended, and the
    /// association is gone.
    fn end(&mut self, ending: impl Into<Ending>) -> Next {
        let ending = ending.into();
        let next = if self.retrieval.is_some() {
            Next::Call
        } else if !self.under_way.is_empty() {
            Next::Await
        } else if mem::take(&mut self.associated) {
            Next::HangUp
        } else {
            let verdict = self.ended_with(ending);
            return Next::end(self.last(verdict));
        };
        self.state = State::Ending(ending);
        next
    }

    /// The verdict, once all sub-operations that began have ended.
    fn ended_with(&mut self, ending: Ending) -> Verdict {
        let verdict = match ending {
            Ending::Complete => return self.all_done(),
            Ending::Cancelled if self.is_cancelled() => return Status::CANCEL.into(),
            Ending::Cancelled => return self.all_done(),
            Ending::With(verdict) => verdict,
        };
        let Some(sub_operations) = &mut self.sub_operations else { return verdict };
        match self.table.category(verdict.status) {
            // Those that the handler announced and did not give are not there (as when its iterator ends).
            Category::Success => return self.all_done(),
            Category::Cancel => {}
            _ => sub_operations.give_up(),
        }
        verdict
    }

    /// The handler ended it.
    fn end_early(&mut self, outcome: Outcome) -> Next {
        let verdict = self.verdict(outcome, self.request.statuses().handler_failed);
        self.end(verdict)
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
    fn located(&mut self, resolved: Result<Option<Destination>, Outcome>, identifier: DataSet) -> Next {
        match resolved {
            Ok(Some(destination)) if destination.host.is_empty() || destination.port == 0 => {
                log::error!("{}: the destination was resolved to no address", self.who());
                self.end(DESTINATION_UNUSABLE)
            }
            Ok(Some(destination)) => {
                self.destination = Some(destination);
                self.state = State::Calling(identifier);
                Next::Call
            }
            Ok(None) => {
                log::error!("{}: the destination is unknown", self.who());
                self.end(Status::MOVE_DESTINATION_UNKNOWN)
            }
            Err(outcome) => self.end(self.verdict(outcome, DESTINATIONS_FAILED)),
        }
    }

    fn retrieve(&mut self, identifier: DataSet) -> Result<Retrieval, Outcome> {
        self.place = self.places.take();
        match self.place {
            Some(_) => self.handler.retrieve(&self.request, identifier),
            None => Err((Status::UNABLE_TO_PERFORM_SUB_OPERATIONS, "Too many retrievals at a time").into()),
        }
    }

    fn started(&mut self, retrieval: Retrieval) -> Next {
        let Some(count) = retrieval.count() else {
            log::error!("{}: the handler gave no number of sub-operations", self.who());
            return self.end(self.request.statuses().uncounted);
        };
        log::info!("{}: {count} sub-operations", self.who());
        self.sub_operations = Some(SubOperations::new(count));
        if count == 0 {
            return self.end(Status::SUCCESS);
        }
        self.retrieval = Some(retrieval);
        self.pull(None)
    }

    /// Makes the next instance ready: this one, or the handler's next.
    fn pull(&mut self, instance: Option<Instance>) -> Next {
        self.state = State::Pulling(instance);
        Next::Call
    }

    /// What comes of the next result of the handler.
    fn pulled(&mut self, next: Option<InstanceMatch>) -> Next {
        let remaining = self.sub_operations.as_ref().map_or(0, SubOperations::remaining);
        let instance = match next {
            None => return self.end_of_instances(),
            Some(_) if remaining <= self.under_way.len() => {
                log::warn!("{}: the handler gives more instances than it announced: not sent", self.who());
                return self.end_of_instances();
            }
            Some(InstanceMatch::Instance(instance)) => instance,
            Some(InstanceMatch::Unavailable(sop_instance, why)) => return self.failed(&sop_instance, &why),
            Some(InstanceMatch::Outcome(outcome)) => {
                drop(self.retrieval.take());
                return Next::Settle(outcome);
            }
        };
        if let (Some(destination), false) = (&self.destination, self.associated) {
            let destination = destination.clone();
            log::info!("{}: the instances go to {} port {}", self.who(), destination.host, destination.port);
            let announced = self.retrieval.as_ref().map_or(&[][..], Retrieval::announced);
            let first = (&instance.sop_class, &instance.transfer_syntax);
            let proposals = for_destination(self.request.sop_class(), first, announced);
            self.state = State::Associating(instance);
            return Next::Dial(destination, proposals);
        }
        self.prepare(instance)
    }

    /// The handler has no more, or no more is wanted of it.
    fn end_of_instances(&mut self) -> Next {
        drop(self.retrieval.take());
        self.end(Ending::Complete)
    }

    /// Makes a sub-operation for the instance, re-encoded if need be.
    fn prepare(&mut self, instance: Instance) -> Next {
        let sop_instance = instance.sop_instance.clone();
        let Some(negotiated) = self.negotiated.clone() else {
            return self.failed(&sop_instance, "there is no association to send it on any more");
        };
        let ready = self.sending.prepare(instance, &negotiated);
        match ready {
            Ok((context_id, instance)) => {
                let ended = self.sub_operations.as_ref().map_or(0, SubOperations::done);
                let message_id = self.under_way.next_message_id(self.request.message_id(), ended);
                let (sop_class, sop_instance) = (instance.sop_class.clone(), instance.sop_instance.clone());
                self.state = State::Invoking(SubOperation { message_id, sop_class, sop_instance });
                Next::Invoke(Box::new(self.sub_operation(message_id, context_id, instance)))
            }
            Err(UnsendableInstance(why)) => self.failed(&sop_instance, &why),
        }
    }

    /// The association that the sub-operations go over.
    fn over(&self) -> Over {
        self.request.move_destination().map_or(Over::This, |_| Over::Destination)
    }

    fn sub_operation(&self, message_id: u16, context_id: u8, instance: Instance) -> Invocation {
        let mut request = CStoreRq::new(message_id, instance.sop_class, instance.sop_instance);
        request.priority = self.request.priority();
        let over = self.over();
        if over == Over::Destination {
            // PS3.7 §9.1.1.1: who asked for the C-MOVE, and by which request.
            request.move_originator_ae_title = Some(self.request.association.requestor);
            request.move_originator_message_id = Some(self.request.message_id());
        }
        Invocation { over, context_id, command: request.into(), data_set: Some(instance.data_set) }
    }

    /// A sub-operation failed before it began.
    fn failed(&mut self, sop_instance: &Uid, why: &str) -> Next {
        log::error!("{}: {sop_instance} is not sent: {why}", self.who());
        self.ended(sop_instance, Category::Failure);
        self.state = State::Pulling(None);
        Next::respond(self.pending())
    }

    /// Goes on with the handler's next instance, once it can be sent.
    fn pull_next(&mut self) -> Next {
        self.state = State::Pulling(None);
        match self.under_way.is_empty() {
            true => Next::Call,
            false => Next::Room(self.over()),
        }
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

impl Service for RetrieveOperation {
    fn arrived(&mut self, identifier: Option<DataSet>) -> Next {
        let Some(identifier) = identifier else {
            let undecodable = self.request.statuses().undecodable;
            return self.unusable(Unusable::undecodable(undecodable, "the request has no identifier"));
        };
        self.state = State::Resolving(identifier);
        Next::Call
    }

    fn unusable(&mut self, unusable: Unusable) -> Next {
        log::error!("{}: the identifier cannot be used: {}", self.who(), unusable.why);
        self.end(self.verdict((unusable.status, unusable.comment), unusable.status))
    }

    /// All that is the user's runs in here, the dropping of an iterator too, so that a driver need guard nothing
    /// else against panics.
    fn call(&mut self, context: &mut Context<'_>) -> Poll<Next> {
        let next = match mem::replace(&mut self.state, State::Idle) {
            State::Resolving(_)
            | State::Locating(..)
            | State::Calling(_)
            | State::Pulling(_)
            | State::Beginning(_)
                if self.is_cancelled() =>
            {
                self.state = State::Ending(Ending::Cancelled);
                drop(self.retrieval.take());
                self.end(Ending::Cancelled)
            }
            State::Resolving(identifier) => {
                self.state = State::Ending(DESTINATIONS_FAILED.into());
                self.state = self.resolve(identifier);
                return self.call(context);
            }
            State::Locating(mut resolved, identifier) => {
                self.state = State::Ending(DESTINATIONS_FAILED.into());
                match resolved.poll_known(context) {
                    Poll::Ready(resolved) => self.located(resolved, identifier),
                    Poll::Pending => {
                        self.state = State::Locating(resolved, identifier);
                        return Poll::Pending;
                    }
                }
            }
            State::Calling(identifier) => match self.retrieve(identifier) {
                Ok(retrieval) => {
                    self.state = State::Beginning(retrieval);
                    return self.call(context);
                }
                Err(outcome) => Next::Settle(outcome),
            },
            State::Beginning(mut retrieval) => match retrieval.poll_known(context) {
                Poll::Ready(Ok(())) => self.started(retrieval),
                Poll::Ready(Err(outcome)) => self.end_early(outcome),
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
                self.pulled(next)
            }
            // It was given up.
            State::Associating(_) | State::Invoking(_) => self.pull(None),
            State::Ending(ending) => {
                self.state = State::Ending(ending.clone());
                drop(self.retrieval.take());
                self.end(ending)
            }
            State::Idle => {
                drop(self.retrieval.take());
                Next::Nothing
            }
        };
        Poll::Ready(next)
    }

    fn settled(&mut self, outcome: Outcome) -> Next {
        self.end_early(outcome)
    }

    fn panicked(&mut self, message: String) -> Next {
        self.retrieval = None;
        match mem::replace(&mut self.state, State::Idle) {
            // The outcome does not depend on it any more.
            State::Ending(ending) => {
                log::error!("{}: the handler panicked: {message}", self.who());
                self.end(ending)
            }
            _ => self.end_early(Outcome::failed(message)),
        }
    }

    /// An instance that is not sent yet is not sent after a cancel.
    fn gives_up(&self, next: &Next) -> bool {
        self.cancelled && matches!(next, Next::Dial(..) | Next::Invoke(_))
    }

    fn go_on(&mut self) -> Next {
        match mem::replace(&mut self.state, State::Idle) {
            State::Ending(ending) => self.end(ending),
            State::Invoking(of) => {
                self.under_way.push(of);
                self.pull_next()
            }
            State::Pulling(None) => self.pull_next(),
            state => {
                self.state = state;
                Next::Call
            }
        }
    }

    fn cancellable(&self) -> Option<Who<'_>> {
        Some(self.who())
    }

    fn cancel(&mut self) {
        self.cancelled = true;
    }

    fn dialled(&mut self, result: Result<Arc<Negotiated>, Unreached>) -> Next {
        let State::Associating(instance) = mem::replace(&mut self.state, State::Idle) else {
            return Next::Nothing;
        };
        match result {
            Ok(negotiated) => {
                self.associated = true;
                self.negotiated = Some(negotiated);
                self.pull(Some(instance))
            }
            Err(why) => {
                log::error!("{}: no association with the destination: {why}", self.who());
                // No sub-operation has begun: there is nothing to count (PS3.4 Table C.4-2).
                self.sub_operations = None;
                self.end(Status::MOVE_DESTINATION_UNKNOWN)
            }
        }
    }

    fn answered(&mut self, message_id: u16, result: Result<Reply, Unanswered>) -> Option<Message> {
        let SubOperation { sop_class, sop_instance, .. } = self.under_way.take(message_id)?;
        let response =
            result.and_then(|reply| CStoreRsp::try_from(reply.command).map_err(Unanswered::Message));
        match response {
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
            }
            Err(why) => {
                log::error!("{}: {sop_instance} has no response: {why}", self.who());
                self.negotiated = None;
                self.ended(&sop_instance, Category::Failure);
            }
        }
        Some(self.pending())
    }
}
