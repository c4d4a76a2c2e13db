//! Files that are there already, taken in as they are.

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use kerma_dataset::part10::{self, Part10, ReadHead};
use kerma_dataset::{Encoding, Error};
use kerma_dictionary::{AeTitle, uids};

use crate::job::{Job, Received};
use crate::part_file::{Content, Temporary};
use crate::storing::commit;
use crate::{Archive, Durability, Incoming, Kept, Refused, index_scan};

/// How a file comes into the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adopt {
    /// Its bytes are copied.
    Copy,
    /// It gets another name in the archive (a hard link), on the same file system: whoever changes it there changes it
    /// here.
    Link,
    /// It is in the archive and not where it was; copied if that is another file system.
    Move,
}

/// Why a file is not taken in.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotAdopted {
    /// It is none that an archive is for: no DICOM file, a DICOMDIR, or a file of this archive itself.
    #[error("{0}")]
    NotDicom(String),
    /// It cannot be read.
    #[error("it cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// It is DICOM, and refused.
    #[error("{0}")]
    Refused(#[from] Refused),
    /// It is stored, and cannot be removed from where it was.
    #[error("it is stored, and still where it was: {0}")]
    NotRemoved(io::Error),
}

/// How much is read at a time.
const CHUNK: u64 = 128 << 10;

impl Archive {
    /// Takes a DICOM file into the archive (PS3.10), as if it had been sent, with its bytes as they are. A file without
    /// preamble or File Meta Information gets them. It is there, and survives what it should survive, when this returns.
    ///
    /// # Errors
    /// If it is not taken in, and why.
    pub fn adopt(&self, path: &Path, how: Adopt) -> Result<Kept, NotAdopted> {
        // To open a pipe would be to wait for whoever writes to it.
        if !fs::metadata(path)?.is_file() {
            return Err(NotAdopted::NotDicom("it is no regular file".into()));
        }
        if self.inner.layout.is_inside(path)? {
            return Err(NotAdopted::NotDicom("it is a file of this archive itself".into()));
        }
        let mut file = File::open(path)?;
        let mut bytes = Vec::new();
        let head = match read_head(&mut file, &mut bytes)? {
            Ok(head) => head,
            Err(error @ Error::NotDicom) => return Err(NotAdopted::NotDicom(error.to_string())),
            Err(error) => return Err(Refused::Undecodable(error.to_string()).into()),
        };
        if head.meta.sop_class() == uids::MEDIA_STORAGE_DIRECTORY_STORAGE {
            return Err(NotAdopted::NotDicom("it is a DICOMDIR".into()));
        }
        let is_whole_head = head.warnings.is_empty();
        let kept = match how {
            Adopt::Link if !is_whole_head => {
                let why = "it has no whole File Meta Information, and can only be copied";
                return Err(Refused::Undecodable(why.into()).into());
            }
            Adopt::Link => self
                .adopt_link(path, &mut file, &head)?
                .map_err(|error| Refused::OutOfResources(format!("it cannot be linked: {error}")))?,
            Adopt::Move if is_whole_head => match self.adopt_link(path, &mut file, &head)? {
                Ok(kept) => kept,
                // Another file system, or one without links.
                Err(_) => self.adopt_copy(&mut file, &head, bytes)?,
            },
            Adopt::Copy | Adopt::Move => self.adopt_copy(&mut file, &head, bytes)?,
        };
        if how == Adopt::Move && !matches!(kept, Kept::Other { .. }) {
            fs::remove_file(path).map_err(NotAdopted::NotRemoved)?;
        }
        Ok(kept)
    }

    fn adopt_copy(
        &self,
        file: &mut File,
        head: &part10::Head,
        mut bytes: Vec<u8>,
    ) -> Result<Kept, NotAdopted> {
        let mut chunk = bytes.split_off(head.data_set_offset.min(bytes.len()));
        let incoming = match head.warnings.is_empty() {
            true => Incoming::new(bytes, head.meta.transfer_syntax()),
            false => {
                Incoming::of_meta(&head.meta).map_err(|error| Refused::Undecodable(error.to_string()))?
            }
        };
        let incoming = match source(head) {
            Some(peer) => incoming.from_peer(peer),
            None => incoming,
        };
        let mut storing = self.begin_store(incoming)?;
        file.seek(SeekFrom::Start((head.data_set_offset + chunk.len()) as u64))?;
        while !chunk.is_empty() {
            storing.write(&chunk)?;
            chunk.clear();
            file.take(CHUNK).read_to_end(&mut chunk)?;
        }
        Ok(storing.finish()?)
    }

    /// The inner error is why it cannot be linked.
    fn adopt_link(
        &self,
        path: &Path,
        file: &mut File,
        head: &part10::Head,
    ) -> Result<io::Result<Kept>, NotAdopted> {
        let archive = &self.inner;
        let linked = match Temporary::link(path, &archive.layout.incoming()) {
            Ok(linked) => linked,
            Err(error) => return Ok(Err(error)),
        };
        let transfer_syntax = head.meta.transfer_syntax();
        let encoding = Encoding::of(&transfer_syntax)
            .ok_or_else(|| Refused::Undecodable(format!("Transfer syntax {transfer_syntax} is not known")))?;
        let options = archive.options();
        let (mut digest, mut scan) = (blake3::Hasher::new(), index_scan::scan(encoding));
        let (mut chunk, mut length) = (Vec::new(), 0);
        file.seek(SeekFrom::Start(0))?;
        let mut most = head.data_set_offset as u64;
        while file.take(most).read_to_end(&mut chunk)? > 0 {
            digest.update(&chunk);
            if length >= head.data_set_offset as u64 {
                let undecodable =
                    |error| Refused::Undecodable(format!("the data set cannot be decoded: {error}"));
                scan.push(&chunk).map_err(undecodable)?;
            }
            length += chunk.len() as u64;
            most = CHUNK;
            chunk.clear();
        }
        if length - head.data_set_offset as u64 > options.object_limit {
            return Err(Refused::OutOfResources("the data set is larger than allowed".into()).into());
        }
        let entry = index_scan::entry_of(scan)?;
        if archive.durability == Durability::Full {
            file.sync_data()?;
        }
        let job = Job {
            entry,
            content: Content::File(linked),
            transfer_syntax,
            length,
            data_set_offset: head.data_set_offset as u64,
            digest: digest.finalize().into(),
            replaces: None,
            corrects: false,
            peer: source(head),
            received: Received::Now,
        };
        Ok(Ok(commit(archive, options.duplicates, job)?))
    }
}

/// The AE title that the file says it is from.
fn source(head: &part10::Head) -> Option<String> {
    head.meta.source().as_ref().map(AeTitle::to_string).map(|title| title.trim().to_owned())
}

/// What comes before the data set; `bytes` are what was read for it.
pub(crate) fn read_head(
    file: &mut impl io::Read,
    bytes: &mut Vec<u8>,
) -> io::Result<Result<part10::Head, Error>> {
    loop {
        let read = file.by_ref().take(CHUNK).read_to_end(bytes)?;
        match Part10::read_head(bytes) {
            Ok(ReadHead::Head(head)) => return Ok(Ok(head)),
            Ok(ReadHead::NeedMore(_)) if read > 0 => {}
            Ok(ReadHead::NeedMore(_)) => return Ok(part10::Head::read_all(bytes)),
            Err(error) => return Ok(Err(error)),
        }
    }
}
