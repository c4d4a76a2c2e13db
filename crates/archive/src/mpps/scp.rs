//! The handler of the SCPs of Modality Performed Procedure Step and its Retrieve.

use std::fmt;

use kerma_dictionary::Uid;
use kerma_service::mpps::{Event, Modification, Refusal, Step, Steps};
use kerma_service::normalized::requirements::Forgiven;
use kerma_service::normalized::{CreateRequest, GetRequest, SetRequest};
use kerma_service::{AssociationInfo, Outcome};
use kerma_status::Status;

use super::{StepError, Telling};
use crate::Archive;

/// Keeps the steps of modalities: the handler of [`mpps::scp`](kerma_service::mpps::scp) and
/// [`mpps::retrieve_scp`](kerma_service::mpps::retrieve_scp). A response is sent when the step, and who is to be told of it, are on
/// the disk.
pub struct Performing {
    archive: Archive,
    new_uid: fn() -> Uid,
    telling: Box<dyn Fn() -> Telling + Send + Sync>,
    done: Box<Done>,
}

type Done = dyn Fn(&AssociationInfo, &Uid, Event) + Send + Sync;

impl Performing {
    /// Keeps them in this archive, and asks for each request whom to tell. A step whose N-CREATE has no UID gets a new one.
    pub fn new(
        archive: Archive,
        new_uid: fn() -> Uid,
        telling: impl Fn() -> Telling + Send + Sync + 'static,
    ) -> Performing {
        Performing { archive, new_uid, telling: Box::new(telling), done: Box::new(|_, _, _| ()) }
    }

    /// Calls this after each change, before its response.
    pub fn done(self, done: impl Fn(&AssociationInfo, &Uid, Event) + Send + Sync + 'static) -> Performing {
        Performing { done: Box::new(done), ..self }
    }

    fn outcome(&self, association: &AssociationInfo, uid: &Uid, done: Result<Event, StepError>) -> Outcome {
        match done {
            Ok(event) => {
                (self.done)(association, uid, event);
                Status::SUCCESS.into()
            }
            Err(StepError::Refused(refusal)) => {
                let peer = association.peer();
                log::warn!("{peer}: the performed procedure step {uid} stays as it is: {refusal}");
                refusal.into()
            }
            Err(error) => error.into(),
        }
    }
}

impl fmt::Debug for Performing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Performing({:?})", self.archive)
    }
}

impl Steps for Performing {
    fn create(&self, request: &CreateRequest, step: Step) -> Outcome {
        let uid = step.uid().clone();
        let done = self.archive.begin_step(step, (self.telling)());
        self.outcome(&request.association, &uid, done)
    }

    fn set(&self, request: &SetRequest, uid: &Uid, modification: Modification) -> Outcome {
        let telling = (self.telling)();
        let done = self.archive.change_step(uid.clone(), modification, Forgiven::default(), telling);
        self.outcome(&request.association, uid, done)
    }

    fn get(&self, _request: &GetRequest, uid: &Uid) -> Outcome {
        match self.archive.step(uid) {
            Ok(Some(step)) => (Status::SUCCESS, step.attributes().clone()).into(),
            Ok(None) => Refusal::NoSuchStep.into(),
            Err(error) => Outcome::failed(error),
        }
    }

    fn new_uid(&self) -> Option<Uid> {
        Some((self.new_uid)())
    }
}
