//! What lies behind a gigabyte of pixel data is found without reading it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

#[path = "../examples/behind/seek.rs"]
mod seek;

use std::io::{self, Read, Seek, SeekFrom};

use kerma_dataset::{DataSet, Encoding, part10::Part10};
use kerma_dictionary::{Tag, Uid, tags, uids};

const GIB: u64 = 1 << 30;

/// A file that is zero but in some places, and counts what is read of it.
#[derive(Default)]
struct Sparse {
    places: Vec<(u64, Vec<u8>)>,
    length: u64,
    position: u64,
    read: u64,
}

impl Sparse {
    fn push(&mut self, bytes: Vec<u8>) {
        let at = self.length;
        self.length += bytes.len() as u64;
        self.places.push((at, bytes));
    }
}

impl Read for Sparse {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(usize::try_from(self.length.saturating_sub(self.position)).unwrap());
        for (at, byte) in (self.position..).zip(&mut buffer[..length]) {
            let place = self.places.partition_point(|(start, _)| *start <= at);
            let (start, bytes) = &self.places[place.saturating_sub(1)];
            *byte = bytes.get(usize::try_from(at - start).unwrap()).copied().unwrap_or(0);
        }
        self.position += length as u64;
        self.read += length as u64;
        Ok(length)
    }
}

impl Seek for Sparse {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let SeekFrom::Current(by) = to else { return Err(io::ErrorKind::Unsupported.into()) };
        self.position = self.position.checked_add_signed(by).unwrap();
        Ok(self.position)
    }
}

/// The beginning of a file, up to its pixel data.
fn head(syntax: Uid) -> Vec<u8> {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::ENHANCED_MR_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    data_set.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
    Part10::new(data_set, syntax).unwrap().to_vec().unwrap()
}

/// What stands behind the pixel data.
fn tail() -> Vec<u8> {
    let mut data_set = DataSet::new();
    data_set.set(tags::DATA_SET_TRAILING_PADDING, bytes::Bytes::from_static(b"here")).unwrap();
    data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap()
}

#[test]
fn a_tag_behind_a_gibibyte_of_native_pixel_data_is_found_with_a_kilobyte_read() {
    let mut file = Sparse::default();
    file.push(head(uids::EXPLICIT_VR_LITTLE_ENDIAN));
    file.push([&b"\xE0\x7F\x10\0OW\0\0"[..], &u32::try_from(GIB).unwrap().to_le_bytes()].concat());
    file.length += GIB;
    file.push(tail());
    assert_eq!(seek::find(&mut file, tags::DATA_SET_TRAILING_PADDING).unwrap().unwrap(), b"here");
    assert!(file.read < 2048, "{} bytes read", file.read);
    file.position = 0;
    assert_eq!(seek::find(&mut file, tags::ROWS).unwrap(), None);
}

#[test]
fn a_tag_behind_a_gibibyte_of_fragments_is_found_by_their_headers() {
    const FRAGMENTS: u64 = 1024;
    let item = |length: u64| [&b"\xFE\xFF\0\xE0"[..], &u32::try_from(length).unwrap().to_le_bytes()].concat();
    let mut file = Sparse::default();
    file.push(head(uids::JPEG_BASELINE_8_BIT));
    file.push([&b"\xE0\x7F\x10\0OB\0\0\xFF\xFF\xFF\xFF"[..], &item(0)].concat());
    for _ in 0..FRAGMENTS {
        file.push(item(GIB / FRAGMENTS));
        file.length += GIB / FRAGMENTS;
    }
    file.push(b"\xFE\xFF\xDD\xE0\0\0\0\0".to_vec());
    file.push(tail());
    assert_eq!(seek::find(&mut file, tags::DATA_SET_TRAILING_PADDING).unwrap().unwrap(), b"here");
    assert!(file.read < 520 * (FRAGMENTS + 4), "{} bytes read", file.read);
}

#[test]
fn a_data_set_read_until_a_tag_does_not_look_at_what_is_behind() {
    let mut bytes = head(uids::EXPLICIT_VR_LITTLE_ENDIAN);
    bytes.extend(b"\xE0\x7F\x10\0OW\0\0\0\0\0\x40"); // a gibibyte that is not there
    let reading = kerma_dataset::Reading::new(Encoding::ExplicitVrLittleEndian).until(tags::PIXEL_DATA);
    let (file, warnings) = Part10::read_with(bytes, reading).unwrap();
    assert_eq!((file.data_set.len(), warnings), (3, vec![]));
    assert_eq!(file.data_set.get_element(Tag::new(0x7FE0, 0x0010)), None);
}
