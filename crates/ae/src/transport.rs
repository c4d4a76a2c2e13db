use std::{
    io::{self, IoSlice, Read, Write},
    net::{Shutdown, TcpStream, ToSocketAddrs},
    time::Duration,
};

use kerma_endpoint::Address;

/// How long one write may wait for the peer, before the peer is listened to again.
const WRITE_SLICE: Duration = Duration::from_millis(100);

/// A connection of an association: bytes both ways, in order.
pub(crate) trait Transport: Send {
    /// Reads what there is, waiting at most as long as was set.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize>;

    /// Waits as [`read`](Transport::read) does, and takes nothing; 0 if the peer has closed its side.
    fn peek(&mut self) -> io::Result<usize>;

    /// Writes as much as the peer takes; for [`WRITE_SLICE`] it may take nothing.
    fn write(&mut self, slices: &[IoSlice<'_>]) -> io::Result<usize>;

    /// How long a read waits; `None` is without end.
    fn set_read_timeout(&mut self, timeout: Option<Duration>) -> io::Result<()>;

    /// Whether bytes were taken from the socket that were not read yet.
    fn holds_bytes(&self) -> bool;

    /// What is waited on with others.
    fn socket(&self) -> &TcpStream;

    /// Ends both directions. The peer may have done so first.
    fn close(&mut self);
}

/// TCP, as it is.
pub(crate) struct Tcp {
    stream: TcpStream,
    /// What the socket's read timeout is set to.
    read_timeout: Option<Duration>,
}

impl Tcp {
    /// Around an open socket.
    pub(crate) fn new(stream: TcpStream) -> io::Result<Tcp> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(None)?;
        stream.set_write_timeout(Some(WRITE_SLICE))?;
        Ok(Tcp { stream, read_timeout: None })
    }
}

impl Transport for Tcp {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.read(buffer)
    }

    fn peek(&mut self) -> io::Result<usize> {
        self.stream.peek(&mut [0])
    }

    fn write(&mut self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        self.stream.write_vectored(slices)
    }

    /// Sets the socket's timeout only if the one it has is too long, or so short that it would wake in vain.
    fn set_read_timeout(&mut self, timeout: Option<Duration>) -> io::Result<()> {
        let good = match (self.read_timeout, timeout) {
            (None, None) => true,
            (Some(set), Some(timeout)) => set <= timeout + timeout / 8 && set >= timeout / 2,
            _ => false,
        };
        if !good {
            self.read_timeout = timeout.map(|timeout| timeout.max(Duration::from_millis(1)));
            self.stream.set_read_timeout(self.read_timeout)?;
        }
        Ok(())
    }

    fn holds_bytes(&self) -> bool {
        false
    }

    fn socket(&self) -> &TcpStream {
        &self.stream
    }

    fn close(&mut self) {
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}

/// A connection to the first of the peer's addresses that takes one.
pub(crate) fn connect(peer: &Address, timeout: Option<Duration>) -> io::Result<TcpStream> {
    let failed = |failure: io::Error| {
        log::error!("Association request failed: unable to connect to remote");
        log::error!("TCP Initialisation Error: {failure}: {peer}");
        failure
    };
    let addresses = (peer.host.as_str(), peer.port).to_socket_addrs().map_err(failed)?;
    let mut failure = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    for address in addresses {
        let connected = match timeout {
            Some(timeout) => TcpStream::connect_timeout(&address, timeout.max(Duration::from_millis(1))),
            None => TcpStream::connect(address),
        };
        match connected {
            Ok(stream) => return Ok(stream),
            Err(error) => failure = error,
        }
    }
    Err(failed(failure))
}
