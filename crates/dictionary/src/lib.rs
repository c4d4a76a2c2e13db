//! The words of DICOM: the vocabulary that every other kerma crate speaks, and the registries that say what each word
//! means (PS3.6, and PS3.5 §6 to §10).
//!
//! | item | meaning | source |
//! |---|---|---|
//! | [`Tag`], [`tags`] | a data element's tag, and a constant for each keyword | PS3.5 §7.1 |
//! | [`Vr`], [`Vm`] | value representation and multiplicity | PS3.5 §6.2, §6.4 |
//! | [`data_elements`] | the registry of data elements, command elements included | PS3.6 §6 to §9, PS3.7 annex E |
//! | [`PrivateDictionary`] | the same for a vendor's elements | PS3.5 §7.8 |
//! | [`Uid`], [`uids`] | a UID as it was sent, a constant for each keyword, and the registry | PS3.5 §9, PS3.6 annex A |
//! | [`TransferSyntax`] | the transfer syntaxes, with the properties of their encodings | PS3.5 §10 and annex A |
//! | [`sop_classes`] | the SOP classes, their service classes and DIMSE services | PS3.4 |
//! | [`AeTitle`] | the title of an Application Entity | PS3.5 §6.2, PS3.8 §9.3.2 |
//!
//! ```text
//!   (0010,0010) ─by_tag─► ┌─────────────┐ ◄─by_keyword─ "PatientName"
//!             vr_of─► PN  │ DataElement │
//!                         └─────────────┘
//!   1.2.840… ───by_uid──► UidEntry, SopClass … ◄─by_keyword─ "CTImageStorage"
//! ```
//!
//! Not in here: data sets and their encoding (kerma-dataset), status codes (kerma-status), the UIDs of context groups
//! (PS3.16) and which attributes an IOD has (PS3.3).
//!
//! The crate is `no_std`, allocates only for UIDs that exceed the 64 bytes of PS3.5 §9.1, and reads nothing at run
//! time: every table is a static array, written from `data/*.csv` by `cargo xtask dictionary`.
//!
//! ```
//! use kerma_dictionary::{Tag, Vr, data_elements, sop_classes, tags, uids};
//!
//! let element = data_elements::by_tag(Tag::new(0x0010, 0x0010)).unwrap();
//! assert_eq!((element.keyword, element.vrs), ("PatientName", &[Vr::PN][..]));
//! assert_eq!("PatientName".parse(), Ok(tags::PATIENT_NAME));
//!
//! let class = sop_classes::by_uid(&uids::CT_IMAGE_STORAGE).unwrap();
//! assert_eq!(class.to_string(), "CT Image Storage");
//! assert!(class.is_storage());
//! ```
#![no_std]

extern crate alloc;

mod ae_title;
pub mod data_elements;
mod generated;
mod private;
pub mod sop_classes;
mod tag;
pub mod tags;
mod transfer_syntax;
mod uid;
pub mod uids;
mod vm;
mod vr;

pub use ae_title::{AeTitle, AeTitleError};
pub use data_elements::DataElement;
pub use private::PrivateDictionary;
pub use tag::{Tag, TagError};
pub use transfer_syntax::{ByteOrder, Codec, Compression, TransferSyntax, VrEncoding};
pub use uid::{Uid, UidError};
pub use vm::Vm;
pub use vr::Vr;

/// The example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
