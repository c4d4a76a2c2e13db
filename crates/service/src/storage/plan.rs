//! What a Storage SCU proposes for its files, and how each file goes out over what was accepted.

use alloc::vec::Vec;

use kerma_association::{Negotiated, negotiation::PresentationContext};
use kerma_dataset::Encoding;
use kerma_dictionary::Uid;

pub use kerma_association::negotiation::{MAX_CONTEXTS, Proposal};

/// The presentation contexts for files of these SOP classes and transfer syntaxes: each pair in a context of its
/// own, so that none depends on which syntax the acceptor prefers, and for each SOP class of an uncompressed file
/// one more with the `fallback` syntaxes that it can be re-encoded to.
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

/// How a data set goes out.
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

/// The context for an instance of this SOP class in this transfer syntax: one of the same syntax, or else, if the
/// syntax leaves Pixel Data native, any accepted one that does so too. `None` if the peer took neither.
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

/// Whether the transfer syntax is known and does not encapsulate Pixel Data.
pub(crate) fn is_native(transfer_syntax: &Uid) -> bool {
    kerma_dictionary::TransferSyntax::of(transfer_syntax).is_some_and(|ts| !ts.encapsulated)
        && Encoding::of(transfer_syntax).is_some()
}
