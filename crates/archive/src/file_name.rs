/// What a file may be called that has to do with this UID, without an extension: no peer can name a path, and no peer can
/// find two UIDs with one name.
///
/// A UID as PS3.5 §9.1 wants it (digits and dots, up to 64 bytes) is its own name. In anything else each byte but
/// `0-9 A-Z a-z .` becomes `-`, and 128 bits of the bytes' BLAKE3 hash are added; so no name is hidden, reserved, a
/// folder's, or longer than 82 bytes.
pub fn file_name(uid: &[u8]) -> String {
    let plain = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    let ends_plainly = uid.first().zip(uid.last()).is_some_and(|(a, b)| *a != b'.' && *b != b'.');
    if uid.len() <= LONGEST && ends_plainly && uid.iter().all(plain) {
        return String::from_utf8_lossy(uid).into_owned();
    }
    let keep =
        |byte: &u8| if byte.is_ascii_alphanumeric() || *byte == b'.' { char::from(*byte) } else { '-' };
    let name: String = uid.iter().take(READABLE).map(keep).collect();
    let hash = blake3::hash(uid).to_hex();
    format!("x{name}-{}", hash.get(..HASH).unwrap_or(&hash))
}

/// What PS3.5 §9.1 allows a UID.
const LONGEST: usize = 64;
/// So much of another UID is left for a person to read.
const READABLE: usize = 48;
/// 128 bits in hexadecimal digits.
const HASH: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_128_bits_of_a_cryptographic_hash_unless_it_is_the_uid_itself() {
        assert_eq!(file_name(b"1.2.840.113619.2.30"), "1.2.840.113619.2.30");
        let long = [b'1'; 65];
        let hash = blake3::hash(&long).to_hex();
        assert_eq!(file_name(&long), format!("x{}-{}", "1".repeat(48), &hash[..32]));
    }

    #[test]
    fn uids_that_begin_alike_do_not_share_a_name() {
        let begin = "1.2.840.10008.".repeat(5);
        let names: std::collections::BTreeSet<String> =
            (0..2000).map(|i| file_name(format!("{begin}{i}").as_bytes())).collect();
        assert_eq!(names.len(), 2000);
    }
}
