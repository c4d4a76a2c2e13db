//! A connection of an attacker.

use std::fmt;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use super::system::is_held;
use super::wire::{self, Context, pdu};

/// How often a wait looks whether it is over.
const LOOK: Duration = Duration::from_millis(100);

/// What the SCP said last that ends something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Said {
    /// Nothing of the kind.
    #[default]
    Nothing,
    /// An A-ASSOCIATE-AC.
    Accepted,
    /// An A-ASSOCIATE-RJ.
    Rejected,
    /// An A-RELEASE-RP.
    Released,
    /// An A-ABORT.
    Aborted,
    /// A response that is final, with this status.
    Status(u16),
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Said::Nothing => f.write_str("closed"),
            Said::Accepted => f.write_str("takes it"),
            Said::Rejected => f.write_str("A-ASSOCIATE-RJ"),
            Said::Released => f.write_str("A-RELEASE-RP"),
            Said::Aborted => f.write_str("A-ABORT"),
            Said::Status(status) => write!(f, "0x{status:04X}"),
        }
    }
}

/// A connection to an SCP, given up after a time.
#[derive(Debug)]
pub struct Line {
    stream: TcpStream,
    ports: (u16, u16),
    began: Instant,
    connected: Instant,
    patience: Duration,
    unread: Vec<u8>,
    /// What came last.
    pub said: Said,
    /// When it came, since the connection was made.
    pub said_at: Duration,
    /// The first status of a final response.
    pub answered: Option<u16>,
    /// The contexts that were accepted.
    pub accepted: Vec<u8>,
    /// The longest P-DATA-TF that the SCP takes.
    pub longest: usize,
}

impl Line {
    /// A connection on which nothing is said yet.
    pub fn open(port: u16, patience: Duration) -> Result<Line, String> {
        let began = Instant::now();
        let stream = TcpStream::connect_timeout(&(Ipv4Addr::LOCALHOST, port).into(), patience);
        let stream = stream.map_err(|error| format!("no connection: {error}"))?;
        stream.set_nodelay(true).unwrap();
        stream.set_read_timeout(Some(LOOK)).unwrap();
        stream.set_write_timeout(Some(LOOK)).unwrap();
        let ports = (port, stream.local_addr().unwrap().port());
        Ok(Line {
            stream,
            ports,
            began,
            connected: Instant::now(),
            patience,
            unread: Vec::new(),
            said: Said::Nothing,
            said_at: Duration::ZERO,
            answered: None,
            accepted: Vec::new(),
            longest: 16384,
        })
    }

    /// An association with these contexts, all of which are needed.
    pub fn associate(
        port: u16,
        titles: (&str, &str),
        contexts: &[Context],
        patience: Duration,
    ) -> Result<Line, String> {
        let mut line = Line::open(port, patience)?;
        line.send(&wire::associate_rq(titles.0, titles.1, contexts));
        while !line.is_over() && line.said == Said::Nothing {
            line.read();
        }
        match line.said {
            Said::Accepted if contexts.iter().all(|(id, ..)| line.accepted.contains(id)) => Ok(line),
            Said::Accepted => Err("contexts are refused".into()),
            said => Err(format!("no association: {said}")),
        }
    }

    /// Sends all of it; whether the SCP took it before the connection was over.
    pub fn send(&mut self, mut bytes: &[u8]) -> bool {
        while !bytes.is_empty() {
            match self.stream.write(bytes) {
                Ok(written) => bytes = &bytes[written..],
                Err(error) if is_pause(&error) && !self.is_over() => {}
                Err(_) => return false,
            }
        }
        true
    }

    /// Sends a byte at a time, with so much time between them, until the connection is over.
    pub fn drip(&mut self, bytes: &[u8], every: Duration) {
        for byte in bytes {
            if self.is_over() || !self.send(&[*byte]) {
                return;
            }
            self.pause(every);
        }
    }

    /// Sends these, with so much time between them, until the connection is over.
    pub fn drip_pdus(&mut self, pdus: impl Iterator<Item = Vec<u8>>, every: Duration) {
        for pdu in pdus {
            if self.is_over() || !self.send(&pdu) {
                return;
            }
            self.pause(every);
        }
    }

    /// Reads a byte at a time, with so much time between them, until the connection is over.
    pub fn sip(&mut self, every: Duration) {
        while !self.is_over() {
            let mut byte = [0];
            match self.stream.read(&mut byte) {
                Ok(0) => break,
                Ok(_) => self.pause(every),
                Err(error) if is_pause(&error) => {}
                Err(_) => break,
            }
        }
        // what waits here to be read is not what the SCP says of this
        while !self.is_over() {
            thread::sleep(LOOK);
        }
    }

    /// No more will be sent.
    pub fn half_close(&mut self) {
        let _ = self.stream.shutdown(Shutdown::Write);
    }

    /// The time since the connection was made.
    pub fn age(&self) -> Duration {
        self.began.elapsed()
    }

    /// Whether the SCP has let go, or the patience is over.
    pub fn is_over(&self) -> bool {
        self.age() > self.patience || !self.is_held()
    }

    /// Whether the SCP has its end.
    pub fn is_held(&self) -> bool {
        is_held(self.ports.0, self.ports.1, self.connected)
    }

    /// Reads until the SCP has let go, or the patience is over. After what time it let go.
    pub fn outlast(&mut self) -> Option<Duration> {
        let mut free = None;
        while free.is_none() && self.age() <= self.patience {
            if !self.read() {
                thread::sleep(LOOK);
            }
            free = (!self.is_held()).then(|| self.age());
        }
        while self.read() {}
        free
    }

    /// Reads until there is a final response or the connection is over; its status.
    pub fn status(&mut self) -> Option<u16> {
        self.said = Said::Nothing;
        while self.said == Said::Nothing && (self.read() || !self.is_over()) {}
        match self.said {
            Said::Status(status) => Some(status),
            _ => None,
        }
    }

    /// Reads what is there within a moment; whether it was anything.
    pub fn read(&mut self) -> bool {
        let mut buffer = [0; 64 << 10];
        let Ok(read @ 1..) = self.stream.read(&mut buffer) else { return false };
        self.unread.extend_from_slice(&buffer[..read]);
        while let Some((kind, body)) = self.next() {
            self.hear(kind, &body);
        }
        true
    }

    fn next(&mut self) -> Option<(u8, Vec<u8>)> {
        let header = self.unread.first_chunk::<6>()?;
        let length = u32::from_be_bytes([header[2], header[3], header[4], header[5]]) as usize;
        let kind = header[0];
        let body = self.unread.get(6..6 + length)?.to_vec();
        self.unread.drain(..6 + length);
        Some((kind, body))
    }

    fn hear(&mut self, kind: u8, body: &[u8]) {
        self.said = match kind {
            2 => {
                let items = wire::items(body.get(68..).unwrap_or_default());
                let accepted = items.iter().filter(|(kind, item)| *kind == 0x21 && item.get(2) == Some(&0));
                self.accepted = accepted.map(|(_, item)| item[0]).collect();
                let user = items.iter().find(|(kind, _)| *kind == 0x50).map_or(&[][..], |(_, user)| user);
                let longest = wire::items(user).into_iter().find(|(kind, _)| *kind == 0x51);
                let longest = longest.and_then(|(_, item)| item.first_chunk().copied());
                self.longest = longest.map_or(0, u32::from_be_bytes) as usize;
                Said::Accepted
            }
            3 => Said::Rejected,
            6 => Said::Released,
            7 => Said::Aborted,
            4 => match final_status(body) {
                Some(status) => {
                    self.answered.get_or_insert(status);
                    Said::Status(status)
                }
                None => return,
            },
            _ => return,
        };
        self.said_at = self.age();
    }

    /// Waits, but not beyond the end.
    pub fn pause(&self, time: Duration) {
        let until = Instant::now() + time;
        while Instant::now() < until && !self.is_over() {
            thread::sleep(LOOK.min(until.saturating_duration_since(Instant::now())));
        }
    }
}

/// The status of a response in a P-DATA-TF, if it is one and not pending.
fn final_status(mut body: &[u8]) -> Option<u16> {
    while let Some((length, behind)) = body.split_first_chunk::<4>() {
        let (pdv, behind) = behind.split_at_checked(u32::from_be_bytes(*length) as usize)?;
        if pdv.get(1).is_some_and(|control| control & wire::COMMAND != 0) {
            let elements = wire::elements(&pdv[2..]);
            let status = elements.iter().find(|(tag, _)| *tag == 0x0000_0900).map(|(_, value)| value);
            let status = status.and_then(|value| value.first_chunk().copied()).map(u16::from_le_bytes);
            return status.filter(|status| !matches!(status, 0xFF00 | 0xFF01));
        }
        body = behind;
    }
    None
}

fn is_pause(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}

/// How long a C-ECHO takes over an association of its own.
pub fn echo(port: u16, titles: (&str, &str), patience: Duration) -> Result<Duration, String> {
    let mut line = Line::associate(port, titles, &[wire::ECHO], patience)?;
    line.send(&wire::c_echo_rq(1));
    let status = line.status();
    let took = line.age();
    line.send(&pdu(5, &[0; 4]));
    match status {
        Some(0) => Ok(took),
        other => Err(format!("{other:?} after {took:?}")),
    }
}
