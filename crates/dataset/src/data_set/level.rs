//! Where the elements of all items at one depth of a data set that was read are in its bytes.
//!
//! ```text
//!   level 0   places of the data set's elements    ── sequences point to ─┐
//!   level 1   items, each some of the places  ◄───────────────────────────┘
//!             places of the elements of all these items   ── sequences point to ─► items of level 2 …
//! ```

mod fill;
mod kind;
mod place;

use alloc::{sync::Arc, vec::Vec};
use core::ops::Range;

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Tag, Vr};

use super::DataSet;
use crate::{
    Element, ElementRef, Item, ItemsRef, LengthForm, SequenceRef, ValueRef,
    header::{self, HeaderForm},
    implicit::Pixels,
};
use place::Place;

/// The highest bit of a number, which says something else.
const MARK: u32 = 1 << 31;

/// What a data set has of the one around it.
#[derive(Clone, Default)]
pub(crate) struct Around {
    /// The value of Specific Character Set (0008,0005); empty if there is none.
    pub(crate) character_set: Bytes,
    /// What Pixel Representation (0028,0103) says.
    pub(crate) pixels: Pixels,
}

/// The elements of all items at one depth of a data set that was read: not more than where they are.
pub(crate) struct Level {
    source: Arc<Bytes>,
    /// How many bytes of it are before the first element.
    begin: usize,
    /// That of elements whose value representation is explicit, if there are any.
    byte_order: Option<ByteOrder>,
    places: Vec<Place>,
    sequences: Vec<PlacedSequence>,
    /// The first item, and how many, of sequences that have not just one.
    many: Vec<(u32, u32)>,
    /// Elements that are more than a header with its value behind it.
    others: Vec<Element>,
    /// Where the elements of each item of this depth begin, [marked](MARK) if the item has a length. The next item begins
    /// where they end.
    items: Vec<u32>,
    /// What is around the items, each from an item on.
    around: Vec<(u32, Around)>,
    inside: Option<Arc<Level>>,
}

/// A sequence of a level.
struct PlacedSequence {
    tag: Tag,
    /// The only item of it on the level inside, or, [marked](MARK), which of [`Level::many`] it is.
    items: u32,
}

impl Level {
    /// A level without elements yet, which begin behind so many of these bytes.
    pub(crate) fn new(source: &Arc<Bytes>, begin: usize) -> Level {
        Level {
            source: source.clone(),
            begin,
            byte_order: None,
            places: Vec::new(),
            sequences: Vec::new(),
            many: Vec::new(),
            others: Vec::new(),
            items: Vec::new(),
            around: Vec::new(),
            inside: None,
        }
    }

    /// How many elements there are.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// How many items there are.
    pub(crate) fn items_len(&self) -> usize {
        self.items.len()
    }

    /// Nothing more is added: the items of sequences are those of `inside`.
    pub(crate) fn complete(mut self, inside: Option<Arc<Level>>) -> Arc<Level> {
        if self.places.capacity() > fill::FEW {
            self.places.shrink_to_fit();
            self.sequences.shrink_to_fit();
            self.items.shrink_to_fit();
        }
        self.inside = inside;
        Arc::new(self)
    }

    /// Where among these elements, which are in order, the one of this tag is, or belongs.
    pub(crate) fn find(&self, elements: Range<u32>, tag: Tag) -> Result<usize, usize> {
        let places = self.places.get(elements.start as usize..elements.end as usize).unwrap_or_default();
        places.binary_search_by_key(&tag, |place| self.tag(*place))
    }

    #[inline]
    fn tag(&self, place: Place) -> Tag {
        let number = place.number() as usize;
        let tag = match place.kind() {
            kind::OTHER => self.others.get(number).map(Element::tag),
            kind::SEQUENCE.. => self.sequences.get(number).map(|sequence| sequence.tag),
            kind => {
                let bytes = self.source.get(number..).unwrap_or_default();
                header::tag(self.order(kind::form(kind)), bytes).ok().map(|(_, tag)| tag)
            }
        };
        tag.unwrap_or(Tag::from_u32(0))
    }

    /// The byte order of an element behind a header of this form.
    #[inline(always)]
    fn order(&self, form: HeaderForm) -> ByteOrder {
        match self.byte_order {
            Some(order) if form != HeaderForm::Implicit => order,
            _ => ByteOrder::LittleEndian,
        }
    }

    /// The tag of an element that is in the bytes, its byte order, and where its value is.
    #[inline(always)]
    fn header(&self, place: Place) -> Option<(Tag, ByteOrder, Range<usize>)> {
        let start = place.number() as usize;
        let form = kind::form(place.kind());
        let order = self.order(form);
        let bytes = self.source.get(start..)?;
        let (tag, length) = header::of_form(form, order, bytes)?;
        let start = start + form.size();
        Some((tag, order, start..start.checked_add(length as usize)?))
    }

    /// An element.
    #[inline]
    pub(crate) fn element<'a>(self: &'a Arc<Level>, at: u32) -> Option<ElementRef<'a>> {
        let place = *self.places.get(at as usize)?;
        let number = place.number() as usize;
        match place.kind() {
            kind::OTHER => self.others.get(number).map(Element::as_ref),
            kind @ kind::SEQUENCE.. => {
                let sequence = self.sequences.get(number)?;
                let length =
                    if kind & kind::DEFINED == 0 { LengthForm::Undefined } else { LengthForm::Defined };
                let vr = if kind & kind::UN == 0 { Vr::SQ } else { Vr::UN };
                let items = self.items_of(sequence);
                Some(ElementRef::new(
                    sequence.tag,
                    vr,
                    ValueRef::Sequence(SequenceRef { items, length }),
                    None,
                ))
            }
            kind => {
                let (tag, byte_order, value) = self.header(place)?;
                let vr = *Vr::ALL.get(usize::from(kind & kind::VR))?;
                let value = ValueRef::Bytes { bytes: self.source.get(value)?, byte_order };
                Some(ElementRef::new(tag, vr, value, Some(&self.source)))
            }
        }
    }

    fn items_of<'a>(&'a self, sequence: &PlacedSequence) -> ItemsRef<'a> {
        let (first, count) = match sequence.items & MARK {
            0 => (sequence.items, 1),
            _ => self.many.get((sequence.items & !MARK) as usize).copied().unwrap_or_default(),
        };
        match &self.inside {
            Some(inside) if count > 0 => ItemsRef::read(inside, first, count),
            _ => ItemsRef::default(),
        }
    }

    /// Which elements are those of an item, and how the item says its length.
    #[inline]
    pub(crate) fn place_of(&self, item: u32) -> Option<(Range<u32>, LengthForm)> {
        let at = item as usize;
        let start = *self.items.get(at)?;
        // There are not more elements than a number of an item can say.
        let end = self.items.get(at + 1).map_or(self.places.len() as u32, |next| next & !MARK);
        let length = if start & MARK == 0 { LengthForm::Undefined } else { LengthForm::Defined };
        Some((start & !MARK..end, length))
    }

    /// An item.
    #[inline]
    pub(crate) fn item(self: &Arc<Level>, item: u32) -> Option<Item> {
        let (elements, length) = self.place_of(item)?;
        let around = self.around.partition_point(|(first, _)| *first <= item);
        let around = u32::try_from(around).ok()?.wrapping_sub(1);
        Some(Item { data_set: DataSet::read_at(self, elements, around), length })
    }

    /// What is around an item of which [`item`](Level::item) says so.
    pub(crate) fn around(&self, at: u32) -> Option<&Around> {
        self.around.get(at as usize).map(|(_, around)| around)
    }
}

#[cfg(test)]
mod tests;
