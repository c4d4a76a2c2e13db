//! Unified Procedure Steps: the archive keeps them, and their reports go over an association of their receiver, or into the
//! queue of notices.

mod telling;

use std::sync::Arc;

use kerma_ae::{ApplicationEntity, Outcome, new_uid, report, utc};
use kerma_archive::Archive;
use kerma_archive::ups::Telling;
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, uids};
use kerma_service::AssociationInfo;
use kerma_service::Places;
use kerma_service::normalized::{ActionRequest, CreateRequest, GetRequest, SetRequest};
use kerma_service::query::{FindRequest, Match, Matches, ResponseCharacterSet};
use kerma_service::ups::{self, Done, Refusal, Scope, ScpStatus, State, Steps, Worklist};

pub(super) use self::telling::start;
use self::telling::{Line, Shared, Woken};
use super::background::lock;
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

    /// What a request came to. Who takes events on this association gets its reports here from now on.
    fn answer(
        &self,
        association: &Arc<AssociationInfo>,
        run: impl FnOnce(&Archive, Telling) -> Result<Result<Done, Refusal>, kerma_archive::Error>,
    ) -> (Outcome, bool) {
        // The line is there before the request is done, so that the state report of a subscription takes it.
        let reports = self.line(association);
        let (outcome, is_done) = match run(&self.0.archive, self.0.telling(association.own())) {
            Ok(Ok(done)) => {
                let mut receivers: Vec<AeTitle> =
                    done.reports.iter().map(|report| report.receiving).collect();
                receivers.dedup();
                receivers.into_iter().for_each(|receiving| self.0.wake(Woken::Look(receiving)));
                (Outcome::from(done), true)
            }
            Ok(Err(refusal)) => (refusal.into(), false),
            Err(error) => (Outcome::failed(format!("ups: {error}")), false),
        };
        match reports {
            Some(reports) => {
                self.0.wake(Woken::Opened(association.peer()));
                (outcome.reporting(reports), is_done)
            }
            None => (outcome, is_done),
        }
    }

    /// Makes a line of this association, if it takes events and is none yet.
    fn line(&self, association: &AssociationInfo) -> Option<report::Receiver> {
        let contexts = &association.negotiated.contexts;
        if !contexts.iter().any(|context| context.abstract_syntax == uids::UNIFIED_PROCEDURE_STEP_EVENT) {
            return None;
        }
        let mut lines = lock(&self.0.lines);
        if lines.get(&association.id).is_some_and(|line| !line.reporter.is_over()) {
            return None;
        }
        let (reporter, reports) = report::channel();
        lines.insert(association.id, Line { receiving: association.peer(), reporter });
        Some(reports)
    }

    /// A request that changes one step.
    fn change(
        &self,
        association: &Arc<AssociationInfo>,
        step: &Uid,
        change: impl FnOnce(&mut Worklist) -> Result<Done, Refusal> + Send + 'static,
    ) -> (Outcome, bool) {
        self.answer(association, |archive, telling| archive.change_ups(step, telling, change))
    }
}

/// A line of the journal, without whom the step is about and without its Transaction UID.
fn note(step: &Uid, association: &AssociationInfo, what: &str) {
    let of = association.peer().to_string();
    log::info!(target: journal::TARGET, "ups step={step} of={of:?} {what}");
}

impl Steps for Scheduling {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        let step = request.affected_sop_instance_uid.clone().unwrap_or_else(new_uid);
        let of_step = step.clone();
        let (outcome, is_done) = self
            .change(&request.association, &step, move |worklist| worklist.create(of_step, attributes, utc()));
        if is_done {
            note(&step, &request.association, "state=SCHEDULED");
        }
        outcome.sop_instance(step)
    }

    fn set(&self, request: &SetRequest, step: &Uid, modifications: DataSet) -> Outcome {
        let of_step = step.clone();
        let set = move |worklist: &mut Worklist| worklist.set(&of_step, modifications, utc());
        self.change(&request.association, step, set).0
    }

    fn get(&self, request: &GetRequest, step: &Uid) -> Outcome {
        let get = |archive: &Archive, _| {
            let step = archive.ups(step)?;
            let attributes = step.map(|step| step.disclosed()).ok_or(Refusal::NoSuchStep);
            Ok(attributes.map(|attributes| Done { attributes: Some(attributes), ..Done::default() }))
        };
        self.answer(&request.association, get).0
    }

    fn change_state(
        &self,
        request: &ActionRequest,
        step: &Uid,
        to: State,
        transaction: Option<&Uid>,
    ) -> Outcome {
        let (of_step, transaction) = (step.clone(), transaction.cloned());
        let (outcome, is_done) = self.change(&request.association, step, move |worklist| {
            worklist.change_state(&of_step, to, transaction.as_ref(), utc())
        });
        if is_done {
            note(step, &request.association, &format!("state={:?}", to.as_str()));
        }
        outcome
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
        let (of_step, shared) = (step.clone(), self.0.clone());
        let (outcome, is_done) = self.change(&request.association, step, move |worklist| {
            let done = worklist.request_cancel(&of_step, &requesting, &reasons, utc())?;
            let is_passed_on = worklist.step(&of_step).is_some_and(|step| step.state() == State::InProgress);
            let reaches = done.reports.iter().any(|report| shared.reaches(&report.receiving));
            if is_passed_on && !reaches { Err(Refusal::PerformerUnreachable) } else { Ok(done) }
        });
        if is_done {
            note(step, &request.association, "cancel=requested");
        }
        outcome
    }

    fn subscribe(
        &self,
        request: &ActionRequest,
        receiving: AeTitle,
        scope: Scope,
        deletion_lock: bool,
    ) -> Outcome {
        let is_known = self.0.has_address(&receiving);
        let association = &request.association;
        let instance = scope.sop_instance();
        let (outcome, is_done) = match scope {
            Scope::Step(step) => {
                let of_step = step.clone();
                self.change(association, &step, move |worklist| {
                    if !is_known && worklist.step(&of_step).is_some() {
                        return Err(Refusal::UnknownReceiver);
                    }
                    worklist.subscribe(receiving, Scope::Step(of_step), deletion_lock)
                })
            }
            _ if !is_known => self.answer(association, |_, _| Ok(Err(Refusal::UnknownReceiver))),
            scope => {
                let answer = self.answer(association, |archive, telling| {
                    archive.subscribe_to_ups(receiving, scope, deletion_lock, telling)
                });
                // Its reports are those of every step that there is, and are in the queue alone.
                self.0.wake(Woken::Look(receiving));
                answer
            }
        };
        if is_done {
            note(
                &instance,
                association,
                &format!("subscribed={:?} lock={deletion_lock}", receiving.to_string()),
            );
        } else if !is_known {
            log::warn!(
                "{} subscribes {receiving} to {instance}: there is no address in [peers.{receiving}]",
                association.peer()
            );
        }
        outcome
    }

    fn unsubscribe(&self, request: &ActionRequest, receiving: AeTitle, scope: Scope) -> Outcome {
        let association = &request.association;
        let instance = scope.sop_instance();
        let (outcome, is_done) = match scope {
            Scope::Step(step) => self.change(association, &step.clone(), move |worklist| {
                worklist.unsubscribe(&receiving, &Scope::Step(step))
            }),
            Scope::Global | Scope::Filtered(_) => self.answer(association, |archive, _| {
                archive.unsubscribe_from_ups(receiving).map(|()| Ok(Done::default()))
            }),
        };
        if is_done {
            note(&instance, association, &format!("unsubscribed={:?}", receiving.to_string()));
        }
        outcome
    }

    fn suspend_global(&self, request: &ActionRequest, receiving: AeTitle, scope: Scope) -> Outcome {
        let association = &request.association;
        let instance = scope.sop_instance();
        let (outcome, is_done) = match scope {
            Scope::Step(step) => self.change(association, &step.clone(), move |worklist| {
                worklist.suspend_global(&receiving, &Scope::Step(step))
            }),
            Scope::Global | Scope::Filtered(_) => self.answer(association, |archive, _| {
                archive.suspend_ups(receiving).map(|()| Ok(Done::default()))
            }),
        };
        if is_done {
            note(&instance, association, &format!("suspended={:?}", receiving.to_string()));
        }
        outcome
    }

    fn ended(&self, association: &AssociationInfo) {
        if let Some(line) = lock(&self.0.lines).remove(&association.id) {
            self.0.wake(Woken::Look(line.receiving));
        }
    }
}
