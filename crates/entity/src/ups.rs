//! Unified Procedure Step (PS3.4 annex CC): a whole SCP in memory, and what an SCU asks of one.
//!
//! [`InMemory`] keeps a [`Worklist`] and reports its events. An SCP is three lines:
//!
//! ```
//! use kerma_entity::ups::{self, InMemory};
//!
//! let worklist = InMemory::new();
//! let service_class = ups::scp(worklist.clone());
//! # let _ = service_class;
//! ```
//!
//! Everything else is that of [`kerma_service::ups`].

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use kerma_dataset::DateTime;
use kerma_dictionary::{AeTitle, Uid, uids};
pub use kerma_service::ups::*;
use kerma_service::{AssociationId, AssociationInfo, Outcome};

use crate::{clock, new_uid, report};

/// A Unified Procedure Step SCP in memory: a [`Worklist`] behind a lock. Clones are the same worklist. [`scp`] provides it.
///
/// An AE gets its reports over an association that it has requested itself with UPS Event among its presentation contexts, for as
/// long as that lasts, else [`elsewhere`](InMemory::elsewhere).
#[derive(Clone)]
pub struct InMemory(Arc<Shared>);

struct Shared {
    worklist: Mutex<Worklist>,
    lines: Mutex<BTreeMap<AssociationId, Line>>,
    elsewhere: Mutex<Elsewhere>,
}

type Elsewhere = Arc<dyn Fn(Addressed) + Send + Sync>;

/// An association over which its requestor gets its reports.
struct Line {
    receiving: AeTitle,
    reporter: report::Reporter,
}

impl InMemory {
    /// Without steps and subscriptions.
    pub fn new() -> InMemory {
        InMemory::of(Worklist::new())
    }

    /// This worklist, with its rules.
    pub fn of(worklist: Worklist) -> InMemory {
        let (worklist, elsewhere) = (Mutex::new(worklist), Mutex::new(Arc::new(untold) as Elsewhere));
        InMemory(Arc::new(Shared { worklist, lines: Mutex::default(), elsewhere }))
    }

    /// Where reports go whose receiver has no association here, or does not take them there: most often over a new association, on
    /// which this side is the SCP by role selection (PS3.7 §D.3.3.4). It must not wait for the receiver, since it runs where handlers
    /// do: a queue with a thread behind it does well.
    pub fn elsewhere(self, elsewhere: impl Fn(Addressed) + Send + Sync + 'static) -> InMemory {
        *lock(&self.0.elsewhere) = Arc::new(elsewhere);
        self
    }

    /// Reads the worklist. Nobody changes it meanwhile.
    pub fn read<R>(&self, read: impl FnOnce(&Worklist) -> R) -> R {
        read(&lock(&self.0.worklist))
    }

    /// Does something with the worklist that no SCU has asked for, such as a step of the SCP's own, at this time, and reports it.
    ///
    /// # Errors
    /// The refusal.
    pub fn change(
        &self,
        change: impl FnOnce(&mut Worklist, DateTime) -> Result<Done, Refusal>,
    ) -> Result<Done, Refusal> {
        let done = change(&mut lock(&self.0.worklist), clock::utc())?;
        self.0.report(done.reports.clone());
        Ok(done)
    }

    /// Tells everybody who has subscribed that the SCP starts or goes down.
    pub fn status_changed(&self, status: ScpStatus) {
        let reports = lock(&self.0.worklist).status_changed(status);
        self.0.report(reports);
    }

    /// Removes the steps that are done, but those on which anybody has a deletion lock, and says which they were.
    pub fn remove_finished(&self) -> Vec<Step> {
        lock(&self.0.worklist).remove_finished()
    }
}

impl Default for InMemory {
    fn default() -> InMemory {
        InMemory::new()
    }
}

impl Keep for InMemory {
    fn with(&self, run: &mut dyn FnMut(&mut Worklist)) {
        run(&mut lock(&self.0.worklist));
    }

    fn now(&self) -> DateTime {
        clock::utc()
    }

    fn new_uid(&self) -> Option<Uid> {
        Some(new_uid())
    }

    fn report(&self, reports: Vec<Addressed>) {
        self.0.report(reports);
    }

    fn answer(&self, association: &Arc<AssociationInfo>, outcome: Outcome) -> Outcome {
        let takes_events = association
            .negotiated
            .contexts
            .iter()
            .any(|context| context.abstract_syntax == uids::UNIFIED_PROCEDURE_STEP_EVENT);
        let mut lines = lock(&self.0.lines);
        let has_line = lines.get(&association.id).is_some_and(|line| !line.reporter.is_over());
        if !takes_events || has_line {
            return outcome;
        }
        let (reporter, reports) = report::channel();
        lines.insert(association.id, Line { receiving: association.peer(), reporter });
        outcome.reporting(reports)
    }

    fn ended(&self, association: &AssociationInfo) {
        lock(&self.0.lines).remove(&association.id);
    }
}

impl Shared {
    fn report(&self, reports: Vec<Addressed>) {
        reports.into_iter().for_each(|addressed| self.send(addressed));
    }

    /// Over an association of the receiver if there is one, the newest first.
    fn send(&self, addressed: Addressed) {
        let reporters: Vec<report::Reporter> = lock(&self.lines)
            .values()
            .rev()
            .filter(|line| line.receiving == addressed.receiving)
            .map(|line| line.reporter.clone())
            .collect();
        let elsewhere = lock(&self.elsewhere).clone();
        for reporter in reporters {
            let (elsewhere, unanswered) = (elsewhere.clone(), addressed.clone());
            let told = move |answer: report::Answer| match answer {
                Ok(response) if response.status.is_success() => {}
                Ok(response) => {
                    log::warn!("{} answers a report with {}", unanswered.receiving, response.status);
                }
                Err(why) => {
                    log::info!("{} has not taken a report on its association: {why}", unanswered.receiving);
                    elsewhere(unanswered);
                }
            };
            if reporter.send_then(addressed.report.clone().request(), told).is_ok() {
                return;
            }
        }
        elsewhere(addressed);
    }
}

fn untold(Addressed { receiving, report }: Addressed) {
    log::info!(
        "{receiving} has no association, and is not told of the {} of {}",
        report.event_type,
        report.sop_instance
    );
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
