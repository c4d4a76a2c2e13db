//! A batch of the journal: records that were synced together, and are in the index together or not at all.
//!
//! ```text
//!   "KERMAJ1\n" │ segment, records, bytes of the records, checksum of what is before, after │ records
//!   8           │ 4        4        4                     4                                  │
//! ```

use std::io::{self, Read, Seek, SeekFrom};

use super::record::{Fields, Record, checksum};

const MAGIC: [u8; 8] = *b"KERMAJ1\n";
/// Of what is in front of the records.
pub(super) const HEAD: usize = 32;

/// A batch that is being made.
pub(crate) struct Batch {
    segment: u32,
    /// Where it will begin in the segment.
    at: u64,
    /// The number of the last change before it.
    after: i64,
    records: u32,
    bytes: Vec<u8>,
}

impl Batch {
    /// One without a record, in this memory.
    pub(super) fn new(segment: u32, at: u64, after: i64, mut bytes: Vec<u8>) -> Batch {
        bytes.clear();
        bytes.resize(HEAD, 0);
        Batch { segment, at, after, records: 0, bytes }
    }

    /// Where the next record will be.
    pub(crate) fn position(&self) -> Position {
        Position { segment: self.segment, offset: self.at + self.bytes.len() as u64 }
    }

    pub(crate) fn add(&mut self, record: &Record<'_>) {
        record.write(self.segment, &mut self.bytes);
        self.records += 1;
    }

    pub(super) fn into_memory(self) -> Vec<u8> {
        self.bytes
    }

    /// How many records it has.
    pub(super) fn records(&self) -> u32 {
        self.records
    }

    /// All of it.
    pub(super) fn finished(mut self) -> Vec<u8> {
        let length = u32::try_from(self.bytes.len() - HEAD).unwrap_or(u32::MAX);
        let mut head = Vec::with_capacity(HEAD);
        head.extend_from_slice(&MAGIC);
        head.extend_from_slice(&self.segment.to_le_bytes());
        head.extend_from_slice(&self.records.to_le_bytes());
        head.extend_from_slice(&length.to_le_bytes());
        head.extend_from_slice(&self.after.to_le_bytes());
        head.extend_from_slice(&checksum(self.segment, &head).to_le_bytes());
        self.bytes.splice(..HEAD, head);
        self.bytes
    }
}

/// Where a record is in the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(super) segment: u32,
    pub(super) offset: u64,
}

impl Position {
    /// As rows have it in the column `unsynced`.
    pub(crate) fn to_row(self) -> i64 {
        i64::from(self.segment) << 32 | i64::try_from(self.offset).unwrap_or(i64::from(u32::MAX))
    }

    pub(crate) fn from_row(number: i64) -> Option<Position> {
        let segment = u32::try_from(number >> 32).ok()?;
        Some(Position { segment, offset: u64::try_from(number & i64::from(u32::MAX)).ok()? })
    }
}

/// What is in front of the records of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(super) segment: u32,
    pub(crate) records: u32,
    length: u32,
    /// The number of the last change before it.
    pub(crate) after: i64,
}

impl Head {
    fn read(segment: u32, bytes: &[u8]) -> Option<Head> {
        let mut fields = Fields(bytes);
        let (magic, said) = (fields.array()?, fields.u32()?);
        let head = Head {
            segment: said,
            records: fields.u32()?,
            length: fields.u32()?,
            after: i64::from_le_bytes(fields.array()?),
        };
        let sum = checksum(segment, bytes.get(..HEAD - size_of::<u32>())?);
        (magic == MAGIC && said == segment && fields.u32()? == sum).then_some(head)
    }

    /// The number of its last change.
    pub(crate) fn last(&self) -> i64 {
        self.after + i64::from(self.records)
    }
}

/// The batches of a segment, up to the first that is not there, or not whole.
pub(crate) struct Batches<R> {
    segment: u32,
    from: R,
    at: u64,
    length: u64,
}

impl<R: Read + Seek> Batches<R> {
    pub(crate) fn new(segment: u32, mut from: R) -> io::Result<Batches<R>> {
        let length = from.seek(SeekFrom::End(0))?;
        Ok(Batches { segment, from, at: 0, length })
    }

    /// The next one: where it begins, its head and its records.
    pub(crate) fn next(&mut self) -> io::Result<Option<(u64, Head, Vec<u8>)>> {
        let at = self.at;
        let batch = read_at(&mut self.from, self.segment, at, self.length)?;
        Ok(batch.map(|(head, records)| {
            self.at += HEAD as u64 + u64::from(head.length);
            (at, head, records)
        }))
    }
}

/// The batch that begins here, if all its records are whole.
pub(super) fn read_at(
    from: &mut (impl Read + Seek),
    segment: u32,
    at: u64,
    length: u64,
) -> io::Result<Option<(Head, Vec<u8>)>> {
    let mut bytes = [0; HEAD];
    if length.saturating_sub(at) < HEAD as u64 {
        return Ok(None);
    }
    from.seek(SeekFrom::Start(at))?;
    from.read_exact(&mut bytes)?;
    let Some(head) = Head::read(segment, &bytes) else { return Ok(None) };
    if length - at - (HEAD as u64) < u64::from(head.length) {
        return Ok(None);
    }
    let mut records = Vec::new();
    from.take(u64::from(head.length)).read_to_end(&mut records)?;
    let mut whole = Records::of(segment, at, &records);
    let is_whole = whole.by_ref().count() == head.records as usize && whole.rest.is_empty();
    Ok(is_whole.then_some((head, records)))
}

/// The records of a batch, and where each is.
pub(crate) struct Records<'a> {
    at: Position,
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    /// Of the batch that begins here.
    pub(super) fn of(segment: u32, at: u64, records: &'a [u8]) -> Records<'a> {
        Records { at: Position { segment, offset: at + HEAD as u64 }, rest: records }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = (Position, Record<'a>);

    fn next(&mut self) -> Option<(Position, Record<'a>)> {
        let at = self.at;
        let (record, rest) = Record::read(at.segment, self.rest)?;
        self.at.offset += (self.rest.len() - rest.len()) as u64;
        self.rest = rest;
        Some((at, record))
    }
}
