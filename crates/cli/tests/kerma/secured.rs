//! TLS on the tools: each failure has its message and its exit code.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use super::harness::{Folder, Scp, kerma};
use super::open::open;
use super::pki::{Authority, Files, When};
use super::samples::{STUDY, Sample};

/// Arguments for a tool, with TLS.
fn tls<'a>(files: &'a Files, authority: &'a Path) -> Vec<&'a str> {
    let text = |path: &'a Path| path.to_str().unwrap();
    vec!["+tls", text(&files.key), text(&files.certificate), "+cf", text(authority)]
}

fn echo(scp: &Scp, tls: &[&str]) -> super::harness::Run {
    kerma(&[&["echoscu", "-v"], tls, &["127.0.0.1", &scp.port]].concat())
}

struct Hospital {
    authority: Authority,
    certificate: std::path::PathBuf,
    scp: Files,
    scu: Files,
}

fn hospital() -> Hospital {
    let authority = Authority::new("CA");
    Hospital {
        certificate: authority.certificate(),
        scp: authority.issue("scp", &["127.0.0.1", "localhost"]),
        scu: authority.issue("scu", &[]),
        authority,
    }
}

#[test]
fn every_option_is_dcmtks_in_both_spellings_and_on_either_side_of_the_peer() {
    let Hospital { certificate, scp, scu, .. } = &hospital();
    let short = tls(scp, certificate);
    let server = Scp::start(&[&["echoscp", "-v"], &short[..]].concat());
    let client = tls(scu, certificate);
    echo(&server, &client).exits(0).says(&["TLS 1.3", "CN=scp,O=Kerma", "Association Accepted"]);
    let behind = [&["echoscu", "localhost", &server.port], &client[..]].concat();
    kerma(&behind).exits(0);
    let long: Vec<&str> = client
        .iter()
        .map(|word| match *word {
            "+tls" => "--enable-tls",
            "+cf" => "--add-cert-file",
            word => word,
        })
        .collect();
    echo(&server, &long).exits(0);
    let more = ["-pem", "-rc", "+px", "--profile-bcp195-nd", "-pw"];
    echo(&server, &[&client[..], &more].concat()).exits(0);
    server.stop().exits(0).says(&["CN=scu,O=Kerma"]);
}

#[test]
fn an_option_of_dcmtks_that_is_not_there_is_said_by_its_name() {
    for option in ["+ps", "+cs", "+pa", "+pn", "+dp", "--seed", "--list-ciphers", "--use-passwd"] {
        let run = kerma(&["echoscu", "127.0.0.1", "104", option]).exits(2);
        run.says(&[&format!("does not have {option} (of DCMTK")]);
    }
    // Without TLS they would mean nothing.
    for options in [&["+cf", "ca.crt"][..], &["-ic"], &["+crl", "list"], &["+pz"]] {
        kerma(&[&["echoscu", "127.0.0.1", "104"], options].concat()).exits(2);
    }
    kerma(&["echoscp", "0", "+tls", "a.key", "a.crt"]).exits(2).says(&["knows the authority of none"]);
    kerma(&["echoscu", "127.0.0.1", "104", "+tls", "a.key"]).exits(2);
}

#[test]
fn each_failure_is_said_on_both_sides_and_the_exit_code_is_1() {
    let Hospital { authority, certificate, scp, scu } = &hospital();
    let other = Authority::new("Other");
    let (expired, later, revoked, foreign) = (
        authority.issue_when("expired", &[], When::Before, 2),
        authority.issue_when("later", &[], When::Later, 3),
        authority.issue_when("revoked", &[], When::Now, 4),
        other.issue("foreign", &[]),
    );
    let list = authority.revoke(&[4], false);
    let mut options = tls(scp, certificate);
    options.extend(["+crl", list.to_str().unwrap()]);
    let server = Scp::start(&[&["echoscp", "-v"], &options[..]].concat());
    echo(&server, &tls(scu, certificate)).exits(0);
    for (files, here, there) in [
        (&expired, "this side's certificate has expired", "the peer's certificate has expired"),
        (&later, "not yet valid", "the peer's certificate is not yet valid"),
        (&revoked, "this side's certificate is revoked", "the peer's certificate is revoked"),
        (&foreign, "unknown authority", "the peer's certificate is of an unknown authority"),
    ] {
        echo(&server, &tls(files, certificate)).exits(1).says(&["TLS: the peer refused: ", here]);
        server.wait_to_say(there);
    }
    let anonymous = ["+tla", "+cf", certificate.to_str().unwrap()];
    echo(&server, &anonymous).exits(1).says(&["no certificate"]);
    server.wait_to_say("has shown no certificate");
    // What the SCU finds.
    let unknown = other.certificate();
    echo(&server, &tls(scu, &unknown)).exits(1).says(&[
        "Association request failed: unable to connect to remote",
        "TLS Initialisation Error",
        "unknown authority",
    ]);
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let (key, own) = (text(&scu.key), text(&scu.certificate));
    echo(&server, &["+tls", &key, &own]).exits(1).says(&["unknown authority", "no authority is given"]);
    echo(&server, &["+tls", &key, &own, "-ic"]).exits(0);
    let run = server.stop().exits(0);
    assert!(run.stderr.contains("127.0.0.1:"), "{}", run.stderr);

    let elsewhere = authority.issue("elsewhere", &["else.example"]);
    let server = Scp::start(&[&["echoscp"], &tls(&elsewhere, certificate)[..]].concat());
    echo(&server, &tls(scu, certificate)).exits(1).says(&["wrong name", "else.example"]);
}

#[test]
fn an_scp_asks_for_a_certificate_takes_none_or_does_not_ask() {
    let Hospital { certificate, scp, .. } = &hospital();
    let other = Authority::new("Other");
    let foreign = other.issue("foreign", &[]);
    let anonymous = ["+tla", "+cf", certificate.to_str().unwrap()];
    let start = |more: &[&str]| Scp::start(&[&["echoscp"], &tls(scp, certificate)[..], more].concat());
    let asks = start(&["-vc"]);
    echo(&asks, &anonymous).exits(0);
    echo(&asks, &tls(&foreign, certificate)).exits(1).says(&["unknown authority"]);
    let ignores = start(&["-ic"]);
    echo(&ignores, &anonymous).exits(0);
    echo(&ignores, &tls(&foreign, certificate)).exits(0);
}

#[test]
fn who_speaks_tls_where_it_is_not_spoken_or_does_not_where_it_is_is_told_so_within_a_second() {
    let Hospital { certificate, scp, scu, .. } = &hospital();
    let secured = Scp::start(&[&["echoscp"], &tls(scp, certificate)[..]].concat());
    let plain = Scp::start(&["echoscp"]);
    let start = Instant::now();
    echo(&secured, &[]).exits(1).says(&["the peer speaks TLS"]);
    secured.wait_to_say("the peer speaks DICOM without TLS");
    echo(&plain, &tls(scu, certificate)).exits(1).says(&["without TLS"]);
    plain.wait_to_say("the peer speaks TLS");
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
}

#[test]
fn what_cannot_be_read_is_named_and_nothing_starts() {
    let Hospital { certificate, scp, scu, .. } = &hospital();
    let folder = Folder::new();
    let bad = folder.join("bad.pem");
    fs::File::create(&bad).unwrap().write_all(b"nothing").unwrap();
    let (bad, missing) = (bad.to_str().unwrap(), folder.join("missing"));
    let missing = missing.to_str().unwrap();
    let good = tls(scp, certificate);
    for (at, file) in [(1, bad), (1, missing), (2, bad), (2, missing), (4, bad), (4, missing)] {
        let mut options = good.clone();
        options[at] = file;
        kerma(&[&["storescp", "0"], &options[..]].concat()).exits(1).says(&[file]);
        kerma(&[&["echoscu", "127.0.0.1", "1"], &options[..]].concat()).exits(1).says(&[file]);
    }
    let other = scu.certificate.to_str().unwrap();
    let mut options = good.clone();
    options[2] = other;
    kerma(&[&["storescp", "0"], &options[..]].concat())
        .exits(1)
        .says(&["is not that of the certificate", other]);
    kerma(&[&["storescp", "0"], &good[..], &["+crl", missing]].concat()).exits(1).says(&[missing]);
}

/// An archive with this configuration, beside its folder.
fn qrscp(folder: &Folder, configuration: &str) -> Scp {
    let file = folder.join("qrscp.toml");
    let location = folder.join("archive");
    let text = format!("instance_location = {:?}\n{configuration}", location.to_str().unwrap());
    fs::write(&file, open(&text)).unwrap();
    let mut command = super::harness::command(&["qrscp", "-v", "--json", "-ba", "127.0.0.1"]);
    command.args(["--port", "0", "-c", file.to_str().unwrap()]);
    Scp::spawn(command)
}

fn section(files: &Files, authority: &Path) -> String {
    format!(
        "[tls]\nkey = {:?}\ncertificate = {:?}\nauthorities = {authority:?}\n",
        files.key, files.certificate
    )
}

#[test]
fn the_archive_is_told_by_its_configuration_and_knows_a_peer_by_the_subject() {
    let Hospital { authority, certificate, scp, scu } = &hospital();
    let (folder, thief) = (Folder::new(), authority.issue("thief", &[]));
    let peers = "[peers.ECHOSCU]\nsubject = \"CN=scu,O=Kerma\"\n";
    let archive = qrscp(&folder, &(section(scp, certificate) + peers));
    echo(&archive, &tls(scu, certificate)).exits(0);
    echo(&archive, &tls(&thief, certificate)).exits(1).says(&["calling-AE-title-not-recognized"]);
    archive.wait_to_say("is CN=thief,O=Kerma, and [peers.ECHOSCU] has another subject");
    // Another title has no subject.
    let other = [&["echoscu", "-aet", "OTHER"], &tls(&thief, certificate)[..], &["127.0.0.1", &archive.port]];
    kerma(&other.concat()).exits(0);
    echo(&archive, &[]).exits(1).says(&["the peer speaks TLS"]);
    archive.stop().exits(0);
}

#[test]
fn a_second_port_has_tls_and_the_first_is_plain_then() {
    let Hospital { certificate, scp, scu, .. } = &hospital();
    let folder = Folder::new();
    let archive = qrscp(&folder, &(section(scp, certificate) + "port = 0\n"));
    let secured = archive.wait_for("listening_tls", 1)[0]["address"].as_str().unwrap().to_owned();
    kerma(&["echoscu", "127.0.0.1", &archive.port]).exits(0);
    let port = secured.rsplit_once(':').unwrap().1;
    kerma(&[&["echoscu", "127.0.0.1", port], &tls(scu, certificate)[..]].concat()).exits(0);
    kerma(&["echoscu", "127.0.0.1", port]).exits(1);
    archive.stop().exits(0);
}

#[test]
fn sighup_takes_new_files_and_keeps_the_old_if_one_of_them_is_bad() {
    let Hospital { authority, certificate, scp, scu } = &hospital();
    let folder = Folder::new();
    let archive = qrscp(&folder, &section(scp, certificate));
    let renewed = authority.issue("renewed", &["127.0.0.1"]);
    fs::copy(&renewed.certificate, &scp.certificate).unwrap();
    // The key is still the old one.
    archive.signal("HUP");
    archive.wait_to_say("the configuration stays as it was");
    echo(&archive, &tls(scu, certificate)).exits(0).says(&["CN=scp,O=Kerma"]);
    fs::copy(&renewed.key, &scp.key).unwrap();
    archive.signal("HUP");
    archive.wait_to_say("the configuration was read anew");
    echo(&archive, &tls(scu, certificate)).exits(0).says(&["CN=renewed,O=Kerma"]);
    archive.stop().exits(0).says(&["the private key is not that of the certificate"]);
}

#[test]
fn an_archive_does_not_start_with_files_that_cannot_be_used_and_names_them() {
    let Hospital { certificate, scp, .. } = &hospital();
    let folder = Folder::new();
    let start = |tls: &str| {
        let file = folder.join("qrscp.toml");
        let location = folder.join("archive");
        fs::write(&file, format!("instance_location = {location:?}\n{tls}")).unwrap();
        kerma(&["qrscp", "--port", "0", "-c", file.to_str().unwrap()])
    };
    let missing = folder.join("missing");
    let files = Files { key: missing.clone(), ..scp.clone() };
    start(&section(&files, certificate)).exits(1).says(&[missing.to_str().unwrap()]);
    start(&section(scp, &missing)).exits(1).says(&[missing.to_str().unwrap()]);
    let only = format!("[tls]\nkey = {:?}\n", scp.key);
    start(&only).exits(1).says(&["[tls] has key and certificate, or neither"]);
    let nobody = format!("[tls]\nkey = {:?}\ncertificate = {:?}\n", scp.key, scp.certificate);
    start(&nobody).exits(1).says(&["needs authorities"]);
    start("[tls]\nprofile = \"ssl3\"\n").exits(2).says(&["line 3", "bcp195-extended"]);
    start("[peers.X]\nsubject = \"nobody\"\n").exits(2).says(&["RFC 4514"]);
}

#[test]
fn c_move_and_the_store_beside_it_go_over_tls() {
    let Hospital { certificate, scp, scu, authority } = &hospital();
    let (folder, received) = (Folder::new(), Folder::new());
    let device = authority.issue("device", &["127.0.0.1"]);
    let destination =
        Scp::start(&[&["storescp", "-v", "-od", received.text()], &tls(&device, certificate)[..]].concat());
    let peers = format!("[peers.DEVICE]\naddress = \"127.0.0.1:{}\"\ntls = true\n", destination.port);
    let archive = qrscp(&folder, &(section(scp, certificate) + &peers));
    let sent = Sample::ct("1.2.3.4.5").write(&folder.join("ct.dcm"));
    let study = format!("StudyInstanceUID={STUDY}");
    let client = tls(scu, certificate);
    let store = [&["storescu", "127.0.0.1", &archive.port, sent.to_str().unwrap()], &client[..]];
    kerma(&store.concat()).exits(0);
    let r#move = [
        &["movescu", "-v", "-aem", "DEVICE", "-S", "-k", "QueryRetrieveLevel=STUDY", "-k", &study][..],
        &["127.0.0.1", &archive.port][..],
        &client[..],
    ];
    kerma(&r#move.concat()).exits(0);
    assert_eq!(received.names().len(), 1);
    destination.stop().exits(0).says(&["CN=scp,O=Kerma"]);
}
