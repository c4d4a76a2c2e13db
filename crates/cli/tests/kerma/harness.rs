//! Runs the binary, and keeps an SCP of it running.

use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::Value;

/// What a finished process left.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    /// The process ended with this code.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Run {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    /// All of these are in the log.
    #[track_caller]
    pub(crate) fn says(self, phrases: &[&str]) -> Run {
        for phrase in phrases {
            assert!(self.stderr.contains(phrase), "{phrase:?} is not said: {self:#?}");
        }
        self
    }

    /// None of these is.
    #[track_caller]
    pub(crate) fn does_not_say(self, phrases: &[&str]) -> Run {
        for phrase in phrases {
            assert!(!self.stderr.contains(phrase), "{phrase:?} is said: {self:#?}");
        }
        self
    }

    /// Nothing on either stream.
    #[track_caller]
    pub(crate) fn says_nothing(self) -> Run {
        assert_eq!((self.stdout.as_str(), self.stderr.as_str()), ("", ""));
        self
    }

    /// stdout as JSON, a line each.
    #[track_caller]
    pub(crate) fn json_lines(&self) -> Vec<Value> {
        parse_lines(&self.stdout)
    }

    /// The events of this name.
    #[track_caller]
    pub(crate) fn events(&self, name: &str) -> Vec<Value> {
        let mut events = self.json_lines();
        events.retain(|event| event["event"] == name);
        events
    }
}

fn parse_lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"))).collect()
}

/// The binary with these arguments.
pub(crate) fn command<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kerma"));
    command.args(arguments).stdin(Stdio::null());
    command
}

/// Runs the binary to its end.
pub(crate) fn kerma<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Run {
    let output = command(arguments).output().unwrap();
    Run {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// An SCP of the binary on a port of its own; killed when dropped.
pub(crate) struct Scp {
    child: Child,
    pub(crate) port: String,
    streams: [Stream; 2],
}

struct Stream {
    text: Arc<Mutex<String>>,
    reader: Option<JoinHandle<()>>,
}

impl Stream {
    fn of(source: impl Read + Send + 'static) -> Stream {
        let text = Arc::new(Mutex::new(String::new()));
        let collected = text.clone();
        let reader = thread::spawn(move || {
            for line in BufReader::new(source).lines().map_while(Result::ok) {
                let mut text = collected.lock().unwrap();
                text.push_str(&line);
                text.push('\n');
            }
        });
        Stream { text, reader: Some(reader) }
    }

    fn text(&self) -> String {
        self.text.lock().unwrap().clone()
    }

    fn finish(&mut self) -> String {
        if let Some(reader) = self.reader.take() {
            reader.join().unwrap();
        }
        self.text()
    }
}

impl Scp {
    /// `kerma TOOL … --json -ba 127.0.0.1 0`, once it listens.
    pub(crate) fn start<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Scp {
        let mut command = command(arguments);
        command.args(["--json", "-ba", "127.0.0.1", "0"]);
        Scp::spawn(command)
    }

    /// A command that becomes an SCP which says where it listens.
    pub(crate) fn spawn(mut command: Command) -> Scp {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let stdout = Stream::of(child.stdout.take().unwrap());
        let stderr = Stream::of(child.stderr.take().unwrap());
        let mut scp = Scp { child, port: String::new(), streams: [stdout, stderr] };
        let listening = scp.wait_for("listening", 1);
        let address = listening[0]["address"].as_str().unwrap();
        scp.port = address.rsplit_once(':').unwrap().1.into();
        scp
    }

    /// Waits until there are so many events of this name.
    #[track_caller]
    pub(crate) fn wait_for(&self, event: &str, count: usize) -> Vec<Value> {
        let start = Instant::now();
        loop {
            let mut events = parse_lines(&self.streams[0].text());
            events.retain(|e| e["event"] == event);
            if events.len() >= count {
                return events;
            }
            let (out, log) = (self.streams[0].text(), self.streams[1].text());
            assert!(start.elapsed() < PATIENCE, "no {count} {event} events: {out}{log}");
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until this is in the log.
    pub(crate) fn wait_to_say(&self, phrase: &str) {
        let start = Instant::now();
        while !self.streams[1].text().contains(phrase) {
            assert!(start.elapsed() < PATIENCE, "{phrase:?} is not said: {}", self.streams[1].text());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// SIGTERM, and what it left.
    pub(crate) fn stop(self) -> Run {
        self.signal("TERM");
        self.wait()
    }

    /// Its process id.
    #[cfg(target_os = "linux")]
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn signal(&self, signal: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
    }

    pub(crate) fn wait(mut self) -> Run {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "the SCP does not end");
            thread::sleep(Duration::from_millis(5));
        };
        let [stdout, stderr] = &mut self.streams;
        Run { code: status.code(), stdout: stdout.finish(), stderr: stderr.finish() }
    }
}

/// Far more than anything here takes, on a machine that is busy.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

impl Drop for Scp {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder for one test, removed with what is in it.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("kerma-cli-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn text(&self) -> &str {
        self.0.to_str().unwrap()
    }

    /// What is in it, hidden files too, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
