//! One value of text (PS3.5 Table 6.2-1).

use kerma_dictionary::{Uid, Vr};

use super::FindingKind;
use crate::{Age, Date, DateTime, Time};

/// The first thing that is wrong with a value, padded still. An empty one is right.
pub(super) fn finding(vr: Vr, value: &str) -> Option<FindingKind> {
    let value = if vr == Vr::UI { value.trim_end_matches('\0') } else { value.trim_end_matches(' ') };
    if value.is_empty() {
        return None;
    }
    if value.contains(char::REPLACEMENT_CHARACTER) {
        return Some(FindingKind::NotInCharacterSet);
    }
    if vr == Vr::PN {
        return person_name(value);
    }
    // Padding on the left does not count where it is not significant.
    let value = if is_trimmed(vr) { value.trim_start_matches(' ') } else { value };
    let length = value.chars().count();
    if let Some(limit) = limit(vr).filter(|limit| length > *limit) {
        return Some(FindingKind::TooLong { length, limit });
    }
    let expected = expected(vr);
    (!is_well_formed(vr, value)).then_some(FindingKind::Malformed { expected })
}

const fn is_trimmed(vr: Vr) -> bool {
    matches!(vr, Vr::AE | Vr::CS | Vr::DS | Vr::IS | Vr::LO | Vr::SH)
}

/// The most characters of a value.
const fn limit(vr: Vr) -> Option<usize> {
    Some(match vr {
        Vr::AE | Vr::CS | Vr::DS | Vr::SH => 16,
        Vr::IS => 12,
        Vr::LO | Vr::UI => 64,
        Vr::ST => 1024,
        Vr::LT => 10240,
        _ => return None,
    })
}

const fn expected(vr: Vr) -> &'static str {
    match vr {
        Vr::AE => "a title of the default repertoire without control characters",
        Vr::AS => "an age of three digits and D, W, M or Y",
        Vr::CS => "upper case letters, digits, spaces and underscores",
        Vr::DA => "a date YYYYMMDD",
        Vr::DS => "a decimal number",
        Vr::DT => "a date and time YYYYMMDDHHMMSS.FFFFFF&ZZXX, or the start of one",
        Vr::IS => "a whole number of 32 bits",
        Vr::TM => "a time HHMMSS.FFFFFF, or the start of one",
        Vr::UI => "a UID",
        Vr::UR => "a URI",
        _ => "text without control characters that are not allowed",
    }
}

fn is_well_formed(vr: Vr, value: &str) -> bool {
    match vr {
        Vr::AE => value.bytes().all(|b| (0x20..0x7F).contains(&b)),
        Vr::AS => value.len() == 4 && value.parse::<Age>().is_ok(),
        Vr::CS => value.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'0'..=b'9' | b' ' | b'_')),
        Vr::DA => value.len() == 8 && value.parse::<Date>().is_ok(),
        Vr::DS => {
            let is_decimal = |b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
            value.bytes().all(is_decimal) && value.parse::<f64>().is_ok()
        }
        Vr::DT => !value.starts_with(' ') && value.parse::<DateTime>().is_ok(),
        Vr::IS => value.parse::<i32>().is_ok(),
        Vr::TM => !value.starts_with(' ') && !value.contains(':') && value.parse::<Time>().is_ok(),
        Vr::UI => Uid::from_bytes(value.as_bytes()).validate().is_ok(),
        // The characters of RFC 3986 §2.
        Vr::UR => value.bytes().all(|b| {
            b.is_ascii_graphic()
                && !matches!(b, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
        }),
        Vr::LT | Vr::ST | Vr::UT => {
            value.chars().all(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\u{C}' | '\r'))
        }
        _ => !value.chars().any(char::is_control),
    }
}

/// PS3.5 §6.2.1: up to three groups of 64 characters, each of up to five components.
fn person_name(value: &str) -> Option<FindingKind> {
    const LIMIT: usize = 64;
    let malformed = |expected| Some(FindingKind::Malformed { expected });
    if value.chars().any(char::is_control) {
        return malformed("a name without control characters");
    }
    if value.split('=').count() > 3 {
        return malformed("a name of at most three component groups");
    }
    for group in value.split('=').map(|group| group.trim_end_matches(' ')) {
        if group.split('^').count() > 5 {
            return malformed("a name of at most five components");
        }
        let length = group.chars().count();
        if length > LIMIT {
            return Some(FindingKind::TooLong { length, limit: LIMIT });
        }
    }
    None
}
