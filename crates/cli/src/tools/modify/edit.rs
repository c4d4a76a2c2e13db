//! One change to a data set, as an option of the command line asks for it.

use kerma_dataset::{CharacterSet, DataSet, Element, ElementRef, Item, TagPath, Value, ValueRef};
use kerma_dictionary::{Tag, Vr, tags};

use super::error::EditError;
use super::values::{Source, vr_of};
use crate::options::element_path::{ElementPath, Items, PathError, Step};
use crate::options::keys;

/// A change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Edit {
    /// Sets an element, made with the items around it if it is not there; or makes an item.
    Insert(ElementPath, Source),
    /// Sets an element that is there.
    Modify(ElementPath, Source),
    /// Sets all elements of this tag that are there, in items too.
    ModifyAll(Tag, Source),
    /// Takes an element or an item out.
    Erase(ElementPath),
    /// Takes all elements of this tag out, of items too.
    EraseAll(Tag),
    /// Takes all private elements out, of items too.
    ErasePrivate,
    /// Sets an element to a UID that nobody has.
    Generate(Tag),
}

/// What changes do and do not do.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Rules {
    /// Elements of UN are left as they are.
    pub(super) ignore_un: bool,
}

/// A data set at some depth: which items it is in, and the character set of its text.
struct Place<'a> {
    data_set: &'a mut DataSet,
    sequences: &'a [(Tag, u32)],
    character_set: &'a CharacterSet,
}

/// Makes changes and remembers which elements got a value.
pub(super) struct Editor {
    rules: Rules,
    pub(super) touched: Vec<TagPath>,
}

type Made = Result<usize, EditError>;

impl Editor {
    pub(super) fn new(rules: Rules) -> Editor {
        Editor { rules, touched: Vec::new() }
    }

    /// Makes a change; [`EditError::NotFound`] if there is nothing to change.
    pub(super) fn apply(&mut self, edit: &Edit, data_set: &mut DataSet) -> Result<(), EditError> {
        let count = match edit {
            Edit::Insert(path, source) => match path.steps.split_last() {
                Some((last, around)) => descend(around, true, top(data_set), &mut |place| match last.item {
                    None => self.set(place, last.tag, source),
                    Some(_) if matches!(source, Source::Text(text) if text.is_empty()) => {
                        descend(&[*last], true, place, &mut |_| Ok(1))
                    }
                    Some(_) => Err(EditError::NoValue(last.tag)),
                }),
                None => Ok(0),
            },
            Edit::Modify(path, source) => match path.steps.split_last() {
                Some((last, _)) if last.item.is_some() => Err(EditError::NoValue(last.tag)),
                Some((last, around)) => descend(around, false, top(data_set), &mut |place| {
                    if place.data_set.contains(last.tag) { self.set(place, last.tag, source) } else { Ok(0) }
                }),
                None => Ok(0),
            },
            Edit::ModifyAll(tag, source) => everywhere(top(data_set), &mut |place| {
                if place.data_set.contains(*tag) { self.set(place, *tag, source) } else { Ok(0) }
            }),
            Edit::Erase(path) => match path.steps.split_last() {
                Some((last, around)) => {
                    descend(around, false, top(data_set), &mut |place| Ok(erase(place.data_set, *last)))
                }
                None => Ok(0),
            },
            Edit::EraseAll(tag) => everywhere(top(data_set), &mut |place| {
                Ok(erase(place.data_set, Step { tag: *tag, item: None }))
            }),
            // to have none is what was asked for
            Edit::ErasePrivate => everywhere(top(data_set), &mut |place| {
                place.data_set.retain(|element| !element.tag().is_private());
                Ok(1)
            }),
            Edit::Generate(tag) => {
                self.set(top(data_set), *tag, &Source::Text(kerma_ae::new_uid().to_string()))
            }
        };
        match count? {
            0 => Err(EditError::NotFound),
            _ => Ok(()),
        }
    }

    fn set(&mut self, place: Place<'_>, tag: Tag, source: &Source) -> Made {
        let Place { data_set, sequences, character_set } = place;
        let vr = vr_of(tag, data_set);
        if self.rules.ignore_un && vr == Vr::UN {
            log::warn!("{} is left as it is", EditError::Unknown(tag));
            return Ok(1);
        }
        match data_set.get_element(tag).map(ElementRef::value) {
            Some(ValueRef::Encapsulated(_)) => return Err(EditError::Compressed(tag)),
            // what is set to nothing is emptied, what has items has no value
            Some(ValueRef::Sequence(_)) if *source != Source::Text(String::new()) => {
                return Err(EditError::NoValue(tag));
            }
            _ => {}
        }
        let value = source.value(tag, vr, character_set)?;
        data_set.insert(Element::new(tag, vr, value));
        self.touched.push(TagPath { sequences: sequences.to_vec(), tag: Some(tag) });
        Ok(1)
    }
}

/// The data set itself.
fn top(data_set: &mut DataSet) -> Place<'_> {
    // a Specific Character Set of the data set goes before this one
    const DEFAULT: &CharacterSet = &CharacterSet::DEFAULT;
    Place { data_set, sequences: &[], character_set: DEFAULT }
}

/// The character set of text in a data set, by its own Specific Character Set or by what is around it: not by what was
/// around it when it was read, which a change may have changed, and which new items do not know.
fn character_set_in(data_set: &DataSet, around: &CharacterSet) -> CharacterSet {
    if data_set.contains(tags::SPECIFIC_CHARACTER_SET) { data_set.character_set() } else { around.clone() }
}

/// Goes down the steps to the items that they name, makes them if they are to be made, and changes each. Gives how many
/// changes there were.
fn descend(steps: &[Step], make: bool, place: Place<'_>, change: &mut dyn FnMut(Place<'_>) -> Made) -> Made {
    let character_set = &character_set_in(place.data_set, place.character_set);
    let Some((step, deeper)) = steps.split_first() else {
        return change(Place { character_set, ..place });
    };
    let numbers = match step.item {
        Some(Items::Number(number)) => {
            if make {
                let is_bytes = place
                    .data_set
                    .get_element(step.tag)
                    .is_some_and(|element| element.items().is_err() && !element.is_empty());
                if is_bytes {
                    // they would be gone
                    return Err(PathError::NotASequence(step.tag).into());
                }
                keys::item(place.data_set, step.tag, number)?;
            }
            number..number.saturating_add(1)
        }
        Some(Items::All) => 0..usize::MAX,
        None => return Err(PathError::NotASequence(step.tag).into()),
    };
    let Some(items) = items_mut(place.data_set, step.tag) else { return Ok(0) };
    let mut count = 0;
    for (number, item) in (0_u32..).zip(items) {
        if numbers.contains(&(number as usize)) {
            let sequences = &[place.sequences, &[(step.tag, number)]].concat();
            let place = Place { data_set: &mut item.data_set, sequences, character_set };
            count += descend(deeper, make, place, change)?;
        }
    }
    Ok(count)
}

/// Changes the data set and all items in it, the outer ones first.
fn everywhere(place: Place<'_>, change: &mut dyn FnMut(Place<'_>) -> Made) -> Made {
    let Place { data_set, sequences, character_set } = place;
    let character_set = &character_set_in(data_set, character_set);
    let mut count = change(Place { data_set: &mut *data_set, sequences, character_set })?;
    let tags: Vec<Tag> =
        data_set.iter().filter(|element| element.items().is_ok()).map(ElementRef::tag).collect();
    for tag in tags {
        let items = items_mut(data_set, tag).map(Vec::as_mut_slice).unwrap_or_default();
        for (number, item) in (0..).zip(items) {
            let sequences = &[sequences, &[(tag, number)]].concat();
            count += everywhere(Place { data_set: &mut item.data_set, sequences, character_set }, change)?;
        }
    }
    Ok(count)
}

fn items_mut(data_set: &mut DataSet, tag: Tag) -> Option<&mut Vec<Item>> {
    match data_set.get_element_mut(tag).map(Element::value_mut) {
        Some(Value::Sequence(sequence)) => Some(sequence.items.to_mut()),
        _ => None,
    }
}

/// Takes an element out, or items of it; gives how many.
fn erase(data_set: &mut DataSet, step: Step) -> usize {
    match step.item {
        None => usize::from(data_set.remove(step.tag).is_some()),
        Some(which) => {
            let Some(items) = items_mut(data_set, step.tag) else { return 0 };
            let before = items.len();
            match which {
                Items::All => items.clear(),
                Items::Number(number) if number < before => drop(items.remove(number)),
                Items::Number(_) => {}
            }
            before - items.len()
        }
    }
}
