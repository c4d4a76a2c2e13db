use std::{
    collections::BTreeMap,
    fmt, iter,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::{
    AssociationInfo,
    normalized::NRequest,
    print::{Execution, Film, JobEnded, PrintJob, Printed},
};

use crate::report::{Answer, Reporter};

/// Films that a [`Printer`](super::Printer) is to print. They are a copy: what the SCU does afterwards changes nothing in them.
pub struct Job {
    /// The SOP Instance UID of the print job.
    pub sop_instance: Uid,
    /// What the SCU had printed: the Basic Film Session or the Basic Film Box SOP Class.
    pub sop_class: Uid,
    /// The films, in order.
    pub films: Vec<Film>,
    /// Whether all films are printed before the next copy of the first (PS3.4 §H.4.1.2.4).
    pub is_collated: bool,
    /// The association on which it was asked for.
    pub association: Arc<AssociationInfo>,
    progress: Progress,
    is_taken: Arc<AtomicBool>,
}

/// How far a print job is, for the SCU to be told. All clones speak of the same job.
///
/// Who takes one says when the job is done. When the last clone is dropped before that, the job has failed.
#[derive(Clone)]
pub struct Progress(Arc<Handle>);

/// The print jobs whose end the SCU does not know yet.
#[derive(Clone, Default)]
pub(super) struct Jobs(Arc<Mutex<BTreeMap<Uid, PrintJob>>>);

struct Handle {
    job: Uid,
    jobs: Jobs,
    /// To the SCU, if it is to be told (PS3.4 §H.4.5.2.1).
    reporter: Option<Reporter>,
}

impl Job {
    pub(super) fn new(
        job: PrintJob,
        sop_class: Uid,
        printed: Printed,
        association: Arc<AssociationInfo>,
        jobs: &Jobs,
        reporter: Option<Reporter>,
    ) -> Job {
        let sop_instance = job.sop_instance.clone();
        jobs.lock().insert(sop_instance.clone(), job);
        let handle = Handle { job: sop_instance.clone(), jobs: jobs.clone(), reporter };
        Job {
            sop_instance,
            sop_class,
            films: printed.films,
            is_collated: printed.is_collated,
            association,
            progress: Progress(Arc::new(handle)),
            is_taken: Arc::default(),
        }
    }

    /// How often each film is printed: Number of Copies (2000,0010) of the film session.
    pub fn copies(&self) -> u32 {
        self.films.first().map_or(1, Film::copies)
    }

    /// The films as they leave the printer, each as often as there are copies of it.
    pub fn sheets(&self) -> impl Iterator<Item = &Film> {
        let copies = self.copies() as usize;
        let (rounds, each) = if self.is_collated { (copies, 1) } else { (1, copies) };
        let round = move || self.films.iter().flat_map(move |film| iter::repeat_n(film, each));
        (0..rounds).flat_map(move |_| round())
    }

    /// The attributes of the film session: priority, medium, destination, label (PS3.3 §C.13.1).
    pub fn session(&self) -> Option<&DataSet> {
        self.films.first().map(|film| &film.session)
    }

    /// Film Session Label (2000,0050), if there is one.
    pub fn label(&self) -> Option<String> {
        self.session()?.string(tags::FILM_SESSION_LABEL).ok().filter(|label| !label.is_empty())
    }

    /// For a printer that goes on printing after [`Printer::print`](super::Printer::print) has returned: it says itself how far
    /// the job is. Without it the job is done when the method has returned with success.
    pub fn progress(&self) -> Progress {
        self.is_taken.store(true, Ordering::Relaxed);
        self.progress.clone()
    }

    /// How far the job is, and whether somebody else says so.
    pub(super) fn parts(&self) -> (Progress, Arc<AtomicBool>) {
        (self.progress.clone(), self.is_taken.clone())
    }
}

/// What it is; the films may show a patient.
impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("sop_instance", &self.sop_instance)
            .field("films", &self.films.len())
            .field("copies", &self.copies())
            .finish_non_exhaustive()
    }
}

impl Progress {
    /// It waits: `info` is a term of PS3.3 §C.13.9.1, such as `QUEUED` or `SUPPLY EMPTY`.
    ///
    /// # Errors
    /// It has ended.
    pub fn pending(&self, info: impl Into<String>) -> Result<(), JobEnded> {
        self.0.advance(Execution::Pending(info.into()))
    }

    /// It is being printed.
    ///
    /// # Errors
    /// It has ended.
    pub fn printing(&self) -> Result<(), JobEnded> {
        self.0.advance(Execution::Printing)
    }

    /// It is printed.
    ///
    /// # Errors
    /// It has ended.
    pub fn done(&self) -> Result<(), JobEnded> {
        self.0.advance(Execution::Done)
    }

    /// It cannot be printed: `info` is a term of PS3.3 §C.13.9.1, such as `INVALID PAGE DES`.
    ///
    /// # Errors
    /// It has ended.
    pub fn failed(&self, info: impl Into<String>) -> Result<(), JobEnded> {
        self.0.advance(Execution::Failure(info.into()))
    }

    /// There is no such job: the printer did not accept it.
    pub(super) fn refused(&self) {
        self.0.jobs.remove(&self.0.job);
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Progress").field(&self.0.job).finish()
    }
}

impl Jobs {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<Uid, PrintJob>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What N-GET gives of a job.
    pub(super) fn attributes(&self, sop_instance: &Uid) -> Option<DataSet> {
        self.lock().get(sop_instance).map(PrintJob::attributes)
    }

    fn remove(&self, sop_instance: &Uid) {
        self.lock().remove(sop_instance);
    }
}

impl Handle {
    fn advance(&self, execution: Execution) -> Result<(), JobEnded> {
        let is_final = execution.is_final();
        let event = {
            let mut jobs = self.jobs.lock();
            let job = jobs.get_mut(&self.job).ok_or(JobEnded)?;
            job.advance(execution)?.then(|| (job.execution().event_type(), job.event()))
        };
        let Some((event_type, information)) = event else { return Ok(()) };
        let is_told = self.reporter.as_ref().is_some_and(|reporter| {
            let (job, jobs) = (self.job.clone(), self.jobs.clone());
            let report = NRequest::event_report(uids::PRINT_JOB, job.clone(), event_type, information);
            let told = move |answer: Answer| {
                if let Err(why) = answer {
                    log::info!("print job {job}: the SCU is not told how far it is: {why}");
                }
                // It is deleted once the SCU knows its end (PS3.4 §H.4.5.2.1.2).
                if is_final {
                    jobs.remove(&job);
                }
            };
            reporter.send_then(report, told).is_ok()
        });
        if is_final && !is_told {
            self.jobs.remove(&self.job);
        }
        Ok(())
    }
}

/// A job that nobody can end any more has failed.
impl Drop for Handle {
    fn drop(&mut self) {
        if self.advance(Execution::Failure("UNKNOWN".into())).is_ok() {
            log::error!("print job {}: whoever printed it never said that it is done", self.job);
        }
    }
}
