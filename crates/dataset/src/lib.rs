//! Data sets to bytes and back (PS3.5).
#![no_std]

extern crate alloc;

mod convert;
mod data_set;
mod deflate;
mod element;
mod encoding;
mod error;
mod header;
mod implicit;
pub mod json;
pub mod part10;
mod person_name;
mod print;
mod reader;
mod reading;
mod text;
mod value;
mod warning;
mod write;

pub use convert::{FromElement, FromValues, IntoValue, IntoValues};
pub use data_set::DataSet;
pub use element::Element;
pub use encoding::Encoding;
pub use error::{Error, ValueError};
pub use person_name::PersonName;
pub use print::Print;
pub use reader::{Next, Reader, Token};
pub use reading::{Limits, Read, Reading, Strictness};
pub use text::CharacterSet;
pub use value::{Encapsulated, Item, LengthForm, Sequence, Value};
pub use warning::{TagPath, Warning, WarningKind};
