//! The programs that are measured.

use std::{
    env, fs,
    io::Write as _,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::Failure;

use super::{Built, output};

/// The AE title of the SCP that archives send to.
pub(super) const DESTINATION: &str = "DESTINATION";

/// A program in one of its roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Contender {
    /// The load generator itself: an SCP that drops what comes.
    Sink,
    /// The same, with a file for each object.
    SinkFiles,
    /// The same, with one file, synced before each response, all that wait together.
    SinkLog,
    Storescp,
    Qrscp,
    /// The same with `async_operations = 1`, so that it sends one instance after the other.
    QrscpOne,
    /// DCMTK's `storescp +B`, which writes what comes, as kerma does.
    DcmtkStorescp,
    /// DCMTK's `storescp --fork`, which serves more than one at a time.
    DcmtkFork,
    Dcmqrscp,
    Orthanc,
    Pynetdicom,
    DicomRs,
    /// SCUs.
    Storescu,
    /// `storescu --associations 4`.
    StorescuFour,
    StorescuWindow,
    DcmtkStorescu,
    DicomRsStorescu,
}

impl Contender {
    pub(super) fn name(self) -> &'static str {
        match self {
            Contender::Sink => "sink",
            Contender::SinkFiles => "sink with files",
            Contender::SinkLog => "sink with a log",
            Contender::Storescp => "kerma storescp",
            Contender::Qrscp => "kerma qrscp",
            Contender::QrscpOne => "kerma qrscp, one at a time",
            Contender::DcmtkStorescp => "DCMTK storescp +B",
            Contender::DcmtkFork => "DCMTK storescp --fork",
            Contender::Dcmqrscp => "DCMTK dcmqrscp",
            Contender::Orthanc => "Orthanc",
            Contender::Pynetdicom => "pynetdicom storescp",
            Contender::DicomRs => "dicom-rs storescp",
            Contender::Storescu => "kerma storescu",
            Contender::StorescuFour => "kerma storescu --associations 4",
            Contender::StorescuWindow => "kerma storescu --async-operations 16",
            Contender::DcmtkStorescu => "DCMTK storescu",
            Contender::DicomRsStorescu => "dicom-rs storescu",
        }
    }

    /// Whether it is what others are measured against, and no DICOM program.
    pub(super) fn is_limit(self) -> bool {
        matches!(self, Contender::Sink | Contender::SinkFiles | Contender::SinkLog)
    }

    /// It is given a fraction of the operations, so that a round is over before the others' rounds mean nothing.
    pub(super) fn share(self) -> u32 {
        match self {
            Contender::Pynetdicom | Contender::Dcmqrscp => 10,
            _ => 1,
        }
    }
}

/// Where the programs are.
pub(super) struct Programs {
    built: Built,
    python: Option<PathBuf>,
    dicom_rs: Option<PathBuf>,
}

impl Programs {
    /// pynetdicom is looked for in the Python that `KERMA_PY` names, dicom-rs in the folder `KERMA_DICOMRS`, all else in `PATH`.
    pub(super) fn find(built: Built) -> Programs {
        let python = env::var_os("KERMA_PY")
            .map(PathBuf::from)
            .filter(|python| output(Command::new(python).args(["-c", "import pynetdicom"])).is_ok());
        Programs { built, python, dicom_rs: env::var_os("KERMA_DICOMRS").map(PathBuf::from) }
    }

    pub(super) fn missing(&self) -> Vec<&'static str> {
        use Contender::*;
        let all = [
            DcmtkStorescp,
            DcmtkFork,
            Dcmqrscp,
            Orthanc,
            Pynetdicom,
            DicomRs,
            DcmtkStorescu,
            DicomRsStorescu,
        ];
        all.into_iter().filter(|contender| self.path(*contender).is_none()).map(Contender::name).collect()
    }

    /// `None` if it is not installed.
    fn path(&self, contender: Contender) -> Option<PathBuf> {
        use Contender::*;
        let dicom_rs =
            |name: &str| self.dicom_rs.as_ref().map(|folder| folder.join(name)).filter(|path| path.is_file());
        match contender {
            Sink | SinkFiles | SinkLog => Some(self.built.load.clone()),
            Storescp | Qrscp | QrscpOne | Storescu | StorescuFour | StorescuWindow => {
                Some(self.built.kerma.clone())
            }
            DcmtkStorescp | DcmtkFork => in_path("storescp"),
            DcmtkStorescu => in_path("storescu"),
            Dcmqrscp => in_path("dcmqrscp"),
            Orthanc => in_path("Orthanc"),
            Pynetdicom => self.python.clone(),
            DicomRs => dicom_rs("dicom-storescp"),
            DicomRsStorescu => dicom_rs("dicom-storescu"),
        }
    }

    /// The load generator, with a command.
    pub(super) fn load(&self, command: &str) -> Command {
        let mut load = Command::new(&self.built.load);
        load.arg(command);
        load
    }

    /// An SCU that sends the files to a port; `None` if it is not installed.
    pub(super) fn scu(&self, contender: Contender, port: u16, files: &Path) -> Option<Command> {
        use Contender::*;
        let mut command = Command::new(self.path(contender)?);
        let port_text = port.to_string();
        match contender {
            DcmtkStorescu => command.args(["-xi", "-q", "+sd", "127.0.0.1", &port_text]),
            DicomRsStorescu => command.arg(format!("127.0.0.1:{port}")),
            StorescuWindow => {
                command.args(["storescu", "-q", "--async-operations", "16", "127.0.0.1", &port_text])
            }
            StorescuFour => command.args(["storescu", "-q", "--associations", "4", "127.0.0.1", &port_text]),
            _ => command.args(["storescu", "-q", "127.0.0.1", &port_text]),
        };
        command.arg(files).env("TCP_NODELAY", "1").stdout(Stdio::null()).stderr(Stdio::null());
        Some(command)
    }

    /// An SCP that is to keep its files in the folder, and knows [`DESTINATION`] at that port, if there is one; `None` if it is not
    /// installed. With what it is to be run under, if with anything.
    pub(super) fn scp(
        &self,
        contender: Contender,
        (port, destination): (u16, Option<u16>),
        folder: &Path,
        under: &[&str],
    ) -> Option<Command> {
        use Contender::*;
        let path = self.path(contender)?;
        let mut command = match under.split_first() {
            Some((program, arguments)) => {
                let mut command = Command::new(program);
                command.args(arguments).arg(path);
                command
            }
            None => Command::new(path),
        };
        let port_text = port.to_string();
        match contender {
            Sink => command.args(["sink", "--port", &port_text]),
            SinkFiles => command.args(["sink", "--port", &port_text, "--dir"]).arg(folder),
            SinkLog => command.args(["sink", "--port", &port_text, "--log"]).arg(folder.join("log")),
            Storescp => command.args(["storescp", "-q", &port_text, "-od"]).arg(folder),
            Qrscp | QrscpOne => {
                if let Some(destination) = destination {
                    let at_a_time = if contender == Qrscp { 16 } else { 1 };
                    command.args(["qrscp", "-c"]).arg(qrscp_configuration(folder, destination, at_a_time)?);
                } else {
                    command.arg("qrscp");
                }
                command.args(["-q", "--port", &port_text, "--instance-location"]).arg(folder)
            }
            DcmtkStorescp => command.arg("+B").arg("-od").arg(folder).arg(&port_text),
            DcmtkFork => command.arg("--fork").arg("-od").arg(folder).arg(&port_text),
            Dcmqrscp => command.arg("-c").arg(dcmqrscp_configuration(folder, port, destination)?),
            Orthanc => command.arg(orthanc_configuration(folder, port, destination)?),
            Pynetdicom => command.args(["-m", "pynetdicom", "storescp", &port_text, "-q", "-od"]).arg(folder),
            DicomRs => command.args(["--non-blocking", "-p", &port_text, "-o"]).arg(folder),
            Storescu | StorescuFour | StorescuWindow | DcmtkStorescu | DicomRsStorescu => return None,
        };
        // without it a response of DCMTK's waits for a delayed acknowledgement, and nothing else would be measured
        command.env("TCP_NODELAY", "1").stdout(Stdio::null()).stderr(Stdio::null());
        Some(command)
    }
}

fn in_path(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}

fn qrscp_configuration(folder: &Path, destination: u16, at_a_time: u16) -> Option<PathBuf> {
    let text = format!(
        "[retrieve]\nasync_operations = {at_a_time}\n[access]\ncheck_called = false\n\
         others = [\"store\", \"find\", \"retrieve\"]\n[peers.{DESTINATION}]\naddress = \"127.0.0.1:{destination}\"\n"
    );
    configuration(folder, &text)
}

fn dcmqrscp_configuration(folder: &Path, port: u16, destination: Option<u16>) -> Option<PathBuf> {
    let store = folder.display();
    let host = destination
        .map_or_else(String::new, |port| format!("destination = ({DESTINATION}, 127.0.0.1, {port})\n"));
    let text = format!(
        "NetworkTCPPort = {port}\nMaxPDUSize = 131072\nMaxAssociations = 64\nHostTable BEGIN\n{host}HostTable END\n\
         VendorTable BEGIN\nVendorTable END\nAETable BEGIN\nBENCH {store} RW (20000, 1024mb) ANY\nAETable END\n"
    );
    configuration(folder, &text)
}

fn orthanc_configuration(folder: &Path, port: u16, destination: Option<u16>) -> Option<PathBuf> {
    let text = serde_json::json!({
        "StorageDirectory": folder, "IndexDirectory": folder, "DicomAet": "BENCH", "DicomPort": port,
        "HttpServerEnabled": false, "DicomAlwaysAllowStore": true, "DicomAlwaysAllowFind": true,
        "DicomAlwaysAllowGet": true, "DicomAlwaysAllowMove": true, "DicomThreadsCount": 16, "Plugins": [],
        "DicomModalities": { "destination": [DESTINATION, "127.0.0.1", destination.unwrap_or(port)] }
    });
    configuration(folder, &text.to_string())
}

fn configuration(folder: &Path, text: &str) -> Option<PathBuf> {
    let path = folder.join("configuration");
    fs::File::create(&path).and_then(|mut file| file.write_all(text.as_bytes())).ok()?;
    Some(path)
}

/// A program that runs, until dropped.
pub(super) struct Running {
    child: Child,
    pub(super) port: u16,
}

impl Running {
    /// Starts it and waits until it listens.
    pub(super) fn start(name: &str, port: u16, mut command: Command) -> Result<Running, Failure> {
        let child = command.spawn().map_err(|error| Failure::new(format!("{name}: {error}")))?;
        let mut running = Running { child, port };
        let until = Instant::now() + Duration::from_secs(30);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > until || running.child.try_wait().is_ok_and(|ended| ended.is_some()) {
                return Err(Failure::new(format!("{name} does not listen: {command:?}")));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(running)
    }

    /// User and system time of it and of its children that have ended, in microseconds.
    pub(super) fn cpu(&self) -> f64 {
        cpu(&format!("/proc/{}/stat", self.child.id()), [11, 12, 13, 14])
    }

    /// The number of its process.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Tells it to end, and waits.
    pub(super) fn stop(self) {
        let _ = Command::new("kill").arg(self.id().to_string()).status();
        self.ended();
    }

    /// Waits until it has ended.
    pub(super) fn ended(mut self) {
        let until = Instant::now() + Duration::from_secs(10);
        while Instant::now() < until && self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// User and system time of this program's children that have ended, in microseconds.
pub(super) fn cpu_of_children() -> f64 {
    cpu("/proc/self/stat", [13, 14])
}

/// The sum of some of the fields behind the name, which are in hundredths of a second.
fn cpu<const N: usize>(path: &str, fields: [usize; N]) -> f64 {
    let Ok(stat) = fs::read_to_string(path) else { return f64::NAN };
    let Some((_, rest)) = stat.rsplit_once(')') else { return f64::NAN };
    let values: Vec<&str> = rest.split_whitespace().collect();
    let value = |at: &usize| values.get(*at).and_then(|value| value.parse::<f64>().ok()).unwrap_or(f64::NAN);
    fields.iter().map(value).sum::<f64>() * 10_000.0
}

/// A port that nobody listens at.
pub(super) fn free_port() -> Result<u16, Failure> {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    bound.map(|address| address.port()).map_err(|error| Failure::new(format!("no port: {error}")))
}
