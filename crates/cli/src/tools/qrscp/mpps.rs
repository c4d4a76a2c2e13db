//! Modality Performed Procedure Step: the steps are in the archive, and subscribers are told by the queue of notices.

use std::sync::Arc;

use kerma_ae::{ApplicationEntity, new_uid};
use kerma_archive::Archive;
use kerma_archive::mpps::{Performing, Telling};
use kerma_service::mpps;

use super::access::Current;
use super::configuration::{Configuration, When};
use super::journal;

/// The Application Entity with Modality Performed Procedure Step and its Retrieve.
pub(super) fn provide(entity: ApplicationEntity, archive: &Archive, current: &Current) -> ApplicationEntity {
    let current = current.clone();
    let performing = Performing::new(archive.clone(), new_uid, move || telling(&current.get()));
    let performing = Arc::new(performing.done(|association, step, event| {
        let peer = association.peer().to_string();
        log::info!(target: journal::TARGET, "mpps step={step} of={peer:?} event=\"{event}\"");
    }));
    entity.provide(mpps::scp(performing.clone())).provide(mpps::retrieve_scp(performing))
}

/// Whom this configuration has told what happens to steps.
pub(crate) fn telling(configuration: &Configuration) -> Telling {
    Telling {
        receivers: configuration.mpps.notify.iter().map(|title| title.0).collect(),
        calling: configuration.ae_title.0,
        ends: matches!(configuration.ian.when, When::Mpps(_)) && !configuration.ian.to.is_empty(),
    }
}
