//! HTTP to the store.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ureq::Agent;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::http::uri::Authority;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

use super::error::Error;
use super::settings::Settings;

/// Connections that wait for the next request: one for each thread that asks, on a machine that is busy.
const IDLE: usize = 128;
/// Stores close connections that wait longer.
const IDLE_FOR: Duration = Duration::from_secs(15);

/// The addresses of large stores change often.
const KNOWN_FOR: Duration = Duration::from_secs(10);

/// Where systems keep the certificates that they trust.
const TRUSTED: [&str; 5] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// Connections to the store, and what limits them. Bounds that an operation has as a whole come with each request.
pub(super) fn agent(settings: &Settings) -> Result<Agent, Error> {
    let mut config = Agent::config_builder()
        .http_status_as_error(false)
        // what is signed for one host is not for another
        .max_redirects(0)
        .max_redirects_will_error(false)
        .max_idle_connections(IDLE)
        .max_idle_connections_per_host(IDLE)
        .max_idle_age(IDLE_FOR)
        .timeout_connect(Some(settings.connect))
        .timeout_recv_response(Some(settings.answer))
        .timeout_per_read(Some(settings.answer))
        .timeout_per_write(Some(settings.answer))
        .user_agent(concat!("kerma/", env!("CARGO_PKG_VERSION")));
    if settings.endpoint.starts_with("https:") {
        config = config.tls_config(tls(settings.ca_file.as_deref())?);
    }
    Ok(Agent::with_parts(config.build(), DefaultConnector::default(), Addresses::default()))
}

/// The addresses of the store, which are asked for now and then, and not, as the client would, before each request.
#[derive(Debug, Default)]
struct Addresses {
    resolver: DefaultResolver,
    known: Mutex<Option<Known>>,
}

#[derive(Debug)]
struct Known {
    authority: Authority,
    addresses: ResolvedSocketAddrs,
    since: Instant,
}

impl Addresses {
    fn known(&self) -> MutexGuard<'_, Option<Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Resolver for Addresses {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let Some(authority) = uri.authority() else { return Err(ureq::Error::HostNotFound) };
        let is_good = |known: &&Known| known.authority == *authority && known.since.elapsed() < KNOWN_FOR;
        if let Some(known) = self.known().as_ref().filter(is_good) {
            return Ok(known.addresses.clone());
        }
        let addresses = self.resolver.resolve(uri, config, timeout)?;
        let (authority, since) = (authority.clone(), Instant::now());
        *self.known() = Some(Known { authority, addresses: addresses.clone(), since });
        Ok(addresses)
    }
}

fn tls(ca_file: Option<&Path>) -> Result<TlsConfig, Error> {
    let file = match ca_file {
        Some(file) => file.to_owned(),
        None => trusted()?,
    };
    let pem = fs::read(&file).map_err(|error| Error::File(file.clone(), error))?;
    let certificates: Vec<Certificate<'static>> = parse_pem(&pem)
        .filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        })
        .collect();
    if certificates.is_empty() {
        return Err(Error::Settings(format!("{}: there is no certificate in this file", file.display())));
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots = RootCerts::new_with_certs(&certificates);
    Ok(TlsConfig::builder().unversioned_rustls_crypto_provider(provider).root_certs(roots).build())
}

fn trusted() -> Result<PathBuf, Error> {
    let variable = std::env::var_os("SSL_CERT_FILE").map(PathBuf::from);
    let file = variable.into_iter().chain(TRUSTED.map(PathBuf::from)).find(|file| file.is_file());
    file.ok_or_else(|| {
        let why = "no file of certificates that the system trusts is known here: name one as the CA file";
        Error::Settings(why.into())
    })
}
