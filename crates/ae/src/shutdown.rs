use std::{
    collections::HashMap,
    net::{Shutdown as Direction, SocketAddr, TcpStream},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use kerma_entity::Close;

use crate::acceptors::knock;

/// A handle that ends the service of a [`Listener`](crate::Listener) from another thread.
#[derive(Clone)]
pub struct Shutdown {
    pub(crate) sessions: Arc<Sessions>,
}

impl Shutdown {
    /// Accepts no more associations and aborts the idle ones. The operations of the others may end within the grace time, and
    /// then these are aborted too. This returns at once. `serve` returns when all associations have ended.
    pub fn shutdown(&self) {
        if !self.sessions.stopping.swap(true, Ordering::SeqCst) {
            for address in self.sessions.addresses() {
                knock(address);
            }
            self.sessions.interrupt_idle();
        }
    }
}

/// The connections that a listener serves.
#[derive(Default)]
pub(crate) struct Sessions {
    stopping: AtomicBool,
    /// Where they come to.
    addresses: Mutex<Vec<SocketAddr>>,
    last_id: AtomicU64,
    running: Mutex<HashMap<u64, Arc<Interrupt>>>,
    changed: Condvar,
}

impl Sessions {
    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }

    pub(crate) fn count(&self) -> usize {
        self.lock().len()
    }

    pub(crate) fn listens_at(&self, address: SocketAddr) {
        self.addresses.lock().unwrap_or_else(PoisonError::into_inner).push(address);
    }

    fn addresses(&self) -> Vec<SocketAddr> {
        self.addresses.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// One more.
    pub(crate) fn add(self: &Arc<Sessions>, stream: Arc<TcpStream>) -> Guard {
        let id = self.last_id.fetch_add(1, Ordering::Relaxed);
        let interrupt = Arc::new(Interrupt::new(stream));
        self.lock().insert(id, interrupt.clone());
        if self.is_stopping() {
            interrupt.request();
        }
        Guard { sessions: self.clone(), id, interrupt }
    }

    fn interrupt_idle(&self) {
        self.lock().values().for_each(|interrupt| interrupt.request());
    }

    /// Waits until every association has ended; after the grace time, breaks off what they wait for.
    pub(crate) fn drain(&self, grace: Duration) {
        if !self.wait_empty(grace) {
            self.lock().values().for_each(|interrupt| interrupt.force());
            if !self.wait_empty(Duration::from_secs(1)) {
                log::warn!("{} associations did not end within the grace time", self.count());
            }
        }
    }

    fn wait_empty(&self, time: Duration) -> bool {
        let until = Instant::now() + time;
        let mut running = self.lock();
        while !running.is_empty() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            running = self
                .changed
                .wait_timeout(running, left)
                .map_or_else(|e| e.into_inner().0, |(guard, _)| guard);
        }
        true
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Arc<Interrupt>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection's place among the running ones, until dropped.
pub(crate) struct Guard {
    sessions: Arc<Sessions>,
    id: u64,
    pub(crate) interrupt: Arc<Interrupt>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        let is_last = {
            let mut running = self.sessions.lock();
            running.remove(&self.id);
            running.is_empty()
        };
        // nobody waits before
        if is_last && self.sessions.is_stopping() {
            self.sessions.changed.notify_all();
        }
    }
}

/// How one thread ends an association that another waits on. Either the waiting thread sees the request before it
/// waits, or the requesting one sees that it waits and wakes it.
pub(crate) struct Interrupt {
    requested: AtomicBool,
    forced: AtomicBool,
    idle: AtomicBool,
    stream: Arc<TcpStream>,
}

impl Interrupt {
    fn new(stream: Arc<TcpStream>) -> Interrupt {
        let flag = || AtomicBool::new(false);
        Interrupt { requested: flag(), forced: flag(), idle: flag(), stream }
    }

    fn request(&self) {
        self.requested.store(true, Ordering::SeqCst);
        if self.idle.load(Ordering::SeqCst) {
            let _ = self.stream.shutdown(Direction::Read);
        }
    }

    fn force(&self) {
        self.forced.store(true, Ordering::SeqCst);
        self.requested.store(true, Ordering::SeqCst);
        let _ = self.stream.shutdown(Direction::Read);
    }

    /// About to wait for the peer; `idle` if nothing is expected of it. Whether the association is to end.
    pub(crate) fn enter_idle(&self, idle: bool) -> bool {
        self.idle.store(idle, Ordering::SeqCst);
        self.is_requested()
    }

    /// Done waiting.
    pub(crate) fn leave_idle(&self) {
        self.idle.store(false, Ordering::SeqCst);
    }

    /// Whether the association is to end once nothing is under way.
    pub(crate) fn is_requested(&self) -> bool {
        self.requested.load(Ordering::SeqCst)
    }

    /// Whether it is to end at once.
    pub(crate) fn is_forced(&self) -> bool {
        self.forced.load(Ordering::SeqCst)
    }
}

impl Close for Interrupt {
    fn close(&self) {
        let _ = self.stream.shutdown(Direction::Both);
    }
}
