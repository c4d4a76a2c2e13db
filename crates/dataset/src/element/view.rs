//! An element that is looked at where it is.

use alloc::{borrow::Cow, sync::Arc};
use core::fmt;

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Tag, Vr};

use crate::{Element, ItemsRef, Value, ValueError, ValueField, ValueRef, text::is_plain, value::swapped};

/// An element of a data set, looked at where it is: in the bytes that it was read from, or in the data set.
///
/// A few words, to be copied. [`to_element`](ElementRef::to_element) makes an [`Element`] of it, which owns its value.
#[derive(Clone, Copy)]
pub struct ElementRef<'a> {
    tag: Tag,
    vr: Vr,
    value: ValueRef<'a>,
    /// The buffer of which the bytes of the value are a part, if they are of one.
    buffer: Option<&'a Arc<Bytes>>,
}

impl<'a> ElementRef<'a> {
    /// An element whose value is a part of the buffer, if one is given.
    #[inline(always)]
    pub(crate) const fn new(
        tag: Tag,
        vr: Vr,
        value: ValueRef<'a>,
        buffer: Option<&'a Arc<Bytes>>,
    ) -> ElementRef<'a> {
        ElementRef { tag, vr, value, buffer }
    }

    /// The tag.
    #[inline]
    pub const fn tag(self) -> Tag {
        self.tag
    }

    /// The value representation: the encoded one, or for implicit encodings the dictionary's (UN if unknown).
    ///
    /// UN together with [`ValueRef::Sequence`] is what PS3.5 §6.2.2 note 2 describes: a sequence in Implicit VR
    /// Little Endian under a tag that the sender did not know.
    #[inline]
    pub const fn vr(self) -> Vr {
        self.vr
    }

    /// The value.
    #[inline]
    pub const fn value(self) -> ValueRef<'a> {
        self.value
    }

    /// The same with another value representation.
    pub(crate) const fn with_vr(self, vr: Vr) -> ElementRef<'a> {
        ElementRef { vr, ..self }
    }

    /// An element like this that owns its value. Values of more than 22 bytes are shared with the bytes that they were read
    /// from, and items are; shorter values are copied.
    pub fn to_element(self) -> Element {
        let value = match self.value {
            ValueRef::Bytes { bytes, byte_order } => {
                let part = |buffer| ValueField::part(bytes, buffer);
                Value::Bytes { bytes: self.buffer.map_or_else(|| bytes.into(), part), byte_order }
            }
            ValueRef::Sequence(sequence) => Value::Sequence(sequence.to_sequence()),
            ValueRef::Encapsulated(encapsulated) => Value::from(encapsulated.clone()),
        };
        Element::new(self.tag, self.vr, value)
    }

    /// The value as it is encoded, padding included, in [`byte_order`](ElementRef::byte_order); empty for
    /// sequences and encapsulated pixel data.
    #[inline]
    pub const fn bytes(self) -> &'a [u8] {
        match self.value {
            ValueRef::Bytes { bytes, .. } => bytes,
            _ => &[],
        }
    }

    /// [`bytes`](ElementRef::bytes) in little-endian byte order: shared if they are so already and many, else a copy.
    pub fn little_endian_bytes(self) -> Bytes {
        match self.little_endian() {
            Cow::Owned(swapped) => swapped.into(),
            Cow::Borrowed(_) => self.to_bytes(),
        }
    }

    /// [`bytes`](ElementRef::bytes), to be kept: shared if they are many, else a copy.
    pub fn to_bytes(self) -> Bytes {
        match self.buffer {
            Some(buffer) if self.bytes().len() > ValueField::SHORT => buffer.slice_ref(self.bytes()),
            _ => Bytes::copy_from_slice(self.bytes()),
        }
    }

    /// The same, not copied where that is not needed.
    pub(crate) fn little_endian(self) -> Cow<'a, [u8]> {
        match self.value {
            ValueRef::Bytes { bytes, byte_order: ByteOrder::LittleEndian } => Cow::Borrowed(bytes),
            ValueRef::Bytes { bytes, .. } => swapped(bytes, self.vr.unit()),
            _ => Cow::Borrowed(&[]),
        }
    }

    /// The byte order of [`bytes`](ElementRef::bytes): of values longer than one byte, which a big-endian data
    /// set keeps as they came until they are decoded.
    pub const fn byte_order(self) -> ByteOrder {
        match self.value {
            ValueRef::Bytes { byte_order, .. } => byte_order,
            _ => ByteOrder::LittleEndian,
        }
    }

    /// Whether there is no value, or a sequence without items (PS3.5 §7.4.4: type 2 elements may be so).
    pub fn is_empty(self) -> bool {
        match self.value {
            ValueRef::Bytes { bytes, .. } => bytes.is_empty(),
            ValueRef::Sequence(sequence) => sequence.items.is_empty(),
            ValueRef::Encapsulated(_) => false,
        }
    }

    /// Whether its bytes are the same in every character set: they are no text, or of the default repertoire without an
    /// escape sequence (PS3.5 §6.1.2.1).
    pub fn is_plain(self) -> bool {
        !self.vr.is_charset_affected() || is_plain(self.bytes())
    }

    /// The items of a sequence.
    ///
    /// # Errors
    /// [`ValueError::NotASequence`] if the value is not one.
    pub fn items(self) -> Result<ItemsRef<'a>, ValueError> {
        match self.value {
            ValueRef::Sequence(sequence) => Ok(sequence.items),
            _ => Err(ValueError::NotASequence { tag: self.tag, vr: self.vr }),
        }
    }
}

/// By tag, value representation and content: bytes are compared as numbers of the unit, not of the byte
/// order, and it does not matter how sequences say their length.
impl PartialEq for ElementRef<'_> {
    fn eq(&self, other: &ElementRef<'_>) -> bool {
        if self.tag != other.tag || self.vr != other.vr {
            return false;
        }
        match (self.value, other.value) {
            (ValueRef::Bytes { bytes: a, byte_order: x }, ValueRef::Bytes { bytes: b, byte_order: y }) => {
                if x == y || self.vr.unit() == 1 {
                    a == b
                } else {
                    self.little_endian() == other.little_endian()
                }
            }
            (ValueRef::Sequence(a), ValueRef::Sequence(b)) => a.items == b.items,
            (ValueRef::Encapsulated(a), ValueRef::Encapsulated(b)) => a == b,
            _ => false,
        }
    }
}

impl PartialEq<Element> for ElementRef<'_> {
    fn eq(&self, other: &Element) -> bool {
        *self == other.as_ref()
    }
}

/// Shows the length of the value and no content: values are patient data, and `Debug` ends up in logs.
impl fmt::Debug for ElementRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Element")
            .field("tag", &self.tag)
            .field("vr", &self.vr)
            .field("value", &self.value)
            .finish()
    }
}

impl<'a> From<&'a Element> for ElementRef<'a> {
    fn from(element: &'a Element) -> ElementRef<'a> {
        element.as_ref()
    }
}

impl From<ElementRef<'_>> for Element {
    fn from(element: ElementRef<'_>) -> Element {
        element.to_element()
    }
}
