//! The value representations that implicit encodings leave out (PS3.5 §A.1, PS3.6).

use kerma_dictionary::{Tag, Vr};

/// Specific Character Set.
pub(crate) const SPECIFIC_CHARACTER_SET: Tag = Tag::new(0x0008, 0x0005);

/// The value representation of a tag, the first if PS3.6 lets choose; `None` if the dictionary has no such tag.
pub(crate) fn vr(tag: Tag) -> Option<Vr> {
    if tag.is_group_length() {
        Some(Vr::UL)
    } else if tag.is_private_creator() {
        Some(Vr::LO)
    } else {
        None
    }
}
