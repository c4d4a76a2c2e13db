mod element;
mod extend;
mod frame;
mod item;
mod repair;
mod sniff;
mod token;

use alloc::vec::Vec;
use core::mem::discriminant;

use kerma_dictionary::{Tag, Vr};

use crate::{
    Encoding, Error, Reading, Strictness, TagPath, Warning, WarningKind,
    header::{self, Parsed, Syntax},
    implicit::{self, Pixels},
};
pub(crate) use element::WholeElement;
use frame::{Frame, Kind};
pub(crate) use sniff::Guess;
use sniff::Repaired;
pub use token::{Next, Token};

/// How many warnings are kept; more are only counted, but for the first that something is lost.
const MAX_WARNINGS: usize = 256;

/// Reads a data set token by token, wherever the bytes come from.
///
/// The caller holds the bytes and shows them: each call is given what is there from [`offset`](Reader::offset)
/// on, takes what it can use from the front, and says with [`Next::NeedMore`] when that is not enough. Nothing
/// is copied and no memory grows with a length field; nesting costs one entry of a bounded stack.
///
/// ```text
///   next ─► Element ─► value │ value_part … │ skip_value │ nothing: skipped
///        ─► SequenceStart  (ItemStart … ItemEnd)*  SequenceEnd
///        ─► PixelSequenceStart  (Fragment ─► value …)*  SequenceEnd
///        ─► NeedMore(n): again with n bytes at least, or after end_of_input()
///        ─► End
/// ```
///
/// The value representation of `US or SS` follows Pixel Representation (0028,0103) as far as that has come: of an element
/// before it [`Reading::read`] knows better.
///
/// For a deflated data set it is given the inflated bytes. It does not look at values: what they say against the standard
/// ([`WarningKind::is_of_value`]) is warned of by [`Reading::read`], not here.
#[derive(Debug)]
pub struct Reader {
    /// The innermost data set, item, sequence or pixel sequence.
    frame: Frame,
    /// Those around it, outermost first.
    outer: Vec<Frame>,
    /// How many bytes have been taken.
    offset: u64,
    /// How many bytes of the current value have not been taken.
    pending: u64,
    /// Whether the input holds all that there will ever be.
    ended: bool,
    /// Whether nothing can be read any more: what is open is closed.
    finished: bool,
    /// Whether the first element has been looked at to see if the encoding is the one that was said.
    sniffed: bool,
    elements: u64,
    reading: Reading,
    warnings: Vec<Warning>,
    suppressed: u64,
    /// The last element whose value representation in an explicit encoding is the dictionary's.
    supplied: Option<Tag>,
}

/// How one attempt to read ended.
enum Step {
    Found(Next),
    /// Something was passed over; try again.
    Again,
}

impl Reader {
    /// A reader of a data set in this encoding, lenient and with the default limits.
    pub fn new(encoding: Encoding) -> Reader {
        Reader::with(Reading::new(encoding))
    }

    /// A reader with these options.
    pub fn with(reading: Reading) -> Reader {
        Reader {
            frame: Frame::root(Syntax::from(reading.encoding)),
            outer: Vec::new(),
            offset: 0,
            pending: 0,
            ended: false,
            finished: false,
            sniffed: false,
            elements: 0,
            reading,
            warnings: Vec::new(),
            suppressed: 0,
            supplied: None,
        }
    }

    /// The next token of what `input` begins with. `input` moves past what was taken.
    ///
    /// # Errors
    /// A limit that is exceeded, or, if reading is strict, what breaks the standard.
    #[inline]
    pub fn next(&mut self, input: &mut &[u8]) -> Result<Next, Error> {
        loop {
            if self.pending > 0 && !self.finished {
                self.value_part(input)?;
                if self.pending > 0 && !self.finished {
                    return Ok(Next::NeedMore(1));
                }
            }
            if self.finished {
                return Ok(self.close_unread());
            }
            if self.offset >= self.frame.end {
                match self.goes_on(input)? {
                    Some(more) => return Ok(Next::NeedMore(more)),
                    None if self.offset < self.frame.end => {}
                    None => return self.close().map(Next::Token),
                }
            }
            let step = match self.frame.kind {
                Kind::Elements => self.element(input),
                Kind::Items => self.item(input),
                Kind::Fragments => self.fragment(input),
            };
            if let Step::Found(next) = step? {
                return Ok(next);
            }
        }
    }

    /// The whole value of the element or fragment that [`next`](Reader::next) has just announced; `None` if
    /// `input` does not hold [`pending`](Reader::pending) bytes yet.
    ///
    /// # Errors
    /// If reading is strict: the data ends inside the value.
    #[inline]
    pub fn value<'a>(&mut self, input: &mut &'a [u8]) -> Result<Option<&'a [u8]>, Error> {
        if (input.len() as u64) < self.pending && !self.ended {
            return Ok(None);
        }
        self.value_part(input).map(Some)
    }

    /// As much of the current value as `input` holds.
    ///
    /// # Errors
    /// As [`value`](Reader::value).
    #[inline]
    pub fn value_part<'a>(&mut self, input: &mut &'a [u8]) -> Result<&'a [u8], Error> {
        let wanted = usize::try_from(self.pending).unwrap_or(usize::MAX);
        match input.split_at_checked(wanted) {
            Some((part, rest)) => {
                *input = rest;
                self.offset += self.pending;
                self.pending = 0;
                Ok(part)
            }
            None => {
                let part = core::mem::take(input);
                self.offset += part.len() as u64;
                self.pending -= part.len() as u64;
                if self.ended {
                    self.cut_short()?;
                }
                Ok(part)
            }
        }
    }

    /// Leaps over the rest of the current value without seeing it: the next input must begin that many bytes
    /// further on. How a file is read to what lies behind its pixel data: a driver seeks so far, as the example
    /// `behind` does. (The [`next`](Reader::next) call that follows an element would pass over its value too, but wants
    /// to be shown it.)
    pub fn skip_value(&mut self) -> u64 {
        let skipped = core::mem::take(&mut self.pending);
        self.offset += skipped;
        skipped
    }

    /// How many bytes of the current value have not been taken.
    pub const fn pending(&self) -> u64 {
        self.pending
    }

    /// How many bytes have been taken or leapt over: where the next input begins.
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// Says that the input shown from now on is all that there is.
    pub const fn end_of_input(&mut self) {
        self.ended = true;
    }

    /// Whether the next element is one of the data set itself.
    pub(crate) const fn is_root(&self) -> bool {
        self.outer.is_empty()
    }

    /// What Pixel Representation (0028,0103) says so far, here or around.
    pub(crate) const fn pixels(&self) -> Pixels {
        self.frame.pixels
    }

    /// Whether Pixel Representation (0028,0103), which has not come yet, may say that the element just read is signed: its
    /// value representation is none that the data set says.
    #[inline(always)]
    pub(crate) fn may_be_signed(&self, tag: Tag, vr: Vr) -> bool {
        self.frame.pixels == Pixels::Unsaid
            && matches!(vr, Vr::US | Vr::UN | Vr::OB | Vr::OW)
            && (vr != Vr::US || !self.frame.syntax.explicit || self.supplied == Some(tag))
            && implicit::is_us_or_ss(tag)
    }

    /// Where the reader is: the sequences and items around, and this tag.
    #[cold]
    pub(crate) fn path(&self, tag: Option<Tag>) -> TagPath {
        let frames = self.outer.iter().chain([&self.frame]).filter(|frame| frame.kind != Kind::Elements);
        let sequences = frames.map(|frame| (frame.tag, frame.index.saturating_sub(1))).collect();
        TagPath { sequences, tag }
    }

    pub(crate) const fn reading(&self) -> &Reading {
        &self.reading
    }

    /// How many sequences are open.
    pub fn depth(&self) -> usize {
        self.outer.len().div_ceil(2)
    }

    /// What has been forgiven so far. The first 256 are kept, and the first of each kind of loss in any case.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// How many more warnings there were than are kept.
    pub const fn suppressed_warnings(&self) -> u64 {
        self.suppressed
    }

    pub(crate) const fn until(&self) -> Option<Tag> {
        self.reading.until
    }

    pub(crate) fn take_warnings(&mut self) -> Vec<Warning> {
        core::mem::take(&mut self.warnings)
    }
}

/// What all of the above share.
impl Reader {
    /// The one place where a length becomes a position: no further than the end of what is around it.
    fn checked_length(&mut self, tag: Option<Tag>, length: u32) -> Result<u32, Error> {
        if self.offset + u64::from(length) > self.frame.end {
            return self.clamp(tag, self.offset, length);
        }
        Ok(length)
    }

    #[cold]
    fn clamp(&mut self, tag: Option<Tag>, body: u64, length: u32) -> Result<u32, Error> {
        self.warn(WarningKind::LengthBeyondParent, tag)?;
        Ok(u32::try_from(self.frame.end.saturating_sub(body)).unwrap_or(length))
    }

    /// Takes `n` bytes, which are there.
    fn advance(&mut self, input: &mut &[u8], n: usize) {
        let (_, rest) = input.split_at_checked(n).unwrap_or((input, &[]));
        *input = rest;
        self.offset += n as u64;
    }

    /// One element, item or fragment more.
    #[inline(always)]
    fn count(&mut self) -> Result<(), Error> {
        self.elements += 1;
        let limits = &self.reading.limits;
        if self.elements > limits.elements {
            return Err(Error::TooManyElements(limits.elements));
        }
        if self.offset > limits.length {
            return Err(Error::TooLong(limits.length));
        }
        Ok(())
    }

    /// Promises the caller a value of this length.
    #[inline(always)]
    fn promise(&mut self, tag: Tag, length: u32) -> Result<(), Error> {
        let limit = self.reading.limits.element_length;
        if length > limit {
            return Err(Error::ElementTooLong { tag, length, limit });
        }
        self.pending = u64::from(length);
        Ok(())
    }

    fn open(&mut self, frame: Frame) -> Result<(), Error> {
        if self.outer.len() >= 2 * usize::from(self.reading.limits.depth) {
            return Err(Error::TooDeep(self.reading.limits.depth));
        }
        self.outer.push(core::mem::replace(&mut self.frame, frame));
        Ok(())
    }

    /// Ends the innermost item or sequence, because its length is over.
    fn close(&mut self) -> Result<Token, Error> {
        self.check_group_length()?;
        if !self.frame.defined {
            self.warn(WarningKind::MissingDelimiter, None)?;
        }
        Ok(self.pop())
    }

    fn pop(&mut self) -> Token {
        let token = match self.frame.kind {
            Kind::Elements => Token::ItemEnd,
            Kind::Items | Kind::Fragments => Token::SequenceEnd,
        };
        if let Some(outer) = self.outer.pop() {
            self.frame = outer;
        }
        token
    }

    /// When nothing can be read any more: ends what is open, from the inside.
    fn close_unread(&mut self) -> Next {
        if self.outer.is_empty() { Next::End } else { Next::Token(self.pop()) }
    }

    /// There is no whole header: more input, or the end.
    #[cold]
    fn starved(&mut self, input: &mut &[u8], error: nom::Err<()>) -> Result<Step, Error> {
        let missing = match error {
            nom::Err::Incomplete(nom::Needed::Size(n)) => n.get(),
            _ => 1,
        };
        // No header is shorter than 8 bytes.
        let needed = (input.len() + missing).max(8);
        if !self.ended {
            return Ok(Step::Found(Next::NeedMore(needed)));
        }
        if !input.is_empty() {
            // A single zero may be the first byte of a tag; a data set has an even number of bytes (PS3.5 §7.1).
            let is_padding = input.len() > 1 || self.offset % 2 == 1;
            if self.outer.is_empty() && is_padding && input.iter().all(|&b| b == 0) {
                self.warn(WarningKind::TrailingBytes, None)?;
            } else {
                let tag = complete(header::tag(self.frame.syntax.byte_order, input));
                let tag = tag.filter(|tag| tag.group() != 0xFFFE);
                // It may be the delimiter that is counted anyway.
                let is_counted = tag.is_none() && !self.frame.defined;
                let missing = self.missing(if is_counted { 0 } else { needed as u64 }) - input.len() as u64;
                self.warn(WarningKind::Truncated { missing }, tag)?;
            }
        } else if !self.outer.is_empty() {
            self.warn(WarningKind::Truncated { missing: self.missing(0) }, None)?;
        } else {
            self.check_group_length()?;
        }
        let rest = input.len();
        self.advance(input, rest);
        self.finished = true;
        Ok(Step::Again)
    }

    /// The input ends within a value, or within what is passed over.
    #[cold]
    fn cut_short(&mut self) -> Result<(), Error> {
        let tag = Some(self.frame.last).filter(|_| self.frame.kind == Kind::Elements);
        let missing = self.missing(self.pending);
        self.pending = 0;
        self.finished = true;
        self.warn(WarningKind::Truncated { missing }, tag)
    }

    /// How many bytes should follow, of which the next `here` are known: as far as the lengths reach of what is open, and
    /// a delimiter for each item and sequence of undefined length.
    fn missing(&self, here: u64) -> u64 {
        let mut end = self.offset + here;
        for frame in core::iter::once(&self.frame).chain(self.outer.iter().rev()) {
            match frame.end {
                _ if !frame.defined => end += 8,
                u64::MAX => {}
                declared => end = end.max(declared),
            }
        }
        end - self.offset
    }

    /// PS3.5 §7.2: a group length is the number of bytes from the element behind it to the end of the group.
    fn check_group_length(&mut self) -> Result<(), Error> {
        match self.frame.group_end.take() {
            Some(end) if end != self.offset => self.warn(WarningKind::GroupLength, None),
            _ => Ok(()),
        }
    }

    /// PS3.5 §7.1: ascending order, each tag once.
    fn check_order(&mut self, tag: Tag) -> Result<(), Error> {
        match tag.cmp(&self.frame.last) {
            core::cmp::Ordering::Greater => Ok(()),
            core::cmp::Ordering::Equal => self.warn(WarningKind::Duplicate, Some(tag)),
            core::cmp::Ordering::Less => self.warn(WarningKind::OutOfOrder, Some(tag)),
        }
    }

    /// Forgives what the value of `length` bytes says that has just been taken, or does not.
    #[cold]
    pub(crate) fn warn_of_value(&mut self, kind: WarningKind, tag: Tag, length: usize) -> Result<(), Error> {
        self.warn_at(self.offset.saturating_sub(length as u64), kind, Some(tag))
    }

    /// Whether this says for the first time that something is lost: nobody may miss that among warnings of less.
    fn is_news_of_loss(&self, kind: WarningKind) -> bool {
        let is_news = |warning: &Warning| discriminant(&warning.kind) != discriminant(&kind);
        kind.is_loss() && self.warnings.iter().all(is_news)
    }

    /// Forgives something, or does not.
    #[cold]
    pub(crate) fn warn(&mut self, kind: WarningKind, tag: Option<Tag>) -> Result<(), Error> {
        self.warn_at(self.offset, kind, tag)
    }

    pub(crate) fn warn_at(&mut self, offset: u64, kind: WarningKind, tag: Option<Tag>) -> Result<(), Error> {
        let is_full = self.warnings.len() >= MAX_WARNINGS && !self.is_news_of_loss(kind);
        if is_full && self.reading.strictness == Strictness::Lenient {
            self.suppressed += 1;
            return Ok(());
        }
        let offset = self.reading.first_offset + offset;
        let warning = Warning { kind, offset, path: self.path(tag) };
        match self.reading.strictness {
            Strictness::Strict => Err(Error::Violation(warning)),
            Strictness::Lenient => {
                self.warnings.push(warning);
                Ok(())
            }
        }
    }
}

/// Whether a header was complete.
fn complete<T>(parsed: Parsed<'_, T>) -> Option<T> {
    parsed.ok().map(|(_, value)| value)
}

#[cfg(test)]
mod tests;
