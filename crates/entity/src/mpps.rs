//! Modality Performed Procedure Step (PS3.4 §F.7 to §F.9): an SCP in memory, and all of [`kerma_service::mpps`].
//!
//! ```
//! use kerma_entity::mpps::{self, InMemory};
//!
//! let steps = InMemory::new();
//! let service_classes = (mpps::scp(steps.clone()), mpps::retrieve_scp(steps));
//! # let _ = service_classes;
//! ```

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kerma_dataset::DataSet;
use kerma_dictionary::Uid;
pub use kerma_service::mpps::*;
use kerma_service::{
    Outcome,
    normalized::{CreateRequest, GetRequest, SetRequest},
};
use kerma_status::Status;

use crate::new_uid;

/// A [`Collection`] of steps behind a lock: the handler of [`scp`] and [`retrieve_scp`]. Clones have the same steps.
#[derive(Clone)]
pub struct InMemory {
    steps: Arc<Mutex<Collection>>,
    told: Arc<Tell>,
}

type Tell = dyn Fn(&Uid, Event) + Send + Sync;

impl InMemory {
    /// Without steps.
    pub fn new() -> InMemory {
        InMemory::of(Collection::default())
    }

    /// These steps, with their rules.
    pub fn of(steps: Collection) -> InMemory {
        InMemory { steps: Arc::new(Mutex::new(steps)), told: Arc::new(|_, _| {}) }
    }

    /// Tells this function what happens to a step, once it has happened. For a peer that wants to know, [`notify`] makes the
    /// request.
    pub fn tell(self, told: impl Fn(&Uid, Event) + Send + Sync + 'static) -> InMemory {
        InMemory { told: Arc::new(told), ..self }
    }

    /// The step of a UID.
    pub fn step(&self, uid: &Uid) -> Option<Step> {
        self.lock().step(uid).cloned()
    }

    /// All steps, in the order of their UIDs.
    pub fn steps(&self) -> Vec<Step> {
        self.lock().steps().cloned().collect()
    }

    /// Removes a step.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`].
    pub fn delete(&self, uid: &Uid) -> Result<(), Refusal> {
        let event = self.lock().delete(uid)?;
        (self.told)(uid, event);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Collection> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn outcome(&self, uid: &Uid, done: Result<Event, Refusal>) -> Outcome {
        match done {
            Ok(event) => {
                (self.told)(uid, event);
                Status::SUCCESS.into()
            }
            Err(refusal) => refusal.into(),
        }
    }
}

impl Default for InMemory {
    fn default() -> InMemory {
        InMemory::new()
    }
}

impl Steps for InMemory {
    fn create(&self, _request: &CreateRequest, step: Step) -> Outcome {
        let uid = step.uid().clone();
        let done = self.lock().create(step);
        self.outcome(&uid, done)
    }

    fn set(&self, _request: &SetRequest, uid: &Uid, modification: Modification) -> Outcome {
        let done = self.lock().set(uid, &modification);
        self.outcome(uid, done)
    }

    fn get(&self, _request: &GetRequest, uid: &Uid) -> Outcome {
        let found: Result<DataSet, Refusal> = self.lock().get(uid).cloned();
        match found {
            Ok(attributes) => (Status::SUCCESS, attributes).into(),
            Err(refusal) => refusal.into(),
        }
    }

    fn new_uid(&self) -> Option<Uid> {
        Some(new_uid())
    }
}
