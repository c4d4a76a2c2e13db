//! Programs that are run: to their end, or until they are dropped.

use std::env;
use std::ffi::OsStr;
use std::io::Read;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::ops::Range;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Far more than anything takes, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a program left that has ended.
#[derive(Debug)]
pub struct Run {
    /// None: ended by a signal.
    pub code: Option<i32>,
    /// stdout and stderr, as they came.
    pub output: String,
}

impl Run {
    /// It ended with this code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Run {
        assert_eq!(self.code, Some(code), "{}", self.output);
        self
    }

    /// All of these are in its output.
    #[track_caller]
    pub fn says(self, phrases: &[&str]) -> Run {
        for phrase in phrases {
            assert!(self.output.contains(phrase), "{phrase:?} is not said:\n{}", self.output);
        }
        self
    }
}

/// A program with these arguments.
pub(crate) fn program(name: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

/// The Python interpreter that has pynetdicom and pydicom.
pub fn python(arguments: &[&str]) -> Command {
    program(env::var_os("KERMA_PY").unwrap_or_else(|| "python3".into()), arguments)
}

/// stdout and stderr of a program that ends soon.
pub(crate) fn output(mut command: Command) -> std::io::Result<String> {
    let output = command.stdin(Stdio::null()).output()?;
    let both = [output.stdout, output.stderr].concat();
    Ok(String::from_utf8_lossy(&both).into_owned())
}

/// Runs a program to its end.
#[track_caller]
pub fn run(command: Command) -> Run {
    Process::start(command).wait()
}

/// A program that runs; killed when dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
    output: Arc<Mutex<Vec<u8>>>,
    readers: Vec<JoinHandle<()>>,
}

impl Process {
    /// Starts it, and keeps what it says.
    #[track_caller]
    pub fn start(mut command: Command) -> Process {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let output = Arc::new(Mutex::new(Vec::new()));
        let readers = vec![
            collect(child.stdout.take().unwrap(), output.clone()),
            collect(child.stderr.take().unwrap(), output.clone()),
        ];
        Process { child, output, readers }
    }

    /// Starts an SCP, and waits until it listens on this port.
    #[track_caller]
    pub fn listen(command: Command, port: u16) -> Process {
        let mut process = Process::start(command);
        let start = Instant::now();
        while !is_listening(port) {
            assert!(process.is_running(), "it ended before it listened:\n{}", process.output());
            assert!(start.elapsed() < PATIENCE, "it does not listen:\n{}", process.output());
            thread::sleep(Duration::from_millis(10));
        }
        process
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// It has not ended.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// What it has said so far.
    pub fn output(&self) -> String {
        String::from_utf8_lossy(&self.output.lock().unwrap()).into_owned()
    }

    /// Waits until it has said this.
    #[track_caller]
    pub fn wait_for(&self, phrase: &str) {
        let start = Instant::now();
        while !self.output().contains(phrase) {
            assert!(start.elapsed() < PATIENCE, "{phrase:?} is not said:\n{}", self.output());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Kills it (SIGKILL), and waits until it is gone.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Waits for its end.
    #[track_caller]
    pub fn wait(mut self) -> Run {
        let start = Instant::now();
        let status: ExitStatus = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "it does not end:\n{}", self.output());
            thread::sleep(Duration::from_millis(2));
        };
        for reader in self.readers.drain(..) {
            reader.join().unwrap();
        }
        Run { code: status.code(), output: self.output() }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn collect(mut source: impl Read + Send + 'static, output: Arc<Mutex<Vec<u8>>>) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(read @ 1..) = source.read(&mut buffer) {
            output.lock().unwrap().extend_from_slice(&buffer[..read]);
        }
    })
}

/// A port that nobody listens on, and that no call gave before. It is none of those that systems give to outgoing
/// connections (32768 and above), so that it is still free when a program listens on it later.
pub fn free_port() -> u16 {
    const PORTS: Range<u32> = 10_000..32_000;
    static CALLS: AtomicU32 = AtomicU32::new(0);
    // Processes that run at the same time begin far from one another.
    let first = std::process::id().wrapping_mul(997);
    let next = || {
        let call = CALLS.fetch_add(1, Ordering::Relaxed);
        (PORTS.start + first.wrapping_add(call) % PORTS.len() as u32) as u16
    };
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::UNSPECIFIED, *port)).is_ok();
    std::iter::repeat_with(next).take(PORTS.len()).find(is_free).expect("a free port")
}

/// Somebody listens on the port. Without a connection where that can be seen: to some peers one that is closed
/// again is an event.
pub fn is_listening(port: u16) -> bool {
    let tables: Vec<String> = ["/proc/net/tcp", "/proc/net/tcp6"]
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .collect();
    if tables.is_empty() {
        return TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
    }
    // sl local_address rem_address st …: 0A is LISTEN
    let suffix = format!(":{port:04X}");
    tables.iter().flat_map(|table| table.lines()).any(|line| {
        let mut fields = line.split_whitespace().skip(1);
        fields.next().is_some_and(|local| local.ends_with(&suffix)) && fields.nth(1) == Some("0A")
    })
}
