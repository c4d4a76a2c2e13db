use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};

use super::harness::{Folder, Run, Scp, command, kerma};
use super::open::open;
use super::samples::{STUDY, Sample};

/// An archive in this folder, on a port of its own.
pub(crate) fn start(folder: &Folder, options: &[&str]) -> Scp {
    let archive = folder.join("archive");
    let fixed = ["qrscp", "--json", "-ba", "127.0.0.1", "--port", "0", "--instance-location"];
    let mut command = command(&[&fixed, &[archive.to_str().unwrap()][..], options].concat());
    command.current_dir(folder.path());
    Scp::spawn(command)
}

pub(crate) fn configured(folder: &Folder, text: &str) -> String {
    let path = folder.join("qrscp.toml");
    fs::write(&path, open(text)).unwrap();
    path.to_str().unwrap().into()
}

pub(crate) fn sample(folder: &Folder, instance: &str) -> PathBuf {
    Sample::ct(instance).write(&folder.join(&format!("{instance}.dcm")))
}

pub(crate) fn store(scp: &Scp, title: &str, file: &Path) -> Run {
    kerma(&["storescu", "-v", "-aet", title, "127.0.0.1", &scp.port, file.to_str().unwrap()])
}

pub(crate) fn find(scp: &Scp, title: &str) -> Run {
    let study = format!("StudyInstanceUID={STUDY}");
    let keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", &study, "-k", "NumberOfStudyRelatedInstances"];
    kerma(&[&["findscu", "-S", "--json", "-aet", title, "127.0.0.1", &scp.port], &keys[..]].concat())
}

pub(crate) fn get(scp: &Scp, title: &str, to: &Path) -> Run {
    let study = format!("StudyInstanceUID={STUDY}");
    let options = ["-od", to.to_str().unwrap(), "-k", "QueryRetrieveLevel=STUDY", "-k", &study];
    kerma(&[&["getscu", "-S", "-v", "-aet", title, "127.0.0.1", &scp.port], &options[..]].concat())
}

#[test]
fn what_is_stored_is_found_and_comes_back_after_a_restart_too() {
    let folder = Folder::new();
    let file = sample(&folder, "1.2.3.1");
    let scp = start(&folder, &[]);
    store(&scp, "ME", &file).exits(0);
    let run = scp.stop().exits(0);
    run.says(&[
        "I: start ae_title=\"QRSCP\"",
        "durability=full",
        "I: association calling=\"ME\"",
        "outcome=\"released\"",
        "c_store=1",
    ]);
    let scp = start(&folder, &[]);
    let found = find(&scp, "ME").exits(0);
    assert!(found.stdout.contains(STUDY), "{found:?}");
    let got = folder.join("got");
    get(&scp, "ME", &got).exits(0);
    let bytes = fs::read(got.join("1.2.3.1.dcm")).unwrap();
    assert!(bytes.ends_with(&Sample::ct("1.2.3.1").data_set()));
    let closed = &scp.wait_for("association_closed", 2)[1];
    assert_eq!(closed["operations"][0]["operation"], "C-GET");
    assert_eq!(closed["operations"][1]["role"], "scu");
}

#[test]
fn a_patient_is_not_named_in_the_log() {
    let folder = Folder::new();
    let scp = start(&folder, &["-d"]);
    store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
    find(&scp, "ME").exits(0);
    scp.wait_for("association_closed", 2);
    scp.stop().exits(0).does_not_say(&["DOE", "4711^", "JOHN"]);
}

#[test]
fn patients_are_named_in_the_log_where_that_is_asked_for() {
    let folder = Folder::new();
    let scp = start(&folder, &["-v", "--log-identifiers"]);
    store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
    find(&scp, "ME").exits(0);
    scp.wait_for("association_closed", 2);
    scp.stop().exits(0).says(&["Patient ID [4711], Patient's Name [DOE^JOHN]", "# Request Identifier"]);
}

#[test]
fn a_configuration_with_an_error_is_wrong_usage_and_names_the_line() {
    let folder = Folder::new();
    let path = configured(&folder, "port = 104\n\n[storage]\nreserv = 1\n");
    kerma(&["qrscp", "-c", &path]).exits(2).says(&["qrscp.toml", "line 4", "reserv", "`reserve`"]);
    kerma(&["qrscp", "-c", "/no/such/file"]).exits(2).says(&["/no/such/file"]);
}

#[test]
fn rights_are_what_a_title_may_do_and_change_at_sighup() {
    let folder = Folder::new();
    let file = sample(&folder, "1.2.3.1");
    let path = configured(
        &folder,
        "[access]\nothers = []\n[peers.CT]\nrights = [\"store\"]\n[peers.WS]\nrights = [\"find\"]\n\
         [peers.VIEWER]\nrights = [\"retrieve\"]\n",
    );
    let scp = start(&folder, &["-c", &path]);
    let got = folder.join("got");
    store(&scp, "WHO", &file).exits(1).says(&["Association Rejected", "calling-AE-title-not-recognized"]);
    store(&scp, "CT", &file).exits(0);
    store(&scp, "WS", &file).exits(1);
    // What it retrieves comes on contexts for storage, on which it may not store.
    store(&scp, "VIEWER", &file).exits(1).says(&["0x0124"]);
    find(&scp, "WS").exits(0);
    find(&scp, "CT").exits(1);
    get(&scp, "VIEWER", &got).exits(0);
    assert!(got.join("1.2.3.1.dcm").exists());
    get(&scp, "WS", &folder.join("nothing")).exits(1);

    configured(&folder, "max_pdu = 16384\n[access]\nothers = [\"find\"]\n");
    scp.signal("HUP");
    scp.wait_to_say("the configuration was read anew");
    scp.wait_to_say("these change at the next start: max_pdu");
    find(&scp, "WHO").exits(0);
    store(&scp, "CT", &file).exits(1);

    configured(&folder, "no_such_key = 1\n");
    scp.signal("HUP");
    scp.wait_to_say("the configuration stays as it was");
    find(&scp, "WHO").exits(0);

    // What was started with is compared, not what was read last.
    configured(&folder, "max_pdu = 16384\nae_title = \"LATER\"\n");
    scp.signal("HUP");
    scp.wait_to_say("these change at the next start: ae_title, max_pdu");
    let found = find(&scp, "WHO").exits(0);
    assert!(found.stdout.contains("QRSCP") && !found.stdout.contains("LATER"), "{found:?}");
    scp.stop().exits(0);
}

#[test]
fn a_title_has_no_more_associations_than_it_may() {
    let folder = Folder::new();
    let path = configured(&folder, "[peers.BUSY]\nassociations = 1\n");
    let scp = start(&folder, &["-c", &path]);
    let request = held_association(&scp.port, "BUSY");
    scp.wait_for("association_accepted", 1);
    find(&scp, "BUSY").exits(1);
    find(&scp, "OTHER").exits(0);
    drop(request);
    scp.wait_for("association_aborted", 1);
    find(&scp, "BUSY").exits(0);
}

#[test]
fn who_may_have_fewer_associations_than_it_sends_over_sends_all_the_same() {
    let (folder, source) = (Folder::new(), Folder::new());
    for number in 1..=10 {
        let instance = format!("1.2.{number}");
        Sample { pixels: 200_000, ..Sample::ct(&instance) }.write(&source.join(&instance));
    }
    let path = configured(&folder, "[peers.BUSY]\nassociations = 1\n");
    let scp = start(&folder, &["-c", &path]);
    let arguments =
        ["storescu", "-aet", "BUSY", "--associations", "4", "127.0.0.1", &scp.port, source.text()];
    let run = kerma(&arguments).exits(0);
    assert!(run.stdout.contains("10 stored") && run.stderr.contains("fewer associations"), "{run:?}");
    scp.stop().exits(0);
}

/// An association of which nothing more is heard until it is dropped.
fn held_association(port: &str, title: &str) -> TcpStream {
    let item = |kind: u8, value: &[u8]| [&[kind, 0], &(value.len() as u16).to_be_bytes()[..], value].concat();
    let context =
        [&[1, 0, 0, 0], &item(0x30, b"1.2.840.10008.1.1")[..], &item(0x40, b"1.2.840.10008.1.2")].concat();
    let user = item(0x51, &16384_u32.to_be_bytes());
    let mut body = vec![0, 1, 0, 0];
    body.extend(format!("{:<16}{title:<16}", "QRSCP").bytes());
    body.extend([0; 32]);
    body.extend([item(0x10, b"1.2.840.10008.3.1.1.1"), item(0x20, &context), item(0x50, &user)].concat());
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
    stream.write_all(&[&[1, 0], &(body.len() as u32).to_be_bytes()[..], &body].concat()).unwrap();
    let mut answer = [0; 6];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(answer[0], 2, "A-ASSOCIATE-AC");
    stream
}

#[test]
fn a_destination_that_the_configuration_names_is_moved_to() {
    let folder = Folder::new();
    let incoming = folder.join("incoming");
    let workstation = Scp::start(&["storescp", "-od", incoming.to_str().unwrap()]);
    let path = configured(
        &folder,
        &format!("[retrieve]\nreuse = 5\n[peers.WS]\naddress = \"127.0.0.1:{}\"\n", workstation.port),
    );
    let scp = start(&folder, &["-c", &path]);
    store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
    let study = format!("StudyInstanceUID={STUDY}");
    let move_to = |destination: &str| {
        let keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", &study];
        kerma(&[&["movescu", "-S", "-v", "-aem", destination, "127.0.0.1", &scp.port], &keys[..]].concat())
    };
    move_to("WS").exits(0);
    move_to("WS").exits(0);
    move_to("NOBODY").exits(1).says(&["0xA801"]);
    assert!(incoming.join("1.2.3.1.dcm").exists());
    workstation.wait_for("store", 2);
    assert_eq!(workstation.wait_for("association_accepted", 1).len(), 1, "one association for both");
    scp.stop().exits(0).says(&["called=\"WS\" outcome=\"released\"", "c_store_scu=2"]);
    workstation.wait_for("association_released", 1);
}

#[test]
fn several_instances_go_out_at_a_time_as_configured_and_each_arrives_once() {
    let folder = Folder::new();
    let samples: Vec<PathBuf> = (1..=20).map(|number| sample(&folder, &format!("1.2.3.{number}"))).collect();
    for (at_a_time, asked) in [(None, 16), (Some(3), 3), (Some(1), 1)] {
        let (incoming, got) = (folder.join(&format!("incoming{asked}")), folder.join(&format!("got{asked}")));
        let workstation = Scp::start(&["storescp", "-d", "-od", incoming.to_str().unwrap()]);
        let at_a_time =
            at_a_time.map_or_else(String::new, |most: u16| format!("async_operations = {most}\n"));
        let text =
            format!("[retrieve]\n{at_a_time}[peers.WS]\naddress = \"127.0.0.1:{}\"\n", workstation.port);
        let scp = start(&folder, &["-c", &configured(&folder, &text)]);
        samples.iter().for_each(|file| drop(store(&scp, "ME", file).exits(0)));
        let study = format!("StudyInstanceUID={STUDY}");
        let keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", &study, "127.0.0.1", &scp.port];
        kerma(&[&["movescu", "-S", "-aem", "WS"][..], &keys].concat()).exits(0);
        workstation.wait_for("store", 20);
        let get = ["getscu", "-S", "-d", "--async-operations", "8", "-od", got.to_str().unwrap()];
        let granted = format!("Asynchronous operations: 1 invoked, {} performed", asked.min(8));
        kerma(&[&get[..], &keys].concat()).exits(0).says(&[&granted]);
        for folder in [&incoming, &got] {
            assert_eq!(fs::read_dir(folder).unwrap().count(), 20, "{}", folder.display());
        }
        scp.stop().exits(0);
        let proposed = format!("Asynchronous operations: {asked} invoked, 1 performed");
        workstation.stop().exits(0).says(&[&proposed]);
    }
}
