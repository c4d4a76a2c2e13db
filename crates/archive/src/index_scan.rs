//! What the index needs of a data set, taken from it while it passes.

use kerma_dataset::{Encoding, Reader, Scan, Token};
use kerma_dictionary::{Tag, tags};

use crate::attributes;
use crate::entry::Entry;
use crate::refused::Refused;

/// A value that is longer is not for an index.
const LONGEST_VALUE: u32 = 16 << 10;

/// Keeps the attributes of the index, Specific Character Set, and Timezone Offset From UTC, of a data set that comes in
/// pieces.
pub(crate) fn scan(encoding: Encoding) -> Scan {
    Scan::new(encoding).keep(|tag, length| {
        let is_about_others = matches!(tag, tags::SPECIFIC_CHARACTER_SET | tags::TIMEZONE_OFFSET_FROM_UTC);
        let is_kept = is_about_others || attributes::level_of(tag).is_some();
        is_kept && length <= LONGEST_VALUE
    })
}

/// What the index is to have of a data set, if that is whole.
pub(crate) fn entry_of(scan: Scan) -> Result<Entry, Refused> {
    let read = scan
        .end()
        .map_err(|error| Refused::Undecodable(format!("the data set cannot be decoded: {error}")))?;
    let lacking = match read.loss() {
        Some(loss) => Some(loss.to_string()),
        None => (read.length == 0).then(|| "there is no element in it".to_owned()),
    };
    match lacking {
        Some(lacking) => Err(Refused::Undecodable(format!("the data set is not whole: {lacking}"))),
        None => Ok(Entry::new(&read.data_set)?),
    }
}

/// Whether the token that the reader just gave begins an element of the data set itself, this one or a later one.
pub(crate) fn has_come_to(end: Tag, token: &Token, reader: &Reader) -> bool {
    match token {
        Token::Element { tag, .. } => reader.depth() == 0 && *tag >= end,
        Token::SequenceStart { tag, .. } | Token::PixelSequenceStart { tag, .. } => {
            reader.depth() == 1 && *tag >= end
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use kerma_dataset::{DataSet, Element};
    use kerma_dictionary::Vr;

    use super::*;

    fn data_set() -> DataSet {
        let mut data_set = DataSet::new();
        data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
        data_set.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
        data_set.set(tags::PATIENT_COMMENTS, "x".repeat(40_000).as_str()).unwrap();
        data_set.set(tags::STUDY_INSTANCE_UID, "1.2").unwrap();
        data_set.set(tags::ROWS, 512_u16).unwrap();
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![0; 100_000]));
        data_set
    }

    #[test]
    fn whatever_the_pieces_the_same_is_found_in_every_encoding() {
        for encoding in [
            Encoding::ImplicitVrLittleEndian,
            Encoding::ExplicitVrLittleEndian,
            Encoding::ExplicitVrBigEndian,
            Encoding::DeflatedExplicitVrLittleEndian,
        ] {
            let bytes = data_set().to_vec(encoding).unwrap();
            for size in [1, 7, 16_384, bytes.len()] {
                let mut scan = scan(encoding);
                bytes.chunks(size).for_each(|piece| scan.push(piece).unwrap());
                let found = scan.end().unwrap().data_set;
                assert_eq!(found.string(tags::PATIENT_NAME).unwrap(), "Doe^Jane");
                assert_eq!(found.uid(tags::STUDY_INSTANCE_UID).unwrap().as_str(), Some("1.2"));
                assert!(!found.contains(tags::PIXEL_DATA) && !found.contains(tags::PATIENT_COMMENTS));
            }
        }
    }
}
