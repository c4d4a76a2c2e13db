//! Data sets, whole and damaged, for the tests of properties.

use kerma_dataset::{DataSet, Element, Encoding, LengthForm, Sequence};
use kerma_dictionary::{Tag, Vr, data_elements, tags};
use proptest::prelude::*;

/// Tags of the dictionary for a sequence, or for anything else; not those that have a meaning of their own for a
/// reader.
fn known_tag(is_sequence: bool) -> impl Strategy<Value = Tag> {
    let rows = data_elements::ALL.iter().filter(|row| row.tag.group() > 2 && row.tag.group() < 0xFFFC);
    let rows = rows.filter(|row| row.vrs.contains(&Vr::SQ) == is_sequence && !row.tag.is_group_length());
    let special = [tags::PIXEL_REPRESENTATION, tags::PIXEL_DATA];
    prop::sample::select(rows.map(|row| row.tag).filter(|tag| !special.contains(tag)).collect::<Vec<_>>())
}

/// Private tags, and some that are in no dictionary.
fn unknown_tag() -> impl Strategy<Value = Tag> {
    let private = (any::<u16>(), 0x1000_u16..).prop_map(|(group, element)| Tag::new(group | 1, element));
    prop_oneof![private, any::<u32>().prop_map(Tag::from_u32)].prop_filter("an unknown tag", |tag| {
        data_elements::by_tag(*tag).is_none() && !matches!(tag.group(), 0 | 2 | 0xFFFE | 0xFFFF)
    })
}

/// An element whose value has the length that its value representation wants.
fn leaf(tag: Tag) -> impl Strategy<Value = Element> {
    let vrs: Vec<Vr> = Vr::ALL.iter().copied().filter(|&vr| vr != Vr::SQ).collect();
    (prop::sample::select(vrs), prop::collection::vec(any::<[u8; 8]>(), 0..4), 0_usize..=4).prop_map(
        move |(vr, words, cut)| {
            let mut value = words.concat();
            if vr.unit() == 1 {
                value.truncate(value.len().saturating_sub(2 * cut));
            }
            Element::new(tag, vr, value)
        },
    )
}

pub(crate) fn data_set() -> impl Strategy<Value = DataSet> {
    let elements = |element: BoxedStrategy<Element>| {
        prop::collection::vec(element, 0..6)
            .prop_map(|elements: Vec<Element>| elements.into_iter().collect::<DataSet>())
    };
    let leaf = || prop_oneof![known_tag(false), unknown_tag()].prop_flat_map(leaf).boxed();
    let flat = elements(leaf());
    flat.prop_recursive(3, 24, 3, move |inner: BoxedStrategy<DataSet>| {
        let item = (inner, any::<bool>());
        // An unknown tag is known for a sequence only if its length is undefined.
        let tag = prop_oneof![(known_tag(true), any::<bool>()), (unknown_tag(), Just(false))];
        let sequence = (tag, prop::collection::vec(item, 0..3), any::<bool>());
        let sequence = sequence.prop_map(|((tag, defined), items, unknown)| {
            let form = |defined| if defined { LengthForm::Defined } else { LengthForm::Undefined };
            let mut sequence: Sequence = items.iter().map(|(data_set, _)| data_set.clone()).collect();
            for (item, (_, defined)) in sequence.items.iter_mut().zip(&items) {
                item.length = form(*defined);
            }
            sequence.length = form(defined && !unknown);
            Element::new(tag, if unknown { Vr::UN } else { Vr::SQ }, sequence)
        });
        elements(prop_oneof![leaf(), sequence.boxed()].boxed())
    })
}

/// Bytes that nearly are a data set.
pub(crate) fn damaged() -> impl Strategy<Value = (Vec<u8>, Encoding)> {
    let damage = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4);
    (data_set(), prop::sample::select(&Encoding::ALL[..3]), damage, any::<prop::sample::Index>()).prop_map(
        |(data_set, encoding, damage, cut)| {
            let mut bytes = data_set.to_vec(encoding).unwrap();
            for (at, byte) in damage {
                if !bytes.is_empty() {
                    let at = at.index(bytes.len());
                    bytes[at] = byte;
                }
            }
            if !bytes.is_empty() && cut.index(3) == 0 {
                bytes.truncate(cut.index(bytes.len()));
            }
            (bytes, encoding)
        },
    )
}
