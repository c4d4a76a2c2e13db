//! The value representations that implicit encodings leave out (PS3.5 §A.1, PS3.6).

use kerma_dictionary::{Tag, Vr, data_elements};

/// The value representation of a tag for a writer; `None` if the dictionary has no such tag.
pub(crate) fn vr(tag: Tag) -> Option<Vr> {
    data_elements::vr_of(tag)
}

/// The value representation of an element of an implicit encoding: UN if the dictionary has no such tag.
/// `US or SS` follows Pixel Representation (0028,0103) of the data set or item, else of what is around it.
pub(crate) fn resolve(tag: Tag, pixels: Pixels) -> Vr {
    match data_elements::vr_of(tag) {
        Some(Vr::US) if pixels == Pixels::Signed && is_us_or_ss(tag) => Vr::SS,
        Some(vr) => vr,
        None => Vr::UN,
    }
}

/// Whether the registry says `US or SS`. Not asked of every element.
#[cold]
pub(crate) fn is_us_or_ss(tag: Tag) -> bool {
    data_elements::by_tag(tag).is_some_and(|element| matches!(element.vrs, [Vr::US, Vr::SS]))
}

/// What Pixel Representation (0028,0103) says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Pixels {
    /// It has not been met, here or around.
    #[default]
    Unsaid,
    Unsigned,
    Signed,
}

impl Pixels {
    /// Of its value; 0 and 1 are what there is (PS3.3 §C.7.6.3.1).
    pub(crate) const fn of(value: u16) -> Pixels {
        if value == 1 { Pixels::Signed } else { Pixels::Unsigned }
    }
}
