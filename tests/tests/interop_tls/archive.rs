//! `qrscp` over TLS: filled and asked by DCMTK, and moving to DCMTK.

use std::fs;

use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::{Peer, kerma};
use kerma_tests::process::{Process, free_port, run};

use crate::hospital::{HOST, Hospital, dcmtk, listen, text};
use crate::openssl::{agreed, is_here, s_client};
use crate::transfer::image;

/// An archive whose TLS port is the second of these.
fn archive(hospital: &Hospital, folder: &Folder, peers: &str) -> (Process, String, String) {
    let (plain, secured) = (free_port(), free_port());
    let file = folder.path().join("qrscp.toml");
    let configuration = format!(
        "instance_location = {:?}\n[tls]\nport = {secured}\nkey = {:?}\ncertificate = {:?}\nauthorities = {:?}\n{peers}",
        folder.path().join("archive"),
        hospital.scp.key,
        hospital.scp.certificate,
        hospital.certificate
    );
    fs::write(&file, open(&configuration)).unwrap();
    let plain_text = plain.to_string();
    let options = ["qrscp", "-v", "-ba", HOST, "--port", &plain_text, "-c", text(&file)];
    let process = Process::listen(kerma(&options), secured);
    (process, plain_text, secured.to_string())
}

#[test]
fn dcmtk_stores_finds_and_is_moved_to() {
    const WHAT: &str = "an archive with TLS";
    let Some(image) = Peer::Dcmtk.is_here(WHAT).then(|| image(WHAT)).flatten() else {
        return;
    };
    let (hospital, folder, received) = (Hospital::new(), Folder::new(), Folder::new());
    let device = hospital.authority.issue("device", &[HOST]);
    let (destination, port) = listen(|port| {
        let arguments = ["-v", "-od", text(received.path())];
        dcmtk("storescp", &[&arguments[..], &hospital.options(&device), &[port]].concat())
    });
    let peers = format!(
        "[peers.DEVICE]\naddress = \"{HOST}:{port}\"\ntls = true\n[peers.OWNED]\nsubject = \"CN=scu,O=Kerma\"\n"
    );
    let (_archive, plain, secured) = archive(&hospital, &folder, &peers);
    let client = hospital.options(&hospital.scu);
    run(dcmtk("storescu", &[&client[..], &[HOST, &secured, text(&image.path)]].concat())).exits(0);
    let level = ["-S", "-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID"];
    let found = run(dcmtk("findscu", &[&["-v"], &client[..], &level, &[HOST, &secured]].concat())).exits(0);
    let uid = found.output.lines().filter(|line| line.contains("(0020,000d) UI [")).find_map(|line| {
        line.split_once('[')
            .and_then(|(_, rest)| rest.split_once(']'))
            .map(|(uid, _)| uid.trim_end_matches('\0'))
    });
    let key = format!("StudyInstanceUID={}", uid.unwrap());
    let level = ["-S", "-k", "QueryRetrieveLevel=STUDY", "-k", &key];
    let by_kerma = |tool: &str, options: &[&str]| {
        run(kerma(&[&[tool, "-v"], &client[..], options, &level, &[HOST, &secured]].concat())).exits(0)
    };
    by_kerma("movescu", &["-aem", "DEVICE"]);
    assert_eq!(received.files().len(), 1, "{}", destination.output());
    let got = Folder::new();
    by_kerma("getscu", &["-od", text(got.path())]);
    assert_eq!(got.files().len(), 1);
    by_kerma("findscu", &[]).says(&[uid.unwrap()]);
    // The first port is plain, and a title that is bound to a certificate is nobody else's.
    run(dcmtk("echoscu", &[HOST, &plain])).exits(0);
    let owned = ["-v", "-aet", "OWNED"];
    run(dcmtk("echoscu", &[&owned[..], &client[..], &[HOST, &secured]].concat())).exits(0);
    let others = hospital.options(&device);
    let rejected = run(dcmtk("echoscu", &[&owned[..], &others[..], &[HOST, &secured]].concat()));
    assert_ne!(rejected.code, Some(0));
    rejected.says(&["Calling AE Title Not Recognized"]);
}

#[test]
#[cfg(unix)]
fn sighup_renews_the_certificate_and_a_broken_file_changes_nothing() {
    if !is_here("SIGHUP") {
        return;
    }
    let (hospital, folder) = (Hospital::new(), Folder::new());
    let (archive, _, port) = archive(&hospital, &folder, "");
    let shown = || {
        let run = s_client(&hospital, &hospital.scu, &port, &[]);
        assert!(agreed(&run).is_some(), "{}", run.output);
        run.output.lines().find(|line| line.starts_with("subject=")).unwrap().to_owned()
    };
    let reread = |phrase: &str| {
        let id = archive.id().to_string();
        run(dcmtk("kill", &["-HUP", &id])).exits(0);
        archive.wait_for(phrase);
    };
    assert!(shown().contains("CN = scp"));
    let renewed = hospital.authority.issue("renewed", &[HOST]);
    fs::write(&hospital.scp.certificate, "-----BEGIN CERTIFICATE-----\nbroken").unwrap();
    reread("the configuration stays as it was");
    assert!(shown().contains("CN = scp"));
    fs::copy(&renewed.certificate, &hospital.scp.certificate).unwrap();
    fs::copy(&renewed.key, &hospital.scp.key).unwrap();
    reread("the configuration was read anew");
    assert!(shown().contains("CN = renewed"));
}
