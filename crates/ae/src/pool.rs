use std::{
    net::TcpStream,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use kerma_endpoint::Address;
use kerma_service::storage::plan::Proposal;
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::Association;

/// How often the pool is looked at, which is how long a change of it may go unnoticed.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// A pool of associations that wait to be used again, at most one with each peer. Each waits for a limited time. One thread
/// releases those whose time is over, and answers the peers that ask for release.
///
/// ```no_run
/// use std::time::Duration;
///
/// use kerma_ae::{Address, ApplicationEntity, Pool, negotiation::Proposal};
/// use kerma_dictionary::{TransferSyntax, uids};
///
/// let pool = Pool::new(Duration::from_secs(10));
/// let peer: Address = "ARCHIVE@pacs.example:104".parse()?;
/// let proposal = Proposal {
///     abstract_syntax: uids::CT_IMAGE_STORAGE,
///     transfer_syntaxes: TransferSyntax::UNCOMPRESSED.to_vec(),
/// };
/// let mut association = match pool.take(&peer, std::slice::from_ref(&proposal)) {
///     Some(association) => association,
///     None => ApplicationEntity::new("ROUTER")?.propose_all([proposal]).associate(peer)?,
/// };
/// association.store_file("ct.dcm")?;
/// pool.put(association);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Pool(Arc<Shared>);

struct Shared {
    idle: Duration,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    waiting: Vec<Waiting>,
    /// The last that was given.
    last_id: u64,
    /// The thread that sees to them is there.
    reaping: bool,
    closed: bool,
}

struct Waiting {
    id: u64,
    association: Association,
    /// Its socket, to be watched without the lock.
    socket: Arc<TcpStream>,
    /// When it goes; at once, once there is a newer one with the same peer.
    until: Instant,
}

/// An association that is on its way out.
struct Leaving {
    association: Association,
    socket: Arc<TcpStream>,
}

impl Pool {
    /// A pool in which each association waits for this time.
    pub fn new(idle: Duration) -> Pool {
        Pool(Arc::new(Shared { idle, state: Mutex::default(), changed: Condvar::new() }))
    }

    /// Takes the association with this peer, if it is still alive and can carry all that these proposals could. An association
    /// that cannot is released, because the peer may not accept two at a time.
    pub fn take(&self, peer: &Address, proposals: &[Proposal]) -> Option<Association> {
        let mut state = self.0.lock();
        let now = Instant::now();
        let is_it = |waiting: &Waiting| waiting.association.peer() == peer && waiting.until > now;
        let position = state.waiting.iter().position(is_it)?;
        let mut association = state.waiting.swap_remove(position).association;
        drop(state);
        if !association.is_alive() {
            return None;
        }
        if association.covers(proposals) {
            return Some(association);
        }
        if let Err(error) = association.release() {
            log::warn!("releasing an association that waited: {error}");
        }
        None
    }

    /// Puts an association into the pool, in place of an earlier one with the same peer. An association that has ended, or on
    /// which an operation is under way, is not kept.
    pub fn put(&self, mut association: Association) {
        if !association.is_alive() {
            return;
        }
        let Ok(socket) = association.pump().socket().and_then(TcpStream::try_clone) else { return };
        let mut state = self.0.lock();
        if state.closed {
            drop(state);
            if let Err(error) = association.release() {
                log::warn!("releasing an association that is not kept: {error}");
            }
            return;
        }
        let now = Instant::now();
        let earlier = state.waiting.iter_mut().filter(|of| of.association.peer() == association.peer());
        earlier.for_each(|waiting| waiting.until = now);
        state.last_id += 1;
        let id = state.last_id;
        let until = now + self.0.idle;
        state.waiting.push(Waiting { id, association, socket: Arc::new(socket), until });
        if !std::mem::replace(&mut state.reaping, true) {
            let shared = self.0.clone();
            let reaper = thread::Builder::new().name("pool".into()).spawn(move || shared.reap());
            if let Err(error) = reaper {
                log::error!("no thread for associations that wait: {error}");
                state.reaping = false;
                // Dropped without the lock: that is their end.
                let waiting = std::mem::take(&mut state.waiting);
                drop(state);
                drop(waiting);
            }
        }
    }

    /// Releases every association. The pool keeps none from now on.
    pub fn close(&self) {
        self.0.lock().closed = true;
        self.0.changed.notify_all();
    }

    /// Waits for at most `time` for the releases that [`close`](Pool::close) began.
    pub fn drain(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut state = self.0.lock();
        while state.reaping {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return log::warn!("some destinations did not answer within the grace time");
            }
            state = self.0.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sees to the associations until there are none.
    fn reap(&self) {
        let mut leaving: Vec<Leaving> = Vec::new();
        let mut with_news: Vec<u64> = Vec::new();
        loop {
            let (gone, watched, next) = {
                let mut state = self.lock();
                let now = Instant::now();
                let closed = state.closed;
                let goes =
                    |waiting: &Waiting| closed || waiting.until <= now || with_news.contains(&waiting.id);
                let (gone, waiting): (Vec<_>, Vec<_>) = state.waiting.drain(..).partition(goes);
                state.waiting = waiting;
                if gone.is_empty() && leaving.is_empty() && state.waiting.is_empty() {
                    state.reaping = false;
                    self.changed.notify_all();
                    return;
                }
                let watched: Vec<_> = state.waiting.iter().map(|of| (of.id, of.socket.clone())).collect();
                let next = state.waiting.iter().map(|of| of.until.saturating_duration_since(now)).min();
                (gone, watched, next)
            };
            for Waiting { mut association, socket, .. } in gone {
                if association.is_alive() {
                    association.leave();
                    leaving.push(Leaving { association, socket });
                }
            }
            leaving.retain_mut(|leaving| !leaving.association.is_gone());
            with_news = news(&watched, &leaving, next.map_or(LOOK_EVERY, |next| next.min(LOOK_EVERY)));
        }
    }
}

/// Waits for at most so long; those of the watched associations whose peers have something to say.
fn news(watched: &[(u64, Arc<TcpStream>)], leaving: &[Leaving], time: Duration) -> Vec<u64> {
    let sockets = watched.iter().map(|(_, socket)| socket).chain(leaving.iter().map(|of| &of.socket));
    let mut fds: Vec<PollFd<'_>> = sockets.map(|socket| PollFd::new(&**socket, PollFlags::IN)).collect();
    match poll(&mut fds, Timespec::try_from(time).ok().as_ref()) {
        Ok(_) => {}
        // Not to go round in circles.
        Err(_) => thread::sleep(Duration::from_millis(1)),
    }
    watched.iter().zip(&fds).filter(|(_, fd)| !fd.revents().is_empty()).map(|((id, _), _)| *id).collect()
}
