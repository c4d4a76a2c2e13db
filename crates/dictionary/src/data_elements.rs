//! The registry of data elements: PS3.6 chapters 6 to 9, and the command elements of PS3.7 annex E.
//!
//! ```
//! use kerma_dictionary::{Vr, data_elements, tags};
//!
//! let rows = data_elements::by_tag(tags::ROWS).unwrap();
//! assert_eq!((rows.keyword, rows.vrs), ("Rows", &[Vr::US][..]));
//! assert_eq!(data_elements::by_keyword("Rows"), Some(rows));
//! ```

mod index;

use crate::{Tag, Vm, Vr, generated::data_elements as table};

/// A row of the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DataElement {
    /// The tag of the element. A repeating row has the first tag that it covers.
    pub tag: Tag,
    /// The bits of `tag` that are fixed: all of them but in a repeating row, where `60xx` has a mask of `FF00`.
    pub mask: u32,
    /// Its keyword, such as `PatientName`; empty in the few retired rows that PS3.6 has blanked.
    pub keyword: &'static str,
    /// Its name, such as `Patient's Name`; empty where the keyword is.
    pub name: &'static str,
    /// The value representations of the element, in the registry's order. Items and delimiters have none.
    pub vrs: &'static [Vr],
    /// How many values it may have.
    pub vm: Vm,
    /// Whether the standard has retired the element.
    pub retired: bool,
}

impl DataElement {
    /// The value representation for a reader that has nothing else to go by: OW where the registry leaves a
    /// choice with OW in it, as Implicit VR Little Endian prescribes (PS3.5 §A.1), else the first of
    /// [`vrs`](DataElement::vrs). `US or SS` is US, unless Pixel Representation (0028,0103) says otherwise.
    pub const fn vr(&self) -> Option<Vr> {
        match self.vrs {
            [] => None,
            [_, Vr::OW] | [_, _, Vr::OW] => Some(Vr::OW),
            [first, ..] => Some(*first),
        }
    }

    /// Whether the registry leaves the choice between several value representations.
    pub const fn is_ambiguous(&self) -> bool {
        self.vrs.len() > 1
    }

    /// Whether the row stands for many tags, such as (60xx,3000).
    pub const fn is_repeating(&self) -> bool {
        self.mask != u32::MAX
    }

    /// Whether the row stands for `tag`, taken by itself: a row for exactly that tag goes first.
    pub const fn covers(&self, tag: Tag) -> bool {
        tag.to_u32() & self.mask == self.tag.to_u32() & self.mask
    }

    pub(crate) const fn retired(mut self) -> DataElement {
        self.retired = true;
        self
    }

    pub(crate) const fn repeating(mut self, mask: u32) -> DataElement {
        self.mask = mask;
        self
    }
}

/// Every row: those of one tag in the order of their tags, then the repeating ones. [`GROUP_LENGTH`] and
/// [`PRIVATE_CREATOR`] have no row in PS3.6 and are not in here.
pub static ALL: &[DataElement] = &table::ALL;

/// (gggg,0000) of any group that has no row of its own (PS3.5 §7.2).
pub static GROUP_LENGTH: DataElement =
    row(0x0004_0000, "GenericGroupLength", "Generic Group Length", &[Vr::UL], Vm::ONE)
        .repeating(0x0000_FFFF)
        .retired();

/// (gggg,0010-00FF) of any odd group (PS3.5 §7.8.1).
pub static PRIVATE_CREATOR: DataElement =
    row(0x0009_0010, "PrivateCreator", "Private Creator", &[Vr::LO], Vm::ONE).repeating(0x0001_FF00);

/// The row for `tag`: the one of exactly this tag, else the generic group length, the private creator, or a
/// repeating row such as (60xx,3000), `50xx` and `60xx` standing for even groups. `None` for what the standard does
/// not define, so for all other private elements.
pub const fn by_tag(tag: Tag) -> Option<&'static DataElement> {
    match index::find(tag) {
        #[allow(clippy::indexing_slicing)] // the index holds places in this array
        Some((place, _)) => Some(&table::ALL[place]),
        None => generic(tag),
    }
}

/// [`DataElement::vr`] of the row for `tag`, in one look at a table: for readers of Implicit VR.
#[inline]
pub const fn vr_of(tag: Tag) -> Option<Vr> {
    match index::find(tag) {
        Some((_, vr)) => vr,
        None => match generic(tag) {
            Some(element) => element.vr(),
            None => None,
        },
    }
}

/// The row with this keyword, case and all.
///
/// ```
/// # use kerma_dictionary::{data_elements, tags};
/// assert_eq!(data_elements::by_keyword("OverlayData").unwrap().tag, tags::OVERLAY_DATA);
/// assert!(data_elements::by_keyword("overlaydata").is_none());
/// ```
pub fn by_keyword(keyword: &str) -> Option<&'static DataElement> {
    let row_of = |tag: u32| by_tag(Tag::from_u32(tag));
    let place = table::BY_KEYWORD
        .binary_search_by(|&tag| row_of(tag).map_or("", |element| element.keyword).cmp(keyword))
        .ok()?;
    table::BY_KEYWORD.get(place).and_then(|&tag| row_of(tag))
}

/// The row for a tag that has none of its own.
const fn generic(tag: Tag) -> Option<&'static DataElement> {
    if tag.is_group_length() {
        return Some(&GROUP_LENGTH);
    }
    if tag.is_private() {
        return if tag.is_private_creator() { Some(&PRIVATE_CREATOR) } else { None };
    }
    let mut place = table::EXACT;
    #[allow(clippy::indexing_slicing)] // place < ALL.len(); iterators are not const
    while place < table::ALL.len() {
        if table::ALL[place].covers(tag) {
            return Some(&table::ALL[place]);
        }
        place += 1;
    }
    None
}

/// A row of the generated table.
pub(crate) const fn row(
    tag: u32,
    keyword: &'static str,
    name: &'static str,
    vrs: &'static [Vr],
    vm: Vm,
) -> DataElement {
    DataElement { tag: Tag::from_u32(tag), mask: u32::MAX, keyword, name, vrs, vm, retired: false }
}

#[cfg(test)]
mod tests;
