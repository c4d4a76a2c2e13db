//! Text of a whole data set in another character set.

use alloc::{string::String, sync::Arc, vec::Vec};

use bytes::Bytes;
use kerma_dictionary::{Vr, tags};

use super::Around;
use crate::{CharacterSet, DataSet, Element, Value, ValueError, ValueRef, implicit::Pixels, text::is_plain};

impl DataSet {
    /// The same with its text, at any depth, in the character set that these defined terms name, separated by
    /// backslashes: `ISO_IR 192`, or nothing for the default repertoire. Specific Character Set (0008,0005) says so, and
    /// items do not say their own any more.
    ///
    /// # Errors
    /// [`ValueError::Unfit`] if there is a character that the set does not have.
    ///
    /// ```
    /// use kerma_dataset::DataSet;
    /// use kerma_dictionary::tags;
    ///
    /// let mut data_set = DataSet::new();
    /// data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192")?;
    /// data_set.set(tags::PATIENT_NAME, "Jérôme")?;
    /// assert_eq!(data_set.least_character_set(), "ISO_IR 100");
    /// let latin = data_set.in_character_set("ISO_IR 100")?;
    /// assert_eq!(latin.get_element(tags::PATIENT_NAME).unwrap().bytes(), b"J\xe9r\xf4me");
    /// # Ok::<(), kerma_dataset::ValueError>(())
    /// ```
    pub fn in_character_set(self, terms: &str) -> Result<DataSet, ValueError> {
        let mut value = terms.as_bytes().to_vec();
        pad(&mut value);
        let value = Bytes::from(value);
        let mut data_set = self.encoded(&CharacterSet::of(&value), &value)?;
        if let Some(around) = data_set.0.around_mut() {
            around.character_set = Bytes::new();
        }
        if !value.is_empty() {
            data_set.insert(Element::new(tags::SPECIFIC_CHARACTER_SET, Vr::CS, value));
        }
        Ok(data_set)
    }

    /// The defined term of the [least character set](CharacterSet::least_for) that has all text in here, at any depth;
    /// empty if the default repertoire has.
    pub fn least_character_set(&self) -> &'static str {
        let mut texts = Vec::new();
        self.other_texts(&mut texts);
        CharacterSet::least_for(texts.iter().map(String::as_str))
    }

    /// The text that the default repertoire does not have.
    fn other_texts(&self, texts: &mut Vec<String>) {
        let character_set = self.character_set();
        for element in self {
            match element.value() {
                ValueRef::Sequence(sequence) => {
                    sequence.items.iter().for_each(|item| item.data_set.other_texts(texts));
                }
                ValueRef::Bytes { bytes, .. } if is_other_text(element.vr(), bytes) => {
                    texts.push(character_set.decode(bytes));
                }
                _ => {}
            }
        }
    }

    fn encoded(self, to: &CharacterSet, value: &Bytes) -> Result<DataSet, ValueError> {
        let from = self.character_set();
        let pixels = self.0.around().map_or(Pixels::Unsaid, |around| around.pixels);
        let elements = self.into_iter();
        let elements = elements.filter(|element| element.tag() != tags::SPECIFIC_CHARACTER_SET);
        let elements = elements.map(|mut element| {
            let (tag, vr) = (element.tag(), element.vr());
            match element.value_mut() {
                Value::Sequence(sequence) => {
                    for item in &mut sequence.items {
                        item.data_set = core::mem::take(&mut item.data_set).encoded(to, value)?;
                    }
                }
                Value::Bytes { bytes, .. } if is_other_text(vr, bytes) => {
                    let expected = "text of the character set that it is to be written in";
                    let text = to.encode(&from.decode(bytes));
                    let mut text = text.ok_or(ValueError::Unfit { tag, vr, expected })?;
                    pad(&mut text);
                    *bytes = text.into();
                }
                _ => {}
            }
            Ok(element)
        });
        let elements = elements.collect::<Result<_, ValueError>>()?;
        Ok(DataSet::own(elements, Some(Arc::new(Around { character_set: value.clone(), pixels }))))
    }
}

/// Whether these are bytes that Specific Character Set says how to read (PS3.5 §6.1.2.3).
fn is_other_text(vr: Vr, bytes: &[u8]) -> bool {
    vr.is_charset_affected() && !is_plain(bytes)
}

/// To an even length (PS3.5 §6.2).
fn pad(text: &mut Vec<u8>) {
    if text.len() % 2 == 1 {
        text.push(b' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_items() -> DataSet {
        let mut own = DataSet::new();
        own.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 144").unwrap();
        own.set(tags::REQUESTED_PROCEDURE_DESCRIPTION, "череп").unwrap();
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, r"\ISO 2022 IR 87").unwrap();
        data_set.set(tags::PATIENT_NAME, "Yamada^Tarou=山田^太郎").unwrap();
        data_set.set(tags::PATIENT_ID, "7").unwrap();
        data_set.set(tags::REQUEST_ATTRIBUTES_SEQUENCE, own).unwrap();
        data_set
    }

    #[test]
    fn text_is_the_same_in_another_character_set_in_items_too() {
        let before = with_items();
        assert_eq!(before.least_character_set(), "ISO_IR 192");
        let after = before.in_character_set("ISO_IR 192").unwrap();
        assert_eq!(after.string(tags::SPECIFIC_CHARACTER_SET).unwrap(), "ISO_IR 192");
        assert_eq!(after.string(tags::PATIENT_NAME).unwrap(), "Yamada^Tarou=山田^太郎");
        let item = &after.item(tags::REQUEST_ATTRIBUTES_SEQUENCE, 0).unwrap();
        assert_eq!(item.string(tags::REQUESTED_PROCEDURE_DESCRIPTION).unwrap(), "череп");
        assert_eq!(item.len(), 1);
    }

    #[test]
    fn a_character_that_the_set_does_not_have_is_an_error_that_names_the_element() {
        let refused = with_items().in_character_set("ISO_IR 100");
        assert!(matches!(refused, Err(ValueError::Unfit { tag: tags::PATIENT_NAME, .. })));
    }

    #[test]
    fn the_default_repertoire_is_not_named() {
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
        data_set.set(tags::PATIENT_NAME, "Doe").unwrap();
        let data_set = data_set.in_character_set("").unwrap();
        assert_eq!((data_set.len(), data_set.least_character_set()), (1, ""));
    }
}
