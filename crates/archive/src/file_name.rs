/// What a file may be called that has to do with this UID, without an extension: no peer can name a path.
///
/// A UID as PS3.5 §9.1 wants it (digits and dots, up to 64 bytes) is its own name. In anything else each byte but
/// `0-9 A-Z a-z .` becomes `-`, and a hash of the bytes is added so that different UIDs keep different names; so no name
/// is hidden, reserved, a folder's, or longer than 82 bytes.
pub fn file_name(uid: &[u8]) -> String {
    let plain = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    let ends_plainly = uid.first().zip(uid.last()).is_some_and(|(a, b)| *a != b'.' && *b != b'.');
    if uid.len() <= LONGEST && ends_plainly && uid.iter().all(plain) {
        return String::from_utf8_lossy(uid).into_owned();
    }
    let keep =
        |byte: &u8| if byte.is_ascii_alphanumeric() || *byte == b'.' { char::from(*byte) } else { '-' };
    let name: String = uid.iter().take(LONGEST).map(keep).collect();
    format!("x{name}-{:016x}", fnv1a(uid))
}

/// What PS3.5 §9.1 allows a UID.
const LONGEST: usize = 64;

/// The 64-bit FNV-1a hash: stable between runs and versions, which `std`'s hasher does not promise.
pub(crate) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
