//! S3-compatible stores that are not ours, each with a fresh bucket.

use std::env;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use kerma_archive::s3::{CredentialSource, Credentials, S3, Settings};

use crate::folder::Folder;
use crate::process::{Process, free_port, output, program};
use crate::require::skip;

const KEY: &str = "AKIDKERMATESTS";
const SECRET: &str = "a-secret-that-no-log-may-have";

/// A store that runs until this is dropped. Its bucket is empty when it starts.
#[derive(Debug)]
pub struct ObjectStore {
    process: Option<Arc<Process>>,
    port: u16,
    bucket: String,
    folder: Folder,
}

/// A moto that tests which run at the same time share, since Python takes its time to start.
static MOTO: Mutex<(Weak<Process>, u16)> = Mutex::new((Weak::new(), 0));

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
        let bucket = "kerma".to_owned();
        fs::create_dir(folder.path().join(&bucket)).unwrap();
        let mut store = ObjectStore { process: None, port, bucket, folder };
        store.restart();
        Some(store)
    }

    /// `moto_server`, which keeps objects in memory, checks no signature, and knows more of S3: `KERMA_MOTO`, or on the
    /// PATH. If it is not here, that is said, and the caller passes without testing anything.
    pub fn moto() -> Option<ObjectStore> {
        static BUCKETS: AtomicU32 = AtomicU32::new(0);
        let bucket = format!("kerma-{}", BUCKETS.fetch_add(1, Ordering::Relaxed));
        let mut shared = MOTO.lock().unwrap_or_else(PoisonError::into_inner);
        let (process, port) = match shared.0.upgrade() {
            Some(process) => (process, shared.1),
            None => start_moto(&[])?,
        };
        *shared = (Arc::downgrade(&process), port);
        drop(shared);
        make_bucket(TcpStream::connect(("127.0.0.1", port)).unwrap(), &bucket);
        Some(ObjectStore { process: Some(process), port, bucket, folder: Folder::new() })
    }

    /// The same behind TLS, with this certificate and its key as PEM, and without a bucket.
    pub fn moto_over_tls(certificate: &Path, key: &Path) -> Option<ObjectStore> {
        let (process, port) =
            start_moto(&["-c", certificate.to_str().unwrap(), "-k", key.to_str().unwrap()])?;
        let (bucket, folder) = ("kerma".to_owned(), Folder::new());
        Some(ObjectStore { process: Some(process), port, bucket, folder })
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
        self.process = Some(Process::listen(s3s(&options), self.port).into());
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
    pub fn bucket(&self) -> &str {
        &self.bucket
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
        let mut settings = Settings::new(endpoint, self.bucket());
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

fn start_moto(options: &[&str]) -> Option<(Arc<Process>, u16)> {
    let moto = env::var_os("KERMA_MOTO").unwrap_or_else(|| "moto_server".into());
    let is_here = output(program(&moto, &["--help"])).map(|text| text.contains("usage"));
    if !matches!(is_here, Ok(true)) {
        let why = is_here.err().map_or("moto_server fails".into(), |error| format!("moto_server: {error}"));
        skip("an S3 server in Python", &why);
        return None;
    }
    let port = free_port();
    let port_text = port.to_string();
    let options = [&["-H", "127.0.0.1", "-p", &port_text], options].concat();
    Some((Process::listen(program(&moto, &options), port).into(), port))
}

/// By a request whose signature moto does not look at.
fn make_bucket(mut stream: TcpStream, bucket: &str) {
    let request = format!(
        "PUT /{bucket} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: AWS4-HMAC-SHA256 \
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
