//! The directory of a file-set: DICOMDIR (PS3.10 §8, PS3.3 annex F).
//!
//! ```text
//!  DICOMDIR ─ first record ─► PATIENT ─ next ─► PATIENT …
//!                               └─ lower ─► STUDY ─ next ─► STUDY …
//!                                             └─ lower ─► SERIES …
//!                                                           └─ lower ─► IMAGE …
//!                                                                  a file ◄─┘
//! ```
//!
//! In the file the records are the items of one sequence, and point to each other by their offsets. Here they are a
//! tree: [`DicomDir::read`] follows the offsets, and mends those that point nowhere; [`DicomDir::add`] puts a file in its
//! place, and [`DicomDir::to_vec`] writes it.
//!
//! ```
//! use kerma_dataset::{DataSet, dicomdir::DicomDir, part10::Part10};
//! use kerma_dictionary::{tags, uids};
//!
//! let mut image = DataSet::new();
//! image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE)?;
//! image.set(tags::SOP_INSTANCE_UID, "1.2.3.4")?;
//! image.set(tags::PATIENT_ID, "4711")?;
//! image.set(tags::STUDY_INSTANCE_UID, "1.2.3")?;
//! image.set(tags::SERIES_INSTANCE_UID, "1.2.3.1")?;
//! let image = Part10::new(image, uids::EXPLICIT_VR_LITTLE_ENDIAN)?;
//!
//! let mut dir = DicomDir::new("1.2.3.9".parse()?);
//! dir.add(&["CT", "I0000001"], &image)?;
//! let dir = DicomDir::read(dir.to_vec()?)?;
//! assert_eq!(dir.iter().map(|record| record.record_type()).collect::<Vec<_>>(), ["PATIENT", "STUDY", "SERIES", "IMAGE"]);
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```

mod add;
mod keys;
mod links;
mod print;
mod read;
mod write;

pub use add::missing_keys;

use alloc::{string::String, vec::Vec};
use core::fmt;

use kerma_dictionary::{Tag, tags};

use crate::{DataSet, Warning, part10::FileMeta};

/// A DICOMDIR: the Basic Directory IOD (PS3.3 annex F), its records as a tree.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DicomDir {
    /// File Meta Information.
    pub meta: FileMeta,
    /// What is said of the file-set, such as File-set ID (0004,1130), without records and offsets.
    pub elements: DataSet,
    /// The records of the root directory entity, usually one for each patient.
    pub records: Vec<DirectoryRecord>,
    /// The faults in the links between records that were mended when the directory was read.
    pub repairs: Vec<DirectoryRepair>,
    /// The faults in the bytes of the directory, mended or not.
    pub warnings: Vec<Warning>,
}

/// A directory record, with those of the lower-level directory entity that it refers to (PS3.3 §F.3.2.2).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DirectoryRecord {
    /// Its keys, and its reference to a file, without offsets.
    pub elements: DataSet,
    /// The records below it.
    pub lower: Vec<DirectoryRecord>,
}

/// Something in a DICOMDIR that was not as PS3.3 §F.3 wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DirectoryRepair {
    /// No record begins at this offset, to which another record or the root points.
    DanglingOffset(u32),
    /// More than one offset leads to the record at this offset. It is where its place in the file says, if one of them says
    /// so, too; else where the first says.
    ReferredTwice(u32),
    /// An offset leads to the record at this offset from one that does not stand above or beside it: from a study to a
    /// patient, or from a record to itself. It does not count.
    LeadsUp(u32),
    /// The record at this offset is more than 16 levels deep; it was put at the root.
    TooDeep(u32),
    /// No offset that counts leads to the record at this offset. It was put where its place in the file wants it: below the
    /// last record before it that is of a higher level.
    Unreachable(u64),
}

impl DirectoryRecord {
    /// Directory Record Type (0004,1430), such as `PATIENT`; empty if it is missing.
    pub fn record_type(&self) -> String {
        self.elements.string(tags::DIRECTORY_RECORD_TYPE).unwrap_or_default()
    }

    /// Referenced File ID (0004,1500): the components of the path, below the folder of the DICOMDIR, of the file that
    /// it is about. None if it is about no file.
    pub fn file_id(&self) -> Vec<String> {
        self.elements.strings(tags::REFERENCED_FILE_ID).unwrap_or_default()
    }
}

/// The level that a type of record has in the hierarchy of PS3.3 Table F.4-1: 0 for a patient, 3 for what is below a series.
fn level(record_type: &str) -> usize {
    match record_type {
        "PATIENT" => 0,
        "STUDY" => 1,
        "SERIES" => 2,
        // Those that may stand at the root (PS3.3 Table F.4-1).
        "HANGING PROTOCOL" | "PALETTE" | "IMPLANT" | "IMPLANT ASSY" | "IMPLANT GROUP" | "TOPIC" => 0,
        _ => links::LEAF,
    }
}

impl fmt::Display for DirectoryRepair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DirectoryRepair::DanglingOffset(offset) => {
                write!(f, "an offset in the directory leads to byte {offset}, where no record begins")
            }
            DirectoryRepair::ReferredTwice(offset) => {
                write!(f, "more than one offset leads to the directory record at byte {offset}")
            }
            DirectoryRepair::LeadsUp(offset) => write!(
                f,
                "an offset leads to the directory record at byte {offset}, which cannot stand there by its type"
            ),
            DirectoryRepair::TooDeep(offset) => {
                write!(f, "the directory record at byte {offset} is too deep and was put at the root")
            }
            DirectoryRepair::Unreachable(offset) => write!(
                f,
                "no offset leads to the directory record at byte {offset}; it was put where its place in the file says"
            ),
        }?;
        f.write_str(" (PS3.3 §F.3)")
    }
}

impl DicomDir {
    /// Every record, each before those below it.
    pub fn iter(&self) -> impl Iterator<Item = &DirectoryRecord> {
        let mut open = alloc::vec![self.records.iter()];
        core::iter::from_fn(move || {
            loop {
                match open.last_mut()?.next() {
                    Some(record) => {
                        open.push(record.lower.iter());
                        return Some(record);
                    }
                    None => drop(open.pop()),
                }
            }
        })
    }
}

/// The elements that are made of the tree when it is written.
const OFFSETS: [Tag; 5] = [
    tags::OFFSET_OF_THE_FIRST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY,
    tags::OFFSET_OF_THE_LAST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY,
    tags::DIRECTORY_RECORD_SEQUENCE,
    tags::OFFSET_OF_THE_NEXT_DIRECTORY_RECORD,
    tags::OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY,
];

#[cfg(test)]
mod tests;
