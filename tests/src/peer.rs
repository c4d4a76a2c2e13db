//! The programs of each stack, with the options that the suites need.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

pub use crate::process::python;
use crate::process::{Process, free_port, output, program};
use crate::require::skip;
use crate::sample::transfer_syntaxes as ts;

/// A stack that has SCUs and SCPs as programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    /// `kerma`: `KERMA_BIN`, or built here.
    Kerma,
    /// The same on the driver for tokio: `crates/kerma/examples/tokio_tools.rs`, built here.
    KermaTokio,
    /// DCMTK's `echoscu`, `storescu` and `storescp`, on the PATH.
    Dcmtk,
    /// `python -m pynetdicom`: the interpreter is `KERMA_PY`, or `python3` on the PATH.
    Pynetdicom,
    /// `dicom-echoscu`, `dicom-storescu` and `dicom-storescp`: in the folder `KERMA_DICOMRS`, or on the PATH.
    DicomRs,
}

impl Peer {
    /// The stacks that are not ours.
    pub const OTHERS: [Peer; 3] = [Peer::Dcmtk, Peer::Pynetdicom, Peer::DicomRs];

    /// Whether it is ours.
    pub fn is_kerma(self) -> bool {
        matches!(self, Peer::Kerma | Peer::KermaTokio)
    }

    /// As people know it.
    pub fn name(self) -> &'static str {
        match self {
            Peer::Kerma => "kerma",
            Peer::KermaTokio => "kerma on tokio",
            Peer::Dcmtk => "DCMTK",
            Peer::Pynetdicom => "pynetdicom",
            Peer::DicomRs => "dicom-rs",
        }
    }

    /// Its programs are here; if not, that is said, and the caller passes without testing anything.
    pub fn is_here(self, what: &str) -> bool {
        let (probe, answer) = match self {
            Peer::Kerma | Peer::KermaTokio => return true,
            Peer::Dcmtk => (program("storescu", &["--version"]), "dcmtk"),
            Peer::Pynetdicom => (python(&["-m", "pynetdicom", "storescu", "--version"]), "storescu"),
            Peer::DicomRs => (dicom_rs("dicom-storescu", &["--version"]), "dicom"),
        };
        let why = match output(probe) {
            Ok(text) if text.contains(answer) => return true,
            Ok(text) => text,
            Err(error) => error.to_string(),
        };
        skip(&format!("{what} with {}", self.name()), why.trim());
        false
    }

    /// One C-ECHO.
    pub fn echo_scu(self, port: u16) -> Command {
        let port = port.to_string();
        match self {
            Peer::Kerma => kerma(&["echoscu", "-v", "127.0.0.1", &port]),
            Peer::KermaTokio => kerma_tokio(&["echoscu", "-v", "127.0.0.1", &port]),
            Peer::Dcmtk => program("echoscu", &["-v", "127.0.0.1", &port]),
            Peer::Pynetdicom => python(&["-m", "pynetdicom", "echoscu", "-v", "127.0.0.1", &port]),
            Peer::DicomRs => dicom_rs("dicom-echoscu", &["-v", &format!("127.0.0.1:{port}")]),
        }
    }

    /// A Verification SCP.
    pub fn echo_scp(self, folder: &Path) -> (Process, u16) {
        match self {
            Peer::Kerma => listen(|port| kerma(&["echoscp", "-v", port])),
            Peer::KermaTokio => listen(|port| kerma_tokio(&["echoscp", "-v", port])),
            Peer::Pynetdicom => listen(|port| python(&["-m", "pynetdicom", "echoscp", "-v", port])),
            // theirs is the Storage SCP
            Peer::Dcmtk | Peer::DicomRs => self.store_scp(folder),
        }
    }

    /// Sends files of one transfer syntax, in it if the stack can.
    pub fn store_scu<S: AsRef<OsStr>>(self, port: u16, transfer_syntax: &str, files: &[S]) -> Command {
        let port = port.to_string();
        let mut command = match self {
            // Files that break off too: what goes over the wire is compared.
            Peer::Kerma => kerma(&["storescu", "-v", "-cx", "--send-broken", "127.0.0.1", &port]),
            Peer::KermaTokio => kerma_tokio(&["storescu", "-v", "-cx", "127.0.0.1", &port]),
            Peer::Dcmtk => {
                // +f: without file meta information too; -R: only the contexts that the files need; -nh: go on
                // after a file that could not be sent
                let options = ["-v", "-R", "-nh", "+f", dcmtk_proposal(transfer_syntax), "127.0.0.1", &port];
                program("storescu", &options)
            }
            Peer::Pynetdicom => python(&["-m", "pynetdicom", "storescu", "-v", "-cx", "127.0.0.1", &port]),
            Peer::DicomRs => {
                dicom_rs("dicom-storescu", &["-v", "--never-transcode", &format!("127.0.0.1:{port}")])
            }
        };
        command.args(files);
        command
    }

    /// A Storage SCP that takes every transfer syntax that the stack knows, and writes to the folder.
    pub fn store_scp(self, folder: &Path) -> (Process, u16) {
        let folder = folder.to_str().unwrap();
        match self {
            Peer::Kerma => listen(|port| kerma(&["storescp", "-v", port, "-od", folder])),
            Peer::KermaTokio => listen(|port| kerma_tokio(&["storescp", "-v", port, "-od", folder])),
            // +xa: all transfer syntaxes; +B: write what comes, as it comes
            Peer::Dcmtk => listen(|port| program("storescp", &["-v", "+xa", "+B", "-od", folder, port])),
            Peer::Pynetdicom => {
                listen(|port| python(&["-m", "pynetdicom", "storescp", "-v", port, "-od", folder]))
            }
            Peer::DicomRs => {
                listen(|port| dicom_rs("dicom-storescp", &["-v", "--promiscuous", "-o", folder, "-p", port]))
            }
        }
    }
}

/// Starts an SCP on a free port.
fn listen(command: impl FnOnce(&str) -> Command) -> (Process, u16) {
    let port = free_port();
    (Process::listen(command(&port.to_string()), port), port)
}

/// The option of DCMTK's storescu that proposes the transfer syntax, as far as it has one.
pub fn dcmtk_proposal(transfer_syntax: &str) -> &'static str {
    match transfer_syntax {
        ts::IMPLICIT_LITTLE => "-xi",
        ts::EXPLICIT_BIG => "-xb",
        ts::DEFLATED => "-xd",
        ts::JPEG_BASELINE => "-xy",
        ts::JPEG_EXTENDED => "-xx",
        ts::JPEG_LOSSLESS_SV1 => "-xs",
        ts::JPEG_LS_LOSSLESS => "-xt",
        ts::JPEG_LS_LOSSY => "-xu",
        ts::JPEG_2000_LOSSLESS => "-xv",
        ts::JPEG_2000 => "-xw",
        ts::RLE => "-xr",
        _ => "-xe",
    }
}

pub(crate) fn dicom_rs(name: &str, arguments: &[&str]) -> Command {
    let folder = env::var_os("KERMA_DICOMRS").map(PathBuf::from).unwrap_or_default();
    program(folder.join(name), arguments)
}

/// dcmjs-dimse (npm), by `tests/interop/dcmjs.js`: the folder of its modules is `KERMA_NODE_MODULES`, or node finds it.
pub fn dcmjs(arguments: &[&str]) -> Command {
    let mut command = node(&[concat!(env!("CARGO_MANIFEST_DIR"), "/interop/dcmjs.js")]);
    command.args(arguments);
    command
}

/// Whether it is here; if not, that is said, and the caller passes without testing anything.
pub fn has_dcmjs(what: &str) -> bool {
    let probe = node(&["-e", "require('dcmjs-dimse'); console.log('it is here')"]);
    let why = match output(probe) {
        Ok(text) if text.contains("it is here") => return true,
        Ok(text) => text.lines().find(|line| line.starts_with("Error")).unwrap_or("node fails").to_owned(),
        Err(error) => error.to_string(),
    };
    skip(&format!("{what} with dcmjs-dimse"), &why);
    false
}

/// dicomweb-client (PyPI) with these files, by `tests/interop/dicomweb.py`. If it is not here, that is said, and the caller passes
/// without testing anything.
pub fn dicomweb_py(what: &str, arguments: &[&str]) -> Option<Command> {
    let why = match output(python(&["-c", "import dicomweb_client; print('it is here')"])) {
        Ok(text) if text.contains("it is here") => {
            let mut command = python(&[concat!(env!("CARGO_MANIFEST_DIR"), "/interop/dicomweb.py")]);
            command.args(arguments);
            return Some(command);
        }
        Ok(text) => text.lines().last().unwrap_or("python fails").to_owned(),
        Err(error) => error.to_string(),
    };
    skip(&format!("{what} with dicomweb-client of PyPI"), &why);
    None
}

/// dicomweb-client (npm) with these files, by `tests/interop/dicomweb.mjs`. If it is not here, that is said, and the caller passes
/// without testing anything.
pub fn dicomweb_js(what: &str, arguments: &[&str]) -> Option<Command> {
    let probe = "require('dicomweb-client'); require('xhr2'); console.log('it is here')";
    let why = match output(node(&["-e", probe])) {
        Ok(text) if text.contains("it is here") => {
            let mut command = node(&[concat!(env!("CARGO_MANIFEST_DIR"), "/interop/dicomweb.mjs")]);
            command.arg(env::var_os("KERMA_NODE_MODULES").unwrap_or_default()).args(arguments);
            return Some(command);
        }
        Ok(text) => text.lines().find(|line| line.contains("Error")).unwrap_or("node fails").to_owned(),
        Err(error) => error.to_string(),
    };
    skip(&format!("{what} with dicomweb-client of npm"), &why);
    None
}

/// The page in Chromium (`KERMA_CHROMIUM`, or /usr/bin/chromium), by `tests/interop/page.js`.
pub fn browse(arguments: &[&str]) -> Command {
    let mut command = node(&[concat!(env!("CARGO_MANIFEST_DIR"), "/interop/page.js")]);
    command.args(arguments);
    command
}

/// OHIF's viewer (`KERMA_OHIF`: the folder of its built files) in Chromium, by `tests/interop/ohif.js`, with what follows the folder.
/// If it is not here, that is said, and the caller passes without testing anything.
pub fn ohif(what: &str, url: &str, arguments: &[&str]) -> Option<Command> {
    let Some(folder) =
        env::var_os("KERMA_OHIF").filter(|folder| Path::new(folder).join("index.html").is_file())
    else {
        skip(&format!("{what} with OHIF"), "KERMA_OHIF is not the folder of its built files");
        return None;
    };
    has_browser(what).then(|| {
        let mut command = node(&[concat!(env!("CARGO_MANIFEST_DIR"), "/interop/ohif.js"), url]);
        command.arg(folder).args(arguments);
        command
    })
}

/// Whether a browser is here, with what leads it; if not, that is said, and the caller passes without testing anything.
pub fn has_browser(what: &str) -> bool {
    let probe = "require('puppeteer-core'); require.resolve('axe-core/axe.min.js');
        require('fs').accessSync(process.env.KERMA_CHROMIUM || '/usr/bin/chromium'); console.log('it is here')";
    let why = match output(node(&["-e", probe])) {
        Ok(text) if text.contains("it is here") => return true,
        Ok(text) => text.lines().find(|line| line.contains("Error")).unwrap_or("node fails").to_owned(),
        Err(error) => error.to_string(),
    };
    skip(&format!("{what} in Chromium"), &why);
    false
}

fn node(arguments: &[&str]) -> Command {
    let mut command = program("node", arguments);
    if let Some(modules) = env::var_os("KERMA_NODE_MODULES") {
        command.env("NODE_PATH", modules);
    }
    command
}

/// `kerma` with these arguments.
pub fn kerma(arguments: &[&str]) -> Command {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    program(BINARY.get_or_init(|| env::var_os("KERMA_BIN").map_or_else(build, PathBuf::from)), arguments)
}

/// The tools on tokio with these arguments.
pub fn kerma_tokio(arguments: &[&str]) -> Command {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    let build = || example("tokio_tools", &["--features", "tokio"]);
    program(BINARY.get_or_init(build), arguments)
}

/// Builds the binary where this test was built, in its profile: another package's binary is not built for a test.
fn build() -> PathBuf {
    build_here(&["-p", "kerma-cli", "--bin", "kerma"], "kerma")
}

/// Builds this example of the package kerma, in the same way; where it is.
pub fn example(name: &str, options: &[&str]) -> PathBuf {
    let arguments = [&["-p", "kerma", "--example", name], options].concat();
    build_here(&arguments, &format!("examples/{name}"))
}

fn build_here(arguments: &[&str], product: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    // target/<profile>/deps/<test>
    let profile = test.ancestors().nth(2).unwrap();
    let name = profile.file_name().unwrap().to_str().unwrap();
    let target = profile.parent().unwrap().to_str().unwrap();
    let name = if name == "debug" { "dev" } else { name };
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = program(cargo, &["build", "--quiet"])
        .args(arguments)
        .args(["--profile", name, "--target-dir", target])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .unwrap();
    assert!(status.success(), "{product} does not build");
    profile.join(format!("{product}{}", env::consts::EXE_SUFFIX))
}
