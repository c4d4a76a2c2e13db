use std::{io, time::Duration};

use kerma_endpoint::Address;
use tokio::{
    net::{TcpStream, lookup_host},
    time::timeout,
};

/// A connection to the first of the peer's addresses that takes one, within this time for each.
pub(crate) async fn connect(peer: &Address, time: Option<Duration>) -> io::Result<TcpStream> {
    let connected = connect_any(peer, time).await;
    if let Err(failure) = &connected {
        log::error!("Association request failed: unable to connect to remote");
        log::error!("TCP Initialisation Error: {failure}: {peer}");
    }
    connected
}

async fn connect_any(peer: &Address, time: Option<Duration>) -> io::Result<TcpStream> {
    let mut failure = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    for address in lookup_host((peer.host.as_str(), peer.port)).await? {
        let connecting = TcpStream::connect(address);
        let connected = match time {
            Some(time) => timeout(time, connecting).await.unwrap_or_else(|late| Err(late.into())),
            None => connecting.await,
        };
        match connected.and_then(|stream| stream.set_nodelay(true).map(|()| stream)) {
            Ok(stream) => return Ok(stream),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}
