use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Waker},
    time::Duration,
};

use kerma_entity::Close;
use tokio::{sync::Notify, time::timeout};

/// Ends a [`Listener`](crate::Listener)'s service from elsewhere.
#[derive(Clone)]
pub struct Shutdown(pub(crate) Arc<Sessions>);

impl Shutdown {
    /// Accepts no more associations, aborts those on which nothing happens, lets the operations of the others
    /// end, and aborts what has not ended within the grace time. Returns at once; `serve` returns when it is
    /// done.
    pub fn shutdown(&self) {
        self.0.move_on(Stage::Ending);
    }
}

/// What an association is to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    /// To go on.
    #[default]
    Serving,
    /// To end once nothing is under way.
    Ending,
    /// To end at once.
    Over,
}

/// The connections that a listener serves.
#[derive(Default)]
pub(crate) struct Sessions {
    running: Mutex<Running>,
    changed: Notify,
}

#[derive(Default)]
struct Running {
    stage: Stage,
    last_id: u64,
    interrupts: HashMap<u64, Arc<Interrupt>>,
}

impl Sessions {
    pub(crate) fn count(&self) -> usize {
        self.lock().interrupts.len()
    }

    /// One more.
    pub(crate) fn add(self: &Arc<Sessions>) -> Guard {
        let mut running = self.lock();
        running.last_id += 1;
        let (id, interrupt) = (running.last_id, Arc::<Interrupt>::default());
        interrupt.move_on(running.stage);
        running.interrupts.insert(id, interrupt.clone());
        Guard { sessions: self.clone(), id, interrupt }
    }

    fn move_on(&self, stage: Stage) {
        let mut running = self.lock();
        running.stage = running.stage.max(stage);
        running.interrupts.values().for_each(|interrupt| interrupt.move_on(stage));
        self.changed.notify_waiters();
    }

    /// Waits until the service is to end.
    pub(crate) async fn ending(&self) {
        self.until(|running| running.stage > Stage::Serving).await;
    }

    /// Waits until every association has ended; after the grace time, breaks off what they wait for.
    pub(crate) async fn drain(&self, grace: Duration) {
        let none_is_left = || self.until(|running| running.interrupts.is_empty());
        if timeout(grace, none_is_left()).await.is_err() {
            self.move_on(Stage::Over);
            if timeout(Duration::from_secs(1), none_is_left()).await.is_err() {
                log::warn!("{} associations did not end within the grace time", self.count());
            }
        }
    }

    async fn until(&self, is_so: impl Fn(&Running) -> bool) {
        loop {
            // Made before the look, so that no change between the look and the wait is missed.
            let changed = self.changed.notified();
            if is_so(&self.lock()) {
                return;
            }
            changed.await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Running> {
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
        self.sessions.lock().interrupts.remove(&self.id);
        self.sessions.changed.notify_waiters();
    }
}

/// How an association is told to end.
#[derive(Default)]
pub(crate) struct Interrupt(Mutex<(Stage, Option<Waker>)>);

impl Interrupt {
    fn move_on(&self, stage: Stage) {
        let mut told = self.lock();
        told.0 = told.0.max(stage);
        if let Some(waker) = &told.1 {
            waker.wake_by_ref();
        }
    }

    /// The stage; the task is woken at the next.
    pub(crate) fn poll(&self, context: &Context<'_>) -> Stage {
        let mut told = self.lock();
        match &mut told.1 {
            Some(waker) => waker.clone_from(context.waker()),
            waker => *waker = Some(context.waker().clone()),
        }
        told.0
    }

    fn lock(&self) -> MutexGuard<'_, (Stage, Option<Waker>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Close for Interrupt {
    fn close(&self) {
        self.move_on(Stage::Over);
    }
}
