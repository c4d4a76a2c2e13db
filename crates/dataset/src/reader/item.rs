//! The items of a sequence and the fragments of encapsulated pixel data (PS3.5 §7.5, §A.4).

use kerma_dictionary::Tag;

use super::{Frame, Next, Reader, Step, Token};
use crate::{
    Error, LengthForm, WarningKind,
    header::{self, UNDEFINED},
};

impl Reader {
    /// An item of a sequence, or the delimiter that ends it.
    pub(super) fn item(&mut self, input: &mut &[u8]) -> Result<Step, Error> {
        let (_, header) = match header::item(self.frame.syntax.byte_order, input) {
            Ok(parsed) => parsed,
            Err(needed) => return self.starved(input, needed),
        };
        if header.tag == Tag::ITEM
            && self.offset + 8 + u64::from(header.length) > self.frame.end
            && let Some(more) = self.extend(input, header)?
        {
            return Ok(Step::Found(Next::NeedMore(more)));
        }
        if header.tag != Tag::ITEM || self.offset + 8 > self.frame.end {
            return self.between_items(input, header);
        }
        if self.frame.unknown && self.frame.index == 0 {
            match self.sniff_unknown(input)? {
                Step::Again => {}
                found => return Ok(found),
            }
        }
        self.advance(input, 8);
        self.count()?;
        self.frame.index += 1;
        let (end, length) = match header.length {
            UNDEFINED => (None, LengthForm::Undefined),
            length => {
                let length = self.checked_length(None, length)?;
                (Some(self.offset + u64::from(length)), LengthForm::Defined)
            }
        };
        let frame = Frame::elements(&self.frame, end);
        self.open(frame)?;
        Ok(Step::Found(Next::Token(Token::ItemStart { length })))
    }

    /// A fragment of encapsulated pixel data, or the delimiter that ends it (PS3.5 §A.4).
    pub(super) fn fragment(&mut self, input: &mut &[u8]) -> Result<Step, Error> {
        let (_, header) = match header::item(self.frame.syntax.byte_order, input) {
            Ok(parsed) => parsed,
            Err(needed) => return self.starved(input, needed),
        };
        if header.tag != Tag::ITEM || self.offset + 8 > self.frame.end {
            return self.between_items(input, header);
        }
        let tag = self.frame.tag;
        self.advance(input, 8);
        self.count()?;
        self.frame.index += 1;
        let length = match header.length {
            UNDEFINED => {
                self.warn(WarningKind::UndefinedLength, None)?;
                0
            }
            length => self.checked_length(None, length)?,
        };
        if length & 1 == 1 {
            self.warn(WarningKind::OddLength, None)?;
        }
        self.promise(tag, length)?;
        Ok(Step::Found(Next::Token(Token::Fragment { length })))
    }
}
