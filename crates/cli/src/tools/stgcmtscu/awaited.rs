//! Transactions whose reports are waited for.

use std::collections::BTreeSet;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use kerma_ae::normalized::EventRequest;
use kerma_ae::{AssociationInfo, Outcome, Status};
use kerma_dictionary::Uid;
use kerma_service::AssociationId;
use kerma_service::commitment::{Report, Reported, Transaction};

/// What was asked, and what was reported, from whichever association.
#[derive(Default)]
pub(super) struct Awaited {
    transactions: Mutex<Vec<(Transaction, Option<Report>)>>,
    reported: Condvar,
    /// The associations on which something was reported, until they end.
    open: Mutex<BTreeSet<AssociationId>>,
    ended: Condvar,
}

impl Awaited {
    /// The report of this one will come, perhaps before the response to its request.
    pub(super) fn expect(&self, transaction: Transaction) {
        self.lock().push((transaction, None));
    }

    /// No report of this one will come.
    pub(super) fn forget(&self, transaction: &Uid) {
        self.lock().retain(|(expected, _)| expected.uid != *transaction);
    }

    /// Whether all reports are there.
    pub(super) fn is_complete(&self) -> bool {
        self.lock().iter().all(|(_, report)| report.is_some())
    }

    /// Waits until they are, or the time is over.
    pub(super) fn wait(&self, deadline: Option<Instant>) {
        let mut transactions = self.lock();
        while transactions.iter().any(|(_, report)| report.is_none()) {
            transactions = match deadline {
                None => self.reported.wait(transactions).unwrap_or_else(PoisonError::into_inner),
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return;
                    }
                    let woken = self.reported.wait_timeout(transactions, left);
                    woken.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    /// Gives who has reported the time to take the response and to release the association.
    pub(super) fn wait_for_release(&self, most: Duration) {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.ended.wait_timeout_while(open, most, |open| !open.is_empty());
        drop(waited);
    }

    /// What is known.
    pub(super) fn results(&self) -> Vec<(Transaction, Option<Report>)> {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(Transaction, Option<Report>)>> {
        self.transactions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reported for Awaited {
    fn reported(&self, request: &EventRequest, report: Report) -> Outcome {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).insert(request.association.id);
        let mut transactions = self.lock();
        let peer = request.association.peer();
        let Some((_, place)) = transactions.iter_mut().find(|(of, _)| of.uid == report.transaction) else {
            log::warn!("{peer} reports transaction {}, which is not mine", report.transaction);
            return (Status::PROCESSING_FAILURE, "The transaction is not known").into();
        };
        if place.is_none() {
            *place = Some(report);
        } else {
            log::info!("{peer} reports transaction {} once more", report.transaction);
        }
        drop(transactions);
        self.reported.notify_all();
        Status::SUCCESS.into()
    }

    fn ended(&self, association: &AssociationInfo) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).remove(&association.id);
        self.ended.notify_all();
    }
}
