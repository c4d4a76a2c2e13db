//! Data sets to bytes and back (PS3.5).
#![no_std]

extern crate alloc;

mod convert;
mod data_set;
mod element;
mod encoding;
mod error;
mod implicit;
mod text;
mod value;
mod warning;

pub use convert::{FromElement, IntoValue};
pub use data_set::DataSet;
pub use element::Element;
pub use encoding::Encoding;
pub use error::{Error, ValueError};
pub use text::CharacterSet;
pub use value::{Encapsulated, Item, LengthForm, Sequence, Value};
pub use warning::{TagPath, Warning, WarningKind};
