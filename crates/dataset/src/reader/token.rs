use kerma_dictionary::{ByteOrder, Tag, Vr};

use crate::LengthForm;

/// The part of a data set that [`Reader::next`](crate::Reader::next) found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The next token.
    Token(Token),
    /// The input must have at least this many bytes, counted from [`Reader::offset`](crate::Reader::offset).
    NeedMore(usize),
    /// The data set is over.
    End,
}

/// A piece of a data set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// The header of an element whose value follows.
    Element {
        /// Its tag.
        tag: Tag,
        /// Its value representation, from the dictionary if the encoding leaves it out.
        vr: Vr,
        /// The length of its value in bytes.
        length: u32,
        /// The byte order of numbers in the value.
        byte_order: ByteOrder,
    },
    /// The header of a sequence.
    SequenceStart {
        /// Its tag.
        tag: Tag,
        /// SQ; or UN, for a sequence in Implicit VR Little Endian (PS3.5 §6.2.2 note 2).
        vr: Vr,
        /// How it says where it ends.
        length: LengthForm,
    },
    /// The header of an item; its elements follow.
    ItemStart {
        /// How it says where it ends.
        length: LengthForm,
    },
    /// The end of an item.
    ItemEnd,
    /// The end of a sequence or a pixel sequence.
    SequenceEnd,
    /// The header of encapsulated pixel data.
    PixelSequenceStart {
        /// Its tag, usually Pixel Data (7FE0,0010).
        tag: Tag,
        /// OB, or what the sender made of it.
        vr: Vr,
    },
    /// The header of a fragment, the first being the offset table; its bytes follow as a value.
    Fragment {
        /// Its length in bytes.
        length: u32,
    },
}
