//! What is asked about steps, the same over DIMSE and over HTTP.

use crate::sql::{Connection, params};
use kerma_dataset::{DataSet, DateTime};
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::ups::{Done, Refusal, Scope, State};

use super::{Telling, rows};
use crate::{Archive, Error};

/// A request about Unified Procedure Steps, whichever way it came (PS3.4 Table CC.2-1, PS3.18 Table 11.3-1).
#[derive(Clone, Debug)]
pub enum Asked {
    /// N-CREATE
    Create {
        /// The new step.
        step: Uid,
        /// What it is to have.
        attributes: DataSet,
    },
    /// N-SET
    Set {
        /// The step.
        step: Uid,
        /// The attributes that replace those of the step, and the Transaction UID.
        modifications: DataSet,
    },
    /// N-GET
    Get {
        /// The step.
        step: Uid,
    },
    /// N-ACTION, Change UPS State
    ChangeState {
        /// The step.
        step: Uid,
        /// The state that it is to have.
        to: State,
        /// The Transaction UID that came with the request.
        transaction: Option<Uid>,
    },
    /// N-ACTION, Request UPS Cancel
    RequestCancel {
        /// The step.
        step: Uid,
        /// The AE that asks.
        requesting: AeTitle,
        /// The action information.
        reasons: DataSet,
    },
    /// N-ACTION, Subscribe to Receive UPS Event Reports
    Subscribe {
        /// The AE that is to get the reports.
        receiving: AeTitle,
        /// Of which steps.
        scope: Scope,
        /// Whether these are to be kept for it.
        deletion_lock: bool,
    },
    /// N-ACTION, Unsubscribe from Receiving UPS Event Reports
    Unsubscribe {
        /// The AE that gets the reports.
        receiving: AeTitle,
        /// Of which steps.
        scope: Scope,
    },
    /// N-ACTION, Suspend Global Subscription
    SuspendGlobal {
        /// The AE that gets the reports.
        receiving: AeTitle,
        /// A global one; for a step the request is refused.
        scope: Scope,
    },
}

impl Asked {
    /// The step, or the well-known instance that stands for all of them.
    pub fn sop_instance(&self) -> Uid {
        match self {
            Asked::Create { step, .. }
            | Asked::Set { step, .. }
            | Asked::Get { step }
            | Asked::ChangeState { step, .. }
            | Asked::RequestCancel { step, .. } => step.clone(),
            Asked::Subscribe { scope, .. }
            | Asked::Unsubscribe { scope, .. }
            | Asked::SuspendGlobal { scope, .. } => scope.sop_instance(),
        }
    }
}

impl Archive {
    /// Does what is asked, at this time. When this returns, what it changed is on disk, and its reports are queued.
    ///
    /// # Errors
    /// What the index says, or the refusal; nothing is changed then.
    pub fn ask_ups(
        &self,
        asked: Asked,
        telling: Telling,
        now: DateTime,
    ) -> Result<Result<Done, Refusal>, Error> {
        let (knows, reaches) = (telling.knows.clone(), telling.reaches.clone());
        match asked {
            Asked::Create { step, attributes } => {
                let of = step.clone();
                self.change_ups(&step, telling, move |worklist| worklist.create(of, attributes, now))
            }
            Asked::Set { step, modifications } => {
                let of = step.clone();
                self.change_ups(&step, telling, move |worklist| worklist.set(&of, modifications, now))
            }
            Asked::Get { step } => {
                let attributes = self.ups(&step)?.map(|step| step.disclosed()).ok_or(Refusal::NoSuchStep);
                Ok(attributes.map(|attributes| Done { attributes: Some(attributes), ..Done::default() }))
            }
            Asked::ChangeState { step, to, transaction } => {
                let of = step.clone();
                self.change_ups(&step, telling, move |worklist| {
                    worklist.change_state(&of, to, transaction.as_ref(), now)
                })
            }
            Asked::RequestCancel { step, requesting, reasons } => {
                let of = step.clone();
                self.change_ups(&step, telling, move |worklist| {
                    let done = worklist.request_cancel(&of, &requesting, &reasons, now)?;
                    let step = worklist.step(&of);
                    let is_passed_on = step.is_some_and(|step| step.state() == State::InProgress);
                    let is_told = done.reports.iter().any(|report| reaches(&report.receiving));
                    if is_passed_on && !is_told { Err(Refusal::PerformerUnreachable) } else { Ok(done) }
                })
            }
            Asked::Subscribe { receiving, scope: Scope::Step(step), deletion_lock } => {
                let of = step.clone();
                self.change_ups(&step, telling, move |worklist| {
                    if worklist.step(&of).is_some() && !knows(&receiving) {
                        return Err(Refusal::UnknownReceiver);
                    }
                    worklist.subscribe(receiving, Scope::Step(of), deletion_lock)
                })
            }
            Asked::Subscribe { receiving, .. } if !knows(&receiving) => Ok(Err(Refusal::UnknownReceiver)),
            Asked::Subscribe { receiving, scope, deletion_lock } => {
                self.subscribe_to_ups(receiving, scope, deletion_lock, telling)
            }
            Asked::Unsubscribe { receiving, scope } => match scope {
                Scope::Step(step) => self.change_ups(&step.clone(), telling, move |worklist| {
                    worklist.unsubscribe(&receiving, &Scope::Step(step))
                }),
                Scope::Global | Scope::Filtered(_) => {
                    self.unsubscribe_from_ups(receiving).map(|()| Ok(Done::default()))
                }
            },
            Asked::SuspendGlobal { receiving, scope } => match scope {
                Scope::Step(step) => self.change_ups(&step.clone(), telling, move |worklist| {
                    worklist.suspend_global(&receiving, &Scope::Step(step))
                }),
                Scope::Global | Scope::Filtered(_) => {
                    self.suspend_ups(receiving).map(|()| Ok(Done::default()))
                }
            },
        }
    }

    /// Whether an AE has subscribed to a step, or in the case of the global ones to anything.
    ///
    /// # Errors
    /// What the index says.
    pub fn is_subscribed_to_ups(&self, receiving: &AeTitle, scope: &Scope) -> Result<bool, Error> {
        let of = |index: &Connection, step: Option<i64>| {
            let sql = "SELECT EXISTS (SELECT 1 FROM ups_subscriptions WHERE receiving = ?1 AND step >= ?2 AND step <= ?3)";
            let (first, last) = step.map_or((0, i64::MAX), |step| (step, step));
            let of = params![receiving.to_string(), first, last];
            Ok(index.prepare_cached(sql)?.query_row(of, |row| row.get::<bool>(0))?)
        };
        self.inner.read(|index| match scope {
            Scope::Step(step) => rows::step(index, step)?.map_or(Ok(false), |row| of(index, Some(row.id))),
            Scope::Global | Scope::Filtered(_) => of(index, None),
        })
    }
}
