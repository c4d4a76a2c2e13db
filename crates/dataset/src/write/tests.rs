use alloc::{vec, vec::Vec};

use kerma_dictionary::tags;

use super::*;
use crate::Item;
use crate::{Element, Sequence};

fn of(elements: impl IntoIterator<Item = Element>) -> DataSet {
    elements.into_iter().collect()
}

#[test]
fn an_element_has_the_header_of_its_table() {
    let data_set = of([
        Element::new(tags::ROWS, Vr::US, vec![1, 2]),
        Element::new(tags::PIXEL_DATA, Vr::OW, vec![3, 4]),
    ]);
    // PS3.5 Tables 7.1-3, 7.1-2 and 7.1-1
    assert_eq!(
        data_set.to_vec(Encoding::ImplicitVrLittleEndian).unwrap(),
        b"\x28\0\x10\0\x02\0\0\0\x01\x02\xE0\x7F\x10\0\x02\0\0\0\x03\x04"
    );
    assert_eq!(
        data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(),
        b"\x28\0\x10\0US\x02\0\x01\x02\xE0\x7F\x10\0OW\0\0\x02\0\0\0\x03\x04"
    );
    assert_eq!(
        data_set.to_vec(Encoding::ExplicitVrBigEndian).unwrap(),
        b"\0\x28\0\x10US\0\x02\x02\x01\x7F\xE0\0\x10OW\0\0\0\0\0\x02\x04\x03"
    );
}

#[test]
fn every_unit_is_swapped_and_swapped_back() {
    for &vr in Vr::ALL.iter().filter(|&&vr| vr != Vr::SQ) {
        let value: Vec<u8> = (0..16).collect();
        let data_set = of([Element::new(kerma_dictionary::Tag::new(9, 0x1001), vr, value.clone())]);
        let bytes = data_set.to_vec(Encoding::ExplicitVrBigEndian).unwrap();
        let mut expected = value;
        expected.chunks_exact_mut(vr.unit()).for_each(<[u8]>::reverse);
        assert_eq!(bytes[bytes.len() - 16..], expected, "{vr}");
        let back = DataSet::read(bytes.clone(), Encoding::ExplicitVrBigEndian).unwrap();
        assert_eq!(back, data_set);
        assert_eq!(back.to_vec(Encoding::ExplicitVrBigEndian).unwrap(), bytes);
        assert_eq!(
            back.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(),
            data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap()
        );
    }
}

#[test]
fn a_value_too_long_for_its_length_field_becomes_un_in_little_endian() {
    let numbers: Vec<u8> = (0..70_000_u32).map(|n| n as u8).collect();
    let data_set = of([Element::new(tags::LUT_DATA, Vr::US, numbers.clone())]);
    for encoding in [Encoding::ExplicitVrLittleEndian, Encoding::ExplicitVrBigEndian] {
        let back = DataSet::read(data_set.to_vec(encoding).unwrap(), encoding).unwrap();
        let element = back.get_element(tags::LUT_DATA).unwrap();
        assert_eq!((element.vr(), element.bytes()), (Vr::UN, &numbers[..]));
    }
    let fits = of([Element::new(tags::LUT_DATA, Vr::US, numbers[..0xFFFE].to_vec())]);
    let back = DataSet::read(
        fits.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(),
        Encoding::ExplicitVrLittleEndian,
    );
    assert_eq!(back.unwrap().get_element(tags::LUT_DATA).unwrap().vr(), Vr::US);
}

#[test]
fn a_value_of_odd_length_is_padded_as_its_vr_wants() {
    let data_set = of([
        Element::new(tags::SOP_INSTANCE_UID, Vr::UI, b"1.2".to_vec()),
        Element::new(tags::PATIENT_ID, Vr::LO, b"a".to_vec()),
        Element::new(tags::PIXEL_DATA, Vr::OB, vec![1]),
    ]);
    let bytes = data_set.to_vec(Encoding::ImplicitVrLittleEndian).unwrap();
    assert_eq!(bytes, b"\x08\0\x18\0\x04\0\0\x001.2\0\x10\0\x20\0\x02\0\0\0a \xE0\x7F\x10\0\x02\0\0\0\x01\0");
}

#[test]
fn lengths_of_sequences_and_groups_are_right_after_a_change() {
    let item = |length| Item { data_set: of([Element::new(tags::ROWS, Vr::US, vec![1, 0])]), length };
    let items = vec![item(LengthForm::Defined), item(LengthForm::Undefined)];
    let mut data_set = of([
        Element::new(Tag::new(8, 0), Vr::UL, vec![9, 9, 9, 9]),
        Element::new(
            tags::REFERENCED_IMAGE_SEQUENCE,
            Vr::SQ,
            Sequence { items: items.into(), length: LengthForm::Defined },
        ),
        Element::new(tags::PATIENT_NAME, Vr::PN, b"A^B ".to_vec()),
    ]);
    for encoding in
        [Encoding::ImplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian, Encoding::ExplicitVrBigEndian]
    {
        let strict = crate::Reading::new(encoding).strict();
        let read = strict.clone().read(data_set.to_vec(encoding).unwrap()).unwrap();
        let length = read.data_set.get::<u32>(Tag::new(8, 0)).unwrap();
        // The sequence's header and what is in it: two items, one delimiter.
        let expected = if encoding == Encoding::ImplicitVrLittleEndian { 8 + 18 + 26 } else { 12 + 18 + 26 };
        assert_eq!(length, expected, "{encoding}");
        let mut changed = read.data_set;
        changed.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
        let read = strict.read(changed.to_vec(encoding).unwrap()).unwrap();
        assert_eq!(read.data_set.get::<u32>(Tag::new(8, 0)).unwrap(), expected + 14);
    }
    data_set.remove(tags::REFERENCED_IMAGE_SEQUENCE);
    let bytes = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    assert!(bytes.starts_with(b"\x08\0\0\0UL\x04\0\0\0\0\0"));
}

#[test]
fn a_sequence_that_only_its_representation_names_keeps_its_items_without_one() {
    let tag = Tag::new(0x0009, 0x1001);
    let item = of([Element::new(tags::PATIENT_ID, Vr::LO, b"42".to_vec())]);
    let items = vec![Item { data_set: item, length: LengthForm::Defined }];
    let data_set =
        of([Element::new(tag, Vr::SQ, Sequence { items: items.into(), length: LengthForm::Defined })]);
    for encoding in Encoding::ALL {
        let back = DataSet::read(data_set.to_vec(encoding).unwrap(), encoding).unwrap();
        assert_eq!(back.items(tag).unwrap(), data_set.items(tag).unwrap(), "{encoding}");
    }
}

#[test]
fn large_values_are_handed_on_and_not_copied() {
    let pixels = Bytes::from(vec![1; 100_000]);
    let data_set = of([
        Element::new(tags::PATIENT_NAME, Vr::PN, b"A^B ".to_vec()),
        Element::new(tags::PIXEL_DATA, Vr::OB, pixels.clone()),
    ]);
    let chunks = data_set.to_chunks(Encoding::ExplicitVrLittleEndian).unwrap();
    assert_eq!(chunks.len(), 2);
    assert_eq!(chunks[1].as_ptr(), pixels.as_ptr());
    assert_eq!(chunks.concat(), data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap());
}
