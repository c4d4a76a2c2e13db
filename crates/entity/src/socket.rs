//! Sockets of those who wait for them: how one is opened, secured, and left.

use std::{
    io::{self, Read as _},
    net::{Shutdown, TcpStream},
    time::{Duration, Instant},
};

use crate::{resolve, transport::Transport};

/// A connection to the first of a host's addresses that takes one. Each has so much time, and so has the resolver.
///
/// # Errors
/// Those of [`resolve`], or the error of the last address.
pub fn dial(host: &str, port: u16, timeout: Option<Duration>) -> io::Result<TcpStream> {
    let mut failure = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    for address in resolve(host, port, timeout)? {
        let connected = match timeout {
            Some(timeout) => TcpStream::connect_timeout(&address, timeout.max(Duration::from_millis(1))),
            None => TcpStream::connect(address),
        };
        match connected {
            Ok(stream) => return Ok(stream),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

/// Opens a transport over a socket that blocks, within this time. A peer that is refused has so long to read why. The read
/// timeout of the socket is changed.
///
/// # Errors
/// Those of the transport, and that it is [overdue](Transport::overdue).
pub fn handshake(
    stream: &TcpStream,
    transport: &mut dyn Transport,
    time: Option<Duration>,
    to_read_why: Duration,
) -> io::Result<()> {
    let until = time.and_then(|time| Instant::now().checked_add(time));
    loop {
        if let Some(until) = until {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(transport.overdue());
            }
            stream.set_read_timeout(Some(left))?;
        }
        let mut wire = stream;
        match transport.open(&mut wire) {
            Ok(true) => return Ok(()),
            Ok(false) => {}
            Err(error) if is_timeout(&error) || error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                farewell(stream, to_read_why);
                return Err(error);
            }
        }
    }
}

/// Lets the peer read what it was told, for so long at most: a socket that is closed with bytes unread may take that away
/// from it.
pub fn farewell(stream: &TcpStream, time: Duration) {
    let until = Instant::now() + time;
    let _ = stream.shutdown(Shutdown::Write);
    let mut wire = stream;
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() || stream.set_read_timeout(Some(left)).is_err() {
            return;
        }
        match wire.read(&mut [0; 4096]) {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// Whether the socket took or gave nothing for as long as it may.
pub fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}
