//! `[http]`: DICOMweb.

use std::net::SocketAddr;

use serde::Deserialize;

/// What is served by HTTP.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Http {
    /// Where it listens; nowhere without.
    pub(crate) listen: Option<SocketAddr>,
    /// Where the DICOMweb services are.
    pub(crate) prefix: String,
    /// How many results a search gives at most.
    pub(crate) query_limit: usize,
}

impl Default for Http {
    fn default() -> Http {
        let settings = kerma_web::Settings::default();
        Http { listen: None, prefix: settings.prefix, query_limit: settings.query_limit }
    }
}
