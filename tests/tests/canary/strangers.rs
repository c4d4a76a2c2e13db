//! Peers that `qrscp` cannot talk to, and a disk that it cannot write to.

use std::fs;
use std::io::Write as _;
use std::net::TcpStream;
use std::path::Path;

use kerma::tags;

use crate::patient::{CANARY, bytes, instance, write};
use crate::pki::Authority;
use crate::services::{Archive, peer};
use crate::watch::Watch;

/// Peers that speak no DICOM, or TLS where there is none, or none where there is.
pub(crate) fn come(watch: &Watch, archive: &Archive, authority: &Authority) {
    for port in [archive.port, archive.secured, archive.metrics] {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let _ = write!(stream, "{CANARY} {CANARY}\r\n\r\n");
    }
    let file = write(&watch.folder("files"), "1.dcm", &bytes(instance(1)));
    let file = file.to_str().unwrap();
    let (plain, secured) = (archive.port.to_string(), archive.secured.to_string());
    let own = authority.issue("scu", &["127.0.0.1"]);
    let others = Authority::new("other-ca").issue("stranger", &["127.0.0.1"]);
    let authority = authority.certificate();
    let tls = |files: &crate::pki::Files| {
        let text = |path: &Path| path.to_str().unwrap().to_owned();
        ["+tls".into(), text(&files.key), text(&files.certificate), "+cf".into(), text(&authority)]
    };
    let (own, others) = (tls(&own), tls(&others));
    let words = |tls: &[String; 5]| tls.clone();
    let store = |port: &str, tls: &[String]| {
        let tls: Vec<&str> = tls.iter().map(String::as_str).collect();
        watch.run(&[&["storescu", "127.0.0.1", port, file], &tls[..]].concat())
    };
    assert_eq!(store(&secured, &words(&own)), 0);
    assert_eq!(store(&secured, &words(&others)), 1);
    assert_eq!(store(&secured, &[]), 1);
    assert_eq!(store(&plain, &words(&own)), 1);
}

/// The folder of what comes cannot be written to.
pub(crate) fn full_disk(watch: &Watch, archive: &Archive, folder: &Path) {
    let [host, port] = &peer(archive);
    let incoming = folder.join("incoming");
    let _ = fs::remove_dir_all(&incoming);
    fs::write(&incoming, "").unwrap();
    let mut large = instance(50);
    large.insert(kerma::dataset::Element::new(tags::PIXEL_DATA, kerma::dictionary::Vr::OB, vec![1; 1 << 20]));
    let large = write(&watch.folder("files"), "large.dcm", &bytes(large));
    watch.run(&["storescu", host, port, large.to_str().unwrap()]);
    fs::remove_file(&incoming).unwrap();
    fs::create_dir(&incoming).unwrap();
}
