use alloc::{string::String, vec, vec::Vec};

use super::*;
use crate::{Encoding, Sequence};

fn named(name: &str) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_NAME, name).unwrap();
    data_set
}

#[test]
fn elements_are_in_order_whatever_the_order_of_their_coming() {
    let mut data_set = named("A^B");
    data_set.set(tags::ROWS, 2_u16).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    let order = [tags::SOP_INSTANCE_UID, tags::PATIENT_NAME, tags::ROWS];
    assert!(data_set.iter().map(ElementRef::tag).eq(order));
    assert_eq!((data_set.len(), data_set.is_empty()), (3, false));
}

#[test]
fn what_is_inserted_replaces_what_was_there() {
    let mut data_set = named("A^B");
    let old = data_set.insert(Element::new(tags::PATIENT_NAME, Vr::PN, b"C^D ".to_vec()));
    assert_eq!(old.unwrap().bytes().trim_ascii(), b"A^B");
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "C^D");
    assert!(data_set.remove(tags::PATIENT_NAME).is_some());
    assert!(data_set.remove(tags::PATIENT_NAME).is_none());
    assert!(!data_set.contains(tags::PATIENT_NAME));
    assert_eq!(data_set.string(tags::PATIENT_NAME), Err(ValueError::Absent(tags::PATIENT_NAME)));
}

#[test]
fn a_private_element_needs_its_own_value_representation() {
    let tag = Tag::new(0x0009, 0x1001);
    let mut data_set = DataSet::new();
    assert_eq!(data_set.set(tag, "text"), Err(ValueError::UnknownVr(tag)));
    data_set.insert(Element::new(tag, Vr::LO, vec![]));
    data_set.set(tag, "text").unwrap();
    assert_eq!(data_set.string(tag).unwrap(), "text");
}

#[test]
fn an_item_knows_the_character_set_around_it() {
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    let mut item = DataSet::new();
    item.insert(Element::new(tags::PATIENT_NAME, Vr::PN, "山田^太郎 ".as_bytes().to_vec()));
    let sequence: Sequence = [item].into_iter().collect();
    data_set.insert(Element::new(tags::REFERENCED_IMAGE_SEQUENCE, Vr::SQ, sequence));
    for encoding in Encoding::ALL {
        let read = DataSet::read(data_set.to_vec(encoding).unwrap(), encoding).unwrap();
        let items = read.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap();
        assert_eq!(items.first().unwrap().data_set.string(tags::PATIENT_NAME).unwrap(), "山田^太郎");
    }
}

#[test]
fn equal_is_what_says_the_same_in_either_byte_order() {
    let mut data_set = named("A^B");
    data_set.set(tags::ROWS, 513_u16).unwrap();
    let bytes = data_set.to_vec(Encoding::ExplicitVrBigEndian).unwrap();
    let mut read = DataSet::read(bytes, Encoding::ExplicitVrBigEndian).unwrap();
    assert_eq!(read.get_element(tags::ROWS).unwrap().bytes(), [2, 1]);
    assert_eq!(read.get::<u16>(tags::ROWS).unwrap(), 513);
    assert_eq!(read.get_element(tags::ROWS), data_set.get_element(tags::ROWS));
    read.set(tags::ROWS, 258_u16).unwrap();
    assert_ne!(read.get_element(tags::ROWS), data_set.get_element(tags::ROWS));
}

/// Items in items, each with a name, and a name behind them.
fn nested() -> DataSet {
    let mut inner = named("inner");
    inner.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    let mut outer = named("outer");
    outer.set(tags::REFERENCED_IMAGE_SEQUENCE, Sequence::from_iter([inner, named("second")])).unwrap();
    let mut data_set = named("A^B");
    data_set.set(tags::REFERENCED_SERIES_SEQUENCE, outer).unwrap();
    data_set
}

#[test]
fn a_walk_meets_every_element_before_those_inside_it() {
    let names = |data_set: &DataSet| -> Vec<String> {
        let names = data_set.walk().filter(|element| element.tag() == tags::PATIENT_NAME);
        names.map(|element| String::from_utf8(element.bytes().to_vec()).unwrap()).collect()
    };
    let mut data_set = nested();
    assert_eq!(names(&data_set), ["inner ", "second", "outer ", "A^B "]);
    let tags: Vec<Tag> = data_set.walk().map(ElementRef::tag).collect();
    let mut seen = Vec::new();
    data_set.walk_mut(|element| {
        seen.push(element.tag());
        if element.tag() == tags::PATIENT_NAME {
            *element.value_mut() = Value::from(b"X ".to_vec());
        }
    });
    assert_eq!(seen, tags);
    assert_eq!(names(&data_set), ["X "; 4]);
}

#[test]
fn every_data_set_can_be_changed_those_of_items_too() {
    let mut data_set = nested();
    data_set.for_each_data_set(|data_set| drop(data_set.remove(tags::PATIENT_NAME)));
    assert!(data_set.walk().all(|element| element.tag() != tags::PATIENT_NAME));
    assert_eq!(data_set.walk().count(), 3);
}

#[test]
fn a_walk_goes_as_deep_as_items_are_nested_without_recursion() {
    let mut data_set = named("A");
    for _ in 0..500 {
        let mut outer = DataSet::new();
        outer.set(tags::CONTENT_SEQUENCE, data_set).unwrap();
        data_set = outer;
    }
    assert_eq!(data_set.walk().count(), 501);
    let mut count = 0;
    data_set.walk_mut(|_| count += 1);
    assert_eq!(count, 501);
}
