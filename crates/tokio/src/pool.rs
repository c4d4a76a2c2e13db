use std::{
    future::poll_fn,
    mem,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    time::Duration,
};

use kerma_endpoint::Address;
use kerma_service::storage::plan::Proposal;
use tokio::{
    runtime::Handle,
    sync::Notify,
    time::{Instant, Sleep, sleep_until, timeout},
};

use crate::Association;

/// Associations that wait to be used again: at most one with each peer, each for a while. One task sees to those whose
/// time is over and to those whose peers want to go.
///
/// ```no_run
/// use std::time::Duration;
///
/// use kerma_dictionary::{TransferSyntax, uids};
/// use kerma_tokio::{Address, ApplicationEntity, Pool, negotiation::Proposal};
///
/// # async fn f() -> Result<(), Box<dyn std::error::Error>> {
/// let pool = Pool::new(Duration::from_secs(10));
/// let peer: Address = "ARCHIVE@pacs.example:104".parse()?;
/// let proposal = Proposal {
///     abstract_syntax: uids::CT_IMAGE_STORAGE,
///     transfer_syntaxes: TransferSyntax::UNCOMPRESSED.to_vec(),
/// };
/// let mut association = match pool.take(&peer, std::slice::from_ref(&proposal)).await {
///     Some(association) => association,
///     None => ApplicationEntity::new("ROUTER")?.propose_all([proposal]).associate(peer).await?,
/// };
/// association.store_file("ct.dcm").await?;
/// pool.put(association);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Pool(Arc<Shared>);

struct Shared {
    idle: Duration,
    state: Mutex<State>,
    /// The task that sees to them has done with all.
    done: Notify,
}

#[derive(Default)]
struct State {
    waiting: Vec<Waiting>,
    /// The task that sees to them is there.
    reaping: bool,
    reaper: Option<Waker>,
    closed: bool,
}

struct Waiting {
    association: Association,
    /// When it goes; at once, once there is a newer one with the same peer.
    until: Instant,
}

impl Pool {
    /// Each association waits for so long.
    pub fn new(idle: Duration) -> Pool {
        Pool(Arc::new(Shared { idle, state: Mutex::default(), done: Notify::new() }))
    }

    /// The association with this peer that offers what these proposals would, as far as is known, and is still there. One
    /// that does not is released, since the peer may not bear two at a time.
    pub async fn take(&self, peer: &Address, proposals: &[Proposal]) -> Option<Association> {
        let mut association = self.0.lock().take(peer)?;
        if !association.is_alive() {
            return None;
        }
        if association.covers(proposals) {
            return Some(association);
        }
        if let Err(error) = association.release().await {
            log::warn!("releasing an association that waited: {error}");
        }
        None
    }

    /// Keeps an association, instead of an earlier one with the same peer. One on which something is under way, or that
    /// is over, is not kept. To be called within a runtime.
    pub fn put(&self, mut association: Association) {
        let Ok(runtime) = Handle::try_current() else { return };
        if !association.is_alive() {
            return;
        }
        let mut state = self.0.lock();
        let now = Instant::now();
        let earlier = state.waiting.iter_mut().filter(|of| of.association.peer() == association.peer());
        earlier.for_each(|waiting| waiting.until = now);
        let until = if state.closed { now } else { now + self.0.idle };
        state.waiting.push(Waiting { association, until });
        if !mem::replace(&mut state.reaping, true) {
            runtime.spawn(self.0.clone().reap());
        }
        state.wake();
    }

    /// Has every association released, and keeps no more.
    pub fn close(&self) {
        let mut state = self.0.lock();
        state.closed = true;
        let now = Instant::now();
        state.waiting.iter_mut().for_each(|waiting| waiting.until = now);
        state.wake();
    }

    /// Waits for so long for the associations to be gone that are on their way out.
    pub(crate) async fn drain(&self, time: Duration) {
        let done = self.0.done.notified();
        if self.0.lock().reaping && timeout(time, done).await.is_err() {
            log::warn!("associations with destinations are not released within the grace time");
        }
    }
}

impl State {
    fn wake(&self) {
        if let Some(reaper) = &self.reaper {
            reaper.wake_by_ref();
        }
    }

    fn take(&mut self, peer: &Address) -> Option<Association> {
        let now = Instant::now();
        let is_it = |waiting: &Waiting| waiting.association.peer() == peer && waiting.until > now;
        let position = self.waiting.iter().position(is_it)?;
        Some(self.waiting.swap_remove(position).association)
    }

    /// Takes those out that are to go, without a word to anybody.
    fn poll_gone(&mut self, context: &mut Context<'_>) -> Vec<Association> {
        match &mut self.reaper {
            Some(waker) => waker.clone_from(context.waker()),
            waker => *waker = Some(context.waker().clone()),
        }
        let now = Instant::now();
        let mut is_to_go = |waiting: &mut Waiting| {
            waiting.until <= now || waiting.association.pump().poll_news(context).is_ready()
        };
        let gone = self.waiting.extract_if(.., |waiting| is_to_go(waiting));
        gone.map(|waiting| waiting.association).collect()
    }
}

impl Shared {
    /// Sees to the associations until none is left.
    async fn reap(self: Arc<Shared>) {
        let mut leaving: Vec<Association> = Vec::new();
        let mut timer: Option<Pin<Box<Sleep>>> = None;
        poll_fn(|context| {
            loop {
                let mut state = self.lock();
                let gone = state.poll_gone(context);
                let next = state.waiting.iter().map(|waiting| waiting.until).min();
                drop(state);
                leaving.extend(gone.into_iter().filter_map(|mut association| {
                    association.is_alive().then(|| {
                        association.leave();
                        association
                    })
                }));
                leaving.retain_mut(|association| association.poll_leave(context).is_pending());
                let mut state = self.lock();
                if state.waiting.is_empty() && leaving.is_empty() {
                    state.reaping = false;
                    self.done.notify_waiters();
                    return Poll::Ready(());
                }
                drop(state);
                timer = next.map(|until| Box::pin(sleep_until(until)));
                if timer.as_mut().is_none_or(|timer| timer.as_mut().poll(context).is_pending()) {
                    return Poll::Pending;
                }
            }
        })
        .await;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
