//! The words of DICOM.
//!
//! [`Tag`], [`Vr`], [`Vm`], [`Uid`], [`AeTitle`] and [`TransferSyntax`] are the vocabulary that every other
//! kerma crate speaks; the registries of PS3.6 ([`data_elements`], [`uids`]) say what each of them means.
//!
//! The crate is `no_std`, allocates only for UIDs that exceed the 64 bytes of PS3.5 §9.1, and reads nothing at
//! run time: every table is a sorted static array.
#![no_std]

extern crate alloc;

mod ae_title;
mod tag;
mod transfer_syntax;
mod uid;
mod vm;
mod vr;

pub use ae_title::{AeTitle, AeTitleError};
pub use tag::Tag;
pub use transfer_syntax::{ByteOrder, TransferSyntax, VrEncoding};
pub use uid::{Uid, UidError};
pub use vm::Vm;
pub use vr::Vr;
