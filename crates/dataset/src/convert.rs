//! Values as Rust types, and back (PS3.5 §6.2).

use alloc::{string::String, vec::Vec};

use bytes::Bytes;
use kerma_dictionary::{Tag, Uid, Vr};

use crate::{CharacterSet, Element, Sequence, Value, ValueError};

/// What an element's value can be read as.
pub trait FromElement: Sized {
    /// The value of `element`, its text in `character_set`.
    ///
    /// # Errors
    /// [`ValueError::Empty`], [`ValueError::WrongVr`], [`ValueError::Malformed`].
    fn from_element(element: &Element, character_set: &CharacterSet) -> Result<Self, ValueError>;
}

/// What can be made a value.
pub trait IntoValue {
    /// The bytes of the value, or its items, in a value representation; not padded.
    ///
    /// # Errors
    /// [`ValueError::Unfit`].
    fn into_value(self, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError>;
}

/// The values of an element, separated by backslash where the value representation does so, not yet decoded.
fn split(element: &Element) -> impl Iterator<Item = &[u8]> {
    let multi = element.vr().is_multi_valued();
    element.bytes().split(move |&b| multi && b == b'\\')
}

/// Without the padding that is not significant (PS3.5 Table 6.2-1).
fn trimmed(vr: Vr, value: &[u8]) -> &[u8] {
    let value = match value.iter().rposition(|b| !matches!(b, 0 | b' ')) {
        Some(last) => value.get(..=last).unwrap_or(value),
        None => &[],
    };
    match vr {
        Vr::LT | Vr::ST | Vr::UT | Vr::UC => value,
        _ => value.trim_ascii_start(),
    }
}

fn text(element: &Element) -> Result<(), ValueError> {
    match element.vr() {
        vr if vr.is_text() || vr == Vr::UN => Ok(()),
        vr => Err(ValueError::WrongVr { tag: element.tag(), vr, expected: "text" }),
    }
}

impl FromElement for String {
    fn from_element(element: &Element, character_set: &CharacterSet) -> Result<String, ValueError> {
        text(element)?;
        Ok(character_set.decode(trimmed(element.vr(), split(element).next().unwrap_or_default())))
    }
}

impl FromElement for Vec<String> {
    fn from_element(element: &Element, character_set: &CharacterSet) -> Result<Vec<String>, ValueError> {
        text(element)?;
        if element.is_empty() {
            return Ok(Vec::new());
        }
        Ok(split(element).map(|value| character_set.decode(trimmed(element.vr(), value))).collect())
    }
}

impl FromElement for Uid {
    fn from_element(element: &Element, _: &CharacterSet) -> Result<Uid, ValueError> {
        text(element)?;
        match split(element).next() {
            Some([]) | None => Err(ValueError::Empty(element.tag())),
            Some(uid) => Ok(Uid::from_bytes(uid)),
        }
    }
}

impl FromElement for Bytes {
    fn from_element(element: &Element, _: &CharacterSet) -> Result<Bytes, ValueError> {
        Ok(element.little_endian_bytes())
    }
}

macro_rules! numbers {
    ($($number:ty: $($vr:ident)|+ = $expected:literal),+ $(,)?) => {$(
        impl FromElement for $number {
            fn from_element(element: &Element, _: &CharacterSet) -> Result<$number, ValueError> {
                let (tag, vr) = (element.tag(), element.vr());
                match vr {
                    $(Vr::$vr)|+ => {
                        let bytes = element.little_endian_bytes();
                        bytes.first_chunk().map(|n| <$number>::from_le_bytes(*n)).ok_or(ValueError::Empty(tag))
                    }
                    Vr::IS | Vr::DS => {
                        let value = trimmed(vr, split(element).next().unwrap_or_default());
                        core::str::from_utf8(value)
                            .ok()
                            .and_then(|text| text.parse().ok())
                            .ok_or(ValueError::Malformed { tag, expected: $expected })
                    }
                    _ => Err(ValueError::WrongVr { tag, vr, expected: $expected }),
                }
            }
        }
    )+};
}

numbers! {
    u16: US | OW = "a 16-bit unsigned number",
    i16: SS = "a 16-bit signed number",
    u32: UL | OL = "a 32-bit unsigned number",
    i32: SL = "a 32-bit signed number",
    u64: UV | OV = "a 64-bit unsigned number",
    i64: SV = "a 64-bit signed number",
    f32: FL | OF = "a 32-bit floating point number",
    f64: FD | OD = "a 64-bit floating point number",
}

impl IntoValue for &str {
    fn into_value(self, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        if !vr.is_text() {
            return Err(ValueError::Unfit { vr, expected: "numbers, bytes or items, not text" });
        }
        let expected = "text of the data set's character set";
        character_set.encode(self).map(Value::from).ok_or(ValueError::Unfit { vr, expected })
    }
}

impl IntoValue for String {
    fn into_value(self, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        self.as_str().into_value(vr, character_set)
    }
}

impl IntoValue for &Uid {
    fn into_value(self, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
        match vr {
            Vr::UI => Ok(Value::from(self.raw().to_vec())),
            _ => Err(ValueError::Unfit { vr, expected: "something else than a UID" }),
        }
    }
}

impl IntoValue for Uid {
    fn into_value(self, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        (&self).into_value(vr, character_set)
    }
}

impl IntoValue for Tag {
    fn into_value(self, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
        let (group, element) = (self.group().to_le_bytes(), self.element().to_le_bytes());
        match vr {
            Vr::AT => Ok(Value::from([group, element].concat())),
            _ => Err(ValueError::Unfit { vr, expected: "something else than a tag" }),
        }
    }
}

macro_rules! into_numbers {
    ($($number:ty: $($vr:ident)|+),+ $(,)?) => {$(
        impl IntoValue for $number {
            fn into_value(self, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
                match vr {
                    $(Vr::$vr)|+ => Ok(Value::from(self.to_le_bytes().to_vec())),
                    Vr::IS | Vr::DS => alloc::format!("{self}").into_value(vr, character_set),
                    _ => Err(ValueError::Unfit { vr, expected: "a number of its own size" }),
                }
            }
        }
    )+};
}

into_numbers! { u16: US | OW, i16: SS, u32: UL | OL, i32: SL, u64: UV | OV, i64: SV, f32: FL | OF, f64: FD | OD }

/// Bytes as they are to be encoded, little endian.
impl IntoValue for Bytes {
    fn into_value(self, _: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
        Ok(Value::from(self))
    }
}

impl IntoValue for Sequence {
    fn into_value(self, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
        match vr {
            Vr::SQ | Vr::UN => Ok(Value::Sequence(self)),
            _ => Err(ValueError::Unfit { vr, expected: "a value, not items" }),
        }
    }
}
