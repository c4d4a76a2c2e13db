//! Tells of what is retrieved, for an audit trail.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::RequestPartsExt as _;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{Method, Response};
use axum::middleware::Next;
use bytes::Bytes;
use hyper::body::{Body as _, Frame, SizeHint};

use crate::access::{Seen, Watched};
use crate::resource::{Names, Resource};

/// Tells of what is retrieved: when it begins, and when it ends.
pub(crate) async fn retrieves(request: Request, next: Next) -> Response<Body> {
    let watched = Watched::of(request.extensions());
    if !watched.is_on() || request.method() != Method::GET {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let resource = parts.extract::<Names>().await.ok().and_then(|names| names.resource().ok());
    let response = next.run(Request::from_parts(parts, body)).await;
    match resource {
        Some(resource) if response.status().is_success() => {
            watched.saw(|| Seen::Retrieving(resource.clone()));
            response.map(|inner| Body::new(Told { inner, sent: 0, is_over: false, watched, resource }))
        }
        _ => response,
    }
}

/// A body whose end is told.
struct Told {
    inner: Body,
    sent: u64,
    is_over: bool,
    watched: Watched,
    resource: Resource,
}

impl hyper::body::Body for Told {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.inner).poll_frame(context);
        match &polled {
            Poll::Ready(None) => self.is_over = true,
            Poll::Ready(Some(Ok(frame))) => {
                self.sent += frame.data_ref().map_or(0, |data| data.len() as u64);
            }
            _ => {}
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        // A body of a known length is not asked for more once that was sent.
        let is_whole = self.is_over
            || self.inner.is_end_stream()
            || self.inner.size_hint().exact() == Some(0)
            || self.inner.size_hint().exact() == Some(self.sent);
        let resource = self.resource.clone();
        self.watched.saw(|| Seen::Retrieved { resource, is_whole });
    }
}
