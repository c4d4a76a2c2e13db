//! Which character set a data set is sent in, and says that it is in.

use alloc::string::String;

use kerma_dataset::{CharacterSet, DataSet, Element, ElementRef, ValueRef};
use kerma_dictionary::{Vr, tags};

/// The escape character: character sets change after it (PS3.5 §6.1.2.5).
const ESCAPE: u8 = 0x1B;

const UTF_8: &str = "ISO_IR 192";

/// The character set to answer a request in: the one that its identifier is in (PS3.4 §C.4.1.1.3.2).
///
/// | the request's Specific Character Set (0008,0005) | a response whose text is not ASCII is in |
/// |---|---|
/// | defined terms, one or several with code extensions | the same if it has all of the text, else UTF-8 |
/// | not there, or the default repertoire | the least set that has all of the text, else UTF-8 |
/// | a term that nobody knows, or an impossible combination | the same as if it were not there |
///
/// Misspelt terms are understood and answered in the standard's spelling. A response says what it is in; one whose text
/// is all ASCII says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseCharacterSet {
    /// The value of Specific Character Set; `None` if any will do.
    terms: Option<String>,
}

impl ResponseCharacterSet {
    /// That of this identifier.
    pub fn of(identifier: &DataSet) -> ResponseCharacterSet {
        let asked = identifier.get_element(tags::SPECIFIC_CHARACTER_SET).map(ElementRef::bytes);
        let terms = asked.and_then(|asked| {
            let terms = CharacterSet::defined_terms(asked);
            if terms.is_none() {
                log::warn!("a request in a character set that is not known");
            }
            terms
        });
        ResponseCharacterSet { terms: terms.filter(|terms| !terms.is_empty()) }
    }

    /// The response with its text, that of items too, in this character set, or the one that stands in for it.
    pub fn encode(&self, mut response: DataSet) -> DataSet {
        if is_ascii(&response) {
            response.remove(tags::SPECIFIC_CHARACTER_SET);
            return response;
        }
        let least = response.least_character_set();
        if least.is_empty() && !has_other_text(&response) {
            response.remove(tags::SPECIFIC_CHARACTER_SET);
            return response;
        }
        let wanted = self.terms.as_deref().unwrap_or(least);
        [wanted, UTF_8]
            .into_iter()
            .find_map(|terms| response.clone().in_character_set(terms).ok())
            .unwrap_or(response)
    }
}

/// The data set with a Specific Character Set (0008,0005) if its text needs one and it has none.
///
/// [`DataSet::set`] refuses text that the data set's character set cannot hold. Elements that were taken out of
/// other data sets and inserted do not bring the character set along: their text is UTF-8 or else in the character
/// set that was around them when they were read, and becomes UTF-8.
pub(crate) fn labelled(mut data_set: DataSet) -> DataSet {
    let says = data_set.get_element(tags::SPECIFIC_CHARACTER_SET).is_some_and(|element| !element.is_empty());
    if says || !has_other_text(&data_set) {
        return data_set;
    }
    log::debug!("text beyond the default repertoire without Specific Character Set: sent as ISO_IR 192");
    if !is_utf_8(&data_set) {
        // UTF-8 has every character.
        return data_set.clone().in_character_set(UTF_8).unwrap_or(data_set);
    }
    data_set.insert(Element::new(tags::SPECIFIC_CHARACTER_SET, Vr::CS, UTF_8.as_bytes().to_vec()));
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
            ValueRef::Bytes { bytes, .. } if element.vr().is_charset_affected() => check(bytes),
            ValueRef::Sequence(sequence) => {
                let items = sequence.items.iter().filter(|item| !is_on_its_own(&item.data_set));
                items.for_each(|item| texts(&item.data_set, check));
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

/// Whether no character set is needed for any text, that of items with a character set of their own included.
fn is_ascii(data_set: &DataSet) -> bool {
    data_set.iter().all(|element| match element.value() {
        ValueRef::Bytes { bytes, .. } => {
            !element.vr().is_charset_affected() || bytes.iter().all(|byte| byte.is_ascii() && *byte != ESCAPE)
        }
        ValueRef::Sequence(sequence) => sequence.items.iter().all(|item| is_ascii(&item.data_set)),
        ValueRef::Encapsulated(_) => true,
    })
}

fn is_utf_8(data_set: &DataSet) -> bool {
    let mut is = true;
    texts(data_set, &mut |text| is &= core::str::from_utf8(text).is_ok() && !text.contains(&ESCAPE));
    is
}

#[cfg(test)]
mod tests;
