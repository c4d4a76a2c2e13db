//! Text, person names and UIDs.

use alloc::{
    borrow::{Cow, ToOwned},
    string::{String, ToString},
    vec::Vec,
};

use kerma_dictionary::{Tag, Uid, Vr};

use super::{FromElement, FromValues, IntoValue, IntoValues, padded};
use crate::{CharacterSet, ElementRef, PersonName, Value, ValueError};

/// The text of an element, all values in one, without the padding at its end.
pub(crate) fn text<'a>(element: ElementRef<'a>, character_set: &CharacterSet) -> Cow<'a, str> {
    let bytes = element.bytes();
    let bytes = match bytes.iter().rposition(|b| !matches!(b, 0 | b' ')) {
        Some(last) => bytes.get(..=last).unwrap_or(bytes),
        None => &[],
    };
    match element.vr() {
        vr if vr.is_charset_affected() || vr == Vr::UN => character_set.decoded(bytes),
        _ => CharacterSet::DEFAULT.decoded(bytes),
    }
}

/// The values of an element of text, padded still; none if it is empty.
///
/// They are decoded first and then split: in some character sets a backslash is the second byte of a character.
pub(crate) fn values(element: ElementRef<'_>, character_set: &CharacterSet) -> Vec<String> {
    if element.is_empty() {
        return Vec::new();
    }
    let text = text(element, character_set);
    if element.vr().is_multi_valued() {
        text.split('\\').map(ToOwned::to_owned).collect()
    } else {
        [text.into_owned()].into()
    }
}

/// Whether one of the values of an element of text, without padding, is like that.
pub(crate) fn any_value(
    element: ElementRef<'_>,
    character_set: &CharacterSet,
    mut is_like: impl FnMut(&str) -> bool,
) -> Result<bool, ValueError> {
    require_text(element)?;
    let text = text(element, character_set);
    let mut is_like = |value: &str| is_like(trimmed(element.vr(), value));
    Ok(match element.vr().is_multi_valued() {
        _ if element.is_empty() => false,
        true => text.split('\\').any(is_like),
        false => is_like(&text),
    })
}

/// A value without the padding that is not significant (PS3.5 Table 6.2-1).
fn trimmed(vr: Vr, value: &str) -> &str {
    let value = value.trim_end_matches(['\0', ' ']);
    match vr {
        Vr::LT | Vr::ST | Vr::UT | Vr::UC | Vr::UR => value,
        _ => value.trim_start_matches(' '),
    }
}

/// The values of a DS or IS without padding; none if there is nothing else.
pub(crate) fn numerals(element: ElementRef<'_>) -> impl Iterator<Item = &str> {
    // Other characters than those of the default repertoire are no part of a number, in whatever encoding.
    let ascii = |bytes| core::str::from_utf8(bytes).ok().filter(|text| text.is_ascii());
    let value = move |bytes| ascii(bytes).unwrap_or("?").trim_matches(['\0', ' ']);
    let blank = element.bytes().iter().all(|b| matches!(b, 0 | b' '));
    (!blank).then(|| element.bytes().split(|&b| b == b'\\').map(value)).into_iter().flatten()
}

fn require_text(element: ElementRef<'_>) -> Result<(), ValueError> {
    match element.vr() {
        Vr::UN if element.items().is_err() => Ok(()),
        vr if vr.is_text() => Ok(()),
        vr => Err(ValueError::WrongVr { tag: element.tag(), vr, expected: "text" }),
    }
}

/// The first value; empty if the element is.
impl FromElement for String {
    fn from_element(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<String, ValueError> {
        require_text(element)?;
        let text = text(element, character_set);
        let first = if element.vr().is_multi_valued() { text.split('\\').next() } else { None };
        Ok(trimmed(element.vr(), first.unwrap_or(&text)).to_owned())
    }
}

impl FromValues for String {
    fn from_values(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<Vec<String>, ValueError> {
        require_text(element)?;
        let values = values(element, character_set);
        Ok(values.iter().map(|value| trimmed(element.vr(), value).to_owned()).collect())
    }
}

/// The first name; empty if the element is.
impl FromElement for PersonName {
    fn from_element(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<PersonName, ValueError> {
        String::from_element(element, character_set).map(|name| PersonName::new(&name))
    }
}

impl FromValues for PersonName {
    fn from_values(
        element: ElementRef<'_>,
        character_set: &CharacterSet,
    ) -> Result<Vec<PersonName>, ValueError> {
        Ok(String::from_values(element, character_set)?.iter().map(|name| PersonName::new(name)).collect())
    }
}

/// The first UID, the padding kept in [`Uid::raw`].
impl FromElement for Uid {
    fn from_element(element: ElementRef<'_>, character_set: &CharacterSet) -> Result<Uid, ValueError> {
        let first = Uid::from_values(element, character_set)?.into_iter().next();
        first.filter(|uid| !uid.is_empty()).ok_or(ValueError::Empty(element.tag()))
    }
}

impl FromValues for Uid {
    fn from_values(element: ElementRef<'_>, _: &CharacterSet) -> Result<Vec<Uid>, ValueError> {
        match element.vr() {
            Vr::UI | Vr::UN if element.items().is_err() => Ok(match element.bytes() {
                [] => Vec::new(),
                bytes => bytes.split(|&b| b == b'\\').map(Uid::from_bytes).collect(),
            }),
            vr => Err(ValueError::WrongVr { tag: element.tag(), vr, expected: "UI" }),
        }
    }
}

fn encode(text: &str, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
    let unfit = |expected| ValueError::Unfit { tag, vr, expected };
    if !vr.is_text() {
        return Err(unfit("numbers, bytes or items, not text"));
    }
    let set = if vr.is_charset_affected() { character_set } else { &CharacterSet::DEFAULT };
    let bytes = set.encode(text).ok_or(unfit("text of the data set's character set"))?;
    Ok(padded(vr, bytes))
}

impl IntoValue for &str {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        encode(self, tag, vr, character_set)
    }
}

impl IntoValue for String {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        encode(&self, tag, vr, character_set)
    }
}

impl IntoValue for &String {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        encode(self, tag, vr, character_set)
    }
}

impl IntoValues for &str {
    fn into_values(
        values: &[&str],
        tag: Tag,
        vr: Vr,
        character_set: &CharacterSet,
    ) -> Result<Value, ValueError> {
        encode(&values.join("\\"), tag, vr, character_set)
    }
}

impl IntoValues for String {
    fn into_values(
        values: &[String],
        tag: Tag,
        vr: Vr,
        character_set: &CharacterSet,
    ) -> Result<Value, ValueError> {
        encode(&values.join("\\"), tag, vr, character_set)
    }
}

impl IntoValue for &PersonName {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        encode(&self.to_string(), tag, vr, character_set)
    }
}

impl IntoValue for PersonName {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        (&self).into_value(tag, vr, character_set)
    }
}

impl IntoValues for PersonName {
    fn into_values(
        values: &[PersonName],
        tag: Tag,
        vr: Vr,
        character_set: &CharacterSet,
    ) -> Result<Value, ValueError> {
        let names: Vec<String> = values.iter().map(PersonName::to_string).collect();
        encode(&names.join("\\"), tag, vr, character_set)
    }
}

impl IntoValue for &Uid {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        core::slice::from_ref(self).into_value(tag, vr, character_set)
    }
}

impl IntoValue for Uid {
    fn into_value(self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, ValueError> {
        [self].into_value(tag, vr, character_set)
    }
}

impl IntoValues for Uid {
    fn into_values(values: &[Uid], tag: Tag, vr: Vr, _: &CharacterSet) -> Result<Value, ValueError> {
        match vr {
            Vr::UI => {
                let uids: Vec<&[u8]> = values.iter().map(Uid::as_bytes).collect();
                Ok(padded(vr, uids.join(&b'\\')))
            }
            _ => Err(ValueError::Unfit { tag, vr, expected: "something else than a UID" }),
        }
    }
}
