//! A connection, as those know it who look at its requests.

use std::net::SocketAddr;
use std::sync::Arc;

/// What a connection says of its peer; a server puts it into the extensions of each request.
#[derive(Clone, Debug)]
pub struct Connection {
    /// The peer's address.
    pub address: SocketAddr,
    /// The port that it has come to.
    pub port: u16,
    /// Whether it is secured by TLS.
    pub is_secured: bool,
    /// The peer's certificate (DER), which was verified.
    pub certificate: Option<Arc<[u8]>>,
}
