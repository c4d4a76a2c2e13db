use alloc::{string::String, vec::Vec};

/// A character set: what Specific Character Set (0008,0005) names (PS3.3 §C.12.1.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Repertoire {
    Latin1,
    Utf8,
}

/// How the text of a data set is encoded (PS3.5 §6.1).
///
/// Known so far: the default repertoire (ISO IR 6), ISO 8859-1 (ISO_IR 100) and UTF-8 (ISO_IR 192).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharacterSet(Repertoire);

impl CharacterSet {
    /// The character set that a value of Specific Character Set (0008,0005) names.
    pub fn of(value: &[u8]) -> CharacterSet {
        match value.trim_ascii() {
            b"ISO_IR 192" => CharacterSet(Repertoire::Utf8),
            _ => CharacterSet(Repertoire::Latin1),
        }
    }

    /// The text of these bytes; what cannot be decoded becomes U+FFFD.
    pub fn decode(&self, bytes: &[u8]) -> String {
        match self.0 {
            Repertoire::Latin1 => bytes.iter().map(|&b| char::from(b)).collect(),
            Repertoire::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
        }
    }

    /// The bytes of this text; `None` if it has characters that the set has not.
    pub fn encode(&self, text: &str) -> Option<Vec<u8>> {
        match self.0 {
            Repertoire::Latin1 => text.chars().map(|c| u8::try_from(c).ok()).collect(),
            Repertoire::Utf8 => Some(text.as_bytes().to_vec()),
        }
    }
}
