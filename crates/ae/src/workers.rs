use std::{
    io,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        mpsc::{self, RecvTimeoutError, SyncSender},
    },
    thread,
    time::Duration,
};

/// What a thread does before it is idle again.
pub(crate) type Job = Box<dyn FnOnce() + Send>;

/// How many threads wait for the next association, and how long. To start a thread and to end it takes as much of the
/// processor as a short association.
const KEPT: usize = 16;
const PATIENCE: Duration = Duration::from_secs(10);

/// Threads for associations, one for each, kept for a while when their association is over. Those that wait end when this is
/// dropped.
#[derive(Default)]
pub(crate) struct Workers(Arc<Mutex<Idle>>);

/// The threads that wait, the one that began last at the end: its memory is still in the caches.
#[derive(Default)]
struct Idle {
    last_id: u64,
    waiting: Vec<(u64, SyncSender<Job>)>,
}

impl Workers {
    /// Runs it on a thread that waits, or else on a new one.
    ///
    /// # Errors
    /// If there is neither; then nothing is run.
    pub(crate) fn run(&self, mut job: Job) -> io::Result<()> {
        loop {
            let idle = lock(&self.0).waiting.pop();
            let Some((_, worker)) = idle else { break };
            match worker.send(job) {
                Ok(()) => return Ok(()),
                Err(mpsc::SendError(unsent)) => job = unsent,
            }
        }
        let idle = Arc::downgrade(&self.0);
        thread::Builder::new().name("association".into()).spawn(move || work(job, &idle)).map(drop)
    }
}

/// Runs one after the other. A panic ends the thread, which does not wait at that time.
fn work(mut job: Job, idle: &Weak<Mutex<Idle>>) {
    loop {
        job();
        let (sender, next) = mpsc::sync_channel(1);
        let id = {
            let Some(idle) = idle.upgrade() else { return };
            let mut idle = lock(&idle);
            if idle.waiting.len() >= KEPT {
                return;
            }
            idle.last_id += 1;
            let id = idle.last_id;
            idle.waiting.push((id, sender));
            id
        };
        let received = match next.recv_timeout(PATIENCE) {
            Err(RecvTimeoutError::Timeout) => {
                if let Some(idle) = idle.upgrade() {
                    lock(&idle).waiting.retain(|(waiting, _)| *waiting != id);
                }
                // whoever has taken it off before sends a job, or is gone
                next.recv().ok()
            }
            received => received.ok(),
        };
        match received {
            Some(next) => job = next,
            None => return,
        }
    }
}

fn lock(idle: &Mutex<Idle>) -> MutexGuard<'_, Idle> {
    idle.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::thread::ThreadId;

    use super::*;

    fn run(workers: &Workers) -> ThreadId {
        let (sender, receiver) = mpsc::channel();
        workers.run(Box::new(move || sender.send(thread::current().id()).unwrap())).unwrap();
        let id = receiver.recv().unwrap();
        // it has said so before it waits
        while lock(&workers.0).waiting.is_empty() {
            thread::yield_now();
        }
        id
    }

    #[test]
    fn a_thread_that_waits_is_taken_before_a_new_one_is_started() {
        let workers = Workers::default();
        let first = run(&workers);
        assert_eq!(run(&workers), first);
        assert_eq!(lock(&workers.0).waiting.len(), 1);
    }

    #[test]
    fn no_more_wait_than_are_to_be_kept_and_none_without_those_who_have_work() {
        let workers = Workers::default();
        let (go, ended) = (Arc::new(std::sync::Barrier::new(KEPT + 4)), mpsc::channel());
        for _ in 0..KEPT + 4 {
            let (go, ended) = (go.clone(), ended.0.clone());
            let job = move || {
                go.wait();
                ended.send(()).unwrap();
            };
            workers.run(Box::new(job)).unwrap();
        }
        (0..KEPT + 4).for_each(|_| ended.1.recv().unwrap());
        while lock(&workers.0).waiting.len() < KEPT {
            thread::yield_now();
        }
        let waiting = Arc::downgrade(&workers.0);
        drop(workers);
        while waiting.strong_count() > 0 {
            thread::yield_now();
        }
    }

    #[test]
    fn a_panic_costs_one_thread_and_nothing_else() {
        let workers = Workers::default();
        let first = run(&workers);
        workers.run(Box::new(|| panic!("meant to be"))).unwrap();
        let second = run(&workers);
        assert_ne!(first, second);
        assert_eq!(run(&workers), second);
    }
}
