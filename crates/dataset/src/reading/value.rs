//! What values say against the standard, seen when they are read: character sets, text in them, UIDs. Nothing is mended,
//! since nothing needs to be; it is said.

use kerma_dictionary::{Tag, Vr, tags};

use crate::{CharacterSet, WarningKind, text};

/// Whether a look at the value of such an element is worth while.
#[inline(always)]
pub(super) fn is_looked_at(tag: Tag, vr: Vr) -> bool {
    vr == Vr::UI || vr.is_charset_affected() || tag == tags::SPECIFIC_CHARACTER_SET
}

/// What is wrong with a value; `character_set` is that of text around it.
pub(super) fn flaw(
    tag: Tag,
    vr: Vr,
    value: &[u8],
    character_set: impl FnOnce() -> CharacterSet,
) -> Option<WarningKind> {
    match vr {
        Vr::UI => (!value.split(|b| *b == b'\\').all(is_uid)).then_some(WarningKind::MalformedUid),
        _ if tag == tags::SPECIFIC_CHARACTER_SET => {
            (!value.split(|b| *b == b'\\').all(text::is_term)).then_some(WarningKind::CharacterSetTerm)
        }
        _ if text::is_plain(value) || !vr.is_charset_affected() => None,
        _ => character_set().flaw(value),
    }
}

/// PS3.5 §9.1, with one NUL for padding at most; no UID at all is for others to judge.
pub(crate) fn is_uid(value: &[u8]) -> bool {
    let value = value.strip_suffix(b"\0").unwrap_or(value);
    // Uid::validate in one pass: there is hardly a data set without many of them.
    let (mut component, mut is_zero) = (0, false);
    for byte in value {
        match byte {
            b'.' if component > 0 => component = 0,
            b'0'..=b'9' if !is_zero || component == 0 => {
                is_zero = component == 0 && *byte == b'0';
                component += 1;
            }
            _ => return false,
        }
    }
    value.len() <= 64 && (component > 0 || value.is_empty())
}
