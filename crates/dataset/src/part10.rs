//! DICOM files: preamble, `DICM`, File Meta Information, data set (PS3.10 §7).
//!
//! ```text
//!   128 bytes  4 bytes  group 0002               syntax of (0002,0010)
//!  ┌──────────┬────────┬────────────────────────┬────────────────────────┐
//!  │ preamble │  DICM  │ File Meta Information  │ data set               │
//!  │          │        │ always Explicit VR LE  │                        │
//!  └──────────┴────────┴────────────────────────┴────────────────────────┘
//! ```

mod file_meta;
mod head;
mod identification;

use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::{TransferSyntax, Uid, tags};

pub use file_meta::{FileMeta, IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME};
pub use head::{Head, ReadHead};
pub use identification::Identification;

use crate::{DataSet, Encoding, Error, Reading, Strictness, TagPath, ValueError, Warning, WarningKind};

/// A DICOM file (PS3.10 §7).
#[derive(Clone, Debug, PartialEq)]
pub struct Part10 {
    /// The 128 bytes before `DICM`, whatever an application profile makes of them; zero if there were none.
    pub preamble: [u8; 128],
    /// The File Meta Information.
    pub meta: FileMeta,
    /// The data set.
    pub data_set: DataSet,
}

impl Part10 {
    /// A file of this data set in a transfer syntax, its SOP class and instance being those of the data set.
    ///
    /// # Errors
    /// If the data set has no SOP Class UID (0008,0016) or SOP Instance UID (0008,0018).
    pub fn new(data_set: DataSet, transfer_syntax: Uid) -> Result<Part10, ValueError> {
        let class = data_set.uid(tags::SOP_CLASS_UID)?;
        let instance = data_set.uid(tags::SOP_INSTANCE_UID)?;
        Ok(Part10 { preamble: [0; 128], meta: FileMeta::new(class, instance, transfer_syntax), data_set })
    }

    /// Reads a file, leniently and with the default limits. What it lacks of preamble, `DICM` and File Meta
    /// Information is made up from the data set.
    ///
    /// # Errors
    /// [`Error::NotDicom`]; a limit that is exceeded.
    pub fn read(bytes: impl Into<Bytes>) -> Result<Part10, Error> {
        Part10::read_with(bytes, Reading::new(Encoding::ImplicitVrLittleEndian)).map(|(file, _)| file)
    }

    /// Reads a file with the options of `reading`, whose encoding does not matter. The warnings count from the
    /// start of the file, except in a deflated data set, where they count from the start of the inflated one.
    ///
    /// # Errors
    /// [`Error::NotDicom`]; a limit that is exceeded; [`Error::Violation`] if it is strict.
    pub fn read_with(bytes: impl Into<Bytes>, reading: Reading) -> Result<(Part10, Vec<Warning>), Error> {
        let bytes = bytes.into();
        let mut head = Head::read_all(&bytes)?;
        let mut warnings = core::mem::take(&mut head.warnings);
        let encoding = match head.meta.encoding() {
            Ok(encoding) => encoding,
            Err(error) if reading.strictness == Strictness::Strict => return Err(error),
            Err(_) => Encoding::ExplicitVrLittleEndian,
        };
        if let (Strictness::Strict, Some(warning)) = (reading.strictness, warnings.first()) {
            return Err(Error::Violation(warning.clone()));
        }
        let data = bytes.slice(head.data_set_offset.min(bytes.len())..);
        let offset = head.data_set_offset as u64;
        let syntax = TransferSyntax::of(&head.meta.transfer_syntax());
        let encapsulated = reading.encapsulated || syntax.is_some_and(|syntax| syntax.encapsulated);
        let mut reading = reading.of(encoding).encapsulated(encapsulated);
        if encoding != Encoding::DeflatedExplicitVrLittleEndian {
            reading = reading.first_offset(offset);
        }
        let read = match reading.clone().read(data.clone()) {
            Err(Error::NotDeflated) if reading.strictness == Strictness::Lenient => {
                let kind = WarningKind::WrongTransferSyntax(Encoding::ExplicitVrLittleEndian);
                warnings.push(Warning { kind, offset, path: TagPath::default() });
                reading.of(Encoding::ExplicitVrLittleEndian).first_offset(offset).read(data)?
            }
            read => read?,
        };
        warnings.extend(read.warnings);
        head.meta.remember(&read.data_set);
        Ok((Part10 { preamble: head.preamble, meta: head.meta, data_set: read.data_set }, warnings))
    }

    /// Reads what stands before the data set from the first bytes of a file, so that the data set can be
    /// streamed. A few kilobytes are enough for nearly every file.
    ///
    /// # Errors
    /// [`Error::NotDicom`]; [`Error::TooLong`] for File Meta Information of more than 16 MiB.
    pub fn read_head(bytes: &[u8]) -> Result<ReadHead, Error> {
        Head::read(bytes)
    }

    /// Appends the file: preamble, `DICM`, File Meta Information with its group length, and the data set in the
    /// transfer syntax that the File Meta Information names. The SOP class and instance in the File Meta Information are
    /// those of the data set, if that says them (PS3.10 Table 7.1-1); but a file that was read, and whose data set still says
    /// what it said then, is written as it was.
    ///
    /// # Errors
    /// [`Error::UnknownTransferSyntax`], and as [`DataSet::write`].
    pub fn write(&self, out: &mut Vec<u8>) -> Result<(), Error> {
        let encoding = self.meta.encoding()?;
        let mut meta = self.meta.clone();
        if !meta.was_read_with(&self.data_set) {
            meta.follow(&self.data_set);
        }
        meta.write_with_preamble(&self.preamble, out)?;
        self.data_set.write(out, encoding)
    }

    /// The file as bytes.
    ///
    /// # Errors
    /// As [`write`](Part10::write).
    pub fn to_vec(&self) -> Result<Vec<u8>, Error> {
        let mut out = Vec::new();
        self.write(&mut out)?;
        Ok(out)
    }
}

#[cfg(test)]
mod tests;
