//! What is wrong is said by kerma with the address of the peer, and both sides fail.

use std::path::Path;

use kerma_tests::peer::{Peer, kerma};
use kerma_tests::process::{Run, run};

use crate::hospital::{HOST, Hospital, dcmtk, listen, text};
use crate::pki::{Authority, Files, When};

struct Bad {
    expired: Files,
    later: Files,
    revoked: Files,
    foreign: Files,
    elsewhere: Files,
}

impl Bad {
    fn new(hospital: &Hospital, other: &Authority) -> Bad {
        let issue = |name, when, serial| hospital.authority.issue_when(name, &[HOST], when, serial);
        Bad {
            expired: issue("expired", When::Before, 2),
            later: issue("later", When::Later, 3),
            revoked: issue("revoked", When::Now, 4),
            foreign: other.issue("foreign", &[HOST]),
            elsewhere: hospital.authority.issue("elsewhere", &["else.example"]),
        }
    }
}

fn dcmtk_echo(port: &str, options: &[&str]) -> Run {
    run(dcmtk("echoscu", &[&["-v"], options, &[HOST, port]].concat()))
}

#[test]
fn an_scp_says_what_is_wrong_with_dcmtks_certificate() {
    if !Peer::Dcmtk.is_here("bad certificates of an SCU") {
        return;
    }
    let (hospital, other) = (Hospital::new(), Authority::new("Other"));
    let bad = Bad::new(&hospital, &other);
    let list = hospital.authority.revoke(&[4], false);
    let options = [&hospital.options(&hospital.scp)[..], &["+crl", text(&list)]].concat();
    let (mut server, port) = listen(|port| kerma(&[&["echoscp", "-v", port], &options[..]].concat()));
    for (files, reason) in [
        (&bad.expired, "the peer's certificate has expired"),
        (&bad.later, "the peer's certificate is not yet valid"),
        (&bad.revoked, "the peer's certificate is revoked"),
        (&bad.foreign, "the peer's certificate is of an unknown authority"),
    ] {
        let run = dcmtk_echo(&port, &hospital.options(files));
        assert_ne!(run.code, Some(0), "{}", run.output);
        server.wait_for(reason);
    }
    let anonymous = dcmtk_echo(&port, &["+tla", "+cf", text(&hospital.certificate)]);
    assert_ne!(anonymous.code, Some(0), "{}", anonymous.output);
    server.wait_for("the peer has shown no certificate");
    let plain = dcmtk_echo(&port, &[]);
    assert_ne!(plain.code, Some(0), "{}", plain.output);
    server.wait_for("the peer speaks DICOM without TLS, and this port has TLS");
    server.wait_for(HOST);
    // And nobody else has suffered.
    dcmtk_echo(&port, &hospital.options(&hospital.scu)).exits(0);
    assert!(server.is_running());
}

#[test]
fn a_plain_scp_says_that_dcmtk_speaks_tls() {
    if !Peer::Dcmtk.is_here("TLS on a plain port") {
        return;
    }
    let hospital = Hospital::new();
    let (server, port) = listen(|port| kerma(&["echoscp", "-v", port]));
    let run = dcmtk_echo(&port, &hospital.options(&hospital.scu));
    assert_ne!(run.code, Some(0), "{}", run.output);
    server.wait_for("the peer speaks TLS");
}

fn kerma_echo(port: &str, options: &[&str]) -> Run {
    run(kerma(&[&["echoscu", "-v"], options, &[HOST, port]].concat()))
}

/// DCMTK's SCP, which asks nobody for a certificate.
fn dcmtk_scp(hospital: &Hospital, files: &Files, folder: &Path) -> (kerma_tests::process::Process, String) {
    let options = hospital.options(files);
    let arguments = [&["-v", "-od", text(folder)], &options[..]].concat();
    listen(|port| dcmtk("storescp", &[&arguments[..], &[port]].concat()))
}

#[test]
fn an_scu_says_what_is_wrong_with_dcmtks_certificate() {
    if !Peer::Dcmtk.is_here("bad certificates of an SCP") {
        return;
    }
    let (hospital, other) = (Hospital::new(), Authority::new("Other"));
    let bad = Bad::new(&hospital, &other);
    let list = hospital.authority.revoke(&[4], false);
    let options = [&hospital.options(&hospital.scu)[..], &["+crl", text(&list)]].concat();
    for (files, reason) in [
        (&bad.expired, "the peer's certificate has expired"),
        (&bad.later, "the peer's certificate is not yet valid"),
        (&bad.revoked, "the peer's certificate is revoked"),
        (&bad.foreign, "the peer's certificate is of an unknown authority"),
        (&bad.elsewhere, "is not for the host 127.0.0.1, but for else.example (wrong name)"),
    ] {
        let (_server, port) = dcmtk_scp(&hospital, files, hospital.authority.folder());
        kerma_echo(&port, &options).exits(1).says(&[reason, &format!("{HOST}:{port}")]);
    }
}

#[test]
fn an_scu_says_why_dcmtk_refuses_it() {
    if !Peer::Dcmtk.is_here("refusals of an SCP") {
        return;
    }
    let (hospital, other) = (Hospital::new(), Authority::new("Other"));
    let bad = Bad::new(&hospital, &other);
    let (_server, port) = dcmtk_scp(&hospital, &hospital.scp, hospital.authority.folder());
    for (files, reason) in
        [(&bad.expired, "has expired"), (&bad.foreign, "unknown authority"), (&bad.later, "the peer refused")]
    {
        kerma_echo(&port, &hospital.options(files)).exits(1).says(&[reason]);
    }
    let anonymous = ["+tla", "+cf", text(&hospital.certificate)];
    kerma_echo(&port, &anonymous).exits(1).says(&["no certificate"]);
    kerma_echo(&port, &hospital.options(&hospital.scu)).exits(0);
    let (_plain, port) = listen(|port| dcmtk("storescp", &["-od", text(hospital.authority.folder()), port]));
    kerma_echo(&port, &hospital.options(&hospital.scu)).exits(1).says(&["TLS", &format!("{HOST}:{port}")]);
}
