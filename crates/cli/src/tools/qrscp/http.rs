//! What is served by HTTP: DICOMweb, the page, metrics.

use std::net::SocketAddr;
use std::sync::Arc;

use kerma_archive::Archive;
use kerma_web::{Document, Documents, Server, Settings, Web};

use super::configuration::Configuration;
use crate::http::{self, Page};

/// Serves DICOMweb and the documents, if the configuration says where. The error is a text.
pub(super) fn serve(
    configuration: &Configuration,
    archive: &Archive,
    documents: Documents,
) -> Result<Option<SocketAddr>, String> {
    let Some(address) = configuration.http.listen else { return Ok(None) };
    if !address.ip().is_loopback() {
        return Err(format!("[http] listen = \"{address}\": others than this host do not say who they are"));
    }
    let mut settings = Settings::default();
    settings.prefix.clone_from(&configuration.http.prefix);
    settings.query_limit = configuration.http.query_limit;
    let router = Web::new(archive.clone()).settings(settings).documents(documents).router();
    let served = Server::new(router).serve(address);
    served.map(Some).map_err(|error| format!("[http] listen = \"{address}\": {error}"))
}

/// Serves the documents alone. The error is a text.
pub(super) fn documents(address: SocketAddr, documents: Documents) -> Result<SocketAddr, String> {
    let page = move |path: &str| {
        let Document { status, content_type, text } = documents.get(path)?();
        Some(Page { status, content_type, text })
    };
    http::serve(address, Arc::new(page)).map_err(|error| format!("metrics at {address}: {error}"))
}
