use std::{
    io::{self, IoSlice, Read, Write},
    mem,
    sync::Arc,
};

use kerma_entity::transport::{Transport, Wire};
use kerma_service::PeerCertificate;
use rustls::{Connection, pki_types::CertificateDer};

use crate::{Failure, Name};

/// Bytes that are read off the wire at a time: two records and what frames them.
const READ: usize = 2 * (16384 + 256);
/// Bytes of the association that are encrypted at a time. The rest waits in the endpoint, which knows what it owes.
const WRITE: usize = 64 << 10;
/// What TLS puts around a record at most, and then some.
const OVERHEAD: usize = 64;

/// One connection: TLS between an association and its socket.
///
/// What the endpoint is told to be written, the socket has: bytes that are encrypted and not yet taken are owed, and the
/// write is said to be blocked. So the endpoint's own deadline for a peer that takes nothing is that of the socket.
pub(crate) struct Session {
    connection: Connection,
    /// The peer is the one that began to speak.
    is_acceptor: bool,
    /// Came off the wire, and is not decrypted.
    raw: Vec<u8>,
    /// There is more that is decrypted and not read.
    is_more: bool,
    /// Encrypted, and not taken by the wire as far as `taken`.
    out: Vec<u8>,
    taken: usize,
    /// Bytes of the association in `out`, and how many of them were said to be written.
    owed: usize,
    said: usize,
    /// Nothing was heard yet.
    is_new: bool,
    /// To be told once all that came before it is read.
    end: Option<End>,
    certificate: Option<Arc<PeerCertificate>>,
}

enum End {
    Closed,
    Failed(Failure),
}

impl Session {
    pub(crate) fn new(connection: impl Into<Connection>) -> Session {
        let mut connection = connection.into();
        // What is given to it is bounded here.
        connection.set_buffer_limit(None);
        Session {
            is_acceptor: matches!(connection, Connection::Server(_)),
            connection,
            raw: Vec::new(),
            is_more: false,
            out: Vec::new(),
            taken: 0,
            owed: 0,
            said: 0,
            is_new: true,
            end: None,
            certificate: None,
        }
    }

    /// Reads the wire once.
    fn fetch(&mut self, wire: &mut dyn Wire) -> io::Result<()> {
        let mut buffer = [0; READ];
        let length = match wire.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::ConnectionReset => 0,
            length => length?,
        };
        let Some(bytes) = buffer.get(..length) else { return Err(io::ErrorKind::InvalidData.into()) };
        if bytes.is_empty() {
            self.end.get_or_insert(match self.connection.is_handshaking() {
                true => End::Failed(Failure::closed(self.is_new && !self.is_acceptor)),
                false => End::Closed,
            });
        }
        if mem::take(&mut self.is_new)
            && let Some(first) = bytes.first()
            && !is_tls(*first)
        {
            self.end = Some(End::Failed(Failure::without_tls(bytes, self.is_acceptor)));
            if self.is_acceptor {
                self.out.extend_from_slice(&UNEXPECTED_MESSAGE);
            }
            return Ok(());
        }
        self.raw.extend_from_slice(bytes);
        Ok(())
    }

    /// Decrypts what is there into the buffer, until that is full or the handshake is done.
    fn decrypt(&mut self, buffer: &mut [u8]) -> usize {
        let came = mem::take(&mut self.raw);
        let mut raw = &came[..];
        let mut length = 0;
        loop {
            while let Some(rest) = buffer.get_mut(length..).filter(|rest| !rest.is_empty())
                && let Ok(more @ 1..) = self.connection.reader().read(rest)
            {
                length += more;
            }
            let is_full = length == buffer.len() && !self.connection.is_handshaking();
            // Memory that is read from does not fail.
            if is_full || raw.is_empty() || self.end.is_some() || self.connection.read_tls(&mut raw).is_err()
            {
                break;
            }
            match self.connection.process_new_packets() {
                Ok(state) if state.peer_has_closed() => self.end = Some(End::Closed),
                Ok(_) => {}
                Err(error) => self.end = Some(End::Failed(Failure::of(error, self.is_acceptor))),
            }
        }
        self.raw = raw.to_vec();
        let state = self.connection.process_new_packets();
        self.is_more = state.is_ok_and(|state| state.plaintext_bytes_to_read() > 0);
        length
    }

    /// What TLS has to say is put behind what is to be written.
    fn collect(&mut self) {
        while self.connection.wants_write() {
            // A vector takes everything.
            if self.connection.write_tls(&mut self.out).is_err() {
                return;
            }
        }
    }

    /// Writes what there is, and says how many bytes of the association that were owed are written now.
    fn send(&mut self, wire: &mut dyn Wire) -> io::Result<usize> {
        let mut blocked = Ok(());
        while let Some(rest) = self.out.get(self.taken..).filter(|rest| !rest.is_empty()) {
            match wire.write(rest) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(more) => self.taken += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    blocked = Err(error);
                    break;
                }
            }
        }
        let written = match self.out.len() {
            0 => 0,
            // Of each part of the ciphertext the same part is the association's.
            all => (self.owed as u128 * self.taken as u128 / all as u128) as usize,
        };
        let news = written - mem::replace(&mut self.said, written);
        if self.taken == self.out.len() {
            (self.out, self.taken, self.owed, self.said) = (Vec::new(), 0, 0, 0);
        }
        match blocked {
            Err(error) if news == 0 => Err(error),
            _ => Ok(news),
        }
    }

    /// What was kept back until everything before it was read.
    fn ended(&mut self) -> Option<io::Result<usize>> {
        match &self.end {
            Some(End::Failed(failure)) => Some(Err(failure.clone().into())),
            Some(End::Closed) => Some(Ok(0)),
            None => None,
        }
    }
}

/// Whether a record of TLS may begin so: an alert or a handshake.
fn is_tls(first: u8) -> bool {
    matches!(first, 0x15 | 0x16)
}

/// A fatal alert: unexpected_message (RFC 8446 §6.2).
const UNEXPECTED_MESSAGE: [u8; 7] = [0x15, 3, 3, 0, 2, 2, 10];

impl Transport for Session {
    fn open(&mut self, wire: &mut dyn Wire) -> io::Result<bool> {
        self.collect();
        if self.connection.is_handshaking() && self.out.is_empty() {
            self.fetch(wire)?;
            self.decrypt(&mut []);
            self.collect();
        }
        let sent = self.send(wire);
        if let Some(End::Failed(failure)) = &self.end {
            return Err(failure.clone().into());
        }
        sent?;
        if self.connection.is_handshaking() || !self.out.is_empty() {
            return Ok(false);
        }
        let shown = self.connection.peer_certificates().and_then(|chain| chain.first());
        self.certificate = shown.map(|certificate| Arc::new(peer_certificate(certificate)));
        Ok(true)
    }

    fn overdue(&self) -> io::Error {
        Failure::late(!self.is_new).into()
    }

    fn read(&mut self, wire: &mut dyn Wire, buffer: &mut [u8]) -> io::Result<usize> {
        if !self.holds_bytes() {
            self.fetch(wire)?;
        }
        let length = self.decrypt(buffer);
        if length == 0 {
            self.collect();
        }
        if self.owed == 0 && !self.out.is_empty() {
            // An answer to the peer's own TLS messages. What the wire does not take now, it takes later.
            let _ = self.send(wire);
        }
        if length > 0 {
            return Ok(length);
        }
        self.ended().unwrap_or(Err(io::ErrorKind::WouldBlock.into()))
    }

    fn write(&mut self, wire: &mut dyn Wire, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        if self.owed == 0 {
            self.out.drain(..self.taken);
            self.taken = 0;
            let mut room = WRITE;
            let bounded: Vec<IoSlice<'_>> = slices
                .iter()
                .map_while(|slice| {
                    let part = slice.get(..slice.len().min(room)).filter(|part| !part.is_empty())?;
                    room -= part.len();
                    Some(IoSlice::new(part))
                })
                .collect();
            self.owed = self.connection.writer().write_vectored(&bounded)?;
            self.out.reserve(self.owed + self.owed / 16384 * OVERHEAD + OVERHEAD);
            self.collect();
        }
        self.send(wire)
    }

    fn holds_bytes(&self) -> bool {
        self.is_more || !self.raw.is_empty() || self.end.is_some()
    }

    fn wants_write(&self) -> bool {
        self.owed == 0 && !self.out.is_empty()
    }

    fn flush(&mut self, wire: &mut dyn Wire) -> io::Result<()> {
        self.send(wire).map(drop)
    }

    fn close(&mut self, wire: &mut dyn Wire) {
        self.connection.send_close_notify();
        self.collect();
        let _ = self.send(wire);
    }

    fn certificate(&self) -> Option<Arc<PeerCertificate>> {
        self.certificate.clone()
    }

    fn description(&self) -> String {
        let version = match self.connection.protocol_version() {
            Some(rustls::ProtocolVersion::TLSv1_3) => "TLS 1.3",
            Some(rustls::ProtocolVersion::TLSv1_2) => "TLS 1.2",
            _ => "TLS",
        };
        let suite = self.connection.negotiated_cipher_suite().map(|suite| suite.suite());
        let suite = suite.and_then(|suite| suite.as_str()).unwrap_or("?");
        let resumed = match self.connection.handshake_kind() {
            Some(rustls::HandshakeKind::Resumed) => ", resumed",
            _ => "",
        };
        let peer = match &self.certificate {
            Some(certificate) => format!(", {}", certificate.subject),
            None => ", no certificate".to_owned(),
        };
        format!("{version}, {suite}{resumed}{peer}")
    }
}

/// The certificate with its subject.
fn peer_certificate(certificate: &CertificateDer<'_>) -> PeerCertificate {
    let subject = Name::of_certificate(certificate).map(|name| name.to_string()).unwrap_or_default();
    PeerCertificate { der: certificate.to_vec(), subject }
}
