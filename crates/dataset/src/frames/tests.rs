use alloc::vec;

use proptest::prelude::*;

use super::*;
use crate::Encoding;

/// Encapsulated pixel data of these fragments.
fn data_set(count: Option<u32>, table: &[u32], fragments: &[&'static [u8]]) -> DataSet {
    let table: Vec<u8> = table.iter().flat_map(|entry| entry.to_le_bytes()).collect();
    let fragments = fragments.iter().map(|fragment| Bytes::from_static(fragment)).collect();
    let pixels = Encapsulated { offset_table: Some(table.into()), fragments };
    let mut data_set = DataSet::from_iter([Element::new(tags::PIXEL_DATA, Vr::OB, pixels)]);
    if let Some(count) = count {
        data_set.set(tags::NUMBER_OF_FRAMES, count).unwrap();
    }
    data_set
}

fn frames(data_set: &DataSet) -> Vec<Bytes> {
    data_set.frames().unwrap().map(|frame| frame.to_bytes()).collect()
}

#[test]
fn the_basic_offset_table_says_where_frames_begin() {
    // PS3.5 Table A.4-2: the first frame has two fragments.
    let data_set = data_set(Some(2), &[0, 20], &[b"ab", b"cd", b"efgh"]);
    assert_eq!(frames(&data_set), ["abcd", "efgh"]);
    let all = data_set.frames().unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(all.get(0).unwrap().fragments().len(), 2);
    assert_eq!(all.get(0).unwrap().len(), 4);
    assert!(all.get(2).is_none());
}

#[test]
fn without_a_table_each_fragment_is_a_frame_or_all_are_one() {
    assert_eq!(frames(&data_set(Some(2), &[], &[b"ab", b"cd"])), ["ab", "cd"]);
    assert_eq!(frames(&data_set(None, &[], &[b"ab", b"cd"])), ["abcd"]);
    assert_eq!(frames(&data_set(Some(1), &[], &[b"ab", b"cd"])), ["abcd"]);
    let jpeg: &[&[u8]] = &[b"\xff\xd8\xff\xe0", b"cd", b"\xff\xd8\xff\xe1", b"gh"];
    assert_eq!(data_set(Some(2), &[], jpeg).frames().unwrap().len(), 2);
    let j2k: &[&[u8]] = &[b"\xff\x4f\xff\x51", b"\xff\x4f\xff\x51", b"cd"];
    assert_eq!(
        data_set(Some(2), &[], j2k).frames().unwrap().map(|frame| frame.len()).collect::<Vec<_>>(),
        [4, 6]
    );
}

#[test]
fn a_table_that_lies_is_not_believed() {
    for table in [&[0, 11][..], &[4, 10], &[0, 0], &[0], &[0, 100], &[10, 0]] {
        assert_eq!(frames(&data_set(Some(2), table, &[b"ab", b"cd"])), ["ab", "cd"], "{table:?}");
    }
    let error = data_set(Some(3), &[0, 9], &[b"ab", b"cd"]).frames().unwrap_err();
    assert_eq!(error, FrameError::Boundaries { frames: 3, fragments: 2 });
}

#[test]
fn native_or_absent_pixel_data_has_no_fragments() {
    assert_eq!(DataSet::new().frames().unwrap_err(), FrameError::NotEncapsulated);
    let mut native = DataSet::new();
    native.set(tags::PIXEL_DATA, vec![1_u8, 2]).unwrap();
    assert_eq!(native.frames().unwrap_err(), FrameError::NotEncapsulated);
    assert_eq!(
        data_set(None, &[], &[]).frames().unwrap_err(),
        FrameError::Boundaries { frames: 1, fragments: 0 }
    );
}

#[test]
fn an_extended_table_goes_before_the_basic_one_and_says_lengths_without_padding() {
    let mut data_set = data_set(Some(2), &[], &[]);
    data_set.set_frames([&b"abc"[..], b"de"], OffsetTable::Extended).unwrap();
    let offsets = data_set.get::<Vec<u64>>(tags::EXTENDED_OFFSET_TABLE).unwrap();
    let lengths = data_set.get::<Vec<u64>>(tags::EXTENDED_OFFSET_TABLE_LENGTHS).unwrap();
    assert_eq!((offsets, lengths), (vec![0, 12], vec![3, 2]));
    assert_eq!(frames(&data_set), ["abc", "de"]);
    data_set.set_frames([&b"abc"[..]], OffsetTable::Empty).unwrap();
    assert!(!data_set.contains(tags::EXTENDED_OFFSET_TABLE));
    assert_eq!(data_set.get::<u8>(tags::NUMBER_OF_FRAMES), Ok(1));
    assert_eq!(frames(&data_set), ["abc\0"]);
}

#[test]
fn nothing_is_copied() {
    let frame = Bytes::from(vec![7; 1000]);
    let mut data_set = DataSet::new();
    data_set.set_frames([frame.clone()], OffsetTable::Basic).unwrap();
    assert!(!data_set.contains(tags::NUMBER_OF_FRAMES));
    let there = data_set.frames().unwrap().get(0).unwrap().to_bytes();
    assert_eq!(there.as_ptr(), frame.as_ptr());
}

#[test]
fn a_basic_table_ends_at_four_gigabytes() {
    assert_eq!(basic_table(&[0, 1 << 32]), Err(FrameError::TooLong));
    assert!(basic_table(&[0, (1 << 32) - 1]).is_ok());
}

proptest! {
    #[test]
    fn frames_come_back_from_the_bytes(
        frames in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..9), 1..6),
        table in prop::sample::select(vec![OffsetTable::Empty, OffsetTable::Basic, OffsetTable::Extended])
    ) {
        let mut data_set = DataSet::new();
        data_set.set_frames(frames.clone(), table).unwrap();
        let bytes = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
        let data_set = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian).unwrap();
        let back = data_set.frames().unwrap();
        prop_assert_eq!(back.len(), frames.len());
        for (frame, mut expected) in back.zip(frames) {
            if table != OffsetTable::Extended && expected.len() % 2 == 1 {
                expected.push(0);
            }
            prop_assert_eq!(frame.to_bytes(), expected);
        }
    }

    #[test]
    fn any_table_gives_every_fragment_to_one_frame_at_most(
        table in prop::collection::vec(0_u32..40, 0..5), count in prop::option::of(0_u32..5), n in 0_usize..5
    ) {
        let data_set = data_set(count, &table, &vec![b"ab".as_slice(); n]);
        if let Ok(frames) = data_set.frames() {
            let fragments: usize = frames.map(|frame| frame.fragments().len()).sum();
            prop_assert_eq!(fragments, n);
        }
    }
}
