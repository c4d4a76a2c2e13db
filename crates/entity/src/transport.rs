//! What may stand between an association and its socket, such as TLS.
//!
//! A driver moves the bytes of an association as they are, or through a [`Transport`]: both are the same code. This crate
//! knows no transport of its own; `kerma-tls` has one.

use std::{
    io::{self, IoSlice, Read, Write},
    sync::Arc,
};

use kerma_endpoint::Address;
use kerma_service::PeerCertificate;

/// The socket under a transport.
pub trait Wire: Read + Write {}

impl<T: Read + Write + ?Sized> Wire for T {}

/// One connection's bytes on their way through, both ways. It has no socket: each method is given the [`Wire`], which may
/// block for a while or not at all, and says [`WouldBlock`](io::ErrorKind::WouldBlock) or
/// [`TimedOut`](io::ErrorKind::TimedOut) when it takes or gives nothing. Both are handed on.
///
/// A connection is used by one thread or task at a time, so that reading and writing cannot wait for each other.
pub trait Transport: Send {
    /// One step of the opening, until it says `true`. It reads the wire once at most, so that a driver keeps the time.
    ///
    /// # Errors
    /// Why the connection cannot be used. The peer has been told, if it can be.
    fn open(&mut self, wire: &mut dyn Wire) -> io::Result<bool>;

    /// Why it is not open yet, for when the time for that is over.
    fn overdue(&self) -> io::Error;

    /// Reads bytes of the association: those that are [held](Transport::holds_bytes) without a look at the wire, else it
    /// reads that once. 0 is the end.
    ///
    /// # Errors
    /// Those of the wire, and what the peer did wrong. Half of something is `WouldBlock`.
    fn read(&mut self, wire: &mut dyn Wire, buffer: &mut [u8]) -> io::Result<usize>;

    /// Writes bytes of the association, and says how many of them the wire has. The bytes that it did not say yet are to be
    /// given again.
    ///
    /// # Errors
    /// Those of the wire.
    fn write(&mut self, wire: &mut dyn Wire, slices: &[IoSlice<'_>]) -> io::Result<usize>;

    /// Whether [`read`](Transport::read) has something to say that the wire will not announce.
    fn holds_bytes(&self) -> bool;

    /// Whether it has something of its own to write, which [`flush`](Transport::flush) does.
    fn wants_write(&self) -> bool;

    /// Writes what it has of its own.
    ///
    /// # Errors
    /// Those of the wire.
    fn flush(&mut self, wire: &mut dyn Wire) -> io::Result<()>;

    /// Tells the peer that nothing more comes, as far as the wire takes it.
    fn close(&mut self, wire: &mut dyn Wire);

    /// The certificate that the peer has shown.
    fn certificate(&self) -> Option<Arc<PeerCertificate>>;

    /// What was agreed on, for the log.
    fn description(&self) -> String;
}

/// Makes the transports of the connections that a listener accepts.
pub trait Accept: Send + Sync {
    /// For one connection. Asked each time, so that what it depends on may change while a listener serves.
    fn accept(&self) -> io::Result<Box<dyn Transport>>;
}

/// Makes the transports of the connections that this side opens.
pub trait Connect: Send + Sync {
    /// For a connection to this peer. `None` for a peer that is spoken to as it is.
    fn connect(&self, peer: &Address) -> io::Result<Option<Box<dyn Transport>>>;
}
