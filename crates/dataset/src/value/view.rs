//! Values that are looked at where they are.

use core::fmt;

use kerma_dictionary::ByteOrder;

use super::{Encapsulated, ItemsRef, LengthForm, Sequence};

/// The value of an element, looked at where it is.
#[derive(Clone, Copy)]
pub enum ValueRef<'a> {
    /// Characters or numbers, as they are encoded.
    Bytes {
        /// The value field, padding included.
        bytes: &'a [u8],
        /// The byte order of numbers in it. The unit that is swapped is [`Vr::unit`](kerma_dictionary::Vr::unit).
        byte_order: ByteOrder,
    },
    /// A sequence of items (PS3.5 §7.5).
    Sequence(SequenceRef<'a>),
    /// Encapsulated pixel data (PS3.5 §A.4).
    Encapsulated(&'a Encapsulated),
}

/// A sequence of items, looked at where it is (PS3.5 §7.5).
#[derive(Clone, Copy, Debug)]
pub struct SequenceRef<'a> {
    /// The items, in order.
    pub items: ItemsRef<'a>,
    /// Whether it is encoded with its length or with a delimiter.
    pub length: LengthForm,
}

impl SequenceRef<'_> {
    /// A sequence like this that owns its items, or shares them with the data set that they were read in.
    pub fn to_sequence(self) -> Sequence {
        Sequence { items: self.items.to_items(), length: self.length }
    }
}

/// Shows the length and no content: values are patient data, and `Debug` ends up in logs.
impl fmt::Debug for ValueRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ValueRef::Bytes { bytes, byte_order } => write!(f, "Bytes({}, {byte_order:?})", bytes.len()),
            ValueRef::Sequence(sequence) => sequence.fmt(f),
            ValueRef::Encapsulated(encapsulated) => encapsulated.fmt(f),
        }
    }
}
