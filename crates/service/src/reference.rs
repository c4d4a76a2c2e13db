use core::fmt;

use kerma_dataset::{DataSet, IntoValue, ValueError};
use kerma_dictionary::{Tag, Uid, tags};

/// The name of a SOP instance: its SOP class and its UID (PS3.3 Table 10-11).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// Its SOP Class UID.
    pub sop_class: Uid,
    /// Its SOP Instance UID.
    pub sop_instance: Uid,
}

impl Reference {
    /// The instance of these UIDs.
    pub const fn new(sop_class: Uid, sop_instance: Uid) -> Reference {
        Reference { sop_class, sop_instance }
    }

    /// The instance that an item refers to.
    ///
    /// # Errors
    /// [`ValueError::Absent`] and [`ValueError::Empty`] if the item lacks one of the UIDs.
    pub fn of(item: &DataSet) -> Result<Reference, ValueError> {
        let sop_class = item.uid(tags::REFERENCED_SOP_CLASS_UID)?;
        Ok(Reference { sop_class, sop_instance: item.uid(tags::REFERENCED_SOP_INSTANCE_UID)? })
    }

    /// The item that refers to it.
    pub fn item(&self) -> DataSet {
        let mut item = DataSet::new();
        put(&mut item, tags::REFERENCED_SOP_CLASS_UID, &self.sop_class);
        put(&mut item, tags::REFERENCED_SOP_INSTANCE_UID, &self.sop_instance);
        item
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.sop_instance, self.sop_class)
    }
}

/// Sets a value of a kind that the attribute has.
pub(crate) fn put(attributes: &mut DataSet, tag: Tag, value: impl IntoValue) {
    if let Err(why) = attributes.set(tag, value) {
        log::error!("{tag} is not set: {why}");
    }
}
