use alloc::{string::String, vec::Vec};
use core::fmt;

/// The certificate by which a peer has proved on the connection who it is (PS3.15 §B.12).
///
/// Whoever makes one has checked that the peer has its private key. Whether an authority vouches for it depends on the
/// settings of the connection.
#[derive(Clone, PartialEq, Eq)]
pub struct PeerCertificate {
    /// The certificate, DER.
    pub der: Vec<u8>,
    /// Its subject, as RFC 4514 writes names: `CN=ct1,O=Hospital`.
    pub subject: String,
}

impl fmt::Debug for PeerCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PeerCertificate({:?}, {} bytes)", self.subject, self.der.len())
    }
}
