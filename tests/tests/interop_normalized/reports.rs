//! N-EVENT-REPORTs that an SCP makes by itself, on the association on which it was asked and on one of its own, against
//! pynetdicom in the other role.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    process::{Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use kerma::{
    ApplicationEntity, DataSet, NRequest, Normalized, Status, TransferSyntax, Uid, Verification,
    dictionary::sop_classes::DimseService,
    normalized::{self, ActionRequest, Class, EventRequest, Perform},
    report,
    service::Outcome,
    tags, uids,
};
use kerma_tests::{
    folder::Folder,
    peer::{Peer, python},
    process::{Process, free_port, run},
    require::skip,
};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/reports.py");
const COUNT: usize = 5;
const LONG: Duration = Duration::from_secs(30);

fn information() -> DataSet {
    let mut information = DataSet::new();
    information.set(tags::TRANSACTION_UID, Uid::from_static("1.2.3")).unwrap();
    information
}

fn commitment(kind: u16) -> NRequest {
    let instance = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;
    NRequest::event_report(uids::STORAGE_COMMITMENT_PUSH_MODEL, instance, kind, information())
}

fn step(kind: u16) -> NRequest {
    let instance = Uid::from_static("1.2.3.4.5");
    NRequest::event_report(uids::UNIFIED_PROCEDURE_STEP_PUSH, instance, kind, information())
}

/// Says yes to each action, and then reports from a thread of its own, at first without a pause.
struct Reporting(fn(u16) -> NRequest, Mutex<mpsc::Sender<Vec<Status>>>);

impl Perform for Reporting {
    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NAction
    }

    fn action(&self, _: &ActionRequest, _: DataSet) -> Outcome {
        let (reporter, reports) = report::channel();
        let (event, statuses) = (self.0, self.1.lock().unwrap().clone());
        thread::spawn(move || {
            let answers = (0..COUNT).map(|number| {
                thread::sleep(Duration::from_millis(40 * number as u64));
                let sent = reporter.send(event(1 + number as u16 % 2)).unwrap();
                sent.wait(LONG).unwrap().unwrap().status
            });
            statuses.send(answers.collect()).unwrap();
        });
        Outcome::from(()).reporting(reports)
    }
}

fn pynetdicom_is_told(mode: &str, class: &'static Class, event: fn(u16) -> NRequest) {
    if !Peer::Pynetdicom.is_here("reports") {
        return;
    }
    let (sender, statuses) = mpsc::channel();
    let scp = Normalized::new(class, Reporting(event, Mutex::new(sender))).unchecked();
    let entity = ApplicationEntity::new("KERMA").unwrap().provide(Verification::new()).provide(scp);
    let listener = entity.listen("127.0.0.1:0").unwrap();
    let (port, shutdown) = (listener.local_addr().port().to_string(), listener.shutdown_handle());
    let serving = listener.spawn();
    let said = run(python(&[SCRIPT, mode, &port, &COUNT.to_string()])).exits(0).output;
    let lines = |start: &str| said.lines().filter(|line| line.starts_with(start)).count();
    assert_eq!(lines("action 0000"), 1, "{said}");
    assert_eq!((lines("event 1 1.2.3"), lines("event 2 1.2.3")), (COUNT.div_ceil(2), COUNT / 2), "{said}");
    assert_eq!((lines("echo 0000"), lines("released True")), (3, 1), "{said}");
    assert_eq!(statuses.recv_timeout(LONG).unwrap(), [Status::SUCCESS; COUNT]);
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
}

#[test]
fn pynetdicoms_commitment_scu_is_told_events_on_the_association_on_which_it_asked() {
    pynetdicom_is_told("scu", &normalized::COMMITMENT, commitment);
}

#[test]
fn pynetdicoms_subscriber_is_told_of_a_procedure_step_on_the_association_on_which_it_subscribed() {
    pynetdicom_is_told("ups", &normalized::UPS, step);
}

#[test]
fn pynetdicoms_listener_is_told_events_on_a_new_association_whether_it_answers_a_role_selection_or_not() {
    if !Peer::Pynetdicom.is_here("reports") {
        return;
    }
    for (roles, confirmed) in [("yes", true), ("no", false)] {
        let port = free_port();
        let _listener = Process::listen(python(&[SCRIPT, "listener", &port.to_string(), roles]), port);
        let mut association = ApplicationEntity::new("KERMA")
            .unwrap()
            .propose_as_scp(uids::STORAGE_COMMITMENT_PUSH_MODEL, TransferSyntax::UNCOMPRESSED)
            .associate(&*format!("PYNETDICOM@127.0.0.1:{port}"))
            .unwrap();
        let context = &association.negotiated().contexts[0];
        assert_eq!(context.roles.scp, confirmed, "{roles}");
        for kind in [1, 2] {
            assert_eq!(association.request(commitment(kind)).unwrap().status, Status::SUCCESS, "{roles}");
        }
        association.release().unwrap();
    }
}

/// Counts events.
#[derive(Default)]
struct Told(Mutex<Vec<u16>>);

impl Perform for Told {
    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NEventReport
    }

    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        assert_eq!(information.string(tags::TRANSACTION_UID).unwrap(), "1.2.3");
        self.0.lock().unwrap().push(request.event_type_id.unwrap());
        ().into()
    }
}

#[test]
fn pynetdicoms_commitment_scp_reports_to_an_scu_that_waits_on_the_same_association() {
    if !Peer::Pynetdicom.is_here("reports") {
        return;
    }
    let (port, told) = (free_port(), Arc::<Told>::default());
    let _scp = Process::listen(python(&[SCRIPT, "scp", &port.to_string(), &COUNT.to_string()]), port);
    let mut association = ApplicationEntity::new("KERMA")
        .unwrap()
        .provide(Normalized::new(&normalized::COMMITMENT, told.clone()).unchecked())
        .propose(uids::STORAGE_COMMITMENT_PUSH_MODEL, TransferSyntax::UNCOMPRESSED)
        .associate(&*format!("PYNETDICOM@127.0.0.1:{port}"))
        .unwrap();
    let instance = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;
    let action = NRequest::action(uids::STORAGE_COMMITMENT_PUSH_MODEL, instance, 1, information());
    association.request(action).unwrap();
    assert!(association.serve_until(LONG, || told.0.lock().unwrap().len() == COUNT).unwrap());
    assert_eq!(*told.0.lock().unwrap(), [1, 2, 1, 2, 1]);
    association.release().unwrap();
}

/// An SCP of commitment that says yes to all, and reports on an association of its own, to this port.
struct Committing(u16, Mutex<mpsc::Sender<Status>>);

impl Perform for Committing {
    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NAction
    }

    fn action(&self, _: &ActionRequest, information: DataSet) -> Outcome {
        let (port, sender) = (self.0, self.1.lock().unwrap().clone());
        thread::spawn(move || {
            let (sop_class, instance) =
                (uids::STORAGE_COMMITMENT_PUSH_MODEL, uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE);
            let mut association = ApplicationEntity::new("KERMA")
                .unwrap()
                .propose_as_scp(sop_class.clone(), TransferSyntax::UNCOMPRESSED)
                .associate(&*format!("ORTHANC@127.0.0.1:{port}"))
                .unwrap();
            let event = NRequest::event_report(sop_class, instance, 1, information);
            sender.send(association.request(event).unwrap().status).unwrap();
            association.release().unwrap();
        });
        ().into()
    }
}

/// What Orthanc's REST interface answers.
fn rest(port: u16, method: &str, path: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let length = body.len();
    let head = format!("{method} {path} HTTP/1.0\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n");
    stream.write_all((head + body).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn orthanc_is_told_that_its_instances_are_committed_on_a_new_association() {
    let orthanc = ["/usr/sbin/Orthanc", "Orthanc"].into_iter().find(|name| {
        Command::new(name)
            .arg("--version")
            .stdout(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    });
    let Some(orthanc) = orthanc else { return skip("reports with Orthanc", "it is not here") };
    let (folder, port, http, own) = (Folder::new(), free_port(), free_port(), free_port());
    let (sender, statuses) = mpsc::channel();
    let scp = Normalized::new(&normalized::COMMITMENT, Committing(port, Mutex::new(sender)));
    let listener = ApplicationEntity::new("KERMA").unwrap().provide(scp).listen(("127.0.0.1", own)).unwrap();
    let shutdown = listener.shutdown_handle();
    let serving = listener.spawn();
    let config = format!(
        r#"{{ "StorageDirectory": "{0}/data", "IndexDirectory": "{0}/data", "HttpServerEnabled": true, "HttpPort": {http},
              "AuthenticationEnabled": false, "Plugins": [], "DicomServerEnabled": true, "DicomAet": "ORTHANC",
              "DicomPort": {port}, "DicomModalities": {{ "kerma": ["KERMA", "127.0.0.1", {own}] }} }}"#,
        folder.path().display()
    );
    let path = folder.path().join("orthanc.json");
    fs::write(&path, config).unwrap();
    let mut command = Command::new(orthanc);
    command.args(["--verbose", path.to_str().unwrap()]);
    let process = Process::listen(command, port);
    let instances = r#"{"DicomInstances": [["1.2.840.10008.5.1.4.1.1.2", "1.2.3.4"]]}"#;
    let answer = rest(http, "POST", "/modalities/kerma/storage-commitment", instances);
    let id = answer.split('"').skip_while(|text| *text != "ID").nth(2).unwrap_or_else(|| panic!("{answer}"));
    assert_eq!(statuses.recv_timeout(LONG).unwrap(), Status::SUCCESS, "{}", process.output());
    let report = rest(http, "GET", &format!("/storage-commitment/{id}"), "");
    assert!(report.contains(r#""Status" : "Success""#), "{report}\n{}", process.output());
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
}
