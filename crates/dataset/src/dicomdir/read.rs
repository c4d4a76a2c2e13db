//! Records as a tree.

use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::{Tag, tags};

use super::{
    DicomDir, DirectoryRecord, DirectoryRepair, OFFSETS, level,
    links::{self, Record},
};
use crate::{
    DataSet, Encoding, Error, Next, Reader, Reading, Token,
    part10::{Part10, ReadHead},
};

/// How many levels of records are followed; the standard has five at most.
const LEVELS: usize = 16;

impl DicomDir {
    /// Reads a DICOMDIR, leniently: where offsets lead nowhere, up, in a circle or twice to one record, its type and its place
    /// in the file decide where a record belongs: below the last one before it that is of a higher level. Each time is one
    /// of the [`repairs`](DicomDir::repairs). Records that are not in use are left out.
    ///
    /// # Errors
    /// As [`Part10::read`].
    pub fn read(bytes: impl Into<Bytes>) -> Result<DicomDir, Error> {
        let bytes = bytes.into();
        let (file, warnings) =
            Part10::read_with(bytes.clone(), Reading::new(Encoding::ExplicitVrLittleEndian))?;
        let mut elements = file.data_set;
        let mut offsets = record_offsets(&bytes)?;
        let root = offset(&elements, tags::OFFSET_OF_THE_FIRST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY);
        let items = elements.items(tags::DIRECTORY_RECORD_SEQUENCE).unwrap_or_default();
        // Reading as a tree may have mended what reading as tokens did not.
        offsets.resize(items.len(), u64::MAX);
        let linked: Vec<Record> =
            items.iter().zip(offsets).map(|(item, offset)| linked(offset, &item.data_set)).collect();
        let mut repairs = Vec::new();
        let lower = links::resolve(&linked, root, &mut repairs);
        let records = items.iter().map(|item| Some(item.data_set.clone())).collect();
        let mut forest = Forest { records, lower, too_deep: Vec::new() };
        let mut records = forest.entity(linked.len(), 0);
        while !forest.too_deep.is_empty() {
            for at in core::mem::take(&mut forest.too_deep) {
                let offset = linked.get(at).map_or(0, |record| record.offset);
                repairs.push(DirectoryRepair::TooDeep(u32::try_from(offset).unwrap_or(u32::MAX)));
                records.extend(forest.record(at, 0));
            }
        }
        // Those that lead to each other, and none from elsewhere to them.
        for at in 0..linked.len() {
            records.extend(forest.record(at, 0));
        }
        elements.retain(|element| !OFFSETS.contains(&element.tag()));
        Ok(DicomDir { meta: file.meta, elements, records, repairs, warnings })
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

/// The records as a tree.
struct Forest {
    records: Vec<Option<DataSet>>,
    /// For each record those below it; those of the root behind the last.
    lower: Vec<Vec<usize>>,
    /// Those that are more than 16 levels deep.
    too_deep: Vec<usize>,
}

impl Forest {
    /// The records below the one at this place.
    fn entity(&mut self, at: usize, depth: usize) -> Vec<DirectoryRecord> {
        let lower = self.lower.get_mut(at).map(core::mem::take).unwrap_or_default();
        if depth == LEVELS {
            self.too_deep.extend(lower);
            return Vec::new();
        }
        lower.into_iter().filter_map(|at| self.record(at, depth)).collect()
    }

    /// The record at this place with those below it; `None` if it is not in use (PS3.3 §F.3.2.2), and those below are none
    /// then either, or if it has its place already.
    fn record(&mut self, at: usize, depth: usize) -> Option<DirectoryRecord> {
        let mut elements = self.records.get_mut(at)?.take()?;
        let lower = self.entity(at, depth + 1);
        if !is_in_use(&elements) {
            return None;
        }
        elements.retain(|element| !OFFSETS.contains(&element.tag()));
        Some(DirectoryRecord { elements, lower })
    }
}

fn is_in_use(elements: &DataSet) -> bool {
    elements.get::<u16>(tags::RECORD_IN_USE_FLAG) != Ok(0)
}

/// The types of records below a series (PS3.3 Table F.4-1). Others may stand anywhere, for all that is known of them.
const LEAVES: [&str; 28] = [
    "IMAGE",
    "RT DOSE",
    "RT STRUCTURE SET",
    "RT PLAN",
    "RT TREAT RECORD",
    "PRESENTATION",
    "WAVEFORM",
    "SR DOCUMENT",
    "KEY OBJECT DOC",
    "SPECTROSCOPY",
    "RAW DATA",
    "REGISTRATION",
    "FIDUCIAL",
    "ENCAP DOC",
    "VALUE MAP",
    "STEREOMETRIC",
    "MEASUREMENT",
    "SURFACE",
    "SURFACE SCAN",
    "TRACT",
    "ASSESSMENT",
    "RADIOTHERAPY",
    "ANNOTATION",
    "PLAN",
    "OVERLAY",
    "MODALITY LUT",
    "VOI LUT",
    "CURVE",
];

/// What there is to know of a record to find its place.
fn linked(offset: u64, elements: &DataSet) -> Record {
    let of = |tag| elements.get(tag).unwrap_or(0);
    let record_type = elements.string(tags::DIRECTORY_RECORD_TYPE).unwrap_or_default();
    Record {
        offset,
        next: of(tags::OFFSET_OF_THE_NEXT_DIRECTORY_RECORD),
        lower: of(tags::OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY),
        level: level(&record_type),
        is_standard: level(&record_type) < links::LEAF || LEAVES.contains(&&*record_type),
        is_in_use: is_in_use(elements),
        is_branch: matches!(&*record_type, "PATIENT" | "STUDY" | "SERIES" | "TOPIC"),
    }
}
