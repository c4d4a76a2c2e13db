use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use kerma_ae::{ApplicationEntity, DataSet};
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::extended::{ApplicationInformation as _, RetrieveNegotiation};
use kerma_service::query::{FindRequest, Query};
use kerma_service::retrieve::{Get, Move, Retrieval, RetrieveRequest};
use kerma_service::{Destination, Instance, Outcome, Source};

use super::harness::{Folder, Run, command, kerma};
use super::query_scp::QueryScp;
use super::samples::{CT, JPEG_BASELINE, SECONDARY_CAPTURE, Sample, data_set_of};

/// So many CT instances in a folder.
fn ct_instances(folder: &Folder, count: usize) -> Vec<PathBuf> {
    (1..=count)
        .map(|n| {
            let instance = format!("1.2.3.{n}");
            Sample::ct(&instance).write(&folder.join(&format!("{n}.dcm")))
        })
        .collect()
}

fn retrieval(files: &[PathBuf]) -> Result<Retrieval, Outcome> {
    let instances: Vec<_> = files.iter().map(|path| kerma_ae::instance(path).unwrap()).collect();
    Ok(Retrieval::of(instances))
}

/// Sends these files to whoever asks for anything, by C-GET, and by C-MOVE to this port at STORESCP.
fn scp(files: Vec<PathBuf>, store_port: u16) -> QueryScp {
    let destination =
        Destination { ae_title: "STORESCP".parse().unwrap(), host: "127.0.0.1".into(), port: store_port };
    let (get, moved) = (files.clone(), files);
    let entity = ApplicationEntity::new("QRSCP")
        .unwrap()
        .provide(Get::query_retrieve(move |_: &RetrieveRequest, _: DataSet| retrieval(&get)))
        .provide(Move::query_retrieve(
            move |_: &RetrieveRequest, _: DataSet| retrieval(&moved),
            [destination],
        ));
    QueryScp::start(entity)
}

fn run(tool: &str, port: &str, options: &[&str]) -> Run {
    let keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=1.2"];
    kerma(&[&[tool], options, &keys, &["127.0.0.1", port]].concat())
}

#[test]
fn getscu_writes_what_it_is_sent_byte_for_byte_and_says_how_far_it_is() {
    let (source, target) = (Folder::new(), Folder::new());
    let scp = scp(ct_instances(&source, 3), 1);
    let run = run("getscu", &scp.port, &["-v", "-od", target.text()]).exits(0);
    assert_eq!(run.stdout, "3 completed\n");
    assert_eq!(target.names(), ["1.2.3.1.dcm", "1.2.3.2.dcm", "1.2.3.3.dcm"]);
    for n in 1..=3 {
        let (sent, got) = (source.join(&format!("{n}.dcm")), target.join(&format!("1.2.3.{n}.dcm")));
        assert_eq!(data_set_of(&got), data_set_of(&sent));
    }
    let file =
        kerma_dataset::part10::Part10::read(std::fs::read(target.join("1.2.3.1.dcm")).unwrap()).unwrap();
    assert_eq!(file.meta.sending().map(|title| title.to_string()).as_deref(), Some("ANY-SCP"));
    assert_eq!(file.meta.receiving().map(|title| title.to_string()).as_deref(), Some("GETSCU"));
    run.says(&[
        "I: Sending Get Request",
        "I: Get SCP Response: 1 - 0xFF00 (Pending)",
        "I: Sub-Operations Remaining: 2, Completed: 1, Failed: 0, Warning: 0",
        "I: Get SCP Result: 0x0000 (Success)",
        "I: Releasing Association",
    ])
    .does_not_say(&["DOE", "4711"]);
}

#[test]
fn getscu_without_options_is_quiet_but_for_the_sum() {
    let (source, target) = (Folder::new(), Folder::new());
    let scp = scp(ct_instances(&source, 1), 1);
    let said = run("getscu", &scp.port, &["-od", target.text()]).exits(0);
    assert_eq!((said.stdout.as_str(), said.stderr.as_str()), ("1 completed\n", ""));
    run("getscu", &scp.port, &["-q", "-od", target.text()]).exits(0).says_nothing();
}

#[test]
fn getscu_ignores_what_it_receives_if_asked_to() {
    let (source, target) = (Folder::new(), Folder::new());
    let scp = scp(ct_instances(&source, 2), 1);
    run("getscu", &scp.port, &["--ignore", "-od", target.text()]).exits(0);
    assert!(target.names().is_empty());
}

#[test]
fn getscu_tells_events_as_json() {
    let (source, target) = (Folder::new(), Folder::new());
    let scp = scp(ct_instances(&source, 2), 1);
    let run = run("getscu", &scp.port, &["--json", "-od", target.text()]).exits(0);
    let stored = run.events("store");
    assert_eq!(stored.len(), 2);
    assert!(stored[0]["path"].as_str().unwrap().ends_with("1.2.3.1.dcm"));
    assert_eq!(run.events("progress")[0]["remaining"], 1);
    let end = &run.events("get")[0];
    assert_eq!((&end["status"], &end["completed"], &end["failed"]), (&"0x0000".into(), &2.into(), &0.into()));
}

#[test]
fn an_instance_that_could_not_come_is_1_and_named() {
    let (source, target) = (Folder::new(), Folder::new());
    let mut files = ct_instances(&source, 1);
    let jpeg = Sample { transfer_syntax: JPEG_BASELINE, pixels: 100, ..Sample::ct("1.2.4") };
    files.push(jpeg.write(&source.join("jpeg.dcm")));
    let scp = scp(files, 1);
    let run = run("getscu", &scp.port, &["-od", target.text()]).exits(1);
    assert_eq!(run.stdout, "1 completed, 1 failed\n");
    assert_eq!(target.names(), ["1.2.3.1.dcm"]);
    run.says(&["E: Get SCP Result: 0xB000 (Warning): ", "E: Not retrieved: 1.2.4"]);
}

#[test]
fn with_a_query_first_compressed_instances_and_private_classes_come_too() {
    let (source, target) = (Folder::new(), Folder::new());
    let samples = [
        Sample { transfer_syntax: JPEG_BASELINE, pixels: 100, ..Sample::ct("1.2.4.1") },
        Sample { pixels: 100, ..Sample::ct("1.2.4.2") },
        Sample { sop_class: "1.2.3.4.5", pixels: 100, ..Sample::ct("1.2.4.3") },
        Sample {
            sop_class: SECONDARY_CAPTURE,
            transfer_syntax: JPEG_BASELINE,
            pixels: 10,
            ..Sample::ct("1.2.4.4")
        },
    ];
    let files: Vec<_> = samples.iter().map(|sample| sample.write(&source.join(sample.instance))).collect();
    let levels = Arc::new(Mutex::new(Vec::new()));
    let seen = levels.clone();
    let query = Query::query_retrieve(move |_: &FindRequest, identifier: DataSet| {
        let level = identifier.string(tags::QUERY_RETRIEVE_LEVEL).unwrap();
        let matches: Vec<DataSet> = match level.as_str() {
            // this SCP does not know the SOP classes of a study
            "STUDY" => vec![found(tags::STUDY_INSTANCE_UID, "1.2")],
            "SERIES" => ["1.2.5", "1.2.6"].map(|uid| found(tags::SERIES_INSTANCE_UID, uid)).into(),
            _ if identifier.string(tags::SERIES_INSTANCE_UID).as_deref() == Ok("1.2.5") => {
                [CT, "1.2.3.4.5"].map(|uid| found(tags::SOP_CLASS_UID, uid)).into()
            }
            _ => vec![found(tags::SOP_CLASS_UID, SECONDARY_CAPTURE)],
        };
        seen.lock().unwrap().push(level);
        matches
    });
    let get = Get::query_retrieve(move |_: &RetrieveRequest, _: DataSet| retrieval(&files));
    let scp = QueryScp::start(ApplicationEntity::new("QRSCP").unwrap().provide(query).provide(get));
    let run = run("getscu", &scp.port, &["--find-first", "-od", target.text()]).exits(0);
    assert_eq!(run.stdout, "4 completed\n");
    assert_eq!(*levels.lock().unwrap(), ["STUDY", "SERIES", "IMAGE", "IMAGE"]);
    for sample in samples {
        let got = target.join(&format!("{}.dcm", sample.instance));
        assert_eq!(data_set_of(&got), sample.data_set(), "{}", sample.instance);
    }
}

fn found(tag: kerma_dictionary::Tag, uid: &str) -> DataSet {
    let mut found = DataSet::new();
    found.set(tag, Uid::new(uid).unwrap()).unwrap();
    found
}

#[test]
fn a_query_first_that_the_peer_does_not_answer_is_a_warning() {
    let (source, target) = (Folder::new(), Folder::new());
    let scp = scp(ct_instances(&source, 1), 1);
    run("getscu", &scp.port, &["--find-first", "-od", target.text()])
        .exits(0)
        .says(&["W: What will come is not known: "]);
    assert_eq!(target.names(), ["1.2.3.1.dcm"]);
}

#[test]
fn movescu_moves_to_its_own_storage_scp() {
    let (source, target) = (Folder::new(), Folder::new());
    let port = super::fake_peer::closed_port();
    let scp = scp(ct_instances(&source, 3), port.parse().unwrap());
    let options = ["-v", "--store", "--store-port", &port, "-od", target.text()];
    let run = run("movescu", &scp.port, &options).exits(0);
    assert_eq!(run.stdout, "3 completed\n");
    for n in 1..=3 {
        let (sent, got) = (source.join(&format!("{n}.dcm")), target.join(&format!("1.2.3.{n}.dcm")));
        assert_eq!(data_set_of(&got), data_set_of(&sent));
    }
    run.says(&[
        "I: Sending Move Request",
        "I: Move SCP Response: 1 - 0xFF00 (Pending)",
        "I: Accepting Association",
        "I: Received Store Request",
        "I: Move SCP Result: 0x0000 (Success)",
    ])
    .does_not_say(&["DOE", "4711"]);
}

#[test]
fn movescu_moves_to_a_third_party_and_tells_events() {
    let (source, target) = (Folder::new(), Folder::new());
    let third = super::harness::Scp::start(&["storescp", "-od", target.text()]);
    let scp = scp(ct_instances(&source, 2), third.port.parse().unwrap());
    let run = run("movescu", &scp.port, &["--json", "-aem", "STORESCP"]).exits(0);
    assert_eq!(run.events("move")[0]["completed"], 2);
    assert_eq!(run.events("progress").len(), 2);
    third.wait_for("store", 2);
    assert_eq!(target.names().len(), 2);
}

#[test]
fn a_destination_that_the_peer_does_not_know_or_reach_is_1() {
    let source = Folder::new();
    let port = super::fake_peer::closed_port();
    let scp = scp(ct_instances(&source, 1), port.parse().unwrap());
    for destination in ["ELSEWHERE", "STORESCP"] {
        run("movescu", &scp.port, &["-aem", destination])
            .exits(1)
            .says(&["E: Move SCP Result: 0xA801 (Failure): "]);
    }
}

#[test]
fn a_port_that_is_taken_is_1_before_anything_is_sent() {
    let taken = std::net::TcpListener::bind("0.0.0.0:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    run("movescu", "1", &["--store", "--store-port", &port]).exits(1).says(&["cannot listen on"]);
}

#[test]
fn each_model_asks_its_own_sop_class() {
    let models = Arc::new(Mutex::new(Vec::new()));
    let (get, moved) = (models.clone(), models.clone());
    let nothing = |models: &Mutex<Vec<Uid>>, request: &RetrieveRequest| {
        models.lock().unwrap().push(request.context.abstract_syntax.clone());
        Ok::<_, Outcome>(Retrieval::of(Vec::<DataSet>::new()))
    };
    let here = Destination { ae_title: "STORESCP".parse().unwrap(), host: "127.0.0.1".into(), port: 1 };
    let entity = ApplicationEntity::new("QRSCP")
        .unwrap()
        .provide(Get::query_retrieve(move |request: &RetrieveRequest, _: DataSet| nothing(&get, request)))
        .provide(Move::query_retrieve(
            move |request: &RetrieveRequest, _: DataSet| nothing(&moved, request),
            [here],
        ));
    let scp = QueryScp::start(entity);
    for (tool, option, uid) in [
        ("getscu", "-P", uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET),
        ("getscu", "-S", uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET),
        ("getscu", "-O", uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_GET),
        ("movescu", "-P", uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE),
        ("movescu", "-S", uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE),
        ("movescu", "-O", uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE),
    ] {
        let done = run(tool, &scp.port, &[option, "--ignore"]);
        assert_eq!(models.lock().unwrap().pop(), Some(uid), "{tool} {option}: {done:?}");
        assert_eq!(done.exits(0).stdout, "0 completed\n");
    }
}

#[test]
fn extended_negotiation_is_proposed_and_what_is_not_accepted_is_warned_of() {
    let get = Get::query_retrieve(|_: &RetrieveRequest, _: DataSet| retrieval(&[]));
    let supported = RetrieveNegotiation::default().relational_retrieval(true);
    let scp = QueryScp::of(get.extended(supported.policy()));
    let said = run("getscu", &scp.port, &["--ignore", "--relational-retrieval"]).exits(0);
    assert_eq!(said.stderr, "");
    run("getscu", &scp.port, &["--ignore", "--relational-retrieval", "--enhanced-conversion"])
        .exits(0)
        .says(&["W: Extended negotiation: asked for [01, 01], accepted [01, 00]"]);
}

#[test]
fn a_retrieval_is_cancelled_after_so_many_responses() {
    let (source, target) = (Folder::new(), Folder::new());
    let scp = scp(ct_instances(&source, 200), 1);
    let run = run("getscu", &scp.port, &["-v", "--cancel", "2", "-od", target.text()]).exits(0);
    run.says(&["I: Sending Cancel Request", "I: Get SCP Result: 0xFE00 (Cancel)"]);
    let count = target.names().len();
    assert!((2..200).contains(&count), "{count}");
}

#[test]
fn a_signal_cancels_the_retrieval_and_that_is_1() {
    let (source, target) = (Folder::new(), Folder::new());
    let scp = scp(ct_instances(&source, 1000), 1);
    let mut child = command(&["getscu", "--json", "-k", "QueryRetrieveLevel=STUDY", "-od", target.text()])
        .args(["127.0.0.1", &scp.port])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("\"progress\"") {
        line.clear();
        assert!(stdout.read_line(&mut line).unwrap() > 0);
    }
    let id = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-s", "INT", &id]).status().unwrap().success());
    let mut events = String::new();
    stdout.read_to_string(&mut events).unwrap();
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1), "{log}");
    assert!(log.contains("W: Cancelling") && events.contains("\"0xFE00\""), "{log}{events}");
    // whatever came is whole
    assert!(target.names().iter().all(|name| name.ends_with(".dcm")));
}

/// A data set that comes slowly: a piece of it every 300 ms.
#[derive(Debug)]
struct Slow(std::vec::IntoIter<Vec<u8>>);

impl Source for Slow {
    fn next(&mut self, _: usize) -> Result<Option<bytes::Bytes>, String> {
        std::thread::sleep(std::time::Duration::from_millis(300));
        Ok(self.0.next().map(bytes::Bytes::from))
    }
}

/// Moves one CT instance of twelve pieces to the port; that takes some four seconds.
fn slow_mover(port: u16) -> QueryScp {
    let retrieve = |_: &RetrieveRequest, _: DataSet| {
        let data_set = Sample { pixels: 12 * 40_000, ..Sample::ct("1.2.3") }.data_set();
        let pieces: Vec<Vec<u8>> = data_set.chunks(40_000).map(<[u8]>::to_vec).collect();
        let instance = Instance {
            sop_class: uids::CT_IMAGE_STORAGE,
            sop_instance: Uid::new("1.2.3").unwrap(),
            transfer_syntax: uids::EXPLICIT_VR_LITTLE_ENDIAN,
            data_set: Box::new(Slow(pieces.into_iter())),
        };
        Ok::<_, Outcome>(Retrieval::of(vec![instance]))
    };
    let there = Destination { ae_title: "STORESCP".parse().unwrap(), host: "127.0.0.1".into(), port };
    QueryScp::start(ApplicationEntity::new("QRSCP").unwrap().provide(Move::query_retrieve(retrieve, [there])))
}

#[test]
fn what_arrives_puts_off_the_timeout_of_the_response_and_silence_does_not() {
    let target = Folder::new();
    let port = super::fake_peer::closed_port();
    let mover = slow_mover(port.parse().unwrap());
    let options = ["--store", "--store-port", &port, "-od", target.text(), "-td", "2"];
    assert_eq!(run("movescu", &mover.port, &options).exits(0).stdout, "1 completed\n");
    assert_eq!(target.names(), ["1.2.3.dcm"]);
    // nothing of it arrives here
    let third = super::harness::Scp::start(&["storescp", "--ignore"]);
    let mover = slow_mover(third.port.parse().unwrap());
    run("movescu", &mover.port, &["-aem", "STORESCP", "-td", "2"])
        .exits(1)
        .says(&["DIMSE timeout reached while waiting for message"]);
}
