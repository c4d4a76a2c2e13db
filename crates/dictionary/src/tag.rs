use core::{fmt, str::FromStr};

use crate::data_elements;

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

    /// The tag with the block of its private creator masked: (gggg,00ee) for the private element (gggg,bbee), as
    /// registries of private elements write it (PS3.5 §7.8.1). Other tags stay as they are.
    pub const fn without_block(self) -> Tag {
        match self.private_creator() {
            Some(_) => Tag::new(self.group(), self.element() & 0x00FF),
            None => self,
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

/// Why a text is not a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TagError;

impl fmt::Display for TagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a tag is a keyword of PS3.6, such as PatientName, or hexadecimal: 0010,0010 or (0010,0010) or 00100010")
    }
}

impl core::error::Error for TagError {}

/// A keyword of PS3.6, `gggg,eeee`, `(gggg,eeee)` or `ggggeeee`.
///
/// ```
/// # use kerma_dictionary::{Tag, tags};
/// for text in ["PatientName", "0010,0010", "(0010,0010)", "00100010"] {
///     assert_eq!(text.parse(), Ok(tags::PATIENT_NAME));
/// }
/// ```
impl FromStr for Tag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Tag, TagError> {
        let bare = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text);
        let halves =
            bare.split_once(',').or_else(|| if bare.len() == 8 { bare.split_at_checked(4) } else { None });
        if let Some((group, element)) = halves
            && let (Some(group), Some(element)) = (hexadecimal(group), hexadecimal(element))
        {
            return Ok(Tag::new(group, element));
        }
        data_elements::by_keyword(text).map(|row| row.tag).ok_or(TagError)
    }
}

/// Four digits, nothing else.
fn hexadecimal(text: &str) -> Option<u16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    digits.then(|| u16::from_str_radix(text, 16).ok()).flatten()
}

impl From<(u16, u16)> for Tag {
    fn from((group, element): (u16, u16)) -> Tag {
        Tag::new(group, element)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::ToString};
    use proptest::prelude::*;

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in [
            "",
            "()",
            "patientname",
            "0010,001",
            "0010,00100",
            "+010,0010",
            "(0010,0010",
            "0010 0010",
            "00100010)",
        ] {
            assert_eq!(text.parse::<Tag>(), Err(TagError), "{text}");
        }
    }

    #[test]
    fn a_private_element_knows_its_creator_and_its_place_in_the_block() {
        let tag = Tag::new(0x0029, 0x1108);
        assert_eq!(tag.private_creator(), Some(Tag::new(0x0029, 0x0011)));
        assert_eq!(tag.without_block(), Tag::new(0x0029, 0x0008));
        assert_eq!(Tag::new(0x0028, 0x1108).without_block(), Tag::new(0x0028, 0x1108));
        assert_eq!(Tag::new(0x0029, 0x0011).without_block(), Tag::new(0x0029, 0x0011));
        assert_eq!(Tag::new(0x0029, 0x0100).private_creator(), None);
    }

    proptest! {
        #[test]
        fn every_way_to_write_a_tag_is_read_back(tag in any::<u32>().prop_map(Tag::from_u32)) {
            let (group, element) = (tag.group(), tag.element());
            prop_assert_eq!(tag.to_string().parse(), Ok(tag));
            prop_assert_eq!(format!("{group:04x},{element:04x}").parse(), Ok(tag));
            prop_assert_eq!(format!("{group:04X}{element:04X}").parse(), Ok(tag));
        }

        #[test]
        fn no_text_breaks_the_parser(text in ".{0,12}") {
            _ = text.parse::<Tag>();
        }
    }
}
