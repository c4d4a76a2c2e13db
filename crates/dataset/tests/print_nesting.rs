//! Nesting as deep as a reader lets it be neither exhausts a stack nor takes long.
#![allow(clippy::unwrap_used, missing_docs)]

use kerma_dataset::{DataSet, Encoding, Item, LengthForm, Limits, Reading, Sequence, json::to_json};
use kerma_dictionary::tags;

/// A data set nested so deep, read with a limit as high as can be.
fn nested(depth: usize, length: LengthForm) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_ID, "x").unwrap();
    for _ in 0..depth {
        let items = vec![Item { data_set, length }];
        data_set = DataSet::new();
        data_set.set(tags::CONTENT_SEQUENCE, Sequence { items, length }).unwrap();
    }
    let bytes = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let limits = Limits { depth: u16::MAX, ..Limits::default() };
    Reading::new(Encoding::ExplicitVrLittleEndian).limits(limits).read(bytes).unwrap().data_set
}

#[test]
fn the_deepest_nesting_is_printed_and_made_json() {
    for length in [LengthForm::Defined, LengthForm::Undefined] {
        let data_set = nested(512, length);
        let text = data_set.to_string();
        assert_eq!(text.lines().count(), 4 * 512 + 1);
        assert!(text.contains("(0010,0020) LO [x]"));
        assert_eq!(to_json(&data_set).matches("0040A730").count(), 512);
    }
}
