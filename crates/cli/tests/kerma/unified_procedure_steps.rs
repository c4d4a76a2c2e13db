//! `upsscu` against a worklist in the test's own process.

use std::fs;
use std::sync::{Arc, Mutex};
use std::thread;

use kerma_ae::ups::{self, Addressed, InMemory, State, Worklist};
use kerma_ae::{ApplicationEntity, Error};
use kerma_dataset::json;
use kerma_dictionary::{Uid, tags, uids};
use serde_json::Value;

use super::harness::{Folder, Run, Scp, kerma};
use super::query_scp::QueryScp;

/// A worklist, and the binary as its SCU.
struct Kept {
    worklist: InMemory,
    scp: QueryScp,
}

impl Kept {
    fn new(worklist: Worklist) -> Kept {
        let worklist = InMemory::of(worklist);
        let scp = QueryScp::of(ups::scp(worklist.clone()));
        Kept { worklist, scp }
    }

    fn upsscu(&self, operation: &str, options: &[&str]) -> Run {
        kerma(&[&["upsscu", "-O", operation], options, &["127.0.0.1", &self.scp.port]].concat())
    }

    /// A new step; its UID.
    fn created(&self, options: &[&str]) -> String {
        self.upsscu("create", options).exits(0).stdout.trim().to_owned()
    }

    fn state(&self, uid: &str) -> State {
        self.worklist.read(|worklist| worklist.step(&uid.parse().unwrap()).unwrap().state())
    }

    fn attribute(&self, uid: &str, tag: kerma_dictionary::Tag) -> String {
        let of = |worklist: &Worklist| worklist.step(&uid.parse().unwrap()).unwrap().attributes().string(tag);
        self.worklist.read(of).unwrap()
    }
}

/// A file of what was done, as DICOM JSON.
fn performed(folder: &Folder) -> String {
    let station = ups::code("PLAN1", "99KERMA", "Planning 1");
    let workitem = ups::code("121726", "DCM", "RT Treatment");
    let now = kerma_ae::utc();
    let path = folder.join("performed.json");
    fs::write(&path, json::to_json(&ups::performed(station, workitem, now, now, []))).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn create_prints_the_uid_and_adds_what_a_new_step_needs() {
    let kept = Kept::new(Worklist::new());
    let run = kept.upsscu("create", &["-v", "-k", "PatientName=Doe^Jane"]).exits(0);
    let uid = run.stdout.trim().to_owned();
    assert_eq!(run.stdout, format!("{uid}\n"));
    run.says(&["I: N-CREATE SCP Result: 0x0000 (Success)"]).does_not_say(&["Doe"]);
    assert_eq!(kept.state(&uid), State::Scheduled);
    assert_eq!(kept.attribute(&uid, tags::PATIENT_NAME), "Doe^Jane");
    assert_eq!(kept.attribute(&uid, tags::SCHEDULED_PROCEDURE_STEP_PRIORITY), "MEDIUM");
    assert_eq!(kept.created(&["-u", "1.2.3"]), "1.2.3");
    kept.upsscu("create", &["-u", "1.2.3"]).exits(1).says(&["E: N-CREATE SCP Result: 0x0111 (Failure)"]);
    kept.upsscu("create", &["-k", "ProcedureStepState=COMPLETED"]).exits(1).says(&["0xC309 (Failure)"]);
    kept.upsscu("create", &["-q"]).exits(0).says_nothing();
    let run = kept.upsscu("create", &["--json", "-u", "1.2.4"]).exits(0);
    assert_eq!(run.events("n_create")[0]["sop_instance_uid"], "1.2.4");
}

#[test]
fn keys_go_before_what_the_file_says() {
    let kept = Kept::new(Worklist::new());
    let folder = Folder::new();
    let path = folder.join("step.json");
    let step = r#"{"00080018":{"vr":"UI","Value":["1.2.77"]},"00741204":{"vr":"LO","Value":["Dose"]},
        "00741202":{"vr":"LO","Value":["Physics"]}}"#;
    fs::write(&path, step).unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(kept.created(&["-f", path, "-k", "ProcedureStepLabel=Contouring"]), "1.2.77");
    assert_eq!(kept.attribute("1.2.77", tags::PROCEDURE_STEP_LABEL), "Contouring");
    assert_eq!(kept.attribute("1.2.77", tags::WORKLIST_LABEL), "Physics");
    kept.upsscu("create", &["-f", "nowhere.json"]).exits(1).says(&["E: Cannot read input file nowhere.json"]);
}

#[test]
fn a_step_is_claimed_changed_and_completed() {
    let kept = Kept::new(Worklist::new());
    let folder = Folder::new();
    let uid = kept.created(&[]);
    let of_step =
        |operation: &str, options: &[&str]| kept.upsscu(operation, &[&["-u", &uid], options].concat());
    of_step("change-state", &["--state", "COMPLETED", "--transaction", "1.2.9"])
        .exits(1)
        .says(&["0xC310 (Failure)"]);
    let claim = of_step("change-state", &["--state", "IN PROGRESS"]).exits(0).stdout.trim().to_owned();
    assert!(claim.parse::<Uid>().is_ok(), "the Transaction UID that was made: {claim}");
    assert_eq!(kept.state(&uid), State::InProgress);
    let done = performed(&folder);
    of_step("update", &["-f", &done]).exits(1).says(&["0xC301 (Failure)"]);
    of_step("change-state", &["--state", "COMPLETED", "--transaction", &claim]).exits(1).says(&["0xC304"]);
    of_step("update", &["-f", &done, "--transaction", &claim]).exits(0);
    let progress = "ProcedureStepProgressInformationSequence[0].ProcedureStepProgress=75";
    of_step("update", &["-k", progress, "--transaction", &claim]).exits(0);
    let run = of_step("change-state", &["--state", "completed", "--transaction", &claim]).exits(0);
    assert_eq!((run.stdout.as_str(), kept.state(&uid)), ("", State::Completed));
    // A warning is no failure.
    of_step("change-state", &["--state", "COMPLETED", "--transaction", &claim])
        .exits(0)
        .says(&["W: N-ACTION SCP Result: 0xB306 (Warning)"]);
}

#[test]
fn get_shows_a_step_or_the_attributes_that_are_named() {
    let kept = Kept::new(Worklist::new());
    let uid = kept.created(&["-k", "WorklistLabel=Physics"]);
    kept.upsscu("change-state", &["-u", &uid, "--state", "IN-PROGRESS", "--transaction", "1.2.9"]).exits(0);
    let whole = kept.upsscu("get", &["-u", &uid]).exits(0).stdout;
    for shown in ["[IN PROGRESS]", "[Physics]", "ProcedureStepLabel"] {
        assert!(whole.contains(shown), "{whole}");
    }
    assert!(!whole.contains("1.2.9") && !whole.contains("TransactionUID"), "{whole}");
    let run = kept.upsscu("get", &["--json", "-u", &uid, "-k", "ProcedureStepState", "-k", "WorklistLabel"]);
    let lines = run.exits(0).json_lines();
    let [step] = &lines[..] else { panic!("{lines:?}") };
    assert_eq!(step["00741000"]["Value"][0], "IN PROGRESS");
    assert_eq!(step.as_object().unwrap().len(), 2);
    kept.upsscu("get", &["-u", &uid, "-k", "TransactionUID"]).exits(0).says(&["0x0001 (Warning)"]);
    kept.upsscu("get", &["-u", "1.2.3"]).exits(1).says(&["0xC307 (Failure)"]);
}

#[test]
fn search_shows_the_steps_that_match_as_findscu_does() {
    let kept = Kept::new(Worklist::new());
    kept.created(&["-u", "1.2.1", "-k", "WorklistLabel=Physics"]);
    kept.created(&["-u", "1.2.2", "-k", "WorklistLabel=Imaging"]);
    let run = kept.upsscu("search", &["-v", "-k", "WorklistLabel=Phys*"]).exits(0);
    assert!(run.stdout.contains("Find SCP Response: 1 - 0xFF00 (Pending)"), "{}", run.stdout);
    assert!(run.stdout.contains("[1.2.1]") && !run.stdout.contains("1.2.2]"), "{}", run.stdout);
    run.says(&["I: Find SCP Result: 0x0000 (Success)"]);
    let lines =
        kept.upsscu("search", &["--json", "-k", "ProcedureStepState=SCHEDULED"]).exits(0).json_lines();
    assert_eq!(lines.len(), 2);
    assert_eq!(kept.upsscu("search", &["--json", "-u", "1.2.2"]).exits(0).json_lines().len(), 1);
    kept.upsscu("search", &["-k", "ProcedureStepState=COMPLETED"]).exits(0).says_nothing();
}

#[test]
fn a_request_to_cancel_has_its_reasons() {
    let kept = Kept::new(Worklist::new());
    let uid = kept.created(&[]);
    kept.upsscu("request-cancel", &["-u", &uid, "-k", "ReasonForCancellation=Not needed"]).exits(0);
    assert_eq!(kept.state(&uid), State::Canceled);
    let reason = kept.worklist.read(|worklist| {
        let step = worklist.step(&uid.parse().unwrap()).unwrap().attributes().clone();
        let items = step.items(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE).unwrap();
        items.first().unwrap().data_set.string(tags::REASON_FOR_CANCELLATION).unwrap()
    });
    assert_eq!(reason, "Not needed");
    kept.upsscu("request-cancel", &["-u", &uid]).exits(0).says(&["0xB304 (Warning)"]);
}

#[test]
fn subscriptions_are_those_of_this_title_and_without_a_uid_global() {
    let kept = Kept::new(Worklist::new().knowing(|ae| *ae == *"ME" || *ae == *"UPSSCU"));
    let uid = kept.created(&[]);
    let rows = || {
        kept.worklist.read(|worklist| {
            let rows = worklist.subscriptions().rows();
            rows.map(|row| {
                let uid = row.scope.sop_instance().to_string();
                (row.receiving.to_string(), uid, row.deletion_lock)
            })
            .collect::<Vec<_>>()
        })
    };
    let (me, global) = ("ME".to_owned(), uids::UPS_GLOBAL_SUBSCRIPTION_INSTANCE.to_string());
    kept.upsscu("subscribe", &["-aet", "ME", "-u", &uid, "--deletion-lock"]).exits(0);
    assert_eq!(rows(), [(me.clone(), uid.clone(), true)]);
    kept.upsscu("unsubscribe", &["-aet", "ME", "-u", &uid]).exits(0);
    assert_eq!(rows(), []);
    kept.upsscu("subscribe", &["-aet", "ME"]).exits(0);
    assert_eq!(rows(), [(me.clone(), global, false), (me.clone(), uid.clone(), false)]);
    kept.upsscu("suspend-global", &["-aet", "ME"]).exits(0);
    assert_eq!(rows(), [(me, uid, false)]);
    kept.upsscu("unsubscribe", &["-aet", "ME"]).exits(0);
    assert_eq!(rows(), []);
    kept.upsscu("subscribe", &["-k", "WorklistLabel=Physics"]).exits(0);
    let filtered = uids::UPS_FILTERED_GLOBAL_SUBSCRIPTION_INSTANCE.to_string();
    assert_eq!(rows(), [("UPSSCU".to_owned(), filtered, false)]);
    kept.upsscu("subscribe", &["-aet", "STRANGER"]).exits(1).says(&["0xC308 (Failure)"]);
}

/// Reports go to this port over associations of their own.
fn reporting_to(kept: &Kept, port: String) -> Arc<Mutex<Vec<thread::JoinHandle<()>>>> {
    let sending: Arc<Mutex<Vec<thread::JoinHandle<()>>>> = Arc::default();
    let threads = sending.clone();
    kept.worklist.clone().elsewhere(move |Addressed { receiving, report }| {
        let address = format!("{receiving}@127.0.0.1:{port}");
        threads.lock().unwrap().push(thread::spawn(move || {
            let told: Result<(), Error> = ApplicationEntity::new("UPS").and_then(|entity| {
                let event = uids::UNIFIED_PROCEDURE_STEP_EVENT;
                let syntaxes = kerma_dictionary::TransferSyntax::UNCOMPRESSED;
                let entity = entity.propose(event.clone(), syntaxes).propose_roles(event, false, true);
                let mut association = entity.associate(&*address)?;
                association.request(report.request())?;
                association.release()
            });
            told.unwrap();
        }));
    });
    sending
}

fn states(events: &[Value]) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut states: Vec<_> =
        events.iter().map(|event| (text(&event["sop_instance_uid"]), text(&event["state"]))).collect();
    states.sort();
    states
}

#[test]
fn receive_listens_and_prints_the_events_of_who_has_subscribed() {
    let kept = Kept::new(Worklist::new());
    kept.created(&["-u", "1.2.3"]);
    let receiver = Scp::spawn(super::harness::command(&[
        "upsscu",
        "-O",
        "receive",
        "--json",
        "--bind-address",
        "127.0.0.1",
        "--port",
        "0",
    ]));
    reporting_to(&kept, receiver.port.clone());
    kept.upsscu("subscribe", &["-u", "1.2.3"]).exits(0);
    let events = receiver.wait_for("ups_event", 1);
    assert_eq!(
        (&events[0]["event_type"], &events[0]["event_type_id"]),
        (&"UPS State Report".into(), &1.into())
    );
    assert_eq!(events[0]["information"]["00404041"]["Value"][0], "READY");
    kept.upsscu("request-cancel", &["-u", "1.2.3"]).exits(0);
    let uid = || "1.2.3".to_owned();
    let expected = ["CANCELED", "IN PROGRESS", "SCHEDULED"].map(|state| (uid(), state.to_owned()));
    assert_eq!(states(&receiver.wait_for("ups_event", 3)), expected);
    receiver.stop().exits(0);
}

#[test]
fn subscribe_with_a_port_listens_for_what_it_has_subscribed_to() {
    let kept = Kept::new(Worklist::new());
    let subscriber = Scp::spawn(super::harness::command(&[
        "upsscu",
        "-O",
        "subscribe",
        "--json",
        "--bind-address",
        "127.0.0.1",
        "--port",
        "0",
        "127.0.0.1",
        &kept.scp.port,
    ]));
    reporting_to(&kept, subscriber.port.clone());
    // A step that was made before the subscription is told of by it, one that was made later by its creation.
    kept.created(&["-u", "1.2.4"]);
    assert_eq!(states(&subscriber.wait_for("ups_event", 1)), [("1.2.4".to_owned(), "SCHEDULED".to_owned())]);
    subscriber.stop().exits(0);
}

#[test]
fn events_as_text_are_a_line_and_what_they_tell() {
    let kept = Kept::new(Worklist::new());
    kept.created(&["-u", "1.2.3"]);
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let arguments = ["upsscu", "-O", "receive", "-v", "--bind-address", "127.0.0.1", "--port", &port];
    let mut child = super::harness::command(&arguments)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    while std::net::TcpStream::connect(("127.0.0.1", port.parse().unwrap())).is_err() {
        thread::sleep(std::time::Duration::from_millis(10));
    }
    let sending = reporting_to(&kept, port);
    kept.upsscu("subscribe", &["-u", "1.2.3"]).exits(0);
    for thread in std::mem::take(&mut *sending.lock().unwrap()) {
        thread.join().unwrap();
    }
    let id = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-s", "TERM", &id]).status().unwrap().success());
    assert!(child.wait().unwrap().success());
    let mut said = String::new();
    std::io::Read::read_to_string(&mut child.stdout.take().unwrap(), &mut said).unwrap();
    assert!(said.starts_with("UPS State Report 1.2.3: SCHEDULED\n"), "{said}");
    assert!(said.contains("[READY]"), "{said}");
}

#[test]
fn a_peer_without_a_worklist_is_1() {
    let scp = QueryScp::of(kerma_ae::Verification::new());
    kerma(&["upsscu", "-O", "create", "127.0.0.1", &scp.port]).exits(1);
    kerma(&["upsscu", "-O", "search", "127.0.0.1", &scp.port]).exits(1);
}
