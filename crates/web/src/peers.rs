//! How many connections addresses have, and how often they ask.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// The addresses that have connections.
#[derive(Default)]
pub(crate) struct Addresses(Mutex<HashMap<IpAddr, Peer>>);

struct Peer {
    connections: usize,
    /// Requests that it may make at once, and since when.
    allowance: f64,
    since: Instant,
}

impl Addresses {
    fn lock(&self) -> MutexGuard<'_, HashMap<IpAddr, Peer>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection of an address; none if it has so many.
    pub(crate) fn enter(self: &Arc<Self>, address: IpAddr, most: usize) -> Option<Entered> {
        let address = address.to_canonical();
        let mut peers = self.lock();
        let peer = peers.entry(address).or_insert_with(|| Peer {
            connections: 0,
            allowance: f64::INFINITY,
            since: Instant::now(),
        });
        if peer.connections >= most {
            return None;
        }
        peer.connections += 1;
        Some(Entered { addresses: self.clone(), address })
    }
}

/// A connection of an address, until dropped.
pub(crate) struct Entered {
    addresses: Arc<Addresses>,
    address: IpAddr,
}

impl Entered {
    /// Whether it may ask once more, with so many requests in a second, and as many at once.
    pub(crate) fn may_ask(&self, rate: u32) -> bool {
        let mut peers = self.addresses.lock();
        let Some(peer) = peers.get_mut(&self.address) else { return true };
        let rate = f64::from(rate.max(1));
        let gained = peer.since.elapsed().as_secs_f64() * rate;
        peer.since = Instant::now();
        peer.allowance = (peer.allowance + gained).min(rate);
        let may = peer.allowance >= 1.0;
        if may {
            peer.allowance -= 1.0;
        }
        may
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        let mut peers = self.addresses.lock();
        if let Some(peer) = peers.get_mut(&self.address) {
            peer.connections -= 1;
            if peer.connections == 0 {
                peers.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_so_many_connections_and_gets_them_back() {
        let addresses = Arc::<Addresses>::default();
        let (one, other): (IpAddr, IpAddr) = ("192.0.2.1".parse().unwrap(), "::1".parse().unwrap());
        let first = addresses.enter(one, 1);
        assert!(first.is_some() && addresses.enter("::ffff:192.0.2.1".parse().unwrap(), 1).is_none());
        assert!(addresses.enter(other, 1).is_some());
        drop(first);
        assert!(addresses.enter(one, 1).is_some() && addresses.lock().is_empty());
    }

    #[test]
    fn who_asks_too_often_has_to_wait() {
        let addresses = Arc::<Addresses>::default();
        let entered = addresses.enter("192.0.2.1".parse().unwrap(), 1).unwrap();
        assert_eq!((0..1000).filter(|_| entered.may_ask(10)).count(), 10);
    }
}
