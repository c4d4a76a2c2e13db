//! The keys of a query: `-k KEY[=VALUE]`, laid over the data set of `-f FILE`.

use std::str::FromStr;

use bytes::Bytes;
use kerma_dataset::{CharacterSet, DataSet, Element, IntoValue, Item, Sequence, Value, ValueError};
use kerma_dictionary::{Tag, Vr, data_elements, tags};

use crate::options::element_path::{ElementPath, Items, PathError};

/// One `-k`: which element, and its value.
///
/// ```text
/// PatientName=DOE*                                 keyword
/// (0010,0010)=DOE*      0010,0010=DOE*             tag
/// PatientName           PatientName=               no value: universal matching
/// ScheduledProcedureStepSequence[0].Modality=CT    in an item, which is made if it is not there
/// BeamSequence          BeamSequence[0]            no item; one empty item
/// Columns=512           AcquisitionIndex=1\2       numbers for binary value representations
/// PixelData=00ff                                   hexadecimal digits for bytes
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    /// The sequences around the element, from the outside, each with the number of an item.
    items: Vec<(Tag, usize)>,
    /// The element; `None` if the last item itself is meant.
    element: Option<Tag>,
    value: String,
}

/// Why a text is not a key.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub(crate) enum KeyError {
    #[error("{0}")]
    Path(#[from] PathError),
    #[error("{0}[*] is no item of a query: which one, as in [0]?")]
    AllItems(Tag),
    #[error("{0} is a sequence, which has no value but items, as in [0]")]
    ValueOfSequence(Tag),
    #[error("{0} is not a sequence")]
    NotASequence(Tag),
    #[error("expected numbers for {0} ({1}), separated by backslashes")]
    NotNumbers(Tag, Vr),
    #[error("expected tags for {0} (AT), separated by backslashes")]
    NotTags(Tag),
    #[error("expected hexadecimal digits, two a byte, for {0} ({1})")]
    NotHexadecimal(Tag, Vr),
    #[error("{0}")]
    Value(#[from] ValueError),
}

impl Key {
    /// The sequences around the element, and it; of a key for a whole item, that item's sequence.
    pub(crate) fn place(&self) -> Option<(Vec<Tag>, Tag)> {
        let mut sequences: Vec<Tag> = self.items.iter().map(|(sequence, _)| *sequence).collect();
        let tag = self.element.or_else(|| sequences.pop())?;
        Some((sequences, tag))
    }
}

impl FromStr for Key {
    type Err = KeyError;

    /// Whatever can be told to be wrong without knowing the other keys is an error here.
    fn from_str(text: &str) -> Result<Key, KeyError> {
        let (path, value) = text.split_once('=').unwrap_or((text, ""));
        let path: ElementPath = path.parse()?;
        let (mut items, mut element) = (Vec::new(), None);
        for step in path.steps {
            match step.item {
                Some(Items::Number(number)) => items.push((step.tag, number)),
                Some(Items::All) => return Err(KeyError::AllItems(step.tag)),
                None => element = Some(step.tag),
            }
        }
        if let Some((tag, _)) = items.iter().find(|(tag, _)| vr(*tag) != Vr::SQ && !tag.is_private()) {
            return Err(KeyError::NotASequence(*tag));
        }
        let key = Key { items, element, value: value.into() };
        key.apply(&mut DataSet::new(), &CharacterSet::UTF_8)?;
        Ok(key)
    }
}

/// The value representation in the dictionary; UN for private elements.
fn vr(tag: Tag) -> Vr {
    data_elements::vr_of(tag).unwrap_or(Vr::UN)
}

impl Key {
    /// Puts the element in its place.
    fn apply(&self, data_set: &mut DataSet, character_set: &CharacterSet) -> Result<(), KeyError> {
        let mut innermost = data_set;
        for (tag, number) in &self.items {
            innermost = item(innermost, *tag, *number)?;
        }
        let Some(tag) = self.element else {
            return match self.items.last() {
                Some((tag, _)) if !self.value.is_empty() => Err(KeyError::ValueOfSequence(*tag)),
                _ => Ok(()),
            };
        };
        let vr = match innermost.get_element(tag) {
            Some(element) if element.vr() != Vr::UN => element.vr(),
            _ => vr(tag),
        };
        let value = value(&self.value, tag, vr, character_set)?;
        innermost.insert(Element::new(tag, vr, value));
        Ok(())
    }

    fn is_character_set(&self) -> bool {
        self.items.is_empty() && self.element == Some(tags::SPECIFIC_CHARACTER_SET)
    }
}

/// The item of this number, made with those before it if they are not there.
pub(crate) fn item(data_set: &mut DataSet, tag: Tag, number: usize) -> Result<&mut DataSet, KeyError> {
    let is_sequence = data_set.get_element(tag).is_some_and(|element| element.items().is_ok());
    if !is_sequence {
        data_set.insert(Element::new(tag, Vr::SQ, Sequence::default()));
    }
    match data_set.get_element_mut(tag).map(Element::value_mut) {
        Some(Value::Sequence(sequence)) => {
            if sequence.items.len() <= number {
                sequence.items.to_mut().resize_with(number + 1, Item::default);
            }
            let item = sequence.items.get_mut(number);
            item.map(|item| &mut item.data_set).ok_or(KeyError::NotASequence(tag))
        }
        _ => Err(KeyError::NotASequence(tag)),
    }
}

/// The text as a value.
pub(crate) fn value(text: &str, tag: Tag, vr: Vr, character_set: &CharacterSet) -> Result<Value, KeyError> {
    let parts = || text.split('\\').map(str::trim);
    Ok(match vr {
        Vr::SQ if text.is_empty() => Value::Sequence(Sequence::default()),
        Vr::SQ => return Err(KeyError::ValueOfSequence(tag)),
        _ if text.is_empty() => Value::default(),
        Vr::AT => {
            let tags: Vec<Tag> =
                parts().map(str::parse).collect::<Result<_, _>>().map_err(|_| KeyError::NotTags(tag))?;
            tags.into_value(tag, vr, character_set)?
        }
        Vr::FL | Vr::FD => numbers::<f64>(parts(), tag, vr)?.into_value(tag, vr, character_set)?,
        Vr::UV => numbers::<u64>(parts(), tag, vr)?.into_value(tag, vr, character_set)?,
        Vr::US | Vr::SS | Vr::UL | Vr::SL | Vr::SV => {
            numbers::<i64>(parts(), tag, vr)?.into_value(tag, vr, character_set)?
        }
        _ if vr.is_text() => text.into_value(tag, vr, character_set)?,
        _ => {
            let bytes = hexadecimal(text).ok_or(KeyError::NotHexadecimal(tag, vr))?;
            bytes.into_value(tag, vr, character_set)?
        }
    })
}

fn numbers<'a, N: FromStr>(
    parts: impl Iterator<Item = &'a str>,
    tag: Tag,
    vr: Vr,
) -> Result<Vec<N>, KeyError> {
    parts.map(|part| part.parse().map_err(|_| KeyError::NotNumbers(tag, vr))).collect()
}

fn hexadecimal(text: &str) -> Option<Bytes> {
    let pairs = text.as_bytes().chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2 && !pair.starts_with('+'))?;
        u8::from_str_radix(pair, 16).ok()
    });
    pairs.collect::<Option<Vec<u8>>>().map(Bytes::from)
}

/// Lays keys over a data set in their order, as [`crate::identifiers`] says.
pub(crate) fn overlay(identifier: &mut DataSet, keys: &[Key]) -> Result<(), KeyError> {
    let (character_set, others): (Vec<_>, Vec<_>) = keys.iter().partition(|key| key.is_character_set());
    for key in character_set {
        key.apply(identifier, &CharacterSet::DEFAULT)?;
    }
    let says =
        identifier.get_element(tags::SPECIFIC_CHARACTER_SET).is_some_and(|element| !element.is_empty());
    let is_ascii = others.iter().all(|key| key.value.is_ascii());
    if !says && !is_ascii {
        identifier.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192")?;
    }
    let character_set = identifier.character_set();
    others.iter().try_for_each(|key| key.apply(identifier, &character_set))
}
