//! Every service of `qrscp`.

use std::fs;
use std::path::Path;

use kerma::dataset::json::to_json;
use kerma::{DataSet, tags};
use kerma_tests::process::free_port;
use kerma_tests::tap::Tap;

use crate::archive::others;
use crate::department::{by_the_library, steps, unified};
use crate::patient::{BIRTH_DATE, CANARY, FILE, STUDY, bytes, instance, scheduled, write};
use crate::pki::Authority;
use crate::strangers::{self, full_disk};
use crate::watch::{LEVELS, Server, Watch};
use crate::{broken, http};

#[test]
fn the_archive_serves_a_patient_without_naming_one() {
    for level in LEVELS {
        let watch = Watch::new(level);
        day(&watch);
        watch.check();
    }
}

/// The ports of an archive, and how it is reached.
pub(crate) struct Archive {
    pub(crate) port: u16,
    pub(crate) secured: u16,
    pub(crate) metrics: u16,
    pub(crate) http: u16,
    pub(crate) tap: Tap,
}

fn day(watch: &Watch) {
    let authority = Authority::new("canary-ca");
    let folder = watch.folder("archive");
    let (ports, receiver) = ([free_port(), free_port(), free_port(), free_port()], free_port());
    let [port, secured, metrics, http] = ports;
    let archive = Archive { port, secured, metrics, http, tap: Tap::new(port) };
    let configuration = configured(watch, &folder, &archive, &authority, receiver);
    let target = watch.folder("received");
    let (number, own) = (receiver.to_string(), archive.port.to_string());
    let to = watch.serve(&["storescp", "-od", target.to_str().unwrap(), &number], receiver);
    let server =
        watch.serve(&["qrscp", "-c", &configuration, "-ba", "127.0.0.1", "--port", &own], archive.port);
    store(watch, &archive);
    query(watch, &archive);
    retrieve(watch, &archive, to);
    steps(watch, &archive);
    unified(watch, &archive);
    by_the_library(&archive);
    workitems(&archive);
    strangers::come(watch, &archive, &authority);
    server.signal("HUP");
    full_disk(watch, &archive, &folder);
    strangers::users(watch);
    for path in ["/metrics", "/health", &format!("/{CANARY}?{BIRTH_DATE}")] {
        watch.note(&format!("GET {path}"), &http::get(archive.metrics, path));
    }
    server.stop();
    archive.tap.comments().iter().for_each(|comment| watch.note("an Error Comment of qrscp", comment));
    others(watch, &folder);
}

/// Everything is served; notices go to one that is there, and to one that is not.
fn configured(
    watch: &Watch,
    folder: &Path,
    archive: &Archive,
    authority: &Authority,
    receiver: u16,
) -> String {
    let worklist = watch.folder("worklist");
    fs::write(worklist.join(format!("{FILE}1.json")), to_json(&scheduled("F1"))).unwrap();
    fs::write(worklist.join(format!("{FILE}2.json")), format!("{{\"00100010\": \"{CANARY}")).unwrap();
    fs::write(worklist.join(format!("{FILE}3.wl")), CANARY).unwrap();
    let files = authority.issue("localhost", &["localhost", "127.0.0.1"]);
    let text = format!(
        r#"
metrics = "127.0.0.1:{metrics}"
instance_location = {folder:?}
grace = 5
[http]
listen = "127.0.0.1:{http}"
anonymous = ["find", "retrieve", "store"]
[query]
relational = true
[worklist]
folder = {worklist:?}
ups = true
[commitment]
retry = 0.2
give_up = "2 s"
[mpps]
notify = ["GONE"]
[ian]
to = ["GONE"]
when = "study-quiet:1"
[media]
folder = {media:?}
[display.attributes]
Manufacturer = "KERMA"
[tls]
key = {key:?}
certificate = {certificate:?}
authorities = {authorities:?}
port = {secured}
[access]
others = ["store", "find", "retrieve"]
check_called = false
[peers.HERE]
address = "127.0.0.1:{receiver}"
[peers.GONE]
address = "127.0.0.1:{gone}"
[peers.NOBODY]
rights = []
"#,
        metrics = archive.metrics,
        http = archive.http,
        media = watch.folder("media"),
        key = files.key,
        certificate = files.certificate,
        authorities = authority.certificate(),
        secured = archive.secured,
        gone = free_port(),
    );
    let path = watch.folder("configuration").join("qrscp.toml");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().into()
}

/// Searches and Unified Procedure Steps over HTTP. What is answered is what was asked for.
fn workitems(archive: &Archive) {
    let json = to_json(&instance(7));
    let ask = |method: &str, path: &str, body: &str| {
        let head = format!("Content-Type: application/dicom+json\r\nContent-Length: {}\r\n", body.len());
        http::ask(archive.http, method, &format!("/dicom-web{path}"), &head, body)
    };
    let name = format!("PatientName={CANARY}*&{CANARY}={BIRTH_DATE}&{CANARY}");
    for path in ["/studies?", "/instances?", "/workitems?", "/workitems/1.2.3?", &format!("/{CANARY}?")] {
        ask("GET", &format!("{path}{name}"), "");
    }
    let kept = kerma::service::ups::create(None, scheduled_step()).data_set.unwrap();
    assert!(ask("POST", "/workitems?workitem=1.2.826.77.9", &to_json(&kept)).starts_with(b"HTTP/1.1 201 "));
    let created = ask("GET", "/workitems/1.2.826.77.9", "");
    assert!(String::from_utf8_lossy(&created).contains(CANARY));
    for (method, path, body) in [
        ("POST", "/workitems", json.as_str()),
        ("POST", "/workitems?workitem=1.2.826.77.9", &to_json(&kept)),
        ("POST", "/workitems/1.2.826.77.9", &json),
        ("PUT", "/workitems/1.2.826.77.9/state", &json),
        ("POST", "/workitems/1.2.826.77.9/cancelrequest", &json),
        ("POST", &format!("/workitems/1.2.826.77.9/subscribers/{CANARY}{CANARY}"), ""),
        (
            "POST",
            &format!("/workitems/1.2.840.10008.5.1.4.34.5.1/subscribers/HERE?filter=PatientName={CANARY}"),
            "",
        ),
        ("POST", "/workitems", &format!("{{\"00100010\": \"{CANARY}")),
    ] {
        ask(method, path, body);
    }
}

/// What the patient is to have done.
fn scheduled_step() -> DataSet {
    let mut attributes = instance(7);
    attributes.retain(|element| element.tag().group() == 0x0010);
    attributes.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    attributes.set(tags::PROCEDURE_STEP_LABEL, "A step").unwrap();
    attributes.set(tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME, "20260102120000").unwrap();
    attributes
}

/// Where tools reach it.
pub(crate) fn peer(archive: &Archive) -> [String; 2] {
    ["127.0.0.1".into(), archive.tap.port.to_string()]
}

/// Storage, with everything that an archive refuses, and commitment.
fn store(watch: &Watch, archive: &Archive) {
    let files = watch.folder("files");
    let [host, port] = &peer(archive);
    let store = |more: &[&str], file: &str| watch.run(&[&["storescu", host, port, file], more].concat());
    let path =
        |name: &str, data_set: DataSet| write(&files, name, &bytes(data_set)).to_str().unwrap().to_owned();
    let file = path("1.dcm", instance(1));
    assert_eq!(store(&[], &file), 0);
    for (tag, value) in [
        (tags::PATIENT_COMMENTS, "other bytes of the same instance"),
        (tags::PATIENT_ID, "of another patient"),
        (tags::STUDY_INSTANCE_UID, "1.2.826.77.3"),
        (tags::PATIENT_NAME, "Other^Name"),
    ] {
        let mut data_set = instance(1);
        data_set.set(tag, value).unwrap_or_default();
        store(&[], &path("other.dcm", data_set));
    }
    watch.run_each(&["storescu", "--send-broken", host, port], &broken::all(&files));
    store(&["-aet", "NOBODY"], &file);
    store(&["-usr", CANARY, "-pwd", CANARY], &file);
    let list = write(&files, "list", format!("{CANARY} {BIRTH_DATE}\n{CANARY}\n").as_bytes());
    watch.run(&["stgcmtscu", host, port, "--uids", list.to_str().unwrap()]);
    assert_eq!(watch.run(&["stgcmtscu", "--wait", "20", host, port, &file]), 0);
    watch.run(&["stgcmtscu", "--wait", "20", host, port, &path("gone.dcm", instance(99))]);
    watch.run(&["stgcmtscu", "-aet", "GONE", "--wait", "0.1", "--port", "0", host, port, &file]);
}

/// Queries that match, that do not, and that cannot be answered.
fn query(watch: &Watch, archive: &Archive) {
    let name = format!("PatientName={CANARY}*");
    let [host, port] = &peer(archive);
    let find = |model: &str, keys: &[&str], is_sure: bool| {
        let keys = keys.iter().flat_map(|key| ["-k", key]);
        let arguments: Vec<&str> = ["findscu", model, host, port].into_iter().chain(keys).collect();
        if is_sure {
            watch.asked(&arguments);
        } else {
            watch.may_show(&arguments);
        }
    };
    let study = "QueryRetrieveLevel=STUDY";
    find("-S", &[study, &name, "StudyInstanceUID"], true);
    find("-P", &["QueryRetrieveLevel=PATIENT", &name, "PatientBirthDate"], true);
    find("-W", &[&name, "ScheduledProcedureStepSequence[0].Modality"], true);
    find("-U", &[&name], false);
    let out = watch.folder("matches");
    let written = ["-w", "-od", out.to_str().unwrap()];
    watch.may_show(&[&["findscu", "-S", host, port, "-k", study, "-k", &name][..], &written].concat());
    for keys in [
        &[&format!("QueryRetrieveLevel={CANARY}")][..],
        &[&study.to_owned(), &format!("PatientBirthDate={CANARY}")],
        &[&study.to_owned(), &format!("StudyDate={CANARY}-{BIRTH_DATE}")],
        &[&study.to_owned(), &format!("StudyTime={CANARY}")],
        &[&study.to_owned(), &format!("StudyInstanceUID={CANARY}\\{BIRTH_DATE}")],
        &[&study.to_owned(), &format!("InstanceNumber={CANARY}")],
        &[&study.to_owned(), &format!("SpecificCharacterSet={CANARY}"), &name],
        &[
            &study.to_owned(),
            &format!("PatientName={}", "*".repeat(70)),
            &format!("PatientID={}", CANARY.repeat(20)),
        ],
        &[&study.to_owned(), &format!("ModalitiesInStudy={CANARY}"), &format!("PixelData={CANARY}")],
    ] {
        let keys: Vec<&str> = keys.iter().map(|key| key.as_str()).collect();
        for model in watch.of(&["-S", "-P", "-W", "-U"]) {
            find(model, &keys, false);
        }
    }
}

/// C-GET and C-MOVE, to one that is there, that goes away, and that nobody knows.
fn retrieve(watch: &Watch, archive: &Archive, to: Server<'_>) {
    let [host, port] = &peer(archive);
    let uid = format!("StudyInstanceUID={STUDY}");
    let keys = ["-S", "-k", "QueryRetrieveLevel=STUDY", "-k"];
    let out = watch.folder("got");
    let by_name = format!("PatientName={CANARY}");
    for key in [&uid, &by_name, &format!("StudyInstanceUID={CANARY}")] {
        let get = ["getscu", "-od", out.to_str().unwrap(), host, port];
        watch.run(&[&get[..], &keys, &[key]].concat());
        for destination in ["HERE", "GONE", "UNKNOWN"] {
            watch.run(&[&["movescu", "-aem", destination, host, port][..], &keys, &[key]].concat());
        }
    }
    to.stop();
    watch.run(&[&["movescu", "-aem", "HERE", host, port][..], &keys, &[&uid]].concat());
    let getscu = ["getscu", "-od", "/dev/null/not-there", host, port];
    watch.run(&[&getscu[..], &keys, &[&uid]].concat());
}
