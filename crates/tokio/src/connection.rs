use std::{
    future::poll_fn,
    io::{self, IoSlice, Read, Write},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use kerma_endpoint::Address;
use kerma_entity::{Entity, transport::Transport};
use kerma_service::PeerCertificate;
use tokio::{
    io::AsyncWrite as _,
    net::{TcpStream, lookup_host},
    time::timeout,
};

/// How long a connection that was refused stays open for the peer to read why.
const FAREWELL: Duration = Duration::from_secs(1);

/// A connection of an association: bytes both ways, in order, as they are or through a [`Transport`].
pub(crate) struct Connection {
    stream: TcpStream,
    transport: Option<Box<dyn Transport>>,
}

/// The socket, which blocks never.
struct Tried<'a>(&'a TcpStream);

impl Read for Tried<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.try_read(buffer)
    }
}

impl Write for Tried<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.try_write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Connection {
    /// Around an open socket.
    pub(crate) fn new(stream: TcpStream) -> io::Result<Connection> {
        stream.set_nodelay(true)?;
        Ok(Connection { stream, transport: None })
    }

    /// Opens the transport, within this time.
    pub(crate) async fn secure(
        mut self,
        mut transport: Box<dyn Transport>,
        time: Option<Duration>,
    ) -> io::Result<Connection> {
        let opening = open(&self.stream, transport.as_mut());
        let opened = match time {
            Some(time) => timeout(time, opening).await.ok(),
            None => Some(opening.await),
        };
        match opened {
            Some(Ok(())) => {
                self.transport = Some(transport);
                Ok(self)
            }
            Some(Err(error)) => {
                let _ = timeout(FAREWELL, self.part()).await;
                Err(error)
            }
            None => Err(transport.overdue()),
        }
    }

    /// Lets the peer read what it was told: a socket that is closed with bytes unread may take that away from it.
    async fn part(&mut self) -> io::Result<()> {
        poll_fn(|context| Pin::new(&mut self.stream).poll_shutdown(context)).await?;
        loop {
            self.stream.readable().await?;
            match self.stream.try_read(&mut [0; 4096]) {
                Ok(0) => return Ok(()),
                Err(error) if error.kind() != io::ErrorKind::WouldBlock => return Err(error),
                _ => {}
            }
        }
    }

    /// The certificate that the peer has shown.
    pub(crate) fn certificate(&self) -> Option<Arc<PeerCertificate>> {
        self.transport.as_ref()?.certificate()
    }

    /// What was agreed on, if it is not TCP as it is.
    pub(crate) fn description(&self) -> Option<String> {
        self.transport.as_ref().map(|transport| transport.description())
    }

    /// The peer's address.
    pub(crate) fn peer_addr(&self) -> Option<std::net::SocketAddr> {
        self.stream.peer_addr().ok()
    }

    /// Reads what there is.
    pub(crate) fn try_read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.transport {
            Some(transport) => transport.read(&mut Tried(&self.stream), buffer),
            None => self.stream.try_read(buffer),
        }
    }

    /// Writes as much as the peer takes.
    pub(crate) fn try_write(&mut self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        match &mut self.transport {
            Some(transport) => transport.write(&mut Tried(&self.stream), slices),
            None => self.stream.try_write_vectored(slices),
        }
    }

    /// Whether there is something to read.
    pub(crate) fn poll_read_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &self.transport {
            Some(transport) if transport.holds_bytes() => Poll::Ready(Ok(())),
            _ => self.stream.poll_read_ready(context),
        }
    }

    /// Whether there may be room to write.
    pub(crate) fn poll_write_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream.poll_write_ready(context)
    }

    /// Writes what the transport has to write that the association knows nothing of, and is woken when there is room for it.
    ///
    /// # Errors
    /// The connection is broken.
    pub(crate) fn poll_flush(&mut self, context: &mut Context<'_>) -> io::Result<()> {
        let Some(transport) = self.transport.as_mut().filter(|transport| transport.wants_write()) else {
            return Ok(());
        };
        while let Poll::Ready(ready) = self.stream.poll_write_ready(context) {
            ready?;
            match transport.flush(&mut Tried(&self.stream)) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                flushed => return flushed,
            }
        }
        Ok(())
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if let Some(transport) = &mut self.transport {
            transport.close(&mut Tried(&self.stream));
        }
    }
}

async fn open(stream: &TcpStream, transport: &mut dyn Transport) -> io::Result<()> {
    loop {
        match transport.open(&mut Tried(stream)) {
            Ok(true) => return Ok(()),
            Ok(false) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => match transport.wants_write() {
                true => stream.writable().await?,
                false => stream.readable().await?,
            },
            Err(error) => return Err(error),
        }
    }
}

/// A connection to the first of the peer's addresses that takes one, within the limit for each, secured if it is to be.
pub(crate) async fn connect(peer: &Address, entity: &Entity) -> io::Result<Connection> {
    let limits = &entity.setup.limits;
    let connected = connect_any(peer, limits.connect).await;
    let connection = connected.inspect_err(|failure| failed("TCP", failure, peer))?;
    let Some(connect) = &entity.connect else { return Ok(connection) };
    let secured = match connect.connect(peer) {
        Ok(Some(transport)) => connection.secure(transport, limits.acse).await,
        Ok(None) => Ok(connection),
        Err(error) => Err(error),
    };
    match &secured {
        Ok(connection) => connection.description().iter().for_each(|what| log::info!("{peer}: {what}")),
        Err(failure) => failed("TLS", failure, peer),
    }
    secured
}

fn failed(what: &str, failure: &io::Error, peer: &Address) {
    log::error!("Association request failed: unable to connect to remote");
    log::error!("{what} Initialisation Error: {failure}: {peer}");
}

async fn connect_any(peer: &Address, time: Option<Duration>) -> io::Result<Connection> {
    let mut failure = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    let resolving = lookup_host((peer.host.as_str(), peer.port));
    let addresses = match time {
        Some(time) => timeout(time, resolving).await.map_err(|_| {
            let why = format!("the name {} was not resolved within {time:?}", peer.host);
            io::Error::new(io::ErrorKind::TimedOut, why)
        })??,
        None => resolving.await?,
    };
    for address in addresses {
        let connecting = TcpStream::connect(address);
        let connected = match time {
            Some(time) => timeout(time, connecting).await.unwrap_or_else(|late| Err(late.into())),
            None => connecting.await,
        };
        match connected.and_then(Connection::new) {
            Ok(connection) => return Ok(connection),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}
