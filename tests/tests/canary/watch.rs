//! Who looks at what is written.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use kerma_tests::folder::Folder;
use kerma_tests::peer::kerma;
use kerma_tests::process::is_listening;

use crate::patient::{BIRTH_DATE, CANARY, FILE};

/// Far more than anything takes, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(120);

/// The levels of the log, each a run of its own; and whether events are written, too.
pub(crate) const LEVELS: [(&[&str], bool); 4] =
    [(&[], false), (&["-q"], false), (&["-v"], true), (&["-d"], true)];

/// Tools that write no events.
const WITHOUT_EVENTS: [&str; 10] = [
    "dump",
    "json",
    "modify",
    "convert",
    "mkdir",
    "todcm",
    "conformance",
    "findscu",
    "completions",
    "archive",
];

/// Folders in which tools alone write.
const OUTPUT: [&str; 11] = [
    "archive", "export", "films", "got", "ianscp", "matches", "media", "mppsscp", "received", "stored0",
    "stored5",
];

/// Runs tools at one level of the log, and keeps what they write.
pub(crate) struct Watch {
    options: Vec<&'static str>,
    events: bool,
    folder: Folder,
    written: Mutex<Vec<Written>>,
}

/// What one wrote.
struct Written {
    by: String,
    text: Vec<u8>,
}

impl Watch {
    pub(crate) fn new((options, events): (&[&'static str], bool)) -> Watch {
        let folder = Folder::new();
        fs::create_dir(folder.path().join("tmp")).unwrap();
        Watch { options: options.to_vec(), events, folder, written: Mutex::default() }
    }

    /// A new folder for files.
    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir_all(&path).unwrap();
        path
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let events =
            if self.events && !WITHOUT_EVENTS.contains(&arguments[0]) { &["--json"][..] } else { &[] };
        let mut command = kerma(&[arguments, &self.options, events].concat());
        command.env("TMPDIR", self.folder.path().join("tmp")).env("RUST_LOG", "trace");
        command.env("RUST_BACKTRACE", "full").stdin(Stdio::null()).current_dir(self.folder("cwd"));
        command
    }

    /// A tool from which nothing of the patient was asked for. How it ended.
    pub(crate) fn run(&self, arguments: &[&str]) -> i32 {
        self.end(arguments, true).0
    }

    /// All of these, where the log says most; else the first, which is quicker.
    pub(crate) fn of<'a>(&self, all: &'a [&'a str]) -> &'a [&'a str] {
        if self.options.contains(&"-d") { all } else { &all[..1] }
    }

    /// A tool for each of these files, where the log says most; else one for all of them, which is quicker.
    pub(crate) fn run_each(&self, arguments: &[&str], files: &[String]) {
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        let at_a_time = if self.options.contains(&"-d") { 1 } else { files.len() };
        for files in files.chunks(at_a_time) {
            self.run(&[arguments, files].concat());
        }
    }

    /// A tool whose stdout is what was asked for, which must have the canary.
    #[track_caller]
    pub(crate) fn asked(&self, arguments: &[&str]) {
        let (code, stdout) = self.end(arguments, false);
        let is_quiet = self.options.contains(&"-q");
        assert!(is_quiet || found(&stdout), "{arguments:?} ({code}) does not show it: {}", text(&stdout));
    }

    /// The same, if there is something to show: nothing is said where nothing was found.
    pub(crate) fn may_show(&self, arguments: &[&str]) -> i32 {
        self.end(arguments, false).0
    }

    fn end(&self, arguments: &[&str], is_searched: bool) -> (i32, Vec<u8>) {
        let output = self.command(arguments).output().unwrap();
        let code = output.status.code().unwrap_or_else(|| panic!("{arguments:?} ends by a signal"));
        let by = format!("{} ({code})", arguments.join(" "));
        self.note(&format!("stderr of {by}"), &output.stderr);
        if is_searched {
            self.note(&format!("stdout of {by}"), &output.stdout);
        }
        assert!(code != 101, "{by} panics: {}", text(&output.stderr));
        (code, output.stdout)
    }

    /// Something else that was written.
    pub(crate) fn note(&self, by: &str, text: &[u8]) {
        self.written.lock().unwrap().push(Written { by: by.into(), text: text.to_vec() });
    }

    /// A server, once it listens on the port.
    #[track_caller]
    pub(crate) fn serve(&self, arguments: &[&str], port: u16) -> Server<'_> {
        let (stdout, stderr) = (self.stream(port, "stdout"), self.stream(port, "stderr"));
        let mut command = self.command(arguments);
        command.stdout(File::create(&stdout).unwrap()).stderr(File::create(&stderr).unwrap());
        let mut child = command.spawn().unwrap();
        let start = Instant::now();
        while !is_listening(port) {
            let ended = child.try_wait().unwrap();
            assert!(ended.is_none() && start.elapsed() < PATIENCE, "{}", text(&fs::read(&stderr).unwrap()));
            thread::sleep(Duration::from_millis(5));
        }
        Server { watch: self, child, by: arguments.join(" "), streams: [stdout, stderr] }
    }

    fn stream(&self, port: u16, name: &str) -> PathBuf {
        self.folder("streams").join(format!("{port}.{name}"))
    }

    /// All lines that have the canary, and files that are left where temporary ones are.
    pub(crate) fn leaks(&self) -> Vec<String> {
        let mut leaks = Vec::new();
        for Written { by, text: written } in &*self.written.lock().unwrap() {
            assert!(!text(written).contains("Panic at"), "{by}: {}", text(written));
            // A path may be shown by the tool that was given it.
            let forms = Forms::new(by.contains(FILE));
            let lines = forms.are_in(written).then(|| written.split(|byte| *byte == b'\n'));
            for line in lines.into_iter().flatten().filter(|line| forms.are_in(line)) {
                leaks.push(format!("{by}\n    {}", text(line)));
            }
        }
        // one of those that differ in numbers alone
        let without_numbers = |leak: &String| leak.replace(|c: char| c.is_ascii_digit(), "");
        let mut known = BTreeSet::new();
        leaks.retain(|leak| known.insert(without_numbers(leak)));
        let left = all_files(&self.folder.path().join("tmp"));
        leaks.extend(self.readable_by_others());
        leaks.extend(
            left.iter().map(|path| format!("left in the folder of temporary files: {}", path.display())),
        );
        leaks
    }

    /// Files of tools that everybody may read.
    fn readable_by_others(&self) -> Vec<String> {
        let folders = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let of_tools = folders.filter(|path| path.is_dir() && OUTPUT.iter().any(|name| path.ends_with(name)));
        let files = of_tools.flat_map(|folder| all_files(&folder));
        let is_open = |path: &PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o007 != 0;
        files.filter(is_open).map(|path| format!("everybody may read {}", path.display())).collect()
    }

    /// Nothing leaked, and something was written, if it was to be.
    #[track_caller]
    pub(crate) fn check(&self) {
        let leaks = self.leaks();
        assert!(leaks.is_empty(), "at {:?} {} leaks:\n{}", self.options, leaks.len(), leaks.join("\n"));
        let written = self.written.lock().unwrap();
        let of_programs = written.iter().filter(|written| written.by.starts_with("std"));
        let all: Vec<_> = of_programs.filter(|written| !written.text.is_empty()).collect();
        let is_quiet = self.options.contains(&"-q");
        assert!(is_quiet || !all.is_empty(), "nothing is written at {:?}", self.options);
    }
}

/// A server that runs; what it has written is kept when it ends.
pub(crate) struct Server<'a> {
    watch: &'a Watch,
    child: Child,
    by: String,
    streams: [PathBuf; 2],
}

impl Server<'_> {
    pub(crate) fn signal(&self, signal: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
    }

    /// What is in its log so far.
    pub(crate) fn log(&self) -> String {
        text(&fs::read(&self.streams[1]).unwrap())
    }

    /// SIGTERM, and its end.
    pub(crate) fn stop(mut self) {
        self.signal("TERM");
        let status = self.child.wait().unwrap();
        assert!(status.success(), "{} ends with {status}: {}", self.by, self.log());
    }
}

impl Drop for Server<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        for path in &self.streams {
            let by = format!("{} of the server {}", path.extension().unwrap().display(), self.by);
            self.watch.note(&by, &fs::read(path).unwrap_or_default());
        }
    }
}

/// The canary in the ways in which a program may show it.
struct Forms(Vec<String>);

impl Forms {
    fn new(path_is_known: bool) -> Forms {
        let mut forms = Vec::new();
        let words = [CANARY, BIRTH_DATE, FILE];
        for word in words.iter().filter(|word| !(path_is_known && **word == FILE)) {
            let bytes = word.as_bytes();
            let listed = |each: fn(&u8) -> String, between: &str| {
                bytes.iter().map(each).collect::<Vec<_>>().join(between).to_ascii_lowercase()
            };
            forms.push(word.to_ascii_lowercase());
            forms.push(listed(u8::to_string, ", "));
            for between in ["", " ", ", ", "\\", ":", ", 0x", "\\x"] {
                forms.push(listed(|byte| format!("{byte:02x}"), between));
            }
            forms.extend((0..3).map(|shift| base64(&bytes[shift..])));
        }
        Forms(forms)
    }

    fn are_in(&self, text: &[u8]) -> bool {
        let text = crate::watch::text(text).to_ascii_lowercase();
        self.0.iter().any(|form| text.contains(form))
    }
}

/// The whole groups of three bytes in base64, in lower case.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = bytes.chunks_exact(3).flat_map(|three| {
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        [18, 12, 6, 0].map(|shift| char::from(DIGITS[(bits >> shift & 63) as usize]))
    });
    digits.collect::<String>().to_ascii_lowercase()
}

/// Whether it has the canary in any form.
pub(crate) fn found(text: &[u8]) -> bool {
    Forms::new(false).are_in(text)
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// All files below a folder.
pub(crate) fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(all_files(&path)) } else { files.push(path) }
    }
    files
}

#[test]
fn each_way_to_show_a_canary_is_recognised() {
    for shown in [
        format!("Patient [{CANARY}]"),
        format!("{:?}", format!(" {CANARY} ").as_bytes()),
        format!("{:02X?}", CANARY.as_bytes()),
        format!("{:#04x?}", CANARY.as_bytes()).replace([' ', '\n'], "").replace(',', ", "),
        "kanarienvogel_20261129".into(),
        format!("born {BIRTH_DATE}"),
        "S0FOQVJJRU5WT0dFTA==".into(),
        "WEtBTkFSSUVOVk9HRUw=".into(),
        "WFhLQU5BUklFTlZPR0VM".into(),
    ] {
        assert!(found(shown.as_bytes()), "{shown}");
    }
    assert!(!found(b"Patient [KANARIENVOGE]"));
}
