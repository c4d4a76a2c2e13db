//! Unified Procedure Steps: the archive keeps them, and their reports go over an association of their receiver, or into the
//! queue of notices.

mod telling;
mod web;

use std::sync::Arc;

use kerma_ae::{ApplicationEntity, Outcome, new_uid, report, utc};
use kerma_archive::ups::{Asked, Telling};
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, uids};
use kerma_service::AssociationInfo;
use kerma_service::Places;
use kerma_service::normalized::{ActionRequest, CreateRequest, GetRequest, SetRequest};
use kerma_service::query::{FindRequest, Match, Matches, ResponseCharacterSet};
use kerma_service::ups::{self, Done, Refusal, Scope, ScpStatus, State, Steps};

pub(super) use self::telling::start;
use self::telling::{LineId, Shared, Woken};
use super::journal;
use crate::audit::Audit;

/// The handler. Clones are the same.
#[derive(Clone)]
pub(super) struct Scheduling(Arc<Shared>, Audit);

impl Scheduling {
    /// The Application Entity with Unified Procedure Step.
    pub(super) fn provide(&self, entity: ApplicationEntity, places: Places) -> ApplicationEntity {
        entity.provide(ups::scp(self.clone()).at_most(places))
    }

    /// Tells everybody who has subscribed that the archive goes down, and waits for the first attempts, but not for long.
    pub(super) fn going_down(&self) {
        self.0.tell_status(ScpStatus::GoingDown);
        self.0.wait_for_status();
    }

    /// Does what is asked, and has those told who are to be. `of` is who asks, for the journal.
    fn ask(
        &self,
        asked: Asked,
        telling: Telling,
        of: &str,
    ) -> Result<Result<Done, Refusal>, kerma_archive::Error> {
        let (instance, what) = (asked.sop_instance(), noted(&asked));
        let subscribes = match &asked {
            Asked::Subscribe { receiving, scope, .. } => Some((*receiving, matches!(scope, Scope::Step(_)))),
            _ => None,
        };
        let done = self.0.archive.ask_ups(asked, telling, utc())?;
        match &done {
            Ok(done) => {
                let mut receivers: Vec<AeTitle> =
                    done.reports.iter().map(|report| report.receiving).collect();
                // The reports of a subscription to all are those of every step that there is, and are in the queue alone.
                receivers.extend(subscribes.filter(|(_, is_one)| !is_one).map(|(receiving, _)| receiving));
                receivers.dedup();
                receivers.into_iter().for_each(|receiving| self.0.wake(Woken::Look(receiving)));
                if let Some(what) = what {
                    note(&instance, of, &what);
                }
            }
            Err(Refusal::UnknownReceiver) => {
                if let Some((receiving, _)) = subscribes {
                    let lacking = format!("there is no address in [peers.{receiving}]");
                    log::warn!("{of} subscribes {receiving} to {instance}: {lacking}");
                }
            }
            Err(_) => {}
        }
        Ok(done)
    }

    /// What a request on an association came to. Who takes events there gets its reports there from now on.
    fn answer(&self, association: &Arc<AssociationInfo>, asked: Asked) -> Outcome {
        // The line is there before the request is done, so that the state report of a subscription takes it.
        let reports = self.line(association);
        let telling = self.0.telling(association.own());
        let outcome = match self.ask(asked, telling, &association.peer().to_string()) {
            Ok(Ok(done)) => Outcome::from(done),
            Ok(Err(refusal)) => refusal.into(),
            Err(error) => Outcome::failed(format!("ups: {error}")),
        };
        match reports {
            Some(reports) => {
                self.0.wake(Woken::Opened(association.peer()));
                outcome.reporting(reports)
            }
            None => outcome,
        }
    }

    /// Makes a line of this association, if it takes events and is none yet.
    fn line(&self, association: &AssociationInfo) -> Option<report::Receiver> {
        let contexts = &association.negotiated.contexts;
        if !contexts.iter().any(|context| context.abstract_syntax == uids::UNIFIED_PROCEDURE_STEP_EVENT) {
            return None;
        }
        self.0.open(LineId::Association(association.id), association.peer())
    }
}

/// A line of the journal, without whom the step is about and without its Transaction UID.
fn note(step: &Uid, of: &str, what: &str) {
    log::info!(target: journal::TARGET, "ups step={step} of={of:?} {what}");
}

/// What the journal says of a request that was done.
fn noted(asked: &Asked) -> Option<String> {
    Some(match asked {
        Asked::Create { .. } => "state=SCHEDULED".into(),
        Asked::ChangeState { to, .. } => format!("state={:?}", to.as_str()),
        Asked::RequestCancel { .. } => "cancel=requested".into(),
        Asked::Subscribe { receiving, deletion_lock, .. } => {
            format!("subscribed={:?} lock={deletion_lock}", receiving.to_string())
        }
        Asked::Unsubscribe { receiving, .. } => format!("unsubscribed={:?}", receiving.to_string()),
        Asked::SuspendGlobal { receiving, .. } => format!("suspended={:?}", receiving.to_string()),
        Asked::Set { .. } | Asked::Get { .. } => return None,
    })
}

impl Steps for Scheduling {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        let step = request.affected_sop_instance_uid.clone().unwrap_or_else(new_uid);
        let asked = Asked::Create { step: step.clone(), attributes };
        self.answer(&request.association, asked).sop_instance(step)
    }

    fn set(&self, request: &SetRequest, step: &Uid, modifications: DataSet) -> Outcome {
        self.answer(&request.association, Asked::Set { step: step.clone(), modifications })
    }

    fn get(&self, request: &GetRequest, step: &Uid) -> Outcome {
        self.answer(&request.association, Asked::Get { step: step.clone() })
    }

    fn change_state(
        &self,
        request: &ActionRequest,
        step: &Uid,
        to: State,
        transaction: Option<&Uid>,
    ) -> Outcome {
        let asked = Asked::ChangeState { step: step.clone(), to, transaction: transaction.cloned() };
        self.answer(&request.association, asked)
    }

    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        self.1.asked(request, &identifier);
        let mut found = self.0.archive.find_ups(&identifier);
        let character_set = ResponseCharacterSet::of(&identifier);
        Ok(Matches::in_batches(std::iter::from_fn(move || {
            Some(match found.next_batch()? {
                Ok(batch) => batch.into_iter().map(|step| character_set.encode(step).into()).collect(),
                Err(error) => vec![Match::Outcome(Outcome::failed(format!("ups: {error}")))],
            })
        })))
    }

    fn request_cancel(&self, request: &ActionRequest, step: &Uid, reasons: DataSet) -> Outcome {
        let requesting = request.association.peer();
        self.answer(&request.association, Asked::RequestCancel { step: step.clone(), requesting, reasons })
    }

    fn subscribe(
        &self,
        request: &ActionRequest,
        receiving: AeTitle,
        scope: Scope,
        deletion_lock: bool,
    ) -> Outcome {
        self.answer(&request.association, Asked::Subscribe { receiving, scope, deletion_lock })
    }

    fn unsubscribe(&self, request: &ActionRequest, receiving: AeTitle, scope: Scope) -> Outcome {
        self.answer(&request.association, Asked::Unsubscribe { receiving, scope })
    }

    fn suspend_global(&self, request: &ActionRequest, receiving: AeTitle, scope: Scope) -> Outcome {
        self.answer(&request.association, Asked::SuspendGlobal { receiving, scope })
    }

    fn ended(&self, association: &AssociationInfo) {
        self.0.end(LineId::Association(association.id));
    }
}
