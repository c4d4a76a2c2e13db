//! What changes an archive: done by whoever has it open, and told to who has asked for it.

mod importing;
mod scheduling;

use std::path::PathBuf;

use kerma_archive::mpps::{StepError, Telling};
use kerma_archive::{Adopt, Archive, Corrected, Finding, Kept, NotAdopted, Removed, Report};
use kerma_dataset::json::from_json;
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::matching::keys::Level;
use serde::{Deserialize, Serialize};

use crate::audit::{Audit, Step, Who, about};

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Request {
    /// Remove what has these UIDs.
    Remove { uids: Vec<String> },
    /// Remove the performed procedure steps of these UIDs, and have these AE titles told under that of the archive.
    RemoveSteps { uids: Vec<String>, receivers: Vec<String>, calling: String },
    /// Compare the index with the files, and repair what can be.
    Repair,
    /// Set attributes of the patient and the study, in the DICOM JSON model.
    Set { study: String, attributes: String },
    /// Put these studies and series into another study.
    Merge { uids: Vec<String>, into: String },
    /// Take in these files.
    Import { files: Vec<PathBuf>, how: How },
    /// Record that what has these UIDs was written to where this URI says.
    Exported { uids: Vec<String>, uri: String },
    /// Keep these worklist items, in the DICOM JSON model.
    Schedule { items: Vec<String> },
    /// Remove the worklist items of these Study Instance UIDs and Scheduled Procedure Step IDs.
    Unschedule { items: Vec<(String, String)> },
}

/// How a file comes into the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum How {
    Copy,
    Link,
    Move,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outcome {
    Stored,
    /// It was there with the same bytes.
    Same,
    /// It is none for an archive.
    PassedOver,
    Refused,
}

/// What has been done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Told {
    Removed {
        uid: String,
        instances: u64,
        bytes: u64,
    },
    /// Nothing has this UID.
    Absent {
        uid: String,
    },
    /// So many instances more were compared with their files.
    Checked {
        instances: u64,
    },
    /// Something is not as it should be, or was not.
    Found {
        finding: String,
        what: String,
        why: Option<String>,
    },
    /// So many instances are ready to be changed.
    Ready {
        instances: u64,
        of: u64,
    },
    Corrected {
        uid: String,
        changed: u64,
        unchanged: u64,
    },
    /// A worklist item is kept; whether it took the place of another, and the state of what was performed for it.
    Scheduled {
        study: String,
        step: String,
        replaced: bool,
        performed: Option<String>,
    },
    /// A worklist item is removed.
    Unscheduled {
        study: String,
        step: String,
    },
    Imported {
        path: PathBuf,
        outcome: Outcome,
        why: Option<String>,
    },
}

/// Whose archive it is, and who wants it done.
#[derive(Clone)]
pub(crate) struct Worker {
    pub(crate) archive: Archive,
    pub(crate) audit: Audit,
    pub(crate) who: Who,
}

/// Does it. `tell` says whether somebody still listens; when nobody does, it ends after what is under way.
pub(crate) fn perform(
    worker: &Worker,
    request: Request,
    tell: &mut dyn FnMut(Told) -> bool,
) -> Result<(), String> {
    let Worker { archive, audit, who } = worker;
    match request {
        Request::Remove { uids } => {
            for uid in uids {
                if !tell(remove(worker, uid).map_err(|error| error.to_string())?) {
                    break;
                }
            }
            Ok(())
        }
        Request::RemoveSteps { uids, receivers, calling } => {
            let title = |title: &String| AeTitle::new(title).map_err(|error| error.to_string());
            let receivers = receivers.iter().map(title).collect::<Result<_, _>>()?;
            let telling = Telling { receivers, calling: title(&calling)?, ends: false };
            for uid in uids {
                if !tell(remove_step(worker, uid, telling.clone())?) {
                    break;
                }
            }
            Ok(())
        }
        Request::Set { study, attributes } => {
            let attributes = from_json(&attributes).map_err(|error| error.to_string())?;
            let ready = &mut |instances, of| drop_answer(tell(Told::Ready { instances, of }));
            let uid = Uid::from_bytes(study.as_bytes());
            let corrected = archive.set(&uid, &attributes, ready);
            let Corrected { changed, unchanged, .. } = corrected.map_err(|error| error.to_string())?;
            if audit.is_on() && changed > 0 {
                audit.updated(&about::of_uids(archive, std::slice::from_ref(&study)), who);
            }
            tell(Told::Corrected { uid: study, changed, unchanged });
            Ok(())
        }
        Request::Merge { uids, into } => {
            let into = Uid::from_bytes(into.as_bytes());
            for uid in uids {
                let entity = archive.entity(&Uid::from_bytes(uid.as_bytes()));
                let entity = entity.map_err(|error| error.to_string())?;
                let entity = entity.ok_or_else(|| format!("{uid}: nothing in the archive has this UID"))?;
                let ready = &mut |instances, of| drop_answer(tell(Told::Ready { instances, of }));
                let from = if audit.is_on() { about::of_entity(archive, &entity) } else { Vec::new() };
                let corrected = archive.merge(&entity, &into, ready).map_err(|error| error.to_string())?;
                let Corrected { changed, unchanged, .. } = corrected;
                if audit.is_on() && changed > 0 {
                    audit.updated(&from, who);
                    audit.updated(&about::of_uids(archive, &[into.to_string()]), who);
                }
                if !tell(Told::Corrected { uid, changed, unchanged }) {
                    break;
                }
            }
            Ok(())
        }
        Request::Import { files, how } => {
            let mut taken = importing::Taken::default();
            for path in files {
                let about = if audit.is_on() { about::of_file(&path) } else { None };
                let imported = import(archive, path.clone(), how);
                taken.note(&path, about, &imported);
                if !tell(imported) {
                    break;
                }
            }
            taken.record(audit, who);
            Ok(())
        }
        Request::Exported { uids, uri } => {
            if audit.is_on() {
                audit.exported(&about::of_uids(archive, &uids), &uri, who);
            }
            Ok(())
        }
        Request::Schedule { items } => scheduling::schedule(archive, &items, tell),
        Request::Unschedule { items } => scheduling::unschedule(archive, items, tell),
        Request::Repair => repair(archive, tell).map_err(|error| error.to_string()),
    }
}

/// What has begun goes on, whether somebody listens or not.
fn drop_answer(_is_heard: bool) {}

fn remove(worker: &Worker, uid: String) -> Result<Told, kerma_archive::Error> {
    let Worker { archive, audit, who } = worker;
    let Some(entity) = archive.entity(&Uid::from_bytes(uid.as_bytes()))? else {
        return Ok(Told::Absent { uid });
    };
    let about = if audit.is_on() { about::of_entity(archive, &entity) } else { Vec::new() };
    let Removed { instances, bytes } = archive.remove(&entity)?;
    if instances > 0 {
        audit.removed(&about, entity.level() == Level::Study, who);
    }
    Ok(match instances {
        0 => Told::Absent { uid },
        _ => Told::Removed { uid, instances, bytes },
    })
}

fn remove_step(worker: &Worker, uid: String, telling: Telling) -> Result<Told, String> {
    let Worker { archive, audit, who } = worker;
    let of = Uid::from_bytes(uid.as_bytes());
    let step = audit.is_on().then(|| Step::performed(archive, &of));
    match archive.remove_step(of, telling) {
        Ok(_) => {
            step.iter().for_each(|step| audit.step_removed(step, who));
            Ok(Told::Removed { uid, instances: 0, bytes: 0 })
        }
        Err(StepError::Refused(_)) => Ok(Told::Absent { uid }),
        Err(error) => Err(error.to_string()),
    }
}

fn import(archive: &Archive, path: PathBuf, how: How) -> Told {
    let how = match how {
        How::Copy => Adopt::Copy,
        How::Link => Adopt::Link,
        How::Move => Adopt::Move,
    };
    let (outcome, why) = match archive.adopt(&path, how) {
        Ok(Kept::Stored) => (Outcome::Stored, None),
        Ok(Kept::Same) => (Outcome::Same, None),
        Ok(_) => (Outcome::Refused, Some("that SOP Instance UID is stored with other content".into())),
        Err(NotAdopted::NotDicom(why)) => (Outcome::PassedOver, Some(why)),
        Err(error) => (Outcome::Refused, Some(error.to_string())),
    };
    Told::Imported { path, outcome, why }
}

fn repair(archive: &Archive, tell: &mut dyn FnMut(Told) -> bool) -> Result<(), kerma_archive::Error> {
    let verified = archive.verify(&mut |instances| {
        tell(Told::Checked { instances });
    })?;
    if verified.findings.contains(&Finding::Miscounted) {
        tell(found("repaired", "statistics".into(), None));
    }
    let Report { indexed, repaired, removed, refused, .. } = archive.repair(&verified)?;
    let uids = |uids: &[Uid]| uids.iter().map(Uid::to_string).collect::<Vec<_>>();
    let removed = removed.iter().map(|path| path.display().to_string()).collect();
    for (finding, all) in [("indexed", uids(&indexed)), ("repaired", uids(&repaired)), ("removed", removed)] {
        for what in all {
            tell(found(finding, what, None));
        }
    }
    for (path, why) in refused {
        tell(found("refused", path.display().to_string(), Some(why)));
    }
    // What a repair finds in the place of what was lost is not lost any more.
    for finding in &verified.findings {
        if let Finding::Missing(uid) | Finding::Damaged(uid) = finding
            && !indexed.contains(uid)
        {
            tell(told(finding));
        }
    }
    Ok(())
}

fn found(finding: &str, what: String, why: Option<String>) -> Told {
    Told::Found { finding: finding.into(), what, why }
}

/// A finding that is only told.
pub(crate) fn told(finding: &Finding) -> Told {
    match finding {
        Finding::Missing(uid) => found("missing", uid.to_string(), None),
        Finding::Damaged(uid) => found("damaged", uid.to_string(), None),
        Finding::Differs(uid) => found("differs", uid.to_string(), None),
        Finding::Unindexed(path) => found("unindexed", path.display().to_string(), None),
        Finding::Miscounted => found("differs", "statistics".into(), None),
    }
}
