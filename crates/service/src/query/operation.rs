use alloc::{
    string::{String, ToString},
    sync::Arc,
};
use core::{
    fmt, mem,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::sop_classes::{self, DimseService};
use kerma_dimse::CFindRsp;
use kerma_status::{Category, Status, Table, tables};

use super::{
    Bounds, Find, FindRequest, HANDLER_FAILED, Match, Matches, UNDECODABLE, UNENCODABLE, character_set,
    places::Place,
};
use crate::{
    Message, Operation, Outcome, Step, UntimelyFragment,
    identifier::{ArrivingIdentifier, Unusable},
    outcome::Verdict,
};

/// One C-FIND, from the request to the final response.
pub(super) struct FindOperation {
    request: FindRequest,
    handler: Arc<dyn Find>,
    table: &'static Table,
    /// At most one match is sent (PS3.4 §Q.2.1.1.4).
    single: bool,
    cancelled: bool,
    bounds: Bounds,
    /// Taken from the call of the handler to the final response.
    place: Option<Place>,
    state: State,
}

enum State {
    /// The identifier is arriving.
    Receiving(ArrivingIdentifier),
    /// The outcome is known; the rest of the identifier is let pass.
    Draining(Verdict),
    /// The handler is to be given the identifier.
    Calling(DataSet),
    /// The handler's iterator is to be asked for the next match.
    Matching(Matches),
    /// The outcome of a result is awaited.
    Settling(Outcome, Option<DataSet>, Matches),
    /// A response that is not the last is to be sent. Without matches the query ends after it.
    Responding(Message, Option<Matches>),
    /// The final response is to be sent.
    Ending(Verdict),
    Done,
}

impl FindOperation {
    pub(super) fn new(
        request: FindRequest,
        handler: Arc<dyn Find>,
        bounds: Bounds,
        has_data_set: bool,
    ) -> FindOperation {
        let sop_class = sop_classes::by_uid(&request.affected_sop_class_uid)
            .or_else(|| sop_classes::by_uid(&request.context.abstract_syntax));
        let table = sop_class.map_or(&tables::QUERY_RETRIEVE_C_FIND, |sop_class| {
            tables::of_sop_class(sop_class, DimseService::CFind)
        });
        let single = sop_class.is_some_and(|sop_class| {
            sop_class.service_class == sop_classes::ServiceClass::RelevantPatientInformationQuery
        });
        let state = State::Receiving(ArrivingIdentifier::new(
            bounds.bytes,
            request.context.transfer_syntax.clone(),
            UNDECODABLE,
        ));
        let mut operation =
            FindOperation { request, handler, table, single, cancelled: false, bounds, place: None, state };
        if !has_data_set {
            operation.unusable(Unusable::undecodable(UNDECODABLE, "the request has no identifier"), true);
        }
        operation
    }

    fn who(&self) -> Who<'_> {
        Who(&self.request)
    }

    fn unusable(&mut self, unusable: Unusable, ended: bool) {
        log::error!("{}: the identifier cannot be used: {}", self.who(), unusable.why);
        let outcome = Outcome::from((unusable.status, unusable.comment));
        let verdict = outcome.resolve(self.table, HANDLER_FAILED, &self.who());
        self.state = if ended { State::Ending(verdict) } else { State::Draining(verdict) };
    }

    /// Calls the handler, if there is room for the query.
    fn begin(&mut self, identifier: DataSet) -> Result<Matches, Outcome> {
        let refused = |comment: String| Outcome::from((Status::OUT_OF_RESOURCES, comment));
        self.bounds.matching.check(&identifier).map_err(|too_much| refused(too_much.to_string()))?;
        self.place = self.bounds.places.take();
        if self.place.is_none() {
            return Err(refused("Too many queries at a time".into()));
        }
        self.handler.find(&self.request, identifier)
    }

    /// What comes of one result of the handler; `matches` are those that follow.
    fn found(&self, found: Match, matches: Matches) -> State {
        let (outcome, identifier) = match found {
            Match::Identifier(identifier) => (Outcome::new(Status::PENDING), Some(identifier)),
            Match::With(outcome, identifier) => (outcome, Some(identifier)),
            Match::Outcome(outcome) => (outcome, None),
            Match::NotYet => return State::Matching(matches),
        };
        if outcome.is_pending() {
            return State::Settling(outcome, identifier, matches);
        }
        self.settled(outcome, identifier, matches)
    }

    fn settled(&self, outcome: Outcome, identifier: Option<DataSet>, matches: Matches) -> State {
        let verdict = outcome.resolve(self.table, HANDLER_FAILED, &self.who());
        match self.category(verdict.status) {
            Category::Pending => match self.encode(identifier) {
                Ok(identifier) => {
                    let command = response(&self.request, verdict).into();
                    let more_at_once = !self.single && matches.is_next_at_hand();
                    let matches = (!self.single).then_some(matches);
                    let message = Message { command, data_set: Some(identifier), more_at_once };
                    State::Responding(message, matches)
                }
                Err(why) => {
                    log::error!(
                        "{}: a match cannot be encoded, the response says {UNENCODABLE}: {why}",
                        self.who()
                    );
                    State::Ending(UNENCODABLE.into())
                }
            },
            Category::Warning => {
                State::Responding(Message::command(response(&self.request, verdict)), Some(matches))
            }
            _ => State::Ending(verdict),
        }
    }

    /// What a status means for the query. Whoever reads the response sees in these two that more follows, whether
    /// the service class has them or not.
    fn category(&self, status: Status) -> Category {
        match status {
            Status::PENDING | Status::PENDING_WITH_UNSUPPORTED_KEYS => Category::Pending,
            status => self.table.category(status),
        }
    }

    fn encode(&self, identifier: Option<DataSet>) -> Result<Bytes, String> {
        let transfer_syntax = &self.request.context.transfer_syntax;
        let encoding = Encoding::of(transfer_syntax)
            .ok_or_else(|| alloc::format!("transfer syntax {transfer_syntax} is not known"))?;
        let identifier = character_set::labelled(identifier.unwrap_or_default());
        if identifier.is_empty() {
            return Err("it is empty".into());
        }
        let encoded = identifier.to_vec(encoding).map_err(|error| alloc::format!("{error}"))?;
        Ok(encoded.into())
    }
}

impl Operation for FindOperation {
    fn step(&mut self) -> Step {
        match mem::replace(&mut self.state, State::Done) {
            state @ (State::Receiving(_) | State::Draining(_)) => {
                self.state = state;
                Step::Wait
            }
            // A match that is not sent yet is not sent after a cancel.
            State::Responding(_, Some(matches)) if self.cancelled => {
                self.state = State::Matching(matches);
                Step::Call
            }
            state @ (State::Calling(_) | State::Matching(_) | State::Settling(..)) => {
                self.state = state;
                Step::Call
            }
            State::Responding(message, matches) => {
                self.state = matches.map_or(State::Ending(Status::SUCCESS.into()), State::Matching);
                Step::Respond(message)
            }
            State::Ending(verdict) => {
                self.place = None;
                Step::Respond(Message::command(response(&self.request, verdict)))
            }
            State::Done => Step::Done,
        }
    }

    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        match mem::replace(&mut self.state, State::Done) {
            State::Receiving(mut identifier) => match identifier.push(data, last) {
                Ok(None) => self.state = State::Receiving(identifier),
                Ok(Some(identifier)) => self.state = State::Calling(identifier),
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
        self.state = match mem::replace(&mut self.state, State::Done) {
            State::Calling(_) | State::Matching(_) | State::Settling(..) if self.cancelled => {
                State::Ending(Status::CANCEL.into())
            }
            State::Calling(identifier) => match self.begin(identifier) {
                Ok(matches) => State::Matching(matches),
                Err(outcome) => self.found(Match::Outcome(outcome), Matches::none()),
            },
            State::Matching(mut matches) => match matches.poll_next(context) {
                Poll::Ready(Some(found)) => self.found(found, matches),
                Poll::Ready(None) => {
                    drop(matches);
                    State::Ending(Status::SUCCESS.into())
                }
                Poll::Pending => {
                    self.state = State::Matching(matches);
                    return Poll::Pending;
                }
            },
            State::Settling(mut outcome, identifier, matches) => {
                if outcome.poll(context).is_pending() {
                    self.state = State::Settling(outcome, identifier, matches);
                    return Poll::Pending;
                }
                self.settled(outcome, identifier, matches)
            }
            state => state,
        };
        Poll::Ready(())
    }

    fn panicked(&mut self, message: String) {
        let verdict = Outcome::failed(message).resolve(self.table, HANDLER_FAILED, &self.who());
        self.state = State::Ending(verdict);
    }

    fn cancel(&mut self, message_id: u16) {
        if message_id == self.request.message_id {
            self.cancelled = true;
        } else {
            log::warn!("{}: C-CANCEL of message {message_id}, which is not under way", self.who());
        }
    }
}

/// The operation as the log names it; the identifier is patient data and is not in it.
struct Who<'a>(&'a FindRequest);

impl fmt::Display for Who<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let FindRequest { command, association, .. } = self.0;
        write!(
            f,
            "C-FIND {} of {} from {}",
            command.message_id, command.affected_sop_class_uid, association.requestor
        )
    }
}

fn response(request: &FindRequest, verdict: Verdict) -> CFindRsp {
    let mut response = request.response(verdict.status);
    response.details = verdict.details;
    response.affected_sop_class_uid = verdict.affected_sop_class_uid.or(response.affected_sop_class_uid);
    response
}
