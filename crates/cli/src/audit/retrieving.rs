//! What is fetched: for each study a message before, and after that one of what went and one of what did not.

use std::collections::{BTreeMap, HashMap};

use kerma_audit::{Action, Message, Outcome, Patient, messages};
use kerma_dictionary::{AeTitle, Uid};

use super::about::{About, Found, NO_STUDY};

/// A C-GET or C-MOVE.
pub(super) struct Retrieving {
    /// To whom a C-MOVE sends.
    pub(super) destination: Option<AeTitle>,
    studies: Vec<About>,
    /// By SOP Instance UID: the study's place, the SOP class, and whether it went.
    instances: HashMap<Uid, (usize, Uid, Option<bool>)>,
}

impl Retrieving {
    pub(super) fn new(destination: Option<AeTitle>, found: &[Found]) -> Retrieving {
        let mut instances = HashMap::new();
        for (place, found) in found.iter().enumerate() {
            let of = found.instances.iter().cloned();
            instances.extend(of.map(|(class, instance)| (instance, (place, class, None))));
        }
        Retrieving {
            destination,
            studies: found.iter().map(|found| found.about.clone()).collect(),
            instances,
        }
    }

    /// Whether it sends this instance, and has not done so.
    pub(super) fn awaits(&self, sop_instance: &Uid) -> bool {
        self.instances.get(sop_instance).is_some_and(|(_, _, sent)| sent.is_none())
    }

    /// It sends an instance of no study, or one that came after it was looked for.
    pub(super) fn add(&mut self, sop_class: Uid, sop_instance: Uid) {
        let place = self.studies.iter().position(|about| about.study == NO_STUDY).unwrap_or_else(|| {
            self.studies.push(About { study: NO_STUDY, patient: String::new() });
            self.studies.len() - 1
        });
        self.instances.entry(sop_instance).or_insert((place, sop_class, None));
    }

    pub(super) fn sent(&mut self, sop_instance: &Uid, is_stored: bool) {
        if let Some((_, _, sent)) = self.instances.get_mut(sop_instance) {
            *sent = Some(is_stored);
        }
    }

    /// The messages before anything is sent.
    pub(super) fn beginning(found: &[Found], parties: &dyn Fn() -> messages::Parties) -> Vec<Message> {
        let begin = |found: &Found| messages::begin_transferring(parties(), &found.study(), &found.patient());
        found.iter().map(begin).collect()
    }

    /// The messages after all is sent, or is not any more; in that case why.
    pub(super) fn told(&self, why: &str, parties: &dyn Fn() -> messages::Parties) -> Vec<Message> {
        let mut counts = BTreeMap::<(usize, bool), BTreeMap<&Uid, u64>>::new();
        for (place, class, sent) in self.instances.values() {
            let of = counts.entry((*place, *sent == Some(true))).or_default();
            *of.entry(class).or_default() += 1;
        }
        let told = counts.into_iter().filter_map(|((place, is_sent), classes)| {
            let about = self.studies.get(place)?;
            let study = about.study_of(classes);
            // Whether the receiver had them before only that knows.
            let patient = Patient::new(&about.patient);
            let message = messages::instances_transferred(Action::Read, parties(), &study, &patient);
            Some(if is_sent { message } else { message.outcome(Outcome::SeriousFailure, why) })
        });
        told.collect()
    }
}
