//! `[storage] keep` and `quota`: studies that go by themselves.

use std::time::Duration;

use kerma_archive::{Archive, Retention};
use kerma_dictionary::Uid;

use super::access::Current;
use super::background::Background;
use super::configuration::Storage;
use super::journal;
use super::repeating;
use crate::audit::Audit;
use crate::report::clock::since_1970;

/// How often it is looked which studies are to go.
const EVERY: Duration = Duration::from_secs(60);

/// Removes what is to go, now and from time to time, by the configuration that holds then.
pub(super) fn start(archive: &Archive, current: &Current, audit: &Audit) -> std::io::Result<Background> {
    let (archive, current, audit) = (archive.clone(), current.clone(), audit.clone());
    repeating::start("retention", move || {
        // One node removes.
        match archive.lease("retention") {
            Ok(Some(_lease)) => expire(&archive, &current.get().storage, &audit),
            Ok(None) => {}
            Err(error) => log::error!("retention: {error}"),
        }
        EVERY
    })
}

fn expire(archive: &Archive, storage: &Storage, audit: &Audit) {
    let retention = Retention {
        keep: storage.keep.map(|keep| keep.0.as_secs()),
        quota: storage.quota.map(|quota| quota.0),
        quiet: storage.quiet.0.as_secs(),
        locked: storage.locked.iter().map(|uid| Uid::from_bytes(uid.as_bytes())).collect(),
    };
    if retention.keep.is_none() && retention.quota.is_none() {
        return;
    }
    let now = since_1970().as_secs();
    let done = archive.expire(&retention, i64::try_from(now).unwrap_or(i64::MAX), &mut |expired| {
        log::info!(
            target: journal::TARGET,
            "retention study={} instances={} bytes={} reason={}",
            expired.study,
            expired.removed.instances,
            expired.removed.bytes,
            if expired.by_quota { "quota" } else { "keep" }
        );
        audit.expired(expired.study, expired.patient_id);
    });
    if let Err(error) = done {
        log::error!("retention: {error}");
    }
}
