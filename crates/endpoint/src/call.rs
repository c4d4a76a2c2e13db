use alloc::{boxed::Box, string::String, sync::Arc};
use core::{
    fmt,
    task::{Context, Poll},
};

use bytes::Bytes;
use kerma_association::negotiation::Answered;
use kerma_pdu::AAssociateRj;
use kerma_service::{AssociationInfo, Operation, Reporting};

use crate::{
    Link,
    admission::{Admitted, Asking},
    outgoing::Payload,
    reports::ReportsId,
};

/// Code of the user's for the driver to run: a handler, a source that gives the next chunk of an outgoing data set, the
/// reports that an SCP makes by itself, or an admission hook. An endpoint runs no other code of the user's, except for its [observers](crate::Observe).
///
/// A driver calls [`run`](Call::run) on any thread. If the code panics, the driver calls [`panicked`](Call::panicked). Then
/// the driver gives the call back by [`In::Called`](crate::In::Called), pending or not.
pub struct Call {
    pub(crate) kind: Kind,
    pub(crate) pending: bool,
}

pub(crate) enum Kind {
    Operation(Box<dyn Operation>),
    Source { link: Link, source: Payload, unit: usize, chunk: Result<Option<Bytes>, String> },
    Reports(ReportsId, Box<dyn Reporting>, Arc<AssociationInfo>),
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

    pub(crate) fn reports(
        id: ReportsId,
        reporting: Box<dyn Reporting>,
        association: Arc<AssociationInfo>,
    ) -> Call {
        Call { kind: Kind::Reports(id, reporting, association), pending: false }
    }

    pub(crate) fn admission(asking: Asking) -> Call {
        Call { kind: Kind::Admission(Box::new(asking), None), pending: false }
    }

    /// Runs the code. A pending call goes back to the endpoint as well, and the endpoint gives it out again after
    /// [`In::Woken`](crate::In::Woken).
    pub fn run(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let done = match &mut self.kind {
            Kind::Operation(operation) => operation.call(context),
            Kind::Source { source, unit, chunk, .. } => {
                source.poll_next(context, *unit).map(|next| *chunk = next)
            }
            Kind::Reports(_, reporting, association) => reporting.call(association, context),
            Kind::Admission(asking, answer) => {
                *answer = Some(asking.ask());
                Poll::Ready(())
            }
        };
        self.pending = done.is_pending();
        done
    }

    /// Notes that the code panicked. `message` is for the log.
    pub fn panicked(&mut self, message: String) {
        self.pending = false;
        match &mut self.kind {
            Kind::Operation(operation) => operation.panicked(message),
            Kind::Source { chunk, .. } => {
                *chunk = Err(alloc::format!("reading the data set panicked: {message}"))
            }
            Kind::Reports(_, reporting, association) => reporting.panicked(association, message),
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
            Kind::Reports(..) => "Call(reports)",
            Kind::Admission(..) => "Call(admission)",
        })
    }
}
