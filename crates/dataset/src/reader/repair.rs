//! What is done when items and delimiters are not where PS3.5 §7.5 wants them. Every path takes bytes or closes
//! a level, so that reading always ends.

use kerma_dictionary::{Tag, tags};

use super::{Next, Reader, Step, complete};
use crate::{
    Error, WarningKind,
    header::{self, Header, HeaderVr, Syntax, UNDEFINED},
};

/// The size of an item's or a delimiter's header.
const SIZE: usize = 8;

impl Reader {
    /// An item or delimiter where an element could be: the end of the item, or a mistake.
    pub(super) fn delimiter(&mut self, input: &mut &[u8], header: Header) -> Result<Step, Error> {
        if self.offset + SIZE as u64 > self.frame.end {
            return self.unreadable(header.tag);
        }
        let is_delimited = !self.frame.defined;
        match header.tag {
            Tag::ITEM_DELIMITATION if is_delimited => self.end_with(input, header),
            // Is it the item's, wrongly named, or the sequence's, the item's being missing?
            Tag::SEQUENCE_DELIMITATION if is_delimited => {
                let is_wrong = match self.following(input) {
                    Following::NeedMore => return Ok(Step::Found(Next::NeedMore(SIZE + 4))),
                    Following::Tag(tag) => tag == Tag::ITEM || tag == Tag::SEQUENCE_DELIMITATION,
                    Following::End => false,
                };
                if is_wrong || self.outer.last().is_some_and(|sequence| sequence.defined) {
                    self.warn(WarningKind::WrongDelimiter, None)?;
                    return self.end_with(input, header);
                }
                self.end_without()
            }
            Tag::ITEM if is_delimited => self.end_without(),
            Tag::ITEM_DELIMITATION | Tag::SEQUENCE_DELIMITATION | Tag::ITEM => {
                self.warn(WarningKind::UnexpectedDelimiter, None)?;
                self.advance(input, SIZE);
                Ok(Step::Again)
            }
            tag => self.unreadable(tag),
        }
    }

    /// Something else than an item where an item could be: the end of the sequence, or a mistake.
    pub(super) fn between_items(&mut self, input: &mut &[u8], header: Header) -> Result<Step, Error> {
        let is_delimited = !self.frame.defined;
        match header.tag {
            _ if self.offset + SIZE as u64 > self.frame.end => self.no_item(input),
            Tag::SEQUENCE_DELIMITATION if is_delimited => self.end_with(input, header),
            Tag::SEQUENCE_DELIMITATION => {
                self.warn(WarningKind::UnexpectedDelimiter, None)?;
                self.advance(input, SIZE);
                Ok(Step::Again)
            }
            // Is it the sequence's, wrongly named, or one too many behind an item?
            Tag::ITEM_DELIMITATION => {
                let is_stray = match self.following(input) {
                    Following::NeedMore => return Ok(Step::Found(Next::NeedMore(SIZE + 4))),
                    Following::Tag(tag) => tag == Tag::ITEM || tag == Tag::SEQUENCE_DELIMITATION,
                    Following::End => false,
                };
                if is_delimited && !is_stray {
                    self.warn(WarningKind::WrongDelimiter, None)?;
                    return self.end_with(input, header);
                }
                self.warn(WarningKind::UnexpectedDelimiter, None)?;
                self.advance(input, SIZE);
                Ok(Step::Again)
            }
            _ if is_delimited => self.end_without(),
            _ => self.no_item(input),
        }
    }

    /// Something in a sequence of defined length that is no item: the rest of the sequence is passed over.
    #[cold]
    fn no_item(&mut self, input: &[u8]) -> Result<Step, Error> {
        let rest = self.frame.end - self.offset;
        let seen = usize::try_from(rest).unwrap_or(SIZE).min(SIZE);
        let zeros = input.iter().take(seen).all(|&byte| byte == 0);
        self.warn(if zeros { WarningKind::NotAnItem } else { WarningKind::NotAnElement }, None)?;
        self.pending = rest;
        Ok(Step::Again)
    }

    /// File Meta Information inside the data set, always in Explicit VR Little Endian: passed over.
    pub(super) fn group_two(&mut self, input: &mut &[u8]) -> Result<Step, Error> {
        let header = match header::header(Syntax::EXPLICIT, input) {
            Ok((_, Header { vr: HeaderVr::Unknown(_), .. })) => header::header(Syntax::IMPLICIT, input),
            parsed => parsed,
        };
        let header = match header {
            Ok((_, header)) => header,
            Err(needed) => return self.starved(input, needed),
        };
        if header.length == UNDEFINED {
            return self.unreadable(header.tag);
        }
        self.warn(WarningKind::GroupTwoInDataSet, Some(header.tag))?;
        self.advance(input, usize::from(header.size));
        self.count()?;
        self.pending = u64::from(header.length);
        Ok(Step::Again)
    }

    /// No element: the rest of the innermost item or sequence whose end is known is passed over; without one,
    /// reading ends. Behind the pixels there is nothing that an image could miss; before them there may be the pixels.
    #[cold]
    pub(super) fn unreadable(&mut self, tag: Tag) -> Result<Step, Error> {
        let is_harmless = self.frame.last >= tags::PIXEL_DATA || tag == Tag::default();
        let is_trailing = self.outer.is_empty() && is_harmless;
        let kind = if is_trailing { WarningKind::TrailingBytes } else { WarningKind::NotAnElement };
        self.warn(kind, Some(tag))?;
        match self.frame.end {
            u64::MAX => self.finished = true,
            end => self.pending = end - self.offset,
        }
        Ok(Step::Again)
    }

    /// Takes the delimiter and closes what it ends.
    fn end_with(&mut self, input: &mut &[u8], delimiter: Header) -> Result<Step, Error> {
        self.check_group_length()?;
        if delimiter.length != 0 {
            self.warn(WarningKind::UnexpectedDelimiter, None)?;
        }
        self.advance(input, SIZE);
        Ok(Step::Found(Next::Token(self.pop())))
    }

    /// Closes what should have ended with a delimiter.
    fn end_without(&mut self) -> Result<Step, Error> {
        self.check_group_length()?;
        self.warn(WarningKind::MissingDelimiter, None)?;
        Ok(Step::Found(Next::Token(self.pop())))
    }

    /// The tag behind a delimiter.
    fn following(&self, input: &[u8]) -> Following {
        let next = input.get(SIZE..).unwrap_or_default();
        match complete(header::tag(self.frame.syntax.byte_order, next)) {
            Some(tag) => Following::Tag(tag),
            None if self.ended => Following::End,
            None => Following::NeedMore,
        }
    }
}

enum Following {
    Tag(Tag),
    End,
    NeedMore,
}
