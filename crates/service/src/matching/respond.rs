//! What is said of a match (PS3.4 §C.4.1.1.3.2).

use kerma_dataset::{DataSet, Element, ElementRef, Item, Value, ValueRef};
use kerma_dictionary::{Tag, Vr, tags};
use smallvec::SmallVec;

use super::{
    request_identifier::{Key, MatchingType, RequestIdentifier},
    timezone::{has_times, in_timezone, offset_element, offset_in},
};

/// Begins a character that is not ASCII in ISO 2022 (PS3.5 §6.1.2.5).
const ESCAPE: u8 = 0x1B;
/// How many keys an identifier has at the most, in most cases.
const MOST_KEYS: usize = 32;

impl RequestIdentifier {
    /// The identifier of a Pending response: each key with the candidate's value, without one where the candidate
    /// has none (a private key is then left out); of a sequence the items that match, with what was asked of them
    /// (PS3.4 §C.2.2.2.6); Query/Retrieve Level as it was asked; and Specific Character Set if one of these values is
    /// not ASCII.
    ///
    /// Timezone Offset From UTC (0008,0201) is there if one of these values is a time, or a date that has one, and it is
    /// known where (PS3.4 §C.4.1.1.3.2). If timezone query adjustment was negotiated and the identifier says a timezone,
    /// dates and times are in that one.
    ///
    /// What describes the answer rather than the entity, such as Retrieve AE Title, is the SCP's to add.
    pub fn respond(&self, candidate: &DataSet) -> DataSet {
        self.respond_with(candidate.clone())
    }

    /// The same, made of the candidate itself: without a copy, if it has room for keys that it lacks.
    pub fn respond_with(&self, candidate: DataSet) -> DataSet {
        let offset = offset_in(&candidate).or(self.matching().utc_offset);
        let asked = self.asked_utc_offset.filter(|_| self.matching().timezone_adjustment);
        let (mut response, offset) = match (offset, asked) {
            (Some(from), Some(asked)) if from != asked => {
                let mut there = candidate.clone();
                there.insert(offset_element(from));
                let here = in_timezone(&there, asked);
                (self.keys_of(here.unwrap_or(candidate), Some(asked)), Some(asked))
            }
            _ => (self.keys_of(candidate, self.matching().utc_offset), offset),
        };
        if let Some(level) = &self.level {
            response.insert(level.clone());
        }
        if let Some(offset) = offset.filter(|_| has_times(&response)) {
            response.insert(offset_element(offset));
        }
        response
    }

    /// The keys of a candidate or of an item in it.
    fn keys_of(&self, mut response: DataSet, utc_offset: Option<i16>) -> DataSet {
        let utc_offset = offset_in(&response).or(utc_offset);
        let found: SmallVec<[Option<Tag>; MOST_KEYS]> =
            self.keys().map(|key| key.find(&response).map(ElementRef::tag)).collect();
        let mut kept: SmallVec<[Tag; MOST_KEYS]> =
            found.iter().flatten().flat_map(|tag| [Some(*tag), tag.private_creator()]).flatten().collect();
        kept.sort_unstable();
        let kept = |tag: Tag| kept.binary_search(&tag).is_ok();
        // Made of the candidate itself, so that it keeps the character set of what is around it.
        response.retain(|element| element.tag() == tags::SPECIFIC_CHARACTER_SET || kept(element.tag()));
        for (key, found) in self.keys().zip(&found) {
            match found.and_then(|tag| response.get_element_mut(tag)) {
                Some(element) => {
                    key.name_vr(element);
                    key.select_items(element, utc_offset);
                }
                // Its block may be another creator's in this candidate.
                None if key.tag().is_private() => {}
                None => drop(response.insert(Element::empty(key.tag(), key.vr()))),
            }
        }
        if !response.iter().any(needs_character_set) {
            response.remove(tags::SPECIFIC_CHARACTER_SET);
        }
        response
    }
}

impl Key {
    /// A value that the candidate keeps as UN goes out with the value representation of the key: an SCU that sees UN
    /// shows bytes.
    fn name_vr(&self, element: &mut Element) {
        if element.vr() == Vr::UN
            && !matches!(self.vr(), Vr::UN | Vr::SQ)
            && let ValueRef::Bytes { .. } = element.value()
        {
            *element = Element::new(element.tag(), self.vr(), element.little_endian_bytes());
        }
    }

    /// Leaves the items that match, with what was asked of them. Without a key in the item that asks, all are
    /// returned as they are.
    fn select_items(&self, element: &mut Element, utc_offset: Option<i16>) {
        let (MatchingType::Sequence(query), Value::Sequence(sequence)) =
            (self.matching_type(), element.value_mut())
        else {
            return;
        };
        if query.keys.is_empty() {
            return;
        }
        sequence.items = sequence
            .items
            .iter()
            .filter(|item| query.item_matches(&item.data_set, utc_offset))
            .map(|item| Item {
                data_set: query.keys_of(item.data_set.clone(), utc_offset),
                length: item.length,
            })
            .collect();
    }
}

/// Whether Specific Character Set is what says how to read the element.
fn needs_character_set(element: ElementRef<'_>) -> bool {
    match element.items() {
        Ok(items) => items.iter().any(|item| item.data_set.iter().any(needs_character_set)),
        Err(_) => {
            (element.vr().is_charset_affected() || element.vr() == Vr::UN)
                && element.bytes().iter().any(|&byte| !byte.is_ascii() || byte == ESCAPE)
        }
    }
}
