use alloc::sync::Arc;
use core::{cmp::Ordering, fmt, hash};

/// The most characters that a UID may have (PS3.5 §9.1).
const MAX_LENGTH: usize = 64;

/// A unique identifier (PS3.5 §9).
///
/// What a peer sent is kept byte for byte in [`raw`](Uid::raw), because some peers want it echoed exactly in a response;
/// comparison, ordering and display see it without trailing padding (NUL or space). Up to 64 bytes are held
/// inline; longer ones, which the standard forbids and the field sends, on the heap.
#[derive(Clone)]
pub struct Uid(Repr);

#[derive(Clone)]
enum Repr {
    Static(&'static str),
    Inline { raw: [u8; MAX_LENGTH], raw_len: u8 },
    Long(Arc<[u8]>),
}

impl Uid {
    /// A UID that is known when compiling. It is not checked.
    pub const fn from_static(uid: &'static str) -> Uid {
        Uid(Repr::Static(uid))
    }

    /// A UID that obeys PS3.5 §9.1: digits and dots, no empty component, none with a leading zero, at most 64.
    pub fn new(uid: &str) -> Result<Uid, UidError> {
        let uid = Uid::from_bytes(uid.as_bytes());
        uid.validate()?;
        Ok(uid)
    }

    /// The UID of a UUID: its number below 2.25 (PS3.5 §B.2).
    ///
    /// ```
    /// # use kerma_dictionary::Uid;
    /// let uid = Uid::from_uuid(0xf81d4fae_7dec_11d0_a765_00a0c91e6bf6);
    /// assert_eq!(uid, "2.25.329800735698586629295641978511506172918");
    /// ```
    pub fn from_uuid(uuid: u128) -> Uid {
        Uid::below("2.25", uuid)
    }

    /// A UID that nobody has, of 128 random bits: that of a UUID of version 4 (RFC 9562 §5.4). The caller has the source of
    /// randomness.
    pub fn from_random(random: u128) -> Uid {
        let version = random & !(0xF << 76) | 0x4 << 76;
        Uid::from_uuid(version & !(0x3 << 62) | 0x2 << 62)
    }

    /// A UID below a root of one's own (PS3.5 §9.2), of random bits: as many of the digits as 64 characters have room for.
    /// The more room, the surer it is that nobody has it; a root of up to 24 characters leaves all.
    ///
    /// # Errors
    /// If the root breaks PS3.5 §9.1 or leaves no room.
    ///
    /// ```
    /// # use kerma_dictionary::Uid;
    /// let root = Uid::from_static("1.2.826.0.1.3680043.9.9999");
    /// assert_eq!(Uid::from_random_under(&root, 4711)?, "1.2.826.0.1.3680043.9.9999.4711");
    /// # Ok::<(), kerma_dictionary::UidError>(())
    /// ```
    pub fn from_random_under(root: &Uid, random: u128) -> Result<Uid, UidError> {
        root.validate()?;
        let room = MAX_LENGTH.saturating_sub(root.as_bytes().len() + 1);
        if room == 0 {
            return Err(UidError::TooLong(MAX_LENGTH + 1));
        }
        let most = u32::try_from(room).ok().and_then(|room| 10_u128.checked_pow(room));
        Ok(Uid::below(root.as_str().unwrap_or_default(), most.map_or(random, |most| random % most)))
    }

    fn below(root: &str, number: u128) -> Uid {
        Uid::from_bytes(alloc::format!("{root}.{number}").as_bytes())
    }

    /// Whatever a peer sent as a UID; see [`validate`](Uid::validate).
    pub fn from_bytes(raw: &[u8]) -> Uid {
        match (<[u8; MAX_LENGTH]>::default_with(raw), u8::try_from(raw.len())) {
            (Some(bytes), Ok(raw_len)) => Uid(Repr::Inline { raw: bytes, raw_len }),
            _ => Uid(Repr::Long(raw.into())),
        }
    }

    /// The UID without padding. Not necessarily ASCII if it came from a peer.
    pub fn as_bytes(&self) -> &[u8] {
        let raw = self.raw();
        let len = raw.iter().rposition(|b| !matches!(b, 0 | b' ')).map_or(0, |last| last + 1);
        raw.get(..len).unwrap_or(raw)
    }

    /// The bytes as they came, with padding.
    pub fn raw(&self) -> &[u8] {
        match &self.0 {
            Repr::Static(uid) => uid.as_bytes(),
            Repr::Inline { raw, raw_len } => raw.get(..usize::from(*raw_len)).unwrap_or(raw),
            Repr::Long(raw) => raw,
        }
    }

    /// The UID as text without padding; `None` if it is not ASCII.
    pub fn as_str(&self) -> Option<&str> {
        core::str::from_utf8(self.as_bytes()).ok().filter(|uid| uid.is_ascii())
    }

    /// Whether the UID is nothing but padding.
    pub fn is_empty(&self) -> bool {
        self.as_bytes().is_empty()
    }

    /// The rules of PS3.5 §9.1, the first that is broken.
    pub fn validate(&self) -> Result<(), UidError> {
        let uid = self.as_bytes();
        if uid.is_empty() {
            return Err(UidError::Empty);
        }
        if uid.len() > MAX_LENGTH {
            return Err(UidError::TooLong(uid.len()));
        }
        if let Some(&byte) = uid.iter().find(|b| !b.is_ascii_digit() && **b != b'.') {
            return Err(UidError::Character(byte));
        }
        for component in uid.split(|&b| b == b'.') {
            match component {
                [] => return Err(UidError::EmptyComponent),
                [b'0', _, ..] => return Err(UidError::LeadingZero),
                _ => {}
            }
        }
        Ok(())
    }
}

trait DefaultWith: Sized {
    fn default_with(bytes: &[u8]) -> Option<Self>;
}

impl DefaultWith for [u8; MAX_LENGTH] {
    fn default_with(bytes: &[u8]) -> Option<Self> {
        let mut array = [0; MAX_LENGTH];
        array.get_mut(..bytes.len())?.copy_from_slice(bytes);
        Some(array)
    }
}

/// Why a UID is not one (PS3.5 §9.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UidError {
    /// No character at all.
    Empty,
    /// More than 64 characters: how many.
    TooLong(usize),
    /// A byte that is neither digit nor dot.
    Character(u8),
    /// Two dots in a row, or one at an end.
    EmptyComponent,
    /// A component of several digits that begins with 0.
    LeadingZero,
}

impl fmt::Display for UidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UidError::Empty => f.write_str("a UID must not be empty"),
            UidError::TooLong(len) => write!(f, "a UID has at most 64 characters, not {len} (PS3.5 §9.1)"),
            UidError::Character(byte) => {
                write!(f, "a UID is digits and dots, not {:?} (PS3.5 §9.1)", char::from(*byte))
            }
            UidError::EmptyComponent => f.write_str("a UID has no empty component (PS3.5 §9.1)"),
            UidError::LeadingZero => f.write_str("no component of a UID has a leading zero (PS3.5 §9.1)"),
        }
    }
}

impl core::error::Error for UidError {}

impl PartialEq for Uid {
    fn eq(&self, other: &Uid) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Uid {}

impl PartialOrd for Uid {
    fn partial_cmp(&self, other: &Uid) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Uid {
    fn cmp(&self, other: &Uid) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl hash::Hash for Uid {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl PartialEq<str> for Uid {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<&str> for Uid {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

/// Without padding; bytes that are not printable ASCII as `\xNN`.
impl fmt::Display for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_bytes().escape_ascii(), f)
    }
}

impl fmt::Debug for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uid({})", self.raw().escape_ascii())
    }
}

impl From<&Uid> for Uid {
    fn from(uid: &Uid) -> Uid {
        uid.clone()
    }
}

impl core::str::FromStr for Uid {
    type Err = UidError;

    fn from_str(uid: &str) -> Result<Uid, UidError> {
        Uid::new(uid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::ToString, vec};

    #[test]
    fn a_uid_of_random_bits_is_that_of_a_uuid_of_version_4_and_obeys_the_rules() {
        for random in [0, 1, u128::MAX, u128::MAX / 3] {
            let uid = Uid::from_random(random);
            assert_eq!(uid.validate(), Ok(()), "{uid}");
            let uuid: u128 = uid.as_str().unwrap().strip_prefix("2.25.").unwrap().parse().unwrap();
            assert_eq!((uuid >> 76 & 0xF, uuid >> 62 & 0x3), (4, 2));
        }
    }

    #[test]
    fn a_uid_under_a_root_has_as_many_digits_as_there_is_room_for() {
        for length in 1..=70 {
            let root = Uid::from_bytes("1".repeat(length).as_bytes());
            for random in [0, 10, u128::MAX] {
                match Uid::from_random_under(&root, random) {
                    Ok(uid) => {
                        assert_eq!(uid.validate(), Ok(()), "{uid}");
                        assert!(uid.as_str().unwrap().starts_with(&format!("{root}.")));
                        if random == u128::MAX && length <= 24 {
                            assert!(uid.as_str().unwrap().ends_with(&format!(".{}", u128::MAX)));
                        }
                    }
                    Err(_) => assert!(length > 62),
                }
            }
        }
        assert_eq!(Uid::from_random_under(&Uid::from_static("1.02"), 1), Err(UidError::LeadingZero));
        assert!(Uid::from_random_under(&Uid::from_bytes(b"1.2\0"), 1).is_ok_and(|uid| uid == "1.2.1"));
    }

    #[test]
    fn padding_is_kept_raw_and_not_compared() {
        let padded = Uid::from_bytes(b"1.2.3\0");
        assert_eq!(padded, Uid::from_static("1.2.3"));
        assert_eq!(padded.raw(), b"1.2.3\0");
        assert_eq!(Uid::from_bytes(b"1.2.3 "), "1.2.3");
        assert_eq!(padded.to_string(), "1.2.3");
    }

    #[test]
    fn a_uid_of_more_than_64_bytes_is_kept_and_named() {
        let long = Uid::from_bytes(&vec![b'1'; 300]);
        assert_eq!(long.as_bytes().len(), 300);
        assert_eq!(long.validate(), Err(UidError::TooLong(300)));
    }

    #[test]
    fn what_breaks_a_rule_is_named() {
        assert_eq!(Uid::new(""), Err(UidError::Empty));
        assert_eq!(Uid::new("1..2"), Err(UidError::EmptyComponent));
        assert_eq!(Uid::new("1.02"), Err(UidError::LeadingZero));
        assert_eq!(Uid::new("1.a"), Err(UidError::Character(b'a')));
        assert!(Uid::new("1.0.2").is_ok());
    }

    #[test]
    fn what_a_peer_sends_cannot_break_the_log() {
        assert_eq!(format!("{}", Uid::from_bytes(b"1\n2\xff")), "1\\n2\\xff");
    }

    proptest::proptest! {
        #[test]
        fn what_was_sent_is_kept_byte_for_byte(raw: alloc::vec::Vec<u8>) {
            let uid = Uid::from_bytes(&raw);
            proptest::prop_assert_eq!(uid.raw(), raw.as_slice());
            proptest::prop_assert!(raw.starts_with(uid.as_bytes()));
            proptest::prop_assert_eq!(Uid::from_bytes(uid.as_bytes()), uid);
        }

        #[test]
        fn what_obeys_the_rules_is_a_uid(uid in "(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){0,7}") {
            proptest::prop_assert_eq!(uid.parse::<Uid>().map(|uid| uid.to_string()), Ok(uid));
        }
    }
}
