use alloc::{vec, vec::Vec};

use kerma_dictionary::{Vr, tags};

use super::*;
use crate::{Encoding, Sequence, data_set::elements::Elements};

/// The level that a data set which was read is on.
fn level(data_set: &DataSet) -> &Arc<Level> {
    match &data_set.0 {
        Elements::Read { level, .. } => level,
        Elements::Own { .. } => panic!("it was not read"),
    }
}

fn sample() -> DataSet {
    let mut inner = DataSet::new();
    inner.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2.3").unwrap();
    let mut item = DataSet::new();
    item.set(tags::SERIES_INSTANCE_UID, "1.2").unwrap();
    item.set(tags::REFERENCED_SOP_SEQUENCE, vec![inner.clone(), inner]).unwrap();
    let mut data_set = DataSet::new();
    data_set.set(tags::REFERENCED_SERIES_SEQUENCE, item).unwrap();
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, Sequence::default()).unwrap();
    data_set.set(tags::PATIENT_NAME, "Doe").unwrap();
    data_set.set(tags::ROWS, 512_u16).unwrap();
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![1, 2, 3, 4]));
    data_set
}

#[test]
fn a_place_has_five_bytes_and_a_sequence_eight_more() {
    assert_eq!((size_of::<Place>(), size_of::<PlacedSequence>()), (5, 8));
}

#[test]
fn what_is_encoded_as_it_should_be_is_a_place_at_any_depth() {
    use Encoding::*;
    for encoding in [ImplicitVrLittleEndian, ExplicitVrLittleEndian, ExplicitVrBigEndian] {
        let data_set = sample();
        let read = DataSet::read(data_set.to_vec(encoding).unwrap(), encoding).unwrap();
        assert_eq!(read, data_set, "{encoding}");
        let (mut level, mut elements) = (Some(level(&read)), Vec::new());
        while let Some(Level { places, others, inside, .. }) = level.map(AsRef::as_ref) {
            assert!(others.is_empty(), "{encoding}");
            elements.push(places.len());
            level = inside.as_ref();
        }
        assert_eq!(elements, [5, 2, 2], "{encoding}");
    }
}

#[test]
fn what_its_header_does_not_say_is_kept_beside() {
    let mut bytes = sample().to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    bytes.truncate(bytes.len() - 2);
    let read = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian).unwrap();
    assert_eq!((level(&read).others.len(), read.len()), (1, 5));
    let pixels = read.get_element(tags::PIXEL_DATA).unwrap();
    assert_eq!((pixels.vr(), pixels.bytes()), (Vr::OW, &[1, 2][..]));
}

#[test]
fn elements_out_of_order_are_found_and_the_first_of_two_is_kept() {
    let element = |tag: Tag, value: &[u8; 2]| {
        let mut data_set = DataSet::new();
        data_set.insert(Element::new(tag, Vr::LO, value.to_vec()));
        data_set.to_vec(Encoding::ImplicitVrLittleEndian).unwrap()
    };
    let shuffled = [
        element(tags::STUDY_ID, b"a "),
        sample().to_vec(Encoding::ImplicitVrLittleEndian).unwrap(),
        element(tags::PATIENT_ID, b"b "),
        element(tags::STUDY_ID, b"c "),
    ];
    let read = DataSet::read(shuffled.concat(), Encoding::ImplicitVrLittleEndian).unwrap();
    let mut expected = sample();
    expected.set(tags::STUDY_ID, "a").unwrap();
    expected.set(tags::PATIENT_ID, "b").unwrap();
    assert_eq!(read, expected);
    assert!(expected.iter().all(|element| read.get_element(element.tag()) == Some(element)));
    assert_eq!(read.iter().rev().map(ElementRef::tag).next(), Some(tags::PIXEL_DATA));
}

#[test]
fn a_change_leaves_clones_and_what_is_inside_as_they_were() {
    let bytes = sample().to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let read = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian).unwrap();
    let mut changed = read.clone();
    changed.set(tags::PATIENT_NAME, "Roe").unwrap();
    assert_eq!(read, sample());
    assert_eq!(changed.string(tags::PATIENT_NAME).unwrap(), "Roe");
    let item = changed.item(tags::REFERENCED_SERIES_SEQUENCE, 0).unwrap();
    assert!(matches!(item.0, Elements::Read { .. }), "items stay where they were read");
    changed.for_each_data_set(|data_set| {
        data_set.remove(tags::REFERENCED_SOP_INSTANCE_UID);
    });
    let item = changed.item(tags::REFERENCED_SERIES_SEQUENCE, 0).unwrap();
    let inner = item.items(tags::REFERENCED_SOP_SEQUENCE).unwrap();
    assert_eq!((inner.len(), inner.iter().map(|item| item.data_set.len()).sum::<usize>()), (2, 0));
    assert_eq!(read, sample());
}
