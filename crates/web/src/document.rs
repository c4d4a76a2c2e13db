//! Short texts that are made anew for whoever asks: metrics, health.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;

use crate::Problem;

/// A text.
pub struct Document {
    /// The status of the response.
    pub status: StatusCode,
    /// Its media type.
    pub content_type: &'static str,
    /// What it says.
    pub text: String,
}

impl Document {
    /// Plain text.
    pub fn plain(status: StatusCode, text: impl Into<String>) -> Document {
        Document { status, content_type: "text/plain; charset=utf-8", text: text.into() }
    }
}

/// Makes a document; it may take its time.
pub type Make = Arc<dyn Fn() -> Document + Send + Sync>;

/// What makes the documents, by their paths: `/metrics`.
pub type Documents = BTreeMap<&'static str, Make>;

/// A router of documents alone.
pub fn documents(documents: Documents) -> Router {
    documents.into_iter().fold(Router::new(), |router, (path, make)| {
        let respond = move || {
            let make = make.clone();
            async move {
                let made = tokio::task::spawn_blocking(move || make()).await;
                made.map_err(|error| Problem::internal(&error))
            }
        };
        router.route(path, get(respond))
    })
}

impl IntoResponse for Document {
    fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.text));
        *response.status_mut() = self.status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        response
    }
}
