use std::{fmt, str::FromStr};

use crate::der::{Certificate, OID, SEQUENCE, SET};

/// The name of a subject, as RFC 4514 writes it: `CN=ct1,O=Hospital`.
///
/// Two names are equal if each of their parts is, whatever the case of the letters and however many spaces stand between
/// words (RFC 5280 §7.1). The parts may stand in either order, since half of the tools write a name from its end, as the RFC
/// wants it, and half from its beginning.
#[derive(Clone, Debug)]
pub struct Name {
    /// The parts as RFC 4514 writes them, the last of the certificate first.
    parts: Vec<Part>,
}

/// The attributes of one part; one, as good as always.
type Part = Vec<Attribute>;

#[derive(Clone, Debug)]
struct Attribute {
    /// `CN`, or `1.2.840.113549.1.9.1` for a type that has no short name.
    kind: String,
    value: String,
}

/// The short names of RFC 4514 §3, and those that openssl writes for others.
const KINDS: [(&str, &str); 14] = [
    ("CN", "2.5.4.3"),
    ("L", "2.5.4.7"),
    ("ST", "2.5.4.8"),
    ("O", "2.5.4.10"),
    ("OU", "2.5.4.11"),
    ("C", "2.5.4.6"),
    ("STREET", "2.5.4.9"),
    ("DC", "0.9.2342.19200300.100.1.25"),
    ("UID", "0.9.2342.19200300.100.1.1"),
    ("SN", "2.5.4.4"),
    ("GN", "2.5.4.42"),
    ("serialNumber", "2.5.4.5"),
    ("title", "2.5.4.12"),
    ("emailAddress", "1.2.840.113549.1.9.1"),
];

impl Name {
    /// The subject of a certificate in DER; `None` if it is no certificate.
    pub fn of_certificate(certificate: &[u8]) -> Option<Name> {
        let mut parts = Vec::new();
        let mut sets = Certificate::of(certificate)?.subject;
        while !sets.0.is_empty() {
            let mut set = sets.take(SET)?;
            let mut part = Vec::new();
            while !set.0.is_empty() {
                let mut attribute = set.take(SEQUENCE)?;
                let kind = kind(attribute.take(OID)?.0);
                let (tag, value) = attribute.next()?;
                part.push(Attribute { kind, value: text(tag, value) });
            }
            parts.push(part);
        }
        parts.reverse();
        Some(Name { parts })
    }

    /// The parts to compare: neither case nor spaces count, nor the order within a part.
    fn folded(&self) -> Vec<Vec<(String, String)>> {
        let fold = |attribute: &Attribute| {
            let words: Vec<String> = attribute.value.split_whitespace().map(str::to_lowercase).collect();
            (attribute.kind.to_lowercase(), words.join(" "))
        };
        let parts = self.parts.iter().map(|part| {
            let mut part: Vec<_> = part.iter().map(fold).collect();
            part.sort();
            part
        });
        parts.collect()
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        let (own, mut others) = (self.folded(), other.folded());
        own == others || {
            others.reverse();
            own == others
        }
    }
}

impl Eq for Name {}

/// The short name of a type, or its number.
fn kind(oid: &[u8]) -> String {
    let number = dotted(oid);
    match KINDS.iter().find(|(_, known)| *known == number) {
        Some((name, _)) => (*name).to_owned(),
        None => number,
    }
}

/// An object identifier in dots.
fn dotted(oid: &[u8]) -> String {
    let mut arcs: Vec<u64> = Vec::new();
    let mut arc: u64 = 0;
    for byte in oid {
        arc = arc << 7 | u64::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            if arcs.is_empty() {
                let first = (arc / 40).min(2);
                arcs.push(first);
                arc -= first * 40;
            }
            arcs.push(arc);
            arc = 0;
        }
    }
    arcs.iter().map(u64::to_string).collect::<Vec<_>>().join(".")
}

/// The text of a value, whatever kind of string it is.
fn text(tag: u8, value: &[u8]) -> String {
    const BMP_STRING: u8 = 0x1E;
    const UNIVERSAL_STRING: u8 = 0x1C;
    const T61_STRING: u8 = 0x14;
    match tag {
        BMP_STRING => {
            let units = value
                .chunks_exact(2)
                .map(|pair| pair.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte)));
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        }
        UNIVERSAL_STRING => {
            let units = value
                .chunks_exact(4)
                .map(|four| four.iter().fold(0, |unit, byte| unit << 8 | u32::from(*byte)));
            units.map(|unit| char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        // As everybody reads it.
        T61_STRING => value.iter().map(|byte| char::from(*byte)).collect(),
        _ => String::from_utf8_lossy(value).into_owned(),
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.parts.iter().enumerate() {
            f.write_str(if place == 0 { "" } else { "," })?;
            for (place, Attribute { kind, value }) in part.iter().enumerate() {
                f.write_str(if place == 0 { "" } else { "+" })?;
                write!(f, "{kind}=")?;
                escape(f, value)?;
            }
        }
        Ok(())
    }
}

/// A value with what has a meaning in a name escaped (RFC 4514 §2.4), and what would break a line of the log.
fn escape(f: &mut fmt::Formatter<'_>, value: &str) -> fmt::Result {
    let last = value.chars().count().saturating_sub(1);
    for (place, letter) in value.chars().enumerate() {
        match letter {
            '"' | '+' | ',' | ';' | '<' | '>' | '\\' => write!(f, "\\{letter}")?,
            '#' if place == 0 => f.write_str("\\#")?,
            ' ' if place == 0 || place == last => f.write_str("\\ ")?,
            letter if letter.is_control() => {
                let mut bytes = [0; 4];
                letter.encode_utf8(&mut bytes).bytes().try_for_each(|byte| write!(f, "\\{byte:02X}"))?;
            }
            letter => write!(f, "{letter}")?,
        }
    }
    Ok(())
}

/// Why a text is no [`Name`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no name such as CN=ct1,O=Hospital (RFC 4514)")]
pub struct NameError(String);

impl FromStr for Name {
    type Err = NameError;

    fn from_str(whole: &str) -> Result<Name, NameError> {
        let mut reader = Reader { letters: whole.chars().peekable() };
        let mut parts = vec![Vec::new()];
        loop {
            let Some(attribute) = reader.attribute() else { return Err(NameError(whole.into())) };
            match parts.last_mut() {
                Some(part) => part.push(attribute),
                None => parts.push(vec![attribute]),
            }
            match reader.letters.next() {
                None => return Ok(Name { parts }),
                Some('+') => {}
                Some(_) => parts.push(Vec::new()),
            }
        }
    }
}

struct Reader<'a> {
    letters: std::iter::Peekable<std::str::Chars<'a>>,
}

impl Reader<'_> {
    /// A type, `=` and a value, up to what separates it from the next.
    fn attribute(&mut self) -> Option<Attribute> {
        let mut name = String::new();
        loop {
            match self.letters.next()? {
                '=' => break,
                letter => name.push(letter),
            }
        }
        let name = name.trim();
        let name = name.strip_prefix("OID.").unwrap_or(name);
        let known = KINDS.iter().find(|(known, number)| known.eq_ignore_ascii_case(name) || *number == name);
        let is_number =
            name.contains('.') && name.chars().all(|letter| letter.is_ascii_digit() || letter == '.');
        let kind = match known {
            Some((known, _)) => (*known).to_owned(),
            None if is_number
                || name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') =>
            {
                name.to_owned()
            }
            None => return None,
        };
        let value = self.value()?;
        (!kind.is_empty() && !value.is_empty()).then_some(Attribute { kind, value })
    }

    fn value(&mut self) -> Option<String> {
        let mut bytes: Vec<u8> = Vec::new();
        // As long as this, spaces at the end are part of the value.
        let mut solid = 0;
        let mut quoted = false;
        let push = |bytes: &mut Vec<u8>, letter: char| {
            bytes.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        };
        while let Some(&letter) = self.letters.peek() {
            match letter {
                ',' | ';' | '+' if !quoted => break,
                '"' => {
                    quoted = !quoted;
                    self.letters.next();
                    solid = bytes.len();
                }
                '\\' => {
                    self.letters.next();
                    let first = self.letters.next()?;
                    match (first.to_digit(16), self.letters.peek().and_then(|letter| letter.to_digit(16))) {
                        (Some(high), Some(low)) => {
                            self.letters.next();
                            bytes.push(u8::try_from(high << 4 | low).ok()?);
                        }
                        _ => push(&mut bytes, first),
                    }
                    solid = bytes.len();
                }
                ' ' if bytes.is_empty() && !quoted => drop(self.letters.next()),
                letter => {
                    self.letters.next();
                    push(&mut bytes, letter);
                    if letter != ' ' || quoted {
                        solid = bytes.len();
                    }
                }
            }
        }
        bytes.truncate(solid);
        if quoted { None } else { String::from_utf8(bytes).ok() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Name {
        text.parse().unwrap()
    }

    #[test]
    fn a_name_is_the_same_in_any_case_and_in_either_order() {
        for same in ["CN=ct1,O=Kerma", "cn=CT1, o=kerma", "O=Kerma,CN=ct1", "2.5.4.3=ct1,OID.2.5.4.10=Kerma"]
        {
            assert_eq!(name(same), name("CN=ct1,O=Kerma"), "{same}");
        }
        for other in ["CN=ct1", "CN=ct1,O=Kerma,C=CH", "CN=ct2,O=Kerma", "O=ct1,CN=Kerma", "CN=ct1+O=Kerma"] {
            assert_ne!(name(other), name("CN=ct1,O=Kerma"), "{other}");
        }
        assert_eq!(name("CN=a+OU=b"), name("OU=b+CN=a"));
        assert_eq!(name("CN=a  b"), name("CN=A B"));
    }

    #[test]
    fn what_has_a_meaning_in_a_name_is_escaped() {
        for text in [r"CN=a\,b\+c", r"CN=\#1", r"CN=\ a\ ", r"CN=a=b", "CN=Zürich,1.2.3=x"] {
            assert_eq!(name(text).to_string(), text);
        }
        assert_eq!(name(r"CN=Z\C3\BCrich").to_string(), "CN=Zürich");
        assert_eq!(name("CN=\"a, b\" , O = c").to_string(), r"CN=a\, b,O=c");
        assert_eq!(name("CN=a\\0Ab").to_string(), r"CN=a\0Ab");
    }

    #[test]
    fn what_is_no_name_is_said_to_be_none() {
        for text in ["", "ct1", "CN=", "CN=a,", "=a", "CN=\"a", "CN=a\\", "C N=a"] {
            assert!(text.parse::<Name>().is_err(), "{text}");
        }
    }
}
