//! Unified Procedure Steps over HTTP (UPS-RS): the same steps, subscriptions and reports. A channel is one more line of its AE.

use std::sync::Arc;
use std::task::{Context, Poll};

use kerma_ae::report::{self, Reports};
use kerma_ae::{NRequest, new_uid};
use kerma_archive::ups::{Asked, Telling};
use kerma_audit::Action;
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::matching::RequestIdentifier;
use kerma_service::ups::{Done, Refusal, Scope};
use kerma_web::{Asker, Failure, Found, Workitems};

use super::Scheduling;
use super::telling::{LineId, Shared, Woken};

impl Workitems for Scheduling {
    fn ask(&self, asked: Asked, asker: &Asker) -> Result<Result<Done, Refusal>, Failure> {
        // Who subscribes by HTTP opens a channel by itself, and needs no address in [peers].
        let telling = Telling { knows: Arc::new(|_| true), ..self.0.telling(self.0.title()) };
        let (step, action) = (asked.sop_instance(), performed(&asked));
        let answer = Scheduling::ask(self, asked, telling, &asker.to_string()).map_err(Failure::of);
        if let Some(action) = action {
            let failure = match &answer {
                // What is as it was asked to be is none.
                Ok(Ok(_) | Err(Refusal::AlreadyCanceled | Refusal::AlreadyCompleted)) => None,
                Ok(Err(refusal)) => Some(format!("{refusal}")),
                Err(failure) => Some(failure.to_string()),
            };
            self.1.performed_over_http(asker, &step, action, failure);
        }
        answer
    }

    fn search(&self, query: RequestIdentifier) -> Result<Found, Failure> {
        let mut found = self.0.archive.search_ups(query);
        let batches = std::iter::from_fn(move || found.next_batch());
        Ok(Box::new(batches.flat_map(|batch| -> Vec<Result<DataSet, Failure>> {
            match batch {
                Ok(batch) => batch.into_iter().map(Ok).collect(),
                Err(error) => vec![Err(Failure::of(error))],
            }
        })))
    }

    fn is_subscribed(&self, receiving: &AeTitle, scope: &Scope) -> Result<bool, Failure> {
        self.0.archive.is_subscribed_to_ups(receiving, scope).map_err(Failure::of)
    }

    fn open(&self, receiving: AeTitle, asker: &Asker) -> Option<Box<dyn Reports>> {
        if !self.0.may_listen(&receiving, asker.name.as_deref()) {
            return None;
        }
        let id = self.0.new_channel();
        let reports = self.0.open(id, receiving)?;
        self.0.wake(Woken::Opened(receiving));
        Some(Box::new(Channel { reports, shared: self.0.clone(), id }))
    }

    fn title(&self) -> AeTitle {
        self.0.title()
    }

    fn new_uid(&self) -> Uid {
        new_uid()
    }
}

/// What is recorded of a request (PS3.15 §A.5.3.15); nothing of those about subscriptions.
fn performed(asked: &Asked) -> Option<Action> {
    match asked {
        Asked::Create { .. } => Some(Action::Create),
        Asked::Get { .. } => Some(Action::Read),
        Asked::Set { .. } | Asked::ChangeState { .. } | Asked::RequestCancel { .. } => Some(Action::Update),
        Asked::Subscribe { .. } | Asked::Unsubscribe { .. } | Asked::SuspendGlobal { .. } => None,
    }
}

/// A channel: when it is dropped, its AE has one line less.
struct Channel {
    reports: report::Receiver,
    shared: Arc<Shared>,
    id: LineId,
}

impl Reports for Channel {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<NRequest>> {
        self.reports.poll_next(context)
    }

    fn answered(&mut self, result: report::Answer) {
        self.reports.answered(result);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.shared.end(self.id);
    }
}
