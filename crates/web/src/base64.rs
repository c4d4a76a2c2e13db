//! Base64 (RFC 4648 §4), read.

/// The bytes of a text; `None` if it is none.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xFF).ok()?);
        }
    }
    (text.len() % 4 != 1).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_what_is_none_is_not() {
        assert_eq!(decode("YWRhOnNlY3JldA==").unwrap(), b"ada:secret");
        assert_eq!(decode("YWRhOg").unwrap(), b"ada:");
        assert_eq!(decode("").unwrap(), b"");
        for text in ["a", "YWRh*", "YW Rh", "ä"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
