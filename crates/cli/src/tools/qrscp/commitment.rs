//! Storage Commitment: a thread looks at the instances of all transactions in turn, and its reports go over the association
//! that asked, or into the queue of notices.
//!
//! ```text
//!   N-ACTION ──► the index ──► Success
//!                    └──► a turn after the other ──► the index: report ──► the association that asked ─┬─► done
//!   at the start ────────►                                      └──────── over, not acknowledged ◄─────┘
//!                                                               └──► the sender of notices
//! ```

use std::collections::{HashSet, VecDeque};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use kerma_ae::report::{self, Reporter};
use kerma_ae::{ApplicationEntity, Outcome, Status};
use kerma_archive::{Archive, Asked, Lease, Topic};
use kerma_service::commitment::{self, Commit, FailureReason, Transaction};
use kerma_service::normalized::ActionRequest;

use super::background::Background;
use super::journal;
use super::metrics::Metrics;
use crate::report::clock::{milliseconds, now};

/// How long the thread looks at the instances of one transaction before it goes on with the next.
const TURN: Duration = Duration::from_millis(50);
/// Transactions with so many references have their turns; further ones wait for room.
const REFERENCES: usize = 100_000;
/// A report that an association tells is not told otherwise for so long: associations have shorter deadlines.
const BY_ASSOCIATION: Duration = Duration::from_secs(60 * 60);
/// Where there are other nodes they tell it after this, if the one with the association is gone.
const BESIDE_OTHERS: Duration = Duration::from_secs(90);
/// How often it is looked what other nodes were asked and have not answered.
const OTHERS: Duration = Duration::from_secs(10);
/// Who answers this knows no reports on the association on which it asks; it may listen for them.
const TAKES_NONE_HERE: [Status; 3] =
    [Status::NO_SUCH_SOP_CLASS, Status::SOP_CLASS_NOT_SUPPORTED, Status::UNRECOGNIZED_OPERATION];
/// When the index cannot be used it is tried again after this.
const AGAIN: Duration = Duration::from_secs(5);

/// The handler. Clones are the same.
#[derive(Clone)]
pub(super) struct Committing {
    archive: Archive,
    wake: Sender<Woken>,
}

/// Why the thread goes on.
enum Woken {
    /// There is a transaction.
    Waiting(Waiting),
    /// The notice of this number was acknowledged.
    Told(i64),
    /// The association did not tell the notice of this number.
    Untold(i64),
    Stop,
}

/// A transaction that has had no turn: its number, and the association that asked, unless that was before the process began.
struct Waiting {
    id: i64,
    line: Option<Reporter>,
}

/// Starts the thread, which first answers what was asked before the process began.
pub(super) fn start(archive: &Archive, metrics: &Metrics) -> Result<(Committing, Background), String> {
    let (wake, woken) = mpsc::channel();
    // Where there are other nodes, they may be about to answer some: those are looked for later.
    let unanswered = match archive.is_shared() {
        true => Vec::new(),
        false => archive.unanswered_commitments().map_err(|error| error.to_string())?,
    };
    if !unanswered.is_empty() {
        log::info!(target: journal::TARGET, "commitment unanswered={}", unanswered.len());
    }
    let work = Work {
        archive: archive.clone(),
        metrics: metrics.clone(),
        wake: wake.clone(),
        woken,
        waiting: unanswered.into_iter().map(|id| Waiting { id, line: None }).collect(),
        turns: VecDeque::new(),
        rests_until: None,
        looked: Instant::now(),
    };
    let committing = Committing { archive: archive.clone(), wake: wake.clone() };
    let stop = move || _ = wake.send(Woken::Stop);
    let thread = Background::start("commitment", move || work.run(), stop);
    Ok((committing, thread.map_err(|error| error.to_string())?))
}

impl Committing {
    /// A handler whose transactions nobody answers.
    pub(super) fn idle(archive: &Archive) -> Committing {
        Committing { archive: archive.clone(), wake: mpsc::channel().0 }
    }

    /// The Application Entity with Storage Commitment.
    pub(super) fn provide(&self, entity: ApplicationEntity) -> ApplicationEntity {
        entity.provide(commitment::scp(self.clone()))
    }
}

impl Commit for Committing {
    fn commit(&self, request: &ActionRequest, transaction: Transaction) -> Outcome {
        let (peer, own) = (request.association.peer(), request.association.own());
        let id = match self.archive.ask_commitment(&transaction, peer, own) {
            Ok(id) => id,
            Err(error) => return Outcome::failed(format!("commitment: {error}")),
        };
        log::info!(
            target: journal::TARGET,
            "commitment transaction={} of={:?} instances={}",
            transaction.uid,
            peer.to_string(),
            transaction.references.len()
        );
        let (reporter, reports) = report::channel();
        if self.wake.send(Woken::Waiting(Waiting { id, line: Some(reporter) })).is_err() {
            log::error!("commitment transaction={}: is answered after the next start", transaction.uid);
        }
        Outcome::new(Status::SUCCESS).reporting(reports.owed())
    }
}

/// What the thread has to do.
struct Work {
    archive: Archive,
    metrics: Metrics,
    wake: Sender<Woken>,
    woken: Receiver<Woken>,
    waiting: VecDeque<Waiting>,
    turns: VecDeque<Turn>,
    /// The index could not be used.
    rests_until: Option<Instant>,
    /// When it was looked last what other nodes have left.
    looked: Instant,
}

/// A transaction, and what is known of its instances.
struct Turn {
    asked: Asked,
    line: Option<Reporter>,
    /// No other node answers it.
    _lease: Lease,
    /// Of the first references.
    found: Vec<Result<(), FailureReason>>,
}

impl Work {
    /// What it leaves undone when it is stopped is done after the next start.
    fn run(mut self) {
        loop {
            let is_idle = self.turns.is_empty() && self.waiting.is_empty();
            let woken = match self.rests_until {
                None if is_idle && self.archive.is_shared() => self.woken.recv_timeout(OTHERS),
                None if is_idle => self.woken.recv().map_err(|_| RecvTimeoutError::Disconnected),
                None => self.woken.recv_timeout(Duration::ZERO),
                Some(until) => self.woken.recv_timeout(until.saturating_duration_since(Instant::now())),
            };
            match woken {
                Ok(Woken::Waiting(waiting)) => self.waiting.push_back(waiting),
                Ok(Woken::Told(id)) => self.settle(id, true),
                Ok(Woken::Untold(id)) => self.settle(id, false),
                Ok(Woken::Stop) | Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    self.rests_until = None;
                    self.look_for_left();
                    self.take_more();
                    self.next_turn();
                }
            }
        }
    }

    /// What other nodes were asked and have not answered: they may be gone.
    fn look_for_left(&mut self) {
        if !self.archive.is_shared() || self.looked.elapsed() < OTHERS {
            return;
        }
        self.looked = Instant::now();
        let known: HashSet<i64> =
            self.waiting.iter().map(|it| it.id).chain(self.turns.iter().map(|it| it.asked.id)).collect();
        match self.archive.unanswered_commitments() {
            Ok(ids) => {
                let ids = ids.into_iter().filter(|id| !known.contains(id));
                self.waiting.extend(ids.map(|id| Waiting { id, line: None }));
            }
            Err(error) => log::error!("commitment: {error}"),
        }
    }

    /// Gives those turns that have waited longest, as long as there is room.
    fn take_more(&mut self) {
        let mut references: usize =
            self.turns.iter().map(|turn| turn.asked.transaction.references.len()).sum();
        while references < REFERENCES
            && let Some(Waiting { id, line }) = self.waiting.pop_front()
        {
            let lease = self.archive.lease(&format!("commitment:{id}"));
            let found = lease.and_then(|lease| match lease {
                Some(lease) => Ok(self.archive.commitment(id)?.map(|asked| (asked, lease))),
                None => Ok(None),
            });
            match found {
                // Who was asked answers it, on the association that asked.
                Ok(Some((asked, _))) if line.is_none() && self.is_new(&asked) => {}
                Ok(Some((mut asked, lease))) => {
                    // One that is named twice is looked at once.
                    let mut seen = HashSet::new();
                    asked.transaction.references.retain(|reference| seen.insert(reference.clone()));
                    references += asked.transaction.references.len();
                    self.turns.push_back(Turn { asked, line, _lease: lease, found: Vec::new() });
                }
                Ok(None) => {}
                Err(error) => {
                    log::error!("commitment {id}: cannot be looked at yet: {error}");
                    self.waiting.push_back(Waiting { id, line });
                    self.rests_until = Some(Instant::now() + AGAIN);
                    break;
                }
            }
        }
    }

    /// Whether the node that was asked may not have come to it yet.
    fn is_new(&self, asked: &Asked) -> bool {
        self.archive.is_shared() && now().saturating_sub(asked.received) < milliseconds(OTHERS)
    }

    fn next_turn(&mut self) {
        let Some(mut turn) = self.turns.pop_front() else { return };
        if !turn.look(&self.archive) {
            self.turns.push_back(turn);
        } else if let Err(error) = self.answer(&turn) {
            log::error!("commitment transaction={}: not answered yet: {error}", turn.asked.transaction.uid);
            self.turns.push_back(turn);
            self.rests_until = Some(Instant::now() + AGAIN);
        }
    }

    /// Queues the report, and sends it on the association that asked, if that lasts.
    fn answer(&self, turn: &Turn) -> Result<(), kerma_archive::Error> {
        let Turn { asked, line, found, .. } = turn;
        let line = line.as_ref().filter(|line| !line.is_over());
        let by_association = if self.archive.is_shared() { BESIDE_OTHERS } else { BY_ASSOCIATION };
        let not_before = now() + line.map_or(0, |_| milliseconds(by_association));
        let mut answers = found.iter().copied();
        let report =
            asked.transaction.answer(|_| answers.next().unwrap_or(Err(FailureReason::PROCESSING_FAILURE)));
        let (transaction, committed, failed) =
            (report.transaction.clone(), report.committed.len(), report.failed.len());
        let Some((notice, request)) = self.archive.answer_commitment(asked, report, not_before)? else {
            return Ok(());
        };
        log::info!(
            target: journal::TARGET,
            "commitment transaction={transaction} committed={committed} failed={failed}"
        );
        self.metrics.committed(committed, failed);
        if let Some(line) = line {
            let (wake, metrics) = (self.wake.clone(), self.metrics.clone());
            let about = format!(
                "topic={} about={transaction} receiving={:?}",
                Topic::Commitment,
                asked.requesting.to_string()
            );
            let told = move |answer| {
                let is_told = told(&about, &metrics, answer);
                let _ = wake.send(if is_told { Woken::Told(notice) } else { Woken::Untold(notice) });
            };
            if line.send_then(request, told).is_err() {
                self.settle(notice, false);
            }
        }
        Ok(())
    }

    /// A notice was acknowledged, or is to be told otherwise.
    fn settle(&self, id: i64, told: bool) {
        let settled =
            if told { self.archive.notices_done(vec![id]) } else { self.archive.notices_released(vec![id]) };
        if let Err(error) = settled {
            // Then it is told once more.
            log::error!("commitment: {error}");
        }
    }
}

/// What came of a report on the association that asked; whether it was acknowledged.
fn told(about: &str, metrics: &Metrics, answer: report::Answer) -> bool {
    match answer {
        Ok(response) if response.status.is_success() => {
            log::info!(target: journal::TARGET, "notice delivered {about}");
            metrics.notices(Topic::Commitment, "delivered", 1);
            true
        }
        Ok(response) if TAKES_NONE_HERE.contains(&response.status) => {
            log::info!(target: journal::TARGET, "notice waits {about}: the association that asked takes no reports: {}",
                response.status
            );
            false
        }
        Ok(response) => {
            log::warn!("notice refused {about} status=\"{}\": it is not sent again", response.status);
            metrics.notices(Topic::Commitment, "refused", 1);
            true
        }
        Err(why) => {
            log::info!(target: journal::TARGET, "notice waits {about}: not acknowledged on the association that asked: {why}");
            false
        }
    }
}

impl Turn {
    /// Looks at some of the instances; whether at all of them by now.
    fn look(&mut self, archive: &Archive) -> bool {
        let begun = Instant::now();
        let references = &self.asked.transaction.references;
        while let Some(reference) = references.get(self.found.len())
            && begun.elapsed() < TURN
        {
            self.found.push(match self.asked.is_duplicate {
                true => Err(FailureReason::DUPLICATE_TRANSACTION_UID),
                false => archive.committed(reference),
            });
        }
        self.found.len() >= references.len()
    }
}
