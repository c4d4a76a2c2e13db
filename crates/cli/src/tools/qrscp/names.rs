//! The addresses that hosts of the configuration have by their names.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long addresses are believed, and so is that there are none.
const FRESH: Duration = Duration::from_secs(60);
/// How long a resolver may take.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the resolver has said lately. Clones share it.
#[derive(Clone, Default)]
pub(super) struct Names(Arc<Mutex<HashMap<String, Known>>>);

struct Known {
    since: Instant,
    addresses: Vec<IpAddr>,
}

impl Names {
    /// Whether the host of this name has this address.
    pub(super) fn has(&self, name: &str, address: IpAddr) -> bool {
        self.has_by(name, address, |name| {
            let found = kerma_ae::resolve(name, 0, Some(PATIENCE));
            let found = found.inspect_err(|error| log::warn!("{name}, a host of [peers]: {error}"));
            found.unwrap_or_default().iter().map(|found| found.ip().to_canonical()).collect()
        })
    }

    fn has_by(&self, name: &str, address: IpAddr, resolver: impl Fn(&str) -> Vec<IpAddr>) -> bool {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(name).filter(|known| known.since.elapsed() < FRESH) {
            return known.addresses.contains(&address);
        }
        // Without the lock: others know their names.
        let addresses = resolver(name);
        let has = addresses.contains(&address);
        lock().insert(name.to_owned(), Known { since: Instant::now(), addresses });
        has
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_name_is_looked_up_once_and_believed_for_a_while() {
        let (names, asked) = (Names::default(), Cell::new(0));
        let resolver = |name: &str| {
            asked.set(asked.get() + 1);
            if name == "ct1" { vec![IpAddr::from([10, 1, 2, 3])] } else { Vec::new() }
        };
        let has = |name, last| names.has_by(name, IpAddr::from([10, 1, 2, last]), resolver);
        assert!(has("ct1", 3) && !has("ct1", 4) && !has("ct2", 3) && !has("ct2", 3));
        assert_eq!(asked.get(), 2);
    }
}
