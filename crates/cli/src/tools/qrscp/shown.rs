//! What data sets say and whom they are about, in the log of those who ask for it.

use std::{
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_ae::{FindRequest, Outcome, Receive, Retrieval, RetrieveRequest, Store, StoreRequest};
use kerma_association::negotiation::TransferSyntaxes;
use kerma_dataset::{DataSet, Encoding};
use kerma_service::query::{Find, Matches};
use kerma_service::retrieve::Retrieve;

use crate::files::identity;
use crate::identifiers;

/// A handler, before which the log is told what it is given, if that is asked for.
pub(crate) struct Shown<H> {
    pub(crate) handler: H,
    pub(crate) log_identifiers: bool,
}

impl<H> Shown<H> {
    fn show(&self, identifier: &DataSet) {
        if self.log_identifiers {
            identifiers::log_listing("Request", identifier);
        }
    }
}

impl<H: Find> Find for Shown<H> {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        self.show(&identifier);
        self.handler.find(request, identifier)
    }
}

impl<H: Retrieve> Retrieve for Shown<H> {
    fn retrieve(&self, request: &RetrieveRequest, identifier: DataSet) -> Result<Retrieval, Outcome> {
        self.show(&identifier);
        self.handler.retrieve(request, identifier)
    }
}

impl<H: Store> Store for Shown<Arc<H>> {
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        let receive = self.handler.clone().begin(request)?;
        let encoding = Encoding::of(&request.context.transfer_syntax);
        Ok(match encoding.filter(|_| self.log_identifiers) {
            Some(encoding) => Box::new(Passing { receive, encoding, beginning: Vec::new() }),
            None => receive,
        })
    }

    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        self.handler.transfer_syntaxes()
    }
}

/// A data set of which the beginning is kept.
struct Passing {
    receive: Box<dyn Receive>,
    encoding: Encoding,
    beginning: Vec<u8>,
}

impl Receive for Passing {
    fn ready(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.receive.ready(context)
    }

    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        let wanted = identity::FIRST_PART.saturating_sub(self.beginning.len());
        self.beginning.extend(data.iter().take(wanted));
        self.receive.fragment(data)
    }

    fn end(self: Box<Self>) -> Outcome {
        identity::log_beginning(self.beginning.into(), self.encoding);
        self.receive.end()
    }

    fn tells_losses(&self) -> bool {
        self.receive.tells_losses()
    }
}
