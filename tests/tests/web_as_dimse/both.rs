//! An archive that speaks DIMSE and HTTP, and who asks it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use kerma_tests::folder::Folder;
use kerma_tests::http::{Answer, ask, get};
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port, run};
use kerma_tests::sample::transfer_syntaxes::{EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE};
use kerma_tests::sample::{FileMeta, Sample};
use serde_json::Value;

pub(crate) struct Both {
    port: String,
    server: String,
    archive: Process,
    _folder: Folder,
}

/// What came, or was stored.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Instance {
    pub(crate) transfer_syntax: String,
    pub(crate) data_set: Vec<u8>,
}

impl Instance {
    /// Of a file, with its SOP Instance UID.
    pub(crate) fn of(file: &[u8]) -> (String, Instance) {
        let meta = FileMeta::read(file);
        let data_set = file[meta.end..].to_vec();
        (
            meta.sop_instance_uid.unwrap(),
            Instance { transfer_syntax: meta.transfer_syntax.unwrap(), data_set },
        )
    }
}

impl Both {
    pub(crate) fn start() -> Both {
        let folder = Folder::new();
        let (port, http) = (free_port(), free_port());
        let location = folder.path().join("archive");
        let (number, server) = (port.to_string(), format!("127.0.0.1:{http}"));
        let arguments = [
            "qrscp",
            "--instance-location",
            location.to_str().unwrap(),
            "--port",
            &number,
            "--http",
            &server,
        ];
        let archive = Process::listen(kerma(&arguments), port);
        Both { port: number, server, archive, _folder: folder }
    }

    /// By C-STORE, as far as they can be sent and are taken.
    pub(crate) fn store(&self, samples: &[Sample]) {
        let mut command = kerma(&["storescu", "-cx", "--send-broken", "127.0.0.1", &self.port]);
        command.args(samples.iter().map(|sample| &sample.path));
        let run = run(command);
        assert!(matches!(run.code, Some(0 | 1)), "{}", run.output);
    }

    /// A tool of kerma with these arguments, in the model Study Root.
    fn tool(&self, name: &str, options: &[&str], keys: &[String]) -> Command {
        let mut arguments = vec![name, "-S"];
        arguments.extend(options);
        for key in keys {
            arguments.extend(["-k", key]);
        }
        arguments.extend(["127.0.0.1", &self.port]);
        kerma(&arguments)
    }

    /// What C-FIND finds for these keys, in JSON.
    pub(crate) fn c_find(&self, options: &[&str], keys: &[String]) -> Vec<Value> {
        let found = self.tool("findscu", &[options, &["--json"]].concat(), keys).output().unwrap();
        assert!(found.status.success(), "{keys:?}: {}", String::from_utf8_lossy(&found.stderr));
        let text = String::from_utf8(found.stdout).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// What comes by C-GET for these keys.
    pub(crate) fn c_get(&self, options: &[&str], keys: &[String]) -> BTreeMap<String, Instance> {
        let folder = Folder::new();
        let run =
            run(self.tool("getscu", &[options, &["-od", folder.path().to_str().unwrap()]].concat(), keys));
        assert!(matches!(run.code, Some(0 | 1)), "{}\n{}", run.output, self.archive.output());
        folder.files().iter().map(|path| Instance::of(&fs::read(path).unwrap())).collect()
    }

    /// What comes by C-GET of these instances, each in the transfer syntax that it is given here: in which it is stored.
    pub(crate) fn c_get_as_stored(&self, stored: &BTreeMap<String, String>) -> BTreeMap<String, Instance> {
        let mut instances = BTreeMap::new();
        let syntaxes: BTreeSet<&str> = stored.values().map(String::as_str).collect();
        for syntax in syntaxes {
            let options = match syntax {
                IMPLICIT_LITTLE => vec!["-xi"],
                EXPLICIT_LITTLE => vec!["-xe"],
                EXPLICIT_BIG => vec!["-xb"],
                syntax => vec!["--prefer", syntax],
            };
            let options = [&["--find-first", "--relational-retrieval"], options.as_slice()].concat();
            let uids: Vec<&str> =
                stored.iter().filter(|(_, of)| *of == syntax).map(|(uid, _)| uid.as_str()).collect();
            let keys = ["QueryRetrieveLevel=IMAGE".into(), format!("SOPInstanceUID={}", uids.join("\\"))];
            instances.extend(self.c_get(&options, &keys));
        }
        instances
    }

    pub(crate) fn search(&self, path: &str) -> Answer {
        self.get(path, "application/dicom+json").is_one_of(&[200], path)
    }

    pub(crate) fn get(&self, path: &str, accept: &str) -> Answer {
        get(&self.server, &format!("/dicom-web{path}"), accept)
    }

    /// The file of the instance that has one of these UIDs, as it is stored.
    pub(crate) fn file<'a>(&self, uids: impl Iterator<Item = &'a str>) -> Vec<u8> {
        let uids: Vec<&str> = uids.collect();
        let found = self.search(&format!("/instances?SOPInstanceUID={}", uids.join(","))).json();
        let path = ["0020000D", "0020000E", "00080018"]
            .map(|tag| found[0][tag]["Value"][0].as_str().unwrap().to_owned());
        let path = format!("/studies/{}/series/{}/instances/{}", path[0], path[1], path[2]);
        self.get(&path, "application/dicom; transfer-syntax=*").is_one_of(&[200], &path).body
    }

    pub(crate) fn post(&self, path: &str, content_type: &str, body: &[u8]) -> Answer {
        let headers = [("Content-Type", content_type), ("Accept", "application/dicom+json")];
        ask(&self.server, "POST", &format!("/dicom-web{path}"), &headers, body)
    }
}
