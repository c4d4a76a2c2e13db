//! Numbers, from binary value representations and from the text of DS and IS (PS3.5 §6.2).

use alloc::{
    borrow::Cow,
    format,
    string::{String, ToString},
    vec::Vec,
};

use kerma_dictionary::{Tag, Vr};

use super::{FromElement, FromValues, IntoValue, IntoValues, numerals, padded};
use crate::{CharacterSet, ElementRef, Value, ValueError};

/// The most characters of a Decimal String (PS3.5 §6.2).
const DECIMAL_STRING_LENGTH: usize = 16;

/// A number of any value representation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Integer(i128),
    Real(f64),
}

/// The numbers of a binary value; none if the value representation is not numeric.
pub(crate) fn numbers(element: ElementRef<'_>) -> impl Iterator<Item = Number> {
    let vr = element.vr();
    let bytes = if is_numeric(vr) { element.little_endian() } else { Cow::Borrowed(&[][..]) };
    let unit = vr.unit();
    (0..bytes.len() / unit).filter_map(move |i| number(vr, bytes.get(i * unit..)?))
}

fn is_numeric(vr: Vr) -> bool {
    vr.unit() > 1 && vr != Vr::AT
}

/// The number at the start of little-endian `bytes`.
fn number(vr: Vr, bytes: &[u8]) -> Option<Number> {
    Some(match vr {
        Vr::US | Vr::OW => Number::Integer(u16::from_le_bytes(*bytes.first_chunk()?).into()),
        Vr::SS => Number::Integer(i16::from_le_bytes(*bytes.first_chunk()?).into()),
        Vr::UL | Vr::OL => Number::Integer(u32::from_le_bytes(*bytes.first_chunk()?).into()),
        Vr::SL => Number::Integer(i32::from_le_bytes(*bytes.first_chunk()?).into()),
        Vr::UV | Vr::OV => Number::Integer(u64::from_le_bytes(*bytes.first_chunk()?).into()),
        Vr::SV => Number::Integer(i64::from_le_bytes(*bytes.first_chunk()?).into()),
        Vr::FL | Vr::OF => Number::Real(f32::from_le_bytes(*bytes.first_chunk()?).into()),
        Vr::FD | Vr::OD => Number::Real(f64::from_le_bytes(*bytes.first_chunk()?)),
        _ => return None,
    })
}

/// The number that a value of DS or IS says; `None` if it says none. A fraction in an IS is let pass.
fn parse(value: &str) -> Option<Number> {
    if let Ok(integer) = value.parse::<i64>() {
        return Some(Number::Integer(integer.into()));
    }
    // The characters of a Decimal String, so that Rust's `inf` and `NaN` are none.
    let is_decimal = value.bytes().all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    value.parse().ok().filter(|_| is_decimal).map(Number::Real)
}

/// A Rust number. What it can be made of, and how it is written.
trait Numeric: Copy {
    const EXPECTED: &str;
    const IS_BYTE: bool = false;
    fn of(number: Number) -> Option<Self>;
    fn number(self) -> Number;
}

macro_rules! integers {
    ($($type:ident = $expected:literal),+ $(,)?) => {$(
        impl Numeric for $type {
            const EXPECTED: &str = $expected;
            const IS_BYTE: bool = size_of::<$type>() == 1 && $type::MIN == 0;

            fn of(number: Number) -> Option<$type> {
                match number {
                    Number::Integer(integer) => integer.try_into().ok(),
                    Number::Real(real) => {
                        let integer = real as i128;
                        if integer as f64 == real { integer.try_into().ok() } else { None }
                    }
                }
            }

            fn number(self) -> Number {
                Number::Integer(self as i128)
            }
        }
        number_values!($type);
    )+};
}

macro_rules! reals {
    ($($type:ident = $expected:literal),+ $(,)?) => {$(
        impl Numeric for $type {
            const EXPECTED: &str = $expected;

            fn of(number: Number) -> Option<$type> {
                Some(match number {
                    Number::Integer(integer) => integer as $type,
                    Number::Real(real) => real as $type,
                })
            }

            fn number(self) -> Number {
                Number::Real(self.into())
            }
        }
        number_values!($type);
    )+};
}

macro_rules! number_values {
    ($type:ident) => {
        impl FromElement for $type {
            fn from_element(element: ElementRef<'_>, _: &CharacterSet) -> Result<$type, ValueError> {
                read::<$type>(element)?.next().ok_or(ValueError::Empty(element.tag()))?
            }
        }

        impl FromValues for $type {
            fn from_values(element: ElementRef<'_>, _: &CharacterSet) -> Result<Vec<$type>, ValueError> {
                read::<$type>(element)?.collect()
            }
        }

        impl IntoValue for $type {
            fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
                $type::into_values(&[self], tag, vr, character_set)
            }
        }

        impl IntoValues for $type {
            fn into_values(
                values: &[$type],
                tag: Tag,
                vr: Vr,
                _: &CharacterSet,
            ) -> Result<Value, ValueError> {
                write(values, tag, vr)
            }
        }
    };
}

integers! {
    u8 = "a number from 0 to 255",
    i8 = "a number from -128 to 127",
    u16 = "a 16-bit unsigned number",
    i16 = "a 16-bit signed number",
    u32 = "a 32-bit unsigned number",
    i32 = "a 32-bit signed number",
    u64 = "a 64-bit unsigned number",
    i64 = "a 64-bit signed number",
    usize = "an unsigned number",
    isize = "a signed number",
}
reals! { f32 = "a number", f64 = "a number" }

/// The numbers of an element.
fn read<T: Numeric>(
    element: ElementRef<'_>,
) -> Result<impl Iterator<Item = Result<T, ValueError>> + '_, ValueError> {
    let (tag, vr) = (element.tag(), element.vr());
    let of = move |number: Option<Number>| {
        number.and_then(T::of).ok_or(ValueError::Malformed { tag, expected: T::EXPECTED })
    };
    let is_text = matches!(vr, Vr::DS | Vr::IS);
    let is_bytes = T::IS_BYTE && matches!(vr, Vr::OB | Vr::UN);
    if !(is_text || is_bytes || is_numeric(vr)) {
        return Err(ValueError::WrongVr { tag, vr, expected: "numeric" });
    }
    let bytes = if is_bytes { element.bytes() } else { &[] };
    let bytes = bytes.iter().map(|&byte| Some(Number::Integer(byte.into())));
    let text = is_text.then(|| numerals(element)).into_iter().flatten().map(parse);
    Ok(numbers(element).map(Some).chain(text).chain(bytes).map(of))
}

/// The value of these numbers.
fn write<T: Numeric>(numbers: &[T], tag: Tag, vr: Vr) -> Result<Value, ValueError> {
    let mut bytes = Vec::with_capacity(numbers.len().saturating_mul(vr.unit()));
    for (i, number) in numbers.iter().map(|number| number.number()).enumerate() {
        let text = matches!(vr, Vr::DS | Vr::IS);
        if text && i > 0 {
            bytes.push(b'\\');
        }
        match number {
            Number::Integer(integer) if T::IS_BYTE && is_bytes(vr) => {
                u8::try_from(integer).ok().map(|byte| bytes.push(byte))
            }
            _ if text => numeral(number, vr).map(|numeral| bytes.extend(numeral.bytes())),
            _ => encode(number, vr, &mut bytes),
        }
        .ok_or(ValueError::Unfit { tag, vr, expected: "numbers that fit it" })?;
    }
    Ok(padded(vr, bytes))
}

/// The value representations that `u8` goes into as it is.
fn is_bytes(vr: Vr) -> bool {
    matches!(vr, Vr::OB | Vr::OD | Vr::OF | Vr::OL | Vr::OV | Vr::OW | Vr::UN)
}

/// Little-endian bytes of a number; `None` if it does not fit.
pub(crate) fn encode(number: Number, vr: Vr, bytes: &mut Vec<u8>) -> Option<()> {
    let real = match number {
        Number::Integer(integer) => integer as f64,
        Number::Real(real) => real,
    };
    match (vr, number) {
        (Vr::FL | Vr::OF, _) => bytes.extend((real as f32).to_le_bytes()),
        (Vr::FD | Vr::OD, _) => bytes.extend(real.to_le_bytes()),
        (Vr::US | Vr::OW, Number::Integer(n)) => bytes.extend(u16::try_from(n).ok()?.to_le_bytes()),
        (Vr::SS, Number::Integer(n)) => bytes.extend(i16::try_from(n).ok()?.to_le_bytes()),
        (Vr::UL | Vr::OL, Number::Integer(n)) => bytes.extend(u32::try_from(n).ok()?.to_le_bytes()),
        (Vr::SL, Number::Integer(n)) => bytes.extend(i32::try_from(n).ok()?.to_le_bytes()),
        (Vr::UV | Vr::OV, Number::Integer(n)) => bytes.extend(u64::try_from(n).ok()?.to_le_bytes()),
        (Vr::SV, Number::Integer(n)) => bytes.extend(i64::try_from(n).ok()?.to_le_bytes()),
        _ => return None,
    }
    Some(())
}

/// A number as DS or IS write it; `None` if they cannot.
fn numeral(number: Number, vr: Vr) -> Option<String> {
    match (vr, number) {
        (Vr::IS, Number::Integer(n)) => i32::try_from(n).ok().map(|n| n.to_string()),
        (Vr::DS, Number::Integer(n)) => {
            Some(n.to_string()).filter(|n| n.len() <= DECIMAL_STRING_LENGTH).or_else(|| decimal(n as f64))
        }
        (Vr::DS, Number::Real(real)) => decimal(real),
        _ => None,
    }
}

/// The most exact decimal of at most 16 characters.
fn decimal(real: f64) -> Option<String> {
    let shortest = |text: &String| text.len() <= DECIMAL_STRING_LENGTH;
    if !real.is_finite() {
        return None;
    }
    let plain = real.to_string();
    if shortest(&plain) {
        return Some(plain);
    }
    let scientific = format!("{real:e}");
    if shortest(&scientific) {
        return Some(scientific);
    }
    // Too many digits: as many as fit, in the notation that has more of them.
    let exponent: i32 = scientific.rsplit('e').next()?.parse().ok()?;
    if (-4..15).contains(&exponent) {
        (0..DECIMAL_STRING_LENGTH).rev().map(|digits| format!("{real:.digits$}")).find(shortest)
    } else {
        (0..DECIMAL_STRING_LENGTH).rev().map(|digits| format!("{real:.digits$e}")).find(shortest)
    }
}
