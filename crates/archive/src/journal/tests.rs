use std::fs;
use std::io::Cursor;

use proptest::prelude::*;

use super::batch::Batches;
use super::record::tests::record;
use super::*;
use crate::scratch::Scratch;

fn journal(scratch: &Scratch) -> Journal {
    Journal::new(Arc::new(Segments::new(scratch.path().join("journal"))), ReadableBy::Owner)
}

/// Appends a batch with these bytes behind a change; where they are.
fn append(journal: &mut Journal, after: i64, contents: &[&[u8]]) -> Vec<i64> {
    let mut batch = journal.begin(after).unwrap();
    let mut positions = Vec::new();
    for (number, bytes) in (after + 1..).zip(contents) {
        positions.push(batch.position().to_row());
        batch.add(&record(number, bytes));
    }
    journal.append(batch, after + contents.len() as i64).unwrap();
    positions
}

/// The contents of the batches that are found, each behind its change.
fn found(segment: u32, bytes: &[u8]) -> Vec<(i64, Vec<Vec<u8>>)> {
    let mut batches = Batches::new(segment, Cursor::new(bytes)).unwrap();
    let mut found = Vec::new();
    while let Some((at, head, records)) = batches.next().unwrap() {
        let records = batch::Records::of(segment, at, &records);
        found.push((head.after, records.map(|(_, record)| record.bytes.to_vec()).collect()));
    }
    found
}

const FILE: &str = "instances/00/1.2/1.2.3.dcm";

#[test]
fn bytes_are_found_at_the_position_of_the_row() {
    let scratch = Scratch::new("journal-bytes");
    let mut journal = journal(&scratch);
    let folder = scratch.path().join("journal");
    let mut positions = append(&mut journal, 0, &[b"one", &[2; 60_000]]);
    positions.extend(append(&mut journal, 2, &[b"three"]));
    let of = |position, file| bytes(&folder, position, file).unwrap();
    assert_eq!(of(positions[0], FILE).as_deref(), Some(&b"one"[..]));
    assert_eq!(of(positions[1], FILE).as_deref(), Some(&[2; 60_000][..]));
    assert_eq!(of(positions[2], FILE).as_deref(), Some(&b"three"[..]));
    assert_eq!(of(positions[2], "another file"), None);
    assert_eq!(of(positions[2] + 1, FILE), None);
    assert_eq!(of(positions[2] + (1 << 32), FILE), None);
    assert_eq!(of(crate::rows::Unsynced::first_id(), FILE), None);
}

#[test]
fn a_segment_is_used_again_when_nothing_of_it_is_needed_and_what_was_there_is_not_found_in_it() {
    let scratch = Scratch::new("journal-rotation");
    let mut journal = journal(&scratch);
    let segments = journal.segments().clone();
    let folder = segments.folder().to_owned();
    let content = vec![7; 65_536];
    let contents = vec![content.as_slice(); 200];
    let (mut after, mut positions) = (0, Vec::new());
    while positions.last().is_none_or(|position| Position::from_row(*position).unwrap().segment < 3) {
        positions.extend(append(&mut journal, after, &contents));
        after += 200;
    }
    assert_eq!(segment::list(&folder).unwrap(), (vec![1, 2, 3], Vec::new()));
    // Neither synced files nor a synced index are enough by themselves.
    segments.retire(i64::MAX).unwrap();
    assert_eq!(segment::list(&folder).unwrap().0, [1, 2, 3]);
    segments.synced(positions.iter().copied());
    segments.retire(0).unwrap();
    assert!(segments.wait_for_index(after));
    assert_eq!(segment::list(&folder).unwrap().0, [1, 2, 3]);
    segments.retire(after).unwrap();
    let (left, spare) = segment::list(&folder).unwrap();
    assert_eq!((left, spare.len()), (vec![3], 2));
    let mut again = Vec::new();
    while again.last().is_none_or(|position| Position::from_row(*position).unwrap().segment < 4) {
        again = append(&mut journal, after, &[b"again"]);
        after += 1;
        let filling = append(&mut journal, after, &contents);
        after += 200;
        segments.synced(filling);
    }
    let bytes = fs::read(segment::path(&folder, 4)).unwrap();
    assert!(bytes.len() > 30 << 20, "it keeps its length");
    assert_eq!(found(4, &bytes).len(), 2);
    segments.synced(positions);
    journal.close(after).unwrap();
    assert_eq!(
        fs::read_dir(&folder).map(Iterator::count).unwrap_or(0),
        3,
        "its last instances are not synced"
    );
}

#[test]
fn what_all_is_synced_goes_when_the_journal_is_closed() {
    let scratch = Scratch::new("journal-closed");
    let mut journal = journal(&scratch);
    let positions = append(&mut journal, 0, &[b"one", b"two"]);
    assert!(is_there(journal.segments().folder()).unwrap());
    journal.segments().synced(positions);
    let folder = journal.segments().folder().to_owned();
    journal.close(2).unwrap();
    assert!(!folder.exists());
}

#[test]
fn a_segment_of_which_all_is_elsewhere_goes_although_it_is_not_full_and_another_goes_on() {
    let scratch = Scratch::new("journal-idle");
    let mut journal = journal(&scratch);
    let segments = journal.segments().clone();
    let names = || segment::list(segments.folder()).unwrap();
    let retire = |in_index| {
        segments.seal_idle(in_index);
        segments.retire(in_index).unwrap();
    };
    let positions = append(&mut journal, 0, &[b"one", b"two"]);
    retire(2);
    assert_eq!(names().0, [1], "files are not synced");
    segments.synced(positions.iter().copied());
    retire(1);
    assert_eq!(names().0, [1], "the index has not all of it");
    let begun = journal.begin(2).unwrap();
    retire(2);
    assert_eq!(names().0, [1], "it is being written to");
    journal.drop_batch(begun);
    retire(2);
    assert_eq!((names().0.len(), names().1.len()), (0, 1));
    assert_eq!(bytes(segments.folder(), positions[0], FILE).unwrap(), None);
    let positions = append(&mut journal, 2, &[b"three"]);
    assert_eq!((names().0, names().1.len()), (vec![2], 0));
    assert_eq!(bytes(segments.folder(), positions[0], FILE).unwrap().as_deref(), Some(&b"three"[..]));
    let whole = fs::read(segment::path(segments.folder(), 2)).unwrap();
    assert_eq!(found(2, &whole), [(2, vec![b"three".to_vec()])]);
}

#[test]
fn a_batch_whose_append_fails_is_not_found_and_another_segment_goes_on() {
    let scratch = Scratch::new("journal-failed");
    let mut journal = journal(&scratch);
    append(&mut journal, 0, &[b"one"]);
    let segments = journal.segments().clone();
    let path = segment::path(segments.folder(), 1);
    // Written, and not synced.
    let mut batch = journal.begin(1).unwrap();
    batch.add(&record(2, b"two"));
    let at = journal.current.as_ref().unwrap().end();
    let written = batch.finished();
    let mut whole = fs::read(&path).unwrap();
    whole[at as usize..][..written.len()].copy_from_slice(&written);
    fs::write(&path, &whole).unwrap();
    assert_eq!(found(1, &whole).len(), 2);
    segments.seal(1);
    journal.current.take().unwrap().take_back();
    assert_eq!(found(1, &fs::read(&path).unwrap()), [(0, vec![b"one".to_vec()])]);
    append(&mut journal, 1, &[b"two again"]);
    assert_eq!(segment::list(segments.folder()).unwrap().0, [1, 2]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_cut_yields_the_batches_that_are_whole_before_it(
        batches in proptest::collection::vec(
            proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..300), 1..4), 1..6),
        cut in any::<proptest::sample::Index>(),
        garbage in proptest::collection::vec(any::<u8>(), 0..200),
        changed in any::<proptest::sample::Index>(),
    ) {
        let (mut bytes, mut ends, mut after, mut written) = (Vec::new(), Vec::new(), 0, Vec::new());
        for contents in batches {
            let mut batch = Batch::new(9, bytes.len() as u64, after, Vec::new());
            for (number, content) in (after + 1..).zip(&contents) {
                batch.add(&record(number, content));
            }
            written.push((after, contents.clone()));
            after += contents.len() as i64;
            bytes.extend(batch.finished());
            ends.push(bytes.len());
        }
        prop_assert_eq!(&found(9, &bytes), &written);
        let at = cut.index(bytes.len() + 1);
        let whole = ends.iter().filter(|end| **end <= at).count();
        let mut torn = bytes[..at].to_vec();
        prop_assert_eq!(&found(9, &torn), &written[..whole]);
        torn.extend(garbage);
        prop_assert!(found(9, &torn).starts_with(&written[..whole]));
        let changed = changed.index(bytes.len());
        let before = ends.iter().filter(|end| **end <= changed).count();
        bytes[changed] ^= 0x10;
        prop_assert_eq!(&found(9, &bytes), &written[..before]);
    }
}
