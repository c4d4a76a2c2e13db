//! Modality Performed Procedure Steps that are kept (PS3.4 §F.7 to §F.9): with the attributes that modalities sent, and with
//! what these refer to.
//!
//! ```text
//!   N-CREATE, N-SET ──► read, decided, written, and who is to be told queued: one transaction ──► the response
//!
//!   mpps ─┬─ performed           the scheduled steps of the worklist that it performs
//!         ├─ performed_series    the series that it made
//!         ├─ performed_instances the instances of these
//!         └─ ended_steps         it has ended, and somebody is still to make something of that
//! ```

mod ended;
mod kept;
mod refers;
mod scheduled;
mod scp;

use crate::sql::{Connection, OptionalExtension as _, params};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::Outcome;
use kerma_service::mpps::{Event, Modification, Refusal, Step, notify};
use kerma_service::normalized::requirements::Forgiven;

pub use self::ended::EndedStep;
pub use self::kept::{KeptStep, KeptSteps};
pub use self::refers::PerformedSeries;
use self::refers::Refers;
pub(crate) use self::scheduled::state_of;
pub use self::scheduled::{OnWorklist, Scheduled};
pub use self::scp::Performing;
use crate::clock::now;
use crate::notices;
use crate::writer::Writing;
use crate::{Archive, Error, Notice, Topic, rows};

/// Who is told what happens to steps.
#[derive(Clone, Debug)]
pub struct Telling {
    /// These get notifications (PS3.4 §F.9).
    pub receivers: Vec<AeTitle>,
    /// Under this AE title.
    pub calling: AeTitle,
    /// Whether steps that end are also kept for [`Archive::ended_steps`], until somebody has made something of them.
    pub ends: bool,
}

/// Why nothing was done with a step.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StepError {
    /// The rules of the service class do not allow it. The step is as it was.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The archive cannot.
    #[error(transparent)]
    Failed(#[from] Error),
}

impl From<StepError> for Outcome {
    fn from(error: StepError) -> Outcome {
        match error {
            StepError::Refused(refusal) => refusal.into(),
            StepError::Failed(error) => Outcome::failed(error),
        }
    }
}

impl Archive {
    /// Keeps a step that begins. It is on the disk when this returns, and so are the notifications of it.
    ///
    /// # Errors
    /// [`Refusal::Duplicate`] if there is one with its UID; what the index says.
    pub fn begin_step(&self, step: Step, telling: Telling) -> Result<Event, StepError> {
        self.decide(move |writing| {
            if find(writing.index, step.uid())?.is_some() {
                return Ok(Err(Refusal::Duplicate));
            }
            let sql = "INSERT INTO mpps (uid, state, begun, changed, data_set) VALUES (?1, ?2, ?3, ?3, ?4) RETURNING id";
            let bytes = step.attributes().to_vec(Encoding::ExplicitVrLittleEndian)?;
            let values = params![rows::text(step.uid()), step.state().as_str(), now(), bytes];
            let id = writing.index.insert(sql, values)?;
            Refers::of(step.attributes()).insert(writing.index, id)?;
            told(writing, step.uid(), Event::InProgress, &telling)?;
            Ok(Ok(Event::InProgress))
        })
    }

    /// Changes a step. It is read, changed and written with nobody in between, and on the disk when this returns.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`]; what [`Step::apply_forgiving`] refuses; what the index says.
    pub fn change_step(
        &self,
        uid: Uid,
        modification: Modification,
        forgiven: Forgiven,
        telling: Telling,
    ) -> Result<Event, StepError> {
        self.decide(move |writing| {
            let Some((id, step)) = find(writing.index, &uid)? else { return Ok(Err(Refusal::NoSuchStep)) };
            let (step, event) = match step.apply_forgiving(&modification, forgiven) {
                Ok(applied) => applied,
                Err(refusal) => return Ok(Err(refusal)),
            };
            let sql = "UPDATE mpps SET state = ?2, changed = ?3, data_set = ?4 WHERE id = ?1";
            let bytes = step.attributes().to_vec(Encoding::ExplicitVrLittleEndian)?;
            let values = params![id, step.state().as_str(), now(), bytes];
            writing.index.prepare_cached(sql)?.execute(values)?;
            Refers::of(step.attributes()).replace(writing.index, id)?;
            if step.state().is_final() && telling.ends {
                ended::insert(writing, id)?;
            }
            told(writing, &uid, event, &telling)?;
            Ok(Ok(event))
        })
    }

    /// Removes a step. Its images stay, and so does what the worklist has.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`]; what the index says.
    pub fn remove_step(&self, uid: Uid, telling: Telling) -> Result<Event, StepError> {
        self.decide(move |writing| {
            let mut remove = writing.index.prepare_cached("DELETE FROM mpps WHERE uid = ?1")?;
            if remove.execute([rows::text(&uid)])? == 0 {
                return Ok(Err(Refusal::NoSuchStep));
            }
            told(writing, &uid, Event::Deleted, &telling)?;
            Ok(Ok(Event::Deleted))
        })
    }

    /// The step of this UID; `None` if there is none.
    ///
    /// # Errors
    /// What the index says.
    pub fn step(&self, uid: &Uid) -> Result<Option<Step>, Error> {
        self.inner.read(|index| Ok(find(index, uid)?.map(|(_, step)| step)))
    }

    /// One transaction, of which a refusal leaves nothing.
    fn decide(
        &self,
        work: impl FnOnce(&Writing<'_>) -> Result<Result<Event, Refusal>, Error> + Send + 'static,
    ) -> Result<Event, StepError> {
        Ok(self.inner.committer.run(work)??)
    }
}

/// Queues the notifications of an event.
fn told(writing: &Writing<'_>, step: &Uid, event: Event, telling: &Telling) -> Result<(), Error> {
    for receiving in &telling.receivers {
        let notice = Notice {
            topic: Topic::Mpps,
            about: step.clone(),
            receiving: *receiving,
            calling: telling.calling,
            request: notify(step, event),
            not_before: now(),
        };
        notices::insert(writing, &notice)?;
    }
    Ok(())
}

/// The step of this UID, and its row.
fn find(index: &Connection, uid: &Uid) -> Result<Option<(i64, Step)>, Error> {
    let mut statement = index.prepare_cached("SELECT id, data_set FROM mpps WHERE uid = ?1")?;
    let row = statement.query_row([rows::text(uid)], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((id, bytes)) = row else { return Ok(None) };
    Ok(Some((id, restored(uid.clone(), bytes)?)))
}

/// A step as its row has it.
fn restored(uid: Uid, bytes: Vec<u8>) -> Result<Step, Error> {
    let attributes = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian)?;
    Step::restored(uid.clone(), attributes).map_err(|refusal| Error::NoStep(uid, refusal.to_string()))
}
