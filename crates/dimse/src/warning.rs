use core::fmt;

use kerma_dictionary::Tag;

/// Something in a message that the standard does not allow and that was read all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// The command set does not begin with Command Group Length (0000,0000).
    NoGroupLength,
    /// Command Group Length is wrong. Its value is ignored.
    GroupLength {
        /// The length that the element gives.
        found: u32,
        /// The number of bytes that follow it.
        actual: usize,
    },
    /// The command set is Explicit VR Little Endian; PS3.7 §6.3.1 wants Implicit.
    ExplicitVr,
    /// A mandatory element is missing; a default stands for it.
    MissingElement(Tag),
    /// An element's value has an odd length.
    OddLength(Tag),
    /// An element's value has a length that its value representation does not allow.
    ValueLength {
        /// The element.
        tag: Tag,
        /// The length of its value in bytes.
        length: usize,
    },
    /// An element stands there again; only the first counts.
    DuplicateElement(Tag),
    /// An element stands after one with a higher tag.
    OutOfOrder(Tag),
    /// An element of a group other than 0000.
    ForeignGroup(Tag),
    /// Command Data Set Type (0000,0800) contradicts what the message must have (PS3.7 §9.3, §10.3).
    DataSetUsage {
        /// Whether a data set was announced.
        announced: bool,
    },
    /// A PDV without data that is not the last of its kind.
    EmptyFragment,
    /// A PDV with an odd number of bytes (PS3.8 §9.3.5.1).
    OddFragment,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Warning::NoGroupLength => {
                f.write_str("the peer's command set has no Command Group Length (0000,0000) (PS3.7 §6.3.1)")
            }
            Warning::GroupLength { found, actual } => {
                write!(
                    f,
                    "the peer's Command Group Length is {found}, but {actual} bytes follow (PS3.7 §6.3.1)"
                )
            }
            Warning::ExplicitVr => f.write_str(
                "the peer's command set is Explicit VR, it must be Implicit VR Little Endian (PS3.7 §6.3.1)",
            ),
            Warning::MissingElement(tag) => write!(f, "the peer's command set lacks mandatory {tag}"),
            Warning::OddLength(tag) => {
                write!(f, "the peer's command element {tag} has an odd length (PS3.5 §7.1.1)")
            }
            Warning::ValueLength { tag, length } => {
                write!(f, "the peer's command element {tag} has {length} bytes, which its VR does not allow")
            }
            Warning::DuplicateElement(tag) => {
                write!(f, "the peer's command set has {tag} more than once, the first is taken")
            }
            Warning::OutOfOrder(tag) => {
                write!(f, "the peer's command set has {tag} after a higher tag (PS3.5 §7.1)")
            }
            Warning::ForeignGroup(tag) => {
                write!(f, "the peer's command set has {tag}, which is not of group 0000 (PS3.7 §6.3.1)")
            }
            Warning::DataSetUsage { announced: true } => {
                f.write_str("the peer announced a data set for a message that has none (PS3.7 annex E)")
            }
            Warning::DataSetUsage { announced: false } => {
                f.write_str("the peer announced no data set for a message that must have one (PS3.7 annex E)")
            }
            Warning::EmptyFragment => f.write_str("the peer sent a PDV without data (PS3.8 annex E)"),
            Warning::OddFragment => f.write_str("the peer sent a PDV of odd length (PS3.8 annex E)"),
        }
    }
}
