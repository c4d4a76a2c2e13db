//! Names of hosts: a resolver has no deadline that its caller could set.

use std::{
    io,
    net::{IpAddr, SocketAddr, ToSocketAddrs},
    sync::mpsc,
    thread,
    time::Duration,
};

type Addresses = io::Result<Vec<SocketAddr>>;

/// The addresses of a host, which is an address or has a name. For drivers that wait: a resolver that takes longer than the deadline is
/// left to itself.
///
/// # Errors
/// What the resolver says, and [`io::ErrorKind::TimedOut`].
pub fn resolve(host: &str, port: u16, timeout: Option<Duration>) -> Addresses {
    match host.parse::<IpAddr>() {
        Ok(address) => Ok(vec![SocketAddr::new(address, port)]),
        Err(_) => within(host, port, timeout, |host, port| Ok((host, port).to_socket_addrs()?.collect())),
    }
}

/// The same, by this resolver. One that takes longer is left to itself, in a thread of its own.
fn within(
    host: &str,
    port: u16,
    timeout: Option<Duration>,
    resolver: impl FnOnce(&str, u16) -> Addresses + Send + 'static,
) -> Addresses {
    let (sender, resolved) = mpsc::sync_channel(1);
    let of_thread = host.to_owned();
    let resolve = move || {
        // Whoever asked may have given up.
        let _ = sender.send(resolver(&of_thread, port));
    };
    thread::Builder::new().name("resolve".into()).spawn(resolve)?;
    let resolved = match timeout {
        Some(timeout) => resolved.recv_timeout(timeout).ok(),
        None => resolved.recv().ok(),
    };
    resolved.unwrap_or_else(|| {
        let why = format!("the name {host} was not resolved within {:?}", timeout.unwrap_or_default());
        Err(io::Error::new(io::ErrorKind::TimedOut, why))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resolver_that_hangs_is_left_to_itself_at_the_deadline() {
        let hangs = |_: &str, _| {
            thread::sleep(Duration::from_secs(60));
            Ok(Vec::new())
        };
        let error = within("pacs.example", 104, Some(Duration::from_millis(10)), hangs).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert_eq!(error.to_string(), "the name pacs.example was not resolved within 10ms");
    }

    #[test]
    fn an_address_is_its_own_name() {
        let addresses = resolve("::1", 104, Some(Duration::ZERO)).unwrap();
        assert_eq!(addresses, ["[::1]:104".parse().unwrap()]);
        let local = resolve("localhost", 104, Some(Duration::from_secs(60))).unwrap();
        assert!(local.iter().any(|address| address.ip().is_loopback()));
    }
}
