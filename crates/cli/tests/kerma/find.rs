use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use kerma_ae::{ApplicationEntity, DataSet, Outcome, Status};
use kerma_dataset::part10::Part10;
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::extended::{ApplicationInformation as _, FindNegotiation};
use kerma_service::query::{FindRequest, Matches, Query};

use super::harness::{Folder, Run, command, kerma};
use super::query_scp::{Asked, QueryScp};

/// A match for the n-th patient.
fn patient(n: usize) -> DataSet {
    let mut patient = DataSet::new();
    patient.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    patient.set(tags::PATIENT_NAME, format!("MÜLLER^{n}")).unwrap();
    patient.set(tags::PATIENT_ID, n.to_string()).unwrap();
    patient
}

/// Answers every query with so many patients.
fn patients(count: usize) -> (QueryScp, Asked) {
    let asked = Asked::default();
    let seen = asked.clone();
    let query = Query::query_retrieve(move |_: &FindRequest, identifier: DataSet| {
        seen.push(identifier);
        Matches::new((1..=count).map(patient))
    });
    (QueryScp::of(query), asked)
}

fn findscu(scp: &QueryScp, options: &[&str]) -> Run {
    let keys = ["-k", "QueryRetrieveLevel=PATIENT", "-k", "PatientName=M*", "-k", "PatientID"];
    kerma(&[&["findscu"], options, &keys, &["127.0.0.1", &scp.port]].concat())
}

#[test]
fn matches_are_printed_as_findscu_prints_them_and_the_log_has_no_patient() {
    let (scp, asked) = patients(2);
    let run = findscu(&scp, &["-v"]).exits(0);
    assert_eq!(
        run.stdout,
        "Find SCP Response: 1 - 0xFF00 (Pending)\n\n\
         # Response Identifier\n\
         (0008,0005) CS [ISO_IR 100]                             #  10, 1 SpecificCharacterSet\n\
         (0010,0010) PN [MÜLLER^1]                               #   8, 1 PatientName\n\
         (0010,0020) LO [1]                                      #   2, 1 PatientID\n\n\
         Find SCP Response: 2 - 0xFF00 (Pending)\n\n\
         # Response Identifier\n\
         (0008,0005) CS [ISO_IR 100]                             #  10, 1 SpecificCharacterSet\n\
         (0010,0010) PN [MÜLLER^2]                               #   8, 1 PatientName\n\
         (0010,0020) LO [2]                                      #   2, 1 PatientID\n\n"
    );
    run.says(&[
        "I: Requesting Association",
        "I: Association Accepted",
        "I: Sending Find Request",
        "I: Received Find Response",
        "I: Find SCP Result: 0x0000 (Success)",
        "I: Releasing Association",
    ])
    .does_not_say(&["LLER", "M*"]);
    let asked = asked.only();
    assert_eq!(asked.string(tags::QUERY_RETRIEVE_LEVEL).as_deref(), Ok("PATIENT"));
    assert_eq!(asked.string(tags::PATIENT_NAME).as_deref(), Ok("M*"));
    assert!(asked.get_element(tags::PATIENT_ID).unwrap().is_empty());
}

#[test]
fn identifiers_are_in_the_log_of_those_who_ask_for_them() {
    let (scp, _) = patients(1);
    findscu(&scp, &["-v", "--log-identifiers"]).exits(0).says(&[
        "I: # Request Identifier",
        "I: (0010,0010) PN [M*]",
        "I: # Response Identifier",
        "I: (0010,0010) PN [MÜLLER^1]",
    ]);
    findscu(&scp, &["-d"]).exits(0).does_not_say(&["LLER", "M*"]);
}

#[test]
fn json_is_one_dicom_json_object_a_match_and_nothing_else() {
    let (scp, _) = patients(3);
    let run = findscu(&scp, &["--json"]).exits(0);
    assert_eq!(run.stderr, "");
    let lines = run.json_lines();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[2]["00100010"]["Value"][0]["Alphabetic"], "MÜLLER^3");
}

#[test]
fn nothing_found_is_nothing_on_stdout_and_no_failure() {
    let (scp, _) = patients(0);
    findscu(&scp, &[]).exits(0).says_nothing();
    findscu(&scp, &["-q"]).exits(0).says_nothing();
    findscu(&scp, &["-v"]).exits(0).says(&["Find SCP Result: 0x0000 (Success)"]);
}

#[test]
fn quiet_writes_files_and_says_nothing() {
    let (scp, _) = patients(2);
    let folder = Folder::new();
    let matches = folder.join("matches");
    findscu(&scp, &["-q", "-w", "-od", matches.to_str().unwrap()]).exits(0).says_nothing();
    for n in 1..=2 {
        let bytes = std::fs::read(matches.join(format!("rsp00000{n}.dcm"))).unwrap();
        let file = Part10::read(bytes).unwrap();
        assert_eq!(file.data_set, patient(n));
        assert_eq!(file.meta.sop_class(), uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND);
        assert_eq!(file.meta.transfer_syntax(), uids::EXPLICIT_VR_LITTLE_ENDIAN);
    }
    assert_eq!(std::fs::read_dir(matches).unwrap().count(), 2);
}

#[test]
fn a_file_is_the_query_and_keys_go_before_what_it_says() {
    let (scp, asked) = patients(0);
    let folder = Folder::new();
    let mut query = DataSet::new();
    query.set(tags::QUERY_RETRIEVE_LEVEL, "PATIENT").unwrap();
    query.set(tags::PATIENT_NAME, "X").unwrap();
    query.set(tags::PATIENT_SEX, "F").unwrap();
    let path = folder.join("query.dcm");
    let meta = kerma_dataset::part10::FileMeta::new(
        uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
        Uid::new("1.2.3").unwrap(),
        uids::EXPLICIT_VR_BIG_ENDIAN,
    );
    let file = Part10 { preamble: [0; 128], meta, data_set: query };
    std::fs::write(&path, file.to_vec().unwrap()).unwrap();
    kerma(&["findscu", "-f", path.to_str().unwrap(), "-k", "PatientName=Y", "127.0.0.1", &scp.port]).exits(0);
    let asked = asked.only();
    assert_eq!(asked.string(tags::PATIENT_NAME).as_deref(), Ok("Y"));
    assert_eq!(asked.string(tags::PATIENT_SEX).as_deref(), Ok("F"));
    kerma(&["findscu", "-f", "nowhere.dcm", "127.0.0.1", &scp.port])
        .exits(1)
        .says(&["E: Cannot read input file nowhere.dcm"]);
}

#[test]
fn each_model_asks_its_own_sop_class() {
    let models = [
        ("-P", uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND),
        ("-S", uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND),
        ("-O", uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND),
        ("-W", uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND),
        ("-U", uids::UNIFIED_PROCEDURE_STEP_PULL),
    ];
    let query = Query::of(models.clone().map(|(_, uid)| uid), |request: &FindRequest, _: DataSet| {
        let mut found = DataSet::new();
        found.set(tags::PATIENT_COMMENTS, request.affected_sop_class_uid.to_string()).unwrap();
        [found]
    });
    let scp = QueryScp::of(query);
    for (option, uid) in models {
        let run = findscu(&scp, &[option, "--json"]).exits(0);
        assert_eq!(run.json_lines()[0]["00104000"]["Value"][0], uid.to_string(), "{option}");
    }
}

#[test]
fn a_failure_is_1_and_says_why() {
    let scp =
        QueryScp::of(Query::query_retrieve(|_: &FindRequest, _: DataSet| -> Result<Vec<DataSet>, Outcome> {
            Err(Outcome::new(Status(0xA700)))
        }));
    findscu(&scp, &[]).exits(1).says(&["E: Find SCP Result: 0xA700 (Failure): "]);
    // the model is not there
    kerma(&["findscu", "-W", "-k", "PatientName", "127.0.0.1", &scp.port])
        .exits(1)
        .says(&["accepted no presentation context for 1.2.840.10008.5.1.4.31\n"]);
}

#[test]
fn a_query_without_a_level_is_sent_and_warned_of() {
    let (scp, _) = patients(0);
    kerma(&["findscu", "-k", "PatientName", "127.0.0.1", &scp.port])
        .exits(0)
        .says(&["W: The query has no Query/Retrieve Level"]);
}

#[test]
fn extended_negotiation_is_proposed_and_what_is_not_accepted_is_warned_of() {
    let supported = FindNegotiation::default().relational_queries(true);
    let query = Query::query_retrieve(|_: &FindRequest, _: DataSet| Vec::<DataSet>::new());
    let scp = QueryScp::of(query.extended(supported.policy()));
    findscu(&scp, &["--relational-query"]).exits(0).says_nothing();
    findscu(&scp, &["--relational-query", "--fuzzy-names"])
        .exits(0)
        .says(&["W: Extended negotiation: asked for [01, 00, 01], accepted [01, 00, 00]"]);
}

/// Gives matches until the peer cancels; says then that it was cancelled.
fn endless() -> (QueryScp, Arc<AtomicBool>) {
    struct Endless(Arc<AtomicBool>);
    impl Iterator for Endless {
        type Item = DataSet;
        fn next(&mut self) -> Option<DataSet> {
            std::thread::sleep(Duration::from_millis(2));
            Some(patient(1))
        }
    }
    impl Drop for Endless {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    let dropped = Arc::new(AtomicBool::new(false));
    let flag = dropped.clone();
    (
        QueryScp::of(Query::query_retrieve(move |_: &FindRequest, _: DataSet| {
            Matches::new(Endless(flag.clone()))
        })),
        dropped,
    )
}

#[test]
fn a_query_is_cancelled_after_so_many_matches() {
    let (scp, dropped) = endless();
    let run = findscu(&scp, &["-v", "--cancel", "3"]).exits(0);
    assert!(run.stdout.contains("Find SCP Response: 3 - "));
    run.says(&["I: Sending Cancel Request", "I: Find SCP Result: 0xFE00 (Cancel)"]);
    assert!(dropped.load(Ordering::SeqCst));
}

#[test]
fn a_signal_cancels_the_query_and_that_is_1() {
    let (scp, dropped) = endless();
    let mut child = command(&["findscu", "-k", "QueryRetrieveLevel=PATIENT", "127.0.0.1", &scp.port])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut String::new()).unwrap();
    let id = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-s", "INT", &id]).status().unwrap().success());
    std::io::copy(&mut stdout, &mut std::io::sink()).unwrap();
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1), "{stderr}");
    assert!(stderr.contains("W: Cancelling"), "{stderr}");
    assert!(dropped.load(Ordering::SeqCst));
}

#[test]
fn a_signal_cancels_a_query_that_the_peer_has_not_begun_to_answer() {
    let (seen, go) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    let (saw, may_go) = (seen.clone(), go.clone());
    let scp = QueryScp::of(Query::query_retrieve(move |_: &FindRequest, _: DataSet| {
        saw.store(true, Ordering::SeqCst);
        while !may_go.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(5));
        }
        Matches::new((1..=1000).map(patient))
    }));
    let mut child = command(&["findscu", "-v", "-k", "QueryRetrieveLevel=PATIENT", "127.0.0.1", &scp.port])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while !seen.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_millis(5));
    }
    let id = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-s", "INT", &id]).status().unwrap().success());
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line.contains(" I: Sending Cancel Request")));
    go.store(true, Ordering::SeqCst);
    assert!(lines.any(|line| line.contains(" I: Find SCP Result: 0xFE00 (Cancel)")));
    drop(lines);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn a_peer_that_does_not_answer_in_time_is_1_and_the_timeout_is_told() {
    let scp = QueryScp::of(Query::query_retrieve(|_: &FindRequest, _: DataSet| {
        std::thread::sleep(Duration::from_secs(2));
        [patient(1)]
    }));
    let start = std::time::Instant::now();
    findscu(&scp, &["-td", "0.5"])
        .exits(1)
        .says(&["E: DIMSE timeout reached while waiting for message", "E: Association Aborted"]);
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_query() {
    let (scp, dropped) = endless();
    let mut child = command(&["findscu", "-k", "QueryRetrieveLevel=PATIENT", "127.0.0.1", &scp.port])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut String::new()).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(dropped.load(Ordering::SeqCst));
}

#[test]
fn no_association_is_1() {
    let port = super::fake_peer::closed_port();
    kerma(&["findscu", "-k", "QueryRetrieveLevel=STUDY", "127.0.0.1", &port])
        .exits(1)
        .says(&["Association request failed: unable to connect to remote"]);
    let title = ApplicationEntity::new("QRSCP")
        .unwrap()
        .provide(Query::query_retrieve(|_: &FindRequest, _: DataSet| Vec::<DataSet>::new()));
    let scp = QueryScp::start(title.require_called([]));
    findscu(&scp, &["-aec", "OTHER"]).exits(1).says(&["Association Rejected"]);
    findscu(&scp, &["-aec", "QRSCP"]).exits(0);
}

#[test]
fn a_table_has_a_row_a_match_and_a_column_a_key_in_their_order() {
    let (scp, _) = patients(12);
    let run = findscu(&scp, &["--format", "table", "-k", "PatientBirthDate"]).exits(0);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(
        lines[..3],
        [
            "PatientBirthDate  PatientName  PatientID",
            "----------------  -----------  ---------",
            "                  MÜLLER^1     1"
        ]
    );
    assert_eq!((lines[14], lines.len()), ("(12 matches)", 15));
    let (scp, _) = patients(0);
    assert_eq!(findscu(&scp, &["--format", "table"]).exits(0).stdout, "(0 matches)\n");
}

#[test]
fn csv_has_a_heading_and_a_record_a_match() {
    let (scp, _) = patients(2);
    let run = findscu(&scp, &["--format", "csv"]).exits(0);
    assert_eq!(run.stdout, "PatientName,PatientID\nMÜLLER^1,1\nMÜLLER^2,2\n");
    let (scp, _) = patients(0);
    assert_eq!(findscu(&scp, &["--format", "csv"]).exits(0).stdout, "PatientName,PatientID\n");
}

#[test]
fn json_is_a_format_and_quiet_is_none() {
    let (scp, _) = patients(1);
    let json = findscu(&scp, &["--format", "json"]).exits(0).stdout;
    assert_eq!(json, findscu(&scp, &["--json"]).exits(0).stdout);
    assert_eq!(findscu(&scp, &["--format", "dump"]).exits(0).stdout, findscu(&scp, &[]).exits(0).stdout);
    findscu(&scp, &["-q", "--format", "csv"]).exits(0).says_nothing();
    findscu(&scp, &["--json", "--format", "csv"]).exits(2);
}

#[test]
fn on_a_terminal_the_matches_are_a_table_and_no_peer_commands_it() {
    let query = Query::query_retrieve(move |_: &FindRequest, _: DataSet| {
        let mut patient = DataSet::new();
        patient.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        patient.set(tags::PATIENT_NAME, "EVIL\u{9b}31m\u{202e}X").unwrap();
        patient.set(tags::PATIENT_ID, "4711").unwrap();
        [patient]
    });
    let scp = QueryScp::of(query);
    let kerma = env!("CARGO_BIN_EXE_kerma");
    for (format, shown) in
        [("", "PatientName"), ("--format csv", "PatientName,"), ("--json", "EVIL"), ("--format dump", "EVIL")]
    {
        let line = format!(
            "{kerma} findscu {format} -k 0008,0052=PATIENT -k PatientName -k PatientID 127.0.0.1 {}",
            scp.port
        );
        let Ok(output) = std::process::Command::new("script")
            .args(["-qec", &line, "/dev/null"])
            .stdin(Stdio::null())
            .output()
        else {
            eprintln!("SKIPPED: no script(1) to make a terminal");
            return;
        };
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains(shown), "{text}");
        assert!(!text.contains(['\u{9b}', '\u{202e}']), "{format}: {text:?}");
    }
}
