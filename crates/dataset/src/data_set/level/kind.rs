//! What the number of a place counts: the bytes before a header, whose form and value representation the kind says as well,
//! or something of the level.

use kerma_dictionary::Vr;

use crate::header::HeaderForm;

/// The bits of a value representation.
pub(super) const VR: u8 = 0x3F;
/// An element behind a header of Table 7.1-2, with its value representation added.
const SHORT: u8 = 0x40;
/// One behind a header of Table 7.1-1. Less than both is one of Table 7.1-3.
const LONG: u8 = 0x80;
/// One of [`Level::sequences`](super::Level), with this and that added.
pub(super) const SEQUENCE: u8 = 0xC0;
/// It has a length.
pub(super) const DEFINED: u8 = 1;
/// It is under UN.
pub(super) const UN: u8 = 2;
/// One of [`Level::others`](super::Level).
pub(super) const OTHER: u8 = 0xC4;

/// That of an element behind a header of this form.
#[inline(always)]
pub(super) const fn of(form: HeaderForm, vr: Vr) -> u8 {
    vr as u8
        | match form {
            HeaderForm::Implicit => 0,
            HeaderForm::Short => SHORT,
            HeaderForm::Long => LONG,
        }
}

/// The form of the header.
#[inline(always)]
pub(super) const fn form(kind: u8) -> HeaderForm {
    match kind & !VR {
        0 => HeaderForm::Implicit,
        SHORT => HeaderForm::Short,
        _ => HeaderForm::Long,
    }
}
