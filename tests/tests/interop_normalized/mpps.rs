//! Modality Performed Procedure Step, its retrieval and its notifications against pynetdicom and dcmjs-dimse, both ways.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use kerma::mpps::{self, Event};
use kerma::normalized::EventRequest;
use kerma::{ApplicationEntity, TransferSyntax, Uid, uids};
use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::{Peer, dcmjs, has_dcmjs, kerma, python};
use kerma_tests::process::{Process, free_port, run};

use crate::samples;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/mpps.py");
const STEP: Uid = Uid::from_static("1.2.3.4.5");
const NOTIFICATION: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION;

fn pynetdicom_is_here() -> bool {
    Peer::Pynetdicom.is_here("performed procedure steps")
}

/// `kerma mppsscp`, and the folder of its steps.
fn mppsscp() -> (Process, u16, Folder) {
    let (folder, port) = (Folder::new(), free_port());
    let directory = folder.path().to_str().unwrap();
    let scp = Process::listen(kerma(&["mppsscp", "-v", "--directory", directory, &port.to_string()]), port);
    (scp, port, folder)
}

/// `kerma qrscp`, whose archive and configuration are in the folder; `more` is more of the latter.
fn qrscp(folder: &Folder, more: &str) -> (Process, u16) {
    let (port, path) = (free_port(), folder.path().join("qrscp.toml"));
    let location = folder.path().join("archive");
    let text = format!("instance_location = {location:?}\nport = {port}\n{more}");
    std::fs::write(&path, open(&text)).unwrap();
    (Process::listen(kerma(&["qrscp", "-v", "-c", path.to_str().unwrap()]), port), port)
}

/// What `kerma archive ls --mpps` lists of it.
fn listed(folder: &Folder) -> String {
    let path = folder.path().join("qrscp.toml");
    run(kerma(&["archive", "ls", "--mpps", "-c", path.to_str().unwrap()])).exits(0).output
}

#[test]
fn pynetdicoms_scu_leads_a_step_through_its_life() {
    if !pynetdicom_is_here() {
        return;
    }
    let (_scp, port, folder) = mppsscp();
    lead_a_step(port);
    let mut names: Vec<PathBuf> = folder.files();
    names.sort();
    assert_eq!(names, ["1.2.3.4.5.2.dcm", "1.2.3.4.5.dcm"].map(|name| folder.path().join(name)));
}

#[test]
fn pynetdicoms_scu_leads_a_step_of_the_archive_through_its_life() {
    if !pynetdicom_is_here() {
        return;
    }
    let folder = Folder::new();
    let (_scp, port) = qrscp(&folder, "");
    lead_a_step(port);
    let steps = listed(&folder);
    for (uid, state) in [("1.2.3.4.5", "COMPLETED"), ("1.2.3.4.5.2", "DISCONTINUED")] {
        let line = |line: &&str| line.split_whitespace().any(|word| word == uid);
        let line = steps.lines().find(line).unwrap_or_else(|| panic!("{steps}"));
        assert!(line.starts_with(state) && line.contains("Müller^Änne"), "{steps}");
    }
}

/// What pynetdicom is answered.
fn lead_a_step(port: u16) {
    let said = run(python(&[SCRIPT, "scu", &port.to_string()])).exits(0).output;
    let lines: Vec<&str> = said.lines().collect();
    let expected = [
        "completed-at-once 0106 - -",
        "without-modality 0120 - -",
        "empty-modality 0121 - -",
        "create 0000 - -",
        "create-again 0111 - -",
        "description 0000 - -",
        "patient 0105 - -",
        "suspended 0106 - -",
        "completed-alone 0121 - -",
        "get 0000 - IN PROGRESS",
        "text Müller^Änne 大脳",
        "complete 0000 - -",
        "complete-again 0110 A710 -",
        "discontinue 0110 A710 -",
        "comment 0110 A710 -",
        "get-completed 0000 - COMPLETED",
        "get-lacking 0001 - COMPLETED",
        "other 0112 - -",
        "get-other 0112 - -",
        "create-two 0000 - -",
        "discontinue-two 0000 - -",
        "get-two 0000 - DISCONTINUED",
    ];
    assert_eq!(lines, expected, "{said}");
}

#[test]
fn pynetdicoms_scp_is_told_of_steps_that_are_completed_and_discontinued() {
    if !pynetdicom_is_here() {
        return;
    }
    let (port, source) = (free_port(), samples::study(3));
    let scp = Process::listen(python(&[SCRIPT, "scp", &port.to_string()]), port);
    let mppsscu = |options: &[&str]| {
        let port = port.to_string();
        let paths = ["127.0.0.1", &port, source.path().to_str().unwrap()];
        run(kerma(&[&["mppsscu", "-v"], options, &paths].concat()))
    };
    mppsscu(&["--ppsuid", "1.2.77"]).exits(0);
    mppsscu(&["--ppsuid", "1.2.78", "--dc", "--dc-reason", "110514"]).exits(0);
    mppsscu(&["--ppsuid", "1.2.77"]).exits(1).says(&["0x0111"]);
    scp.wait_for("N-CREATE 4711 IN PROGRESS 0 0 -");
    scp.wait_for("N-SET - COMPLETED 1 3 -");
    scp.wait_for("N-SET - DISCONTINUED 1 3 110514/DCM/Incorrect worklist entry selected");
    let said = scp.output();
    assert_eq!(said.lines().filter(|line| line.starts_with("N-SET")).count(), 2, "{said}");
}

#[test]
fn pynetdicoms_scp_refuses_what_is_set_after_the_end() {
    if !pynetdicom_is_here() {
        return;
    }
    let (port, source) = (free_port(), samples::study(1));
    let _scp = Process::listen(python(&[SCRIPT, "scp", &port.to_string()]), port);
    let (port, folder) = (port.to_string(), Folder::new());
    let path = source.path().to_str().unwrap();
    run(kerma(&["mppsscu", "--ppsuid", "1.2.77", "127.0.0.1", &port, path])).exits(0);
    let set = folder.path().join("set.json");
    std::fs::write(&set, r#"{"00400280":{"vr":"ST","Value":["too late"]}}"#).unwrap();
    let set = set.to_str().unwrap();
    run(kerma(&["mppsscu", "--ppsuid", "1.2.77", "--set", set, "127.0.0.1", &port]))
        .exits(1)
        .says(&["0x0110", "may no longer be updated"]);
}

#[test]
fn pynetdicoms_listener_is_told_every_event() {
    if !pynetdicom_is_here() {
        return;
    }
    let port = free_port();
    let listener = Process::listen(python(&[SCRIPT, "listener", &port.to_string()]), port);
    let mut association = ApplicationEntity::new("KERMA")
        .unwrap()
        .propose_as_scp(NOTIFICATION, TransferSyntax::UNCOMPRESSED)
        .associate(&*format!("PYNETDICOM@127.0.0.1:{port}"))
        .unwrap();
    for event in Event::ALL {
        association.request(mpps::notify(&STEP, event)).unwrap();
    }
    association.release().unwrap();
    for event_type in 1..=5 {
        listener.wait_for(&format!("event {event_type} 1.2.3.4.5"));
    }
}

#[test]
fn pynetdicoms_listener_is_told_of_the_steps_of_the_archive() {
    if !pynetdicom_is_here() {
        return;
    }
    let port = free_port();
    let listener = Process::listen(python(&[SCRIPT, "listener", &port.to_string()]), port);
    let (folder, source) = (Folder::new(), samples::study(2));
    let peer = format!("[peers.PYNETDICOM]\naddress = \"127.0.0.1:{port}\"\n");
    let (_scp, port) = qrscp(&folder, &format!("[mpps]\nnotify = [\"PYNETDICOM\"]\n{peer}"));
    let (port, path) = (port.to_string(), source.path().to_str().unwrap());
    run(kerma(&["mppsscu", "--ppsuid", "1.2.77", "127.0.0.1", &port, path])).exits(0);
    run(kerma(&["mppsscu", "--ppsuid", "1.2.78", "--dc", "127.0.0.1", &port, path])).exits(0);
    for told in ["event 1 1.2.77", "event 2 1.2.77", "event 1 1.2.78", "event 3 1.2.78"] {
        listener.wait_for(told);
    }
}

#[test]
fn kerma_is_told_every_event_by_pynetdicom() {
    if !pynetdicom_is_here() {
        return;
    }
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = told.clone();
    let scu = mpps::notifications(move |_: &EventRequest, uid: &Uid, event: Event| {
        seen.lock().unwrap().push((uid.clone(), event));
    });
    let listener = ApplicationEntity::new("KERMA").unwrap().provide(scu).listen("127.0.0.1:0").unwrap();
    let (port, shutdown) = (listener.local_addr().port().to_string(), listener.shutdown_handle());
    let serving = listener.spawn();
    let said = run(python(&[SCRIPT, "notify", &port])).exits(0).output;
    let answers: Vec<&str> = said.lines().filter(|line| line.starts_with("answer")).collect();
    assert_eq!(answers, [&["answer 0000"; 5][..], &["answer 0113"]].concat(), "{said}");
    assert_eq!(*told.lock().unwrap(), Event::ALL.map(|event| (STEP, event)));
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
}

#[test]
fn dcmjs_leads_a_step_through_its_life() {
    if !has_dcmjs("performed procedure steps") {
        return;
    }
    let (_scp, port, _folder) = mppsscp();
    lead_a_step_by_dcmjs(port);
    let folder = Folder::new();
    let (_scp, port) = qrscp(&folder, "");
    lead_a_step_by_dcmjs(port);
    let steps = listed(&folder);
    assert!(steps.contains("COMPLETED") && steps.contains("(1 match)"), "{steps}");
}

/// What dcmjs-dimse is answered.
fn lead_a_step_by_dcmjs(port: u16) {
    let said = run(dcmjs(&["mpps-scu", &port.to_string()])).exits(0).output;
    let lines: Vec<&str> = said.lines().map(str::trim).collect();
    let expected = [
        "completed-at-once 0106 COMPLETED",
        "create 0000",
        "create-again 0111",
        "get 0000 IN PROGRESS",
        "set-patient 0105",
        "complete 0000",
        "complete-again 0110",
        "get 0000 COMPLETED",
        "set-other 0112",
    ];
    assert_eq!(lines, expected, "{said}");
}

#[test]
fn dcmjs_is_told_of_a_step() {
    if !has_dcmjs("performed procedure steps") {
        return;
    }
    let (port, source) = (free_port(), samples::study(2));
    let scp = Process::listen(dcmjs(&["mpps-scp", &port.to_string()]), port);
    let path = source.path().to_str().unwrap();
    run(kerma(&["mppsscu", "-v", "127.0.0.1", &port.to_string(), path])).exits(0);
    scp.wait_for("N-CREATE 4711 IN PROGRESS 0");
    scp.wait_for("N-SET - COMPLETED 1");
}
