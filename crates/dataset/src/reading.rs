mod build;
mod value;

use alloc::{sync::Arc, vec::Vec};
use core::ops::Range;

use bytes::Bytes;
use kerma_dictionary::Tag;

use crate::{
    DataSet, Element, Encoding, Error, Limits, TagPath, Value, ValueField, Warning, WarningKind, deflate,
    limits::MAX_DEPTH,
    reader::{Next, Reader, Token, WholeElement},
};
use build::build;
pub(crate) use value::is_uid;

/// How a data set is to be read.
///
/// ```
/// use kerma_dataset::{Encoding, Reading, WarningKind};
///
/// let bytes = b"\x10\x00\x10\x00\x03\x00\x00\x00A^B".as_slice(); // Patient's Name with an odd length
/// let read = Reading::new(Encoding::ImplicitVrLittleEndian).read(bytes)?;
/// assert_eq!(read.warnings[0].kind, WarningKind::OddLength);
/// assert!(Reading::new(Encoding::ImplicitVrLittleEndian).strict().read(bytes).is_err());
/// # Ok::<(), kerma_dataset::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Reading {
    pub(crate) encoding: Encoding,
    pub(crate) strictness: Strictness,
    pub(crate) limits: Limits,
    pub(crate) until: Option<Tag>,
    pub(crate) sequences_under_ob: bool,
    pub(crate) encapsulated: bool,
    /// What is added to offsets in warnings.
    pub(crate) first_offset: u64,
}

/// How a reader treats bytes that break the standard in a way that it can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Strictness {
    /// It is mended, with a [`Warning`].
    #[default]
    Lenient,
    /// It is [`Error::Violation`].
    Strict,
}

/// A data set with the warnings of its reading.
#[derive(Clone, Debug)]
pub struct Read {
    /// The data set.
    pub data_set: DataSet,
    /// What was forgiven, in the order in which it was met; the first 256, and the first of each kind of
    /// loss in any case.
    pub warnings: Vec<Warning>,
    /// How many bytes (inflated ones of a deflated data set) were read: up to the end, to what could not be
    /// read any more, or to the element at which [`Reading::until`] stopped.
    pub length: u64,
}

impl Reading {
    /// Of a data set in this encoding: lenient, with the default limits.
    pub fn new(encoding: Encoding) -> Reading {
        Reading {
            encoding,
            strictness: Strictness::Lenient,
            limits: Limits::default(),
            until: None,
            sequences_under_ob: false,
            encapsulated: false,
            first_offset: 0,
        }
    }

    /// Makes every fault that a lenient reader forgives an error.
    #[must_use]
    pub const fn strict(mut self) -> Reading {
        self.strictness = Strictness::Strict;
        self
    }

    /// With other limits.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Reading {
        self.limits = limits;
        if self.limits.depth > MAX_DEPTH {
            self.limits.depth = MAX_DEPTH;
        }
        self
    }

    /// Stops before the first element of the data set itself that has this tag or a greater one.
    #[must_use]
    pub const fn until(mut self, tag: Tag) -> Reading {
        self.until = Some(tag);
        self
    }

    /// Takes OB and OW of undefined length for sequences, with a warning, unless they are Pixel Data (7FE0,0010). Some
    /// senders write private sequences so; otherwise they are read as fragments.
    #[must_use]
    pub const fn sequences_under_ob(mut self, sequences: bool) -> Reading {
        self.sequences_under_ob = sequences;
        self
    }

    /// Says that the transfer syntax is one of encapsulated pixel data (PS3.5 §A.4), so that Pixel Data with a length
    /// is warned of. It is read as native. [`Part10`](crate::part10::Part10) says it by itself.
    #[must_use]
    pub const fn encapsulated(mut self, encapsulated: bool) -> Reading {
        self.encapsulated = encapsulated;
        self
    }

    /// The same of another encoding.
    #[must_use]
    pub(crate) const fn of(mut self, encoding: Encoding) -> Reading {
        self.encoding = encoding;
        self
    }

    /// Where the data set begins in its file, so that warnings count from there.
    #[must_use]
    pub(crate) const fn first_offset(mut self, offset: u64) -> Reading {
        self.first_offset = offset;
        self
    }

    /// Reads a data set. Its long values are slices of `bytes`.
    ///
    /// # Errors
    /// A limit that is exceeded; [`Error::NotDeflated`]; [`Error::Violation`] if it is strict.
    pub fn read(self, bytes: impl Into<Bytes>) -> Result<Read, Error> {
        let bytes = bytes.into();
        if self.encoding != Encoding::DeflatedExplicitVrLittleEndian {
            return build(bytes, Reader::with(self));
        }
        let inflated = deflate::inflate(&bytes, &self.limits)?;
        let mut reader = Reader::with(self);
        if inflated.is_zlib {
            reader.warn(WarningKind::ZlibWrapper, None)?;
        }
        let (length, strictness) = (inflated.bytes.len() as u64, reader.reading().strictness);
        let mut read = build(inflated.bytes, reader)?;
        if inflated.is_truncated {
            read.lacks_the_end(length, strictness)?;
        }
        Ok(read)
    }
}

impl Read {
    /// The first warning that something is missing or could not be read ([`WarningKind::is_loss`]).
    pub fn loss(&self) -> Option<&Warning> {
        self.warnings.iter().find(|warning| warning.kind.is_loss())
    }

    /// The deflate stream has no end, after so many inflated bytes. If they say themselves that there should be more, with
    /// the place, there is nothing to add.
    pub(crate) fn lacks_the_end(&mut self, length: u64, strictness: Strictness) -> Result<(), Error> {
        let is_said = |warning: &Warning| matches!(warning.kind, WarningKind::Truncated { .. });
        if self.warnings.iter().any(is_said) {
            return Ok(());
        }
        let kind = WarningKind::Truncated { missing: 1 };
        let warning = Warning { kind, offset: length, path: TagPath::default() };
        if strictness == Strictness::Strict {
            return Err(Error::Violation(warning));
        }
        self.warnings.push(warning);
        Ok(())
    }
}

impl DataSet {
    /// Reads a data set in this encoding, leniently and with the default limits; see [`Reading`] for more.
    ///
    /// # Errors
    /// A limit that is exceeded; [`Error::NotDeflated`].
    pub fn read(bytes: impl Into<Bytes>, encoding: Encoding) -> Result<DataSet, Error> {
        Reading::new(encoding).read(bytes).map(|read| read.data_set)
    }

    /// Adds those elements of an encoded data set that are `wanted`, or puts them in place of those with the same tag. The
    /// data set is a part of a buffer, in which its long values stay. What has no sequences is read without asking for memory.
    ///
    /// # Errors
    /// As [`read`](DataSet::read).
    ///
    /// # Panics
    /// If the buffer does not have the part.
    pub fn read_more(
        &mut self,
        buffer: &Arc<Bytes>,
        part: Range<usize>,
        encoding: Encoding,
        wanted: impl Fn(Tag) -> bool,
    ) -> Result<(), Error> {
        let is_deflated = encoding == Encoding::DeflatedExplicitVrLittleEndian;
        if !is_deflated && self.read_values(buffer, part.clone(), encoding, &wanted)? {
            return Ok(());
        }
        let read = DataSet::read(buffer.slice(part), encoding)?;
        self.extend(read.into_iter().filter(|element| wanted(element.tag())));
        Ok(())
    }

    /// The same up to the first element that is more than a value; whether there is none.
    fn read_values(
        &mut self,
        buffer: &Arc<Bytes>,
        part: Range<usize>,
        encoding: Encoding,
        wanted: impl Fn(Tag) -> bool,
    ) -> Result<bool, Error> {
        let whole = buffer.get(part.clone()).unwrap_or_default();
        let mut input = whole;
        let mut reader = Reader::with(Reading::new(encoding));
        reader.end_of_input();
        loop {
            let (tag, vr, length, byte_order) = match reader.whole_element(&mut input) {
                Some(WholeElement { tag, vr, length, byte_order, .. }) => {
                    (tag, vr, length as usize, byte_order)
                }
                None => match reader.next(&mut input)? {
                    Next::Token(Token::Element { tag, vr, byte_order, .. }) => {
                        (tag, vr, reader.value(&mut input)?.map_or(0, <[u8]>::len), byte_order)
                    }
                    Next::Token(_) => return Ok(false),
                    Next::NeedMore(_) | Next::End => return Ok(true),
                },
            };
            if reader.may_be_signed(tag, vr) {
                return Ok(false);
            }
            if wanted(tag) {
                let start = part.start + whole.len() - input.len() - length;
                let bytes = ValueField::slice(buffer, start, length);
                self.insert(Element::new(tag, vr, Value::Bytes { bytes, byte_order }));
            }
        }
    }

    /// Reads the elements before `tag`, and looks at nothing behind.
    ///
    /// # Errors
    /// As [`read`](DataSet::read).
    pub fn read_until(bytes: impl Into<Bytes>, encoding: Encoding, tag: Tag) -> Result<DataSet, Error> {
        Reading::new(encoding).until(tag).read(bytes).map(|read| read.data_set)
    }
}

#[cfg(test)]
mod tests;
