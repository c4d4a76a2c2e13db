use kerma_dictionary::Tag;

use crate::{header::Syntax, implicit::Pixels};

/// What a frame holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The elements of a data set or of an item.
    Elements,
    /// The items of a sequence.
    Items,
    /// The fragments of encapsulated pixel data.
    Fragments,
}

/// One level of nesting.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) kind: Kind,
    /// Where it ends, or what is around it; `u64::MAX` if nothing says so.
    pub(super) end: u64,
    /// Whether its own length says where it ends, and no delimiter is needed.
    pub(super) defined: bool,
    /// How its elements or items are encoded.
    pub(super) syntax: Syntax,
    /// The sequence's tag.
    pub(super) tag: Tag,
    /// How many items have begun.
    pub(super) index: u32,
    /// Whether it is a sequence under VR UN.
    pub(super) unknown: bool,
    /// The last element's tag.
    pub(super) last: Tag,
    /// The last element's group; one that no element has before the first, which is looked at closely therefore.
    pub(super) group: u16,
    /// Where the group ends, if a group length says so.
    pub(super) group_end: Option<u64>,
    /// What Pixel Representation (0028,0103) says, in here or around.
    pub(super) pixels: Pixels,
}

/// The group of no element but (FFFF,xxxx).
const NO_GROUP: u16 = 0xFFFF;

impl Frame {
    /// Whether no element has been read. The first may be (0000,0000), so that its tag alone does not tell.
    pub(super) fn is_untouched(&self) -> bool {
        self.group == NO_GROUP && self.last == Tag::default()
    }

    /// The data set itself.
    pub(super) fn root(syntax: Syntax) -> Frame {
        Frame {
            kind: Kind::Elements,
            end: u64::MAX,
            defined: true,
            syntax,
            tag: Tag::default(),
            index: 0,
            unknown: false,
            last: Tag::default(),
            group: NO_GROUP,
            group_end: None,
            pixels: Pixels::Unsaid,
        }
    }

    /// The items of the sequence `tag` in `outer`.
    pub(super) fn items(outer: &Frame, tag: Tag, end: Option<u64>) -> Frame {
        Frame {
            kind: Kind::Items,
            end: end.unwrap_or(outer.end),
            defined: end.is_some(),
            tag,
            pixels: outer.pixels,
            ..Frame::root(outer.syntax)
        }
    }

    /// The fragments of `tag` in `outer`.
    pub(super) fn fragments(outer: &Frame, tag: Tag) -> Frame {
        Frame { kind: Kind::Fragments, ..Frame::items(outer, tag, None) }
    }

    /// The elements of an item of the sequence `outer`.
    pub(super) fn elements(outer: &Frame, end: Option<u64>) -> Frame {
        Frame { kind: Kind::Elements, ..Frame::items(outer, Tag::default(), end) }
    }
}
