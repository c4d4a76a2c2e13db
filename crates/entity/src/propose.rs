//! What an SCU proposes for a whole service at once.

use kerma_dictionary::{
    TransferSyntax, Uid,
    sop_classes::{self, DimseService, ServiceClass},
    uids,
};
use kerma_service::{
    normalized::Class,
    storage::plan::{MAX_CONTEXTS, every_sop_class},
};

use crate::ApplicationEntity;

impl<D> ApplicationEntity<D> {
    /// Proposes Verification, for C-ECHO (PS3.4 annex A).
    pub fn propose_verification(self) -> ApplicationEntity<D> {
        self.propose(uids::VERIFICATION, TransferSyntax::UNCOMPRESSED)
    }

    /// Proposes every information model of Query/Retrieve for C-FIND (PS3.4 §C.6): Patient Root, Study Root, the retired
    /// Patient/Study Only, and Repository Query. The peer accepts those that it has.
    pub fn propose_find(self) -> ApplicationEntity<D> {
        self.propose_models(ServiceClass::QueryRetrieve, DimseService::CFind)
    }

    /// Proposes every information model of Query/Retrieve for C-MOVE (PS3.4 §C.6): Patient Root, Study Root and the retired
    /// Patient/Study Only. A C-GET needs contexts for its instances too: see [`propose_get`](ApplicationEntity::propose_get).
    pub fn propose_move(self) -> ApplicationEntity<D> {
        self.propose_models(ServiceClass::QueryRetrieve, DimseService::CMove)
    }

    /// Proposes every SOP class of a service class that uses this DIMSE service, uncompressed, each in a presentation
    /// context of its own. [`sop_classes::using`] says which they are.
    pub fn propose_models(self, service_class: ServiceClass, service: DimseService) -> ApplicationEntity<D> {
        let sop_classes = sop_classes::using(service_class, service).map(|class| class.uid.clone());
        self.propose_each(sop_classes, TransferSyntax::UNCOMPRESSED)
    }

    /// Proposes the SOP classes of a normalized service class, those that have DIMSE-N services, and its Meta SOP classes, uncompressed. The peer
    /// accepts those that it has.
    pub fn propose_normalized(self, class: &Class) -> ApplicationEntity<D> {
        let has_services = |uid: &&Uid| class.carried(uid).any(|member| !member.services.is_empty());
        let abstract_syntaxes = class.abstract_syntaxes().filter(has_services).cloned();
        self.propose_each(abstract_syntaxes, TransferSyntax::UNCOMPRESSED)
    }

    /// Proposes a SOP class with this side as its SCP and not its SCU (PS3.7 §D.3.3.4). An SCP reports so over an association
    /// of its own once the one on which it was asked is over, to an SCU that listens: N-EVENT-REPORT of Storage Commitment
    /// (PS3.4 §J.3.3) or of Unified Procedure Step.
    ///
    /// Many peers do not confirm the role. That is a warning in the log, and the SCP may report all the same.
    ///
    /// ```no_run
    /// # use kerma_entity::{ApplicationEntity, Driver, Error};
    /// use kerma_dictionary::{TransferSyntax, uids};
    ///
    /// # fn report<D: Driver>() -> Result<(), Error> {
    /// let commitment = uids::STORAGE_COMMITMENT_PUSH_MODEL;
    /// let association = ApplicationEntity::<D>::new("ARCHIVE")?
    ///     .propose_as_scp(commitment, TransferSyntax::UNCOMPRESSED)
    ///     .associate("MODALITY@modality.example:104");
    /// // … and association.request(NRequest::event_report(…))
    /// # drop(association);
    /// # Ok(())
    /// # }
    /// ```
    pub fn propose_as_scp(
        self,
        sop_class: Uid,
        transfer_syntaxes: impl IntoIterator<Item = Uid>,
    ) -> ApplicationEntity<D> {
        self.propose(sop_class.clone(), transfer_syntaxes).propose_roles(sop_class, false, true)
    }

    /// Proposes each of these SOP classes in a presentation context of its own, with the same transfer syntaxes in order of
    /// preference.
    pub fn propose_each(
        self,
        sop_classes: impl IntoIterator<Item = Uid>,
        transfer_syntaxes: impl IntoIterator<Item = Uid>,
    ) -> ApplicationEntity<D> {
        let transfer_syntaxes: Vec<Uid> = transfer_syntaxes.into_iter().collect();
        let propose = |entity: Self, sop_class| entity.propose(sop_class, transfer_syntaxes.iter().cloned());
        sop_classes.into_iter().fold(self, propose)
    }

    /// Proposes every storage SOP class, with these transfer syntaxes in order of preference, for those who do not know yet
    /// what they will send. Whoever knows proposes less with [`plan::propose`](kerma_service::storage::plan::propose).
    ///
    /// An association has 128 presentation contexts, and the registry has more storage SOP classes than that. They are
    /// proposed as long as there is room: what archives hold most of first, and what is retired last. The others are a
    /// warning in the log and in [`left_out`](ApplicationEntity::left_out). Propose everything else before. A SOP class
    /// that was proposed before is not proposed again.
    ///
    /// ```
    /// # use kerma_entity::{ApplicationEntity, Error};
    /// # use kerma_dictionary::{TransferSyntax, uids};
    /// # fn main() -> Result<(), Error> {
    /// # type Driver = ();
    /// let entity = ApplicationEntity::<Driver>::new("ROUTER")?
    ///     .propose_verification()
    ///     .propose_storage(TransferSyntax::UNCOMPRESSED);
    /// assert!(!entity.left_out().contains(&uids::CT_IMAGE_STORAGE));
    /// # Ok(())
    /// # }
    /// ```
    pub fn propose_storage(
        mut self,
        transfer_syntaxes: impl IntoIterator<Item = Uid>,
    ) -> ApplicationEntity<D> {
        let transfer_syntaxes: Vec<Uid> = transfer_syntaxes.into_iter().collect();
        let (every, others) = every_sop_class(&transfer_syntaxes, MAX_CONTEXTS);
        for sop_class in every.into_iter().map(|proposal| proposal.abstract_syntax).chain(others) {
            let proposals = &self.entity.proposals;
            if proposals.iter().any(|proposal| proposal.abstract_syntax == sop_class) {
                continue;
            }
            if proposals.len() < MAX_CONTEXTS {
                self = self.propose(sop_class, transfer_syntaxes.iter().cloned());
            } else if !self.entity.left_out.contains(&sop_class) {
                self.entity.left_out.push(sop_class);
            }
        }
        if !self.entity.left_out.is_empty() {
            let number = self.entity.left_out.len();
            log::warn!("no presentation context is left for {number} storage SOP classes (PS3.8 §9.3.2.2)");
        }
        self
    }

    /// The storage SOP classes for which [`propose_storage`](ApplicationEntity::propose_storage) found no room: their
    /// instances cannot be sent on this association.
    pub fn left_out(&self) -> &[Uid] {
        &self.entity.left_out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity() -> ApplicationEntity<()> {
        ApplicationEntity::new("SCU").unwrap()
    }

    fn proposed(entity: &ApplicationEntity<()>) -> Vec<&Uid> {
        entity.entity.proposals.iter().map(|proposal| &proposal.abstract_syntax).collect()
    }

    #[test]
    fn a_service_is_proposed_in_all_its_information_models() {
        let find = entity().propose_find();
        let models = proposed(&find);
        for model in [
            uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
            uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
            uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
            uids::REPOSITORY_QUERY,
        ] {
            assert!(models.contains(&&model), "{model}");
        }
        assert_eq!(models.len(), 4);
        assert_eq!(proposed(&entity().propose_move()).len(), 3);
        assert_eq!(proposed(&entity().propose_verification()), [&uids::VERIFICATION]);
        let templates =
            entity().propose_models(ServiceClass::ImplantTemplateQueryRetrieve, DimseService::CFind);
        assert_eq!(proposed(&templates).len(), 3);
    }

    #[test]
    fn every_storage_sop_class_is_proposed_once_or_said_to_be_left_out() {
        let compressed = [uids::JPEG2000_LOSSLESS];
        let entity = entity()
            .propose_verification()
            .propose(uids::MR_IMAGE_STORAGE, compressed)
            .propose_storage(TransferSyntax::UNCOMPRESSED);
        let all = proposed(&entity);
        assert_eq!(all.len(), MAX_CONTEXTS);
        assert_eq!(all.iter().filter(|uid| ***uid == uids::MR_IMAGE_STORAGE).count(), 1);
        for class in sop_classes::storage() {
            assert!(all.contains(&&class.uid) != entity.left_out().contains(&class.uid), "{class}");
        }
        // Once more changes nothing about it.
        let again = entity.clone().propose_storage(TransferSyntax::UNCOMPRESSED);
        assert_eq!(proposed(&again), all);
        assert_eq!(again.left_out(), entity.left_out());
    }
}
