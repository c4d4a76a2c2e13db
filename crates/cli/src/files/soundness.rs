//! Whether a file is whole, before it is sent.

use std::fmt;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use kerma_dataset::part10::{Head, Part10, ReadHead};
use kerma_dataset::{Encoding, Error, Scan, Warning};

/// What a look at the whole file showed.
#[derive(Debug, Default)]
pub(crate) struct Soundness {
    /// What is missing or cannot be read.
    pub(crate) loss: Option<Loss>,
    /// What is against the standard, and can be read all the same; offsets are those of the file, unless it is deflated.
    pub(crate) repaired: Vec<Warning>,
}

/// Why a file is not the whole of what it should be.
#[derive(Debug)]
pub(crate) enum Loss {
    /// There is no byte in it.
    Empty,
    /// It ends with its File Meta Information.
    NoDataSet,
    /// It breaks off, or something in it is no element.
    Broken(Warning),
    /// It cannot be read as what it says it is.
    Unreadable(Error),
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Loss::Empty => f.write_str("the file is empty"),
            Loss::NoDataSet => f.write_str("nothing follows the file meta information"),
            Loss::Broken(warning) => warning.fmt(f),
            Loss::Unreadable(error) => error.fmt(f),
        }
    }
}

/// Bytes that are looked at in one piece at the most.
const PIECE: usize = 256 << 10;
/// Bytes of the first piece; behind as many, most files have nothing but pixels.
const FIRST_PIECE: usize = 8 << 10;

/// Looks at the file to its end. Of the values only their lengths matter, and nothing of it is kept. A file in a transfer
/// syntax that is not known, or one that exceeds a limit of the reader, is taken for whole: nobody can say more.
pub(crate) fn examine(path: &Path) -> io::Result<Soundness> {
    let mut file = File::open(path)?;
    let mut bytes = Vec::new();
    let head = match read_head(&mut file, &mut bytes)? {
        Ok(head) => head,
        Err(_) if bytes.is_empty() => return Ok(Soundness::lost(Loss::Empty)),
        Err(error) => return Ok(Soundness::lost(Loss::Unreadable(error))),
    };
    let mut soundness = Soundness::default();
    soundness.add(head.warnings);
    let start = file.seek(SeekFrom::Start(head.data_set_offset as u64))?;
    if file.metadata()?.len() <= start {
        soundness.loss.get_or_insert(Loss::NoDataSet);
        return Ok(soundness);
    }
    let Some(encoding) = Encoding::of(&head.meta.transfer_syntax()) else { return Ok(soundness) };
    let mut scan = Scan::new(encoding);
    let mut piece = FIRST_PIECE;
    loop {
        // pixel data need not be read to know that they are there
        let unlooked = scan.unlooked();
        let place = file.stream_position()?;
        if unlooked > piece as u64 && file.metadata()?.len().saturating_sub(place) >= unlooked {
            file.seek(SeekFrom::Start(place.saturating_add(scan.skip())))?;
        }
        bytes.resize(piece, 0);
        let read = file.read(&mut bytes)?;
        let Some(read) = bytes.get(..read).filter(|read| !read.is_empty()) else { break };
        if let Err(error) = scan.push(read) {
            return Ok(soundness.failed(error));
        }
        piece = (piece * 2).min(PIECE);
    }
    match scan.end() {
        Ok(read) => {
            let is_deflated = encoding == Encoding::DeflatedExplicitVrLittleEndian;
            let shift = if is_deflated { 0 } else { start };
            soundness.add(read.warnings.into_iter().map(|w| Warning { offset: w.offset + shift, ..w }));
            Ok(soundness)
        }
        Err(error) => Ok(soundness.failed(error)),
    }
}

/// The file's preamble and File Meta Information, and the bytes that it took to find them.
fn read_head(file: &mut File, bytes: &mut Vec<u8>) -> io::Result<Result<Head, Error>> {
    let mut wanted = 8 << 10;
    loop {
        let more = usize::saturating_sub(wanted, bytes.len()) as u64;
        // with room for all of it, so that it is one read
        bytes.reserve_exact(usize::saturating_sub(wanted, bytes.len()));
        let read = file.take(more).read_to_end(bytes)?;
        match Part10::read_head(bytes) {
            Ok(ReadHead::Head(head)) => return Ok(Ok(head)),
            Ok(ReadHead::NeedMore(_)) if read == 0 => return Ok(Head::read_all(bytes)),
            Ok(ReadHead::NeedMore(needed)) => wanted = needed.max(bytes.len() + (8 << 10)),
            Err(error) => return Ok(Err(error)),
        }
    }
}

impl Soundness {
    fn lost(loss: Loss) -> Soundness {
        Soundness { loss: Some(loss), repaired: Vec::new() }
    }

    fn add(&mut self, warnings: impl IntoIterator<Item = Warning>) {
        for warning in warnings {
            match &self.loss {
                None if warning.kind.is_loss() => self.loss = Some(Loss::Broken(warning)),
                _ if warning.kind.is_of_value() => {}
                _ => self.repaired.push(warning),
            }
        }
    }

    fn failed(mut self, error: Error) -> Soundness {
        if error == Error::NotDeflated {
            self.loss.get_or_insert(Loss::Unreadable(error));
        }
        self
    }
}

/// Whether the file begins as a DICOM file does, with its prefix (PS3.10 §7.1), or with nothing at all.
pub(crate) fn is_meant_to_be_dicom(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = File::open(path).and_then(|file| file.take(132).read_to_end(&mut beginning));
    read.is_ok() && (beginning.is_empty() || beginning.get(128..) == Some(b"DICM"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use kerma_dataset::DataSet;
    use kerma_dictionary::{Uid, tags, uids};

    use super::*;

    fn file(transfer_syntax: Uid) -> Vec<u8> {
        let mut data_set = DataSet::new();
        data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
        data_set.set(tags::SOP_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
        data_set.set(tags::PATIENT_NAME, "DOE^JOHN").unwrap();
        Part10::new(data_set, transfer_syntax).unwrap().to_vec().unwrap()
    }

    fn examined(name: &str, bytes: &[u8]) -> Soundness {
        let path = std::env::temp_dir().join(format!("kerma-sound-{}-{name}", std::process::id()));
        fs::write(&path, bytes).unwrap();
        let soundness = examine(&path).unwrap();
        fs::remove_file(path).unwrap();
        soundness
    }

    #[test]
    fn a_file_that_breaks_off_anywhere_is_not_whole() {
        for (name, syntax) in [
            ("explicit", uids::EXPLICIT_VR_LITTLE_ENDIAN),
            ("implicit", uids::IMPLICIT_VR_LITTLE_ENDIAN),
            ("big", uids::EXPLICIT_VR_BIG_ENDIAN),
            ("deflated", uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN),
        ] {
            let whole = file(syntax.clone());
            assert!(examined(name, &whole).loss.is_none(), "{name}");
            let ReadHead::Head(head) = Part10::read_head(&whole).unwrap() else { panic!() };
            let data_set = &whole[head.data_set_offset..];
            // where one element ends and another begins, nobody can tell that there was another
            let read = kerma_dataset::Reading::new(Encoding::of(&syntax).unwrap());
            // before its prefix has come, a file is no DICOM at all
            for end in (0..1).chain(132..whole.len()) {
                let is_between = end > head.data_set_offset
                    && read
                        .clone()
                        .read(data_set[..end - head.data_set_offset].to_vec())
                        .is_ok_and(|read| read.loss().is_none());
                assert_eq!(examined(name, &whole[..end]).loss.is_some(), !is_between, "{name} {end}");
            }
        }
    }

    #[test]
    fn a_large_value_is_passed_over_and_what_is_behind_it_is_looked_at() {
        let mut data_set = DataSet::new();
        data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
        data_set.set(tags::SOP_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
        data_set
            .set(tags::RED_PALETTE_COLOR_LOOKUP_TABLE_DATA, bytes::Bytes::from(vec![7; 3 * PIECE]))
            .unwrap();
        data_set.set(tags::PIXEL_DATA, bytes::Bytes::from(vec![7; 3 * PIECE])).unwrap();
        let whole = Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().to_vec().unwrap();
        assert!(examined("large", &whole).loss.is_none());
        for missing in [1, PIECE, 2 * PIECE + PIECE / 2, 3 * PIECE + 5, 3 * PIECE + 100, 5 * PIECE] {
            let loss = examined("large", &whole[..whole.len() - missing]).loss.unwrap().to_string();
            assert!(loss.contains("the data ends too early"), "{missing}: {loss}");
        }
    }

    #[test]
    fn the_place_is_that_in_the_file_and_what_is_missing_is_told() {
        let whole = file(uids::EXPLICIT_VR_LITTLE_ENDIAN);
        let loss = examined("place", &whole[..whole.len() - 3]).loss.unwrap().to_string();
        let place = format!("at least 3 bytes are missing at byte {}, (0010,0010)", whole.len() - 3);
        assert!(loss.contains(&place), "{loss}");
        assert_eq!(examined("empty", b"").loss.unwrap().to_string(), "the file is empty");
    }

    #[test]
    fn what_is_against_the_standard_and_loses_nothing_is_told_apart() {
        let mut bytes = file(uids::EXPLICIT_VR_LITTLE_ENDIAN);
        // an item where no sequence was opened
        bytes.extend([0xFE, 0xFF, 0x00, 0xE0, 0, 0, 0, 0]);
        let soundness = examined("item", &bytes);
        assert!(soundness.loss.is_none() && !soundness.repaired.is_empty(), "{soundness:?}");
    }
}
