//! Frames of encapsulated pixel data (PS3.5 §A.4, PS3.3 §C.7.6.3.1.8).

use alloc::vec::Vec;
use core::iter::FusedIterator;

use bytes::Bytes;
use kerma_dictionary::{Tag, Vr, tags};

use crate::{DataSet, Element, ElementRef, Encapsulated, FrameError, ValueRef};

/// The bytes of an item's tag and length, which offsets count too.
const ITEM_HEADER: u64 = 8;

/// What a fragment can hold: a length field says no more, and it is even.
const FRAGMENT_LENGTH: usize = 0xFFFF_FFFE;

/// The frames of encapsulated pixel data: which fragments each of them has.
///
/// ```
/// use kerma_dataset::{DataSet, OffsetTable};
///
/// let mut data_set = DataSet::new();
/// data_set.set_frames([b"first frame".to_vec(), b"second".to_vec()], OffsetTable::Basic)?;
/// let frames = data_set.frames()?;
/// assert_eq!(frames.len(), 2);
/// assert_eq!(frames.get(1).unwrap().to_bytes(), b"second".as_slice());
/// # Ok::<(), kerma_dataset::FrameError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Frames<'a> {
    fragments: &'a [Bytes],
    /// The index of each frame's first fragment.
    starts: Vec<usize>,
    /// Extended Offset Table Lengths, little endian, if they are to be believed.
    lengths: Option<Bytes>,
    next: usize,
}

/// One frame: fragments that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    fragments: &'a [Bytes],
    /// Its length without padding, if that is known.
    length: Option<usize>,
}

/// Which table of offsets stands before the frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum OffsetTable {
    /// None: the Basic Offset Table is an empty item. The reader then must know that each frame is one fragment.
    Empty,
    /// The Basic Offset Table, the first item: 32-bit offsets (PS3.5 §A.4).
    #[default]
    Basic,
    /// The Extended Offset Table (7FE0,0001) with its lengths (7FE0,0002): 64-bit offsets, for frames that together
    /// have more than 4 GiB (PS3.3 §C.7.6.3.1.8).
    Extended,
}

impl DataSet {
    /// The frames of encapsulated Pixel Data (7FE0,0010). Nothing is copied.
    ///
    /// Where they begin is said by the Extended Offset Table, else by the Basic one; if neither can be believed, by
    /// the number of fragments if it is Number of Frames (0028,0008), else by the fragments that begin like a JPEG
    /// or JPEG 2000 code stream, if these are as many.
    ///
    /// # Errors
    /// [`FrameError::NotEncapsulated`], [`FrameError::Boundaries`].
    pub fn frames(&self) -> Result<Frames<'_>, FrameError> {
        let Some(ValueRef::Encapsulated(encapsulated)) =
            self.get_element(tags::PIXEL_DATA).map(ElementRef::value)
        else {
            return Err(FrameError::NotEncapsulated);
        };
        let fragments = encapsulated.fragments.as_slice();
        let count = self.get::<usize>(tags::NUMBER_OF_FRAMES).ok().filter(|count| *count > 0);
        let table = |tag| self.get_element(tag).map(ElementRef::little_endian_bytes);
        let is_believed = |starts: &Vec<usize>| count.is_none_or(|count| count == starts.len());
        let extended = table(tags::EXTENDED_OFFSET_TABLE).unwrap_or_default();
        if let Some(starts) = starts(fragments, extended_offsets(&extended)).filter(is_believed) {
            let lengths = table(tags::EXTENDED_OFFSET_TABLE_LENGTHS);
            return Ok(Frames { fragments, starts, lengths, next: 0 });
        }
        let starts = starts(fragments, encapsulated.offsets().map(u64::from)).filter(is_believed);
        let count = count.unwrap_or(1);
        let starts = starts.or_else(|| guessed_starts(fragments, count));
        let starts = starts.ok_or(FrameError::Boundaries { frames: count, fragments: fragments.len() })?;
        Ok(Frames { fragments, starts, lengths: None, next: 0 })
    }

    /// Sets Pixel Data (7FE0,0010) to these frames, each a fragment, with its offset table, and Number of Frames
    /// (0028,0008). A frame of odd length is padded with a NUL, and copied for it; others are not.
    ///
    /// # Errors
    /// [`FrameError::TooLong`] for a frame that no length field can say, or for frames of more than 4 GiB whose
    /// offsets a [`OffsetTable::Basic`] cannot say. The data set is as it was then.
    pub fn set_frames<F: Into<Bytes>>(
        &mut self,
        frames: impl IntoIterator<Item = F>,
        table: OffsetTable,
    ) -> Result<(), FrameError> {
        let (mut fragments, mut offsets, mut lengths) = (Vec::new(), Vec::new(), Vec::new());
        let mut offset = 0_u64;
        for frame in frames {
            let frame = frame.into();
            if frame.len() > FRAGMENT_LENGTH {
                return Err(FrameError::TooLong);
            }
            offsets.push(offset);
            lengths.push(frame.len() as u64);
            let frame = even(frame);
            offset += ITEM_HEADER + frame.len() as u64;
            fragments.push(frame);
        }
        let basic = match table {
            OffsetTable::Basic => basic_table(&offsets)?,
            OffsetTable::Empty | OffsetTable::Extended => Bytes::new(),
        };
        let mut put = |tag: Tag, table: &[u64]| {
            let bytes: Vec<u8> = table.iter().flat_map(|entry| entry.to_le_bytes()).collect();
            self.insert(Element::new(tag, Vr::OV, bytes));
        };
        if table == OffsetTable::Extended {
            put(tags::EXTENDED_OFFSET_TABLE, &offsets);
            put(tags::EXTENDED_OFFSET_TABLE_LENGTHS, &lengths);
        } else {
            self.remove(tags::EXTENDED_OFFSET_TABLE);
            self.remove(tags::EXTENDED_OFFSET_TABLE_LENGTHS);
        }
        if fragments.len() != 1 || self.contains(tags::NUMBER_OF_FRAMES) {
            let count = i32::try_from(fragments.len()).map_err(|_| FrameError::TooLong)?;
            let count = alloc::format!("{count}").into_bytes();
            self.insert(Element::new(tags::NUMBER_OF_FRAMES, Vr::IS, crate::convert::padded(Vr::IS, count)));
        }
        let pixels = Encapsulated { offset_table: Some(basic), fragments };
        self.insert(Element::new(tags::PIXEL_DATA, Vr::OB, pixels));
        Ok(())
    }
}

impl<'a> Frames<'a> {
    /// The frame of this index, from 0.
    pub fn get(&self, index: usize) -> Option<Frame<'a>> {
        let start = *self.starts.get(index)?;
        let end = self.starts.get(index + 1).copied().unwrap_or(self.fragments.len());
        let fragments = self.fragments.get(start..end)?;
        let length = self.lengths.as_deref().and_then(|lengths| extended_offsets(lengths).nth(index));
        let length = length.and_then(|length| usize::try_from(length).ok());
        let all: usize = fragments.iter().map(Bytes::len).sum();
        Some(Frame { fragments, length: length.filter(|length| *length <= all) })
    }
}

impl<'a> Iterator for Frames<'a> {
    type Item = Frame<'a>;

    fn next(&mut self) -> Option<Frame<'a>> {
        let frame = self.get(self.next)?;
        self.next += 1;
        Some(frame)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.starts.len().saturating_sub(self.next);
        (left, Some(left))
    }
}

impl ExactSizeIterator for Frames<'_> {}
impl FusedIterator for Frames<'_> {}

impl<'a> Frame<'a> {
    /// Its fragments, in order: slices of what was read, padding included.
    pub const fn fragments(&self) -> &'a [Bytes] {
        self.fragments
    }

    /// How many bytes it has: without padding if the Extended Offset Table Lengths say so.
    pub fn len(&self) -> usize {
        self.length.unwrap_or_else(|| self.fragments.iter().map(Bytes::len).sum())
    }

    /// Whether it has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The frame in one piece: shared if it is one fragment, else joined.
    pub fn to_bytes(&self) -> Bytes {
        let mut bytes = match self.fragments {
            [fragment] => fragment.clone(),
            fragments => fragments.concat().into(),
        };
        bytes.truncate(self.len());
        bytes
    }
}

fn even(frame: Bytes) -> Bytes {
    if frame.len().is_multiple_of(2) {
        return frame;
    }
    let mut padded = Vec::with_capacity(frame.len() + 1);
    padded.extend_from_slice(&frame);
    padded.push(0);
    padded.into()
}

fn basic_table(offsets: &[u64]) -> Result<Bytes, FrameError> {
    let entry = |offset: &u64| u32::try_from(*offset).map(u32::to_le_bytes);
    let entries: Result<Vec<[u8; 4]>, _> = offsets.iter().map(entry).collect();
    Ok(entries.map_err(|_| FrameError::TooLong)?.concat().into())
}

fn extended_offsets(table: &[u8]) -> impl Iterator<Item = u64> {
    table.as_chunks::<8>().0.iter().map(|entry| u64::from_le_bytes(*entry))
}

/// The fragments that these offsets point to; `None` if there are none, or if one points elsewhere.
fn starts(fragments: &[Bytes], offsets: impl Iterator<Item = u64>) -> Option<Vec<usize>> {
    let (mut starts, mut at, mut offset_at) = (Vec::new(), 0, 0);
    for offset in offsets {
        while offset_at < offset {
            let fragment = fragments.get(at)?;
            offset_at += ITEM_HEADER + fragment.len() as u64;
            at += 1;
        }
        if offset_at != offset || at >= fragments.len() || starts.last() == Some(&at) {
            return None;
        }
        starts.push(at);
    }
    (starts.first() == Some(&0)).then_some(starts)
}

/// Where frames begin if no table says it.
fn guessed_starts(fragments: &[Bytes], count: usize) -> Option<Vec<usize>> {
    if count == fragments.len() {
        return Some((0..count).collect());
    }
    if count == 1 && !fragments.is_empty() {
        return Some([0].into());
    }
    // SOI and the next marker of JPEG (ISO 10918-1 §B.1.1), SOC and SIZ of JPEG 2000 (ISO 15444-1 §A.4).
    let begins =
        |fragment: &Bytes| matches!(fragment.as_ref(), [0xFF, 0xD8, 0xFF, ..] | [0xFF, 0x4F, 0xFF, 0x51, ..]);
    let starts = fragments.iter().enumerate().filter(|(_, fragment)| begins(fragment));
    let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    (starts.len() == count && starts.first() == Some(&0)).then_some(starts)
}

#[cfg(test)]
mod tests;
