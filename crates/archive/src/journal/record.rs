//! A record of the journal: a short instance, with all that its rows and its file are made of.
//!
//! ```text
//!   length, checksum │ number, offset of the data set, flags, received, digest │ file, UIDs, peer │ the file's bytes
//!   4        4       │ 8       4                       1      8         32     │ 2 + n each       │ the rest
//! ```
//!
//! Numbers are little-endian. `length` counts what follows the checksum. The checksum (CRC-32) begins with the number of the
//! segment, so that what an earlier use of the same file has left there is no record of this one.

use crate::digest::Digest;

/// What is in front of what the checksum is of.
pub(super) const FRONT: usize = 8;
/// The longest that is taken for a record: a short instance with its names.
const LONGEST: usize = 1 << 20;

const REPLACES: u8 = 1;
const CORRECTS: u8 = 2;
const HAS_PEER: u8 = 4;

/// A short instance that is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Record<'a> {
    /// Of the change in the index, which the row of the instance has too.
    pub(crate) number: i64,
    pub(crate) instance: &'a str,
    /// The file that has the bytes, or will have them, relative to the root.
    pub(crate) file: &'a str,
    pub(crate) transfer_syntax: &'a str,
    pub(crate) peer: Option<&'a str>,
    /// When it was received, in seconds since 1970.
    pub(crate) received: i64,
    /// Whether the index had another content of this instance.
    pub(crate) replaces: bool,
    /// Whether what it says goes before what was known.
    pub(crate) corrects: bool,
    pub(crate) data_set_offset: u32,
    pub(crate) digest: Digest,
    /// Of the file.
    pub(crate) bytes: &'a [u8],
}

impl<'a> Record<'a> {
    /// Appends it.
    pub(super) fn write(&self, segment: u32, to: &mut Vec<u8>) {
        let start = to.len();
        to.extend_from_slice(&[0; FRONT]);
        to.extend_from_slice(&self.number.to_le_bytes());
        to.extend_from_slice(&self.data_set_offset.to_le_bytes());
        let flag = |is: bool, flag| if is { flag } else { 0 };
        to.push(
            flag(self.replaces, REPLACES)
                | flag(self.corrects, CORRECTS)
                | flag(self.peer.is_some(), HAS_PEER),
        );
        to.extend_from_slice(&self.received.to_le_bytes());
        to.extend_from_slice(&self.digest);
        for text in [self.file, self.instance, self.transfer_syntax, self.peer.unwrap_or_default()] {
            // Names of files and UIDs have less than 300 bytes, AE titles 16.
            let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
            to.extend_from_slice(&length.to_le_bytes());
            to.extend_from_slice(text.as_bytes().get(..usize::from(length)).unwrap_or_default());
        }
        to.extend_from_slice(self.bytes);
        let Some((front, body)) = to.get_mut(start..).and_then(|record| record.split_at_mut_checked(FRONT))
        else {
            return;
        };
        let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
        let checksum = checksum(segment, body);
        for (to, byte) in front.iter_mut().zip(length.to_le_bytes().into_iter().chain(checksum.to_le_bytes()))
        {
            *to = byte;
        }
    }

    /// The record that is here, and what follows it; `None` if there is none, or not all of it.
    pub(super) fn read(segment: u32, from: &'a [u8]) -> Option<(Record<'a>, &'a [u8])> {
        let mut front = Fields(from);
        let length = length(&mut front)?;
        let said = front.u32()?;
        let (body, rest) = front.0.split_at_checked(length)?;
        if checksum(segment, body) != said {
            return None;
        }
        let mut fields = Fields(body);
        let number = i64::from_le_bytes(fields.array()?);
        let data_set_offset = fields.u32()?;
        let [flags] = fields.array()?;
        let received = i64::from_le_bytes(fields.array()?);
        let digest = fields.array()?;
        let (file, instance, transfer_syntax) = (fields.text()?, fields.text()?, fields.text()?);
        let peer = fields.text()?;
        let record = Record {
            number,
            instance,
            file,
            transfer_syntax,
            peer: (flags & HAS_PEER != 0).then_some(peer),
            received,
            replaces: flags & REPLACES != 0,
            corrects: flags & CORRECTS != 0,
            data_set_offset,
            digest,
            bytes: fields.0,
        };
        Some((record, rest))
    }

    /// How long the record is that begins like this, all in all; `None` if none does.
    pub(super) fn length(front: &[u8]) -> Option<usize> {
        Some(FRONT + length(&mut Fields(front))?)
    }
}

fn length(fields: &mut Fields<'_>) -> Option<usize> {
    usize::try_from(fields.u32()?).ok().filter(|length| (1..=LONGEST).contains(length))
}

pub(super) fn checksum(segment: u32, bytes: &[u8]) -> u32 {
    let mut checksum = crc32fast::Hasher::new_with_initial(segment);
    checksum.update(bytes);
    checksum.finalize()
}

/// What is read from the front.
pub(super) struct Fields<'a>(pub(super) &'a [u8]);

impl<'a> Fields<'a> {
    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (field, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*field)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = u16::from_le_bytes(self.array()?);
        let (text, rest) = self.0.split_at_checked(usize::from(length))?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::journal) fn record(number: i64, bytes: &[u8]) -> Record<'_> {
        Record {
            number,
            instance: "1.2.3",
            file: "instances/00/1.2/1.2.3.dcm",
            transfer_syntax: "1.2.840.10008.1.2.1",
            peer: Some("CT1"),
            received: 1_700_000_000,
            replaces: true,
            corrects: false,
            data_set_offset: 132,
            digest: *blake3::hash(bytes).as_bytes(),
            bytes,
        }
    }

    #[test]
    fn what_is_read_is_what_was_written() {
        let records = [
            record(7, b"bytes"),
            Record { peer: None, ..record(8, b"") },
            Record { replaces: false, corrects: true, ..record(i64::MAX, &[9; 70_000]) },
        ];
        let mut bytes = Vec::new();
        records.iter().for_each(|record| record.write(3, &mut bytes));
        let mut rest = bytes.as_slice();
        for written in &records {
            assert!(Record::length(rest).is_some_and(|length| length <= rest.len()));
            let (read, after) = Record::read(3, rest).unwrap();
            assert_eq!(read, *written);
            rest = after;
        }
        assert!(rest.is_empty());
    }

    #[test]
    fn what_is_cut_changed_or_of_another_segment_is_no_record() {
        let mut bytes = Vec::new();
        record(7, b"bytes").write(3, &mut bytes);
        assert!(Record::read(4, &bytes).is_none());
        assert!(Record::read(3, &[0; 100]).is_none());
        for end in 0..bytes.len() {
            assert!(Record::read(3, &bytes[..end]).is_none());
            let mut changed = bytes.clone();
            changed[end] ^= 1;
            assert!(Record::read(3, &changed).is_none(), "byte {end}");
        }
    }
}
