//! What is served by HTTP: DICOMweb, the page, metrics.

use std::fs;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use kerma_archive::Archive;
use kerma_tls::Acceptor;
use kerma_web::{Document, Documents, Limits, Server, Settings};

use super::access::Current;
use super::configuration::{Configuration, From};
use super::surroundings::Around;
use super::ups::Scheduling;
use super::web_access::Web;
use crate::audit::{Audit, WebWatcher};
use crate::http::{self, Page};

/// What is around it.
pub(super) struct Parts<'a> {
    pub(super) archive: &'a Archive,
    pub(super) current: &'a Current,
    pub(super) documents: Documents,
    pub(super) around: Around,
    /// Who keeps Unified Procedure Steps, if they are served.
    pub(super) workitems: Option<Scheduling>,
    pub(super) audit: Audit,
    /// Whether nothing says who may come, so that this host may do everything.
    pub(super) is_without_file: bool,
    /// With what connections are secured, if they are.
    pub(super) acceptor: Option<Arc<Acceptor>>,
}

/// Serves DICOMweb and the documents, if the configuration says where. The error is a text.
pub(super) fn serve(configuration: &Configuration, parts: Parts<'_>) -> Result<Option<SocketAddr>, String> {
    let Some(address) = configuration.http.listen else { return Ok(None) };
    let Parts { archive, current, documents, around, workitems, audit, is_without_file, acceptor } = parts;
    let failed = |why: &dyn std::fmt::Display| format!("[http] listen = \"{address}\": {why}");
    let http = &configuration.http;
    let access = Web::of(current, is_without_file).map_err(|why| failed(&why))?;
    if !address.ip().is_loopback()
        && !access.asks_anybody(configuration)
        && http.anonymous_from == From::Loopback
    {
        return Err(failed(
            &"nobody can say who they are: there are neither [access] users, [http.tokens] nor certificates, and \
              [http] anonymous_from = \"anywhere\" does not say that nobody has to",
        ));
    }
    if !address.ip().is_loopback() && acceptor.is_none() && !configuration.access.users.is_empty() {
        log::warn!("[http] listen = \"{address}\": without tls = true passcodes are readable on the way");
    }
    let mut settings = Settings::default();
    settings.prefix.clone_from(&http.prefix);
    settings.query_limit = http.query_limit;
    settings.at_a_time = http.at_a_time;
    settings.origins.clone_from(&http.origins);
    settings.proxies = http.proxies.iter().map(|proxy| proxy.0).collect();
    settings.cache = Some(metadata(configuration));
    let web = kerma_web::Web::new(archive.clone());
    let web = web.settings(settings).documents(documents).surroundings(around).access(access);
    let web = match workitems {
        Some(workitems) => web.workitems(workitems),
        None => web,
    };
    let web = if audit.is_on() { web.watched(WebWatcher(audit)) } else { web };
    web.keep_ready().map_err(|error| format!("[http]: {error}"))?;
    let mut limits = Limits::default();
    limits.connections = http.connections;
    limits.connections_per_address = http.connections_per_address;
    limits.requests_per_second = http.requests_per_second;
    let server = Server::new(web.router()).limits(limits);
    let server = match acceptor {
        Some(acceptor) => server.tls(move || acceptor.config()),
        None => server,
    };
    server.serve(address).map(Some).map_err(|error| failed(&error))
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
