//! What handlers give, made of a [`Stream`].

use std::{
    fmt::Display,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use kerma_service::{
    Source,
    query::{Match, Matches},
    retrieve::{InstanceMatch, Retrieval},
};

/// The matches of a query, asked for one by one as they are sent.
pub fn matches<S>(stream: S) -> Matches
where
    S: Stream<Item: Into<Match>> + Send + 'static,
{
    let mut stream = Box::pin(stream);
    Matches::polled(move |context| stream.as_mut().poll_next(context).map(|next| next.map(Into::into)))
}

/// So many sub-operations, whose instances are asked for one by one as they are sent.
pub fn retrieval<S>(count: usize, stream: S) -> Retrieval
where
    S: Stream<Item: Into<InstanceMatch>> + Send + 'static,
{
    let mut stream = Box::pin(stream);
    Retrieval::polled(count, move |context| {
        stream.as_mut().poll_next(context).map(|next| next.map(Into::into))
    })
}

/// An encoded data set, asked for piece by piece as it is sent. It cannot be re-encoded: it goes to a peer that takes its
/// transfer syntax, or not at all.
pub fn source<S, E>(stream: S) -> Box<dyn Source>
where
    S: Stream<Item = Result<Bytes, E>> + Send + 'static,
    E: Display,
{
    Box::new(Pieces(Box::pin(stream)))
}

struct Pieces<S>(Pin<Box<S>>);

impl<S, E> Source for Pieces<S>
where
    S: Stream<Item = Result<Bytes, E>> + Send,
    E: Display,
{
    fn next(&mut self, _unit: usize) -> Result<Option<Bytes>, String> {
        Err("it comes as a stream, which is read while it is sent and not before".into())
    }

    fn poll_next(&mut self, context: &mut Context<'_>, _unit: usize) -> Poll<Result<Option<Bytes>, String>> {
        let next = self.0.as_mut().poll_next(context);
        next.map(|next| next.transpose().map_err(|error| error.to_string()))
    }
}
