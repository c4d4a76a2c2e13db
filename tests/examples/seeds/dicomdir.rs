use kerma::dataset::{DataSet, dicomdir::DicomDir, part10::Part10};
use kerma::dictionary::{tags, uids};

use super::Seed;

/// Directories of files, and what becomes of offsets that lead nowhere.
pub(crate) fn seeds() -> Vec<Seed> {
    let mut directory = DicomDir::new("1.2.3".parse().unwrap());
    let empty = directory.to_vec().unwrap();
    for (study, instance) in [("1.2.1", "1.2.1.1"), ("1.2.1", "1.2.1.2"), ("1.2.2", "1.2.2.1")] {
        directory.add(&["IMAGES", &instance.replace('.', "")], &file(study, instance)).unwrap();
    }
    let whole = directory.to_vec().unwrap();
    // The first offset, that of the root, is the first value of group 0004 with four bytes.
    let mut dangling = whole.clone();
    let root = whole.windows(8).position(|bytes| bytes == b"\x04\0\0\x12UL\x04\0").unwrap() + 8;
    dangling[root] ^= 1;
    let mut zero = whole.clone();
    zero[root..root + 4].fill(0);
    let cut = whole[..whole.len() * 2 / 3].to_vec();
    [
        ("empty", empty),
        ("two_studies", whole),
        ("root_leads_nowhere", dangling),
        ("no_root", zero),
        ("cut", cut),
    ]
    .into()
}

fn file(study: &str, instance: &str) -> Part10 {
    let mut data_set = DataSet::new();
    let values = [
        (tags::SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2"),
        (tags::SOP_INSTANCE_UID, instance),
        (tags::STUDY_INSTANCE_UID, study),
        (tags::SERIES_INSTANCE_UID, "1.2.9"),
        (tags::STUDY_DATE, "20240229"),
        (tags::STUDY_TIME, "1200"),
        (tags::STUDY_ID, "1"),
        (tags::ACCESSION_NUMBER, ""),
        (tags::MODALITY, "CT"),
        (tags::PATIENT_NAME, "A^B"),
        (tags::PATIENT_ID, "42"),
        (tags::SERIES_NUMBER, "1"),
        (tags::INSTANCE_NUMBER, "1"),
    ];
    for (tag, value) in values {
        data_set.set(tag, value).unwrap();
    }
    Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap()
}
