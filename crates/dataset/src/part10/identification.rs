use alloc::vec::Vec;

use kerma_dictionary::{Tag, Uid, tags};

use super::FileMeta;
use crate::{DataSet, Encoding, Limits, Reading, Scan};

/// No data set has so many bytes, inflated or not, before its SOP Instance UID.
const MOST: u64 = 1 << 20;

/// No UID is that long, however it is padded (PS3.5 §9.1).
const LONGEST_UID: u32 = 1 << 10;

/// What follows the elements that identify a data set.
const AFTER_SOP_INSTANCE_UID: Tag = Tag::from_u32(tags::SOP_INSTANCE_UID.to_u32() + 1);

/// Which SOP instance the data set of a file is, found in its first bytes: as the data set itself says, since that is
/// what a receiver compares with the request (PS3.4 Table B.2-1, 0xA900); as the File Meta Information says where
/// the data set does not.
///
/// It is shown the data set in pieces, from its start, until it [is done](Identification::is_done): at most 1 MiB, and
/// of a deflated data set at most what inflates to 1 MiB.
///
/// ```
/// use kerma_dataset::{DataSet, part10::{Part10, ReadHead}};
/// use kerma_dictionary::{tags, uids};
///
/// let mut data_set = DataSet::new();
/// data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE)?;
/// data_set.set(tags::SOP_INSTANCE_UID, "1.2.3")?;
/// let file = Part10::new(data_set, uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN)?.to_vec()?;
///
/// let ReadHead::Head(head) = Part10::read_head(&file)? else { panic!("it is all there") };
/// let mut identification = head.identification();
/// for piece in file[head.data_set_offset..].chunks(10) {
///     if !identification.is_done() {
///         identification.push(piece);
///     }
/// }
/// let (class, instance) = identification.end();
/// assert_eq!((class, instance), (uids::CT_IMAGE_STORAGE, kerma_dictionary::Uid::from_static("1.2.3")));
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Identification {
    /// None if the transfer syntax is not known, or after an error.
    scan: Option<Scan>,
    /// The first bytes of what should be deflated, until it is known that it is.
    beginning: Option<Vec<u8>>,
    /// What was found before an error.
    found: DataSet,
    shown: u64,
    by_meta: (Uid, Uid),
}

impl Identification {
    pub(super) fn new(meta: &FileMeta) -> Identification {
        let encoding = Encoding::of(&meta.transfer_syntax());
        Identification {
            scan: encoding.map(scan),
            beginning: (encoding == Some(Encoding::DeflatedExplicitVrLittleEndian)).then(Vec::new),
            found: DataSet::new(),
            shown: 0,
            by_meta: (meta.sop_class(), meta.sop_instance()),
        }
    }

    /// The next bytes of the data set.
    pub fn push(&mut self, data: &[u8]) {
        self.shown += data.len() as u64;
        let Some(scan) = &mut self.scan else { return };
        let pushed = scan.push(data);
        if let Some(mut beginning) = self.beginning.take()
            && scan.is_deflated() != Some(true)
        {
            beginning.extend_from_slice(data);
            if scan.is_deflated() == Some(false) {
                return self.not_deflated(&beginning);
            }
            self.beginning = Some(beginning);
        }
        if pushed.is_err() {
            self.found = scan.kept().clone();
            self.scan = None;
        }
    }

    /// A data set that is not deflated although its transfer syntax says so is read as Explicit VR Little Endian, as by
    /// [`Part10::read`](super::Part10::read).
    fn not_deflated(&mut self, beginning: &[u8]) {
        let mut plain = scan(Encoding::ExplicitVrLittleEndian);
        self.scan = plain.push(beginning).is_ok().then_some(plain);
    }

    /// Whether there is no need for more bytes.
    pub fn is_done(&self) -> bool {
        self.shown >= MOST || self.scan.as_ref().is_none_or(Scan::is_stopped)
    }

    /// SOP Class UID and SOP Instance UID; empty where nothing says them.
    pub fn end(self) -> (Uid, Uid) {
        let found = match self.scan {
            None => self.found,
            Some(scan) => {
                let kept = scan.kept().clone();
                scan.end().map_or(kept, |read| read.data_set)
            }
        };
        let own = |tag| found.uid(tag).ok().filter(|uid| !uid.is_empty());
        let (class, instance) = self.by_meta;
        (own(tags::SOP_CLASS_UID).unwrap_or(class), own(tags::SOP_INSTANCE_UID).unwrap_or(instance))
    }
}

fn scan(encoding: Encoding) -> Scan {
    let limits = Limits { length: MOST, ..Limits::default() };
    let is_wanted =
        |tag, length| matches!(tag, tags::SOP_CLASS_UID | tags::SOP_INSTANCE_UID) && length <= LONGEST_UID;
    Scan::with(Reading::new(encoding).limits(limits).until(AFTER_SOP_INSTANCE_UID)).keep(is_wanted)
}
