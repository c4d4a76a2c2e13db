//! Records as the items of one sequence.

use alloc::vec::Vec;

use kerma_dictionary::{Tag, Vr, tags, uids};

use super::{DicomDir, DirectoryRecord, read::record_offsets};
use crate::{
    DataSet, Element, Error, Sequence,
    part10::{FileMeta, Part10},
};

/// Of a record that is in use, Record In-use Flag (0004,1410).
const IN_USE: u16 = 0xFFFF;

/// The places of the records that a record, or the root, points to.
#[derive(Clone, Copy, Default)]
struct Pointers {
    /// The next record; of the root the last one.
    next: Option<usize>,
    /// The first record below.
    lower: Option<usize>,
}

impl DicomDir {
    /// The file, in Explicit VR Little Endian as PS3.10 §8.6 wants it, each record before those below it.
    ///
    /// # Errors
    /// As [`Part10::write`]; [`Error::ValueTooLong`] if the records are more than 32-bit offsets reach.
    pub fn to_vec(&self) -> Result<Vec<u8>, Error> {
        let mut flat = Vec::new();
        let root = Pointers { next: last(&self.records, 0), lower: flatten(&self.records, &mut flat) };
        // Offsets have a fixed length: where records are does not depend on what they are.
        let draft = self.file(&flat, root, &[])?;
        let offsets = record_offsets(&draft)?;
        self.file(&flat, root, &offsets)
    }

    fn file(&self, flat: &[(&DataSet, Pointers)], root: Pointers, offsets: &[u64]) -> Result<Vec<u8>, Error> {
        let offset = |at: Option<usize>| {
            let offset = at.and_then(|at| offsets.get(at)).copied().unwrap_or(0);
            u32::try_from(offset).map_err(|_| Error::ValueTooLong(tags::DIRECTORY_RECORD_SEQUENCE))
        };
        let mut items = Vec::with_capacity(flat.len());
        for (elements, pointers) in flat {
            let mut item = (*elements).clone();
            // What is in the tree is in use, whatever flag it came with that is none.
            if !is_in_use(&item) {
                put(&mut item, tags::RECORD_IN_USE_FLAG, Vr::US, &IN_USE.to_le_bytes());
            }
            let [next, lower] = [offset(pointers.next)?, offset(pointers.lower)?];
            put(&mut item, tags::OFFSET_OF_THE_NEXT_DIRECTORY_RECORD, Vr::UL, &next.to_le_bytes());
            put(
                &mut item,
                tags::OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY,
                Vr::UL,
                &lower.to_le_bytes(),
            );
            items.push(item);
        }
        let mut data_set = self.elements.clone();
        for (tag, at) in [
            (tags::OFFSET_OF_THE_FIRST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY, root.lower),
            (tags::OFFSET_OF_THE_LAST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY, root.next),
        ] {
            put(&mut data_set, tag, Vr::UL, &offset(at)?.to_le_bytes());
        }
        if !data_set.contains(tags::FILE_SET_ID) {
            data_set.insert(Element::empty(tags::FILE_SET_ID, Vr::CS));
        }
        if !data_set.contains(tags::FILE_SET_CONSISTENCY_FLAG) {
            put(&mut data_set, tags::FILE_SET_CONSISTENCY_FLAG, Vr::US, &[0; 2]);
        }
        let items = Sequence::from_iter(items);
        data_set.insert(Element::new(tags::DIRECTORY_RECORD_SEQUENCE, Vr::SQ, items));
        let mut meta: FileMeta = self.meta.clone();
        meta.set_transfer_syntax(&uids::EXPLICIT_VR_LITTLE_ENDIAN);
        Part10 { preamble: [0; 128], meta, data_set }.to_vec()
    }
}

/// Whether a record says so itself (PS3.3 §F.3.2.2). A flag of one byte, which is no number, would be padded to one.
fn is_in_use(record: &DataSet) -> bool {
    record.get::<u16>(tags::RECORD_IN_USE_FLAG).is_ok_and(|flag| flag != 0)
}

fn put(data_set: &mut DataSet, tag: Tag, vr: Vr, bytes: &[u8]) {
    data_set.insert(Element::new(tag, vr, bytes.to_vec()));
}

/// How many records these are with all below them.
fn count(records: &[DirectoryRecord]) -> usize {
    records.iter().map(|record| 1 + count(&record.lower)).sum()
}

/// The place of the last of these records, if the first is at `first`.
fn last(records: &[DirectoryRecord], first: usize) -> Option<usize> {
    let (_, before) = records.split_last()?;
    Some(first + count(before))
}

/// Appends these records, each before those below it, and gives the place of the first.
fn flatten<'a>(records: &'a [DirectoryRecord], flat: &mut Vec<(&'a DataSet, Pointers)>) -> Option<usize> {
    let first = flat.len();
    let mut previous: Option<usize> = None;
    for record in records {
        let at = flat.len();
        if let Some((_, pointers)) = previous.and_then(|previous| flat.get_mut(previous)) {
            pointers.next = Some(at);
        }
        flat.push((&record.elements, Pointers::default()));
        let lower = flatten(&record.lower, flat);
        if let Some((_, pointers)) = flat.get_mut(at) {
            pointers.lower = lower;
        }
        previous = Some(at);
    }
    previous.map(|_| first)
}
