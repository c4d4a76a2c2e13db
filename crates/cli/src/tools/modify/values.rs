//! Values of elements from the text of the command line, or from a file.

use std::path::PathBuf;

use bytes::Bytes;
use kerma_dataset::{CharacterSet, DataSet, Value};
use kerma_dictionary::{Tag, Vr, data_elements, tags};

use super::error::EditError;
use crate::files::reading;
use crate::options::keys::{self, KeyError};

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Source {
    Text(String),
    /// The bytes of a file, numbers little endian.
    File(PathBuf),
}

impl Source {
    /// The value of this element.
    pub(super) fn value(&self, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, EditError> {
        match self {
            Source::Text(text) => match vr {
                Vr::OB | Vr::OW | Vr::UN if !text.is_empty() => {
                    let unit = if vr == Vr::OW { 2 } else { 1 };
                    let bytes = hexadecimal(text, unit).ok_or(EditError::NotHexadecimal { tag, vr, unit })?;
                    Ok(padded(bytes, 0))
                }
                Vr::OF | Vr::OD | Vr::OL | Vr::OV if !text.is_empty() => {
                    let bytes = numbers(text, vr).ok_or(KeyError::NotNumbers(tag, vr))?;
                    Ok(padded(bytes, 0))
                }
                _ => Ok(keys::value(text, tag, vr, character_set)?),
            },
            Source::File(_) if vr == Vr::SQ => Err(EditError::NoValue(tag)),
            Source::File(path) => {
                let bytes =
                    reading::bytes(path).map_err(|error| EditError::Unreadable(path.clone(), error))?;
                let unit = if vr == Vr::AT { 4 } else { vr.unit() };
                if !bytes.len().is_multiple_of(unit) && unit > 1 {
                    return Err(EditError::NotWhole { tag, vr, unit, path: path.clone() });
                }
                Ok(padded(bytes, vr.padding()))
            }
        }
    }
}

/// To an even length (PS3.5 §6.2).
fn padded(mut bytes: Vec<u8>, padding: u8) -> Value {
    if !bytes.len().is_multiple_of(2) {
        bytes.push(padding);
    }
    Value::from(Bytes::from(bytes))
}

/// `00\ff`: numbers of one byte (OB, UN) or of two (OW), as dcmodify writes them; or digits in a row, two a byte.
fn hexadecimal(text: &str, unit: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let is_row = !text.contains('\\') && text.len() > 2 * unit;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_row {
        for pair in text.as_bytes().chunks(2) {
            let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2 && digits(pair))?;
            bytes.push(u8::from_str_radix(pair, 16).ok()?);
        }
        return Some(bytes);
    }
    for part in text.split('\\').map(str::trim) {
        let part = Some(part).filter(|part| (1..=2 * unit).contains(&part.len()) && digits(part))?;
        let number = u16::from_str_radix(part, 16).ok()?;
        bytes.extend(number.to_le_bytes().iter().take(unit));
    }
    Some(bytes)
}

/// Numbers of the value representations that have as many as they like, little endian.
fn numbers(text: &str, vr: Vr) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for part in text.split('\\').map(str::trim) {
        match vr {
            Vr::OF => bytes.extend(part.parse::<f32>().ok()?.to_le_bytes()),
            Vr::OD => bytes.extend(part.parse::<f64>().ok()?.to_le_bytes()),
            Vr::OL => bytes.extend(part.parse::<u32>().ok()?.to_le_bytes()),
            _ => bytes.extend(part.parse::<u64>().ok()?.to_le_bytes()),
        }
    }
    Some(bytes)
}

/// The value representation that an element gets: its own, else that of the dictionary, with `US or SS` as Pixel
/// Representation (0028,0103) says; UN for those that nobody knows.
pub(super) fn vr_of(tag: Tag, data_set: &DataSet) -> Vr {
    if let Some(element) = data_set.get_element(tag)
        && element.vr() != Vr::UN
    {
        return element.vr();
    }
    let is_signed = || data_set.get::<u16>(tags::PIXEL_REPRESENTATION) == Ok(1);
    match data_elements::by_tag(tag) {
        Some(row) if row.vrs == [Vr::US, Vr::SS] && is_signed() => Vr::SS,
        _ if tag.is_private_creator() => Vr::LO,
        _ => data_elements::vr_of(tag).unwrap_or(Vr::UN),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_as_dcmodify_writes_them_or_in_a_row() {
        assert_eq!(hexadecimal(r"00\1\ff", 1), Some(vec![0, 1, 0xFF]));
        assert_eq!(hexadecimal(r"00ff\1234", 2), Some(vec![0xFF, 0, 0x34, 0x12]));
        assert_eq!(hexadecimal("ff", 2), Some(vec![0xFF, 0]));
        assert_eq!(hexadecimal("0001ff", 1), Some(vec![0, 1, 0xFF]));
        for bad in ["0g", "+1", r"00\", r"123\00", "00f", "\u{fc}"] {
            assert_eq!(hexadecimal(bad, 1), None, "{bad}");
        }
        assert_eq!(
            numbers(r"1.5\-2", Vr::OF),
            Some([1.5_f32.to_le_bytes(), (-2_f32).to_le_bytes()].concat())
        );
        assert_eq!(numbers(r"5\6", Vr::OL), Some(vec![5, 0, 0, 0, 6, 0, 0, 0]));
        assert_eq!(numbers("-5", Vr::OV), None);
    }

    #[test]
    fn us_or_ss_follows_pixel_representation() {
        let mut data_set = DataSet::new();
        assert_eq!(vr_of(tags::SMALLEST_IMAGE_PIXEL_VALUE, &data_set), Vr::US);
        data_set.set(tags::PIXEL_REPRESENTATION, 1).unwrap();
        assert_eq!(vr_of(tags::SMALLEST_IMAGE_PIXEL_VALUE, &data_set), Vr::SS);
        assert_eq!(vr_of(tags::PIXEL_REPRESENTATION, &data_set), Vr::US);
        assert_eq!(vr_of(Tag::new(9, 0x10), &data_set), Vr::LO);
        assert_eq!(vr_of(Tag::new(9, 0x1001), &data_set), Vr::UN);
    }
}
