//! S3-compatible stores that are not ours, each with a fresh bucket.

use std::env;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use kerma_archive::s3::{CredentialSource, Credentials, S3, Settings};

use crate::folder::Folder;
use crate::process::{Process, free_port, output, program};
use crate::require::skip;

const BUCKET: &str = "kerma";
const KEY: &str = "AKIDKERMATESTS";
const SECRET: &str = "a-secret-that-no-log-may-have";

/// A store that runs until this is dropped. Its bucket is empty when it starts.
#[derive(Debug)]
pub struct ObjectStore {
    process: Option<Process>,
    port: u16,
    folder: Folder,
}

impl ObjectStore {
    /// `s3s-fs`, which keeps objects as files and checks signatures: in the folder `KERMA_S3S`, or on the PATH. If it is
    /// not here, that is said, and the caller passes without testing anything.
    pub fn start() -> Option<ObjectStore> {
        let is_here = output(s3s(&["--version"])).map(|text| text.contains("s3s"));
        if !matches!(is_here, Ok(true)) {
            skip(
                "an S3 server",
                &is_here.err().map_or("s3s-fs fails".into(), |error| format!("s3s-fs: {error}")),
            );
            return None;
        }
        let port = free_port();
        let folder = Folder::new();
        fs::create_dir(folder.path().join(BUCKET)).unwrap();
        let mut store = ObjectStore { process: None, port, folder };
        store.restart();
        Some(store)
    }

    /// `moto_server`, which keeps objects in memory, checks no signature, and knows more of S3: `KERMA_MOTO`, or on the
    /// PATH. If it is not here, that is said, and the caller passes without testing anything.
    pub fn moto() -> Option<ObjectStore> {
        let store = ObjectStore::start_moto(&[])?;
        make_bucket(TcpStream::connect(("127.0.0.1", store.port)).unwrap());
        Some(store)
    }

    /// The same behind TLS, with this certificate and its key as PEM, and without a bucket.
    pub fn moto_over_tls(certificate: &Path, key: &Path) -> Option<ObjectStore> {
        ObjectStore::start_moto(&["-c", certificate.to_str().unwrap(), "-k", key.to_str().unwrap()])
    }

    fn start_moto(options: &[&str]) -> Option<ObjectStore> {
        let moto = env::var_os("KERMA_MOTO").unwrap_or_else(|| "moto_server".into());
        let is_here = output(program(&moto, &["--help"])).map(|text| text.contains("usage"));
        if !matches!(is_here, Ok(true)) {
            skip(
                "an S3 server in Python",
                &is_here.err().map_or("moto_server fails".into(), |e| e.to_string()),
            );
            return None;
        }
        let port = free_port();
        let port_text = port.to_string();
        let options = [&["-H", "127.0.0.1", "-p", &port_text], options].concat();
        let process = Some(Process::listen(program(&moto, &options), port));
        Some(ObjectStore { process, port, folder: Folder::new() })
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Starts `s3s-fs` again, after [`stop`](Self::stop), with the objects that it had.
    pub fn restart(&mut self) {
        self.stop();
        let folder = self.folder.path().to_str().unwrap();
        let port = self.port.to_string();
        let options =
            ["--host", "127.0.0.1", "--port", &port, "--access-key", KEY, "--secret-key", SECRET, folder];
        self.process = Some(Process::listen(s3s(&options), self.port));
    }

    /// Kills it.
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// `http://127.0.0.1:PORT`
    pub fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The name of the bucket.
    pub fn bucket(&self) -> &'static str {
        BUCKET
    }

    /// The access key and its secret.
    pub fn credentials(&self) -> (&'static str, &'static str) {
        (KEY, SECRET)
    }

    /// The bucket as it is used, directly.
    pub fn settings(&self) -> Settings {
        self.settings_by(&self.endpoint())
    }

    /// The bucket as it is used through this endpoint, such as that of a [`FaultProxy`](crate::fault_proxy::FaultProxy).
    pub fn settings_by(&self, endpoint: &str) -> Settings {
        let mut settings = Settings::new(endpoint, BUCKET);
        settings.credentials = CredentialSource::Given(Credentials::new(KEY, SECRET));
        settings.part_size = 5 * 1024 * 1024;
        settings.answer = Duration::from_secs(10);
        settings
    }

    /// The bucket, opened directly.
    pub fn open(&self) -> S3 {
        S3::open(self.settings()).unwrap()
    }
}

/// By a request whose signature moto does not look at.
fn make_bucket(mut stream: TcpStream) {
    let request = format!(
        "PUT /{BUCKET} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: AWS4-HMAC-SHA256 \
         Credential={KEY}/20240101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0\r\n\
         Content-Length: 0\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

fn s3s(arguments: &[&str]) -> Command {
    let folder = env::var_os("KERMA_S3S").map(PathBuf::from).unwrap_or_default();
    program(folder.join("s3s-fs"), arguments)
}
