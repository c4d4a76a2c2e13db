use std::{env, fs, path::PathBuf, process};

use kerma_dataset::{DataSet, Encoding, Reading, part10::FileMeta};
use kerma_dictionary::{tags, uids};

use super::*;
use crate::Part10File;

/// A file under a name of its own, which goes when the test ends.
struct Kept(PathBuf);

impl Kept {
    fn new(name: &str, bytes: &[u8]) -> Kept {
        let path = env::temp_dir().join(format!("kerma-ae-file-{}-{name}.dcm", process::id()));
        fs::write(&path, bytes).unwrap();
        Kept(path)
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        fs::remove_file(&self.0).unwrap();
    }
}

/// A file whose meta information says another SOP class and instance than its data set, which is in `encoding` and has
/// a long value before them.
fn contradicting(declared: Encoding, encoding: Encoding, long: usize) -> Vec<u8> {
    let mut data_set = DataSet::new();
    data_set.set(tags::IMAGE_TYPE, "ORIGINAL\\".repeat(long).as_str()).unwrap();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    data_set.set(tags::PATIENT_COMMENTS, "quite long ".repeat(2000).as_str()).unwrap();
    let other = Uid::from_static("1.2.4");
    let meta = FileMeta::new(uids::MR_IMAGE_STORAGE, other, declared.transfer_syntax());
    let mut bytes = Vec::new();
    meta.write(&mut bytes).unwrap();
    data_set.write(&mut bytes, encoding).unwrap();
    bytes
}

#[test]
fn a_file_is_the_instance_that_its_data_set_says_whatever_its_encoding() {
    for encoding in Encoding::ALL {
        for long in [1, 5000] {
            let file = Kept::new(&format!("{encoding:?}-{long}"), &contradicting(encoding, encoding, long));
            let head = SopInstance::read(&file.0).unwrap();
            let found = (head.sop_class, head.sop_instance, head.transfer_syntax);
            assert_eq!(
                found,
                (uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"), encoding.transfer_syntax())
            );
        }
    }
}

#[test]
fn a_data_set_in_another_encoding_than_its_file_says_is_known_all_the_same() {
    for (declared, encoding) in [
        (Encoding::DeflatedExplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian),
        (Encoding::ExplicitVrLittleEndian, Encoding::ImplicitVrLittleEndian),
        (Encoding::ImplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian),
    ] {
        let file = Kept::new(&format!("{declared:?}"), &contradicting(declared, encoding, 1));
        assert_eq!(SopInstance::read(&file.0).unwrap().sop_instance, "1.2.3", "{declared} {encoding}");
    }
}

#[test]
fn a_data_set_that_does_not_say_what_it_is_is_what_its_file_says() {
    let mut bytes = Vec::new();
    let syntax = Encoding::DeflatedExplicitVrLittleEndian;
    FileMeta::new(uids::MR_IMAGE_STORAGE, Uid::from_static("1.2.4"), syntax.transfer_syntax())
        .write(&mut bytes)
        .unwrap();
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_NAME, "A^B").unwrap();
    data_set.write(&mut bytes, syntax).unwrap();
    let file = Kept::new("meta", &bytes);
    assert_eq!(SopInstance::read(&file.0).unwrap().sop_instance, "1.2.4");
}

#[test]
fn a_deflated_file_that_never_comes_to_its_uid_is_not_inflated_to_its_end() {
    let mut bytes = Vec::new();
    let syntax = Encoding::DeflatedExplicitVrLittleEndian;
    FileMeta::new(uids::MR_IMAGE_STORAGE, Uid::from_static("1.2.4"), syntax.transfer_syntax())
        .write(&mut bytes)
        .unwrap();
    let long = kerma_dataset::Element::new(tags::IMAGE_TYPE, kerma_dictionary::Vr::UN, vec![0; 40 << 20]);
    DataSet::from_iter([long]).write(&mut bytes, syntax).unwrap();
    let file = Kept::new("bomb", &bytes);
    let mut opened = File::open(&file.0).unwrap();
    assert_eq!(read_head(&file.0, &mut opened).unwrap().0.sop_instance, "1.2.4");
    let read = opened.stream_position().unwrap();
    assert!(read < 20_000, "{read} of {} bytes read", bytes.len());
}

#[test]
fn a_file_is_opened_changed_and_saved_by_its_path_and_says_which_instance_it_is() {
    for encoding in Encoding::ALL {
        let kept = Kept::new(&format!("changed-{encoding:?}"), &contradicting(encoding, encoding, 1));
        let mut file = Part10::open(&kept.0).unwrap();
        let instance = crate::new_uid();
        file.data_set.set(tags::SOP_INSTANCE_UID, &instance).unwrap();
        file.save(&kept.0).unwrap();
        let again = Part10::open(&kept.0).unwrap();
        assert_eq!(again.data_set, file.data_set);
        assert_eq!((again.meta.sop_instance(), again.meta.sop_class()), (instance, uids::CT_IMAGE_STORAGE));
    }
}

#[test]
fn a_file_that_cannot_be_read_or_written_is_named_and_nothing_is_left_behind() {
    let nowhere = env::temp_dir().join("kerma-ae-no-such-folder").join("a.dcm");
    let read = Part10::open(&nowhere).unwrap_err().to_string();
    assert!(read.contains("kerma-ae-no-such-folder"), "{read}");
    let kept = Kept::new("whole", &contradicting(Encoding::ALL[0], Encoding::ALL[0], 1));
    let mut file = Part10::open(&kept.0).unwrap();
    assert!(matches!(file.save(&nowhere), Err(Error::File(..))));
    file.meta.set_transfer_syntax(&Uid::from_static("1.2.3"));
    assert!(matches!(file.save(&kept.0), Err(Error::DataSet(..))));
    assert!(Part10::open(&kept.0).is_ok());
    // A file that breaks off is opened, and what it lacks is a warning of it.
    let bytes = fs::read(&kept.0).unwrap();
    fs::write(&kept.0, &bytes[..bytes.len() - 100]).unwrap();
    let (_, warnings) = Part10::open_with(&kept.0, Reading::new(Encoding::ALL[0])).unwrap();
    assert!(warnings.iter().any(|warning| warning.kind.is_loss()));
}
