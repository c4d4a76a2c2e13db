//! The elements of a data set: its own, or those that are in the bytes that it was read from.

use alloc::{sync::Arc, vec::Vec};
use core::fmt;

use super::{Around, ElementsIter, Level};
use kerma_dictionary::Tag;

use crate::{Element, ElementRef};

/// The elements of a data set, in order.
#[derive(Clone)]
pub(super) enum Elements {
    /// In a vector of its own.
    Own { elements: Vec<Element>, around: Option<Arc<Around>> },
    /// Some of a level, which others share. `around` is the place among the level's.
    Read { level: Arc<Level>, start: u32, length: u32, around: u32 },
}

impl Elements {
    pub(super) const EMPTY: Elements = Elements::Own { elements: Vec::new(), around: None };

    #[inline]
    pub(super) fn iter(&self) -> ElementsIter<'_> {
        match self {
            Elements::Own { elements, .. } => ElementsIter::own(elements),
            Elements::Read { level, start, length, .. } => {
                ElementsIter::read(level, *start..*start + *length)
            }
        }
    }

    /// Where the element of this tag is, or belongs.
    pub(super) fn find(&self, tag: Tag) -> Result<usize, usize> {
        match self {
            Elements::Own { elements, .. } => match elements.last() {
                Some(last) if last.tag() < tag => Err(elements.len()),
                _ => elements.binary_search_by_key(&tag, Element::tag),
            },
            Elements::Read { level, start, length, .. } => level.find(*start..*start + *length, tag),
        }
    }

    #[inline]
    pub(super) fn get(&self, at: usize) -> Option<ElementRef<'_>> {
        match self {
            Elements::Own { elements, .. } => elements.get(at).map(Element::as_ref),
            Elements::Read { level, start, length, .. } => {
                let at = u32::try_from(at).ok().filter(|at| at < length)?;
                level.element(*start + at)
            }
        }
    }

    pub(super) fn as_mut_slice(&mut self) -> &mut [Element] {
        self.make_own();
        match self {
            Elements::Own { elements, .. } => elements,
            Elements::Read { .. } => &mut [],
        }
    }

    /// Changes how many there are.
    pub(super) fn change<R>(&mut self, change: impl FnOnce(&mut Vec<Element>) -> R) -> R {
        let (mut elements, around) = core::mem::replace(self, Elements::EMPTY).into_parts();
        let result = change(&mut elements);
        *self = Elements::Own { elements, around };
        result
    }

    pub(super) fn around(&self) -> Option<&Around> {
        match self {
            Elements::Own { around, .. } => around.as_deref(),
            Elements::Read { level, around, .. } => level.around(*around),
        }
    }

    pub(super) fn around_mut(&mut self) -> Option<&mut Around> {
        self.make_own();
        match self {
            Elements::Own { around, .. } => Some(Arc::make_mut(around.get_or_insert_default())),
            Elements::Read { .. } => None,
        }
    }

    fn make_own(&mut self) {
        if let Elements::Read { .. } = self {
            let (elements, around) = core::mem::replace(self, Elements::EMPTY).into_parts();
            *self = Elements::Own { elements, around };
        }
    }

    /// The elements, as its own, and what is around them.
    pub(super) fn into_parts(self) -> (Vec<Element>, Option<Arc<Around>>) {
        match self {
            Elements::Own { elements, around } => (elements, around),
            Elements::Read { .. } => {
                // Room for one more: elements are made its own to be changed, and mostly to be added to.
                let read = self.iter();
                let mut elements = Vec::with_capacity(read.len() + 1);
                elements.extend(read.map(ElementRef::to_element));
                (elements, self.around().map(|around| Arc::new(around.clone())))
            }
        }
    }
}

impl fmt::Debug for Elements {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
