use alloc::{string::ToString, vec};

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, tags};
use proptest::prelude::*;
use serde_json::{Value as Parsed, json};

use super::*;
use crate::{Element, Sequence, Value};

fn parsed(data_set: &DataSet) -> Parsed {
    serde_json::from_str(&to_json(data_set)).unwrap()
}

fn of(tag: Tag, vr: Vr, bytes: &'static [u8]) -> Parsed {
    let data_set = DataSet::from_iter([Element::new(tag, vr, Bytes::from_static(bytes))]);
    let key = alloc::format!("{:08X}", tag.to_u32());
    parsed(&data_set).get(&key).cloned().unwrap()
}

#[test]
fn an_empty_data_set_is_an_empty_object() {
    assert_eq!(to_json(&DataSet::new()), "{}");
}

#[test]
fn text_is_without_padding_and_null_where_it_is_empty_among_others() {
    assert_eq!(of(tags::IMAGE_TYPE, Vr::CS, b"A \\\\B "), json!({"vr": "CS", "Value": ["A", null, "B"]}));
    assert_eq!(of(tags::PATIENT_ID, Vr::LO, b" x "), json!({"vr": "LO", "Value": [" x"]}));
    assert_eq!(of(tags::RETRIEVE_AE_TITLE, Vr::AE, b" X \\Y"), json!({"vr": "AE", "Value": ["X", "Y"]}));
    assert_eq!(of(tags::IMAGE_COMMENTS, Vr::LT, b" a\\b\r\n "), json!({"vr": "LT", "Value": [" a\\b\r\n"]}));
    assert_eq!(of(tags::SOP_CLASS_UID, Vr::UI, b"1.2\0"), json!({"vr": "UI", "Value": ["1.2"]}));
}

#[test]
fn an_empty_element_has_no_value() {
    assert_eq!(of(tags::PATIENT_ID, Vr::LO, b""), json!({"vr": "LO"}));
    assert_eq!(of(tags::PATIENT_ID, Vr::LO, b"  "), json!({"vr": "LO"}));
    assert_eq!(of(tags::PATIENT_NAME, Vr::PN, b" "), json!({"vr": "PN"}));
    assert_eq!(of(tags::PATIENT_WEIGHT, Vr::DS, b"  "), json!({"vr": "DS"}));
    assert_eq!(of(tags::PIXEL_DATA, Vr::OW, b""), json!({"vr": "OW"}));
    assert_eq!(of(tags::ROWS, Vr::US, b""), json!({"vr": "US"}));
    let data_set = DataSet::from_iter([Element::empty(tags::REFERENCED_IMAGE_SEQUENCE, Vr::SQ)]);
    assert_eq!(to_json(&data_set), r#"{"00081140":{"vr":"SQ"}}"#);
}

#[test]
fn person_names_have_the_groups_that_are_not_empty() {
    let value = |bytes| of(tags::OPERATORS_NAME, Vr::PN, bytes).get("Value").cloned().unwrap();
    assert_eq!(value(b"Doe^Jo"), json!([{"Alphabetic": "Doe^Jo"}]));
    assert_eq!(value(b"A==C\\\\B"), json!([{"Alphabetic": "A", "Phonetic": "C"}, null, {"Alphabetic": "B"}]));
    assert_eq!(value(b"=="), json!([null]));
}

#[test]
fn decimal_and_integer_strings_keep_their_digits() {
    let text = |bytes: &'static [u8]| {
        let element = Element::new(tags::PIXEL_SPACING, Vr::DS, Bytes::from_static(bytes));
        to_json(&DataSet::from_iter([element]))
            .strip_prefix(r#"{"00280030":{"vr":"DS","Value":["#)
            .and_then(|text| text.strip_suffix("]}}"))
            .unwrap()
            .to_string()
    };
    assert_eq!(text(b"1.500 \\ +.5"), "1.500,0.5");
    assert_eq!(text(b"-0012.\\1E+3\\-2.5e-7"), "-12,1e+3,-2.5e-7");
    assert_eq!(text(b"1\\\\0"), "1,null,0");
    assert_eq!(text(b"NaN\\1,5\\-\\e5\\1e"), r#""NaN","1,5","-","e5","1e""#);
    assert_eq!(text(b"1e308\\1e309"), r#"1e308,"1e309""#);
    assert_eq!(of(tags::INSTANCE_NUMBER, Vr::IS, b"+7 "), json!({"vr": "IS", "Value": [7]}));
}

#[test]
fn binary_numbers_are_numbers_and_those_that_json_lacks_are_strings() {
    assert_eq!(of(tags::ROWS, Vr::US, b"\x00\x02"), json!({"vr": "US", "Value": [512]}));
    let mut data_set = DataSet::new();
    data_set.set(tags::INVERSION_TIMES, [1e300, 0.1, f64::NAN, f64::INFINITY, f64::NEG_INFINITY]).unwrap();
    assert_eq!(
        to_json(&data_set),
        r#"{"00189079":{"vr":"FD","Value":[1e300,0.1,"NaN","Infinity","-Infinity"]}}"#
    );
    let value =
        Value::Bytes { bytes: Bytes::from_static(b"\x02\x00").into(), byte_order: ByteOrder::BigEndian };
    let data_set = DataSet::from_iter([Element::new(tags::ROWS, Vr::US, value)]);
    assert_eq!(to_json(&data_set), r#"{"00280010":{"vr":"US","Value":[512]}}"#);
}

#[test]
fn attribute_tags_are_eight_digits() {
    let mut data_set = DataSet::new();
    data_set.set(tags::FRAME_INCREMENT_POINTER, [tags::PIXEL_DATA, tags::FRAME_TIME]).unwrap();
    assert_eq!(to_json(&data_set), r#"{"00280009":{"vr":"AT","Value":["7FE00010","00181063"]}}"#);
}

#[test]
fn binary_values_are_inline_in_little_endian_byte_order() {
    let value =
        Value::Bytes { bytes: Bytes::from_static(b"\x01\x02").into(), byte_order: ByteOrder::BigEndian };
    let data_set = DataSet::from_iter([Element::new(tags::PIXEL_DATA, Vr::OW, value)]);
    assert_eq!(to_json(&data_set), r#"{"7FE00010":{"vr":"OW","InlineBinary":"AgE="}}"#);
}

#[test]
fn encapsulated_pixel_data_is_its_items() {
    let encapsulated = Encapsulated {
        offset_table: Some(Bytes::new()),
        fragments: vec![Bytes::from_static(b"\xff\xd8"), Bytes::from_static(b"\xff\xd9")],
    };
    let data_set = DataSet::from_iter([Element::new(tags::PIXEL_DATA, Vr::OB, encapsulated)]);
    assert_eq!(
        to_json(&data_set),
        r#"{"7FE00010":{"vr":"OB","InlineBinary":"/v8A4AAAAAD+/wDgAgAAAP/Y/v8A4AIAAAD/2Q=="}}"#
    );
}

#[test]
fn bulk_data_can_be_left_out_or_elsewhere() {
    let mut data_set = DataSet::new();
    data_set.set(tags::ROWS, 1).unwrap();
    data_set.set(tags::PIXEL_DATA, vec![1_u8, 2]).unwrap();
    let json = Json::new().bulk_data(BulkData::LeftOut).to_string(&data_set);
    assert_eq!(json, r#"{"00280010":{"vr":"US","Value":[1]}}"#);
    let uri = |element: ElementRef<'_>| Some(alloc::format!("../bulk/{:08X}", element.tag().to_u32()));
    data_set.remove(tags::ROWS);
    let json = Json::new().bulk_data(BulkData::Uri(&uri)).to_string(&data_set);
    assert_eq!(json, r#"{"7FE00010":{"vr":"OW","BulkDataURI":"../bulk/7FE00010"}}"#);
    let json = Json::new().bulk_data(BulkData::Uri(&|_| None)).to_string(&data_set);
    assert_eq!(json, r#"{"7FE00010":{"vr":"OW","InlineBinary":"AQI="}}"#);
}

#[test]
fn items_are_objects_and_group_lengths_are_left_out() {
    let mut item = DataSet::new();
    item.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2").unwrap();
    let mut data_set = DataSet::from_iter([Element::new(Tag::new(0x0008, 0), Vr::UL, vec![0; 4])]);
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, vec![item, DataSet::new()]).unwrap();
    assert_eq!(
        to_json(&data_set),
        r#"{"00081140":{"vr":"SQ","Value":[{"00081155":{"vr":"UI","Value":["1.2"]}},{}]}}"#
    );
}

#[test]
fn a_sequence_under_an_unknown_tag_is_one() {
    let sequence = Sequence::from_iter([DataSet::new()]);
    let data_set = DataSet::from_iter([Element::new(Tag::new(0x0009, 0x1001), Vr::UN, sequence)]);
    assert_eq!(to_json(&data_set), r#"{"00091001":{"vr":"SQ","Value":[{}]}}"#);
}

#[test]
fn a_un_that_the_dictionary_knows_is_what_the_dictionary_says() {
    assert_eq!(of(tags::PATIENT_ID, Vr::UN, b"abc "), json!({"vr": "LO", "Value": ["abc"]}));
    let sequence = b"\xfe\xff\0\xe0\x0c\0\0\0\x08\0\x55\x11\x04\0\0\x001.2\0";
    let item = json!({"00081155": {"vr": "UI", "Value": ["1.2"]}});
    assert_eq!(of(tags::REFERENCED_IMAGE_SEQUENCE, Vr::UN, sequence), json!({"vr": "SQ", "Value": [item]}));
    let broken = json!({"vr": "UN", "InlineBinary": "YWI="});
    assert_eq!(of(tags::REFERENCED_IMAGE_SEQUENCE, Vr::UN, b"ab"), broken);
    // US or SS: the dictionary leaves a choice.
    let ambiguous = of(tags::SMALLEST_IMAGE_PIXEL_VALUE, Vr::UN, b"ab");
    assert_eq!(ambiguous, json!({"vr": "UN", "InlineBinary": "YWI="}));
}

#[test]
fn nothing_in_a_string_breaks_the_line() {
    assert_eq!(Quoted("a\"\\\n\u{1b}\u{85}\u{2028}é").to_string(), r#""a\"\\\n\u001b\u0085\u2028é""#);
}

proptest! {
    #[test]
    fn whatever_the_bytes_the_json_can_be_parsed(vr in 0_usize..34, bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let vr = *Vr::ALL.get(vr).unwrap();
        let data_set = DataSet::from_iter([Element::new(tags::PATIENT_ID, vr, bytes)]);
        parsed(&data_set);
    }

    #[test]
    fn whatever_the_numeral_it_becomes_json_of_the_same_number(text in "[0-9+\\-.eE]{0,12}") {
        let mut json = String::new();
        Numeral(&text).write(&mut json).unwrap();
        let parsed: Parsed = serde_json::from_str(&json).unwrap();
        if let (Some(number), Ok(expected)) = (parsed.as_f64(), text.parse::<f64>()) {
            // As near as this reader of JSON comes: it may miss the last bit.
            let is_near = (number - expected).abs() <= expected.abs() * f64::EPSILON;
            prop_assert!(is_near || !expected.is_finite());
        }
    }
}
