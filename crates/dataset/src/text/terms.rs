//! The defined terms of Specific Character Set (PS3.3 Tables C.12-2 to C.12-5).

use alloc::{string::String, vec::Vec};

use super::Repertoire;

/// The value of Specific Character Set (0008,0005) that these terms are in the spelling of the standard; `None` if one
/// is none, or means nothing where it stands.
pub(super) fn defined(value: &[u8]) -> Option<String> {
    let terms: Vec<Term> = value.split(|&byte| byte == b'\\').map(Term::of).collect::<Option<_>>()?;
    let (first, others) = terms.split_first()?;
    // PS3.3 Table C.12-5: nothing goes with it, though some senders give more.
    if let Term::Whole(term) = first {
        return Some((*term).into());
    }
    if others.iter().any(|other| matches!(other, Term::Whole(_))) {
        return None;
    }
    let single = match first {
        Term::Registered { number: "6", .. } | Term::None => Some(String::new()),
        Term::Registered { number, extends: false } if !is_multi_byte(number) => {
            Some(alloc::format!("ISO_IR {number}"))
        }
        _ => None,
    };
    if let (Some(single), []) = (single, others) {
        return Some(single);
    }
    let mut defined: Vec<String> = Vec::new();
    for (at, term) in terms.iter().enumerate() {
        match term {
            Term::Registered { number, .. } => {
                // Sets of two bytes are no first value: the default repertoire is (PS3.3 Table C.12-4).
                if at == 0 && is_multi_byte(number) {
                    defined.push(String::new());
                }
                let term = alloc::format!("ISO 2022 IR {number}");
                if !defined.contains(&term) {
                    defined.push(term);
                }
            }
            _ if at == 0 => defined.push(String::new()),
            _ => {}
        }
    }
    Some(defined.join("\\"))
}

/// A term, however it is spelt.
enum Term {
    /// No characters: the default repertoire.
    None,
    /// With the number of a register, and whether it is one with code extensions.
    Registered { number: &'static str, extends: bool },
    /// Without code extensions.
    Whole(&'static str),
}

impl Term {
    fn of(term: &[u8]) -> Option<Term> {
        let letters = Repertoire::letters(term);
        let extends = letters.starts_with(b"ISO2022");
        match letters.as_slice() {
            b"" => return Some(Term::None),
            b"GB18030" | b"ISO2022GB18030" => return Some(Term::Whole("GB18030")),
            b"GBK" | b"ISO2022GBK" => return Some(Term::Whole("GBK")),
            b"UTF8" => return Some(Term::Whole("ISO_IR 192")),
            b"LATIN1" | b"ISO88591" => return Some(Term::Registered { number: "100", extends }),
            _ => {}
        }
        let number = [&b"ISO2022IR"[..], b"ISO2022", b"ISOIR", b"IR"];
        let number = number.iter().find_map(|prefix| letters.strip_prefix(*prefix))?;
        if number == b"192" {
            return Some(Term::Whole("ISO_IR 192"));
        }
        let number = REGISTERED.into_iter().find(|known| known.as_bytes() == number)?;
        Some(Term::Registered { number, extends })
    }
}

const REGISTERED: [&str; 17] = [
    "6", "100", "101", "109", "110", "144", "127", "126", "138", "148", "203", "13", "166", "87", "159",
    "149", "58",
];

/// Whether the set has only terms with code extensions, which are no first value.
fn is_multi_byte(number: &str) -> bool {
    matches!(number, "87" | "159" | "149" | "58")
}
