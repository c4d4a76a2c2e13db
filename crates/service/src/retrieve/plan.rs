//! The presentation contexts that the requestor of a C-GET proposes, so that the instances can be sent to it.

use alloc::vec::Vec;

use kerma_association::Negotiated;
use kerma_dataset::DataSet;
use kerma_dictionary::{TransferSyntax, Uid, tags};

use crate::storage::{
    contexts::{Contexts, is_native, sop_classes_of},
    plan::{MAX_CONTEXTS, Proposal},
};

/// A plan for a C-GET: one presentation context for its information model and, up to 128 in all, those for the
/// instances that may come.
///
/// The order is: the expected SOP classes, uncompressed; the same SOP classes in each of the other transfer syntaxes, each in a
/// context of its own, so that the acceptor can accept all; then every other storage SOP class, uncompressed, the common ones
/// first. For each of them the requestor asks to be the SCP by role selection (PS3.7 §D.3.3.4).
///
/// ```
/// use kerma_dictionary::uids;
/// use kerma_service::retrieve::plan::GetPlan;
///
/// let plan = GetPlan::new(uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET)
///     .expect([uids::CT_IMAGE_STORAGE])
///     .transfer_syntaxes([uids::EXPLICIT_VR_LITTLE_ENDIAN, uids::JPEG2000_LOSSLESS])
///     .finish();
/// assert_eq!(plan.proposals[0].abstract_syntax, uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET);
/// assert_eq!(plan.proposals[1].abstract_syntax, uids::CT_IMAGE_STORAGE);
/// assert_eq!(plan.proposals.len(), 128);
/// assert!(!plan.left_out.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct GetPlan {
    model: Uid,
    expected: Vec<Uid>,
    transfer_syntaxes: Vec<Uid>,
}

/// The result of a [`GetPlan`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedGet {
    /// The presentation contexts, that of the information model first.
    pub proposals: Vec<Proposal>,
    /// The SOP classes whose SCP the requestor asks to be.
    pub scp_roles: Vec<Uid>,
    /// The expected SOP classes.
    pub expected: Vec<Uid>,
    /// The storage SOP classes for which there was no room. Instances of these cannot be received.
    pub left_out: Vec<Uid>,
}

impl GetPlan {
    /// A plan for this information model, without expected SOP classes, in the uncompressed transfer syntaxes.
    pub fn new(model: Uid) -> GetPlan {
        GetPlan {
            model,
            expected: Vec::new(),
            transfer_syntaxes: TransferSyntax::UNCOMPRESSED.into_iter().collect(),
        }
    }

    /// Expects instances of these SOP classes.
    pub fn expect(mut self, sop_classes: impl IntoIterator<Item = Uid>) -> GetPlan {
        for sop_class in sop_classes {
            if !sop_class.is_empty() && !self.expected.contains(&sop_class) {
                self.expected.push(sop_class);
            }
        }
        self
    }

    /// Expects the SOP classes of a match of a C-FIND: those in SOP Class UID (0008,0016) and SOP Classes in Study (0008,0062).
    /// The query has to ask for these attributes.
    pub fn expect_match(self, found: &DataSet) -> GetPlan {
        let uids = |tag| found.get::<Vec<Uid>>(tag).unwrap_or_default();
        let sop_classes = uids(tags::SOP_CLASS_UID).into_iter().chain(uids(tags::SOP_CLASSES_IN_STUDY));
        self.expect(sop_classes)
    }

    /// The transfer syntaxes that instances are taken in, in order of preference; the uncompressed ones if not set.
    pub fn transfer_syntaxes(mut self, transfer_syntaxes: impl IntoIterator<Item = Uid>) -> GetPlan {
        self.transfer_syntaxes = transfer_syntaxes.into_iter().collect();
        self
    }

    /// The contexts. If there are expected SOP classes that there is no room for, that is logged.
    pub fn finish(self) -> PlannedGet {
        let GetPlan { model, expected, transfer_syntaxes } = self;
        let (native, others): (Vec<Uid>, Vec<Uid>) = transfer_syntaxes.into_iter().partition(is_native);
        let mut contexts = Contexts::new(MAX_CONTEXTS);
        contexts.add(&model, &TransferSyntax::UNCOMPRESSED);
        expected.iter().for_each(|sop_class| contexts.add(sop_class, &native));
        for sop_class in &expected {
            others.iter().for_each(|other| contexts.add(sop_class, core::slice::from_ref(other)));
        }
        let common = if native.is_empty() { &others } else { &native };
        sop_classes_of(&model).iter().for_each(|sop_class| contexts.add(sop_class, common));
        let (proposals, left_out) = contexts.finish();
        for sop_class in left_out.iter().filter(|sop_class| expected.contains(sop_class)) {
            log::warn!("no presentation context is left for {sop_class}: its instances cannot be received");
        }
        let mut scp_roles: Vec<Uid> = Vec::new();
        for proposal in proposals.iter().skip(1) {
            if !scp_roles.contains(&proposal.abstract_syntax) {
                scp_roles.push(proposal.abstract_syntax.clone());
            }
        }
        PlannedGet { proposals, scp_roles, expected, left_out }
    }
}

impl PlannedGet {
    /// The expected SOP classes that cannot be received on this association, because they were not proposed or not accepted.
    pub fn unreceivable<'a>(&'a self, negotiated: &'a Negotiated) -> impl Iterator<Item = &'a Uid> {
        self.expected.iter().filter(|sop_class| negotiated.contexts_for(sop_class).next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use kerma_dictionary::uids;

    use super::*;

    const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;

    fn kinds(plan: &PlannedGet) -> impl Iterator<Item = (&Uid, &[Uid])> {
        plan.proposals.iter().map(|proposal| (&proposal.abstract_syntax, &proposal.transfer_syntaxes[..]))
    }

    #[test]
    fn what_is_expected_comes_first_and_each_compressed_transfer_syntax_in_a_context_of_its_own() {
        let syntaxes = [uids::JPEG2000_LOSSLESS, uids::EXPLICIT_VR_LITTLE_ENDIAN, uids::JPEG_BASELINE_8_BIT];
        let plan = GetPlan::new(GET)
            .expect([uids::MR_IMAGE_STORAGE, uids::CT_IMAGE_STORAGE])
            .transfer_syntaxes(syntaxes);
        let plan = plan.finish();
        let (mr, ct) = (uids::MR_IMAGE_STORAGE, uids::CT_IMAGE_STORAGE);
        let first: Vec<_> = kinds(&plan).take(7).collect();
        assert_eq!(
            first,
            [
                (&GET, &TransferSyntax::UNCOMPRESSED[..]),
                (&mr, &[uids::EXPLICIT_VR_LITTLE_ENDIAN]),
                (&ct, &[uids::EXPLICIT_VR_LITTLE_ENDIAN]),
                (&mr, &[uids::JPEG2000_LOSSLESS]),
                (&mr, &[uids::JPEG_BASELINE_8_BIT]),
                (&ct, &[uids::JPEG2000_LOSSLESS]),
                (&ct, &[uids::JPEG_BASELINE_8_BIT]),
            ]
        );
        assert_eq!(plan.proposals.len(), MAX_CONTEXTS);
        // One role selection for each SOP class, none for the information model.
        assert_eq!(plan.scp_roles.len(), MAX_CONTEXTS - 1 - 4);
        assert!(!plan.scp_roles.contains(&GET));
        assert!(plan.left_out.iter().all(|sop_class| !plan.scp_roles.contains(sop_class)));
    }

    #[test]
    fn a_match_says_what_is_expected() {
        let mut study = DataSet::new();
        let in_study = vec![uids::CT_IMAGE_STORAGE, uids::RT_PLAN_STORAGE, uids::CT_IMAGE_STORAGE];
        assert_eq!(study.set(tags::SOP_CLASSES_IN_STUDY, in_study), Ok(()));
        let mut image = DataSet::new();
        assert_eq!(image.set(tags::SOP_CLASS_UID, uids::MR_IMAGE_STORAGE), Ok(()));
        let plan = GetPlan::new(GET).expect_match(&study).expect_match(&image).expect_match(&DataSet::new());
        let expected = [uids::CT_IMAGE_STORAGE, uids::RT_PLAN_STORAGE, uids::MR_IMAGE_STORAGE];
        assert_eq!(plan.finish().expected, expected);
    }

    #[test]
    fn expected_sop_classes_that_find_no_room_are_left_out_and_said() {
        let private = (0..200).map(|number| Uid::from_bytes(alloc::format!("1.2.{number}").as_bytes()));
        let plan = GetPlan::new(GET).expect(private).finish();
        assert_eq!(plan.proposals.len(), MAX_CONTEXTS);
        assert_eq!(plan.left_out.iter().filter(|uid| plan.expected.contains(uid)).count(), 200 - 127);
    }

    #[test]
    fn without_native_transfer_syntaxes_every_sop_class_is_proposed_compressed() {
        let plan = GetPlan::new(GET).transfer_syntaxes([uids::JPEG2000_LOSSLESS, uids::JPEG2000]).finish();
        let compressed = [uids::JPEG2000_LOSSLESS, uids::JPEG2000];
        assert!(kinds(&plan).skip(1).all(|(_, transfer_syntaxes)| transfer_syntaxes == compressed));
    }
}
