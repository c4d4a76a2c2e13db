//! A data set that is about to be sent says which character set its text is in.

use alloc::vec::Vec;

use kerma_dataset::{CharacterSet, DataSet, Element, Value};
use kerma_dictionary::{Vr, tags};

/// The escape character: character sets change after it (PS3.5 §6.1.2.5).
const ESCAPE: u8 = 0x1B;

/// The data set with a Specific Character Set (0008,0005) if its text needs one and it has none.
///
/// [`DataSet::set`] refuses text that the data set's character set cannot hold. Elements that were taken out of
/// other data sets and inserted do not bring the character set along: their text is UTF-8 or else in the character
/// set that was around them when they were read, and becomes UTF-8.
pub(super) fn labelled(mut data_set: DataSet) -> DataSet {
    let says = data_set.get_element(tags::SPECIFIC_CHARACTER_SET).is_some_and(|element| !element.is_empty());
    if says || !has_other_text(&data_set) {
        return data_set;
    }
    log::debug!("text beyond the default repertoire without Specific Character Set: sent as ISO_IR 192");
    if !is_utf_8(&data_set) {
        let character_set = data_set.character_set();
        data_set = to_utf_8(data_set, &character_set);
    }
    data_set.insert(Element::new(tags::SPECIFIC_CHARACTER_SET, Vr::CS, b"ISO_IR 192".to_vec()));
    data_set
}

/// Whether an item's text is in a character set of its own.
fn is_on_its_own(item: &DataSet) -> bool {
    item.contains(tags::SPECIFIC_CHARACTER_SET)
}

/// The text that Specific Character Set applies to, items included.
fn texts(data_set: &DataSet, check: &mut dyn FnMut(&[u8])) {
    for element in data_set {
        match element.value() {
            Value::Bytes { bytes, .. } if element.vr().is_charset_affected() => check(bytes),
            Value::Sequence(sequence) => {
                let items = sequence.items.iter().map(|item| &item.data_set);
                items.filter(|item| !is_on_its_own(item)).for_each(|item| texts(item, check));
            }
            _ => {}
        }
    }
}

fn has_other_text(data_set: &DataSet) -> bool {
    let mut has = false;
    texts(data_set, &mut |text| has |= text.iter().any(|byte| !byte.is_ascii() || *byte == ESCAPE));
    has
}

fn is_utf_8(data_set: &DataSet) -> bool {
    let mut is = true;
    texts(data_set, &mut |text| is &= core::str::from_utf8(text).is_ok() && !text.contains(&ESCAPE));
    is
}

fn to_utf_8(data_set: DataSet, from: &CharacterSet) -> DataSet {
    data_set.into_iter().map(|element| element_to_utf_8(element, from)).collect()
}

fn element_to_utf_8(mut element: Element, from: &CharacterSet) -> Element {
    let vr = element.vr();
    match element.value_mut() {
        Value::Bytes { bytes, .. } if vr.is_charset_affected() => {
            let mut text: Vec<u8> = from.decode(bytes).into_bytes();
            if text.len() % 2 == 1 {
                text.push(b' ');
            }
            *bytes = text.into();
        }
        Value::Sequence(sequence) => {
            for item in sequence.items.iter_mut().filter(|item| !is_on_its_own(&item.data_set)) {
                item.data_set = to_utf_8(core::mem::take(&mut item.data_set), from);
            }
        }
        _ => {}
    }
    element
}

#[cfg(test)]
mod tests {
    use alloc::{vec, vec::Vec};

    use kerma_dataset::{DataSet, Element, ValueError};
    use kerma_dictionary::{Tag, Vr, tags};

    use super::labelled;

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
        let item = labelled.items(tags::REQUEST_ATTRIBUTES_SEQUENCE)?.first().map(|item| &item.data_set);
        let element = item.and_then(|item| item.get_element(tags::REQUESTED_PROCEDURE_DESCRIPTION));
        assert_eq!(element.map(Element::bytes), Some("Schädel  ".as_bytes()));
        Ok(())
    }

    #[test]
    fn an_item_that_has_a_character_set_of_its_own_keeps_it() -> Result<(), ValueError> {
        let mut item = DataSet::new();
        item.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 144")?;
        item.set(tags::REQUESTED_PROCEDURE_DESCRIPTION, "череп")?;
        let mut data_set = with(tags::PATIENT_NAME, Vr::PN, b"M\xDCLLER");
        data_set.set(tags::REQUEST_ATTRIBUTES_SEQUENCE, item.clone())?;
        let labelled = labelled(data_set);
        assert_eq!(
            labelled.items(tags::REQUEST_ATTRIBUTES_SEQUENCE)?.first().map(|item| &item.data_set),
            Some(&item)
        );
        Ok(())
    }
}
