//! What is served by HTTP: DICOMweb, the page, metrics.

use std::fs;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use kerma_archive::Archive;
use kerma_web::{Document, Documents, Server, Settings, Web};

use super::configuration::Configuration;
use super::surroundings::Around;
use crate::http::{self, Page};

/// Serves DICOMweb and the documents, if the configuration says where. The error is a text.
pub(super) fn serve(
    configuration: &Configuration,
    archive: &Archive,
    documents: Documents,
    around: Around,
) -> Result<Option<SocketAddr>, String> {
    let Some(address) = configuration.http.listen else { return Ok(None) };
    if !address.ip().is_loopback() {
        return Err(format!("[http] listen = \"{address}\": others than this host do not say who they are"));
    }
    let mut settings = Settings::default();
    settings.prefix.clone_from(&configuration.http.prefix);
    settings.query_limit = configuration.http.query_limit;
    settings.cache = Some(metadata(configuration));
    let web = Web::new(archive.clone()).settings(settings).documents(documents).surroundings(around);
    web.keep_ready().map_err(|error| format!("[http]: {error}"))?;
    let served = Server::new(web.router()).serve(address);
    served.map(Some).map_err(|error| format!("[http] listen = \"{address}\": {error}"))
}

/// Where the metadata of series is kept ready.
fn metadata(configuration: &Configuration) -> PathBuf {
    configuration.instance_location.join("metadata")
}

/// Removes what was kept ready. The error is a text.
pub(super) fn forget(configuration: &Configuration) -> Result<(), String> {
    let folder = metadata(configuration);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(format!("{}: {error}", folder.display())),
        _ => Ok(()),
    }
}

/// Serves the documents alone. The error is a text.
pub(super) fn documents(address: SocketAddr, documents: Documents) -> Result<SocketAddr, String> {
    let page = move |path: &str| {
        let Document { status, content_type, text } = documents.get(path)?();
        Some(Page { status, content_type, text })
    };
    http::serve(address, Arc::new(page)).map_err(|error| format!("metrics at {address}: {error}"))
}
