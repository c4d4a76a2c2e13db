use alloc::vec;
use core::fmt;

use kerma_dataset::{DataSet, IntoValue, ValueError};
use kerma_dictionary::{Tag, Uid, tags};

use crate::{normalized::code_string, reference::put};

code_string! {
    /// The level that an inventory goes down to: Inventory Level (0008,0403) (PS3.3 §C.38.3).
    Level {
        /// Studies.
        Study = "STUDY",
        /// And their series.
        Series = "SERIES",
        /// And their instances.
        Instance = "INSTANCE",
    }
}

/// What an inventory is to be of.
#[derive(Clone)]
pub struct Initiation {
    attributes: DataSet,
}

impl Initiation {
    /// All studies, down to a level. The transaction is named in all that follows.
    pub fn new(transaction: &Uid, level: Level) -> Initiation {
        let mut attributes = DataSet::new();
        put(&mut attributes, tags::TRANSACTION_UID, transaction);
        put(&mut attributes, tags::INVENTORY_LEVEL, level.as_str());
        Initiation { attributes }
    }

    /// The studies that match these keys: the item of Scope of Inventory Sequence (0008,0400).
    pub fn scope(mut self, keys: DataSet) -> Initiation {
        put(&mut self.attributes, tags::SCOPE_OF_INVENTORY_SEQUENCE, vec![keys]);
        self
    }

    /// With a report each so many minutes.
    pub fn interval(mut self, minutes: u16) -> Initiation {
        put(&mut self.attributes, tags::REQUESTED_STATUS_INTERVAL, minutes);
        self
    }

    /// With another attribute, such as Inventory Purpose (0008,0401).
    ///
    /// # Errors
    /// If the value does not fit the attribute.
    pub fn with(mut self, tag: Tag, value: impl IntoValue) -> Result<Initiation, ValueError> {
        self.attributes.set(tag, value)?;
        Ok(self)
    }

    /// The transaction.
    ///
    /// # Errors
    /// If there is no Transaction UID (0008,1195).
    pub fn transaction(&self) -> Result<Uid, ValueError> {
        self.attributes.uid(tags::TRANSACTION_UID)
    }

    /// The level.
    ///
    /// # Errors
    /// If there is none that is known.
    pub fn level(&self) -> Result<Level, ValueError> {
        Level::read(&self.attributes, tags::INVENTORY_LEVEL)
    }

    /// The keys that studies must match; `None` for all studies.
    pub fn keys(&self) -> Option<DataSet> {
        self.attributes.item(tags::SCOPE_OF_INVENTORY_SEQUENCE, 0).ok()
    }

    /// After how many minutes a report is wanted each time; `None` if no reports are.
    pub fn minutes(&self) -> Option<u16> {
        self.attributes.get(tags::REQUESTED_STATUS_INTERVAL).ok().flatten()
    }

    /// All attributes.
    pub const fn attributes(&self) -> &DataSet {
        &self.attributes
    }
}

impl From<DataSet> for Initiation {
    fn from(attributes: DataSet) -> Initiation {
        Initiation { attributes }
    }
}

/// Not the keys: they may be a patient's.
impl fmt::Debug for Initiation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Initiation")
            .field("transaction", &self.transaction().ok())
            .field("level", &self.level().ok())
            .finish_non_exhaustive()
    }
}
