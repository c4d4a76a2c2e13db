use alloc::{
    format,
    string::{String, ToString},
    vec,
};

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Uid, tags};
use proptest::prelude::*;

use super::*;
use crate::{DataSet, PersonName, Sequence};

fn element(tag: Tag, vr: Vr, bytes: &'static [u8]) -> DataSet {
    DataSet::from_iter([Element::new(tag, vr, Bytes::from_static(bytes))])
}

/// What `set` makes of `value`, as it is encoded.
fn encoded(tag: Tag, value: impl IntoValue) -> Result<Vec<u8>, ValueError> {
    let mut data_set = DataSet::new();
    data_set.set(tag, value)?;
    Ok(data_set.get_element(tag).map(|element| element.bytes().to_vec()).unwrap_or_default())
}

#[test]
fn a_number_is_read_at_any_width_that_holds_it() {
    let data_set = element(tags::ROWS, Vr::US, b"\x00\x02");
    assert_eq!(data_set.get::<u16>(tags::ROWS), Ok(512));
    assert_eq!(data_set.get::<i64>(tags::ROWS), Ok(512));
    assert_eq!(data_set.get::<usize>(tags::ROWS), Ok(512));
    assert_eq!(data_set.get::<f64>(tags::ROWS), Ok(512.0));
    let error = data_set.get::<u8>(tags::ROWS).unwrap_err();
    assert_eq!(error.to_string(), "the value of (0028,0010) is not a number from 0 to 255 (PS3.5 §6.2)");
}

#[test]
fn big_endian_numbers_are_read_as_they_are_meant() {
    let bytes = Bytes::from_static(b"\x02\x00\x01\x00");
    let value = Value::Bytes { bytes: bytes.into(), byte_order: ByteOrder::BigEndian };
    let data_set = DataSet::from_iter([Element::new(tags::ROWS, Vr::US, value)]);
    assert_eq!(data_set.get::<Vec<u16>>(tags::ROWS), Ok(vec![512, 256]));
    assert_eq!(data_set.get::<Bytes>(tags::ROWS).unwrap(), &b"\x00\x02\x00\x01"[..]);
}

#[test]
fn decimal_and_integer_strings_are_numbers() {
    let data_set = element(tags::PIXEL_SPACING, Vr::DS, b"0.5\\ +1.25e0 ");
    assert_eq!(data_set.get::<[f64; 2]>(tags::PIXEL_SPACING), Ok([0.5, 1.25]));
    assert_eq!(data_set.get::<f32>(tags::PIXEL_SPACING), Ok(0.5));
    let data_set = element(tags::INSTANCE_NUMBER, Vr::IS, b" 12 ");
    assert_eq!(data_set.get::<u8>(tags::INSTANCE_NUMBER), Ok(12));
    assert_eq!(element(tags::INSTANCE_NUMBER, Vr::IS, b"1.0 ").get::<i32>(tags::INSTANCE_NUMBER), Ok(1));
}

#[test]
fn what_is_no_number_is_refused_without_being_repeated() {
    for text in [&b"inf"[..], b"NaN", b"12 years", b"1,5", b"1\\\\2"] {
        let data_set = element(tags::PATIENT_WEIGHT, Vr::DS, text);
        let error = data_set.get::<Vec<f64>>(tags::PATIENT_WEIGHT).unwrap_err();
        assert_eq!(error, ValueError::Malformed { tag: tags::PATIENT_WEIGHT, expected: "a number" });
    }
    let data_set = element(tags::PATIENT_NAME, Vr::PN, b"Doe");
    assert!(matches!(data_set.get::<u16>(tags::PATIENT_NAME), Err(ValueError::WrongVr { .. })));
    assert!(!format!("{:?}", data_set.get::<u16>(tags::PATIENT_NAME)).contains("Doe"));
}

#[test]
fn absent_and_empty_are_errors_and_none_for_an_option() {
    let empty = DataSet::from_iter([Element::empty(tags::ROWS, Vr::US)]);
    assert_eq!(empty.get::<u16>(tags::ROWS), Err(ValueError::Empty(tags::ROWS)));
    assert_eq!(empty.get::<u16>(tags::COLUMNS), Err(ValueError::Absent(tags::COLUMNS)));
    assert_eq!(empty.get::<Option<u16>>(tags::ROWS), Ok(None));
    assert_eq!(empty.get::<Option<u16>>(tags::COLUMNS), Ok(None));
    assert_eq!(empty.get::<Vec<u16>>(tags::ROWS), Ok(vec![]));
    let blank = element(tags::PATIENT_WEIGHT, Vr::DS, b"  ");
    assert_eq!(blank.get::<Option<f64>>(tags::PATIENT_WEIGHT), Ok(None));
    assert_eq!(element(tags::PATIENT_ID, Vr::LO, b"").string(tags::PATIENT_ID), Ok(String::new()));
}

#[test]
fn padding_is_trimmed_from_text_and_kept_in_uids() {
    let data_set = element(tags::IMAGE_TYPE, Vr::CS, b"ORIGINAL \\ PRIMARY ");
    assert_eq!(data_set.strings(tags::IMAGE_TYPE).unwrap(), ["ORIGINAL", "PRIMARY"]);
    assert_eq!(data_set.string(tags::IMAGE_TYPE).unwrap(), "ORIGINAL");
    let data_set = element(tags::IMAGE_COMMENTS, Vr::LT, b"  a\\b \n ");
    assert_eq!(data_set.string(tags::IMAGE_COMMENTS).unwrap(), "  a\\b \n");
    let data_set = element(tags::SOP_INSTANCE_UID, Vr::UI, b"1.2.3\0");
    assert_eq!(data_set.uid(tags::SOP_INSTANCE_UID).unwrap().raw(), b"1.2.3\0");
    assert_eq!(data_set.string(tags::SOP_INSTANCE_UID).unwrap(), "1.2.3");
}

#[test]
fn text_is_split_after_it_was_decoded() {
    let mut data_set = element(tags::PATIENT_ID, Vr::LO, b"\x81\x5c\\b");
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "GB18030").unwrap();
    assert_eq!(data_set.strings(tags::PATIENT_ID).unwrap(), ["乗", "b"]);
}

#[test]
fn integers_go_into_every_numeric_vr_that_holds_them() {
    assert_eq!(encoded(tags::ROWS, 512).unwrap(), b"\x00\x02");
    assert_eq!(encoded(tags::ROWS, 512_u64).unwrap(), b"\x00\x02");
    assert_eq!(encoded(tags::INSTANCE_NUMBER, 7).unwrap(), b"7 ");
    assert_eq!(encoded(tags::INSTANCE_NUMBER, [7, -12]).unwrap(), b"7\\-12 ");
    assert_eq!(encoded(tags::PATIENT_WEIGHT, 70).unwrap(), b"70");
    let error = encoded(tags::ROWS, 65_536).unwrap_err();
    assert_eq!(error.to_string(), "a value for (0028,0010) (US) must be numbers that fit it (PS3.5 §6.2)");
    assert!(encoded(tags::ROWS, -1).is_err());
    assert!(encoded(tags::INSTANCE_NUMBER, 1_u64 << 31).is_err());
    assert!(encoded(tags::INSTANCE_NUMBER, 1.0).is_err());
    assert!(encoded(tags::ROWS, "512").is_err());
}

#[test]
fn bytes_stay_bytes_in_the_vrs_of_bytes() {
    assert_eq!(encoded(tags::PIXEL_DATA, vec![1_u8, 2, 3]).unwrap(), [1, 2, 3, 0]);
    assert_eq!(encoded(tags::PIXEL_DATA, &[1_u16, 2][..]).unwrap(), [1, 0, 2, 0]);
    assert_eq!(encoded(tags::ROWS, 3_u8).unwrap(), [3, 0]);
    assert_eq!(encoded(tags::PIXEL_DATA, Bytes::from_static(b"abc")).unwrap(), b"abc\0");
}

#[test]
fn decimal_strings_have_at_most_16_characters() {
    let decimal = |real: f64| String::from_utf8(encoded(tags::PATIENT_WEIGHT, real).unwrap()).unwrap();
    assert_eq!(decimal(0.5), "0.5 ");
    assert_eq!(decimal(core::f64::consts::PI), "3.14159265358979");
    assert_eq!(decimal(-core::f64::consts::PI * 1e-7), "-3.1415926536e-7");
    assert_eq!(decimal(1e300), "1e300 ");
    assert_eq!(decimal(123_456_789_012_345_680.0), "1.23456789012e17");
    assert!(encoded(tags::PATIENT_WEIGHT, f64::NAN).is_err());
}

#[test]
fn text_is_padded_and_encoded_in_the_data_sets_character_set() {
    assert_eq!(encoded(tags::PATIENT_ID, "abc").unwrap(), b"abc ");
    assert_eq!(encoded(tags::IMAGE_TYPE, ["ORIGINAL", "PRIMARY"]).unwrap(), b"ORIGINAL\\PRIMARY");
    assert_eq!(encoded(tags::SOP_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap(), b"1.2.3\0");
    assert_eq!(encoded(tags::SOP_INSTANCE_UID, "1.2.3").unwrap(), b"1.2.3\0");
    assert_eq!(encoded(tags::FRAME_INCREMENT_POINTER, tags::FRAME_TIME).unwrap(), b"\x18\x00\x63\x10");
    assert_eq!(encoded(tags::PATIENT_NAME, PersonName::new("Doe^Jo==")).unwrap(), b"Doe^Jo");
    assert!(matches!(encoded(tags::PATIENT_NAME, "Müller"), Err(ValueError::Unfit { .. })));
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    data_set.set(tags::PATIENT_NAME, "Müller").unwrap();
    assert_eq!(data_set.get_element(tags::PATIENT_NAME).unwrap().bytes(), b"M\xfcller");
    assert_eq!(data_set.get::<PersonName>(tags::PATIENT_NAME).unwrap().alphabetic(), Some("Müller"));
}

#[test]
fn data_sets_become_the_items_of_a_sequence() {
    let mut item = DataSet::new();
    item.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2.3").unwrap();
    let mut data_set = DataSet::new();
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, vec![item.clone(), DataSet::new()]).unwrap();
    assert_eq!(data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap().len(), 2);
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, Sequence::default()).unwrap();
    assert!(data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap().is_empty());
    assert!(data_set.set(tags::ROWS, item).is_err());
    assert!(data_set.string(tags::REFERENCED_IMAGE_SEQUENCE).is_err());
    assert!(data_set.get::<Bytes>(tags::REFERENCED_IMAGE_SEQUENCE).is_err());
}

proptest! {
    #[test]
    fn numbers_come_back_as_they_were_set(integers: Vec<i32>, reals: Vec<f64>, words: Vec<u16>) {
        let mut data_set = DataSet::new();
        data_set.set(tags::REFERENCED_FRAME_NUMBER, &integers).unwrap();
        prop_assert_eq!(data_set.get::<Vec<i32>>(tags::REFERENCED_FRAME_NUMBER), Ok(integers));
        data_set.set(tags::PIXEL_DATA, &words).unwrap();
        prop_assert_eq!(data_set.get::<Vec<u16>>(tags::PIXEL_DATA), Ok(words));
        let reals: Vec<f64> = reals.into_iter().filter(|real| !real.is_nan()).collect();
        data_set.set(tags::INVERSION_TIMES, &reals).unwrap();
        prop_assert_eq!(data_set.get::<Vec<f64>>(tags::INVERSION_TIMES), Ok(reals));
    }

    #[test]
    fn a_decimal_string_is_short_and_near_the_number(real in any::<f64>()) {
        prop_assume!(real.is_finite());
        let mut data_set = DataSet::new();
        data_set.set(tags::PATIENT_WEIGHT, real).unwrap();
        prop_assert!(data_set.get_element(tags::PATIENT_WEIGHT).unwrap().bytes().len() <= 16);
        let back: f64 = data_set.get(tags::PATIENT_WEIGHT).unwrap();
        prop_assert!((back - real).abs() <= real.abs() * 1e-8, "{} {}", back, real);
    }
}
