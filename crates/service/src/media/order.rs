use kerma_dataset::{DataSet, ValueError};
use kerma_dictionary::tags;

use crate::normalized::code_string;

code_string! {
    /// Request Priority (2200,0020).
    Priority {
        /// Before others.
        High = "HIGH",
        /// Neither.
        Medium = "MED",
        /// After others.
        Low = "LOW",
    }
}

/// How many sets of media are wanted, and how soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// Number of Copies (2000,0010).
    pub copies: u32,
    /// Request Priority (2200,0020).
    pub priority: Option<Priority>,
}

/// One copy.
impl Default for Order {
    fn default() -> Order {
        Order { copies: 1, priority: None }
    }
}

impl Order {
    /// The order that the information of an Initiate Media Creation gives. What it does not say is as in [`Order::default`].
    ///
    /// # Errors
    /// If a value is none that the attribute may have.
    pub fn read(information: &DataSet) -> Result<Order, ValueError> {
        let copies: Option<u32> = information.get(tags::NUMBER_OF_COPIES)?;
        let has_priority = information.get_element(tags::REQUEST_PRIORITY).is_some_and(|it| !it.is_empty());
        let priority =
            has_priority.then(|| Priority::read(information, tags::REQUEST_PRIORITY)).transpose()?;
        Ok(Order { copies: copies.unwrap_or(1), priority })
    }
}
