use alloc::{string::String, vec};
use core::fmt;

use kerma_dataset::{DataSet, IntoValue, ValueError};
use kerma_dictionary::{Tag, tags};

use crate::{Reference, reference::put};

/// What is to be verified: a plan, one of its fraction groups, and the patient.
#[derive(Clone)]
pub struct Setup {
    attributes: DataSet,
}

impl Setup {
    /// A plan of a patient.
    pub fn new(plan: &Reference, patient_id: &str) -> Setup {
        let mut attributes = DataSet::new();
        put(&mut attributes, tags::REFERENCED_RT_PLAN_SEQUENCE, vec![plan.item()]);
        put(&mut attributes, tags::PATIENT_ID, patient_id);
        Setup { attributes }
    }

    /// With the fraction group, which a plan with several must have.
    pub fn fraction_group(mut self, number: u32) -> Setup {
        put(&mut self.attributes, tags::REFERENCED_FRACTION_GROUP_NUMBER, number);
        self
    }

    /// With another attribute, such as Issuer of Patient ID (0010,0021).
    ///
    /// # Errors
    /// If the value does not fit the attribute.
    pub fn with(mut self, tag: Tag, value: impl IntoValue) -> Result<Setup, ValueError> {
        self.attributes.set(tag, value)?;
        Ok(self)
    }

    /// The plan.
    ///
    /// # Errors
    /// If it is not there.
    pub fn plan(&self) -> Result<Reference, ValueError> {
        let tag = tags::REFERENCED_RT_PLAN_SEQUENCE;
        let plan = self.attributes.items(tag)?.first().ok_or(ValueError::Empty(tag))?;
        Reference::of(&plan.data_set)
    }

    /// The fraction group; `None` if the plan has one.
    ///
    /// # Errors
    /// If it is no number.
    pub fn group(&self) -> Result<Option<u32>, ValueError> {
        self.attributes.get(tags::REFERENCED_FRACTION_GROUP_NUMBER)
    }

    /// The patient.
    ///
    /// # Errors
    /// If there is no Patient ID (0010,0020).
    pub fn patient_id(&self) -> Result<String, ValueError> {
        self.attributes.string(tags::PATIENT_ID)
    }

    /// All attributes.
    pub const fn attributes(&self) -> &DataSet {
        &self.attributes
    }
}

impl From<DataSet> for Setup {
    fn from(attributes: DataSet) -> Setup {
        Setup { attributes }
    }
}

/// Not the attributes: they are a patient's.
impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup").field("plan", &self.plan().ok()).finish_non_exhaustive()
    }
}
