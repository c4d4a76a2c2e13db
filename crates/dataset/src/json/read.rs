//! The DICOM JSON model, read.

mod build;
mod syntax;

use alloc::{
    borrow::Cow,
    string::{String, ToString},
    vec::{Drain, Vec},
};
use core::fmt;

use bytes::Bytes;
use kerma_dictionary::{Tag, Vr};

use self::{
    build::{RawDataSet, RawElement, RawValue},
    syntax::Cursor,
};
use super::{base64, is_binary};
use crate::{
    DataSet, JsonError, PersonName, Value, ValueField,
    convert::{self, Number},
    implicit,
};

/// The data set of one JSON object. Values that are elsewhere (`BulkDataURI`) are left out.
///
/// # Errors
/// As [`FromJson::data_set`].
pub fn from_json(json: &str) -> Result<DataSet, JsonError> {
    FromJson::new().data_set(json)
}

/// How data sets are read from JSON.
///
/// ```
/// use kerma_dataset::json::{BulkDataReference, FromJson};
/// use kerma_dictionary::tags;
///
/// let json = r#"{"7FE00010":{"vr":"OW","BulkDataURI":"../bulk/1"}}"#;
/// let mut fetch = |reference: BulkDataReference<'_>| {
///     assert_eq!(reference.uri, "../bulk/1");
///     Some(vec![1, 2].into())
/// };
/// let data_set = FromJson::new().bulk_data(&mut fetch).data_set(json)?;
/// assert_eq!(data_set.get_element(tags::PIXEL_DATA).unwrap().bytes(), [1, 2]);
/// # Ok::<(), kerma_dataset::JsonError>(())
/// ```
///
/// Where the standard leaves a choice, or other writers do not keep to it:
/// - text is encoded in the Specific Character Set (0008,0005) that the JSON has; if that has not all characters,
///   the whole data set becomes UTF-8, with `ISO_IR 192`;
/// - DS and IS keep the digits of their numbers, even if they are more than PS3.5 §6.2 allows;
/// - U+FFFD where only the default repertoire is allowed becomes a question mark, other characters are errors;
/// - `NaN`, `Infinity` and `-Infinity` among values are what strings of these letters are (PS3.18 §F.2.2);
/// - `null` among numbers is NaN in FD and FL; an element of another value representation has no value then;
/// - a missing `vr` is that of the dictionary; members that the model does not have are skipped;
/// - group lengths are left out; of a tag that is there twice the last counts;
/// - Pixel Data (7FE0,0010) whose bytes are items from end to end (PS3.5 §A.4) is encapsulated.
pub struct FromJson<'a> {
    bulk_data: Option<&'a mut Fetch<'a>>,
    emptied: Option<&'a mut Vec<Tag>>,
    depth: u16,
}

/// Gives the bytes of values that are elsewhere.
type Fetch<'a> = dyn FnMut(BulkDataReference<'_>) -> Option<Bytes> + 'a;

/// A value that is not in the JSON but elsewhere (PS3.18 §F.2.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BulkDataReference<'a> {
    /// The element.
    pub tag: Tag,
    /// Its value representation.
    pub vr: Vr,
    /// Where the value is: a URI, maybe a relative one.
    pub uri: &'a str,
}

impl fmt::Debug for FromJson<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fetches = self.bulk_data.is_some();
        f.debug_struct("FromJson").field("bulk_data", &fetches).field("depth", &self.depth).finish()
    }
}

impl Default for FromJson<'_> {
    fn default() -> Self {
        FromJson::new()
    }
}

impl<'a> FromJson<'a> {
    /// Values that are elsewhere are left out; sequences may be nested 128 deep.
    pub const fn new() -> FromJson<'a> {
        FromJson { bulk_data: None, emptied: None, depth: 128 }
    }

    /// Asks `fetch` for the values that are elsewhere: the bytes of the value, numbers little endian. An element for
    /// which it gives none is left out.
    #[must_use]
    pub const fn bulk_data(
        mut self,
        fetch: &'a mut (dyn FnMut(BulkDataReference<'_>) -> Option<Bytes> + 'a),
    ) -> FromJson<'a> {
        self.bulk_data = Some(fetch);
        self
    }

    /// Lists the elements that have no value, or NaN, because `null` stands among their numbers.
    #[must_use]
    pub const fn emptied(mut self, tags: &'a mut Vec<Tag>) -> FromJson<'a> {
        self.emptied = Some(tags);
        self
    }

    /// How deep sequences may be nested, at most 256.
    #[must_use]
    pub const fn depth(mut self, depth: u16) -> FromJson<'a> {
        self.depth = if depth > 256 { 256 } else { depth };
        self
    }

    /// The data set of one JSON object.
    ///
    /// # Errors
    /// [`JsonError::Syntax`] for what is not JSON, [`JsonError::Model`] for JSON that is not a data set,
    /// [`JsonError::TooDeep`].
    pub fn data_set(mut self, json: &str) -> Result<DataSet, JsonError> {
        let mut cursor = Cursor::new(json);
        let raw = Members::of(&mut self).object(&mut cursor, 0)?;
        cursor.end()?;
        build::data_set(raw)
    }

    /// The data sets of a JSON array of objects, as DICOMweb responses are (PS3.18 §F.2.1).
    ///
    /// # Errors
    /// As [`data_set`](FromJson::data_set).
    pub fn data_sets(mut self, json: &str) -> Result<Vec<DataSet>, JsonError> {
        let mut cursor = Cursor::new(json);
        let mut data_sets = Vec::new();
        let mut members = Members::of(&mut self);
        cursor.array(|cursor| {
            data_sets.push(build::data_set(members.object(cursor, 0)?)?);
            Ok(())
        })?;
        cursor.end()?;
        Ok(data_sets)
    }
}

/// Reads the members of objects. The elements and values of all that is open are on one stack each, so that they need no
/// vectors of their own.
struct Members<'f, 'a, 'j> {
    from: &'f mut FromJson<'a>,
    elements: Vec<RawElement<'j>>,
    values: Vec<JsonValue<'j>>,
    /// The bytes of a value that is being made.
    bytes: Vec<u8>,
}

impl<'f, 'a, 'j> Members<'f, 'a, 'j> {
    fn of(from: &'f mut FromJson<'a>) -> Self {
        Members { from, elements: Vec::new(), values: Vec::new(), bytes: Vec::new() }
    }

    /// The elements of an object (PS3.18 §F.2.2).
    fn object(&mut self, cursor: &mut Cursor<'j>, depth: u16) -> Result<RawDataSet<'j>, JsonError> {
        if depth > self.from.depth {
            return Err(JsonError::TooDeep(self.from.depth));
        }
        let start = self.elements.len();
        cursor.object(|cursor, name| {
            let offset = cursor.offset();
            let tag = tag(name).ok_or(JsonError::Model { offset, expected: "a tag of eight digits" })?;
            let element = self.element(cursor, tag, depth)?;
            self.elements.extend(element.filter(|_| !tag.is_group_length()));
            Ok(())
        })?;
        Ok(self.elements.split_off(start))
    }

    /// One element; none if its value is elsewhere and is not fetched.
    fn element(
        &mut self,
        cursor: &mut Cursor<'j>,
        tag: Tag,
        depth: u16,
    ) -> Result<Option<RawElement<'j>>, JsonError> {
        let (offset, start) = (cursor.offset(), self.values.len());
        let model = |expected| JsonError::Model { offset, expected };
        let (mut vr, mut values, mut bytes, mut uri) = (None, None, None, None);
        cursor.object(|cursor, name| {
            match name {
                "vr" => {
                    let name = cursor.string()?;
                    let known = name.as_bytes().try_into().ok().and_then(Vr::from_bytes);
                    vr = Some(known.ok_or(model("a value representation (PS3.5 §6.2)"))?);
                }
                "Value" if !cursor.null() => values = Some(self.values(cursor, depth)?),
                "InlineBinary" if !cursor.null() => {
                    let decoded = base64::decode(&cursor.string()?);
                    bytes = Some(decoded.ok_or(model("bytes in base64 (RFC 4648 §4)"))?);
                }
                "BulkDataURI" => uri = Some(cursor.string()?),
                "Value" | "InlineBinary" => {}
                _ => cursor.skip()?,
            }
            Ok(())
        })?;
        let there = self.values.get(values.unwrap_or(self.values.len())..).unwrap_or_default();
        let vr = vr.unwrap_or_else(|| unsaid(tag, there));
        let value = match (bytes, values, uri) {
            (Some(bytes), ..) => RawValue::bytes(tag, vr, bytes.into()),
            (_, Some(values), _) => {
                if is_numeric(vr) && is_mixed(there) {
                    self.from.emptied.iter_mut().for_each(|tags| tags.push(tag));
                }
                value(vr, self.values.drain(values..), &mut self.bytes).map_err(model)?
            }
            (_, _, Some(uri)) => {
                let fetched = self
                    .from
                    .bulk_data
                    .as_mut()
                    .and_then(|fetch| fetch(BulkDataReference { tag, vr, uri: &uri }));
                let Some(bytes) = fetched else { return Ok(None) };
                RawValue::bytes(tag, vr, bytes)
            }
            _ if vr == Vr::SQ => RawValue::Items(Vec::new()),
            _ => RawValue::Text(Cow::Borrowed("")),
        };
        // Those of a `Value` that another one followed.
        self.values.truncate(start);
        Ok(Some(RawElement { tag, vr, value, offset }))
    }

    /// Puts what is in a `Value` (PS3.18 §F.2.2) on the stack of values; where that begins.
    fn values(&mut self, cursor: &mut Cursor<'j>, depth: u16) -> Result<usize, JsonError> {
        let start = self.values.len();
        if cursor.peek() != Some(b'[') {
            return Err(JsonError::Model { offset: cursor.offset(), expected: "an array of values" });
        }
        cursor.array(|cursor| {
            let value = match cursor.peek() {
                Some(b'[' | b't' | b'f') => {
                    let expected = "text, a number, an item, a person name or null";
                    return Err(JsonError::Model { offset: cursor.offset(), expected });
                }
                Some(b'"') => JsonValue::Text(cursor.string()?),
                Some(b'{') => self.item_or_name(cursor, depth)?,
                _ if cursor.null() => JsonValue::Null,
                _ if let Some(word) = cursor.no_number() => JsonValue::Text(word.into()),
                _ => JsonValue::Number(cursor.number()?),
            };
            self.values.push(value);
            Ok(())
        })?;
        Ok(start)
    }

    /// An object among values: a person name has other members than an item.
    fn item_or_name(&mut self, cursor: &mut Cursor<'j>, depth: u16) -> Result<JsonValue<'j>, JsonError> {
        if depth >= self.from.depth {
            return Err(JsonError::TooDeep(self.from.depth));
        }
        let mut groups = [const { Cow::Borrowed("") }; 3];
        let (mut is_name, start) = (false, self.elements.len());
        cursor.object(|cursor, name| {
            let [alphabetic, ideographic, phonetic] = &mut groups;
            let group = match name {
                "Alphabetic" => alphabetic,
                "Ideographic" => ideographic,
                "Phonetic" => phonetic,
                _ => {
                    let offset = cursor.offset();
                    let expected = "a tag of eight digits or a component group";
                    let tag = tag(name).ok_or(JsonError::Model { offset, expected })?;
                    let element = self.element(cursor, tag, depth + 1)?;
                    self.elements.extend(element.filter(|_| !tag.is_group_length()));
                    return Ok(());
                }
            };
            is_name = true;
            if !cursor.null() {
                *group = cursor.string()?;
            }
            Ok(())
        })?;
        let elements = self.elements.split_off(start);
        Ok(match groups {
            _ if !is_name => JsonValue::Item(elements),
            [alphabetic, ideographic, phonetic] if ideographic.is_empty() && phonetic.is_empty() => {
                JsonValue::Name(alphabetic)
            }
            groups => JsonValue::Name(Cow::Owned(groups.join("="))),
        })
    }
}

/// One of the values of an element.
enum JsonValue<'j> {
    Null,
    Text(Cow<'j, str>),
    /// As it is written.
    Number(&'j str),
    Name(Cow<'j, str>),
    Item(RawDataSet<'j>),
}

impl JsonValue<'_> {
    /// How long it is, if it is text.
    fn len(&self) -> usize {
        match self {
            JsonValue::Text(text) | JsonValue::Name(text) => text.len(),
            JsonValue::Number(numeral) => numeral.len(),
            JsonValue::Null | JsonValue::Item(_) => 0,
        }
    }
}

/// Eight hexadecimal digits (PS3.18 §F.2.2).
fn tag(name: &str) -> Option<Tag> {
    let is_tag = name.len() == 8 && name.bytes().all(|b| b.is_ascii_hexdigit());
    u32::from_str_radix(name, 16).ok().filter(|_| is_tag).map(Tag::from_u32)
}

/// The value representation of an element that names none, as PS3.18 §F.2.2 wants: the dictionary's, where `US or SS` is
/// signed if a value is.
fn unsaid(tag: Tag, values: &[JsonValue<'_>]) -> Vr {
    let is_negative =
        |value: &JsonValue<'_>| matches!(value, JsonValue::Number(text) if text.starts_with('-'));
    match implicit::vr(tag) {
        Some(Vr::US) if values.iter().any(is_negative) && implicit::is_us_or_ss(tag) => Vr::SS,
        vr => vr.unwrap_or(Vr::UN),
    }
}

/// The value that these are in this value representation; else what they should be.
fn value<'j>(
    vr: Vr,
    mut values: Drain<'_, JsonValue<'j>>,
    bytes: &mut Vec<u8>,
) -> Result<RawValue<'j>, &'static str> {
    let is_item = |value: &JsonValue<'_>| matches!(value, JsonValue::Item(_));
    if vr == Vr::SQ || (vr == Vr::UN && values.len() > 0 && values.as_slice().iter().all(is_item)) {
        let mut items = Vec::with_capacity(values.len());
        for value in values {
            items.push(match value {
                JsonValue::Item(elements) => elements,
                JsonValue::Null => Vec::new(),
                _ => return Err("items"),
            });
        }
        return Ok(RawValue::Items(items));
    }
    if vr.is_text() {
        let length = values.as_slice().iter().map(|value| 1 + value.len()).sum();
        let first = values.next().map_or(Ok(Cow::Borrowed("")), |value| text(vr, value))?;
        if values.len() == 0 {
            return Ok(RawValue::Text(first));
        }
        let mut all = String::with_capacity(length);
        all.push_str(&first);
        for value in values {
            all.push('\\');
            all.push_str(&text(vr, value)?);
        }
        return Ok(RawValue::Text(Cow::Owned(all)));
    }
    if is_binary(vr) && values.len() > 0 {
        return Err("an InlineBinary or a BulkDataURI (PS3.18 §F.2.7)");
    }
    let values = values.as_slice();
    // Nothing among numbers: FD and FL have a number that is none (IEEE 754). The others do not, and any number in its
    // place would be made up, and to leave it out would move those behind it: the element has no value then.
    if values.iter().all(is_null) || (values.iter().any(is_null) && !matches!(vr, Vr::FD | Vr::FL)) {
        return Ok(RawValue::Text(Cow::Borrowed("")));
    }
    bytes.clear();
    for value in values {
        binary(vr, value, bytes).ok_or("values that fit the value representation")?;
    }
    Ok(RawValue::Value(Value::from(ValueField::from(bytes.as_slice()))))
}

/// Whether values are numbers in the data set.
fn is_numeric(vr: Vr) -> bool {
    !vr.is_text() && !is_binary(vr) && vr != Vr::SQ
}

/// Whether it stands for no number: an empty string does as well.
fn is_null(value: &JsonValue<'_>) -> bool {
    matches!(value, JsonValue::Null) || matches!(value, JsonValue::Text(text) if text.trim().is_empty())
}

/// Whether there are numbers and none among the values.
fn is_mixed(values: &[JsonValue<'_>]) -> bool {
    values.iter().any(is_null) && !values.iter().all(is_null)
}

/// One value of text.
fn text<'j>(vr: Vr, value: JsonValue<'j>) -> Result<Cow<'j, str>, &'static str> {
    match (vr, value) {
        (_, JsonValue::Null) => Ok(Cow::Borrowed("")),
        (Vr::PN, JsonValue::Name(name)) if !name.contains(['=', '\0', ' ']) => Ok(name),
        (Vr::PN, JsonValue::Name(name)) => Ok(Cow::Owned(PersonName::new(&name).to_string())),
        // An empty name is an object without members.
        (Vr::PN, JsonValue::Item(elements)) if elements.is_empty() => Ok(Cow::Borrowed("")),
        (_, JsonValue::Text(text)) => Ok(text),
        // An Integer String has neither point nor exponent (PS3.5 §6.2).
        (Vr::IS, JsonValue::Number(numeral)) if !is_integer(numeral) => {
            Ok(integer(numeral).map_or(Cow::Borrowed(numeral), |integer| Cow::Owned(integer.to_string())))
        }
        (_, JsonValue::Number(numeral)) => Ok(Cow::Borrowed(numeral)),
        _ => Err("text"),
    }
}

/// Whether a number is written as integers are, without anything that could be left out.
fn is_integer(numeral: &str) -> bool {
    let digits = numeral.strip_prefix('-').unwrap_or(numeral);
    numeral == "0" || !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Appends one value of a binary value representation, little endian.
fn binary(vr: Vr, value: &JsonValue<'_>, bytes: &mut Vec<u8>) -> Option<()> {
    let text = match value {
        none if is_null(none) => "NaN",
        JsonValue::Number(text) => text,
        JsonValue::Text(text) => text.trim_matches([' ', '\0']),
        _ => return None,
    };
    if vr == Vr::AT {
        let tag: Tag = tag(text).or_else(|| text.parse().ok())?;
        bytes.extend(tag.group().to_le_bytes().iter().chain(&tag.element().to_le_bytes()));
        return Some(());
    }
    let real = |text: &str| match text {
        "NaN" => Some(f64::NAN),
        "Infinity" | "inf" => Some(f64::INFINITY),
        "-Infinity" | "-inf" => Some(f64::NEG_INFINITY),
        _ => text.parse().ok(),
    };
    let number = match (vr, integer(text)) {
        // An FD of minus zero is one.
        (Vr::FD | Vr::FL, _) | (_, None) => Number::Real(real(text)?),
        (_, Some(integer)) => Number::Integer(integer),
    };
    convert::encode_number(number, vr, bytes)
}

/// The integer that a number of JSON is, which may be written `512`, `512.0` or `5.12e2`: to JSON they are the same
/// (RFC 8259 §6).
fn integer(text: &str) -> Option<i128> {
    if is_integer(text) {
        return text.parse().ok();
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent: i32 = exponent.parse().ok()?;
    // As many digits as an integer of 128 bits can have.
    let fraction = fraction.trim_end_matches('0');
    let shift = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let digits: i128 = alloc::format!("{whole}{fraction}").parse().ok()?;
    let power = 10_i128.checked_pow(shift.unsigned_abs());
    match (digits, power) {
        (0, _) => Some(0),
        (_, None) => None,
        (_, Some(power)) if shift >= 0 => digits.checked_mul(power),
        (_, Some(power)) => (digits % power == 0).then_some(digits / power),
    }
}

#[cfg(test)]
mod tests;
