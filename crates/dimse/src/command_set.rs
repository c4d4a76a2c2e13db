//! Command sets as bytes: a flat run of Implicit VR Little Endian elements of group 0000 (PS3.7 §6.3.1).

use alloc::vec::Vec;
use core::{fmt, slice};

use kerma_dictionary::{Tag, Uid, Vr, tags};
use smallvec::SmallVec;

use crate::{error::Error, warning::Warning};

/// How many warnings a command set may give; a hostile one has thousands of faults, each worth a line in a log.
const MAX_WARNINGS: usize = 32;

/// A command element that the message's table does not name, kept so that nothing a peer says is lost.
#[derive(Clone, PartialEq, Eq)]
pub struct OtherElement {
    /// Its tag.
    pub tag: Tag,
    /// Its value as sent, or with a NUL more if it was of odd length.
    pub value: Vec<u8>,
}

/// Without the value, which may be anything.
impl fmt::Debug for OtherElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} bytes", self.tag, self.value.len())
    }
}

/// The elements of a command set that is being read. What a message takes is gone; the rest is [`OtherElement`]s.
pub(crate) struct CommandSet<'a> {
    elements: SmallVec<[(Tag, &'a [u8]); 16]>,
    /// The highest tag so far: a higher one cannot be there yet.
    highest: Option<Tag>,
    /// Name of the message, for errors.
    pub(crate) message: &'static str,
    pub(crate) warnings: Vec<Warning>,
}

impl<'a> CommandSet<'a> {
    pub(crate) fn parse(bytes: &'a [u8]) -> Result<CommandSet<'a>, Error> {
        let mut set =
            CommandSet { elements: SmallVec::new(), highest: None, message: "message", warnings: Vec::new() };
        let explicit = is_explicit(bytes);
        if explicit {
            set.warn(Warning::ExplicitVr);
        }
        let mut rest = Cursor { bytes, offset: 0 };
        while !rest.bytes.is_empty() {
            let (tag, value) = if explicit { rest.explicit_element()? } else { rest.implicit_element()? };
            set.add(tag, value, rest.bytes.len());
        }
        Ok(set)
    }

    fn add(&mut self, tag: Tag, value: &'a [u8], following: usize) {
        if self.elements.is_empty() && tag != tags::COMMAND_GROUP_LENGTH {
            self.warn(Warning::NoGroupLength);
        }
        if value.len() % 2 == 1 {
            self.warn(Warning::OddLength(tag));
        }
        if tag.group() != 0 {
            self.warn(Warning::ForeignGroup(tag));
        }
        if self.highest.is_some_and(|highest| tag <= highest) {
            if self.has(tag) {
                return self.warn(Warning::DuplicateElement(tag));
            }
            self.warn(Warning::OutOfOrder(tag));
        }
        self.highest = self.highest.max(Some(tag));
        if tag == tags::COMMAND_GROUP_LENGTH {
            let found = value.first_chunk().map_or(0, |length| u32::from_le_bytes(*length));
            if usize::try_from(found) != Ok(following) {
                self.warn(Warning::GroupLength { found, actual: following });
            }
        }
        self.elements.push((tag, value));
    }

    pub(crate) fn warn(&mut self, warning: Warning) {
        if self.warnings.len() < MAX_WARNINGS {
            self.warnings.push(warning);
        }
    }

    /// Whether the element is there and was not taken.
    pub(crate) fn has(&self, tag: Tag) -> bool {
        self.elements.iter().any(|(other, _)| *other == tag)
    }

    /// The value of an element, which is then gone.
    pub(crate) fn take(&mut self, tag: Tag) -> Option<&'a [u8]> {
        let index = self.elements.iter().position(|(other, _)| *other == tag)?;
        Some(self.elements.remove(index).1)
    }

    /// The value of an element of VR US. One that a peer sends as UL is read too; an empty one is as good as none.
    pub(crate) fn take_number(&mut self, tag: Tag) -> Option<u16> {
        let value = self.take(tag)?;
        if value.len() != 2 {
            self.warn(Warning::ValueLength { tag, length: value.len() });
        }
        value.first_chunk().map(|number| u16::from_le_bytes(*number))
    }

    /// The elements that nobody took.
    pub(crate) fn take_others(&mut self) -> Vec<OtherElement> {
        self.elements.sort_by_key(|(tag, _)| *tag);
        let other = |(tag, value): (Tag, &[u8])| {
            let mut value = value.to_vec();
            value.resize(value.len().next_multiple_of(2), 0);
            OtherElement { tag, value }
        };
        self.elements.drain(..).map(other).collect()
    }
}

/// Whether a VR follows the first tag. In Implicit VR it would be the low half of a length of 16 KiB and more,
/// while the first element of a command set is Command Group Length, or at least a short one.
fn is_explicit(bytes: &[u8]) -> bool {
    matches!(bytes, [_, _, _, _, a, b, ..] if Vr::from_bytes([*a, *b]).is_some())
}

struct Cursor<'a> {
    bytes: &'a [u8],
    offset: usize,
}

impl<'a> Cursor<'a> {
    /// Tag, 32-bit length, value (PS3.5 §7.1.3).
    fn implicit_element(&mut self) -> Result<(Tag, &'a [u8]), Error> {
        let tag = self.tag()?;
        let length = self.array().map(u32::from_le_bytes)?;
        Ok((tag, self.value(length)?))
    }

    /// Tag, VR, 16-bit length or two reserved bytes and a 32-bit length, value (PS3.5 §7.1.2).
    fn explicit_element(&mut self) -> Result<(Tag, &'a [u8]), Error> {
        let tag = self.tag()?;
        let vr: [u8; 2] = self.array()?;
        let length = if Vr::from_bytes(vr).is_some_and(Vr::has_long_length) {
            let [_, _, length @ ..] = self.array::<6>()?;
            u32::from_le_bytes(length)
        } else {
            self.array().map(u16::from_le_bytes)?.into()
        };
        Ok((tag, self.value(length)?))
    }

    fn tag(&mut self) -> Result<Tag, Error> {
        let [g0, g1, e0, e1] = self.array()?;
        Ok(Tag::new(u16::from_le_bytes([g0, g1]), u16::from_le_bytes([e0, e1])))
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        let (array, rest) = self.bytes.split_first_chunk().ok_or(self.truncated(N))?;
        self.advance(rest);
        Ok(*array)
    }

    fn value(&mut self, length: u32) -> Result<&'a [u8], Error> {
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let (value, rest) = self.bytes.split_at_checked(length).ok_or(self.truncated(length))?;
        self.advance(rest);
        Ok(value)
    }

    fn advance(&mut self, rest: &'a [u8]) {
        self.offset += self.bytes.len() - rest.len();
        self.bytes = rest;
    }

    fn truncated(&self, needed: usize) -> Error {
        Error::Truncated { offset: self.offset, needed, available: self.bytes.len() }
    }
}

/// Appends a command set, in the order of tags, Command Group Length first.
pub(crate) struct Writer<'a> {
    to: &'a mut Vec<u8>,
    /// Where the first byte after Command Group Length is.
    start: usize,
    command_field: Option<u16>,
    data_set_type: Option<u16>,
    is_response: bool,
    others: slice::Iter<'a, OtherElement>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(
        to: &'a mut Vec<u8>,
        command_field: u16,
        data_set_type: u16,
        others: &'a [OtherElement],
    ) -> Writer<'a> {
        append(to, tags::COMMAND_GROUP_LENGTH, &[0; 4], 0);
        let start = to.len();
        let is_response = command_field & 0x8000 != 0;
        let (command_field, data_set_type) = (Some(command_field), Some(data_set_type));
        Writer { to, start, command_field, data_set_type, is_response, others: others.iter() }
    }

    /// A UID: in a response with the padding that the peer chose, since some want their UID back byte for byte; in a request,
    /// where it may come from a file, with one NUL if it is odd (PS3.5 §9.1).
    pub(crate) fn uid(&mut self, tag: Tag, uid: &Uid) {
        self.element(tag, if self.is_response { uid.raw() } else { uid.as_bytes() }, 0);
    }

    /// An element that the message's table names; to be called in the order of tags.
    pub(crate) fn element(&mut self, tag: Tag, value: &[u8], padding: u8) {
        self.what_belongs_before(tag);
        append(self.to, tag, value, padding);
    }

    pub(crate) fn number(&mut self, tag: Tag, number: u16) {
        self.element(tag, &number.to_le_bytes(), 0);
    }

    /// The elements that are not fields of the message.
    fn what_belongs_before(&mut self, tag: Tag) {
        if let Some(field) = self.command_field.take_if(|_| tags::COMMAND_FIELD < tag) {
            self.number(tags::COMMAND_FIELD, field);
        }
        if let Some(data_set_type) = self.data_set_type.take_if(|_| tags::COMMAND_DATA_SET_TYPE < tag) {
            self.number(tags::COMMAND_DATA_SET_TYPE, data_set_type);
        }
        while let Some(other) = self.others.as_slice().first().filter(|other| other.tag < tag) {
            append(self.to, other.tag, &other.value, 0);
            self.others.next();
        }
    }

    /// The rest, and the length of it all.
    pub(crate) fn finish(mut self) {
        self.what_belongs_before(Tag::from_u32(u32::MAX));
        self.others.by_ref().for_each(|last| append(self.to, last.tag, &last.value, 0));
        let length = u32::try_from(self.to.len() - self.start).unwrap_or(u32::MAX);
        if let Some(value) = self.to.get_mut(self.start - 4..self.start) {
            value.copy_from_slice(&length.to_le_bytes());
        }
    }
}

fn append(to: &mut Vec<u8>, tag: Tag, value: &[u8], padding: u8) {
    let odd = value.len() % 2 == 1;
    let length = u32::try_from(value.len() + usize::from(odd)).unwrap_or(u32::MAX);
    to.extend_from_slice(&tag.group().to_le_bytes());
    to.extend_from_slice(&tag.element().to_le_bytes());
    to.extend_from_slice(&length.to_le_bytes());
    to.extend_from_slice(value);
    if odd {
        to.push(padding);
    }
}
