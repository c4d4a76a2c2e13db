//! Storage Commitment (PS3.4 annex J): how a report gets to who asked, and all of [`kerma_service::commitment`].

use std::sync::{Arc, Mutex, PoisonError};

use kerma_service::Outcome;
pub use kerma_service::commitment::*;
use kerma_status::Status;

use crate::report::{self, Reporter};

/// What an SCP answers to an N-ACTION whose result is known at once: Success, and the report follows on the same association. If
/// it is not acknowledged there, because the association is over or cannot carry it, `elsewhere` gets it: most often it goes over
/// a new association, on which the SCP proposes itself as such
/// ([`propose_as_scp`](crate::ApplicationEntity::propose_as_scp)), in a thread of its own and with a [`Retry`].
///
/// ```
/// use kerma_entity::commitment::{self, FailureReason, Transaction};
/// use kerma_service::normalized::ActionRequest;
///
/// let scp = commitment::scp(|request: &ActionRequest, transaction: Transaction| {
///     let report = transaction.answer(|_| Err(FailureReason::NO_SUCH_OBJECT_INSTANCE));
///     let peer = request.association.peer();
///     commitment::answered(report, move |report| println!("{peer} is not told: {report:?}"))
/// });
/// # let _ = scp;
/// ```
pub fn answered(report: Report, elsewhere: impl FnOnce(Report) + Send + 'static) -> Outcome {
    let (reporter, reports) = report::channel();
    deliver(&reporter, report, elsewhere);
    Outcome::new(Status::SUCCESS).reporting(reports)
}

/// Sends a report on the association of a [`Reporter`], for a result that is known later than [`answered`] needs it. If it is not
/// acknowledged there, `elsewhere` gets it.
pub fn deliver(reporter: &Reporter, report: Report, elsewhere: impl FnOnce(Report) + Send + 'static) {
    let request = kerma_service::commitment::report(&report);
    // Either of the two that may find out has it, once.
    let elsewhere = Arc::new(Mutex::new(Some(elsewhere)));
    let instead = move |report: Report| {
        let elsewhere = elsewhere.lock().unwrap_or_else(PoisonError::into_inner).take();
        elsewhere.into_iter().for_each(|elsewhere| elsewhere(report.clone()));
    };
    let (told, also) = (report.clone(), instead.clone());
    let sent = reporter.send_then(request, move |answer| match answer {
        Ok(response) if response.status.is_success() => {}
        // Whatever the status, it has arrived.
        Ok(response) => {
            log::warn!("transaction {}: the report is answered with {}", told.transaction, response.status);
        }
        Err(why) => {
            log::info!("transaction {}: not acknowledged on its association: {why}", told.transaction);
            also(told);
        }
    });
    if sent.is_err() {
        instead(report);
    }
}
