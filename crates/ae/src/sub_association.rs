use std::{mem, sync::Arc};

use kerma_association::{Aborted, Error as AssociationError, Negotiated};
use kerma_dimse::{CStoreRsp, Command};
use kerma_service::{SubOperation, storage::plan::Proposal};

use crate::{Address, ApplicationEntity, Association, Error, replay::Replay};

/// The association for the sub-operations of a C-MOVE with its destination (PS3.4 §C.4.2).
pub(crate) struct SubAssociation {
    association: Association,
    /// What was proposed, in the order of the context IDs.
    proposals: Vec<Proposal>,
    /// An earlier C-MOVE made it, and the peer has not answered on it in this one.
    unproven: bool,
}

impl SubAssociation {
    /// A new one, on behalf of this Application Entity.
    pub(crate) fn request(
        entity: &ApplicationEntity,
        peer: Address,
        proposals: Vec<Proposal>,
    ) -> Result<SubAssociation, Error> {
        let association = entity.for_sub_operations(proposals.clone()).associate(peer)?;
        Ok(SubAssociation { association, proposals, unproven: false })
    }

    /// For another C-MOVE.
    pub(crate) fn reused(self) -> SubAssociation {
        log::info!("Reusing Association: {}", self.peer());
        SubAssociation { unproven: true, ..self }
    }

    /// The destination.
    pub(crate) fn peer(&self) -> &Address {
        self.association.peer()
    }

    /// What was negotiated.
    pub(crate) fn negotiated(&self) -> Arc<Negotiated> {
        self.association.shared_negotiated()
    }

    /// Whether another C-MOVE can have it, and get anything sent on it.
    pub(crate) fn is_of_use(&self) -> bool {
        !self.association.is_over() && !self.association.negotiated().contexts.is_empty()
    }

    /// Whether to propose these would bring nothing that is not there: each has a context with its abstract syntax
    /// and one of its transfer syntaxes, or was refused with at least its transfer syntaxes.
    pub(crate) fn covers(&self, proposals: &[Proposal]) -> bool {
        let negotiated = self.association.negotiated();
        let ids = (1..=u8::MAX).step_by(2);
        let had = || self.proposals.iter().zip(ids.clone());
        proposals.iter().all(|wanted| {
            had().filter(|(had, _)| had.abstract_syntax == wanted.abstract_syntax).any(|(had, id)| {
                match negotiated.context(id) {
                    Some(context) => wanted.transfer_syntaxes.contains(&context.transfer_syntax),
                    None => wanted.transfer_syntaxes.iter().all(|uid| had.transfer_syntaxes.contains(uid)),
                }
            })
        })
    }

    /// Whether the peer has sent something, or is gone, while nothing is expected of it.
    pub(crate) fn has_news(&mut self) -> bool {
        self.association.has_news()
    }

    /// Whether the peer is there as far as can be seen. If it asked to go, it is let go.
    pub(crate) fn is_alive(&mut self) -> bool {
        self.association.is_alive()
    }

    /// One sub-operation. An earlier C-MOVE's association may turn out to be none any more with the first: it is
    /// replaced then, if it can be, and the instance sent again.
    pub(crate) fn store(
        &mut self,
        entity: &ApplicationEntity,
        sub_operation: SubOperation,
    ) -> Result<CStoreRsp, Error> {
        let SubOperation { context_id, request, data_set, .. } = sub_operation;
        let message_id = request.message_id;
        let request = Command::from(request);
        if !mem::take(&mut self.unproven) {
            return self.association.invoke(context_id, request, message_id, Some(data_set));
        }
        let replay = Replay::new(data_set);
        let first = Box::new(replay.clone());
        let gone = match self.association.invoke(context_id, request.clone(), message_id, Some(first)) {
            Err(error) if is_gone(&error) => error,
            result => return result,
        };
        match replay.again() {
            Some(data_set) if self.replace(entity, &gone)? => {
                self.association.invoke(context_id, request, message_id, Some(data_set))
            }
            _ => Err(gone),
        }
    }

    /// Makes a new association that proposes the same; whether the same was negotiated.
    fn replace(&mut self, entity: &ApplicationEntity, gone: &Error) -> Result<bool, Error> {
        log::info!("{gone}: the association is made anew");
        let new = SubAssociation::request(entity, self.peer().clone(), self.proposals.clone())?;
        let is_same = new.negotiated().contexts == self.negotiated().contexts;
        if is_same {
            *self = new;
        } else {
            new.end();
        }
        Ok(is_same)
    }

    /// Releases it, if it is still there.
    pub(crate) fn end(mut self) {
        if self.is_alive()
            && let Err(error) = self.association.release()
        {
            log::warn!("releasing the association with the destination: {error}");
        }
    }
}

/// Whether it was the end of the association, and not this side's doing or the peer's silence.
fn is_gone(error: &Error) -> bool {
    use Aborted::{ByPeer, ConnectionClosed};
    match error {
        Error::Association(_, AssociationError::Aborted(aborted)) => {
            matches!(aborted, ByPeer(_) | ConnectionClosed(_))
        }
        Error::ReleasedEarly(_) => true,
        _ => false,
    }
}
