//! The DICOM JSON model (PS3.18 annex F), written and read.
//!
//! ```
//! use kerma_dataset::{DataSet, json::{from_json, to_json}};
//! use kerma_dictionary::tags;
//!
//! let mut data_set = DataSet::new();
//! data_set.set(tags::PATIENT_NAME, "Doe^Jane")?;
//! data_set.set(tags::PIXEL_SPACING, [0.5, 0.25])?;
//! assert_eq!(
//!     to_json(&data_set),
//!     r#"{"00100010":{"vr":"PN","Value":[{"Alphabetic":"Doe^Jane"}]},"00280030":{"vr":"DS","Value":[0.5,0.25]}}"#
//! );
//! assert_eq!(from_json(&to_json(&data_set))?, data_set);
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
//!
//! Where the standard leaves a choice (what [`FromJson`] makes of it, it says itself):
//! - text is without the padding at its end, of AE also at its start; an empty one among several is `null` (§F.2.5);
//! - a DS or IS is a number, in the digits that it has, or a string if it is none (§F.2.3);
//! - FL and FD are numbers; what JSON has no number for are the strings `NaN`, `Infinity` and `-Infinity`;
//! - SV and UV are numbers, all digits of them;
//! - binary values are little endian, and encapsulated pixel data is its items with their headers, the offset
//!   table first, without the delimiter at the end;
//! - a UN whose tag the dictionary knows has the value representation of the dictionary (PS3.5 §6.2.2 note 4);
//! - group lengths are left out (§F.2.2), and Specific Character Set (0008,0005) is what it is in the data set,
//!   though the JSON is UTF-8.

mod base64;
mod read;
mod scalar;

use alloc::string::String;
use core::fmt::{self, Write};

use kerma_dictionary::{Tag, Vr};

pub(crate) use self::base64::Base64;
pub use self::base64::base64;
pub use self::read::{BulkDataReference, FromJson, from_json};
use self::scalar::{Numeral, Quoted};
use crate::{CharacterSet, DataSet, ElementRef, Encapsulated, FromValues, SequenceRef, ValueRef, convert};

/// The data set as one JSON object on one line, binary values inline.
pub fn to_json(data_set: &DataSet) -> String {
    Json::new().to_string(data_set)
}

/// How a data set is written as JSON.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json<'a> {
    bulk_data: BulkData<'a>,
}

/// How binary values are written: OB, OD, OF, OL, OV, OW and UN.
#[derive(Clone, Copy, Default)]
#[non_exhaustive]
pub enum BulkData<'a> {
    /// As `InlineBinary`, in base64 (PS3.18 §F.2.7).
    #[default]
    Inline,
    /// The elements that have such a value are left out.
    LeftOut,
    /// As `BulkDataURI` (PS3.18 §F.2.6), if this gives one for the element, else inline.
    Uri(&'a dyn Fn(ElementRef<'_>) -> Option<String>),
}

impl fmt::Debug for BulkData<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            BulkData::Inline => "Inline",
            BulkData::LeftOut => "LeftOut",
            BulkData::Uri(_) => "Uri(..)",
        })
    }
}

impl<'a> Json<'a> {
    /// Binary values inline.
    pub const fn new() -> Json<'a> {
        Json { bulk_data: BulkData::Inline }
    }

    /// How binary values are written.
    pub const fn bulk_data(self, bulk_data: BulkData<'a>) -> Json<'a> {
        Json { bulk_data }
    }

    /// The data set as one JSON object on one line.
    pub fn to_string(self, data_set: &DataSet) -> String {
        let mut out = String::new();
        // A String takes everything that is written to it.
        let _ = self.write(data_set, &mut out);
        out
    }

    /// Writes the data set as one JSON object, without a line break.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(self, data_set: &DataSet, out: &mut dyn Write) -> fmt::Result {
        Writer { json: self, out }.data_set(data_set)
    }

    fn leaves_out(self, element: ElementRef<'_>) -> bool {
        let is_bulk = matches!(self.bulk_data, BulkData::LeftOut) && is_binary(json_vr(element));
        element.tag().is_group_length() || is_bulk && !element.is_empty()
    }
}

struct Writer<'a> {
    json: Json<'a>,
    out: &'a mut dyn Write,
}

impl Writer<'_> {
    /// PS3.18 §F.2.2
    fn data_set(&mut self, data_set: &DataSet) -> fmt::Result {
        let character_set = data_set.character_set();
        let mut separator = "{";
        let json = self.json;
        let terms = data_set.character_set_value();
        for element in data_set.iter().map(|element| convert::known(element, terms, || data_set.pixels())) {
            let element = element.as_ref();
            if json.leaves_out(element) {
                continue;
            }
            let vr = json_vr(element);
            self.out.write_str(separator)?;
            self.out.write_str(core::str::from_utf8(&head(element.tag(), vr)).map_err(|_| fmt::Error)?)?;
            self.value(element, &character_set)?;
            self.out.write_char('}')?;
            separator = ",";
        }
        self.out.write_str(if separator == "{" { "{}" } else { "}" })
    }

    /// The `Value`, `InlineBinary` or `BulkDataURI`, none of them if there is no value (§F.2.5).
    fn value(&mut self, element: ElementRef<'_>, character_set: &CharacterSet) -> fmt::Result {
        let vr = json_vr(element);
        match element.value() {
            ValueRef::Sequence(sequence) => self.items(sequence),
            _ if element.is_empty() => Ok(()),
            _ if is_binary(vr) => self.binary(element),
            _ if matches!(vr, Vr::DS | Vr::IS) => {
                self.array(convert::numerals(element), |out, numeral| Numeral(numeral).write(out))
            }
            _ if vr == Vr::AT => {
                let tags = Tag::from_values(element, character_set).unwrap_or_default();
                self.array(tags, |out, tag| write!(out, "\"{:08X}\"", tag.to_u32()))
            }
            _ if vr.is_text() => self.text(element, character_set),
            _ => self.array(convert::numbers(element), |out, number| scalar::number(out, number)),
        }
    }

    fn text(&mut self, element: ElementRef<'_>, character_set: &CharacterSet) -> fmt::Result {
        let vr = element.vr();
        let (text, is_multi_valued) = (convert::text(element, character_set), vr.is_multi_valued());
        let values = text.split(|c| is_multi_valued && c == '\\');
        let values = values.map(|value| value.trim_end_matches(['\0', ' ']));
        if text.is_empty() {
            return Ok(());
        }
        self.array(values, |out, value| match (vr, value.trim_start_matches(' ')) {
            (_, "") => out.write_str("null"),
            (Vr::PN, _) => person_name(out, value),
            (Vr::AE, trimmed) => Quoted(trimmed).write(out),
            _ => Quoted(value).write(out),
        })
    }

    fn items(&mut self, sequence: SequenceRef<'_>) -> fmt::Result {
        if sequence.items.is_empty() {
            return Ok(());
        }
        self.out.write_str(",\"Value\":[")?;
        for (i, item) in sequence.items.iter().enumerate() {
            self.out.write_str(if i == 0 { "" } else { "," })?;
            self.data_set(&item.data_set)?;
        }
        self.out.write_char(']')
    }

    fn binary(&mut self, element: ElementRef<'_>) -> fmt::Result {
        if let BulkData::Uri(uri) = self.json.bulk_data
            && let Some(uri) = uri(element)
        {
            return write!(self.out, ",\"BulkDataURI\":{}", Quoted(&uri));
        }
        self.out.write_str(",\"InlineBinary\":\"")?;
        let mut base64 = Base64::new(self.out);
        match element.value() {
            ValueRef::Encapsulated(encapsulated) => fragments(&mut base64, encapsulated)?,
            _ => base64.push(&element.little_endian())?,
        }
        base64.finish()?;
        self.out.write_char('"')
    }

    /// The `Value` of these, if there are any.
    fn array<T>(
        &mut self,
        values: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut dyn Write, T) -> fmt::Result,
    ) -> fmt::Result {
        let mut is_empty = true;
        for value in values {
            self.out.write_str(if is_empty { ",\"Value\":[" } else { "," })?;
            write(self.out, value)?;
            is_empty = false;
        }
        if is_empty { Ok(()) } else { self.out.write_char(']') }
    }
}

/// The value representation to write: that of the element, unless its value is of another kind.
pub(crate) fn json_vr(element: ElementRef<'_>) -> Vr {
    match (element.value(), element.vr()) {
        (ValueRef::Sequence(_), _) => Vr::SQ, // of UN too, as PS3.5 §6.2.2 allows to infer
        (ValueRef::Bytes { bytes, .. }, Vr::SQ) if !bytes.is_empty() => Vr::UN,
        (ValueRef::Encapsulated(_), vr) if !is_binary(vr) => Vr::OB,
        (_, vr) => vr,
    }
}

/// The value representations of `InlineBinary` (PS3.18 §F.2.2).
pub(crate) fn is_binary(vr: Vr) -> bool {
    matches!(vr, Vr::OB | Vr::OD | Vr::OF | Vr::OL | Vr::OV | Vr::OW | Vr::UN)
}

/// The name of an element and its value representation: `"00100010":{"vr":"PN"`.
fn head(tag: Tag, vr: Vr) -> [u8; 21] {
    let mut head = *b"\"00000000\":{\"vr\":\"  \"";
    let [_, digits @ .., _, _, _, _, _, _, _, _, _, v0, v1, _] = &mut head;
    for (at, digit) in digits.iter_mut().rev().enumerate() {
        let value = (tag.to_u32() >> (4 * at) & 0xF) as u8;
        *digit = value + if value < 10 { b'0' } else { b'A' - 10 };
    }
    [*v0, *v1] = vr.to_bytes();
    head
}

/// Only the groups that have something in them (§F.2.2), of those that [`PersonName`](crate::PersonName) has.
fn person_name(out: &mut dyn Write, name: &str) -> fmt::Result {
    let mut separator = "{";
    for (key, group) in ["Alphabetic", "Ideographic", "Phonetic"].into_iter().zip(name.split('=')) {
        let group = group.trim_end_matches(['\0', ' ']);
        if !group.is_empty() {
            write!(out, "{separator}\"{key}\":")?;
            Quoted(group).write(out)?;
            separator = ",";
        }
    }
    out.write_str(if separator == "{" { "null" } else { "}" })
}

/// The items of encapsulated pixel data as they are encoded (PS3.5 §A.4).
pub(crate) fn fragments(base64: &mut Base64<'_>, encapsulated: &Encapsulated) -> fmt::Result {
    for fragment in encapsulated.offset_table.iter().chain(&encapsulated.fragments) {
        let length = u32::try_from(fragment.len()).unwrap_or(u32::MAX);
        base64.push(&[0xFE, 0xFF, 0x00, 0xE0])?;
        base64.push(&length.to_le_bytes())?;
        base64.push(fragment)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
