//! The trail of `kerma qrscp` at syslog servers that are not ours: the frames of RFC 5425, and the messages of RFC 5424.

use std::fs;
use std::io::Read as _;
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use kerma_tests::folder::Folder;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port, run};
use kerma_tests::require::skip;

use crate::archive::{Archive, lines, sample};
use crate::pki::{Authority, Files};
use crate::schema;

const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until it is so.
fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "{what}");
        thread::sleep(Duration::from_millis(50));
    }
}

/// A program of an operating system; `None`, and it is said, if it is not here.
fn is_here(program: &str, arguments: &[&str]) -> bool {
    match Command::new(program).args(arguments).output() {
        Ok(_) => true,
        Err(error) => {
            skip(&format!("the audit trail with {program}"), &error.to_string());
            false
        }
    }
}

/// The configuration of an archive whose trail goes there.
fn configuration(authority: &Authority, own: &Files, port: u16) -> String {
    format!(
        "[audit]\nto = \"syslog-tls://127.0.0.1:{port}\"\n[tls]\nkey = {:?}\ncertificate = {:?}\nauthorities = {:?}\nport = {}\n",
        own.key,
        own.certificate,
        authority.certificate(),
        free_port()
    )
}

fn store(archive: &Archive, instance: &str) {
    let files = Folder::new();
    let file = sample(&files, instance);
    let port = archive.port();
    run(kerma(&["storescu", "-aet", "CT1", "127.0.0.1", &port, file.to_str().unwrap()])).exits(0);
}

/// `openssl s_server`, which shows what it receives.
struct Server {
    child: Child,
    received: Arc<Mutex<Vec<u8>>>,
}

impl Server {
    fn start(authority: &Authority, own: &Files, port: u16) -> Server {
        let mut command = Command::new("openssl");
        command.args(["s_server", "-quiet", "-Verify", "1", "-verify_return_error", "-accept"]);
        command.arg(format!("127.0.0.1:{port}"));
        command.arg("-key").arg(&own.key).arg("-cert").arg(&own.certificate);
        command.arg("-CAfile").arg(authority.certificate());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let received = Arc::<Mutex<Vec<u8>>>::default();
        let (mut stdout, into) = (child.stdout.take().unwrap(), received.clone());
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = stdout.read(&mut buffer) {
                into.lock().unwrap().extend_from_slice(&buffer[..length]);
            }
        });
        wait_until("openssl listens", || TcpStream::connect(("127.0.0.1", port)).is_ok());
        Server { child, received }
    }

    /// The messages of the frames that have come whole.
    fn messages(&self) -> Vec<String> {
        let received = self.received.lock().unwrap().clone();
        let (mut rest, mut messages) = (&received[..], Vec::new());
        while let Some(space) = rest.iter().position(|byte| *byte == b' ') {
            let length = std::str::from_utf8(&rest[..space]).unwrap();
            assert!(!length.starts_with('0'), "{length}");
            let length: usize = length.parse().unwrap_or_else(|_| panic!("{length:?} is no length"));
            let Some(message) = rest.get(space + 1..space + 1 + length) else { break };
            messages.push(String::from_utf8(message.to_vec()).unwrap());
            rest = &rest[space + 1 + length..];
        }
        messages
    }

    fn wait_for(&self, what: &str, count: usize) -> Vec<String> {
        wait_until(what, || self.messages().iter().filter(|message| message.contains(what)).count() >= count);
        self.messages()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn openssl_receives_whole_frames_and_again_after_it_was_away() {
    if !is_here("openssl", &["version"]) {
        return;
    }
    let authority = Authority::new("CA");
    let [own, server] = ["archive", "arr"].map(|name| authority.issue(name, &["127.0.0.1"]));
    let port = free_port();
    let receiver = Server::start(&authority, &server, port);
    let archive = Archive::start(Folder::new(), &configuration(&authority, &own, port));
    store(&archive, "1.2.3.1.1");
    let messages = receiver.wait_for("\"DICOM Instances Transferred\"", 1);
    for message in &messages {
        let (header, xml) = message.split_once('\u{feff}').unwrap();
        let fields: Vec<&str> = header.split(' ').collect();
        let [priority, time, host, application, process, id, data, ""] = fields[..] else {
            panic!("{header}")
        };
        assert!(["<85>1", "<84>1"].contains(&priority), "{header}");
        assert!(time.ends_with('Z') && !host.is_empty() && process.parse::<u32>().is_ok(), "{header}");
        assert_eq!((application, id, data), ("kerma", "DICOM+RFC3881", "-"));
        assert!(xml.starts_with("<AuditMessage>") && xml.ends_with("</AuditMessage>"), "{xml}");
    }
    let xml: Vec<String> =
        messages.iter().map(|text| text.split_once('\u{feff}').unwrap().1.to_owned()).collect();
    schema::are_valid(&xml, "the messages at a syslog server");
    // Away: nobody waits for it, and what happened meanwhile comes when it is back.
    drop(receiver);
    thread::sleep(Duration::from_secs(2));
    store(&archive, "1.2.3.1.2");
    store(&archive, "1.2.3.1.3");
    let receiver = Server::start(&authority, &server, port);
    receiver.wait_for("\"DICOM Instances Transferred\"", 2);
    archive.stop().exits(0);
    receiver.wait_for("Application Stop", 1);
}

#[test]
fn a_server_of_an_unknown_authority_is_told_nothing() {
    if !is_here("openssl", &["version"]) {
        return;
    }
    let [authority, other] = ["CA", "Other"].map(Authority::new);
    let (own, server) = (authority.issue("archive", &["127.0.0.1"]), other.issue("arr", &["127.0.0.1"]));
    let port = free_port();
    let receiver = Server::start(&authority, &server, port);
    let archive = Archive::start(Folder::new(), &configuration(&authority, &own, port));
    store(&archive, "1.2.3.1.1");
    archive.stop().exits(0).says(&["unknown authority", "messages are lost"]);
    assert!(receiver.messages().is_empty());
}

/// rsyslog with TLS, which writes what it has understood.
fn rsyslog(folder: &Path, authority: &Authority, own: &Files, port: u16) -> Process {
    let out = folder.join("received");
    let text = format!(
        "global(workDirectory={folder:?} maxMessageSize=\"64k\" defaultNetstreamDriver=\"ossl\" defaultNetstreamDriverCAFile={:?} \
         defaultNetstreamDriverCertFile={:?} defaultNetstreamDriverKeyFile={:?})\n\
         module(load=\"imtcp\" StreamDriver.Name=\"ossl\" StreamDriver.Mode=\"1\" StreamDriver.AuthMode=\"x509/certvalid\")\n\
         template(name=\"fields\" type=\"string\" string=\"%pri%|%protocol-version%|%app-name%|%procid%|%msgid%|%msg%\\n\")\n\
         input(type=\"imtcp\" port=\"{port}\" address=\"127.0.0.1\")\n\
         action(type=\"omfile\" file={out:?} template=\"fields\" fileCreateMode=\"0644\")\n",
        authority.certificate(),
        own.certificate,
        own.key,
    );
    let file = folder.join("rsyslog.conf");
    fs::write(&file, text).unwrap();
    let mut command = Command::new("rsyslogd");
    command.arg("-n").arg("-f").arg(&file).arg("-i").arg(folder.join("pid"));
    Process::listen(command, port)
}

#[test]
fn rsyslog_understands_every_message() {
    if !is_here("rsyslogd", &["-v"]) {
        return;
    }
    let authority = Authority::new("CA");
    let [own, server] = ["archive", "arr"].map(|name| authority.issue(name, &["127.0.0.1"]));
    let (place, port) = (Folder::new(), free_port());
    let receiver = rsyslog(place.path(), &authority, &server, port);
    let archive = Archive::start(Folder::new(), &configuration(&authority, &own, port));
    store(&archive, "1.2.3.1.1");
    archive.stop().exits(0);
    let out = place.path().join("received");
    let is_there = || fs::read_to_string(&out).unwrap_or_default().contains("Application Stop");
    wait_until("rsyslog has all", is_there);
    let received = lines(&out);
    drop(receiver);
    let ours = received.iter().filter(|line| line.contains("|kerma|")).collect::<Vec<_>>();
    assert!(ours.len() >= 4, "{received:#?}");
    for line in ours {
        let fields: Vec<&str> = line.splitn(6, '|').collect();
        let [priority, version, application, process, id, message] = fields[..] else { panic!("{line}") };
        assert!(["84", "85"].contains(&priority) && version == "1", "{line}");
        assert_eq!((application, id), ("kerma", "DICOM+RFC3881"));
        assert!(process.parse::<u32>().is_ok(), "{line}");
        let xml = message.trim_start_matches(['\u{feff}', ' ']);
        assert!(xml.starts_with("<AuditMessage>") && xml.ends_with("</AuditMessage>"), "{line}");
    }
}
