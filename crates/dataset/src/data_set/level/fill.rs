//! What is read becomes a level.

use alloc::vec::Vec;
use core::ops::Range;

use kerma_dictionary::{ByteOrder, Tag, Vr};

use super::{Around, Level, MARK, PlacedSequence, kind, place::Place};
use crate::{Element, LengthForm, Value, ValueField, header::HeaderForm};

/// Of so few there is room for twice as many when there is no more.
pub(super) const FEW: usize = 1024;

/// Makes room in what is full, for as many as there will be if their part of the elements stays the same.
fn follow<T>(places: &Vec<Place>, rest: &mut Vec<T>) {
    if rest.len() == rest.capacity() && rest.len() >= FEW {
        let expected = rest.len() as u128 * places.capacity() as u128 / places.len().max(1) as u128;
        let more = (expected as usize).saturating_sub(rest.len());
        rest.reserve_exact(more.max(rest.len() / 16));
    }
}

impl Level {
    /// Adds an element whose value stands right behind its header, which has this form.
    #[inline(always)]
    pub(crate) fn push_whole(
        &mut self,
        (tag, vr, byte_order): (Tag, Vr, ByteOrder),
        form: HeaderForm,
        value: Range<usize>,
    ) {
        let header = value.start.checked_sub(form.size()).and_then(|start| u32::try_from(start).ok());
        match header {
            Some(header) if form == HeaderForm::Implicit || self.byte_order == Some(byte_order) => {
                self.push_place(Place::new(header, kind::of(form, vr)), value.start);
            }
            _ => self.push_bytes((tag, vr, byte_order), value),
        }
    }

    /// Adds a place, behind which so many bytes of the source were read.
    #[inline(always)]
    fn push_place(&mut self, place: Place, read: usize) {
        if self.places.len() == self.places.capacity() {
            self.make_room(read);
        }
        self.places.push(place);
    }

    /// Makes room for as many elements as there will be if the rest of the source is like what was read of it.
    ///
    /// A vector that grows to twice its size again and again leaves behind as much memory as it has.
    #[cold]
    fn make_room(&mut self, read: usize) {
        let count = self.places.len();
        if count < FEW {
            return;
        }
        let left = self.source.len().saturating_sub(read);
        let expected = count as u128 * left as u128 / read.saturating_sub(self.begin).max(1) as u128;
        // The more there are, the less is left to chance.
        let more = expected as usize + count / 256;
        self.places.reserve_exact(more.clamp(count / 16, count * 7));
    }

    /// Adds an element of these bytes, whatever its header says.
    #[cold]
    pub(crate) fn push_bytes(&mut self, (tag, vr, byte_order): (Tag, Vr, ByteOrder), value: Range<usize>) {
        for form in [HeaderForm::Implicit, HeaderForm::Short, HeaderForm::Long] {
            if form != HeaderForm::Implicit && *self.byte_order.get_or_insert(byte_order) != byte_order {
                break;
            }
            let start = value.start.checked_sub(form.size()).and_then(|start| u32::try_from(start).ok());
            let Some(place) = start.map(|start| Place::new(start, kind::of(form, vr))) else { continue };
            if self.header(place).is_some_and(|there| there == (tag, byte_order, value.clone())) {
                return self.push_place(place, value.start);
            }
        }
        let bytes = ValueField::slice(&self.source, value.start, value.len());
        self.push(Element::new(tag, vr, Value::Bytes { bytes, byte_order }));
    }

    /// Adds an element that is no place in the bytes.
    #[cold]
    pub(crate) fn push(&mut self, element: Element) {
        // There are less of them than of the items and elements, which are counted.
        let number = u32::try_from(self.others.len()).unwrap_or(u32::MAX);
        self.places.push(Place::new(number, kind::OTHER));
        self.others.push(element);
    }

    /// Adds a sequence of these items of the level inside. So many bytes of the source were read. `None` if there are too many.
    pub(crate) fn push_sequence(
        &mut self,
        (tag, vr, length): (Tag, Vr, LengthForm),
        items: Range<usize>,
        read: usize,
    ) -> Option<()> {
        let number = u32::try_from(self.sequences.len()).ok()?;
        let first = u32::try_from(items.start).ok().filter(|first| *first < MARK)?;
        let count = items.len();
        let items = if count == 1 {
            first
        } else {
            let at = u32::try_from(self.many.len()).ok().filter(|at| *at < MARK)?;
            self.many.push((first, u32::try_from(count).ok()?));
            at | MARK
        };
        follow(&self.places, &mut self.sequences);
        self.sequences.push(PlacedSequence { tag, items });
        let defined = if length == LengthForm::Defined { kind::DEFINED } else { 0 };
        let un = if vr == Vr::SQ { 0 } else { kind::UN };
        self.push_place(Place::new(number, kind::SEQUENCE | defined | un), read);
        Some(())
    }

    /// Adds an item: the elements from `start` on. `around` is what is around it, if that is something else than around the
    /// item before. `None` if there are too many.
    pub(crate) fn push_item(
        &mut self,
        start: usize,
        length: LengthForm,
        around: Option<Around>,
    ) -> Option<()> {
        let start = u32::try_from(start).ok().filter(|start| *start < MARK)?;
        if let Some(around) = around {
            self.around.push((u32::try_from(self.items.len()).ok()?, around));
        }
        follow(&self.places, &mut self.items);
        self.items.push(if length == LengthForm::Defined { start | MARK } else { start });
        Some(())
    }

    /// Puts the elements from `start` on in order. Of those with the same tag the first is kept, and `twice` is told the tag.
    pub(crate) fn sort(&mut self, start: usize, mut twice: impl FnMut(Tag)) {
        let mut places = self.places.split_off(start.min(self.places.len()));
        places.sort_by_key(|place| self.tag(*place));
        places.dedup_by(|later, kept| {
            let is_twice = self.tag(*later) == self.tag(*kept);
            if is_twice {
                twice(self.tag(*later));
            }
            is_twice
        });
        self.places.append(&mut places);
    }
}
