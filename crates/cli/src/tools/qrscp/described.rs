//! The Application Entities that a configuration makes, of an archive that is not opened: for those who tell what they negotiate.

use kerma_ae::{ApplicationEntity, DataSet, Error, NRequest, new_uid};
use kerma_archive::{Archive, Worklist};
use kerma_dictionary::uids;

use super::access::Current;
use super::commitment::Committing;
use super::configuration::Configuration;
use super::inventory::Inventories;
use super::media::Requests;
use super::services::Services;
use super::ups::Scheduling;
use super::{entity_of, sender};
use crate::audit::Audit;
use crate::options::General;

/// The one that listens.
pub(crate) fn acceptor(configuration: &Configuration, general: &General) -> Result<ApplicationEntity, Error> {
    let archive = &Archive::unopened(&configuration.instance_location, configuration.options());
    let own = configuration.ae_title.0;
    let current = &Current::new(configuration.clone());
    let services = Services {
        archive,
        worklist: Worklist::of(archive),
        committing: configuration.commitment.serve.then(|| Committing::idle(archive)),
        media: configuration.media.folder.as_ref().map(|_| Requests::idle(archive)),
        inventories: configuration.inventory.serve.then(|| Inventories::idle(archive, own)),
        scheduling: configuration.ups.serve.then(|| Scheduling::idle(archive, current)),
        current,
        general,
        audit: Audit::default(),
    };
    Ok(services.provide(entity_of(configuration, general)?, configuration))
}

/// The one that tells others of what has happened, with all that it may propose.
pub(crate) fn teller(configuration: &Configuration, general: &General) -> Result<ApplicationEntity, Error> {
    let Configuration { commitment, mpps, ups, ian, inventory, .. } = configuration;
    let event = |sop_class| NRequest::event_report(sop_class, new_uid(), 1, DataSet::new());
    let create = |sop_class| NRequest::create(sop_class, None, DataSet::new());
    let told = [
        (commitment.serve, event(uids::STORAGE_COMMITMENT_PUSH_MODEL)),
        (!mpps.notify.is_empty(), event(uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION)),
        (ups.serve, event(uids::UNIFIED_PROCEDURE_STEP_PUSH)),
        (inventory.serve, event(uids::INVENTORY_CREATION)),
        (!ian.to.is_empty(), create(uids::INSTANCE_AVAILABILITY_NOTIFICATION)),
    ];
    let told: Vec<NRequest> = told.into_iter().filter_map(|(is_told, of)| is_told.then_some(of)).collect();
    Ok(sender::proposing_for(entity_of(configuration, general)?, &told))
}
