use core::fmt;

use kerma_dictionary::{Tag, Uid, data_elements};

use super::Operation;

/// The requirements of a SOP class for an operation.
#[derive(Debug)]
pub struct Table {
    /// The SOP class. That of Unified Procedure Step is UPS Push, whichever of its SOP classes was negotiated.
    pub sop_class: Uid,
    /// The operation.
    pub operation: Operation,
    /// Where the standard has it, such as `PS3.4 Table F.7.2-1`.
    pub source: &'static str,
    /// The requirements at the top of the data set.
    pub requirements: &'static [Requirement],
}

/// What an attribute is to an operation: a row of a table of PS3.4, with the rows of macros in their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The attribute; `None` stands for all other attributes of the data set or the item.
    pub tag: Option<Tag>,
    /// How the SCU uses it.
    pub scu: Usage,
    /// How the SCP uses it.
    pub scp: Usage,
    /// When it is there.
    pub condition: Condition,
    /// The requirements of each item, if it is a sequence.
    pub items: &'static [Requirement],
}

/// How a side uses an attribute. Types are those of PS3.5 §7.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Usage {
    /// 1: there, with a value.
    Type1,
    /// 1C: there under a condition, and then with a value.
    Type1C,
    /// 2: there, with a value if it is known.
    Type2,
    /// 2C: there under a condition, with a value if it is known.
    Type2C,
    /// 3: there if the side likes.
    Type3,
    /// M of Print Management: there, with a value (PS3.4 §H.2.4).
    Mandatory,
    /// MC of Print Management: there under a condition, with a value.
    MandatoryConditional,
    /// U of Print Management: there if the side likes.
    Optional,
    /// -: the side does not use it.
    NotUsed,
    /// It must not be there.
    NotAllowed,
    /// The text of PS3.4 says more than fits into a table; nothing is checked.
    AsDescribed,
}

/// When an attribute is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// The table names no condition.
    Unconditional,
    /// Under a condition that is not only about other attributes.
    Conditional,
    /// Under a condition about these attributes, as numbers.
    On(&'static [u32]),
    /// Always, but without a value.
    Empty,
}

/// What is wrong with an attribute, in the order in which a response tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// It is required, and not there.
    Missing,
    /// It must have a value, and has none.
    NoValue,
    /// Its value is none that the standard allows here.
    Invalid,
    /// It must not be there.
    NotAllowed,
}

pub(super) const fn requirement(
    tag: Option<u32>,
    scu: Usage,
    scp: Usage,
    condition: Condition,
) -> Requirement {
    let tag = match tag {
        Some(tag) => Some(Tag::from_u32(tag)),
        None => None,
    };
    Requirement { tag, scu, scp, condition, items: &[] }
}

impl Usage {
    /// Whether the attribute must be there, whatever else is.
    pub const fn is_required(self) -> bool {
        matches!(self, Usage::Type1 | Usage::Type2 | Usage::Mandatory)
    }

    /// Whether the attribute, if it is there, must have a value.
    pub const fn needs_value(self) -> bool {
        matches!(self, Usage::Type1 | Usage::Type1C | Usage::Mandatory | Usage::MandatoryConditional)
    }

    /// As PS3.4 writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Usage::Type1 => "1",
            Usage::Type1C => "1C",
            Usage::Type2 => "2",
            Usage::Type2C => "2C",
            Usage::Type3 => "3",
            Usage::Mandatory => "M",
            Usage::MandatoryConditional => "MC",
            Usage::Optional => "U",
            Usage::NotUsed => "-",
            Usage::NotAllowed => "not allowed",
            Usage::AsDescribed => "see PS3.4",
        }
    }
}

/// As PS3.4 writes it.
impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// In words, such as `conditional on UniversalEntityID`. Nothing if there is no condition.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Condition::Unconditional => Ok(()),
            Condition::Conditional => f.write_str("conditional"),
            Condition::Empty => f.write_str("empty"),
            Condition::On(tags) => {
                f.write_str("conditional on ")?;
                for (index, tag) in tags.iter().map(|tag| Tag::from_u32(*tag)).enumerate() {
                    f.write_str(if index == 0 { "" } else { ", " })?;
                    match data_elements::by_tag(tag) {
                        Some(element) => f.write_str(element.keyword)?,
                        None => write!(f, "{tag}")?,
                    }
                }
                Ok(())
            }
        }
    }
}
