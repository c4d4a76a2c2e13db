//! What is done over HTTP: each request by itself, but what is stored and retrieved of a study together.
//!
//! A viewer asks for each frame of a study. So what one asker retrieves of a study is told once before it begins, and once when nothing more
//! has been retrieved of it for a minute.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::{Duration, Instant, SystemTime};

use kerma_archive::Archive;
use kerma_audit::messages::{self, Parties, Queried};
use kerma_audit::{AccessPoint, Action, Message, Outcome, Participant, Patient, codes};
use kerma_dataset::Encoding;
use kerma_dictionary::{Uid, uids};
use kerma_web::{Asker, Resource, Right, Searched, Seen, Stored};

use super::about::{self, About, Found, NO_STUDY};
use super::people::Own;
use super::performing::{self, Step};
use super::seen::Http;
use super::storing::Storing;

/// When nothing of a study was retrieved for so long, it is told what was.
const QUIET: Duration = Duration::from_secs(60);

/// So long nobody is told a second time that the same asker has no right to the same.
const ONCE: Duration = Duration::from_secs(3600);

/// What is known of those who ask.
#[derive(Default)]
pub(super) struct Askers(HashMap<Asker, Known>);

#[derive(Default)]
struct Known {
    storing: Storing,
    retrieving: HashMap<About, Retrieved>,
    /// What there is of the resources that are being retrieved.
    found: HashMap<Resource, Vec<Found>>,
    restricted: HashMap<&'static str, Instant>,
}

/// What was retrieved of a study.
struct Retrieved {
    /// By SOP Instance UID: the SOP class, and whether all that was asked of it was sent.
    instances: HashMap<Uid, (Uid, bool)>,
    last: (Instant, SystemTime),
}

/// What the keeper has.
pub(super) struct Keeping<'a> {
    pub(super) archive: &'a Archive,
    pub(super) own: &'a Own,
    pub(super) record: &'a dyn Fn(&Message),
}

impl Askers {
    pub(super) fn see(&mut self, asker: Asker, http: Http, keeping: &Keeping<'_>) {
        let Keeping { archive, own, record } = keeping;
        let known = self.0.entry(asker.clone()).or_default();
        match http {
            Http::Performed { step, action, failure } => {
                let by = vec![participant(&asker).requestor(), own.participant()];
                let asked = performing::Asked::unified(step.clone(), action);
                let message = Step::of(archive, &asked, &step).record(action, by);
                record(&failed(message, failure));
            }
            Http::Seen(Seen::Refused { name, why }) => {
                if let Some(name) = name {
                    let login = messages::logged_in(Participant::new(name), participant(&asker));
                    record(&login.outcome(Outcome::SeriousFailure, &*why));
                }
                let (who, node) = (participant(&asker), asker.to_string());
                let alert = messages::security_alert(
                    codes::NODE_AUTHENTICATION,
                    own.participant(),
                    Some(who),
                    Some((&node, &why)),
                );
                record(&alert.outcome(Outcome::SeriousFailure, why.clone()));
            }
            Http::Seen(Seen::LoggedIn) => record(&messages::logged_in(participant(&asker), node(&asker))),
            Http::Seen(Seen::LoggedOut) => {
                known.tell(&asker, true, keeping);
                record(&messages::logged_out(participant(&asker), node(&asker)));
            }
            Http::Seen(Seen::Restricted { right }) => {
                let right = spelt(right);
                let is_told = known.restricted.get(right).is_some_and(|told| told.elapsed() < ONCE);
                if !is_told {
                    known.restricted.insert(right, Instant::now());
                    let alert = codes::USE_OF_RESTRICTED_FUNCTION;
                    let who = participant(&asker);
                    let alert = messages::security_alert(alert, own.participant(), Some(who), None);
                    let why = format!("HTTP: no right to {right}");
                    record(&alert.outcome(Outcome::SeriousFailure, why));
                }
            }
            Http::Seen(Seen::Searched { of, identifier }) => {
                let sop_class = match of {
                    Searched::Level(_) => uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
                    Searched::Workitems => uids::UNIFIED_PROCEDURE_STEP_QUERY,
                };
                let encoding = Encoding::ExplicitVrLittleEndian;
                let queried = Queried {
                    sop_class,
                    identifier: identifier.to_vec(encoding).unwrap_or_default(),
                    transfer_syntax: encoding.transfer_syntax(),
                };
                let asking = participant(&asker).requestor();
                record(&messages::query(asking, own.participant(), None, queried));
            }
            Http::Seen(Seen::Retrieving(resource)) => known.begin(&asker, &resource, keeping),
            Http::Seen(Seen::Retrieved { resource, is_whole }) => {
                known.begin(&asker, &resource, keeping);
                known.end(&resource, is_whole);
            }
            Http::Seen(Seen::Stored(stored)) => known.stored(stored, archive),
            // What is seen besides in a later version has its message there.
            Http::Seen(_) => {}
        }
    }

    /// Tells what is over: what has been quiet, or all of it.
    pub(super) fn tell(&mut self, all: bool, keeping: &Keeping<'_>) {
        self.0.retain(|asker, known| {
            known.tell(asker, all, keeping);
            known.is_used()
        });
    }
}

impl Known {
    /// Something is retrieved of this resource.
    fn begin(&mut self, asker: &Asker, resource: &Resource, keeping: &Keeping<'_>) {
        if self.found.contains_key(resource) {
            return;
        }
        let found = about::told(about::matching(keeping.archive, &resource.identifier()));
        for of in &found {
            if !self.retrieving.contains_key(&of.about) {
                let parties = retrieved_by(asker, keeping.own);
                (keeping.record)(&messages::begin_transferring(parties, &of.study(), &of.patient()));
                let last = (Instant::now(), SystemTime::now());
                self.retrieving.insert(of.about.clone(), Retrieved { instances: HashMap::new(), last });
            }
        }
        self.found.insert(resource.clone(), found);
    }

    fn end(&mut self, resource: &Resource, is_whole: bool) {
        for of in self.found.get(resource).into_iter().flatten() {
            let Some(retrieved) = self.retrieving.get_mut(&of.about) else { continue };
            retrieved.last = (Instant::now(), SystemTime::now());
            for (class, instance) in &of.instances {
                let sent = retrieved.instances.entry(instance.clone()).or_insert((class.clone(), is_whole));
                sent.1 |= is_whole;
            }
        }
    }

    fn stored(&mut self, stored: Stored, archive: &Archive) {
        let Stored { sop_class, sop_instance, study, patient, failure } = stored;
        let about = study.map(|study| About { study, patient });
        let about = about.or_else(|| about::of_instance(archive, sop_instance.as_ref()?));
        // It does not say what it is.
        let sop_class = sop_class.unwrap_or(NO_STUDY);
        self.storing.over_http(about, sop_class, failure);
    }

    fn tell(&mut self, asker: &Asker, all: bool, keeping: &Keeping<'_>) {
        let sent_by = || Parties {
            source: participant(asker).requestor(),
            destination: keeping.own.participant(),
            others: Vec::new(),
        };
        self.storing.told(all, &sent_by).iter().for_each(|message| (keeping.record)(message));
        let mut over = HashSet::new();
        self.retrieving.retain(|about, retrieved| {
            let is_over = all || retrieved.last.0.elapsed() >= QUIET;
            if is_over {
                over.insert(about.clone());
                retrieved.told(about, asker, keeping);
            }
            !is_over
        });
        self.found.retain(|_, found| !found.is_empty() && !found.iter().any(|of| over.contains(&of.about)));
        self.restricted.retain(|_, told| told.elapsed() < ONCE);
    }

    /// Whether there is anything left to tell.
    fn is_used(&self) -> bool {
        !self.storing.is_empty() || !self.retrieving.is_empty() || !self.restricted.is_empty()
    }
}

impl Retrieved {
    /// What went, and what did not.
    fn told(&self, about: &About, asker: &Asker, keeping: &Keeping<'_>) {
        for is_sent in [true, false] {
            let mut counts = BTreeMap::<&Uid, u64>::new();
            let of = self.instances.values().filter(|(_, sent)| *sent == is_sent);
            of.for_each(|(class, _)| *counts.entry(class).or_default() += 1);
            if counts.is_empty() {
                continue;
            }
            let (study, patient) = (about.study_of(counts), Patient::new(&about.patient));
            let parties = retrieved_by(asker, keeping.own);
            let message = messages::instances_transferred(Action::Read, parties, &study, &patient);
            let message = message.at(self.last.1);
            let why = (!is_sent).then(|| "the connection ended before all was sent".to_owned());
            (keeping.record)(&failed(message, why));
        }
    }
}

fn failed(message: Message, why: Option<String>) -> Message {
    match why {
        Some(why) => message.outcome(Outcome::SeriousFailure, why),
        None => message,
    }
}

/// Who asks, by name, with the address.
fn participant(asker: &Asker) -> Participant {
    let participant = Participant::new(asker.to_string());
    match asker.address {
        Some(address) => participant.at(AccessPoint::Address(address)),
        None => participant,
    }
}

/// Where somebody asks from.
fn node(asker: &Asker) -> Participant {
    participant(&Asker { name: None, ..asker.clone() })
}

fn retrieved_by(asker: &Asker, own: &Own) -> Parties {
    Parties { source: own.participant(), destination: participant(asker).requestor(), others: Vec::new() }
}

fn spelt(right: Right) -> &'static str {
    match right {
        Right::Find => "find",
        Right::Retrieve => "retrieve",
        Right::Store => "store",
        Right::Delete => "delete",
    }
}
