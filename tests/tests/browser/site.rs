//! An archive with something to see in it.

use kerma::ae::{ApplicationEntity, Association};
use kerma::uids;
use kerma_tests::folder::Folder;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port};

use crate::phantom::Image;

pub(crate) struct Site {
    pub(crate) url: String,
    pub(crate) folder: Folder,
    port: u16,
    _archive: Process,
}

impl Site {
    /// An archive with these options besides.
    pub(crate) fn start(options: &[&str]) -> Site {
        let folder = Folder::new();
        let (port, http) = (free_port(), free_port());
        let location = folder.path().join("archive");
        let address = format!("127.0.0.1:{http}");
        let number = port.to_string();
        let fixed = ["qrscp", "--instance-location", location.to_str().unwrap(), "--port", &number];
        let archive =
            Process::listen(kerma(&[&fixed, ["--http", &address].as_slice(), options].concat()), port);
        Site { url: format!("http://{address}/"), folder, port, _archive: archive }
    }

    /// Stores some studies; one is of a patient with this name, and the newest.
    pub(crate) fn fill(&self, name: &str) {
        let mut images = Vec::new();
        for number in 1..=12 {
            images.push(Image::new(1, 1, number).of("Yamada^Tarou=山田^太郎", "PH-1").on("20240118"));
        }
        for number in 1..=4 {
            images.push(Image::new(1, 2, number).of("Yamada^Tarou=山田^太郎", "PH-1").on("20240118"));
        }
        for (study, name, id, date) in [
            (2, "Doe^Jane^Mary", "PH-2", "20240117"),
            (3, "Müller^Jürgen", "PH-3", "20240116"),
            (4, "Buc^Jérôme", "PH-4", "20231224"),
            (5, "Díaz^Rosa", "PH-5", "20231105"),
            (6, name, "PH-6", "20240120"),
        ] {
            images.push(Image::new(study, 1, 1).of(name, id).on(date));
        }
        let mut association = self.associate();
        for image in images {
            let stored = association.store(&image.data_set(), &uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
            assert!(stored.status.is_success(), "{stored:?}");
        }
        association.release().unwrap();
    }

    /// An association with it.
    pub(crate) fn associate(&self) -> Association {
        ApplicationEntity::new("SCANNER")
            .unwrap()
            .propose(uids::MR_IMAGE_STORAGE, [uids::EXPLICIT_VR_LITTLE_ENDIAN])
            .associate(format!("QRSCP@127.0.0.1:{}", self.port).as_str())
            .unwrap()
    }
}
