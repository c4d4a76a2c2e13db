//! A file's name from a UID that a peer sent: no peer can name a path.

/// `<SOP Instance UID>.dcm`.
///
/// A UID as PS3.5 §9.1 wants it (digits and dots, up to 64 bytes) is its own name. In anything else each byte but
/// `0-9 A-Z a-z .` becomes `-`, and a hash of the bytes is added so that different UIDs keep
/// different names; so no name is hidden, reserved, a folder's, or longer than 85 bytes.
pub(crate) fn from_uid(uid: &[u8]) -> String {
    let plain = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    if uid.len() <= LONGEST && uid.first().is_some_and(u8::is_ascii_digit) && uid.iter().all(plain) {
        return format!("{}.dcm", String::from_utf8_lossy(uid));
    }
    let safe =
        |byte: &u8| if byte.is_ascii_alphanumeric() || *byte == b'.' { char::from(*byte) } else { '-' };
    let mut name: String = uid.iter().take(LONGEST).map(safe).collect();
    if !name.starts_with(|first: char| first.is_ascii_alphanumeric()) {
        name.insert(0, '_');
    }
    format!("{name}-{:016x}.dcm", fnv1a(uid))
}

/// What PS3.5 §9.1 allows a UID.
const LONGEST: usize = 64;

/// The 64-bit FNV-1a hash: stable between runs and versions, which `std`'s hasher does not promise.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uid_is_its_own_name() {
        assert_eq!(from_uid(b"1.2.840.113619.2.30"), "1.2.840.113619.2.30.dcm");
    }

    #[test]
    fn no_uid_names_a_path_a_hidden_file_or_a_device() {
        for uid in [
            &b"../../etc/passwd"[..],
            b"/etc/passwd",
            b"..",
            b".",
            b"",
            b".1.2",
            b"C:\\x",
            b"1.2\0.3",
            b"-rf",
            b"\xff\xfe",
            b"con",
            &[b'1'; 300],
        ] {
            let name = from_uid(uid);
            assert!(name.ends_with(".dcm") && name.len() <= 90, "{name}");
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)), "{name}");
            assert!(!name.starts_with(['.', '-']), "{name}");
            let stem = name.strip_suffix(".dcm").unwrap();
            assert!(stem.contains('-'), "the hash is there: {name}");
        }
    }

    #[test]
    fn uids_that_differ_keep_names_that_differ() {
        let names = [&b"1.2/3"[..], b"1.2\\3", b"1.2-3", b"A", b"a", &[b'1'; 65], &[b'1'; 66]].map(from_uid);
        for (i, name) in names.iter().enumerate() {
            assert!(!names[..i].iter().any(|other| other.eq_ignore_ascii_case(name)), "{name}");
        }
    }
}
