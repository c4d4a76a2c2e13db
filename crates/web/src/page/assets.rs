//! The style sheet, the script and the icon, which are part of the program.

use axum::body::Body;
use axum::http::Response;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, X_CONTENT_TYPE_OPTIONS};

/// `/page.css`
pub(super) async fn style() -> Response<Body> {
    asset(include_str!("page.css"), "text/css; charset=utf-8")
}

/// `/page.js`
pub(super) async fn script() -> Response<Body> {
    asset(include_str!("page.js"), "text/javascript; charset=utf-8")
}

/// `/icon.svg`
pub(super) async fn icon() -> Response<Body> {
    asset(include_str!("icon.svg"), "image/svg+xml")
}

/// It is short, and another after an update: whoever keeps it asks again.
fn asset(text: &'static str, content_type: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
