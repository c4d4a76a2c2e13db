use alloc::{format, string::ToString, vec};

use kerma_dictionary::{Vr, uids};

use super::*;
use crate::{Element, Sequence, ValueError, part10::Part10};

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
        [("PATIENT", Some(1), None), ("GONE", Some(2), None), ("PATIENT", Some(0), Some(0))];
    let dir = DicomDir::read(file(&records, 0)).unwrap();
    assert_eq!(tree(&dir), ["PATIENT0", "PATIENT2"]);
    let twice = dir.repairs.iter().filter(|repair| matches!(repair, DirectoryRepair::ReferredTwice(_)));
    assert_eq!((twice.count(), dir.repairs.len()), (1, 2), "{:?}", dir.repairs);
}

/// Two patients, each with two studies, of two series each, of two images each: depth first, as most writers do it.
fn full() -> Vec<Record> {
    const TYPES: [&str; 4] = ["PATIENT", "STUDY", "SERIES", "IMAGE"];
    fn add(level: usize, records: &mut Vec<Record>) {
        let Some(record_type) = TYPES.get(level) else { return };
        let mut before: Option<usize> = None;
        for _ in 0..2 {
            let at = records.len();
            records.push((record_type, None, (level < 3).then_some(at + 1)));
            if let Some(before) = before {
                records[before].1 = Some(at);
            }
            before = Some(at);
            add(level + 1, records);
        }
    }
    let mut records = Vec::new();
    add(0, &mut records);
    records
}

#[test]
fn whichever_link_is_broken_every_record_stays_where_its_place_in_the_file_is() {
    let records = full();
    let whole = DicomDir::read(file(&records, 0)).unwrap();
    let expected = tree(&whole);
    assert_eq!((expected.len(), whole.repairs.as_slice()), (30, [].as_slice()));
    // Nowhere, into the middle of something, and to each record, itself and those above it included.
    let targets = [None, Some(10_000)].into_iter().chain((0..records.len()).map(Some));
    for target in targets {
        for at in 0..records.len() {
            for is_next in [true, false] {
                let mut broken = records.clone();
                let link = if is_next { &mut broken[at].1 } else { &mut broken[at].2 };
                let was = core::mem::replace(link, target);
                let dir = DicomDir::read(file(&broken, 0)).unwrap();
                assert_eq!(tree(&dir), expected, "{target:?} for {was:?} at {at}");
                assert_eq!(dir.repairs.is_empty(), was == target, "{target:?} for {was:?} at {at}");
            }
        }
    }
    for root in (1..records.len()).chain([10_000]) {
        let dir = DicomDir::read(file(&records, root)).unwrap();
        assert_eq!(tree(&dir), expected, "{root}");
        assert!(!dir.repairs.is_empty());
    }
}

#[test]
fn without_any_link_the_place_in_the_file_is_enough() {
    let records = full();
    let mut broken = records.clone();
    for (at, (_, next, lower)) in broken.iter_mut().enumerate() {
        (*next, *lower) = if at % 2 == 0 { (None, None) } else { (Some(10_000), Some(at)) };
    }
    let expected = tree(&DicomDir::read(file(&records, 0)).unwrap());
    let dir = DicomDir::read(file(&broken, 10_000)).unwrap();
    assert_eq!(tree(&dir), expected);
    let said = dir.repairs[0].to_string();
    assert_eq!(said, "an offset in the directory leads to byte 10000, where no record begins (PS3.3 §F.3)");
}

#[test]
fn a_record_of_an_unknown_type_may_stand_above_a_study() {
    // The last first, and the root leads to it, as in a file of pydicom's.
    let records: [Record; 4] = [
        ("IMAGE", None, None),
        ("SERIES", None, Some(0)),
        ("STUDY", None, Some(1)),
        ("UNKNOWN", None, Some(2)),
    ];
    let dir = DicomDir::read(file(&records, 0)).unwrap();
    assert_eq!(tree(&dir), ["UNKNOWN3", "-STUDY2", "--SERIES1", "---IMAGE0"]);
}

#[test]
fn a_record_of_the_root_that_nothing_can_be_below_has_nothing_below_it() {
    let records: [Record; 3] = [("PATIENT", Some(1), None), ("PALETTE", None, None), ("STUDY", None, None)];
    let dir = DicomDir::read(file(&records, 0)).unwrap();
    assert_eq!(tree(&dir), ["PATIENT0", "PALETTE1", "STUDY2"]);
}

#[test]
fn what_is_lost_of_a_directory_is_named() {
    let bytes = file(&full(), 0);
    let dir = DicomDir::read(bytes[..bytes.len() - 30].to_vec()).unwrap();
    assert!(dir.warnings.iter().any(|warning| warning.kind.is_loss()));
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

/// A file of this class, patient, study and series.
fn instance(class: kerma_dictionary::Uid, patient: &str, study: &str, series: &str, uid: &str) -> Part10 {
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    data_set.set(tags::SOP_CLASS_UID, class).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, uid).unwrap();
    data_set.set(tags::PATIENT_ID, patient).unwrap();
    data_set.set(tags::PATIENT_NAME, "Müller").unwrap();
    data_set.set(tags::STUDY_INSTANCE_UID, study).unwrap();
    data_set.set(tags::SERIES_INSTANCE_UID, series).unwrap();
    data_set.set(tags::INSTANCE_NUMBER, 1).unwrap();
    Part10::new(data_set, uids::IMPLICIT_VR_LITTLE_ENDIAN).unwrap()
}

fn types(dir: &DicomDir) -> Vec<String> {
    dir.iter().map(DirectoryRecord::record_type).collect()
}

#[test]
fn files_are_added_below_their_patient_study_and_series() {
    let mut dir = DicomDir::new("1.9".parse().unwrap());
    let ct = uids::CT_IMAGE_STORAGE;
    dir.add(&["A", "1"], &instance(ct.clone(), "4711", "1.1", "1.1.1", "1.1.1.1")).unwrap();
    dir.add(&["A", "2"], &instance(ct.clone(), "4712", "1.2", "1.2.1", "1.2.1.1")).unwrap();
    dir.add(&["A", "3"], &instance(uids::RT_DOSE_STORAGE, "4711", "1.1", "1.1.2", "1.1.2.1")).unwrap();
    dir.add(&["A", "4"], &instance(ct, "4711", "1.1", "1.1.1", "1.1.1.2")).unwrap();
    let expected = [
        "PATIENT", "STUDY", "SERIES", "IMAGE", "IMAGE", "SERIES", "RT DOSE", "PATIENT", "STUDY", "SERIES",
        "IMAGE",
    ];
    assert_eq!(types(&dir), expected);
    let read = DicomDir::read(dir.to_vec().unwrap()).unwrap();
    assert_eq!((types(&read), &read.repairs), (types(&dir), &vec![]));
    let patient = read.records.first().unwrap();
    assert_eq!(patient.elements.string(tags::PATIENT_NAME).unwrap(), "Müller");
    let image = read.iter().nth(3).unwrap();
    assert_eq!(image.file_id(), ["A", "1"]);
    assert_eq!(
        image.elements.uid(tags::REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE).unwrap(),
        uids::IMPLICIT_VR_LITTLE_ENDIAN
    );
    assert_eq!(image.elements.get::<u16>(tags::RECORD_IN_USE_FLAG), Ok(0xFFFF));
    // The study's date is of type 1, but was not there to be taken over.
    assert!(read.iter().nth(1).unwrap().elements.get_element(tags::STUDY_DATE).unwrap().is_empty());
}

#[test]
fn what_was_read_is_written_and_read_the_same() {
    let records: [Record; 6] = [
        ("IMAGE", Some(4), None),
        ("PATIENT", None, Some(3)),
        ("SERIES", None, Some(0)),
        ("STUDY", None, Some(2)),
        ("SR DOCUMENT", None, None),
        ("PATIENT", Some(1), None),
    ];
    let dir = DicomDir::read(file(&records, 5)).unwrap();
    let bytes = dir.to_vec().unwrap();
    let back = DicomDir::read(bytes.clone()).unwrap();
    assert_eq!((tree(&back), &back.repairs), (tree(&dir), &vec![]));
    assert_eq!(back.records, dir.records);
    // The last record of the root is the second patient: PATIENT5, PATIENT1.
    let elements = Part10::read(bytes.clone()).unwrap().data_set;
    let offsets = read::record_offsets(&bytes).unwrap();
    assert_eq!(elements.get::<u64>(OFFSETS[0]).unwrap(), offsets[0]);
    assert_eq!(elements.get::<u64>(OFFSETS[1]).unwrap(), offsets[1]);
    assert_eq!(back.to_vec().unwrap(), bytes);
}

#[test]
fn a_record_with_a_flag_that_is_no_number_is_written_as_one_in_use() {
    let mut dir = DicomDir::read(file(&[("PATIENT", None, None)], 0)).unwrap();
    for flag in [&[][..], &[0], &[0; 2]] {
        let flag = Element::new(tags::RECORD_IN_USE_FLAG, Vr::US, flag.to_vec());
        dir.records[0].elements.insert(flag);
        let back = DicomDir::read(dir.to_vec().unwrap()).unwrap();
        assert_eq!(types(&back), ["PATIENT"]);
        assert_eq!(back.records[0].elements.get::<u16>(tags::RECORD_IN_USE_FLAG), Ok(0xFFFF));
    }
}

#[test]
fn what_has_no_place_is_refused_and_changes_nothing() {
    let mut dir = DicomDir::new("1.9".parse().unwrap());
    let mut file = instance(uids::CT_IMAGE_STORAGE, "4711", "1.1", "1.1.1", "1.1.1.1");
    for file_id in [&[][..], &["lower"], &["TOOLONG12"], &[""], &["A/B"], &["A"; 9]] {
        assert!(matches!(dir.add(file_id, &file), Err(ValueError::Unfit { .. })), "{file_id:?}");
    }
    file.data_set.remove(tags::SERIES_INSTANCE_UID);
    assert_eq!(dir.add(&["A"], &file), Err(ValueError::Absent(tags::SERIES_INSTANCE_UID)));
    assert_eq!(dir.records, []);
    let empty = DicomDir::read(dir.to_vec().unwrap()).unwrap();
    assert_eq!((types(&empty), empty.repairs), (vec![], vec![]));
}

#[test]
fn instances_have_the_record_type_of_their_sop_class() {
    for (class, expected) in [
        (uids::MR_IMAGE_STORAGE, "IMAGE"),
        (uids::BASIC_TEXT_SR_STORAGE, "SR DOCUMENT"),
        (uids::X_RAY_RADIATION_DOSE_SR_STORAGE, "SR DOCUMENT"),
        (uids::ENCAPSULATED_PDF_STORAGE, "ENCAP DOC"),
        (uids::GRAYSCALE_SOFTCOPY_PRESENTATION_STATE_STORAGE, "PRESENTATION"),
        (uids::TWELVE_LEAD_ECG_WAVEFORM_STORAGE, "WAVEFORM"),
        (uids::KEY_OBJECT_SELECTION_DOCUMENT_STORAGE, "KEY OBJECT DOC"),
        (uids::RT_PLAN_STORAGE, "RT PLAN"),
    ] {
        let mut dir = DicomDir::new("1.9".parse().unwrap());
        dir.add(&["A"], &instance(class, "4711", "1.1", "1.1.1", "1.1.1.1")).unwrap();
        assert_eq!(types(&dir).last().unwrap(), expected);
    }
}
