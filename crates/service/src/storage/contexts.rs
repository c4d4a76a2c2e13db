//! Which presentation contexts are proposed for instances that are not known one by one: for the sub-operations of a
//! C-MOVE, and by the requestor of a C-GET.

use alloc::{collections::BTreeSet, vec::Vec};

use kerma_association::negotiation::{MAX_CONTEXTS, Proposal};
use kerma_dataset::Encoding;
use kerma_dictionary::{
    TransferSyntax, Uid,
    sop_classes::{self, ServiceClass, SopClass},
    uids,
};

/// What archives hold most of, so that it is proposed first: of the storage SOP classes of the registry, more than an
/// association can have, not all can be.
#[rustfmt::skip]
pub(crate) static COMMON: [Uid; 44] = [
    uids::CT_IMAGE_STORAGE, uids::ENHANCED_CT_IMAGE_STORAGE,
    uids::MR_IMAGE_STORAGE, uids::ENHANCED_MR_IMAGE_STORAGE, uids::MR_SPECTROSCOPY_STORAGE,
    uids::COMPUTED_RADIOGRAPHY_IMAGE_STORAGE,
    uids::DIGITAL_X_RAY_IMAGE_STORAGE_FOR_PRESENTATION, uids::DIGITAL_X_RAY_IMAGE_STORAGE_FOR_PROCESSING,
    uids::DIGITAL_MAMMOGRAPHY_X_RAY_IMAGE_STORAGE_FOR_PRESENTATION,
    uids::DIGITAL_MAMMOGRAPHY_X_RAY_IMAGE_STORAGE_FOR_PROCESSING,
    uids::BREAST_TOMOSYNTHESIS_IMAGE_STORAGE,
    uids::X_RAY_ANGIOGRAPHIC_IMAGE_STORAGE, uids::ENHANCED_XA_IMAGE_STORAGE,
    uids::X_RAY_RADIOFLUOROSCOPIC_IMAGE_STORAGE,
    uids::ULTRASOUND_IMAGE_STORAGE, uids::ULTRASOUND_MULTI_FRAME_IMAGE_STORAGE,
    uids::ULTRASOUND_IMAGE_STORAGE_RETIRED, uids::ULTRASOUND_MULTI_FRAME_IMAGE_STORAGE_RETIRED,
    uids::NUCLEAR_MEDICINE_IMAGE_STORAGE, uids::POSITRON_EMISSION_TOMOGRAPHY_IMAGE_STORAGE,
    uids::ENHANCED_PET_IMAGE_STORAGE,
    uids::SECONDARY_CAPTURE_IMAGE_STORAGE,
    uids::MULTI_FRAME_SINGLE_BIT_SECONDARY_CAPTURE_IMAGE_STORAGE,
    uids::MULTI_FRAME_GRAYSCALE_BYTE_SECONDARY_CAPTURE_IMAGE_STORAGE,
    uids::MULTI_FRAME_GRAYSCALE_WORD_SECONDARY_CAPTURE_IMAGE_STORAGE,
    uids::MULTI_FRAME_TRUE_COLOR_SECONDARY_CAPTURE_IMAGE_STORAGE,
    uids::RT_IMAGE_STORAGE, uids::RT_DOSE_STORAGE, uids::RT_STRUCTURE_SET_STORAGE, uids::RT_PLAN_STORAGE,
    uids::RT_ION_PLAN_STORAGE, uids::SEGMENTATION_STORAGE, uids::SPATIAL_REGISTRATION_STORAGE,
    uids::BASIC_TEXT_SR_STORAGE, uids::ENHANCED_SR_STORAGE, uids::COMPREHENSIVE_SR_STORAGE,
    uids::KEY_OBJECT_SELECTION_DOCUMENT_STORAGE, uids::X_RAY_RADIATION_DOSE_SR_STORAGE,
    uids::GRAYSCALE_SOFTCOPY_PRESENTATION_STATE_STORAGE,
    uids::ENCAPSULATED_PDF_STORAGE,
    uids::VL_PHOTOGRAPHIC_IMAGE_STORAGE, uids::VL_ENDOSCOPIC_IMAGE_STORAGE,
    uids::VL_WHOLE_SLIDE_MICROSCOPY_IMAGE_STORAGE, uids::TWELVE_LEAD_ECG_WAVEFORM_STORAGE,
];

/// The SOP classes that an information model's instances may have, those that are met most first.
pub(crate) fn sop_classes_of(model: &Uid) -> Vec<Uid> {
    let service_class = sop_classes::by_uid(model).map(|class| class.service_class);
    let patient_related = matches!(
        service_class,
        None | Some(
            ServiceClass::QueryRetrieve
                | ServiceClass::CompositeInstanceRootRetrieve
                | ServiceClass::CompositeInstanceRetrieveWithoutBulkData
        )
    );
    if !patient_related {
        // Hanging protocols and the like (PS3.4 annex GG): nine SOP classes in all.
        return sop_classes::of(ServiceClass::NonPatientObjectStorage)
            .map(|class| class.uid.clone())
            .collect();
    }
    of_patients()
}

/// Every SOP class of the Storage service class, those that are met most first.
pub(crate) fn of_patients() -> Vec<Uid> {
    let stored = sop_classes::of(ServiceClass::Storage);
    let (retired, current): (Vec<&SopClass>, Vec<&SopClass>) = stored.partition(|class| class.retired);
    let others = current.into_iter().chain(retired).map(|class| &class.uid);
    COMMON.iter().chain(others.filter(|uid| !COMMON.contains(uid))).cloned().collect()
}

/// Presentation contexts, no more than there is room for.
pub(crate) struct Contexts {
    proposals: Vec<Proposal>,
    seen: BTreeSet<(Vec<u8>, Vec<u8>)>,
    room: usize,
    left_out: Vec<Uid>,
}

impl Contexts {
    /// At most so many.
    pub(crate) fn new(room: usize) -> Contexts {
        Contexts { proposals: Vec::new(), seen: BTreeSet::new(), room, left_out: Vec::new() }
    }

    /// One for the SOP class with these transfer syntaxes, if it is not there and there is room. A SOP class without
    /// any context is left out, and counted as such.
    pub(crate) fn add(&mut self, sop_class: &Uid, transfer_syntaxes: &[Uid]) {
        let Some(first) = transfer_syntaxes.first() else { return };
        if !self.seen.insert((sop_class.as_bytes().to_vec(), first.as_bytes().to_vec())) {
            return;
        }
        if self.proposals.len() < self.room {
            let transfer_syntaxes = transfer_syntaxes.to_vec();
            self.proposals.push(Proposal { abstract_syntax: sop_class.clone(), transfer_syntaxes });
        } else if !self.left_out.contains(sop_class)
            && !self.proposals.iter().any(|proposal| proposal.abstract_syntax == *sop_class)
        {
            self.left_out.push(sop_class.clone());
        }
    }

    /// The contexts, and the SOP classes for which there was no room.
    pub(crate) fn finish(self) -> (Vec<Proposal>, Vec<Uid>) {
        (self.proposals, self.left_out)
    }
}

/// What a C-MOVE SCP proposes to the destination.
///
/// If the kinds of instances, SOP class and transfer syntax, are `announced`: each in a context of its own; then, for
/// those with native Pixel Data, what they can be re-encoded to. If they are not: that for the `first` instance, then
/// the SOP classes that the model's instances may have, uncompressed.
pub(crate) fn for_destination(model: &Uid, first: (&Uid, &Uid), announced: &[(Uid, Uid)]) -> Vec<Proposal> {
    let mut contexts = Contexts::new(MAX_CONTEXTS);
    let announced = announced.iter().map(|(sop_class, transfer_syntax)| (sop_class, transfer_syntax));
    let is_announced = announced.len() > 0;
    let kinds: Vec<(&Uid, &Uid)> = core::iter::once(first).chain(announced).collect();
    for (sop_class, transfer_syntax) in &kinds {
        contexts.add(sop_class, core::slice::from_ref(transfer_syntax));
    }
    for (sop_class, transfer_syntax) in kinds.iter().filter(|(_, transfer_syntax)| is_native(transfer_syntax))
    {
        let others = TransferSyntax::UNCOMPRESSED.into_iter().filter(|uid| uid != *transfer_syntax);
        contexts.add(sop_class, &others.collect::<Vec<Uid>>());
    }
    if is_announced {
        let (proposals, left_out) = contexts.finish();
        for sop_class in left_out {
            log::warn!("no presentation context is left for {sop_class}: its instances will not be sent");
        }
        return proposals;
    }
    for sop_class in sop_classes_of(model) {
        if sop_class != *first.0 || !is_native(first.1) {
            contexts.add(&sop_class, &TransferSyntax::UNCOMPRESSED);
        }
    }
    contexts.finish().0
}

/// Whether the transfer syntax is known and does not encapsulate Pixel Data.
pub(crate) fn is_native(transfer_syntax: &Uid) -> bool {
    TransferSyntax::of(transfer_syntax).is_some_and(|ts| !ts.encapsulated)
        && Encoding::of(transfer_syntax).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STUDY_ROOT: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;

    #[test]
    fn the_common_sop_classes_are_stored_and_each_is_there_once() {
        for (index, sop_class) in COMMON.iter().enumerate() {
            assert!(sop_classes::is_storage(sop_class), "{sop_class}");
            assert_eq!(COMMON.iter().position(|other| other == sop_class), Some(index));
        }
        let all = sop_classes_of(&STUDY_ROOT);
        assert_eq!(all.len(), sop_classes::of(ServiceClass::Storage).count());
    }

    #[test]
    fn an_unannounced_retrieval_proposes_the_first_instances_kind_then_all_that_fits() {
        let first = (&uids::MR_IMAGE_STORAGE, &uids::JPEG_BASELINE_8_BIT);
        let proposals = for_destination(&STUDY_ROOT, first, &[]);
        assert_eq!(proposals.len(), MAX_CONTEXTS);
        assert_eq!(proposals[0].abstract_syntax, uids::MR_IMAGE_STORAGE);
        assert_eq!(proposals[0].transfer_syntaxes, [uids::JPEG_BASELINE_8_BIT]);
        assert_eq!(proposals[1].abstract_syntax, uids::CT_IMAGE_STORAGE);
        assert_eq!(proposals[1].transfer_syntaxes, TransferSyntax::UNCOMPRESSED);
    }

    #[test]
    fn an_announced_retrieval_proposes_each_kind_and_what_native_ones_can_become() {
        let ct = |transfer_syntax| (uids::CT_IMAGE_STORAGE, transfer_syntax);
        let kinds = [ct(uids::JPEG2000_LOSSLESS), ct(uids::EXPLICIT_VR_LITTLE_ENDIAN)];
        let first = (&uids::CT_IMAGE_STORAGE, &uids::EXPLICIT_VR_LITTLE_ENDIAN);
        let proposals = for_destination(&STUDY_ROOT, first, &kinds);
        let syntaxes: Vec<&[Uid]> =
            proposals.iter().map(|proposal| &proposal.transfer_syntaxes[..]).collect();
        assert_eq!(
            syntaxes,
            [
                &[uids::EXPLICIT_VR_LITTLE_ENDIAN][..],
                &[uids::JPEG2000_LOSSLESS],
                &[uids::IMPLICIT_VR_LITTLE_ENDIAN, uids::EXPLICIT_VR_BIG_ENDIAN],
            ]
        );
    }

    #[test]
    fn hanging_protocols_are_retrieved_as_non_patient_objects() {
        let model = uids::HANGING_PROTOCOL_INFORMATION_MODEL_MOVE;
        assert!(sop_classes_of(&model).contains(&uids::HANGING_PROTOCOL_STORAGE));
    }
}
