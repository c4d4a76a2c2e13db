use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use kerma_dictionary::{Uid, Vr, tags};
use proptest::prelude::*;

use super::*;
use crate::{CharacterSet, Element, Sequence};

/// What is said of an element in an item, in a data set of this character set; strict reading refuses the first of it.
fn said(terms: &[u8], tag: Tag, vr: Vr, value: &[u8]) -> Vec<WarningKind> {
    let mut inside = DataSet::new();
    inside.insert(Element::new(tag, vr, value.to_vec()));
    let mut data_set = DataSet::new();
    data_set.insert(Element::new(tags::SPECIFIC_CHARACTER_SET, Vr::CS, terms.to_vec()));
    data_set.insert(Element::new(tags::CONTENT_SEQUENCE, Vr::SQ, Sequence::from_iter([inside])));
    let encoding = Encoding::ExplicitVrLittleEndian;
    let bytes = data_set.to_vec(encoding).unwrap();
    let read = Reading::new(encoding).read(bytes.clone()).unwrap();
    let strict = Reading::new(encoding).strict().read(bytes.clone()).map(|_| ());
    match read.warnings.first() {
        Some(warning) => assert_eq!(strict, Err(Error::Violation(warning.clone()))),
        None => assert_eq!(strict, Ok(())),
    }
    for warning in &read.warnings {
        assert!(warning.kind.is_of_value());
        let (there, path) = match warning.kind {
            WarningKind::CharacterSetTerm => (terms, String::from("(0008,0005)")),
            _ => (value, format!("(0040,A730)[0].{tag}")),
        };
        assert!(bytes[usize::try_from(warning.offset).unwrap()..].starts_with(there), "{warning}");
        assert_eq!(format!("{}", warning.path), path);
    }
    // Nothing was mended.
    assert_eq!(read.data_set.to_vec(encoding).unwrap(), bytes);
    read.warnings.iter().map(|warning| warning.kind).collect()
}

fn text(terms: &[u8], value: &[u8]) -> Vec<WarningKind> {
    said(terms, tags::PATIENT_NAME, Vr::PN, value)
}

#[test]
fn a_term_that_is_misspelt_or_unknown_is_named() {
    let misspelt: [&[u8]; 6] =
        [b"ISO-IR 100", b"ISO_2022_IR_6 ", b"ISO IR 192", b"\\ISO2022 IR 87", b"UTF-8 ", b"nonsense"];
    for terms in misspelt {
        assert_eq!(text(terms, b"A^B "), [WarningKind::CharacterSetTerm], "{}", terms.escape_ascii());
    }
    for number in ["100", "101", "109", "110", "144", "127", "126", "138", "148", "203", "13", "166"] {
        assert_eq!(text(format!("ISO_IR {number:<3}").as_bytes(), b"A^B "), []);
        assert_eq!(text(format!("ISO 2022 IR {number:<4}").as_bytes(), b"A^B "), []);
    }
    let others: [&[u8]; 7] = [
        b"",
        b"ISO_IR 192",
        b"GB18030 ",
        b"GBK ",
        b"ISO 2022 IR 6\\ISO 2022 IR 87\\ISO 2022 IR 159",
        b"\\ISO 2022 IR 149",
        b"\\ISO 2022 IR 58 ",
    ];
    for terms in others {
        assert_eq!(text(terms, b"A^B "), [], "{}", terms.escape_ascii());
    }
}

#[test]
fn utf_8_under_another_character_set_is_named_and_read_as_the_set_says() {
    let name = "Müller ".as_bytes();
    for terms in [&b"ISO_IR 100"[..], b"", b"ISO_IR 126", b"\\ISO 2022 IR 87 "] {
        assert_eq!(text(terms, name), [WarningKind::UnannouncedUtf8]);
    }
    assert_eq!(text(b"ISO_IR 192", name), []);
    // Katakana and Thai letters may look like pairs of UTF-8, but not like its characters of three bytes.
    assert_eq!(text(b"ISO_IR 13 ", b"\xc4\xb1"), []);
    assert_eq!(text(b"ISO_IR 166", b"\xc3\xa1"), []);
    assert_eq!(text(b"ISO_IR 166", "กภ".as_bytes()), [WarningKind::UnannouncedUtf8]);
    assert_eq!(text(b"ISO_IR 100", b"M\xfcller"), []);
}

#[test]
fn bytes_that_are_no_characters_are_named_and_replaced() {
    for (terms, value) in [
        (&b"ISO_IR 192"[..], &b"M\xfcller"[..]),
        (b"", b"M\xfcller"),
        (b"\\ISO 2022 IR 87 ", b"\x1b$B;\x1b(B"),
        (b"ISO_IR 13 ", b"\xffA"),
        (b"ISO_IR 100", b"\x1bxA "),
    ] {
        assert_eq!(text(terms, value), [WarningKind::NotInCharacterSet], "{}", value.escape_ascii());
    }
}

#[test]
fn an_escape_sequence_that_is_not_undone_is_named_and_followed_to_the_end() {
    let terms = b"\\ISO 2022 IR 87 ";
    assert_eq!(text(terms, b"\x1b$B;3ED\x1b(B"), []);
    assert_eq!(text(terms, b"\x1b$B;3ED "), [WarningKind::EscapeNotReset]);
    assert_eq!(text(terms, b"\x1b$B;3ED\r\nA "), [WarningKind::EscapeNotReset]);
    // G1 is let be: the annexes of the standard do not undo it either.
    assert_eq!(text(b"\\ISO 2022 IR 149", b"\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce "), []);
    assert_eq!(CharacterSet::of(terms).decode(b"\x1b$B;3ED"), "山田");
}

#[test]
fn a_uid_against_the_rules_is_named_and_kept() {
    let uid = |value: &[u8]| said(b"ISO_IR 100", tags::SOP_INSTANCE_UID, Vr::UI, value);
    let long = [b"1.".repeat(32), b"22".to_vec()].concat();
    for value in [&b"1.02"[..], b"1.2 ", b"1.2.", b"1..2", b"1.2.x\0", b"1.2\\1.03", &long, b"1.2\0\0\0"] {
        assert_eq!(uid(value), [WarningKind::MalformedUid], "{}", value.escape_ascii());
    }
    for value in [&b""[..], b"1.2.84", b"1.2.3.0\0", b"1.2\\1.3\0"] {
        assert_eq!(uid(value), [], "{}", value.escape_ascii());
    }
}

#[test]
fn a_loss_is_not_lost_among_other_warnings() {
    let item =
        |_| DataSet::from_iter([Element::new(tags::REFERENCED_SOP_INSTANCE_UID, Vr::UI, b"1.02".to_vec())]);
    let items = (0..300).map(item).collect::<Sequence>();
    let mut data_set = DataSet::from_iter([Element::new(tags::CONTENT_SEQUENCE, Vr::SQ, items)]);
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OB, b"1234".to_vec()));
    let mut bytes = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    bytes.pop();
    let warnings = Reading::new(Encoding::ExplicitVrLittleEndian).read(bytes).unwrap().warnings;
    assert_eq!(warnings.len(), 257);
    assert_eq!(warnings.last().map(|warning| warning.kind), Some(WarningKind::Truncated { missing: 1 }));
}

proptest! {
    #[test]
    fn the_rules_of_uids_are_those_of_the_dictionary(uid in "[0-2.x]{1,12}|[1.]{60,68}") {
        prop_assert_eq!(is_uid(uid.as_bytes()), Uid::from_bytes(uid.as_bytes()).validate().is_ok());
    }
}

#[test]
fn an_element_that_is_lost_for_being_there_twice_is_named_wherever_it_stands() {
    let element = |number: u8, value: &[u8]| [&[0x10, 0, number, 0, 2, 0, 0, 0][..], value].concat();
    let twice = [element(0x10, b"AA"), element(0x20, b"BB"), element(0x10, b"CC")].concat();
    let read = Reading::new(Encoding::ImplicitVrLittleEndian).read(twice.clone()).unwrap();
    let lost = read.warnings.iter().find(|warning| warning.kind == WarningKind::Duplicate).unwrap();
    assert_eq!(lost.path.to_string(), "(0010,0010)");
    assert_eq!(read.data_set.string(Tag::new(0x10, 0x10)).unwrap(), "AA");

    let length = |bytes: &[u8]| (bytes.len() as u32).to_le_bytes();
    let item = |content: &[u8]| [&[0xFE, 0xFF, 0, 0xE0][..], &length(content), content].concat();
    let items = [item(&element(0x10, b"AA")), item(&twice)].concat();
    let sequence = [&[8, 0, 0x40, 0x11][..], &length(&items), &items].concat();
    let read = Reading::new(Encoding::ImplicitVrLittleEndian).read(sequence).unwrap();
    let lost = read.warnings.iter().find(|warning| warning.kind == WarningKind::Duplicate).unwrap();
    assert_eq!(lost.path.to_string(), "(0008,1140)[1].(0010,0010)");
}

#[test]
fn of_a_part_of_a_buffer_what_is_wanted_is_added_and_takes_the_place_of_what_was_there() {
    let mut inside = DataSet::new();
    inside.set(tags::MODALITY, "CT").unwrap();
    let mut other = DataSet::new();
    other.set(tags::STUDY_INSTANCE_UID, "1.2.826.0.1.3680043.9.9999.2.100002").unwrap();
    other.set(tags::PATIENT_ID, "new").unwrap();
    other.set(tags::PATIENT_NAME, "Doe").unwrap();
    for with_items in [false, true] {
        if with_items {
            other.set(tags::REQUEST_ATTRIBUTES_SEQUENCE, inside.clone()).unwrap();
        }
        for encoding in [
            Encoding::ImplicitVrLittleEndian,
            Encoding::ExplicitVrLittleEndian,
            Encoding::ExplicitVrBigEndian,
            Encoding::DeflatedExplicitVrLittleEndian,
        ] {
            let mut bytes = alloc::vec![7; 10];
            other.write(&mut bytes, encoding).unwrap();
            let part = 10..bytes.len();
            bytes.extend([7; 10]);
            let buffer = Arc::new(Bytes::from(bytes));
            let mut data_set = DataSet::with_capacity(8);
            data_set.set(tags::PATIENT_ID, "old").unwrap();
            data_set.read_more(&buffer, part, encoding, |tag| tag != tags::PATIENT_NAME).unwrap();
            let mut expected = other.clone();
            expected.remove(tags::PATIENT_NAME);
            assert_eq!(data_set, expected, "{encoding:?}");
        }
    }
}
