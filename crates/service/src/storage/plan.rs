//! The presentation contexts that a Storage SCU proposes for its files, and the choice of a context for each file.

use alloc::vec::Vec;

use kerma_association::{Negotiated, negotiation::PresentationContext};
use kerma_dataset::Encoding;
use kerma_dictionary::{
    Uid,
    sop_classes::{self, ServiceClass},
};

use super::contexts::{COMMON, Contexts, is_native, of_patients};

pub use kerma_association::negotiation::{MAX_CONTEXTS, Proposal};

/// The presentation contexts for files of these SOP classes and transfer syntaxes. Each pair has a context of its own, so that
/// the acceptor can accept each. For each SOP class of an uncompressed file there is one more context, with the `fallback`
/// transfer syntaxes that the file can be re-encoded to.
pub fn propose<'a>(files: impl IntoIterator<Item = (&'a Uid, &'a Uid)>, fallback: &[Uid]) -> Vec<Proposal> {
    let mut proposals: Vec<Proposal> = Vec::new();
    let mut add = |abstract_syntax: &Uid, transfer_syntaxes: &[Uid]| {
        let known = proposals
            .iter()
            .any(|p| p.abstract_syntax == *abstract_syntax && p.transfer_syntaxes == transfer_syntaxes);
        if !known && !transfer_syntaxes.is_empty() {
            let transfer_syntaxes = transfer_syntaxes.to_vec();
            proposals.push(Proposal { abstract_syntax: abstract_syntax.clone(), transfer_syntaxes });
        }
    };
    for (sop_class, transfer_syntax) in files {
        add(sop_class, core::slice::from_ref(transfer_syntax));
        if is_native(transfer_syntax) {
            let others: Vec<Uid> = fallback.iter().filter(|uid| *uid != transfer_syntax).cloned().collect();
            add(sop_class, &others);
        }
    }
    proposals
}

/// A presentation context with these transfer syntaxes for every storage SOP class, Non-Patient Object Storage too, as long
/// as there is `room`: what archives hold most of comes first, and what is retired last. Also the SOP classes for which
/// there was no room. An association has room for [`MAX_CONTEXTS`], and the registry has more storage SOP classes.
pub fn every_sop_class(transfer_syntaxes: &[Uid], room: usize) -> (Vec<Proposal>, Vec<Uid>) {
    let is_retired = |uid: &Uid| sop_classes::by_uid(uid).is_some_and(|class| class.retired);
    let is_late = |uid: &Uid| is_retired(uid) && !COMMON.contains(uid);
    let non_patient = sop_classes::of(ServiceClass::NonPatientObjectStorage).map(|class| class.uid.clone());
    let all: Vec<Uid> = of_patients().into_iter().chain(non_patient).collect();
    let (retired, current): (Vec<Uid>, Vec<Uid>) = all.into_iter().partition(is_late);
    let mut contexts = Contexts::new(room.min(MAX_CONTEXTS));
    current.iter().chain(&retired).for_each(|sop_class| contexts.add(sop_class, transfer_syntaxes));
    contexts.finish()
}

/// The way in which a data set is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route<'a> {
    /// Byte for byte on this context.
    AsIs(&'a PresentationContext),
    /// Re-encoded on this context.
    ReEncoded(&'a PresentationContext, Encoding),
}

impl<'a> Route<'a> {
    /// The presentation context.
    pub fn context(&self) -> &'a PresentationContext {
        match self {
            Route::AsIs(context) | Route::ReEncoded(context, _) => context,
        }
    }
}

/// The presentation context for an instance of this SOP class in this transfer syntax: one of the same transfer syntax, or else
/// one to which the instance can be re-encoded because both leave Pixel Data native. `None` if the peer accepted neither.
pub fn route<'a>(negotiated: &'a Negotiated, sop_class: &Uid, transfer_syntax: &Uid) -> Option<Route<'a>> {
    route_where(|context| context.roles.scu, negotiated, sop_class, transfer_syntax)
}

/// As [`route`], over the contexts for which `may_store` holds.
pub(crate) fn route_where<'a>(
    may_store: impl Fn(&PresentationContext) -> bool,
    negotiated: &'a Negotiated,
    sop_class: &Uid,
    transfer_syntax: &Uid,
) -> Option<Route<'a>> {
    let usable = || negotiated.contexts.iter().filter(|c| c.abstract_syntax == *sop_class && may_store(c));
    if let Some(context) = usable().find(|c| c.transfer_syntax == *transfer_syntax) {
        return Some(Route::AsIs(context));
    }
    if !is_native(transfer_syntax) {
        return None;
    }
    usable()
        .filter(|c| is_native(&c.transfer_syntax))
        .find_map(|c| Some(Route::ReEncoded(c, Encoding::of(&c.transfer_syntax)?)))
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::{TransferSyntax, uids};

    use super::*;

    #[test]
    fn every_storage_sop_class_is_proposed_or_left_out_and_what_is_common_is_proposed_first() {
        let (proposals, left_out) = every_sop_class(&TransferSyntax::UNCOMPRESSED, 500);
        assert_eq!(proposals.len(), MAX_CONTEXTS);
        assert_eq!(proposals.len() + left_out.len(), sop_classes::storage().count());
        let proposed = |uid: &Uid| proposals.iter().any(|proposal| proposal.abstract_syntax == *uid);
        assert!(sop_classes::storage().all(|class| proposed(&class.uid) != left_out.contains(&class.uid)));
        assert!(proposed(&uids::CT_IMAGE_STORAGE) && proposed(&uids::ULTRASOUND_IMAGE_STORAGE_RETIRED));
        assert!(proposals.iter().all(|proposal| proposal.transfer_syntaxes == TransferSyntax::UNCOMPRESSED));
        // Nothing that is retired, but for what archives are full of, takes the place of what is not.
        let is_retired = |uid: &&Uid| sop_classes::by_uid(uid).is_some_and(|class| class.retired);
        let first_retired = left_out.iter().position(|uid| is_retired(&uid)).unwrap_or(left_out.len());
        assert!(left_out.iter().skip(first_retired).all(|uid| is_retired(&uid)));
    }

    #[test]
    fn there_are_no_more_contexts_than_there_is_room_for() {
        for room in [0, 1, 127] {
            let (proposals, left_out) = every_sop_class(&[uids::JPEG2000_LOSSLESS], room);
            assert_eq!((proposals.len(), left_out.len()), (room, sop_classes::storage().count() - room));
        }
    }
}
