//! The requests of an order, and what the printer says to them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kerma_ae::print::{self, Event, Execution, Order, Sending, Tone};
use kerma_ae::{
    Address, ApplicationEntity, Association, Category, Error, Limits, NRequest, NResponse, new_uid,
    normalized,
};
use kerma_dictionary::{Uid, uids};
use kerma_status::{Status, Table};
use serde_json::json;

use super::Arguments;
use crate::options::{Network, Timeout};
use crate::report::events;
use crate::report::output::Output;
use crate::{entity, responses};

pub(super) struct Sender<'a> {
    arguments: &'a Arguments,
    entity: ApplicationEntity,
    address: Address,
    output: Output,
    printed: usize,
    asked: usize,
    /// What the printer has said of its jobs.
    jobs: Arc<Mutex<BTreeMap<Uid, Execution>>>,
}

/// Who asks, before it is known for what.
fn requestor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let entity = entity::requestor("PRINTSCU", &arguments.requestor, output)?;
    Ok(match &arguments.print.wait {
        Some(wait) => entity.limits(patient(&arguments.requestor.network, wait)),
        None => entity,
    })
}

/// Who asks for everything that may be on films of this tone, with what is proposed.
pub(crate) fn requestor_of(
    arguments: &Arguments,
    tone: Tone,
    output: Output,
) -> Result<ApplicationEntity, Error> {
    let needs = Needs { tone, annotations: true, presentation_lut: true, job: true };
    let entity = requestor(arguments, output)?.provide(print::watching(|_| ()));
    Ok(needs.propose(entity, arguments))
}

/// What an order needs of the printer.
struct Needs {
    tone: Tone,
    annotations: bool,
    presentation_lut: bool,
    /// To hear of the print job.
    job: bool,
}

impl Needs {
    fn propose(&self, entity: ApplicationEntity, arguments: &Arguments) -> ApplicationEntity {
        let further = [
            (self.annotations, uids::BASIC_ANNOTATION_BOX),
            (self.presentation_lut, uids::PRESENTATION_LUT),
            (self.job, uids::PRINT_JOB),
        ];
        let further = further.into_iter().filter_map(|(needed, uid)| needed.then_some(uid));
        entity.propose_each([self.tone.meta()].into_iter().chain(further), arguments.syntax.uids())
    }
}

impl Sender<'_> {
    pub(super) fn new(arguments: &Arguments, address: Address, output: Output) -> Result<Sender<'_>, Error> {
        let jobs: Arc<Mutex<BTreeMap<Uid, Execution>>> = Arc::default();
        let told = jobs.clone();
        let entity = requestor(arguments, output)?;
        let entity = entity.provide(print::watching(move |event| tell(event, &told, output)));
        Ok(Sender { arguments, entity, address, output, printed: 0, asked: 0, jobs })
    }

    /// Sends an order over an association of its own. Whether all of it was done.
    pub(super) fn send(&mut self, order: Order) -> Result<bool, Error> {
        let needs = Needs {
            tone: order.tone,
            annotations: order.sheets.iter().any(|sheet| !sheet.annotations.is_empty()),
            presentation_lut: order.presentation_lut.is_some(),
            job: self.arguments.print.wait.is_some(),
        };
        self.asked += order.sheets.len();
        let entity = needs.propose(self.entity.clone(), self.arguments);
        let mut association = entity.associate(self.address.clone())?;
        let mut sending = order.send(new_uid);
        let result = self.ask(&mut association, &mut sending);
        self.printed += sending.printed();
        let result = result.and_then(|is_good| Ok(self.wait(&mut association, &sending)? && is_good));
        if !association.is_over()
            && let Err(error) = association.release()
        {
            // every request has its response, which is what was asked for
            log::warn!("{error}");
        }
        result
    }

    /// What was printed in all.
    pub(super) fn finish(&self) {
        let (printed, asked) = (self.printed, self.asked);
        self.output.text(|| match asked {
            1 => format!("{printed} of 1 film printed"),
            _ => format!("{printed} of {asked} films printed"),
        });
        self.output.event("summary", || json!({ "films": asked, "printed": printed }));
    }

    fn ask(&self, association: &mut Association, sending: &mut Sending) -> Result<bool, Error> {
        let mut is_good = true;
        while let Some(request) = sending.request() {
            let what = sending.what();
            let asked = Asked::of(&request, what);
            log::info!("Asking for {} ({})", asked.what, asked.service);
            let result = association.request(request);
            match result {
                Ok(response) => {
                    self.told(&asked, &response);
                    if let Err(error) = sending.answered(&response) {
                        log::error!("{error}");
                        events::error(&error, self.output);
                        is_good = false;
                    }
                }
                Err(Error::Status { status, comment, .. }) => {
                    // a film that is printed is, whether its box is deleted or ends with the association
                    let is_harmless = asked.is_deletion;
                    is_good &= is_harmless;
                    responses::log_result(
                        asked.service,
                        status,
                        asked.table,
                        comment.as_deref(),
                        is_harmless,
                    );
                    self.event(&asked, status);
                    sending.failed();
                }
                Err(error @ Error::NoContext { .. }) => {
                    entity::report(&error, self.output);
                    is_good = false;
                    sending.failed();
                }
                Err(error) => return Err(error),
            }
        }
        Ok(is_good)
    }

    /// Waits for the ends of the print jobs, if that is asked for. Whether all have ended well.
    fn wait(&self, association: &mut Association, sending: &Sending) -> Result<bool, Error> {
        let Some(time) = self.arguments.print.wait else { return Ok(true) };
        if sending.print_jobs().len() < 1.min(sending.printed()) {
            log::warn!("The printer has no print jobs to wait for");
        }
        let execution = |job: &Uid| lock(&self.jobs).get(job).cloned();
        let have_ended = || {
            sending
                .print_jobs()
                .iter()
                .all(|job| execution(job).is_some_and(|execution| execution.is_final()))
        };
        let all = association.serve_until(time.0.unwrap_or(Timeout::LONGEST), have_ended)?;
        if !all {
            log::error!("The printer did not say in time that the print jobs are done");
        }
        let failed = |job: &&Uid| matches!(execution(job), Some(Execution::Failure(_)));
        Ok(all && !sending.print_jobs().iter().any(|job| failed(&job)))
    }

    fn told(&self, asked: &Asked, response: &NResponse) {
        let comment = response.details.error_comment.as_deref();
        responses::log_result(asked.service, response.status, asked.table, comment, true);
        if response.status.category(asked.table) == Category::Warning {
            log::warn!("{}: {}", asked.what, asked.table.describe(response.status));
        }
        self.event(asked, response.status);
    }

    fn event(&self, asked: &Asked, status: Status) {
        self.output.event("response", || {
            let of = json!({ "service": asked.service, "sop_class_uid": asked.sop_class.to_string(), "about": asked.what });
            events::merged(of, events::status(status, asked.table))
        });
    }
}

/// Limits under which an association is not idle while it waits for a print job.
fn patient(network: &Network, wait: &Timeout) -> Limits {
    let limits = entity::limits(network);
    Limits { idle: limits.idle.zip(wait.0).map(|(idle, wait)| idle.max(wait.saturating_mul(2))), ..limits }
}

/// Notes and tells an event of the printer.
fn tell(event: Event, jobs: &Mutex<BTreeMap<Uid, Execution>>, output: Output) {
    match event {
        Event::Job { job, execution } => {
            let (status, info) = (execution.status(), execution.info());
            match execution {
                Execution::Failure(_) => log::error!("Print job {job}: {status}: {info}"),
                Execution::Pending(_) => log::warn!("Print job {job}: {status}: {info}"),
                _ => log::info!("Print job {job}: {status}"),
            }
            output.event(
                "print_job",
                || json!({ "print_job": job.to_string(), "status": status, "info": info }),
            );
            lock(jobs).insert(job, execution);
        }
        Event::Printer(printer) => {
            let (status, info) = (printer.status(), printer.info());
            log::warn!("The printer: {status}: {info}");
            output.event("printer", || json!({ "status": status, "info": info }));
        }
    }
}

fn lock(jobs: &Mutex<BTreeMap<Uid, Execution>>) -> MutexGuard<'_, BTreeMap<Uid, Execution>> {
    jobs.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A request that was sent.
struct Asked {
    service: &'static str,
    sop_class: Uid,
    what: String,
    table: &'static Table,
    is_deletion: bool,
}

impl Asked {
    fn of(request: &NRequest, what: String) -> Asked {
        let service = request.command.name().trim_end_matches("-RQ");
        let sop_class = request.sop_class().cloned().unwrap_or(uids::PRINTER);
        let table = normalized::statuses(&request.command).unwrap_or(&kerma_status::tables::GENERAL_N_CREATE);
        Asked { service, sop_class, what, table, is_deletion: service == "N-DELETE" }
    }
}
