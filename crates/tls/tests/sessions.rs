//! Two sides of TLS over memory: who is trusted, what is said to be wrong, and that every byte comes through.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod pki;

use std::{
    collections::VecDeque,
    fs,
    io::{self, IoSlice, Read, Write},
};

use kerma_endpoint::Address;
use kerma_entity::transport::{Accept, Connect, Transport};
use kerma_tls::{Acceptor, Connector, Identity, Peers, Profile, Settings};
use pki::{Authority, Files, Folder, When};

/// What one side has of the connection; it takes so many bytes at most.
#[derive(Default)]
struct Pipe {
    incoming: VecDeque<u8>,
    outgoing: VecDeque<u8>,
    room: usize,
    is_closed: bool,
}

impl Read for Pipe {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.incoming.read(buffer)? {
            0 if !self.is_closed => Err(io::ErrorKind::WouldBlock.into()),
            length => Ok(length),
        }
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = self.room.saturating_sub(self.outgoing.len()).min(bytes.len());
        match room {
            0 => Err(io::ErrorKind::WouldBlock.into()),
            room => self.outgoing.write(&bytes[..room]),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A connection, both sides of it.
struct Both {
    client: (Box<dyn Transport>, Pipe),
    server: (Box<dyn Transport>, Pipe),
}

impl Both {
    fn new(connector: &Connector, acceptor: &Acceptor, host: &str) -> Both {
        let peer: Address = format!("SCP@{host}:2762").parse().unwrap();
        let pipe = || Pipe { room: 1 << 20, ..Pipe::default() };
        Both {
            client: (connector.connect(&peer).unwrap().unwrap(), pipe()),
            server: (acceptor.accept().unwrap(), pipe()),
        }
    }

    fn carry(&mut self) {
        let (client, server) = (&mut self.client.1, &mut self.server.1);
        server.incoming.append(&mut client.outgoing);
        client.incoming.append(&mut server.outgoing);
    }

    /// The handshake; what went wrong at the client, or at the server.
    fn open(mut self) -> Result<Both, (String, String)> {
        let mut result = [None, None];
        for _ in 0..40 {
            for (at, (transport, pipe)) in [&mut self.client, &mut self.server].into_iter().enumerate() {
                if result[at].is_none() {
                    match transport.open(pipe) {
                        Ok(false) => {}
                        Ok(true) => result[at] = Some(String::new()),
                        Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                        Err(error) => result[at] = Some(error.to_string()),
                    }
                }
            }
            self.carry();
        }
        // In TLS 1.3 the client hears of its own certificate afterwards.
        if result[0].as_deref() == Some("")
            && let Err(error) = self.client.0.read(&mut self.client.1, &mut [0; 16])
            && error.kind() != io::ErrorKind::WouldBlock
        {
            result[0] = Some(error.to_string());
        }
        match result {
            [Some(client), Some(server)] if client.is_empty() && server.is_empty() => Ok(self),
            [client, server] => Err((client.unwrap_or_default(), server.unwrap_or_default())),
        }
    }
}

fn identity(files: &Files) -> Identity {
    Identity::read(&files.key, &files.certificate).unwrap()
}

fn trusting(authority: &Authority) -> Settings {
    Settings::new().authorities(authority.certificate()).unwrap()
}

fn open(client: &Settings, server: &Settings, host: &str) -> Result<Both, (String, String)> {
    Both::new(&client.connector().unwrap(), &server.acceptor().unwrap(), host).open()
}

#[test]
fn both_sides_know_each_other_by_their_certificates() {
    let authority = Authority::new("CA");
    let (ours, theirs) =
        (authority.issue("scu", &[]), authority.issue("scp", &["pacs.example", "127.0.0.1"]));
    let client = trusting(&authority).identity(identity(&ours));
    let server = trusting(&authority).identity(identity(&theirs));
    for host in ["pacs.example", "127.0.0.1", "PACS.example"] {
        let both = open(&client, &server, host).ok().unwrap();
        let (client, server) = (both.client.0, both.server.0);
        assert_eq!(server.certificate().unwrap().subject, "CN=scu,O=Kerma");
        assert_eq!(client.certificate().unwrap().subject, "CN=scp,O=Kerma");
        assert!(
            client.description().starts_with("TLS 1.3, TLS13_AES_256_GCM_SHA384"),
            "{}",
            client.description()
        );
        assert!(!server.certificate().unwrap().der.is_empty());
    }
}

#[test]
fn what_is_wrong_with_a_certificate_is_said_by_its_name_on_both_sides() {
    let (authority, other) = (Authority::new("CA"), Authority::new("Other"));
    let good = authority.issue("good", &["host"]);
    let server = |files: &Files| trusting(&authority).identity(identity(files));
    let client = trusting(&authority).identity(identity(&good));
    let expired = authority.issue_when("expired", &["host"], When::Before, 2);
    let later = authority.issue_when("later", &["host"], When::Later, 3);
    let foreign = other.issue("foreign", &["host"]);
    let elsewhere = authority.issue("elsewhere", &["else.example"]);
    let nameless = authority.issue("nameless", &[]);
    // The client finds it.
    for (files, reason) in [
        (&expired, "has expired"),
        (&later, "is not yet valid"),
        (&foreign, "of an unknown authority"),
        (&elsewhere, "not for the host host, but for else.example (wrong name)"),
        (&nameless, "it names none in its Subject Alternative Name (wrong name)"),
    ] {
        let (at_client, at_server) = open(&client, &server(files), "host").err().unwrap();
        assert!(at_client.contains(reason), "{at_client}");
        assert!(at_server.starts_with("TLS: the peer refused: "), "{at_server}");
    }
    // The server finds it.
    for (files, reason, told) in [
        (&expired, "has expired", "has expired"),
        (&later, "is not yet valid", "not yet valid"),
        (&foreign, "of an unknown authority", "unknown authority"),
    ] {
        let client = trusting(&authority).identity(identity(files));
        let (at_client, at_server) = open(&client, &server(&good), "host").err().unwrap();
        assert!(at_server.contains(reason), "{at_server}");
        assert!(at_client.starts_with("TLS: the peer refused: ") && at_client.contains(told), "{at_client}");
    }
    let (at_client, at_server) = open(&trusting(&authority), &server(&good), "host").err().unwrap();
    assert!(at_server.contains("has shown no certificate"), "{at_server}");
    assert!(at_client.contains("no certificate"), "{at_client}");
    // A client that knows no authority.
    let (at_client, _) = open(&Settings::new(), &server(&good), "host").err().unwrap();
    assert!(at_client.contains("unknown authority"), "{at_client}");
}

#[test]
fn a_client_without_a_certificate_is_taken_where_none_is_required_and_a_bad_one_where_none_is_asked_for() {
    let (authority, other) = (Authority::new("CA"), Authority::new("Other"));
    let server = trusting(&authority).identity(identity(&authority.issue("scp", &["host"])));
    let foreign = trusting(&authority).identity(identity(&other.issue("foreign", &[])));
    let without = trusting(&authority);
    let request = server.clone().peers(Peers::Request);
    assert!(open(&without, &request, "host").is_ok());
    let (_, at_server) = open(&foreign, &request, "host").err().unwrap();
    assert!(at_server.contains("unknown authority"), "{at_server}");
    let ignore = server.clone().peers(Peers::Ignore);
    let both = open(&foreign, &ignore, "host").ok().unwrap();
    assert!(both.server.0.certificate().is_none());
    // A server that asks and knows no authority refuses whoever shows one.
    let knows_nobody =
        Settings::new().identity(identity(&authority.issue("scp", &["host"]))).peers(Peers::Request);
    assert!(open(&without, &knows_nobody, "host").is_ok());
    assert!(open(&foreign, &knows_nobody, "host").is_err());
    // And a client that ignores takes any server by any name.
    let careless = Settings::new().peers(Peers::Ignore);
    assert!(open(&careless, &ignore, "another.host").is_ok());
    assert!(open(&careless, &ignore, "no_host!").is_ok());
}

#[test]
fn a_revoked_certificate_is_refused_and_so_is_one_of_which_nothing_is_known() {
    let (authority, other) = (Authority::new("CA"), Authority::new("Other"));
    let good = authority.issue_when("good", &["host"], When::Now, 7);
    let bad = authority.issue_when("bad", &["host"], When::Now, 8);
    let client = |files| trusting(&authority).identity(identity(files));
    let server = |list| trusting(&authority).identity(identity(&good)).revocations(list).unwrap();
    let list = authority.revoke(&[8], false);
    assert!(open(&client(&good), &server(list.clone()), "host").is_ok());
    let (at_client, at_server) = open(&client(&bad), &server(list.clone()), "host").err().unwrap();
    assert!(at_server.contains("is revoked"), "{at_server}");
    assert!(at_client.contains("is revoked"), "{at_client}");
    // The other way round.
    let wary = client(&good).revocations(&list).unwrap();
    let (at_client, _) = open(&wary, &trusting(&authority).identity(identity(&bad)), "host").err().unwrap();
    assert!(at_client.contains("is revoked"), "{at_client}");
    let (_, at_server) = open(&client(&good), &server(authority.revoke(&[], true)), "host").err().unwrap();
    assert!(at_server.contains("out of date"), "{at_server}");
    let (_, at_server) = open(&client(&good), &server(other.revoke(&[], false)), "host").err().unwrap();
    assert!(at_server.contains("no revocation list is of the authority"), "{at_server}");
}

#[test]
fn an_authority_below_a_known_one_vouches_if_its_certificate_is_shown_too() {
    let root = Authority::new("Root");
    let middle = root.below("Middle");
    let files = middle.issue_when("scp", &["host"], When::Now, 5);
    let client = trusting(&root);
    let server = |identity| Settings::new().identity(identity).peers(Peers::Ignore);
    let (at_client, _) = open(&client, &server(identity(&files)), "host").err().unwrap();
    assert!(at_client.contains("unknown authority"), "{at_client}");
    let chain = fs::read_to_string(&files.certificate).unwrap() + middle.pem();
    fs::write(&files.certificate, chain).unwrap();
    assert!(open(&client, &server(identity(&files)), "host").is_ok());
    // Revoked in the middle.
    let client = client.revocations(middle.revoke(&[], false)).unwrap();
    assert!(open(&client, &server(identity(&files)), "host").is_ok());
    // The whole chain wants a list of the root, too.
    let (at_client, _) =
        open(&client.revocations_of_whole_chain(), &server(identity(&files)), "host").err().unwrap();
    assert!(at_client.contains("no revocation list"), "{at_client}");
}

#[test]
fn a_certificate_that_has_signed_itself_is_trusted_where_it_is_listed_and_while_it_is_valid() {
    let folder = Folder::new();
    for is_authority in [false, true] {
        let files = pki::signed_by_itself(&folder, "device", &["host"], is_authority, When::Now);
        let server = Settings::new().identity(identity(&files)).peers(Peers::Ignore);
        let client = Settings::new().authorities(&files.certificate).unwrap();
        assert!(open(&client, &server, "host").is_ok());
        let (at_client, _) = open(&client, &server, "else").err().unwrap();
        assert!(at_client.contains("wrong name"), "{at_client}");
        let stranger = trusting(&Authority::new("CA"));
        let (at_client, at_server) = open(&stranger, &server, "host").err().unwrap();
        assert!(at_client.contains("unknown authority"), "{at_client}");
        assert!(at_server.contains("unknown authority"), "{at_server}");
        // As a client, too.
        let scp = Settings::new().identity(identity(&files)).authorities(&files.certificate).unwrap();
        assert!(open(&client.identity(identity(&files)), &scp, "host").is_ok());
    }
    for (when, reason) in [(When::Before, "has expired"), (When::Later, "not yet valid")] {
        let files = pki::signed_by_itself(&folder, "device", &["host"], true, when);
        let server = Settings::new().identity(identity(&files)).peers(Peers::Ignore);
        let client = Settings::new().authorities(&files.certificate).unwrap();
        let (at_client, _) = open(&client, &server, "host").err().unwrap();
        assert!(at_client.contains(reason), "{at_client}");
    }
}

#[test]
fn the_extended_profile_has_no_aes_of_128_bits_and_both_have_nothing_before_tls_1_2() {
    let names = Profile::Bcp195Extended.cipher_suites();
    assert_eq!(names.len(), 6);
    assert!(names.iter().all(|name| name.contains("AES_256_GCM") || name.contains("CHACHA20")), "{names:?}");
    let names = Profile::Bcp195.cipher_suites();
    assert_eq!(names.len(), 9);
    assert!(
        names.iter().all(|name| name.starts_with("TLS13_") || name.starts_with("TLS_ECDHE_")),
        "{names:?}"
    );
}

#[test]
fn a_second_connection_resumes_the_session_unless_the_acceptor_was_renewed() {
    let authority = Authority::new("CA");
    let client = trusting(&authority).identity(identity(&authority.issue("scu", &[]))).connector().unwrap();
    let server = trusting(&authority).identity(identity(&authority.issue("scp", &["host"])));
    let acceptor = server.acceptor().unwrap();
    let described = || {
        let both = Both::new(&client, &acceptor, "host").open().ok().unwrap();
        assert_eq!(both.server.0.certificate().unwrap().subject, "CN=scu,O=Kerma");
        both.server.0.description()
    };
    assert!(!described().contains("resumed"));
    assert!(described().contains("resumed"));
    acceptor.renew(&server).unwrap();
    assert!(!described().contains("resumed"));
}

#[test]
fn every_byte_comes_through_both_ways_at_once_however_little_the_wire_takes() {
    let authority = Authority::new("CA");
    let client = trusting(&authority).identity(identity(&authority.issue("scu", &[])));
    let server = trusting(&authority).identity(identity(&authority.issue("scp", &["host"])));
    for room in [7, 1000, 50_000] {
        let mut both = open(&client, &server, "host").ok().unwrap();
        let bytes: Vec<u8> = (0..300_000_u32).map(|i| (i * 7 % 251) as u8).collect();
        let (mut sent, mut got) = ([0; 2], [Vec::new(), Vec::new()]);
        (both.client.1.room, both.server.1.room) = (room, room);
        while got.iter().any(|got| got.len() < bytes.len()) {
            for (at, (transport, pipe)) in [&mut both.client, &mut both.server].into_iter().enumerate() {
                // As a driver has it: a header, and what follows.
                let rest = &bytes[sent[at]..];
                let (header, body) = rest.split_at(12.min(rest.len()));
                if !rest.is_empty() {
                    match transport.write(pipe, &[IoSlice::new(header), IoSlice::new(body)]) {
                        Ok(more) => sent[at] += more,
                        Err(error) => assert_eq!(error.kind(), io::ErrorKind::WouldBlock),
                    }
                }
                let mut buffer = [0; 5000];
                loop {
                    match transport.read(pipe, &mut buffer) {
                        Ok(length) => got[at].extend_from_slice(&buffer[..length]),
                        Err(error) => {
                            assert_eq!(error.kind(), io::ErrorKind::WouldBlock);
                            break;
                        }
                    }
                    if !transport.holds_bytes() {
                        break;
                    }
                }
            }
            both.carry();
        }
        assert!(got.iter().all(|got| *got == bytes));
        assert_eq!(sent, [bytes.len(); 2]);
        // What is said to be written is with the peer.
        assert!(both.client.1.outgoing.is_empty() && both.server.1.outgoing.is_empty());
    }
}

#[test]
fn the_end_comes_after_the_last_byte_whether_it_is_announced_or_not() {
    let authority = Authority::new("CA");
    let client = trusting(&authority);
    let server = Settings::new().identity(identity(&authority.issue("scp", &["host"]))).peers(Peers::Ignore);
    for is_announced in [true, false] {
        let mut both = open(&client, &server, "host").ok().unwrap();
        let (transport, pipe) = &mut both.client;
        assert_eq!(transport.write(pipe, &[IoSlice::new(b"last")]).unwrap(), 4);
        if is_announced {
            transport.close(pipe);
        }
        both.carry();
        let (transport, pipe) = &mut both.server;
        pipe.is_closed = !is_announced;
        let mut buffer = [0; 3];
        assert_eq!(transport.read(pipe, &mut buffer).unwrap(), 3);
        assert!(transport.holds_bytes());
        assert_eq!(transport.read(pipe, &mut buffer).unwrap(), 1);
        assert_eq!(transport.read(pipe, &mut buffer).unwrap(), 0);
    }
}

#[test]
fn bytes_that_are_no_tls_are_known_by_the_first() {
    let authority = Authority::new("CA");
    let server = Settings::new().identity(identity(&authority.issue("scp", &["host"]))).peers(Peers::Ignore);
    let mut pipe = Pipe { room: 1000, ..Pipe::default() };
    pipe.incoming.extend([1, 0, 0, 0, 0, 200]);
    let mut transport = server.acceptor().unwrap().accept().unwrap();
    let error = transport.open(&mut pipe).unwrap_err().to_string();
    assert_eq!(error, "TLS: the peer speaks DICOM without TLS, and this port has TLS");
    // A fatal alert, so that a peer that knows TLS by its first byte can say so.
    assert_eq!(pipe.outgoing, [0x15, 3, 3, 0, 2, 2, 10]);

    let peer: Address = "SCP@host:104".parse().unwrap();
    let connector = trusting(&authority).connector().unwrap();
    for (answer, what) in [
        (&[7, 0, 0, 0, 0, 4, 0, 0, 2, 1][..], "TLS: the peer speaks DICOM without TLS"),
        (b"HTTP/1.1 400", "TLS: the peer is without TLS: its first bytes are none of TLS"),
        (&[], "TLS: the peer closed the connection without an answer: it may be without TLS"),
    ] {
        let mut pipe = Pipe { room: 10_000, is_closed: true, ..Pipe::default() };
        pipe.incoming.extend(answer);
        let mut transport = connector.connect(&peer).unwrap().unwrap();
        let error = loop {
            if let Err(error) = transport.open(&mut pipe) {
                break error.to_string();
            }
        };
        assert_eq!(error, what);
    }
}

#[test]
fn a_file_that_is_not_what_it_should_be_is_named() {
    let (authority, folder) = (Authority::new("CA"), Folder::new());
    let (one, two) = (authority.issue("one", &[]), authority.issue("two", &[]));
    let text = folder.file("text", "nothing of the kind");
    let missing = folder.path().join("missing");
    let wrong = |result: Result<String, kerma_tls::SettingsError>, file: &std::path::Path, what: &str| {
        let error = result.unwrap_err().to_string();
        assert!(error.starts_with(&file.display().to_string()) && error.contains(what), "{error}");
    };
    let read = |key: &std::path::Path, certificate: &std::path::Path| {
        let identity = Identity::read(key, certificate)?;
        Settings::new().identity(identity).acceptor().map(|_| String::new())
    };
    wrong(read(&missing, &one.certificate), &missing, "No such file");
    wrong(read(&one.key, &missing), &missing, "No such file");
    wrong(read(&text, &one.certificate), &text, "no private key");
    wrong(read(&one.certificate, &one.certificate), &one.certificate, "no private key in it");
    wrong(read(&one.key, &text), &text, "no certificate");
    wrong(read(&one.key, &one.key), &one.key, "no certificate in it");
    wrong(read(&one.key, &two.certificate), &one.key, "the private key is not that of the certificate in");
    let lists = |file: &std::path::Path| Settings::new().revocations(file).map(|_| String::new());
    wrong(lists(&text), &text, "no revocation list that can be used");
    wrong(lists(&one.certificate), &one.certificate, "no certificate revocation list in it");
    let authorities = |file: &std::path::Path| Settings::new().authorities(file).map(|_| String::new());
    wrong(authorities(&text), &text, "no certificate");
    wrong(authorities(&missing), &missing, "No such file");
    assert!(Settings::new().acceptor().unwrap_err().to_string().contains("needs a private key"));
}
