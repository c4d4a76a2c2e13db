mod field;
mod items;
mod view;

use alloc::{borrow::Cow, boxed::Box, vec::Vec};
use core::fmt;

use bytes::Bytes;
use kerma_dictionary::ByteOrder;

use crate::DataSet;
pub use field::ValueField;
pub use items::{Items, ItemsIter, ItemsRef};
pub use view::{SequenceRef, ValueRef};

/// The value of an element.
#[derive(Clone)]
pub enum Value {
    /// Characters or numbers, as they are encoded.
    Bytes {
        /// The value field, padding included.
        bytes: ValueField,
        /// The byte order of numbers in it. The unit that is swapped is [`Vr::unit`](kerma_dictionary::Vr::unit).
        byte_order: ByteOrder,
    },
    /// A sequence of items (PS3.5 §7.5).
    Sequence(Sequence),
    /// Encapsulated pixel data (PS3.5 §A.4).
    Encapsulated(Box<Encapsulated>),
}

/// A sequence of items (PS3.5 §7.5).
#[derive(Clone, Debug, Default)]
pub struct Sequence {
    /// The items, in order.
    pub items: Items,
    /// Whether it is encoded with its length or with a delimiter.
    pub length: LengthForm,
}

/// An item of a sequence: a data set of its own (PS3.5 §7.5).
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Its elements.
    pub data_set: DataSet,
    /// Whether it is encoded with its length or with a delimiter.
    pub length: LengthForm,
}

/// How a sequence or an item says where it ends (PS3.5 §7.5.1, §7.5.2). Kept as it was read, so that what is
/// untouched is written as it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum LengthForm {
    /// By its length, computed when it is written.
    Defined,
    /// By a delimiter.
    #[default]
    Undefined,
}

/// Encapsulated pixel data: a sequence of fragments (PS3.5 §A.4).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Encapsulated {
    /// The first item, the Basic Offset Table: little-endian 32-bit offsets of the frames' first fragments,
    /// or nothing. `None` if even the item was missing, which the standard forbids.
    pub offset_table: Option<Bytes>,
    /// The fragments.
    pub fragments: Vec<Bytes>,
}

impl Encapsulated {
    /// The entries of the Basic Offset Table, counted from the first byte after it (PS3.5 §A.4, Table A.4-1).
    pub fn offsets(&self) -> impl Iterator<Item = u32> {
        self.offset_table
            .as_deref()
            .unwrap_or_default()
            .chunks_exact(4)
            .filter_map(|entry| entry.first_chunk().map(|entry| u32::from_le_bytes(*entry)))
    }
}

impl From<DataSet> for Item {
    fn from(data_set: DataSet) -> Item {
        Item { data_set, length: LengthForm::default() }
    }
}

impl FromIterator<DataSet> for Sequence {
    fn from_iter<I: IntoIterator<Item = DataSet>>(items: I) -> Sequence {
        Sequence { items: items.into_iter().map(Item::from).collect(), length: LengthForm::default() }
    }
}

impl Default for Value {
    /// No bytes.
    fn default() -> Value {
        Value::Bytes { bytes: ValueField::EMPTY, byte_order: ByteOrder::LittleEndian }
    }
}

impl Value {
    /// The value, looked at.
    #[inline]
    pub fn as_ref(&self) -> ValueRef<'_> {
        match self {
            Value::Bytes { bytes, byte_order } => ValueRef::Bytes { bytes, byte_order: *byte_order },
            Value::Sequence(sequence) => ValueRef::Sequence(sequence.as_ref()),
            Value::Encapsulated(encapsulated) => ValueRef::Encapsulated(encapsulated),
        }
    }
}

impl Sequence {
    /// The sequence, looked at.
    #[inline]
    pub fn as_ref(&self) -> SequenceRef<'_> {
        SequenceRef { items: self.items.as_ref(), length: self.length }
    }
}

/// As [`ValueRef`]s: without content.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().fmt(f)
    }
}

/// Shows the number of fragments and no content.
impl fmt::Debug for Encapsulated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Encapsulated({} fragments)", self.fragments.len())
    }
}

/// Bytes whose numbers are little endian.
impl From<Bytes> for Value {
    fn from(bytes: Bytes) -> Value {
        Value::from(ValueField::from(bytes))
    }
}

/// Bytes whose numbers are little endian.
impl From<ValueField> for Value {
    fn from(bytes: ValueField) -> Value {
        Value::Bytes { bytes, byte_order: ByteOrder::LittleEndian }
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Value {
        Value::from(ValueField::from(bytes))
    }
}

impl From<Sequence> for Value {
    fn from(sequence: Sequence) -> Value {
        Value::Sequence(sequence)
    }
}

impl From<Encapsulated> for Value {
    fn from(encapsulated: Encapsulated) -> Value {
        Value::Encapsulated(Box::new(encapsulated))
    }
}

/// By elements; the length form does not matter.
impl PartialEq for Item {
    fn eq(&self, other: &Item) -> bool {
        self.data_set == other.data_set
    }
}

/// `bytes` with every `unit` reversed; what is left over at the end stays as it is (PS3.5 §7.3).
pub(crate) fn swapped(bytes: &[u8], unit: usize) -> Cow<'_, [u8]> {
    if unit < 2 {
        return Cow::Borrowed(bytes);
    }
    let mut swapped = bytes.to_vec();
    swapped.chunks_exact_mut(unit).for_each(<[u8]>::reverse);
    Cow::Owned(swapped)
}
