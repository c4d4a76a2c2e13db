use alloc::{format, string::ToString, vec};

use kerma_dictionary::{Vr, uids};

use super::*;
use crate::{Element, Sequence, part10::Part10};

/// A record of this type; which record is the next and which is below are their places among all.
type Record = (&'static str, Option<usize>, Option<usize>);

/// The bytes of a DICOMDIR of these records, its root being the record at this place.
fn file(records: &[Record], root: usize) -> Vec<u8> {
    let build = |offset: &dyn Fn(usize) -> u64| {
        let offset = |at: Option<usize>| at.map_or(0, |at| u32::try_from(offset(at)).unwrap());
        let item = |(i, (record_type, next, lower)): (usize, &Record)| {
            let mut item = DataSet::new();
            item.set(tags::OFFSET_OF_THE_NEXT_DIRECTORY_RECORD, offset(*next)).unwrap();
            item.set(tags::RECORD_IN_USE_FLAG, if *record_type == "GONE" { 0 } else { 0xFFFF }).unwrap();
            item.set(tags::OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY, offset(*lower)).unwrap();
            item.set(tags::DIRECTORY_RECORD_TYPE, *record_type).unwrap();
            item.set(tags::INSTANCE_NUMBER, i as u32).unwrap();
            item
        };
        let mut data_set = DataSet::new();
        data_set.set(tags::FILE_SET_ID, "TEST").unwrap();
        data_set.set(OFFSETS[0], offset(Some(root))).unwrap();
        let items: Sequence = records.iter().enumerate().map(item).collect();
        data_set.set(tags::DIRECTORY_RECORD_SEQUENCE, items).unwrap();
        let uid = "1.2.3".parse().unwrap();
        let meta = FileMeta::new(uids::MEDIA_STORAGE_DIRECTORY_STORAGE, uid, uids::EXPLICIT_VR_LITTLE_ENDIAN);
        Part10 { preamble: [0; 128], meta, data_set }.to_vec().unwrap()
    };
    let offsets = read::record_offsets(&build(&|_| 0)).unwrap();
    build(&|at| offsets.get(at).copied().unwrap_or(at as u64))
}

/// The types and numbers of the records, indented.
fn tree(dir: &DicomDir) -> Vec<String> {
    fn add(record: &DirectoryRecord, depth: usize, tree: &mut Vec<String>) {
        let number = record.elements.string(tags::INSTANCE_NUMBER).unwrap();
        tree.push(format!("{}{}{number}", "-".repeat(depth), record.record_type()));
        record.lower.iter().for_each(|record| add(record, depth + 1, tree));
    }
    let mut tree = Vec::new();
    dir.records.iter().for_each(|record| add(record, 0, &mut tree));
    tree
}

#[test]
fn offsets_make_the_tree_whatever_the_order_in_the_file() {
    let records: [Record; 6] = [
        ("IMAGE", Some(4), None),
        ("PATIENT", None, Some(3)),
        ("SERIES", None, Some(0)),
        ("STUDY", None, Some(2)),
        ("SR DOCUMENT", None, None),
        ("PATIENT", Some(1), None),
    ];
    let dir = DicomDir::read(file(&records, 5)).unwrap();
    assert_eq!(tree(&dir), ["PATIENT5", "PATIENT1", "-STUDY3", "--SERIES2", "---IMAGE0", "---SR DOCUMENT4"]);
    assert_eq!(dir.repairs, []);
    assert_eq!(dir.elements.string(tags::FILE_SET_ID).unwrap(), "TEST");
    assert!(OFFSETS.iter().all(|tag| !dir.elements.contains(*tag)));
    assert_eq!(dir.iter().count(), 6);
}

#[test]
fn records_that_no_offset_leads_to_are_placed_by_their_type() {
    let records: [Record; 5] = [
        ("PATIENT", None, None),
        ("STUDY", None, None),
        ("SERIES", None, None),
        ("IMAGE", None, None),
        ("PATIENT", None, None),
    ];
    let dir = DicomDir::read(file(&records, 99)).unwrap();
    assert_eq!(tree(&dir), ["PATIENT0", "-STUDY1", "--SERIES2", "---IMAGE3", "PATIENT4"]);
    assert_eq!(dir.repairs.first(), Some(&DirectoryRepair::DanglingOffset(99)));
    assert_eq!(dir.repairs.len(), 6);
}

#[test]
fn circles_and_what_is_not_in_use_are_left() {
    let records: [Record; 3] =
        [("PATIENT", Some(1), Some(1)), ("GONE", Some(2), None), ("PATIENT", Some(0), Some(0))];
    let dir = DicomDir::read(file(&records, 0)).unwrap();
    assert_eq!(tree(&dir), ["PATIENT0", "-PATIENT2"]);
    assert!(dir.repairs.iter().all(|repair| matches!(repair, DirectoryRepair::ReferredTwice(_))));
    assert_eq!(dir.repairs.len(), 3);
}

#[test]
fn levels_end_at_sixteen() {
    let records: Vec<Record> = (1..=1000).map(|below| ("PRIVATE", None, Some(below))).collect();
    let dir = DicomDir::read(file(&records, 0)).unwrap();
    assert_eq!(dir.iter().count(), 1000);
    assert!(dir.repairs.iter().any(|repair| matches!(repair, DirectoryRepair::TooDeep(_))));
}

#[test]
fn without_records_it_is_empty() {
    let dir = DicomDir::read(file(&[], 0)).unwrap();
    assert_eq!((dir.iter().count(), dir.repairs.len()), (0, 0));
}

#[test]
fn it_is_shown_as_a_tree() {
    let mut image = DirectoryRecord::default();
    image.elements.set(tags::DIRECTORY_RECORD_TYPE, "IMAGE").unwrap();
    image.elements.set(tags::REFERENCED_FILE_ID, ["CT", "I1"]).unwrap();
    image.elements.set(tags::INSTANCE_NUMBER, 7).unwrap();
    let mut patient = DirectoryRecord { lower: vec![image], ..DirectoryRecord::default() };
    patient.elements.set(tags::DIRECTORY_RECORD_TYPE, "PATIENT").unwrap();
    patient.elements.insert(Element::new(tags::PATIENT_ID, Vr::LO, b"4\x07".to_vec()));
    let dir = DicomDir { records: vec![patient], ..DicomDir::default() };
    assert_eq!(dir.to_string(), "FILE-SET \n  PATIENT  4\\u{7}\n    IMAGE  7  -> CT/I1\n");
}
