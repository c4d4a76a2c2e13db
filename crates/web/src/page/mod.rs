//! The page where a person sees what is there.

use axum::Router;

use crate::shared::Shared;

/// What is served beside the DICOMweb services.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
}
