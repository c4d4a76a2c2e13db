use kerma_dictionary::{Tag, Vr};
use thiserror::Error;

use crate::Warning;

/// Why bytes could not be read as a data set, or a data set not be written as bytes.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// Strict reading met something that lenient reading would have warned of.
    #[error("the data set breaks the standard: {0}")]
    Violation(Warning),
    /// Sequences are nested deeper than the limit.
    #[error("sequences are nested more than {0} deep (limit of this reader)")]
    TooDeep(u16),
    /// More elements, items and fragments than the limit.
    #[error("there are more than {0} elements (limit of this reader)")]
    TooManyElements(u64),
    /// A value or fragment of more bytes than the limit.
    #[error("{tag} has a value of {length} bytes, more than {limit} (limit of this reader)")]
    ElementTooLong {
        /// The element.
        tag: Tag,
        /// Its length field, or what of it the item around it has room for.
        length: u32,
        /// The limit.
        limit: u32,
    },
    /// More bytes than the limit.
    #[error("the data set is longer than {0} bytes (limit of this reader)")]
    TooLong(u64),
    /// A deflated data set inflates to more than the limit.
    #[error("the deflated data set inflates to more than {0} bytes (limit of this reader)")]
    InflatesTooMuch(u64),
    /// The bytes of a deflated data set are not a deflate stream.
    #[error("the data set is not deflated as its transfer syntax says (RFC 1951, PS3.5 §A.5)")]
    NotDeflated,
    /// The bytes do not begin like a DICOM file or a data set.
    #[error("this is not DICOM: neither a DICM prefix nor a data set begins here (PS3.10 §7.1)")]
    NotDicom,
    /// The file names a transfer syntax whose encoding is not known.
    #[error("the encoding of transfer syntax {0} is not known (PS3.5 §10)")]
    UnknownTransferSyntax(kerma_dictionary::Uid),
    /// A value or sequence to be written has more bytes than a length field can say.
    #[error("{0} is longer than a length field can say (PS3.5 §7.1)")]
    ValueTooLong(Tag),
    /// The data set ends within the value of this element.
    #[error("the data set ends within the value of {0}")]
    Incomplete(Tag),
    /// Encapsulated pixel data to be written in an encoding that cannot hold it.
    #[error("{0} is encapsulated and cannot be written in this encoding (PS3.5 §A.4)")]
    Encapsulated(Tag),
}

/// Why an element does not give the value that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ValueError {
    /// There is no such element.
    #[error("there is no element {0}")]
    Absent(Tag),
    /// The element is there, without a value.
    #[error("{0} has no value")]
    Empty(Tag),
    /// The value representation is not of the kind that was asked for.
    #[error("{tag} has the value representation {vr}, which is not {expected}")]
    WrongVr {
        /// The element.
        tag: Tag,
        /// Its value representation.
        vr: Vr,
        /// The form of value that was expected.
        expected: &'static str,
    },
    /// The value is not written as its value representation prescribes. The value is not repeated here: it
    /// may be patient data.
    #[error("the value of {tag} is not {expected} (PS3.5 §6.2)")]
    Malformed {
        /// The element.
        tag: Tag,
        /// The form of value that was expected.
        expected: &'static str,
    },
    /// Items were asked of something else.
    #[error("{tag} has the value representation {vr} and is not a sequence")]
    NotASequence {
        /// The element.
        tag: Tag,
        /// Its value representation.
        vr: Vr,
    },
    /// The value does not fit the value representation. It is not repeated here, as it may be patient data.
    #[error("a value for {tag} ({vr}) must be {expected} (PS3.5 §6.2)")]
    Unfit {
        /// The element.
        tag: Tag,
        /// The value representation.
        vr: Vr,
        /// The form of value that was expected.
        expected: &'static str,
    },
    /// The value representation of an element is not in the dictionary: it must be given.
    #[error("the value representation of {0} is not known: insert an element with its own (PS3.6)")]
    UnknownVr(Tag),
}

/// Why a text could not be read as the DICOM JSON model. It repeats nothing of the text: that may be patient data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum JsonError {
    /// It is not JSON.
    #[error("this is not JSON: {expected} was expected at byte {offset} (RFC 8259)")]
    Syntax {
        /// Where, in bytes.
        offset: usize,
        /// The part that was expected.
        expected: &'static str,
    },
    /// It is JSON, but no data set.
    #[error("this is not the DICOM JSON model: {expected} was expected at byte {offset} (PS3.18 §F.2)")]
    Model {
        /// Where, in bytes.
        offset: usize,
        /// The part that was expected.
        expected: &'static str,
    },
    /// Sequences are nested deeper than the limit.
    #[error("sequences are nested more than {0} deep (limit of this reader)")]
    TooDeep(u16),
}

/// Why there are no frames, or why frames could not be encapsulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FrameError {
    /// There is no Pixel Data, or native one.
    #[error("there is no encapsulated Pixel Data (7FE0,0010) (PS3.5 §A.4)")]
    NotEncapsulated,
    /// Nothing says which fragments belong to which frame.
    #[error("nothing says how {fragments} fragments make {frames} frames: no offset table fits (PS3.5 §A.4)")]
    Boundaries {
        /// Number of Frames (0028,0008).
        frames: usize,
        /// How many fragments there are.
        fragments: usize,
    },
    /// A frame is longer than a fragment can be, or an offset is more than a Basic Offset Table can say.
    #[error("the frames are longer than lengths and offsets of 32 bits can say (PS3.5 §A.4)")]
    TooLong,
}

/// Why a text is no date, time or age. The text is not repeated here: it may be patient data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is not {expected} (PS3.5 §6.2)")]
pub struct TemporalError {
    pub(crate) expected: &'static str,
}

/// Why a private dictionary could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("line {line} of the private dictionary is not an element: {expected} was expected (PS3.5 §7.8)")]
pub struct DictionaryError {
    /// The line, from 1.
    pub line: usize,
    /// The part that was expected.
    pub expected: &'static str,
}
