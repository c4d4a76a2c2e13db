//! Whether a data set that passes in pieces is whole.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod strategies;

use kerma_dataset::{
    DataSet, Element, ElementRef, Encapsulated, Encoding, Error, LengthForm, Read, Reading, Scan, Sequence,
    ValueRef, Warning, WarningKind,
};
use kerma_dictionary::{Tag, Vr, tags};
use proptest::prelude::*;
use strategies::{damaged, data_set};

const EXPLICIT: Encoding = Encoding::ExplicitVrLittleEndian;
const DEFLATED: Encoding = Encoding::DeflatedExplicitVrLittleEndian;

/// Shows it in pieces of these sizes, over and over.
fn scan(bytes: &[u8], encoding: Encoding, pieces: &[usize]) -> Result<Read, Error> {
    let mut scan = Scan::new(encoding).keep(|_, length| length <= 64);
    let (mut rest, mut sizes) = (bytes, pieces.iter().copied().cycle());
    while !rest.is_empty() {
        let (piece, more) = rest.split_at(sizes.next().unwrap_or(rest.len()).min(rest.len()));
        scan.push(piece)?;
        rest = more;
    }
    scan.end()
}

/// Leaves out what is not looked at, as far as it is there.
fn scan_skipping(bytes: &[u8], encoding: Encoding, piece: usize) -> Result<Read, Error> {
    let mut scan = Scan::new(encoding).keep(|_, length| length <= 64);
    let mut rest = bytes;
    while !rest.is_empty() {
        if let Some((_, behind)) =
            usize::try_from(scan.unlooked()).ok().and_then(|n| rest.split_at_checked(n))
        {
            assert_eq!(scan.skip(), (rest.len() - behind.len()) as u64);
            rest = behind;
        }
        let (piece, more) = rest.split_at(piece.min(rest.len()));
        scan.push(piece)?;
        rest = more;
    }
    scan.end()
}

/// The first loss, if there is one.
fn loss(bytes: &[u8], encoding: Encoding) -> Option<Warning> {
    scan(bytes, encoding, &[bytes.len().max(1)]).unwrap().loss().cloned()
}

/// The plain elements of the data set itself with short values.
fn short(data_set: &DataSet) -> Vec<(Tag, Vec<u8>)> {
    let is_short = |element: &ElementRef<'_>| {
        matches!(element.value(), ValueRef::Bytes { .. }) && element.bytes().len() <= 64
    };
    data_set.iter().filter(is_short).map(|element| (element.tag(), element.bytes().to_vec())).collect()
}

/// Its warnings, in any order, without those about values, which a scan does not look at.
fn said(read: &Read) -> Vec<String> {
    let structural = read.warnings.iter().filter(|warning| !warning.kind.is_of_value());
    let mut said: Vec<String> = structural.map(Warning::to_string).collect();
    said.sort();
    said
}

/// Where each element of the data set itself ends.
fn boundaries(data_set: &DataSet, encoding: Encoding) -> Vec<usize> {
    let (mut so_far, mut ends) = (DataSet::new(), vec![0]);
    for element in data_set {
        so_far.insert(element.to_element());
        ends.push(so_far.to_vec(encoding).unwrap().len());
    }
    ends
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_not_looked_at_may_be_left_out((bytes, encoding) in damaged(), piece in 1_usize..40) {
        let told = |read: Result<Read, Error>| read.map(|read| (said(&read), short(&read.data_set), read.length));
        let skipped = told(scan_skipping(&bytes, encoding, piece));
        prop_assert_eq!(skipped, told(scan(&bytes, encoding, &[bytes.len().max(1)])));
    }

    #[test]
    fn a_scan_says_what_a_reader_says_however_the_bytes_are_split((bytes, encoding) in damaged(),
        pieces in prop::collection::vec(1_usize..40, 1..8))
    {
        let whole = Reading::new(encoding).read(bytes.clone());
        for pieces in [&pieces[..], &[1], &[bytes.len().max(1)]] {
            match (scan(&bytes, encoding, pieces), &whole) {
                (Ok(scanned), Ok(whole)) => {
                    prop_assert_eq!(said(&scanned), said(whole));
                    prop_assert_eq!(scanned.length, whole.length);
                    let lengths = |(_, value): &(Tag, Vec<u8>)| value.len() <= 64;
                    let kept = short(&scanned.data_set);
                    prop_assert!(kept.iter().all(lengths));
                    // Of two with one tag the first may be longer than is kept; and one that is cut off is short.
                    for element in short(&whole.data_set) {
                        let is_there = kept.iter().any(|kept| kept.0 == element.0);
                        prop_assert!(is_there || whole.loss().is_some());
                    }
                }
                (scanned, whole) => prop_assert_eq!(scanned.err(), whole.as_ref().err().cloned()),
            }
        }
    }

    #[test]
    fn a_deflated_data_set_that_is_damaged_is_told_as_a_reader_tells_it(data_set in data_set(),
        cut in any::<prop::sample::Index>(), pieces in prop::collection::vec(1_usize..40, 1..8))
    {
        let mut bytes = data_set.to_vec(DEFLATED).unwrap();
        bytes.truncate(cut.index(bytes.len() + 1));
        let whole = Reading::new(DEFLATED).read(bytes.clone());
        for pieces in [&pieces[..], &[1], &[bytes.len().max(1)]] {
            match (scan(&bytes, DEFLATED, pieces), &whole) {
                (Ok(scanned), Ok(whole)) => prop_assert_eq!(said(&scanned), said(whole)),
                (scanned, whole) => prop_assert_eq!(scanned.err(), whole.as_ref().err().cloned()),
            }
        }
    }

    #[test]
    fn a_whole_data_set_is_whole_and_a_part_of_it_is_not(data_set in data_set(),
        table in prop::collection::vec(any::<[u8; 4]>(), 0..3), encapsulated in any::<bool>())
    {
        let mut data_set = data_set;
        let pixels = Encapsulated {
            offset_table: Some(table.concat().into()),
            fragments: vec![vec![1; 20].into(), vec![2; 6].into()],
        };
        if encapsulated {
            data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OB, pixels));
        }
        for encoding in if encapsulated { &[EXPLICIT] } else { &Encoding::ALL[..3] } {
            let bytes = data_set.to_vec(*encoding).unwrap();
            prop_assert_eq!(loss(&bytes, *encoding), None);
            let boundaries = boundaries(&data_set, *encoding);
            for end in 0..bytes.len() {
                let loss = loss(&bytes[..end], *encoding);
                prop_assert_eq!(loss.is_none(), boundaries.contains(&end), "{} of {:?}", end, &bytes);
                if let Some(Warning { kind: WarningKind::Truncated { missing }, .. }) = loss {
                    let next = boundaries.iter().find(|at| **at > end).unwrap();
                    prop_assert!(missing >= 1 && missing <= (next - end) as u64, "{} from {}", missing, end);
                }
            }
        }
    }

    #[test]
    fn a_deflated_data_set_is_whole_only_with_its_last_block(data_set in data_set()) {
        let bytes = data_set.to_vec(DEFLATED).unwrap();
        prop_assert_eq!(loss(&bytes, DEFLATED), None);
        // Behind the stream there may be a NUL that makes it even (PS3.5 §A.5).
        let end = bytes.len() - usize::from(bytes.ends_with(&[0]));
        for end in 1..end {
            match scan(&bytes[..end], DEFLATED, &[3]) {
                Ok(read) => prop_assert!(read.loss().is_some()),
                Err(error) => prop_assert_eq!(error, Error::NotDeflated),
            }
        }
    }
}

fn item(form: LengthForm) -> Sequence {
    let mut item = DataSet::new();
    item.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2.3").unwrap();
    let mut sequence = Sequence::from_iter([item]);
    sequence.items.to_mut()[0].length = form;
    sequence.length = form;
    sequence
}

#[test]
fn what_is_missing_is_told_with_its_place_and_how_much_of_it() {
    let pixels = Encapsulated {
        offset_table: Some(bytes::Bytes::new()),
        fragments: vec![vec![0; 100].into(), vec![0; 100].into()],
    };
    let cases = [
        (Element::new(tags::PIXEL_DATA, Vr::OW, vec![0; 10_000]), 4000, "(7FE0,0010)", 4000),
        (Element::new(tags::PIXEL_DATA, Vr::OB, pixels.clone()), 8, "(7FE0,0010)[2]", 8),
        (Element::new(tags::PIXEL_DATA, Vr::OB, pixels.clone()), 58, "(7FE0,0010)[2]", 58),
        // A fragment behind that is missing has nothing that tells of it.
        (Element::new(tags::PIXEL_DATA, Vr::OB, pixels), 117, "(7FE0,0010)[1]", 9),
        (
            Element::new(tags::REFERENCED_IMAGE_SEQUENCE, Vr::SQ, item(LengthForm::Undefined)),
            8,
            "(0008,1140)[0]",
            8,
        ),
        (
            Element::new(tags::REFERENCED_IMAGE_SEQUENCE, Vr::SQ, item(LengthForm::Undefined)),
            20,
            "(0008,1140)[0].(0008,1155)",
            20,
        ),
        (
            Element::new(tags::REFERENCED_IMAGE_SEQUENCE, Vr::SQ, item(LengthForm::Defined)),
            14,
            "(0008,1140)[0]",
            14,
        ),
    ];
    for (element, less, path, missing) in cases {
        let mut data_set = DataSet::from_iter([element]);
        data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
        let bytes = data_set.to_vec(EXPLICIT).unwrap();
        let loss = loss(&bytes[..bytes.len() - less], EXPLICIT).unwrap();
        assert_eq!((loss.kind, &*loss.path.to_string()), (WarningKind::Truncated { missing }, path));
        assert_eq!(loss.offset, (bytes.len() - less) as u64);
    }
}

#[test]
fn what_is_repaired_without_a_loss_is_no_loss() {
    let item_where_no_sequence_is = b"\xFE\xFF\x00\xE0\0\0\0\0\x10\x00\x10\x00PN\x04\0A^B ";
    let mut bytes = DataSet::new();
    bytes.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    let bytes = [&bytes.to_vec(EXPLICIT).unwrap()[..], item_where_no_sequence_is].concat();
    let read = scan(&bytes, EXPLICIT, &[5]).unwrap();
    assert_eq!(said(&read), ["a delimiter or item that belongs to nothing (PS3.5 §7.5) at byte 14"]);
    assert_eq!((read.loss(), read.data_set.len()), (None, 2));
}

#[test]
fn what_follows_the_tag_to_stop_at_may_be_missing() {
    let mut data_set = DataSet::from_iter([Element::new(tags::PIXEL_DATA, Vr::OW, vec![0; 1000])]);
    data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    for encoding in Encoding::ALL {
        let bytes = data_set.to_vec(encoding).unwrap();
        let mut scan = Scan::with(Reading::new(encoding).until(tags::PATIENT_NAME)).keep(|_, _| true);
        for byte in &bytes[..bytes.len() - 2] {
            scan.push(&[*byte]).unwrap();
        }
        assert_eq!(scan.kept().uid(tags::SOP_INSTANCE_UID).unwrap(), "1.2.3");
        assert!(scan.is_stopped());
        assert_eq!(scan.end().unwrap().loss(), None);
    }
}

#[test]
fn a_gibibyte_of_pixels_is_passed_over_without_being_looked_at() {
    let pixels = Element::new(tags::PIXEL_DATA, Vr::OW, vec![0; 1 << 20]);
    let data_set = DataSet::from_iter([pixels]);
    let mut head = data_set.to_vec(EXPLICIT).unwrap();
    let piece = head.split_off(12);
    head[8..].copy_from_slice(&(1_u32 << 30).to_le_bytes());
    let started = std::time::Instant::now();
    let mut scan = Scan::new(EXPLICIT);
    scan.push(&head).unwrap();
    (0..1024).for_each(|_| scan.push(&piece).unwrap());
    assert_eq!(scan.end().unwrap().loss(), None);
    // A look at each byte takes seconds in a build without optimisation.
    assert!(started.elapsed().as_millis() < 200, "{:?}", started.elapsed());
}

#[test]
fn headers_that_want_to_look_far_ahead_cost_no_more_than_their_bytes() {
    // Each element has no value representation and a length that reaches as far as is looked ahead.
    let element = |n: u16| [&[0x09, 0, n.to_le_bytes()[0], n.to_le_bytes()[1]][..], b"??\x01\0"].concat();
    let bytes: Vec<u8> = (0x1000..0xF000).flat_map(element).collect();
    let started = std::time::Instant::now();
    drop(scan(&bytes, EXPLICIT, &[100]));
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}
