//! Pages of other hosts that may use the services (CORS, <https://fetch.spec.whatwg.org>).

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
    ACCESS_CONTROL_REQUEST_METHOD, HeaderValue, ORIGIN, VARY,
};
use axum::http::{HeaderMap, Method, Response, StatusCode};
use axum::middleware::Next;
use axum::response::IntoResponse as _;

use crate::Problem;
use crate::forwarded::Way;

/// The origins that are allowed; `*` for all.
pub(crate) type Allowed = Arc<[String]>;

/// Answers what browsers ask before a request, and tells them that a page may read the answer.
pub(crate) async fn share(State(allowed): State<Allowed>, request: Request, next: Next) -> Response<Body> {
    let origin = request.headers().get(ORIGIN).cloned();
    let granted = origin.as_ref().and_then(|origin| granted(origin, &allowed));
    let is_preflight =
        request.method() == Method::OPTIONS && request.headers().contains_key(ACCESS_CONTROL_REQUEST_METHOD);
    let mut response = match is_preflight {
        true => StatusCode::NO_CONTENT.into_response(),
        false => next.run(request).await,
    };
    let headers = response.headers_mut();
    if !allowed.is_empty() {
        headers.append(VARY, HeaderValue::from_static("Origin"));
    }
    if let Some(granted) = granted {
        grant(headers, granted, is_preflight);
    }
    response
}

fn granted(origin: &HeaderValue, allowed: &[String]) -> Option<HeaderValue> {
    let is_named = allowed.iter().any(|of| of.as_bytes() == origin.as_bytes());
    match is_named {
        true => Some(origin.clone()),
        false => allowed.iter().any(|of| of == "*").then(|| HeaderValue::from_static("*")),
    }
}

fn grant(headers: &mut HeaderMap, origin: HeaderValue, is_preflight: bool) {
    // Whoever may be any page gets nothing that a browser knows of who sits before it.
    if origin != "*" {
        headers.insert(ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
    }
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(
        ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static("Content-Length, Content-Location, Content-Range, ETag, Location, Warning"),
    );
    if is_preflight {
        headers.insert(
            ACCESS_CONTROL_ALLOW_METHODS,
            HeaderValue::from_static("GET, HEAD, POST, PUT, DELETE, OPTIONS"),
        );
        headers.insert(
            ACCESS_CONTROL_ALLOW_HEADERS,
            HeaderValue::from_static("Accept, Authorization, Content-Type, If-None-Match, If-Range, Range"),
        );
        headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    }
}

/// Refuses what the page of another origin asks that is not allowed. Browsers ask nobody before they send a request without a body, or
/// open a websocket, so that CORS does not stand in front of these.
pub(crate) async fn refuse_strangers(
    State(allowed): State<Allowed>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let is_stranger = request.headers().get(ORIGIN).is_some_and(|origin| {
        granted(origin, &allowed).is_none() && !is_own(origin, request.extensions().get::<Way>())
    });
    if is_stranger {
        let why = "pages of this origin may not do this";
        return Problem::new(StatusCode::FORBIDDEN, why).into_response();
    }
    next.run(request).await
}

/// Whether an origin is that of the services themselves.
fn is_own(origin: &HeaderValue, way: Option<&Way>) -> bool {
    let host = way.and_then(|way| way.host.as_deref());
    let of_origin = origin.to_str().ok().and_then(|origin| origin.split_once("://"));
    of_origin.is_some_and(|(_, of)| host.is_some_and(|host| host.eq_ignore_ascii_case(of)))
}
