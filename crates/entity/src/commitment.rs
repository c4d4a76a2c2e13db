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

#[cfg(test)]
mod tests {
    use std::{
        sync::mpsc,
        task::{Context, Poll, Waker},
    };

    use kerma_dictionary::{Uid, uids};
    use kerma_service::{Reference, Unanswered, normalized::NResponse};

    use super::*;
    use crate::report::Reports;

    fn report() -> Report {
        let image = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.4"));
        Transaction::new(Uid::from_static("1.2.3"), [image]).answer(|_| Ok(()))
    }

    /// The report that goes out, what it was answered, and whether it went elsewhere.
    fn delivered(answer: Result<Status, Unanswered>) -> bool {
        let (reporter, mut reports) = report::channel();
        let (sender, elsewhere) = mpsc::channel();
        deliver(&reporter, report(), move |report| sender.send(report).unwrap());
        let Poll::Ready(Some(request)) = reports.poll_next(&mut Context::from_waker(Waker::noop())) else {
            panic!("there is a request");
        };
        let answer = answer.map(|status| {
            let response = request.command.response(status).unwrap();
            NResponse::new(&response, None, &uids::IMPLICIT_VR_LITTLE_ENDIAN).unwrap()
        });
        reports.answered(answer);
        drop(reports);
        elsewhere.try_iter().inspect(|told| assert_eq!(*told, report())).count() == 1
    }

    #[test]
    fn a_report_that_is_acknowledged_with_whatever_status_goes_nowhere_else() {
        assert!(!delivered(Ok(Status::SUCCESS)));
        assert!(!delivered(Ok(Status::PROCESSING_FAILURE)));
    }

    #[test]
    fn a_report_that_is_not_acknowledged_goes_elsewhere_once() {
        for why in [Unanswered::Released, Unanswered::NoAssociation] {
            assert!(delivered(Err(why)));
        }
        let class = uids::STORAGE_COMMITMENT_PUSH_MODEL;
        assert!(delivered(Err(Unanswered::NoContext(class))));
    }

    #[test]
    fn a_report_for_an_association_that_is_over_goes_elsewhere_at_once() {
        let (reporter, reports) = report::channel();
        drop(reports);
        let (sender, elsewhere) = mpsc::channel();
        deliver(&reporter, report(), move |report| sender.send(report).unwrap());
        assert_eq!(elsewhere.try_recv(), Ok(report()));
    }

    #[test]
    fn a_report_that_nobody_took_before_the_association_ended_goes_elsewhere_once() {
        let (reporter, reports) = report::channel();
        let (sender, elsewhere) = mpsc::channel();
        deliver(&reporter, report(), move |report| sender.send(report).unwrap());
        drop(reports);
        assert_eq!(elsewhere.try_iter().count(), 1);
    }
}
