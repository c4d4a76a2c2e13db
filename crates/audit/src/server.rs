use std::{
    io::{self, IoSlice},
    net::TcpStream,
    sync::Arc,
    time::{Duration, Instant},
};

use kerma_dictionary::AeTitle;
use kerma_endpoint::Address;
use kerma_entity::{
    dial, farewell, handshake, is_timeout,
    transport::{Connect, Transport},
};

/// For finding and reaching the server, for the handshake, and for each message.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the server has to read the last message.
const FAREWELL: Duration = Duration::from_secs(2);
/// A [`Connect`] is asked for an Application Entity, and a syslog server is none.
const NOBODY: AeTitle = match AeTitle::new("SYSLOG") {
    Ok(title) => title,
    Err(_) => unreachable!(),
};

/// A syslog server with TLS (RFC 5425), and the connection with it, if there is one.
pub(crate) struct Server {
    address: Address,
    connect: Arc<dyn Connect>,
    connection: Option<Connection>,
}

impl Server {
    pub(crate) fn new(host: &str, port: u16, connect: Arc<dyn Connect>) -> Server {
        Server { address: Address::new(NOBODY, host, port), connect, connection: None }
    }

    /// Sends a frame. Syslog has no answer: what is sent may still be lost with the connection.
    pub(crate) fn send(&mut self, frame: &[u8]) -> io::Result<()> {
        self.look();
        if self.connection.is_none() {
            self.connection = Some(self.dial()?);
        }
        let sent = match &mut self.connection {
            Some(connection) => connection.send(frame),
            None => Ok(()),
        };
        if sent.is_err() {
            self.connection = None;
        }
        sent
    }

    /// Lets go of a connection that the server has ended, so that no message is given to it.
    pub(crate) fn look(&mut self) {
        if self.connection.as_mut().is_some_and(|connection| !connection.is_there()) {
            log::info!("audit: the syslog server {} has closed the connection", self.place());
            self.connection = None;
        }
    }

    pub(crate) fn close(&mut self) {
        if let Some(connection) = self.connection.take() {
            connection.close();
        }
    }

    fn place(&self) -> String {
        format!("{}:{}", self.address.host, self.address.port)
    }

    fn dial(&self) -> io::Result<Connection> {
        let Address { host, port, .. } = &self.address;
        let stream = dial(host, *port, Some(PATIENCE))?;
        let transport = self.connect.connect(&self.address)?;
        let transport = transport.ok_or_else(|| io::Error::other("there is no TLS for it"))?;
        let connection = Connection::open(stream, transport)?;
        let how = connection.transport.description();
        log::info!("audit: connected to the syslog server {}: {how}", self.place());
        Ok(connection)
    }
}

struct Connection {
    stream: TcpStream,
    transport: Box<dyn Transport>,
}

impl Connection {
    fn open(stream: TcpStream, mut transport: Box<dyn Transport>) -> io::Result<Connection> {
        stream.set_nodelay(true)?;
        stream.set_write_timeout(Some(PATIENCE))?;
        handshake(&stream, &mut *transport, Some(PATIENCE), Duration::ZERO)?;
        Ok(Connection { stream, transport })
    }

    fn send(&mut self, frame: &[u8]) -> io::Result<()> {
        let until = Instant::now() + PATIENCE;
        let mut rest = frame;
        while !rest.is_empty() {
            match self.transport.write(&mut &self.stream, &[IoSlice::new(rest)]) {
                Ok(written) => rest = rest.get(written..).unwrap_or_default(),
                Err(error)
                    if (is_timeout(&error) || error.kind() == io::ErrorKind::Interrupted)
                        && Instant::now() < until => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Reads what there is, which is only about TLS, and says whether the server is still at the other end.
    fn is_there(&mut self) -> bool {
        if self.stream.set_nonblocking(true).is_err() {
            return false;
        }
        let is_there = loop {
            match self.transport.read(&mut &self.stream, &mut [0; 256]) {
                Ok(0) => break false,
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break true,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => break false,
            }
        };
        if self.stream.set_nonblocking(false).is_err() {
            return false;
        }
        if is_there && self.transport.wants_write() {
            let _ = self.transport.flush(&mut &self.stream);
        }
        is_there
    }

    /// The server reads to the end what it was sent.
    fn close(mut self) {
        self.transport.close(&mut &self.stream);
        farewell(&self.stream, FAREWELL);
    }
}
