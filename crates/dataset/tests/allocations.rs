//! How often the codec asks for memory, for each element of a data set: counts, which are the same on every machine. One
//! test, since the count is that of the process.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../benches/synthetic/mod.rs"]
mod synthetic;

use std::{alloc::System, hint::black_box};

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding, json};
use kerma_dictionary::tags;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How often memory is asked for while this runs, or more of it at the same place.
fn allocations<T>(work: impl FnOnce() -> T) -> usize {
    let region = Region::new(ALLOCATOR);
    let result = black_box(work());
    let change = region.change();
    drop(result);
    change.allocations + change.reallocations
}

#[test]
fn reading_and_writing_ask_for_memory_by_the_data_set_and_not_by_the_element() {
    use Encoding::*;
    for (name, data_set, _) in synthetic::element_dense() {
        // To deflate takes long.
        let encodings = match name {
            "enhanced_mr" => vec![ExplicitVrLittleEndian, DeflatedExplicitVrLittleEndian],
            _ => vec![ImplicitVrLittleEndian, ExplicitVrLittleEndian, ExplicitVrBigEndian],
        };
        let elements = synthetic::walk(&data_set);
        for encoding in encodings {
            let bytes = Bytes::from(data_set.to_vec(encoding).unwrap());
            // A few vectors for each depth, and each of them as often as it has to grow.
            let reading = allocations(|| DataSet::read(bytes.clone(), encoding).unwrap());
            assert!(
                reading <= 250,
                "{name}: {reading} allocations to read {elements} elements of {encoding}"
            );

            let region = Region::new(ALLOCATOR);
            let mut read = DataSet::read(bytes.clone(), encoding).unwrap();
            let change = region.change();
            let held = change.bytes_allocated as isize - change.bytes_deallocated as isize;
            // What is inflated is not the bytes that are there already.
            if encoding != DeflatedExplicitVrLittleEndian {
                assert!(
                    held * 2 <= bytes.len() as isize,
                    "{name}: {held} bytes for {} of {encoding}",
                    bytes.len()
                );
            }
            assert_eq!(synthetic::walk(&read), elements);
            assert_eq!(allocations(|| read.clone()), 0, "{name}: a clone counts one reference");
            // To change one element of many copies those beside it, and none inside them.
            let copy = read.clone();
            let changing = allocations(|| read.set(tags::PATIENT_ID, "1").unwrap());
            assert!(changing <= 8, "{name}: {changing} allocations to change an element of a clone");
            drop(copy);

            if encoding == DeflatedExplicitVrLittleEndian {
                continue;
            }
            let mut out = Vec::with_capacity(bytes.len() + 64);
            let writing = allocations(|| read.write(&mut out, encoding).unwrap());
            assert_eq!(writing, 0, "{name}: to write what was read into a buffer that is long enough");
        }
        // The buffer grows, and that is all.
        let writing = allocations(|| json::to_json(&data_set));
        assert!(writing <= 64, "{name}: {writing} allocations to write {elements} elements as JSON");

        // A sequence is three vectors and an item two, a long value is a buffer with its counter, many values are one text.
        let json = json::to_json(&data_set);
        let reading = allocations(|| json::from_json(&json).unwrap());
        let bound = elements * 3;
        assert!(reading <= bound, "{name}: {reading} allocations to read {elements} elements of JSON");
    }
}
