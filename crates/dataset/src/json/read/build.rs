//! Data sets of what was read, once their character sets are known.

use alloc::{borrow::Cow, sync::Arc, vec::Vec};

use bytes::Bytes;
use kerma_dictionary::{Tag, Vr, tags};

use crate::{
    CharacterSet, DataSet, Element, Encapsulated, Item, JsonError, LengthForm, Sequence, Value, ValueField,
    convert, data_set::Around, implicit::Pixels,
};

/// The elements of an object, in its order.
pub(super) type RawDataSet<'j> = Vec<RawElement<'j>>;

pub(super) struct RawElement<'j> {
    pub(super) tag: Tag,
    pub(super) vr: Vr,
    pub(super) value: RawValue<'j>,
    /// Where the JSON has it.
    pub(super) offset: usize,
}

pub(super) enum RawValue<'j> {
    /// Text yet to be encoded, its values separated by backslashes.
    Text(Cow<'j, str>),
    Items(Vec<RawDataSet<'j>>),
    Value(Value),
}

impl RawValue<'_> {
    /// A value that is bytes.
    pub(super) fn bytes(tag: Tag, vr: Vr, bytes: Bytes) -> Self {
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
pub(super) fn data_set(mut raw: RawDataSet<'_>) -> Result<DataSet, JsonError> {
    let unfit = match built(&raw, None) {
        Ok(data_set) => return Ok(data_set),
        Err(unfit) => unfit,
    };
    if unfit.in_utf8 {
        forget_character_sets(&mut raw);
        let value = RawValue::Text(Cow::Borrowed("ISO_IR 192"));
        raw.push(RawElement { tag: tags::SPECIFIC_CHARACTER_SET, vr: Vr::CS, value, offset: unfit.offset });
    }
    let expected = "characters of the default repertoire (PS3.5 §6.2)";
    built(&raw, None).map_err(|unfit| JsonError::Model { offset: unfit.offset, expected })
}

fn forget_character_sets(raw: &mut RawDataSet<'_>) {
    raw.retain(|element| element.tag != tags::SPECIFIC_CHARACTER_SET);
    for element in raw {
        if let RawValue::Items(items) = &mut element.value {
            items.iter_mut().for_each(forget_character_sets);
        }
    }
}

fn built(raw: &[RawElement<'_>], around: Option<Arc<Around>>) -> Result<DataSet, Unfit> {
    let inside = inside(raw, around.as_ref());
    let character_set = CharacterSet::of(inside.as_deref().map_or(&[], |inside| &inside.character_set));
    let mut data_set = DataSet::own(Vec::with_capacity(raw.len()), around);
    for RawElement { tag, vr, value, offset } in raw {
        let value = match value {
            RawValue::Text(text) => {
                let in_utf8 = vr.is_charset_affected();
                encoded(*vr, text, &character_set).ok_or(Unfit { offset: *offset, in_utf8 })?
            }
            RawValue::Items(raw) => {
                let mut items = Vec::with_capacity(raw.len());
                for raw in raw {
                    items.push(Item::from(built(raw, inside.clone())?));
                }
                Value::Sequence(Sequence { items: items.into(), length: LengthForm::default() })
            }
            RawValue::Value(value) => value.clone(),
        };
        data_set.insert(Element::new(*tag, *vr, value));
    }
    Ok(data_set)
}

/// What the items in a data set have of it.
fn inside(raw: &[RawElement<'_>], around: Option<&Arc<Around>>) -> Option<Arc<Around>> {
    let terms = raw.iter().rev().find_map(|element| match &element.value {
        RawValue::Text(text) if element.tag == tags::SPECIFIC_CHARACTER_SET => Some(text),
        _ => None,
    });
    let pixels = pixels(raw);
    if terms.is_none() && pixels.is_none() {
        return around.cloned();
    }
    let mut inside = around.map_or_else(Around::default, |around| (**around).clone());
    inside.pixels = pixels.unwrap_or(inside.pixels);
    if let Some(terms) = terms {
        inside.character_set = Bytes::copy_from_slice(terms.as_bytes());
    }
    Some(Arc::new(inside))
}

/// What Pixel Representation (0028,0103) says, wherever it stands: members of an object have no order.
fn pixels(raw: &[RawElement<'_>]) -> Option<Pixels> {
    let element = raw.iter().find(|element| element.tag == tags::PIXEL_REPRESENTATION)?;
    let RawValue::Value(Value::Bytes { bytes, .. }) = &element.value else { return None };
    bytes.first_chunk().map(|value| Pixels::of(u16::from_le_bytes(*value)))
}

/// Text as it is encoded and padded; `None` if it has a character that cannot be.
fn encoded(vr: Vr, text: &str, character_set: &CharacterSet) -> Option<Value> {
    if text.is_ascii() {
        return Some(Value::from(ValueField::padded(text.as_bytes(), vr.padding())));
    }
    if vr.is_charset_affected() {
        return character_set.encode(text).map(|bytes| convert::padded(vr, bytes));
    }
    // Bytes that do not belong in the default repertoire came out of it as those of ISO 8859-1.
    let byte = |c| if c == char::REPLACEMENT_CHARACTER { Some(b'?') } else { u8::try_from(c).ok() };
    text.chars().map(byte).collect::<Option<Vec<u8>>>().map(|bytes| convert::padded(vr, bytes))
}
