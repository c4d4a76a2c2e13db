use alloc::{borrow::ToOwned, string::String, vec, vec::Vec};

use kerma_dataset::{DataSet, Element, ElementRef, Encoding, ValueError};
use kerma_dictionary::{Tag, Vr, tags};

use super::{ResponseCharacterSet, labelled};

fn with(tag: Tag, vr: Vr, text: &[u8]) -> DataSet {
    [Element::new(tag, vr, text.to_vec())].into_iter().collect()
}

fn sets(data_set: &DataSet) -> Option<Vec<alloc::string::String>> {
    data_set.get(tags::SPECIFIC_CHARACTER_SET).ok()
}

#[test]
fn ascii_needs_no_character_set() {
    let data_set = with(tags::PATIENT_NAME, Vr::PN, b"DOE^JOHN");
    assert_eq!(labelled(data_set.clone()), data_set);
}

#[test]
fn a_data_set_that_says_its_character_set_is_left_alone() -> Result<(), ValueError> {
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100")?;
    data_set.set(tags::PATIENT_NAME, "MÜLLER")?;
    assert_eq!(labelled(data_set.clone()), data_set);
    Ok(())
}

#[test]
fn utf_8_is_labelled_and_kept() -> Result<(), ValueError> {
    let labelled = labelled(with(tags::PATIENT_NAME, Vr::PN, "Dvořák".as_bytes()));
    assert_eq!(sets(&labelled), Some(vec!["ISO_IR 192".into()]));
    assert_eq!(labelled.string(tags::PATIENT_NAME)?, "Dvořák");
    Ok(())
}

#[test]
fn other_text_is_decoded_and_becomes_utf_8_in_items_too() -> Result<(), ValueError> {
    let mut data_set = with(tags::PATIENT_NAME, Vr::PN, b"M\xDCLLER");
    data_set.set(
        tags::REQUEST_ATTRIBUTES_SEQUENCE,
        with(tags::REQUESTED_PROCEDURE_DESCRIPTION, Vr::LO, b"Sch\xE4del "),
    )?;
    let labelled = labelled(data_set);
    assert_eq!(sets(&labelled), Some(vec!["ISO_IR 192".into()]));
    assert_eq!(labelled.string(tags::PATIENT_NAME)?, "MÜLLER");
    let item = labelled.item(tags::REQUEST_ATTRIBUTES_SEQUENCE, 0)?;
    let element = item.get_element(tags::REQUESTED_PROCEDURE_DESCRIPTION);
    assert_eq!(element.map(ElementRef::bytes), Some("Schädel  ".as_bytes()));
    Ok(())
}

#[test]
fn an_item_that_has_a_character_set_of_its_own_keeps_its_text() -> Result<(), ValueError> {
    let mut item = DataSet::new();
    item.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 144")?;
    item.set(tags::REQUESTED_PROCEDURE_DESCRIPTION, "череп")?;
    for name in [&b"M\xDCLLER"[..], "MÜLLER".as_bytes()] {
        let mut data_set = with(tags::PATIENT_NAME, Vr::PN, name);
        data_set.set(tags::REQUEST_ATTRIBUTES_SEQUENCE, item.clone())?;
        let labelled = labelled(data_set);
        assert_eq!(labelled.string(tags::PATIENT_NAME)?, "MÜLLER");
        let item = labelled.item(tags::REQUEST_ATTRIBUTES_SEQUENCE, 0)?;
        assert_eq!(item.string(tags::REQUESTED_PROCEDURE_DESCRIPTION)?, "череп");
    }
    Ok(())
}

/// A response as a store keeps it, and what goes out to who asks in this character set: its terms, and its text by
/// who reads it by them.
fn answered(asked: Option<&str>, name: &str, description: &str) -> (String, String, String) {
    let mut identifier = DataSet::new();
    if let Some(asked) = asked {
        identifier.insert(Element::new(tags::SPECIFIC_CHARACTER_SET, Vr::CS, asked.as_bytes().to_vec()));
    }
    let mut item = DataSet::new();
    item.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    item.set(tags::REQUESTED_PROCEDURE_DESCRIPTION, description).unwrap();
    let mut response = DataSet::new();
    response.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    response.set(tags::PATIENT_NAME, name).unwrap();
    response.set(tags::REQUEST_ATTRIBUTES_SEQUENCE, item).unwrap();
    let sent = ResponseCharacterSet::of(&identifier).encode(response);
    let sent = sent.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let read = DataSet::read(sent, Encoding::ExplicitVrLittleEndian).unwrap();
    let terms = read.get_element(tags::SPECIFIC_CHARACTER_SET).map_or(&[][..], ElementRef::bytes);
    let item = &read.items(tags::REQUEST_ATTRIBUTES_SEQUENCE).unwrap().first().unwrap().data_set;
    (
        String::from_utf8(terms.to_vec()).unwrap().trim_end().into(),
        read.string(tags::PATIENT_NAME).unwrap(),
        item.string(tags::REQUESTED_PROCEDURE_DESCRIPTION).unwrap(),
    )
}

#[test]
fn every_defined_term_and_every_combination_is_answered_in_the_same() {
    for (terms, name, description) in [
        ("ISO_IR 100", "Buc^Jérôme", "Schädel"),
        ("ISO_IR 101", "Wałęsa", "Dvořák"),
        ("ISO_IR 109", "Ĉapek", "ĝ"),
        ("ISO_IR 110", "Āboliņš", "ķ"),
        ("ISO_IR 144", "Люкceмбypг", "череп"),
        ("ISO_IR 127", "قباني^لنزار", "قباني"),
        ("ISO_IR 126", "Διονυσιος", "κρανίο"),
        ("ISO_IR 138", "שרון^דבורה", "שרון"),
        ("ISO_IR 148", "Çavuşoğlu", "ğ"),
        ("ISO_IR 203", "Œuvre^Ÿ", "€"),
        ("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ", "ﾔ"),
        ("ISO_IR 166", "สมชาย", "ไทย"),
        ("ISO_IR 192", "山田^太郎", "Διονυσιος 김"),
        ("GB18030", "王^小东", "𠀀"),
        ("GBK", "王^小东", "镕"),
        ("ISO 2022 IR 100", "Buc^Jérôme", "Schädel"),
        (r"ISO 2022 IR 6\ISO 2022 IR 100", "Buc^Jérôme", "Schädel"),
        (r"ISO 2022 IR 100\ISO 2022 IR 126", "Διονυσιος^Jérôme", "é ι"),
        (r"ISO 2022 IR 100\ISO 2022 IR 144", "Люк^Jérôme", "é"),
        (r"ISO 2022 IR 100\ISO 2022 IR 101\ISO 2022 IR 138", "Jérôme^Dvořák", "שרון"),
        (r"\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう", "頭部"),
        (r"\ISO 2022 IR 159", "=丂^丄", "丂"),
        (r"\ISO 2022 IR 87\ISO 2022 IR 159", "=山田^丂", "丂山"),
        (r"ISO 2022 IR 13\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう", "ﾔ頭部"),
        (r"\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동", "두부"),
        (r"\ISO 2022 IR 58", "Zhang^XiaoDong=张^小东", "头部"),
        (r"ISO 2022 IR 100\ISO 2022 IR 149", "Jérôme=홍^길동", "é"),
    ] {
        let expected = (terms.to_owned(), name.to_owned(), description.to_owned());
        assert_eq!(answered(Some(terms), name, description), expected);
    }
}

#[test]
fn what_the_set_that_is_asked_in_cannot_hold_is_answered_in_utf_8_and_says_so() {
    for asked in ["ISO_IR 100", "ISO 2022 IR 100", r"\ISO 2022 IR 149", r"ISO 2022 IR 100\ISO 2022 IR 126"] {
        let (terms, name, description) = answered(Some(asked), "山田^たろう", "Dvořák");
        assert_eq!(
            (terms.as_str(), name.as_str(), description.as_str()),
            ("ISO_IR 192", "山田^たろう", "Dvořák")
        );
    }
    // Only the item has such text.
    assert_eq!(answered(Some("ISO_IR 100"), "Jérôme", "Dvořák").0, "ISO_IR 192");
    // Each response for itself: what the set can hold is in it.
    assert_eq!(answered(Some("ISO_IR 100"), "Jérôme", "").0, "ISO_IR 100");
}

#[test]
fn a_term_that_nobody_knows_is_not_echoed_and_none_is_the_least() {
    for asked in [
        None,
        Some(""),
        Some("ISO_IR 6"),
        Some("KOI8-R"),
        Some("ISO_IR 999"),
        Some(r"\ISO 2022 IR 999"),
        Some(r"\GBK"),
    ] {
        assert_eq!(answered(asked, "Jérôme", "Schädel").0, "ISO_IR 100", "{asked:?}");
        assert_eq!(answered(asked, "Dvořák", "").0, "ISO_IR 101", "{asked:?}");
        assert_eq!(answered(asked, "山田", "Jérôme").0, "ISO_IR 192", "{asked:?}");
        assert_eq!(answered(asked, "Doe", "").0, "", "{asked:?}");
    }
}

#[test]
fn misspelt_terms_are_answered_as_the_standard_spells_them() {
    for (asked, terms) in [
        ("ISO-IR 100", "ISO_IR 100"),
        ("ISO 8859-1", "ISO_IR 100"),
        (r"ISO_IR 100\ISO_IR 126", r"ISO 2022 IR 100\ISO 2022 IR 126"),
        ("ISO 2022 IR 149\\ISO_IR 100", r"\ISO 2022 IR 149\ISO 2022 IR 100"),
    ] {
        let (answered, name, _) = answered(Some(asked), "Jérôme", "");
        assert_eq!((answered.as_str(), name.as_str()), (terms, "Jérôme"), "{asked}");
    }
}

#[test]
fn ascii_says_nothing_whatever_was_asked_in() {
    for asked in [None, Some("ISO_IR 192"), Some(r"\ISO 2022 IR 87"), Some("ISO_IR 100")] {
        assert_eq!(answered(asked, "Doe^John", "Skull"), (String::new(), "Doe^John".into(), "Skull".into()));
    }
}
