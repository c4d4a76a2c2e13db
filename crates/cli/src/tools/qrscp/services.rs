//! What `qrscp` provides: a service class after the other.

use std::sync::Arc;

use kerma_ae::{ApplicationEntity, Get, Move, Query, Storage, Verification};
use kerma_archive::{Archive, Worklist, non_patient};
use kerma_service::Places;
use kerma_service::extended::ApplicationInformation as _;

use super::access::{Access, Current, Storing};
use super::commitment::Committing;
use super::configuration::Configuration;
use super::inventory::Inventories;
use super::mpps;
use super::shown::Shown;
use super::ups::Scheduling;
use super::{display, event_log, media};
use crate::audit::{Audit, Audited};
use crate::options::General;

/// Whom the services ask.
pub(super) struct Services<'a> {
    pub(super) archive: &'a Archive,
    pub(super) worklist: Worklist,
    pub(super) committing: Option<Committing>,
    pub(super) scheduling: Option<Scheduling>,
    pub(super) media: Option<media::Requests>,
    pub(super) inventories: Option<Inventories>,
    pub(super) current: &'a Current,
    pub(super) general: &'a General,
    pub(super) audit: Audit,
}

impl Services<'_> {
    /// The Application Entity with the services of this configuration, for those who have the right.
    pub(super) fn provide(
        self,
        entity: ApplicationEntity,
        configuration: &Configuration,
    ) -> ApplicationEntity {
        let entity = entity.admit(Arc::new(Access::new(self.current.clone(), configuration.ae_title.0)));
        let places = Places::new(configuration.query.at_a_time);
        let entity = self.composite(entity, &places, &Places::new(configuration.retrieve.at_a_time));
        let entity = match &self.committing {
            Some(committing) => committing.provide(entity),
            None => entity,
        };
        let entity = match configuration.mpps.serve {
            true => mpps::provide(entity, self.archive, self.current),
            false => entity,
        };
        let entity = match &self.scheduling {
            Some(scheduling) => scheduling.provide(entity, places.clone()),
            None => entity,
        };
        let entity = match configuration.logging.serve {
            true => event_log::provide(entity, configuration, self.archive),
            false => entity,
        };
        let entity = match &self.media {
            Some(media) => media.provide(entity),
            None => entity,
        };
        let entity = match &self.inventories {
            Some(inventories) => inventories.provide(entity),
            None => entity,
        };
        let entity = match configuration.display.attributes.0.is_empty() {
            true => entity,
            false => display::provide(entity, self.current),
        };
        self.worklist(entity, places)
    }

    /// Verification, Storage, and Query/Retrieve of all kinds.
    fn composite(
        &self,
        entity: ApplicationEntity,
        places: &Places,
        retrieving: &Places,
    ) -> ApplicationEntity {
        let (archive, current) = (self.archive.clone(), self.current.clone());
        let storing = Arc::new(Storing { archive: Arc::new(archive.clone()), current: current.clone() });
        let storing = Arc::new(self.audited(Arc::new(self.shown(storing))));
        let shared = Arc::new(self.audited(self.shown(archive)));
        let get = |get: Get| get.at_most(retrieving.clone());
        let r#move = |r#move: Move| r#move.at_most(retrieving.clone());
        let (find, retrieve) =
            (Archive::find_negotiation().policy(), Archive::retrieve_negotiation().policy());
        entity
            .provide(Verification::new())
            .provide(Storage::any(storing))
            .provide(Query::query_retrieve(shared.clone()).extended(find).at_most(places.clone()))
            .provide(get(Get::query_retrieve(shared.clone())).extended(retrieve.clone()))
            .provide(r#move(Move::query_retrieve(shared.clone(), current.clone())).extended(retrieve))
            .provide(Query::of(non_patient::find(), shared.clone()).at_most(places.clone()))
            .provide(get(Get::of(non_patient::get(), shared.clone())))
            .provide(r#move(Move::of(non_patient::r#move(), shared, current)))
    }

    /// Basic Worklist Management.
    fn worklist(self, entity: ApplicationEntity, places: Places) -> ApplicationEntity {
        let log_identifiers = self.general.log_identifiers;
        let current = self.current.clone();
        let worklist = self.worklist.showing_performed(move || current.get().mpps.worklist);
        let worklist = Shown { handler: worklist, log_identifiers };
        let worklist = Arc::new(Audited { handler: worklist, audit: self.audit });
        let negotiation = Worklist::negotiation().policy();
        entity.provide(Query::modality_worklist(worklist).extended(negotiation).at_most(places))
    }

    fn audited<H>(&self, handler: H) -> Audited<H> {
        Audited { handler, audit: self.audit.clone() }
    }

    fn shown<H>(&self, handler: H) -> Shown<H> {
        Shown { handler, log_identifiers: self.general.log_identifiers }
    }
}
