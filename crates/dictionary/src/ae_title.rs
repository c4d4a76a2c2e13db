use core::{cmp, fmt, hash};

/// The bytes of an AE title field (PS3.8 §9.3.2).
const LENGTH: usize = 16;

/// An Application Entity title (PS3.5 §6.2, VR AE; PS3.8 §9.3.2).
///
/// All 16 bytes are kept as a peer sent them; comparison and display ignore padding at either end (space, and
/// NUL, which some peers send).
#[derive(Clone, Copy)]
pub struct AeTitle([u8; LENGTH]);

impl AeTitle {
    /// A title of 1 to 16 characters of the default repertoire, without backslash and control characters.
    pub const fn new(title: &str) -> Result<AeTitle, AeTitleError> {
        let bytes = title.as_bytes();
        if bytes.len() > LENGTH {
            return Err(AeTitleError::TooLong);
        }
        let mut padded = [b' '; LENGTH];
        let mut blank = true;
        let mut i = 0;
        #[allow(clippy::indexing_slicing)] // i < bytes.len() <= LENGTH; iterators are not const
        while i < bytes.len() {
            if bytes[i] < b' ' || bytes[i] > b'~' || bytes[i] == b'\\' {
                return Err(AeTitleError::Character(bytes[i]));
            }
            blank = blank && bytes[i] == b' ';
            padded[i] = bytes[i];
            i += 1;
        }
        if blank { Err(AeTitleError::Blank) } else { Ok(AeTitle(padded)) }
    }

    /// The field of a PDU, whatever it holds.
    pub const fn from_field(field: [u8; LENGTH]) -> AeTitle {
        AeTitle(field)
    }

    /// The value of an element of VR AE, whatever it holds; past 16 bytes it is cut.
    pub fn from_bytes(bytes: &[u8]) -> AeTitle {
        let mut field = [b' '; LENGTH];
        field.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        AeTitle(field)
    }

    /// The 16 bytes of the field.
    pub const fn field(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// The title without padding. All bytes from a NUL on are padding.
    pub fn as_bytes(&self) -> &[u8] {
        let title = self.0.trim_ascii_start();
        let end = title.iter().position(|&b| b == 0).unwrap_or(title.len());
        title.get(..end).unwrap_or(title).trim_ascii_end()
    }

    /// Whether the title is nothing but padding.
    pub fn is_blank(&self) -> bool {
        self.as_bytes().is_empty()
    }

    /// Whether the field is padded with NUL where the standard wants spaces.
    pub fn is_nul_padded(&self) -> bool {
        self.0.contains(&0)
    }
}

/// Why a title is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AeTitleError {
    /// Nothing but spaces.
    Blank,
    /// More than 16 characters.
    TooLong,
    /// A backslash, a control character or one outside the default repertoire.
    Character(u8),
}

impl fmt::Display for AeTitleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AeTitleError::Blank => f.write_str("an AE title must not be blank"),
            AeTitleError::TooLong => f.write_str("an AE title has at most 16 characters (PS3.5 §6.2)"),
            AeTitleError::Character(128..) => {
                f.write_str("an AE title must not contain characters beyond ASCII (PS3.5 §6.2)")
            }
            AeTitleError::Character(byte) => {
                write!(f, "an AE title must not contain {:?} (PS3.5 §6.2)", char::from(*byte))
            }
        }
    }
}

impl core::error::Error for AeTitleError {}

impl core::str::FromStr for AeTitle {
    type Err = AeTitleError;

    fn from_str(title: &str) -> Result<AeTitle, AeTitleError> {
        AeTitle::new(title)
    }
}

impl TryFrom<&str> for AeTitle {
    type Error = AeTitleError;

    fn try_from(title: &str) -> Result<AeTitle, AeTitleError> {
        AeTitle::new(title)
    }
}

impl PartialEq for AeTitle {
    fn eq(&self, other: &AeTitle) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for AeTitle {}

/// In the order of their bytes, padding aside.
impl Ord for AeTitle {
    fn cmp(&self, other: &AeTitle) -> cmp::Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl PartialOrd for AeTitle {
    fn partial_cmp(&self, other: &AeTitle) -> Option<cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl hash::Hash for AeTitle {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl PartialEq<str> for AeTitle {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

/// Without padding; bytes that no title may have (PS3.5 §6.2), which are those that are not printable ASCII and the
/// backslash, as `\xNN`. A title that may be one is shown as it is, and [`AeTitle::new`] takes it back.
impl fmt::Display for AeTitle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_bytes().iter().try_for_each(|byte| match byte {
            b'\\' => f.write_str("\\x5c"),
            b' '..=b'~' => write!(f, "{}", char::from(*byte)),
            _ => write!(f, "\\x{byte:02x}"),
        })
    }
}

impl fmt::Debug for AeTitle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AeTitle({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn padding_of_either_kind_at_either_end_is_not_significant() {
        let title = AeTitle::new("PACS").unwrap();
        assert_eq!(AeTitle::from_field(*b"PACS\0           "), title);
        assert_eq!(AeTitle::from_field(*b"PACS\0\0\0\0\0\0\0\0\0\0\0\0"), title);
        assert_eq!(AeTitle::from_field(*b"  PACS          "), title);
        assert!(AeTitle::from_field([0; 16]).is_blank());
        assert!(AeTitle::from_field(*b"                ").is_blank());
    }

    #[test]
    fn what_may_be_a_title_is_shown_as_it_is_and_what_may_not_be_is_escaped() {
        for title in ["A \"B\"", "it's", "a~!{}=", "CT 1"] {
            let shown = AeTitle::new(title).unwrap().to_string();
            assert_eq!(shown, title);
            assert_eq!(AeTitle::new(&shown), AeTitle::new(title));
        }
        let shown = AeTitle::from_field(*b"A\\B\n\x1b[2J\x01\xff      ").to_string();
        assert_eq!(shown, r"A\x5cB\x0a\x1b[2J\x01\xff");
    }

    #[test]
    fn what_is_not_a_title_is_named() {
        assert_eq!(AeTitle::new("  "), Err(AeTitleError::Blank));
        assert_eq!(AeTitle::new("SEVENTEEN_LETTERS"), Err(AeTitleError::TooLong));
        assert_eq!(AeTitle::new("A\\B"), Err(AeTitleError::Character(b'\\')));
        assert_eq!(AeTitle::from_field(*b"CAF\xc9            ").to_string(), "CAF\\xc9");
    }
}
