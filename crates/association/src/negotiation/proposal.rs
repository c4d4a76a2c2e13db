use alloc::vec::Vec;

use kerma_dictionary::{AeTitle, Uid, uids};
use kerma_pdu::{AAssociateRq, PresentationContextRq, UserInformation};

/// The most presentation contexts of an association: the odd IDs of one byte (PS3.8 §9.3.2.2).
pub const MAX_CONTEXTS: usize = 128;

/// An abstract syntax and the transfer syntaxes proposed for it in one presentation context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The abstract syntax.
    pub abstract_syntax: Uid,
    /// The transfer syntaxes, in order of preference.
    pub transfer_syntaxes: Vec<Uid>,
}

impl Proposal {
    /// The IDs of proposals in the order of a request: 1, 3, 5 … (PS3.8 §9.3.2.2).
    pub fn context_ids() -> impl Iterator<Item = u8> + Clone {
        (1..=u8::MAX).step_by(2)
    }

    /// The A-ASSOCIATE-RQ that makes these proposals (PS3.8 §9.3.2), numbered by
    /// [`context_ids`](Proposal::context_ids). `None` if there are none, or more than [`MAX_CONTEXTS`].
    pub fn request(
        proposals: &[Proposal],
        calling: AeTitle,
        called: AeTitle,
        user_information: UserInformation,
    ) -> Option<AAssociateRq> {
        let context = |(proposal, id): (&Proposal, u8)| PresentationContextRq {
            id,
            abstract_syntax: Some(proposal.abstract_syntax.clone()),
            transfer_syntaxes: proposal.transfer_syntaxes.clone(),
        };
        (1..=MAX_CONTEXTS).contains(&proposals.len()).then(|| AAssociateRq {
            protocol_version: 1,
            called_ae_title: called,
            calling_ae_title: calling,
            reserved: [0; 32],
            application_context: Some(uids::DICOM_APPLICATION_CONTEXT),
            presentation_contexts: proposals.iter().zip(Proposal::context_ids()).map(context).collect(),
            user_information,
            unknown_items: Vec::new(),
        })
    }
}
