//! What the index needs of a data set, read while it passes.

use bytes::Bytes;
use kerma_dataset::{DataSet, Element, Encoding, Error, Next, Reader, Reading, Token, Value};
use kerma_dictionary::{ByteOrder, Tag, Vr, tags};

use crate::attributes;

/// A value that is longer is not for an index.
const LONGEST_VALUE: u32 = 16 << 10;
/// How much of a deflated data set is inflated.
const DEFLATED: usize = 64 << 10;

/// Takes the attributes of the index out of a data set that comes in pieces.
#[derive(Debug)]
pub(crate) struct Head {
    reader: Reader,
    /// What came and could not be read yet: less than a header and a value of the longest.
    rest: Vec<u8>,
    /// The element whose value is next.
    wanted: Option<(Tag, Vr, ByteOrder)>,
    found: DataSet,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Reading,
    /// The beginning is collected in `rest` instead.
    Deflated,
    /// What follows is of no interest.
    Done,
}

impl Head {
    pub(crate) fn new(encoding: Encoding) -> Head {
        let deflated = encoding == Encoding::DeflatedExplicitVrLittleEndian;
        let state = if deflated { State::Deflated } else { State::Reading };
        Head { reader: Reader::new(encoding), rest: Vec::new(), wanted: None, found: DataSet::new(), state }
    }

    /// The next bytes of the data set.
    pub(crate) fn push(&mut self, data: &[u8]) -> Result<(), Error> {
        match self.state {
            State::Done => {}
            State::Deflated => {
                let wanted = DEFLATED - self.rest.len().min(DEFLATED);
                self.rest.extend(data.iter().take(wanted));
            }
            State::Reading if self.rest.is_empty() => {
                let mut input = data;
                self.read(&mut input)?;
                if self.state == State::Reading {
                    self.rest.extend_from_slice(input);
                }
            }
            State::Reading => {
                let mut rest = std::mem::take(&mut self.rest);
                rest.extend_from_slice(data);
                let mut input = rest.as_slice();
                self.read(&mut input)?;
                let read = rest.len() - input.len();
                if self.state == State::Reading {
                    rest.drain(..read);
                    self.rest = rest;
                }
            }
        }
        Ok(())
    }

    /// Whether what follows is of no interest.
    pub(crate) fn is_done(&self) -> bool {
        self.state == State::Done || self.state == State::Deflated && self.rest.len() >= DEFLATED
    }

    /// The attributes of the index, and Specific Character Set; the data set has come to its end.
    pub(crate) fn end(mut self) -> Result<DataSet, Error> {
        match self.state {
            State::Done => {}
            State::Deflated => {
                let reading = Reading::new(Encoding::DeflatedExplicitVrLittleEndian);
                let mut read = reading.until(after_last()).read(Bytes::from(self.rest))?.data_set;
                read.retain(|element| is_wanted(element.tag(), element.bytes().len() as u64));
                return Ok(read);
            }
            State::Reading => {
                self.reader.end_of_input();
                let rest = std::mem::take(&mut self.rest);
                self.read(&mut rest.as_slice())?;
            }
        }
        Ok(self.found)
    }

    /// Reads on until there is no more, or no need.
    fn read(&mut self, input: &mut &[u8]) -> Result<(), Error> {
        loop {
            if let Some((tag, vr, byte_order)) = self.wanted {
                let Some(value) = self.reader.value(input)? else { return Ok(()) };
                let bytes = Bytes::copy_from_slice(value);
                self.found.insert(Element::new(tag, vr, Value::Bytes { bytes, byte_order }));
                self.wanted = None;
            }
            match self.reader.next(input)? {
                Next::NeedMore(_) => return Ok(()),
                Next::End => break,
                Next::Token(token) if has_come_to(after_last(), &token, &self.reader) => break,
                Next::Token(Token::Element { tag, vr, length, byte_order })
                    if self.reader.depth() == 0 && is_wanted(tag, length.into()) =>
                {
                    self.wanted = Some((tag, vr, byte_order));
                }
                Next::Token(_) => {}
            }
        }
        self.state = State::Done;
        Ok(())
    }
}

/// Whether the token that the reader just gave begins an element of the data set itself, this one or a later one.
pub(crate) fn has_come_to(end: Tag, token: &Token, reader: &Reader) -> bool {
    match token {
        Token::Element { tag, .. } => reader.depth() == 0 && *tag >= end,
        Token::SequenceStart { tag, .. } | Token::PixelSequenceStart { tag, .. } => {
            reader.depth() == 1 && *tag >= end
        }
        _ => false,
    }
}

fn is_wanted(tag: Tag, length: u64) -> bool {
    let is_kept = tag == tags::SPECIFIC_CHARACTER_SET || attributes::level_of(tag).is_some();
    is_kept && length <= LONGEST_VALUE.into()
}

fn after_last() -> Tag {
    Tag::from_u32(attributes::last().to_u32() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data_set() -> DataSet {
        let mut data_set = DataSet::new();
        data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
        data_set.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
        data_set.set(tags::PATIENT_COMMENTS, "x".repeat(40_000).as_str()).unwrap();
        data_set.set(tags::STUDY_INSTANCE_UID, "1.2").unwrap();
        data_set.set(tags::ROWS, 512_u16).unwrap();
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![0; 100_000]));
        data_set
    }

    #[test]
    fn whatever_the_pieces_the_same_is_found_in_every_encoding() {
        for encoding in [
            Encoding::ImplicitVrLittleEndian,
            Encoding::ExplicitVrLittleEndian,
            Encoding::ExplicitVrBigEndian,
            Encoding::DeflatedExplicitVrLittleEndian,
        ] {
            let bytes = data_set().to_vec(encoding).unwrap();
            for size in [1, 7, 16_384, bytes.len()] {
                let mut head = Head::new(encoding);
                for piece in bytes.chunks(size) {
                    head.push(piece).unwrap();
                    assert!(head.rest.len() <= DEFLATED);
                }
                let found = head.end().unwrap();
                assert_eq!(found.string(tags::PATIENT_NAME).unwrap(), "Doe^Jane");
                assert_eq!(found.uid(tags::STUDY_INSTANCE_UID).unwrap().as_str(), Some("1.2"));
                assert!(!found.contains(tags::PIXEL_DATA) && !found.contains(tags::PATIENT_COMMENTS));
            }
        }
    }

    #[test]
    fn what_is_no_data_set_has_nothing() {
        let mut head = Head::new(Encoding::ExplicitVrLittleEndian);
        let found = head.push(&[0xFF; 300]).and_then(|()| head.end());
        assert!(found.is_err() || found.is_ok_and(|found| found.is_empty()));
    }
}
