//! The elements of a data set or item (PS3.5 §7.1).

use kerma_dictionary::{ByteOrder, Tag, Vr, tags};

use super::{Frame, Kind, Next, Reader, Repaired, Step, Token};
use crate::{
    Error, LengthForm, WarningKind,
    header::{self, Header, HeaderForm, HeaderVr, Syntax, UNDEFINED},
    implicit::{self, Pixels},
};

/// An element that has been taken with its value.
pub(crate) struct WholeElement {
    pub(crate) tag: Tag,
    pub(crate) vr: Vr,
    /// How many bytes before what is left of the input are its value.
    pub(crate) length: u32,
    pub(crate) byte_order: ByteOrder,
    /// How the header before the value is laid out.
    pub(crate) form: HeaderForm,
}

impl Reader {
    /// An element of a data set or item, or the delimiter that ends it.
    #[inline(always)]
    pub(super) fn element(&mut self, input: &mut &[u8]) -> Result<Step, Error> {
        let (_, header) = match header::header(self.frame.syntax, input) {
            Ok(parsed) => parsed,
            Err(needed) => return self.starved(input, needed),
        };
        match self.usual(header) {
            Some(vr) => self.announce(input, header, vr),
            None => self.unusual_element(input, header),
        }
    }

    /// The value representation of an element in whose header there is nothing to be looked at, as in most.
    #[inline(always)]
    fn usual(&self, header: Header) -> Option<Vr> {
        let Header { tag, length, .. } = header;
        if tag <= self.frame.last || length == UNDEFINED || tag == tags::PIXEL_REPRESENTATION {
            return None;
        }
        if tag.group() != self.frame.group {
            let is_inside = !self.outer.is_empty() && self.frame.group_end.is_none();
            if !is_inside || tag.group() == 0xFFFE || tag.is_group_length() {
                return None;
            }
        }
        let vr = match header.vr {
            HeaderVr::Named(vr) => vr,
            HeaderVr::None => implicit::resolve(tag, self.frame.pixels),
            _ => return None,
        };
        if vr == Vr::SQ { None } else { Some(vr) }
    }

    /// A usual element of which nothing is to be said, and whose value is there: taken as a whole, without the way
    /// over a token. `None` changes nothing.
    #[inline(always)]
    pub(crate) fn whole_element(&mut self, input: &mut &[u8]) -> Option<WholeElement> {
        if self.frame.kind != Kind::Elements || self.pending > 0 || self.finished {
            return None;
        }
        let (_, header) = header::header(self.frame.syntax, input).ok()?;
        let vr = self.usual(header)?;
        let Header { tag, length, size, .. } = header;
        let body = self.offset + u64::from(size);
        let end = body + u64::from(length);
        let limits = &self.reading.limits;
        let is_within_limits =
            self.elements < limits.elements && body <= limits.length && length <= limits.element_length;
        if length & 1 == 1 || end > self.frame.end || tag == tags::PIXEL_DATA || !is_within_limits {
            return None;
        }
        let (_, rest) = input.split_at_checked(usize::from(size) + length as usize)?;
        *input = rest;
        self.offset = end;
        self.elements += 1;
        self.frame.last = tag;
        self.frame.group = tag.group();
        let Syntax { explicit, byte_order } = self.frame.syntax;
        Some(WholeElement { tag, vr, length, byte_order, form: HeaderForm::of(explicit, size) })
    }

    /// An element in whose header something wants to be looked at.
    fn unusual_element(&mut self, input: &mut &[u8], header: Header) -> Result<Step, Error> {
        if header.tag.group() == 0xFFFE {
            return self.delimiter(input, header);
        }
        if self.outer.is_empty() {
            if header.tag.group() == 0x0002 {
                return self.group_two(input);
            }
            if !self.sniffed {
                return self.sniff(input);
            }
            if header.tag.group() == 0 && header.tag < self.frame.last {
                return self.unreadable(header.tag);
            }
        }
        let forgiven = (self.warnings.len(), self.suppressed);
        let (header, vr, flaw) = match header.vr {
            HeaderVr::Named(vr) => (header, vr, None),
            HeaderVr::NamedUnclean(vr) => (header, vr, Some(WarningKind::ReservedBytes)),
            HeaderVr::None => (header, implicit::resolve(header.tag, self.frame.pixels), None),
            HeaderVr::Unknown(bytes) => match self.repair_vr(input, header.tag, bytes) {
                Repaired::Header(header, vr, flaw) => (header, vr, Some(flaw)),
                Repaired::NeedMore(n) => return Ok(Step::Found(Next::NeedMore(n))),
                Repaired::Hopeless => return self.unreadable(header.tag),
            },
        };
        // The reader itself wants to know the beginning of these values.
        let peeked = match header.tag {
            tag if tag.is_group_length() && header.length == 4 => 4,
            tags::PIXEL_REPRESENTATION if header.length == 2 => 2,
            _ if vr == Vr::SQ && header.length >= 4 && header.length < UNDEFINED => 4,
            _ => 0,
        };
        let size = usize::from(header.size);
        if input.len() < size + peeked && !self.ended {
            // The header will be read again, and warned of then.
            self.warnings.truncate(forgiven.0);
            self.suppressed = forgiven.1;
            return Ok(Step::Found(Next::NeedMore(size + peeked)));
        }
        if let Some(flaw) = flaw {
            self.warn(flaw, Some(header.tag))?;
            self.supplied = (flaw != WarningKind::ReservedBytes).then_some(header.tag);
        }
        let peek = input.get(size..size + peeked).unwrap_or_default();
        self.enter_element(input, header, vr, peek)
    }

    /// Takes the header of an element; `peek` is the beginning of its value, if it matters.
    fn enter_element(
        &mut self,
        input: &mut &[u8],
        header: Header,
        vr: Vr,
        peek: &[u8],
    ) -> Result<Step, Error> {
        let Header { tag, length, size, .. } = header;
        let is_first = self.frame.is_untouched();
        if tag.group() != self.frame.group {
            self.check_group_length()?;
            self.frame.group = tag.group();
        }
        if !is_first {
            self.check_order(tag)?;
        }
        let byte_order = self.frame.syntax.byte_order;
        let body = self.offset + u64::from(size);
        let is_group_length = tag.is_group_length() && vr != Vr::SQ;
        if let (true, Ok((_, length))) = (is_group_length, header::u32(byte_order, peek)) {
            self.frame.group_end = Some(body + 4 + u64::from(length));
        }
        if let (tags::PIXEL_REPRESENTATION, Ok((_, value))) = (tag, header::u16(byte_order, peek)) {
            self.frame.pixels = Pixels::of(value);
        }
        if body > self.frame.end || (length != UNDEFINED && vr != Vr::SQ) {
            return self.announce(input, header, vr);
        }
        self.advance(input, usize::from(size));
        self.frame.last = tag;
        self.count()?;
        if length == UNDEFINED {
            self.enter_undefined(tag, vr)
        } else {
            self.enter_sequence(tag, length, peek)
        }
    }

    /// Announces an element with a value.
    #[inline(always)]
    fn announce(&mut self, input: &mut &[u8], header: Header, vr: Vr) -> Result<Step, Error> {
        let Header { tag, mut length, size, .. } = header;
        let body = self.offset + u64::from(size);
        if body + u64::from(length) > self.frame.end {
            if body > self.frame.end {
                return self.unreadable(tag);
            }
            length = self.clamp(Some(tag), body, length)?;
        }
        self.frame.last = tag;
        self.frame.group = tag.group();
        self.advance(input, usize::from(size));
        self.count()?;
        if length & 1 == 1 {
            self.warn(WarningKind::OddLength, Some(tag))?;
        }
        // Icons in sequences may be native (PS3.5 §A.4).
        if tag == tags::PIXEL_DATA && self.reading.encapsulated && self.outer.is_empty() {
            self.warn(WarningKind::NativePixelData, Some(tag))?;
        }
        self.promise(tag, length)?;
        let byte_order = self.frame.syntax.byte_order;
        Ok(Step::Found(Next::Token(Token::Element { tag, vr, length, byte_order })))
    }

    /// A sequence of defined length, or the bytes of something that says that it is one.
    fn enter_sequence(&mut self, tag: Tag, length: u32, peek: &[u8]) -> Result<Step, Error> {
        let length = self.checked_length(Some(tag), length)?;
        let is_sequence = match header::tag(self.frame.syntax.byte_order, peek) {
            Ok((_, first)) => {
                matches!(first, Tag::ITEM | Tag::ITEM_DELIMITATION | Tag::SEQUENCE_DELIMITATION)
            }
            Err(_) => length == 0,
        };
        if !is_sequence {
            self.warn(WarningKind::NotAnItem, Some(tag))?;
            self.promise(tag, length)?;
            let byte_order = self.frame.syntax.byte_order;
            return Ok(Step::Found(Next::Token(Token::Element { tag, vr: Vr::UN, length, byte_order })));
        }
        let frame = Frame::items(&self.frame, tag, Some(self.offset + u64::from(length)));
        self.open(frame)?;
        Ok(Step::Found(Next::Token(Token::SequenceStart { tag, vr: Vr::SQ, length: LengthForm::Defined })))
    }

    /// An element of undefined length: a sequence or encapsulated pixel data.
    fn enter_undefined(&mut self, tag: Tag, vr: Vr) -> Result<Step, Error> {
        let length = LengthForm::Undefined;
        // PS3.5 §A.4: what is encapsulated is OB. Without an encoded VR there is only the dictionary's OW.
        let vr = if vr == Vr::OW && !self.frame.syntax.explicit { Vr::OB } else { vr };
        let (frame, token) = match vr {
            Vr::OB | Vr::OW if self.reading.sequences_under_ob && tag != tags::PIXEL_DATA => {
                self.warn(WarningKind::UndefinedLength, Some(tag))?;
                (Frame::items(&self.frame, tag, None), Token::SequenceStart { tag, vr: Vr::SQ, length })
            }
            Vr::OB | Vr::OW if self.frame.syntax.explicit || tag == tags::PIXEL_DATA => {
                (Frame::fragments(&self.frame, tag), Token::PixelSequenceStart { tag, vr })
            }
            _ if tag == tags::PIXEL_DATA => {
                self.warn(WarningKind::UndefinedLength, Some(tag))?;
                (Frame::fragments(&self.frame, tag), Token::PixelSequenceStart { tag, vr: Vr::OB })
            }
            // PS3.5 §6.2.2 note 2: whatever the encoding around it.
            Vr::UN if self.frame.syntax.explicit => {
                let mut frame = Frame::items(&self.frame, tag, None);
                frame.syntax = Syntax::IMPLICIT;
                frame.unknown = true;
                (frame, Token::SequenceStart { tag, vr, length })
            }
            _ => {
                // Without explicit representations only the dictionary says that it should not be a sequence.
                if !matches!(vr, Vr::SQ | Vr::UN) {
                    self.warn(WarningKind::UndefinedLength, Some(tag))?;
                }
                (Frame::items(&self.frame, tag, None), Token::SequenceStart { tag, vr: Vr::SQ, length })
            }
        };
        self.open(frame)?;
        Ok(Step::Found(Next::Token(token)))
    }
}
