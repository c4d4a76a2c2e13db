//! A request for a page, as a program makes it that knows little.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

/// What is answered, head and body.
pub(crate) fn get(port: u16, path: &str) -> Vec<u8> {
    ask(port, "GET", path, "", "")
}

/// The same, with these lines in the head and this body.
pub(crate) fn ask(port: u16, method: &str, path: &str, head: &str, body: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{head}\r\n{body}")
        .unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    answer
}
