//! Acceptors that misbehave, and a wire that breaks.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// Accepts one connection after the other on a port of its own; gives the port.
pub(crate) fn acceptor(serve: impl Fn(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    // it ends with the test process
    thread::spawn(move || {
        for stream in listener.incoming() {
            serve(stream.unwrap());
        }
    });
    port
}

/// A port that nobody listens on.
pub(crate) fn closed_port() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port().to_string()
}

/// The next PDU whole.
pub(crate) fn read_pdu(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut pdu = vec![0; 6];
    stream.read_exact(&mut pdu).ok()?;
    let length = u32::from_be_bytes(pdu[2..6].try_into().unwrap());
    pdu.resize(6 + usize::try_from(length).unwrap(), 0);
    stream.read_exact(&mut pdu[6..]).ok()?;
    Some(pdu)
}

/// Keeps the connection open and says nothing, until the peer closes.
pub(crate) fn stay_silent(mut stream: TcpStream) {
    let mut sink = [0; 4096];
    while stream.read(&mut sink).is_ok_and(|read| read > 0) {}
}

/// An A-ASSOCIATE-AC that accepts the request's presentation context 1 in Implicit VR Little Endian.
pub(crate) fn accept(stream: &mut TcpStream) {
    let request = read_pdu(stream).unwrap();
    let mut body = request[6..74].to_vec();
    body.extend(item(0x10, b"1.2.840.10008.3.1.1.1"));
    let syntax = item(0x40, super::samples::IMPLICIT.as_bytes());
    body.extend(item(0x21, &[&[1, 0, 0, 0], &syntax[..]].concat()));
    body.extend(item(0x50, &[item(0x51, &16384_u32.to_be_bytes()), item(0x52, b"1.2.3")].concat()));
    let mut pdu = vec![2, 0];
    pdu.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
    pdu.extend(body);
    stream.write_all(&pdu).unwrap();
}

fn item(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind, 0], &u16::try_from(body.len()).unwrap().to_be_bytes()[..], body].concat()
}

/// A-ASSOCIATE-RJ (PS3.8 §9.3.4).
pub(crate) fn rejection(result: u8, source: u8, reason: u8) -> Vec<u8> {
    vec![3, 0, 0, 0, 0, 4, 0, result, source, reason]
}

/// A-ABORT (PS3.8 §9.3.8).
pub(crate) fn abort(source: u8, reason: u8) -> Vec<u8> {
    vec![7, 0, 0, 0, 0, 4, 0, 0, source, reason]
}

/// A port that leads to an acceptor who goes away when it is asked for the release.
pub(crate) fn closes_instead_of_releasing(port: &str) -> String {
    let port: u16 = port.parse().unwrap();
    acceptor(move |mut from| {
        let mut to = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let (mut back_from, mut back_to) = (to.try_clone().unwrap(), from.try_clone().unwrap());
        thread::spawn(move || std::io::copy(&mut back_from, &mut back_to));
        while let Some(pdu) = read_pdu(&mut from).filter(|pdu| pdu[0] != 5) {
            to.write_all(&pdu).unwrap();
        }
        let _ = from.shutdown(Shutdown::Both);
        let _ = to.shutdown(Shutdown::Both);
    })
}

/// A port that leads to another, and breaks after so many bytes.
pub(crate) fn wire_that_breaks(port: &str, after: usize) -> String {
    // what was sent before arrives before
    wire(port, after, Duration::from_millis(100))
}

/// A port that leads to another, and passes nothing on after so many bytes.
pub(crate) fn wire_that_stalls(port: &str, after: usize) -> String {
    wire(port, after, super::harness::PATIENCE)
}

fn wire(port: &str, after: usize, linger: Duration) -> String {
    let port: u16 = port.parse().unwrap();
    acceptor(move |mut from| {
        let mut to = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let (mut back_from, mut back_to) = (to.try_clone().unwrap(), from.try_clone().unwrap());
        thread::spawn(move || std::io::copy(&mut back_from, &mut back_to));
        let mut left = after;
        let mut buffer = [0; 4096];
        while left > 0 {
            let most = left.min(buffer.len());
            match from.read(&mut buffer[..most]) {
                Ok(read) if read > 0 => {
                    to.write_all(&buffer[..read]).unwrap();
                    left -= read;
                }
                _ => break,
            }
        }
        thread::sleep(linger);
        let _ = to.shutdown(Shutdown::Both);
        let _ = from.shutdown(Shutdown::Both);
    })
}
