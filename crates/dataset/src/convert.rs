//! Values as Rust types, and back (PS3.5 §6.2).

mod binary;
mod number;
mod text;

use alloc::vec::Vec;

use kerma_dictionary::{Tag, Vr, data_elements, tags};

use crate::{
    CharacterSet, DataSet, Element, ElementRef, Encoding, LengthForm, Sequence, Value, ValueError, ValueRef,
    implicit::{self, Pixels},
};

pub(crate) use self::number::{Number, encode as encode_number, numbers};
pub(crate) use self::text::{any_value, numerals, text, values};

/// A type as which an element's value can be read, with [`DataSet::get`](crate::DataSet::get).
///
/// | type | from |
/// |---|---|
/// | integers and floating point numbers of every width | any numeric VR, DS and IS, if the number fits |
/// | `u8` | these, and the bytes of OB and UN |
/// | `String`, [`PersonName`](crate::PersonName) | any text VR, and UN |
/// | [`Date`](crate::Date), [`Time`](crate::Time), [`DateTime`](crate::DateTime), [`Range`](crate::Range)s | DA, TM, DT |
/// | [`Age`](crate::Age) | AS |
/// | [`Uid`](kerma_dictionary::Uid) | UI |
/// | [`Tag`] | AT |
/// | [`Bytes`](bytes::Bytes) | any VR, as encoded, numbers in little-endian byte order |
/// | [`Sequence`](crate::Sequence) | SQ, and UN that holds items (PS3.5 §6.2.2) |
/// | `Vec<T>`, `[T; N]` of the above but `Bytes` and `Sequence` | all values instead of the first |
/// | `Option<T>` | `None` if the element is absent or has no value |
pub trait FromElement: Sized {
    /// The value of `element`, its text in `character_set`.
    ///
    /// # Errors
    /// [`ValueError::Empty`], [`ValueError::WrongVr`], [`ValueError::Malformed`].
    fn from_element(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<Self, ValueError>;

    /// The value for an element that is absent.
    ///
    /// # Errors
    /// [`ValueError::Absent`] for all but `Option`.
    fn from_absent(tag: Tag) -> Result<Self, ValueError> {
        Err(ValueError::Absent(tag))
    }
}

/// A type of which an element can have several values (PS3.5 §6.4).
pub trait FromValues: FromElement {
    /// All values of `element`, none if it is empty.
    ///
    /// # Errors
    /// [`ValueError::WrongVr`], [`ValueError::Malformed`].
    fn from_values(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<Vec<Self>, ValueError>;
}

/// A type that can be made a value, with [`DataSet::set`](crate::DataSet::set).
///
/// | type | for |
/// |---|---|
/// | integers of every width | any integer VR and IS if they fit, FL, FD, OF, OD and DS |
/// | `f32`, `f64` | FL, FD, OF, OD and DS, there in the at most 16 characters of PS3.5 §6.2 |
/// | `u8` | the integer VRs; as it is in OB, OW, UN and the other VRs of bytes |
/// | `&str`, `String` | any text VR; a backslash separates values |
/// | [`PersonName`](crate::PersonName) | PN |
/// | [`Date`](crate::Date), [`Time`](crate::Time), [`DateTime`](crate::DateTime), [`Range`](crate::Range)s | DA, TM, DT |
/// | [`Age`](crate::Age) | AS |
/// | [`Uid`](kerma_dictionary::Uid) | UI |
/// | [`Tag`] | AT |
/// | [`Bytes`](bytes::Bytes) | any VR, as encoded, little endian |
/// | `Vec<T>`, `&[T]`, `[T; N]` of the above but `Bytes` | several values |
/// | [`DataSet`](crate::DataSet), `Vec<DataSet>`, [`Sequence`](crate::Sequence) | SQ |
/// | [`Encapsulated`](crate::Encapsulated) | OB and OW |
pub trait IntoValue {
    /// The value of the element `tag`, in this value representation, padded to even length (PS3.5 §6.2).
    ///
    /// # Errors
    /// [`ValueError::Unfit`].
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError>;
}

impl<T: FromElement> FromElement for Option<T> {
    fn from_element(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<Option<T>, ValueError> {
        if element.is_empty() {
            return Ok(None);
        }
        match T::from_element(element, character_set) {
            Err(ValueError::Empty(_)) => Ok(None),
            other => other.map(Some),
        }
    }

    fn from_absent(_: Tag) -> Result<Option<T>, ValueError> {
        Ok(None)
    }
}

impl<T: FromValues> FromElement for Vec<T> {
    fn from_element(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<Vec<T>, ValueError> {
        T::from_values(element, character_set)
    }
}

impl<T: FromValues, const N: usize> FromElement for [T; N] {
    fn from_element(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<[T; N], ValueError> {
        let tag = element.tag();
        match T::from_values(element, character_set)? {
            values if values.is_empty() => Err(ValueError::Empty(tag)),
            values => values
                .try_into()
                .map_err(|_| ValueError::Malformed { tag, expected: "as many values as were asked for" }),
        }
    }
}

/// A type of which several make a value: it gives [`IntoValue`] to `Vec<T>`, `&[T]` and `[T; N]`.
pub trait IntoValues {
    /// The values of the element `tag`, as [`IntoValue::into_value`] makes one.
    ///
    /// # Errors
    /// [`ValueError::Unfit`].
    fn into_values(
        values: &[Self],
        tag: Tag,
        vr: Vr,
        character_set: &CharacterSet,
    ) -> Result<Value, ValueError>
    where
        Self: Sized;
}

impl<T: IntoValues> IntoValue for Vec<T> {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        T::into_values(&self, tag, vr, character_set)
    }
}

impl<T: IntoValues> IntoValue for &Vec<T> {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        T::into_values(self, tag, vr, character_set)
    }
}

impl<T: IntoValues> IntoValue for &[T] {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        T::into_values(self, tag, vr, character_set)
    }
}

impl<T: IntoValues, const N: usize> IntoValue for [T; N] {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        T::into_values(&self, tag, vr, character_set)
    }
}

impl<T: IntoValues, const N: usize> IntoValue for &[T; N] {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        T::into_values(self, tag, vr, character_set)
    }
}

/// The element with the value representation of the dictionary, if it is UN: senders that do not know a tag, or think that
/// they should not, make it UN (PS3.5 §6.2.2). A sequence of defined length in it is in Implicit VR Little Endian. `terms`
/// is the Specific Character Set around it, `pixels` what Pixel Representation (0028,0103) says there. By that, `US or SS`
/// is a number too where the sender says OB or OW. Where nothing says the sign, it stays what the sender says.
pub(crate) fn known<'a>(element: ElementRef<'a>, terms: &[u8], pixels: impl FnOnce() -> Pixels) -> Known<'a> {
    let as_is = Known::Read(element);
    let (vr @ (Vr::UN | Vr::OB | Vr::OW), ValueRef::Bytes { .. }) = (element.vr(), element.value()) else {
        return as_is;
    };
    let (tag, pixels) = (element.tag(), pixels());
    match data_elements::by_tag(tag).map(|row| row.vrs) {
        None | Some([]) => as_is,
        Some(vrs) if vr != Vr::UN && vrs != [Vr::US, Vr::SS] => as_is,
        Some([Vr::SQ]) => sequence(element, terms).map_or(as_is, Known::Made),
        Some([Vr::US, Vr::SS]) if pixels == Pixels::Unsaid => as_is,
        Some(_) => Known::Read(element.with_vr(implicit::resolve(tag, pixels))),
    }
}

/// An element with the value representation that is known of it.
pub(crate) enum Known<'a> {
    /// Where it is.
    Read(ElementRef<'a>),
    /// Read again as a sequence.
    Made(Element),
}

impl Known<'_> {
    pub(crate) fn as_ref(&self) -> ElementRef<'_> {
        match self {
            Known::Read(element) => *element,
            Known::Made(element) => element.as_ref(),
        }
    }
}

/// The sequence that the bytes of a UN are: implicit as they should be, or explicit as some senders leave them.
#[cold]
pub(crate) fn sequence(element: ElementRef<'_>, terms: &[u8]) -> Option<Element> {
    let bytes = element.bytes();
    if !bytes.is_empty() && !bytes.starts_with(&[0xFE, 0xFF, 0x00, 0xE0]) {
        return None;
    }
    // With an undefined length the reader looks inside, and with the character set around them it knows the items'.
    let tag = Tag::new(0xFFFD, 0x0001);
    let mut encoded = Vec::with_capacity(bytes.len() + terms.len() + 32);
    let mut around = DataSet::new();
    around.insert(Element::new(tags::SPECIFIC_CHARACTER_SET, Vr::CS, terms.to_vec()));
    around.insert(Element::new(tag, Vr::UN, Sequence::default()));
    around.write(&mut encoded, Encoding::ExplicitVrLittleEndian).ok()?;
    // Before the delimiter.
    let end = encoded.len().checked_sub(8)?;
    encoded.splice(end..end, bytes.iter().copied());
    let mut data_set = DataSet::read(encoded, Encoding::ExplicitVrLittleEndian).ok()?;
    let mut element = Element::new(element.tag(), Vr::SQ, data_set.remove(tag)?.into_value());
    match element.value_mut() {
        Value::Sequence(sequence) if data_set.len() == 1 => sequence.length = LengthForm::Defined,
        _ => return None,
    }
    Some(element)
}

/// Bytes of a value, padded to even length (PS3.5 §6.2).
pub(crate) fn padded(vr: Vr, mut bytes: Vec<u8>) -> Value {
    if !bytes.len().is_multiple_of(2) {
        bytes.push(vr.padding());
    }
    Value::from(bytes)
}

#[cfg(test)]
mod tests;
