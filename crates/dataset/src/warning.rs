use alloc::vec::Vec;
use core::fmt;

use kerma_dictionary::Tag;

/// Something that the standard forbids and that was read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The kind of fault.
    pub kind: WarningKind,
    /// Where, in bytes from the start of the data set (of the file for [`Part10`](crate::part10::Part10);
    /// of the inflated bytes for a deflated data set).
    pub offset: u64,
    /// The element that was being read, from the outermost sequence inward.
    pub path: TagPath,
}

/// Where an element is: the sequences and items around it, and its tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TagPath {
    /// The enclosing sequences, outermost first, each with the index (from 0) of the item.
    pub sequences: Vec<(Tag, u32)>,
    /// The element itself; `None` at the start or end of a data set or item.
    pub tag: Option<Tag>,
}

/// The kind of fault that a [`Warning`] tells, and that is an error if reading is strict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WarningKind {
    /// A value of odd length (PS3.5 §7.1.1). Read as it is, padded when written.
    OddLength,
    /// The data set or the file ends inside an element, an item or a sequence; what was there is kept.
    Truncated {
        /// How many bytes are missing at least: what the lengths around the end promise, and the delimiters.
        missing: u64,
    },
    /// A sequence or item of undefined length has no delimiter (PS3.5 §7.5).
    MissingDelimiter,
    /// An Item Delimitation Item where a Sequence Delimitation Item belongs, or the reverse.
    WrongDelimiter,
    /// A delimiter or item tag where there is nothing to delimit, or one with a length.
    UnexpectedDelimiter,
    /// Two bytes that are no value representation; read as UN (PS3.5 §6.2).
    UnknownVr([u8; 2]),
    /// One element without its value representation in an explicit encoding.
    ImplicitVrElement,
    /// The reserved bytes of Table 7.1-1 are not zero.
    ReservedBytes,
    /// A Group Length that is not the length of its group (PS3.5 §7.2).
    GroupLength,
    /// The Group Length of the File Meta Information has this value representation, not UL; it is one all the same.
    GroupLengthVr(kerma_dictionary::Vr),
    /// A sequence that goes on behind its length; read as far as its items go.
    SequenceBeyondLength,
    /// A length that reaches beyond the item or sequence around it; cut there.
    LengthBeyondParent,
    /// An undefined length on a value representation that cannot have it (PS3.5 §7.1.1).
    UndefinedLength,
    /// Pixel Data with a length where the transfer syntax wants it encapsulated (PS3.5 §A.4); read as native.
    NativePixelData,
    /// Something else than an item: at the beginning of a sequence, which is read as UN then; or zeros between the
    /// items of a sequence of defined length, which are skipped.
    NotAnItem,
    /// Elements are not in ascending order of their tags (PS3.5 §7.1); sorted.
    OutOfOrder,
    /// A tag a second time; the first element is kept.
    Duplicate,
    /// Bytes that are no element, or no item, and are not just zeros. The rest of the innermost item or sequence whose
    /// end is known is skipped; where there is none, nothing behind is read.
    NotAnElement,
    /// Explicit value representations in a sequence under VR UN (PS3.5 §6.2.2 note 2 wants implicit ones).
    ExplicitVrInUn,
    /// A different encoding than the transfer syntax says; the data decides.
    WrongTransferSyntax(crate::Encoding),
    /// File Meta Information elements (group 0002) inside the data set; left out.
    GroupTwoInDataSet,
    /// A deflated data set in a zlib wrapper (RFC 1950), not bare (PS3.5 §A.5).
    ZlibWrapper,
    /// A file without preamble and `DICM` prefix (PS3.10 §7.1).
    NoPreamble,
    /// A file without File Meta Information (PS3.10 §7.1).
    NoFileMeta,
    /// A File Meta Information Version (0002,0001) that is not two bytes (PS3.10 §7.1).
    FileMetaVersion,
    /// Zeros behind the last element, or whatever stands behind Pixel Data (7FE0,0010) and is no element.
    TrailingBytes,
    /// A term of Specific Character Set (0008,0005) that is none of the defined ones (PS3.3 §C.12.1.1.2); understood if
    /// it is a misspelt one, else Latin alphabet No. 1.
    CharacterSetTerm,
    /// Bytes of text that are no characters of its character set; replaced when they are decoded.
    NotInCharacterSet,
    /// Text in UTF-8 under a character set that is another; decoded as the character set says.
    UnannouncedUtf8,
    /// Text in Shift_JIS under `ISO_IR 13`, which has katakana of half width alone; decoded as Shift_JIS.
    UnannouncedShiftJis,
    /// An escape sequence whose effect is not undone before the end or a control character (PS3.5 §6.1.2.5.3).
    EscapeNotReset,
    /// A UID that PS3.5 §9.1 does not allow: too long, with a leading zero, another character, or padded with spaces.
    MalformedUid,
}

impl WarningKind {
    /// Whether some of the data set is missing or could not be read, so that what was read is less than what was meant.
    ///
    /// Who can still get the whole refuses the part: a storage SCP answers 0xC210 (PS3.4 Table B.2-1), so that the
    /// peer keeps what it has. Who has nothing else, as a reader of files, takes what there is, and says so.
    pub const fn is_loss(self) -> bool {
        matches!(self, WarningKind::Truncated { .. } | WarningKind::NotAnElement)
    }

    /// Whether it is about what a value says: nothing had to be mended to read it, and what is written says it again.
    pub const fn is_of_value(self) -> bool {
        matches!(
            self,
            WarningKind::CharacterSetTerm
                | WarningKind::NotInCharacterSet
                | WarningKind::UnannouncedUtf8
                | WarningKind::UnannouncedShiftJis
                | WarningKind::EscapeNotReset
                | WarningKind::MalformedUid
        )
    }
}

impl fmt::Display for WarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            WarningKind::OddLength => "a value of odd length (PS3.5 §7.1.1)",
            WarningKind::Truncated { missing } => {
                let bytes = if missing == 1 { "byte is" } else { "bytes are" };
                return write!(f, "the data ends too early, at least {missing} {bytes} missing");
            }
            WarningKind::MissingDelimiter => "a missing delimiter (PS3.5 §7.5)",
            WarningKind::WrongDelimiter => "an item and a sequence delimiter confused (PS3.5 §7.5)",
            WarningKind::UnexpectedDelimiter => "a delimiter or item that belongs to nothing (PS3.5 §7.5)",
            WarningKind::UnknownVr(vr) => {
                return write!(f, "\"{}\" is no value representation (PS3.5 §6.2)", vr.escape_ascii());
            }
            WarningKind::ImplicitVrElement => "an element without value representation (PS3.5 §7.1.2)",
            WarningKind::ReservedBytes => "reserved bytes that are not zero (PS3.5 §7.1.2)",
            WarningKind::GroupLength => "a group length that is not the group's (PS3.5 §7.2)",
            WarningKind::GroupLengthVr(vr) => {
                return write!(f, "a group length with the value representation {vr} (PS3.5 §7.2)");
            }
            WarningKind::SequenceBeyondLength => "a sequence longer than its length (PS3.5 §7.5)",
            WarningKind::LengthBeyondParent => "a length beyond the end of the item or sequence around it",
            WarningKind::UndefinedLength => "an undefined length where there must be one (PS3.5 §7.1.1)",
            WarningKind::NativePixelData => "native pixel data where it must be encapsulated (PS3.5 §A.4)",
            WarningKind::NotAnItem => "something in a sequence that is no item (PS3.5 §7.5)",
            WarningKind::NotAnElement => {
                "bytes that are no element, so that what is behind them is not read (PS3.5 §7.1)"
            }
            WarningKind::ExplicitVrInUn => "explicit value representations under UN (PS3.5 §6.2.2)",
            WarningKind::OutOfOrder => "elements out of order (PS3.5 §7.1)",
            WarningKind::Duplicate => "an element twice (PS3.5 §7.1)",
            WarningKind::WrongTransferSyntax(found) => {
                return write!(f, "a data set in {found}, which its transfer syntax is not");
            }
            WarningKind::GroupTwoInDataSet => "file meta information in the data set (PS3.10 §7.1)",
            WarningKind::ZlibWrapper => "a zlib wrapper around a deflated data set (PS3.5 §A.5)",
            WarningKind::NoPreamble => "a file without preamble (PS3.10 §7.1)",
            WarningKind::NoFileMeta => "a file without file meta information (PS3.10 §7.1)",
            WarningKind::FileMetaVersion => "a file meta information version without value (PS3.10 §7.1)",
            WarningKind::TrailingBytes => "bytes behind the last element",
            WarningKind::CharacterSetTerm => "a term that names no character set (PS3.3 §C.12.1.1.2)",
            WarningKind::NotInCharacterSet => {
                "bytes that are no characters of the character set (PS3.5 §6.1)"
            }
            WarningKind::UnannouncedUtf8 => "text in UTF-8, which its character set is not (PS3.5 §6.1)",
            WarningKind::UnannouncedShiftJis => {
                "text in Shift_JIS, which its character set is not (PS3.5 §6.1)"
            }
            WarningKind::EscapeNotReset => "an escape sequence that is not undone (PS3.5 §6.1.2.5.3)",
            WarningKind::MalformedUid => "a UID against the rules (PS3.5 §9.1)",
        })
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.kind, self.offset)?;
        if self.path.tag.is_some() || !self.path.sequences.is_empty() {
            write!(f, ", {}", self.path)?;
        }
        Ok(())
    }
}

/// `(0008,1140)[0].(0008,1150)`
impl fmt::Display for TagPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (tag, item)) in self.sequences.iter().enumerate() {
            write!(f, "{}{tag}[{item}]", if i == 0 { "" } else { "." })?;
        }
        match self.tag {
            Some(tag) => write!(f, "{}{tag}", if self.sequences.is_empty() { "" } else { "." }),
            None => Ok(()),
        }
    }
}
