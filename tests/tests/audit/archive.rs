//! `kerma qrscp` with an audit trail, and DCMTK as its peers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use kerma::dataset::part10::Part10;
use kerma::dataset::{DataSet, Encoding};
use kerma::{Uid, tags, uids};
use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, kerma};
use kerma_tests::process::{Process, Run, free_port, run};

use crate::schema;

/// An archive with this configuration.
pub(crate) struct Archive {
    pub(crate) folder: Folder,
    pub(crate) port: u16,
    pub(crate) process: Process,
}

impl Archive {
    /// With these lines of the configuration.
    pub(crate) fn start(folder: Folder, more: &str) -> Archive {
        let port = free_port();
        let file = folder.path().join("qrscp.toml");
        let location = folder.path().join("archive");
        let access = "[access]\nothers = [\"store\", \"find\", \"retrieve\"]\ncheck_called = false\n";
        let text = format!(
            "instance_location = {location:?}\nport = {port}\nbind_address = \"127.0.0.1\"\n{more}\n{access}"
        );
        fs::write(&file, text).unwrap();
        let command = kerma(&["qrscp", "-v", "-c", file.to_str().unwrap()]);
        Archive { port, process: Process::listen(command, port), folder }
    }

    /// SIGTERM, and what it left.
    pub(crate) fn stop(self) -> Run {
        let id = self.process.id().to_string();
        assert!(Command::new("kill").args(["-s", "TERM", &id]).status().unwrap().success());
        self.process.wait()
    }

    pub(crate) fn port(&self) -> String {
        self.port.to_string()
    }
}

/// A file of an instance of study 1.2.3, of the patient whose name is not to be seen.
pub(crate) fn sample(folder: &Folder, instance: &str) -> PathBuf {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, Uid::new(instance).unwrap()).unwrap();
    data_set.set(tags::PATIENT_NAME, "CANARY^YELLOW").unwrap();
    data_set.set(tags::PATIENT_ID, "P-4711").unwrap();
    data_set.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    data_set.set(tags::SERIES_INSTANCE_UID, Uid::from_static("1.2.3.1")).unwrap();
    let file = Part10::new(data_set, Encoding::ExplicitVrLittleEndian.transfer_syntax()).unwrap();
    let path = folder.path().join(format!("{instance}.dcm"));
    fs::write(&path, file.to_vec().unwrap()).unwrap();
    path
}

fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

pub(crate) fn lines(path: &Path) -> Vec<String> {
    fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn what_dcmtk_does_is_in_the_trail_once_and_every_message_is_valid() {
    if !Peer::Dcmtk.is_here("the audit trail") {
        return;
    }
    let place = Folder::new();
    let trail = place.path().join("audit.xml");
    let (received, port) = (Folder::new(), free_port().to_string());
    let scp = program("storescp", &["-aet", "DEST", "-od", received.path().to_str().unwrap(), &port]);
    let _destination = Process::listen(scp, port.parse().unwrap());
    let more = format!(
        "[audit]\nto = \"file:{}\"\n[peers.DEST]\naddress = \"127.0.0.1:{port}\"\n[peers.STRANGER]\nrights = []\n",
        trail.display()
    );
    let archive = Archive::start(Folder::new(), &more);
    let (port, files) = (archive.port(), Folder::new());
    let [one, two] = ["1.2.3.1.1", "1.2.3.1.2"].map(|instance| sample(&files, instance));
    let [one, two] = [&one, &two].map(|path| path.to_str().unwrap());
    run(program("storescu", &["-aet", "CT1", "127.0.0.1", &port, one, two])).exits(0);
    let study = ["-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=1.2.3"];
    let find = ["-S", "-aet", "WS1", "127.0.0.1", &port, "-k", "PatientID"];
    run(program("findscu", &[&find, &study[..]].concat())).exits(0);
    let into = Folder::new();
    let get = ["-S", "-aet", "WS1", "-od", into.path().to_str().unwrap(), "127.0.0.1", &port];
    run(program("getscu", &[&get, &study[..]].concat())).exits(0);
    run(program(
        "movescu",
        &[&["-S", "-aet", "WS1", "-aem", "DEST", "127.0.0.1", &port], &study[..]].concat(),
    ))
    .exits(0);
    run(program("echoscu", &["-aet", "STRANGER", "127.0.0.1", &port]));
    let configuration = archive.folder.path().join("qrscp.toml");
    run(kerma(&["archive", "rm", "1.2.3", "--yes", "-c", configuration.to_str().unwrap()])).exits(0);
    archive.stop().exits(0);
    let messages = lines(&trail);
    let count = |event: &str, with: &[&str]| {
        let is = |message: &&String| {
            let id = message.split("<EventID ").nth(1).unwrap().split('>').next().unwrap();
            id.contains(event) && with.iter().all(|with| message.contains(with))
        };
        messages.iter().filter(is).count()
    };
    let two = "NumberOfInstances=\"2\"";
    for (event, with) in [
        ("\"Application Activity\"", &["Application Start"][..]),
        ("\"Application Activity\"", &["Application Stop"]),
        ("\"DICOM Instances Transferred\"", &["EventActionCode=\"C\"", "UserID=\"CT1\"", two]),
        ("\"Query\"", &["UserID=\"WS1\"", "1.2.840.10008.5.1.4.1.2.2.1"]),
        ("\"Begin Transferring DICOM Instances\"", &["UserID=\"DEST\"", two]),
        ("\"DICOM Instances Transferred\"", &["EventActionCode=\"R\"", "UserID=\"DEST\"", two]),
        ("\"DICOM Study Deleted\"", &["1.2.3", "P-4711", two]),
        ("\"Security Alert\"", &["EventOutcomeIndicator=\"8\"", "UserID=\"STRANGER\"", "127.0.0.1"]),
    ] {
        assert_eq!(count(event, with), 1, "{event} {with:?}: {messages:#?}");
    }
    assert_eq!(count("\"DICOM Instances Transferred\"", &["P-4711"]), 3, "{messages:#?}");
    assert_eq!(count("\"Begin Transferring DICOM Instances\"", &[]), 2, "{messages:#?}");
    assert!(!messages.concat().contains("CANARY"), "{messages:#?}");
    schema::are_valid(&messages, "the messages of qrscp");
}
