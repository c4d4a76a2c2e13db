//! Where everybody notes what is to be in the trail.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread::{self, JoinHandle};

use kerma_audit::{Action, Counts, Destination, Message, Trail, messages};
use kerma_dictionary::Uid;
use kerma_tls::transport::Connect;

use super::about::{About, Found};
use super::keeper::{Keeper, Serving};
use super::people::{self, Own, Who};
use super::performing::Step;
use super::seen::Seen;

/// How much may wait for the keeper.
const MOST: usize = 16_384;

/// Where everybody notes what is to be in the trail. Clones are the same; that of [`Default`] notes nothing.
#[derive(Clone, Default)]
pub(crate) struct Audit(Option<Arc<Kept>>);

struct Kept {
    trail: Arc<Trail>,
    own: Own,
    seen: Option<SyncSender<Seen>>,
    /// What the keeper was too slow for, and did not tell yet, and all of it.
    missed: Arc<AtomicU64>,
    missed_ever: AtomicU64,
}

/// The keeper, until dropped: then it tells what it has.
pub(crate) struct Keeping {
    seen: SyncSender<Seen>,
    thread: Option<JoinHandle<()>>,
    trail: Arc<Trail>,
}

impl Audit {
    /// Opens the trail, for what this process does by itself.
    pub(crate) fn open(
        to: &Destination,
        own: Own,
        connect: Option<Arc<dyn Connect>>,
    ) -> std::io::Result<Audit> {
        let trail = Trail::start(to, own.source(), own.participant(), "kerma", connect)?;
        Ok(Audit(Some(Arc::new(Kept {
            trail: Arc::new(trail),
            own,
            seen: None,
            missed: Arc::default(),
            missed_ever: AtomicU64::new(0),
        }))))
    }

    /// Opens the trail, for what is served too.
    pub(crate) fn serving(
        to: &Destination,
        own: Own,
        connect: Option<Arc<dyn Connect>>,
        serving: Serving,
    ) -> std::io::Result<(Audit, Keeping)> {
        let trail = Arc::new(Trail::start(to, own.source(), own.participant(), "kerma", connect)?);
        let (seen, seeing) = mpsc::sync_channel(MOST);
        let missed = Arc::<AtomicU64>::default();
        let keeper = Keeper::new(serving, trail.clone(), own.clone(), missed.clone());
        let thread = thread::Builder::new().name("audit-keeper".into()).spawn(move || keeper.run(&seeing))?;
        trail.record(&messages::application_started(own.participant(), None));
        let keeping = Keeping { seen: seen.clone(), thread: Some(thread), trail: trail.clone() };
        let kept = Kept { trail, own, seen: Some(seen), missed, missed_ever: AtomicU64::new(0) };
        Ok((Audit(Some(Arc::new(kept))), keeping))
    }

    pub(crate) fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// Tells the keeper, and does not wait for it.
    pub(super) fn see(&self, seen: impl FnOnce() -> Seen) {
        let Some(Kept { seen: Some(to), missed, missed_ever, .. }) = self.0.as_deref() else { return };
        if let Err(TrySendError::Full(_)) = to.try_send(seen()) {
            missed.fetch_add(1, Ordering::Relaxed);
            missed_ever.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Opens the file anew, or the connection with the server.
    pub(crate) fn reopen(&self) {
        self.0.iter().for_each(|kept| kept.trail.reopen());
    }

    /// What became of the messages so far.
    pub(crate) fn counts(&self) -> Counts {
        let Some(kept) = &self.0 else { return Counts::default() };
        let mut counts = kept.trail.counts();
        counts.lost += kept.missed_ever.load(Ordering::Relaxed);
        counts
    }

    fn record(&self, message: impl FnOnce(&Own) -> Message) {
        if let Some(kept) = &self.0 {
            kept.trail.record(&message(&kept.own));
        }
    }

    /// Whole studies are gone, or parts of studies.
    pub(crate) fn removed(&self, found: &[Found], is_whole: bool, by: &Who) {
        for found in found {
            self.record(|own| match is_whole {
                true => messages::study_deleted(by.participants(own), &found.study(), &found.patient()),
                false => messages::instances_accessed(
                    Action::Delete,
                    by.participants(own),
                    &found.study_with_instances(),
                    &found.patient(),
                ),
            });
        }
    }

    /// A study has gone by itself.
    pub(crate) fn expired(&self, study: Uid, patient: String) {
        let about = About { study, patient };
        self.removed(&[Found { about, instances: Vec::new() }], true, &Who::Itself);
    }

    /// Instances were changed where they are.
    pub(crate) fn updated(&self, found: &[Found], by: &Who) {
        for found in found {
            let (study, patient) = (found.study(), found.patient());
            self.record(|own| {
                messages::instances_accessed(Action::Update, by.participants(own), &study, &patient)
            });
        }
    }

    /// Instances were written to files outside of the archive, or to media.
    pub(crate) fn exported(&self, found: &[Found], uri: &str, by: &Who) {
        let data: Vec<_> = found.iter().map(|found| (found.study(), found.patient())).collect();
        if !data.is_empty() {
            let data = data.iter().map(|(study, patient)| (study, patient));
            self.record(|own| messages::exported(by.participants(own), people::media(uri), data));
        }
    }

    /// Files were taken into the archive; if that failed, why.
    pub(crate) fn imported(&self, found: &[Found], uri: &str, by: &Who, failure: Option<&str>) {
        let data: Vec<_> = found.iter().map(|found| (found.study(), found.patient())).collect();
        if !data.is_empty() {
            let data = data.iter().map(|(study, patient)| (study, patient));
            self.record(|own| {
                let message = messages::imported(by.participants(own), people::media(uri), data);
                match failure {
                    Some(why) => message.outcome(kerma_audit::Outcome::MinorFailure, why),
                    None => message,
                }
            });
        }
    }

    /// A procedure step was removed.
    pub(crate) fn step_removed(&self, step: &Step, by: &Who) {
        self.record(|own| step.record(Action::Delete, by.participants(own)));
    }
}

impl Drop for Keeping {
    fn drop(&mut self) {
        // It may be busy, but not for ever.
        let _ = self.seen.send(Seen::End);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        // Others may still have it, who have nothing to record any more.
        self.trail.finish();
    }
}
