//! `[ian]` of `qrscp`: others are told which instances of a study are there.

use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use kerma_ae::normalized::CreateRequest;
use kerma_ae::{ApplicationEntity, Outcome, ian};
use kerma_dictionary::Uid;
use kerma_service::ian::Notification;

use super::fake_peer::closed_port;
use super::harness::{Folder, PATIENCE, Scp, kerma};
use super::qrscp::{configured, sample, start, store};
use super::samples::STUDY;

/// A RIS at this port; what it is told, and under which UID.
fn ris(port: u16) -> (u16, Receiver<(Option<Uid>, Notification)>) {
    let (sender, told) = mpsc::channel();
    let scp = ian::scp(move |request: &CreateRequest, notification: Notification| {
        sender.send((request.affected_sop_instance_uid.clone(), notification)).unwrap();
        Outcome::from(())
    });
    let listener = ApplicationEntity::new("RIS").unwrap().provide(scp).listen(("127.0.0.1", port)).unwrap();
    let port = listener.local_addr().port();
    thread::spawn(move || listener.serve());
    (port, told)
}

fn serving(folder: &Folder, when: &str, port: u16) -> Scp {
    let text = format!(
        "[commitment]\nretry = 0.2\n[ian]\nto = [\"RIS\"]\nwhen = \"{when}\"\n\
         [peers.RIS]\naddress = \"127.0.0.1:{port}\"\n"
    );
    let scp = start(folder, &["-v", "-c", &configured(folder, &text)]);
    // Studies are followed from now on.
    thread::sleep(Duration::from_millis(300));
    scp
}

/// What the next notice says of each instance, in their order.
fn next(told: &Receiver<(Option<Uid>, Notification)>) -> Vec<String> {
    let (name, notification) = told.recv_timeout(PATIENCE).unwrap();
    assert!(name.is_some());
    assert_eq!(notification.study().unwrap().to_string(), STUDY);
    let instances = notification.instances().unwrap();
    let mut said: Vec<String> = instances
        .iter()
        .map(|of| format!("{} {} {}", of.instance.sop_instance, of.availability, of.retrieve_from[0]))
        .collect();
    said.sort();
    said
}

fn online(instance: &str) -> String {
    format!("{instance} ONLINE QRSCP")
}

#[test]
fn a_study_that_is_quiet_is_told_of_once_and_again_when_it_grows_or_shrinks() {
    let folder = Folder::new();
    let (port, told) = ris(0);
    let scp = serving(&folder, "study-quiet:1", port);
    for instance in ["1.2.3.1", "1.2.3.2"] {
        store(&scp, "CT", &sample(&folder, instance)).exits(0);
    }
    assert_eq!(next(&told), [online("1.2.3.1"), online("1.2.3.2")]);
    // The same bytes once more are no news.
    store(&scp, "CT", &sample(&folder, "1.2.3.1")).exits(0);
    assert!(told.recv_timeout(Duration::from_secs(4)).is_err());
    store(&scp, "CT", &sample(&folder, "1.2.3.3")).exits(0);
    assert_eq!(next(&told), [online("1.2.3.1"), online("1.2.3.2"), online("1.2.3.3")]);
    let location = folder.join("archive");
    kerma(&["archive", "rm", "1.2.3.2", "--yes", "--instance-location", location.to_str().unwrap()]).exits(0);
    let gone = "1.2.3.2 UNAVAILABLE QRSCP".to_owned();
    assert_eq!(next(&told), [online("1.2.3.1"), gone, online("1.2.3.3")]);
    scp.stop().exits(0).says(&["availability study=", "online=2 unavailable=1 receivers=1"]);
}

#[test]
fn what_was_stored_before_a_kill_is_told_of_after_it_and_a_ris_that_is_down_later() {
    let folder = Folder::new();
    let port: u16 = closed_port().parse().unwrap();
    let scp = serving(&folder, "study-quiet:1", port);
    store(&scp, "CT", &sample(&folder, "1.2.3.1")).exits(0);
    scp.signal("KILL");
    drop(scp);
    let scp = serving(&folder, "study-quiet:1", port);
    scp.wait_to_say("notice put off topic=ian");
    scp.signal("KILL");
    drop(scp);
    let (_, told) = ris(port);
    let scp = serving(&folder, "study-quiet:1", port);
    assert_eq!(next(&told), [online("1.2.3.1")]);
    assert!(told.recv_timeout(Duration::from_secs(3)).is_err());
    scp.stop().exits(0);
}

#[test]
fn ianscp_keeps_what_qrscp_tells() {
    let folder = Folder::new();
    let kept = folder.join("kept");
    let ianscp = Scp::start(&["ianscp", "--directory", kept.to_str().unwrap()]);
    let scp = serving(&folder, "study-quiet:0.1", ianscp.port.parse().unwrap());
    store(&scp, "CT", &sample(&folder, "1.2.3.1")).exits(0);
    scp.wait_to_say("notice delivered topic=ian");
    let files: Vec<_> = std::fs::read_dir(&kept).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    let dump = kerma(&["dump", files[0].to_str().unwrap()]).exits(0);
    assert!(dump.stdout.contains("ONLINE") && dump.stdout.contains(STUDY), "{}", dump.stdout);
}

#[test]
fn the_instances_of_a_step_are_told_of_when_it_has_ended_and_all_are_there_or_after_a_while_those_that_are() {
    let folder = Folder::new();
    let (port, told) = ris(0);
    let scp = serving(&folder, "mpps:3", port);
    let [first, second] = ["1.2.3.1", "1.2.3.2"].map(|instance| sample(&folder, instance));
    let performed = |paths: &[&Path]| {
        let mut command = vec!["mppsscu", "127.0.0.1", &scp.port];
        command.extend(paths.iter().map(|path| path.to_str().unwrap()));
        kerma(&command).exits(0);
    };
    store(&scp, "CT", &first).exits(0);
    performed(&[&first]);
    let (_, notification) = told.recv_timeout(PATIENCE).unwrap();
    assert_eq!(notification.steps().unwrap().len(), 1);
    assert_eq!(notification.instances().unwrap().len(), 1);
    // The second comes too late, then after all.
    performed(&[&first, &second]);
    assert_eq!(next(&told), [online("1.2.3.1"), "1.2.3.2 UNAVAILABLE QRSCP".into()]);
    store(&scp, "CT", &second).exits(0);
    assert_eq!(next(&told), [online("1.2.3.1"), online("1.2.3.2")]);
    scp.stop().exits(0).says(&["1 of its 2 instances have come"]);
}
