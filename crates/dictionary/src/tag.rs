use core::fmt;

/// A data element tag: group and element number (PS3.5 §7.1). Ordered as data sets are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Tag(u32);

impl Tag {
    /// Item (FFFE,E000), PS3.5 §7.5.
    pub const ITEM: Tag = Tag(0xFFFE_E000);
    /// Item Delimitation Item (FFFE,E00D), PS3.5 §7.5.
    pub const ITEM_DELIMITATION: Tag = Tag(0xFFFE_E00D);
    /// Sequence Delimitation Item (FFFE,E0DD), PS3.5 §7.5.
    pub const SEQUENCE_DELIMITATION: Tag = Tag(0xFFFE_E0DD);

    /// The tag of `group` and `element`.
    pub const fn new(group: u16, element: u16) -> Tag {
        Tag((group as u32) << 16 | element as u32)
    }

    /// The tag whose group is the upper and whose element the lower 16 bits.
    pub const fn from_u32(value: u32) -> Tag {
        Tag(value)
    }

    /// Group in the upper, element in the lower 16 bits.
    pub const fn to_u32(self) -> u32 {
        self.0
    }

    /// The group number.
    pub const fn group(self) -> u16 {
        (self.0 >> 16) as u16
    }

    /// The element number.
    pub const fn element(self) -> u16 {
        self.0 as u16
    }

    /// Whether the group number is odd: a private element (PS3.5 §7.8).
    pub const fn is_private(self) -> bool {
        self.group() & 1 == 1
    }

    /// Whether the element reserves a block for a private creator: (gggg,0010-00FF), odd group (PS3.5 §7.8.1).
    pub const fn is_private_creator(self) -> bool {
        self.is_private() && self.element() >= 0x0010 && self.element() <= 0x00FF
    }

    /// The creator element that reserves this private element's block, (gggg,00bb) for (gggg,bbxx);
    /// `None` for standard elements and for those outside any block (PS3.5 §7.8.1).
    pub const fn private_creator(self) -> Option<Tag> {
        if self.is_private() && self.element() >= 0x1000 {
            Some(Tag::new(self.group(), self.element() >> 8))
        } else {
            None
        }
    }

    /// Whether the element is a Group Length (gggg,0000) (PS3.5 §7.2).
    pub const fn is_group_length(self) -> bool {
        self.element() == 0
    }
}

/// `(gggg,eeee)`, upper case hexadecimal.
impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({:04X},{:04X})", self.group(), self.element())
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<(u16, u16)> for Tag {
    fn from((group, element): (u16, u16)) -> Tag {
        Tag::new(group, element)
    }
}
