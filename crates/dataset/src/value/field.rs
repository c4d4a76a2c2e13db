//! The value field of an element: in the element itself if it is short, else in the buffer that it was read from.

use alloc::{sync::Arc, vec::Vec};
use core::{fmt, ops::Deref};

use bytes::Bytes;

const SHORT: usize = ValueField::SHORT;

/// The value field of an element (PS3.5 §7.1.1): its bytes as they are encoded, padding included.
///
/// Cheap to clone: up to 22 bytes are copied, more are shared with the buffer that they were read from. A program that
/// keeps one long value of a large data set for long keeps that buffer; a copy of the bytes does not.
#[derive(Clone)]
pub struct ValueField(Held);

#[derive(Clone)]
enum Held {
    Short { length: u8, bytes: [u8; SHORT] },
    Shared { start: u32, buffer: Arc<Bytes>, length: usize },
}

impl ValueField {
    /// How many bytes have their place in the element.
    pub(crate) const SHORT: usize = 22;

    /// No bytes.
    pub(crate) const EMPTY: ValueField = ValueField(Held::Short { length: 0, bytes: [0; SHORT] });

    /// A part of the bytes of a buffer.
    pub(crate) fn part(bytes: &[u8], buffer: &Arc<Bytes>) -> ValueField {
        // How far it is from the first byte to these is where they are.
        let start = (bytes.as_ptr() as usize).saturating_sub(buffer.as_ptr() as usize);
        ValueField::slice(buffer, start, bytes.len())
    }

    /// The `length` bytes from `start` on of a buffer, which has them.
    #[inline(never)]
    pub(crate) fn slice(buffer: &Arc<Bytes>, start: usize, length: usize) -> ValueField {
        if length > SHORT {
            return ValueField::shared(buffer, start, length);
        }
        let value = buffer.get(start..).unwrap_or_default();
        ValueField::from(value.get(..length).unwrap_or(value))
    }

    #[inline]
    fn shared(buffer: &Arc<Bytes>, start: usize, length: usize) -> ValueField {
        ValueField(match u32::try_from(start) {
            Ok(start) => Held::Shared { start, buffer: buffer.clone(), length },
            // Beyond 4 GiB a value has a buffer of its own, a part of the other.
            Err(_) => {
                let end = buffer.len().min(start.saturating_add(length));
                Held::Shared { start: 0, buffer: Arc::new(buffer.slice(start.min(end)..end)), length }
            }
        })
    }

    /// A copy, padded to an even length (PS3.5 §6.2).
    pub(crate) fn padded(value: &[u8], padding: u8) -> ValueField {
        if value.len().is_multiple_of(2) {
            return ValueField::from(value);
        }
        let (mut padded, length) = ([padding; SHORT], value.len());
        match padded.get_mut(..length) {
            Some(place) => {
                place.copy_from_slice(value);
                ValueField::from(padded.get(..length + 1).unwrap_or_default())
            }
            None => {
                let mut bytes = Vec::with_capacity(length + 1);
                bytes.extend_from_slice(value);
                bytes.push(padding);
                ValueField::from(bytes)
            }
        }
    }

    /// The bytes, to be kept: shared if they are many, else a copy.
    pub fn to_bytes(&self) -> Bytes {
        let (bytes, buffer) = self.in_buffer();
        buffer.map_or_else(|| Bytes::copy_from_slice(bytes), |buffer| buffer.slice_ref(bytes))
    }

    /// The bytes, and the buffer that they are in, if they are in one.
    #[inline]
    pub(crate) fn in_buffer(&self) -> (&[u8], Option<&Arc<Bytes>>) {
        match &self.0 {
            Held::Short { length, bytes } => (bytes.get(..usize::from(*length)).unwrap_or_default(), None),
            Held::Shared { start, buffer, length } => {
                let rest = buffer.get(*start as usize..).unwrap_or_default();
                (rest.get(..*length).unwrap_or_default(), Some(buffer))
            }
        }
    }
}

impl Deref for ValueField {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        self.in_buffer().0
    }
}

impl AsRef<[u8]> for ValueField {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl Default for ValueField {
    fn default() -> ValueField {
        ValueField::EMPTY
    }
}

/// By the bytes.
impl PartialEq for ValueField {
    fn eq(&self, other: &ValueField) -> bool {
        **self == **other
    }
}

impl Eq for ValueField {}

/// A copy.
impl From<&[u8]> for ValueField {
    fn from(value: &[u8]) -> ValueField {
        let mut bytes = [0; SHORT];
        match bytes.get_mut(..value.len()) {
            Some(place) => {
                place.copy_from_slice(value);
                ValueField(Held::Short { length: value.len() as u8, bytes })
            }
            None => ValueField::from(Bytes::copy_from_slice(value)),
        }
    }
}

impl From<Bytes> for ValueField {
    fn from(bytes: Bytes) -> ValueField {
        if bytes.len() <= SHORT {
            return ValueField::from(&*bytes);
        }
        ValueField(Held::Shared { start: 0, length: bytes.len(), buffer: Arc::new(bytes) })
    }
}

impl From<Vec<u8>> for ValueField {
    fn from(bytes: Vec<u8>) -> ValueField {
        if bytes.len() <= SHORT {
            ValueField::from(bytes.as_slice())
        } else {
            ValueField::from(Bytes::from(bytes))
        }
    }
}

/// Shows the length and no content: values are patient data, and `Debug` ends up in logs.
impl fmt::Debug for ValueField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn a_value_has_its_bytes_wherever_it_is_held() {
        let buffer = Arc::new(Bytes::from_iter(0..100_u8));
        for (start, length) in [(0, 0), (0, 22), (0, 23), (78, 22), (79, 21), (100, 0), (3, 97), (99, 1)] {
            let value = ValueField::slice(&buffer, start, length);
            assert_eq!(*value, buffer[start..start + length], "{length} bytes at {start}");
            assert_eq!(value.to_bytes(), buffer[start..start + length]);
            assert_eq!(ValueField::from(value.to_bytes()), value);
            assert_eq!(ValueField::from(value.to_vec()), value);
            assert_eq!(value.clone(), value);
        }
    }

    #[test]
    fn long_values_are_shared_and_not_copied() {
        let buffer = Arc::new(Bytes::from(vec![7; 64]));
        let value = ValueField::slice(&buffer, 10, 23);
        assert_eq!(value.as_ptr(), buffer[10..].as_ptr());
        assert_eq!(value.to_bytes().as_ptr(), value.as_ptr());
        assert_eq!(value.clone().as_ptr(), value.as_ptr());
    }

    #[test]
    fn padding_makes_a_length_even() {
        for length in 0..50 {
            let value = ValueField::padded(&vec![7; length], 32);
            assert_eq!(value.len(), length.next_multiple_of(2));
            assert!(value.iter().enumerate().all(|(at, byte)| *byte == if at < length { 7 } else { 32 }));
        }
    }

    #[test]
    fn an_element_of_its_own_has_forty_eight_bytes() {
        assert!(size_of::<ValueField>() <= 24 && size_of::<crate::Element>() <= 48);
        assert!(size_of::<crate::DataSet>() <= 32 && size_of::<crate::Item>() <= 40);
    }

    #[test]
    fn how_a_value_is_held_is_nobodys_business_but_its_own() {
        fn is_shared<T: Send + Sync + Clone>() {}
        is_shared::<ValueField>();
        is_shared::<crate::DataSet>();
    }
}
