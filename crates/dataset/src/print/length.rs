//! How long sequences and items are when they are encoded (PS3.5 §7.1, §7.5).

use alloc::borrow::Cow;

use kerma_dictionary::{Vr, VrEncoding};

use crate::{DataSet, ElementRef, Encoding, Item, LengthForm, SequenceRef, ValueRef};

/// The header of an item or a delimiter: tag and length.
const ITEM_HEADER: u64 = 8;

/// The value length of a sequence of defined length.
pub(super) fn of_items(sequence: SequenceRef<'_>, encoding: Encoding) -> u64 {
    let item =
        |item: Cow<'_, Item>| ITEM_HEADER + of_data_set(&item.data_set, encoding) + delimiter(item.length);
    sequence.items.iter().map(item).sum()
}

/// The length of an item of defined length.
pub(super) fn of_data_set(data_set: &DataSet, encoding: Encoding) -> u64 {
    data_set.iter().map(|element| of_element(element, encoding)).sum()
}

fn of_element(element: ElementRef<'_>, encoding: Encoding) -> u64 {
    let explicit = encoding.vr_encoding() == VrEncoding::Explicit;
    let is_long = explicit && (element.vr().has_long_length() || element.bytes().len() > 0xFFFF);
    let header = if is_long { 12 } else { 8 };
    header
        + match element.value() {
            ValueRef::Bytes { bytes, .. } => even(bytes.len()),
            // PS3.5 §6.2.2 note 2: what is in a sequence under UN is implicit, if its length is undefined.
            ValueRef::Sequence(sequence) if element.vr() == Vr::UN => {
                of_items(sequence, Encoding::ImplicitVrLittleEndian) + delimiter(sequence.length)
            }
            ValueRef::Sequence(sequence) => of_items(sequence, encoding) + delimiter(sequence.length),
            ValueRef::Encapsulated(encapsulated) => {
                let items = encapsulated.offset_table.iter().chain(&encapsulated.fragments);
                items.map(|item| ITEM_HEADER + even(item.len())).sum::<u64>() + ITEM_HEADER
            }
        }
}

const fn delimiter(length: LengthForm) -> u64 {
    match length {
        LengthForm::Defined => 0,
        LengthForm::Undefined => ITEM_HEADER,
    }
}

/// Values are padded to even length when they are written.
const fn even(length: usize) -> u64 {
    (length as u64).next_multiple_of(2)
}
