mod character_set;
mod elements;
mod iter;
mod level;

use alloc::{string::String, sync::Arc, vec::Vec};
use core::{fmt, ops::Range, slice};

use kerma_dictionary::{Tag, Uid, Vr, tags};

use crate::{
    CharacterSet, Element, ElementRef, FromElement, IntoValue, ItemsRef, Value, ValueError, ValueRef,
    convert,
    implicit::{self, Pixels},
    text::is_plain,
};
use elements::Elements;
pub use iter::ElementsIter;
pub(crate) use level::{Around, Level};

/// A data set: elements in ascending order of their tags, each tag once (PS3.5 §7.1).
///
/// It owns what it holds and is cheap to clone: what was read is shared, also by its items, until it is changed, and
/// values are decoded when they are asked for. Elements that are not changed are written as they were read, byte for byte.
#[derive(Clone)]
pub struct DataSet(Elements);

impl DataSet {
    /// A data set without elements.
    pub const fn new() -> DataSet {
        DataSet(Elements::EMPTY)
    }

    /// A data set without elements, with room for so many.
    pub fn with_capacity(elements: usize) -> DataSet {
        DataSet::own(Vec::with_capacity(elements), None)
    }

    /// Elements that are in order, each tag once, in a data set like this.
    pub(crate) fn own(elements: Vec<Element>, around: Option<Arc<Around>>) -> DataSet {
        DataSet(Elements::Own { elements, around })
    }

    /// These elements of a level, which are in order, each tag once.
    pub(crate) fn read_at(level: &Arc<Level>, elements: Range<u32>, around: u32) -> DataSet {
        let (start, length) = (elements.start, elements.end.saturating_sub(elements.start));
        DataSet(Elements::Read { level: level.clone(), start, length, around })
    }

    /// How many elements there are, those inside sequences not counted.
    pub const fn len(&self) -> usize {
        match &self.0 {
            Elements::Own { elements, .. } => elements.len(),
            Elements::Read { length, .. } => *length as usize,
        }
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The elements in ascending order.
    pub fn iter(&self) -> ElementsIter<'_> {
        self.0.iter()
    }

    /// The elements in ascending order, their values to be changed.
    pub fn iter_mut(&mut self) -> slice::IterMut<'_, Element> {
        self.0.as_mut_slice().iter_mut()
    }

    /// Every element, those in items too, each before those inside it.
    ///
    /// ```
    /// use kerma_dataset::DataSet;
    /// use kerma_dictionary::tags;
    ///
    /// let mut item = DataSet::new();
    /// item.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2.3")?;
    /// let mut data_set = DataSet::new();
    /// data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, item)?;
    /// let tags: Vec<_> = data_set.walk().map(|element| element.tag()).collect();
    /// assert_eq!(tags, [tags::REFERENCED_IMAGE_SEQUENCE, tags::REFERENCED_SOP_INSTANCE_UID]);
    /// # Ok::<(), kerma_dataset::ValueError>(())
    /// ```
    pub fn walk(&self) -> impl Iterator<Item = ElementRef<'_>> {
        let mut open = alloc::vec![self.iter()];
        core::iter::from_fn(move || {
            loop {
                let Some(element) = open.last_mut()?.next() else {
                    open.pop();
                    continue;
                };
                if let ValueRef::Sequence(sequence) = element.value() {
                    open.extend(sequence.items.elements().rev());
                }
                return Some(element);
            }
        })
    }

    /// Shows every element to be changed, those in items too, each before those inside it.
    ///
    /// ```
    /// use kerma_dataset::{DataSet, Value};
    /// use kerma_dictionary::{Vr, tags};
    ///
    /// let mut item = DataSet::new();
    /// item.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2.3")?;
    /// let mut data_set = DataSet::new();
    /// data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, item)?;
    /// data_set.walk_mut(|element| {
    ///     if element.vr() == Vr::UI {
    ///         *element.value_mut() = Value::from(b"1.2.4\0".to_vec());
    ///     }
    /// });
    /// let item = &data_set.item(tags::REFERENCED_IMAGE_SEQUENCE, 0)?;
    /// assert_eq!(item.string(tags::REFERENCED_SOP_INSTANCE_UID)?, "1.2.4");
    /// # Ok::<(), kerma_dataset::ValueError>(())
    /// ```
    pub fn walk_mut(&mut self, mut visit: impl FnMut(&mut Element)) {
        let mut open = alloc::vec![self.iter_mut()];
        while let Some(level) = open.last_mut() {
            let Some(element) = level.next() else {
                open.pop();
                continue;
            };
            visit(element);
            if let Value::Sequence(sequence) = element.value_mut() {
                open.extend(sequence.items.iter_mut().rev().map(|item| item.data_set.iter_mut()));
            }
        }
    }

    /// Shows every data set to be changed: this one, then those of the items in it, and so on inward. Elements can be set and
    /// removed there.
    pub fn for_each_data_set(&mut self, mut visit: impl FnMut(&mut DataSet)) {
        let mut open = alloc::vec![self];
        while let Some(data_set) = open.pop() {
            visit(data_set);
            let sequences = data_set.iter_mut().filter_map(|element| match element.value_mut() {
                Value::Sequence(sequence) => Some(sequence),
                _ => None,
            });
            open.extend(sequences.flat_map(|sequence| &mut sequence.items).map(|item| &mut item.data_set));
        }
    }

    /// The element of this tag.
    pub fn get_element(&self, tag: Tag) -> Option<ElementRef<'_>> {
        self.0.get(self.0.find(tag).ok()?)
    }

    /// The element of this tag, to be changed.
    pub fn get_element_mut(&mut self, tag: Tag) -> Option<&mut Element> {
        let at = self.0.find(tag).ok()?;
        self.0.as_mut_slice().get_mut(at)
    }

    /// Whether there is an element of this tag, with or without a value.
    pub fn contains(&self, tag: Tag) -> bool {
        self.0.find(tag).is_ok()
    }

    /// Inserts an element in the order of tags, and gives back the element of the same tag that it replaces.
    pub fn insert(&mut self, element: Element) -> Option<Element> {
        match self.0.find(element.tag()) {
            Ok(at) => self.0.as_mut_slice().get_mut(at).map(|old| core::mem::replace(old, element)),
            Err(at) => {
                self.0.change(|elements| elements.insert(at, element));
                None
            }
        }
    }

    /// Takes an element out.
    pub fn remove(&mut self, tag: Tag) -> Option<Element> {
        self.0.find(tag).ok().map(|at| self.0.change(|elements| elements.remove(at)))
    }

    /// Keeps the elements for which `keep` gives `true`, and removes the others.
    pub fn retain(&mut self, keep: impl FnMut(&Element) -> bool) {
        self.0.change(|elements| elements.retain(keep));
    }

    /// Sets a value; the value representation is the element's own if there is one, else the dictionary's, where `US or SS`
    /// follows Pixel Representation (0028,0103).
    /// Text is encoded in the data set's character set.
    ///
    /// # Errors
    /// [`ValueError::UnknownVr`] for a tag that the dictionary does not have (insert an [`Element`] then);
    /// [`ValueError::Unfit`] if the value is nothing for the value representation.
    pub fn set(&mut self, tag: Tag, value: impl IntoValue) -> Result<(), ValueError> {
        let vr = match self.get_element(tag) {
            Some(element) if element.vr() != Vr::UN => element.vr(),
            _ => implicit::vr(tag)
                .map(|_| implicit::resolve(tag, self.pixels()))
                .ok_or(ValueError::UnknownVr(tag))?,
        };
        let value = value.into_value(tag, vr, &self.character_set())?;
        self.insert(Element::new(tag, vr, value));
        Ok(())
    }

    /// The value of an element as `T`: numbers, text, [`Uid`], [`Tag`], bytes, or a `Vec` or `Option` of these.
    ///
    /// # Errors
    /// [`ValueError::Absent`] if there is no such element, and what `T` makes of its value.
    pub fn get<T: FromElement>(&self, tag: Tag) -> Result<T, ValueError> {
        match self.get_element(tag) {
            Some(element) => {
                let known = convert::known(element, self.character_set_value(), || self.pixels());
                T::from_element(known.as_ref(), &self.character_set())
            }
            None => T::from_absent(tag),
        }
    }

    /// The first value as text, without padding.
    ///
    /// # Errors
    /// As [`get`](DataSet::get).
    pub fn string(&self, tag: Tag) -> Result<String, ValueError> {
        self.get(tag)
    }

    /// All values as text, without padding.
    ///
    /// # Errors
    /// As [`get`](DataSet::get).
    pub fn strings(&self, tag: Tag) -> Result<Vec<String>, ValueError> {
        self.get(tag)
    }

    /// Whether one of the values as text, as [`strings`](DataSet::strings) gives them, is like that. Plain text is not copied.
    ///
    /// # Errors
    /// As [`get`](DataSet::get).
    ///
    /// ```
    /// use kerma_dataset::DataSet;
    /// use kerma_dictionary::tags;
    ///
    /// let mut data_set = DataSet::new();
    /// data_set.set(tags::MODALITIES_IN_STUDY, r"CT\PT")?;
    /// assert!(data_set.any_text(tags::MODALITIES_IN_STUDY, |modality| modality == "PT")?);
    /// # Ok::<(), kerma_dataset::ValueError>(())
    /// ```
    pub fn any_text(&self, tag: Tag, is_like: impl FnMut(&str) -> bool) -> Result<bool, ValueError> {
        let element = self.get_element(tag).ok_or(ValueError::Absent(tag))?;
        let known = convert::known(element, self.character_set_value(), || self.pixels());
        // To know a character set costs more than the comparison, and plain text is the same in all.
        let known = known.as_ref();
        match is_plain(known.bytes()) {
            true => convert::any_value(known, &CharacterSet::DEFAULT, is_like),
            false => convert::any_value(known, &self.character_set(), is_like),
        }
    }

    /// The first value as a UID.
    ///
    /// # Errors
    /// As [`get`](DataSet::get).
    pub fn uid(&self, tag: Tag) -> Result<Uid, ValueError> {
        self.get(tag)
    }

    /// The items of a sequence. `get::<Sequence>` also reads those that are in a UN of defined length (PS3.5 §6.2.2).
    ///
    /// # Errors
    /// [`ValueError::Absent`], [`ValueError::NotASequence`].
    pub fn items(&self, tag: Tag) -> Result<ItemsRef<'_>, ValueError> {
        self.get_element(tag).ok_or(ValueError::Absent(tag))?.items()
    }

    /// The data set of one item of a sequence, from 0 on.
    ///
    /// # Errors
    /// [`ValueError::Absent`], [`ValueError::NotASequence`], [`ValueError::Empty`] if there is no such item.
    pub fn item(&self, tag: Tag, number: usize) -> Result<DataSet, ValueError> {
        let item = self.items(tag)?.get(number).ok_or(ValueError::Empty(tag))?;
        Ok(item.into_owned().data_set)
    }

    /// The character set of text in here: its own Specific Character Set (0008,0005), else that of the data
    /// set around it when it was read (PS3.3 §C.12.1.1.2), else the default repertoire.
    pub fn character_set(&self) -> CharacterSet {
        CharacterSet::of(self.character_set_value())
    }

    /// The value of Specific Character Set that applies here.
    pub(crate) fn character_set_value(&self) -> &[u8] {
        match self.get_element(tags::SPECIFIC_CHARACTER_SET).map(ElementRef::value) {
            Some(ValueRef::Bytes { bytes, .. }) => bytes,
            _ => self.0.around().map_or(&[], |around| &around.character_set),
        }
    }

    /// What Pixel Representation (0028,0103) says, here or else around.
    pub(crate) fn pixels(&self) -> Pixels {
        let own = self.get_element(tags::PIXEL_REPRESENTATION).map(ElementRef::little_endian);
        let own =
            own.and_then(|value| value.first_chunk().map(|value| Pixels::of(u16::from_le_bytes(*value))));
        own.unwrap_or_else(|| self.0.around().map_or(Pixels::Unsaid, |around| around.pixels))
    }

    /// Says what Pixel Representation (0028,0103) of the data set around this one says.
    pub(crate) fn set_inherited_pixels(&mut self, pixels: Pixels) {
        if let Some(around) = self.0.around_mut() {
            around.pixels = pixels;
        }
    }
}

/// By elements.
impl PartialEq for DataSet {
    fn eq(&self, other: &DataSet) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Default for DataSet {
    fn default() -> DataSet {
        DataSet::new()
    }
}

impl fmt::Debug for DataSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DataSet").field("elements", &self.0).finish_non_exhaustive()
    }
}

/// Later elements replace earlier ones of the same tag.
impl FromIterator<Element> for DataSet {
    fn from_iter<I: IntoIterator<Item = Element>>(elements: I) -> DataSet {
        let mut data_set = DataSet::new();
        data_set.extend(elements);
        data_set
    }
}

impl Extend<Element> for DataSet {
    fn extend<I: IntoIterator<Item = Element>>(&mut self, elements: I) {
        for element in elements {
            self.insert(element);
        }
    }
}

/// Later elements replace earlier ones of the same tag.
impl<'a> FromIterator<ElementRef<'a>> for DataSet {
    fn from_iter<I: IntoIterator<Item = ElementRef<'a>>>(elements: I) -> DataSet {
        elements.into_iter().map(ElementRef::to_element).collect()
    }
}

impl<'a> Extend<ElementRef<'a>> for DataSet {
    fn extend<I: IntoIterator<Item = ElementRef<'a>>>(&mut self, elements: I) {
        self.extend(elements.into_iter().map(ElementRef::to_element));
    }
}

impl<'a> IntoIterator for &'a DataSet {
    type Item = ElementRef<'a>;
    type IntoIter = ElementsIter<'a>;

    fn into_iter(self) -> ElementsIter<'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for &'a mut DataSet {
    type Item = &'a mut Element;
    type IntoIter = slice::IterMut<'a, Element>;

    fn into_iter(self) -> slice::IterMut<'a, Element> {
        self.iter_mut()
    }
}

impl IntoIterator for DataSet {
    type Item = Element;
    type IntoIter = alloc::vec::IntoIter<Element>;

    fn into_iter(self) -> alloc::vec::IntoIter<Element> {
        self.0.into_parts().0.into_iter()
    }
}

#[cfg(test)]
mod tests;
