//! `[ian]`: others are told which instances of a study are there (PS3.4 annex R).

use std::time::Duration;

use kerma_ae::{ian, new_uid};
use kerma_archive::mpps::EndedStep;
use kerma_archive::{Archive, ChangedStudy, Notice, Placed, Topic, Whereabouts};
use kerma_dictionary::{AeTitle, Uid, uids};
use kerma_service::Reference;
use kerma_service::ian::{Availability, AvailableInstance, Notification};

use super::access::Current;
use super::background::Background;
use super::configuration::{Configuration, When};
use super::journal;
use super::repeating;
use crate::report::clock::{milliseconds, now};

/// How often it is looked what has changed, if studies need not be quiet for less.
const EVERY: Duration = Duration::from_secs(1);
const OFTEN: Duration = Duration::from_millis(100);

/// A step none of whose instances has come is not told of after this.
const GIVE_UP: Duration = Duration::from_secs(24 * 60 * 60);

/// How many studies are looked up at a time.
const BATCH: usize = 100;

/// Queues notices of what has changed, by the configuration that holds then.
pub(super) fn start(archive: &Archive, current: &Current) -> std::io::Result<Background> {
    // What it is called does not change before a restart.
    let (archive, current, own) = (archive.clone(), current.clone(), current.get().ae_title.0);
    repeating::start("availability", move || {
        let configuration = current.get();
        let telling = Telling { archive: &archive, own, to: receivers(&configuration) };
        // One node tells.
        let looked = archive.lease("availability").and_then(|lease| match lease {
            Some(_lease) => telling.look(configuration.ian.when),
            None => Ok(()),
        });
        if let Err(error) = looked {
            log::error!("availability: {error}");
        }
        match configuration.ian.when {
            When::StudyQuiet(quiet) => (quiet / 2).clamp(OFTEN, EVERY),
            When::Mpps(_) => EVERY,
        }
    })
}

fn receivers(configuration: &Configuration) -> Vec<AeTitle> {
    configuration.ian.to.iter().map(|title| title.0).collect()
}

struct Telling<'a> {
    archive: &'a Archive,
    own: AeTitle,
    to: Vec<AeTitle>,
}

impl Telling<'_> {
    fn look(&self, when: When) -> Result<(), kerma_archive::Error> {
        if self.to.is_empty() {
            return self.archive.unfollow_studies();
        }
        let (quiet, steps_tell) = match when {
            When::StudyQuiet(quiet) => (quiet, false),
            When::Mpps(wait) => {
                self.steps(wait)?;
                (When::QUIET.min(wait), true)
            }
        };
        self.archive.follow_studies(steps_tell)?;
        // The change feed counts whole seconds.
        let before = now() - milliseconds(quiet) - 1000;
        loop {
            let changed = self.archive.changed_studies(before, steps_tell, BATCH)?;
            if changed.is_empty() {
                return Ok(());
            }
            changed.into_iter().try_for_each(|changed| self.study(changed))?;
        }
    }

    /// Tells of a study, if that is news.
    fn study(&self, changed: ChangedStudy) -> Result<(), kerma_archive::Error> {
        let whereabouts = self.archive.whereabouts(&changed.study)?;
        let notices = match whereabouts.is_news {
            true => self.notices(&changed.study, &whereabouts, None),
            false => Vec::new(),
        };
        self.archive.announce(changed, whereabouts, notices)
    }

    /// Tells of the instances of steps that have ended.
    fn steps(&self, wait: Duration) -> Result<(), kerma_archive::Error> {
        let mut after = 0;
        loop {
            let steps = self.archive.ended_steps(after, BATCH)?;
            let Some(last) = steps.last() else { return Ok(()) };
            after = last.id;
            steps.into_iter().try_for_each(|step| self.step(&step, wait))?;
        }
    }

    /// Tells of the instances of a step that has ended: when all are there, or after a while those that are.
    fn step(&self, step: &EndedStep, wait: Duration) -> Result<(), kerma_archive::Error> {
        let whereabouts = self.archive.whereabouts_of_step(step)?;
        let all = step.series.iter().map(|series| series.instances.len()).sum::<usize>();
        let there = whereabouts.values().map(|of| of.there.len()).sum::<usize>();
        let waited = now().saturating_sub(step.ended);
        // Nobody could be told of what comes later if nothing has come.
        if there < all
            && (waited < milliseconds(wait) || there == 0 && waited < milliseconds(GIVE_UP.max(wait)))
        {
            return Ok(());
        }
        if there < all {
            log::warn!("availability step={}: {there} of its {all} instances have come", step.uid);
        }
        let reference = Reference::new(uids::MODALITY_PERFORMED_PROCEDURE_STEP, step.uid.clone());
        let notices = whereabouts.iter().flat_map(|(study, of)| self.notices(study, of, Some(&reference)));
        let notices = notices.collect();
        self.archive.announce_step(step.id, whereabouts, notices)
    }

    /// One for each receiver.
    fn notices(&self, study: &Uid, whereabouts: &Whereabouts, step: Option<&Reference>) -> Vec<Notice> {
        let of = |placed: &Placed, availability| {
            AvailableInstance::new(placed.series.clone(), placed.instance.clone(), availability, self.own)
        };
        let there = whereabouts.there.iter().map(|placed| of(placed, Availability::Online));
        let gone = whereabouts.gone.iter().map(|placed| of(placed, Availability::Unavailable));
        let notification = Notification::new(study).with_instances(there.chain(gone));
        let notification = step.into_iter().fold(notification, Notification::step);
        log::info!(
            target: journal::TARGET,
            "availability study={study} online={} unavailable={} receivers={}",
            whereabouts.there.len(),
            whereabouts.gone.len(),
            self.to.len()
        );
        let notice = |receiving: &AeTitle| Notice {
            topic: Topic::Ian,
            about: study.clone(),
            receiving: *receiving,
            calling: self.own,
            request: ian::notify(new_uid(), notification.clone()),
            not_before: now(),
        };
        self.to.iter().map(notice).collect()
    }
}
