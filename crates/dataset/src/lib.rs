//! Data sets to bytes and back: elements, sequences, character sets (PS3.5), DICOM files (PS3.10 §7), the DICOM
//! JSON model (PS3.18 annex F).
//!
//! ```text
//!              ┌──────── Reading: strictness, limits ────────┐
//!   bytes ────►│ Reader ─► tokens: headers, lengths, ─► tree │────► DataSet
//!  (a file:    │           delimiters; repairs, named        │       │   ▲
//!   Part10)    └─────────────────────────────────────────────┘  get, │   │ set,
//!                                                       string, JSON │   │ insert
//!   bytes ◄─ in any of the four Encodings ◄─ DataSet::write ◄────────┘◄──┘
//! ```
//!
//! - [`DataSet`] is a sorted list of elements. What was read stays in its bytes: an [`ElementRef`] is a look at one element
//!   there, an item a data set of its own that shares them. Values are decoded when they are asked for. An [`Element`] owns
//!   its value: it is what is put in. What is not touched is written as it was.
//! - [`DataSet::read`] forgives what real senders get wrong; [`Reading`] says what it was, or is strict, sets
//!   limits, and stops before a tag.
//! - [`Reader`] is the pull reader below, for data sets that are not, or should not be, in memory. [`Scan`] is shown a
//!   data set as it passes, and says whether it is whole.
//! - [`Date`], [`Time`], [`DateTime`], [`Range`]s of them, [`Age`] and [`PersonName`] are values that have parts.
//! - [`DataSet::frames`] are the frames of encapsulated pixel data, [`DataSet::set_frames`] encapsulates them.
//! - [`DataSet::walk`] and [`DataSet::walk_mut`] meet every element, those in items too.
//! - [`validate`] lists the elements that break the rules of their value representation or multiplicity.
//! - [`VendorDictionary`] is a private dictionary from text, [`DataSet::know_private`] reads with one.
//! - [`part10`] has the preamble and the File Meta Information; [`json`] the DICOM JSON model, both ways; [`xml`] the
//!   Native DICOM Model, written;
//!   [`dicomdir`] the directory of a file-set.
//!
//! ```
//! use kerma_dataset::{DataSet, Encoding, part10::Part10};
//! use kerma_dictionary::{tags, uids};
//!
//! let mut data_set = DataSet::new();
//! data_set.set(tags::SOP_CLASS_UID, uids::SECONDARY_CAPTURE_IMAGE_STORAGE)?;
//! data_set.set(tags::SOP_INSTANCE_UID, "1.2.3.4")?;
//! data_set.set(tags::PATIENT_NAME, "Yamada^Tarou")?;
//! data_set.set(tags::ROWS, 512_u16)?;
//!
//! let file = Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN)?.to_vec()?;
//!
//! let data_set = Part10::read(file)?.data_set;
//! assert_eq!(data_set.string(tags::PATIENT_NAME)?, "Yamada^Tarou");
//! assert_eq!(data_set.get::<u16>(tags::ROWS)?, 512);
//! let implicit = data_set.to_vec(Encoding::ImplicitVrLittleEndian)?;
//! assert_eq!(DataSet::read(implicit, Encoding::ImplicitVrLittleEndian)?, data_set);
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
//!
//! # Limits of this crate
//! It decodes no pixels: compressed ones stay the fragments that they are, and cannot be written in a native
//! encoding. It checks values, not data sets against IODs. Of elements that are out of order or there twice it
//! keeps a sorted set with the first of each, and says so. The encoding of a private transfer syntax is not
//! known to it. It opens no file: that is the business of a driver (`Part10File` of kerma-ae).
#![no_std]

extern crate alloc;

mod carried;
mod convert;
mod data_set;
mod deflate;
pub mod dicomdir;
mod element;
mod encoding;
mod error;
mod frames;
mod header;
mod implicit;
pub mod json;
mod limits;
pub mod part10;
mod person_name;
mod print;
mod reader;
mod reading;
mod reencode;
mod scan;
mod temporal;
mod text;
mod validate;
mod value;
mod vendor_dictionary;
mod warning;
mod write;
pub mod xml;

pub use convert::{FromElement, FromValues, IntoValue, IntoValues};
pub use data_set::{DataSet, ElementsIter};
pub use element::{Element, ElementRef};
pub use encoding::Encoding;
pub use error::{DictionaryError, Error, FrameError, JsonError, TemporalError, ValueError};
pub use frames::{Frame, Frames, OffsetTable};
pub use limits::Limits;
pub use person_name::{NameComponents, PersonName};
pub use print::Print;
pub use reader::{Next, Reader, Token};
pub use reading::{Read, Reading, Strictness};
pub use reencode::ReEncoder;
pub use scan::Scan;
pub use temporal::{Age, AgeUnit, Date, DateTime, Range, Time};
pub use text::CharacterSet;
pub use validate::{Finding, FindingKind, validate};
pub use value::{
    Encapsulated, Item, Items, ItemsIter, ItemsRef, LengthForm, Sequence, SequenceRef, Value, ValueField,
    ValueRef,
};
pub use vendor_dictionary::VendorDictionary;
pub use warning::{TagPath, Warning, WarningKind};
