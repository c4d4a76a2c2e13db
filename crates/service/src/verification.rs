//! The Verification service class (PS3.4 annex A): C-ECHO.
//!
//! The SCP answers with Success even if its handler fails, because the requestor has asked only whether the association works.
//! A status that a handler returns is sent as given.

use alloc::{boxed::Box, sync::Arc, vec, vec::Vec};
use core::task::{Context, Poll};

use kerma_association::negotiation::Supported;
use kerma_dataset::DataSet;
use kerma_dictionary::{TransferSyntax, uids};
use kerma_dimse::{CEchoRq, Command};
use kerma_status::{Status, tables};

use crate::{
    Message, Operation, Outcome, Request, ServiceClass,
    exchange::{Exchange, Incoming, Next, Service},
    outcome::{STATUS_MISSING, STATUS_UNUSABLE, Verdict},
};

/// A handler of C-ECHO requests. Closures `Fn(&Request<CEchoRq>) -> impl Into<Outcome>` are handlers.
pub trait Echo: Send + Sync {
    /// Called for each request.
    fn echo(&self, request: &Request<CEchoRq>) -> Outcome;
}

impl<H: Echo + ?Sized> Echo for Arc<H> {
    fn echo(&self, request: &Request<CEchoRq>) -> Outcome {
        (**self).echo(request)
    }
}

impl<F, O> Echo for F
where
    F: Fn(&Request<CEchoRq>) -> O + Send + Sync,
    O: Into<Outcome>,
{
    fn echo(&self, request: &Request<CEchoRq>) -> Outcome {
        self(request).into()
    }
}

/// The Verification SCP.
#[derive(Clone, Default)]
pub struct Verification {
    handler: Option<Arc<dyn Echo>>,
}

impl Verification {
    /// An SCP that answers every C-ECHO with Success.
    pub fn new() -> Verification {
        Verification::default()
    }

    /// An SCP that calls a handler first.
    pub fn with(handler: impl Echo + 'static) -> Verification {
        Verification { handler: Some(Arc::new(handler)) }
    }
}

impl ServiceClass for Verification {
    fn supported(&self) -> Vec<Supported> {
        vec![Supported::new(uids::VERIFICATION, &TransferSyntax::DEFAULT[..])]
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        let Command::CEchoRq(command) = &request.command else { return None };
        let command = command.clone();
        let operation = EchoOperation { request: request.map(|_| command), handler: self.handler.clone() };
        // C-ECHO has no data set (PS3.7 §9.1.5); one that comes all the same is let pass.
        Some(Box::new(Exchange::new(operation, Incoming::Ignored, has_data_set)))
    }
}

/// One C-ECHO, from the request to the response.
struct EchoOperation {
    request: Request<CEchoRq>,
    handler: Option<Arc<dyn Echo>>,
}

impl EchoOperation {
    fn respond(&self, verdict: Verdict) -> Next {
        let mut response = self.request.response(verdict.status);
        response.details = verdict.details;
        Next::end(Message::command(response))
    }
}

impl Service for EchoOperation {
    fn arrived(&mut self, _data_set: Option<DataSet>) -> Next {
        match self.handler {
            Some(_) => Next::Call,
            None => self.respond(Status::SUCCESS.into()),
        }
    }

    fn call(&mut self, _context: &mut Context<'_>) -> Poll<Next> {
        let outcome = self.handler.as_ref().map(|handler| handler.echo(&self.request));
        Poll::Ready(Next::Settle(outcome.unwrap_or_else(|| ().into())))
    }

    fn settled(&mut self, outcome: Outcome) -> Next {
        let requestor = self.request.association.requestor;
        let mut verdict =
            outcome.resolve(&tables::VERIFICATION, Status::SUCCESS, &format_args!("C-ECHO of {requestor}"));
        if verdict.status == STATUS_MISSING || verdict.status == STATUS_UNUSABLE {
            verdict = Status::SUCCESS.into();
        }
        self.respond(verdict)
    }
}
