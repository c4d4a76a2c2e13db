//! Delivers what waits in the archive's queue of notices.
//!
//! ```text
//!   archive ──wakes──► one thread that looks what is due ──┬─► a thread for this receiver ──► its association
//!   SIGHUP  ──wakes──►      (and sleeps until then)        └─► a thread for that one ──► …
//! ```
//!
//! A receiver has one thread and one association at a time, so that one that hangs holds up nobody else.

mod delivery;
mod schedule;

pub(super) use self::delivery::proposing_for;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use kerma_ae::ApplicationEntity;
use kerma_archive::{Archive, Lease};
use kerma_dictionary::AeTitle;

use super::access::Current;
use super::configuration::Configuration;
use super::metrics::Metrics;
use crate::report::clock::now;

/// How many receivers are told something at a time.
const RECEIVERS: usize = 32;

/// How long the thread sleeps at most: a clock may be set.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);

/// How long it sleeps at most where other nodes queue notices, and may leave theirs.
const LONGEST_BESIDE_OTHERS: Duration = Duration::from_secs(5);

/// How long it waits when the index cannot be read or written.
const AFTER_AN_ERROR: Duration = Duration::from_secs(10);

/// How long deliveries under way may take when it is to end. What is not acknowledged then is tried at the next start.
const GRACE: Duration = Duration::from_secs(2);

/// Whom it asks.
pub(super) struct Parts<F> {
    pub(super) archive: Archive,
    pub(super) current: Current,
    pub(super) metrics: Metrics,
    /// The Application Entity of this title, which proposes nothing.
    pub(super) entity: F,
}

/// Delivers until it is dropped.
pub(super) struct Sender {
    signal: Arc<Signal>,
    thread: Option<JoinHandle<()>>,
}

/// Delivers what is due, now and later, by the configuration that holds then. No association tells anything yet: what one of an
/// earlier process was to tell is due at once.
pub(super) fn start<F>(parts: Parts<F>) -> Result<Sender, String>
where
    F: Fn(AeTitle) -> Result<ApplicationEntity, kerma_ae::Error> + Send + Sync + 'static,
{
    let Parts { archive, current, metrics, entity } = parts;
    // Another node may tell what is not due.
    if !archive.is_shared() {
        archive.recover_notices().map_err(|error| error.to_string())?;
    }
    let signal = Arc::<Signal>::default();
    let wake = signal.clone();
    archive.on_notices(move || wake.wake());
    let shared =
        Arc::new(Shared { archive, current, metrics, entity: Box::new(entity), signal: signal.clone() });
    let thread = thread::Builder::new().name("notices".into()).spawn(move || run(&shared));
    Ok(Sender { signal, thread: Some(thread.map_err(|error| error.to_string())?) })
}

impl Sender {
    /// To tell it that something has changed.
    pub(super) fn signal(&self) -> Arc<Signal> {
        self.signal.clone()
    }
}

impl Drop for Sender {
    fn drop(&mut self) {
        self.signal.stop();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        let until = Instant::now() + GRACE;
        let mut state = self.signal.lock();
        while !state.busy.is_empty() && Instant::now() < until {
            state = self.signal.wait(state, until - Instant::now());
        }
    }
}

/// What all its threads share.
struct Shared {
    archive: Archive,
    current: Current,
    metrics: Metrics,
    entity: Box<dyn Fn(AeTitle) -> Result<ApplicationEntity, kerma_ae::Error> + Send + Sync>,
    signal: Arc<Signal>,
}

/// How its threads are woken and ended.
#[derive(Default)]
pub(super) struct Signal {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Something may be due.
    woken: bool,
    stopping: bool,
    /// The receivers that have a thread.
    busy: HashSet<AeTitle>,
    /// Which delivery was the last of each receiver.
    delivered: HashMap<AeTitle, u64>,
    deliveries: u64,
}

impl Signal {
    /// Something may be due, or the configuration is another.
    pub(super) fn wake(&self) {
        self.lock().woken = true;
        self.changed.notify_all();
    }

    /// Nothing is begun any more.
    pub(super) fn stop(&self) {
        self.lock().stopping = true;
        self.changed.notify_all();
    }

    fn is_stopping(&self) -> bool {
        self.lock().stopping
    }

    /// Sleeps so long unless it is woken; whether it is to go on.
    fn sleep(&self, time: Duration) -> bool {
        let until = Instant::now() + time;
        let mut state = self.lock();
        while !state.stopping && !state.woken && Instant::now() < until {
            let left = until.saturating_duration_since(Instant::now());
            state = self.wait(state, left);
        }
        state.woken = false;
        !state.stopping
    }

    /// Sleeps so long unless it is to end.
    fn pause(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut state = self.lock();
        while !state.stopping && Instant::now() < until {
            let left = until.saturating_duration_since(Instant::now());
            state = self.wait(state, left);
        }
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>, time: Duration) -> MutexGuard<'a, State> {
        self.changed.wait_timeout(state, time).unwrap_or_else(PoisonError::into_inner).0
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The thread that looks what is due.
fn run(shared: &Arc<Shared>) {
    let mut known = shared.current.get();
    loop {
        let current = shared.current.get();
        let done = match Arc::ptr_eq(&known, &current) {
            true => Ok(()),
            false => reachable_now(&shared.archive, &known, &current),
        };
        known = current;
        let sleep = done.and_then(|()| look(shared)).unwrap_or_else(|error| {
            log::error!("notices: {error}");
            AFTER_AN_ERROR
        });
        if !shared.signal.sleep(sleep) {
            return;
        }
    }
}

/// What was put off for receivers that have another address is due at once.
fn reachable_now(
    archive: &Archive,
    old: &Configuration,
    new: &Configuration,
) -> Result<(), kerma_archive::Error> {
    for receiver in archive.notice_receivers()? {
        if old.destination(&receiver) != new.destination(&receiver) {
            archive.notices_not_put_off(receiver)?;
        }
    }
    Ok(())
}

/// Begins what is due; how long it may sleep then.
fn look(shared: &Arc<Shared>) -> Result<Duration, kerma_archive::Error> {
    let now = now();
    let receivers = shared.archive.notice_receivers()?;
    let receivers = {
        let mut state = shared.signal.lock();
        // Those that have not been told anything for long are forgotten.
        state.delivered.retain(|receiver, _| receivers.contains(receiver));
        schedule::in_order(receivers, &state.delivered)
    };
    for receiver in receivers {
        let (is_busy, are_busy) = {
            let state = shared.signal.lock();
            (state.busy.contains(&receiver), state.busy.len())
        };
        if are_busy >= RECEIVERS {
            break;
        }
        if !is_busy && !shared.archive.notices_due(&receiver, now, 1)?.is_empty() {
            // Another node may be telling it something.
            if let Some(lease) = shared.archive.lease(&format!("notices:{receiver}"))? {
                begin(shared, receiver, lease);
            }
        }
    }
    let next = shared.archive.next_notice(now)?;
    let left = next.map_or(Duration::MAX, |next| {
        Duration::from_millis(u64::try_from(next.saturating_sub(now)).unwrap_or_default())
    });
    Ok(left.min(if shared.archive.is_shared() { LONGEST_BESIDE_OTHERS } else { LONGEST_SLEEP }))
}

/// Gives a receiver a thread.
fn begin(shared: &Arc<Shared>, receiver: AeTitle, lease: Lease) {
    shared.signal.lock().busy.insert(receiver);
    let busy = Busy { signal: shared.signal.clone(), receiver, lease: Some(lease) };
    let of_thread = shared.clone();
    let run = move || {
        // The last to go.
        let busy = busy;
        delivery::deliver(&of_thread, &busy.receiver);
    };
    if let Err(error) = thread::Builder::new().name(format!("to {receiver}")).spawn(run) {
        log::error!("notices to {receiver}: no thread: {error}");
    }
}

/// A receiver that has a thread, until dropped.
struct Busy {
    signal: Arc<Signal>,
    receiver: AeTitle,
    /// No other node tells it anything.
    lease: Option<Lease>,
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.lease = None;
        let mut state = self.signal.lock();
        state.deliveries += 1;
        let number = state.deliveries;
        state.delivered.insert(self.receiver, number);
        state.busy.remove(&self.receiver);
        // There may be more for it, or room for another.
        state.woken = true;
        self.signal.changed.notify_all();
    }
}
