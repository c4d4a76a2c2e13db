mod view;

use core::fmt;

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Tag, Vr};

use crate::{ItemsRef, Sequence, Value, ValueError, ValueRef};
pub use view::ElementRef;

/// A data element: tag, value representation and value (PS3.5 §7.1).
///
/// It owns its value. Elements of a data set are looked at as [`ElementRef`]s, wherever they are.
#[derive(Clone)]
pub struct Element {
    tag: Tag,
    vr: Vr,
    value: Value,
}

impl Element {
    /// An element of these three. Bytes without a byte order are taken as little endian.
    pub fn new(tag: Tag, vr: Vr, value: impl Into<Value>) -> Element {
        Element { tag, vr, value: value.into() }
    }

    /// An element without a value.
    pub fn empty(tag: Tag, vr: Vr) -> Element {
        let value = if vr == Vr::SQ { Value::Sequence(Sequence::default()) } else { Value::default() };
        Element { tag, vr, value }
    }

    /// The element, looked at.
    #[inline]
    pub fn as_ref(&self) -> ElementRef<'_> {
        let buffer = match &self.value {
            Value::Bytes { bytes, .. } => bytes.in_buffer().1,
            _ => None,
        };
        ElementRef::new(self.tag, self.vr, self.value.as_ref(), buffer)
    }

    /// The tag.
    pub const fn tag(&self) -> Tag {
        self.tag
    }

    /// As [`ElementRef::vr`].
    pub const fn vr(&self) -> Vr {
        self.vr
    }

    /// The value.
    pub fn value(&self) -> ValueRef<'_> {
        self.value.as_ref()
    }

    /// The value, to be changed.
    pub const fn value_mut(&mut self) -> &mut Value {
        &mut self.value
    }

    /// The value alone.
    pub fn into_value(self) -> Value {
        self.value
    }

    /// As [`ElementRef::bytes`].
    pub fn bytes(&self) -> &[u8] {
        self.as_ref().bytes()
    }

    /// As [`ElementRef::little_endian_bytes`].
    pub fn little_endian_bytes(&self) -> Bytes {
        self.as_ref().little_endian_bytes()
    }

    /// As [`ElementRef::byte_order`].
    pub fn byte_order(&self) -> ByteOrder {
        self.as_ref().byte_order()
    }

    /// As [`ElementRef::is_empty`].
    pub fn is_empty(&self) -> bool {
        self.as_ref().is_empty()
    }

    /// As [`ElementRef::items`].
    ///
    /// # Errors
    /// [`ValueError::NotASequence`] if the value is not one.
    pub fn items(&self) -> Result<ItemsRef<'_>, ValueError> {
        self.as_ref().items()
    }
}

/// As [`ElementRef`]s are.
impl PartialEq for Element {
    fn eq(&self, other: &Element) -> bool {
        self.as_ref() == other.as_ref()
    }
}

impl PartialEq<ElementRef<'_>> for Element {
    fn eq(&self, other: &ElementRef<'_>) -> bool {
        self.as_ref() == *other
    }
}

/// As [`ElementRef`]s: without the value.
impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().fmt(f)
    }
}
