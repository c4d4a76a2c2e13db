use core::{fmt, mem};

use kerma_dictionary::{ByteOrder, Tag, Vr};

use crate::{
    DataSet, Element, Encoding, Error, Read, Reader, Reading, Value, ValueField, WarningKind,
    carried::Carried,
    deflate::Inflater,
    reader::{Next, Token, WholeElement},
};

/// Looks at a data set that passes in pieces, and says at its end whether it was whole.
///
/// It keeps no data set: only the elements that are asked for, and of the rest what a header needs to be understood (a few
/// bytes, 128 KiB at the most). What lies within a value is passed over without being looked at. How the data set is cut
/// into pieces makes no difference. A deflated data set is inflated as it passes.
///
/// ```text
///   push ─► push ─► … ─► end ─► Read: the elements kept, the warnings, loss()
/// ```
///
/// The warnings are those of [`Reading::read`], without those about what values say
/// ([`WarningKind::is_of_value`](crate::WarningKind::is_of_value)).
///
/// ```
/// use kerma_dataset::{Encoding, Scan};
/// use kerma_dictionary::tags;
///
/// let mut scan = Scan::new(Encoding::ImplicitVrLittleEndian).keep(|tag, _| tag == tags::PATIENT_ID);
/// for piece in [&b"\x10\x00\x20\x00\x02"[..], b"\0\0\0AB", b"\x20\x00\x10\x00\x06\0\0\0AB"] {
///     scan.push(piece)?;
/// }
/// let read = scan.end()?;
/// assert_eq!(read.data_set.get_element(tags::PATIENT_ID).unwrap().bytes(), b"AB");
/// let said = "the data ends too early, at least 4 bytes are missing at byte 20, (0020,0010)";
/// assert_eq!(read.loss().unwrap().to_string(), said);
/// # Ok::<(), kerma_dataset::Error>(())
/// ```
pub struct Scan {
    reader: Reader,
    inflater: Option<Inflater>,
    carried: Carried,
    parser: Parser,
}

/// What is done with the bytes of the data set.
struct Parser {
    keep: fn(Tag, u32) -> bool,
    kept: DataSet,
    /// The element to be kept whose value is next.
    wanted: Option<(Tag, Vr, ByteOrder)>,
    /// Where the data set was left, because what follows is not wanted.
    stopped: Option<u64>,
}

impl Scan {
    /// Of a data set in this encoding; leniently, with the default limits.
    pub fn new(encoding: Encoding) -> Scan {
        Scan::with(Reading::new(encoding))
    }

    /// With these options. What follows the tag of [`Reading::until`] is not looked at, and may be missing.
    pub fn with(reading: Reading) -> Scan {
        let is_deflated = reading.encoding == Encoding::DeflatedExplicitVrLittleEndian;
        Scan {
            reader: Reader::with(reading),
            inflater: is_deflated.then(Inflater::new),
            carried: Carried::default(),
            parser: Parser { keep: |_, _| false, kept: DataSet::new(), wanted: None, stopped: None },
        }
    }

    /// Keeps the elements of the data set itself for which `wanted` is true of their tag and the length of their value,
    /// sequences excepted. Each is held in memory: an unlimited length is the peer's to choose.
    #[must_use]
    pub fn keep(mut self, wanted: fn(Tag, u32) -> bool) -> Scan {
        self.parser.keep = wanted;
        self
    }

    /// The next bytes of the data set.
    ///
    /// # Errors
    /// A limit that is exceeded; [`Error::Violation`] if reading is strict. The scan is over then.
    pub fn push(&mut self, data: &[u8]) -> Result<(), Error> {
        let Scan { reader, inflater, carried, parser } = self;
        if parser.stopped.is_some() {
            return Ok(());
        }
        let limits = reader.reading().limits;
        let mut pass = |data: &[u8]| carried.pass(data, |input| parser.read(reader, input));
        match inflater {
            None => pass(data),
            Some(inflater) => inflater.push(data, &limits, pass),
        }
    }

    /// How many bytes come next that nobody looks at: the rest of a value that is not kept. Who reads a file may leave
    /// them out, if there are so many, and [`skip`](Scan::skip) them.
    pub fn unlooked(&self) -> u64 {
        let Parser { wanted, stopped, .. } = &self.parser;
        let is_looked_at = self.inflater.is_some() || wanted.is_some() || stopped.is_some();
        if is_looked_at || self.carried.len() > 0 { 0 } else { self.reader.pending() }
    }

    /// Takes the [`unlooked`](Scan::unlooked) bytes as if they had been pushed; how many they are.
    pub fn skip(&mut self) -> u64 {
        if self.unlooked() == 0 { 0 } else { self.reader.skip_value() }
    }

    /// Whether nothing that follows is looked at, because the tag of [`Reading::until`] has come.
    pub const fn is_stopped(&self) -> bool {
        self.parser.stopped.is_some()
    }

    /// Of what should be deflated: whether it is, as far as that is known.
    pub(crate) fn is_deflated(&self) -> Option<bool> {
        self.inflater.as_ref().and_then(Inflater::is_deflated)
    }

    #[cfg(test)]
    pub(crate) const fn carried_length(&self) -> usize {
        self.carried.len()
    }

    /// The elements that were kept so far.
    pub const fn kept(&self) -> &DataSet {
        &self.parser.kept
    }

    /// Says that this was the data set: the elements that were kept, the warnings, and the length of what was read.
    ///
    /// # Errors
    /// As [`push`](Scan::push); [`Error::NotDeflated`].
    pub fn end(mut self) -> Result<Read, Error> {
        let Scan { reader, inflater, carried, parser } = &mut self;
        let inflater = inflater.as_ref().filter(|_| parser.stopped.is_none());
        let is_truncated = inflater.map_or(Ok(false), Inflater::end)?;
        if inflater.is_some_and(Inflater::is_zlib) {
            reader.warn_at(0, WarningKind::ZlibWrapper, None)?;
        }
        reader.end_of_input();
        let carried = carried.take();
        if parser.stopped.is_none() {
            parser.read(reader, &mut carried.as_slice())?;
        }
        let length = parser.stopped.unwrap_or_else(|| reader.offset());
        let data_set = mem::take(&mut parser.kept);
        let mut read = Read { data_set, warnings: reader.take_warnings(), length };
        if is_truncated {
            let inflated = inflater.map_or(0, Inflater::given);
            read.lacks_the_end(inflated, reader.reading().strictness)?;
        }
        Ok(read)
    }
}

impl Parser {
    /// Reads on until more is needed: so much, or nothing.
    fn read(&mut self, reader: &mut Reader, input: &mut &[u8]) -> Result<Option<usize>, Error> {
        let until = reader.until();
        loop {
            if let Some((tag, vr, byte_order)) = self.wanted {
                let Some(value) = reader.value(input)? else {
                    return Ok(Some(usize::try_from(reader.pending()).unwrap_or(usize::MAX)));
                };
                self.keep(tag, vr, byte_order, value);
                self.wanted = None;
            }
            loop {
                let is_root = reader.is_root();
                if is_root && until.is_some() {
                    break;
                }
                let before = *input;
                let Some(WholeElement { tag, vr, length, byte_order, .. }) = reader.whole_element(input)
                else {
                    break;
                };
                if is_root && (self.keep)(tag, length) {
                    let end = before.len() - input.len();
                    let value = before.get(end - length as usize..end).unwrap_or_default();
                    self.keep(tag, vr, byte_order, value);
                }
            }
            let (is_root, offset) = (reader.is_root(), reader.offset());
            match reader.next(input)? {
                Next::NeedMore(needed) => return Ok(Some(needed)),
                Next::End => return Ok(None),
                Next::Token(
                    Token::Element { tag, .. }
                    | Token::SequenceStart { tag, .. }
                    | Token::PixelSequenceStart { tag, .. },
                ) if is_root && until.is_some_and(|until| tag >= until) => {
                    self.stopped = Some(offset);
                    return Ok(None);
                }
                Next::Token(Token::Element { tag, vr, length, byte_order })
                    if is_root && (self.keep)(tag, length) =>
                {
                    self.wanted = Some((tag, vr, byte_order));
                }
                Next::Token(_) => {}
            }
        }
    }

    /// Of two elements with one tag the first, as everywhere.
    fn keep(&mut self, tag: Tag, vr: Vr, byte_order: ByteOrder, value: &[u8]) {
        if !self.kept.contains(tag) {
            let bytes = ValueField::from(value);
            self.kept.insert(Element::new(tag, vr, Value::Bytes { bytes, byte_order }));
        }
    }
}

/// Says nothing of what values say.
impl fmt::Debug for Scan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scan").field("offset", &self.reader.offset()).finish_non_exhaustive()
    }
}
