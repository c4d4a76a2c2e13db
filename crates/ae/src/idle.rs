use std::{
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use kerma_service::storage::plan::Proposal;

use crate::{Address, sub_association::SubAssociation};

/// How often a waiting association is looked at, which is how long a peer that wants to go waits for its answer.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// Associations with the destinations of C-MOVEs that wait for the next one, at most one for each destination. Each
/// has a thread that sees to its end, if no C-MOVE takes it before.
pub(crate) struct IdleAssociations {
    idle: Duration,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    waiting: Vec<Waiting>,
    /// The last that was given.
    last_id: u64,
    /// Threads that see to one.
    watches: usize,
    closed: bool,
}

struct Waiting {
    id: u64,
    association: SubAssociation,
    since: Instant,
    /// How long it waits; no longer once there is a newer one with the same destination.
    idle: Duration,
}

impl State {
    /// The ID of the association among those that wait. It is to be watched.
    fn add(&mut self, association: SubAssociation, idle: Duration) -> u64 {
        let earlier = self.waiting.iter_mut().filter(|of| of.association.peer() == association.peer());
        earlier.for_each(|waiting| waiting.idle = Duration::ZERO);
        self.last_id += 1;
        self.waiting.push(Waiting { id: self.last_id, association, since: Instant::now(), idle });
        self.watches += 1;
        self.last_id
    }
}

impl IdleAssociations {
    /// Each for so long.
    pub(crate) fn new(idle: Duration) -> IdleAssociations {
        IdleAssociations { idle, state: Mutex::default(), changed: Condvar::new() }
    }

    /// The one with this peer that covers these proposals and is still alive. One that does not is released, since
    /// the peer may not bear two at a time.
    pub(crate) fn take(&self, peer: &Address, proposals: &[Proposal]) -> Option<SubAssociation> {
        let is_it = |waiting: &Waiting| waiting.association.peer() == peer && !waiting.idle.is_zero();
        let mut association = self.remove(is_it)?;
        if !association.covers(proposals) {
            association.end();
            return None;
        }
        association.is_alive().then(|| association.reused())
    }

    fn remove(&self, is_it: impl Fn(&Waiting) -> bool) -> Option<SubAssociation> {
        let mut state = self.lock();
        let position = state.waiting.iter().position(is_it)?;
        let association = state.waiting.swap_remove(position).association;
        drop(state);
        self.changed.notify_all();
        Some(association)
    }

    /// Keeps an association instead of an earlier one with the same peer.
    pub(crate) fn keep(self: &Arc<IdleAssociations>, association: SubAssociation) {
        let mut state = self.lock();
        if state.closed {
            drop(state);
            return association.end();
        }
        let watch = Watch { id: state.add(association, self.idle), idle: self.clone() };
        drop(state);
        self.changed.notify_all();
        let id = watch.id;
        let watching = thread::Builder::new().name("idle association".into()).spawn(move || watch.run());
        if let Err(error) = watching {
            log::error!("no thread for an idle association: {error}");
            self.remove(|waiting| waiting.id == id).into_iter().for_each(SubAssociation::end);
        }
    }

    /// Has every association released, and keeps no more.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
    }

    /// Waits for at most `time` for the releases that [`close`](IdleAssociations::close) began.
    pub(crate) fn drain(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut state = self.lock();
        while state.watches > 0 {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return log::warn!("{} destinations did not answer within the grace time", state.watches);
            }
            state = self.wait(state, left);
        }
    }

    /// Waits until the association's time has come, and takes it then; `None` if a C-MOVE has taken it.
    fn time_has_come(&self, id: u64) -> Option<SubAssociation> {
        let mut state = self.lock();
        loop {
            let closed = state.closed;
            let position = state.waiting.iter().position(|waiting| waiting.id == id)?;
            let waiting = state.waiting.get_mut(position)?;
            let left = waiting.idle.saturating_sub(waiting.since.elapsed());
            // To look at what has come already waits for nothing, so that it can be done under the lock.
            if closed || left.is_zero() || waiting.association.has_news() {
                return Some(state.waiting.swap_remove(position).association);
            }
            state = self.wait(state, left.min(LOOK_EVERY));
        }
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>, time: Duration) -> MutexGuard<'a, State> {
        self.changed.wait_timeout(state, time).unwrap_or_else(PoisonError::into_inner).0
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sees to the end of an idle association, and is counted until dropped.
struct Watch {
    idle: Arc<IdleAssociations>,
    id: u64,
}

impl Watch {
    fn run(self) {
        self.idle.time_has_come(self.id).into_iter().for_each(SubAssociation::end);
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.idle.lock().watches -= 1;
        self.idle.changed.notify_all();
    }
}
