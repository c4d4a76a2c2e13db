//! A constant for every keyword of the registry of data elements: `tags::PATIENT_NAME`.
//!
//! The name is the keyword with its words apart; of a repeating row, such as Overlay Data (60xx,3000), the constant is
//! the first tag that the row covers.

pub use crate::generated::tags::*;
