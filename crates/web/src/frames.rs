//! The frames of an image: where they are in the file.

use std::io;
use std::ops::Range;

use kerma_dictionary::{ByteOrder, Vr, tags};

use crate::codec;
use crate::layout::{Bulk, Layout, Place};
use crate::pixels::Pixels;

/// More bytes than a frame may have to be taken into memory.
const MOST: u64 = 256 << 20;

/// Where a frame is.
#[derive(Debug, PartialEq)]
pub(crate) enum Frame {
    /// At these places of the file, one behind the other.
    Ranges(Vec<Range<u64>>),
    /// In memory: it had to be turned or cut out.
    Bytes(Vec<u8>),
}

/// The frame of this number, from 0, as it is stored, but numbers in little endian; `None` if there is none.
pub(crate) fn frame(layout: &mut Layout, pixels: &Pixels, number: u32) -> io::Result<Option<Frame>> {
    if number >= pixels.frames {
        return Ok(None);
    }
    let Some(bulk) = layout.pixels().cloned() else { return Ok(None) };
    match &bulk.place {
        Place::Native(range) => native(layout, &bulk, range, pixels, number),
        Place::Encapsulated { table, fragments } => {
            let frames = encapsulated(layout, table, fragments, pixels.frames)?;
            Ok(usize::try_from(number)
                .ok()
                .and_then(|number| frames.into_iter().nth(number))
                .map(Frame::Ranges))
        }
    }
}

fn native(
    layout: &mut Layout,
    bulk: &Bulk,
    range: &Range<u64>,
    pixels: &Pixels,
    number: u32,
) -> io::Result<Option<Frame>> {
    let bits = pixels.samples_of_frame() * u64::from(pixels.bits_allocated);
    let (begin, end) = (bits * u64::from(number), bits * (u64::from(number) + 1));
    let bytes = range.start + begin / 8..range.start + end.div_ceil(8);
    if bytes.end > range.end || bits == 0 {
        return Ok(None);
    }
    let is_turned = bulk.byte_order == ByteOrder::BigEndian && bulk.vr == Vr::OW;
    if begin.is_multiple_of(8) && !is_turned {
        return Ok(Some(Frame::Ranges(vec![bytes])));
    }
    if bytes.end - bytes.start > MOST {
        return Err(io::Error::other("the frame is too large to be turned"));
    }
    // Pixels of one bit follow each other without a gap between frames (PS3.5 §8.1.1); words are turned as wholes.
    let from = (bytes.start - range.start) & !1;
    let to = ((bytes.end - range.start).next_multiple_of(2)).min(range.end - range.start);
    let mut read = layout.bytes(&(range.start + from..range.start + to))?;
    if is_turned {
        read.chunks_exact_mut(2).for_each(<[u8]>::reverse);
    }
    let skipped = begin - from * 8;
    let shifted = (0..bits.div_ceil(8)).map(|at| {
        let bit = skipped + at * 8;
        let byte = |at: u64| usize::try_from(at).ok().and_then(|at| read.get(at)).copied().unwrap_or(0);
        let pair = u16::from_le_bytes([byte(bit / 8), byte(bit / 8 + 1)]);
        let [low, _] = (pair >> (bit % 8)).to_le_bytes();
        low
    });
    Ok(Some(Frame::Bytes(shifted.collect())))
}

/// The places of the frames: which fragments each of them has.
fn encapsulated(
    layout: &mut Layout,
    table: &Range<u64>,
    fragments: &[Range<u64>],
    frames: u32,
) -> io::Result<Vec<Vec<Range<u64>>>> {
    let count = usize::try_from(frames).unwrap_or(usize::MAX);
    let offsets = match extended_offsets(layout)? {
        Some(offsets) => offsets,
        None => {
            let table = layout.bytes(table)?;
            table.as_chunks::<4>().0.iter().map(|entry| u64::from(u32::from_le_bytes(*entry))).collect()
        }
    };
    if let Some(starts) = starts(fragments, &offsets).filter(|starts| starts.len() == count) {
        return Ok(between(fragments, &starts));
    }
    if count == fragments.len() {
        return Ok(fragments.iter().map(|fragment| vec![fragment.clone()]).collect());
    }
    if count == 1 {
        return Ok(vec![fragments.to_vec()]);
    }
    // SOI and the next marker of JPEG (ISO 10918-1 §B.1.1), SOC and SIZ of JPEG 2000 (ISO 15444-1 §A.4).
    let mut starts = Vec::new();
    for (number, fragment) in fragments.iter().enumerate() {
        let first = layout.bytes(&(fragment.start..fragment.end.min(fragment.start + 4)))?;
        if matches!(first.as_slice(), [0xFF, 0xD8, 0xFF, ..] | [0xFF, 0x4F, 0xFF, 0x51]) {
            starts.push(number);
        }
    }
    match starts.len() == count && starts.first() == Some(&0) {
        true => Ok(between(fragments, &starts)),
        false => Err(io::Error::other("nothing says which fragments belong to which frame")),
    }
}

/// The offsets of the Extended Offset Table (7FE0,0001), if there is one (PS3.3 §C.7.6.3.1.8).
fn extended_offsets(layout: &mut Layout) -> io::Result<Option<Vec<u64>>> {
    let tag = tags::EXTENDED_OFFSET_TABLE;
    let bytes = match layout.bulk(tag).map(|bulk| bulk.place.clone()) {
        Some(Place::Native(range)) if range.end - range.start <= MOST => layout.bytes(&range)?,
        _ => layout.small.get_element(tag).map(|element| element.bytes().to_vec()).unwrap_or_default(),
    };
    let offsets: Vec<u64> = bytes.as_chunks::<8>().0.iter().map(|entry| u64::from_le_bytes(*entry)).collect();
    Ok((!offsets.is_empty()).then_some(offsets))
}

/// The bytes of an item's tag and length, which offsets count too.
const ITEM_HEADER: u64 = 8;

/// The fragments that these offsets point to; `None` if there are none, or if one points elsewhere.
fn starts(fragments: &[Range<u64>], offsets: &[u64]) -> Option<Vec<usize>> {
    let first = fragments.first()?.start;
    let starts: Option<Vec<usize>> = offsets
        .iter()
        .map(|offset| {
            let place = first.checked_add(*offset)?;
            fragments.binary_search_by_key(&place, |fragment| fragment.start).ok()
        })
        .collect();
    debug_assert!(fragments.windows(2).all(|pair| matches!(pair, [a, b] if a.end + ITEM_HEADER <= b.start)));
    starts.filter(|starts| starts.first() == Some(&0) && starts.is_sorted_by(|a, b| a < b))
}

fn between(fragments: &[Range<u64>], starts: &[usize]) -> Vec<Vec<Range<u64>>> {
    let ends = starts.iter().skip(1).copied().chain([fragments.len()]);
    starts.iter().zip(ends).map(|(from, to)| fragments.get(*from..to).unwrap_or_default().to_vec()).collect()
}

/// The frame of this number as bare pixels in little endian; `None` if there is none. The error says why it cannot be decoded.
pub(crate) fn decoded(
    layout: &mut Layout,
    pixels: &Pixels,
    number: u32,
) -> Result<Option<codec::Decoded>, String> {
    let found = frame(layout, pixels, number).map_err(|error| error.to_string())?;
    let bytes = match found {
        None => return Ok(None),
        Some(Frame::Bytes(bytes)) => bytes,
        Some(Frame::Ranges(ranges)) => {
            let length: u64 = ranges.iter().map(|range| range.end - range.start).sum();
            if length > MOST {
                return Err("the frame is too large to be decoded".into());
            }
            let mut bytes = Vec::new();
            for range in ranges {
                bytes.extend(layout.bytes(&range).map_err(|error| error.to_string())?);
            }
            bytes
        }
    };
    if pixels.frame_length() > MOST {
        return Err("the frame is too large to be decoded".into());
    }
    match pixels.is_compressed() {
        true => codec::decode(&bytes, pixels).map(Some),
        false => Ok(Some(codec::Decoded {
            bytes,
            photometric: pixels.photometric.clone(),
            is_planar: pixels.is_planar,
        })),
    }
}

#[cfg(test)]
mod tests {
    use kerma_dataset::{DataSet, Element, OffsetTable};
    use kerma_dictionary::{Uid, uids};

    use super::*;
    use crate::layout::tests::kept;

    fn image(bits: u16, frames: u16) -> DataSet {
        let mut data_set = DataSet::new();
        data_set.set(tags::ROWS, 3_u16).unwrap();
        data_set.set(tags::COLUMNS, 5_u16).unwrap();
        data_set.set(tags::BITS_ALLOCATED, bits).unwrap();
        data_set.set(tags::NUMBER_OF_FRAMES, frames).unwrap();
        data_set.set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2").unwrap();
        data_set
    }

    fn frames(data_set: &DataSet, syntax: Uid) -> Vec<Vec<u8>> {
        let instance = kept(data_set, syntax.clone());
        let mut layout = Layout::of(&instance).unwrap();
        let pixels = Pixels::of(&layout.small, &syntax).unwrap();
        let mut frames = Vec::new();
        while let Some(found) = frame(&mut layout, &pixels, frames.len() as u32).unwrap() {
            frames.push(match found {
                Frame::Bytes(bytes) => bytes,
                Frame::Ranges(ranges) => {
                    ranges.iter().flat_map(|range| layout.bytes(range).unwrap()).collect()
                }
            });
        }
        frames
    }

    #[test]
    fn words_of_both_byte_orders_come_in_little_endian() {
        let mut data_set = image(16, 2);
        let bytes: Vec<u8> = (0..60).collect();
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, bytes.clone()));
        for syntax in
            [uids::EXPLICIT_VR_LITTLE_ENDIAN, uids::IMPLICIT_VR_LITTLE_ENDIAN, uids::EXPLICIT_VR_BIG_ENDIAN]
        {
            assert_eq!(frames(&data_set, syntax), [&bytes[..30], &bytes[30..]]);
        }
    }

    #[test]
    fn frames_of_single_bits_follow_each_other_without_a_gap() {
        let mut data_set = image(1, 3);
        // 15 bits a frame: all ones, all zeros, all ones.
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OB, vec![0xFF, 0x7F, 0, 0xC0, 0xFF, 0x1F]));
        let found = frames(&data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN);
        let bits: Vec<u16> =
            found.iter().map(|frame| u16::from_le_bytes([frame[0], frame[1]]) & 0x7FFF).collect();
        assert_eq!(bits, [0x7FFF, 0, 0x7FFF]);
    }

    #[test]
    fn what_is_not_there_is_no_frame() {
        let mut data_set = image(8, 3);
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OB, vec![0; 30]));
        assert_eq!(frames(&data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).len(), 2);
    }

    #[test]
    fn tables_say_which_fragments_a_frame_has_and_without_one_a_fragment_is_one() {
        for table in [OffsetTable::Basic, OffsetTable::Extended, OffsetTable::Empty] {
            let mut data_set = image(8, 3);
            data_set.set_frames([vec![1; 10], vec![2; 20], vec![3; 30]], table).unwrap();
            assert_eq!(
                frames(&data_set, uids::JPEG2000),
                [vec![1; 10], vec![2; 20], vec![3; 30]],
                "{table:?}"
            );
        }
    }
}
