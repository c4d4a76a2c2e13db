//! The archive as a process, and what is sent to it and asked of it.

use std::collections::BTreeMap;
use std::path::Path;

use kerma::ae::{ApplicationEntity, Association, StoreRequest};
use kerma::dataset::{DataSet, Element, Encoding};
use kerma::dictionary::Vr;
use kerma::{Status, Tag, TransferSyntax, Uid, tags, uids};
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port, run};

/// One that runs; dropped, it is killed (SIGKILL).
pub(crate) struct Qrscp {
    pub(crate) port: u16,
    pub(crate) process: Process,
}

impl Qrscp {
    /// With the archive in this folder, and these options.
    pub(crate) fn start(folder: &Path, options: &[&str]) -> Qrscp {
        let port = free_port();
        let (location, number) = (folder.to_str().unwrap(), port.to_string());
        let fixed = ["qrscp", "--instance-location", location, "--port", &number, "-ba", "127.0.0.1"];
        Qrscp { port, process: Process::listen(kerma(&[&fixed, options].concat()), port) }
    }

    /// An association that has a context for all that these tests do.
    pub(crate) fn associate(&self) -> Result<Association, kerma::ae::Error> {
        ApplicationEntity::new("TESTS")?
            .propose(uids::CT_IMAGE_STORAGE, [uids::EXPLICIT_VR_LITTLE_ENDIAN])
            .propose_roles(uids::CT_IMAGE_STORAGE, true, true)
            .propose(FIND, TransferSyntax::UNCOMPRESSED)
            .propose(GET, TransferSyntax::UNCOMPRESSED)
            .associate(format!("QRSCP@127.0.0.1:{}", self.port).as_str())
    }

    /// The instances of a study as C-FIND has them.
    pub(crate) fn find(&self, study: &str) -> Vec<String> {
        let mut association = self.associate().unwrap();
        let mut found = Vec::new();
        // Hierarchical: first the series.
        let series = [(tags::QUERY_RETRIEVE_LEVEL, "SERIES"), (tags::STUDY_INSTANCE_UID, study)];
        for series in find(&mut association, &[&series[..], &[(tags::SERIES_INSTANCE_UID, "")]].concat()) {
            let series = series.string(tags::SERIES_INSTANCE_UID).unwrap();
            let keys = [
                (tags::QUERY_RETRIEVE_LEVEL, "IMAGE"),
                (tags::STUDY_INSTANCE_UID, study),
                (tags::SERIES_INSTANCE_UID, &series),
                (tags::SOP_INSTANCE_UID, ""),
            ];
            let images = find(&mut association, &keys);
            found.extend(images.iter().map(|image| image.string(tags::SOP_INSTANCE_UID).unwrap()));
        }
        association.release().unwrap();
        found.sort();
        found
    }

    /// The encoded data sets of a study as C-GET has them.
    pub(crate) fn get(&self, study: &str) -> BTreeMap<String, Vec<u8>> {
        let mut association = self.associate().unwrap();
        let (sender, received) = std::sync::mpsc::channel();
        let mut identifier = DataSet::new();
        identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
        identifier.set(tags::STUDY_INSTANCE_UID, study).unwrap();
        let fetched = association
            .get(&GET, &identifier, move |request: &StoreRequest, data_set: DataSet| {
                let bytes = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
                sender.send((request.affected_sop_instance_uid.to_string(), bytes)).unwrap();
                Status::SUCCESS
            })
            .unwrap()
            .finish()
            .unwrap();
        assert!(fetched.is_complete(), "{fetched:?}");
        association.release().unwrap();
        received.into_iter().collect()
    }
}

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;

/// The matches of a query in the Study Root model.
pub(crate) fn find(association: &mut Association, keys: &[(Tag, &str)]) -> Vec<DataSet> {
    let identifier = identifier(keys);
    let found = association.find(&FIND, &identifier).unwrap();
    found.map(|found| found.unwrap()).collect()
}

/// An identifier of these keys.
pub(crate) fn identifier(keys: &[(Tag, &str)]) -> DataSet {
    let mut identifier = DataSet::new();
    keys.iter().for_each(|(tag, value)| identifier.set(*tag, *value).unwrap());
    identifier
}

/// What `--check` says of a folder: that it is sound, and nothing had to be removed.
pub(crate) fn check(folder: &Path) {
    let run = run(kerma(&["qrscp", "--check", "--instance-location", folder.to_str().unwrap()])).exits(0);
    assert!(run.output.contains("0 missing, 0 damaged, 0 refused"), "{}", run.output);
}

/// An instance whose content follows from its UIDs: `1.2.STUDY.SERIES.NUMBER`.
pub(crate) fn instance(study: u64, series: u64, number: u64, pixels: usize) -> DataSet {
    let mut data_set = DataSet::new();
    let mut set = |tag: Tag, value: String| data_set.set(tag, value.as_str()).unwrap();
    set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE.to_string());
    set(tags::SOP_INSTANCE_UID, format!("1.2.{study}.{series}.{number}"));
    set(tags::STUDY_DATE, "20261125".into());
    set(tags::MODALITY, "CT".into());
    set(tags::PATIENT_NAME, format!("Doe^Number{study}"));
    set(tags::PATIENT_ID, format!("P{study}"));
    set(tags::STUDY_INSTANCE_UID, format!("1.2.{study}"));
    set(tags::SERIES_INSTANCE_UID, format!("1.2.{study}.{series}"));
    set(tags::INSTANCE_NUMBER, number.to_string());
    let pixels: Vec<u8> =
        (0..pixels as u64).map(|i| (i * 7 + study + series * 31 + number * 17) as u8).collect();
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, pixels));
    data_set
}

/// As it is encoded.
pub(crate) fn bytes(data_set: &DataSet) -> Vec<u8> {
    data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap()
}

/// Sends it; the status, or that there is no answer.
pub(crate) fn store(association: &mut Association, data_set: &DataSet) -> Option<Status> {
    match association.store(data_set, &uids::EXPLICIT_VR_LITTLE_ENDIAN) {
        Ok(response) => Some(response.status),
        Err(kerma::Error::Status { status, .. }) => Some(status),
        Err(_) => None,
    }
}
