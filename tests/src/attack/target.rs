//! The SCPs that are attacked, as they are by default, with what they need to be told.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

use super::line::{self, Line};
use super::pace::Pace;
use super::system::family;
use super::wire::{self, STORE};
use crate::folder::Folder;
use crate::peer::{Peer, dicom_rs, kerma};
use crate::process::{Process, free_port, output, program, python};
use crate::require::skip;

/// The title of who attacks, which is nobody in particular.
pub const ATTACKER: &str = "ATTACKER";
/// The title of who stores meanwhile, which the SCP knows.
pub const SENDER: &str = "SENDER";
/// The title of who asks whether others are served, which the SCP knows.
pub const ECHO: &str = "ECHO";

/// An SCP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scp {
    /// `kerma qrscp`.
    Kerma,
    /// `kerma storescp`.
    KermaStore,
    /// DCMTK's `storescp`.
    Dcmtk,
    /// DCMTK's `dcmqrscp`.
    Dcmqrscp,
    /// Orthanc.
    Orthanc,
    /// pynetdicom's `storescp`.
    Pynetdicom,
    /// pynetdicom's `qrscp`.
    PynetdicomArchive,
    /// dicom-rs' `dicom-storescp`.
    DicomRs,
}

impl Scp {
    /// All of them.
    pub const ALL: [Scp; 8] = [
        Scp::Kerma,
        Scp::KermaStore,
        Scp::Dcmtk,
        Scp::Dcmqrscp,
        Scp::Orthanc,
        Scp::Pynetdicom,
        Scp::PynetdicomArchive,
        Scp::DicomRs,
    ];

    /// As people know it.
    pub fn name(self) -> &'static str {
        match self {
            Scp::Kerma => "kerma qrscp",
            Scp::KermaStore => "kerma storescp",
            Scp::Dcmtk => "DCMTK storescp",
            Scp::Dcmqrscp => "DCMTK dcmqrscp",
            Scp::Orthanc => "Orthanc",
            Scp::Pynetdicom => "pynetdicom storescp",
            Scp::PynetdicomArchive => "pynetdicom qrscp",
            Scp::DicomRs => "dicom-storescp",
        }
    }

    /// It answers queries and retrievals.
    pub fn is_archive(self) -> bool {
        matches!(self, Scp::Kerma | Scp::Dcmqrscp | Scp::Orthanc | Scp::PynetdicomArchive)
    }

    /// What it is called.
    pub fn title(self) -> &'static str {
        if self.is_archive() { "QRSCP" } else { "STORESCP" }
    }

    /// Its programs are here; if not, that is said.
    pub fn is_here(self) -> bool {
        let what = "robustness";
        match self {
            Scp::Kerma | Scp::KermaStore => true,
            Scp::Dcmtk | Scp::Dcmqrscp => Peer::Dcmtk.is_here(what),
            Scp::Pynetdicom => Peer::Pynetdicom.is_here(what),
            Scp::PynetdicomArchive => {
                let text = output(python(&["-c", "import sqlalchemy, pynetdicom; print('it is here')"]));
                let is_here = text.is_ok_and(|text| text.contains("it is here"));
                if !is_here {
                    skip(
                        &format!("{what} with pynetdicom qrscp"),
                        "there is no pynetdicom, or no sqlalchemy",
                    );
                }
                is_here
            }
            Scp::DicomRs => Peer::DicomRs.is_here(what),
            Scp::Orthanc => {
                let is_here = output(program(orthanc(), &["--version"])).is_ok();
                if !is_here {
                    skip(&format!("{what} with Orthanc"), "it is not here");
                }
                is_here
            }
        }
    }

    /// Starts one, in a folder of its own; kerma's with these options, and with this in its configuration.
    pub fn start(self, options: &[&str], configuration: &str) -> Target {
        // Interpreters that start all at once keep everybody from starting.
        static STARTING: Mutex<()> = Mutex::new(());
        let (folder, port) = (Folder::new(), free_port());
        let command = self.command(folder.path(), port, options, configuration);
        let _one_at_a_time = STARTING.lock().unwrap();
        Target { scp: self, port, process: Process::listen(command, port), folder }
    }

    fn command(self, folder: &Path, port: u16, options: &[&str], configuration: &str) -> Command {
        let number = port.to_string();
        let path = folder.to_str().unwrap();
        let write = |name: &str, text: String| {
            let file = folder.join(name);
            fs::write(&file, text).unwrap();
            file.to_str().unwrap().to_owned()
        };
        match self {
            Scp::Kerma => {
                let text = format!(
                    "port = {port}\ninstance_location = \"{path}/data\"\n{configuration}\n\
                     [access]\nothers = [\"store\", \"find\", \"retrieve\"]\n\
                     [peers.{SENDER}]\n[peers.{ECHO}]\n"
                );
                let file = write("qrscp.toml", text);
                kerma(&[&["qrscp", "-c", &file], options].concat())
            }
            Scp::KermaStore => kerma(&[&["storescp", &number, "-od", path], options].concat()),
            Scp::Dcmtk => program("storescp", &["-od", path, &number]),
            Scp::Dcmqrscp => {
                fs::create_dir(folder.join("data")).unwrap();
                let text = format!(
                    "NetworkTCPPort = {port}\nMaxPDUSize = 16384\nMaxAssociations = 16\n\
                     HostTable BEGIN\nHostTable END\nVendorTable BEGIN\nVendorTable END\n\
                     AETable BEGIN\n{} {path}/data RW (20000, 1024mb) ANY\nAETable END\n",
                    self.title()
                );
                program("dcmqrscp", &["-c", &write("dcmqrscp.cfg", text)])
            }
            Scp::Orthanc => {
                // everything else is its default; without these nobody gets in whom it does not know
                let text = format!(
                    "{{ \"StorageDirectory\": \"{path}/data\", \"IndexDirectory\": \"{path}/data\", \
                     \"HttpServerEnabled\": false, \"Plugins\": [], \"DicomPort\": {port}, \
                     \"DicomAlwaysAllowFind\": true, \"DicomAlwaysAllowGet\": true }}"
                );
                program(orthanc(), &[&write("orthanc.json", text)])
            }
            Scp::Pynetdicom => python(&["-m", "pynetdicom", "storescp", &number, "-od", path]),
            Scp::PynetdicomArchive => {
                let instances = format!("{path}/data");
                let index = format!("{path}/index.sqlite");
                let options = ["--instance-location", &instances, "--database-location", &index];
                let mut command = python(&["-m", "pynetdicom", "qrscp", "--port", &number]);
                command.args(options).current_dir(folder);
                command
            }
            Scp::DicomRs => dicom_rs("dicom-storescp", &["-o", path, "-p", &number]),
        }
    }
}

fn orthanc() -> &'static str {
    // Debian has it where only root's PATH goes
    if Path::new("/usr/sbin/Orthanc").exists() { "/usr/sbin/Orthanc" } else { "Orthanc" }
}

/// An SCP that runs until it is dropped.
#[derive(Debug)]
pub struct Target {
    /// Which it is.
    pub scp: Scp,
    /// Where it listens.
    pub port: u16,
    /// The program.
    pub process: Process,
    /// Where it keeps what it has.
    pub folder: Folder,
}

impl Drop for Target {
    /// Ends what the program has started: a child for each association goes on without its parent, for ever if it is caught.
    fn drop(&mut self) {
        let process = self.process.id();
        let children = family(process).into_iter().filter(|child| *child != process);
        let children: Vec<String> = children.map(|child| child.to_string()).collect();
        if !children.is_empty() {
            let _ = output(program(
                "kill",
                &["-KILL"].into_iter().chain(children.iter().map(String::as_str)).collect::<Vec<_>>(),
            ));
        }
    }
}

impl Target {
    /// An attacker's connection.
    pub fn open(&self, pace: &Pace) -> Result<Line, String> {
        Line::open(self.port, pace.patience)
    }

    /// An attacker's association.
    pub fn associate(&self, contexts: &[wire::Context], pace: &Pace) -> Result<Line, String> {
        Line::associate(self.port, (self.scp.title(), ATTACKER), contexts, pace.patience)
    }

    /// A C-ECHO of somebody whom it knows.
    pub fn echo(&self, pace: &Pace) -> Result<std::time::Duration, String> {
        line::echo(self.port, (self.scp.title(), ECHO), pace.echo_patience)
    }

    /// Stores so many instances of one series, with so many bytes of comment and of pixels.
    pub fn fill(&self, count: usize, comment: usize, pixels: usize, pace: &Pace) -> Result<(), String> {
        let titles = (self.scp.title(), SENDER);
        let mut line = Line::associate(self.port, titles, &[STORE], pace.filling)?;
        for number in 1..=count {
            let uid = format!("1.2.826.2.{number}");
            line.send(&wire::c_store_rq(STORE, 1, &uid));
            line.send(&wire::data_set(STORE.0, &wire::instance(&uid, comment, pixels), 16_000));
            let status = line.status();
            if status != Some(0) {
                return Err(format!("instance {number} was answered {status:?}"));
            }
        }
        line.send(&wire::ending(5));
        line.outlast();
        Ok(())
    }
}
