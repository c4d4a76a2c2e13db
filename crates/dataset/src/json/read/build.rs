//! Data sets of what was read, once their character sets are known.

use alloc::{string::String, sync::Arc, vec::Vec};

use bytes::Bytes;
use kerma_dictionary::{Tag, Vr, tags};

use crate::{
    CharacterSet, DataSet, Element, Encapsulated, Item, JsonError, LengthForm, Sequence, Value, convert,
    data_set::Around, implicit::Pixels,
};

/// The elements of an object, in its order.
pub(super) type RawDataSet = Vec<RawElement>;

pub(super) struct RawElement {
    pub(super) tag: Tag,
    pub(super) vr: Vr,
    pub(super) value: RawValue,
    /// Where the JSON has it.
    pub(super) offset: usize,
}

pub(super) enum RawValue {
    /// Text yet to be encoded, its values separated by backslashes.
    Text(String),
    Items(Vec<RawDataSet>),
    Value(Value),
}

impl RawValue {
    /// A value that is bytes.
    pub(super) fn bytes(tag: Tag, vr: Vr, bytes: Bytes) -> RawValue {
        let encapsulated = (tag == tags::PIXEL_DATA && matches!(vr, Vr::OB | Vr::OW)).then(|| items(&bytes));
        RawValue::Value(match encapsulated.flatten() {
            Some(encapsulated) => Value::from(encapsulated),
            None => Value::from(bytes),
        })
    }
}

/// The fragments that these bytes are from end to end, with or without the delimiter (PS3.5 §A.4).
fn items(bytes: &Bytes) -> Option<Encapsulated> {
    const ITEM: [u8; 4] = [0xFE, 0xFF, 0x00, 0xE0];
    const DELIMITER: [u8; 8] = [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0];
    let (mut fragments, mut at) = (Vec::new(), 0_usize);
    while let Some((header, rest)) = bytes.get(at..)?.split_first_chunk::<8>() {
        if *header == DELIMITER && rest.is_empty() {
            at = bytes.len();
            break;
        }
        let [i0, i1, i2, i3, l0, l1, l2, l3] = *header;
        let length = usize::try_from(u32::from_le_bytes([l0, l1, l2, l3])).ok()?;
        if [i0, i1, i2, i3] != ITEM || length > rest.len() {
            return None;
        }
        fragments.push(bytes.slice(at + 8..at + 8 + length));
        at += 8 + length;
    }
    if at != bytes.len() || fragments.is_empty() {
        return None;
    }
    let offset_table = Some(fragments.remove(0));
    Some(Encapsulated { offset_table, fragments })
}

/// Why a text could not be encoded.
struct Unfit {
    offset: usize,
    /// Whether its value representation allows UTF-8.
    in_utf8: bool,
}

/// The data set, in its own character sets if they have all characters, else in UTF-8.
pub(super) fn data_set(mut raw: RawDataSet) -> Result<DataSet, JsonError> {
    let unfit = match built(&raw, None) {
        Ok(data_set) => return Ok(data_set),
        Err(unfit) => unfit,
    };
    if unfit.in_utf8 {
        forget_character_sets(&mut raw);
        let value = RawValue::Text(String::from("ISO_IR 192"));
        raw.push(RawElement { tag: tags::SPECIFIC_CHARACTER_SET, vr: Vr::CS, value, offset: unfit.offset });
    }
    let expected = "characters of the default repertoire (PS3.5 §6.2)";
    built(&raw, None).map_err(|unfit| JsonError::Model { offset: unfit.offset, expected })
}

fn forget_character_sets(raw: &mut RawDataSet) {
    raw.retain(|element| element.tag != tags::SPECIFIC_CHARACTER_SET);
    for element in raw {
        if let RawValue::Items(items) = &mut element.value {
            items.iter_mut().for_each(forget_character_sets);
        }
    }
}

fn built(raw: &RawDataSet, around: Option<Arc<Around>>) -> Result<DataSet, Unfit> {
    let mut inside = around.as_deref().cloned().unwrap_or_default();
    for element in raw {
        if let (tags::SPECIFIC_CHARACTER_SET, RawValue::Text(text)) = (element.tag, &element.value) {
            inside.character_set = Bytes::copy_from_slice(text.as_bytes());
        }
    }
    inside.pixels = pixels(raw).unwrap_or(inside.pixels);
    let character_set = CharacterSet::of(&inside.character_set);
    let inside = Arc::new(inside);
    let mut data_set = DataSet::own(Vec::with_capacity(raw.len()), around);
    for element in raw {
        let value = match &element.value {
            RawValue::Text(text) if text.is_empty() => Value::default(),
            RawValue::Text(text) => {
                let bytes = encoded(element.vr, text, &character_set);
                let in_utf8 = element.vr.is_charset_affected();
                convert::padded(element.vr, bytes.ok_or(Unfit { offset: element.offset, in_utf8 })?)
            }
            RawValue::Items(items) => {
                let item = |raw| {
                    let data_set = built(raw, Some(inside.clone()))?;
                    Ok(Item { data_set, length: LengthForm::default() })
                };
                let items = items.iter().map(item).collect::<Result<_, _>>()?;
                Value::Sequence(Sequence { items, length: LengthForm::default() })
            }
            RawValue::Value(value) => value.clone(),
        };
        data_set.insert(Element::new(element.tag, element.vr, value));
    }
    Ok(data_set)
}

/// What Pixel Representation (0028,0103) says, wherever it stands: members of an object have no order.
fn pixels(raw: &RawDataSet) -> Option<Pixels> {
    let element = raw.iter().find(|element| element.tag == tags::PIXEL_REPRESENTATION)?;
    let RawValue::Value(Value::Bytes { bytes, .. }) = &element.value else { return None };
    bytes.first_chunk().map(|value| Pixels::of(u16::from_le_bytes(*value)))
}

fn encoded(vr: Vr, text: &str, character_set: &CharacterSet) -> Option<Vec<u8>> {
    if vr.is_charset_affected() {
        return character_set.encode(text);
    }
    // Bytes that do not belong in the default repertoire came out of it as those of ISO 8859-1.
    let byte = |c| if c == char::REPLACEMENT_CHARACTER { Some(b'?') } else { u8::try_from(c).ok() };
    text.chars().map(byte).collect()
}
