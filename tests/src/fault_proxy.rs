//! A way to an HTTP server on which things go wrong, as they are told to.

use std::io::{self, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// How long a request that is never answered is held, if its client does not give up before.
const HELD: Duration = Duration::from_secs(120);
/// A CRC-32 that is hardly that of anything.
const WRONG: &str = "AAAAAA==";

/// What goes wrong, and how often: each number is a probability from 0 to 1 for each request.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Faults {
    /// Answered with 500, without the server's knowledge.
    pub error_500: f64,
    /// Answered with 503 SlowDown, without the server's knowledge.
    pub slow_down: f64,
    /// The connection is cut in the middle of the request's body.
    pub cut: f64,
    /// The server carries the request out, and the connection is cut before its answer.
    pub lose_answer: f64,
    /// The connection is cut in the middle of the answer's body.
    pub cut_answer: f64,
    /// Never answered, without the server's knowledge.
    pub timeout: f64,
    /// Each request waits so long.
    pub delay: Duration,
    /// Every connection is closed as soon as it is made.
    pub down: bool,
}

/// What goes wrong with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Answered with this status, and a code of S3, without the server's knowledge.
    Answer(u16, &'static str),
    /// The connection is cut in the middle of the request's body.
    Cut,
    /// The server carries the request out, and the connection is cut before its answer.
    LoseAnswer,
    /// The connection is cut in the middle of the answer's body.
    CutAnswer,
    /// Never answered, without the server's knowledge.
    Timeout,
    /// The answer has a CRC-32 of other bytes: in its head and, if it is of an upload, in its body.
    WrongChecksum,
    /// A byte of the answer's body is another.
    WrongByte,
    /// The answer has no header `x-amz-checksum-crc32`, as that of a server that does not know it.
    NoChecksum,
}

/// Listens on a loopback port, and passes on to a server, until the test process ends.
#[derive(Debug)]
pub struct FaultProxy {
    port: u16,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    upstream: String,
    state: Mutex<State>,
    down: AtomicBool,
}

#[derive(Debug)]
struct State {
    faults: Faults,
    random: u64,
    /// For how many more requests, whose first line has all of these words.
    planned: Vec<(Fault, usize, Vec<String>)>,
    /// The first lines of all requests, without what comes after `X-Amz-`, and what went wrong with each.
    seen: Vec<(String, Option<Fault>)>,
}

impl FaultProxy {
    /// A way to the server at this endpoint, `http://HOST:PORT`. Nothing goes wrong yet.
    pub fn start(upstream: &str) -> FaultProxy {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let upstream = upstream.trim_start_matches("http://").trim_end_matches('/').to_owned();
        let state = State {
            faults: Faults::default(),
            random: 0x9E37_79B9_7F4A_7C15,
            planned: Vec::new(),
            seen: Vec::new(),
        };
        let shared = Arc::new(Shared { upstream, state: Mutex::new(state), down: AtomicBool::new(false) });
        let its = shared.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let shared = its.clone();
                // a peer that goes away ends its connection, and nothing else
                thread::spawn(move || {
                    drop(shared.serve(&stream).map_err(|_| stream.shutdown(Shutdown::Both)))
                });
            }
        });
        FaultProxy { port, shared }
    }

    /// `http://127.0.0.1:PORT`
    pub fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// From now on, this goes wrong.
    pub fn set(&self, faults: Faults) {
        self.shared.down.store(faults.down, Ordering::Relaxed);
        self.shared.state.lock().unwrap().faults = faults;
    }

    /// The next requests so many whose first line (`PUT /bucket/key?query`) has all of these words go wrong in this way.
    pub fn plan(&self, fault: Fault, times: usize, words: &[&str]) {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        self.shared.state.lock().unwrap().planned.push((fault, times, words));
    }

    /// The first lines of the requests since the last call, without their signatures, and what went wrong with each.
    pub fn take(&self) -> Vec<(String, Option<Fault>)> {
        std::mem::take(&mut self.shared.state.lock().unwrap().seen)
    }
}

impl State {
    /// Between 0 and 1 (xorshift64).
    fn chance(&mut self) -> f64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn fault(&mut self, line: &str) -> Option<Fault> {
        let fits = |(_, times, words): &&mut (Fault, usize, Vec<String>)| {
            *times > 0 && words.iter().all(|word| line.contains(word.as_str()))
        };
        if let Some((fault, times, _)) = self.planned.iter_mut().find(fits) {
            *times -= 1;
            return Some(*fault);
        }
        let faults = self.faults;
        [
            (faults.error_500, Fault::Answer(500, "InternalError")),
            (faults.slow_down, Fault::Answer(503, "SlowDown")),
            (faults.cut, Fault::Cut),
            (faults.lose_answer, Fault::LoseAnswer),
            (faults.cut_answer, Fault::CutAnswer),
            (faults.timeout, Fault::Timeout),
        ]
        .into_iter()
        .find_map(|(probability, fault)| (self.chance() < probability).then_some(fault))
    }
}

/// The head of a request or an answer, with its empty line, and how long the body is.
struct Head {
    text: String,
    length: u64,
    is_chunked: bool,
}

impl Head {
    /// None at the end of the connection.
    fn read(from: &mut impl io::BufRead) -> io::Result<Option<Head>> {
        let mut text = String::new();
        while !text.ends_with("\r\n\r\n") {
            if from.read_line(&mut text)? == 0 {
                return Ok(None);
            }
        }
        let mut head = Head { text, length: 0, is_chunked: false };
        head.length = head.value("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        head.is_chunked = head.value("transfer-encoding").is_some();
        Ok(Some(head))
    }

    fn line(&self) -> &str {
        self.text.lines().next().unwrap_or_default()
    }

    fn value(&self, name: &str) -> Option<&str> {
        let mut headers = self.text.lines().filter_map(|line| line.split_once(':'));
        headers.find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    fn without(&mut self, name: &str) {
        let is_it =
            |line: &str| line.split_once(':').is_some_and(|(found, _)| found.eq_ignore_ascii_case(name));
        self.text = self.text.split_inclusive("\r\n").filter(|line| !is_it(line)).collect();
    }
}

impl Shared {
    /// The requests of one connection, one after the other.
    fn serve(&self, client: &TcpStream) -> io::Result<()> {
        client.set_nodelay(true)?;
        let mut requests = BufReader::new(client.try_clone()?);
        while let Some(head) = Head::read(&mut requests)? {
            if self.down.load(Ordering::Relaxed) {
                return Err(io::ErrorKind::ConnectionReset.into());
            }
            let (fault, delay) = self.next(&head);
            thread::sleep(delay);
            self.pass(head, fault, &mut requests, client)?;
        }
        Ok(())
    }

    fn next(&self, head: &Head) -> (Option<Fault>, Duration) {
        let mut state = self.state.lock().unwrap();
        let fault = state.fault(head.line());
        let line = head.line().split("X-Amz-").next().unwrap_or_default();
        state.seen.push((line.trim_end_matches(['?', '&']).to_owned(), fault));
        (fault, state.faults.delay)
    }

    fn pass(
        &self,
        mut head: Head,
        fault: Option<Fault>,
        requests: &mut impl Read,
        mut client: &TcpStream,
    ) -> io::Result<()> {
        let cut = || Err(io::ErrorKind::ConnectionReset.into());
        let mut body = requests.take(head.length);
        match fault {
            Some(Fault::Answer(status, code)) => {
                io::copy(&mut body, &mut io::sink())?;
                let text = format!("<Error><Code>{code}</Code><Message>as planned</Message></Error>");
                let text = if head.line().starts_with("HEAD") { String::new() } else { text };
                let answer =
                    format!("HTTP/1.1 {status} as-planned\r\ncontent-length: {}\r\n\r\n{text}", text.len());
                return client.write_all(answer.as_bytes());
            }
            Some(Fault::Timeout) => return hold(client),
            _ => {}
        }
        let mut server = TcpStream::connect(&self.upstream)?;
        server.set_nodelay(true)?;
        // one request on each connection, so that an answer ends where the connection does
        head.without("connection");
        server.write_all(head.text.trim_end().as_bytes())?;
        server.write_all(b"\r\nconnection: close\r\n\r\n")?;
        if fault == Some(Fault::Cut) {
            let half = head.length / 2;
            io::copy(&mut body.take(half), &mut server)?;
            server.shutdown(Shutdown::Both)?;
            return cut();
        }
        io::copy(&mut body, &mut server)?;
        let mut answers = BufReader::new(server);
        let Some(mut answer) = Head::read(&mut answers)? else { return cut() };
        if fault == Some(Fault::LoseAnswer) {
            io::copy(&mut answers, &mut io::sink())?;
            return cut();
        }
        answer.without("connection");
        let has_body = answer.length > 0 || answer.is_chunked;
        if fault == Some(Fault::NoChecksum) {
            answer.without("x-amz-checksum-crc32");
        }
        if fault == Some(Fault::WrongChecksum) {
            return wrong_checksum(answer, answers, client);
        }
        client.write_all(answer.text.as_bytes())?;
        if head.line().starts_with("HEAD") || !has_body {
            return Ok(());
        }
        if fault == Some(Fault::CutAnswer) {
            io::copy(&mut answers.take(answer.length / 2), &mut client)?;
            return cut();
        }
        if fault == Some(Fault::WrongByte) {
            let mut first = [0];
            answers.read_exact(&mut first)?;
            client.write_all(&[first[0] ^ 1])?;
        }
        io::copy(&mut answers, &mut client).map(drop)
    }
}

/// The answer with a checksum in its head and, if it is of an upload, in its body.
fn wrong_checksum(mut answer: Head, mut body: impl io::BufRead, mut client: &TcpStream) -> io::Result<()> {
    let mut text = String::new();
    match answer.is_chunked {
        true => while read_chunk(&mut body, &mut text)? {},
        false => drop(body.read_to_string(&mut text)?),
    }
    let text = text.replace("</ETag>", &format!("</ETag><ChecksumCRC32>{WRONG}</ChecksumCRC32>"));
    for name in ["transfer-encoding", "content-length", "x-amz-checksum-crc32"] {
        answer.without(name);
    }
    let head = answer.text.trim_end();
    let length = text.len();
    let answer = format!("{head}\r\nx-amz-checksum-crc32: {WRONG}\r\ncontent-length: {length}\r\n\r\n{text}");
    client.write_all(answer.as_bytes())
}

/// Whether it was not the last one.
fn read_chunk(body: &mut impl io::BufRead, text: &mut String) -> io::Result<bool> {
    let mut line = String::new();
    body.read_line(&mut line)?;
    let length = u64::from_str_radix(line.trim(), 16).unwrap_or(0);
    body.by_ref().take(length).read_to_string(text)?;
    body.read_line(&mut line)?;
    Ok(length > 0)
}

/// Until the client gives up.
fn hold(mut client: &TcpStream) -> io::Result<()> {
    client.set_read_timeout(Some(Duration::from_millis(100)))?;
    let start = Instant::now();
    while start.elapsed() < HELD {
        match client.read(&mut [0; 4096]) {
            Ok(0) => break,
            Err(error) if !matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                break;
            }
            _ => {}
        }
    }
    Err(io::ErrorKind::ConnectionReset.into())
}
