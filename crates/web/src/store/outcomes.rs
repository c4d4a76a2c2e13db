//! What became of the instances of a request (PS3.18 §10.5.3, Annex I).

use axum::http::StatusCode;
use kerma_archive::{Kept, Refused};
use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags};

use crate::access::{Seen, Stored, Watched};

/// Refused: Out of Resources (PS3.4 Table B.2-1).
const OUT_OF_RESOURCES: u16 = 0xA700;
/// Error: Data Set does not match SOP Class.
const DOES_NOT_MATCH: u16 = 0xA900;
/// Error: Cannot Understand.
pub(super) const CANNOT_UNDERSTAND: u16 = 0xC000;
/// Referenced Transfer Syntax not supported (PS3.18 Table I.2-2).
pub(super) const UNKNOWN_TRANSFER_SYNTAX: u16 = 0xC122;
/// Duplicate SOP Instance (PS3.7 §C.5.10).
const DUPLICATE: u16 = 0x0111;

/// What an instance says that it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Identity {
    pub(super) sop_class: Option<Uid>,
    pub(super) sop_instance: Option<Uid>,
    pub(super) study: Option<Uid>,
    pub(super) series: Option<Uid>,
    pub(super) patient: String,
}

impl Identity {
    pub(super) fn of(data_set: &DataSet) -> Identity {
        let uid = |tag| data_set.uid(tag).ok().filter(|uid| !uid.is_empty());
        Identity {
            sop_class: uid(tags::SOP_CLASS_UID),
            sop_instance: uid(tags::SOP_INSTANCE_UID),
            study: uid(tags::STUDY_INSTANCE_UID),
            series: uid(tags::SERIES_INSTANCE_UID),
            patient: data_set.string(tags::PATIENT_ID).unwrap_or_default(),
        }
    }
}

/// What became of the instances so far.
pub(super) struct Outcomes {
    /// The study that they have to be of.
    study: Option<Uid>,
    stored: Vec<Identity>,
    failed: Vec<(Identity, u16)>,
}

impl Outcomes {
    pub(super) fn new(study: Option<Uid>) -> Outcomes {
        Outcomes { study, stored: Vec::new(), failed: Vec::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.stored.is_empty() && self.failed.is_empty()
    }

    /// Whether an instance is of the study that the path names, if that names one.
    pub(super) fn is_of_the_study(&self, identity: &Identity) -> bool {
        self.study.is_none() || self.study == identity.study
    }

    pub(super) fn add(&mut self, identity: Identity, kept: Result<Kept, Refused>) {
        let reason = match kept {
            Ok(Kept::Stored | Kept::Same) => return self.stored.push(identity),
            // It was not stored, whatever is there instead.
            Ok(_) => DUPLICATE,
            Err(refused) => {
                log::warn!("STOW: {}: {refused}", shown(&identity));
                match refused {
                    Refused::OutOfResources(_) => OUT_OF_RESOURCES,
                    Refused::DoesNotMatch { .. } => DOES_NOT_MATCH,
                    _ => CANNOT_UNDERSTAND,
                }
            }
        };
        self.failed.push((identity, reason));
    }

    /// One that is not stored for this reason.
    pub(super) fn fail(&mut self, identity: Identity, reason: u16, why: &str) {
        log::warn!("STOW: {}: {why}", shown(&identity));
        self.failed.push((identity, reason));
    }

    /// One that is of another study than the path.
    pub(super) fn is_elsewhere(&mut self, identity: Identity) {
        self.fail(identity, DOES_NOT_MATCH, "it is of another study than the path names");
    }

    /// Tells of each instance what became of it.
    pub(super) fn tell(&self, watched: &Watched) {
        let stored = self.stored.iter().map(|identity| (identity, None));
        let failed = self.failed.iter().map(|(identity, reason)| (identity, Some(*reason)));
        for (identity, failure) in stored.chain(failed) {
            watched.saw(|| {
                let Identity { sop_class, sop_instance, study, patient, .. } = identity.clone();
                Seen::Stored(Stored { sop_class, sop_instance, study, patient, failure })
            });
        }
    }

    /// Of the response (PS3.18 Table 10.5.3-1): 202 if some were stored, 409 if none was, and 503 if that is for want of room.
    pub(super) fn status(&self) -> StatusCode {
        let is_full = self.failed.iter().all(|(_, reason)| *reason == OUT_OF_RESOURCES);
        match (self.stored.is_empty(), self.failed.is_empty()) {
            (_, true) => StatusCode::OK,
            (false, false) => StatusCode::ACCEPTED,
            (true, false) if is_full => StatusCode::SERVICE_UNAVAILABLE,
            (true, false) => StatusCode::CONFLICT,
        }
    }

    /// The Store Instances Response Module (PS3.18 Annex I.2).
    pub(super) fn told(&self, base: &str) -> DataSet {
        let mut told = DataSet::new();
        let studies = self.stored.iter().filter_map(|stored| stored.study.as_ref());
        let studies: std::collections::BTreeSet<&Uid> = studies.collect();
        // Of several studies there is no one place.
        if let [study] = studies.into_iter().collect::<Vec<_>>().as_slice() {
            set(&mut told, tags::RETRIEVE_URL, format!("{base}/studies/{study}"));
        }
        let stored: Vec<DataSet> = self.stored.iter().map(|identity| referenced(identity, base)).collect();
        let (named, unnamed): (Vec<_>, Vec<_>) =
            self.failed.iter().partition(|(identity, _)| identity.sop_instance.is_some());
        let failed = |failed: &[&(Identity, u16)]| -> Vec<DataSet> {
            failed
                .iter()
                .map(|(identity, reason)| {
                    let mut item = names(identity);
                    let _ = item.set(tags::FAILURE_REASON, *reason);
                    item
                })
                .collect()
        };
        for (tag, items) in [
            (tags::REFERENCED_SOP_SEQUENCE, stored),
            (tags::FAILED_SOP_SEQUENCE, failed(&named)),
            (tags::OTHER_FAILURES_SEQUENCE, failed(&unnamed)),
        ] {
            if !items.is_empty() {
                let _ = told.set(tag, items);
            }
        }
        told
    }
}

fn shown(identity: &Identity) -> String {
    identity.sop_instance.as_ref().map_or_else(|| "an instance".into(), ToString::to_string)
}

fn set(data_set: &mut DataSet, tag: kerma_dictionary::Tag, text: String) {
    // These attributes have such values.
    let _ = data_set.set(tag, text.as_str());
}

fn names(identity: &Identity) -> DataSet {
    let mut item = DataSet::new();
    let names = [
        (tags::REFERENCED_SOP_CLASS_UID, &identity.sop_class),
        (tags::REFERENCED_SOP_INSTANCE_UID, &identity.sop_instance),
    ];
    for (tag, uid) in names {
        if let Some(uid) = uid {
            set(&mut item, tag, uid.to_string());
        }
    }
    item
}

fn referenced(identity: &Identity, base: &str) -> DataSet {
    let mut item = names(identity);
    if let Identity { study: Some(study), series: Some(series), sop_instance: Some(instance), .. } = identity
    {
        set(
            &mut item,
            tags::RETRIEVE_URL,
            format!("{base}/studies/{study}/series/{series}/instances/{instance}"),
        );
    }
    item
}
