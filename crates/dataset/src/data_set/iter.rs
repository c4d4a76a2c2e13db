//! The elements of a data set, one after the other.

use alloc::sync::Arc;
use core::{iter::FusedIterator, ops::Range, slice};

use super::level::Level;
use crate::{Element, ElementRef};

/// The elements of a data set in ascending order, as [`DataSet::iter`](crate::DataSet::iter) gives them.
#[derive(Clone)]
pub struct ElementsIter<'a>(Left<'a>);

#[derive(Clone)]
enum Left<'a> {
    Own(slice::Iter<'a, Element>),
    Read { level: &'a Arc<Level>, elements: Range<u32> },
}

impl<'a> ElementsIter<'a> {
    pub(super) fn own(elements: &'a [Element]) -> ElementsIter<'a> {
        ElementsIter(Left::Own(elements.iter()))
    }

    pub(crate) fn read(level: &'a Arc<Level>, elements: Range<u32>) -> ElementsIter<'a> {
        ElementsIter(Left::Read { level, elements })
    }
}

impl Default for ElementsIter<'_> {
    /// No elements.
    fn default() -> Self {
        ElementsIter::own(&[])
    }
}

impl<'a> Iterator for ElementsIter<'a> {
    type Item = ElementRef<'a>;

    #[inline]
    fn next(&mut self) -> Option<ElementRef<'a>> {
        match &mut self.0 {
            Left::Own(elements) => elements.next().map(Element::as_ref),
            Left::Read { level, elements } => level.element(elements.next()?),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.0 {
            Left::Own(elements) => elements.size_hint(),
            Left::Read { elements, .. } => elements.size_hint(),
        }
    }
}

impl<'a> DoubleEndedIterator for ElementsIter<'a> {
    fn next_back(&mut self) -> Option<ElementRef<'a>> {
        match &mut self.0 {
            Left::Own(elements) => elements.next_back().map(Element::as_ref),
            Left::Read { level, elements } => level.element(elements.next_back()?),
        }
    }
}

impl ExactSizeIterator for ElementsIter<'_> {}
impl FusedIterator for ElementsIter<'_> {}
