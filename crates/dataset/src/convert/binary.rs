//! Bytes, attribute tags, items and fragments.

use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::{Tag, Vr};

use super::{FromElement, FromValues, IntoValue, IntoValues};
use crate::{CharacterSet, DataSet, ElementRef, Encapsulated, Sequence, Value, ValueError, ValueRef};

/// The value as it is encoded, padding included, in little-endian byte order.
impl FromElement for Bytes {
    fn from_element(element: ElementRef<'_>, _: &CharacterSet) -> Result<Bytes, ValueError> {
        match element.value() {
            ValueRef::Bytes { .. } => Ok(element.little_endian_bytes()),
            _ => Err(ValueError::WrongVr {
                tag: element.tag(),
                vr: element.vr(),
                expected: "bytes, but items or fragments",
            }),
        }
    }
}

impl FromElement for Tag {
    fn from_element(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<Tag, ValueError> {
        let first = Tag::from_values(element, character_set)?.first().copied();
        first.ok_or(ValueError::Empty(element.tag()))
    }
}

impl FromValues for Tag {
    fn from_values(element: ElementRef<'_>, _: &CharacterSet) -> Result<Vec<Tag>, ValueError> {
        match element.vr() {
            Vr::AT => Ok(element
                .little_endian()
                .chunks_exact(4)
                .filter_map(|tag| tag.first_chunk())
                .map(|[g0, g1, e0, e1]| {
                    Tag::new(u16::from_le_bytes([*g0, *g1]), u16::from_le_bytes([*e0, *e1]))
                })
                .collect()),
            vr => Err(ValueError::WrongVr { tag: element.tag(), vr, expected: "AT" }),
        }
    }
}

impl IntoValue for Tag {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        [self].into_value(tag, vr, character_set)
    }
}

impl IntoValues for Tag {
    fn into_values(values: &[Tag], tag: Tag, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
        let bytes = |tag: &Tag| [tag.group().to_le_bytes(), tag.element().to_le_bytes()];
        match vr {
            Vr::AT => Ok(Value::from(values.iter().flat_map(bytes).flatten().collect::<Vec<u8>>())),
            _ => Err(ValueError::Unfit { tag, vr, expected: "something else than a tag" }),
        }
    }
}

/// Bytes as they are to be encoded, little endian; padded only if they are of odd length.
impl IntoValue for Bytes {
    fn into_value(self, _: Tag, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
        Ok(if self.len().is_multiple_of(2) { Value::from(self) } else { super::padded(vr, self.to_vec()) })
    }
}

impl FromElement for Sequence {
    fn from_element(element: ElementRef<'_>, _: &CharacterSet) -> Result<Sequence, ValueError> {
        match element.value() {
            ValueRef::Sequence(sequence) => Ok(sequence.to_sequence()),
            _ => Err(ValueError::NotASequence { tag: element.tag(), vr: element.vr() }),
        }
    }
}

impl IntoValue for Sequence {
    fn into_value(self, tag: Tag, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
        match vr {
            Vr::SQ | Vr::UN => Ok(Value::Sequence(self)),
            _ => Err(ValueError::Unfit { tag, vr, expected: "a value, not items" }),
        }
    }
}

/// A sequence of these items.
impl IntoValue for Vec<DataSet> {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        Sequence::from_iter(self).into_value(tag, vr, character_set)
    }
}

/// A sequence of these items.
impl<const N: usize> IntoValue for [DataSet; N] {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        Sequence::from_iter(self).into_value(tag, vr, character_set)
    }
}

/// A sequence of this one item.
impl IntoValue for DataSet {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        [self].into_value(tag, vr, character_set)
    }
}

impl IntoValue for Encapsulated {
    fn into_value(self, tag: Tag, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
        match vr {
            Vr::OB | Vr::OW => Ok(Value::from(self)),
            _ => Err(ValueError::Unfit { tag, vr, expected: "a value, not fragments" }),
        }
    }
}
