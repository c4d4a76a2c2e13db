//! Requestors that misbehave, against `kerma storescp`: each is named in the log, leaves no file, and the next
//! requestor is served.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpStream};
use std::time::{Duration, Instant};

use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, kerma};
use kerma_tests::process::{Process, free_port, run};

const CT_IMAGE_STORAGE: &str = "1.2.840.10008.5.1.4.1.1.2";
const IMPLICIT_LITTLE: &str = "1.2.840.10008.1.2";

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

fn pdu(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind, 0], &u32::try_from(body.len()).unwrap().to_be_bytes()[..], body].concat()
}

fn item(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind, 0], &u16::try_from(body.len()).unwrap().to_be_bytes()[..], body].concat()
}

/// Proposes CT Image Storage in Implicit VR Little Endian as presentation context 1.
fn associate_rq() -> Vec<u8> {
    let context = [item(0x30, CT_IMAGE_STORAGE.as_bytes()), item(0x40, IMPLICIT_LITTLE.as_bytes())].concat();
    let user = [item(0x51, &16384_u32.to_be_bytes()), item(0x52, b"1.2.3")].concat();
    let body = [
        &[0, 1, 0, 0][..],
        b"STORESCP        ",
        b"BADPEER         ",
        &[0; 32],
        &item(0x10, b"1.2.840.10008.3.1.1.1"),
        &item(0x20, &[&[1, 0, 0, 0], &context[..]].concat()),
        &item(0x50, &user),
    ];
    pdu(1, &body.concat())
}

fn p_data(control: u8, fragment: &[u8]) -> Vec<u8> {
    let length = u32::try_from(fragment.len() + 2).unwrap().to_be_bytes();
    pdu(4, &[&length[..], &[1, control], fragment].concat())
}

/// An element in Implicit VR Little Endian.
fn element(tag: u32, value: &[u8]) -> Vec<u8> {
    let [group_high, group_low, high, low] = tag.to_be_bytes();
    let length = u32::try_from(value.len()).unwrap().to_le_bytes();
    [&[group_low, group_high, low, high], &length[..], value].concat()
}

/// A C-STORE-RQ, and the first fragment of its data set.
fn half_a_message() -> Vec<u8> {
    let class = format!("{CT_IMAGE_STORAGE}\0");
    let command = [
        element(0x0000_0002, class.as_bytes()),
        element(0x0000_0100, &1_u16.to_le_bytes()),
        element(0x0000_0110, &1_u16.to_le_bytes()),
        element(0x0000_0700, &0_u16.to_le_bytes()),
        element(0x0000_0800, &0_u16.to_le_bytes()),
        element(0x0000_1000, b"1.2.3.44"),
    ];
    let data_set = [element(0x0008_0016, class.as_bytes()), element(0x0008_0018, b"1.2.3.44")].concat();
    [p_data(3, &command.concat()), p_data(0, &data_set)].concat()
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
