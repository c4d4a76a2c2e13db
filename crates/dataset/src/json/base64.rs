use alloc::{string::String, vec::Vec};
use core::fmt::{self, Write};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes as base64 (RFC 4648 §4), however they are cut into pieces.
pub(crate) struct Base64<'a> {
    out: &'a mut dyn Write,
    /// The up to two bytes that no group of three has yet.
    pending: [u8; 2],
    pending_length: usize,
}

impl<'a> Base64<'a> {
    pub(crate) fn new(out: &'a mut dyn Write) -> Base64<'a> {
        Base64 { out, pending: [0; 2], pending_length: 0 }
    }

    pub(crate) fn push(&mut self, mut bytes: &[u8]) -> fmt::Result {
        while self.pending_length > 0 {
            let Some((&first, rest)) = bytes.split_first() else { return Ok(()) };
            bytes = rest;
            let [a, b] = self.pending;
            if self.pending_length == 1 {
                (self.pending, self.pending_length) = ([a, first], 2);
            } else {
                self.pending_length = 0;
                self.group([a, b, first], 4)?;
            }
        }
        let (groups, rest) = bytes.as_chunks::<3>();
        // Some 4 KiB at a time: one call of `out` for many groups.
        let mut text = [0; 4096];
        for groups in groups.chunks(text.len() / 4) {
            let (quads, _) = text.as_chunks_mut::<4>();
            quads.iter_mut().zip(groups).for_each(|(quad, group)| *quad = characters(*group));
            let filled = text.get(..groups.len() * 4).unwrap_or_default();
            self.out.write_str(core::str::from_utf8(filled).map_err(|_| fmt::Error)?)?;
        }
        match *rest {
            [a] => (self.pending, self.pending_length) = ([a, 0], 1),
            [a, b] => (self.pending, self.pending_length) = ([a, b], 2),
            _ => {}
        }
        Ok(())
    }

    /// Writes what is pending, padded with `=`.
    pub(crate) fn finish(mut self) -> fmt::Result {
        match (self.pending_length, self.pending) {
            (1, [a, _]) => self.group([a, 0, 0], 2),
            (2, [a, b]) => self.group([a, b, 0], 3),
            _ => Ok(()),
        }
    }

    /// A group of three of which only the first characters count.
    fn group(&mut self, group: [u8; 3], significant: usize) -> fmt::Result {
        for (i, character) in characters(group).into_iter().enumerate() {
            self.out.write_char(if i < significant { char::from(character) } else { '=' })?;
        }
        Ok(())
    }
}

/// Bytes as base64 (RFC 4648 §4), padded, in one line.
pub fn base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    let mut base64 = Base64::new(&mut text);
    // A String takes whatever is written.
    let _ = base64.push(bytes).and_then(|()| base64.finish());
    text
}

/// The four characters of three bytes.
fn characters([a, b, c]: [u8; 3]) -> [u8; 4] {
    let bits = u32::from_be_bytes([0, a, b, c]);
    [18, 12, 6, 0].map(|shift| ALPHABET.get((bits >> shift) as usize & 0x3F).copied().unwrap_or(b'='))
}

/// The bytes of a base64 text, padded or not, with or without white space; `None` if it is none.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_ascii_end().trim_end_matches('=');
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in text.bytes().filter(|b| !b.is_ascii_whitespace()) {
        bits = bits << 6 | u32::from(sextet(byte)?);
        count += 1;
        if count == 4 {
            bytes.extend(bits.to_be_bytes().iter().skip(1));
            (bits, count) = (0, 0);
        }
    }
    match count {
        0 => {}
        2 => bytes.extend((bits << 4).to_be_bytes().get(2..3)?),
        3 => bytes.extend((bits << 6).to_be_bytes().get(1..3)?),
        _ => return None,
    }
    Some(bytes)
}

/// The six bits of a character; those of base64url (RFC 4648 §5) too.
const fn sextet(character: u8) -> Option<u8> {
    Some(match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn encode(pieces: &[&[u8]]) -> String {
        let mut text = String::new();
        let mut base64 = Base64::new(&mut text);
        pieces.iter().for_each(|piece| base64.push(piece).unwrap());
        base64.finish().unwrap();
        text
    }

    #[test]
    fn the_vectors_of_rfc_4648_come_out() {
        let vectors: [(&[u8], &str); 7] = [
            (b"", ""),
            (b"f", "Zg=="),
            (b"fo", "Zm8="),
            (b"foo", "Zm9v"),
            (b"foob", "Zm9vYg=="),
            (b"fooba", "Zm9vYmE="),
            (b"foobar", "Zm9vYmFy"),
        ];
        for (bytes, text) in vectors {
            assert_eq!(encode(&[bytes]), text);
            assert_eq!(decode(text).unwrap(), bytes);
            assert_eq!(decode(text.trim_end_matches('=')).unwrap(), bytes);
        }
        assert_eq!(encode(&[&[0xFB, 0xFF, 0xFE]]), "+//+");
        assert_eq!(decode("-__-\n").unwrap(), [0xFB, 0xFF, 0xFE]);
        assert!(["A", "AAAAA", "A*==", "AA=A"].iter().all(|text| decode(text).is_none()));
    }

    proptest! {
        #[test]
        fn the_cut_does_not_matter(bytes: Vec<u8>, at in 0_usize..200, then in 0_usize..200) {
            let (first, rest) = bytes.split_at(at.min(bytes.len()));
            let (second, third) = rest.split_at(then.min(rest.len()));
            prop_assert_eq!(encode(&[first, second, third]), encode(&[&bytes]));
            prop_assert_eq!(decode(&encode(&[&bytes])), Some(bytes));
        }
    }
}
