//! The Verification service class (PS3.4 annex A): C-ECHO.
//!
//! The SCP answers with Success even if its handler fails, because the requestor has asked only whether the association works.
//! A status that a handler returns is sent as given.

use alloc::{boxed::Box, format, string::String, sync::Arc, vec, vec::Vec};
use core::{
    mem,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use kerma_association::negotiation::Supported;
use kerma_dictionary::{TransferSyntax, uids};
use kerma_dimse::{CEchoRq, Command};
use kerma_status::{Status, tables};

use crate::{
    Message, Operation, Outcome, Request, ServiceClass, Step, UntimelyFragment,
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
        Some(Box::new(EchoOperation {
            request: request.map(|_| command),
            receiving: has_data_set,
            state: State::Calling(self.handler.clone()),
        }))
    }
}

struct EchoOperation {
    request: Request<CEchoRq>,
    /// C-ECHO has no data set (PS3.7 §9.1.5); one that comes all the same is let pass.
    receiving: bool,
    state: State,
}

enum State {
    Calling(Option<Arc<dyn Echo>>),
    /// The handler's outcome is awaited.
    Settling(Outcome),
    Responding(Box<Verdict>),
    Done,
}

impl EchoOperation {
    fn who(&self) -> String {
        format!("C-ECHO of {}", self.request.association.requestor)
    }
}

impl Operation for EchoOperation {
    fn step(&mut self) -> Step {
        if self.receiving {
            return Step::Wait;
        }
        match mem::replace(&mut self.state, State::Done) {
            State::Calling(Some(handler)) => {
                self.state = State::Calling(Some(handler));
                Step::Call
            }
            State::Settling(outcome) => {
                self.state = State::Settling(outcome);
                Step::Call
            }
            State::Calling(None) => respond(&self.request, Status::SUCCESS.into()),
            State::Responding(elements) => respond(&self.request, *elements),
            State::Done => Step::Done,
        }
    }

    fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        match self.receiving {
            true => self.receiving = !last,
            false => return Err(UntimelyFragment { data, last }),
        }
        Ok(())
    }

    fn call(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let State::Calling(Some(handler)) = &self.state {
            let outcome = handler.echo(&self.request);
            self.state = State::Settling(outcome);
        }
        let State::Settling(outcome) = &mut self.state else { return Poll::Ready(()) };
        ready!(outcome.poll(context));
        let outcome = mem::replace(outcome, Outcome::from(()));
        let mut elements = outcome.resolve(&tables::VERIFICATION, Status::SUCCESS, &self.who());
        if elements.status == STATUS_MISSING || elements.status == STATUS_UNUSABLE {
            elements = Status::SUCCESS.into();
        }
        self.state = State::Responding(Box::new(elements));
        Poll::Ready(())
    }

    fn panicked(&mut self, message: String) {
        let outcome = Outcome::failed(message);
        let elements = outcome.resolve(&tables::VERIFICATION, Status::SUCCESS, &self.who());
        self.state = State::Responding(Box::new(elements));
    }
}

fn respond(request: &Request<CEchoRq>, elements: Verdict) -> Step {
    let mut response = request.response(elements.status);
    response.details = elements.details;
    Step::Respond(Message::command(response))
}
