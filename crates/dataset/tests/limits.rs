//! What is nested deep or lies about its length costs neither stack nor memory.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::thread;

use kerma_dataset::{
    DataSet, Element, Encoding, Error, Item, LengthForm, Limits, Next, Reader, Reading, Sequence, Value,
    VendorDictionary,
    json::{from_json, to_json},
    part10::Part10,
    validate,
};
use kerma_dictionary::{Vr, tags};

/// Runs on a stack of so many KiB.
fn on_stack<T: Send + 'static>(kib: usize, work: impl FnOnce() -> T + Send + 'static) -> T {
    thread::Builder::new().stack_size(kib << 10).spawn(work).unwrap().join().unwrap()
}

/// Sequences of undefined length in each other, so deep, which nothing ends.
fn bottomless(encoding: Encoding, depth: usize) -> Vec<u8> {
    let mut level = DataSet::new();
    let items = vec![Item { data_set: DataSet::new(), length: LengthForm::Undefined }];
    level
        .set(tags::CONTENT_SEQUENCE, Sequence { items: items.into(), length: LengthForm::Undefined })
        .unwrap();
    let mut bytes = level.to_vec(encoding).unwrap();
    // Without the two delimiters.
    bytes.truncate(bytes.len() - 16);
    bytes.repeat(depth)
}

/// The same under UN (PS3.5 §6.2.2 note 2), whose items are implicit.
fn bottomless_unknown(depth: usize) -> Vec<u8> {
    let header = [0x09, 0x00, 0x10, 0x10, b'U', b'N', 0, 0, 0xFF, 0xFF, 0xFF, 0xFF];
    let item = [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF];
    [&header[..], &item, &bottomless(Encoding::ImplicitVrLittleEndian, depth)].concat()
}

/// Sequences of defined length in each other, so deep.
fn defined(depth: usize) -> Vec<u8> {
    // Each level has 20 bytes before the next.
    let mut bytes = Vec::new();
    for level in (0..depth).rev() {
        let inside = u32::try_from(20 * level).unwrap();
        bytes.extend([0x40, 0x00, 0x30, 0xA7, b'S', b'Q', 0, 0]);
        bytes.extend((inside + 8).to_le_bytes());
        bytes.extend([0xFE, 0xFF, 0x00, 0xE0]);
        bytes.extend(inside.to_le_bytes());
    }
    bytes
}

fn read(bytes: Vec<u8>, encoding: Encoding, limits: Limits) -> Result<DataSet, Error> {
    Reading::new(encoding).limits(limits).read(bytes).map(|read| read.data_set)
}

#[test]
fn a_hundred_thousand_levels_end_at_the_limit_on_a_small_stack() {
    const DEPTH: usize = 100_000;
    on_stack(128, || {
        let deepest = Limits { depth: u16::MAX, ..Limits::default() };
        for encoding in &Encoding::ALL[..3] {
            let (bytes, encoding) = (bottomless(*encoding, DEPTH), *encoding);
            assert_eq!(read(bytes.clone(), encoding, Limits::default()), Err(Error::TooDeep(128)));
            assert_eq!(read(bytes.clone(), encoding, deepest), Err(Error::TooDeep(512)));
            let limits = Limits { elements: 1000, ..deepest };
            assert!(matches!(read(bytes, encoding, limits), Err(Error::TooManyElements(1000))));
        }
        let explicit = Encoding::ExplicitVrLittleEndian;
        assert_eq!(read(defined(DEPTH), explicit, Limits::default()), Err(Error::TooDeep(128)));
        assert_eq!(read(bottomless_unknown(DEPTH), explicit, Limits::default()), Err(Error::TooDeep(128)));
        assert_eq!(Part10::read(bottomless(explicit, DEPTH)).err(), Some(Error::TooDeep(128)));
    });
}

/// Everything that goes down into a data set.
fn touch(data_set: DataSet) {
    let copy = data_set.clone();
    assert!(copy == data_set);
    for encoding in Encoding::ALL {
        let bytes = data_set.to_vec(encoding).unwrap();
        assert_eq!(data_set.to_chunks(encoding).unwrap().concat(), bytes);
    }
    assert!(!data_set.to_string().is_empty());
    assert!(!format!("{data_set:?}").is_empty());
    assert_eq!(validate(&data_set), []);
    let (json, same) = (to_json(&data_set), data_set.clone());
    // To read JSON takes more stack a level, and ends at 128 of them.
    on_stack(1024, move || {
        let _ = from_json(&json).map(|back| assert!(back == same));
    });
    drop(copy);
    drop(data_set);
}

#[test]
fn what_the_limits_let_through_is_touched_everywhere_on_a_small_stack() {
    // Without optimization; with it a quarter is enough.
    for (depth, kib) in [(128, 512), (512, 2048)] {
        let limits = Limits { depth, ..Limits::default() };
        let explicit = Encoding::ExplicitVrLittleEndian;
        for bytes in [bottomless(explicit, depth.into()), defined(depth.into())] {
            on_stack(kib, move || touch(read(bytes, explicit, limits).unwrap()));
        }
    }
}

#[test]
fn the_deepest_nesting_is_printed_and_made_json() {
    let limits = Limits { depth: 512, ..Limits::default() };
    for bytes in [defined(512), bottomless(Encoding::ExplicitVrLittleEndian, 512)] {
        let data_set = read(bytes, Encoding::ExplicitVrLittleEndian, limits).unwrap();
        assert_eq!(data_set.to_string().lines().count(), 4 * 512);
        assert_eq!(to_json(&data_set).matches("0040A730").count(), 512);
    }
}

#[test]
fn private_sequences_in_un_become_items_down_to_a_limit() {
    let dictionary = VendorDictionary::load("SHADOW,0009xx01,SQ,1,Within").unwrap();
    on_stack(2048, move || {
        // Each level has a creator and, in UN, a sequence with the next.
        let mut inside = Vec::new();
        for _ in 0..3000 {
            let length = |length: usize| u32::try_from(length).unwrap().to_le_bytes();
            let item = [&[0xFE, 0xFF, 0x00, 0xE0][..], &length(inside.len()), &inside].concat();
            let creator = [&[0x09, 0x00, 0x10, 0x00, 6, 0, 0, 0][..], b"SHADOW"].concat();
            inside = [&creator[..], &[0x09, 0x00, 0x01, 0x10], &length(item.len()), &item].concat();
        }
        let mut data_set = read(inside, Encoding::ImplicitVrLittleEndian, Limits::default()).unwrap();
        assert_eq!(data_set.know_private(&dictionary), 512);
        touch(data_set);
    });
}

/// The most memory that this process has had, in KiB.
#[cfg(target_os = "linux")]
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn lengths_that_lie_cost_no_memory() {
    let header = |tag: [u8; 4], vr: &[u8], length: u32| [&tag, vr, &length.to_le_bytes()[..]].concat();
    let item = header([0xFE, 0xFF, 0x00, 0xE0], b"", 0xFFFF_FFFE);
    let lies = [
        header([0xE0, 0x7F, 0x10, 0x00], b"OW\0\0", 0xFFFF_FFFE),
        header([0x10, 0x00, 0x20, 0x00], b"UT\0\0", 0x8000_0000),
        header([0x40, 0x00, 0x30, 0xA7], b"SQ\0\0", 0xFFFF_FFFE),
        [header([0x40, 0x00, 0x30, 0xA7], b"SQ\0\0", 0xFFFF_FFFE), item.clone()].concat(),
        [header([0xE0, 0x7F, 0x10, 0x00], b"OB\0\0", 0xFFFF_FFFF), item].concat(),
    ];
    let before = peak();
    for bytes in lies.iter().cycle().take(5000) {
        let data_set = DataSet::read(bytes.clone(), Encoding::ExplicitVrLittleEndian).unwrap();
        assert_eq!(data_set.len(), 1);
        assert!(data_set.iter().all(|element| element.bytes().is_empty()));
        assert!(Reading::new(Encoding::ExplicitVrLittleEndian).strict().read(bytes.clone()).is_err());
    }
    // The other tests of this file run beside it, with a few megabytes each.
    assert!(peak() - before < 64 << 10, "{} KiB more", peak() - before);
}

#[test]
fn a_reader_has_one_entry_of_its_stack_for_each_level_and_no_more_than_the_limit_allows() {
    let bytes = bottomless(Encoding::ExplicitVrLittleEndian, 100_000);
    let (mut reader, mut input) = (Reader::new(Encoding::ExplicitVrLittleEndian), &bytes[..]);
    let error = loop {
        match reader.next(&mut input) {
            Ok(Next::Token(_)) => assert!(reader.depth() <= 128),
            Ok(next) => unreachable!("{next:?}"),
            Err(error) => break error,
        }
    };
    assert_eq!((error, reader.depth()), (Error::TooDeep(128), 128));
}

#[test]
fn every_limit_has_an_error_that_names_it() {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_ID, "0123456789").unwrap();
    data_set.insert(Element::new(
        tags::CONTENT_SEQUENCE,
        Vr::SQ,
        Value::from(Sequence::from_iter([DataSet::new()])),
    ));
    let bytes = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let limits = Limits::default();
    for (limits, error) in [
        (Limits { depth: 0, ..limits }, "sequences are nested more than 0 deep (limit of this reader)"),
        (Limits { elements: 1, ..limits }, "there are more than 1 elements (limit of this reader)"),
        (
            Limits { element_length: 8, ..limits },
            "(0010,0020) has a value of 10 bytes, more than 8 (limit of this reader)",
        ),
        (Limits { length: 20, ..limits }, "the data set is longer than 20 bytes (limit of this reader)"),
    ] {
        let result = read(bytes.clone(), Encoding::ExplicitVrLittleEndian, limits);
        assert_eq!(result.unwrap_err().to_string(), error);
    }
    let zeros = Element::new(tags::PIXEL_DATA, Vr::OB, vec![0; 66 << 20]);
    let deflated = DataSet::from_iter([zeros]).to_vec(Encoding::DeflatedExplicitVrLittleEndian).unwrap();
    let limits = Limits { inflation: 2, ..limits };
    assert_eq!(
        read(deflated, Encoding::DeflatedExplicitVrLittleEndian, limits).unwrap_err().to_string(),
        format!(
            "the deflated data set inflates to more than {} bytes (limit of this reader)",
            Limits::INFLATED_ANYWAY
        )
    );
}
