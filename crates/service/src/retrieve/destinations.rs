use alloc::{boxed::Box, sync::Arc, vec::Vec};
use core::{
    fmt::{self, Display},
    future::Future,
    pin::Pin,
    task::{Context, Poll, ready},
};

use kerma_dictionary::AeTitle;

use super::RetrieveRequest;
use crate::{Destination, Outcome, outcome::of_error};

/// Knows the addresses of the destinations of C-MOVE requests.
///
/// A list of [`Destination`]s will do, an `Arc` of one, or a closure `Fn(&AeTitle, &RetrieveRequest)` that returns
/// an `Option` of a destination or a `Result` of that.
pub trait Destinations: Send + Sync {
    /// The address of this Application Entity. `None` if it is unknown, or if this requestor may not send there (0xA801). An
    /// outcome is the final response, and a failure is 0xC514.
    fn resolve(&self, destination: &AeTitle, request: &RetrieveRequest) -> Result<Resolved, Outcome>;
}

impl<D: Destinations + ?Sized> Destinations for Arc<D> {
    fn resolve(&self, destination: &AeTitle, request: &RetrieveRequest) -> Result<Resolved, Outcome> {
        (**self).resolve(destination, request)
    }
}

impl Destinations for Vec<Destination> {
    fn resolve(&self, destination: &AeTitle, _: &RetrieveRequest) -> Result<Resolved, Outcome> {
        Ok(self.iter().find(|known| known.ae_title == *destination).cloned().into())
    }
}

impl<const N: usize> Destinations for [Destination; N] {
    fn resolve(&self, destination: &AeTitle, _: &RetrieveRequest) -> Result<Resolved, Outcome> {
        Ok(self.iter().find(|known| known.ae_title == *destination).cloned().into())
    }
}

impl<F, D> Destinations for F
where
    F: Fn(&AeTitle, &RetrieveRequest) -> D + Send + Sync,
    D: IntoDestination,
{
    fn resolve(&self, destination: &AeTitle, request: &RetrieveRequest) -> Result<Resolved, Outcome> {
        self(destination, request).into_destination()
    }
}

/// Where a destination is, or that it is not known yet.
///
/// Made from an `Option` of a [`Destination`].
pub struct Resolved(State);

enum State {
    Known(Option<Destination>),
    Later(Pin<Box<dyn Future<Output = Result<Resolved, Outcome>> + Send>>),
}

impl Resolved {
    /// The destination that this future will have. Until then the association waits. It holds no thread, unless the driver needs
    /// one for each association.
    pub fn later<D: IntoDestination>(future: impl Future<Output = D> + Send + 'static) -> Resolved {
        Resolved(State::Later(Box::pin(async move { future.await.into_destination() })))
    }

    /// Waits until it is known; an outcome instead is the final response.
    pub(super) fn poll_known(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Destination>, Outcome>> {
        loop {
            match &mut self.0 {
                State::Known(destination) => return Poll::Ready(Ok(destination.take())),
                State::Later(future) => match ready!(future.as_mut().poll(context)) {
                    Ok(resolved) => *self = resolved,
                    Err(outcome) if outcome.is_pending() => *self = Resolved::refused(outcome),
                    Err(outcome) => return Poll::Ready(Err(outcome)),
                },
            }
        }
    }

    /// The outcome instead, once it is no longer pending.
    pub(super) fn refused(outcome: Outcome) -> Resolved {
        Resolved(State::Later(Box::pin(async move { Err(outcome.settled().await) })))
    }
}

impl From<Option<Destination>> for Resolved {
    fn from(destination: Option<Destination>) -> Resolved {
        Resolved(State::Known(destination))
    }
}

impl fmt::Debug for Resolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            State::Known(destination) => write!(f, "Resolved({destination:?})"),
            State::Later(_) => f.write_str("Resolved(later)"),
        }
    }
}

/// The return types of closures that are [`Destinations`].
pub trait IntoDestination {
    /// The destination if it is known, or the outcome that is the final response.
    fn into_destination(self) -> Result<Resolved, Outcome>;
}

impl IntoDestination for Resolved {
    fn into_destination(self) -> Result<Resolved, Outcome> {
        Ok(self)
    }
}

impl IntoDestination for Option<Destination> {
    fn into_destination(self) -> Result<Resolved, Outcome> {
        Ok(self.into())
    }
}

/// A status or an [`Outcome`] as the error is the final response; any other error is that of a handler that failed.
impl<D: IntoDestination, E: Display + 'static> IntoDestination for Result<D, E> {
    fn into_destination(self) -> Result<Resolved, Outcome> {
        self.map_err(of_error)?.into_destination()
    }
}
