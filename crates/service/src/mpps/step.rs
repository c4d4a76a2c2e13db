use alloc::string::String;
use core::fmt;

use kerma_dataset::{DataSet, ElementRef};
use kerma_dictionary::{Uid, tags, uids};

use super::{Event, Refusal, State};
use crate::normalized::requirements::{self, Forgiven, Operation, Role};

/// The SOP class whose tables a step is held against.
const MPPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;

/// A Modality Performed Procedure Step: its UID, its state and its attributes (PS3.4 §F.7).
///
/// A step is a value and does not change. [`apply`](Step::apply) gives the step that follows. Whoever keeps steps puts it in the
/// place of the old one, and keeps the old one if there is a refusal.
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_dictionary::{Uid, tags};
/// use kerma_service::mpps::{Event, Modification, Refusal, State, Step};
///
/// let mut attributes = DataSet::new();
/// attributes.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, "IN PROGRESS")?;
/// let step = Step::new(Uid::from_static("1.2.3"), attributes)?;
///
/// let mut modifications = DataSet::new();
/// modifications.set(tags::COMMENTS_ON_THE_PERFORMED_PROCEDURE_STEP, "The patient coughed")?;
/// let (step, event) = step.apply(&Modification::new(modifications)?)?;
/// assert_eq!((step.state(), event), (State::InProgress, Event::Updated));
///
/// let mut modifications = DataSet::new();
/// modifications.set(tags::PATIENT_ID, "4711")?;
/// assert!(matches!(Modification::new(modifications), Err(Refusal::Requirements(_))));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Step {
    uid: Uid,
    state: State,
    attributes: DataSet,
}

impl Step {
    /// A step that begins, with the attributes of an N-CREATE. Only its status is looked at; what else an N-CREATE must have is in
    /// [`requirements`].
    ///
    /// # Errors
    /// [`Refusal::NoStatus`], [`Refusal::EmptyStatus`] and [`Refusal::InvalidStatus`] unless the status is IN PROGRESS (PS3.4
    /// §F.7.2.1.3).
    pub fn new(uid: Uid, attributes: DataSet) -> Result<Step, Refusal> {
        match status_of(&attributes)?.ok_or(Refusal::NoStatus)? {
            State::InProgress => Ok(Step::with(uid, State::InProgress, attributes)),
            State::Completed | State::Discontinued => Err(Refusal::InvalidStatus(status(&attributes))),
        }
    }

    /// A step as it was kept, in whatever state it is.
    ///
    /// # Errors
    /// [`Refusal::NoStatus`], [`Refusal::EmptyStatus`] and [`Refusal::InvalidStatus`] if it has no status that is one.
    pub fn restored(uid: Uid, attributes: DataSet) -> Result<Step, Refusal> {
        let state = status_of(&attributes)?.ok_or(Refusal::NoStatus)?;
        Ok(Step::with(uid, state, attributes))
    }

    fn with(uid: Uid, state: State, attributes: DataSet) -> Step {
        Step { uid, state, attributes: without_identification(attributes) }
    }

    /// Its SOP Instance UID.
    pub const fn uid(&self) -> &Uid {
        &self.uid
    }

    /// Its state.
    pub const fn state(&self) -> State {
        self.state
    }

    /// Its attributes.
    pub const fn attributes(&self) -> &DataSet {
        &self.attributes
    }

    /// The step as an N-SET leaves it, and the event that this is. Each attribute of the modification replaces the one of the step,
    /// a sequence as a whole. If the text of both is in different character sets, all of it comes to be in one.
    ///
    /// # Errors
    /// [`Refusal::Final`] if the step is COMPLETED or DISCONTINUED (PS3.4 §F.7.2.2.3). [`Refusal::Requirements`] if it would become
    /// that and lacks an attribute that it must have then (PS3.4 Table F.7.2-1).
    pub fn apply(&self, modification: &Modification) -> Result<(Step, Event), Refusal> {
        self.apply_forgiving(modification, Forgiven::default())
    }

    /// As [`apply`](Step::apply), for a step that may lack something when it ends, such as the series of a discontinued one.
    ///
    /// # Errors
    /// As those of [`apply`](Step::apply), but for what is forgiven.
    pub fn apply_forgiving(
        &self,
        modification: &Modification,
        forgiven: Forgiven,
    ) -> Result<(Step, Event), Refusal> {
        if self.state.is_final() {
            return Err(Refusal::Final(self.state));
        }
        let attributes = merged(&self.attributes, &modification.attributes);
        let state = modification.state.unwrap_or(self.state);
        if let Some(operation) = state.requirements() {
            judge(operation, &attributes, forgiven)?;
        }
        let event = match state {
            State::InProgress => Event::Updated,
            State::Completed => Event::Completed,
            State::Discontinued => Event::Discontinued,
        };
        Ok((Step { uid: self.uid.clone(), state, attributes }, event))
    }
}

/// Not the attributes: they are a patient's.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Step({}, {})", self.uid, self.state)
    }
}

/// What an N-SET changes of a step.
#[derive(Clone, PartialEq)]
pub struct Modification {
    state: Option<State>,
    attributes: DataSet,
}

impl Modification {
    /// These attributes.
    ///
    /// # Errors
    /// [`Refusal::Requirements`] if one of them must not be set or is not as an N-SET must have it (PS3.4 Table F.7.2-1).
    /// [`Refusal::EmptyStatus`] if there is a status without a value.
    pub fn new(attributes: DataSet) -> Result<Modification, Refusal> {
        let attributes = without_identification(attributes);
        judge(Operation::Set, &attributes, Forgiven::default())?;
        Modification::unchecked(attributes)
    }

    /// These attributes, of which the status alone is looked at. An SCP has checked the others already, and may have been told to
    /// let some pass.
    ///
    /// # Errors
    /// [`Refusal::EmptyStatus`] and [`Refusal::InvalidStatus`] if there is a status that is none.
    pub fn unchecked(attributes: DataSet) -> Result<Modification, Refusal> {
        let state = status_of(&attributes)?;
        Ok(Modification { state, attributes: without_identification(attributes) })
    }

    /// The state that the step is to have; `None` if it is to stay as it is.
    pub const fn state(&self) -> Option<State> {
        self.state
    }

    /// The attributes.
    pub const fn attributes(&self) -> &DataSet {
        &self.attributes
    }
}

/// Not the attributes: they are a patient's.
impl fmt::Debug for Modification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.state {
            Some(state) => write!(f, "Modification({state})"),
            None => f.write_str("Modification"),
        }
    }
}

fn judge(operation: Operation, attributes: &DataSet, forgiven: Forgiven) -> Result<(), Refusal> {
    let findings = requirements::check(&MPPS, operation, Role::Scu, attributes);
    let findings = forgiven.judge(findings, &operation);
    if findings.is_empty() { Ok(()) } else { Err(Refusal::Requirements(findings)) }
}

/// SOP Class UID and SOP Instance UID are said by the command, and some peers repeat them among the attributes.
fn without_identification(mut attributes: DataSet) -> DataSet {
    attributes.retain(|element| ![tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID].contains(&element.tag()));
    attributes
}

/// The state that these attributes name; `None` if they name none.
fn status_of(attributes: &DataSet) -> Result<Option<State>, Refusal> {
    let tag = tags::PERFORMED_PROCEDURE_STEP_STATUS;
    if !attributes.contains(tag) {
        return Ok(None);
    }
    let name = attributes.string(tag).unwrap_or_default();
    match State::of(&name) {
        Some(state) => Ok(Some(state)),
        None if name.is_empty() => Err(Refusal::EmptyStatus(status(attributes))),
        None => Err(Refusal::InvalidStatus(status(attributes))),
    }
}

/// The status alone.
fn status(attributes: &DataSet) -> DataSet {
    attributes
        .get_element(tags::PERFORMED_PROCEDURE_STEP_STATUS)
        .map(ElementRef::to_element)
        .into_iter()
        .collect()
}

/// The character set that has every character.
const UTF_8: &str = "ISO_IR 192";

/// The attributes with the modifications in the place of those of the same tags. Specific Character Set (0008,0005) is not
/// replaced: it becomes that of all the text (PS3.4 §F.7.2.2.3).
fn merged(attributes: &DataSet, modifications: &DataSet) -> DataSet {
    let (mut attributes, mut modifications) = (attributes.clone(), modifications.clone());
    let ours = character_set(&attributes);
    if ours != character_set(&modifications) {
        match modifications.clone().in_character_set(&ours) {
            Ok(converted) => modifications = converted,
            // UTF-8 has the text of both.
            Err(_) => {
                attributes = attributes.clone().in_character_set(UTF_8).unwrap_or(attributes);
                modifications = modifications.clone().in_character_set(UTF_8).unwrap_or(modifications);
            }
        }
    }
    attributes.extend(modifications);
    attributes
}

fn character_set(data_set: &DataSet) -> String {
    data_set.strings(tags::SPECIFIC_CHARACTER_SET).unwrap_or_default().join("\\")
}
