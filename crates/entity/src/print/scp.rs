use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use kerma_dictionary::{Uid, sop_classes::DimseService, uids};
use kerma_service::{
    AssociationId, AssociationInfo, Outcome,
    normalized::{NRequest, Normalized, PRINT, contexts_for},
    print::{Capabilities, PrinterStatus, SOP_CLASSES, Session},
};

use super::job::{Job, Jobs};
use crate::report::{self, Answer, Receiver, Reporter};

/// Who prints: the handler of a Print Management SCP.
pub trait Printer: Send + Sync {
    /// Prints these films. The outcome is the response to the SCU's request: success or a warning once they are accepted, or why
    /// they are not, such as 0xC601 or 0xC602 for a full queue (PS3.4 Tables H.4-4 and H.4-9).
    ///
    /// A printer that is slow puts the job in a queue and returns; then it takes [`Job::progress`] and says how far the job is.
    /// Else the job is done when this has returned.
    fn print(&self, job: Job) -> Outcome;

    /// What the printer can do. Asked for once an association. Whatever else is asked for is refused or becomes a default.
    fn capabilities(&self) -> Capabilities {
        Capabilities::default()
    }

    /// How the printer is. When it has changed, [`Scp::status_changed`] tells the SCUs.
    fn status(&self) -> PrinterStatus {
        PrinterStatus::Normal
    }
}

/// A Print Management SCP: it keeps the film sessions of its associations, and print jobs. A [`Printer`] does the printing.
///
/// Clones are the same SCP.
#[derive(Clone)]
pub struct Scp(Arc<Inner>);

pub(super) struct Inner {
    pub(super) printer: Box<dyn Printer>,
    pub(super) jobs: Jobs,
    associations: Mutex<BTreeMap<AssociationId, Session>>,
    /// Who is told when the status of the printer changes.
    watching: Mutex<BTreeMap<AssociationId, Reporter>>,
}

/// The SCP of this printer, for [`ApplicationEntity::provide`](crate::ApplicationEntity::provide): both meta SOP classes, annotation
/// boxes, Presentation LUTs, print jobs and the printer's configuration.
pub fn scp(printer: impl Printer + 'static) -> Normalized {
    Scp::new(printer).service_class()
}

impl Scp {
    /// The SCP of this printer.
    pub fn new(printer: impl Printer + 'static) -> Scp {
        let inner = Inner {
            printer: Box::new(printer),
            jobs: Jobs::default(),
            associations: Mutex::default(),
            watching: Mutex::default(),
        };
        Scp(Arc::new(inner))
    }

    /// As a service class, for [`ApplicationEntity::provide`](crate::ApplicationEntity::provide).
    pub fn service_class(&self) -> Normalized {
        Normalized::new(&PRINT, self.0.clone()).only(SOP_CLASSES)
    }

    /// The printer's status has changed: all SCUs with an association are told what [`Printer::status`] says now (PS3.4
    /// §H.4.6.2.1.2).
    pub fn status_changed(&self) {
        let (status, capabilities) = (self.0.printer.status(), self.0.printer.capabilities());
        let watching: Vec<Reporter> = self.0.watching().values().cloned().collect();
        for reporter in watching {
            let (event_type, information) = (status.event_type(), status.event(&capabilities));
            let report =
                NRequest::event_report(uids::PRINTER, uids::PRINTER_INSTANCE, event_type, information);
            let told = |answer: Answer| {
                if let Err(why) = answer {
                    log::info!("an SCU is not told of the printer's status: {why}");
                }
            };
            if reporter.send_then(report, told).is_err() {
                log::debug!("an SCU has gone, and is not told of the printer's status");
            }
        }
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<AssociationId, Session>> {
        self.associations.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does this with the session of an association, which is made if there is none.
    pub(super) fn with_session<T>(
        &self,
        association: &AssociationInfo,
        perform: impl FnOnce(&mut Session) -> T,
    ) -> T {
        let is_new = !self.lock().contains_key(&association.id);
        // The printer is not asked under the lock.
        let new = if is_new { self.new_session(association) } else { Session::new(Capabilities::default()) };
        perform(self.lock().entry(association.id).or_insert(new))
    }

    fn new_session(&self, association: &AssociationInfo) -> Session {
        let session = Session::new(self.printer.capabilities());
        let has_annotations = has_context(association, &uids::BASIC_ANNOTATION_BOX);
        if has_annotations { session } else { session.without_annotations() }
    }

    pub(super) fn forget(&self, association: &AssociationInfo) {
        self.lock().remove(&association.id);
        self.watching().remove(&association.id);
    }

    /// The events of the printer for an association that does not have them yet.
    pub(super) fn watch(&self, association: &AssociationInfo) -> Option<Receiver> {
        let (negotiated, service) = (&association.negotiated, DimseService::NEventReport);
        let can_be_told = contexts_for(negotiated, &uids::PRINTER, service, None).next().is_some();
        let mut watching = self.watching();
        if !can_be_told || watching.contains_key(&association.id) {
            return None;
        }
        let (reporter, receiver) = report::channel();
        watching.insert(association.id, reporter);
        Some(receiver)
    }

    fn watching(&self) -> MutexGuard<'_, BTreeMap<AssociationId, Reporter>> {
        self.watching.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a presentation context of this abstract syntax was accepted.
pub(super) fn has_context(association: &AssociationInfo, abstract_syntax: &Uid) -> bool {
    let contexts = &association.negotiated.contexts;
    contexts.iter().any(|context| context.abstract_syntax == *abstract_syntax)
}
