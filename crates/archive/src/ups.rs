//! Unified Procedure Steps: the steps, who has subscribed to them, and the reports of what becomes of them.
//!
//! A request is one transaction of the thread that commits: what it is about is read into a
//! [`Worklist`], which decides; what that changed is written, and the reports are queued as
//! notices. Nobody else changes the steps meanwhile, and what was answered is on disk. Only what a request is about is in
//! memory.
//!
//! ```text
//!   request ──► the step, its subscriptions ──► Worklist ──► the step, its subscriptions, notices ──► COMMIT ──► response
//! ```

mod asked;
mod events;
mod find;
mod rows;

use std::fmt;
use std::sync::Arc;

use crate::sql::params;
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::ups::{Addressed, Done, Refusal, Report, Scope, ScpStatus, Step, Subscriptions, Worklist};

pub use self::asked::Asked;
pub use self::find::FoundUps;
use self::rows::Subscribed;
use crate::{Archive, Error};

/// How many steps are in memory while an AE subscribes to all of them.
const PAGE: usize = 256;

/// How the reports of a request reach those who have subscribed.
#[derive(Clone)]
pub struct Telling {
    /// The AE title that was called: under it an AE is told that subscribes by this request.
    pub calling: AeTitle,
    /// Whether reports for this AE are held until somebody sends them: there is an association or a channel over which it gets them,
    /// or it gets them in no other way. It is asked in the thread that commits, and must return at once.
    pub is_here: Arc<dyn Fn(&AeTitle) -> bool + Send + Sync>,
    /// Whether this AE may subscribe. Who is not known is refused (0xC308).
    pub knows: Arc<dyn Fn(&AeTitle) -> bool + Send + Sync>,
    /// Whether a report can get to this AE now, on whichever way. A performer to whom none can is not asked to cancel (0xC312). It is
    /// asked in the thread that commits, too.
    pub reaches: Arc<dyn Fn(&AeTitle) -> bool + Send + Sync>,
}

impl Telling {
    /// Everybody may subscribe, and is told over an association of its own.
    pub fn elsewhere(calling: AeTitle) -> Telling {
        let everybody = Arc::new(|_: &AeTitle| true);
        Telling { calling, is_here: Arc::new(|_| false), knows: everybody.clone(), reaches: everybody }
    }
}

impl fmt::Debug for Telling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Telling").field("calling", &self.calling).finish_non_exhaustive()
    }
}

impl Archive {
    /// A request about one step: `change` is given a worklist that has this step alone, if it is there, and the subscriptions
    /// that concern it. When this returns, what it changed is on disk, and its reports are queued.
    ///
    /// # Errors
    /// What the index says, or the refusal; nothing is changed then.
    pub fn change_ups(
        &self,
        sop_instance: &Uid,
        telling: Telling,
        change: impl FnOnce(&mut Worklist) -> Result<Done, Refusal> + Send + 'static,
    ) -> Result<Result<Done, Refusal>, Error> {
        let sop_instance = sop_instance.clone();
        self.inner.committer.run(move |writing| {
            let index = writing.index;
            let before = rows::step(index, &sop_instance)?;
            let id = before.as_ref().map(|row| row.id);
            let subscribed = rows::subscribed(index, id, &sop_instance)?;
            let steps = before.as_ref().map(|row| row.step.clone());
            let mut worklist = Worklist::kept(steps, subscriptions(&subscribed));
            let done = match change(&mut worklist) {
                Ok(done) => done,
                Err(refusal) => return Ok(Err(refusal)),
            };
            let id = match worklist.step(&sop_instance) {
                Some(step) => Some(rows::put(index, before.as_ref(), step)?),
                None => id,
            };
            let after: Vec<Subscribed> = worklist.subscriptions().rows().map(Subscribed).collect();
            rows::put_subscribed(index, id, &subscribed, &after, &telling.calling)?;
            events::queue(writing, &done.reports, &telling)?;
            Ok(Ok(done))
        })
    }

    /// Subscribe to Receive UPS Event Reports, for all steps or for those that match (PS3.4 §CC.2.3). The state
    /// reports of the steps are queued.
    ///
    /// # Errors
    /// What the index says, or the refusal; nothing is changed then.
    pub fn subscribe_to_ups(
        &self,
        receiving: AeTitle,
        scope: Scope,
        deletion_lock: bool,
        telling: Telling,
    ) -> Result<Result<Done, Refusal>, Error> {
        self.inner.committer.run(move |writing| {
            let index = writing.index;
            let mut after = 0;
            let mut status = Done::default();
            loop {
                let page = rows::steps_after(index, after, PAGE)?;
                let last = page.last().map(|row| row.id);
                let subscribed = rows::subscribed_of(index, &receiving, &page)?;
                let steps: Vec<Step> = page.iter().map(|row| row.step.clone()).collect();
                let mut worklist = Worklist::kept(steps, subscriptions(&subscribed));
                let done = match worklist.subscribe(receiving, scope.clone(), deletion_lock) {
                    Ok(done) => done,
                    Err(refusal) => return Ok(Err(refusal)),
                };
                let rows: Vec<Subscribed> = worklist.subscriptions().rows().map(Subscribed).collect();
                rows::put_all(index, &page, &subscribed, &rows, &telling.calling)?;
                events::queue(writing, &done.reports, &telling)?;
                status.status = done.status;
                match last {
                    Some(last) => after = last,
                    None => return Ok(Ok(status)),
                }
            }
        })
    }

    /// Unsubscribe from Receiving UPS Event Reports of all steps: every subscription of the AE ends (PS3.4 Table CC.2.3-2).
    ///
    /// # Errors
    /// What the index says.
    pub fn unsubscribe_from_ups(&self, receiving: AeTitle) -> Result<(), Error> {
        self.inner.committer.run(move |writing| {
            let sql = "DELETE FROM ups_subscriptions WHERE receiving = ?1";
            writing.index.prepare_cached(sql)?.execute([receiving.to_string()])?;
            Ok(())
        })
    }

    /// Suspend Global Subscription: the AE keeps its subscriptions to the steps that there are, and gets none to new ones.
    ///
    /// # Errors
    /// What the index says.
    pub fn suspend_ups(&self, receiving: AeTitle) -> Result<(), Error> {
        self.inner.committer.run(move |writing| {
            let sql = "DELETE FROM ups_subscriptions WHERE receiving = ?1 AND step = 0";
            writing.index.prepare_cached(sql)?.execute([receiving.to_string()])?;
            Ok(())
        })
    }

    /// The step of this UID.
    ///
    /// # Errors
    /// What the index says.
    pub fn ups(&self, sop_instance: &Uid) -> Result<Option<Step>, Error> {
        self.inner.read(|index| Ok(rows::step(index, sop_instance)?.map(|row| row.step)))
    }

    /// Everybody who has subscribed to anything is told that the SCP starts or goes down; who that is. Earlier reports of it that
    /// nobody has got are not told any more.
    ///
    /// # Errors
    /// What the index says.
    pub fn ups_scp_status(&self, status: ScpStatus, telling: Telling) -> Result<Vec<AeTitle>, Error> {
        self.inner.committer.run(move |writing| {
            events::forget_scp_status(writing)?;
            let receivers = rows::receivers(writing.index)?;
            let report = Report::of_scp(status);
            for receiving in &receivers {
                let addressed = Addressed { receiving: *receiving, report: report.clone() };
                events::queue(writing, &[addressed], &telling)?;
            }
            Ok(receivers)
        })
    }

    /// Removes steps that entered a final state before this time, in milliseconds since 1970: at most so many, the oldest first. A
    /// step on which an AE has a deletion lock stays. The UIDs of those that are gone.
    ///
    /// # Errors
    /// What the index says.
    pub fn remove_finished_ups(&self, before: i64, most: usize) -> Result<Vec<Uid>, Error> {
        // Nothing is committed while there is nothing to remove.
        let old = self.inner.read(|index| rows::finished(index, before, 1))?;
        if old.is_empty() {
            return Ok(Vec::new());
        }
        self.inner.committer.run(move |writing| {
            let old = rows::finished(writing.index, before, most)?;
            for (id, _) in &old {
                rows::remove(writing.index, *id)?;
            }
            Ok(old.into_iter().map(|(_, uid)| uid).collect())
        })
    }

    /// How many steps there are, and how many subscriptions.
    ///
    /// # Errors
    /// What the index says.
    pub fn ups_held(&self) -> Result<(u64, u64), Error> {
        let sql = "SELECT (SELECT count(*) FROM ups_steps), (SELECT count(*) FROM ups_subscriptions)";
        self.inner.read(|index| Ok(index.query_row(sql, params![], |row| Ok((row.get(0)?, row.get(1)?)))?))
    }
}

fn subscriptions(rows: &[Subscribed]) -> Subscriptions {
    rows.iter().map(|row| row.0.clone()).collect()
}

#[cfg(test)]
mod tests;
