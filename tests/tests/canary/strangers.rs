//! Peers that `qrscp` cannot talk to, and a disk that it cannot write to.

use std::fs;
use std::io::Write as _;
use std::net::TcpStream;
use std::path::Path;

use kerma::tags;
use kerma_tests::process::free_port;

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

/// Users with passcodes, of whom one has another than is said, and one says none.
pub(crate) fn users(watch: &Watch) {
    // of the passcode "sesame"
    const HASH: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$T4UNj6f58wUwvEKXVLp/TA$NznXB3yQoVTMkwyjuoUwsBnO8tbK5NR4/3jqtAj6S+Q";
    let configuration = watch.folder("configuration").join("users.toml");
    let location = watch.folder("users");
    let text = format!(
        "instance_location = {location:?}\n[access]\nothers = [\"store\"]\ncheck_called = false\nuser_identity = \"require\"\n\
         users = [{{ name = \"ada\", hash = \"{HASH}\" }}]\n"
    );
    fs::write(&configuration, text).unwrap();
    let port = free_port();
    let number = port.to_string();
    let server = watch.serve(
        &["qrscp", "-c", configuration.to_str().unwrap(), "-ba", "127.0.0.1", "--port", &number],
        port,
    );
    let file = write(&watch.folder("files"), "1.dcm", &bytes(instance(1)));
    let token = write(&watch.folder("files"), "token", CANARY.as_bytes());
    let (file, token) = (file.to_str().unwrap(), token.to_str().unwrap());
    let store =
        |identity: &[&str]| watch.run(&[&["storescu", "127.0.0.1", &number, file], identity].concat());
    assert_eq!(store(&["-usr", "ada", "-pwd", "sesame", "-rsp"]), 0);
    assert_eq!(store(&["-usr", "ada", "-pwd", CANARY, "-rsp"]), 1);
    assert_eq!(store(&["--jwt", token]), 1);
    assert_eq!(store(&[]), 1);
    server.stop();
}
