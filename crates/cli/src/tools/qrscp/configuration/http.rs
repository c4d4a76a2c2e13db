//! `[http]`: DICOMweb.

use std::net::SocketAddr;
use std::path::PathBuf;

use ipnet::IpNet;
use serde::Deserialize;

use super::{Asked, Right};

/// What is served by HTTP.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Http {
    /// Where it listens; nowhere without.
    pub(crate) listen: Option<SocketAddr>,
    /// Where the DICOMweb services are.
    pub(crate) prefix: String,
    /// Whether connections are secured, by the files of `[tls]`.
    pub(crate) tls: bool,
    /// What is asked of the certificates of those who come.
    pub(crate) certificates: Asked,
    /// What those may do who do not say who they are.
    pub(crate) anonymous: Vec<Right>,
    /// From where they may come.
    pub(crate) anonymous_from: From,
    /// The users who may remove, by their names.
    pub(crate) delete: Vec<String>,
    pub(crate) tokens: Option<TokensOf>,
    /// The origins whose pages may use the services.
    pub(crate) origins: Vec<String>,
    /// The proxies that are believed.
    pub(crate) proxies: Vec<Proxy>,
    /// How many results a search gives at most.
    pub(crate) query_limit: usize,
    /// How many requests the archive works for at a time.
    pub(crate) at_a_time: usize,
    /// How many connections there are at a time.
    pub(crate) connections: usize,
    /// How many of them an address has.
    pub(crate) connections_per_address: usize,
    /// How many requests a second an address may make; any number without.
    pub(crate) requests_per_second: Option<u32>,
}

impl Http {
    /// What does not change before a restart.
    pub(crate) fn as_started(&self) -> Http {
        Http { anonymous: Vec::new(), anonymous_from: From::Loopback, delete: Vec::new(), ..self.clone() }
    }
}

/// From where somebody comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum From {
    /// From this host, by no proxy.
    Loopback,
    /// From wherever.
    Anywhere,
}

/// What verifies tokens.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TokensOf {
    /// The file with the keys.
    pub(crate) keys: PathBuf,
    pub(crate) issuer: Option<String>,
    pub(crate) audience: Option<String>,
    #[serde(default = "scope")]
    pub(crate) rights: String,
    #[serde(default = "sub")]
    pub(crate) name: String,
}

fn scope() -> String {
    "scope".into()
}

fn sub() -> String {
    "sub".into()
}

/// A network, or an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Proxy(pub(crate) IpNet);

impl TryFrom<String> for Proxy {
    type Error = String;

    fn try_from(text: String) -> Result<Proxy, String> {
        let network =
            text.parse().or_else(|_| text.parse().map(|address: std::net::IpAddr| IpNet::from(address)));
        network.map(Proxy).map_err(|_| format!("'{text}' is no address and no network"))
    }
}

impl Default for Http {
    fn default() -> Http {
        let (settings, limits) = (kerma_web::Settings::default(), kerma_web::Limits::default());
        Http {
            listen: None,
            prefix: settings.prefix,
            tls: false,
            certificates: Asked::Request,
            anonymous: Vec::new(),
            anonymous_from: From::Loopback,
            delete: Vec::new(),
            tokens: None,
            origins: Vec::new(),
            proxies: Vec::new(),
            query_limit: settings.query_limit,
            at_a_time: settings.at_a_time,
            connections: limits.connections,
            connections_per_address: limits.connections_per_address,
            requests_per_second: limits.requests_per_second,
        }
    }
}
