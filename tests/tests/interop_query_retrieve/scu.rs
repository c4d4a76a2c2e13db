//! findscu, getscu and movescu of each stack, and what they bring.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use kerma::DataSet;
use kerma::dataset::part10::Part10;
use kerma_tests::folder::Folder;
use kerma_tests::peer::{kerma, kerma_tokio, python};
use kerma_tests::process::{Run, run};
use kerma_tests::sample::FileMeta;

use super::archive::{Archive, TITLE};

/// A stack that has the three tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scu {
    Kerma,
    /// The same on the driver for tokio.
    KermaTokio,
    Dcmtk,
    Pynetdicom,
}

/// What is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Query {
    /// `-P`, `-S`, `-O` or `-W`.
    pub(crate) model: &'static str,
    /// As after `-k`.
    pub(crate) keys: Vec<String>,
}

impl Scu {
    pub(crate) const ALL: [Scu; 4] = [Scu::Kerma, Scu::KermaTokio, Scu::Dcmtk, Scu::Pynetdicom];

    /// What its own Storage SCP is called.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Scu::Kerma => "KERMA",
            Scu::KermaTokio => "KERMATOKIO",
            Scu::Dcmtk => "DCMTK",
            Scu::Pynetdicom => "PYNETDICOM",
        }
    }

    fn command(self, tool: &str, query: &Query, options: &[&str], title: &str, port: u16) -> Command {
        let port = port.to_string();
        let mut arguments = vec!["-v", "-aec", title, query.model];
        arguments.extend(options);
        for key in &query.keys {
            arguments.extend(["-k", key]);
        }
        arguments.extend(["127.0.0.1", &port]);
        match self {
            Scu::Kerma => kerma(&[&[tool], &arguments[..]].concat()),
            Scu::KermaTokio => kerma_tokio(&[&[tool], &arguments[..]].concat()),
            Scu::Dcmtk => {
                let mut command = Command::new(tool);
                command.args(arguments);
                command
            }
            Scu::Pynetdicom => python(&[&["-m", "pynetdicom", tool], &arguments[..]].concat()),
        }
    }

    /// The matches, in an order of their own.
    pub(crate) fn find(self, query: &Query, title: &str, port: u16) -> (Run, Vec<DataSet>) {
        let folder = Folder::new();
        let path = folder.path().to_str().unwrap();
        let options: &[&str] = match self {
            Scu::Kerma | Scu::KermaTokio => &["-w", "-od", path],
            Scu::Dcmtk => &["-X", "-od", path],
            Scu::Pynetdicom => &["-w"],
        };
        let mut command = self.command("findscu", query, options, title, port);
        command.current_dir(folder.path());
        let run = run(command);
        let mut matches: Vec<DataSet> = folder.files().iter().map(|path| read(path)).collect();
        matches.sort_by_key(|data_set| format!("{data_set:#}"));
        (run, matches)
    }

    /// The instances that come by C-GET.
    pub(crate) fn get(self, query: &Query, archive: &Archive) -> (Run, Instances) {
        let folder = Folder::new();
        let path = folder.path().to_str().unwrap();
        let options: &[&str] = match self {
            // +B: as they come
            Scu::Dcmtk => &["+B", "-od", path],
            _ => &["-od", path],
        };
        let run = run(self.command("getscu", query, options, TITLE, archive.port));
        (run, Instances::of(&folder))
    }

    /// The instances that come to kerma by C-GET when it asks first what will come.
    pub(crate) fn get_after_find(self, query: &Query, archive: &Archive) -> (Run, Instances) {
        let folder = Folder::new();
        let options = ["--find-first", "-od", folder.path().to_str().unwrap()];
        let run = run(self.command("getscu", query, &options, TITLE, archive.port));
        (run, Instances::of(&folder))
    }

    /// The instances that come by C-MOVE to the SCU's own Storage SCP.
    pub(crate) fn r#move(self, query: &Query, archive: &Archive) -> (Run, Instances) {
        let folder = Folder::new();
        let path = folder.path().to_str().unwrap();
        let port = archive.destination(self).to_string();
        let own = [
            "--store",
            "--store-port",
            &port,
            "--store-aet",
            self.title(),
            "-aem",
            self.title(),
            "-od",
            path,
        ];
        let options: &[&str] = match self {
            Scu::Dcmtk => &["+B", "+P", &port, "-aem", self.title(), "-od", path],
            _ => &own,
        };
        let mut command = self.command("movescu", query, options, TITLE, archive.port);
        // DCMTK's with +B writes here, whatever -od says
        command.current_dir(folder.path());
        let run = run(command);
        (run, Instances::of(&folder))
    }
}

fn read(path: &Path) -> DataSet {
    elements(fs::read(path).unwrap())
}

/// The data set of a file, without group lengths, which some write and some do not.
fn elements(bytes: Vec<u8>) -> DataSet {
    let mut data_set = Part10::read(bytes).unwrap().data_set;
    data_set.retain(|element| !element.tag().is_group_length());
    data_set
}

/// Instances by SOP Instance UID.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Instances(BTreeMap<String, Instance>);

#[derive(Clone, PartialEq, Eq)]
struct Instance {
    transfer_syntax: String,
    data_set: Vec<u8>,
    file: Vec<u8>,
}

impl std::fmt::Debug for Instance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes in {}", self.data_set.len(), self.transfer_syntax)
    }
}

/// How the same instances compare that two SCUs brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Compared {
    /// Byte-identical data sets.
    pub(crate) identical: usize,
    /// The same elements, in another transfer syntax or encoded anew.
    pub(crate) equal: usize,
}

impl Instances {
    /// The files of a folder.
    fn of(folder: &Folder) -> Instances {
        Instances(folder.drain().into_iter().map(|(_, bytes)| Instance::of(bytes)).collect())
    }

    /// These files.
    pub(crate) fn of_files<P: AsRef<Path>>(files: &[P]) -> Instances {
        Instances(files.iter().map(|path| Instance::of(fs::read(path).unwrap())).collect())
    }

    pub(crate) fn contains(&self, uid: &str) -> bool {
        self.0.contains_key(uid)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether all of these are here, and nothing more; their data sets are the same.
    #[track_caller]
    pub(crate) fn compare(&self, others: &Instances, what: &str) -> Compared {
        let uids = |instances: &Instances| instances.0.keys().cloned().collect::<Vec<_>>();
        assert_eq!(uids(self), uids(others), "{what}");
        let mut compared = Compared::default();
        for (uid, instance) in &self.0 {
            let other = &others.0[uid];
            if instance.data_set == other.data_set && instance.transfer_syntax == other.transfer_syntax {
                compared.identical += 1;
            } else {
                assert_eq!(elements(instance.file.clone()), elements(other.file.clone()), "{what}: {uid}");
                compared.equal += 1;
            }
        }
        compared
    }

    /// Those of these SOP Instance UIDs.
    pub(crate) fn only(&self, uids: impl Fn(&str) -> bool) -> Instances {
        Instances(
            self.0.iter().filter(|(uid, _)| uids(uid)).map(|(uid, i)| (uid.clone(), i.clone())).collect(),
        )
    }
}

impl Instance {
    fn of(file: Vec<u8>) -> (String, Instance) {
        let meta = FileMeta::read(&file);
        let data_set = file[meta.end..].to_vec();
        let transfer_syntax = meta.transfer_syntax.unwrap();
        (meta.sop_instance_uid.unwrap(), Instance { transfer_syntax, data_set, file })
    }
}
