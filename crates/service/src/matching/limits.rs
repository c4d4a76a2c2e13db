//! What an identifier may ask for at most.

use core::fmt;

use kerma_dataset::{DataSet, ElementRef};
use kerma_dictionary::{Tag, Vr, data_elements};

use super::{key_value::allows_wildcards, name, request_identifier::is_key};

/// Bounds on what one candidate costs to compare, whoever asks.
///
/// UIDs and plain text are looked up in a sorted list: a key may have as many of them as fit the identifier. What is
/// counted here is compared one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The most keys, those in items included. 1,000 if not set; the largest information model of PS3.4 has 160.
    pub keys: usize,
    /// The most values, over all keys, that have wild cards or are names, dates, times or numbers, of keys that have
    /// several values. 500 if not set.
    pub values: usize,
    /// The most characters, over all keys, of values that have wild cards or are names. 16,384 if not set. A single one
    /// may have 1,024, or 10,240 in LT, UC, UN, UR and UT, whose values may be longer than that.
    pub characters: usize,
}

/// An identifier asks for more than may be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TooMuch {
    /// More [keys](Limits::keys).
    Keys(usize),
    /// More [values](Limits::values), with those of this key.
    Values(Tag, usize),
    /// More [characters](Limits::characters) with wild cards, in this key or with those of this key.
    Characters(Tag, usize),
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { keys: 1_000, values: 500, characters: 16_384 }
    }
}

impl Limits {
    /// With at most so many [keys](Limits::keys).
    pub fn keys(self, keys: usize) -> Limits {
        Limits { keys, ..self }
    }

    /// With at most so many [values](Limits::values).
    pub fn values(self, values: usize) -> Limits {
        Limits { values, ..self }
    }

    /// With at most so many [characters](Limits::characters).
    pub fn characters(self, characters: usize) -> Limits {
        Limits { characters, ..self }
    }

    /// Whether the identifier keeps to them.
    ///
    /// # Errors
    /// The first that it does not keep to.
    pub fn check(&self, identifier: &DataSet) -> Result<(), TooMuch> {
        self.count(identifier, &mut Limits { keys: 0, values: 0, characters: 0 })
    }

    fn count(&self, identifier: &DataSet, counted: &mut Limits) -> Result<(), TooMuch> {
        for element in identifier.iter().filter(|element| is_key(element.tag())) {
            counted.keys += 1;
            if counted.keys > self.keys {
                return Err(TooMuch::Keys(self.keys));
            }
            match element.items() {
                // Only the first item of a key is one.
                Ok(items) => {
                    items.first().map_or(Ok(()), |item| self.count(&item.data_set, counted))?;
                }
                Err(_) => self.count_values(identifier, element, counted)?,
            }
        }
        Ok(())
    }

    fn count_values(
        &self,
        identifier: &DataSet,
        element: ElementRef<'_>,
        counted: &mut Limits,
    ) -> Result<(), TooMuch> {
        let tag = element.tag();
        let vr = match element.vr() {
            Vr::UN => data_elements::vr_of(tag).unwrap_or(Vr::UN),
            vr => vr,
        };
        let numbers = match vr {
            Vr::FD | Vr::SV | Vr::UV => element.bytes().len() / 8,
            Vr::AT | Vr::FL | Vr::SL | Vr::UL => element.bytes().len() / 4,
            Vr::SS | Vr::US => element.bytes().len() / 2,
            _ => 0,
        };
        if numbers > 1 {
            return self.count_compared(tag, numbers, counted);
        }
        if vr == Vr::UI || !(vr.is_text() || vr == Vr::UN) {
            return Ok(());
        }
        let has = |bytes: &[u8]| element.bytes().iter().any(|byte| bytes.contains(byte));
        if !(has(br"\*?") || vr == Vr::PN) {
            return Ok(());
        }
        let values = identifier.strings(tag).unwrap_or_default();
        let longest = if matches!(vr, Vr::LT | Vr::UC | Vr::UN | Vr::UR | Vr::UT) { 10_240 } else { 1_024 };
        let (mut one_by_one, is_list) = (0, values.len() > 1);
        for value in &values {
            let is_pattern = vr == Vr::PN || allows_wildcards(vr) && name::has_wildcard(value);
            if is_pattern {
                let characters = value.chars().count();
                counted.characters += characters;
                let most = if characters > longest { longest } else { self.characters };
                if characters > longest || counted.characters > self.characters {
                    return Err(TooMuch::Characters(tag, most));
                }
            }
            one_by_one += usize::from(is_pattern || !allows_wildcards(vr));
        }
        if is_list { self.count_compared(tag, one_by_one, counted) } else { Ok(()) }
    }

    fn count_compared(&self, tag: Tag, values: usize, counted: &mut Limits) -> Result<(), TooMuch> {
        counted.values += values;
        if counted.values > self.values { Err(TooMuch::Values(tag, self.values)) } else { Ok(()) }
    }
}

/// Fits an Error Comment, 64 characters at most (PS3.7 Table E.1-1).
impl fmt::Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TooMuch::Keys(most) => write!(f, "More than {most} keys"),
            TooMuch::Values(tag, most) => write!(f, "More than {most} values to compare, with {tag}"),
            TooMuch::Characters(tag, most) => {
                write!(f, "More than {most} characters to compare, with {tag}")
            }
        }
    }
}

impl core::error::Error for TooMuch {}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String, vec, vec::Vec};

    use kerma_dataset::{DataSet, Element, Sequence};
    use kerma_dictionary::tags;

    use super::*;

    fn of(tag: Tag, vr: Vr, value: impl Into<Vec<u8>>) -> DataSet {
        [Element::new(tag, vr, value.into())].into_iter().collect()
    }

    fn check(identifier: &DataSet) -> Result<(), TooMuch> {
        Limits::default().check(identifier)
    }

    fn private_keys(count: u32) -> impl Iterator<Item = Element> {
        (0..count).map(|at| Element::new(Tag::from_u32(0x0011_1000 + at), Vr::LO, vec![]))
    }

    #[test]
    fn a_thousand_keys_are_taken_and_one_more_is_not_in_items_too() {
        assert_eq!(check(&private_keys(1_000).collect()), Ok(()));
        assert_eq!(check(&private_keys(1_001).collect()), Err(TooMuch::Keys(1_000)));
        let item: DataSet = private_keys(999).collect();
        let mut outer = DataSet::new();
        outer.insert(Element::new(
            tags::REQUEST_ATTRIBUTES_SEQUENCE,
            Vr::SQ,
            [item].into_iter().collect::<Sequence>(),
        ));
        assert_eq!(check(&outer), Ok(()));
        outer.insert(Element::new(tags::PATIENT_ID, Vr::LO, vec![]));
        assert_eq!(check(&outer), Err(TooMuch::Keys(1_000)));
        // What is no key does not count.
        let mut most: DataSet = private_keys(1_000).collect();
        most.insert(Element::new(tags::SPECIFIC_CHARACTER_SET, Vr::CS, b"ISO_IR 100".to_vec()));
        most.insert(Element::new(tags::QUERY_RETRIEVE_LEVEL, Vr::CS, b"STUDY ".to_vec()));
        assert_eq!(check(&most), Ok(()));
    }

    #[test]
    fn uids_and_plain_text_may_be_as_many_as_fit_and_what_is_compared_one_by_one_may_not() {
        let list = |value: &str, count: usize| vec![value; count].join("\\");
        for (tag, vr, value) in [
            (tags::STUDY_INSTANCE_UID, Vr::UI, "1.2.3"),
            (tags::PATIENT_ID, Vr::LO, "P1"),
            (tags::MODALITY, Vr::CS, "CT"),
        ] {
            assert_eq!(check(&of(tag, vr, list(value, 300_000))), Ok(()), "{tag}");
        }
        for (tag, vr, value) in [
            (tags::PATIENT_ID, Vr::LO, "P*"),
            (tags::PATIENT_NAME, Vr::PN, "Doe"),
            (tags::STUDY_DATE, Vr::DA, "20240101"),
            (tags::STUDY_DATE, Vr::DA, "2024-"),
            (tags::SERIES_NUMBER, Vr::IS, "1"),
        ] {
            assert_eq!(check(&of(tag, vr, list(value, 500))), Ok(()), "{tag}");
            assert_eq!(check(&of(tag, vr, list(value, 501))), Err(TooMuch::Values(tag, 500)), "{tag}");
        }
        let numbers = |count: usize| of(tags::ROWS, Vr::US, vec![0; count * 2]);
        assert_eq!(check(&numbers(500)), Ok(()));
        assert_eq!(check(&numbers(501)), Err(TooMuch::Values(tags::ROWS, 500)));
        // A single value does not count, whatever it is; bytes are one.
        assert_eq!(
            check(
                &(0..999)
                    .map(|at| Element::new(Tag::new(0x0011, 0x1000 + at), Vr::FD, vec![0; 8]))
                    .chain(numbers(1))
                    .collect()
            ),
            Ok(())
        );
        assert_eq!(check(&of(tags::ICC_PROFILE, Vr::OB, vec![0; 10_000])), Ok(()));
    }

    #[test]
    fn a_pattern_may_be_as_long_as_its_value_representation_and_all_together_allow() {
        let pattern = |length: usize| "*".repeat(length / 2) + &"a".repeat(length - length / 2);
        for (tag, vr, most) in [
            (tags::PATIENT_ID, Vr::LO, 1_024),
            (tags::PATIENT_NAME, Vr::PN, 1_024),
            (tags::PATIENT_COMMENTS, Vr::LT, 10_240),
            (tags::TEXT_VALUE, Vr::UT, 10_240),
        ] {
            assert_eq!(check(&of(tag, vr, pattern(most))), Ok(()), "{vr}");
            let longer = check(&of(tag, vr, pattern(most + 1)));
            assert_eq!(longer, Err(TooMuch::Characters(tag, most)), "{vr}");
        }
        // Text without wild cards is compared as it stands, and takes no time; characters are not bytes.
        assert_eq!(check(&of(tags::PATIENT_COMMENTS, Vr::LT, "a".repeat(100_000))), Ok(()));
        let mut utf_8 = of(tags::PATIENT_ID, Vr::LO, String::from("*") + &"ä".repeat(1_023));
        utf_8.insert(Element::new(tags::SPECIFIC_CHARACTER_SET, Vr::CS, b"ISO_IR 192".to_vec()));
        assert_eq!(check(&utf_8), Ok(()));
        let several = |count: u16| -> DataSet {
            (0..count)
                .map(|at| Element::new(Tag::new(0x0011, 0x1000 + at), Vr::LO, pattern(1_024).into_bytes()))
                .collect()
        };
        assert_eq!(check(&several(16)), Ok(()));
        let refused = Err(TooMuch::Characters(Tag::new(0x0011, 0x1010), 16_384));
        assert_eq!(check(&several(17)), refused);
    }

    #[test]
    fn what_is_too_much_fits_an_error_comment() {
        for too_much in [
            TooMuch::Keys(usize::MAX),
            TooMuch::Values(tags::PATIENT_ID, 1_000_000),
            TooMuch::Characters(tags::PATIENT_ID, 1_000_000),
        ] {
            assert!(format!("{too_much}").len() <= 64, "{too_much}");
        }
    }
}
