//! Character sets (PS3.5 §6.1, PS3.3 §C.12.1.1.2).

mod code_extension;
mod repertoire;

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use self::repertoire::Repertoire;

/// How the text of a data set is encoded: what Specific Character Set (0008,0005) says.
///
/// Decoding knows every term of PS3.3 Tables C.12-2 to C.12-5 and never fails: what is no character becomes U+FFFD,
/// a term that nobody knows counts as ISO 8859-1, and misspelt ones (`ISO-IR 100`, `ISO_2022_IR_6`, `iso_ir 192`)
/// are understood. Escape sequences are followed whether they were announced or not.
/// Encoding knows those that need no escape sequence: of several terms, only the first is used.
///
/// ```
/// use kerma_dataset::CharacterSet;
/// let greek = CharacterSet::of(b"ISO_IR 126");
/// assert_eq!(greek.decode(b"\xc4\xe9\xef"), "Διο");
/// assert_eq!(greek.encode("Διο").as_deref(), Some(&b"\xc4\xe9\xef"[..]));
/// assert_eq!(greek.encode("Dvořák"), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharacterSet {
    /// The first term.
    initial: Repertoire,
    /// The repertoire of bytes above 0x7F where neither the first term nor an escape sequence gives one.
    fallback: Repertoire,
}

impl CharacterSet {
    /// The default repertoire, ISO IR 6: what holds without Specific Character Set (PS3.5 §6.1.2.1).
    pub const DEFAULT: CharacterSet =
        CharacterSet { initial: Repertoire::Default, fallback: Repertoire::Latin1 };

    /// UTF-8, `ISO_IR 192`.
    pub const UTF_8: CharacterSet = CharacterSet { initial: Repertoire::Utf8, fallback: Repertoire::Latin1 };

    /// The character set that a value of Specific Character Set (0008,0005) names, its terms separated by
    /// backslashes.
    pub fn of(value: &[u8]) -> CharacterSet {
        if value.is_empty() {
            return CharacterSet::DEFAULT;
        }
        let mut terms = value.split(|&b| b == b'\\').map(Repertoire::of_term);
        let initial = terms.next().unwrap_or(Repertoire::Default);
        // Some senders name a G1 repertoire in the second term and then never escape to it.
        let fallback = terms.find(|repertoire| repertoire.is_g1()).unwrap_or(Repertoire::Latin1);
        CharacterSet { initial, fallback }
    }

    /// The text of these bytes.
    pub fn decode(&self, bytes: &[u8]) -> String {
        let plain = bytes.iter().all(|b| b.is_ascii() && *b != code_extension::ESCAPE);
        match core::str::from_utf8(bytes) {
            Ok(ascii) if plain => ascii.to_owned(),
            _ if self.initial.is_stateless() => self.initial.decode(bytes),
            _ => code_extension::decode(bytes, self.initial, self.fallback),
        }
    }

    /// The bytes of this text; `None` if it has characters that the first term of the set has not.
    pub fn encode(&self, text: &str) -> Option<Vec<u8>> {
        if text.is_ascii() { Some(text.as_bytes().to_vec()) } else { self.initial.encode(text) }
    }
}

impl Default for CharacterSet {
    fn default() -> CharacterSet {
        CharacterSet::DEFAULT
    }
}

#[cfg(test)]
mod tests;
