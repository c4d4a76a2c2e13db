//! Dates, times and ages, and ranges of them (PS3.5 §6.2, PS3.4 §C.2.2.2.5).

mod age;
mod date;
mod date_time;
mod range;
mod time;

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use kerma_dictionary::{Tag, Vr};

pub use self::{
    age::{Age, AgeUnit},
    date::Date,
    date_time::DateTime,
    range::Range,
    time::Time,
};
use crate::{CharacterSet, ElementRef, FromElement, FromValues, IntoValue, IntoValues, Value, ValueError};

/// What is written as the text of one value representation.
trait Written: Sized {
    const VR: Vr;
    const EXPECTED: &'static str;

    /// The value that this text is, without padding.
    fn parse(text: &str) -> Option<Self>;
}

fn read<T: Written>(element: ElementRef<'_>, text: &str) -> Result<T, ValueError> {
    let tag = element.tag();
    match element.vr() {
        vr if vr == T::VR || vr == Vr::UN => {
            T::parse(text).ok_or(ValueError::Malformed { tag, expected: T::EXPECTED })
        }
        vr => Err(ValueError::WrongVr { tag, vr, expected: T::VR.as_str() }),
    }
}

fn write<T: Written + ToString>(values: &[T], tag: Tag, vr: Vr) -> Result<Value, ValueError> {
    let texts: Vec<String> = values.iter().map(T::to_string).collect();
    if vr == T::VR {
        Ok(crate::convert::padded(vr, texts.join("\\").into_bytes()))
    } else {
        Err(ValueError::Unfit { tag, vr, expected: "something else than a date, time or age" })
    }
}

macro_rules! values {
    ($($type:ty),+) => {$(
        /// The first value; [`ValueError::Empty`] if there is none.
        impl FromElement for $type {
            fn from_element(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<$type, ValueError> {
                match String::from_element(element, character_set)?.as_str() {
                    "" => Err(ValueError::Empty(element.tag())),
                    text => read(element, text),
                }
            }
        }

        impl FromValues for $type {
            fn from_values(element: ElementRef<'_>, set: &CharacterSet) -> Result<Vec<$type>, ValueError> {
                let texts = String::from_values(element, set)?;
                let is_blank = texts.iter().all(String::is_empty);
                texts.iter().filter(|_| !is_blank).map(|text| read(element, text)).collect()
            }
        }

        impl IntoValue for $type {
            fn into_value(self, tag: Tag, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
                write(&[self], tag, vr)
            }
        }

        impl IntoValues for $type {
            fn into_values(values: &[$type], tag: Tag, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
                write(values, tag, vr)
            }
        }

        /// Not the value: it is patient data, and `Debug` ends up in logs.
        impl core::fmt::Debug for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(concat!(stringify!($type), "(..)"))
            }
        }

        impl core::str::FromStr for $type {
            type Err = crate::TemporalError;

            fn from_str(text: &str) -> Result<$type, crate::TemporalError> {
                <$type as Written>::parse(text.trim_matches(' '))
                    .ok_or(crate::TemporalError { expected: <$type as Written>::EXPECTED })
            }
        }
    )+};
}

values!(Age, Date, Time, DateTime, Range<Date>, Range<Time>, Range<DateTime>);

/// The number that these characters are, all of them digits.
fn digits(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// The next two digits of `rest`, within these bounds; `None` inside if there is nothing left.
fn two_digits(rest: &mut &str, bounds: core::ops::RangeInclusive<u8>) -> Option<Option<u8>> {
    if rest.is_empty() {
        return Some(None);
    }
    let (number, after) = rest.split_at_checked(2)?;
    let number = u8::try_from(digits(number)?).ok().filter(|number| bounds.contains(number))?;
    *rest = after;
    Some(Some(number))
}

#[cfg(test)]
mod tests;
