use alloc::{format, vec};

use kerma_dictionary::tags;
use proptest::prelude::*;

use super::*;
use crate::{
    Element, Encapsulated, Sequence, Value,
    json::{BulkData, Json, to_json},
};

fn element(json: &str) -> Element {
    let data_set = from_json(json).unwrap();
    assert_eq!(data_set.len(), 1, "{json}");
    data_set.into_iter().next().unwrap()
}

fn bytes(json: &str) -> Vec<u8> {
    element(json).bytes().to_vec()
}

#[test]
fn an_empty_object_is_an_empty_data_set() {
    assert_eq!(from_json(" \n{ } ").unwrap(), DataSet::new());
    assert_eq!(FromJson::new().data_sets("[]").unwrap(), []);
    assert_eq!(FromJson::new().data_sets("[{}, {}]").unwrap().len(), 2);
}

#[test]
fn values_are_what_they_are_in_the_example_of_the_standard() {
    // After PS3.18 Table F.4-1.
    let json = r#"{
        "00080005": {"vr": "CS", "Value": ["ISO_IR 192"]},
        "00080020": {"vr": "DA", "Value": ["20130409"]},
        "00080061": {"vr": "CS", "Value": ["CT", "PET"]},
        "00100010": {"vr": "PN", "Value": [{"Alphabetic": "Wang^XiaoDong", "Ideographic": "王^小東"}]},
        "00201206": {"vr": "IS", "Value": [4]},
        "00091002": {"vr": "UN", "InlineBinary": "z0x9c8v7"}
    }"#;
    let data_set = from_json(json).unwrap();
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "Wang^XiaoDong=王^小東");
    assert_eq!(data_set.strings(tags::MODALITIES_IN_STUDY).unwrap(), ["CT", "PET"]);
    assert_eq!(data_set.get::<i32>(tags::NUMBER_OF_STUDY_RELATED_SERIES).unwrap(), 4);
    let unknown = data_set.get_element(Tag::new(0x0009, 0x1002)).unwrap();
    assert_eq!((unknown.vr(), unknown.bytes().len()), (Vr::UN, 6));
}

#[test]
fn null_is_an_empty_value_among_others() {
    assert_eq!(bytes(r#"{"00080008":{"vr":"CS","Value":["A",null,"B"]}}"#), b"A\\\\B");
    assert_eq!(bytes(r#"{"00100010":{"vr":"PN","Value":[null,{"Alphabetic":"B"},{}]}}"#), b"\\B\\ ");
    assert_eq!(bytes(r#"{"00100010":{"vr":"PN","Value":null}}"#), b"");
    assert_eq!(element(r#"{"00081140":{"vr":"SQ","Value":[null]}}"#).items().unwrap().len(), 1);
    assert_eq!(element(r#"{"00081140":{"vr":"SQ"}}"#).items().unwrap().len(), 0);
    assert_eq!(bytes(r#"{"00280010":{"vr":"US"}}"#), b"");
}

#[test]
fn numbers_that_json_has_no_word_for_are_read_as_python_writes_them() {
    let numbers = element(r#"{"00091001":{"vr":"FD","Value":[NaN,-Infinity, Infinity,1]}}"#);
    let numbers: Vec<f64> = DataSet::from_iter([numbers]).get(Tag::new(0x0009, 0x1001)).unwrap();
    assert!(numbers[0].is_nan());
    assert_eq!(numbers[1..], [f64::NEG_INFINITY, f64::INFINITY, 1.0]);
    let us = from_json(r#"{"00280010":{"vr":"US","Value":[NaN]}}"#);
    assert!(matches!(us, Err(JsonError::Model { .. })), "{us:?}");
}

#[test]
fn elements_whose_numbers_null_takes_away_are_listed() {
    let mut emptied = Vec::new();
    let json = r#"{
        "00280010":{"vr":"US","Value":[1,null]}, "00280011":{"vr":"US","Value":[null]},
        "00091001":{"vr":"AT","Value":["00100010",""]}, "00091002":{"vr":"FD","Value":[1,null]},
        "00091003":{"vr":"DS","Value":[1,null]}, "00091004":{"vr":"LO","Value":["a",""]},
        "00081140":{"vr":"SQ","Value":[{"00091005":{"vr":"SV","Value":["",2]}}, null]}
    }"#;
    let data_set = FromJson::new().emptied(&mut emptied).data_set(json).unwrap();
    let tags: Vec<u16> = emptied.iter().map(|tag| tag.element()).collect();
    assert_eq!(tags, [0x0010, 0x1001, 0x1002, 0x1005]);
    assert_eq!(data_set.len(), 7);
}

#[test]
fn an_empty_string_among_numbers_is_none() {
    for vr in ["US", "SS", "UL", "SL", "UV", "SV", "FL", "FD", "AT"] {
        for value in [r#"[""]"#, r#"[" "]"#, r#"["",null]"#] {
            assert_eq!(
                bytes(&format!(r#"{{"00091001":{{"vr":"{vr}","Value":{value}}}}}"#)),
                b"",
                "{vr} {value}"
            );
        }
    }
}

#[test]
fn json_that_is_no_value_of_the_model_is_json_all_the_same() {
    for value in [r#""X""#, "1", r#"{"Alphabetic":"A"}"#, "[true]", "[false]", r#"[["X"]]"#] {
        for vr in ["LO", "US", "SQ", "PN"] {
            let read = from_json(&format!(r#"{{"00091001":{{"vr":"{vr}","Value":{value}}}}}"#));
            assert!(matches!(read, Err(JsonError::Model { .. })), "{vr} {value}: {read:?}");
        }
    }
}

#[test]
fn nothing_among_numbers_loses_neither_them_nor_what_is_around() {
    let all: Vec<Vr> = Vr::ALL.iter().copied().filter(|vr| *vr != Vr::SQ && !is_binary(*vr)).collect();
    assert!(all.len() > 20);
    for vr in all {
        for values in ["[null]", "[null,null]", "[\"1\",null,\"2\"]", "[null,\"1\"]"] {
            let item = format!(
                r#"{{"00091001":{{"vr":"{vr}","Value":{values}}},"00100020":{{"vr":"LO","Value":["7"]}}}}"#
            );
            let json = format!(r#"{{"00081140":{{"vr":"SQ","Value":[{item}]}}}}"#);
            let data_set = from_json(&json).unwrap();
            let item = &data_set.item(tags::REFERENCED_IMAGE_SEQUENCE, 0).unwrap();
            assert_eq!(
                (item.string(tags::PATIENT_ID).unwrap(), item.len()),
                ("7".into(), 2),
                "{vr} {values}"
            );
        }
    }
    let numbers = element(r#"{"00091001":{"vr":"FD","Value":[1.5,null,2.5]}}"#);
    let numbers: Vec<f64> = DataSet::from_iter([numbers]).get(Tag::new(0x0009, 0x1001)).unwrap();
    assert!(numbers.len() == 3 && numbers[1].is_nan() && numbers[2] == 2.5, "{numbers:?}");
    assert_eq!(bytes(r#"{"00280010":{"vr":"US","Value":[1,null,2]}}"#), b"");
    assert_eq!(bytes(r#"{"00200032":{"vr":"DS","Value":[1,null,2.5]}}"#), b"1\\\\2.5");
}

#[test]
fn an_integer_is_one_however_json_writes_it() {
    for text in
        ["512", "512.0", "512.000", "5.12e2", "5.12E+2", "51200e-2", "0.512e3", "\"512\"", "\"512.0\""]
    {
        for vr in ["US", "SS", "UL", "SL", "UV", "SV"] {
            let json = format!(r#"{{"00091001":{{"vr":"{vr}","Value":[{text}]}}}}"#);
            assert_eq!(
                DataSet::from_iter([element(&json)]).get::<u32>(Tag::new(9, 0x1001)),
                Ok(512),
                "{json}"
            );
        }
        if !text.starts_with('"') {
            let json = format!(r#"{{"00200013":{{"vr":"IS","Value":[{text}]}}}}"#);
            assert_eq!(bytes(&json), b"512 ", "{json}");
        }
    }
    assert_eq!(bytes(r#"{"00091001":{"vr":"UV","Value":[18446744073709551615.0]}}"#), [0xFF; 8]);
    assert_eq!(bytes(r#"{"00091001":{"vr":"SV","Value":[-9223372036854775808.0]}}"#), i64::MIN.to_le_bytes());
    assert_eq!(bytes(r#"{"00091001":{"vr":"SS","Value":[-0.0, -1e0]}}"#), [0, 0, 0xFF, 0xFF]);
    assert_eq!(bytes(r#"{"00280120":{"Value":[-2000]}}"#), (-2000_i16).to_le_bytes());
    for text in ["512.5", "1e-1", "1e99", "65536.0", "-1.0", "1e2147483648", "\"abc\""] {
        assert!(from_json(&format!(r#"{{"00280010":{{"vr":"US","Value":[{text}]}}}}"#)).is_err(), "{text}");
    }
}

#[test]
fn numbers_go_into_their_value_representation_or_are_refused() {
    assert_eq!(bytes(r#"{"00280010":{"vr":"US","Value":[512, "3"]}}"#), [0, 2, 3, 0]);
    assert_eq!(bytes(r#"{"00186020":{"vr":"SL","Value":[-2]}}"#), [0xFE, 0xFF, 0xFF, 0xFF]);
    let uv = r#"{"0008040C":{"vr":"UV","Value":[18446744073709551615]}}"#;
    assert_eq!(bytes(uv), [0xFF; 8]);
    let fd = |text: &str| bytes(&format!(r#"{{"00189079":{{"vr":"FD","Value":[{text}]}}}}"#));
    for (text, number) in
        [("1", 1.0), ("-0.0", -0.0), ("-0", -0.0), ("1e300", 1e300), ("\"-Infinity\"", -f64::INFINITY)]
    {
        assert_eq!(fd(text), f64::to_le_bytes(number));
    }
    for value in ["65536", "-1", "1.5", "\"x\"", "{}"] {
        let json = format!(r#"{{"00280010":{{"vr":"US","Value":[{value}]}}}}"#);
        assert!(matches!(from_json(&json), Err(JsonError::Model { offset: 12, .. })), "{value}");
    }
}

#[test]
fn decimal_strings_keep_their_digits() {
    let ds = |text: &str| bytes(&format!(r#"{{"00280030":{{"vr":"DS","Value":[{text}]}}}}"#));
    assert_eq!(ds("1.500, \"2\""), b"1.500\\2 ");
    assert_eq!(ds("0.30000000000000004"), b"0.30000000000000004 ");
    assert_eq!(ds("\"not a number\""), b"not a number");
}

#[test]
fn text_is_encoded_in_the_character_set_of_the_data_set_and_items_inherit_it() {
    let json = r#"{
        "00081140": {"vr":"SQ","Value":[{"00100010":{"vr":"PN","Value":[{"Alphabetic":"Müller"}]}}]},
        "00100020": {"vr":"LO","Value":["\u00e9\ud83d"]},
        "00080005": {"vr":"CS","Value":["ISO_IR 100"]}
    }"#;
    let data_set = from_json(&json.replace("\\ud83d", "")).unwrap();
    assert_eq!(data_set.get_element(tags::PATIENT_ID).unwrap().bytes(), b"\xe9 ");
    let item = data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap().only().unwrap();
    assert_eq!(item.data_set.string(tags::PATIENT_NAME).unwrap(), "Müller");
    assert_eq!(item.data_set.get_element(tags::PATIENT_NAME).unwrap().bytes(), b"M\xfcller");
    // Half a surrogate pair is U+FFFD, which ISO 8859-1 has not.
    let data_set = from_json(json).unwrap();
    assert_eq!(data_set.string(tags::SPECIFIC_CHARACTER_SET).unwrap(), "ISO_IR 192");
    assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "é\u{FFFD}");
    let item = data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap().only().unwrap();
    assert_eq!(item.data_set.string(tags::PATIENT_NAME).unwrap(), "Müller");
}

#[test]
fn what_others_write_differently_is_understood() {
    assert_eq!(element(r#"{"00100020":{"Value":["x"],"Name":["PatientID",{"a":[true,1]}]}}"#).vr(), Vr::LO);
    assert_eq!(bytes(r#"{"00100010":{"vr":"PN","Value":["Doe^Jane"]}}"#), b"Doe^Jane");
    assert_eq!(bytes(r#"{"00280009":{"vr":"AT","Value":["(0018,1063)"]}}"#), [0x18, 0, 0x63, 0x10]);
    assert_eq!(bytes(r#"{"00280010":{"vr":"US","InlineBinary":"AQI="}}"#), [1, 2]);
    assert_eq!(from_json(r#"{"00080000":{"vr":"UL","Value":[12]}}"#).unwrap(), DataSet::new());
    let private = element(r#"{"00091001":{"vr":"UN","Value":[{"00100020":{"vr":"LO","Value":["x"]}}]}}"#);
    assert_eq!(private.items().unwrap().len(), 1);
}

#[test]
fn values_elsewhere_are_fetched_or_left_out() {
    let json = r#"{"00280010":{"vr":"US","BulkDataURI":"a"},"7FE00010":{"vr":"OW","BulkDataURI":"b"}}"#;
    assert_eq!(from_json(json).unwrap(), DataSet::new());
    let mut fetch = |reference: BulkDataReference<'_>| {
        (reference.uri == "b").then(|| {
            assert_eq!((reference.tag, reference.vr), (tags::PIXEL_DATA, Vr::OW));
            Bytes::from_static(&[1, 2])
        })
    };
    let data_set = FromJson::new().bulk_data(&mut fetch).data_set(json).unwrap();
    assert_eq!((data_set.len(), data_set.get::<Bytes>(tags::PIXEL_DATA).unwrap().as_ref()), (1, &[1, 2][..]));
}

#[test]
fn what_was_written_elsewhere_comes_back_from_there() {
    let mut data_set = DataSet::new();
    data_set.set(tags::PIXEL_DATA, vec![1_u16, 2, 3]).unwrap();
    let json = Json::new().bulk_data(BulkData::Uri(&|_| Some("x".into()))).to_string(&data_set);
    let pixels: Bytes = data_set.get(tags::PIXEL_DATA).unwrap();
    let mut fetch = |_: BulkDataReference<'_>| Some(pixels.clone());
    assert_eq!(FromJson::new().bulk_data(&mut fetch).data_set(&json).unwrap(), data_set);
}

#[test]
fn pixel_data_that_is_items_from_end_to_end_is_encapsulated() {
    let pixels = Encapsulated {
        offset_table: Some(Bytes::new()),
        fragments: vec![Bytes::from_static(b"\xff\xd8"), Bytes::from_static(b"\xff\xd9")],
    };
    let data_set = DataSet::from_iter([Element::new(tags::PIXEL_DATA, Vr::OB, pixels)]);
    assert_eq!(from_json(&to_json(&data_set)).unwrap(), data_set);
    let native = Element::new(tags::PIXEL_DATA, Vr::OB, b"\xfe\xff\0\xe0\x09\0\0\0ab".to_vec());
    let data_set = DataSet::from_iter([native]);
    assert_eq!(from_json(&to_json(&data_set)).unwrap(), data_set);
}

#[test]
fn errors_say_where_and_what_was_expected() {
    for (json, offset) in [
        ("", 0),
        ("[", 0),
        ("{\"", 2),
        (r#"{"00100020" 1}"#, 12),
        (r#"{"00100020":{"vr":"LO","Value":["\x"]}}"#, 35),
        (r#"{"00280010":{"vr":"US","Value":[1.]}}"#, 32),
        ("{} {}", 3),
    ] {
        let error = from_json(json).unwrap_err();
        assert!(matches!(error, JsonError::Syntax { offset: at, .. } if at == offset), "{json} {error}");
    }
    for json in [
        r#"{"PatientID":{"vr":"LO"}}"#,
        r#"{"00100020":{"vr":"XX"}}"#,
        r#"{"00100020":{"vr":"LO","Value":[{"00100020":{}}]}}"#,
        r#"{"00280009":{"vr":"AT","Value":["?"]}}"#,
        r#"{"00081140":{"vr":"SQ","Value":[1]}}"#,
        r#"{"7FE00010":{"vr":"OB","Value":[1]}}"#,
        r#"{"7FE00010":{"vr":"OB","InlineBinary":"*"}}"#,
        r#"{"00080060":{"vr":"CS","Value":["\u4e57"]}}"#,
    ] {
        assert!(matches!(from_json(json), Err(JsonError::Model { .. })), "{json}");
    }
    let error = from_json(r#"{"00280010":{"vr":"US","Value":[70000]}}"#).unwrap_err();
    assert_eq!(
        format!("{error}"),
        "this is not the DICOM JSON model: values that fit the value representation was expected at byte 12 (PS3.18 §F.2)"
    );
}

#[test]
fn what_is_in_a_number_and_no_ascii_is_a_string_that_can_be_read() {
    for vr in [Vr::IS, Vr::DS] {
        let element = Element::new(tags::INSTANCE_NUMBER, vr, "1Ā".as_bytes().to_vec());
        let json = to_json(&DataSet::from_iter([element]));
        assert_eq!(json, format!(r#"{{"00200013":{{"vr":"{vr}","Value":["?"]}}}}"#));
        assert_eq!(to_json(&from_json(&json).unwrap()), json);
    }
}

#[test]
fn nesting_ends_at_the_limit() {
    let nested = |depth: usize| {
        let open = r#"{"00081140":{"vr":"SQ","Value":["#.repeat(depth);
        format!("{open}{{}}{}", "]}}".repeat(depth))
    };
    assert!(from_json(&nested(128)).is_ok());
    assert_eq!(from_json(&nested(129)), Err(JsonError::TooDeep(128)));
    assert!(FromJson::new().depth(u16::MAX).data_set(&nested(256)).is_ok());
    assert_eq!(FromJson::new().depth(u16::MAX).data_set(&nested(100_000)), Err(JsonError::TooDeep(256)));
    let skipped = format!(r#"{{"00081140":{{"x":{}"#, "[".repeat(100_000));
    assert!(matches!(from_json(&skipped), Err(JsonError::Syntax { .. })));
    let skipped =
        format!(r#"{{"00100020":{{"x":{}{{"a":1,"b":[]}}{}}}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(from_json(&skipped).unwrap().len(), 1);
}

proptest! {
    #[test]
    fn any_text_is_read_to_an_end(text in r#"[{}\[\]":,0-9a-fA-FvrValueSQ\\ ]{0,60}"#) {
        drop(from_json(&text));
    }

    #[test]
    fn any_string_comes_back(text in "[^\\x00\\\\ ]{1,40}") {
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        data_set.set(tags::PATIENT_COMMENTS, text).unwrap();
        prop_assert_eq!(from_json(&to_json(&data_set)).unwrap(), data_set);
    }

    #[test]
    fn what_was_written_is_read_to_the_same_json(vr in 0_usize..34, bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let vr = *Vr::ALL.get(vr).unwrap();
        let value = if vr == Vr::SQ {
            Value::from(Sequence::from_iter([DataSet::from_iter([Element::new(tags::PATIENT_ID, Vr::OB, bytes)])]))
        } else {
            Value::from(bytes)
        };
        let once = from_json(&to_json(&DataSet::from_iter([Element::new(tags::PATIENT_ID, vr, value)]))).unwrap();
        let json = to_json(&once);
        prop_assert_eq!(to_json(&from_json(&json).unwrap()), json);
    }
}
