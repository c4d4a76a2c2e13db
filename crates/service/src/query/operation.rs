use alloc::{
    string::{String, ToString},
    sync::Arc,
};
use core::{
    mem,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::sop_classes::{self, DimseService};
use kerma_dimse::{CFindRsp, Pieces};
use kerma_status::{Category, Status, Table, tables};

use super::{
    Bounds, Find, FindRequest, HANDLER_FAILED, Match, Matches, UNDECODABLE, UNENCODABLE, character_set,
};
use crate::{
    Message, Outcome,
    arriving::{Arriving, Expected, Unusable},
    exchange::{Exchange, Incoming, Next, Service, Who},
    outcome::Verdict,
    places::Place,
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
    /// Where matches are encoded.
    pieces: Pieces,
    state: State,
}

enum State {
    /// The handler is to be given the identifier.
    Calling(DataSet),
    /// The handler's iterator is to be asked for the next match.
    Matching(Matches),
    /// The outcome of a result is awaited.
    Settling(Option<DataSet>, Matches),
    /// The handler has no more to do.
    Ended,
}

impl FindOperation {
    pub(super) fn exchange(
        request: FindRequest,
        handler: Arc<dyn Find>,
        bounds: Bounds,
        has_data_set: bool,
    ) -> Exchange<FindOperation> {
        let sop_class = sop_classes::by_uid(&request.affected_sop_class_uid)
            .or_else(|| sop_classes::by_uid(&request.context.abstract_syntax));
        let table = sop_class.map_or(&tables::QUERY_RETRIEVE_C_FIND, |sop_class| {
            tables::of_sop_class(sop_class, DimseService::CFind)
        });
        let single = sop_class.is_some_and(|sop_class| {
            sop_class.service_class == sop_classes::ServiceClass::RelevantPatientInformationQuery
        });
        let transfer_syntax = request.context.transfer_syntax.clone();
        let identifier = Arriving::new(bounds.identifier, transfer_syntax, Expected::identifier(UNDECODABLE));
        let (cancelled, place, state) = (false, None, State::Ended);
        let pieces = Pieces::default();
        let operation =
            FindOperation { request, handler, table, single, cancelled, bounds, place, pieces, state };
        Exchange::new(operation, Incoming::Collected(identifier), has_data_set)
    }

    fn who(&self) -> Who<'_> {
        Who {
            service: &"C-FIND",
            message_id: self.request.message_id,
            sop_class: &self.request.affected_sop_class_uid,
            association: &self.request.association,
        }
    }

    fn end(&mut self, verdict: Verdict) -> Next {
        self.place = None;
        Next::end(Message::command(response(&self.request, verdict)))
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
    fn found(&mut self, found: Match, matches: Matches) -> Next {
        let (outcome, identifier) = match found {
            Match::Identifier(identifier) => (Outcome::new(Status::PENDING), Some(identifier)),
            Match::With(outcome, identifier) => (outcome, Some(identifier)),
            Match::Outcome(outcome) => (outcome, None),
            Match::NotYet => {
                self.state = State::Matching(matches);
                return Next::Call;
            }
        };
        self.state = State::Settling(identifier, matches);
        Next::Settle(outcome)
    }

    /// The response for a result whose outcome is known. After the only match that may be sent, the query ends.
    fn respond(&mut self, verdict: Verdict, identifier: Option<DataSet>, matches: Matches) -> Next {
        match self.category(verdict.status) {
            Category::Pending => match self.encode(identifier) {
                Ok(identifier) => {
                    let command = response(&self.request, verdict).into();
                    let more_at_once = !self.single && matches.is_next_at_hand();
                    if !self.single {
                        self.state = State::Matching(matches);
                    }
                    Next::respond(Message { command, data_set: Some(identifier), more_at_once })
                }
                Err(why) => {
                    log::error!(
                        "{}: a match cannot be encoded, the response says {UNENCODABLE}: {why}",
                        self.who()
                    );
                    self.end(UNENCODABLE.into())
                }
            },
            Category::Warning => {
                self.state = State::Matching(matches);
                Next::respond(Message::command(response(&self.request, verdict)))
            }
            _ => self.end(verdict),
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

    fn encode(&mut self, identifier: Option<DataSet>) -> Result<Bytes, String> {
        let transfer_syntax = &self.request.context.transfer_syntax;
        let encoding = Encoding::of(transfer_syntax)
            .ok_or_else(|| alloc::format!("transfer syntax {transfer_syntax} is not known"))?;
        let identifier = character_set::labelled(identifier.unwrap_or_default());
        if identifier.is_empty() {
            return Err("it is empty".into());
        }
        let encoded = self.pieces.encode(|to| identifier.write(to, encoding));
        encoded.map_err(|error| alloc::format!("{error}"))
    }
}

impl Service for FindOperation {
    fn arrived(&mut self, identifier: Option<DataSet>) -> Next {
        let Some(identifier) = identifier else {
            return self.unusable(Unusable::undecodable(UNDECODABLE, "the request has no identifier"));
        };
        self.state = State::Calling(identifier);
        Next::Call
    }

    fn unusable(&mut self, unusable: Unusable) -> Next {
        log::error!("{}: the identifier cannot be used: {}", self.who(), unusable.why);
        self.settled((unusable.status, unusable.comment).into())
    }

    /// All that is the user's runs in here, the dropping of an iterator too, so that a driver need guard nothing
    /// else against panics.
    fn call(&mut self, context: &mut Context<'_>) -> Poll<Next> {
        Poll::Ready(match mem::replace(&mut self.state, State::Ended) {
            _ if self.cancelled => self.end(Status::CANCEL.into()),
            State::Calling(identifier) => match self.begin(identifier) {
                Ok(matches) => {
                    self.state = State::Matching(matches);
                    Next::Call
                }
                Err(outcome) => self.found(Match::Outcome(outcome), Matches::none()),
            },
            State::Matching(mut matches) => match matches.poll_next(context) {
                Poll::Ready(Some(found)) => self.found(found, matches),
                Poll::Ready(None) => {
                    drop(matches);
                    self.end(Status::SUCCESS.into())
                }
                Poll::Pending => {
                    self.state = State::Matching(matches);
                    return Poll::Pending;
                }
            },
            State::Settling(..) | State::Ended => self.end(Status::SUCCESS.into()),
        })
    }

    fn settled(&mut self, outcome: Outcome) -> Next {
        let verdict = outcome.resolve(self.table, HANDLER_FAILED, &self.who());
        match mem::replace(&mut self.state, State::Ended) {
            State::Settling(identifier, matches) => self.respond(verdict, identifier, matches),
            _ => self.end(verdict),
        }
    }

    fn panicked(&mut self, message: String) -> Next {
        self.state = State::Ended;
        self.settled(Outcome::failed(message))
    }

    /// A match that is not sent yet is not sent after a cancel.
    fn gives_up(&self, next: &Next) -> bool {
        let is_sent_on = matches!(next, Next::Respond(_)) && matches!(self.state, State::Matching(_));
        self.cancelled && (is_sent_on || matches!(next, Next::Settle(_)))
    }

    fn go_on(&mut self) -> Next {
        match self.state {
            State::Matching(_) => Next::Call,
            _ => self.end(Status::SUCCESS.into()),
        }
    }

    fn cancellable(&self) -> Option<Who<'_>> {
        Some(self.who())
    }

    fn cancel(&mut self) {
        self.cancelled = true;
    }
}

fn response(request: &FindRequest, verdict: Verdict) -> CFindRsp {
    let mut response = request.response(verdict.status);
    response.details = verdict.details;
    response.affected_sop_class_uid = verdict.affected_sop_class_uid.or(response.affected_sop_class_uid);
    response
}
