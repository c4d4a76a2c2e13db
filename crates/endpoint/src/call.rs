use alloc::{boxed::Box, string::String};
use core::{
    fmt,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_association::negotiation::Answered;
use kerma_pdu::AAssociateRj;
use kerma_service::Operation;

use crate::{
    Link,
    admission::{Admitted, Asking},
    outgoing::Payload,
};

/// Code of the user's that is to be run: a handler, the next chunk of a data set that is sent, or the question whether a
/// peer is admitted. Nothing else of an endpoint runs code of the user's but its [observers](crate::Observe).
///
/// A driver [`run`](Call::run)s it, where it likes; if that panics, it tells [`panicked`](Call::panicked); then the call
/// goes back to the endpoint by [`In::Called`](crate::In::Called), pending or not.
pub struct Call {
    pub(crate) kind: Kind,
    pub(crate) pending: bool,
}

pub(crate) enum Kind {
    Operation(Box<dyn Operation>),
    Source { link: Link, source: Payload, unit: usize, chunk: Result<Option<Bytes>, String> },
    Admission(Box<Asking>, Option<Answer>),
}

pub(crate) type Answer = Result<(Admitted, Answered), AAssociateRj>;

impl Call {
    pub(crate) fn operation(operation: Box<dyn Operation>) -> Call {
        Call { kind: Kind::Operation(operation), pending: false }
    }

    pub(crate) fn source(link: Link, source: Payload, unit: usize) -> Call {
        Call { kind: Kind::Source { link, source, unit, chunk: Ok(None) }, pending: false }
    }

    pub(crate) fn admission(asking: Asking) -> Call {
        Call { kind: Kind::Admission(Box::new(asking), None), pending: false }
    }

    /// Runs it. While it is pending it goes back to the endpoint too, which gives it out again after
    /// [`In::Woken`](crate::In::Woken).
    pub fn run(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let done = match &mut self.kind {
            Kind::Operation(operation) => operation.call(context),
            Kind::Source { source, unit, chunk, .. } => {
                source.poll_next(context, *unit).map(|next| *chunk = next)
            }
            Kind::Admission(asking, answer) => {
                *answer = Some(asking.ask());
                Poll::Ready(())
            }
        };
        self.pending = done.is_pending();
        done
    }

    /// It panicked; `message` is for the log.
    pub fn panicked(&mut self, message: String) {
        self.pending = false;
        match &mut self.kind {
            Kind::Operation(operation) => operation.panicked(message),
            Kind::Source { chunk, .. } => {
                *chunk = Err(alloc::format!("reading the data set panicked: {message}"))
            }
            Kind::Admission(asking, answer) => {
                log::error!("{}: the admission hook panicked: {message}", asking.who());
                *answer = Some(Err(AAssociateRj::NO_REASON_GIVEN_BY_ACSE));
            }
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            Kind::Operation(_) => "Call(handler)",
            Kind::Source { .. } => "Call(source)",
            Kind::Admission(..) => "Call(admission)",
        })
    }
}
