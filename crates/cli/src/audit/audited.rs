//! Handlers, before which is noted what they are given.

use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use kerma_ae::{FindRequest, Outcome, Receive, Retrieval, RetrieveRequest, Store, StoreRequest};
use kerma_association::negotiation::TransferSyntaxes;
use kerma_dataset::{DataSet, Encoding};
use kerma_service::AssociationId;
use kerma_service::query::{Find, Matches};
use kerma_service::retrieve::Retrieve;

use super::about::About;
use super::noting::Audit;
use super::seen::{Part, Seen};
use crate::files::identity::FIRST_PART;

/// A handler, before which the audit trail is told what it is given.
pub(crate) struct Audited<H> {
    pub(crate) handler: H,
    pub(crate) audit: Audit,
}

impl Audit {
    /// Somebody asks.
    pub(crate) fn asked(&self, request: &FindRequest, identifier: &DataSet) {
        self.see(|| {
            let transfer_syntax = request.context.transfer_syntax.clone();
            let encoding = Encoding::of(&transfer_syntax).unwrap_or(Encoding::ExplicitVrLittleEndian);
            let asked = Part::Asked {
                sop_class: request.affected_sop_class_uid.clone(),
                identifier: identifier.to_vec(encoding).unwrap_or_default(),
                transfer_syntax: encoding.transfer_syntax(),
            };
            Seen::On(request.association.id, request.message_id, asked)
        });
    }
}

impl<H: Find> Find for Audited<H> {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        self.audit.asked(request, &identifier);
        self.handler.find(request, identifier)
    }
}

impl<H: Retrieve> Retrieve for Audited<H> {
    fn retrieve(&self, request: &RetrieveRequest, identifier: DataSet) -> Result<Retrieval, Outcome> {
        self.audit.see(|| {
            let fetching =
                Part::Fetching { identifier: identifier.clone(), destination: request.move_destination() };
            Seen::On(request.association.id, request.message_id(), fetching)
        });
        self.handler.retrieve(request, identifier)
    }
}

impl<H: Store> Store for Audited<Arc<H>> {
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        let begun = self.handler.clone().begin(request);
        let encoding = Encoding::of(&request.context.transfer_syntax);
        Ok(match encoding.filter(|_| self.audit.is_on()) {
            Some(encoding) => Box::new(Arriving {
                receive: begun.unwrap_or_else(|outcome| Box::new(Refusing(outcome))),
                audit: self.audit.clone(),
                operation: (request.association.id, request.message_id),
                encoding,
                beginning: Some(Bytes::new()),
            }),
            None => begun?,
        })
    }

    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        self.handler.transfer_syntaxes()
    }
}

/// A data set that is refused already. It passes, so that it is known what was refused.
struct Refusing(Outcome);

impl Receive for Refusing {
    fn fragment(&mut self, _: Bytes) -> Result<(), Outcome> {
        Ok(())
    }

    fn end(self: Box<Self>) -> Outcome {
        self.0
    }

    fn tells_losses(&self) -> bool {
        true
    }
}

/// A data set of which the beginning is kept until it says whom it is about.
struct Arriving {
    receive: Box<dyn Receive>,
    audit: Audit,
    operation: (AssociationId, u16),
    encoding: Encoding,
    /// `None` once it has been told, or does not say it.
    beginning: Option<Bytes>,
}

impl Arriving {
    fn look(&mut self, data: &Bytes) {
        let Some(beginning) = self.beginning.take() else { return };
        // Nearly always the first fragment says it.
        let beginning = match beginning.is_empty() {
            true => data.clone(),
            false => [&beginning[..], &data[..]].concat().into(),
        };
        if !self.tell(&beginning, false) && beginning.len() < FIRST_PART {
            // What is kept holds no memory of the connection.
            self.beginning = Some(Bytes::copy_from_slice(&beginning));
        }
    }

    /// Whether it says whom it is about.
    fn tell(&self, beginning: &Bytes, is_all: bool) -> bool {
        // A deflated one cannot be read in part. The archive is asked in the end.
        if self.encoding == Encoding::DeflatedExplicitVrLittleEndian && !is_all {
            return false;
        }
        let about = About::of_beginning(beginning, self.encoding, is_all);
        let (id, message_id) = self.operation;
        let is_told = about.is_some();
        about.into_iter().for_each(|about| {
            self.audit.see(|| Seen::On(id, message_id, Part::Arrived(about)));
        });
        is_told
    }
}

impl Receive for Arriving {
    fn ready(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.receive.ready(context)
    }

    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        self.look(&data);
        self.receive.fragment(data)
    }

    fn end(self: Box<Self>) -> Outcome {
        if let Some(all) = &self.beginning {
            self.tell(all, true);
        }
        self.receive.end()
    }

    fn tells_losses(&self) -> bool {
        self.receive.tells_losses()
    }
}
