use kerma::dataset::json::{from_json, to_json};

use super::data_set::touched;

/// `data` is a text that may be the DICOM JSON model.
///
/// It is a data set or an error. As JSON it is a data set again; once more, and it stays as it is: text that no
/// Specific Character Set was named for has got one by then.
pub fn json(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(data_set) = from_json(text) else { return };
    touched(&data_set);
    let written = to_json(&data_set);
    let again = to_json(&from_json(&written).expect("what is written can be read"));
    let settled = to_json(&from_json(&again).expect("what is written can be read"));
    assert_eq!(settled, again);
}
