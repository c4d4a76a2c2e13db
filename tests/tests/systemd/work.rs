//! All that an archive does, while its system calls are written down.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use kerma::dataset::Element;
use kerma::dataset::part10::Part10;
use kerma::dictionary::Vr;
use kerma::{DataSet, tags, uids};
use kerma_tests::folder::Folder;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port, run};

use crate::calls::made;
use crate::pki::Authority;

const STUDY: &str = "1.2.826.78.1";

/// The system calls of an archive from its start to its end, and those of what reloads it.
pub(crate) fn traced() -> (BTreeSet<String>, BTreeSet<String>) {
    let (folder, authority) = (Folder::new(), Authority::new("ca"));
    let (port, secured, metrics, receiver) = (free_port(), free_port(), free_port(), free_port());
    let configuration = configuration(&folder, &authority, [secured, metrics, receiver]);
    let trace = folder.path().join("trace");
    let number = port.to_string();
    let archive = kerma(&[
        "qrscp",
        "-c",
        configuration.to_str().unwrap(),
        "--port",
        &number,
        "--log-identifiers",
        "-v",
    ]);
    let target = folder.path().join("received");
    let to = receiver.to_string();
    let _receiver = Process::listen(kerma(&["storescp", "-od", target.to_str().unwrap(), &to]), receiver);
    let archive = Process::listen(strace(&archive, &trace), port);
    work(&folder, port);
    over_tls(&folder, &authority, secured);
    let page = std::net::TcpStream::connect(("127.0.0.1", metrics)).unwrap();
    std::io::Write::write_all(&mut &page, b"GET /metrics HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        .unwrap();
    std::io::Read::read_to_end(&mut &page, &mut Vec::new()).unwrap();
    let id = child_of(archive.id());
    let reload = folder.path().join("reload");
    let mut kill = Command::new("/bin/kill");
    kill.args(["-HUP", &id]);
    run(strace(&kill, &reload)).exits(0);
    archive.wait_for("configuration");
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    archive.wait().exits(0);
    let read = |path: &Path| made(&fs::read_to_string(path).unwrap());
    (read(&trace), read(&reload))
}

/// The same command, whose system calls are written to the file.
fn strace(command: &Command, trace: &Path) -> Command {
    let mut traced = Command::new("strace");
    traced.args(["-f", "-qq", "-o"]).arg(trace).arg("--").arg(command.get_program()).args(command.get_args());
    traced
}

/// The process that strace has started.
fn child_of(strace: u32) -> String {
    let children = format!("/proc/{strace}/task/{strace}/children");
    fs::read_to_string(children).unwrap().split_whitespace().next().unwrap().into()
}

/// With every part that has files or connections of its own.
fn configuration(folder: &Folder, authority: &Authority, [secured, metrics, receiver]: [u16; 3]) -> PathBuf {
    let files = authority.issue("localhost", &["127.0.0.1"]);
    let path = folder.path().join("qrscp.toml");
    let below = |name: &str| folder.path().join(name);
    fs::create_dir(below("worklist")).unwrap();
    let text = format!(
        r#"
bind_address = "127.0.0.1"
metrics = "127.0.0.1:{metrics}"
instance_location = {:?}
[access]
others = ["store", "find", "retrieve"]
check_called = false
[retrieve]
reuse = 1
[storage]
keep = "10 y"
quota = "1 TB"
[worklist]
folder = {:?}
[media]
folder = {:?}
[mpps]
notify = ["HERE"]
[ian]
to = ["HERE"]
when = "study-quiet:0"
[tls]
key = {:?}
certificate = {:?}
authorities = {:?}
port = {secured}
[peers.HERE]
address = "localhost:{receiver}"
"#,
        below("archive"),
        below("worklist"),
        below("media"),
        files.key,
        files.certificate,
        authority.certificate(),
    );
    fs::write(&path, text).unwrap();
    path
}

/// A file of an instance with so much pixel data.
fn file(folder: &Folder, number: u32, pixels: usize) -> String {
    let mut data_set = DataSet::new();
    for (tag, value) in [
        (tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE.to_string()),
        (tags::SOP_INSTANCE_UID, format!("{STUDY}.1.{number}")),
        (tags::PATIENT_NAME, "Doe^John".into()),
        (tags::PATIENT_ID, "4711".into()),
        (tags::STUDY_INSTANCE_UID, STUDY.into()),
        (tags::SERIES_INSTANCE_UID, format!("{STUDY}.1")),
        (tags::MODALITY, "CT".into()),
    ] {
        data_set.set(tag, value.as_str()).unwrap();
    }
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![1; pixels]));
    let path = folder.path().join(format!("{number}.dcm"));
    fs::write(&path, Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().to_vec().unwrap())
        .unwrap();
    path.to_str().unwrap().into()
}

fn work(folder: &Folder, port: u16) {
    let port = port.to_string();
    let tool = |arguments: &[&str]| run(kerma(arguments));
    // one that is kept in the index at first, and one that is written to a file as it comes
    let (short, long) = (file(folder, 1, 512), file(folder, 2, 1 << 20));
    tool(&["storescu", "127.0.0.1", &port, &short, &long]).exits(0);
    // the same again, and another that is of nobody
    tool(&["storescu", "127.0.0.1", &port, &short]).exits(0);
    let keys = ["-S", "-k", "QueryRetrieveLevel=STUDY", "-k", &format!("StudyInstanceUID={STUDY}")]
        .map(str::to_owned);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let from_files = ["-k", "DeviceSerialNumber", "-k", "BodyPartExamined"];
    tool(&[&["findscu", "127.0.0.1", &port], &keys[..], &from_files].concat()).exits(0);
    tool(&["findscu", "-W", "127.0.0.1", &port, "-k", "PatientName"]).exits(0);
    let out = folder.path().join("got");
    tool(&[&["getscu", "127.0.0.1", &port, "-od", out.to_str().unwrap()], &keys[..]].concat()).exits(0);
    for (destination, code) in [("HERE", 0), ("NOBODY", 1)] {
        tool(&[&["movescu", "127.0.0.1", &port, "-aem", destination], &keys[..]].concat()).exits(code);
    }
    tool(&["stgcmtscu", "127.0.0.1", &port, &short, &long]).exits(0);
    tool(&["mppsscu", "--ppsuid", "1.2.826.78.9", "127.0.0.1", &port, &short]).exits(0);
    tool(&["upsscu", "-O", "create", "-u", "1.2.826.78.10", "127.0.0.1", &port]).exits(0);
    // by the socket of the archive that runs
    let location = folder.path().join("archive");
    let archive = |arguments: &[&str]| {
        tool(&[&["archive"], arguments, &["--instance-location", location.to_str().unwrap()]].concat())
    };
    archive(&["set", STUDY, "-k", "StudyDescription=Chest", "--yes"]).exits(0);
    archive(&["verify", "--repair"]).exits(0);
    archive(&["rm", STUDY, "--yes"]).exits(0);
    archive(&["import", &short]).exits(0);
    // what waits a second for its sync
    thread::sleep(Duration::from_secs(3));
}

fn over_tls(folder: &Folder, authority: &Authority, port: u16) {
    let files = authority.issue("scu", &["127.0.0.1"]);
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let tls = [text(&files.key), text(&files.certificate), text(&authority.certificate())];
    let (instance, port) = (file(folder, 3, 100), port.to_string());
    let arguments = ["storescu", "127.0.0.1", &port, &instance, "+tls", &tls[0], &tls[1], "+cf", &tls[2]];
    run(kerma(&arguments)).exits(0);
    run(kerma(&["storescu", "127.0.0.1", &port, &instance])).exits(1);
}
