//! Storage Commitment: a thread looks at the instances of all transactions in turn, and its reports go over the association
//! that asked, or into the queue of notices.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::io;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use kerma_ae::report::{self, Reporter};
use kerma_ae::{ApplicationEntity, Outcome, Status};
use kerma_archive::{Archive, Asked};

use kerma_service::Reference;
use kerma_service::commitment::{self, Commit, FailureReason, Report, Transaction};
use kerma_service::normalized::ActionRequest;

use super::access::Current;
use super::journal;

/// How long the thread looks at the instances of one transaction before it goes on with the next.
const TURN: Duration = Duration::from_millis(50);
/// So many transactions have their turns; further ones wait for their end.
const AT_A_TIME: usize = 64;
/// A report that an association tells is not told otherwise for so long: associations have shorter deadlines.
const BY_ASSOCIATION: Duration = Duration::from_secs(60 * 60);
/// When the index cannot be used it is tried again after this.
const AGAIN: Duration = Duration::from_secs(5);

/// The handler. Clones are the same.
#[derive(Clone)]
pub(super) struct Committing(Arc<Shared>);

struct Shared {
    archive: Archive,
    /// By the number of a transaction, the association that asked.
    lines: Mutex<HashMap<i64, Reporter>>,
    wake: Sender<Woken>,
}

/// Why the thread goes on.
enum Woken {
    /// There is a transaction.
    Asked,
    /// The notice of this number was acknowledged.
    Told(i64),
    /// The association did not tell the notice of this number.
    Untold(i64),
    Stop,
}

/// The thread, until it is dropped.
pub(super) struct Committer {
    wake: Sender<Woken>,
    thread: Option<JoinHandle<()>>,
}

/// Starts the thread, which first answers what was asked before the process began.
pub(super) fn start(archive: &Archive, current: &Current) -> io::Result<(Committing, Committer)> {
    let (wake, woken) = mpsc::channel();
    let shared = Arc::new(Shared { archive: archive.clone(), lines: Mutex::default(), wake: wake.clone() });
    let work =
        Work { shared: shared.clone(), current: current.clone(), woken, turns: VecDeque::new(), last: 0 };
    let thread = thread::Builder::new().name("commitment".into()).spawn(move || work.run())?;
    Ok((Committing(shared), Committer { wake, thread: Some(thread) }))
}

impl Committing {
    /// The Application Entity with Storage Commitment.
    pub(super) fn provide(&self, entity: ApplicationEntity) -> ApplicationEntity {
        entity.provide(commitment::scp(self.clone()))
    }
}

impl Commit for Committing {
    fn commit(&self, request: &ActionRequest, transaction: Transaction) -> Outcome {
        let Shared { archive, lines, wake } = &*self.0;
        let association = &request.association;
        let (reporter, reports) = report::channel();
        // Nobody answers it before its association is known.
        let mut lines = lock(lines);
        let id = match archive.ask_commitment(&transaction, association.peer(), association.own()) {
            Ok(id) => id,
            Err(error) => return Outcome::failed(format!("commitment: {error}")),
        };
        lines.insert(id, reporter);
        drop(lines);
        log::info!(
            target: journal::TARGET,
            "commitment transaction={} of={:?} instances={}",
            transaction.uid,
            association.peer().to_string(),
            transaction.references.len()
        );
        // A thread that has ended leaves it to the next start.
        let _ = wake.send(Woken::Asked);
        Outcome::new(Status::SUCCESS).reporting(reports)
    }
}

impl Drop for Committer {
    fn drop(&mut self) {
        let _ = self.wake.send(Woken::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the thread has to do.
struct Work {
    shared: Arc<Shared>,
    current: Current,
    woken: Receiver<Woken>,
    turns: VecDeque<Turn>,
    /// The number of the last transaction that has had a turn.
    last: i64,
}

/// A transaction, and what is known of its instances.
struct Turn {
    asked: Asked,
    /// How many references have been looked at.
    done: usize,
    seen: BTreeSet<Reference>,
    report: Report,
}

impl Work {
    fn run(mut self) {
        loop {
            let woken = match self.turns.is_empty() && !self.take_more() {
                true => self.woken.recv().map_err(|_| TryRecvError::Disconnected),
                false => self.woken.try_recv(),
            };
            match woken {
                Ok(Woken::Asked) => _ = self.take_more(),
                Ok(Woken::Told(id)) => self.settle(id, true),
                Ok(Woken::Untold(id)) => self.settle(id, false),
                Ok(Woken::Stop) | Err(TryRecvError::Disconnected) => break,
                Err(TryRecvError::Empty) => self.next_turn(),
            }
        }
        // Associations that end now find nobody to tell; at the next start their reports are due.
    }

    /// Takes transactions that have not had a turn; whether there is any to look at.
    fn take_more(&mut self) -> bool {
        while self.turns.len() < AT_A_TIME {
            match self.shared.archive.commitment_asked(self.last) {
                Ok(Some(asked)) => {
                    self.last = asked.id;
                    let report = Report::new(asked.transaction.uid.clone());
                    self.turns.push_back(Turn { asked, done: 0, seen: BTreeSet::new(), report });
                }
                Ok(None) => break,
                Err(error) => {
                    log::error!("commitment: {error}");
                    break;
                }
            }
        }
        !self.turns.is_empty()
    }

    fn next_turn(&mut self) {
        let Some(mut turn) = self.turns.pop_front() else { return };
        if !turn.look(&self.shared.archive) {
            return self.turns.push_back(turn);
        }
        let title = self.current.get().ae_title.0;
        turn.report = turn.report.retrieve_from(title);
        if let Err(error) = self.answer(&turn) {
            log::error!("commitment transaction={}: not answered yet: {error}", turn.report.transaction);
            thread::sleep(AGAIN);
            self.turns.push_back(turn);
        }
    }

    /// Queues the report, and sends it on the association that asked, if that lasts.
    fn answer(&self, turn: &Turn) -> Result<(), kerma_archive::Error> {
        let Shared { archive, lines, wake } = &*self.shared;
        let reporter = lock(lines).get(&turn.asked.id).filter(|reporter| !reporter.is_over()).cloned();
        let not_before = now() + reporter.as_ref().map_or(Duration::ZERO, |_| BY_ASSOCIATION);
        let not_before = i64::try_from(not_before.as_millis()).unwrap_or(i64::MAX);
        let notice = archive.answer_commitment(&turn.asked, &turn.report, not_before)?;
        lock(lines).remove(&turn.asked.id);
        log::info!(
            target: journal::TARGET,
            "commitment transaction={} committed={} failed={}",
            turn.report.transaction,
            turn.report.committed.len(),
            turn.report.failed.len()
        );
        if let (Some(notice), Some(reporter)) = (notice, reporter) {
            let (wake, transaction) = (wake.clone(), turn.report.transaction.clone());
            let told = move |answer: report::Answer| {
                let woken = match answer {
                    Ok(response) => {
                        if !response.status.is_success() {
                            log::warn!(
                                "commitment transaction={transaction}: answered with {}",
                                response.status
                            );
                        }
                        Woken::Told(notice)
                    }
                    Err(why) => {
                        log::info!(
                            "commitment transaction={transaction}: not told on its association: {why}"
                        );
                        Woken::Untold(notice)
                    }
                };
                let _ = wake.send(woken);
            };
            if reporter.send_then(commitment::report(&turn.report), told).is_err() {
                archive.notices_released(vec![notice])?;
            }
        }
        Ok(())
    }

    /// A notice was acknowledged, or is to be told otherwise.
    fn settle(&self, id: i64, told: bool) {
        let archive = &self.shared.archive;
        let settled = if told { archive.notices_done(vec![id]) } else { archive.notices_released(vec![id]) };
        if let Err(error) = settled {
            log::error!("commitment: {error}");
        }
    }
}

impl Turn {
    /// Looks at some of the instances; whether at all of them by now.
    fn look(&mut self, archive: &Archive) -> bool {
        let begun = Instant::now();
        while let Some(reference) = self.asked.transaction.references.get(self.done) {
            self.done += 1;
            if self.seen.insert(reference.clone()) {
                let safe = match self.asked.is_duplicate {
                    true => Err(FailureReason::DUPLICATE_TRANSACTION_UID),
                    false => archive.committed(reference),
                };
                match safe {
                    Ok(()) => self.report.committed.push(reference.clone()),
                    Err(reason) => self.report.failed.push((reference.clone(), reason)),
                }
            }
            if begun.elapsed() > TURN {
                break;
            }
        }
        self.done >= self.asked.transaction.references.len()
    }
}

/// Since 1970.
fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
