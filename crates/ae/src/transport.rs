use std::{
    fs::File,
    io::{self, IoSlice, Read, Write},
    net::{Shutdown, TcpStream},
    sync::Arc,
    time::Duration,
};

use kerma_endpoint::Address;
use kerma_entity::{Entity, dial, handshake, transport::Transport};
use kerma_service::{PeerCertificate, Span};

use crate::span;

/// How long one write may wait for the peer, before the peer is listened to again.
const WRITE_SLICE: Duration = Duration::from_millis(100);
/// How long a connection that was refused stays open for the peer to read why.
const FAREWELL: Duration = Duration::from_secs(1);

/// A connection of an association: bytes both ways, in order, as they are or through a [`Transport`].
pub(crate) struct Connection {
    /// Shared with whoever may end it from another thread.
    stream: Arc<TcpStream>,
    /// What the socket's read timeout is set to.
    read_timeout: Option<Duration>,
    transport: Option<Box<dyn Transport>>,
}

impl Connection {
    /// Around an open socket, of which no timeout has been set.
    pub(crate) fn new(stream: Arc<TcpStream>) -> io::Result<Connection> {
        stream.set_nodelay(true)?;
        stream.set_write_timeout(Some(WRITE_SLICE))?;
        Ok(Connection { stream, read_timeout: None, transport: None })
    }

    /// Opens the transport, within this time.
    pub(crate) fn secure(
        self,
        mut transport: Box<dyn Transport>,
        time: Option<Duration>,
    ) -> io::Result<Connection> {
        handshake(&self.stream, &mut *transport, time, FAREWELL)?;
        self.stream.set_read_timeout(None)?;
        Ok(Connection { read_timeout: None, transport: Some(transport), ..self })
    }

    /// The certificate that the peer has shown.
    pub(crate) fn certificate(&self) -> Option<Arc<PeerCertificate>> {
        self.transport.as_ref()?.certificate()
    }

    /// What was agreed on, if it is not TCP as it is.
    pub(crate) fn description(&self) -> Option<String> {
        self.transport.as_ref().map(|transport| transport.description())
    }

    /// Reads what there is, waiting at most as long as was set.
    pub(crate) fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.transport {
            Some(transport) => transport.read(&mut &*self.stream, buffer),
            None => (&*self.stream).read(buffer),
        }
    }

    /// Waits as [`read`](Connection::read) does, and takes nothing; 0 if the peer has closed its side.
    pub(crate) fn peek(&mut self) -> io::Result<usize> {
        self.stream.peek(&mut [0])
    }

    /// Writes as much as the peer takes; for [`WRITE_SLICE`] it may take nothing.
    pub(crate) fn write(&mut self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        match &mut self.transport {
            Some(transport) => transport.write(&mut &*self.stream, slices),
            None => (&*self.stream).write_vectored(slices),
        }
    }

    /// Whether a stretch of a file can be written without its being read: the bytes go to the socket as they are.
    pub(crate) fn writes_spans(&self) -> bool {
        span::IS_SUPPORTED && self.transport.is_none()
    }

    /// Writes these bytes and the span behind them, as far as the peer takes them.
    ///
    /// # Errors
    /// The outer error is the connection's, the inner one the file's.
    pub(crate) fn write_span(
        &mut self,
        slices: &[IoSlice<'_>],
        span: &Span,
    ) -> io::Result<Result<usize, String>> {
        let before: usize = slices.iter().map(|slice| slice.len()).sum();
        let written = if before == 0 { 0 } else { span::write_before(&self.stream, slices)? };
        if written < before {
            return Ok(Ok(written));
        }
        let Some(file) = span.of::<File>() else { return Ok(Err(format!("{span:?} is of no file"))) };
        match span::write(&self.stream, file, span.offset(), span.len()) {
            Ok(0) => Ok(Err(format!("the file has no {} bytes from {} on", span.len(), span.offset()))),
            Ok(more) => Ok(Ok(written + more)),
            Err(error) if !span::is_of_connection(&error) => Ok(Err(format!("the file: {error}"))),
            // What is written is said first.
            Err(_) if written > 0 => Ok(Ok(written)),
            Err(error) => Err(error),
        }
    }

    /// Sets how long a read waits; `None` is without end. The socket is told only if the timeout that it has is too long, or
    /// so short that it would wake in vain.
    pub(crate) fn set_read_timeout(&mut self, timeout: Option<Duration>) -> io::Result<()> {
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

    /// Whether there is something to read that the socket will not announce.
    pub(crate) fn holds_bytes(&self) -> bool {
        self.transport.as_ref().is_some_and(|transport| transport.holds_bytes())
    }

    /// Whether the transport has something to write that the association knows nothing of.
    pub(crate) fn wants_write(&self) -> bool {
        self.transport.as_ref().is_some_and(|transport| transport.wants_write())
    }

    /// Writes that.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        match &mut self.transport {
            Some(transport) => transport.flush(&mut &*self.stream),
            None => Ok(()),
        }
    }

    /// What is waited on with others.
    pub(crate) fn socket(&self) -> &TcpStream {
        &self.stream
    }

    /// Ends both directions. The peer may have done so first.
    pub(crate) fn close(&mut self) {
        if let Some(transport) = &mut self.transport {
            transport.close(&mut &*self.stream);
        }
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}

/// A connection to the first of the peer's addresses that takes one, secured if it is to be.
pub(crate) fn connect(peer: &Address, entity: &Entity) -> io::Result<Connection> {
    let failed = |failure: io::Error| {
        log::error!("Association request failed: unable to connect to remote");
        log::error!("TCP Initialisation Error: {failure}: {peer}");
        failure
    };
    let limits = &entity.setup.limits;
    let connection = dial(&peer.host, peer.port, limits.connect)
        .and_then(|stream| Connection::new(stream.into()))
        .map_err(failed)?;
    let Some(connect) = &entity.connect else { return Ok(connection) };
    let secured = connect.connect(peer).and_then(|transport| match transport {
        Some(transport) => connection.secure(transport, limits.acse),
        None => Ok(connection),
    });
    match &secured {
        Ok(connection) => connection.description().iter().for_each(|what| log::info!("{peer}: {what}")),
        Err(failure) => {
            log::error!("Association request failed: unable to connect to remote");
            log::error!("TLS Initialisation Error: {failure}: {peer}");
        }
    }
    secured
}
