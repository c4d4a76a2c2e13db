use kerma::dataset::{Error, dicomdir::DicomDir};

/// `data` is a file that may be a DICOMDIR.
///
/// It is a tree of records; written, it is a tree of as many that nothing has to be mended in.
pub fn dicomdir(data: &[u8]) {
    let Ok(directory) = DicomDir::read(data.to_vec()) else { return };
    assert!(!directory.to_string().is_empty());
    let bytes = match directory.to_vec() {
        Ok(bytes) => bytes,
        Err(Error::UnknownTransferSyntax(_) | Error::Encapsulated(_)) => return,
        Err(error) => panic!("what was read cannot be written: {error}"),
    };
    let again = DicomDir::read(bytes).expect("what is written can be read");
    assert_eq!(again.iter().count(), directory.iter().count());
}
