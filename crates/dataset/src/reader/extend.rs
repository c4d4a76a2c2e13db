//! Sequences that are longer than they say: their length is mended if the items then lead to something that makes
//! sense, and what stands at the end that they declare does not.

use kerma_dictionary::Tag;

use super::{Frame, Kind, Reader, sniff::LOOKAHEAD};
use crate::{
    Error, WarningKind,
    header::{self, Header, HeaderVr, UNDEFINED},
};

/// The size of an item's header.
const SIZE: usize = 8;

impl Reader {
    /// At the end that a frame declares: whether an item of the sequence follows, which is then extended. `Some` if
    /// so many bytes are needed to say it.
    #[inline]
    pub(super) fn goes_on(&mut self, input: &[u8]) -> Result<Option<usize>, Error> {
        // In an item that ends with a delimiter, an item without one more probably means that that is missing.
        match self.outer.last() {
            Some(outer)
                if self.frame.kind == Kind::Items
                    && self.frame.defined
                    && outer.defined
                    && outer.end.saturating_sub(self.offset) >= SIZE as u64 => {}
            _ => return Ok(None),
        }
        match header::item(self.frame.syntax.byte_order, input) {
            Ok((_, header)) if header.tag == Tag::ITEM => self.extend(input, header),
            Err(_) if !self.ended => Ok(Some(SIZE)),
            _ => Ok(None),
        }
    }

    /// At an item that reaches beyond the end of its sequence: extends the sequence if that makes more sense.
    /// `Some` if so many bytes are needed to say it.
    #[cold]
    pub(super) fn extend(&mut self, input: &[u8], item: Header) -> Result<Option<usize>, Error> {
        let length = usize::try_from(item.length).unwrap_or(usize::MAX);
        let declared = usize::try_from(self.frame.end - self.offset).unwrap_or(usize::MAX);
        let Some(outer) = self.outer.last() else { return Ok(None) };
        if !self.frame.defined || item.length == UNDEFINED || length > LOOKAHEAD {
            return Ok(None);
        }
        // Whether there is nothing but the item at the declared end has been seen.
        if declared > 0 {
            match self.follows(outer, input, declared) {
                Follows::NeedMore(more) => return Ok(Some(more)),
                Follows::End | Follows::Outer => return Ok(None),
                Follows::Item | Follows::Nothing => {}
            }
        }
        match self.follows(outer, input, SIZE + length) {
            Follows::NeedMore(more) => return Ok(Some(more)),
            Follows::Nothing => return Ok(None),
            Follows::End | Follows::Outer | Follows::Item => {}
        }
        self.warn(WarningKind::SequenceBeyondLength, None)?;
        self.frame.end = self.offset + (SIZE + length) as u64;
        Ok(None)
    }

    /// What stands `at` bytes from here, where this sequence may end.
    fn follows(&self, outer: &Frame, input: &[u8], at: usize) -> Follows {
        let offset = self.offset + at as u64;
        if offset >= outer.end {
            return if offset == outer.end { Follows::End } else { Follows::Nothing };
        }
        let rest = input.get(at..).unwrap_or_default();
        let header = match header::header(outer.syntax, rest) {
            Ok((_, header)) => header,
            Err(_) if !self.ended => return Follows::NeedMore(if rest.len() < 8 { at + 8 } else { at + 12 }),
            Err(_) if input.len() == at && outer.end == u64::MAX => return Follows::End,
            Err(_) => return Follows::Nothing,
        };
        let end = offset + u64::from(header.size) + u64::from(header.length);
        let is_known = || header.tag.is_private() || crate::implicit::vr(header.tag).is_some();
        match (header.tag, header.vr) {
            (Tag::ITEM, _) => Follows::Item,
            (Tag::ITEM_DELIMITATION, _) if !outer.defined => Follows::Outer,
            (tag, HeaderVr::Named(_)) if tag > self.frame.tag => Follows::Outer,
            (tag, HeaderVr::None) if tag > self.frame.tag && is_known() => {
                if end <= outer.end || header.length == UNDEFINED { Follows::Outer } else { Follows::Nothing }
            }
            _ => Follows::Nothing,
        }
    }
}

/// What stands where a sequence may end.
enum Follows {
    /// The end of what is around it.
    End,
    /// Something of what is around it.
    Outer,
    /// One more item.
    Item,
    /// Nothing that makes sense there.
    Nothing,
    NeedMore(usize),
}
