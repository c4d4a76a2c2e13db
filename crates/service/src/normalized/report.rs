//! Requests that follow a response on the same association.

use alloc::{
    boxed::Box,
    string::{String, ToString},
};
use core::task::{Context, Poll, ready};

use kerma_dictionary::Uid;
use kerma_dimse::Error as DimseError;
use kerma_status::Status;

use super::{NRequest, NResponse, contexts_for};
use crate::{AssociationInfo, Invocation, Outcome, Over, Reply, Reporting, Unanswered};

/// Requests that an SCP makes by itself on an association, after it has responded to a request on it: most often
/// N-EVENT-REPORT (PS3.7 §10.1.1). A handler gives them to the association by
/// [`Outcome::reporting`](crate::Outcome::reporting).
///
/// The association goes on to serve its peer meanwhile. It makes one request after the other, between the requests of the
/// peer. When it ends, the value is dropped. Before that, a request that has no answer yet is told so.
///
/// ```
/// use std::{sync::mpsc, task::{Context, Poll}};
///
/// use kerma_service::{Unanswered, normalized::{NRequest, NResponse, report::Reports}};
///
/// /// One request, and where its status goes.
/// struct Once(Option<NRequest>, mpsc::Sender<Result<NResponse, Unanswered>>);
///
/// impl Reports for Once {
///     fn poll_next(&mut self, _: &mut Context<'_>) -> Poll<Option<NRequest>> {
///         Poll::Ready(self.0.take())
///     }
///
///     fn answered(&mut self, result: Result<NResponse, Unanswered>) {
///         let _ = self.1.send(result);
///     }
/// }
/// ```
pub trait Reports: Send {
    /// The next request. `None` if there will be none any more; the value is dropped then. If it is pending, it is called
    /// again after the waker of the context was woken, from any thread, or sooner.
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<NRequest>>;

    /// Takes the answer to the request that [`poll_next`](Reports::poll_next) gave last: the response, or why there is none.
    fn answered(&mut self, result: Result<NResponse, Unanswered>);

    /// Whether the peer waits for a request that will come, such as the result of what it asked for. As long as it does, the
    /// association is not idle, however long that takes. Not unless this is implemented: who only may be told something
    /// some day is not waited for.
    fn is_owed(&self) -> bool {
        false
    }
}

/// Reports as an endpoint keeps them.
pub fn reporting(reports: impl Reports + 'static) -> Box<dyn Reporting> {
    Box::new(Kept { reports: Some(reports), asked: None, invocation: None, answer: None, over: false })
}

impl Outcome {
    /// With requests that this side makes by itself on the same association, from the response until the association ends:
    /// the N-EVENT-REPORTs of an SCP, most often. Whatever was given before is replaced. Nothing comes of them if the handler
    /// failed.
    pub fn reporting(self, reports: impl Reports + 'static) -> Outcome {
        self.with_reports(reporting(reports))
    }
}

struct Kept<R> {
    /// `None` when there is no more to come of them.
    reports: Option<R>,
    /// The request that was given last and is not answered.
    asked: Option<Asked>,
    invocation: Option<Invocation>,
    /// What came of it, and is to be told.
    answer: Option<(Asked, Result<Reply, Unanswered>)>,
    /// There is nobody to ask any more.
    over: bool,
}

struct Asked {
    /// The name of its response, and the Command Field (0000,0100).
    expected: &'static str,
    command_field: u16,
    transfer_syntax: Uid,
}

impl<R: Reports> Reporting for Kept<R> {
    fn call(&mut self, association: &AssociationInfo, context: &mut Context<'_>) -> Poll<()> {
        let Some(reports) = &mut self.reports else { return Poll::Ready(()) };
        if let Some((asked, answer)) = self.answer.take() {
            reports.answered(answer.and_then(|reply| asked.response(reply)));
        }
        if self.over {
            self.reports = None;
            return Poll::Ready(());
        }
        let Some(request) = ready!(reports.poll_next(context)) else {
            self.reports = None;
            return Poll::Ready(());
        };
        match ready_for(association, &request) {
            Ok((invocation, asked)) => {
                self.asked = Some(asked);
                self.invocation = Some(invocation);
            }
            Err(why) => {
                log::error!("{}: {} is not sent: {why}", association.peer(), request.command.name());
                reports.answered(Err(why));
            }
        }
        Poll::Ready(())
    }

    fn panicked(&mut self, association: &AssociationInfo, message: String) {
        log::error!("{}: the reports of a handler panicked, and end: {message}", association.peer());
        self.reports = None;
    }

    fn take(&mut self) -> Option<Invocation> {
        self.invocation.take()
    }

    fn answered(&mut self, result: Result<Reply, Unanswered>) -> Result<(), DimseError> {
        let Some(asked) = self.asked.take() else { return Ok(()) };
        let wrong = match &result {
            Ok(Reply { command, .. }) if command.command_field() != asked.command_field => {
                Some(DimseError::WrongMessage { expected: asked.expected, found: command.name() })
            }
            _ => None,
        };
        let result = wrong.clone().map_or(result, |wrong| Err(Unanswered::Message(wrong)));
        self.answer = Some((asked, result));
        wrong.map_or(Ok(()), Err)
    }

    fn end(&mut self) {
        self.over = true;
    }

    fn is_over(&self) -> bool {
        self.reports.is_none() || (self.over && self.answer.is_none())
    }

    fn is_owed(&self) -> bool {
        self.reports.as_ref().is_some_and(Reports::is_owed)
    }
}

impl Asked {
    fn response(&self, Reply { command, data_set }: Reply) -> Result<NResponse, Unanswered> {
        NResponse::new(&command, data_set, &self.transfer_syntax)
            .map_err(|error| Unanswered::Undecodable(error.to_string()))
    }
}

/// The request made ready for an association.
fn ready_for(association: &AssociationInfo, request: &NRequest) -> Result<(Invocation, Asked), Unanswered> {
    let no_request = || Unanswered::NotSent("it is no request of a DIMSE-N service with a SOP class".into());
    let (Some(service), Some(sop_class)) = (request.service(), request.sop_class()) else {
        return Err(no_request());
    };
    let response = request.command.response(Status::SUCCESS).ok_or_else(no_request)?;
    let context = contexts_for(&association.negotiated, sop_class, service, request.kind()).next();
    let context = context.ok_or_else(|| Unanswered::NoContext(sop_class.clone()))?;
    let encoded = request.encode(&context.transfer_syntax);
    let data_set = encoded.map_err(|error| Unanswered::NotSent(error.to_string()))?;
    let invocation = Invocation {
        over: Over::This,
        context_id: context.id,
        command: request.command.clone(),
        data_set: data_set.map(|encoded| Box::new(encoded) as Box<_>),
    };
    let asked = Asked {
        expected: response.name(),
        command_field: response.command_field(),
        transfer_syntax: context.transfer_syntax.clone(),
    };
    Ok((invocation, asked))
}
