//! The one thread that writes to the index.
//!
//! ```text
//!   association ──► Job ──┐
//!   association ──► Job ──┼──► rows, renames ──► folders synced ──► COMMIT ──► an answer to each
//!   association ──► Job ──┘
//! ```
//!
//! What came while it was busy shares the next commit; what comes while it is idle waits for nothing. A small content
//! is part of the commit, and its file is written afterwards (see [`unsynced`](crate::unsynced)); or it is in the
//! [journal](crate::journal) first, and committed after the answer.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, SyncSender, TryRecvError};

use crate::Error;
use crate::job::{Answer, BATCH, Job};
use crate::running::Running;
use crate::writer::{Writer, Writing};

/// The thread; it ends when this is [stopped](Committer::stop) or dropped, after what was submitted.
#[derive(Debug)]
pub(crate) struct Committer {
    submit: Option<Submit>,
    /// Jobs without an answer.
    waiting: AtomicUsize,
    /// Whether instances are answered that are not committed.
    unsettled: Arc<AtomicBool>,
    thread: Running,
}

/// Gives the thread something to do.
#[derive(Clone, Debug)]
pub(crate) struct Submit(Sender<Submitted>);

enum Submitted {
    Store(Box<Job>, SyncSender<Answer>),
    /// These need not be in the index any more.
    Synced(Vec<i64>),
    /// To be done in a transaction of its own.
    Run(Work),
    /// Who has read files that are to be removed does so no more.
    Sweep,
    /// What was answered is to be committed.
    Settle(SyncSender<()>),
    /// Nothing more is committed.
    End,
}

/// Something to be done with the index; it says by itself what became of it.
type Work = Box<dyn FnOnce(&mut Writer) + Send>;

impl Submit {
    /// These rows of `unsynced` have done their service.
    pub(crate) fn synced(&self, ids: Vec<i64>) {
        // A thread that has ended leaves them to the next time that the archive is opened.
        let _ = self.0.send(Submitted::Synced(ids));
    }

    /// Files that nobody reads any more may go.
    pub(crate) fn sweep(&self) {
        let _ = self.0.send(Submitted::Sweep);
    }
}

impl Committer {
    /// Also gives what the thread can be told by others.
    pub(crate) fn start(writer: Writer) -> io::Result<(Committer, Submit)> {
        let (sender, jobs) = mpsc::channel();
        let unsettled = writer.unsettled();
        let thread = Running::start("archive-commit", "commits to the index", move || run(writer, &jobs))?;
        let submit = Submit(sender);
        let waiting = AtomicUsize::new(0);
        let committer = Committer { submit: Some(submit.clone()), waiting, unsettled, thread };
        Ok((committer, submit))
    }

    /// One that commits nothing: what it is given fails.
    pub(crate) fn none() -> Committer {
        Committer {
            submit: None,
            waiting: AtomicUsize::new(0),
            unsettled: Arc::default(),
            thread: Running::none(),
        }
    }

    /// Waits until what was submitted is done; what is submitted from now on is not.
    pub(crate) fn stop(&self) {
        self.thread.end(|| {
            // A thread that panicked has ended already.
            let _ = self.submit.as_ref().map(|submit| submit.0.send(Submitted::End));
        });
    }

    /// Does this in a transaction of its own, and waits for its commit. What is an error is undone.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.submit_work(|writer| writer.transact(work))
    }

    /// The same, and when it returns all that was committed survives a power cut, whatever the durability.
    pub(crate) fn run_synced<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.submit_work(|writer| writer.transact_synced(work))
    }

    /// Does this on the thread that writes, and waits for it.
    pub(crate) fn submit_work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Writer) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let Some(submit) = &self.submit else { return Err(Error::ReadOnly) };
        let (sender, result) = mpsc::sync_channel(1);
        let work = Submitted::Run(Box::new(move |writer| {
            // Whoever asked may have given up.
            let _ = sender.send(work(writer));
        }));
        submit.0.send(work).map_err(|_| Error::Closed)?;
        result.recv().unwrap_or(Err(Error::Closed))
    }

    /// Files that nobody reads any more may go.
    pub(crate) fn sweep(&self) {
        if let Some(submit) = &self.submit {
            submit.sweep();
        }
    }

    /// Who reads the index after this finds in it what was answered before.
    pub(crate) fn settle(&self) {
        if !self.unsettled.load(Ordering::Acquire) {
            return;
        }
        let Some(submit) = &self.submit else { return };
        let (sender, settled) = mpsc::sync_channel(1);
        if submit.0.send(Submitted::Settle(sender)).is_ok() {
            // A thread that has ended has committed all.
            let _ = settled.recv();
        }
    }

    /// Waits for the commit that this job is part of.
    pub(crate) fn commit(&self, job: Job) -> Answer {
        let closed = || Answer::Failed(Error::Closed.to_string());
        self.commit_all(vec![job]).pop().unwrap_or_else(closed)
    }

    /// The same of several, in this order: nothing comes between them but what others have stored.
    pub(crate) fn commit_all(&self, jobs: Vec<Job>) -> Vec<Answer> {
        self.waiting.fetch_add(jobs.len(), Ordering::Relaxed);
        let submit = |job| {
            let (sender, answer) = mpsc::sync_channel(1);
            let submitted = Submitted::Store(Box::new(job), sender);
            let sent = self.submit.as_ref().is_some_and(|submit| submit.0.send(submitted).is_ok());
            sent.then_some(answer)
        };
        let answers: Vec<_> = jobs.into_iter().map(submit).collect();
        let closed = || Answer::Failed(Error::Closed.to_string());
        let answer = |answer: Option<Receiver<Answer>>| {
            let answer = answer.and_then(|answer| answer.recv().ok()).unwrap_or_else(closed);
            self.waiting.fetch_sub(1, Ordering::Relaxed);
            answer
        };
        answers.into_iter().map(answer).collect()
    }

    /// How many wait for a commit.
    pub(crate) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }
}

impl Drop for Committer {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Takes what is submitted, together with what came meanwhile, until it is to end.
fn run(mut writer: Writer, jobs: &Receiver<Submitted>) {
    let (mut more_to_sweep, mut is_to_end) = (false, false);
    while !is_to_end {
        let first = match jobs.try_recv() {
            Ok(first) => first,
            Err(TryRecvError::Empty) if more_to_sweep => {
                more_to_sweep = writer.sweep();
                continue;
            }
            Err(TryRecvError::Empty) => {
                let received = match writer.settles_in() {
                    Some(left) => jobs.recv_timeout(left),
                    None => jobs.recv().map_err(|_| RecvTimeoutError::Disconnected),
                };
                match received {
                    Ok(first) => first,
                    Err(RecvTimeoutError::Timeout) => {
                        writer.settle_by_itself();
                        continue;
                    }
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            Err(TryRecvError::Disconnected) => break,
        };
        let batch: Vec<Submitted> = std::iter::once(first).chain(jobs.try_iter().take(BATCH - 1)).collect();
        let (mut short, mut other) = (Jobs::default(), Jobs::default());
        let (mut synced, mut work, mut settled) = (Vec::new(), Vec::new(), Vec::new());
        for submitted in batch {
            match submitted {
                Submitted::Store(job, sender) if writer.is_for_journal(&job) => short.push(*job, sender),
                Submitted::Store(job, sender) => other.push(*job, sender),
                Submitted::Synced(ids) => synced.extend(ids),
                Submitted::Run(run) => work.push(run),
                Submitted::Sweep => {}
                Submitted::Settle(sender) => settled.push(sender),
                Submitted::End => is_to_end = true,
            }
        }
        log::trace!("a commit of {} and {}", short.jobs.len(), other.jobs.len());
        short.answer(|jobs| writer.journal(jobs));
        other.answer(|jobs| writer.commit(jobs, &synced));
        work.into_iter().for_each(|work| work(&mut writer));
        more_to_sweep = writer.sweep();
        if !settled.is_empty() || writer.settles_in().is_some_and(|left| left.is_zero()) {
            writer.settle_by_itself();
        }
        for sender in settled {
            let _ = sender.send(());
        }
    }
    while writer.sweep() {}
    writer.close();
}

/// Jobs, and who is to be told what became of each.
#[derive(Default)]
struct Jobs {
    jobs: Vec<Job>,
    senders: Vec<SyncSender<Answer>>,
}

impl Jobs {
    fn push(&mut self, job: Job, sender: SyncSender<Answer>) {
        self.jobs.push(job);
        self.senders.push(sender);
    }

    fn answer(self, store: impl FnOnce(Vec<Job>) -> Vec<Answer>) {
        for (sender, answer) in self.senders.into_iter().zip(store(self.jobs)) {
            // Whoever asked may have given up.
            let _ = sender.send(answer);
        }
    }
}
