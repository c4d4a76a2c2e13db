use kerma::dataset::{
    Encoding, Error, Limits, Reading,
    part10::{Head, Part10, ReadHead},
};

use super::data_set::{is_odd, repair, touched};

/// `data` is a file.
///
/// It is read or it is no DICOM; its head is the same however much of the file is there, once enough is; what is
/// read is written, and read the same again.
pub fn part10(data: &[u8]) {
    heads(data);
    let limits = Limits { elements: 1 << 16, length: 1 << 24, ..Limits::default() };
    let reading = Reading::new(Encoding::ImplicitVrLittleEndian).limits(limits);
    let (file, warnings) = match Part10::read_with(data.to_vec(), reading.clone()) {
        Ok(read) => read,
        Err(Error::NotDicom | Error::TooDeep(_) | Error::TooManyElements(_) | Error::TooLong(_)) => return,
        Err(Error::InflatesTooMuch(_)) => return,
        Err(error) => panic!("lenient reading ended with: {error}"),
    };
    touched(&file.data_set);
    touched(file.meta.elements());
    assert!(!file.print().to_string().is_empty());
    match Part10::read_with(data.to_vec(), reading.clone().strict()) {
        Ok((strict, _)) => assert!(warnings.is_empty() && strict == file),
        Err(_) if file.meta.encoding().is_err() => {}
        Err(error) => assert!(!warnings.is_empty(), "strictly {error}"),
    }
    let bytes = match file.to_vec() {
        Ok(bytes) => bytes,
        Err(Error::UnknownTransferSyntax(_) | Error::Encapsulated(_)) => return,
        Err(error) => panic!("what was read cannot be written: {error}"),
    };
    let (again, _) = Part10::read_with(bytes.clone(), reading).expect("what is written can be read");
    if repair(&warnings).is_none() && !is_odd(&file.data_set) && !is_odd(file.meta.elements()) {
        assert_eq!(again, file);
    }
    assert_eq!(again.to_vec(), Ok(bytes));
}

/// The head, from ever more of the file.
fn heads(data: &[u8]) {
    let whole = Head::read_all(data);
    let mut shown = 0;
    loop {
        match Part10::read_head(data.get(..shown).expect("at most what there is")) {
            Ok(ReadHead::NeedMore(needed)) => {
                assert!(needed > shown, "{needed} are there already");
                if needed > data.len() {
                    return;
                }
                shown = needed;
            }
            Ok(ReadHead::Head(head)) => {
                let whole = whole.expect("the head of a part is one of the whole");
                assert_eq!((head.meta, head.data_set_offset), (whole.meta, whole.data_set_offset));
                return;
            }
            Err(error) => {
                assert_eq!(whole.err(), Some(error));
                return;
            }
        }
    }
}
