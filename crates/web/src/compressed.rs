//! Texts that are compressed for who takes that (RFC 9110 §12.5.3).

use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, BodyDataStream};
use axum::extract::Request;
use axum::http::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderValue, VARY,
};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::middleware::Next;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_core::Stream;
use hyper::body::Frame;

use crate::accept::weight;
use crate::media_type::list;

/// Compresses JSON, and XML that is not in parts.
pub(crate) async fn compress(request: Request, next: Next) -> Response<Body> {
    let is_taken = takes_gzip(request.headers());
    let response = next.run(request).await;
    let content_type =
        response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_text = content_type.ends_with("json") || content_type.ends_with("+xml");
    if !is_text || response.headers().contains_key(CONTENT_ENCODING) || response.status() != StatusCode::OK {
        return response;
    }
    let (mut head, body) = response.into_parts();
    head.headers.append(VARY, HeaderValue::from_static("Accept-Encoding"));
    if !is_taken {
        return Response::from_parts(head, body);
    }
    head.headers.remove(CONTENT_LENGTH);
    head.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    // Compressed it is the same, and not the same bytes.
    if let Some(tag) = head.headers.get(ETAG).and_then(|tag| tag.to_str().ok())
        && let Ok(weak) = HeaderValue::from_str(&format!("W/{tag}"))
    {
        head.headers.insert(ETAG, weak);
    }
    let encoder = Some(GzEncoder::new(Vec::new(), Compression::fast()));
    Response::from_parts(head, Body::new(Compressed { body: body.into_data_stream(), encoder }))
}

/// Whether gzip is accepted, and named.
fn takes_gzip(headers: &HeaderMap) -> bool {
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(list).any(|coding| {
        let (name, parameters) = coding.split_once(';').unwrap_or((coding, ""));
        let is_gzip = name.trim().eq_ignore_ascii_case("gzip");
        let weight = parameters.trim().strip_prefix("q=").map_or(Some(1000), weight);
        is_gzip && weight.is_some_and(|weight| weight > 0)
    })
}

/// A body that is compressed as it passes.
struct Compressed {
    body: BodyDataStream,
    /// Until the end.
    encoder: Option<GzEncoder<Vec<u8>>>,
}

impl hyper::body::Body for Compressed {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        loop {
            let Some(encoder) = &mut self.encoder else { return Poll::Ready(None) };
            // What is ready goes when it is worth it.
            if encoder.get_ref().len() >= 16 << 10 {
                let ready = std::mem::take(encoder.get_mut());
                return Poll::Ready(Some(Ok(Frame::data(ready.into()))));
            }
            match Pin::new(&mut self.body).poll_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Err(error))) => {
                    self.encoder = None;
                    return Poll::Ready(Some(Err(error)));
                }
                Poll::Ready(Some(Ok(bytes))) => {
                    if let Some(Err(error)) = self.encoder.as_mut().map(|encoder| encoder.write_all(&bytes)) {
                        return Poll::Ready(Some(Err(axum::Error::new(error))));
                    }
                }
                Poll::Ready(None) => {
                    let Some(encoder) = self.encoder.take() else { return Poll::Ready(None) };
                    let rest =
                        encoder.finish().map(|rest| Frame::data(rest.into())).map_err(axum::Error::new);
                    return Poll::Ready(Some(rest));
                }
            }
        }
    }
}
