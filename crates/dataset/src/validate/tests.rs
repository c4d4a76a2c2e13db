use alloc::{
    string::{String, ToString},
    vec,
};

use kerma_dictionary::tags;
use proptest::prelude::*;

use super::*;
use crate::Element;
use crate::Sequence;

fn findings(tag: Tag, vr: Vr, bytes: &[u8]) -> Vec<FindingKind> {
    let data_set = DataSet::from_iter([Element::new(tag, vr, bytes.to_vec())]);
    validate(&data_set).into_iter().map(|finding| finding.kind).collect()
}

/// A tag of the dictionary whose value representation is this, and that may have any number of values.
fn tag_of(vr: Vr) -> Tag {
    match vr {
        Vr::AE => tags::RETRIEVE_AE_TITLE,
        Vr::AS => tags::PATIENT_AGE,
        Vr::CS => tags::IMAGE_TYPE,
        Vr::DA => tags::DATE_OF_LAST_CALIBRATION,
        Vr::DS => tags::SLICE_PROGRESSION_DIRECTION,
        Vr::TM => tags::TIME_OF_LAST_CALIBRATION,
        _ => Tag::new(0x0011, 0x0010), // in no dictionary
    }
}

fn is_valid(vr: Vr, text: &str) -> bool {
    let ignored =
        |kind: &FindingKind| matches!(kind, FindingKind::WrongVr { .. } | FindingKind::WrongVm { .. });
    findings(tag_of(vr), vr, text.as_bytes()).iter().all(ignored)
}

#[test]
fn values_as_the_standard_wants_them_give_nothing() {
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    data_set.set(tags::PATIENT_NAME, "Yamada^Tarou=山田^太郎=やまだ^たろう").unwrap();
    data_set.set(tags::IMAGE_TYPE, ["ORIGINAL", "PRIMARY"]).unwrap();
    data_set.set(tags::PIXEL_SPACING, [0.5, 0.5]).unwrap();
    data_set.set(tags::PIXEL_DATA, vec![1_u16, 2]).unwrap();
    data_set.set(tags::STUDY_DATE, "").unwrap();
    data_set.set(tags::STUDY_TIME, "  ").unwrap();
    data_set.insert(Element::new(Tag::new(0x0009, 0x0010), Vr::LO, b"VENDOR".to_vec()));
    data_set.insert(Element::new(Tag::new(0x0009, 0x1001), Vr::US, vec![1, 0]));
    assert_eq!(validate(&data_set), []);
}

#[test]
fn each_value_representation_has_its_characters_and_its_form() {
    for (vr, valid, invalid) in [
        (Vr::AE, &["STORE SCP", " A "][..], &["Müller", "A\u{1}"][..]),
        (Vr::AS, &["018M"], &["18M", "018m", "018"]),
        (Vr::CS, &["A_1 B "], &["a", "A-B"]),
        (Vr::DA, &["20240229"], &["2024.02.29", "20240230", "20240101-20240201"]),
        (Vr::DS, &[" 1.5e-3 ", "+7", ".5"], &["1,5", "inf", "1e"]),
        (Vr::DT, &["2024", "20240229073015.5+0100"], &["24", " 2024"]),
        (Vr::IS, &["-2147483648", "+7 "], &["2147483648", "1.0"]),
        (Vr::TM, &["07", "073015.123456"], &["07:30", " 07"]),
        (Vr::UI, &["1.2.3\0"], &["1.02", "1..2", "1.a"]),
        (Vr::UR, &["http://a/b?c=d "], &["http://a b", "a\\b"]),
        (Vr::LO, &["a b"], &["a\tb"]),
        (Vr::LT, &[" a\\b\r\n\t"], &["a\u{1}"]),
        (Vr::PN, &["A^B^C^D^E=F=G"], &["A^B^C^D^E^F", "A=B=C=D", "A\nB"]),
    ] {
        for text in valid {
            assert!(is_valid(vr, text), "{vr} {text:?}");
        }
        for text in invalid {
            assert!(!is_valid(vr, text), "{vr} {text:?}");
        }
    }
}

#[test]
fn lengths_are_counted_in_characters() {
    let long = |vr, count: usize| findings(Tag::new(0x0011, 0x0010), vr, "é".repeat(count).as_bytes());
    // Without a character set, each of the two bytes is one.
    assert_eq!(long(Vr::LO, 32), []);
    assert_eq!(long(Vr::LO, 33), [FindingKind::TooLong { length: 66, limit: 64 }]);
    for (vr, limit) in
        [(Vr::SH, 16), (Vr::LO, 64), (Vr::ST, 1024), (Vr::LT, 10240), (Vr::AE, 16), (Vr::CS, 16)]
    {
        assert!(is_valid(vr, &"A".repeat(limit)), "{vr}");
        assert!(!is_valid(vr, &"A".repeat(limit + 1)), "{vr}");
    }
    assert!(is_valid(Vr::PN, &["A".repeat(64), "B".repeat(64)].join("=")));
    assert!(!is_valid(Vr::PN, &"A".repeat(65)));
    assert!(is_valid(Vr::UT, &"A".repeat(100_000)));
    assert!(is_valid(Vr::DS, "1234567890123456"));
    assert!(!is_valid(Vr::DS, "12345678901234567"));
}

#[test]
fn multiplicities_are_those_of_the_dictionary() {
    let expected = data_elements::by_tag(tags::PIXEL_SPACING).unwrap().vm;
    assert_eq!(findings(tags::PIXEL_SPACING, Vr::DS, b"1 "), [FindingKind::WrongVm { count: 1, expected }]);
    assert_eq!(findings(tags::PIXEL_SPACING, Vr::DS, b"1\\1 "), []);
    assert_eq!(findings(tags::PIXEL_SPACING, Vr::DS, b""), []);
    let expected = Vm::ONE;
    assert_eq!(findings(tags::ROWS, Vr::US, &[0; 4]), [FindingKind::WrongVm { count: 2, expected }]);
    assert_eq!(findings(tags::IMAGE_COMMENTS, Vr::LT, b"a\\b "), []);
}

#[test]
fn value_representations_are_those_of_the_dictionary_or_un() {
    let expected = &[Vr::US][..];
    assert_eq!(findings(tags::ROWS, Vr::SS, &[0; 2]), [FindingKind::WrongVr { vr: Vr::SS, expected }]);
    assert_eq!(findings(tags::ROWS, Vr::UN, &[0; 2]), []);
    assert_eq!(findings(tags::SMALLEST_IMAGE_PIXEL_VALUE, Vr::SS, &[0; 2]), []);
    assert_eq!(findings(tags::REFERENCED_IMAGE_SEQUENCE, Vr::SQ, &[0; 2]), [FindingKind::WrongKind]);
}

#[test]
fn numbers_are_whole() {
    assert_eq!(findings(tags::ROWS, Vr::US, &[0; 3]), [FindingKind::NotWhole { unit: 2 }]);
    assert_eq!(findings(tags::INVERSION_TIMES, Vr::FD, &[0; 12]), [FindingKind::NotWhole { unit: 8 }]);
    assert_eq!(findings(tags::FRAME_INCREMENT_POINTER, Vr::AT, &[0; 6]), [FindingKind::NotWhole { unit: 4 }]);
}

#[test]
fn bytes_that_are_no_characters_are_found() {
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    data_set.insert(Element::new(tags::PATIENT_ID, Vr::LO, b"M\xfcller".to_vec()));
    assert_eq!(validate(&data_set).first().unwrap().kind, FindingKind::NotInCharacterSet);
}

#[test]
fn findings_say_where() {
    let mut item = DataSet::new();
    item.insert(Element::new(Tag::new(0x0009, 0x1001), Vr::LO, b"x ".to_vec()));
    let mut data_set = DataSet::new();
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, Sequence::from_iter([DataSet::new(), item])).unwrap();
    data_set.insert(Element::new(tags::ROWS, Vr::SS, vec![0; 4]));
    let texts: Vec<String> = validate(&data_set).iter().map(Finding::to_string).collect();
    assert_eq!(
        texts,
        [
            "(0008,1140)[1].(0009,1001): no private creator has its block (PS3.5 §7.8.1)",
            "(0028,0010): the value representation is SS, not US (PS3.6)",
            "(0028,0010): 2 values, not 1 (PS3.5 §6.4)",
        ]
    );
}

proptest! {
    #[test]
    fn any_value_is_validated(vr in 0_usize..34, bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        findings(tags::PATIENT_ID, *Vr::ALL.get(vr).unwrap(), &bytes);
    }
}
