//! Pixel Representation (0028,0103) decides how `US or SS` is read where the data set does not say it, or says what it
//! cannot be.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use kerma_dataset::{DataSet, Element, Encoding, Reading, Sequence, ValueRef, json};
use kerma_dictionary::{ByteOrder, Tag, Vr, data_elements, tags};

const ENCODINGS: [Encoding; 3] =
    [Encoding::ImplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian, Encoding::ExplicitVrBigEndian];

/// Every tag of the registry that is `US or SS`.
fn tags_of_us_or_ss() -> impl Iterator<Item = Tag> {
    data_elements::ALL.iter().filter(|row| row.vrs == [Vr::US, Vr::SS]).map(|row| row.tag)
}

fn number(encoding: Encoding, value: u32, size: usize) -> Vec<u8> {
    match encoding.byte_order() {
        ByteOrder::LittleEndian => value.to_le_bytes()[..size].to_vec(),
        ByteOrder::BigEndian => value.to_be_bytes()[4 - size..].to_vec(),
    }
}

fn tag(encoding: Encoding, tag: Tag) -> Vec<u8> {
    [number(encoding, tag.group().into(), 2), number(encoding, tag.element().into(), 2)].concat()
}

/// An element of two bytes under this value representation; none if it is empty.
fn element(encoding: Encoding, at: Tag, vr: &[u8], value: i16) -> Vec<u8> {
    let value = number(encoding, u32::from(value.cast_unsigned()), 2);
    let length = match vr {
        b"" => number(encoding, 2, 4),
        b"UN" | b"OB" | b"OW" | b"OX" => [vec![0, 0], number(encoding, 2, 4)].concat(),
        _ => number(encoding, 2, 2),
    };
    [tag(encoding, at), vr.to_vec(), length, value].concat()
}

/// A sequence of one item, both without lengths.
fn sequence(encoding: Encoding, at: Tag, item: &[u8]) -> Vec<u8> {
    let header = match encoding {
        Encoding::ImplicitVrLittleEndian => tag(encoding, at),
        _ => [tag(encoding, at), b"SQ\0\0".to_vec()].concat(),
    };
    let undefined = number(encoding, u32::MAX, 4);
    let delimiter = |at| [tag(encoding, at), vec![0; 4]].concat();
    [
        header,
        undefined.clone(),
        tag(encoding, Tag::ITEM),
        undefined,
        item.to_vec(),
        delimiter(Tag::ITEM_DELIMITATION),
        delimiter(Tag::SEQUENCE_DELIMITATION),
    ]
    .concat()
}

/// Value representations that say nothing of a sign, or something impossible.
fn unsaid(encoding: Encoding) -> &'static [&'static [u8]] {
    if encoding == Encoding::ImplicitVrLittleEndian {
        &[b""]
    } else {
        &[b"", b"UN", b"OB", b"OW", b"OX", b"--"]
    }
}

/// What a value of Pixel Representation is written under.
fn said(encoding: Encoding) -> &'static [u8] {
    if encoding == Encoding::ImplicitVrLittleEndian { b"" } else { b"US" }
}

fn read(bytes: &[u8], encoding: Encoding) -> DataSet {
    Reading::new(encoding).read(bytes.to_vec()).unwrap().data_set
}

#[test]
fn every_us_or_ss_is_signed_where_the_pixels_are() {
    assert!(tags_of_us_or_ss().count() > 20);
    for encoding in ENCODINGS {
        for vr in unsaid(encoding) {
            for at in tags_of_us_or_ss() {
                for signed in [false, true] {
                    // Another element of the group goes before.
                    let rows = element(encoding, tags::ROWS, said(encoding), 2);
                    let pixels = element(encoding, tags::PIXEL_REPRESENTATION, said(encoding), signed.into());
                    let padding = element(encoding, at, vr, -2000);
                    let columns = element(encoding, Tag::new(0x7FD0, 2), said(encoding), 2);
                    let mut parts = [(tags::ROWS, rows), (tags::PIXEL_REPRESENTATION, pixels), (at, padding)];
                    parts.sort();
                    let bytes: Vec<u8> =
                        parts.into_iter().flat_map(|(_, part)| part).chain(columns).collect();
                    let data_set = read(&bytes, encoding);
                    let expected = if signed { -2000 } else { 63536 };
                    let vr = vr.escape_ascii();
                    assert_eq!(data_set.get::<i32>(at), Ok(expected), "{encoding}, \"{vr}\" {at}");
                }
            }
        }
    }
}

#[test]
fn the_order_of_the_elements_does_not_matter() {
    for encoding in ENCODINGS {
        // A header that has to be guessed is guessed by the order.
        let is_guessed =
            |vr: &[u8]| encoding != Encoding::ImplicitVrLittleEndian && !matches!(vr, b"UN" | b"OB" | b"OW");
        for vr in unsaid(encoding).iter().filter(|vr| !is_guessed(vr)) {
            let bytes = [
                element(encoding, tags::ROWS, said(encoding), 2),
                element(encoding, tags::PIXEL_PADDING_VALUE, vr, -2000),
                element(encoding, tags::PIXEL_REPRESENTATION, said(encoding), 1),
            ]
            .concat();
            let data_set = read(&bytes, encoding);
            assert_eq!(data_set.get::<i32>(tags::PIXEL_PADDING_VALUE), Ok(-2000), "{encoding}, {vr:?}");
        }
    }
}

#[test]
fn an_item_has_its_own_pixel_representation_or_that_around_it() {
    const LAST: Tag = Tag::new(0x0040, 0x9211);
    // Before the pixels' own group, and behind it.
    for around in [tags::REFERENCED_IMAGE_SEQUENCE, Tag::new(0x0040, 0x9096)] {
        for encoding in ENCODINGS {
            for vr in unsaid(encoding) {
                for (own, outer, expected) in
                    [(None, 1, -2000), (Some(0), 1, 63536), (Some(1), 0, -2000), (None, 0, 63536)]
                {
                    let own =
                        own.map(|own| element(encoding, tags::PIXEL_REPRESENTATION, said(encoding), own));
                    let item = [own.unwrap_or_default(), element(encoding, LAST, vr, -2000)].concat();
                    let inner = sequence(encoding, tags::REFERENCED_SERIES_SEQUENCE, &item);
                    let mut parts = [
                        (
                            tags::PIXEL_REPRESENTATION,
                            element(encoding, tags::PIXEL_REPRESENTATION, said(encoding), outer),
                        ),
                        (around, sequence(encoding, around, &inner)),
                    ];
                    parts.sort();
                    let [(_, first), (_, second)] = parts;
                    let bytes =
                        [first, second, element(encoding, Tag::new(0x7FD0, 2), said(encoding), 2)].concat();
                    let data_set = read(&bytes, encoding);
                    let inner = &data_set.item(around, 0).unwrap();
                    let item = &inner.item(tags::REFERENCED_SERIES_SEQUENCE, 0).unwrap();
                    assert_eq!(item.get::<i32>(LAST), Ok(expected), "{encoding}, {vr:?} in {around}");
                }
            }
        }
    }
}

#[test]
fn what_the_data_set_says_itself_is_believed() {
    let encoding = Encoding::ExplicitVrLittleEndian;
    for (vr, expected) in [(b"US", 63536), (b"SS", -2000)] {
        for signed in [0, 1] {
            let bytes = [
                element(encoding, tags::PIXEL_REPRESENTATION, b"US", signed),
                element(encoding, tags::PIXEL_PADDING_VALUE, vr, -2000),
            ]
            .concat();
            let data_set = read(&bytes, encoding);
            assert_eq!(data_set.get::<i32>(tags::PIXEL_PADDING_VALUE), Ok(expected));
            assert_eq!(data_set.to_vec(encoding).unwrap(), bytes);
        }
    }
}

#[test]
fn a_un_is_written_as_it_was_and_is_a_number_in_json() {
    let encoding = Encoding::ExplicitVrLittleEndian;
    let bytes = [
        element(encoding, tags::ROWS, b"US", 2),
        element(encoding, tags::PIXEL_REPRESENTATION, b"US", 1),
        element(encoding, tags::PIXEL_PADDING_VALUE, b"UN", -2000),
    ]
    .concat();
    let data_set = read(&bytes, encoding);
    assert_eq!(data_set.get_element(tags::PIXEL_PADDING_VALUE).unwrap().vr(), Vr::UN);
    assert_eq!(data_set.to_vec(encoding).unwrap(), bytes);
    let json = json::to_json(&data_set);
    assert!(json.contains(r#""00280120":{"vr":"SS","Value":[-2000]}"#), "{json}");
}

#[test]
fn a_value_that_is_set_follows_pixel_representation() {
    let mut data_set = DataSet::new();
    assert!(data_set.set(tags::PIXEL_PADDING_VALUE, -2000_i16).is_err());
    data_set.set(tags::PIXEL_REPRESENTATION, 1_u16).unwrap();
    data_set.set(tags::PIXEL_PADDING_VALUE, -2000_i16).unwrap();
    assert_eq!(data_set.get_element(tags::PIXEL_PADDING_VALUE).unwrap().vr(), Vr::SS);
    for encoding in ENCODINGS {
        let bytes = data_set.to_vec(encoding).unwrap();
        assert_eq!(read(&bytes, encoding), data_set);
    }
}

#[test]
fn what_may_be_bytes_or_words_is_words_where_nothing_says_it() {
    let rows = data_elements::ALL.iter().filter(|row| row.vrs.contains(&Vr::OW) && row.vrs.len() > 1);
    for row in rows {
        // A row of a repeating group stands for its first.
        let at = row.tag;
        for encoding in ENCODINGS {
            for vr in unsaid(encoding).iter().filter(|vr| !matches!(**vr, b"OB" | b"OW")) {
                let bytes =
                    [element(encoding, tags::ROWS, said(encoding), 2), element(encoding, at, vr, -2000)];
                let bytes =
                    if at < tags::ROWS { [bytes[1].clone(), bytes[0].clone()] } else { bytes }.concat();
                let data_set = read(&bytes, encoding);
                assert_eq!(data_set.get::<u16>(at), Ok(63536), "{encoding}, {vr:?} {at}");
            }
        }
    }
}

#[test]
fn a_sequence_that_is_met_twice_leads_to_no_other_element() {
    let encoding = Encoding::ImplicitVrLittleEndian;
    let item = |value| element(encoding, Tag::new(0x0040, 0x9211), b"", value);
    let bytes = [
        sequence(encoding, tags::REFERENCED_IMAGE_SEQUENCE, &[]),
        sequence(encoding, tags::REFERENCED_IMAGE_SEQUENCE, &item(-2000)),
        element(encoding, tags::PIXEL_REPRESENTATION, b"", 1),
    ]
    .concat();
    let data_set = read(&bytes, encoding);
    let kept = Element::new(tags::REFERENCED_IMAGE_SEQUENCE, Vr::SQ, Sequence::from_iter([DataSet::new()]));
    assert_eq!(data_set.get_element(tags::REFERENCED_IMAGE_SEQUENCE), Some(kept.as_ref()));
    assert!(matches!(kept.value(), ValueRef::Sequence(_)));
}
