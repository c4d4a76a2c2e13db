//! Requestors that misbehave, against `kerma storescp`: each is named in the log, leaves no file, and the next
//! requestor is served.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpStream};
use std::time::{Duration, Instant};

use kerma_tests::attack::wire::{self, STORE};
use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, kerma};
use kerma_tests::process::{Process, free_port, run};

/// `kerma storescp` with short deadlines, and a connection to it.
struct Scp {
    process: Process,
    port: u16,
    folder: Folder,
}

impl Scp {
    fn start() -> Scp {
        let (folder, port) = (Folder::new(), free_port());
        let directory = folder.path().to_str().unwrap();
        let limits = ["-ta", "0.5", "-td", "0.5", "-tn", "0.5"];
        let mut command = kerma(&["storescp", "-v", &port.to_string(), "-od", directory]);
        command.args(limits);
        Scp { process: Process::listen(command, port), port, folder }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream
    }

    /// A connection with an association on it.
    fn associate(&self) -> TcpStream {
        let mut stream = self.connect();
        stream.write_all(&associate_rq()).unwrap();
        let mut header = [0; 6];
        stream.read_exact(&mut header).unwrap();
        assert_eq!(header[0], 2, "an A-ASSOCIATE-AC");
        let length = u32::from_be_bytes([header[2], header[3], header[4], header[5]]);
        stream.read_exact(&mut vec![0; length as usize]).unwrap();
        stream
    }

    /// The log says this; no file is left, not even a part of one; and the next requestor is served.
    fn survives(mut self, phrases: &[&str]) {
        for phrase in phrases {
            self.process.wait_for(phrase);
        }
        let start = Instant::now();
        while !self.folder.files().is_empty() {
            assert!(start.elapsed() < Duration::from_secs(10), "{:?}", self.folder.files());
            std::thread::sleep(Duration::from_millis(10));
        }
        run(Peer::Kerma.echo_scu(self.port)).exits(0);
        assert!(self.process.is_running(), "{}", self.process.output());
    }
}

/// What the acceptor sends until it closes.
fn rest(mut stream: TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Err(error) = stream.read_to_end(&mut bytes) {
        assert_ne!(error.kind(), std::io::ErrorKind::WouldBlock, "the acceptor does not close");
    }
    bytes
}

/// Proposes CT Image Storage in Implicit VR Little Endian.
fn associate_rq() -> Vec<u8> {
    wire::associate_rq("STORESCP", "BADPEER", &[STORE])
}

/// A C-STORE-RQ, and the first fragment of its data set.
fn half_a_message() -> Vec<u8> {
    let data_set = wire::instance("1.2.3.44", 0, 0);
    [wire::c_store_rq(STORE, 1, "1.2.3.44"), wire::p_data(STORE.0, 0, &data_set[..80])].concat()
}

#[test]
fn a_peer_that_says_nothing_is_let_go() {
    let scp = Scp::start();
    let stream = scp.connect();
    assert!(rest(stream).is_empty());
    scp.survives(&["Association Aborted: 127.0.0.1:", "ARTIM timeout", "sent no A-ASSOCIATE-RQ"]);
}

#[test]
fn a_peer_that_says_half_an_a_associate_is_let_go() {
    let scp = Scp::start();
    let mut stream = scp.connect();
    let request = associate_rq();
    stream.write_all(&request[..request.len() / 2]).unwrap();
    rest(stream);
    scp.survives(&["Association Aborted: 127.0.0.1:", "ARTIM timeout", "sent no A-ASSOCIATE-RQ"]);
}

#[test]
fn a_peer_that_closes_after_half_an_a_associate_is_told() {
    let scp = Scp::start();
    let mut stream = scp.connect();
    let request = associate_rq();
    stream.write_all(&request[..request.len() / 2]).unwrap();
    stream.shutdown(Shutdown::Both).unwrap();
    scp.survives(&["Association Aborted: 127.0.0.1:", "the connection was closed"]);
}

#[test]
fn a_web_browser_is_told() {
    let scp = Scp::start();
    let mut stream = scp.connect();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    rest(stream);
    scp.survives(&["Association Aborted: 127.0.0.1:", "the peer speaks HTTP"]);
}

#[test]
fn a_tls_client_is_told() {
    let scp = Scp::start();
    let mut stream = scp.connect();
    stream.write_all(&[0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC, 3, 3]).unwrap();
    stream.write_all(&[0x55; 504]).unwrap();
    rest(stream);
    scp.survives(&["Association Aborted: 127.0.0.1:", "the peer speaks TLS"]);
}

#[test]
fn garbage_is_told() {
    let scp = Scp::start();
    let mut stream = scp.connect();
    let garbage: Vec<u8> = (0..=255_u8).rev().cycle().take(4096).collect();
    let _ = stream.write_all(&garbage);
    rest(stream);
    scp.survives(&["Association Aborted: 127.0.0.1:", "a PDU of unknown type FF"]);
}

#[test]
fn a_request_of_four_gigabytes_is_not_waited_for() {
    let scp = Scp::start();
    let mut stream = scp.connect();
    stream.write_all(&[1, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 1, 0, 0]).unwrap();
    rest(stream);
    scp.survives(&["Association Aborted: 127.0.0.1:", "4294967295 bytes"]);
}

#[test]
fn a_peer_that_closes_within_a_data_set_leaves_no_file() {
    let scp = Scp::start();
    let mut stream = scp.associate();
    stream.write_all(&half_a_message()).unwrap();
    scp.process.wait_for("Received Store Request");
    stream.shutdown(Shutdown::Both).unwrap();
    scp.survives(&["Association Aborted: BADPEER at 127.0.0.1:", "the connection was closed"]);
}

#[test]
fn a_peer_that_goes_silent_within_a_data_set_leaves_no_file() {
    let scp = Scp::start();
    let mut stream = scp.associate();
    stream.write_all(&half_a_message()).unwrap();
    // A-ABORT from the service provider
    assert_eq!(rest(stream).first(), Some(&7));
    scp.survives(&["Association Aborted: BADPEER at 127.0.0.1:", "DIMSE timeout"]);
}

#[test]
fn a_peer_that_goes_silent_on_an_association_is_let_go() {
    let scp = Scp::start();
    let stream = scp.associate();
    rest(stream);
    scp.survives(&["Association Aborted: BADPEER at 127.0.0.1:", "idle timeout"]);
}

#[test]
fn a_peer_that_talks_nonsense_within_a_data_set_leaves_no_file() {
    let scp = Scp::start();
    let mut stream = scp.associate();
    stream.write_all(&half_a_message()).unwrap();
    stream.write_all(b"\x99this is no PDU").unwrap();
    assert_eq!(rest(stream).first(), Some(&7));
    scp.survives(&["Association Aborted: BADPEER at 127.0.0.1:", "a PDU of unknown type 99"]);
}
