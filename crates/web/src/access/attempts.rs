//! Who was let in a moment ago, and who has tried in vain too often.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Person;

/// How long somebody is known without being verified again: a hash of a passcode takes its time by intent.
const KNOWN: Duration = Duration::from_secs(60);

/// So many attempts in vain within this time are enough for an address.
const VAIN: (u32, Duration) = (20, Duration::from_secs(60));

/// How many are remembered.
const MOST: usize = 4096;

/// What is remembered. Of credentials nothing is kept but a hash with a key that is nowhere else.
pub(super) struct Attempts {
    key: [u8; 32],
    known: Mutex<HashMap<[u8; 32], (Instant, Person)>>,
    vain: Mutex<HashMap<IpAddr, (Instant, u32)>>,
}

impl Attempts {
    pub(super) fn new(key: [u8; 32]) -> Attempts {
        Attempts { key, known: Mutex::default(), vain: Mutex::default() }
    }

    /// What stands for these credentials.
    pub(super) fn hash(&self, credentials: &[u8], certificate: Option<&[u8]>) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        hasher.update(&(credentials.len() as u64).to_le_bytes()).update(credentials);
        hasher.update(certificate.unwrap_or_default());
        *hasher.finalize().as_bytes()
    }

    pub(super) fn known(&self, hash: &[u8; 32]) -> Option<Person> {
        let known = lock(&self.known);
        known.get(hash).filter(|(since, _)| since.elapsed() < KNOWN).map(|(_, person)| person.clone())
    }

    pub(super) fn remember(&self, hash: [u8; 32], person: Person) {
        let mut known = lock(&self.known);
        if known.len() >= MOST {
            known.retain(|_, (since, _)| since.elapsed() < KNOWN);
        }
        if known.len() < MOST {
            known.insert(hash, (Instant::now(), person));
        }
    }

    /// Whether an address has to wait before it may try again.
    pub(super) fn is_too_often(&self, address: IpAddr) -> bool {
        let vain = lock(&self.vain);
        vain.get(&address).is_some_and(|(since, count)| since.elapsed() < VAIN.1 && *count >= VAIN.0)
    }

    pub(super) fn in_vain(&self, address: IpAddr) {
        let mut vain = lock(&self.vain);
        if vain.len() >= MOST {
            vain.retain(|_, (since, _)| since.elapsed() < VAIN.1);
        }
        if vain.len() < MOST || vain.contains_key(&address) {
            let (since, count) = vain.entry(address).or_insert((Instant::now(), 0));
            if since.elapsed() >= VAIN.1 {
                (*since, *count) = (Instant::now(), 0);
            }
            *count += 1;
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
