//! What is stored: a message for each study of an association, and not one for each instance.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant, SystemTime};

use kerma_archive::Archive;
use kerma_audit::{Action, Message, Outcome, Patient, messages};
use kerma_dictionary::Uid;
use kerma_status::{Category, Status};

use super::about::{self, About, NO_STUDY};

/// A study of which nothing has come for so long is told, and told again when more comes.
const QUIET: Duration = Duration::from_secs(60);

/// What an association stores.
#[derive(Default)]
pub(super) struct Storing {
    /// By Message ID: SOP class, instance, and whom it is about.
    arriving: HashMap<u16, (Uid, Uid, Option<About>)>,
    studies: HashMap<About, Tally>,
}

/// The instances of a study, by how they ended.
struct Tally {
    /// By SOP class.
    counts: BTreeMap<(Ended, Uid), u64>,
    /// The last failure.
    why: String,
    last: (Instant, SystemTime),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Ended {
    Stored,
    /// There is one already, with other bytes.
    NotKept,
    Failed,
}

/// 0xB000 and 0x0111 of the archive: it has an instance of this SOP Instance UID, and keeps that.
const KEPT: [Status; 2] = [Status(0xB000), Status(0x0111)];

impl Storing {
    pub(super) fn begin(&mut self, message_id: u16, sop_class: Uid, sop_instance: Uid) {
        self.arriving.insert(message_id, (sop_class, sop_instance, None));
    }

    pub(super) fn arrived(&mut self, message_id: u16, about: About) {
        if let Some((_, _, of)) = self.arriving.get_mut(&message_id) {
            *of = Some(about);
        }
    }

    pub(super) fn end(&mut self, message_id: u16, status: Status, category: Category, archive: &Archive) {
        let Some((sop_class, sop_instance, about)) = self.arriving.remove(&message_id) else { return };
        let ended = match category {
            _ if KEPT.contains(&status) => Ended::NotKept,
            Category::Success | Category::Warning => Ended::Stored,
            _ => Ended::Failed,
        };
        // A deflated data set says it only to those who inflate it.
        let about = about.or_else(|| match ended {
            Ended::Failed => None,
            _ => about::of_instance(archive, &sop_instance),
        });
        let why = if ended == Ended::Stored { String::new() } else { format!("C-STORE: {status}") };
        self.count(about, sop_class, ended, why);
    }

    /// An instance was stored over HTTP, or was not for this Failure Reason (0008,1197).
    pub(super) fn over_http(&mut self, about: Option<About>, sop_class: Uid, failure: Option<u16>) {
        let ended = match failure.map(Status) {
            None => Ended::Stored,
            Some(reason) if KEPT.contains(&reason) => Ended::NotKept,
            Some(_) => Ended::Failed,
        };
        let why = failure.map(|reason| format!("STOW-RS: {reason:#06X}")).unwrap_or_default();
        self.count(about, sop_class, ended, why);
    }

    /// Whether there is nothing to tell.
    pub(super) fn is_empty(&self) -> bool {
        self.studies.is_empty() && self.arriving.is_empty()
    }

    /// What is arriving does not arrive any more.
    pub(super) fn cut_off(&mut self, why: &str) {
        for (sop_class, _, about) in std::mem::take(&mut self.arriving).into_values() {
            self.count(about, sop_class, Ended::Failed, why.to_owned());
        }
    }

    fn count(&mut self, about: Option<About>, sop_class: Uid, ended: Ended, why: String) {
        let about = about.unwrap_or_else(|| About { study: NO_STUDY, patient: String::new() });
        let now = (Instant::now(), SystemTime::now());
        let tally = self.studies.entry(about).or_insert_with(|| Tally {
            counts: BTreeMap::new(),
            why: String::new(),
            last: now,
        });
        tally.last = now;
        *tally.counts.entry((ended, sop_class)).or_default() += 1;
        if !why.is_empty() {
            tally.why = why;
        }
    }

    /// What there is to be told of studies that are quiet, or of all of them.
    pub(super) fn told(&mut self, all: bool, parties: &dyn Fn() -> messages::Parties) -> Vec<Message> {
        let mut messages = Vec::new();
        self.studies.retain(|about, tally| {
            let is_over = all || tally.last.0.elapsed() >= QUIET;
            if is_over {
                messages.extend(tally.told(about, parties));
            }
            !is_over
        });
        messages
    }
}

impl Tally {
    fn told(&self, about: &About, parties: &dyn Fn() -> messages::Parties) -> Vec<Message> {
        let patient = Patient::new(&about.patient);
        let of = |ended: Ended| {
            let of = self.counts.iter().filter(move |((of, _), _)| *of == ended);
            let mut of = of.map(|((_, class), number)| (class, *number)).peekable();
            of.peek().is_some().then(|| about.study_of(of))
        };
        let kinds = [
            (Ended::Stored, Action::Create, None),
            (Ended::NotKept, Action::Read, Some(Outcome::MinorFailure)),
            (Ended::Failed, Action::Create, Some(Outcome::SeriousFailure)),
        ];
        let told = kinds.into_iter().filter_map(|(ended, action, failure)| {
            let message = messages::instances_transferred(action, parties(), &of(ended)?, &patient);
            let message = message.at(self.last.1);
            Some(match failure {
                Some(outcome) => message.outcome(outcome, self.why.clone()),
                None => message,
            })
        });
        told.collect()
    }
}
