//! What changes an archive: done by whoever has it open, and told to who has asked for it.

use std::path::PathBuf;

use kerma_archive::{Adopt, Archive, Finding, Kept, NotAdopted, Removed, Report};
use kerma_dictionary::Uid;
use serde::{Deserialize, Serialize};

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Request {
    /// Remove what has these UIDs.
    Remove { uids: Vec<String> },
    /// Compare the index with the files, and repair what can be.
    Repair,
    /// Take in these files.
    Import { files: Vec<PathBuf>, how: How },
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
    Imported {
        path: PathBuf,
        outcome: Outcome,
        why: Option<String>,
    },
}

/// Does it. `tell` says whether somebody still listens; when nobody does, it ends after what is under way.
pub(crate) fn perform(
    archive: &Archive,
    request: Request,
    tell: &mut dyn FnMut(Told) -> bool,
) -> Result<(), String> {
    match request {
        Request::Remove { uids } => {
            for uid in uids {
                if !tell(remove(archive, uid).map_err(|error| error.to_string())?) {
                    break;
                }
            }
            Ok(())
        }
        Request::Import { files, how } => {
            for path in files {
                if !tell(import(archive, path, how)) {
                    break;
                }
            }
            Ok(())
        }
        Request::Repair => repair(archive, tell).map_err(|error| error.to_string()),
    }
}

fn remove(archive: &Archive, uid: String) -> Result<Told, kerma_archive::Error> {
    let Some(entity) = archive.entity(&Uid::from_bytes(uid.as_bytes()))? else {
        return Ok(Told::Absent { uid });
    };
    let Removed { instances, bytes } = archive.remove(&entity)?;
    Ok(match instances {
        0 => Told::Absent { uid },
        _ => Told::Removed { uid, instances, bytes },
    })
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
