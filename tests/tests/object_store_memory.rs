//! How much memory an object takes on its way to a store and back, as the allocator counts it. One test, since the count is
//! that of the process.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, clippy::indexing_slicing)]

use std::io::Read as _;

use kerma_tests::object_store::ObjectStore;
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const MIB: usize = 1 << 20;

/// The most that was allocated meanwhile beyond what was before.
fn peak(during: impl FnOnce()) -> usize {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    during();
    ALLOCATOR.peak_usage().saturating_sub(before)
}

#[test]
fn a_long_object_takes_the_memory_of_two_parts_to_write_and_of_none_to_read() {
    let Some(store) = ObjectStore::start() else { return };
    let s3 = store.open();
    let part = s3.settings().part_size;
    let piece = vec![7; 60_000];
    let pieces = 100 * MIB / piece.len();
    let writing = peak(|| {
        let mut upload = s3.create("long").unwrap();
        (0..pieces).for_each(|_| upload.write(&piece).unwrap());
        upload.finish().unwrap();
    });
    assert!(writing < 2 * part + MIB, "{writing} bytes to write");
    let reading = peak(|| {
        let mut object = s3.get("long", ..).unwrap();
        let mut buffer = vec![0; 60_000];
        (0..pieces).for_each(|_| object.read_exact(&mut buffer).unwrap());
        assert_eq!(object.read(&mut buffer).unwrap(), 0);
    });
    assert!(reading < MIB, "{reading} bytes to read");
}
