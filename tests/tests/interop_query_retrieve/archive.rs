//! Query/Retrieve SCPs that serve the same files, each at a free port, all called `QRSCP`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::{Peer, example, kerma, kerma_tokio, python};
use kerma_tests::process::{Process, free_port, run};
use kerma_tests::require::skip;

use super::scu::Scu;

/// What they are called.
pub(crate) const TITLE: &str = "QRSCP";

/// A program that is a Query/Retrieve SCP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// DCMTK's.
    Dcmqrscp,
    /// Of Debian's package `orthanc`.
    Orthanc,
    /// pynetdicom's, which needs `sqlalchemy`.
    Qrscp,
    /// `crates/kerma/examples/folder_scp.rs`.
    FolderScp,
    /// The same on tokio: `crates/kerma/examples/tokio_tools.rs`.
    FolderScpTokio,
    /// `kerma qrscp`.
    Kerma,
}

impl Kind {
    /// As people know it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Kind::Dcmqrscp => "dcmqrscp",
            Kind::Orthanc => "Orthanc",
            Kind::Qrscp => "qrscp",
            Kind::FolderScp => "folder_scp",
            Kind::FolderScpTokio => "folder_scp on tokio",
            Kind::Kerma => "kerma",
        }
    }

    /// The models that it has.
    pub(crate) const fn models(self) -> &'static [&'static str] {
        match self {
            Kind::Dcmqrscp | Kind::FolderScp | Kind::FolderScpTokio | Kind::Kerma => &["-P", "-S", "-O"],
            Kind::Orthanc | Kind::Qrscp => &["-P", "-S"],
        }
    }

    /// The stacks whose tools it is asked by, besides kerma's.
    pub(crate) const fn others(self) -> &'static [Scu] {
        match self {
            Kind::FolderScp | Kind::FolderScpTokio | Kind::Kerma => {
                &[Scu::KermaTokio, Scu::Dcmtk, Scu::Pynetdicom]
            }
            _ => &[Scu::KermaTokio, Scu::Dcmtk],
        }
    }

    fn is_here(self) -> bool {
        let (command, answer) = match self {
            Kind::Dcmqrscp => (program("dcmqrscp", &["--version"]), "dcmtk"),
            Kind::Orthanc => (program(orthanc(), &["--version"]), "Orthanc"),
            Kind::Qrscp => (python(&["-c", "import sqlalchemy, pynetdicom; print('qrscp')"]), "qrscp"),
            Kind::FolderScp | Kind::FolderScpTokio | Kind::Kerma => return true,
        };
        answers(command, answer, self.name())
    }
}

/// The program says this; if not, that is said, and the caller passes without testing anything.
pub(crate) fn answers(mut command: Command, answer: &str, name: &str) -> bool {
    let why = match command.stdin(Stdio::null()).output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
            if text.contains(answer) {
                return true;
            }
            text
        }
        Err(error) => error.to_string(),
    };
    skip(&format!("interop_query_retrieve with {name}"), why.trim());
    false
}

/// One that runs.
pub(crate) struct Archive {
    pub(crate) port: u16,
    /// Where each SCU's own Storage SCP is to listen, as the archive knows it.
    destinations: Vec<(Scu, u16)>,
    process: Process,
    _folder: Folder,
}

impl Archive {
    /// Starts it with these files, if it is here.
    pub(crate) fn start(kind: Kind, files: &[PathBuf]) -> Option<Archive> {
        if !kind.is_here() {
            return None;
        }
        let folder = Folder::new();
        let port = free_port();
        let destinations: Vec<_> = Scu::ALL.into_iter().map(|scu| (scu, free_port())).collect();
        let command = match kind {
            Kind::Dcmqrscp => dcmqrscp(folder.path(), port, &destinations),
            Kind::Orthanc => orthanc_on(folder.path(), port, &destinations),
            Kind::Qrscp => qrscp(folder.path(), port, &destinations),
            Kind::FolderScp | Kind::FolderScpTokio => {
                folder_scp(kind, folder.path(), port, &destinations, files)
            }
            Kind::Kerma => kerma_qrscp(folder.path(), port, &destinations),
        };
        let process = Process::listen(command, port);
        if !matches!(kind, Kind::FolderScp | Kind::FolderScpTokio) {
            let port = port.to_string();
            let mut command = match kind {
                // byte for byte, compressed ones too
                Kind::Kerma => kerma(&["storescu", "-aec", TITLE, "-cx", "127.0.0.1", &port]),
                _ => program("storescu", &["-aec", TITLE, "-R", "127.0.0.1", &port]),
            };
            command.args(files);
            run(command).exits(0);
        }
        Some(Archive { port, destinations, process, _folder: folder })
    }

    /// Where the SCU's own Storage SCP is to listen.
    pub(crate) fn destination(&self, scu: Scu) -> u16 {
        self.destinations.iter().find(|(other, _)| *other == scu).unwrap().1
    }

    /// What it has said.
    pub(crate) fn output(&self) -> String {
        self.process.output()
    }
}

/// A program with arguments.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

fn orthanc() -> &'static str {
    // Debian has it where only root's PATH goes
    if Path::new("/usr/sbin/Orthanc").exists() { "/usr/sbin/Orthanc" } else { "Orthanc" }
}

fn dcmqrscp(folder: &Path, port: u16, destinations: &[(Scu, u16)]) -> Command {
    let data = folder.join("data");
    fs::create_dir(&data).unwrap();
    let hosts: String = destinations
        .iter()
        .map(|(scu, port)| format!("host{port} = ({}, 127.0.0.1, {port})\n", scu.title()))
        .collect();
    let config = format!(
        "NetworkTCPPort = {port}\nMaxPDUSize = 16384\nMaxAssociations = 16\n\
         HostTable BEGIN\n{hosts}HostTable END\nVendorTable BEGIN\nVendorTable END\n\
         AETable BEGIN\n{TITLE} {} RW (200, 1024mb) ANY\nAETable END\n",
        data.display()
    );
    let path = folder.join("dcmqrscp.cfg");
    fs::write(&path, config).unwrap();
    program("dcmqrscp", &["-v", "-c", path.to_str().unwrap()])
}

fn orthanc_on(folder: &Path, port: u16, destinations: &[(Scu, u16)]) -> Command {
    let modalities: Vec<String> = destinations
        .iter()
        .map(|(scu, port)| format!(r#""{0}": ["{0}", "127.0.0.1", {port}]"#, scu.title()))
        .collect();
    let config = format!(
        r#"{{ "StorageDirectory": "{0}/data", "IndexDirectory": "{0}/data", "HttpServerEnabled": false,
              "Plugins": [], "DicomServerEnabled": true, "DicomAet": "{TITLE}", "DicomPort": {port},
              "DicomAlwaysAllowStore": true, "DicomAlwaysAllowFind": true, "DicomAlwaysAllowGet": true,
              "DicomAlwaysAllowMove": true, "DicomModalities": {{ {1} }} }}"#,
        folder.display(),
        modalities.join(", ")
    );
    let path = folder.join("orthanc.json");
    fs::write(&path, config).unwrap();
    program(orthanc(), &["--verbose", path.to_str().unwrap()])
}

fn qrscp(folder: &Path, port: u16, destinations: &[(Scu, u16)]) -> Command {
    let hosts: String = destinations
        .iter()
        .map(|(scu, port)| format!("[{}]\naddress: 127.0.0.1\nport: {port}\n", scu.title()))
        .collect();
    let config = format!(
        "[DEFAULT]\nae_title: {TITLE}\nport: {port}\nmax_pdu: 16382\nacse_timeout: 30\ndimse_timeout: 30\n\
         network_timeout: 30\nbind_address: 127.0.0.1\ninstance_location: {0}/data\n\
         database_location: {0}/index.sqlite\nlog_identifier: True\n{hosts}",
        folder.display()
    );
    let path = folder.join("qrscp.ini");
    fs::write(&path, config).unwrap();
    let mut command = python(&["-m", "pynetdicom", "qrscp", "-v", "-c", path.to_str().unwrap()]);
    command.current_dir(folder);
    command
}

fn kerma_qrscp(folder: &Path, port: u16, destinations: &[(Scu, u16)]) -> Command {
    let peers: String = destinations
        .iter()
        .map(|(scu, port)| format!("[peers.{}]\naddress = \"127.0.0.1:{port}\"\n", scu.title()))
        .collect();
    let config = format!(
        "ae_title = \"{TITLE}\"\nport = {port}\nbind_address = \"127.0.0.1\"\n\
         instance_location = \"{}/data\"\n[storage]\nreserve = 0\n{peers}",
        folder.display()
    );
    let path = folder.join("qrscp.toml");
    fs::write(&path, open(&config)).unwrap();
    kerma(&["qrscp", "-v", "-c", path.to_str().unwrap()])
}

/// The example, on one driver or the other.
fn folder_scp(
    kind: Kind,
    folder: &Path,
    port: u16,
    destinations: &[(Scu, u16)],
    files: &[PathBuf],
) -> Command {
    for (number, file) in files.iter().enumerate() {
        fs::copy(file, folder.join(format!("{number}.dcm"))).unwrap();
    }
    let mut command = match kind {
        Kind::FolderScpTokio => kerma_tokio(&["qrscp"]),
        _ => Command::new(example("folder_scp", &[])),
    };
    command.arg(folder).arg(port.to_string());
    command.args(destinations.iter().map(|(scu, port)| format!("{}@127.0.0.1:{port}", scu.title())));
    command
}

/// The stacks whose SCUs there are.
pub(crate) fn peers_are_here() -> bool {
    Peer::Dcmtk.is_here("interop_query_retrieve") && Peer::Pynetdicom.is_here("interop_query_retrieve")
}
