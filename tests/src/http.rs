//! An HTTP client that shows every byte.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// Asks a server (`host:port`), over a connection of its own.
#[track_caller]
pub fn ask(server: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let mut head = format!("{method} {path} HTTP/1.1\r\nHost: {server}\r\nConnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    if !body.is_empty() {
        head += &format!("Content-Length: {}\r\n", body.len());
    }
    head += "\r\n";
    let answer = raw(server, &[head.as_bytes(), body].concat());
    Answer::read(&answer).unwrap_or_else(|| panic!("{method} {path}: {}", String::from_utf8_lossy(&answer)))
}

/// Asks for what is at a path.
#[track_caller]
pub fn get(server: &str, path: &str, accept: &str) -> Answer {
    ask(server, "GET", path, &[("Accept", accept)], b"")
}

/// All that is answered to these bytes, until the server closes.
pub fn raw(server: &str, request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(server).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    // It may answer, and close, before it has read all.
    let _ = stream.write_all(request);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    answer
}

/// A body of parts (RFC 2387) of one media type, and the header that says so.
pub fn parts_of<B: AsRef<[u8]>>(media_type: &str, bodies: impl IntoIterator<Item = B>) -> (String, Vec<u8>) {
    const BOUNDARY: &str = "-----a part of kerma's tests-----";
    let mut all = Vec::new();
    for body in bodies {
        all.extend(format!("\r\n--{BOUNDARY}\r\nContent-Type: {media_type}\r\n\r\n").into_bytes());
        all.extend(body.as_ref());
    }
    all.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
    (format!("multipart/related; type=\"{media_type}\"; boundary=\"{BOUNDARY}\""), all)
}

/// A response that is whole.
#[derive(Debug)]
pub struct Answer {
    /// Of its first line.
    pub status: u16,
    /// The names are in lower case.
    pub headers: Vec<(String, String)>,
    /// Without what the transfer adds.
    pub body: Vec<u8>,
}

impl Answer {
    /// None if it breaks off, or is no response.
    pub fn read(bytes: &[u8]) -> Option<Answer> {
        let end = position(bytes, b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).ok()?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()?;
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_owned()))
        });
        let headers: Vec<(String, String)> = headers.collect::<Option<_>>()?;
        let mut answer = Answer { status, headers, body: bytes[end + 4..].to_vec() };
        if answer.header("transfer-encoding") == Some("chunked") {
            answer.body = dechunked(&answer.body)?;
        } else if let Some(length) = answer.header("content-length") {
            let length: usize = length.parse().ok()?;
            (answer.body.len() == length).then_some(())?;
        }
        Some(answer)
    }

    /// A header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    /// It has one of these statuses.
    #[track_caller]
    pub fn is_one_of(self, statuses: &[u16], what: &str) -> Answer {
        assert!(statuses.contains(&self.status), "{what}: {} {}", self.status, self.text());
        self
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The bodies of its parts (RFC 2046 §5.1).
    #[track_caller]
    pub fn parts(&self) -> Vec<Vec<u8>> {
        let content_type = self.header("content-type").unwrap_or_default();
        let (_, boundary) = content_type.split_once("boundary=").expect("it has no parts");
        let boundary = boundary.split(';').next().unwrap_or_default().trim_matches('"');
        let delimiter = format!("\r\n--{boundary}").into_bytes();
        // the first delimiter needs no line before it
        let body = [b"\r\n", self.body.as_slice()].concat();
        let mut rest = &body[position(&body, &delimiter).expect("no first part") + delimiter.len()..];
        let mut parts = Vec::new();
        while !rest.starts_with(b"--") {
            let end = position(rest, &delimiter).expect("a part breaks off");
            let part = &rest[..end];
            parts.push(part[position(part, b"\r\n\r\n").expect("a part without a head") + 4..].to_vec());
            rest = &rest[end + delimiter.len()..];
        }
        parts
    }
}

fn position(bytes: &[u8], searched: &[u8]) -> Option<usize> {
    let first = *searched.first()?;
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == first)?;
        if bytes.get(at..)?.starts_with(searched) {
            return Some(at);
        }
        at += 1;
    }
}

fn dechunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = position(rest, b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).ok()?, 16).ok()?;
        if length == 0 {
            return Some(body);
        }
        body.extend(rest.get(end + 2..end + 2 + length)?);
        rest = rest.get(end + 4 + length..)?;
    }
}
