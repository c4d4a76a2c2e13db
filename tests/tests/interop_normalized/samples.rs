//! Files of a study, for tools that speak of their instances.

use kerma::{DataSet, TransferSyntax, Uid, ae::Part10File as _, dataset::part10::Part10, tags, uids};
use kerma_tests::folder::Folder;

/// A folder with so many images of one series: 1.2.3.1.1, 1.2.3.1.2, ….
pub(crate) fn study(count: usize) -> Folder {
    let folder = Folder::new();
    for number in 1..=count {
        let mut image = DataSet::new();
        image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
        image.set(tags::SOP_INSTANCE_UID, instance(number)).unwrap();
        image.set(tags::MODALITY, "CT").unwrap();
        image.set(tags::PATIENT_NAME, "DOE^JANE").unwrap();
        image.set(tags::PATIENT_ID, "4711").unwrap();
        image.set(tags::STUDY_INSTANCE_UID, "1.2.3").unwrap();
        image.set(tags::SERIES_INSTANCE_UID, "1.2.3.1").unwrap();
        let file = Part10::new(image, TransferSyntax::UNCOMPRESSED[0].clone()).unwrap();
        file.save(folder.path().join(format!("{number}.dcm"))).unwrap();
    }
    folder
}

/// The UID of one of them.
pub(crate) fn instance(number: usize) -> Uid {
    format!("1.2.3.1.{number}").parse().unwrap()
}
