//! Records as a tree.

use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::{Tag, tags};

use super::{DicomDir, DirectoryRecord, DirectoryRepair, OFFSETS};
use crate::{
    DataSet, Encoding, Error, Next, Reader, Reading, Token,
    part10::{Part10, ReadHead},
};

/// How many levels of records are followed; the standard has five at most.
const LEVELS: usize = 16;

impl DicomDir {
    /// Reads a DICOMDIR, leniently: offsets that do not lead to a record are passed over, and records to which none
    /// leads are put where they belong by their type; see [`repairs`](DicomDir::repairs). Records that are not in use
    /// are left out.
    ///
    /// # Errors
    /// As [`Part10::read`].
    pub fn read(bytes: impl Into<Bytes>) -> Result<DicomDir, Error> {
        let bytes = bytes.into();
        let file = Part10::read(bytes.clone())?;
        let mut elements = file.data_set;
        let mut offsets = record_offsets(&bytes)?;
        let root = offset(&elements, tags::OFFSET_OF_THE_FIRST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY);
        let items = elements.items(tags::DIRECTORY_RECORD_SEQUENCE).unwrap_or_default();
        // Reading as a tree may have mended what reading as tokens did not.
        offsets.resize(items.len(), u64::MAX);
        let records = items.iter().zip(offsets).map(|(item, offset)| (offset, Some(item.data_set.clone())));
        let mut entities = Entities { records: records.collect(), repairs: Vec::new() };
        let mut records = entities.entity(root, 0);
        entities.place_unreachable(&mut records);
        elements.retain(|element| !OFFSETS.contains(&element.tag()));
        Ok(DicomDir { meta: file.meta, elements, records, repairs: entities.repairs })
    }
}

/// The offset that an element has; 0 leads nowhere.
fn offset(elements: &DataSet, tag: Tag) -> u32 {
    elements.get(tag).unwrap_or(0)
}

/// Where each directory record begins in the file, in bytes.
pub(super) fn record_offsets(file: &[u8]) -> Result<Vec<u64>, Error> {
    let ReadHead::Head(head) = Part10::read_head(file)? else { return Ok(Vec::new()) };
    let encoding = head.meta.encoding().unwrap_or(Encoding::ExplicitVrLittleEndian);
    let mut reader = Reader::with(Reading::new(encoding));
    reader.end_of_input();
    let mut input = file.get(head.data_set_offset..).unwrap_or_default();
    let (mut offsets, mut depth, mut is_directory) = (Vec::new(), 0_u32, false);
    loop {
        match reader.next(&mut input)? {
            Next::Token(Token::SequenceStart { tag, .. }) => {
                is_directory |= depth == 0 && tag == tags::DIRECTORY_RECORD_SEQUENCE;
                depth += 1;
            }
            Next::Token(Token::PixelSequenceStart { .. }) => depth += 1,
            Next::Token(Token::ItemStart { .. }) => {
                if is_directory && depth == 1 {
                    // Behind the tag and the length of the item.
                    offsets.push(head.data_set_offset as u64 + reader.offset() - 8);
                }
                depth += 1;
            }
            Next::Token(Token::ItemEnd) => depth = depth.saturating_sub(1),
            Next::Token(Token::SequenceEnd) => {
                depth = depth.saturating_sub(1);
                is_directory &= depth > 0;
            }
            Next::Token(_) => {}
            Next::NeedMore(_) | Next::End => return Ok(offsets),
        }
    }
}

/// The records with their offsets in ascending order, none where one has been placed already.
struct Entities {
    records: Vec<(u64, Option<DataSet>)>,
    repairs: Vec<DirectoryRepair>,
}

impl Entities {
    /// The directory entity whose first record is at this offset (PS3.3 §F.3.2.1).
    fn entity(&mut self, first: u32, depth: usize) -> Vec<DirectoryRecord> {
        let (mut entity, mut next) = (Vec::new(), first);
        while next != 0 {
            if depth == LEVELS {
                self.repairs.push(DirectoryRepair::TooDeep(next));
                break;
            }
            let Ok(at) = self.records.binary_search_by_key(&u64::from(next), |(offset, _)| *offset) else {
                self.repairs.push(DirectoryRepair::DanglingOffset(next));
                break;
            };
            let Some(elements) = self.records.get_mut(at).and_then(|(_, elements)| elements.take()) else {
                self.repairs.push(DirectoryRepair::ReferredTwice(next));
                break;
            };
            next = offset(&elements, tags::OFFSET_OF_THE_NEXT_DIRECTORY_RECORD);
            let lower = offset(&elements, tags::OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY);
            let lower = self.entity(lower, depth + 1);
            entity.extend(record(elements).map(|record| DirectoryRecord { lower, ..record }));
        }
        entity
    }

    /// Puts each record that is left below the last one of a higher level.
    fn place_unreachable(&mut self, records: &mut Vec<DirectoryRecord>) {
        for (offset, elements) in &mut self.records {
            let Some(record) = elements.take().and_then(record) else { continue };
            self.repairs.push(DirectoryRepair::Unreachable(*offset));
            let level = record.level();
            place(records, record, level);
        }
    }
}

/// Puts a record of this level below the last one of a higher level, or behind it.
fn place(entity: &mut Vec<DirectoryRecord>, record: DirectoryRecord, level: usize) {
    match entity.last_mut() {
        Some(last) if last.level() < level => place(&mut last.lower, record, level),
        _ => entity.push(record),
    }
}

/// A record of these elements, nothing being below it yet; `None` if it is not in use (PS3.3 §F.3.2.2).
fn record(mut elements: DataSet) -> Option<DirectoryRecord> {
    if elements.get::<u16>(tags::RECORD_IN_USE_FLAG) == Ok(0) {
        return None;
    }
    elements.retain(|element| !OFFSETS.contains(&element.tag()));
    Some(DirectoryRecord { elements, lower: Vec::new() })
}
