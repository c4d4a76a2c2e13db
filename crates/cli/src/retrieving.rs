//! A C-GET or C-MOVE under way: progress, results, cancel.

use std::time::Duration;

use kerma_ae::retrieve::Counts;
use kerma_ae::{Category, Error, RetrieveResult, Retrieving, Status};
use kerma_status::Table;
use serde_json::{Value, json};

use crate::files::incoming::Arrivals;
use crate::report::events::{merged, status};
use crate::report::output::Output;
use crate::report::progress::Progress;
use crate::responses;
use crate::signals::{self, Cancel};

/// How a retrieval is told and when it is cancelled.
pub(crate) struct Told<'a> {
    /// `Get` or `Move`.
    pub(crate) service: &'static str,
    pub(crate) table: &'static Table,
    pub(crate) output: Output,
    pub(crate) cancel: &'a Cancel,
    /// Cancel after so many responses.
    pub(crate) cancel_after: Option<usize>,
    /// What the peer sends elsewhere on behalf of this, and for how long it may be silent here and there.
    pub(crate) elsewhere: Option<(Arrivals, Option<Duration>)>,
}

impl Told<'_> {
    /// Receives the responses; whether everything came, or got to its destination.
    pub(crate) fn receive(&self, mut retrieving: Retrieving<'_>) -> Result<bool, Error> {
        let progress = Progress::of_operations(self.output != Output::Quiet);
        let (patience, mut seen) = (self.patience(), self.arrived());
        let (mut latest, mut count, mut cancelled) = (Counts::default(), 0, false);
        loop {
            // so that a signal is seen while the peer searches
            while !retrieving.wait(patience) {
                if self.cancel.is_asked_for() {
                    retrieving.cancel()?;
                }
                let arrived = self.arrived();
                if arrived != std::mem::replace(&mut seen, arrived) {
                    retrieving.restart_deadline();
                }
            }
            let Some(counts) = retrieving.next() else { break };
            latest = match counts {
                Ok(counts) => counts,
                // it is told with the result
                Err(Error::Status { .. }) => break,
                Err(error) => return Err(error),
            };
            count += 1;
            self.pending(count, &latest, &progress);
            if self.cancel.is_asked_for() || self.cancel_after.is_some_and(|most| count >= most) {
                retrieving.cancel()?;
                cancelled = true;
            }
        }
        drop(progress);
        let Some(fetched) = retrieving.result() else { return retrieving.finish().map(|_| false) };
        let good = self.finished(&fetched, latest, cancelled || self.cancel.is_asked_for());
        Ok(good && !self.cancel.is_asked_for())
    }

    fn arrived(&self) -> u64 {
        self.elsewhere.as_ref().map_or(0, |(arrivals, _)| arrivals.so_far())
    }

    /// How long to wait before looking elsewhere: several times within the deadline that this puts off.
    fn patience(&self) -> Duration {
        let limit = self.elsewhere.as_ref().and_then(|(_, limit)| *limit);
        limit.map_or(signals::PATIENCE, |limit| signals::PATIENCE.min(limit / 4))
    }

    fn pending(&self, number: usize, counts: &Counts, progress: &Progress) {
        log::info!("{}", responses::pending(self.service, number, Status::PENDING, self.table));
        log::info!("{}", line(counts));
        let number = |count: Option<u16>| u64::from(count.unwrap_or(0));
        let done = number(counts.completed) + number(counts.failed) + number(counts.warning);
        let troubles = [(counts.failed, "failed"), (counts.warning, "with a warning")];
        let troubles = troubles.into_iter().filter(|(count, _)| number(*count) > 0);
        let troubles: Vec<_> = troubles.map(|(count, what)| format!("{} {what}", number(count))).collect();
        progress.operations(done, done + number(counts.remaining), troubles.join(", "));
        self.output.event("progress", || members(counts));
    }

    /// Tells the end. A peer that gives no numbers in its final response gave them before, if it ever did.
    fn finished(&self, fetched: &RetrieveResult, latest: Counts, cancelled: bool) -> bool {
        let response = &fetched.response;
        let counts = Counts {
            remaining: response.counts.remaining,
            completed: response.counts.completed.or(latest.completed),
            failed: response.counts.failed.or(latest.failed),
            warning: response.counts.warning.or(latest.warning),
        };
        let as_asked = cancelled && response.category == Category::Cancel && fetched.refused.is_empty();
        let good = fetched.is_complete() || as_asked;
        let comment = response.details.error_comment.as_deref();
        responses::log_result(self.service, response.status, self.table, comment, good);
        log::info!("{}", line(&counts));
        for sop_instance in &response.failed_instances {
            log::error!("Not retrieved: {sop_instance}");
        }
        self.output.text(|| sum(fetched, &counts));
        self.output.event(&self.service.to_lowercase(), || {
            let failed: Vec<_> = response.failed_instances.iter().map(ToString::to_string).collect();
            let end = json!({ "failed_instances": failed, "error_comment": comment });
            merged(merged(status(response.status, self.table), members(&counts)), end)
        });
        good
    }
}

/// As pynetdicom says it.
fn line(counts: &Counts) -> String {
    let number = |count: Option<u16>| count.map_or_else(|| "-".into(), |count| count.to_string());
    format!(
        "Sub-Operations Remaining: {}, Completed: {}, Failed: {}, Warning: {}",
        number(counts.remaining),
        number(counts.completed),
        number(counts.failed),
        number(counts.warning)
    )
}

fn members(counts: &Counts) -> Value {
    json!({
        "remaining": counts.remaining,
        "completed": counts.completed,
        "failed": counts.failed,
        "warning": counts.warning,
    })
}

/// `24 completed, 1 failed`.
fn sum(fetched: &RetrieveResult, counts: &Counts) -> String {
    let completed = counts.completed.map_or(fetched.received, usize::from);
    let mut text = format!("{completed} completed");
    let others =
        [(counts.warning, "with a warning"), (counts.failed, "failed"), (counts.remaining, "not done")];
    for (count, what) in others {
        if let Some(count @ 1..) = count {
            text.push_str(&format!(", {count} {what}"));
        }
    }
    text
}
