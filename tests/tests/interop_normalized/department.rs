//! What `qrscp` does beside images, against pynetdicom and dcmjs-dimse.

use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::{dcmjs, has_dcmjs, kerma, python};
use kerma_tests::process::{Process, free_port, run};

use crate::{samples, ups, words};

/// `kerma qrscp`, whose archive and configuration are in its folder.
struct Qrscp {
    port: u16,
    process: Process,
    folder: Folder,
}

impl Qrscp {
    /// With more in its configuration, and where an AE listens if it does.
    fn start(more: &str, peer: Option<(&str, u16)>) -> Qrscp {
        let (folder, port) = (Folder::new(), free_port());
        let peer = peer.map(|(title, port)| format!("[peers.{title}]\naddress = \"127.0.0.1:{port}\"\n"));
        let text = format!(
            "port = {port}\nbind_address = \"127.0.0.1\"\ninstance_location = {:?}\n{more}{}",
            folder.path().join("archive"),
            peer.unwrap_or_default()
        );
        let configuration = folder.path().join("qrscp.toml");
        std::fs::write(&configuration, open(&text)).unwrap();
        let command = kerma(&["qrscp", "-v", "-c", configuration.to_str().unwrap()]);
        Qrscp { port, process: Process::listen(command, port), folder }
    }

    /// Stores so many images of the study.
    fn store(&self, count: usize) {
        let study = samples::study(count);
        let port = self.port.to_string();
        run(kerma(&["storescu", "127.0.0.1", &port, study.path().to_str().unwrap()])).exits(0);
    }

    /// What `kerma archive` says of it.
    fn tool(&self, arguments: &[&str]) -> String {
        let location = self.folder.path().join("archive");
        let location = ["--instance-location", location.to_str().unwrap()];
        run(kerma(&[&["archive"], arguments, &location].concat())).exits(0).output
    }
}

#[test]
fn pynetdicoms_scu_leads_steps_of_the_archive_through_their_lives_and_is_told_of_them() {
    if !ups::is_here() {
        return;
    }
    // That a receiver can be told is asked for when it subscribes. It is told over its own association.
    let qrscp = Qrscp::start("", Some(("PYNETDICOM", free_port())));
    ups::lead_steps(&qrscp.port.to_string());
    let listed = qrscp.tool(&["ls", "--ups"]);
    assert!(listed.contains("COMPLETED") && listed.contains("(3 matches)"), "{listed}");
}

#[test]
fn pynetdicoms_listener_is_told_of_the_archives_steps_to_which_it_has_subscribed() {
    if !ups::is_here() {
        return;
    }
    let own = free_port();
    let receiver = Process::listen(python(&[ups::SCRIPT, "receive", &own.to_string()]), own);
    let qrscp = Qrscp::start("", Some(("PYNETDICOM", own)));
    let port = qrscp.port.to_string();
    let upsscu = |title: &str, arguments: &[&str]| {
        let peer = ["-aet", title, "127.0.0.1", &port];
        run(kerma(&[&["upsscu"], arguments, &peer].concat())).exits(0).output
    };
    upsscu("PYNETDICOM", &["-O", "subscribe"]);
    upsscu("KERMA", &["-O", "create", "-u", "1.2.3.1", "-k", "ProcedureStepLabel=Dose"]);
    receiver.wait_for("event 1 1.2.3.1 SCHEDULED");
    upsscu("KERMA", &["-O", "request-cancel", "-u", "1.2.3.1"]);
    for state in ["IN PROGRESS", "CANCELED"] {
        receiver.wait_for(&format!("event 1 1.2.3.1 {state}"));
    }
}

#[test]
fn dcmjs_leads_a_step_of_the_archive_through_its_life() {
    if !has_dcmjs("Unified Procedure Step of the archive") {
        return;
    }
    let qrscp = Qrscp::start("", None);
    let said = run(dcmjs(&["ups-scu", &qrscp.port.to_string()])).exits(0).output;
    let lines: Vec<&str> = said.lines().map(str::trim).collect();
    let expected = [
        "create 0000",
        "create-again 0111",
        "get 0000 SCHEDULED",
        "claim 0000",
        "claim-again C302",
        "incomplete C304",
        "update 0000",
        "complete 0000",
        "get 0000 COMPLETED",
        "get-other C307",
    ];
    assert_eq!(lines, expected, "{said}");
    assert!(qrscp.tool(&["ls", "--ups"]).contains("COMPLETED"));
}

#[test]
fn dcmjs_finds_the_worklist_of_the_archive_and_in_it_what_it_performs() {
    if !has_dcmjs("the worklist of the archive") {
        return;
    }
    let qrscp = Qrscp::start("", None);
    let path = qrscp.folder.path().join("items.json");
    std::fs::write(&path, items(&["1.2.3", "1.2.4"])).unwrap();
    qrscp.tool(&["worklist", "add", path.to_str().unwrap()]);
    let said = run(dcmjs(&["worklist-scu", &qrscp.port.to_string(), "1.2.3"])).exits(0).output;
    let lines: Vec<&str> = said.lines().map(str::trim).collect();
    let expected = [
        "all FF00 1.2.3 -",
        "all FF00 1.2.4 -",
        "all 0000",
        "create 0000",
        "performed FF00 1.2.3 STARTED",
        "performed FF00 1.2.4 -",
        "performed 0000",
        "complete 0000",
        "afterwards FF00 1.2.4 -",
        "afterwards 0000",
    ];
    assert_eq!(lines, expected, "{said}");
}

/// Worklist items of these studies, in the DICOM JSON model.
fn items(studies: &[&str]) -> String {
    let items = studies.iter().map(|study| {
        let step = r#"{"00080060":{"vr":"CS","Value":["CT"]},"00400001":{"vr":"AE","Value":["CT1"]},"00400002":{"vr":"DA","Value":["20261129"]},"00400003":{"vr":"TM","Value":["0900"]},"00400009":{"vr":"SH","Value":["S1"]}}"#;
        format!(
            r#"{{"00100010":{{"vr":"PN","Value":[{{"Alphabetic":"Doe^Jane"}}]}},"00100020":{{"vr":"LO","Value":["4711"]}},"0020000D":{{"vr":"UI","Value":["{study}"]}},"00400100":{{"vr":"SQ","Value":[{step}]}},"00401001":{{"vr":"SH","Value":["R1"]}}}}"#
        )
    });
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

#[test]
fn pynetdicom_is_told_which_instances_of_a_study_the_archive_has() {
    if !words::is_here() {
        return;
    }
    let own = free_port();
    let scp = Process::listen(python(&[words::SCRIPT, "scp", &own.to_string()]), own);
    let more = "[ian]\nto = [\"PYNETDICOM\"]\nwhen = \"study-quiet:1\"\n";
    let qrscp = Qrscp::start(more, Some(("PYNETDICOM", own)));
    qrscp.store(3);
    scp.wait_for("available 1.2.3 3 ONLINE 0000");
    qrscp.tool(&["rm", "1.2.3", "--yes"]);
    scp.wait_for("available 1.2.3 3 UNAVAILABLE 0000");
    qrscp.process.wait_for("notice delivered topic=ian about=1.2.3");
}
