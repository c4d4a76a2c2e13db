use alloc::vec::Vec;
use core::{fmt, mem};

use kerma_dictionary::{ByteOrder, Tag, Vr};

use crate::{
    Encoding, Error, Reader, Reading, Warning,
    carried::Carried,
    deflate::{Deflater, Inflater},
    header::{Syntax, UNDEFINED},
    reader::{Next, Token},
    write::{element_header, item_header, padded, sequence_form, value_form},
};

/// Encodes a data set anew that passes in pieces, in memory that does not grow with it.
///
/// It does what [`Reading::read`] and [`DataSet::write`](crate::DataSet::write) do one after the other, but that sequences and
/// items get undefined lengths, and that group lengths are left out (PS3.5 §7.2): neither is known before the end.
///
/// ```
/// use kerma_dataset::{Encoding, ReEncoder};
///
/// let mut encoder = ReEncoder::new(Encoding::ImplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian);
/// let mut encoded = encoder.push(b"\x10\x00\x20\x00\x02\0\0")?;
/// encoded.extend(encoder.push(b"\0AB")?);
/// encoded.extend(encoder.end()?.0);
/// assert_eq!(encoded, b"\x10\x00\x20\x00LO\x02\0AB");
/// # Ok::<(), kerma_dataset::Error>(())
/// ```
pub struct ReEncoder {
    reader: Reader,
    inflater: Option<Inflater>,
    /// A header at most.
    carried: Carried,
    encoder: Encoder,
}

/// What goes out.
struct Encoder {
    out: Vec<u8>,
    deflater: Option<Deflater>,
    /// The sequences that are open.
    sequences: Vec<Tag>,
    /// How the elements of the data set are written, and those of each sequence that is open.
    syntaxes: (Syntax, Vec<Syntax>),
    value: Option<Passing>,
    omits: fn(&[Tag], Tag) -> bool,
    /// How many sequences are open of one that is left out.
    omitting: usize,
}

/// A value on its way.
struct Passing {
    tag: Tag,
    /// The bytes of a number that is to be turned round; 1 where none is.
    unit: usize,
    /// A number of which a part came.
    part: Vec<u8>,
    /// What is put behind it, if it is of odd length.
    padding: Option<u8>,
}

impl ReEncoder {
    /// From one encoding to another. Leniently, with the default limits.
    pub fn new(from: Encoding, to: Encoding) -> ReEncoder {
        let is_deflated = |encoding| encoding == Encoding::DeflatedExplicitVrLittleEndian;
        ReEncoder {
            reader: Reader::with(Reading::new(from)),
            inflater: is_deflated(from).then(Inflater::new),
            carried: Carried::default(),
            encoder: Encoder {
                out: Vec::new(),
                deflater: is_deflated(to).then(Deflater::new),
                sequences: Vec::new(),
                syntaxes: (if is_deflated(to) { Syntax::EXPLICIT } else { Syntax::from(to) }, Vec::new()),
                value: None,
                omits: |_, _| false,
                omitting: 0,
            },
        }
    }

    /// Leaves the elements out for which this is true of the sequences around them, outermost first, and of their tag.
    #[must_use]
    pub fn omitting(mut self, omits: fn(&[Tag], Tag) -> bool) -> ReEncoder {
        self.encoder.omits = omits;
        self
    }

    /// Takes the next bytes of the data set. Returns what has come of the bytes so far and was not returned before.
    ///
    /// # Errors
    /// A limit that is exceeded; [`Error::Encapsulated`] for encapsulated pixel data in another encoding than Explicit VR Little
    /// Endian; [`Error::NotDeflated`]. Nothing more comes of it then.
    pub fn push(&mut self, data: &[u8]) -> Result<Vec<u8>, Error> {
        let ReEncoder { reader, inflater, carried, encoder } = self;
        let limits = reader.reading().limits;
        let mut pass = |data: &[u8]| carried.pass(data, |input| read(reader, encoder, input));
        match inflater {
            None => pass(data)?,
            Some(inflater) => inflater.push(data, &limits, pass)?,
        }
        Ok(encoder.take())
    }

    /// Says that this was the data set. Returns the last bytes, and what was forgiven.
    ///
    /// # Errors
    /// As [`push`](ReEncoder::push); [`Error::Incomplete`] if the data set breaks off within a value.
    pub fn end(mut self) -> Result<(Vec<u8>, Vec<Warning>), Error> {
        let ReEncoder { reader, inflater, carried, encoder, .. } = &mut self;
        if let Some(inflater) = inflater {
            inflater.end()?;
        }
        reader.end_of_input();
        let left = reader.pending().saturating_sub(carried.len() as u64);
        if let Some(value) = &encoder.value
            && left > 0
        {
            return Err(Error::Incomplete(value.tag));
        }
        let rest = carried.take();
        read(reader, encoder, &mut rest.as_slice())?;
        encoder.end();
        Ok((encoder.take(), reader.take_warnings()))
    }
}

/// Reads on until more is needed: so much, or nothing.
fn read(reader: &mut Reader, encoder: &mut Encoder, input: &mut &[u8]) -> Result<Option<usize>, Error> {
    loop {
        if encoder.value.is_some() {
            encoder.part(reader.value_part(input)?);
            if reader.pending() > 0 {
                return Ok(Some(1));
            }
            encoder.end_of_value();
        }
        match reader.next(input)? {
            Next::NeedMore(needed) => return Ok(Some(needed)),
            Next::End => return Ok(None),
            Next::Token(token) => encoder.token(token)?,
        }
    }
}

impl Encoder {
    fn syntax(&self) -> Syntax {
        self.syntaxes.1.last().copied().unwrap_or(self.syntaxes.0)
    }

    fn token(&mut self, token: Token) -> Result<(), Error> {
        if self.omitting > 0 {
            match token {
                Token::SequenceStart { .. } | Token::PixelSequenceStart { .. } => self.omitting += 1,
                Token::SequenceEnd => self.omitting -= 1,
                _ => {}
            }
            return Ok(());
        }
        let order = self.syntax().byte_order;
        match token {
            Token::Element { tag, vr, length, byte_order } => {
                if !tag.is_group_length() && !self.is_omitted(tag) {
                    return self.element(tag, vr, length, byte_order);
                }
            }
            Token::SequenceStart { tag, .. } | Token::PixelSequenceStart { tag, .. }
                if self.is_omitted(tag) =>
            {
                self.omitting = 1;
            }
            Token::SequenceStart { tag, vr, .. } => self.sequence(tag, vr),
            Token::ItemStart { .. } => item_header(&mut self.out, Tag::ITEM, UNDEFINED, order),
            Token::ItemEnd => item_header(&mut self.out, Tag::ITEM_DELIMITATION, 0, order),
            Token::SequenceEnd => {
                item_header(&mut self.out, Tag::SEQUENCE_DELIMITATION, 0, order);
                self.sequences.pop();
                self.syntaxes.1.pop();
            }
            Token::PixelSequenceStart { tag, vr } => {
                if self.syntax() != Syntax::EXPLICIT {
                    return Err(Error::Encapsulated(tag));
                }
                let vr = if vr == Vr::OW { Vr::OW } else { Vr::OB };
                element_header(&mut self.out, tag, vr, UNDEFINED, Syntax::EXPLICIT);
                self.open(tag, Syntax::EXPLICIT);
            }
            Token::Fragment { length } => {
                let tag = self.sequences.last().copied().unwrap_or(Tag::ITEM);
                let padding = (length % 2 == 1).then_some(0);
                item_header(&mut self.out, Tag::ITEM, padded(tag, length as usize)?, order);
                self.value = Some(Passing { tag, unit: 1, part: Vec::new(), padding });
            }
        }
        Ok(())
    }

    fn is_omitted(&self, tag: Tag) -> bool {
        (self.omits)(&self.sequences, tag)
    }

    fn open(&mut self, tag: Tag, syntax: Syntax) {
        self.sequences.push(tag);
        self.syntaxes.1.push(syntax);
    }

    /// As [`DataSet::write`](crate::DataSet::write) writes bytes.
    fn element(&mut self, tag: Tag, vr: Vr, length: u32, byte_order: ByteOrder) -> Result<(), Error> {
        let syntax = self.syntax();
        let padding = (length % 2 == 1).then_some(vr.padding());
        let length = padded(tag, length as usize)?;
        let (written, target) = value_form(vr, length, syntax);
        element_header(&mut self.out, tag, written, length, syntax);
        let unit = if byte_order == target { 1 } else { vr.unit() };
        self.value = Some(Passing { tag, unit, part: Vec::new(), padding });
        Ok(())
    }

    /// As [`DataSet::write`](crate::DataSet::write) writes sequences whose lengths are undefined.
    fn sequence(&mut self, tag: Tag, vr: Vr) {
        let syntax = self.syntax();
        let (vr, inner) = sequence_form(vr, syntax);
        element_header(&mut self.out, tag, vr, UNDEFINED, syntax);
        self.open(tag, inner);
    }

    fn part(&mut self, mut bytes: &[u8]) {
        let Some(Passing { unit, part, .. }) = &mut self.value else { return };
        if *unit == 1 {
            return self.out.extend_from_slice(bytes);
        }
        if !part.is_empty() {
            let (more, rest) = bytes.split_at_checked(*unit - part.len()).unwrap_or((bytes, &[]));
            part.extend_from_slice(more);
            bytes = rest;
            if part.len() == *unit {
                self.out.extend(part.drain(..).rev());
            }
        }
        let numbers = bytes.chunks_exact(*unit);
        part.extend_from_slice(numbers.remainder());
        numbers.for_each(|number| self.out.extend(number.iter().rev()));
    }

    fn end_of_value(&mut self) {
        if let Some(Passing { part, padding, .. }) = self.value.take() {
            self.out.extend(part);
            self.out.extend(padding);
        }
    }

    fn end(&mut self) {
        if let Some(deflater) = &mut self.deflater {
            let mut deflated = Vec::new();
            deflater.end(&mem::take(&mut self.out), &mut deflated);
            self.out = deflated;
            self.deflater = None;
        }
    }

    /// What has come out since this was asked last.
    fn take(&mut self) -> Vec<u8> {
        let out = mem::take(&mut self.out);
        let Some(deflater) = &mut self.deflater else { return out };
        let mut deflated = Vec::new();
        deflater.push(&out, &mut deflated);
        deflated
    }
}

impl fmt::Debug for ReEncoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReEncoder").field("offset", &self.reader.offset()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;
    use crate::{DataSet, Element, Sequence, Value, json::to_json};
    use kerma_dictionary::tags;

    const ENCODINGS: [Encoding; 4] = [
        Encoding::ImplicitVrLittleEndian,
        Encoding::ExplicitVrLittleEndian,
        Encoding::ExplicitVrBigEndian,
        Encoding::DeflatedExplicitVrLittleEndian,
    ];

    fn sample() -> DataSet {
        let mut item = DataSet::new();
        item.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2.3").unwrap();
        item.set(tags::ROWS, 513u16).unwrap();
        let mut inner = DataSet::new();
        inner.set(tags::REFERENCED_SOP_SEQUENCE, vec![item.clone(), DataSet::new()]).unwrap();
        let mut data_set = DataSet::new();
        data_set.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
        data_set.set(tags::REFERENCED_SERIES_SEQUENCE, vec![inner, item]).unwrap();
        data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, Sequence::default()).unwrap();
        data_set.set(tags::ROWS, 258u16).unwrap();
        data_set.set(tags::SLICE_LOCATION, 1.5f64).unwrap();
        data_set.insert(Element::new(tags::RED_PALETTE_COLOR_LOOKUP_TABLE_DATA, Vr::OW, vec![1, 2, 3, 4]));
        data_set.insert(Element::new(
            tags::PIXEL_DATA,
            Vr::OW,
            (0..20_000u32).map(|n| n as u8).collect::<Vec<u8>>(),
        ));
        data_set
    }

    fn reencoded(bytes: &[u8], from: Encoding, to: Encoding, piece: usize) -> Result<Vec<u8>, Error> {
        let mut encoder = ReEncoder::new(from, to);
        let mut out = Vec::new();
        for piece in bytes.chunks(piece) {
            out.extend(encoder.push(piece)?);
        }
        out.extend(encoder.end()?.0);
        Ok(out)
    }

    #[test]
    fn every_encoding_becomes_every_other_in_any_pieces() {
        let data_set = sample();
        for from in ENCODINGS {
            let bytes = data_set.to_vec(from).unwrap();
            for to in ENCODINGS {
                for piece in [1, 7, 4096, usize::MAX] {
                    let out = reencoded(&bytes, from, to, piece).unwrap();
                    let read = DataSet::read(out, to).unwrap();
                    assert_eq!(to_json(&read), to_json(&data_set), "{from:?} to {to:?} in pieces of {piece}");
                }
            }
        }
    }

    #[test]
    fn what_is_left_out_is_not_there_and_all_else_is() {
        let bytes = sample().to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
        let mut encoder = ReEncoder::new(Encoding::ExplicitVrLittleEndian, Encoding::ImplicitVrLittleEndian)
            .omitting(|around, tag| match around {
                [] => tag == tags::PIXEL_DATA || tag == tags::REFERENCED_IMAGE_SEQUENCE,
                around => around.len() == 2 && tag == tags::ROWS,
            });
        let mut out = encoder.push(&bytes).unwrap();
        out.extend(encoder.end().unwrap().0);
        let read = DataSet::read(out, Encoding::ImplicitVrLittleEndian).unwrap();
        let mut expected = sample();
        expected.remove(tags::PIXEL_DATA);
        expected.remove(tags::REFERENCED_IMAGE_SEQUENCE);
        if let Some(Value::Sequence(series)) =
            expected.get_element_mut(tags::REFERENCED_SERIES_SEQUENCE).map(Element::value_mut)
            && let Some(Value::Sequence(instances)) = series.items.to_mut()[0]
                .data_set
                .get_element_mut(tags::REFERENCED_SOP_SEQUENCE)
                .map(Element::value_mut)
        {
            instances.items.to_mut()[0].data_set.remove(tags::ROWS);
        }
        assert_eq!(to_json(&read), to_json(&expected));
    }

    #[test]
    fn what_breaks_off_and_what_cannot_be_written_are_errors() {
        let (explicit, implicit) = (Encoding::ExplicitVrLittleEndian, Encoding::ImplicitVrLittleEndian);
        let bytes = sample().to_vec(explicit).unwrap();
        let broken = reencoded(&bytes[..bytes.len() - 2], explicit, implicit, 4096);
        assert_eq!(broken, Err(Error::Incomplete(tags::PIXEL_DATA)));
        let mut compressed = DataSet::new();
        compressed.set(tags::PIXEL_DATA, crate::Encapsulated::default()).unwrap();
        let bytes = compressed.to_vec(explicit).unwrap();
        assert_eq!(reencoded(&bytes, explicit, implicit, 9), Err(Error::Encapsulated(tags::PIXEL_DATA)));
        assert!(reencoded(&bytes, explicit, explicit, 9).is_ok());
    }

    #[test]
    fn memory_does_not_grow_with_a_value() {
        let mut encoder = ReEncoder::new(Encoding::ExplicitVrLittleEndian, Encoding::ExplicitVrBigEndian);
        let mut head = b"\xE0\x7F\x10\0OW\0\0".to_vec();
        head.extend((64u32 << 20).to_le_bytes());
        encoder.push(&head).unwrap();
        for _ in 0..1024 {
            assert_eq!(encoder.push(&vec![1; 64 << 10]).unwrap().len(), 64 << 10);
            assert!(encoder.carried.len() == 0 && encoder.encoder.out.capacity() == 0);
        }
        assert_eq!(encoder.end().unwrap().0, b"");
    }

    #[test]
    fn memory_does_not_grow_with_what_follows_the_last_that_can_be_read() {
        let mut encoder = ReEncoder::new(Encoding::ExplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian);
        let mut scan = crate::Scan::new(Encoding::ExplicitVrLittleEndian);
        let readable = b"\x10\0\x20\0LO\x02\0AB";
        let mut out = encoder.push(readable).unwrap();
        scan.push(readable).unwrap();
        for _ in 0..1024 {
            out.extend(encoder.push(&[0; 4096]).unwrap());
            scan.push(&[0; 4096]).unwrap();
            assert!(encoder.carried.len() < 64 && scan.carried_length() < 64);
        }
        let (rest, warnings) = encoder.end().unwrap();
        assert_eq!((&out[..], &rest[..]), (&readable[..], &b""[..]));
        assert_eq!(scan.end().unwrap().warnings, warnings);
        assert_eq!(warnings[0].kind, crate::WarningKind::TrailingBytes);
    }
}
