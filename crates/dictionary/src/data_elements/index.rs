//! Where a tag's row is. A reader of Implicit VR asks this for every element, so it is one multiplication and
//! nearly always one cache line: an open-addressing table, which the compiler fills from the sorted one.

use crate::{
    Tag, Vr,
    generated::data_elements::{ALL, EXACT},
};

const BITS: u32 = 13;
const SLOTS: usize = 1 << BITS;
const EMPTY: u16 = u16::MAX;

#[derive(Clone, Copy)]
struct Slot {
    tag: u32,
    /// The place in `ALL`, or `EMPTY`.
    place: u16,
    vr: Option<Vr>,
}

static INDEX: [Slot; SLOTS] = index();

/// The place in `ALL` of the row for exactly this tag, and its VR.
#[inline]
#[allow(clippy::indexing_slicing)] // slot < SLOTS
pub(super) const fn find(tag: Tag) -> Option<(usize, Option<Vr>)> {
    let mut slot = home(tag.to_u32());
    loop {
        let Slot { tag: found, place, vr } = INDEX[slot];
        if place == EMPTY {
            return None;
        }
        if found == tag.to_u32() {
            return Some((place as usize, vr));
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// Where the search for a tag begins.
const fn home(tag: u32) -> usize {
    (tag.wrapping_mul(0x9E37_79B1) >> (u32::BITS - BITS)) as usize
}

#[allow(clippy::indexing_slicing)] // place < EXACT < ALL.len(), slot < SLOTS; and it runs in the compiler
const fn index() -> [Slot; SLOTS] {
    let mut index = [Slot { tag: 0, place: EMPTY, vr: None }; SLOTS];
    let mut place = 0;
    while place < EXACT {
        let element = &ALL[place];
        let mut slot = home(element.tag.to_u32());
        while index[slot].place != EMPTY {
            slot = (slot + 1) % SLOTS;
        }
        index[slot] = Slot { tag: element.tag.to_u32(), place: place as u16, vr: element.vr() };
        place += 1;
    }
    index
}
