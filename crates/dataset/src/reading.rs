use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::{Tag, Vr, tags};

use crate::{
    DataSet, Element, Encapsulated, Encoding, Error, Item, LengthForm, Sequence, Value, Warning, WarningKind,
    deflate,
    reader::{Next, Reader, Token},
};

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
    /// What is added to offsets in warnings.
    pub(crate) first_offset: u64,
}

/// What happens when the bytes break the standard in a way that can be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Strictness {
    /// It is mended, with a [`Warning`].
    #[default]
    Lenient,
    /// It is [`Error::Violation`].
    Strict,
}

/// What a data set may cost its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How deep sequences may be nested; at most 1024, so that no recursion over a data set that was read can
    /// exhaust a stack. 128 unless changed.
    pub depth: u16,
    /// How many elements, items and fragments there may be. 16,777,216 unless changed.
    pub elements: u64,
    /// How many bytes there may be. Not limited unless changed.
    pub length: u64,
    /// How many times longer than itself a deflated data set may become, from the first
    /// [64 MiB](Limits::INFLATED_ANYWAY) on. 256 unless changed.
    pub inflation: u32,
}

impl Limits {
    /// What any deflated data set may inflate to, in bytes.
    pub const INFLATED_ANYWAY: u64 = 64 << 20;
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { depth: 128, elements: 1 << 24, length: u64::MAX, inflation: 256 }
    }
}

/// A data set and what there is to say about it.
#[derive(Clone, Debug)]
pub struct Read {
    /// The data set.
    pub data_set: DataSet,
    /// What was forgiven, in the order in which it was met; the first 256.
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
            first_offset: 0,
        }
    }

    /// Refuses what would be forgiven otherwise.
    #[must_use]
    pub const fn strict(mut self) -> Reading {
        self.strictness = Strictness::Strict;
        self
    }

    /// With other limits.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Reading {
        self.limits = limits;
        if self.limits.depth > 1024 {
            self.limits.depth = 1024;
        }
        self
    }

    /// Stops before the first element of the data set itself that has this tag or a greater one.
    #[must_use]
    pub const fn until(mut self, tag: Tag) -> Reading {
        self.until = Some(tag);
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

    /// Reads a data set. Its values are slices of `bytes`.
    ///
    /// # Errors
    /// A limit that is exceeded; [`Error::NotDeflated`]; [`Error::Violation`] if it is strict.
    pub fn read(self, bytes: impl Into<Bytes>) -> Result<Read, Error> {
        let bytes = bytes.into();
        if self.encoding != Encoding::DeflatedExplicitVrLittleEndian {
            return build(bytes, Reader::with(self), Tag::from_u32(u32::MAX));
        }
        let inflated = deflate::inflate(&bytes, &self.limits)?;
        let mut reader = Reader::with(self);
        for (defect, kind) in
            [(inflated.is_zlib, WarningKind::ZlibWrapper), (inflated.is_truncated, WarningKind::Truncated)]
        {
            if defect {
                reader.warn(kind, None)?;
            }
        }
        build(inflated.bytes, reader, Tag::from_u32(u32::MAX))
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

    /// Reads the elements before `tag`, and looks at nothing behind.
    ///
    /// # Errors
    /// As [`read`](DataSet::read).
    pub fn read_until(bytes: impl Into<Bytes>, encoding: Encoding, tag: Tag) -> Result<DataSet, Error> {
        Reading::new(encoding).until(tag).read(bytes).map(|read| read.data_set)
    }
}

/// The elements of a data set or item of which more are to come.
#[derive(Default)]
struct Building {
    elements: Vec<Element>,
    unsorted: bool,
    character_set: Bytes,
}

impl Building {
    #[inline]
    fn push(&mut self, element: Element) {
        self.unsorted |= self.elements.last().is_some_and(|last| last.tag() >= element.tag());
        self.elements.push(element);
    }

    /// An item of a sequence in here.
    fn item(&self) -> Building {
        let find = |element: &&Element| element.tag() == tags::SPECIFIC_CHARACTER_SET;
        // It is among the first elements of a data set.
        let character_set = match self.elements.iter().take(8).find(find).map(Element::value) {
            Some(Value::Bytes { bytes, .. }) => bytes,
            _ => &self.character_set,
        };
        Building { character_set: character_set.clone(), ..Building::default() }
    }

    fn finish(mut self) -> DataSet {
        if self.unsorted {
            self.elements.sort_by_key(Element::tag);
            self.elements.dedup_by_key(|element| element.tag());
        }
        DataSet::from_sorted(self.elements, self.character_set)
    }
}

/// A sequence of which more items are to come, and the data set around it.
struct Open {
    around: Building,
    tag: Tag,
    vr: Vr,
    sequence: Sequence,
    item_length: LengthForm,
}

/// Makes a data set of the tokens of `source`.
fn build(source: Bytes, mut reader: Reader, end: Tag) -> Result<Read, Error> {
    reader.end_of_input();
    let until = reader.until().unwrap_or(end);
    let mut input: &[u8] = &source;
    let mut current = Building::default();
    let mut open: Vec<Open> = Vec::new();
    let mut pixels: Option<(Tag, Vr, Encapsulated)> = None;
    let length = loop {
        let offset = reader.offset();
        let token = match reader.next(&mut input)? {
            Next::Token(token) => token,
            Next::NeedMore(_) | Next::End => break reader.offset(),
        };
        match token {
            Token::Element { tag, .. }
            | Token::SequenceStart { tag, .. }
            | Token::PixelSequenceStart { tag, .. }
                if tag >= until && open.is_empty() =>
            {
                break offset;
            }
            Token::Element { tag, vr, byte_order, .. } => {
                let bytes = value(&source, &mut reader, &mut input)?;
                current.push(Element::new(tag, vr, Value::Bytes { bytes, byte_order }));
            }
            Token::SequenceStart { tag, vr, length } => open.push(Open {
                around: core::mem::take(&mut current),
                tag,
                vr,
                sequence: Sequence { items: Vec::new(), length },
                item_length: length,
            }),
            Token::ItemStart { length } => {
                if let Some(open) = open.last_mut() {
                    current = open.around.item();
                    open.item_length = length;
                }
            }
            Token::ItemEnd => {
                if let Some(open) = open.last_mut() {
                    let data_set = core::mem::take(&mut current).finish();
                    open.sequence.items.push(Item { data_set, length: open.item_length });
                }
            }
            Token::PixelSequenceStart { tag, vr } => pixels = Some((tag, vr, Encapsulated::default())),
            Token::Fragment { .. } => {
                let bytes = value(&source, &mut reader, &mut input)?;
                match &mut pixels {
                    Some((.., pixels)) if pixels.offset_table.is_none() => pixels.offset_table = Some(bytes),
                    Some((.., pixels)) => pixels.fragments.push(bytes),
                    None => {}
                }
            }
            Token::SequenceEnd => match (pixels.take(), open.pop()) {
                (Some((tag, vr, pixels)), around) => {
                    open.extend(around);
                    current.push(Element::new(tag, vr, pixels));
                }
                (None, Some(Open { around, tag, vr, sequence, .. })) => {
                    current = around;
                    current.push(Element::new(tag, vr, sequence));
                }
                (None, None) => {}
            },
        }
    };
    Ok(Read { data_set: current.finish(), warnings: reader.take_warnings(), length })
}

/// The value that the reader has announced, as a slice of the source.
#[inline]
fn value(source: &Bytes, reader: &mut Reader, input: &mut &[u8]) -> Result<Bytes, Error> {
    let start = source.len() - input.len();
    let length = reader.value(input)?.map_or(0, <[u8]>::len);
    Ok(source.slice(start..start + length))
}
