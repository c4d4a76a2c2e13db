//! The words of DICOM.
//!
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
