//! A channel with room for one, on any executor.

use std::{
    future::poll_fn,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

/// Both ends of a channel.
pub(crate) fn slot<T>() -> (Sender<T>, Receiver<T>) {
    let shared =
        Arc::new(Mutex::new(Slot { item: None, sender: None, receiver: None, senders: 1, received: true }));
    (Sender(shared.clone()), Receiver(shared))
}

struct Slot<T> {
    item: Option<T>,
    sender: Option<Waker>,
    receiver: Option<Waker>,
    /// How many may still send.
    senders: usize,
    /// Somebody still receives.
    received: bool,
}

type Shared<T> = Arc<Mutex<Slot<T>>>;

fn lock<T>(shared: &Shared<T>) -> MutexGuard<'_, Slot<T>> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn wake(waker: &mut Option<Waker>) {
    if let Some(waker) = waker.take() {
        waker.wake();
    }
}

pub(crate) struct Sender<T>(Shared<T>);

impl<T> Sender<T> {
    /// Waits until there is room; whether somebody still receives.
    pub(crate) async fn send(&self, item: T) -> bool {
        let mut item = Some(item);
        poll_fn(|context| match self.is_full() {
            true => {
                lock(&self.0).sender = Some(context.waker().clone());
                Poll::Pending
            }
            false => Poll::Ready(self.put(item.take())),
        })
        .await
    }

    /// Whether what was sent was not taken yet.
    pub(crate) fn is_full(&self) -> bool {
        let slot = lock(&self.0);
        slot.item.is_some() && slot.received
    }

    /// Puts it there, in place of what is there; whether somebody still receives.
    pub(crate) fn put(&self, item: Option<T>) -> bool {
        let mut slot = lock(&self.0);
        if slot.received {
            slot.item = item;
            wake(&mut slot.receiver);
        }
        slot.received
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        lock(&self.0).senders += 1;
        Sender(self.0.clone())
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut slot = lock(&self.0);
        slot.senders -= 1;
        wake(&mut slot.receiver);
    }
}

pub(crate) struct Receiver<T>(Shared<T>);

impl<T> Receiver<T> {
    /// What was sent; `None` once nobody sends any more.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<T>> {
        if let Some(item) = self.take() {
            return Poll::Ready(Some(item));
        }
        let mut slot = lock(&self.0);
        if slot.senders == 0 {
            return Poll::Ready(None);
        }
        slot.receiver = Some(context.waker().clone());
        Poll::Pending
    }

    /// What is there.
    pub(crate) fn take(&mut self) -> Option<T> {
        let mut slot = lock(&self.0);
        let item = slot.item.take()?;
        wake(&mut slot.sender);
        Some(item)
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut slot = lock(&self.0);
        (slot.received, slot.item) = (false, None);
        wake(&mut slot.sender);
    }
}
