//! The user's side of an association that this side requested, on any driver and any executor.

mod association;
mod find;
mod normalized;
mod retrieving;
mod storing;

use std::task::{Context, Poll};

use kerma_association::Instant;
use kerma_endpoint::{Endpoint, Event};

use crate::handlers::Threads;

pub use association::Association;
pub use find::Querying;
pub use retrieving::{Instances, Retrieving};

/// What moves the bytes of an [`Association`]'s endpoint. A driver whose `poll` waits instead of being pending has an
/// `Association` whose futures are ready at once.
pub trait Pump: Send + Sized {
    /// What it moves the bytes of.
    fn endpoint(&mut self) -> &mut Endpoint;

    /// The next event; `None` when the association is over and its connection closed.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Event>>;

    /// The same, which waits no longer than until this time.
    fn poll_until(&mut self, until: Instant, context: &mut Context<'_>) -> Poll<Pumped>;

    /// The next event, if there is one without waiting.
    fn next_at_once(&mut self) -> Option<Event>;

    /// Sees to the end of the association, which was told to end: nobody waits for it.
    fn detach(&mut self);

    /// Where files are read; in place, if `None`.
    fn threads(&self) -> Option<Threads> {
        None
    }
}

/// What came of waiting until some time.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // handed on at once
pub enum Pumped {
    /// An event.
    Event(Event),
    /// The time is over.
    Late,
    /// The association is over, and its connection closed.
    End,
}
