use alloc::{borrow::Cow, sync::Arc};

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Tag, Vr};

use crate::{Value, ValueError, ValueField, value::swapped};

/// A data element: tag, value representation and value (PS3.5 §7.1).
#[derive(Clone, Debug)]
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

    /// An element that is to become another.
    pub(crate) const BLANK: Element = Element {
        tag: Tag::from_u32(0),
        vr: Vr::UN,
        value: Value::Bytes { bytes: ValueField::EMPTY, byte_order: ByteOrder::LittleEndian },
    };

    /// What is blank becomes an element of the `length` bytes from `start` on of a buffer, which has them: part by part,
    /// where it stays. To be made elsewhere and moved would cost as much as to read its header did.
    #[inline(always)]
    pub(crate) fn become_bytes(
        &mut self,
        (tag, vr, order): (Tag, Vr, ByteOrder),
        buffer: &Arc<Bytes>,
        start: usize,
        length: usize,
    ) {
        (self.tag, self.vr) = (tag, vr);
        if let Value::Bytes { bytes, byte_order } = &mut self.value {
            *byte_order = order;
            bytes.become_slice(buffer, start, length);
        }
    }

    /// An element without a value.
    pub fn empty(tag: Tag, vr: Vr) -> Element {
        let value = if vr == Vr::SQ { Value::Sequence(crate::Sequence::default()) } else { Value::default() };
        Element { tag, vr, value }
    }

    /// The tag.
    pub const fn tag(&self) -> Tag {
        self.tag
    }

    /// The value representation: the encoded one, or for implicit encodings the dictionary's (UN if unknown).
    ///
    /// UN together with [`Value::Sequence`] is what PS3.5 §6.2.2 note 2 describes: a sequence in Implicit VR
    /// Little Endian under a tag that the sender did not know.
    pub const fn vr(&self) -> Vr {
        self.vr
    }

    /// The value.
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// The value, to be changed.
    pub const fn value_mut(&mut self) -> &mut Value {
        &mut self.value
    }

    /// The value alone.
    pub fn into_value(self) -> Value {
        self.value
    }

    /// The value as it is encoded, padding included, in [`byte_order`](Element::byte_order); empty for
    /// sequences and encapsulated pixel data.
    pub fn bytes(&self) -> &[u8] {
        match &self.value {
            Value::Bytes { bytes, .. } => bytes,
            _ => &[],
        }
    }

    /// [`bytes`](Element::bytes) in little-endian byte order: shared if they are so already and many, else a copy.
    pub fn little_endian_bytes(&self) -> Bytes {
        match (&self.value, self.little_endian()) {
            (_, Cow::Owned(swapped)) => swapped.into(),
            (Value::Bytes { bytes, .. }, _) => bytes.to_bytes(),
            _ => Bytes::new(),
        }
    }

    /// The same, not copied where that is not needed.
    pub(crate) fn little_endian(&self) -> Cow<'_, [u8]> {
        match &self.value {
            Value::Bytes { bytes, byte_order: ByteOrder::LittleEndian } => Cow::Borrowed(bytes),
            Value::Bytes { bytes, .. } => swapped(bytes, self.vr.unit()),
            _ => Cow::Borrowed(&[]),
        }
    }

    /// The byte order of [`bytes`](Element::bytes): of values longer than one byte, which a big-endian data
    /// set keeps as they came until they are decoded.
    pub const fn byte_order(&self) -> ByteOrder {
        match &self.value {
            Value::Bytes { byte_order, .. } => *byte_order,
            _ => ByteOrder::LittleEndian,
        }
    }

    /// Whether there is no value, or a sequence without items (PS3.5 §7.4.4: type 2 elements may be so).
    pub fn is_empty(&self) -> bool {
        match &self.value {
            Value::Bytes { bytes, .. } => bytes.is_empty(),
            Value::Sequence(sequence) => sequence.items.is_empty(),
            Value::Encapsulated(_) => false,
        }
    }

    /// The items of a sequence.
    ///
    /// # Errors
    /// [`ValueError::NotASequence`] if the value is not one.
    pub fn items(&self) -> Result<&[crate::Item], ValueError> {
        match &self.value {
            Value::Sequence(sequence) => Ok(&sequence.items),
            _ => Err(ValueError::NotASequence { tag: self.tag, vr: self.vr }),
        }
    }
}

/// By tag, value representation and content: bytes are compared as numbers of the unit, not of the byte
/// order, and it does not matter how sequences say their length.
impl PartialEq for Element {
    fn eq(&self, other: &Element) -> bool {
        if self.tag != other.tag || self.vr != other.vr {
            return false;
        }
        match (&self.value, &other.value) {
            (Value::Bytes { bytes: a, byte_order: x }, Value::Bytes { bytes: b, byte_order: y }) => {
                if x == y || self.vr.unit() == 1 {
                    a == b
                } else {
                    self.little_endian() == other.little_endian()
                }
            }
            (Value::Sequence(a), Value::Sequence(b)) => a.items == b.items,
            (Value::Encapsulated(a), Value::Encapsulated(b)) => a == b,
            _ => false,
        }
    }
}
