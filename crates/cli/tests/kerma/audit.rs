//! `[audit]` of `qrscp` and `kerma archive`.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::net::TcpListener;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::harness::{Folder, PATIENCE, Run, Scp, kerma};
use super::pki::Authority;
use super::qrscp::{configured, find, get, sample, start, store};
use super::samples::{CT, STUDY, Sample};

/// A message of the trail.
#[derive(Debug, Clone)]
pub(crate) struct Message(pub(crate) String);

impl Message {
    /// The values of an attribute in the elements of this name.
    pub(crate) fn values(&self, element: &str, attribute: &str) -> Vec<String> {
        let tag = format!("<{element} ");
        let elements = self.0.split(&tag).skip(1);
        let value = |text: &str| {
            let text = format!(" {text}");
            let (_, rest) = text.split('>').next()?.split_once(&format!(" {attribute}=\""))?;
            Some(rest.split('"').next()?.to_owned())
        };
        elements.filter_map(value).collect()
    }

    pub(crate) fn value(&self, element: &str, attribute: &str) -> String {
        let values = self.values(element, attribute);
        assert_eq!(values.len(), 1, "{element} {attribute}: {self:?}");
        values[0].clone()
    }

    /// `DICOM Instances Transferred C 0`, with the type behind it if there is one.
    pub(crate) fn event(&self) -> String {
        let of = |attribute| self.value("EventIdentification", attribute);
        let event = self.value("EventID", "originalText");
        let kind = self.values("EventTypeCode", "originalText").concat();
        let event = format!("{event} {} {}", of("EventActionCode"), of("EventOutcomeIndicator"));
        if kind.is_empty() { event } else { format!("{event} {kind}") }
    }

    pub(crate) fn users(&self) -> Vec<String> {
        self.values("ActiveParticipant", "UserID")
    }

    /// The User ID of the one that began.
    pub(crate) fn requestor(&self) -> String {
        let participants = self.0.split("<ActiveParticipant ").skip(1);
        let mut of =
            participants.filter(|text| text.split('>').next().unwrap().contains("UserIsRequestor=\"true\""));
        let (one, more) = (of.next().unwrap(), of.next());
        assert!(more.is_none(), "{self:?}");
        one.split("UserID=\"").nth(1).unwrap().split('"').next().unwrap().into()
    }

    pub(crate) fn objects(&self) -> Vec<String> {
        self.values("ParticipantObjectIdentification", "ParticipantObjectID")
    }
}

pub(crate) fn read(path: &Path) -> Vec<Message> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| Message(line.to_owned())).collect()
}

/// Waits until there are so many messages of an event.
fn wait_for(path: &Path, event: &str, count: usize) -> Vec<Message> {
    let start = Instant::now();
    loop {
        let messages = read(path);
        if messages.iter().filter(|message| message.event() == event).count() >= count {
            return messages;
        }
        assert!(start.elapsed() < PATIENCE, "no {count} {event}: {messages:#?}");
        thread::sleep(Duration::from_millis(20));
    }
}

fn archive(configuration: &str, folder: &Folder, arguments: &[&str]) -> Run {
    let location = folder.join("archive");
    let place = ["-c", configuration, "--instance-location", location.to_str().unwrap()];
    kerma(&[&["archive"], arguments, &place].concat())
}

/// An archive whose trail is this file.
pub(crate) fn audited(folder: &Folder, more: &str) -> (Scp, String, std::path::PathBuf) {
    let trail = folder.join("audit.xml");
    let text = format!("{more}[audit]\nto = \"file:{}\"\n", trail.display());
    let configuration = configured(folder, &text);
    (start(folder, &["-v", "-c", &configuration]), configuration, trail)
}

const ACCEPTED: &str = "Security Alert E 0 Node Authentication";
pub(crate) const REFUSED: &str = "Security Alert E 8 Node Authentication";
pub(crate) const STORED: &str = "DICOM Instances Transferred C 0";
pub(crate) const FETCHED: &str = "DICOM Instances Transferred R 0";
pub(crate) const BEGUN: &str = "Begin Transferring DICOM Instances E 0";

/// The file of an instance of the study 1.2.840.4712.
fn of_another_study(folder: &Folder) -> std::path::PathBuf {
    let path = Sample::ct("1.2.3.9").write(&folder.join("other.dcm"));
    let mut bytes = fs::read(&path).unwrap();
    // The series, too, is another: it begins with the study.
    for at in 0..bytes.len() - STUDY.len() {
        if bytes[at..].starts_with(STUDY.as_bytes()) {
            bytes[at + STUDY.len() - 1] = b'2';
        }
    }
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn each_event_is_in_the_file_once_with_who_and_what_and_no_name_of_a_patient() {
    let (folder, received) = (Folder::new(), Folder::new());
    let destination = Scp::start(&["storescp", "-aet", "DEST", "-od", received.text()]);
    let peers =
        format!("[peers.DEST]\naddress = \"127.0.0.1:{}\"\n[peers.NOBODY]\nrights = []\n", destination.port);
    let (scp, configuration, trail) = audited(&folder, &peers);
    let (one, two) = (sample(&folder, "1.2.3.1"), sample(&folder, "1.2.3.2"));
    let [one, two] = [&one, &two].map(|path| path.to_str().unwrap().to_owned());
    kerma(&["storescu", "-aet", "CT1", "127.0.0.1", &scp.port, &one, &two]).exits(0);
    let other = of_another_study(&folder);
    store(&scp, "CT1", &other).exits(0);
    find(&scp, "WS1").exits(0);
    let keys = ["-k", "PatientID=4711", "-k", "ScheduledProcedureStepSequence[0].Modality=CT"];
    kerma(&[&["findscu", "-W", "-aet", "CT1", "127.0.0.1", &scp.port], &keys[..]].concat()).exits(0);
    get(&scp, "WS1", &folder.join("got")).exits(0);
    let keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", &format!("StudyInstanceUID={STUDY}")];
    let movescu = ["movescu", "-S", "-aet", "WS1", "-aem", "DEST", "127.0.0.1", &scp.port];
    kerma(&[&movescu, &keys[..]].concat()).exits(0);
    kerma(&["echoscu", "-aet", "NOBODY", "127.0.0.1", &scp.port]).exits(1);
    kerma(&["mppsscu", "-aet", "CT1", "--ppsuid", "1.2.77", "127.0.0.1", &scp.port, &one]).exits(0);
    let uid = "1.2.840.4712";
    archive(&configuration, &folder, &["export", uid, "-od", folder.join("out").to_str().unwrap()]).exits(0);
    archive(&configuration, &folder, &["rm", uid, "--yes"]).exits(0);
    archive(&configuration, &folder, &["rm", "1.2.3.2", "--yes"]).exits(0);
    archive(&configuration, &folder, &["import", other.to_str().unwrap()]).exits(0);
    scp.stop().exits(0);
    let messages = read(&trail);
    let mut counts = BTreeMap::new();
    messages.iter().for_each(|message| *counts.entry(message.event()).or_insert(0) += 1);
    let expected = [
        ("Application Activity E 0 Application Start", 1),
        ("Application Activity E 0 Application Stop", 1),
        (BEGUN, 2),
        ("DICOM Instances Accessed D 0", 1),
        (STORED, 2),
        (FETCHED, 2),
        ("DICOM Study Deleted D 0", 1),
        ("Export R 0", 1),
        ("Import C 0", 1),
        ("Procedure Record C 0", 1),
        ("Procedure Record U 0", 1),
        ("Query E 0", 2),
        (ACCEPTED, 7),
        (REFUSED, 1),
    ];
    let expected = expected.into_iter().map(|(event, count)| (event.to_owned(), count)).collect();
    assert_eq!(counts, expected, "{messages:#?}");
    assert_eq!(messages[0].event(), "Application Activity E 0 Application Start");
    assert_eq!(messages.last().unwrap().event(), "Application Activity E 0 Application Stop");
    let all = |event: &str| messages.iter().filter(|of| of.event() == event).cloned().collect::<Vec<_>>();
    let one = |event: &str| all(event)[0].clone();
    let refused = one(REFUSED);
    assert!(refused.users().contains(&"NOBODY".into()), "{refused:?}");
    assert!(refused.values("ActiveParticipant", "NetworkAccessPointID").contains(&"127.0.0.1".into()));
    assert!(refused.0.contains("calling-AE-title-not-recognized"), "{refused:?}");
    let stored = one(STORED);
    assert_eq!((stored.requestor(), stored.objects()), ("CT1".into(), vec![STUDY.into(), "4711".into()]));
    assert_eq!(
        (stored.value("SOPClass", "UID"), stored.value("SOPClass", "NumberOfInstances")),
        (CT.into(), "2".into())
    );
    assert!(stored.values("ActiveParticipant", "AlternativeUserID").contains(&"AETITLES=CT1".into()));
    let query = one("Query E 0");
    assert_eq!(query.requestor(), "WS1");
    assert_eq!(query.objects(), ["1.2.840.10008.5.1.4.1.2.2.1"]);
    assert!(query.0.contains("<ParticipantObjectQuery>"), "{query:?}");
    let [got, moved] = &all(FETCHED)[..] else { panic!() };
    assert_eq!((got.users().len(), got.requestor()), (2, "WS1".into()));
    assert_eq!((moved.users()[1..].join(" "), moved.requestor()), ("DEST WS1".into(), "WS1".into()));
    for fetched in [got, moved] {
        assert_eq!(fetched.value("SOPClass", "NumberOfInstances"), "2");
        assert_eq!(fetched.objects(), [STUDY, "4711"]);
    }
    let deleted = one("DICOM Study Deleted D 0");
    assert_eq!(deleted.objects(), ["1.2.840.4712", "4711"]);
    assert!(deleted.requestor().contains('@'), "{deleted:?}");
    assert_eq!(one("DICOM Instances Accessed D 0").value("Instance", "UID"), "1.2.3.2");
    let exported = one("Export R 0");
    let out = format!("file://{}", folder.join("out").display());
    assert!(exported.users().contains(&out), "{exported:?}");
    assert_eq!(exported.objects(), ["1.2.840.4712", "4711"]);
    assert_eq!(one("Import C 0").objects(), ["1.2.840.4712", "4711"]);
    let performed = one("Procedure Record U 0");
    assert_eq!(
        (performed.value("MPPS", "UID"), performed.objects()),
        ("1.2.77".into(), vec![STUDY.into(), "4711".into()])
    );
    let text = fs::read_to_string(&trail).unwrap();
    assert!(!text.contains("DOE") && !text.contains("JOHN"), "{text}");
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&trail).unwrap().permissions()) & 0o777,
        0o600
    );
}

#[test]
fn a_file_that_was_moved_away_is_begun_anew_after_sighup() {
    let folder = Folder::new();
    let (scp, _, trail) = audited(&folder, "");
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0);
    wait_for(&trail, ACCEPTED, 1);
    let moved = folder.join("audit.1");
    fs::rename(&trail, &moved).unwrap();
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0);
    wait_for(&moved, ACCEPTED, 2);
    scp.signal("HUP");
    scp.wait_to_say("the configuration was read anew");
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0);
    let start = Instant::now();
    while !trail.exists() {
        assert!(start.elapsed() < PATIENCE);
        thread::sleep(Duration::from_millis(20));
    }
    wait_for(&trail, ACCEPTED, 1);
    scp.stop().exits(0);
    assert_eq!(read(&moved).len() + read(&trail).len(), 5);
}

#[test]
fn what_fails_is_told_apart_from_what_succeeds() {
    let folder = Folder::new();
    let peers = "[peers.GONE]\naddress = \"127.0.0.1:1\"\n[peers.WS1]\nrights = [\"find\", \"retrieve\"]\n";
    let (scp, _, trail) = audited(&folder, peers);
    store(&scp, "CT1", &sample(&folder, "1.2.3.1")).exits(0);
    // Other bytes of the same instance.
    let other = Sample { pixels: 500, ..Sample::ct("1.2.3.1") }.write(&folder.join("other.dcm"));
    let third = sample(&folder, "1.2.3.3");
    let [other, third] = [&other, &third].map(|path| path.to_str().unwrap());
    kerma(&["storescu", "-aet", "CT1", "127.0.0.1", &scp.port, other, third]).exits(0);
    // Without the right.
    store(&scp, "WS1", &folder.join("1.2.3.3.dcm")).exits(1);
    let keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", &format!("StudyInstanceUID={STUDY}")];
    let movescu = ["movescu", "-S", "-aet", "WS1", "-aem", "GONE", "127.0.0.1", &scp.port];
    kerma(&[&movescu, &keys[..]].concat()).exits(1);
    scp.stop().exits(0);
    let messages = read(&trail);
    let count = |event: &str| messages.iter().filter(|message| message.event() == event).count();
    assert_eq!((count(STORED), count("DICOM Instances Transferred R 4")), (2, 1), "{messages:#?}");
    assert_eq!(count("Security Alert E 8 Use of Restricted Function"), 1, "{messages:#?}");
    assert_eq!(count("DICOM Instances Transferred C 8"), 1, "{messages:#?}");
    assert_eq!(count("DICOM Instances Transferred R 8"), 1, "{messages:#?}");
    // What is refused at once says whom it is about, too.
    let refused = messages.iter().find(|message| message.event() == "DICOM Instances Transferred C 8");
    assert_eq!(refused.unwrap().objects(), [STUDY, "4711"]);
    assert!(messages.iter().any(|message| message.0.contains("C-MOVE: 0xA801")), "{messages:#?}");
}

#[test]
fn unified_procedure_steps_are_procedure_records_and_searches_for_them_queries() {
    let folder = Folder::new();
    let (scp, _, trail) = audited(&folder, "");
    let upsscu = |operation: &str, more: &[&str]| {
        kerma(&[&["upsscu", "-O", operation], more, &["127.0.0.1", &scp.port]].concat())
    };
    let request = format!("ReferencedRequestSequence[0].StudyInstanceUID={STUDY}");
    let keys =
        ["-k", "ProcedureStepLabel=X", "-k", "PatientID=4711", "-k", "PatientName=DOE^JOHN", "-k", &request];
    upsscu("create", &[&["-u", "1.2.77.1"], &keys[..]].concat()).exits(0);
    upsscu("get", &["-u", "1.2.77.1"]).exits(0);
    upsscu("search", &["-k", "ProcedureStepState=SCHEDULED"]).exits(0);
    upsscu("get", &["-u", "1.2.77.2"]).exits(1);
    scp.stop().exits(0);
    let messages = read(&trail);
    let of = |event: &str| messages.iter().find(|message| message.event() == event).unwrap();
    for event in ["Procedure Record C 0", "Procedure Record R 0"] {
        assert_eq!(of(event).objects(), [STUDY, "4711"]);
        assert!(of(event).0.contains("type=\"UnifiedProcedureStep\""));
    }
    assert_eq!(of("Procedure Record R 8").objects(), ["&lt;none&gt;"]);
    assert_eq!(of("Query E 0").objects(), ["1.2.840.10008.5.1.4.34.6.3"]);
    assert!(!fs::read_to_string(&trail).unwrap().contains("DOE"));
}

#[test]
fn studies_that_go_by_themselves_or_with_everything_are_deleted_by_the_archive_or_by_somebody() {
    const DELETED: &str = "DICOM Study Deleted D 0";
    let folder = Folder::new();
    let file = sample(&folder, "1.2.3.1");
    let filled = || {
        let scp = start(&folder, &[]);
        store(&scp, "CT1", &file).exits(0);
        scp.stop().exits(0);
    };
    filled();
    // What was received in this second stays.
    thread::sleep(Duration::from_millis(1500));
    let (scp, configuration, trail) = audited(&folder, "[storage]\nquota = \"1 kB\"\nquiet = \"0 s\"\n");
    let messages = wait_for(&trail, DELETED, 1);
    scp.stop().exits(0);
    let expired = messages.iter().find(|message| message.event() == DELETED).unwrap();
    assert_eq!(expired.objects(), [STUDY, "4711"]);
    assert!(expired.requestor().parse::<u32>().is_ok(), "{expired:?}");
    filled();
    let scp = start(&folder, &["-c", &configuration, "--clean", "--yes"]);
    let messages = wait_for(&trail, DELETED, 2);
    scp.stop().exits(0);
    let cleaned = messages.iter().rfind(|message| message.event() == DELETED).unwrap();
    assert_eq!(cleaned.objects(), [STUDY, "4711"]);
    assert!(cleaned.requestor().contains('@'), "{cleaned:?}");
}

#[test]
fn users_that_are_verified_log_in_and_out_and_take_part() {
    let folder = Folder::new();
    let hash = super::access::hash("secret");
    let access =
        format!("[access]\nuser_identity = \"require\"\nusers = [{{ name = \"ada\", hash = \"{hash}\" }}]\n");
    let (scp, _, trail) = audited(&folder, &access);
    let file = sample(&folder, "1.2.3.1");
    let user = |passcode| ["-usr", "ada", "-pwd", passcode];
    let storescu = ["storescu", "-aet", "CT1", "127.0.0.1", &scp.port, file.to_str().unwrap()];
    kerma(&[&storescu[..], &user("secret")].concat()).exits(0);
    kerma(&[&["echoscu", "127.0.0.1", &scp.port][..], &user("wrong-one")].concat()).exits(1);
    scp.stop().exits(0);
    let messages = read(&trail);
    let events: Vec<String> = messages.iter().map(Message::event).collect();
    for event in ["E 0 Login", "E 0 Logout", "E 8 Login"] {
        let event = format!("User Authentication {event}");
        let of: Vec<&Message> = messages.iter().filter(|message| message.event() == event).collect();
        assert_eq!(of.len(), 1, "{event}: {events:?}");
        assert_eq!(of[0].requestor(), "ada");
    }
    let stored = messages.iter().find(|message| message.event() == STORED).unwrap();
    assert_eq!((stored.requestor(), stored.users()[2].as_str()), ("CT1".into(), "ada"));
    let text = fs::read_to_string(&trail).unwrap();
    assert!(!text.contains("secret") && !text.contains("wrong-one"), "{text}");
}

#[test]
fn a_handshake_of_tls_that_fails_is_a_security_alert() {
    let (folder, authority) = (Folder::new(), Authority::new("CA"));
    let own = authority.issue("scp", &["127.0.0.1"]);
    let tls = format!(
        "[tls]\nkey = {:?}\ncertificate = {:?}\nauthorities = {:?}\n",
        own.key,
        own.certificate,
        authority.certificate()
    );
    let (scp, _, trail) = audited(&folder, &tls);
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(1);
    let messages = wait_for(&trail, REFUSED, 1);
    scp.stop().exits(0);
    let refused = messages.iter().find(|message| message.event() == REFUSED).unwrap();
    assert!(
        refused.0.contains("without TLS") && refused.users().contains(&"127.0.0.1".into()),
        "{refused:?}"
    );
}

#[test]
fn a_trail_that_cannot_be_opened_is_said_and_nothing_starts() {
    let folder = Folder::new();
    let start = |audit: &str| {
        let configuration = configured(&folder, audit);
        let location = folder.join("archive");
        kerma(&[
            "qrscp",
            "--port",
            "0",
            "-c",
            &configuration,
            "--instance-location",
            location.to_str().unwrap(),
        ])
    };
    start("[audit]\nto = \"file:/no/such/folder/audit\"\n")
        .exits(1)
        .says(&["[audit] to", "/no/such/folder/audit"]);
    start("[audit]\nto = \"syslog://arr.example\"\n").exits(2).says(&["line 2", "syslog-tls://HOST:PORT"]);
}

#[test]
fn a_server_that_takes_nothing_stops_nobody() {
    // One that accepts connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    thread::spawn(move || {
        for mut stream in silent.incoming().flatten() {
            thread::spawn(move || {
                let _ = stream.read_to_end(&mut Vec::new());
            });
        }
    });
    let (folder, authority) = (Folder::new(), Authority::new("CA"));
    let text = format!(
        "metrics = \"127.0.0.1:0\"\n[audit]\nto = \"syslog-tls://127.0.0.1:{port}\"\n[tls]\nauthorities = {:?}\n",
        authority.certificate()
    );
    let configuration = configured(&folder, &text);
    let scp = start(&folder, &["-v", "-c", &configuration]);
    for number in 0..20 {
        store(&scp, "CT1", &sample(&folder, &format!("1.2.3.{number}"))).exits(0);
    }
    find(&scp, "WS1").exits(0);
    let metrics = scp.wait_for("listening", 1)[0]["metrics"].as_str().unwrap().to_owned();
    let exposition = super::http::request(&metrics, "GET", "/metrics");
    assert!(exposition.contains("kerma_audit_waiting"), "{exposition}");
    let run = scp.stop().exits(0);
    run.says(&["audit: ", "messages are lost"]);
}
