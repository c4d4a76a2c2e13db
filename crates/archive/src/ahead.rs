//! Instances that are far are opened before it is their turn: a bucket answers each after a while, and several at once.

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use kerma_service::Outcome;
use kerma_service::retrieve::InstanceMatch;

use crate::{Error, Held, Instances};

/// So many are opened at a time. Their bytes wait in the store, but for what a connection buffers.
const AHEAD: usize = 6;

/// How an instance is opened.
type Open = fn(Result<Held, Error>) -> InstanceMatch;
/// An instance, and who waits for it.
type Work = (Result<Held, Error>, Sender<InstanceMatch>);

/// Instances in their order, as they are opened.
pub(crate) struct Ahead {
    instances: Instances,
    open: Open,
    /// To threads that open them; they end when this is dropped.
    work: Option<Sender<Work>>,
    coming: VecDeque<Receiver<InstanceMatch>>,
}

impl Ahead {
    pub(crate) fn new(instances: Instances, open: Open) -> Ahead {
        let (work, of_all) = mpsc::channel::<Work>();
        let of_all = Arc::new(Mutex::new(of_all));
        let threads = (0..instances.len().min(AHEAD)).map_while(|_| {
            let of_all = of_all.clone();
            thread::Builder::new().name("retrieve".into()).spawn(move || open_each(&of_all, open)).ok()
        });
        let work = (threads.count() > 0).then_some(work);
        Ahead { instances, open, work, coming: VecDeque::new() }
    }

    /// Asks for the next one; whether there is one, and a thread for it.
    fn ask(&mut self) -> bool {
        let Some(work) = &self.work else { return false };
        let Some(held) = self.instances.next() else { return false };
        let (done, coming) = mpsc::channel();
        self.coming.push_back(coming);
        work.send((held, done)).is_ok()
    }
}

fn open_each(of_all: &Mutex<Receiver<Work>>, open: Open) {
    loop {
        let next = of_all.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((held, done)) = next else { return };
        // Whoever does not wait any more has given up.
        let _ = done.send(open(held));
    }
}

impl Iterator for Ahead {
    type Item = InstanceMatch;

    fn next(&mut self) -> Option<InstanceMatch> {
        while self.coming.len() < AHEAD && self.ask() {}
        match self.coming.pop_front() {
            Some(coming) => {
                let lost = |_| InstanceMatch::Outcome(Outcome::failed("the instance could not be opened"));
                Some(coming.recv().unwrap_or_else(lost))
            }
            None => self.instances.next().map(self.open),
        }
    }
}
