use alloc::collections::BTreeMap;

use kerma_dataset::DataSet;
use kerma_dictionary::Uid;

use super::{Event, Modification, Refusal, Step};
use crate::normalized::requirements::Forgiven;

/// Steps by their UIDs, as a value: the rules of an SCP that keeps several.
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_dictionary::{Uid, tags};
/// use kerma_service::mpps::{Collection, Event, Modification, Refusal, Step};
///
/// let mut attributes = DataSet::new();
/// attributes.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, "IN PROGRESS")?;
/// let uid = Uid::from_static("1.2.3");
///
/// let mut steps = Collection::default();
/// steps.create(Step::new(uid.clone(), attributes.clone())?)?;
/// assert_eq!(steps.create(Step::new(uid.clone(), attributes)?), Err(Refusal::Duplicate));
/// assert_eq!(steps.set(&uid, &Modification::new(DataSet::new())?), Ok(Event::Updated));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Collection {
    steps: BTreeMap<Uid, Step>,
    forgiven: Forgiven,
}

impl Collection {
    /// Lets steps end that lack what is forgiven.
    pub fn forgive(mut self, forgiven: Forgiven) -> Collection {
        self.forgiven = forgiven;
        self
    }

    /// Keeps a step.
    ///
    /// # Errors
    /// [`Refusal::Duplicate`] if there is one with its UID.
    pub fn create(&mut self, step: Step) -> Result<Event, Refusal> {
        if self.steps.contains_key(step.uid()) {
            return Err(Refusal::Duplicate);
        }
        self.steps.insert(step.uid().clone(), step);
        Ok(Event::InProgress)
    }

    /// Changes a step.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`], and what [`Step::apply`] refuses. Nothing has changed then.
    pub fn set(&mut self, uid: &Uid, modification: &Modification) -> Result<Event, Refusal> {
        let step = self.steps.get_mut(uid).ok_or(Refusal::NoSuchStep)?;
        let (next, event) = step.apply_forgiving(modification, self.forgiven)?;
        *step = next;
        Ok(event)
    }

    /// Removes a step.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`].
    pub fn delete(&mut self, uid: &Uid) -> Result<Event, Refusal> {
        self.steps.remove(uid).map(|_| Event::Deleted).ok_or(Refusal::NoSuchStep)
    }

    /// The attributes of a step.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`].
    pub fn get(&self, uid: &Uid) -> Result<&DataSet, Refusal> {
        self.steps.get(uid).map(Step::attributes).ok_or(Refusal::NoSuchStep)
    }

    /// The step of a UID.
    pub fn step(&self, uid: &Uid) -> Option<&Step> {
        self.steps.get(uid)
    }

    /// All steps, in the order of their UIDs.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.steps.values()
    }
}
