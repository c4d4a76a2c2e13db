//! The requests of an SCU, as the session and the printer see them.

use std::sync::{Arc, atomic::Ordering};

use kerma_dataset::DataSet;
use kerma_dictionary::{
    Uid,
    sop_classes::{self, DimseService},
    uids,
};
use kerma_service::{
    AssociationInfo, Outcome,
    normalized::{ActionRequest, CreateRequest, DeleteRequest, GetRequest, Perform, SetRequest},
    print::{PrintJob, Printed, Refusal, Tone, Warning},
};
use kerma_status::{Category, Status, tables};

use super::{
    job::{Job, Progress},
    scp::{Inner, has_context},
};
use crate::{new_uid, report};

impl Perform for Inner {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        let sop_instance = request.affected_sop_instance_uid.clone().unwrap_or_else(new_uid);
        let tone = Tone::of_meta(&request.context.abstract_syntax).unwrap_or(Tone::Grayscale);
        let made = self.with_session(&request.association, |session| {
            let sop_class = &request.affected_sop_class_uid;
            session.create(sop_class, sop_instance.clone(), tone, attributes, &mut new_uid)
        });
        let outcome = match made {
            Ok(performed) => Outcome::from(performed).sop_instance(sop_instance),
            Err(refusal) => refusal.into(),
        };
        self.with_events(&request.association, outcome)
    }

    fn set(&self, request: &SetRequest, modifications: DataSet) -> Outcome {
        let Some(sop_instance) = &request.requested_sop_instance_uid else {
            return Refusal::NoSuchInstance.into();
        };
        let set = self.with_session(&request.association, |session| {
            session.set(&request.requested_sop_class_uid, sop_instance, modifications)
        });
        set.map_or_else(Outcome::from, Outcome::from)
    }

    fn get(&self, request: &GetRequest) -> Outcome {
        let attributes = match &request.requested_sop_class_uid {
            class if *class == uids::PRINTER => {
                self.printer.status().attributes(&self.printer.capabilities())
            }
            class if *class == uids::PRINTER_CONFIGURATION_RETRIEVAL => {
                self.printer.capabilities().configuration()
            }
            class if *class == uids::PRINT_JOB => {
                let job = request.requested_sop_instance_uid.as_ref();
                match job.and_then(|job| self.jobs.attributes(job)) {
                    Some(attributes) => attributes,
                    None => return Refusal::NoSuchInstance.into(),
                }
            }
            _ => return Refusal::Unrecognized.into(),
        };
        self.with_events(&request.association, Outcome::new(Status::SUCCESS).reply(attributes))
    }

    fn action(&self, request: &ActionRequest, _: DataSet) -> Outcome {
        let Some(sop_instance) = &request.requested_sop_instance_uid else {
            return Refusal::NoSuchInstance.into();
        };
        let sop_class = &request.requested_sop_class_uid;
        let printed =
            self.with_session(&request.association, |session| session.print(sop_class, sop_instance));
        match printed {
            Ok(printed) => self.print(sop_class, &request.association, printed),
            Err(refusal) => refusal.into(),
        }
    }

    fn delete(&self, request: &DeleteRequest) -> Outcome {
        let Some(sop_instance) = &request.requested_sop_instance_uid else {
            return Refusal::NoSuchInstance.into();
        };
        let deleted = self.with_session(&request.association, |session| {
            session.delete(&request.requested_sop_class_uid, sop_instance)
        });
        deleted.map_or_else(Outcome::from, Outcome::from)
    }

    fn performs(&self, service: DimseService) -> bool {
        service != DimseService::NEventReport
    }

    fn ended(&self, association: &AssociationInfo) {
        self.forget(association);
    }
}

impl Inner {
    /// With the events of the printer, from the first request of an association on, if its SCU is to be told (PS3.4
    /// §H.4.6.2.1).
    fn with_events(&self, association: &AssociationInfo, outcome: Outcome) -> Outcome {
        match self.watch(association) {
            Some(reports) => outcome.reporting(reports),
            None => outcome,
        }
    }

    /// Has the printer print, and makes of its outcome the response.
    fn print(&self, sop_class: &Uid, association: &Arc<AssociationInfo>, printed: Printed) -> Outcome {
        let warning = printed.warning;
        let none = DataSet::new();
        let session = printed.films.first().map_or(&none, |film| &film.session);
        let printer = self.printer.capabilities().name;
        let job = PrintJob::new(new_uid(), session, &printer, association.requestor);
        let is_told = has_context(association, &uids::PRINT_JOB);
        // After the response, which says which job it is.
        let (reporter, reports) = is_told.then(report::channel).unzip();
        let accepted = Accepted {
            sop_class: sop_class.clone(),
            warning,
            told: reports.map(|reports| (job.reply(), reports)),
        };
        let job = Job::new(job, sop_class.clone(), printed, association.clone(), &self.jobs, reporter);
        let (progress, is_taken) = job.parts();
        let unsettled = Unsettled(Some(progress));
        let outcome = self.printer.print(job);
        outcome.then(move |outcome| {
            if !accepted.is_accepted(&outcome) {
                return outcome;
            }
            let progress = unsettled.settle();
            if !is_taken.load(Ordering::Relaxed) {
                // It may have been ended by the printer already.
                let _ = progress.as_ref().map(Progress::done);
            }
            accepted.response(outcome)
        })
    }
}

/// A job whose printer has not answered. Dropped, it was never accepted: there is no such job.
struct Unsettled(Option<Progress>);

impl Unsettled {
    fn settle(mut self) -> Option<Progress> {
        self.0.take()
    }
}

impl Drop for Unsettled {
    fn drop(&mut self) {
        if let Some(progress) = &self.0 {
            progress.refused();
        }
    }
}

/// What a response says of a print job.
struct Accepted {
    sop_class: Uid,
    warning: Option<Warning>,
    /// Which job it is and what is reported of it, if the SCU has negotiated print jobs.
    told: Option<(DataSet, report::Receiver)>,
}

impl Accepted {
    fn is_accepted(&self, outcome: &Outcome) -> bool {
        let table = sop_classes::by_uid(&self.sop_class)
            .map_or(tables::general(DimseService::NAction), |class| {
                tables::of_sop_class(class, DimseService::NAction)
            });
        let category = outcome.status().map(|status| status.category(table));
        matches!(category, Some(Category::Success | Category::Warning))
    }

    /// The warning of the session unless the printer has one of its own, and which job it is.
    fn response(self, outcome: Outcome) -> Outcome {
        let outcome = match self.warning {
            Some(warning) => outcome.warning(warning.status()),
            None => outcome,
        };
        match self.told {
            Some((reply, reports)) => outcome.reply(reply).reporting(reports),
            None => outcome,
        }
    }
}
