//! Instances whose pixels are decompressed while they are sent.

use std::io::{self, Cursor, Read, Seek as _, SeekFrom};

use kerma_dataset::{DataSet, Element, Encoding};
use kerma_dictionary::{Tag, Vr, tags};

use crate::body::Piece;
use crate::failure::Failure;
use crate::frames;
use crate::layout::{Bulk, Layout, Place};
use crate::origin::Instance;
use crate::pixels::Pixels;

/// The data set of an instance in Explicit VR Little Endian, its pixels decompressed while they are sent.
pub(super) fn decompressed(instance: &dyn Instance) -> Result<Vec<Piece>, Failure> {
    let failed = |why: &dyn std::fmt::Display| Failure(format!("{}: {why}", instance.sop_instance()));
    let mut layout = Layout::of(instance)?;
    let pixels = Pixels::of(&layout.small, instance.transfer_syntax()).map_err(|why| failed(&why))?;
    // The first frame tells what its samples become, and whether they can be decoded at all.
    let first = frames::decoded(&mut layout, &pixels, 0).map_err(|why| failed(&why))?;
    let first = first.ok_or_else(|| failed(&"there are no pixels"))?;
    let mut small = layout.small.clone();
    small.remove(tags::EXTENDED_OFFSET_TABLE);
    small.remove(tags::EXTENDED_OFFSET_TABLE_LENGTHS);
    small.retain(|element| !element.tag().is_group_length());
    if pixels.samples > 1 {
        small
            .set(tags::PHOTOMETRIC_INTERPRETATION, first.photometric.as_str())
            .map_err(|error| failed(&error))?;
        small.set(tags::PLANAR_CONFIGURATION, u16::from(first.is_planar)).map_err(|error| failed(&error))?;
    }
    let mut pieces = Vec::new();
    let mut rest = small;
    for Bulk { tag, vr, place, .. } in layout.bulk.clone() {
        let before = split(&mut rest, tag);
        pieces.push(Piece::Bytes(written(&before).map_err(|error| failed(&error))?.into()));
        match place {
            Place::Native(_)
                if [tags::EXTENDED_OFFSET_TABLE, tags::EXTENDED_OFFSET_TABLE_LENGTHS].contains(&tag) => {}
            Place::Native(range) => {
                let header = header(tag, vr, range.end - range.start).map_err(|why| failed(&why))?;
                let mut file = instance.open().map_err(|error| failed(&error))?;
                file.seek(SeekFrom::Start(range.start)).map_err(|error| failed(&error))?;
                pieces.extend([
                    Piece::Bytes(header.into()),
                    Piece::Read(Box::new(file.take(range.end - range.start))),
                ]);
            }
            Place::Encapsulated { .. } => {
                let length = pixels.frame_length() * u64::from(pixels.frames);
                let vr = if pixels.bits_allocated > 8 { Vr::OW } else { Vr::OB };
                let header = header(tag, vr, length.next_multiple_of(2)).map_err(|why| failed(&why))?;
                let layout = Layout::of(instance)?;
                let frames = Frames { layout, pixels: pixels.clone(), next: 0, ready: Cursor::default() };
                pieces.extend([Piece::Bytes(header.into()), Piece::Read(Box::new(frames))]);
                if length % 2 == 1 {
                    pieces.push(Piece::Bytes(vec![0].into()));
                }
            }
        }
    }
    pieces.push(Piece::Bytes(written(&rest).map_err(|error| failed(&error))?.into()));
    Ok(pieces)
}

/// Takes out the elements before this one.
fn split(data_set: &mut DataSet, tag: Tag) -> DataSet {
    let mut before = data_set.clone();
    before.retain(|element| element.tag() < tag);
    data_set.retain(|element| element.tag() > tag);
    before
}

fn written(data_set: &DataSet) -> Result<Vec<u8>, kerma_dataset::Error> {
    data_set.to_vec(Encoding::ExplicitVrLittleEndian)
}

/// What stands in front of a value of so many bytes (PS3.5 §7.1.2).
fn header(tag: Tag, vr: Vr, length: u64) -> Result<Vec<u8>, String> {
    let length = u32::try_from(length).ok().filter(|length| *length < u32::MAX);
    let length = length.ok_or("without compression it would be longer than a data set can say")?;
    let mut header = written(&[Element::new(tag, vr, vec![0, 0])].into_iter().collect::<DataSet>())
        .map_err(|error| error.to_string())?;
    header.truncate(8);
    header.extend(length.to_le_bytes());
    Ok(header)
}

/// The frames of an image, decoded one after the other.
struct Frames {
    layout: Layout,
    pixels: Pixels,
    next: u32,
    ready: Cursor<Vec<u8>>,
}

impl Read for Frames {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let given = self.ready.read(buffer)?;
            if given > 0 || buffer.is_empty() || self.next >= self.pixels.frames {
                return Ok(given);
            }
            let decoded =
                frames::decoded(&mut self.layout, &self.pixels, self.next).map_err(io::Error::other)?;
            let decoded = decoded.ok_or_else(|| io::Error::other("there are fewer frames than it says"))?;
            self.ready = Cursor::new(decoded.bytes);
            self.next += 1;
        }
    }
}
