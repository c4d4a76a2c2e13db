//! Where the elements of a data set are: in an allocation of its own, or among those of all items as deep as it.

use alloc::{sync::Arc, vec::Vec};

use bytes::Bytes;

use crate::{Element, implicit::Pixels};

/// What a data set has of the one around it.
#[derive(Clone, Default)]
pub(crate) struct Around {
    /// The value of Specific Character Set (0008,0005); empty if there is none.
    pub(crate) character_set: Bytes,
    /// What Pixel Representation (0028,0103) says.
    pub(crate) pixels: Pixels,
}

/// The elements of all items at one depth of a data set that was read.
#[derive(Default)]
pub(crate) struct Level {
    pub(crate) elements: Vec<Element>,
    pub(crate) around: Vec<Around>,
}

/// The elements of a data set, in order.
#[derive(Clone)]
pub(super) enum Elements {
    /// In a vector of its own.
    Own { elements: Vec<Element>, around: Option<Arc<Around>> },
    /// Some of a level, which others share. `around` is the place among the level's.
    Shared { level: Arc<Level>, start: u32, length: u32, around: u32 },
}

impl Elements {
    pub(super) const EMPTY: Elements = Elements::Own { elements: Vec::new(), around: None };

    #[inline]
    pub(super) fn as_slice(&self) -> &[Element] {
        match self {
            Elements::Own { elements, .. } => elements,
            Elements::Shared { level, start, length, .. } => {
                let rest = level.elements.get(*start as usize..).unwrap_or_default();
                rest.get(..*length as usize).unwrap_or_default()
            }
        }
    }

    pub(super) fn as_mut_slice(&mut self) -> &mut [Element] {
        self.make_own();
        match self {
            Elements::Own { elements, .. } => elements,
            Elements::Shared { .. } => &mut [],
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
            Elements::Shared { level, around, .. } => level.around.get(*around as usize),
        }
    }

    pub(super) fn around_mut(&mut self) -> Option<&mut Around> {
        self.make_own();
        match self {
            Elements::Own { around, .. } => Some(Arc::make_mut(around.get_or_insert_default())),
            Elements::Shared { .. } => None,
        }
    }

    fn make_own(&mut self) {
        if let Elements::Shared { .. } = self {
            let (elements, around) = core::mem::replace(self, Elements::EMPTY).into_parts();
            *self = Elements::Own { elements, around };
        }
    }

    /// The elements, copied if they are not the only ones, and what is around them.
    pub(super) fn into_parts(self) -> (Vec<Element>, Option<Arc<Around>>) {
        match self {
            Elements::Own { elements, around } => (elements, around),
            Elements::Shared { mut level, start, length, around } => {
                let around = level.around.get(around as usize).map(|around| Arc::new(around.clone()));
                let (start, length) = (start as usize, length as usize);
                let elements = match Arc::get_mut(&mut level) {
                    Some(level) if start == 0 && length == level.elements.len() => {
                        core::mem::take(&mut level.elements)
                    }
                    _ => {
                        let rest = level.elements.get(start..).unwrap_or_default();
                        rest.get(..length).unwrap_or_default().to_vec()
                    }
                };
                (elements, around)
            }
        }
    }
}
