//! What the archive's log says at its default level, of whom, and how often; and that no peer writes it.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use super::harness::{Folder, Scp, kerma};
use super::qrscp::{configured, find, get, sample, start, store};
use super::samples::STUDY;

/// Sends this A-ASSOCIATE-RQ, and reads the type of the answer.
fn ask(port: &str, calling: &[u8; 16], version: &[u8]) -> u8 {
    let item = |kind: u8, value: &[u8]| [&[kind, 0], &(value.len() as u16).to_be_bytes()[..], value].concat();
    let context =
        [&[1, 0, 0, 0], &item(0x30, b"1.2.840.10008.1.1")[..], &item(0x40, b"1.2.840.10008.1.2")].concat();
    let user = [item(0x51, &16384_u32.to_be_bytes()), item(0x52, b"1.2\n3"), item(0x55, version)].concat();
    let body = [&[0, 1, 0, 0][..], b"QRSCP           ", calling, &[0; 32]].concat();
    let items = [item(0x10, b"1.2.840.10008.3.1.1.1"), item(0x20, &context), item(0x50, &user)].concat();
    let body = [body, items].concat();
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
    stream.write_all(&[&[1, 0], &(body.len() as u32).to_be_bytes()[..], &body].concat()).unwrap();
    let mut answer = [0; 6];
    stream.read_exact(&mut answer).unwrap();
    answer[0]
}

#[test]
fn who_has_no_right_is_named_with_the_address_and_what_the_configuration_says() {
    let folder = Folder::new();
    let file = sample(&folder, "1.2.3.1");
    let path = configured(
        &folder,
        "[access]\nothers = []\n[peers.CT]\nrights = [\"store\"]\nassociations = 0\n\
         [peers.\"WS 1\"]\nrights = [\"find\"]\n[peers.VIEWER]\nrights = [\"retrieve\"]\n",
    );
    let scp = start(&folder, &["-c", &path]);
    store(&scp, "WHO", &file).exits(1);
    store(&scp, "CT", &file).exits(1);
    store(&scp, "WS 1", &file).exits(1);
    store(&scp, "VIEWER", &file).exits(1).says(&["0x0124"]);
    find(&scp, "VIEWER").exits(1);
    let run = scp.stop().exits(0);
    run.says(&[
        "access peers=3 others=[]",
        "W: WHO at 127.0.0.1:",
        ": no right to anything: [access] others = [], and there is no [peers.WHO]\n",
        "W: Association Rejected: WHO at 127.0.0.1:",
        ": has as many associations as it may: [peers.CT] associations = 0\n",
        "W: WS 1 at 127.0.0.1:",
        ": asks for what needs the right \"store\": [peers.\"WS 1\"] rights = [\"find\"]\n",
        ": C-STORE needs the right \"store\": [peers.VIEWER] rights = [\"retrieve\"]\n",
        ": asks for what needs the right \"find\": [peers.VIEWER] rights = [\"retrieve\"]\n",
    ]);
}

#[test]
fn what_is_spelt_in_the_configuration_is_spelt_so_in_the_log() {
    let folder = Folder::new();
    let path = configured(&folder, "[storage]\nduplicates = \"replace\"\ndurability = \"relaxed\"\n");
    let run = start(&folder, &["-c", &path]).stop().exits(0);
    run.says(&[
        "durability=relaxed duplicates=replace readable_by=owner",
        "others=[\"store\",\"find\",\"retrieve\"]",
    ]);
}

#[test]
fn a_destination_without_an_address_and_a_sub_operation_that_failed_are_named() {
    let folder = Folder::new();
    // It may store nothing: each sub-operation is refused.
    let refusing = configured(&folder, "[access]\nothers = [\"retrieve\"]\n");
    let other = Folder::new();
    let destination = start(&other, &["-c", &refusing]);
    let path = configured(&other, &format!("[peers.OTHER]\naddress = \"127.0.0.1:{}\"\n", destination.port));
    let scp = start(&folder, &["-c", &path]);
    for number in 1..=2 {
        store(&scp, "ME", &sample(&folder, &format!("1.2.3.{number}"))).exits(0);
    }
    let study = format!("StudyInstanceUID={STUDY}");
    for to in ["OTHER", "NO ONE"] {
        let keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", &study];
        kerma(&[&["movescu", "-S", "-aem", to, "127.0.0.1", &scp.port], &keys[..]].concat()).exits(1);
    }
    let run = scp.stop().exits(0);
    run.says(&["1.2.3.1: 0x0124", "1.2.3.2: 0x0124", "to NO ONE: no address in [peers.\"NO ONE\"]"]);
    drop(destination);
}

#[test]
fn lines_that_a_peer_repeats_are_counted() {
    let folder = Folder::new();
    let path = configured(&folder, "[access]\nothers = []\n");
    let scp = start(&folder, &["-c", &path]);
    for _ in 0..1235 {
        assert_eq!(ask(&scp.port, b"WHO             ", b"V"), 3, "A-ASSOCIATE-RJ");
    }
    assert_eq!(ask(&scp.port, b"OTHER           ", b"V"), 3, "A-ASSOCIATE-RJ");
    scp.wait_to_say("W: Association Rejected: OTHER");
    let run = scp.stop().exits(0);
    let lines = |of: &str| run.stderr.lines().filter(|line| line.contains(of)).collect::<Vec<_>>();
    for (of, once) in [
        ("WHO at 127.0.0.1: no right", "WHO at 127.0.0.1:"),
        ("Association Rejected: WHO at 127.0.0.1: ", "Association Rejected: WHO at 127.0.0.1:"),
    ] {
        let [sum] = lines(of)[..] else { panic!("{of}: {run:#?}") };
        assert!(sum.contains("W: … 1,234 times more in ") && sum.contains(" s: "), "{sum}");
        assert!(lines(once).len() <= 4, "{:?}", lines(once));
    }
    assert_eq!(lines("OTHER at 127.0.0.1:").len(), 2, "{run:#?}");
    assert!(run.stderr.len() < 10_000, "{}", run.stderr.len());
}

#[test]
fn no_peer_writes_a_line_of_the_log() {
    for level in ["-v", "-d"] {
        let folder = Folder::new();
        let scp: Scp = start(&folder, &[level]);
        let forged = b"V\nE: FORGED\r\x1b[2";
        for calling in [
            b"A\nE: FORGED     ",
            b"A\r\x1b[2JFORGED    ",
            b"\x9b2JFORGED       ",
            b"\xe2\x80\xa8E: FORGED    ",
        ] {
            ask(&scp.port, calling, forged);
        }
        // Bytes of Shift-JIS, of a UID that is none, and what is no PDU at all.
        let mut stream = TcpStream::connect(format!("127.0.0.1:{}", scp.port)).unwrap();
        stream.write_all(b"E: FORGED\nE: FORGED\n").unwrap();
        let _ = stream.read_to_end(&mut Vec::new());
        scp.wait_for("association_requested", 4);
        let run = scp.stop();
        assert!(run.stderr.contains("FORGED"), "{run:?}");
        for line in run.stderr.split('\n').filter(|line| !line.is_empty()) {
            let (_, said) = line.split_once("Z ").unwrap_or(("", line));
            assert!(said.starts_with(['I', 'W', 'D', 'E']) && said[1..].starts_with(": "), "{line:?}");
            assert!(!said[3..].starts_with("E: FORGED") && !said.starts_with("E: FORGED"), "{line:?}");
            assert!(!line.chars().any(char::is_control) && !line.contains('\u{2028}'), "{line:?}");
        }
    }
}

#[test]
fn what_is_stored_under_a_uid_that_is_none_is_one_line() {
    let folder = Folder::new();
    let scp = start(&folder, &["-v"]);
    store(&scp, "ME", &sample(&folder, "1.2.3\nE: FORGED"));
    store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
    get(&scp, "ME", &folder.join("got")).exits(0);
    let run = scp.stop();
    assert!(!run.stderr.lines().any(|line| line.contains("E: FORGED") && !line.contains("\\n")), "{run:#?}");
}
