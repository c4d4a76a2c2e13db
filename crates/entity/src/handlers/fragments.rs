use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use kerma_service::{
    Outcome, StoreRequest,
    storage::{Receive, Store},
};

use super::slot;

/// An asynchronous function that takes an instance's fragments as they arrive, as a handler of C-STORE: memory is one
/// fragment, however large the object, and the peer is not read from faster than the fragments are taken.
///
/// ```
/// use kerma_entity::handlers::{Fragments, streaming};
/// use kerma_service::{StoreRequest, storage::Storage};
/// use kerma_status::Status;
///
/// let storage = Storage::any(streaming(async |_: StoreRequest, mut fragments: Fragments| {
///     let mut length = 0;
///     while let Some(fragment) = fragments.next().await {
///         length += fragment.len();
///     }
///     println!("{length} bytes");
///     Status::SUCCESS
/// }));
/// # let _ = storage;
/// ```
///
/// If the data set does not come whole, the future is dropped before the last fragment, or before it is ready: what was
/// begun is to be undone by what it drops. A future that is ready before the end refuses the rest: it is let pass.
pub fn streaming<F>(function: F) -> Streaming<F> {
    Streaming(Arc::new(function))
}

/// A handler of C-STORE: see [`streaming`].
pub struct Streaming<F>(Arc<F>);

impl<F, Fut> Store for Streaming<F>
where
    F: Fn(StoreRequest, Fragments) -> Fut + Send + Sync + 'static,
    Fut: Future<Output: Into<Outcome>> + Send + 'static,
{
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        let (sender, fragments) = slot::slot();
        let future = self.0(request.clone(), Fragments(fragments));
        let state = State::Taking(Box::pin(async move { future.await.into() }));
        Ok(Box::new(Feeding { sender, state }))
    }
}

/// The fragments of a data set as they arrive, encoded in the transfer syntax of the request's presentation context.
pub struct Fragments(slot::Receiver<Bytes>);

impl Fragments {
    /// The next bytes; `None` after the last.
    pub async fn next(&mut self) -> Option<Bytes> {
        poll_fn(|context| self.0.poll_next(context)).await
    }
}

impl Stream for Fragments {
    type Item = Bytes;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        self.0.poll_next(context)
    }
}

/// Gives its fragments to a future.
struct Feeding {
    sender: slot::Sender<Bytes>,
    state: State,
}

enum State {
    Taking(Pin<Box<dyn Future<Output = Outcome> + Send>>),
    /// The future was ready before the end, with this outcome.
    Done(Outcome),
}

impl Receive for Feeding {
    fn ready(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let State::Taking(future) = &mut self.state {
            match future.as_mut().poll(context) {
                Poll::Ready(outcome) => self.state = State::Done(outcome),
                Poll::Pending if self.sender.is_full() => return Poll::Pending,
                Poll::Pending => {}
            }
        }
        Poll::Ready(())
    }

    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        match std::mem::replace(&mut self.state, State::Done(Outcome::failed("the handler has ended"))) {
            State::Done(outcome) => Err(outcome),
            taking => {
                self.state = taking;
                // A handler that has let go of the fragments wants no more of them.
                self.sender.put(Some(data));
                Ok(())
            }
        }
    }

    fn end(self: Box<Self>) -> Outcome {
        let Feeding { sender, state } = *self;
        drop(sender);
        match state {
            State::Taking(future) => Outcome::later(future),
            State::Done(outcome) => outcome,
        }
    }
}
