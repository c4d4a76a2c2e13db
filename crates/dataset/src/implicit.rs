//! The value representations that implicit encodings leave out (PS3.5 §A.1, PS3.6).

use kerma_dictionary::{Tag, Vr, data_elements, tags};

/// The value representation of a tag for a writer; `None` if the dictionary has no such tag.
pub(crate) fn vr(tag: Tag) -> Option<Vr> {
    data_elements::vr_of(tag)
}

/// The value representation of an element of an implicit encoding: UN if the dictionary has no such tag.
/// `US or SS` follows Pixel Representation (0028,0103).
pub(crate) fn resolve(tag: Tag, signed: bool) -> Vr {
    match data_elements::vr_of(tag) {
        Some(Vr::US) if signed && is_us_or_ss(tag) => Vr::SS,
        Some(vr) => vr,
        None => Vr::UN,
    }
}

/// Whether the registry says `US or SS`. Asked only of signed images.
#[cold]
fn is_us_or_ss(tag: Tag) -> bool {
    // Of Pixel Representation itself and the like the registry leaves no choice.
    tag != tags::PIXEL_REPRESENTATION
        && data_elements::by_tag(tag).is_some_and(|element| matches!(element.vrs, [Vr::US, Vr::SS]))
}
