//! Made-up data sets as the benches want them: with many elements, or with many pixels. Nobody's data.
#![allow(clippy::unwrap_used, dead_code)]

mod enhanced;
mod report;
mod structure_set;

use kerma_dataset::{DataSet, Encoding, LengthForm, OffsetTable, part10::Part10};
use kerma_dictionary::{Uid, tags, uids};

/// The file names of the data sets with many elements, each with its data set and its encoding.
pub(crate) fn element_dense() -> Vec<(&'static str, DataSet, Encoding)> {
    let enhanced = enhanced::header(2000);
    let implicit = with_lengths(enhanced.clone());
    vec![
        ("enhanced_mr", enhanced, Encoding::ExplicitVrLittleEndian),
        ("enhanced_mr_implicit", implicit, Encoding::ImplicitVrLittleEndian),
        (
            "rt_structure_set",
            with_lengths(structure_set::structure_set(30, 150)),
            Encoding::ExplicitVrLittleEndian,
        ),
        ("structured_report", report::report(2000), Encoding::ExplicitVrLittleEndian),
    ]
}

/// The same of those with 64 MiB of pixels, native and encapsulated.
pub(crate) fn pixel_heavy() -> Vec<(&'static str, DataSet, Uid)> {
    const FRAME: usize = 512 * 512 * 2;
    let mut native = enhanced::header(128);
    native.set(tags::PIXEL_DATA, bytes::Bytes::from(pixels(128 * FRAME))).unwrap();
    let mut encapsulated = enhanced::header(2048);
    encapsulated.set_frames((0..2048).map(|_| pixels(FRAME / 16)), OffsetTable::Basic).unwrap();
    vec![
        ("pixels_native", native, uids::EXPLICIT_VR_LITTLE_ENDIAN),
        ("pixels_encapsulated", encapsulated, uids::JPEG2000_LOSSLESS),
    ]
}

/// Every one of them as a file.
pub(crate) fn files() -> Vec<(&'static str, Vec<u8>)> {
    let dense = element_dense()
        .into_iter()
        .map(|(name, data_set, encoding)| (name, data_set, encoding.transfer_syntax()));
    let file = |(name, data_set, syntax)| (name, Part10::new(data_set, syntax).unwrap().to_vec().unwrap());
    dense.chain(pixel_heavy()).map(file).collect()
}

/// A file with next to nothing in it: what a program costs that reads it is what the program costs.
pub(crate) fn tiny() -> Vec<u8> {
    let data_set = instance(uids::ENHANCED_MR_IMAGE_STORAGE, "MR");
    Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().to_vec().unwrap()
}

/// How many elements there are, those in sequences included: each is looked at.
pub(crate) fn walk(data_set: &DataSet) -> usize {
    data_set.walk().count()
}

/// Bytes that are not all the same, and the same every time.
fn pixels(length: usize) -> Vec<u8> {
    (0..length as u32).map(|at| (at.wrapping_mul(0x9E37_79B9) >> 24) as u8).collect()
}

/// Sequences and items with their lengths, not with delimiters.
fn with_lengths(mut data_set: DataSet) -> DataSet {
    let tags: Vec<_> = data_set.iter().map(|element| element.tag()).collect();
    for tag in tags {
        if let Some(kerma_dataset::Value::Sequence(sequence)) =
            data_set.get_element_mut(tag).map(kerma_dataset::Element::value_mut)
        {
            sequence.length = LengthForm::Defined;
            for item in &mut sequence.items {
                item.length = LengthForm::Defined;
                item.data_set = with_lengths(std::mem::take(&mut item.data_set));
            }
        }
    }
    data_set
}

/// What every instance has: who, which study, which series.
fn instance(sop_class: Uid, modality: &str) -> DataSet {
    let mut data_set = DataSet::new();
    for (tag, value) in [
        (tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100"),
        (tags::SOP_INSTANCE_UID, "1.2.826.0.1.3680043.10.1.3"),
        (tags::STUDY_INSTANCE_UID, "1.2.826.0.1.3680043.10.1.1"),
        (tags::SERIES_INSTANCE_UID, "1.2.826.0.1.3680043.10.1.2"),
        (tags::STUDY_DATE, "20240229"),
        (tags::STUDY_TIME, "120000"),
        (tags::ACCESSION_NUMBER, "A0001"),
        (tags::MODALITY, modality),
        (tags::MANUFACTURER, "Nobody"),
        (tags::PATIENT_NAME, "Doe^Jane"),
        (tags::PATIENT_ID, "4711"),
        (tags::PATIENT_BIRTH_DATE, "19700101"),
        (tags::PATIENT_SEX, "F"),
        (tags::STUDY_ID, "1"),
        (tags::SERIES_NUMBER, "1"),
        (tags::INSTANCE_NUMBER, "1"),
    ] {
        data_set.set(tag, value).unwrap();
    }
    data_set.set(tags::SOP_CLASS_UID, sop_class).unwrap();
    data_set
}

/// An item that is a code (PS3.3 §8.8).
fn code(value: &str, scheme: &str, meaning: &str) -> DataSet {
    let mut code = DataSet::new();
    code.set(tags::CODE_VALUE, value).unwrap();
    code.set(tags::CODING_SCHEME_DESIGNATOR, scheme).unwrap();
    code.set(tags::CODE_MEANING, meaning).unwrap();
    code
}
